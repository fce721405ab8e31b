"""Where cases crowd: the circular scan statistic of Kulldorff, Bernoulli or Poisson, with Monte Carlo."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from insop_plugin.core.cost import Cost
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.hotspots import FEWEST_SAMPLES, AlphaOutOfRange, TooFewSamples
from insop_plugin.core.places import Places, arc, check_degrees, sharing
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.core.scan import likelihood

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.scan.cases import Cases
    from insop_plugin.core.scan.circles import Best, Problem

FEWEST_SIMULATIONS = 99
MOST_CLUSTERS = 100
KINDS = ("high", "low")
NANOSECONDS = {likelihood.BERNOULLI: 4.0, likelihood.POISSON: 10.0}
"""For each simulated count of a circle, measured."""


class TooFewCases(InsopError):
    """So few cases, or so few others, that no circle can differ."""

    template = N_("{cases} of {n} samples are cases of {field}: a scan needs at least 2 cases and 1 that is none.")
    hint = N_("Choose another threshold or field.")


class ShareOutOfRange(InsopError):
    """A largest circle that holds nothing, or most."""

    template = N_("The largest circle may hold {share} % of all; that has to be above 0 and at most 50 %.")
    hint = N_("50 % is usual; a smaller share finds smaller clusters, and is quicker.")


class NoPopulationField(InsopError):
    """The Poisson model without a population."""

    template = N_("The Poisson model needs a field with the population, or with the expected cases.")
    hint = N_("Choose POPULATION, or the Bernoulli model where each sample is a case or not.")


class TooFewSimulations(InsopError):
    """So few simulations that no cluster could be significant."""

    template = N_("{simulations} simulations give no p below {smallest}; ALPHA is {alpha}.")
    hint = N_("Use at least {needed} simulations; 999 are usual.")


@dataclass(frozen=True)
class ScanSettings:
    """What the user chose."""

    field: str
    model: str = likelihood.BERNOULLI
    max_share: float = 0.5
    direction: str = likelihood.HIGH
    simulations: int = 999
    seed: int = 1
    alpha: float = 0.05


@dataclass(frozen=True)
class Circle:
    """One cluster; observed, expected and relative risk are those of the circle."""

    x: float  # centre, in map units
    y: float
    radius_m: float
    drawn_m: float  # half-way to the next sample where all samples of the circle lie at one place
    samples: int
    population: float
    observed: int
    expected: float
    relative_risk: float  # infinite where all cases are inside
    llr: float
    p: float
    p_gumbel: float
    is_significant: bool
    rows: ndarray

    @property
    def kind(self) -> str:
        """Tell whether there are more or fewer cases than expected."""
        return KINDS[0] if self.observed > self.expected else KINDS[1]


@dataclass(frozen=True)
class ScanCounts:
    """The answer in numbers; rows = samples + nulls + undecided + nowhere."""

    rows: int
    samples: int
    nulls: int
    undecided: int
    nowhere: int
    cases: int
    population: float
    shared_places: int


@dataclass(frozen=True)
class Scan:
    """One entry a row of the input; the most likely circle first, significant or not."""

    cluster: ndarray  # 0 outside of significant clusters, masked where the row took no part
    kind: ndarray  # place in KINDS of its cluster; masked outside of significant clusters
    cases: ndarray  # masked where the row took no part
    llr: ndarray
    p: ndarray
    circles: tuple[Circle, ...]
    counts: ScanCounts
    simulated: ndarray  # the largest log likelihood ratio of each simulated map


def scan(
    places: Places, cases: Cases, population: ndarray | None, settings: ScanSettings, progress: Progress = silent
) -> Scan:
    """Search all circles round the samples for the one whose cases are least likely to be chance.

    Args:
        places: where the samples are; NaN where there is no geometry.
        cases: 0, 1 or counts a row, NaN where the row takes no part.
        population: one number a row for the Poisson model (expected cases do as well); None for the Bernoulli model.
        settings: model, largest share, direction, simulations, seed, significance level.
        progress: called between blocks.

    Returns:
        The most likely circle, then the next likely ones that share no sample with those before, as long as they are
        significant; p by rank among the largest ratios of simulated maps, for all clusters, so that it is cautious
        for those after the first.

    Raises:
        TooFewSamples, TooFewCases, ShareOutOfRange, TooFewSimulations, AlphaOutOfRange, NotDegrees

    Source: Kulldorff 1997, Commun. Stat. Theory Methods 26:1481.
    """
    import numpy as np

    from insop_plugin.core.scan.circles import problem_of
    from insop_plugin.core.scan.simulation import maxima

    here, known = np.isfinite(places.x) & np.isfinite(places.y), np.isfinite(cases.cases)
    rows = np.flatnonzero(here & known)
    _check(places, cases, rows, settings)
    some = places.take(rows)
    weights = np.ones(len(rows)) if population is None else population[rows].astype(float)
    problem = problem_of(some, cases.cases[rows], weights, settings)
    simulated = maxima(problem, settings.simulations, settings.seed, part_of(progress, 0.0, 0.9))
    found = _clusters(problem, some, simulated, settings, part_of(progress, 0.9, 1.0))
    circles = tuple(replace(circle, rows=rows[circle.rows]) for circle in found)
    counts = ScanCounts(
        rows=len(here), samples=len(rows), nulls=cases.nulls, undecided=cases.undecided, nowhere=int((known & ~here).sum()),
        cases=problem.total, population=float(weights.sum()), shared_places=sharing(some.x, some.y),
    )  # fmt: skip
    taking_part = np.ma.masked_all(len(here), np.int64)
    taking_part[rows] = problem.cases
    return _spread(taking_part, circles, counts, simulated)


def cost(n: int, settings: ScanSettings) -> Cost:
    """Return about what a scan of n samples takes."""
    from insop_plugin.core.scan.simulation import AT_ONCE

    per_map = n * n * settings.max_share * (NANOSECONDS[settings.model] * 1e-9)
    seconds = per_map * settings.simulations + n * n * 3e-7  # circles are sorted about three times
    return Cost(seconds, 150 + 20e-6 * min(AT_ONCE, n * settings.simulations))


def _check(places: Places, cases: Cases, rows: ndarray, settings: ScanSettings) -> None:
    import numpy as np

    if not 0 < settings.alpha <= 0.1:
        raise AlphaOutOfRange(alpha=settings.alpha)
    if not 0 < settings.max_share <= 0.5:
        raise ShareOutOfRange(share=100 * settings.max_share)
    smallest, needed = 1 / (settings.simulations + 1), max(FEWEST_SIMULATIONS, math.ceil(1 / settings.alpha) - 1)
    if settings.simulations < needed:
        facts = {"smallest": smallest, "alpha": settings.alpha, "needed": needed}
        raise TooFewSimulations(simulations=settings.simulations, **facts)
    check_degrees(places)
    known = np.isfinite(cases.cases)
    if rows.size < FEWEST_SAMPLES:
        facts = {"nulls": int((~known).sum()), "rows": len(known), "nowhere": int(known.sum()) - rows.size}
        raise TooFewSamples(n=rows.size, field=settings.field, needed=FEWEST_SAMPLES, **facts)
    found = int(cases.cases[rows].sum())
    if found < 2 or (settings.model == likelihood.BERNOULLI and found == rows.size):
        raise TooFewCases(cases=found, n=rows.size, field=settings.field)


def _clusters(
    problem: Problem, places: Places, simulated: ndarray, settings: ScanSettings, progress: Progress
) -> list[Circle]:
    import numpy as np

    from insop_plugin.core.scan.circles import most_likely

    taken, found, done = np.zeros(len(places), bool), [], 0.0
    while len(found) < MOST_CLUSTERS:
        best = most_likely(problem, taken, part_of(progress, done, (done + 1) / 2))
        done = (done + 1) / 2
        circle = None if best is None else _circle(problem, places, best, simulated)
        if circle is None or (found and circle.p > settings.alpha):
            break
        found.append(replace(circle, is_significant=circle.p <= settings.alpha))
        taken[circle.rows] = True
        if not found[-1].is_significant:
            break
    return found


def _circle(problem: Problem, places: Places, best: Best, simulated: ndarray) -> Circle:
    observed, weight = int(problem.cases[best.members].sum()), float(problem.weights[best.members].sum())
    expected = weight * problem.rate
    radius_m, next_m = (_metres(places, square) for square in (best.square, best.next_square))
    return Circle(
        x=float(places.x[best.centre]), y=float(places.y[best.centre]), radius_m=radius_m,
        drawn_m=radius_m or next_m / 2, samples=len(best.members), population=weight, observed=observed,
        expected=expected, relative_risk=likelihood.relative_risk(observed, expected, problem.total), llr=best.llr,
        p=likelihood.by_rank(best.llr, simulated), p_gumbel=likelihood.by_gumbel(best.llr, simulated),
        is_significant=False, rows=best.members,
    )  # fmt: skip


def _metres(places: Places, square: float) -> float:
    straight = math.sqrt(square)
    return arc(straight) if places.geographic else straight


def _spread(cases: ndarray, circles: tuple[Circle, ...], counts: ScanCounts, simulated: ndarray) -> Scan:
    """Put what was found among all rows of the input."""
    import numpy as np

    n = len(cases)
    cluster, kind = np.ma.array(np.zeros(n, np.int32), mask=cases.mask), np.ma.masked_all(n, np.int32)
    llr, p = np.full(n, np.nan), np.full(n, np.nan)
    for number, circle in enumerate(circles, 1):
        if circle.is_significant:
            cluster[circle.rows], llr[circle.rows], p[circle.rows] = number, circle.llr, circle.p
            kind[circle.rows] = KINDS.index(circle.kind)
    return Scan(cluster, kind, cases, llr, p, circles, counts, simulated)
