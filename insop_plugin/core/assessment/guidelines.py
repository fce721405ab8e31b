"""Guideline values by contaminant and line; `guideline.csv`."""

from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.assessment.conditions import read_condition
from insop_plugin.core.assessment.guideline_lines import Line, lines
from insop_plugin.core.assessment.limits import Value
from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.units import conversion, read_unit, times
from insop_plugin.core.vocabulary import table


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
