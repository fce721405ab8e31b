"""The inbox of a folder store: packages carried by hand are applied once, each with its receipt."""

import json
from dataclasses import dataclass
from pathlib import Path

from insop_plugin.core.changes import Receipt
from insop_plugin.core.errors import InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import errors, geopackage, packages
from insop_plugin.stores.folder import FolderStore

INBOX, TAKEN, REFUSED = "inbox", "taken", "refused"


@dataclass(frozen=True)
class Applied:
    """What became of one package."""

    path: Path  # where it lies now
    receipt: Receipt | None = None
    problem: InsopError | None = None  # why it could not be read


def apply(store: FolderStore, progress: Progress = silent) -> list[Applied]:
    """Apply the packages of the inbox, in the order they were packed.

    A taken or refused package is moved to a folder of that name, with its receipt beside it. A package
    delivered twice changes nothing: the store knows its id.

    Raises:
        InUse, NoAccess, DiskFull: the store cannot be written now; the packages stay where they are.
    """
    folder = store.folder / INBOX
    with geopackage.in_words(folder):
        paths = sorted(folder.glob("*" + packages.SUFFIX))
    found, applied = [], []
    for path in paths:
        try:
            found.append((packages.read(path)[1], path))
        except errors.BadPackage as error:
            applied.append(Applied(_moved(path, REFUSED, {"problem": str(error)}), problem=error))
    for n, (_, path) in enumerate(sorted(found)):
        progress(n / len(found))
        applied.append(_apply(store, path))
    return applied


def _apply(store: FolderStore, path: Path) -> Applied:
    try:
        receipt = store.push(packages.read(path)[0])
        if receipt.is_stored:
            packages.take_files(path, store.files)
    except (errors.PushIdReused, errors.TooMuchAtOnce) as error:
        return Applied(_moved(path, REFUSED, {"problem": str(error)}), problem=error)
    return Applied(_moved(path, TAKEN if receipt.is_stored else REFUSED, receipt.to_json()), receipt)


def _moved(path: Path, name: str, answer: dict) -> Path:
    """Move a package out of the inbox, its answer first."""
    target = path.parent / name / path.name
    with geopackage.in_words(target):
        target.parent.mkdir(exist_ok=True)
        text = json.dumps(answer, indent=1, ensure_ascii=False)
        target.with_suffix(".receipt.json").write_text(text, encoding="utf-8")
        path.replace(target)
    return target
