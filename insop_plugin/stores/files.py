"""Files by what is in them: a file's name in a store is the SHA-256 of its bytes, so that it cannot be another."""

import os
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Protocol

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import geopackage

PIECE = 2**20
BYTES_LIMIT = 64 * 2**20
"""What a store takes of one file where it says nothing else."""


class OtherContent(InsopError):
    """A file that is not the one its record describes."""

    template = N_("The file {path} is not the one that its record describes: it was changed or damaged.")
    hint = N_("Choose the file again in the form of the record, then send again.")


class NotInStore(InsopError):
    """A file that its store does not have."""

    template = N_("The store does not have the file {path}.")
    hint = N_("Ask whoever entered the record to put the file beside their checkout and to send again.")


@dataclass(frozen=True)
class StoredFile:
    """A file as its record describes it."""

    sha256: str
    bytes: int


class FileKeeper(Protocol):
    """Where a store keeps files."""

    def has(self, file: StoredFile) -> bool:
        """Tell whether the store has a file."""

    def keep(self, file: StoredFile, path: Path, progress: Progress = silent) -> None:
        """Put a file into the store; put there again it is kept once.

        Raises:
            OtherContent: what lies at the path is another file.
        """

    def fetch(self, file: StoredFile, target: Path, progress: Progress = silent) -> None:
        """Bring a file; it appears at `target` complete and right, or not at all.

        Raises:
            NotInStore: the store does not have it.
            OtherContent: what came is another file.
        """


def described(path: Path) -> StoredFile:
    """Return what a file is.

    Raises:
        NoAccess: it cannot be read.
    """
    found, n = sha256(), 0
    with geopackage.in_words(path), open(path, "rb") as file:
        while piece := file.read(PIECE):
            found.update(piece)
            n += len(piece)
    return StoredFile(found.hexdigest(), n)


class FolderFiles:
    """Files in a folder, those with the same first two letters of their name together."""

    def __init__(self, folder: Path):
        self.folder = folder

    def has(self, file: StoredFile) -> bool:
        """Tell whether the folder has a file."""
        return self._place(file).is_file()

    def keep(self, file: StoredFile, path: Path, progress: Progress = silent) -> None:
        """Copy a file into the folder; raises like `FileKeeper.keep`."""
        if not self.has(file):
            copy(file, path, self._place(file))
        progress(1.0)

    def fetch(self, file: StoredFile, target: Path, progress: Progress = silent) -> None:
        """Copy a file out of the folder; raises like `FileKeeper.fetch`."""
        if not self.has(file):
            raise NotInStore(path=target.name)
        copy(file, self._place(file), target)
        progress(1.0)

    def take(self, file: StoredFile, source: IO[bytes]) -> None:
        """Write a file from a stream into the folder; raises `OtherContent` where it is another."""
        if not self.has(file):
            write(file, source, self._place(file))

    def _place(self, file: StoredFile) -> Path:
        return self.folder / file.sha256[:2] / file.sha256


def copy(file: StoredFile, path: Path, target: Path) -> None:
    """Copy a file; the copy appears complete and right, or not at all.

    Raises:
        OtherContent: what lies at the path is another file.
        NoAccess, DiskFull: it cannot be read or written.
    """
    with geopackage.in_words(path), open(path, "rb") as source:
        write(file, source, target)


def write(file: StoredFile, source: IO[bytes], target: Path) -> None:
    """Write a file from a stream; raises like `copy`."""
    passing = target.with_name(f".{target.name}.part")
    with geopackage.in_words(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with open(passing, "wb") as written:
                shutil.copyfileobj(source, written, PIECE)
            if described(passing) != file:
                raise OtherContent(path=getattr(source, "name", target.name))
            geopackage.synced(passing)
            os.replace(passing, target)
        finally:
            passing.unlink(missing_ok=True)
