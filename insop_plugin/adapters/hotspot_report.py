"""What the hot spot tool says and hands on: result columns, log lines, metadata."""

from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsLayerMetadata
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.distances import Measure
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of
from insop_plugin.adapters.tables import Column, Input, Output, Table
from insop_plugin.core.hotspots import HotspotCounts, Hotspots, HotspotSettings
from insop_plugin.core.neighbours import Band, forecast, gap_of

LONG_S = 10
SEARCHED_FOR_GAPS = 100_000
"""Up to this many samples the distance that leaves no island is looked for."""


def columns(found: Hotspots) -> list[Column]:
    """Return the result as columns to add to the layer."""
    real, whole = QVariant.Double, QVariant.Int
    return [
        Column("gi_z", real, found.z), Column("gi_p", real, found.p), Column("gi_q", real, found.q),
        Column("gi_class", whole, found.level), Column("n_neighbours", whole, found.neighbours),
    ]  # fmt: skip


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
        near = tr("Neighbours (the sample itself not counted): at least {least}, on average {mean:.1f}, at most {most}.")
        answer = tr("Hot spots: {hot} hot, {cold} cold, {rest} not significant of {n} ({alpha:g} %, FDR)")
        return (
            self._method(),
            excluded.format(rows=counts.rows, n=counts.samples, nulls=counts.nulls, nowhere=counts.nowhere),
            near.format(least=least, mean=mean, most=most),
            answer.format(
                hot=counts.hot, cold=counts.cold, rest=counts.samples - counts.hot - counts.cold, n=counts.samples,
                alpha=100 * self.settings.alpha,
            ),
        )  # fmt: skip

    def metadata(self, found: Hotspots, output: Output, given: Input) -> QgsLayerMetadata:
        """Return the metadata of the result layer."""
        table, name = self.table, self.settings.field
        cautions = (*self.measure.warnings, *self._cautions(found.counts))
        return metadata_of(
            Run(
                output.tool, output.parameters, output.context,
                title=tr("Hot spots of {field} (Gi*)").format(field=name),
                sentences=(*self.sentences(found.counts), *cautions),
                digest=digest_of(table.x, table.y, table.columns[name]),
            ),
            given,
        )  # fmt: skip

    def _method(self) -> str:
        chosen = self.settings.neighbourhood
        near = tr("all samples within {band:g} m").format(band=chosen.band_m) if isinstance(chosen, Band) else None
        near = near or tr("the {k} nearest samples").format(k=chosen.k)
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
        text = tr("Forecast: about {near:.0f} neighbours a sample, {seconds:.1f} s for the statistic, {megabytes:.0f} MB.")
        say = self.feedback.pushWarning if cost.seconds > LONG_S else self.feedback.pushInfo
        say(text.format(near=cost.neighbours, seconds=cost.seconds, megabytes=cost.megabytes))

    def _cautions(self, counts: HotspotCounts) -> list[str]:
        cautions = []
        if counts.islands:
            text = tr(
                "{n} samples have no neighbour within {band:g} m: their gi_z rests on their own value, gi_class is 0.{mend}"
            )
            band_m = self.settings.neighbourhood.band_m
            cautions.append(text.format(n=counts.islands, band=band_m, mend=self._mend()))
        if counts.undefined:
            text = tr("{n} samples have all others as neighbours: no gi_z can be given for them.")
            cautions.append(text.format(n=counts.undefined))
        if counts.tied:
            text = tr("{n} samples have more samples just as far as the K-th neighbour: the earlier rows were taken.")
            cautions.append(text.format(n=counts.tied))
        if counts.shared_places:
            text = tr("{n} samples lie exactly where another one does; each counts.")
            cautions.append(text.format(n=counts.shared_places))
        return cautions

    def _mend(self) -> str:
        import numpy as np

        used = np.isfinite(self.measure.places.x) & np.isfinite(self.table.columns[self.settings.field])
        if used.sum() > SEARCHED_FOR_GAPS:
            return ""
        gap_m = gap_of(self.measure.places.take(np.flatnonzero(used)))
        return " " + tr("From {gap:.0f} m on every sample has one.").format(gap=np.ceil(gap_m))
