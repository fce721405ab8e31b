"""What the hot spot tool says and hands on: result columns, log lines, metadata."""

from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsLayerMetadata
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.distances import Measure
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of
from insop_plugin.adapters.tables import Column, Input, Output, Table
from insop_plugin.core.hotspots import HotspotCounts, Hotspots, HotspotSettings
from insop_plugin.core.neighbours import Band, forecast, gap_of

LONG_S = 10
RESULTS = ("gi_z", "gi_p", "gi_q", "gi_class", "n_neighbours")
SEARCHED_FOR_GAPS = 100_000
"""Up to this many samples the distance that leaves no island is looked for."""


def columns(found: Hotspots) -> list[Column]:
    """Return the result as columns to add to the layer."""
    real, whole = QVariant.Double, QVariant.Int
    kinds = (real, real, real, whole, whole)
    scores = (found.z, found.p, found.q, found.level, found.neighbours)
    return [Column(*column) for column in zip(RESULTS, kinds, scores, strict=True)]


def numbers(counts: HotspotCounts) -> dict[str, int]:
    """Return the tool's numeric outputs."""
    return {
        "HOT": counts.hot, "COLD": counts.cold, "N": counts.samples, "NULLS": counts.nulls, "ISLANDS": counts.islands,
    }  # fmt: skip


@dataclass(frozen=True)
class HotspotReport:
    """Tells the user what will be done, what was done and what came out."""

    settings: HotspotSettings
    table: Table
    measure: Measure
    feedback: QgsFeedback

    def before(self) -> None:
        """Say how the layer is read, how distances are taken and what the run will cost."""
        say, table = self.feedback.pushInfo, self.table
        say(table.why_by_loop or tr("The layer's rows were read at once from its GeoPackage."))
        say(tr("Distances: {method}.").format(method=self.measure.method))
        for warning in self.measure.warnings:
            self.feedback.pushWarning(warning)
        if not table.is_points:
            say(tr("Lines, polygons and multipoints stand at their centroid."))
        old = [name for name in table.fields.names() if name.lower() in RESULTS]
        if old:
            say(tr("Fields of the layer that the result replaces: {names}.").format(names=", ".join(old)))
        self._forecast()

    def after(self, found: Hotspots) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self._cautions(found.counts):
            self.feedback.pushWarning(warning)
        for sentence in self.sentences(found.counts):
            self.feedback.pushInfo(sentence)

    def sentences(self, counts: HotspotCounts) -> tuple[str, ...]:
        """Return the result in words; also the abstract of the layer."""
        least, mean, most = counts.neighbours
        excluded = tr("Rows: {rows} = {n} tested + {nulls} without a value + {nowhere} without a geometry.")
        near = tr("Neighbours (the sample itself not counted): at least {least}, on average {mean}, at most {most}.")
        answer = tr("Hot spots: {hot} hot, {cold} cold, {rest} not significant of {n} ({alpha} %, FDR)")
        rest = counts.samples - counts.hot - counts.cold
        return (
            self._method(),
            filled(excluded, rows=counts.rows, n=counts.samples, nulls=counts.nulls, nowhere=counts.nowhere),
            filled(near, least=least, mean=round(mean, 1), most=most),
            filled(
                answer, hot=counts.hot, cold=counts.cold, rest=rest, n=counts.samples, alpha=100 * self.settings.alpha
            ),
        )

    def metadata(self, found: Hotspots, output: Output, given: Input) -> QgsLayerMetadata:
        """Return the metadata of the result layer."""
        table, name = self.table, self.settings.field
        cautions = (*self.measure.warnings, *self._cautions(found.counts))
        return metadata_of(
            Run(
                output.tool, output.parameters, output.context,
                title=tr("Hot spots of {field} (Gi*)").format(field=_subject(name, given)),
                sentences=(*self.sentences(found.counts), *cautions),
                digest=digest_of(table.x, table.y, table.columns[name]),
            ),
            given,
        )  # fmt: skip

    def _method(self) -> str:
        chosen = self.settings.neighbourhood
        near = filled(tr("all samples within {band} m"), band=chosen.band_m) if isinstance(chosen, Band) else None
        near = near or filled(tr("the {k} nearest samples"), k=chosen.k)
        text = tr("Gi* of {field} (transformation: {transform}) over {near} and the sample itself; distances {method}.")
        return text.format(
            field=self.settings.field, transform=tr(self.settings.transform), near=near, method=self.measure.method
        )

    def _forecast(self) -> None:
        import numpy as np

        places = self.measure.places
        here = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y))
        chosen = self.settings.neighbourhood
        if not here.size or (isinstance(chosen, Band) and not chosen.band_m > 0):
            return
        cost = forecast(places.take(here), chosen)
        text = tr("Forecast: about {near} neighbours a sample, {seconds} s for the statistic, {megabytes} MB.")
        say = self.feedback.pushWarning if cost.seconds > LONG_S else self.feedback.pushInfo
        say(filled(text, near=round(cost.neighbours), seconds=round(cost.seconds, 1), megabytes=round(cost.megabytes)))

    def _cautions(self, counts: HotspotCounts) -> list[str]:
        cautions = []
        if counts.islands:
            text = tr(
                "{n} samples have no neighbour within {band} m: their gi_z rests on their own value, gi_class is 0.{mend}"
            )
            band_m = self.settings.neighbourhood.band_m
            cautions.append(filled(text, n=counts.islands, band=band_m, mend=self._mend()))
        if counts.undefined:
            text = tr("{n} samples have all others as neighbours: no gi_z can be given for them.")
            cautions.append(filled(text, n=counts.undefined))
        if counts.tied:
            text = tr("{n} samples have more samples just as far as the K-th neighbour: the earlier rows were taken.")
            cautions.append(filled(text, n=counts.tied))
        if counts.shared_places:
            text = tr("{n} samples lie exactly where another one does; each counts.")
            cautions.append(filled(text, n=counts.shared_places))
        return cautions

    def _mend(self) -> str:
        import numpy as np

        used = np.isfinite(self.measure.places.x) & np.isfinite(self.table.columns[self.settings.field])
        if used.sum() > SEARCHED_FOR_GAPS:
            return ""
        gap_m = gap_of(self.measure.places.take(np.flatnonzero(used)))
        return " " + filled(tr("From {gap} m on every sample has one."), gap=int(np.ceil(gap_m)))


def _subject(field: str, given: Input) -> str:
    """Return what was measured: points of one contaminant say so in their name, not in their field."""
    return given.layer.name() if field == "value" and given.layer is not None else field
