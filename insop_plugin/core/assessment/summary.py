"""An assessment line by line: which limits were used, how many results lie where, and why some could not be told."""

from functools import lru_cache
from typing import TYPE_CHECKING

from insop_plugin.core.assessment.assess import Assessment, counts
from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.units import conversion, read_unit
from insop_plugin.core.vocabulary import table

if TYPE_CHECKING:
    import pandas

LINE = ["contaminant", "jurisdiction", "instrument", "level", "land_use"]
FACTS = ["year", "source", "confidence", "checked"]


def used_lines(assessment: Assessment) -> "pandas.DataFrame":
    """Return each line of values with its counts, the least and the most of the limits used, unit, year and source.

    A limit that was not settled, as something of the soil is not known, gives the bounds between which it lies; several
    years or sources of one line are named one after the other.
    """
    rows = assessment.rows
    ends = rows.assign(least=rows["limit"].fillna(rows["limit_low"]), most=rows["limit"].fillna(rows["limit_high"]))
    limits = ends.groupby(LINE).agg(least=("least", "min"), most=("most", "max"))
    said = rows.groupby(LINE)[FACTS].agg(lambda column: "; ".join(dict.fromkeys(str(one) for one in column)))
    found = counts(assessment).join(limits, on=LINE).join(said, on=LINE)
    return found.assign(unit=found["contaminant"].map(lambda code: _units().get(code, "")))


def reasons(assessment: Assessment) -> "pandas.DataFrame":
    """Return why results are undetermined, and how many, the most frequent reason first."""
    rows = assessment.rows[assessment.rows["reason"] != ""]
    found = rows.groupby(["contaminant", "jurisdiction", "instrument", "reason"]).size().rename("n").reset_index()
    return found.sort_values("n", ascending=False, kind="stable", ignore_index=True)


@lru_cache(maxsize=1)
def _units() -> dict[str, str]:
    """Return the unit in which the guideline values of each contaminant are stored."""
    pairs = {row["contaminant_code"]: row["unit"] for row in table("guideline")}
    return {code: conversion(read_unit(unit).unit, determinands()[code]).to for code, unit in pairs.items()}
