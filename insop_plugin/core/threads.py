"""Work shared among the processors; parts are fixed beforehand, so that answers do not depend on how many there are."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from insop_plugin.core.progress import Progress, silent

Part, Result = TypeVar("Part"), TypeVar("Result")


def in_threads(
    work: "Callable[[Part], Result]", parts: "Sequence[Part]", progress: Progress = silent
) -> "Iterator[Result]":
    """Yield the result of every part, in their order, while other threads compute the next few.

    Args:
        work: called with one part in another thread; numpy's and scipy's long loops run at the same time there.
        parts: what to work on.
        progress: called in the caller's thread after each part; may raise `Cancelled`.
    """
    import os
    from concurrent.futures import ThreadPoolExecutor

    threads = os.cpu_count() or 1
    with ThreadPoolExecutor(threads) as pool:
        waiting, done = deque(), 0
        try:
            for part in parts:
                waiting.append(pool.submit(work, part))
                while len(waiting) > 2 * threads:
                    yield waiting.popleft().result()
                    done += 1
                    progress(done / len(parts))
            while waiting:
                yield waiting.popleft().result()
                done += 1
                progress(done / len(parts))
        finally:
            for future in waiting:
                future.cancel()


def blocks_of(n: int, size: int) -> list[slice]:
    """Return the slices of at most `size` that make up 0 to n."""
    return [slice(start, min(start + size, n)) for start in range(0, n, size)]
