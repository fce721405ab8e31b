"""Whether hot samples lie near sources more than chance would have it: colocation quotients and the cross-K function."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.cost import Cost
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.hotspots import FEWEST_SAMPLES, AlphaOutOfRange, TooFewSamples
from insop_plugin.core.multiple_testing import benjamini_hochberg
from insop_plugin.core.neighbourhood.neighbours import Neighbourhood, check, forecast
from insop_plugin.core.places import Places, check_degrees, sharing
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.scan.cases import Cases

FEWEST_RELABELLINGS = 99
NEAR, APART, NOTHING = "attracted", "apart", "ns"
CLASSES = (NOTHING, NEAR, APART)


class NoSources(InsopError):
    """A layer of sources without a place."""

    template = N_("None of the {rows} sources has a geometry.")
    hint = N_("Choose the layer of the sources as SOURCES and the layer of the samples as SAMPLES.")


class AllAlike(InsopError):
    """Samples that are all hot, or all not."""

    template = N_("{hot} of {n} samples are hot by {field}: there is nothing to compare.")
    hint = N_("Choose another threshold or field, so that some samples are hot and others are not.")


class TooFewRelabellings(InsopError):
    """So few relabellings that nothing could be significant."""

    template = N_("{relabellings} relabellings give no p below {smallest}; ALPHA is {alpha}.")
    hint = N_("Use at least {needed} relabellings; 999 are usual.")


@dataclass(frozen=True)
class ColocationSettings:
    """What the user chose."""

    field: str
    neighbourhood: Neighbourhood
    relabellings: int = 999
    seed: int = 1
    alpha: float = 0.05


@dataclass(frozen=True)
class Quotient:
    """A global colocation quotient, beside what relabelling makes of it."""

    value: float
    expected: float  # mean over the relabellings
    p: float  # two-sided

    @property
    def times(self) -> float:
        """Return how many times the expected value the quotient is; NaN where nothing is expected."""
        return self.value / self.expected if self.expected > 0 else math.nan


@dataclass(frozen=True)
class CrossK:
    """Share of all pairs of a source and a hot sample that lie within a distance: cross-K divided by the area."""

    distance_m: ndarray
    observed: ndarray
    expected: ndarray
    lower: ndarray
    upper: ndarray
    p: float  # of the largest departure over all distances


@dataclass(frozen=True)
class ColocationCounts:
    """The answer in numbers; rows of samples = samples + nulls + undecided + nowhere."""

    source_rows: int
    sources: int
    rows: int
    samples: int
    hot: int
    nulls: int
    undecided: int
    nowhere: int
    shared_places: int
    alone: int  # sources without a sample within the bandwidth
    classes: dict[str, int]
    bandwidth_m: tuple[float, float, float]  # least, median, most


@dataclass(frozen=True)
class Colocation:
    """Local results have one entry a row of the sources; NaN, or masked, where nothing could be said."""

    clq: ndarray
    p: ndarray
    q: ndarray
    kind: ndarray  # place in CLASSES
    near: ndarray
    bandwidth_m: ndarray
    source_to_hot: Quotient
    hot_to_source: Quotient
    hot_to_hot: Quotient
    cross_k: CrossK
    counts: ColocationCounts


def colocation(
    sources: Places, samples: Places, hot: Cases, settings: ColocationSettings, progress: Progress = silent
) -> Colocation:
    """Compare where hot samples lie with where they could lie: among all places that were sampled.

    Args:
        sources: positions of the sources, in the system of the samples; NaN where there is none.
        samples: positions of all samples, hot or not.
        hot: 1 or 0 a sample, NaN where it takes no part.
        settings: bandwidth, relabellings, seed, significance level.
        progress: called between blocks.

    Returns:
        Global quotients over sources and samples together, as Leslie and Kronenfeld have them, ties shared; a local
        quotient for each source over the samples near it: the weighted share of hot ones by that of all samples, with
        Gaussian weights; the cross-K function. All p by relabelling hot and not hot among the sampled places.

    Raises:
        AlphaOutOfRange, TooFewRelabellings, TooFewSamples, NoSources, AllAlike, NotDegrees and those of `neighbours.check`

    Source: Leslie and Kronenfeld 2011, Geogr. Anal. 43:306; local: Wang et al. 2017, Ann. AAG 107:400.
    """
    import numpy as np

    from insop_plugin.core.colocation.layout import layout_of
    from insop_plugin.core.colocation.relabelling import relabelled

    known, here = np.isfinite(hot.cases), np.isfinite(samples.x) & np.isfinite(samples.y)
    rows, placed = np.flatnonzero(known & here), np.flatnonzero(np.isfinite(sources.x) & np.isfinite(sources.y))
    _check((sources, samples), hot, (placed, rows), settings)
    some = samples.take(rows)
    layout = layout_of(sources.take(placed), some, settings.neighbourhood, part_of(progress, 0.0, 0.4))
    found = relabelled(layout, hot.cases[rows], settings, part_of(progress, 0.4, 1.0))
    q = benjamini_hochberg(found.local_p)
    kind = np.where(q <= settings.alpha, np.where(found.local > 1, CLASSES.index(NEAR), CLASSES.index(APART)), 0)
    alone = layout.near == 0
    counts = ColocationCounts(
        source_rows=len(sources), sources=len(placed), rows=len(samples), samples=len(rows), hot=int(hot.cases[rows].sum()),
        nulls=hot.nulls, undecided=hot.undecided, nowhere=int((known & ~here).sum()), shared_places=sharing(some.x, some.y),
        alone=int(alone.sum()), classes={name: int((kind[~alone] == place).sum()) for place, name in enumerate(CLASSES)},
        bandwidth_m=tuple(float(part(layout.bandwidth_m)) for part in (np.min, np.median, np.max)),
    )  # fmt: skip
    kind = np.ma.masked_array(kind, alone)
    local = (found.local, found.local_p, q, kind, np.ma.array(layout.near), layout.bandwidth_m)
    return Colocation(*(_spread(len(sources), placed, column) for column in local), *found.quotients, found.cross_k, counts)


def cost(sources: Places, samples: Places, settings: ColocationSettings) -> Cost:
    """Return about what a run over sources and samples without gaps takes."""
    pairs, both = len(sources) * len(samples), len(sources) + len(samples)
    near = min(len(samples), forecast(samples, settings.neighbourhood).neighbours) * len(sources)
    relabelling = settings.relabellings * (near + 27 * len(samples)) * 7e-10
    return Cost(pairs * 6e-8 + both * 1e-5 + relabelling, 150 + (near + 60 * len(samples)) * 24e-6)


def _check(places: tuple[Places, Places], hot: Cases, rows: tuple[ndarray, ndarray], settings: ColocationSettings) -> None:
    import numpy as np

    if not 0 < settings.alpha <= 0.1:
        raise AlphaOutOfRange(alpha=settings.alpha)
    smallest, needed = 2 / (settings.relabellings + 1), max(FEWEST_RELABELLINGS, math.ceil(2 / settings.alpha) - 1)
    if settings.relabellings < needed:
        facts = {"smallest": smallest, "alpha": settings.alpha, "needed": needed}
        raise TooFewRelabellings(relabellings=settings.relabellings, **facts)
    for some in places:
        check_degrees(some)
    placed, used = rows
    if not placed.size:
        raise NoSources(rows=len(places[0]))
    known = np.isfinite(hot.cases)
    if used.size < FEWEST_SAMPLES:
        facts = {"nulls": int((~known).sum()), "rows": len(known), "nowhere": int(known.sum()) - used.size}
        raise TooFewSamples(n=used.size, field=settings.field, needed=FEWEST_SAMPLES, **facts)
    found = int(hot.cases[used].sum())
    if found in (0, used.size):
        raise AllAlike(hot=found, n=used.size, field=settings.field)
    check(settings.neighbourhood, used.size)


def _spread(n: int, rows: ndarray, values: ndarray) -> ndarray:
    """Put results of the sources that have a place among all rows."""
    import numpy as np

    column = np.ma.masked_all(n, np.int32) if values.dtype.kind in "iu" else np.full(n, np.nan)
    column[rows] = values
    return column
