"""Guideline values by line: one instrument for one kind of land use; `guideline.csv` and `guideline_line.csv`."""

from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.assessment.conditions import read_condition
from insop_plugin.core.assessment.limits import Value
from insop_plugin.core.determinands import determinands
from insop_plugin.core.units import conversion, read_unit, times
from insop_plugin.core.vocabulary import table

LEVELS = ("screening", "intervention", "precaution")
ANY_USE = "*"
IN_FORCE = "in force"


@dataclass(frozen=True)
class Line:
    """One instrument for one kind of land use."""

    code: str
    jurisdiction: str
    instrument: str
    land_use: str  # in the instrument's own words
    land_uses: frozenset[str]  # codes of the land-use list; empty means any
    level: str
    is_in_force: bool
    extraction: str  # the procedure the values are meant for; "strong" for total and strong acids
    strong_for: frozenset[str]  # contaminants of which it means the total all the same

    @property
    def group(self) -> tuple[str, str, str]:
        """Return what lines share that exclude each other by land use."""
        return self.jurisdiction, self.instrument, self.level


@dataclass(frozen=True)
class Entry:
    """The values of one line and contaminant, those of the latest year."""

    line: Line
    contaminant: str
    values: tuple[Value, ...]  # in the unit of storage
    years: tuple[str, ...]
    sources: tuple[str, ...]
    confidences: tuple[str, ...]


@lru_cache(maxsize=1)
def lines() -> tuple[Line, ...]:
    """Return every line, in the table's order."""
    return tuple(_line(row) for row in table("guideline_line"))


def jurisdictions() -> list[str]:
    """Return the code of every jurisdiction that has values."""
    return sorted({line.jurisdiction for line in lines()})


@lru_cache(maxsize=1)
def entries() -> dict[str, tuple[Entry, ...]]:
    """Return the entries of each contaminant."""
    by_words = {(line.jurisdiction, line.instrument, line.land_use): line for line in lines()}
    rows: dict[tuple[str, str], list[dict]] = {}
    for row in table("guideline"):
        line = by_words[row["jurisdiction"], row["instrument"], row["land_use"]]
        rows.setdefault((row["contaminant_code"], line.code), []).append({**row, "line": line})
    found: dict[str, list[Entry]] = {}
    for (contaminant, _), same in rows.items():
        found.setdefault(contaminant, []).append(_entry(contaminant, same))
    return {contaminant: tuple(some) for contaminant, some in found.items()}


@lru_cache(maxsize=1)
def jurisdiction_of_country() -> dict[str, str]:
    """Return the jurisdiction of each country (ISO 3166-1 alpha-3) that has one."""
    own = {"GB": "UK"}
    known = set(jurisdictions())
    pairs = ((row["code"], own.get(row["iso2"], row["iso2"])) for row in table("country"))
    return {country: code for country, code in pairs if code in known}


def _line(row: dict[str, str]) -> Line:
    uses = frozenset() if row["land_uses"] == ANY_USE else frozenset(row["land_uses"].split("|"))
    strong_for = frozenset(row["strong_for"].split("|")) - {""}
    return Line(
        row["code"], row["jurisdiction"], row["instrument"], row["land_use"], uses, row["level"],
        row["status"] == IN_FORCE, row["extraction"], strong_for,
    )  # fmt: skip


def _entry(contaminant: str, rows: list[dict]) -> Entry:
    latest = max(row["year"] for row in rows)
    rows = [row for row in rows if row["year"] == latest]
    values = tuple(Value(contaminant, _stored(row), read_condition(row["condition"])) for row in rows)
    parts = (tuple(row[name] for row in rows) for name in ("year", "source", "confidence"))
    return Entry(rows[0]["line"], contaminant, values, *parts)


def _stored(row: dict[str, str]) -> float:
    """Return a value of the table in the unit in which results are stored."""
    found = conversion(read_unit(row["unit"]).unit, determinands()[row["contaminant_code"]])
    return times(float(row["value"]), found.factor)
