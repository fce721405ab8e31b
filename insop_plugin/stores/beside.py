"""Looking into a file beside SQLite without letting go of its locks.

On POSIX systems closing any descriptor of a file cancels every lock that the process holds on it
(fcntl(2); https://www.sqlite.org/howtocorrupt.html, clause 2.2). In QGIS those are also the locks of its
own connections: another program could then take their write-ahead file away, and with it edits that
were saved. So descriptors that were opened here stay open, one for each file.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

_kept: dict[tuple[int, int], int] = {}  # device and inode: descriptor
_guard = Lock()


@contextmanager
def reader(path: Path | str) -> Iterator[Callable[[int, int], bytes]]:
    """Give a function that reads up to some bytes (the second number) of a file from a position on (the first)."""
    if os.name != "nt":
        number = _descriptor(path)
        yield lambda start, size: os.pread(number, size, start)
        return
    with open(path, "rb") as file:  # locks belong to a handle there

        def read(start: int, size: int) -> bytes:
            file.seek(start)
            return file.read(size)

        yield read


def _descriptor(path: Path | str) -> int:
    with _guard:
        _drop_deleted()
        found = os.stat(path)
        key = found.st_dev, found.st_ino
        if key not in _kept:
            _kept[key] = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        return _kept[key]


def _drop_deleted() -> None:
    """Close what nobody can open any more."""
    for key, number in list(_kept.items()):
        if not os.fstat(number).st_nlink:
            os.close(_kept.pop(key))
