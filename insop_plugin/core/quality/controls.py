"""Blanks and reference materials: what the laboratory adds, and how right it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from insop_plugin.core.errors import N_
from insop_plugin.core.quality.findings import Found
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.observations import BLANK, NORMAL, REFERENCE, Observations

MASS_FRACTION = 1e-6
"""One mg/kg."""
IN_MG_KG = ("", "mg/kg")
ABOVE_LIMIT, ABOVE_SHARE = N_("above the detection limit"), N_("above a tenth of the samples' median")


@dataclass(frozen=True)
class Scores:
    """Reference materials with a certified value, one entry a result."""

    rows: np.ndarray
    recovery: np.ndarray  # per cent
    z: np.ndarray  # against Horwitz's deviation; NaN in other units than mg/kg
    zeta: np.ndarray  # against both uncertainties; NaN where one is not given


def medians(observations: Observations) -> np.ndarray:
    """Return the median of the normal results of each series, limits counted as values; NaN where there are none."""
    normal = (observations["role"] == NORMAL) & np.isfinite(observations.reckoned)
    found = pd.Series(observations.reckoned[normal]).groupby(observations.series[normal]).median()
    return found.reindex(range(len(observations.names))).to_numpy()


def blanks(observations: Observations) -> list[Found]:
    """Return blanks that hold more than the detection limit, or than a tenth of the samples' median."""
    rows = np.flatnonzero((observations["role"] == BLANK) & observations.measured)
    value, detection = observations["value"][rows], observations["lod"][rows]
    share = limit("blank_share") / 100 * medians(observations)[observations.series[rows]]
    over_limit, over_share = value > detection, value > share
    bad = over_limit | over_share
    if not bad.any():
        return []
    why = np.where(over_share, ABOVE_SHARE, ABOVE_LIMIT).astype(object)
    return [Found("blank", rows[bad], {"value": value[bad], "why": why[bad]})]


def horwitz(value_mg_kg: np.ndarray) -> np.ndarray:
    """Return the standard deviation between laboratories that is usual at a content, mg/kg.

    Source: Horwitz 1982, Anal. Chem. 54:67A, with the ends of Thompson 2000, Analyst 125:385.
    """
    share = np.asarray(value_mg_kg, float) * MASS_FRACTION
    middle = 0.02 * share**0.8495
    return np.where(share < 1.2e-7, 0.22 * share, np.where(share > 0.138, 0.01 * np.sqrt(share), middle)) / MASS_FRACTION


def scores(observations: Observations) -> Scores:
    """Return recovery, z and zeta of reference materials whose certified value is known.

    Source: ISO 13528:2022, z against the deviation for proficiency assessment, zeta against both uncertainties.
    """
    certified = observations["certified"]
    rows = np.flatnonzero((observations["role"] == REFERENCE) & observations.measured & (certified > 0))
    value, truth = observations["value"][rows], certified[rows]
    own, of_truth = (observations[name][rows] / 2 for name in ("uncertainty", "certified_uncertainty"))
    is_mg_kg = np.isin(observations["unit"][rows], IN_MG_KG)
    z = np.where(is_mg_kg, (value - truth) / horwitz(truth), np.nan)
    together = np.sqrt(own**2 + of_truth**2)
    zeta = np.divide(value - truth, together, out=np.full(len(rows), np.nan), where=together > 0)
    return Scores(rows, 100 * value / truth, z, zeta)


def references(observations: Observations, found: Scores) -> list[Found]:
    """Return reference materials outside the accepted recovery or score, and those without a certified value."""
    truth, told = observations["certified"][found.rows], []
    low, high = limit("recovery_low"), limit("recovery_high")
    bad = (found.recovery < low) | (found.recovery > high)
    if bad.any():
        edges = {"low": np.full(bad.sum(), low), "high": np.full(bad.sum(), high)}
        facts = {"recovery": np.round(found.recovery[bad], 1), "certified": truth[bad], **edges}
        told.append(Found("reference_recovery", found.rows[bad], facts))
    score = np.where(np.isnan(found.zeta), found.z, found.zeta)
    kind = np.where(np.isnan(found.zeta), "z", "zeta").astype(object)
    far = np.abs(score) > limit("z_questionable")
    if far.any():
        facts = {"score": np.round(score[far], 1), "certified": truth[far], "kind": kind[far]}
        told.append(Found("reference_score", found.rows[far], facts))
    blind = np.flatnonzero((observations["role"] == REFERENCE) & ~(observations["certified"] > 0))
    return [*told, Found("reference_unknown", blind)] if len(blind) else told
