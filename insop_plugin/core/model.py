"""The data model as data: collections and columns read from `resources/model/`."""

import json
from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.paths import RESOURCES

GEOMETRY_COLUMN = "geom"
SCHEMA_VERSION = 1


class UnknownCollection(InsopError):
    """A name that is no collection of the data model."""

    template = N_("“{name}” is not a collection of the INSOP data model.")
    hint = N_("The collections are: {known}.")


@dataclass(frozen=True)
class Column:
    """One column of a collection, as its model file defines it."""

    name: str
    type: str  # text, integer, real, boolean, date, datetime or json
    label: str
    help: str = ""
    unit: str = ""
    domain: str = ""  # a value list: resources/tables/<domain>.csv
    many: bool = False  # holds several codes of the domain, see vocabulary.join_codes
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    length: int | None = None  # most characters of a text
    file: bool = False  # holds the path of a file, from the folder of the checkout
    references: str = ""  # a collection whose uid this column holds
    default: str | None = None
    group: str = ""  # page of the form; empty is the first page
    flags: str = ""  # an integer that is the sum of codes of this value list
    glosis: str = ""
    common: bool = False  # stands in every collection and is kept by the store


@dataclass(frozen=True)
class Collection:
    """One collection: the table of that name in every store and checkout."""

    name: str
    label: str
    singular: str
    help: str
    geometry: tuple[str, ...]  # of Point, LineString, Polygon; empty for a plain table
    columns: tuple[Column, ...]
    glosis: str = ""

    def column(self, name: str) -> Column:
        """Return the column of that name; raises KeyError."""
        return self._by_name()[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of all columns, geometry not included."""
        return tuple(column.name for column in self.columns)

    def parents(self) -> tuple[str, ...]:
        """Return the collections that this one's rows refer to."""
        return tuple(dict.fromkeys(c.references for c in self.columns if c.references))

    def _by_name(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}


@lru_cache(maxsize=1)
def collections() -> tuple[Collection, ...]:
    """Return all collections, parents before children, as `resources/model/_order.json` lists them."""
    folder = RESOURCES / "model"
    common = _columns(_read(folder / "_common.json")["columns"], common=True)
    return tuple(_collection(_read(folder / f"{name}.json"), common) for name in _read(folder / "_order.json"))


def collection(name: str) -> Collection:
    """Return one collection.

    Raises:
        UnknownCollection: there is none of that name.
    """
    for found in collections():
        if found.name == name:
            return found
    raise UnknownCollection(name=name, known=", ".join(c.name for c in collections()))


def _collection(entry: dict, common: tuple[Column, ...]) -> Collection:
    own = _columns(entry["columns"])
    facts = {key: entry.get(key, "") for key in ("name", "label", "singular", "help", "glosis")}
    return Collection(geometry=tuple(entry.get("geometry", ())), columns=common + own, **facts)


def _columns(entries: list[dict], common: bool = False) -> tuple[Column, ...]:
    return tuple(Column(**entry, common=common) for entry in entries)


def _read(path):
    return json.loads(path.read_text(encoding="utf-8"))
