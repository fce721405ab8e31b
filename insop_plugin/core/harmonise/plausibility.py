"""Are values of the order of ordinary soils? A factor of a thousand is proposed, never applied."""

from __future__ import annotations

import numpy
import pandas

from insop_plugin.core.contaminants.ordinary_soils import is_suspect, world_soil
from insop_plugin.core.harmonise.meanings import Names
from insop_plugin.core.harmonise.problems import Notes
from insop_plugin.core.harmonise.results import Results

UNIT_SUSPECT = 256
FEWEST = 20


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
