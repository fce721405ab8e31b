"""A distance for DBSCAN from the data: the knee of the curve of distances to the k-th nearest sample."""

from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.places import Places, arc, axes

if TYPE_CHECKING:
    from numpy import ndarray


class NoKnee(InsopError):
    """Distances that do not bend."""

    template = N_("The distances to the {k} nearest samples have no knee: most of the {n} samples share their places.")
    hint = N_("Give EPS in metres.")


def distances_to_nearest(places: Places, k: int) -> "ndarray":
    """Return the distance in metres of each sample to its k-th nearest other one; places without NaN."""
    import numpy as np
    from scipy.spatial import cKDTree

    points = np.column_stack(axes(places))
    straight = cKDTree(points, balanced_tree=False).query(points, [k + 1], workers=-1)[0][:, 0]
    return np.array([arc(one) for one in straight]) if places.geographic else straight


def knee(places: Places, k: int) -> float:
    """Return the distance in metres at the knee.

    Args:
        places: n samples without NaN, more than k.
        k: which neighbour; MIN_SAMPLES - 1 is usual.

    Returns:
        The distance where the sorted curve, both axes scaled to 0..1, lies furthest below its diagonal.

    Raises:
        NoKnee: the distance there is 0.

    Source: Ester et al. 1996 (the curve); Satopää et al. 2011, Finding a "kneedle" in a haystack (the knee).
    """
    import numpy as np

    curve = np.sort(distances_to_nearest(places, k))
    spread = float(curve[-1] - curve[0])
    if spread <= 1e-9 * float(curve[-1]):
        found = float(curve[-1])
    else:
        place = np.linspace(0, 1, len(curve)) - (curve - curve[0]) / spread
        found = float(curve[int(np.argmax(place))])
    if not found > 0:
        raise NoKnee(k=k, n=len(places))
    return found
