"""The first load from a store on the network: its published snapshot where there is one, then what changed since.

A published snapshot holds the rows that every member sees. What else the reader may see, and what changed since, comes
by the feed. Where nothing is published, everything comes by the feed.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urljoin

from insop_plugin.core import model
from insop_plugin.core.canonical_geometry import BadGeometry
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, part_of
from insop_plugin.stores import errors, foreign, geopackage, http_download, http_errors, rows, statements, writing
from insop_plugin.stores.foreign import Fill
from insop_plugin.stores.http_calls import Caller, refuse
from insop_plugin.stores.http_download import Remote
from insop_plugin.stores.protocol import ALL, FeedEntry, Selection, Snapshot, Store, StoreInfo, Window
from insop_plugin.stores.transport import Request

PAGE = 5000
LATEST_BYTES = 2**20
BESIDE = "beyond_public"  # what a store must be able to tell before its snapshot is of use


@dataclass(frozen=True)
class Wanted:
    """What is to be written, and where."""

    store: Store
    caller: Caller  # of the same store
    target: Path
    selection: Selection


@dataclass(frozen=True)
class Published:
    """The snapshot that a store has published last."""

    rev: int
    remote: Remote


def write(wanted: Wanted, progress: Progress) -> Snapshot:
    """Write the selected rows, as they are now, to a new GeoPackage; see `HttpStore.snapshot`."""
    info = wanted.store.info()
    published = latest(wanted.caller, info, wanted.selection)
    with _filling(wanted, published, part_of(progress, 0.0, 0.6)) as fill, geopackage.new_file(wanted.target) as connection:
        geopackage.create_collections(connection)
        fill(connection)
        for collection in model.collections():
            connection.execute(statements.create_index(collection.name, "uid"))
        until = _follow(connection, wanted.store, _window(published, wanted), (info, part_of(progress, 0.6, 0.9)))
        _index(connection)
        counts = {c.name: connection.execute(statements.count(c.name)).fetchone()[0] for c in model.collections()}
    return Snapshot(wanted.target, replace(info, rev=until), wanted.selection, counts)


def _index(connection: sqlite3.Connection) -> None:
    try:
        geopackage.index(connection, with_uid=False)
    except BadGeometry as error:
        raise http_errors.BadSnapshot(reason=error) from error


def latest(caller: Caller, info: StoreInfo, selection: Selection = ALL) -> Published | None:
    """Return the snapshot that a store has published, that of a country where one is chosen; None: none is of use."""
    request = Request("GET", f"{caller.base}/snapshots/latest.json", {"Cache-Control": "no-cache"}, most_bytes=LATEST_BYTES)
    answer = caller.answer(request)
    if answer.status in (401, 403, 404, 410):
        return None
    refuse(request, answer)
    try:
        found = json.loads(answer.body)
        return _published(caller.base, found, selection.country) if _is_of_use(found, info) else None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise http_errors.BadSnapshot(reason=N_("its description cannot be read")) from error


def _is_of_use(found: Mapping, info: StoreInfo) -> bool:
    is_ours = found["epoch"] == info.epoch and found.get("store_id", info.store_id) == info.store_id
    return is_ours and found["rev"] <= info.rev and BESIDE in found.get("feed", ())


def _published(base: str, found: Mapping, country: str) -> Published:
    """Return which file to download; that of a country holds all that any selection within it brings."""
    folder, file = f"{base}/snapshots/", found.get("countries", {}).get(country, found)
    url = urljoin(folder, str(file["url"]))
    if not url.startswith(folder) or ".." in url:
        raise ValueError(url)
    return Published(int(found["rev"]), Remote(url, int(file["size"]), str(file["sha256"]).lower()))


def _window(published: Published | None, wanted: Wanted) -> Window:
    if published is None:
        return Window(0, selection=wanted.selection, limit=PAGE)
    return Window(published.rev, selection=wanted.selection, limit=PAGE, beyond_public=True)


@contextmanager
def _filling(wanted: Wanted, published: Published | None, progress: Progress) -> Iterator[Fill]:
    """Give what fills the tables from the snapshot; the downloaded file is taken away afterwards."""
    if published is None:
        yield lambda _connection: None
        return
    path = wanted.target.with_name(f".{wanted.target.name.lstrip('.')}.snapshot")
    try:
        http_download.fetch(wanted.caller, published.remote, path, progress)
        with foreign.rows_of(path, wanted.selection) as fill:
            yield fill
    finally:
        path.unlink(missing_ok=True)


def _follow(connection: sqlite3.Connection, store: Store, window: Window, told: tuple[StoreInfo, Progress]) -> int:
    """Bring the rows to what the store has now, page by page; return the revision that is."""
    info, progress = told
    while True:
        page = store.pull(window)
        if page.epoch != info.epoch:
            raise errors.EpochChanged(title=info.title)
        _apply(connection, page.entries)
        if page.next is None:
            return page.until
        progress(min(1.0, page.next.rev / max(1, page.until)))
        window = replace(window, until=page.until, after=page.next)


def _apply(connection: sqlite3.Connection, entries: tuple[FeedEntry, ...]) -> None:
    by_collection: dict[str, dict[str, FeedEntry]] = {}
    for entry in entries:
        by_collection.setdefault(entry.collection, {})[entry.uid] = entry
    for collection, some in by_collection.items():
        writing.remove(connection, collection, some)
        live = [entry.row for entry in some.values() if entry.row is not None]
        names = statements.fields(collection)
        connection.executemany(statements.insert(collection, names), (rows.record_of(collection, row) for row in live))
