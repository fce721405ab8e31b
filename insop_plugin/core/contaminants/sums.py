"""Sums of contaminants per sample, with bounds: results below a limit enter as 0, as a share of it, and as the limit."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas

from insop_plugin.core.censored.results import ABOVE, BELOW, BETWEEN, MEASURED, NO_LIMIT, NONE
from insop_plugin.core.contaminants.sum_parts import WHO2005, factors_of, measured_sums

HALF, DUTCH = "half", "dutch"
SHARES = {HALF: 0.5, DUTCH: 0.7}
"""Share of the limit that a result below it adds to the medium sum: one half; 0.7 in the Netherlands (Circulaire
bodemsanering 2009, note on sums: where all members are below their limits, the sum is deemed to comply)."""
COMPLETE, ALL_BELOW = "complete", "all_below_limit"
MIXED_UNITS, MIXED_PROCEDURES, DUPLICATES = "mixed_units", "mixed_procedures", "duplicates"
INCOMPLETE, ABOVE_RANGE, LIMIT_UNKNOWN = "incomplete", "above_range", "limit_unknown"
UNSUMMED = (MIXED_UNITS, MIXED_PROCEDURES, DUPLICATES)
"""Statuses with no bounds at all; the other flags leave the lower bound."""
COLUMNS = (
    "sample_uid", "sum", "lower", "medium", "upper", "unit", "n_members", "n_expected", "n_censored", "missing", "status",
)  # fmt: skip


@dataclass(frozen=True)
class SumSettings:
    """What the user chose; no codes means every sum all of whose members occur."""

    codes: tuple[str, ...] = ()
    rule: str = HALF
    tef_set: str = WHO2005


def sum_members(observations: pandas.DataFrame, settings: SumSettings) -> pandas.DataFrame:
    """Sum the members of each sample.

    Args:
        observations: one row a result: sample_uid, contaminant (codes), kind and number as `read_results` gives them,

        settings: sums, rule for results below limits, set of factors.

    Returns:
        One row a sample and sum of which at least one member was measured, with COLUMNS. `status` says complete;
        all_below_limit; incomplete (members missing, named), above_range or limit_unknown: only the lower bound is
        given; mixed_units, mixed_procedures or duplicates: nothing is summed.

    Raises:
        UnknownSum, NoFactor
    """
    there = observations[observations["kind"] != NONE]
    bounded = there.assign(**_bounds(there, SHARES[settings.rule]))
    chosen = settings.codes or measured_sums(there["contaminant"])
    parts = [_one_sum(bounded, code, factors_of(code, settings.tef_set)) for code in chosen]
    whole = pandas.concat(parts) if parts else pandas.DataFrame(columns=["first", *COLUMNS])
    return whole.sort_values("first", kind="stable")[list(COLUMNS)].reset_index(drop=True)


def _bounds(rows: pandas.DataFrame, share: float) -> dict[str, np.ndarray]:
    """Return the least, a middle and the most that each result adds; NaN where it is open."""
    kind, number = rows["kind"].to_numpy(), rows["number"].to_numpy(float)
    low, high = rows["low"].to_numpy(float), rows["high"].to_numpy(float)
    is_number, is_below, is_between = kind == MEASURED, kind == BELOW, kind == BETWEEN
    below_zero = is_below | (kind == NO_LIMIT)
    return {
        "lower": np.where(is_number, number, np.where(below_zero, 0.0, np.nan_to_num(low))),
        "medium": np.where(is_number, number, np.where(is_below, share * number, np.where(is_between, (low + high) / 2, np.nan))),
        "upper": np.where(is_number | is_below, number, np.where(is_between, high, np.nan)),
    }  # fmt: skip


def _one_sum(bounded: pandas.DataFrame, code: str, factors: dict[str, float]) -> pandas.DataFrame:
    rows = bounded[bounded["contaminant"].isin(list(factors))].copy()
    factor = rows["contaminant"].map(factors).to_numpy(float)
    for name in ("lower", "medium", "upper"):
        rows[name] *= factor
    rows["is_below"] = rows["kind"].isin((BELOW, NO_LIMIT))
    rows["is_above"], rows["is_open"] = rows["kind"] == ABOVE, rows["upper"].isna() & (rows["kind"] != ABOVE)
    rows["first"] = np.arange(len(rows)) if rows.empty else rows.index
    found = rows.groupby("sample_uid", sort=False, dropna=False).agg(
        first=("first", "min"), lower=("lower", "sum"), medium=("medium", "sum"), upper=("upper", "sum"),
        unit=("unit", "first"), units=("basis", "nunique"), procedures=("procedure", "nunique"), rows=("kind", "size"),
        n_members=("contaminant", "nunique"), n_censored=("is_below", "sum"), above=("is_above", "any"), open=("is_open", "any"),
    ).reset_index()  # fmt: skip
    found["sum"], found["n_expected"] = code, len(factors)
    found["missing"] = _missing(rows, found["sample_uid"], tuple(factors))
    return _with_status(found)


def _missing(rows: pandas.DataFrame, samples: pandas.Series, members: Sequence[str]) -> list[str]:
    """Return for each sample the members that were not measured, in the table's order."""
    places = pandas.Index(samples).get_indexer(rows["sample_uid"])
    columns = pandas.Index(members).get_indexer(rows["contaminant"])
    has = np.zeros((len(samples), len(members)), bool)
    has[places, columns] = True
    patterns, which = np.unique(has, axis=0, return_inverse=True)
    words = [
        ", ".join(member for member, is_there in zip(members, pattern, strict=True) if not is_there)
        for pattern in patterns
    ]
    return [words[place] for place in np.ravel(which)]


def _with_status(found: pandas.DataFrame) -> pandas.DataFrame:
    flags = {
        MIXED_UNITS: found["units"] > 1, MIXED_PROCEDURES: found["procedures"] > 1, DUPLICATES: found["rows"] > found["n_members"],
        INCOMPLETE: found["n_members"] < found["n_expected"], ABOVE_RANGE: found["above"], LIMIT_UNKNOWN: found["open"],
    }  # fmt: skip
    barred = np.zeros(len(found), bool)
    for name in UNSUMMED:
        barred |= flags[name].to_numpy(bool)
    partly = barred.copy()
    for name in (INCOMPLETE, ABOVE_RANGE, LIMIT_UNKNOWN):
        partly |= flags[name].to_numpy(bool)
    found.loc[partly, ["medium", "upper"]] = np.nan
    found.loc[barred, "lower"] = np.nan
    found.loc[flags[MIXED_UNITS], "unit"] = None
    marks = np.column_stack([flag.to_numpy(bool) for flag in flags.values()])
    all_below = (found["n_censored"] == found["rows"]).to_numpy(bool)
    found["status"] = [
        "; ".join(name for name, holds in zip(flags, row, strict=True) if holds) or (ALL_BELOW if below else COMPLETE)
        for row, below in zip(marks, all_below, strict=True)
    ]
    return found
