"""Downloading a big file piece by piece: it goes on where it stopped, after a cut or on the next day.

Each piece is asked for by its range, and only of the file that the first piece came from (RFC 9110, clauses
14.2 and 13.1.5). What has arrived stays beside the target under the checksum of the whole.
"""

import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.stores import errors, geopackage, http_errors
from insop_plugin.stores.http_calls import Caller, refuse
from insop_plugin.stores.transport import Answer, Request

PIECE = 1024 * 1024
PIECE_MOST = 32 * PIECE
QUICK_S, SLOW_S = 3.0, 15.0
READ = 1024 * 1024
SUFFIX = ".part"


@dataclass(frozen=True)
class Remote:
    """A file on the network as its keeper describes it."""

    url: str
    bytes: int
    sha256: str

    def part_of(self, target: Path) -> Path:
        """Return where what has arrived of it waits."""
        return target.with_name(f".{target.name.lstrip('.')}.{self.sha256[:16]}{SUFFIX}")


def fetch(caller: Caller, remote: Remote, target: Path, progress: Progress = silent) -> None:
    """Download a file; it appears at `target` complete and right, or not at all.

    Raises:
        NoAnswer: the line failed for too long; what has arrived is kept and used next time.
        BadSnapshot: what arrived is not what its keeper describes.
        DiskFull, NoAccess: it cannot be written.
    """
    part = remote.part_of(target)
    _forget_others(target, part)
    with geopackage.in_words(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _look_for_room(part, remote)
        _fill(caller, remote, part, progress)
        if _digest(part) != remote.sha256.lower():
            part.unlink()
            raise http_errors.BadSnapshot(reason=N_("it was changed or damaged on its way"))
        os.replace(part, target)


def _forget_others(target: Path, part: Path) -> None:
    """Take away what was begun of an older file for the same target."""
    for other in target.parent.glob(f".{_literal(target.name.lstrip('.'))}.*{SUFFIX}"):
        if other != part:
            other.unlink(missing_ok=True)


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _look_for_room(part: Path, remote: Remote) -> None:
    there = part.stat().st_size if part.exists() else 0
    if shutil.disk_usage(part.parent).free < remote.bytes - there:
        raise errors.DiskFull(path=part.parent, reason=N_("{n} bytes are needed").format(n=remote.bytes - there))


def _fill(caller: Caller, remote: Remote, part: Path, progress: Progress) -> None:
    """Append piece after piece until all is there."""
    with open(part, "ab") as file:
        if file.tell() > remote.bytes:
            file.truncate(0)
        size, tag = PIECE, ""
        while file.tell() < remote.bytes:
            span, started = (file.tell(), min(file.tell() + size, remote.bytes)), time.monotonic()
            answer = _piece(caller, remote, span, tag, part_of(progress, *(end / remote.bytes for end in span)))
            tag = _append(file, answer, remote)
            size = _next_size(size, time.monotonic() - started)
        os.fsync(file.fileno())


def _piece(caller: Caller, remote: Remote, span: tuple[int, int], tag: str, progress: Progress) -> Answer:
    """Return a piece of the file, or all of it from a server that gives no pieces."""
    headers = {"Range": f"bytes={span[0]}-{span[1] - 1}", "Accept-Encoding": "identity"}
    if tag:
        headers["If-Range"] = tag
    request = Request("GET", remote.url, headers, most_bytes=remote.bytes)
    answer = caller.answer(request, progress)
    refuse(request, answer)
    return answer


def _append(file: BinaryIO, answer: Answer, remote: Remote) -> str:
    """Write what came and return the tag of the file it came from; a whole file begins anew."""
    if answer.status != 206:
        file.truncate(0)
    elif _start(answer.headers) != file.tell() or not answer.body:
        raise http_errors.BadSnapshot(reason=N_("another part came than asked for"))
    elif file.tell() + len(answer.body) > remote.bytes:
        raise http_errors.BadSnapshot(reason=N_("it is longer than announced"))
    file.write(answer.body)
    file.flush()
    strong = answer.headers.get("etag", "")
    return strong if strong.startswith('"') else ""


def _start(headers: Mapping[str, str]) -> int:
    """Return where a piece begins, by its header: bytes 0-99/1234."""
    text = headers.get("content-range", "").partition(" ")[2].partition("-")[0]
    return int(text) if text.isdigit() else -1


def _next_size(size: int, took_s: float) -> int:
    """Ask for more at once on a quick line, for less on a slow one."""
    if took_s < QUICK_S:
        return min(PIECE_MOST, size * 2)
    return max(PIECE // 4, size // 2) if took_s > SLOW_S else size


def _digest(path: Path) -> str:
    found = sha256()
    with open(path, "rb") as file:
        while piece := file.read(READ):
            found.update(piece)
    return found.hexdigest()
