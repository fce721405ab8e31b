"""Are values of the order of ordinary soils? A factor of a thousand is proposed, never applied."""

from __future__ import annotations

from functools import lru_cache

import numpy
import pandas

from insop_plugin.core.harmonise.meanings import Names
from insop_plugin.core.harmonise.problems import Notes
from insop_plugin.core.harmonise.results import Results
from insop_plugin.core.vocabulary import table

UNIT_SUSPECT = 256
REFERENCE = "WorldSoil_KabataPendias2011"
FEWEST = 20
SUSPECT_LOG10 = 1.7
MISTAKES_LOG10 = (3, 4)
NEAR_LOG10 = 0.7  # polluted soils reach a hundred times ordinary ones; that alone is no reason to doubt the unit


def flag_suspect_units(results: Results, names: Names, kept: numpy.ndarray, notes: Notes) -> None:
    """Flag contaminants whose median is about a thousand or ten thousand times off that of the world's soils.

    Source:
        domain review 4.1: |log10(median / world soil)| > 1.7, candidates 10^3, 10^-3, 10^4, 10^-4.
    """
    code, texts = names.codes.codes, names.codes.texts
    usable = kept & (results.censor == 0) & (results.value > 0)
    groups = pandas.Series(results.value[usable]).groupby(code[usable])
    for place, (median, n) in groups.agg(["median", "size"]).iterrows():
        contaminant = texts[int(place)]
        usual = world_soil().get(contaminant)
        if usual is None or n < FEWEST:
            continue
        ratio = median / usual
        if is_suspect(ratio):
            notes.add(kept & (code == place), "unit_suspect", UNIT_SUSPECT, contaminant, None, f"{ratio:.3g}")


def is_suspect(ratio: float) -> bool:
    """Say whether a ratio to ordinary soils is that of a unit mistaken by a thousand or ten thousand."""
    orders = abs(numpy.log10(ratio))
    return bool(orders > SUSPECT_LOG10 and min(abs(orders - mistake) for mistake in MISTAKES_LOG10) < NEAR_LOG10)


@lru_cache(maxsize=1)
def world_soil() -> dict[str, float]:
    """Return the contents of ordinary soils, mg/kg, by contaminant."""
    rows = (row for row in table("background") if row["reference"] == REFERENCE and row["unit"] == "mg/kg")
    return {row["element"]: float(row["value"]) for row in rows if row["value"]}
