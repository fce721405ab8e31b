"""Quality control of a table of results: all checks, and what they say of each series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.core.quality import controls, duplicates, outliers, plausible, precision, replicates
from insop_plugin.core.quality.findings import Found
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.observations import BLANK, FIELD, LAB, NORMAL, REFERENCE, Observations

KINDS = {
    "contaminant": "text", "procedure": "text", "unit": "text", "n": "integer", "n_censored": "integer", "median": "real",
    "duplicates_exact": "integer", "duplicates_near": "integer",
    "field_pairs": "integer", "field_failing": "integer", "field_rpd_median": "real",
    "lab_pairs": "integer", "lab_failing": "integer", "lab_rpd_median": "real",
    "precision_s0": "real", "precision_k": "real", "precision_pct": "real", "pairs_beyond_90": "integer", "pairs_beyond_99": "integer",
    "blanks": "integer", "blanks_failing": "integer", "blank_highest": "real",
    "references": "integer", "references_failing": "integer", "recovery_mean": "real", "z_largest": "real", "reference_rsd": "real",
    "outliers": "integer", "outliers_mad": "integer", "outliers_tukey": "integer", "outliers_adjusted": "integer",
    "outliers_spatial": "integer", "above_ladder": "integer", "unit_factor": "real",
}  # fmt: skip
"""Columns of the summary."""


class NoResults(InsopError):
    """A table without a single result."""

    template = N_("None of the {n} rows has a value or a limit.")
    hint = N_("Choose the field with the values.")


@dataclass(frozen=True)
class Checked:
    """Findings by check, and one row a series: contaminant, procedure and unit."""

    found: tuple[Found, ...]
    summary: pd.DataFrame
    n_rows: int
    n_without_place: int


def quality_check(observations: Observations, progress: Progress = silent) -> Checked:
    """Run all checks.

    Args:
        observations: see `observations.observations`.
        progress: called between checks and inside the long ones.

    Returns:
        Findings and summary; the observations are not changed.

    Raises:
        NoResults, Cancelled
    """
    if not np.isfinite(observations.reckoned).any():
        raise NoResults(n=len(observations))
    exact = duplicates.exact_duplicates(observations)
    progress(0.1)
    near = duplicates.near_duplicates(observations, exact[0].rows if exact else np.zeros(0, int))
    progress(0.3)
    pairs = replicates.pairs_of(observations)
    agreed, scores = replicates.agreement(observations, pairs), controls.scores(observations)
    flags = outliers.flags(observations, part_of(progress, 0.4, 0.6))
    unlike = outliers.unlike_neighbours(observations, part_of(progress, 0.6, 0.9))
    table = Table(observations)
    found = [
        *exact, *near, *replicates.judged(observations, pairs, agreed), *table.precision(pairs), *controls.blanks(observations),
        *controls.references(observations, scores), *plausible.above_the_ladder(observations),
        *plausible.suspect_units(observations), *outliers.told(observations, flags), *outliers.told_by_place(unlike),
    ]  # fmt: skip
    table.replicates(pairs, agreed)
    table.controls(scores)
    table.flags(flags)
    table.findings(found)
    progress(1.0)
    return Checked(tuple(found), table.frame(), len(observations), int((~np.isfinite(observations.places.x)).sum()))


class Table:
    """The summary while it is filled, one row a series."""

    def __init__(self, observations: Observations):
        self.observations, self.n = observations, len(observations.names)
        normal = observations["role"] == NORMAL
        self.columns: dict[str, np.ndarray] = {
            "n": self._count(normal & np.isfinite(observations.reckoned)),
            "n_censored": self._count(normal & ~observations.measured & np.isfinite(observations.reckoned)),
            "median": controls.medians(observations),
        }

    def frame(self) -> pd.DataFrame:
        """Return the summary with all its columns."""
        whole = self.observations.names.assign(**self.columns)
        return whole.reindex(columns=list(KINDS))

    def precision(self, pairs: replicates.Pairs) -> list[Found]:
        """Fill in the precision of laboratory duplicates; tell series that miss the one to be reached."""
        own, names, found = pairs.of(LAB), self.observations.names, []
        both = self.observations.measured[own.first] & self.observations.measured[own.second]
        first, second, series = own.first[both], own.second[both], self.observations.series[own.first[both]]
        for place in np.unique(series):
            rows = series == place
            a, b = self.observations["value"][first[rows]], self.observations["value"][second[rows]]
            if len(a) >= precision.FEWEST_FOR_LINE:
                self._line(place, precision.thompson_howarth(a, b))
            elif len(a) >= precision.FEWEST_FOR_CHART:
                chart = precision.control_chart(a, b, limit("precision_target"))
                self._set(place, pairs_beyond_90=chart.beyond_90, pairs_beyond_99=chart.beyond_99)
                found += _missed(chart, names.iloc[place]["contaminant"]) if chart.is_worse else []
        return found

    def replicates(self, pairs: replicates.Pairs, agreed: replicates.Agreement) -> None:
        """Fill in how many duplicates there are, how many do not agree, and their middle difference."""
        series = self.observations.series[pairs.first]
        for kind, name in ((FIELD, "field"), (LAB, "lab")):
            own = pairs.kind == kind
            self.columns[f"{name}_pairs"] = np.bincount(series[own], minlength=self.n)
            self.columns[f"{name}_failing"] = np.bincount(series[own & agreed.fails], minlength=self.n)
            self.columns[f"{name}_rpd_median"] = self._by_series(agreed.rpd[own], series[own], "median")

    def controls(self, scores: controls.Scores) -> None:
        """Fill in blanks and reference materials."""
        own, role = self.observations, self.observations["role"]
        blank, reference = ((role == kind) & own.measured for kind in (BLANK, REFERENCE))
        self.columns["blanks"], self.columns["references"] = (self._count(rows) for rows in (blank, reference))
        self.columns["blank_highest"] = self._by_series(own["value"][blank], own.series[blank], "max")
        self.columns["recovery_mean"] = self._by_series(scores.recovery, own.series[scores.rows], "mean")
        self.columns["z_largest"] = self._by_series(np.abs(scores.z), own.series[scores.rows], "max")
        spread, mean = (self._by_series(own["value"][reference], own.series[reference], how) for how in ("std", "mean"))
        self.columns["reference_rsd"] = np.divide(100 * spread, mean, out=np.full(self.n, np.nan), where=mean > 0)

    def flags(self, flags: outliers.Flags) -> None:
        """Fill in outliers by rule."""
        for name in ("mad", "tukey", "adjusted"):
            self.columns[f"outliers_{name}"] = self._count(getattr(flags, name))
        self.columns["outliers"] = self._count(flags.several)

    def findings(self, found: list[Found]) -> None:
        """Fill in the checks that are counted by their findings."""
        for column, checks in COUNTED.items():
            rows = [one.rows for one in found if one.check in checks]
            distinct = np.unique(np.concatenate([np.zeros(0, int), *rows]))
            self.columns[column] = np.bincount(self.observations.series[distinct], minlength=self.n)
        suspect = [one for one in found if one.check == "unit_suspect"]
        factors = {name: factor for one in suspect for name, factor in zip(one.contaminant, one.proposal, strict=True)}
        self.columns["unit_factor"] = self.observations.names["contaminant"].map(factors).to_numpy(float)

    def _line(self, place: int, line: precision.Precision) -> None:
        middle = self.columns["median"][place]
        self._set(place, precision_s0=line.s0, precision_k=line.k, precision_pct=line.percent_at(middle))

    def _set(self, place: int, **numbers: float) -> None:
        for name, value in numbers.items():
            self.columns.setdefault(name, np.full(self.n, np.nan))[place] = value

    def _count(self, rows: np.ndarray) -> np.ndarray:
        return np.bincount(self.observations.series[rows], minlength=self.n)

    def _by_series(self, values: np.ndarray, series: np.ndarray, how: str) -> np.ndarray:
        return pd.Series(values, dtype=float).groupby(series).agg(how).reindex(range(self.n)).to_numpy()


COUNTED = {
    "duplicates_exact": ("duplicate_exact",), "duplicates_near": ("duplicate_near",), "blanks_failing": ("blank",),
    "references_failing": ("reference_recovery", "reference_score"), "outliers_spatial": ("outlier_spatial",),
    "above_ladder": ("ladder",),
}  # fmt: skip


def _missed(chart: precision.Chart, contaminant: str) -> list[Found]:
    facts = {"beyond": chart.beyond_90, "n": chart.n, "name": contaminant, "target": limit("precision_target")}
    told = {name: np.array([fact], object) for name, fact in facts.items()}
    return [Found("precision", np.array([-1]), told, contaminant=np.array([contaminant], object))]
