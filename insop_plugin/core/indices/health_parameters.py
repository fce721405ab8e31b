"""What doses and toxicities are computed with: dated values with sources, which a country may replace by its own."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from insop_plugin.core import vocabulary
from insop_plugin.core.errors import N_, InsopError

UNITS = {
    "rfd_oral": "mg/kg/d", "sf_oral": "1/(mg/kg/d)", "rfc": "mg/m3", "unit_risk": "1/(ug/m3)", "absorption_skin": "share",
    "absorption_gut": "share", "soil_ingested": "mg/d", "days": "d/y", "years": "y", "body_weight": "kg", "skin": "cm2",
    "adherence": "mg/cm2", "lifetime": "d", "particulates": "m3/kg",
}  # fmt: skip
OF_CONTAMINANT = tuple(UNITS)[:6]
OWN_COLUMNS = ("parameter", "contaminant", "scenario", "value", "unit", "date", "source")
DATE = re.compile(r"\d{4}(-\d{2}){0,2}")
ANY, CHILD = "any", "child"
INGESTION, SKIN, BREATH = "ingestion", "skin", "inhalation"
ROUTES = (INGESTION, SKIN, BREATH)
_ALWAYS, _BY_MOUTH = ("days", "years", "lifetime"), ("body_weight", "rfd_oral", "sf_oral")
USED_BY = {
    INGESTION: (*_ALWAYS, *_BY_MOUTH, "soil_ingested"),
    SKIN: (*_ALWAYS, *_BY_MOUTH, "skin", "adherence", "absorption_skin", "absorption_gut"),
    BREATH: (*_ALWAYS, "particulates", "rfc", "unit_risk"),
}
"""Which parameters each route needs."""
MUTAGENS = ("BaP", "Cr6", "TCE", "VC")
"""Cause cancer by changing genes, to which children are more prone: US EPA 2005, Supplemental Guidance for Assessing
Susceptibility from Early-Life Exposure to Carcinogens, EPA/630/R-03/003F; no such factor is applied here."""


class ColumnsMissing(InsopError):
    """An own table without the columns it needs."""

    template = N_("The table {file} lacks the columns {columns}.")
    hint = N_("Its columns are {needed}; take resources/tables/health_parameter.csv as a pattern.")


class RowRefused(InsopError):
    """A row of an own table that cannot be used."""

    template = N_("The table {file}, row {row}: “{value}” cannot be the {column} of {parameter}.")
    hint = N_("Expected is {expected}.")


class NotADay(InsopError):
    """A text that is no date."""

    template = N_("“{text}” is not a day.")
    hint = N_("Write it as 2025-01-13.")


class Twice(InsopError):
    """Two rows of an own table for one value."""

    template = N_("The table {file}, row {row}: {parameter} of {date} is there twice.")
    hint = N_("Keep one of the two rows, or give each its own date.")


class ExposureMissing(InsopError):
    """A scenario that lacks a number."""

    template = N_("Nothing says what “{parameter}” is for “{scenario}” on {day}.")
    hint = N_("Add a row to your own table of parameters, or choose a later day.")


@dataclass(frozen=True)
class Parameter:
    """One value with its date and source."""

    parameter: str
    contaminant: str
    scenario: str
    value: float
    date: str
    source: str
    confidence: str
    is_own: bool


@dataclass(frozen=True)
class HealthParameters:
    """The values that hold for one scenario, toxicity set and day, with every one that was used."""

    toxicity: dict[tuple[str, str], Parameter]  # (parameter, contaminant)
    exposure: dict[str, Parameter]

    def of(self, parameter: str, contaminant: str) -> float:
        """Return a value of a contaminant, NaN where there is none."""
        found = self.toxicity.get((parameter, contaminant))
        return found.value if found else math.nan

    def used(self, routes: Iterable[str], contaminants: Iterable[str]) -> list[Parameter]:
        """Return the parameters that routes and contaminants need, as far as they are known."""
        needed, codes = {name for route in routes for name in USED_BY[route]}, ("", *contaminants)
        return [one for one in (*self.exposure.values(), *self.toxicity.values()) if one.parameter in needed and one.contaminant in codes]

    def number(self, parameter: str) -> float:
        """Return a value of the scenario."""
        return self.exposure[parameter].value

    @property
    def is_of_child(self) -> bool:
        """Tell whether a child is exposed."""
        return any(one.scenario == CHILD for one in self.exposure.values())


def toxicity_sets() -> tuple[str, ...]:
    """Return the sets of toxicity values that are shipped."""
    return tuple(dict.fromkeys(row["set"] for row in vocabulary.table("health_parameter") if row["set"]))


def health_parameters(scenario: str, toxicity: str, day: str, own: Iterable[Parameter] = ()) -> HealthParameters:
    """Choose for each parameter the newest value of that day.

    Own values go before those shipped, and those of the scenario before those of any.

    Args:
        scenario: child or adult.
        toxicity: a set of `toxicity_sets()`.
        day: ISO date; later values are not used.
        own: of the user.

    Raises:
        ExposureMissing
    """
    shipped = [_shipped(row) for row in vocabulary.table("health_parameter") if row["set"] in ("", toxicity)]
    known = sorted([*shipped, *own], key=lambda one: (one.is_own, one.scenario == scenario, one.date))
    usable = [one for one in known if one.date <= day and one.scenario in ("", ANY, scenario)]
    chosen = {(one.parameter, one.contaminant): one for one in usable}
    exposure = {name: chosen[name, ""] for name in UNITS if name not in OF_CONTAMINANT and (name, "") in chosen}
    for name in UNITS:
        if name not in OF_CONTAMINANT and name not in exposure:
            raise ExposureMissing(parameter=name, scenario=scenario, day=day)
    return HealthParameters({key: one for key, one in chosen.items() if key[0] in OF_CONTAMINANT}, exposure)


def day_of(text: str, today: str) -> str:
    """Return a day as ISO date, today's where nothing is said.

    Raises:
        NotADay
    """
    if not text.strip():
        return today
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError as error:
        raise NotADay(text=text.strip()) from error


def own_parameters(rows: list[Mapping[str, str]], file: str) -> tuple[Parameter, ...]:
    """Read a user's table.

    Args:
        rows: its cells by column.
        file: its name, for messages.

    Raises:
        ColumnsMissing, RowRefused, Twice
    """
    lacking = [name for name in OWN_COLUMNS if rows and name not in rows[0]]
    if lacking or not rows:
        raise ColumnsMissing(file=file, columns=", ".join(lacking or OWN_COLUMNS), needed=", ".join(OWN_COLUMNS))
    found = tuple(_own({name: (row[name] or "").strip() for name in OWN_COLUMNS}, file, n) for n, row in enumerate(rows, 2))
    seen = set()
    for number, one in enumerate(found, 2):
        key = one.parameter, one.contaminant, one.scenario, one.date
        if key in seen:
            raise Twice(file=file, row=number, parameter=" ".join(filter(None, key[:3])), date=one.date)
        seen.add(key)
    return found


def _own(row: dict[str, str], file: str, number: int) -> Parameter:
    name, codes = row["parameter"], vocabulary.codes("contaminant")
    is_toxic = name in OF_CONTAMINANT
    tests = {
        "parameter": (name in UNITS, ", ".join(UNITS)),
        "contaminant": (row["contaminant"] in codes if is_toxic else not row["contaminant"], N_("a contaminant's code, or nothing")),
        "scenario": (row["scenario"] in (("",) if is_toxic else (CHILD, "adult", ANY)), "child, adult, any"),
        "value": (_is_number(row["value"]), N_("a number above 0, with a decimal point")),
        "unit": (row["unit"] == UNITS.get(name), UNITS.get(name, "")),
        "date": (bool(DATE.fullmatch(row["date"])), N_("a date such as 2025-01-13, or a year")),
        "source": (bool(row["source"]), N_("where the value comes from")),
    }  # fmt: skip
    for column, (is_right, expected) in tests.items():
        if not is_right:
            raise RowRefused(file=file, row=number, column=column, value=row[column], parameter=name, expected=expected)
    return Parameter(name, row["contaminant"], row["scenario"], float(row["value"]), row["date"], row["source"], "high", True)


def _shipped(row: dict[str, str]) -> Parameter:
    names = (row[name] for name in ("parameter", "contaminant", "scenario"))
    return Parameter(*names, float(row["value"]), row["date"], row["source"], row["confidence"], False)


def _is_number(text: str) -> bool:
    try:
        return 0 < float(text) < math.inf
    except ValueError:
        return False
