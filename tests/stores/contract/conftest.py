"""The contract runs on every kind of store."""

from contextlib import ExitStack

import pytest

from tests.stores.kinds import KINDS


@pytest.fixture(params=KINDS)
def make_store(request, tmp_path):
    """Return a function that makes an empty store of each kind."""
    made = []

    def make(**facts):
        place = tmp_path / f"{request.param}{len(made)}"
        place.mkdir()
        made.append(KINDS[request.param](place, stack.enter_context, **facts))
        return made[-1]

    with ExitStack() as stack:
        yield make
