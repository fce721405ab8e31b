"""Clusters of samples: groups that lie densely, each sample with its cluster, or noise."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.cost import Cost
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.places import Places, check_degrees, sharing
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy import ndarray

DBSCAN, HDBSCAN = "DBSCAN", "HDBSCAN"
METHODS = (DBSCAN, HDBSCAN)
CORE, BORDER, NOISE, MEMBER = "core", "border", "noise", "member"
ROLES = (CORE, BORDER, NOISE, MEMBER)
FARTHEST_M = 1e7


class TooFewToCluster(InsopError):
    """Fewer samples than one cluster needs."""

    template = N_("{n} samples can be used; a cluster needs {needed}.")
    hint = N_("{nulls} of {rows} rows have no value or do not exceed, {nowhere} no geometry. Choose a lower number or another field.")


class NotADistance(InsopError):
    """A neighbourhood below 0, or round the globe."""

    template = N_("EPS is {eps_m} m; it has to be 0 (chosen from the data) or up to 10 000 000 m.")


class NotASize(InsopError):
    """A number of samples that makes no cluster."""

    template = N_("{name} is {value}; it has to be at least {least}.")


@dataclass(frozen=True)
class ClusterSettings:
    """What the user chose."""

    method: str = DBSCAN
    eps_m: float = 0.0  # 0: the knee of the distances to the nearest samples
    min_samples: int = 5
    min_cluster_size: int = 5


@dataclass(frozen=True)
class ClusterCounts:
    """The answer in numbers; rows = samples + nulls + nowhere, samples = clustered + noise."""

    rows: int
    samples: int
    nulls: int  # no value, or not exceeding
    nowhere: int
    clusters: int
    clustered: int
    noise: int
    sizes: tuple[int, float, int]  # least, median, most samples a cluster; zeros where there is none
    shared_places: int
    contested: int  # border samples within reach of more than one cluster
    eps_m: float  # used; 0 for HDBSCAN


@dataclass(frozen=True)
class Clusters:
    """One entry a row of the input; masked or NaN where the row took no part."""

    number: "ndarray"  # from 1; masked for noise
    size: "ndarray"
    role: "ndarray"  # place in ROLES
    strength: "ndarray"  # HDBSCAN: 0 to 1; NaN for DBSCAN
    counts: ClusterCounts


def clusters(places: Places, taking_part: "ndarray", settings: ClusterSettings, progress: Progress = silent) -> Clusters:
    """Group samples.

    Args:
        places: where the samples are; NaN where there is no geometry.
        taking_part: n times True where a sample may belong to a cluster.
        settings: the method and its numbers.
        progress: told the share done.

    Returns:
        Clusters numbered from 1 by their first row; see `dbscan` and `hdbscan`.

    Raises:
        NotADistance, NotASize, TooFewToCluster, NotDegrees, NoKnee, TooManySamples
    """
    import numpy as np

    here = np.isfinite(places.x) & np.isfinite(places.y)
    rows = np.flatnonzero(here & taking_part)
    nulls, nowhere = int((~taking_part).sum()), int((taking_part & ~here).sum())
    _check(settings, {"n": rows.size, "rows": len(here), "nulls": nulls, "nowhere": nowhere})
    check_degrees(places)
    some = places.take(rows)
    label, role, strength, facts = (_dense if settings.method == DBSCAN else _lasting)(some, settings, progress)
    label = _renumbered(label)
    size = np.bincount(label[label >= 0], minlength=1)
    counts = ClusterCounts(
        len(here), rows.size, nulls, nowhere, int(label.max() + 1), int((label >= 0).sum()), int((label < 0).sum()),
        _sizes(size), sharing(some.x, some.y), *facts,
    )  # fmt: skip
    return _spread(len(here), rows, (label, np.where(label >= 0, size[label], 0), role, strength), counts)


def cost(n: int, settings: ClusterSettings) -> Cost:
    """Return about what clusters of n samples take; in degrees scikit-learn is up to six times slower beyond its own limit."""
    from insop_plugin.core.clusters.hdbscan import MOST_SAMPLES, SECONDS_A_PAIR

    if settings.method == DBSCAN:
        return Cost(n * 3e-6, 100 + n * 200e-6)
    return Cost(SECONDS_A_PAIR * n * n if n <= MOST_SAMPLES else n * 4e-4, 120 + n * 500e-6)


def _check(settings: ClusterSettings, facts: dict[str, int]) -> None:
    if not 0 <= settings.eps_m <= FARTHEST_M:
        raise NotADistance(eps_m=settings.eps_m)
    least = 2 if settings.method == HDBSCAN else 1
    for name, value, smallest in (("MIN_SAMPLES", settings.min_samples, 1), ("MIN_CLUSTER_SIZE", settings.min_cluster_size, least)):
        if value < smallest:
            raise NotASize(name=name, value=value, least=smallest)
    needed = settings.min_samples
    if settings.method == HDBSCAN:
        needed = max(needed, settings.min_cluster_size)
    if facts["n"] < max(needed, 2):
        raise TooFewToCluster(needed=max(needed, 2), **facts)


def _dense(places: Places, settings: ClusterSettings, progress: Progress) -> tuple:
    import numpy as np

    from insop_plugin.core.clusters.dbscan import dbscan
    from insop_plugin.core.clusters.knee import knee

    eps_m = settings.eps_m or knee(places, max(1, settings.min_samples - 1))
    found = dbscan(places, eps_m, settings.min_samples, progress)
    role = np.where(found.is_core, ROLES.index(CORE), np.where(found.label >= 0, ROLES.index(BORDER), ROLES.index(NOISE)))
    label = _without_small(found.label, settings.min_cluster_size)
    role = np.where(label < 0, ROLES.index(NOISE), role)
    return label, role, np.full(len(places), np.nan), (found.contested, eps_m)


def _lasting(places: Places, settings: ClusterSettings, progress: Progress) -> tuple:
    import numpy as np

    from insop_plugin.core.clusters.hdbscan import hdbscan

    found = hdbscan(places, settings.min_cluster_size, settings.min_samples, progress)
    role = np.where(found.label >= 0, ROLES.index(MEMBER), ROLES.index(NOISE))
    return found.label, role, found.strength, (0, 0.0)


def _without_small(label: "ndarray", least: int) -> "ndarray":
    """Return labels with clusters below the least size turned into noise."""
    import numpy as np

    size = np.bincount(label[label >= 0], minlength=1)
    return np.where((label >= 0) & (size[label] >= least), label, -1)


def _renumbered(label: "ndarray") -> "ndarray":
    """Return labels numbered by their first row, -1 for noise."""
    import numpy as np

    known = label >= 0
    _, first, place = np.unique(label[known], return_index=True, return_inverse=True)
    number = np.empty(len(first), np.int64)
    number[np.argsort(first)] = np.arange(len(first))
    found = np.full(len(label), -1)
    found[known] = number[place]
    return found


def _sizes(size: "ndarray") -> tuple[int, float, int]:
    import numpy as np

    some = size[size > 0]
    return (int(some.min()), float(np.median(some)), int(some.max())) if some.size else (0, 0.0, 0)


def _spread(n: int, rows: "ndarray", found: tuple, counts: ClusterCounts) -> Clusters:
    """Put results of the samples that took part back among all rows."""
    import numpy as np

    label, size, role, strength = found
    number, sizes, roles = (np.ma.masked_all(n, np.int64) for _ in range(3))
    lasting = np.full(n, np.nan)
    member = label >= 0
    number[rows[member]], sizes[rows[member]] = label[member] + 1, size[member]
    roles[rows], lasting[rows] = role, strength
    return Clusters(number, sizes, roles, lasting, counts)
