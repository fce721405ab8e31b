"""What the optimised hot spots decided and found, in sentences: for the log, the metadata and the page."""

from dataclasses import dataclass, replace

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters.distances import Measure
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled, short
from insop_plugin.adapters.optimised_columns import Fields
from insop_plugin.adapters.optimised_input import Aggregation
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.tables import Input, Output, Table
from insop_plugin.adapters.value_words import censored_words
from insop_plugin.core.hotspots.cells import FISHNET, HEXAGONS
from insop_plugin.core.hotspots.incremental_autocorrelation import PEAK
from insop_plugin.core.hotspots.optimised import Optimised, OptimisedSettings, forecast_seconds
from insop_plugin.core.hotspots.stability import BOOTSTRAP, BOUND, SCALE

LONG_S = 10


@dataclass(frozen=True)
class OptimisedReport:
    """One run: what was asked, of which layer."""

    settings: OptimisedSettings
    fields: Fields
    table: Table
    measure: Measure
    aggregation: Aggregation | None

    def used(self) -> OptimisedSettings:
        """Return the settings for the core: counts are not transformed unless the user wants it."""
        as_they_are = self.aggregation is not None and not self.settings.transform
        return replace(self.settings, transform="none") if as_they_are else self.settings

    def before(self, feedback: QgsProcessingFeedback) -> None:
        """Say how distances are taken and how long the run will be."""
        import numpy as np

        feedback.pushInfo(tr("Distances: {method}.").format(method=self.measure.method))
        for warning in self.measure.warnings:
            feedback.pushWarning(warning)
        places, values = self.measure.places, self.table.columns[self.fields.value]
        rows = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y) & np.isfinite(values))
        if len(rows) < 2:
            return
        seconds = forecast_seconds(places.take(rows), self.settings.runs)
        say = feedback.pushWarning if seconds > LONG_S else feedback.pushInfo
        say(filled(tr("Forecast: about {seconds} s with {runs} bootstrap runs."), seconds=round(seconds, 1), runs=self.settings.runs))

    def after(self, found: Optimised, feedback: QgsProcessingFeedback) -> None:
        """Say what was decided and found, the sentence with the answer last."""
        for caution in self.cautions(found)[len(self.measure.warnings) :]:  # the first ones were said before
            feedback.pushWarning(caution)
        for sentence in self.sentences(found):
            feedback.pushInfo(sentence)

    def sentences(self, found: Optimised) -> tuple[str, ...]:
        """Return decisions and result in words."""
        return (*self.counted_words(), *self.entered(), self.data_words(found), self.transform_words(found), self.scale_words(found),
                self.stability_words(found), self.answer(found))  # fmt: skip

    def entered(self) -> tuple[str, ...]:
        """Return how results below a limit entered; nothing for counts."""
        return censored_words(self.table, self.fields.value) if self.aggregation is None else ()

    def counted_words(self) -> tuple[str, ...]:
        """Return how incidents became counts; nothing for samples with values."""
        how = self.aggregation
        if how is None:
            return ()
        names = {HEXAGONS: tr("hexagons"), FISHNET: tr("squares")}
        size = tr("twice the area of the convex hull by the number of incidents") if how.by_rule else tr("as given")
        where = tr("{n} {kind} {size} m wide ({rule})") if how.kind in names else tr("{n} polygons")
        where = filled(where, n=how.cells, kind=names.get(how.kind, ""), size=short(how.size_m), rule=size)
        text = tr(
            "Incidents: {incidents} = {counted} counted in {where} + {outside} outside + {nowhere} without a geometry; "
            "{empty} of the places hold none."
        )
        facts = {"incidents": how.incidents, "counted": how.counted, "outside": how.outside, "nowhere": how.nowhere}
        return (filled(text, **facts, where=where, empty=how.empty),)

    def data_words(self, found: Optimised) -> str:
        """Return rows and outliers."""
        seen = found.assessment
        text = tr(
            "Rows: {rows} = {n} used + {nulls} without a value + {nowhere} without a geometry; {values} outliers of value, "
            "{places} of place."
        )
        outliers = {"values": int(seen.value_outliers.sum()), "places": int(seen.place_outliers.sum())}
        return filled(text, rows=seen.rows, n=seen.samples, nulls=seen.nulls, nowhere=seen.nowhere, **outliers)

    def transform_words(self, found: Optimised) -> str:
        """Return the transformation and why."""
        seen = found.assessment
        if self.aggregation is not None and not self.settings.transform:
            return tr("Transformation: none: counts of incidents are compared as they are.")
        text = tr("Transformation: {used} (skewness {skewness}; proposed: {proposed}).")
        return filled(text, used=tr(seen.transform), skewness=short(seen.skewness), proposed=tr(seen.proposed))

    def scale_words(self, found: Optimised) -> str:
        """Return the band and why."""
        scale = found.scale
        facts = {"band": short(scale.band_m), "n": len(scale.steps)}
        if scale.rule == PEAK:
            z = short(scale.steps[scale.peaks[0]].z)
            return filled(tr("Distance band: {band} m, the first significant peak of Moran's I (z {z}) over {n} distances."), **facts, z=z)
        text = tr("Distance band: {band} m, the mean distance to {k} neighbours: Moran's I has no significant peak over {n} distances.")
        return filled(text, **facts, k=scale.k)

    def stability_words(self, found: Optimised) -> str:
        """Return how much of the hot spots stays."""
        kinds = [rerun.kind for rerun in found.stability.reruns]
        parts = {SCALE: kinds.count(SCALE), BOUND: kinds.count(BOUND), BOOTSTRAP: kinds.count(BOOTSTRAP)}
        whole = tr("Stability over {n} re-runs ({scale} scales, {bound} bounds of censored values, {bootstrap} bootstrap, seed {seed}).")
        hot = tr("Hot places stay hot in {percent} % of them; {sure} of {of} do in at least 80 %.")
        cold = tr("Cold places stay cold in {percent} % of them; {sure} of {of} do in at least 80 %.")
        level, told = found.hotspots.level.filled(0), [filled(whole, n=len(kinds), **parts, seed=str(self.settings.seed))]
        for text, is_there in ((hot, level > 0), (cold, level < 0)):
            share = found.stability.share[is_there]
            if len(share) and kinds:
                percent = round(100 * float(share.mean()))
                told.append(filled(text, percent=percent, sure=int((share >= 0.8).sum()), of=len(share)))
        return " ".join(told)

    def answer(self, found: Optimised) -> str:
        """Return the result."""
        counts = found.hotspots.counts
        text = tr("Optimised hot spots: {hot} hot, {cold} cold, {rest} not significant of {n} ({alpha} %, FDR)")
        rest = counts.samples - counts.hot - counts.cold
        return filled(text, hot=counts.hot, cold=counts.cold, rest=rest, n=counts.samples, alpha=100 * self.settings.alpha)

    def cautions(self, found: Optimised) -> list[str]:
        """Return what the user should know before believing the map."""
        seen, counts, told = found.assessment, found.hotspots.counts, list(self.measure.warnings)
        if seen.place_outliers.any():
            text = tr("{n} samples lie apart from all others: left out of the search for the band only.")
            told.append(filled(text, n=int(seen.place_outliers.sum())))
        if seen.value_outliers.any():
            text = tr("{n} values are outliers: they take part everywhere; check them, a hot spot may rest on one.")
            told.append(filled(text, n=int(seen.value_outliers.sum())))
        if counts.islands:
            text = tr("{n} samples have no neighbour within the band: their gi_class is 0.")
            told.append(filled(text, n=counts.islands))
        if seen.shared_places and self.aggregation is None:
            text = tr("{n} samples lie exactly where another one does; each counts.")
            told.append(filled(text, n=seen.shared_places))
        if self.aggregation is not None and not self.aggregation.size_m:
            told.append(tr("Counts are not divided by the area of the polygons: large ones hold more."))
        return told

    def run_of(self, found: Optimised, output: Output, given: Input) -> Run:
        """Return what result and report tell of themselves."""
        table, made = self.table, (output.tool, output.parameters, output.context, self.title(given))
        digest = digest_of(table.x, table.y, table.columns[self.fields.value])
        return Run(*made, self.sentences(found), digest, cautions=tuple(self.cautions(found)))

    def title(self, given: Input | None = None) -> str:
        """Return the name of the result."""
        if self.aggregation is not None:
            return tr("Optimised hot spots of incidents")
        return tr("Optimised hot spots of {field}").format(field=subject_of(self.fields.value, given))


def numbers(found: Optimised) -> dict[str, float]:
    """Return the tool's numeric outputs."""
    counts = found.hotspots.counts
    return {
        "HOT": counts.hot, "COLD": counts.cold, "N": counts.samples, "NULLS": counts.nulls, "ISLANDS": counts.islands,
        "BAND": found.scale.band_m,
    }  # fmt: skip
