"""How much memory is free, and a refusal before a file fills it."""

import ctypes
import os
import sys

from insop_plugin.adapters.lab_files.refusals import TooLargeForMemory

GIGABYTE = 1e9
BYTES_PER_CELL = 70  # a short text in Python and its place in a table
BYTES_PER_FILE_BYTE = 12  # measured: a file of 72 MB with cells of 7 characters needs 0.9 GB


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
        (name, ctypes.c_ulonglong)
        for name in ("total", "free", "page_total", "page_free", "own", "own_free", "extended")
    ]


def free_bytes() -> int | None:
    """Return the memory that is free, None where the system does not tell."""
    if sys.platform == "win32":
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        return status.free if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else None
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            free = next(line for line in lines if line.startswith("MemAvailable"))
        return int(free.split()[1]) * 1024
    except (OSError, StopIteration):
        return _free_pages()


def check_room(name: str, needed: int) -> None:
    """Refuse what would not fit into memory.

    Raises:
        TooLargeForMemory: more is needed than is free.
    """
    free = free_bytes()
    if free is not None and needed > free:
        facts = {"needed_gb": f"{needed / GIGABYTE:.1f}", "free_gb": f"{free / GIGABYTE:.1f}"}
        raise TooLargeForMemory(name=name, **facts)


def _free_pages() -> int | None:
    """macOS tells no free pages: half of what there is."""
    names = os.sysconf_names if hasattr(os, "sysconf_names") else {}
    if "SC_PHYS_PAGES" not in names:
        return None
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
