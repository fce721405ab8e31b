"""Who is whose neighbour: sums over the samples in a band or over the k nearest, the sample itself included."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.places import Places, arc, axes
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy import ndarray


class BandNotPositive(InsopError):
    """A distance band of zero, less, or no number."""

    template = N_("The distance band is {band_m} m; it has to be larger than 0.")
    hint = N_("Give the distance in metres up to which samples are neighbours.")


class BandBeyondEarth(InsopError):
    """A band of more than a quarter of the earth's girth."""

    template = N_("The distance band of {band_m} m reaches further than a quarter of the way round the earth.")
    hint = N_("BAND is in metres, also for layers in degrees; 10 000 000 m is the largest.")


class TooManyNeighbours(InsopError):
    """A k that the number of samples does not allow."""

    template = N_("{k} nearest neighbours cannot be found: {n} samples have a value.")
    hint = N_("K has to be at least 1 and at most {most} here.")


@dataclass(frozen=True)
class Band:
    """All samples up to this distance, at the distance itself too."""

    band_m: float


@dataclass(frozen=True)
class Nearest:
    """The k nearest other samples."""

    k: int


Neighbourhood = Band | Nearest


@dataclass(frozen=True)
class LocalSums:
    """What each sample's neighbourhood holds, the sample itself included."""

    total: "ndarray"  # sum of the values
    count: "ndarray"  # number of samples
    tied: int = 0  # samples whose k-th neighbour is as far as others that were left out
    shared: int | None = None  # samples that lie exactly where an earlier one does; None where nobody looked


@dataclass(frozen=True)
class Forecast:
    """What a run will cost, roughly."""

    neighbours: float  # a sample, on average
    seconds: float
    megabytes: float


def check(neighbourhood: Neighbourhood, n: int) -> None:
    """Refuse a neighbourhood that n samples cannot have.

    Raises:
        BandNotPositive, BandBeyondEarth, TooManyNeighbours
    """
    if isinstance(neighbourhood, Nearest):
        if not 1 <= neighbourhood.k <= n - 2:
            raise TooManyNeighbours(k=neighbourhood.k, n=n, most=n - 2)
    elif not neighbourhood.band_m > 0:
        raise BandNotPositive(band_m=neighbourhood.band_m)
    elif neighbourhood.band_m > 1e7:
        raise BandBeyondEarth(band_m=neighbourhood.band_m)


def local_sums(
    places: Places, values: "ndarray", neighbourhood: Neighbourhood, progress: Progress = silent
) -> LocalSums:
    """Sum values over each sample's neighbourhood, in blocks so that memory stays small.

    Args:
        places: positions without NaN.
        values: one number a place, best centred on 0.
        neighbourhood: a band or the k nearest.
        progress: called after each block; may raise `Cancelled`.

    Returns:
        Sums and counts, the sample itself included.

    Raises:
        BandNotPositive, BandBeyondEarth, TooManyNeighbours
    """
    check(neighbourhood, len(places))
    if isinstance(neighbourhood, Nearest):
        from insop_plugin.core.neighbourhood.nearest import nearest_sums

        return nearest_sums(places, values, neighbourhood.k, progress)
    from insop_plugin.core.neighbourhood.strips import band_sums, sorted_ground

    (total,), count = band_sums(sorted_ground(places, neighbourhood.band_m), (values,), progress)
    return LocalSums(total, count)


def forecast(places: Places, neighbourhood: Neighbourhood) -> Forecast:
    """Say beforehand how many neighbours there will be, and what finding them will take."""
    from insop_plugin.core.neighbourhood import strips

    n = len(places)
    if isinstance(neighbourhood, Nearest):
        k = neighbourhood.k
        return Forecast(k, n * (0.8 + 0.1 * k) * 1e-6, 20 + n * 120e-6 + 16 * (k + 2) * min(n, 65_536) * 1e-6)
    near = strips.expected_neighbours(places, neighbourhood.band_m)
    round_the_globe = places.geographic and neighbourhood.band_m > 2e6
    each = 0.15 * near if round_the_globe else strips.microseconds_each(near)
    return Forecast(near, n * each * 1e-6, 40 + n * 120e-6)


def gap_of(places: Places) -> float:
    """Return the distance in metres from which on every sample has a neighbour."""
    import numpy as np
    from scipy.spatial import cKDTree

    points = np.column_stack(axes(places))
    straight = float(cKDTree(points).query(points, 2)[0][:, 1].max())
    return arc(straight) if places.geographic else straight
