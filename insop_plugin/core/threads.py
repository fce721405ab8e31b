"""Work shared among the processors; parts are fixed beforehand, so that answers do not depend on how many there are."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from insop_plugin.core.errors import Cancelled
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy import ndarray

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


def together(first: "Callable[[], Result]", second: "Callable[[Progress], Part]") -> "tuple[Result, Part]":
    """Return the results of two pieces of work done at the same time.

    Args:
        first: done in the caller's thread; it alone says how far it is, and may raise `Cancelled`.
        second: done in another thread; gets a progress that raises `Cancelled` once the first has failed.
    """
    from concurrent.futures import ThreadPoolExecutor

    failed = False

    def go_on(_: float) -> None:
        if failed:
            raise Cancelled

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(second, go_on)
        try:
            found = first()
        except BaseException:
            failed = True
            raise
        return found, waiting.result()


def dot(a: "ndarray", b: "ndarray") -> float:
    """Return the sum of the products of two columns; without BLAS, whose threads go on spinning and take the processors from ours."""
    import numpy as np

    return float(np.einsum("i,i", a, b))


def blocks_of(n: int, size: int) -> list[slice]:
    """Return the slices of at most `size` that make up 0 to n."""
    return [slice(start, min(start + size, n)) for start in range(0, n, size)]
