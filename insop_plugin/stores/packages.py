"""Contributions carried by hand: a zip of the change set and a manifest that vouches for it."""

import json
import os
import re
import time
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from insop_plugin.core.changes import Contribution, NotAChangeSet, compact
from insop_plugin.core.errors import N_
from insop_plugin.stores import errors, geopackage, records
from insop_plugin.stores.files import BYTES_LIMIT as FILE_LIMIT
from insop_plugin.stores.files import FolderFiles, OtherContent, StoredFile

FORMAT = "insop-package/1"
SUFFIX = ".insop"
CHANGES, MANIFEST = "changeset.json", "manifest.json"
FILE = re.compile(r"attachments/([0-9a-f]{64})")
BYTES_LIMIT = 512 * 2**20
RATIO_LIMIT = 400  # JSON of many alike rows shrinks to a hundredth; bombs to a thousandth


def write(sent: Contribution, folder: Path, files: Mapping[StoredFile, Path] | None = None) -> Path:
    """Write a contribution as `<push_id>.insop`; it appears complete or not at all.

    Args:
        sent: the contribution.
        folder: where to.
        files: those it names, and where they are; none by default.

    Raises:
        NoAccess, DiskFull: the folder cannot be written.
    """
    text = sent.text.encode("utf-8")
    entry = {"sha256": sha256(text).hexdigest(), "bytes": len(text)}
    when = {"created": records.now(), "order": time.time_ns()}
    manifest = {"format": FORMAT, "push_id": sent.push_id, **when, "entries": {CHANGES: entry}}
    path = folder / (sent.push_id + SUFFIX)
    passing = path.with_suffix(".part")
    with geopackage.in_words(path):
        try:
            with zipfile.ZipFile(passing, "w", zipfile.ZIP_DEFLATED) as package:
                package.writestr(MANIFEST, compact(manifest))
                package.writestr(CHANGES, text)
                for file, place in (files or {}).items():
                    package.write(place, f"attachments/{file.sha256}", zipfile.ZIP_STORED)
            geopackage.synced(passing)
            os.replace(passing, path)
        finally:
            passing.unlink(missing_ok=True)
    return path


def read(path: Path) -> tuple[Contribution, int]:
    """Return the contribution of a package and its place among others of the same sender.

    Raises:
        BadPackage: it is damaged, was changed on its way, or is something else.
    """
    try:
        with geopackage.in_words(path), zipfile.ZipFile(path) as package:
            _look_at(path, package)
            manifest = json.loads(package.read(MANIFEST))
            text = package.read(CHANGES)
        _compare(path, manifest, text)
        sent = Contribution.from_json(json.loads(text))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, RecursionError) as error:
        raise errors.BadPackage(path=path, reason=N_("it is damaged")) from error
    except NotAChangeSet as error:
        raise errors.BadPackage(path=path, reason=error) from error
    order = manifest.get("order")
    return sent, order if isinstance(order, int) else 0


def take_files(path: Path, files: FolderFiles) -> None:
    """Put the files of a package that was read into a store; what is not what its name says is left out."""
    with geopackage.in_words(path), zipfile.ZipFile(path) as package:
        for entry in package.infolist():
            named = FILE.fullmatch(entry.filename)
            if named:
                try:
                    with package.open(entry) as source:
                        files.take(StoredFile(named[1], entry.file_size), source)
                except (OtherContent, zipfile.BadZipFile):
                    continue


def _look_at(path: Path, package: zipfile.ZipFile) -> None:
    """Refuse what no honest package holds, before anything is unpacked."""
    files = [entry for entry in package.infolist() if FILE.fullmatch(entry.filename)]
    entries = [entry for entry in package.infolist() if entry not in files]
    if sorted(entry.filename for entry in entries) != [CHANGES, MANIFEST]:
        raise errors.BadPackage(path=path, reason=N_("it holds other files than a package does"))
    if any(entry.file_size > min(FILE_LIMIT, RATIO_LIMIT * max(entry.compress_size, 1024)) for entry in files):
        raise errors.BadPackage(path=path, reason=N_("one of its files is too big"))
    size = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if size > BYTES_LIMIT or size > RATIO_LIMIT * max(packed, 1024):
        raise errors.BadPackage(path=path, reason=N_("it would unpack to {n} bytes").format(n=size))


def _compare(path: Path, manifest: object, text: bytes) -> None:
    """Refuse a change set that is not the one its manifest vouches for."""
    if not isinstance(manifest, Mapping) or manifest.get("format") != FORMAT:
        raise errors.BadPackage(path=path, reason=N_("its manifest is not {format}").format(format=FORMAT))
    entries = manifest.get("entries")
    expected = entries.get(CHANGES, {}) if isinstance(entries, Mapping) else {}
    if not isinstance(expected, Mapping) or expected.get("sha256") != sha256(text).hexdigest():
        raise errors.BadPackage(path=path, reason=N_("it was changed or damaged on its way"))
