"""Files that belong to records: found beside a checkout, sent before the rows that name them, fetched on demand.

A row names its file by its path from the folder of the checkout, its size and its SHA-256. Paths come from other people too:
nothing is read or written outside of that folder because a row says so. A file that is missing holds no row back.
"""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from insop_plugin.core.changes import Contribution
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, part_of
from insop_plugin.core.rules.findings import WARNING, Finding
from insop_plugin.core.vocabulary import table
from insop_plugin.stores import geopackage, http_errors, rows, statements
from insop_plugin.stores.files import BYTES_LIMIT, FileKeeper, NotInStore, OtherContent, StoredFile, copy, described

COLLECTION, FOLDER = "attachment", "attachments"
HASH = re.compile(r"[0-9a-f]{64}")
BAD = re.compile(r'[\x00-\x1f<>:"|?*]')
MISSING = N_("The file {path} is not beside the checkout; the record goes without it.")
PUT_THERE = N_("Put the file there and send again.")
TOO_BIG = N_("The file {path} has {n} bytes; a store takes {limit} at most.")
SMALLER = N_("Make the picture smaller, or keep the document elsewhere and name its address in the remarks.")
UNFIT = N_("Files like {path} are not taken: photos, documents, tables, sound and films are.")
RENAME = N_("Save it as one of these, and choose it again in the form.")
CHANGED = N_("The file {path} was changed while it was sent.")
NO_WAY = N_("The file {path} stays here: a store reached by its database takes no files.")
BY_WEB = N_("Send by the web address of the store; ask its keeper for it.")

OURS = """SELECT t.fid, t.path, t.sha256, b.path FROM "attachment" AS t LEFT JOIN "insop_base_attachment" AS b ON b.uid = t.uid
WHERE t.path IS NOT NULL AND NOT coalesce(t.deleted, 0) AND (b.uid IS NULL OR b.path IS NOT t.path OR t.sha256 IS NULL)"""
NAMED = 'SELECT uid, path, sha256, bytes FROM "attachment" WHERE sha256 IS NOT NULL AND NOT coalesce(deleted, 0) ORDER BY uid'


@dataclass
class Fetched:
    """What became of the files of a checkout."""

    got: int = 0
    there: int = 0
    absent: list[str] = field(default_factory=list)  # paths of files that the store does not have
    in_the_way: list[str] = field(default_factory=list)  # another file has the name
    refused: list[str] = field(default_factory=list)  # paths that lead elsewhere, kinds that are not taken

    @property
    def not_fetched(self) -> list[str]:
        """Return the paths of all files that did not come."""
        return [*self.absent, *self.in_the_way, *self.refused]


def place(folder: Path, text: str | None) -> Path | None:
    """Return the file that a path in a record means; None where it leads out of the folder, or to what is no attachment.

    Args:
        folder: of the checkout.
        text: the path, with either slash.
    """
    parts = PurePosixPath((text or "").replace("\\", "/")).parts
    if not parts or any(BAD.search(part) or part.startswith(".") or part != part.rstrip(". ") for part in parts):
        return None
    path = folder.joinpath(*parts)
    is_inside = "/" not in parts and path.resolve().is_relative_to(folder.resolve())
    return path if is_inside and kind_of(path) else None


def kind_of(path: Path) -> str:
    """Return the media type of a file by its ending; empty for kinds that are not taken."""
    known = {entry["ending"]: entry["mime"] for entry in table("file_kind")}
    return known.get(path.suffix.lower().lstrip("."), "")


def describe(connection: sqlite3.Connection) -> None:
    """Write size, type and SHA-256 of new files into their rows; one chosen outside of the folder is copied into it.

    Only rows that were made or given another file here may name a file elsewhere.
    """
    folder = folder_of(connection)
    text = statements.update_by_fid(COLLECTION, ("path", "sha256", "bytes", "mime"))
    for fid, given, digest, before in connection.execute(OURS).fetchall():
        path = place(folder, given)
        if path is None and given != before:
            path = _brought(folder, given)
        if path is None or not path.is_file() or path.stat().st_size > BYTES_LIMIT:
            continue
        file, name = described(path), path.relative_to(folder).as_posix()
        if (file.sha256, name) != (digest, given):
            with geopackage.transaction(connection):
                connection.execute(text, (name, file.sha256, file.bytes, kind_of(path), fid))


def _brought(folder: Path, given: str) -> Path | None:
    """Copy a file from elsewhere on this computer into the folder; None where there is none to take."""
    source = Path(folder, given)  # an absolute path stays what it is
    if not source.is_file() or not kind_of(source) or source.stat().st_size > BYTES_LIMIT:
        return None
    file = described(source)
    target = folder / FOLDER / BAD.sub("_", source.name)
    if target.exists() and described(target) != file:
        target = target.with_name(f"{target.stem}-{file.sha256[:8]}{target.suffix}")
    if not target.exists():
        copy(file, source, target)
    return target


def send(
    connection: sqlite3.Connection, files: FileKeeper | None, sent: Contribution, progress: Progress
) -> tuple[Finding, ...]:
    """Send the files that a contribution names and the store lacks; return what could not go along, and why.

    Raises:
        NoAnswer, UnknownMember, Forbidden: the store could not be asked, or refused; nothing of the contribution was sent.
    """
    uids = [one.uid for one in sent.changes if one.collection == COLLECTION and one.action != "delete"]
    found, named = [], dict(rows.edited_by_uid(connection, COLLECTION, uids)) if uids else {}
    for n, (uid, row) in enumerate(named.items()):
        share = part_of(progress, n / len(named), (n + 1) / len(named))
        found += [
            Finding(COLLECTION, uid, "path", "file", WARNING, *said, facts=facts)
            for said, facts in _sent(folder_of(connection), files, row, share)
        ]
    return tuple(found)


def folder_of(connection: sqlite3.Connection) -> Path:
    """Return the folder of an open checkout."""
    return Path(connection.execute("PRAGMA database_list").fetchone()[2]).parent


def beside(connection: sqlite3.Connection, sent: Contribution) -> dict[StoredFile, Path]:
    """Return the files that a contribution names and that are there."""
    uids = [one.uid for one in sent.changes if one.collection == COLLECTION and one.action != "delete"]
    found = {}
    for _uid, row in rows.edited_by_uid(connection, COLLECTION, uids) if uids else ():
        path = place(folder_of(connection), row["path"])
        if path is not None and path.is_file() and row["sha256"] and HASH.fullmatch(row["sha256"]):
            found[StoredFile(row["sha256"], row["bytes"] or 0)] = path
    return found


def _sent(folder: Path, files: FileKeeper | None, row: dict, progress: Progress) -> Iterator[tuple[tuple[str, str], dict]]:
    """Send one file; yield in words why it did not go."""
    path, facts = place(folder, row["path"]), {"path": str(row["path"])}
    if files is None:
        yield (NO_WAY, BY_WEB), facts
    elif path is None:
        yield (UNFIT, RENAME), facts
    elif not path.is_file():
        yield (MISSING, PUT_THERE), facts
    elif row["sha256"] is None or path.stat().st_size > BYTES_LIMIT:
        yield (TOO_BIG, SMALLER), {**facts, "n": str(path.stat().st_size), "limit": str(BYTES_LIMIT)}
    else:
        file = StoredFile(row["sha256"], row["bytes"] or 0)
        try:
            if not files.has(file):
                files.keep(file, path, progress)
        except OtherContent:
            yield (CHANGED, RENAME), facts
        except http_errors.TooLongToSend as error:
            yield (TOO_BIG, SMALLER), {**facts, "n": str(file.bytes), "limit": str(error.facts.get("limit", BYTES_LIMIT))}


def fetch(connection: sqlite3.Connection, files: FileKeeper, progress: Progress) -> Fetched:
    """Bring the files of a checkout that are not there; nothing that is there is overwritten.

    Raises:
        NoAnswer, UnknownMember, Forbidden, DiskFull: it stops; the files that have come stay, the rest comes next time.
    """
    named, done, folder = connection.execute(NAMED).fetchall(), Fetched(), folder_of(connection)
    for n, (_uid, text, digest, size) in enumerate(named):
        path = place(folder, text)
        if path is None or not HASH.fullmatch(digest) or not isinstance(size, int):
            done.refused.append(str(text))
        elif path.exists():
            if path.is_file() and path.stat().st_size == size:
                done.there += 1
            else:
                done.in_the_way.append(str(text))
        else:
            try:
                files.fetch(StoredFile(digest, size), path, part_of(progress, n / len(named), (n + 1) / len(named)))
                done.got += 1
            except (NotInStore, OtherContent):
                done.absent.append(str(text))
    return done


class NoFilesThisWay(InsopError):
    """Files asked of a store that is reached by its database."""

    template = N_("A store reached by its database gives no files.")
    hint = BY_WEB
