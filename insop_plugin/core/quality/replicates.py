"""Duplicates of field and laboratory: do they agree?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from insop_plugin.core.quality.findings import Found
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.observations import FIELD, LAB, NORMAL, Observations

LIMITS = {FIELD: "field_rpd", LAB: "lab_rpd"}


@dataclass(frozen=True)
class Pairs:
    """Results and their duplicates, by row."""

    first: np.ndarray
    second: np.ndarray
    kind: np.ndarray  # role of the duplicate
    alone: np.ndarray  # duplicates whose sample is not there

    def of(self, kind: str) -> Pairs:
        """Return the pairs of one kind."""
        chosen = self.kind == kind
        return Pairs(self.first[chosen], self.second[chosen], self.kind[chosen], self.alone)


@dataclass(frozen=True)
class Agreement:
    """One entry a pair."""

    rpd: np.ndarray  # per cent; NaN where both are only limits
    is_low: np.ndarray  # judged by the difference, being near the detection limit
    detection: np.ndarray
    fails: np.ndarray


def relative_difference(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return 200 |a - b| / (a + b) in per cent; NaN where the sum is not above 0."""
    total = first + second
    return np.divide(200 * np.abs(first - second), total, out=np.full(len(total), np.nan), where=total > 0)


def pairs_of(observations: Observations) -> Pairs:
    """Find for each duplicate the normal result of its sample in the same series.

    Args:
        observations: all results. A duplicate names its sample as parent, or has its sample's code.

    Returns:
        The pairs, and the duplicates whose sample is not there.
    """
    role, table = observations["role"], observations.frame
    known = np.isfinite(observations.reckoned)
    repeats = np.flatnonzero(np.isin(role, (FIELD, LAB)) & known)
    whose = np.where(table["parent"] == "", table["sample"], table["parent"])
    originals = np.flatnonzero((role == NORMAL) & known & (table["sample"] != "").to_numpy())
    left = pd.DataFrame({"sample": whose[repeats], "series": observations.series[repeats], "second": repeats})
    right = pd.DataFrame({"sample": observations["sample"][originals], "series": observations.series[originals], "first": originals})
    joined = left.merge(right.drop_duplicates(["sample", "series"]), on=["sample", "series"], how="left")
    found = joined["first"].notna().to_numpy()
    second = joined["second"].to_numpy()
    return Pairs(joined["first"].to_numpy()[found].astype(int), second[found], role[second[found]], second[~found])


def agreement(observations: Observations, pairs: Pairs) -> Agreement:
    """Judge pairs by relative difference, or by the detection limit where one of them is near it.

    Args:
        observations: all results.
        pairs: see `pairs_of`.

    Returns:
        Differences and verdicts. Results below a limit count as the limit; two of them agree.

    Source: US EPA National Functional Guidelines: below 5 times the limit |a - b| may be at most the limit.
    """
    a, b = observations.reckoned[pairs.first], observations.reckoned[pairs.second]
    both_low = ~observations.measured[pairs.first] & ~observations.measured[pairs.second]
    detection = np.fmax(observations.detection[pairs.first], observations.detection[pairs.second])
    rpd = np.where(both_low, np.nan, relative_difference(a, b))
    is_low = (np.fmin(a, b) < limit("absolute_from_lod") * detection) & ~both_low
    allowed = np.array([limit(LIMITS[kind]) for kind in pairs.kind], float)
    slack = 1 + 1e-9  # 0.3 - 0.2 is not more than 0.1
    fails = np.where(is_low, np.abs(a - b) > detection * slack, rpd > allowed) & ~both_low
    return Agreement(rpd, is_low, detection, fails)


def judged(observations: Observations, pairs: Pairs, found: Agreement) -> list[Found]:
    """Return the pairs that do not agree, and duplicates without their sample, as findings."""
    told = []
    for check, chosen in (("duplicate_low", found.is_low), (FIELD, pairs.kind == FIELD), (LAB, pairs.kind == LAB)):
        rows = found.fails & chosen & (found.is_low if check == "duplicate_low" else ~found.is_low)
        if rows.any():
            allowed = found.detection[rows] if check == "duplicate_low" else np.full(rows.sum(), limit(LIMITS[check]))
            told.append(_pairs_told(observations, (check, pairs.first[rows], pairs.second[rows]), found.rpd[rows], allowed))
    if len(pairs.alone):
        parent = np.where(observations["parent"] == "", observations["sample"], observations["parent"])
        told.append(Found("duplicate_alone", pairs.alone, {"parent": parent[pairs.alone]}))
    return told


def _pairs_told(observations: Observations, pair: tuple, rpd: np.ndarray, allowed: np.ndarray) -> Found:
    check, first, second = pair
    facts = {"value": observations.reckoned[second], "other_value": observations.reckoned[first], "other": first + 1}
    return Found(check, second, {**facts, "rpd": np.round(rpd, 1), "limit": allowed})
