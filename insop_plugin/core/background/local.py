"""Background and threshold of each contaminant in each group of samples, beside what has been published."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.background.methods import METHODS, Found, find
from insop_plugin.core.background.ranks import Sample
from insop_plugin.core.censored.reasons import Reason
from insop_plugin.core.errors import N_
from insop_plugin.core.indices.concentrations import Entries
from insop_plugin.core.indices.references import Background, published
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    import pandas

COLUMNS = {
    "contaminant": "text", "group": "text", "n": "integer", "n_censored": "integer", "method": "text", "background": "real",
    "threshold": "real", "unit": "text", "n_above": "integer", "share_above": "real", "published": "text",
}  # fmt: skip
REFERENCE_COLUMNS = {
    "contaminant": "text", "reference": "text", "value": "real", "unit": "text", "confidence": "text", "checked": "text", "source": "text",
}  # fmt: skip
UNIT = "mg/kg"


MIXED = N_("Unlike results are not put together: {mixed}. Group by these fields, or filter first.")


@dataclass(frozen=True)
class Groups:
    """Which group each result is in, and what the groups are called."""

    number: np.ndarray  # one entry a result
    labels: tuple[str | None, ...]
    mixed: tuple[str, ...] = ()  # by contaminant, then group: what unlike results there are, in words; "" for none

    def cell(self, place: np.ndarray) -> np.ndarray:
        """Return the number of contaminant and group of each result."""
        return place * len(self.labels) + self.number

    def mixed_in(self, place: int, number: int) -> str:
        """Return what unlike results a contaminant and group holds."""
        return self.mixed[place * len(self.labels) + number] if self.mixed else ""


@dataclass(frozen=True)
class Local:
    """What was found, one entry a contaminant and group."""

    rows: "pandas.DataFrame"  # COLUMNS
    found: tuple[Found, ...]  # with the notes


def local_background(entries: Entries, groups: Groups, method: str, progress: Progress = silent) -> Local:
    """Find background and threshold.

    Args:
        entries: m results, mg/kg.
        groups: of the m results.
        method: a key of METHODS.
        progress: told the share done.

    Returns:
        One row for each contaminant that has results in a group. A result below a limit never counts as above the
        threshold: where that could be wrong, the threshold is not given.
    """
    import pandas

    found, rows = [], []
    for place, number, sample, share in parts(entries, groups):
        unlike = groups.mixed_in(place, number)
        one = Found(notes=(Reason(MIXED, (("mixed", unlike),)),)) if unlike else find(sample, METHODS[method])
        found.append(one)
        row = _told(sample, one, method)
        rows.append((entries.codes[place], groups.labels[number], *row, published_words(entries.codes[place])))
        progress(share)
    return Local(pandas.DataFrame(rows, columns=list(COLUMNS)), tuple(found))


def own_background(entries: Entries, is_threshold: bool) -> tuple[Background, dict[str, Found]]:
    """Return the samples' own background: the median, or the median + 2 MAD, and why a contaminant has none."""
    values, without = {}, {}
    for place, _, sample, _ in parts(entries, Groups(np.zeros(len(entries), int), (None,))):
        one = find(sample, METHODS["median_2mad"])
        value = one.threshold if is_threshold else one.background
        if np.isnan(value):
            without[entries.codes[place]] = one
        else:
            values[entries.codes[place]] = value
    name = OWN_THRESHOLD if is_threshold else OWN_MEDIAN
    return Background(name, values, dict.fromkeys(values, name)), without


OWN_THRESHOLD, OWN_MEDIAN = "own_median_2mad", "own_median"


def published_words(contaminant: str) -> str:
    """Return the published backgrounds of a contaminant in one line."""
    sets = {name: one.values[contaminant] for name, one in published().items() if contaminant in one.values}
    return "; ".join(f"{name} {value:g}" for name, value in sets.items())


def references(contaminants: list[str]) -> "pandas.DataFrame":
    """Return the published backgrounds of contaminants with their sources, in the columns of REFERENCE_COLUMNS."""
    import pandas

    from insop_plugin.core.vocabulary import is_checked, table

    rows = [(row["element"], row["reference"], float(row["value"]), row["unit"], row["confidence"],
             "yes" if is_checked(row["source"]) else "no", row["source"])
            for row in table("background") if row["element"] in contaminants]  # fmt: skip
    return pandas.DataFrame(rows, columns=list(REFERENCE_COLUMNS))


ROUNDING = 1e-12
"""The exponential of a logarithm misses its number by less than this share."""


def _told(sample: Sample, one: Found, method: str) -> tuple:
    above = None if np.isnan(one.threshold) else int((sample.low > one.threshold * (1 + ROUNDING)).sum())
    share = None if above is None else above / len(sample)
    return len(sample), int(sample.is_open.sum()), method, one.background, one.threshold, UNIT, above, share


def parts(entries: Entries, groups: Groups) -> Iterator[tuple[int, int, Sample, float]]:
    """Yield contaminant, group, results and share done of each pair that has results."""
    cell = groups.cell(entries.place)
    order = np.argsort(cell, kind="stable")
    starts = np.flatnonzero(np.diff(cell[order], prepend=-1))
    for number, rows in enumerate(np.split(order, starts[1:]) if len(order) else ()):
        place, which = divmod(int(cell[rows[0]]), len(groups.labels))
        yield place, which, Sample(entries.low[rows], entries.high[rows]), (number + 1) / len(starts)
