"""What the colocation tool says and hands on: log lines, metadata, result columns, numbers."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerMetadata,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import forecast
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled, short
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.styling import styled
from insop_plugin.adapters.tables import Column, Input, Output, Table, write
from insop_plugin.adapters.value_words import censored_words
from insop_plugin.core.colocation.colocation import APART, CLASSES, NEAR, Colocation, ColocationSettings, Quotient, cost
from insop_plugin.core.neighbourhood.neighbours import Band
from insop_plugin.core.places import Places

if TYPE_CHECKING:
    from insop_plugin.adapters.distances import Measure
    from insop_plugin.core.scan.cases import Cases


def before(sources: Places, samples: Places, settings: ColocationSettings, feedback: QgsProcessingFeedback) -> None:
    """Say what the run will take, where that is long."""
    import numpy as np

    sources, samples = (some.take(np.flatnonzero(np.isfinite(some.x) & np.isfinite(some.y))) for some in (sources, samples))
    chosen = settings.neighbourhood
    if len(sources) and len(samples) and (not isinstance(chosen, Band) or chosen.band_m > 0):
        forecast.say(cost(sources, samples, settings), feedback, tr("Fewer relabellings or a shorter bandwidth are quicker."))


@dataclass(frozen=True)
class ColocationReport:
    """One run: what was asked, of which layers."""

    settings: ColocationSettings
    sources: Table
    samples: Table
    measure: "Measure"
    hot: "Cases"

    def say(self, found: Colocation, feedback: QgsProcessingFeedback) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self.cautions(found):
            feedback.pushWarning(warning)
        for sentence in self.sentences(found):
            feedback.pushInfo(sentence)

    def title(self, given: Input | None = None) -> str:
        """Return the title of layer and page."""
        return tr("Sources with hot samples by {field}").format(field=subject_of(self.settings.field, given))

    def sentences(self, found: Colocation) -> tuple[str, ...]:
        """Return method and result in words; also the abstract of the layer."""
        counts = found.counts
        rows = tr(
            "Sources: {sources} of {source_rows} rows. Samples: {rows} = {samples} compared ({hot} hot) + {undecided} cannot "
            "tell or undetermined + {nulls} without a value + {nowhere} without a geometry."
        )
        names = ("sources", "source_rows", "rows", "samples", "hot", "undecided", "nulls", "nowhere")
        curve = tr("Cross-K up to {reach} m: p {p} for the largest departure from relabelling.")
        answer = tr("Colocation: {near} of {n} sources attract hot samples, {apart} lie apart from them ({alpha} %, FDR)")
        classes = {"near": counts.classes[NEAR], "apart": counts.classes[APART]}
        return (
            self._method(),
            *censored_words(self.samples, self.settings.field, False),
            filled(rows, **{name: getattr(counts, name) for name in names}),
            *(_global(words, quotient) for words, quotient in quotients(found)),
            filled(curve, reach=round(float(found.cross_k.distance_m[-1])), p=short(found.cross_k.p)),
            filled(answer, **classes, n=counts.sources - counts.alone, alpha=100 * self.settings.alpha),
        )

    def cautions(self, found: Colocation) -> list[str]:
        """Return what the user should know before believing the map."""
        counts, told = found.counts, list(self.measure.warnings)
        if counts.alone:
            text = tr("{n} sources have no sample within the bandwidth: nothing can be said about them.")
            told.append(filled(text, n=counts.alone))
        if counts.shared_places:
            text = tr("{n} samples lie exactly where another one does: each counts.")
            told.append(filled(text, n=counts.shared_places))
        return told

    def run_of(self, found: Colocation, output: Output, given: Input) -> Run:
        """Return what result and report tell of themselves."""
        columns = (self.sources.x, self.sources.y, self.samples.x, self.samples.y, self.hot.cases)
        made = (output.tool, output.parameters, output.context, self.title(given))
        return Run(*made, self.sentences(found), digest_of(*columns), cautions=tuple(self.cautions(found)))

    def _method(self) -> str:
        chosen, settings = self.settings.neighbourhood, self.settings
        near = filled(tr("all samples within {band} m"), band=chosen.band_m) if isinstance(chosen, Band) else None
        near = near or filled(tr("the {k} nearest samples"), k=chosen.k)
        text = tr(
            "Colocation quotients of sources with samples hot by {field}; local ones over {near}, Gaussian weights; p by "
            "{n} relabellings of the samples (hot or not), two-sided, seed {seed}; distances {method}."
        )
        words = {"field": settings.field, "near": near, "seed": str(settings.seed), "method": self.measure.method}
        return filled(text, **words, n=settings.relabellings)


def quotients(found: Colocation) -> tuple[tuple[str, Quotient], ...]:
    """Return the global quotients with their names."""
    return (
        (tr("sources to hot samples"), found.source_to_hot), (tr("hot samples to sources"), found.hot_to_source),
        (tr("hot samples to hot samples"), found.hot_to_hot),
    )  # fmt: skip


def write_layer(
    report: ColocationReport, found: Colocation, output: Output, about: QgsLayerMetadata, feedback: QgsProcessingFeedback
) -> str:
    """Write the sources with their results and style; return the place."""
    place = write(output, report.sources, columns(found), feedback)
    return styled(output.tool, output.context, place, "colocation", about)


def columns(found: Colocation) -> list[Column]:
    """Return the result columns of the sources."""
    import numpy as np

    words = np.ma.masked_array(np.array([name.encode() for name in CLASSES])[found.kind.filled(0)], found.kind.mask)
    return [
        Column("clq", QVariant.Double, found.clq), Column("clq_p", QVariant.Double, found.p),
        Column("clq_q", QVariant.Double, found.q), Column("clq_class", QVariant.String, words),
        Column("n_samples", QVariant.Int, found.near), Column("bandwidth_m", QVariant.Double, found.bandwidth_m),
    ]  # fmt: skip


def numbers(found: Colocation) -> dict[str, float]:
    """Return the numeric outputs."""
    counts = found.counts
    whole = {"ATTRACTED": counts.classes[NEAR], "APART": counts.classes[APART], "HOT": counts.hot, "N": counts.samples}
    return {
        **whole, "LEFT_OUT": counts.undecided, "CLQ_SOURCE_HOT": found.source_to_hot.value, "P_SOURCE_HOT": found.source_to_hot.p,
        "CLQ_HOT_SOURCE": found.hot_to_source.value, "P_HOT_SOURCE": found.hot_to_source.p, "P_CROSS_K": found.cross_k.p,
    }  # fmt: skip


def places_of(sources: Table, samples: Table, measure: "Measure", context: QgsProcessingContext) -> Places:
    """Return where the sources lie in the reference system of the samples; NaN where that is nowhere."""
    import numpy as np

    change = QgsCoordinateTransform(sources.crs, samples.crs, context.transformContext())
    x, y = sources.x.copy(), sources.y.copy()
    if sources.crs.isValid() and samples.crs.isValid() and not change.isShortCircuited():
        for row in np.flatnonzero(np.isfinite(x) & np.isfinite(y)):
            x[row], y[row] = _moved(float(x[row]), float(y[row]), change)
    return Places(x, y, measure.places.geographic, measure.places.metres_per_unit)


def _moved(x: float, y: float, change: QgsCoordinateTransform) -> tuple[float, float]:
    try:
        point = change.transform(QgsPointXY(x, y))
    except QgsCsException:
        return float("nan"), float("nan")
    return point.x(), point.y()


def _global(words: str, quotient: Quotient) -> str:
    if math.isnan(quotient.value):
        return tr("Colocation quotient, {words}: none, as there is only one hot sample.").format(words=words)
    text = tr("Colocation quotient, {words}: {value}, {times} times the {expected} expected by relabelling (p {p}).")
    if math.isnan(quotient.times):
        text = tr("Colocation quotient, {words}: {value}; relabelling expects {expected}, so that there is no ratio (p {p}).")
    numbers = {"value": quotient.value, "times": quotient.times, "expected": quotient.expected, "p": quotient.p}
    return filled(text, words=words, **{name: short(number) for name, number in numbers.items()})
