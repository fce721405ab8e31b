"""Check a whole checkout: its tables are read past QGIS, so that it can run beside the user interface."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.rules import Finding
    from insop_plugin.core.rules.whole import Checked

AT_ONCE = 50_000


def check_checkout(path: str, progress: Progress = silent) -> Checked:
    """Return what the rules find in all collections of a checkout, as its file stands.

    Args:
        path: the GeoPackage; edits that are not saved into it are not seen.
        progress: told the share done.
    Raises:
        NotACheckout, Damaged, InUse: the file cannot be read.
        Cancelled: by the progress.
    """
    return judged(tables_of(path, part_of(progress, 0.0, 0.4)), part_of(progress, 0.4, 1.0))


def judged(tables: dict[str, pandas.DataFrame], progress: Progress = silent) -> Checked:
    """Return what the rules find in all collections of a checkout; raises Cancelled by the progress."""
    from insop_plugin.core.rules.whole import check_tables

    return _as_contributed(check_tables(tables, progress))


def tables_of(path: str, progress: Progress = silent) -> dict[str, pandas.DataFrame]:
    """Return every collection of a checkout, geometry as WKB; raises like `check_checkout`."""
    from insop_plugin.stores import geopackage, records

    order = model.collections()
    with geopackage.opened(Path(path)) as connection:
        records.read(connection, Path(path))
        parts = [part_of(progress, n / len(order), (n + 1) / len(order)) for n in range(len(order))]
        return {c.name: _rows(connection, c.name, part) for c, part in zip(order, parts, strict=True)}


def is_checkout(path: str) -> bool:
    """Return whether a file is a checkout."""
    from insop_plugin.core.errors import InsopError
    from insop_plugin.stores import geopackage, records

    if not Path(path).is_file() or not geopackage.is_sqlite(Path(path)):
        return False
    try:
        with geopackage.opened(Path(path)) as connection:
            records.read(connection, Path(path))
    except InsopError:
        return False
    return True


def said(finding: Finding) -> tuple[str, str]:
    """Return message and hint of a finding in the user's language."""
    facts = {name: tr(text) if text else text for name, text in finding.facts.items()}
    message, hint = (tr(text).format(**facts) if text else "" for text in (finding.message, finding.hint))
    return message, hint


def _as_contributed(checked: Checked) -> Checked:
    """Leave out what contributing mends by itself: a row without an identifier gets one, a copy gets its own."""
    from insop_plugin.core.rules.findings import WARNING

    kept = [n for n, one in enumerate(checked.findings) if (one.rule, one.field) != ("required_missing", "uid")]
    found = [checked.findings[n] for n in kept]
    found = [replace(one, severity=WARNING) if one.rule == "uid_repeated" else one for one in found]
    names, places = (tuple(some[n] for n in kept) for some in (checked.names, checked.places))
    return replace(checked, findings=tuple(found), names=names, places=places)


def _rows(connection: sqlite3.Connection, collection: str, progress: Progress) -> pandas.DataFrame:
    import pandas

    from insop_plugin.stores import statements

    names, found = statements.fields(collection), []
    cursor = connection.execute(statements.select(collection, names))
    while some := cursor.fetchmany(AT_ONCE):
        found += some
        progress(1 - AT_ONCE / (AT_ONCE + len(found)))
    frame = pandas.DataFrame.from_records(found, columns=list(names))
    if GEOMETRY_COLUMN in frame:
        frame[GEOMETRY_COLUMN] = [_wkb(blob) for blob in frame[GEOMETRY_COLUMN]]
    progress(1.0)
    return frame


def _wkb(blob: bytes | None) -> bytes | None:
    """Return what stands behind the header; what has no header is left for the rules to refuse."""
    from insop_plugin.stores.blobs import ENVELOPE_BYTES

    if blob is None or len(blob) < 8 or blob[:2] != b"GP" or (blob[3] >> 1) & 7 > 4:
        return blob
    return blob[8 + ENVELOPE_BYTES[(blob[3] >> 1) & 7] :]
