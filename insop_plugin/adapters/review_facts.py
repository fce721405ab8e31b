"""Whether a store can be reviewed from here and how much waits there; asked at most once a minute."""

import time
from functools import lru_cache

from insop_plugin.core.errors import InsopError

FRESH_S = 60


def waiting(address: str) -> int | None:
    """Return how many rows wait for a decision; None where one may not review there, or it cannot be reached."""
    return _asked(address, int(time.monotonic() // FRESH_S))


def forget() -> None:
    """Ask again next time: something was decided."""
    _asked.cache_clear()


@lru_cache(maxsize=8)
def _asked(address: str, _moment: int) -> int | None:
    from insop_plugin.adapters.store_access import open_store
    from insop_plugin.stores.reviews import Queue

    try:
        store = open_store(address, is_hasty=True)
        if not store.info().can_review:
            return None
        return sum(sum(batch.counts.values()) for batch in store.queue(Queue(limit=0)).batches)
    except InsopError:
        return None
