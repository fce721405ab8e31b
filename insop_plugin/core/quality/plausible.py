"""Does what was measured fit together: units with ordinary soils, weak extracts with strong ones?"""

from __future__ import annotations

import numpy as np
import pandas as pd

from insop_plugin.core.contaminants.ordinary_soils import proposed_factor, world_soil
from insop_plugin.core.method_transfer.ladder import rank_of
from insop_plugin.core.quality.controls import IN_MG_KG
from insop_plugin.core.quality.findings import Found
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.observations import NORMAL, Observations

FEWEST = 8


def suspect_units(observations: Observations) -> list[Found]:
    """Return contaminants of a dataset whose median is more than 50 times off that of the world's soils.

    Args:
        observations: all results; those in other units than mg/kg, and contaminants with fewer than 8 numbers, take no part.

    Returns:
        One finding a dataset and contaminant, with the factor that is proposed; nothing is changed.

    Source: Kabata-Pendias 2011, Trace Elements in Soils and Plants (table `background`).
    """
    usable = observations.usual & np.isin(observations["unit"], IN_MG_KG)
    table = observations.frame.loc[usable, ["dataset", "contaminant", "value"]]
    found = table.groupby(["dataset", "contaminant"], sort=False)["value"].agg(["median", "size"]).reset_index()
    usual = found["contaminant"].map(world_soil()).to_numpy(float)
    ratio = found["median"].to_numpy() / usual
    enough = np.isfinite(ratio) & (found["size"].to_numpy() >= FEWEST)
    factor = np.array([proposed_factor(one) if use else None for one, use in zip(ratio, enough, strict=True)], float)
    bad = np.isfinite(factor)
    if not bad.any():
        return []
    told = found[bad]
    facts = {"n": told["size"].to_numpy(), "name": told["contaminant"].to_numpy(), "usual": usual[bad], "times": ratio[bad]}
    return [Found("unit_suspect", np.full(bad.sum(), -1), facts, factor[bad], told["contaminant"].to_numpy())]


def above_the_ladder(observations: Observations) -> list[Found]:
    """Return results by a weaker procedure that exceed those of a stronger one in the same sample by over 20 %."""
    ranks = pd.Series(observations["procedure"]).map(rank_of).to_numpy(float)
    usable = observations.measured & (observations["role"] == NORMAL) & np.isfinite(ranks) & (observations["sample"] != "")
    names = ["sample", "contaminant", "unit"]
    table = observations.frame.loc[usable, [*names, "value", "procedure"]].assign(row=np.flatnonzero(usable), rank=ranks[usable])
    several = table.groupby(names, sort=False)["rank"].transform("nunique") > 1
    both = table[several].merge(table[several], on=names, suffixes=("", "_strong"))
    excess = 1 + limit("ladder_excess") / 100
    both = both[(both["rank"] < both["rank_strong"]) & (both["value"] > excess * both["value_strong"])]
    if both.empty:
        return []
    facts = {
        "value": both["value"], "procedure": both["procedure"], "other_value": both["value_strong"],
        "other_procedure": both["procedure_strong"], "other": both["row_strong"] + 1,
    }  # fmt: skip
    return [Found("ladder", both["row"].to_numpy(), {name: fact.to_numpy() for name, fact in facts.items()})]
