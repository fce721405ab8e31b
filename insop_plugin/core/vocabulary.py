"""Value lists: the tables of `resources/tables/` that columns draw their codes from."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.paths import RESOURCES

COMBINED = {"determinand": ("contaminant", "soil_property")}
"""Value lists made of others: whatever a laboratory measures."""


class UnknownDomain(InsopError):
    """A value list that does not exist."""

    template = N_("There is no value list “{domain}”.")


@dataclass(frozen=True)
class Term:
    """One entry of a value list."""

    code: str
    label: str
    definition: str = ""


@cache
def terms(domain: str) -> tuple[Term, ...]:
    """Return the entries of a value list, in the table's order.

    Raises:
        UnknownDomain: no table of that name.
    """
    return tuple(Term(row["code"], row["label"], row.get("definition") or "") for row in table(domain))


@cache
def codes(domain: str) -> frozenset[str]:
    """Return the codes of a value list."""
    return frozenset(term.code for term in terms(domain))


def split_codes(text: str | None) -> tuple[str, ...]:
    """Return the codes of a column that holds several, in any spelling: `a,b`, `{a,b}` or `{"a","b"}`."""
    parts = (part.strip(' "') for part in (text or "").strip().strip("{}[]").split(","))
    return tuple(part for part in parts if part)


def join_codes(codes: Iterable[str]) -> str | None:
    """Return several codes as one text, spelled as QGIS, QField and PostgreSQL write lists: `{"a","b"}`."""
    listed = ",".join(f'"{code}"' for code in codes)
    return "{" + listed + "}" if listed else None


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """Return every row of a table of `resources/tables/` as text, by column name.

    Raises:
        UnknownDomain: no table of that name.
    """
    if name in COMBINED:
        return tuple(row for part in COMBINED[name] for row in table(part))
    path = RESOURCES / "tables" / f"{name}.csv"
    if not path.is_file():
        raise UnknownDomain(domain=name)
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def is_checked(source: str) -> bool:
    """Tell whether a number of a table was compared with a stored text of what it is taken from, as its source says.

    The others were entered from knowledge: `confidence` says how sure, which is not the same as having looked.
    """
    return "[verified" in source and "[from knowledge" not in source
