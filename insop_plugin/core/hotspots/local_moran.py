"""Local Moran's I: where values resemble those around them, and where they do not."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.cost import Cost
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.global_moran import Whole, whole_bivariate, whole_geary, whole_moran
from insop_plugin.core.hotspots.hotspots import (
    FEWEST_SAMPLES,
    AlphaOutOfRange,
    BandTooWide,
    NoVariation,
    TooFewSamples,
    transformed,
)
from insop_plugin.core.hotspots.join_counts import Joins, is_binary, joins_of
from insop_plugin.core.hotspots.moran_columns import BLOCK, columns_of
from insop_plugin.core.multiple_testing import benjamini_hochberg_of_steps
from insop_plugin.core.neighbourhood.lattice import Lattice, lattice_of
from insop_plugin.core.neighbourhood.neighbours import Neighbourhood, check, forecast
from insop_plugin.core.places import Places, check_degrees
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.core.threads import blocks_of, dot, in_threads, together

if TYPE_CHECKING:
    from numpy import ndarray

QUADRANTS = ("ns", "HH", "LL", "HL", "LH")
TWO_SIDED, FOLDED = "two-sided", "folded"
TAILS = (TWO_SIDED, FOLDED)
FEWEST_PERMUTATIONS = 99


class TooFewPermutations(InsopError):
    """So few permutations that no sample could be significant."""

    template = N_("{permutations} permutations give no p below {smallest}; ALPHA is {alpha}.")
    hint = N_("Use at least {needed} permutations; 99 999 cost little more than 999.")


@dataclass(frozen=True)
class MoranSettings:
    """What the user chose."""

    field: str
    neighbourhood: Neighbourhood
    second_field: str = ""  # of the neighbours; the same field where empty
    transform: str = "none"
    permutations: int = 9999
    seed: int = 1
    alpha: float = 0.05
    tail: str = TWO_SIDED


@dataclass(frozen=True)
class MoranCounts:
    """The answer in numbers; rows = samples + nulls + nowhere."""

    rows: int
    samples: int
    nulls: int
    nowhere: int
    quadrants: dict[str, int]
    islands: int
    shared_places: int
    tied: int
    neighbours: tuple[int, float, int]
    moran: Whole | None  # of the whole data set; None where nobody has a neighbour
    geary: Whole | None  # None for two fields too
    joins: Joins | None = None  # of one field of 0 and 1


@dataclass(frozen=True)
class LocalMoran:
    """One entry a row of the input; NaN or masked where nothing could be said."""

    i: "ndarray"
    geary: "ndarray"  # local Geary's c: mean squared difference to the neighbours, by m2; NaN for two fields
    z: "ndarray"
    p: "ndarray"
    q: "ndarray"
    quadrant: "ndarray"  # place in QUADRANTS, masked where nothing could be said
    neighbours: "ndarray"
    own: "ndarray"  # the value as the statistic takes it: transformed, of mean 0 and mean square 1
    lag: "ndarray"  # mean of those of its neighbours
    counts: MoranCounts


def local_moran(
    places: Places, values: "tuple[ndarray, ndarray]", settings: MoranSettings, progress: Progress = silent
) -> LocalMoran:
    """Compute local Moran's I with row-standardised weights, the sample itself left out.

    Args:
        places: where the samples are; NaN where there is no geometry.
        values: of the samples and of their neighbours, the same column twice for the univariate statistic; NaN where
            there is none. Such rows take no part.
        settings: fields, neighbourhood, transformation, permutations, seed, significance level, tail.
        progress: called between blocks.

    Returns:
        I = z_i / m2 * mean of z over the neighbours, z in deviations from the mean and m2 = sum of z squared / n (the
        divisor n, as Anselin 1995 eq. 12 and spdep with mlvar = TRUE; esda divides by n - 1); z from the exact moments
        of conditional permutation; p = (M + 1) / (R + 1) by conditional permutation, twice the smaller tail, or folded
        as GeoDa and PySAL do it; q after Benjamini and Hochberg; quadrant where q is at most alpha.

    Raises:
        AlphaOutOfRange, TooFewPermutations, TooFewSamples, NoVariation, NotPositive, BandTooWide and those of `lattice_of`.

    Source: Anselin 1995, Geogr. Anal. 27:93; bivariate: Anselin, Syabri and Smirnov 2002.
    """
    import numpy as np

    here = np.isfinite(places.x) & np.isfinite(places.y)
    valued = np.isfinite(values[0]) & np.isfinite(values[1])
    rows = np.flatnonzero(here & valued)
    _check(places, (here, valued), rows, settings)
    chosen = slice(None) if len(rows) == len(here) else rows  # without a copy
    own = _deviations(transformed(values[0][chosen], settings, rows), settings)
    other = _deviations(transformed(values[1][chosen], settings, rows), settings) if settings.second_field else own
    some = places.take(chosen)
    lattice = lattice_of(some, settings.neighbourhood, part_of(progress, 0.0, 0.3))
    columns = (other,) if settings.second_field else (other, own**2)
    totals, *squares = lattice.sums(columns, part_of(progress, 0.3, 0.5))
    if (sizes := lattice.sizes).min() == len(rows) - 1:
        raise BandTooWide(n=len(rows))
    near = totals, sizes, *squares
    (p, q, quadrant), (columns, whole) = together(
        lambda: _tested(own, other, near, settings, part_of(progress, 0.5, 1.0)),
        lambda going: _described(lattice, (values[0][chosen], own, other), near, settings, going),
    )
    many = np.bincount(quadrant, minlength=len(QUADRANTS)).tolist()
    counts = MoranCounts(
        rows=len(here), samples=len(rows), nulls=int((~valued).sum()), nowhere=int((valued & ~here).sum()),
        quadrants=dict(zip(QUADRANTS, many, strict=True)),
        islands=int((sizes == 0).sum()), shared_places=lattice.sharing(), tied=lattice.tied,
        neighbours=(int(sizes.min()), float(sizes.mean()), int(sizes.max())), **whole,
    )  # fmt: skip
    lag, local, z, geary = columns
    return _spread(len(here), rows, (local, geary, z, p, q, quadrant, sizes, own, lag), counts)


def cost(places: Places, settings: MoranSettings) -> Cost:
    """Return about what a run over samples without gaps takes."""
    found = forecast(places, settings.neighbourhood)
    drawn = settings.permutations * 2 * found.neighbours  # the largest neighbourhood counts, about twice the mean
    return Cost(found.seconds + drawn * 1e-7, found.megabytes + drawn * 24e-6)


def _check(places: Places, known: "tuple[ndarray, ndarray]", rows: "ndarray", settings: MoranSettings) -> None:
    if not 0 < settings.alpha <= 0.1:
        raise AlphaOutOfRange(alpha=settings.alpha)
    smallest = (2 if settings.tail == TWO_SIDED else 1) / (settings.permutations + 1)
    if settings.permutations < FEWEST_PERMUTATIONS or smallest > settings.alpha:
        needed = max(FEWEST_PERMUTATIONS, math.ceil(2 / settings.alpha) - 1)
        raise TooFewPermutations(permutations=settings.permutations, smallest=smallest, alpha=settings.alpha, needed=needed)
    check_degrees(places)
    here, valued = known
    if rows.size < FEWEST_SAMPLES:
        facts = {"nulls": int((~valued).sum()), "rows": len(here), "nowhere": int((valued & ~here).sum())}
        raise TooFewSamples(n=rows.size, field=settings.field, needed=FEWEST_SAMPLES, **facts)
    check(settings.neighbourhood, rows.size)


def _deviations(values: "ndarray", settings: MoranSettings) -> "ndarray":
    """Return values of mean 0 and mean square 1."""
    spread = values - values.mean()
    spread -= spread.mean()
    scale = math.sqrt(dot(spread, spread) / len(spread))
    if not scale > 0:
        raise NoVariation(n=len(values), field=settings.field, value=float(values[0]))
    spread /= scale
    return spread


def _described(
    lattice: Lattice, given: "tuple[ndarray, ...]", near: "tuple[ndarray, ...]", settings: MoranSettings, progress: Progress
) -> "tuple[tuple[ndarray, ...], dict]":
    """Return means over the neighbours, I, z and local Geary's c, and the statistics of the whole by their names.

    Args:
        lattice: the neighbours.
        given: values as they are, and their deviations, of the samples and of their neighbours.
        near: sums over the neighbours, how many they are, and sums of squares, which two fields have not.
        settings: what the user chose.
        progress: called between blocks.
    """
    raw, own, other = given
    columns = columns_of(own, other, near)
    lag, _, _, geary = columns
    if not near[1].max() > 0:
        return columns, {"moran": None, "geary": None}
    if settings.second_field:
        return columns, _of_two_fields(lattice, own, lag, progress)
    return columns, _of_one_field(lattice, (raw, own, lag, geary), settings, progress)


def _of_two_fields(lattice: Lattice, own: "ndarray", lag: "ndarray", progress: Progress) -> dict:
    """Return the bivariate Moran's I of the whole."""
    import numpy as np

    dealt = lattice.shares(own, progress)
    return {"moran": whole_bivariate(own, np.nan_to_num(lag), dealt, float((lattice.sizes > 0).sum())), "geary": None}


def _of_one_field(lattice: Lattice, given: "tuple[ndarray, ...]", settings: MoranSettings, progress: Progress) -> dict:
    """Return the statistics of the whole; `given` are values, their deviations, means over the neighbours and local Geary's c."""
    import numpy as np

    raw, own, lag, geary = given
    moments = lattice.moments(part_of(progress, 0.0, 0.8))
    known, differences = (lag, geary) if lattice.sizes.min() > 0 else (np.nan_to_num(lag), np.nan_to_num(geary))
    whole = {"moran": whole_moran(own, known, moments), "geary": whole_geary(own, differences, moments)}
    if is_binary(raw):
        chosen = settings.permutations, settings.seed
        whole["joins"] = joins_of(lattice, raw, moments, chosen, part_of(progress, 0.8, 1.0))
    return whole


def _tested(own: "ndarray", other: "ndarray", near: tuple, settings: MoranSettings, progress: Progress) -> "tuple[ndarray, ...]":
    """Return p by conditional permutation, q and quadrants; NaN and 0 for samples without neighbours."""
    import numpy as np

    (totals, sizes, *_), n = near, settings.permutations
    if not sizes.max() > 0:
        return np.full(len(own), np.nan), np.full(len(own), np.nan), np.zeros(len(own), np.int8)
    extreme = _extreme(own, other, (totals, sizes), settings, progress)
    all_p = np.minimum(1, (1 if settings.tail == FOLDED else 2) * (np.arange(n + 1) + 1) / (n + 1))
    islands = np.flatnonzero(sizes == 0) if sizes.min() == 0 else np.zeros(0, int)
    all_q = benjamini_hochberg_of_steps(all_p, np.bincount(extreme, minlength=n + 1) - np.bincount(extreme[islands], minlength=n + 1))
    p, q, quadrant = np.empty(len(own)), np.empty(len(own)), np.empty(len(own), np.int8)

    def some(part: slice) -> None:
        p[part], q[part] = all_p[extreme[part]], all_q[extreme[part]]
        quadrant[part] = np.where(q[part] <= settings.alpha, _quadrant(own[part], totals[part]), 0)

    for _ in in_threads(some, blocks_of(len(own), BLOCK)):
        pass
    p[islands], q[islands], quadrant[islands] = np.nan, np.nan, 0
    return p, q, quadrant


def _extreme(own: "ndarray", other: "ndarray", near: tuple, settings: MoranSettings, progress: Progress) -> "ndarray":
    """Return how many permutations are at least as extreme, to the side on which there are fewer."""
    import numpy as np

    from insop_plugin.core.hotspots.conditional_permutation import draw, tails

    (totals, sizes), n = near, settings.permutations
    draws = draw(len(own), int(sizes.max()), n, settings.seed)
    above, below = tails(other, totals, sizes, draws, progress)
    if settings.tail != FOLDED:
        return np.minimum(above, below, out=above)
    at_least = np.where(own < 0, below, above)  # I is at least the observed one where the sum is, or at most, by the sign of z
    return np.minimum(at_least, n - at_least)


def _quadrant(own: "ndarray", totals: "ndarray") -> "ndarray":
    import numpy as np

    return np.array([2, 4, 3, 1], np.int8)[2 * (own > 0).view(np.int8) + (totals > 0)]  # LL, LH, HL, HH: places in QUADRANTS


def _spread(n: int, rows: "ndarray", found: tuple, counts: MoranCounts) -> LocalMoran:
    """Put results of the samples that took part back among all rows."""
    import numpy as np

    def spread(values: "ndarray") -> "ndarray":
        if len(rows) == n:
            return np.ma.masked_array(values.astype(np.int32), np.zeros(n, bool)) if values.dtype.kind in "iu" else values
        column = np.ma.masked_all(n, np.int32) if values.dtype.kind in "iu" else np.full(n, np.nan)
        column[rows] = values
        return column

    columns = [spread(values) for values in found]
    columns[5][np.isnan(columns[0])] = np.ma.masked
    return LocalMoran(*columns, counts)
