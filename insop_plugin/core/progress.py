"""Progress without QGIS: a callable that gets the share done and raises when cancelled."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Takes the share done, 0 to 1; raises `Cancelled` when the user has cancelled."""


def silent(share: float) -> None:
    """Report to nobody; the default where no user waits."""


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return a progress that fills `start` to `end` of another one."""
    return lambda share: progress(start + (end - start) * share)
