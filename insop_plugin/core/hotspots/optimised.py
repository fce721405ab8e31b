"""Hot spots with settings that follow from the data, each decision kept; and how stable they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.hotspots import AlphaOutOfRange, Hotspots, HotspotSettings, getis_ord, transformed
from insop_plugin.core.hotspots.incremental_autocorrelation import Scale, scale_of
from insop_plugin.core.hotspots.incremental_autocorrelation import seconds as seconds_of_search
from insop_plugin.core.hotspots.optimised_assessment import Assessment, assess
from insop_plugin.core.hotspots.stability import (
    Bounds,
    Rerun,
    Stability,
    bootstrapped,
    other_bounds,
    other_scales,
    stability_of,
)
from insop_plugin.core.neighbourhood.neighbours import Band, forecast
from insop_plugin.core.places import Places
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy import ndarray


class NegativeRuns(InsopError):
    """A number of repetitions that is none."""

    template = N_("RUNS is {runs}; it has to be 0 or more.")
    hint = N_("99 are usual; 0 leaves the bootstrap out.")


@dataclass(frozen=True)
class OptimisedSettings:
    """What the user chose; the rest follows from the data."""

    field: str
    transform: str = ""  # the proposed one where empty
    alpha: float = 0.05
    runs: int = 99
    seed: int = 1


@dataclass(frozen=True)
class Optimised:
    """The answer, and how it came about."""

    assessment: Assessment
    scale: Scale
    settings: HotspotSettings  # that were decided on
    hotspots: Hotspots
    stability: Stability


def optimised(
    places: Places, values: "ndarray", settings: OptimisedSettings, bounds: Bounds | None = None, progress: Progress = silent
) -> Optimised:
    """Assess the data, choose transformation and band, find hot spots, and repeat all that to see what stays.

    Args:
        places: where the samples are; NaN where there is no geometry.
        values: one a place; NaN where there is none.
        settings: field name, transformation, significance level, bootstrap runs, seed.
        bounds: of results below a limit, if there are any.
        progress: called between steps.

    Raises:
        FewerThanThirty, NoVariation, NegativeRuns and those of `getis_ord`.
    """
    import numpy as np

    if settings.runs < 0:
        raise NegativeRuns(runs=settings.runs)
    if not 0 < settings.alpha <= 0.1:
        raise AlphaOutOfRange(alpha=settings.alpha)
    assessment = assess(places, values, settings.field, settings.transform)
    rows = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y) & np.isfinite(values))
    plain = HotspotSettings(settings.field, Band(1.0), assessment.transform, settings.alpha)
    scale = scale_of(places.take(rows), transformed(values[rows], plain, rows), part_of(progress, 0.0, 0.3))
    chosen = HotspotSettings(settings.field, Band(scale.band_m), assessment.transform, settings.alpha)
    found = getis_ord(places, values, chosen, part_of(progress, 0.3, 0.35))
    reruns = _reruns((places, values, bounds), chosen, scale, settings, part_of(progress, 0.35, 1.0))
    return Optimised(assessment, scale, chosen, found, stability_of(found.level, reruns))


def forecast_seconds(places: Places, runs: int) -> float:
    """Return about how long a run over samples without gaps takes."""
    from insop_plugin.core.hotspots.incremental_autocorrelation import distances

    bands = distances(places)
    near = forecast(places, Band(float(bands[len(bands) // 3]))).neighbours
    return seconds_of_search(places) + len(places) * (near + 30) * runs * 1e-8 + len(places) * near * 1e-6


def _reruns(
    data: tuple, chosen: HotspotSettings, scale: Scale, settings: OptimisedSettings, progress: Progress
) -> Iterator[Rerun]:
    places, values, bounds = data
    peaks_m = tuple(scale.steps[place].band_m for place in scale.peaks)
    scales = other_scales(places, values, chosen, peaks_m, part_of(progress, 0.0, 0.3))
    below = other_bounds(places, values, chosen, bounds, part_of(progress, 0.3, 0.4)) if bounds else iter(())
    how = (settings.runs, settings.seed)
    return chain(scales, below, bootstrapped(places, values, chosen, how, part_of(progress, 0.4, 1.0)))
