"""The lock file of a store folder: a second guard where a network drive forgets SQLite's locks.

The file names its owner. One left behind by a process that died on this computer is taken over
at once; one of another computer only when it is old, and the user is told.
"""

import getpass
import json
import os
import secrets
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from insop_plugin.core.errors import N_
from insop_plugin.stores import errors

WAIT_S = 60.0
OLD_S = 900.0  # no contribution takes a quarter of an hour
PAUSE_S = 0.01


@dataclass(frozen=True)
class Owner:
    """Who holds a lock."""

    host: str
    user: str
    pid: int
    time: float  # seconds since 1970
    started: str = ""  # tells a dead process from a later one with its number, where the system says it

    def __str__(self) -> str:
        return f"{self.user} ({self.host}, {time.strftime('%Y-%m-%d %H:%M', time.localtime(self.time))})"


def this_process() -> Owner:
    """Return who would hold a lock now."""
    return Owner(socket.gethostname(), user(), os.getpid(), time.time(), _started(os.getpid()))


def user() -> str:
    """Return the name of the operating system's user."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no entry in the user database
        return "unknown"


def device() -> str:
    """Return the name of this computer and its user."""
    return f"{user()}@{socket.gethostname()}"


@contextmanager
def held(path: Path, serial: Callable[[], AbstractContextManager]) -> Iterator[str]:
    """Hold a lock file; gives the words to say when another computer's old lock was taken over, or "".

    Args:
        path: the lock file.
        serial: a lock of SQLite, held while a lock file is replaced, so that only one process does it.

    Raises:
        InUse: a living owner did not finish within `WAIT_S`.
    """
    note = _acquire(path, serial, time.monotonic() + WAIT_S)
    mine = owner_of(path)
    try:
        yield note
    finally:
        if owner_of(path) == mine:
            path.unlink(missing_ok=True)


def owner_of(path: Path) -> Owner | None:
    """Return who holds a lock file; None where there is none or its owner died while writing it."""
    try:
        return Owner(**json.loads(path.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def _acquire(path: Path, serial: Callable[[], AbstractContextManager], deadline: float) -> str:
    while True:
        if _create(path):
            return ""
        note = _take_over(path, serial)
        if note is not None:
            return note
        if time.monotonic() > deadline:
            raise errors.InUse(path=path.parent, owner=owner_of(path) or N_("another program"))
        time.sleep(PAUSE_S * (0.5 + secrets.randbelow(1000) / 1000))  # spreads the waiting


def _create(path: Path) -> bool:
    """Make the lock file; False where there is one."""
    try:
        number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    except FileExistsError:
        return False
    except PermissionError:  # Windows: it is just being deleted
        if path.exists():
            return False
        raise
    with open(number, "w", encoding="utf-8") as file:
        json.dump(asdict(this_process()), file)
    return True


def _take_over(path: Path, serial: Callable[[], AbstractContextManager]) -> str | None:
    """Replace the lock of an owner that is no more; None where it lives or somebody was quicker."""
    if not _is_left_behind(path):
        return None
    with serial():
        left = owner_of(path)
        if not _is_left_behind(path):
            return None
        path.unlink(missing_ok=True)
        if not _create(path):
            return None
    if left is None or left.host == socket.gethostname():
        return ""
    return N_("The old lock of {owner} was taken over.").format(owner=left)


def _is_left_behind(path: Path) -> bool:
    owner = owner_of(path)
    try:
        age_s = time.time() - path.stat().st_mtime
    except FileNotFoundError:
        return False
    if owner is None:  # died between making and filling it
        return age_s > 1
    if owner.host == socket.gethostname():
        return not _is_running(owner)
    return age_s > OLD_S


def _is_running(owner: Owner) -> bool:
    if sys.platform == "win32":  # os.kill(pid, 0) would end the process there
        return _is_running_on_windows(owner.pid)
    try:
        os.kill(owner.pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _started(owner.pid) == owner.started


def _is_running_on_windows(pid: int) -> bool:
    import ctypes

    may_ask, still_active, code = 0x1000, 259, ctypes.c_ulong()
    process = ctypes.windll.kernel32.OpenProcess(may_ask, False, pid)
    if not process:
        return False
    ctypes.windll.kernel32.GetExitCodeProcess(process, ctypes.byref(code))
    ctypes.windll.kernel32.CloseHandle(process)
    return code.value == still_active


def _started(pid: int) -> str:
    """Return when a process started, as Linux tells it; empty elsewhere, and for a zombie."""
    try:
        facts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if facts[0] == "Z" else facts[19]
