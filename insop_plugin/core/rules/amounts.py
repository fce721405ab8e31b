"""Amounts: units that fit, numbers that are physically possible, limits that can answer the question."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import pandas as pd

from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.ordinary_soils import proposed_factor, world_soil
from insop_plugin.core.contaminants.units import conversion, unit_of
from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.vocabulary import codes, table

MILLION = 1e6  # mg/kg: all of the soil
SUSPECT_COUNT = 8
JURISDICTION_OF = {"GB": "UK"}


@wrong(
    "observation",
    "unit",
    N_("The result has no unit."),
    N_("Choose the unit; contaminants are given in mg/kg of dry soil."),
)
def unit_missing(rows: Rows) -> np.ndarray:
    return rows.missing("unit") & (rows.given("value") | rows.given("censor_limit"))


@wrong(
    "observation",
    "unit",
    N_("{contaminant} cannot be given in {unit}."),
    N_("Check the unit and the contaminant: one of them is wrong."),
)
def unit_unlike_contaminant(rows: Rows) -> np.ndarray:
    known = rows.each("unit", lambda value: value in codes("unit")) & _is_known(rows)
    return known & np.isnan(_factor(rows))


@doubtful(
    "observation",
    "unit",
    N_("The value of {contaminant} is in {unit}, not in the unit of the shared dataset."),
    N_("Convert it by the tool “Harmonise table”; what was delivered is kept."),
)
def unit_not_converted(rows: Rows) -> np.ndarray:
    factor = _factor(rows)
    return np.isfinite(factor) & (np.abs(factor - 1) > 1e-12)


@wrong(
    "observation",
    "value",
    N_("A negative concentration: {value}."),
    N_("A sign or dash meant “not detected”? Then report it as below the detection limit."),
)
def concentration_negative(rows: Rows) -> np.ndarray:
    return (rows.number("value") < 0) & _is_contaminant(rows)


@wrong(
    "observation",
    "censor_limit",
    N_("A limit must be above zero; it is {censor_limit}."),
    N_("Fill in the detection or quantification limit of the laboratory."),
)
def limit_not_positive(rows: Rows) -> np.ndarray:
    limited = rows.among("censor", "left", "right") & _is_contaminant(rows)
    return limited & (rows.number("censor_limit") <= 0)


@doubtful(
    "observation",
    "value",
    N_("A concentration of exactly 0 cannot be measured."),
    N_("Report it as below the detection limit of the laboratory."),
)
def concentration_zero(rows: Rows) -> np.ndarray:
    return (rows.number("value") == 0) & _is_contaminant(rows)


@wrong(
    "observation",
    "value",
    N_("{value} {unit} of {contaminant} would be more than the whole soil."),
    N_("Check the unit: perhaps it is µg/kg or mg/kg and not the one given."),
)
def more_than_all(rows: Rows) -> np.ndarray:
    return (rows.number("value") * _factor(rows) > MILLION) & _is_contaminant(rows) & _is_mass(rows)


@wrong(
    "observation",
    "value",
    N_("{contaminant} of {value} is not possible: it lies between {least} and {most}."),
    N_("Check the value, its unit and which property it is."),
)
def property_out_of_range(rows: Rows) -> Judged:
    least, most = _bound(rows, "minimum"), _bound(rows, "maximum")
    value = rows.number("value") * np.where(np.isfinite(_factor(rows)), _factor(rows), 1.0)
    return ~_is_contaminant(rows) & ((value < least) | (value > most)), {"least": least, "most": most}


@doubtful(
    "observation", "value", N_("A pH of {value} is very unusual in soil."), N_("Check the value and its decimal mark.")
)
def ph_unusual(rows: Rows) -> np.ndarray:
    value = rows.number("value")
    return (
        rows.among("contaminant", "pH_H2O", "pH_CaCl2", "pH_KCl")
        & ((value < 2) | (value > 11))
        & (value >= 0)
        & (value <= 14)
    )


@doubtful(
    "observation",
    "censor_limit",
    N_(
        "The limit {censor_limit} mg/kg is above the lowest guideline value of {country} for {contaminant} "
        "({guideline} mg/kg): nobody can tell whether it is exceeded."
    ),
    N_("Keep the result; ask for a more sensitive method next time."),
)
def limit_above_own_guideline(rows: Rows) -> Judged:
    lowest = _guideline(rows, own=True)
    return _blind(rows) & (rows.number("censor_limit") > lowest), {"guideline": lowest}


@doubtful(
    "observation",
    "censor_limit",
    N_(
        "The limit {censor_limit} mg/kg is above the middle of all guideline values for {contaminant} "
        "({guideline} mg/kg): nobody can tell whether it is exceeded."
    ),
    N_("Keep the result; ask for a more sensitive method next time."),
)
def limit_above_guidelines(rows: Rows) -> Judged:
    middle = np.where(np.isnan(_guideline(rows, own=True)), _guideline(rows, own=False), np.nan)
    return _blind(rows) & (rows.number("censor_limit") > middle), {"guideline": middle}


@doubtful(
    "observation",
    "table",
    N_("The {count} values of {contaminant} are about {times} times the usual content of soil ({usual} mg/kg)."),
    N_(
        "Compare the unit with the laboratory's report; a factor of 1000 is typical for µg/kg taken as mg/kg. "
        "If the unit is right, leave it."
    ),
)
def unit_suspect(rows: Rows) -> Iterator[dict]:
    usual = world_soil()
    value = rows.with_rest(lambda part: part.number("value") * _factor(part))
    code = rows.with_rest(lambda part: part.text("contaminant"))
    alive = rows.with_rest(lambda part: part.alive)
    frame = pd.DataFrame({"code": code, "value": value})[alive & (value > 0)]
    for name, values in frame[frame["code"].isin(usual)].groupby("code")["value"]:
        times = values.median() / usual[name]
        if len(values) >= SUSPECT_COUNT and proposed_factor(times) is not None:
            facts = {"count": len(values), "contaminant": name, "usual": usual[name]}
            yield {"field": "value", "times": float(f"{times:.2g}"), **facts}


def _factor(rows: Rows) -> np.ndarray:
    """Return the factor from the given unit to that of the shared dataset; NaN where the unit does not fit."""
    return rows.once("factor", _judge_factor)


def _judge_factor(rows: Rows) -> np.ndarray:
    pairs = pd.Series(rows.text("contaminant") + "\n" + rows.text("unit"))
    codes_of, distinct = pd.factorize(pairs)
    return np.array([_factor_of(*pair.split("\n")) for pair in distinct], float)[codes_of]


@lru_cache(maxsize=4096)
def _factor_of(contaminant: str, unit: str) -> float:
    if contaminant not in determinands() or unit not in codes("unit"):
        return np.nan
    found = conversion(unit_of(unit), determinands()[contaminant])
    return np.nan if found is None else float(found.factor)


def _is_known(rows: Rows) -> np.ndarray:
    return rows.each("contaminant", lambda value: value in determinands())


def _is_contaminant(rows: Rows) -> np.ndarray:
    return rows.each("contaminant", lambda value: value in determinands() and not determinands()[value].is_property)


def _is_mass(rows: Rows) -> np.ndarray:
    return rows.each("unit", lambda value: value in codes("unit") and unit_of(value).kind in ("mass_fraction", "teq"))


def _bound(rows: Rows, which: str) -> np.ndarray:
    def bound(code: object) -> float:
        known = determinands().get(code)
        found = getattr(known, which) if known is not None and known.is_property else None
        return np.nan if found is None else found

    return rows.each("contaminant", bound, np.nan)


def _blind(rows: Rows) -> np.ndarray:
    return rows.among("censor", "left") & rows.among("unit", "mg/kg")


def _guideline(rows: Rows, own: bool) -> np.ndarray:
    """Return the lowest value of the country's own instruments, or the middle of all there are."""
    if not own:
        return rows.each("contaminant", lambda code: _values()["middle"].get(code, np.nan), np.nan)
    pairs = zip(rows.text("country"), rows.text("contaminant"))
    return np.array([_values()["lowest"].get(pair, np.nan) for pair in pairs], float)


@lru_cache(maxsize=1)
def _values() -> dict[str, dict]:
    frame = pd.DataFrame(table("guideline"))
    frame = frame[(frame["unit"] == "mg/kg dw") & ~frame["instrument"].str.contains("superseded|former")]
    background_like = frame["instrument"].str.contains("Vorsorgewert") | frame["land_use"].str.contains(
        "threshold|prevention"
    )
    frame = frame[~background_like].assign(value=frame["value"].astype(float))
    alpha3 = {JURISDICTION_OF.get(row["iso2"], row["iso2"]): row["code"] for row in table("country")}
    frame = frame.assign(country=frame["jurisdiction"].map(alpha3))
    lowest = frame.groupby(["country", "contaminant_code"])["value"].min()
    return {"lowest": lowest.to_dict(), "middle": frame.groupby("contaminant_code")["value"].median().to_dict()}
