"""One spelling per value: what is equal to a soil scientist is equal to the computer.

A file touched by another program comes back with '' for NULL, -0.0 for 0.0, other date
separators or geometries with envelopes; none of that is an edit. A row in its one spelling
is a dict of all its columns with plain JSON values; `geom` is the hex of its WKB.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timezone
from functools import lru_cache
from math import isfinite

from insop_plugin.core import model, vocabulary
from insop_plugin.core.canonical_geometry import BadGeometry, normal_wkb
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import GEOMETRY_COLUMN

Value = str | int | float | bool | None
Row = dict[str, Value]

KEPT_BY_STORE = ("rev", "deleted", "created_at", "created_by", "updated_at", "updated_by")
"""Columns that only the store writes; a difference in them is no edit."""

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
TRUE, FALSE = {True, "true", "1", "t", "yes"}, {False, "false", "0", "f", "no"}  # 1 and 0 are equal to them


class NotAValue(InsopError):
    """A value that the column cannot hold."""

    template = N_("{collection}, column {column}: “{value}” is no {type}.")
    hint = N_("Correct the value and try again.")


class UnknownColumn(InsopError):
    """A column that the collection does not have."""

    template = N_("{collection} has no column {column}.")
    hint = N_("The file may come from a newer INSOP: update the plugin.")


def row_of(collection: str, values: Mapping[str, object]) -> Row:
    """Return a whole row in its one spelling; columns that are not given are None.

    Args:
        collection: name of the collection.
        values: any of its columns; `geom` as WKB bytes or as hex of WKB.

    Raises:
        NotAValue: a value its column cannot hold.
        UnknownColumn: a name that is no column.
    """
    known = readers(collection)
    given = values_of(collection, values)
    return {name: given.get(name) for name in known}


def row_from(collection: str, record: Iterable[object]) -> Row:
    """Return the row of values given in the order of `readers`, as a table holds them; raises like `row_of`."""
    known = readers(collection)
    record = tuple(record)
    try:
        pairs = zip(known.items(), record, strict=True)
        return {name: None if value is None else read(value) for (name, read), value in pairs}
    except (ValueError, TypeError, OverflowError):
        return row_of(collection, dict(zip(known, record, strict=True)))  # says which column it was


def values_of(collection: str, values: Mapping[str, object]) -> Row:
    """Return the given columns in their one spelling; raises like `row_of`."""
    known = readers(collection)
    return {name: _read(collection, known, name, value) for name, value in values.items()}


def value_of(collection: str, name: str, value: object) -> Value:
    """Return one value in its one spelling; raises like `row_of`."""
    return _read(collection, readers(collection), name, value)


def content(row: Mapping[str, Value]) -> Row:
    """Return what a person can edit of a row: without uid and what the store keeps."""
    return {name: value for name, value in row.items() if name not in NOT_CONTENT}


NOT_CONTENT = frozenset((*KEPT_BY_STORE, "uid", "state"))


@lru_cache(maxsize=None)
def readers(collection: str) -> dict[str, Callable[[object], Value]]:
    """Return for each column of a collection, geometry last, the function that spells its values."""
    found = model.collection(collection)
    known = {column.name: _reader(column) for column in found.columns}
    return {**known, GEOMETRY_COLUMN: geometry} if found.geometry else known


def geometry(value: object) -> str | None:
    """Return the hex of a geometry given as WKB bytes or hex; None where it is empty."""
    if value is None or value == "" or value == b"":
        return None
    if isinstance(value, str):
        try:
            value = bytes.fromhex(value)
        except ValueError as error:
            raise BadGeometry(reason=N_("it is no hexadecimal text")) from error
    wkb = normal_wkb(bytes(value))
    return None if wkb is None else wkb.hex()


def _read(collection: str, known: dict, name: str, value: object) -> Value:
    if name not in known:
        raise UnknownColumn(collection=collection, column=name)
    try:
        return known[name](value)
    except (ValueError, TypeError, OverflowError) as error:
        kind = model.collection(collection).column(name).type
        shown = repr(value) if isinstance(value, str) and not value.isprintable() else value
        raise NotAValue(collection=collection, column=name, value=shown, type=kind) from error


def _reader(column: model.Column) -> Callable[[object], Value]:
    if column.name == "uid" or column.references:
        return uid
    if column.many:
        return _codes
    return READER_OF[column.type]


def uid(value: object) -> str | None:
    """Return an identity as lower-case text without braces; other text stays as it is."""
    text = _text(value)
    if text is None:
        return None
    if UUID.fullmatch(text):
        return text
    bare = text.strip().strip("{}").lower()
    return bare if UUID.fullmatch(bare) else text.strip() or None


def is_uuid(value: object) -> bool:
    """Tell whether a value is an identity in its one spelling."""
    return isinstance(value, str) and UUID.fullmatch(value) is not None


def _text(value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or "\0" in value:
        raise ValueError(value)
    if not value.isascii():
        value.encode("utf-8")
    return value or None


def _codes(value: object) -> str | None:
    """Several codes, as QGIS forms write them: what they cannot read they would wipe out on the next edit."""
    return vocabulary.join_codes(vocabulary.split_codes(_text(value)))


def _integer(value: object) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) or int(value) != value or abs(int(value)) >= 2**63:
        raise ValueError(value)
    return int(value)


def _real(value: object) -> float | None:
    if value is None or value == "":
        return None
    if isinstance(value, str | bytes) or not isfinite(value):
        raise ValueError(value)
    return float(value) + 0.0  # -0.0 becomes 0.0


def _boolean(value: object) -> bool | None:
    if value is None or value == "":
        return None
    if value in TRUE or value in FALSE:
        return value in TRUE
    raise ValueError(value)


def _date(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise ValueError(value)
    if len(value) != 10:
        value = value.strip()[:10]
    return date.fromisoformat(value.replace("/", "-")).isoformat()


def _datetime(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, str):
        if INSTANT.fullmatch(value):
            datetime.fromisoformat(value[:-1])
            return value
        value = datetime.fromisoformat(value.strip().replace("/", "-").replace("Z", "+00:00"))
    if not isinstance(value, datetime):
        raise ValueError(value)
    return instant(value if value.tzinfo else value.replace(tzinfo=timezone.utc))


def instant(moment: datetime) -> str:
    """Return a moment as the text stored for it: UTC with milliseconds."""
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _json(value: object) -> str | None:
    if value is None or value == "":
        return None
    parsed = json.loads(value) if isinstance(value, str) else value
    return json.dumps(parsed, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


READER_OF: dict[str, Callable[[object], Value]] = {
    "text": _text,
    "integer": _integer,
    "real": _real,
    "boolean": _boolean,
    "date": _date,
    "datetime": _datetime,
    "json": _json,
}
