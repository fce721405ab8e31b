"""Hot and cold spots: the local statistics Gi* and Gi of Ord and Getis."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError, MissingPackage
from insop_plugin.core.multiple_testing import benjamini_hochberg
from insop_plugin.core.neighbourhood.neighbours import Neighbourhood, check, local_sums
from insop_plugin.core.places import Places, check_degrees, sharing
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.neighbourhood.neighbour_pairs import WeightedSums

FEWEST_SAMPLES = 8
LEVELS = (0.10, 0.05, 0.01)
"""Classes 1, 2 and 3: q at most this."""
TRANSFORMS = ("none", "log10", "rank")
BINARY, ROW_STANDARDISED, KERNEL = "binary", "row-standardised", "kernel"
WEIGHTS = (BINARY, ROW_STANDARDISED, KERNEL)
FEWEST_PERMUTATIONS = 99


class TooFewSamples(InsopError):
    """Fewer values than the statistic needs."""

    template = N_("{n} samples have a value for {field}; {needed} are needed.")
    hint = N_("{nulls} of {rows} rows have no value, {nowhere} no geometry. Add samples or choose another field.")


class NoVariation(InsopError):
    """One and the same value everywhere."""

    template = N_("All {n} samples have the same value for {field} ({value}): there is nothing that could cluster.")
    hint = N_("Choose another field, or look whether non-detects were replaced by one number.")


class NotPositive(InsopError):
    """Values that have no logarithm."""

    template = N_(
        "{n} of {of} values of {field} are zero or negative, the first in row {row} ({value}): they have no log10."
    )
    hint = N_("Choose the transformation rank, which takes every value, or none.")


class BandTooWide(InsopError):
    """A neighbourhood that is always the whole data set."""

    template = N_("Every one of the {n} samples has all others as neighbours: no place can differ from the rest.")
    hint = N_("Choose a shorter distance band; half the extent of the data is already long.")


class NoNeighbours(InsopError):
    """Gi of samples that are all alone."""

    template = N_("None of the {n} samples has a neighbour: Gi, which leaves the sample itself out, says nothing.")
    hint = N_("Choose a longer distance band, or the k nearest.")


class TooFewPermutations(InsopError):
    """So few permutations that their p says little."""

    template = N_("PERMUTATIONS is {permutations}; it has to be 0, for none, or at least {fewest}.")
    hint = N_("999 are usual; 9999 give four digits.")


class AlphaOutOfRange(InsopError):
    """A significance level that has no class."""

    template = N_("ALPHA is {alpha}; it has to be above 0 and at most 0.1.")
    hint = N_("0.05 is usual; 0.1 shows all seven classes.")


@dataclass(frozen=True)
class HotspotSettings:
    """What the user chose."""

    field: str
    neighbourhood: Neighbourhood
    transform: str = "none"
    alpha: float = 0.05
    star: bool = True  # the sample itself belongs to its neighbourhood: Gi*; else Gi
    weights: str = BINARY
    permutations: int = 0
    seed: int = 1


@dataclass(frozen=True)
class HotspotCounts:
    """The answer in numbers; rows = samples + nulls + nowhere."""

    rows: int
    samples: int
    nulls: int
    nowhere: int  # a value, but no geometry
    hot: int
    cold: int
    islands: int
    undefined: int
    shared_places: int  # samples that lie exactly where another one does
    tied: int
    neighbours: tuple[int, float, int]  # least, mean, most


@dataclass(frozen=True)
class Hotspots:
    """One entry a row of the input; NaN, or masked, where nothing could be said."""

    z: "ndarray"
    p: "ndarray"
    q: "ndarray"
    level: "ndarray"
    neighbours: "ndarray"
    counts: HotspotCounts
    p_sim: "ndarray | None" = None  # None where nothing was permuted


def getis_ord(places: Places, values: "ndarray", settings: HotspotSettings, progress: Progress = silent) -> Hotspots:
    """Compute Gi*, each sample in its own neighbourhood, or Gi, the sample left out.

    Args:
        places: where the samples are; NaN where there is no geometry.
        values: one a place; NaN where there is none. Such rows take no part.
        settings: field name, neighbourhood, weights, transformation, permutations, seed, significance level.
        progress: called between blocks.

    Returns:
        z; two-sided normal p; q after Benjamini and Hochberg; level -3 to 3 by q, 0 above alpha and for samples
        without any neighbour; number of neighbours without the sample itself; two-sided p by conditional permutation
        where asked for. Row-standardised weights have the z and p of binary ones: the scale of a row cancels.

    Raises:
        AlphaOutOfRange, TooFewSamples, NoVariation, NotPositive, NotDegrees, BandTooWide, NoNeighbours,
        TooFewPermutations, TooManyDraws and those of `local_sums`.

    Source: Ord and Getis 1995, Geogr. Anal. 27:286.
    """
    import numpy as np

    here, valued = np.isfinite(places.x) & np.isfinite(places.y), np.isfinite(values)
    rows = np.flatnonzero(here & valued)
    _check(places, values, rows, settings)
    some = places.take(rows)
    scores = _standardised(transformed(values[rows], settings, rows))
    share = part_of(progress, 0.0, 0.5 if settings.permutations else 1.0)
    sums = neighbour_sums(some, scores, settings, share)
    z = _z(sums, scores, settings.star)
    p_sim = _p_sim(some, scores, sums, settings, part_of(progress, 0.5, 1.0))
    p = two_sided(z)
    q = benjamini_hochberg(p)
    level = np.where(sums.count > 0, level_of(z, q, settings.alpha), 0)
    counts = _counts((places, here, valued), sums, z, level)
    return _spread(len(values), rows, (z, p, q, p_sim, level, sums.count), counts)


def neighbour_sums(
    places: Places, scores: "ndarray", settings: HotspotSettings, progress: Progress = silent
) -> "WeightedSums":
    """Return what the neighbours of each sample hold, weighted as `settings` say."""
    from insop_plugin.core.neighbourhood.neighbour_pairs import kernel_sums, of_equal_weights

    if settings.weights == KERNEL:
        return kernel_sums(places, scores, settings.neighbourhood, progress)
    return of_equal_weights(local_sums(places, scores, settings.neighbourhood, progress), scores)


def two_sided(z: "ndarray") -> "ndarray":
    """Return the probability of a standard normal at least as far from 0 as z."""
    import numpy as np

    try:
        from scipy.special import erfc
    except ImportError as error:
        raise MissingPackage(package="scipy", how="python3-scipy, or pip install scipy") from error
    return erfc(np.abs(z) / math.sqrt(2))


def ranks(values: "ndarray") -> "ndarray":
    """Return ranks from 1; equal values share the mean of theirs."""
    import numpy as np

    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    return (last - (count - 1) / 2)[place]


def _check(places: Places, values: "ndarray", rows: "ndarray", settings: HotspotSettings) -> None:
    import numpy as np

    if not 0 < settings.alpha <= max(LEVELS):
        raise AlphaOutOfRange(alpha=settings.alpha)
    check_degrees(places)
    if rows.size < FEWEST_SAMPLES:
        nulls = int((~np.isfinite(values)).sum())
        facts = {"nulls": nulls, "rows": len(values), "nowhere": len(values) - nulls - rows.size}
        raise TooFewSamples(n=rows.size, field=settings.field, needed=FEWEST_SAMPLES, **facts)
    if np.ptp(values[rows]) == 0:
        raise NoVariation(n=rows.size, field=settings.field, value=float(values[rows[0]]))
    if 0 < settings.permutations < FEWEST_PERMUTATIONS:
        raise TooFewPermutations(permutations=settings.permutations, fewest=FEWEST_PERMUTATIONS)
    check(settings.neighbourhood, rows.size)


def transformed(values: "ndarray", settings: "HotspotSettings", rows: "ndarray") -> "ndarray":
    """Return values as `settings.transform` wants them; raises NotPositive where they have no logarithm."""
    import numpy as np

    if settings.transform == "rank":
        return ranks(values)
    if settings.transform != "log10":
        return values.astype(float)
    wrong = np.flatnonzero(values <= 0)
    if wrong.size:
        first = {"row": int(rows[wrong[0]]) + 1, "value": float(values[wrong[0]])}
        raise NotPositive(n=wrong.size, of=len(values), field=settings.field, **first)
    return np.log10(values)


def _standardised(values: "ndarray") -> "ndarray":
    """Return values of mean 0 and standard deviation 1; Gi* is the same, and rounding stays small."""
    spread = values - values.mean()
    spread -= spread.mean()
    return spread / math.sqrt((spread**2).mean())


def _z(sums: "WeightedSums", scores: "ndarray", star: bool) -> "ndarray":
    import numpy as np

    from insop_plugin.core.hotspots.gi_scores import gi, gi_star

    if not star and not sums.count.max() > 0:
        raise NoNeighbours(n=len(scores))
    z = gi_star(sums, scores) if star else gi(sums, scores)
    if np.isnan(z).all():
        raise BandTooWide(n=len(scores))
    return z


def _p_sim(
    places: Places, scores: "ndarray", sums: "WeightedSums", settings: HotspotSettings, progress: Progress
) -> "ndarray | None":
    import numpy as np

    from insop_plugin.core.hotspots.gi_scores import Permuted, permuted_p

    if not settings.permutations:
        return None
    if not sums.count.max() > 0:
        return np.full(len(scores), np.nan)
    chosen = Permuted(settings.permutations, settings.seed, settings.weights == KERNEL)
    return permuted_p(places, scores, sums, (settings.neighbourhood, chosen), progress)


def level_of(z: "ndarray", q: "ndarray", alpha: float) -> "ndarray":
    """Return the class of each sample, 3 to 1 hot and -1 to -3 cold by q, 0 above alpha."""
    import numpy as np

    steps = sum((q <= level).astype(np.int8) for level in LEVELS)
    return np.where(q <= alpha, np.sign(np.nan_to_num(z)) * steps, 0).astype(np.int8)


def _counts(rows: tuple, sums: "WeightedSums", z: "ndarray", level: "ndarray") -> HotspotCounts:
    import numpy as np

    places, here, valued = rows
    near, used = sums.count, here & valued
    shared = sharing(places.x[used], places.y[used]) if sums.shared is None else sums.shared
    return HotspotCounts(
        rows=len(here), samples=len(z), nulls=int((~valued).sum()), nowhere=int((valued & ~here).sum()),
        hot=int((level > 0).sum()), cold=int((level < 0).sum()), islands=int((near == 0).sum()),
        undefined=int((np.isnan(z) & (near > 0)).sum()), shared_places=shared,
        tied=sums.tied, neighbours=(int(near.min()), float(near.mean()), int(near.max())),
    )  # fmt: skip


def _spread(n: int, rows: "ndarray", found: tuple, counts: HotspotCounts) -> Hotspots:
    """Put results of the samples that took part back among all rows."""
    import numpy as np

    numbers = [np.full(n, np.nan) for _ in range(4)]
    whole = [np.ma.masked_all(n, np.int32) for _ in range(2)]
    for column, values in zip(numbers + whole, found, strict=True):
        if values is not None:
            column[rows] = values
    whole[0][np.isnan(numbers[0]) & (whole[1] != 0).filled(True)] = np.ma.masked
    p_sim = numbers.pop()
    return Hotspots(*numbers, *whole, counts, None if found[3] is None else p_sim)
