"""What the hot spot tool says and hands on: result columns, log lines, metadata."""

from dataclasses import dataclass

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.distances import Measure
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.tables import Column, Input, Output, Table
from insop_plugin.adapters.value_words import censored_words
from insop_plugin.core.hotspots.gi_scores import further_megabytes, further_seconds
from insop_plugin.core.hotspots.hotspots import KERNEL, ROW_STANDARDISED, HotspotCounts, Hotspots, HotspotSettings
from insop_plugin.core.neighbourhood.accelerated import packages
from insop_plugin.core.neighbourhood.neighbours import Band, forecast, gap_of

LONG_S = 10
RESULTS = ("gi_z", "gi_p", "gi_q", "gi_class", "n_neighbours")
P_SIM = "gi_p_sim"
SEARCHED_FOR_GAPS = 100_000
"""Up to this many samples the distance that leaves no island is looked for."""


def columns(found: Hotspots) -> list[Column]:
    """Return the result as columns to add to the layer; p by permutation only where it was asked for."""
    real, whole = QVariant.Double, QVariant.Int
    kinds = (real, real, real, whole, whole)
    scores = (found.z, found.p, found.q, found.level, found.neighbours)
    result = [Column(*column) for column in zip(RESULTS, kinds, scores, strict=True)]
    return result if found.p_sim is None else [*result, Column(P_SIM, real, found.p_sim)]


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
        results = (*RESULTS, P_SIM) if self.settings.permutations else RESULTS
        old = [name for name in table.fields.names() if name.lower() in results]
        if old:
            say(tr("Fields of the layer that the result replaces: {names}.").format(names=", ".join(old)))
        self._forecast()

    def after(self, found: Hotspots) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self._cautions(found.counts):
            self.feedback.pushWarning(warning)
        for sentence in self.sentences(found):
            self.feedback.pushInfo(sentence)

    def sentences(self, found: Hotspots) -> tuple[str, ...]:
        """Return the result in words; also the abstract of the layer."""
        counts = found.counts
        least, mean, most = counts.neighbours
        excluded = tr("Rows: {rows} = {n} tested + {nulls} without a value + {nowhere} without a geometry.")
        near = tr("Neighbours (the sample itself not counted): at least {least}, on average {mean}, at most {most}.")
        answer = tr("Hot spots: {hot} hot, {cold} cold, {rest} not significant of {n} ({alpha} %, FDR)")
        rest = counts.samples - counts.hot - counts.cold
        return (
            self._method(),
            *censored_words(self.table, self.settings.field),
            *self._permuted(found),
            filled(excluded, rows=counts.rows, n=counts.samples, nulls=counts.nulls, nowhere=counts.nowhere),
            filled(near, least=least, mean=round(mean, 1), most=most),
            filled(
                answer, hot=counts.hot, cold=counts.cold, rest=rest, n=counts.samples, alpha=100 * self.settings.alpha
            ),
        )

    def run_of(self, found: Hotspots, output: Output, given: Input) -> Run:
        """Return what result and report tell of themselves."""
        table, name = self.table, self.settings.field
        return Run(
            output.tool, output.parameters, output.context,
            title=tr("Hot spots of {field} ({statistic})").format(field=subject_of(name, given), statistic=self._statistic()),
            sentences=self.sentences(found), digest=digest_of(table.x, table.y, table.columns[name]),
            cautions=(*self.measure.warnings, *self._cautions(found.counts)),
            packages=packages(found.counts.samples, self.measure.places.geographic),
        )  # fmt: skip

    def _statistic(self) -> str:
        return "Gi*" if self.settings.star else "Gi"

    def _method(self) -> str:
        settings, chosen = self.settings, self.settings.neighbourhood
        near = filled(tr("all samples within {band} m"), band=chosen.band_m) if isinstance(chosen, Band) else None
        near = near or filled(tr("the {k} nearest samples"), k=chosen.k)
        if settings.star:
            text = tr("Gi* of {field} (transformation: {transform}) over {near} and the sample itself; distances {method}.")
        else:
            text = tr("Gi of {field} (transformation: {transform}) over {near} without the sample itself; distances {method}.")
        told = text.format(field=settings.field, transform=tr(settings.transform), near=near, method=self.measure.method)
        return f"{told} {self._weights()}".strip()

    def _weights(self) -> str:
        """Return how neighbours weigh, nothing where they weigh alike."""
        if self.settings.weights == ROW_STANDARDISED:
            return tr("Weights: row-standardised; z and p are those of equal weights, as the scale of a row cancels.")
        if self.settings.weights != KERNEL:
            return ""
        if isinstance(self.settings.neighbourhood, Band):
            return tr("Weights: exp(-(d / band)² / 2), 1 at the sample itself, 0.61 at the band.")
        return tr("Weights: exp(-(d / h)² / 2), h the distance to each sample's own K-th neighbour (adaptive band).")

    def _permuted(self, found: Hotspots) -> tuple[str, ...]:
        import numpy as np

        settings = self.settings
        if found.p_sim is None:
            return ()
        text = tr(
            "Conditional permutation: {permutations} draws, seed {seed}, two-sided, smallest possible p {smallest}; {n} "
            "samples have gi_p_sim up to {alpha}, {other} gi_p (neither corrected for the number of samples)."
        )
        below = [int((np.nan_to_num(p, nan=1.0) <= settings.alpha).sum()) for p in (found.p_sim, found.p)]
        smallest = 2 / (settings.permutations + 1)
        facts = {"permutations": settings.permutations, "seed": str(settings.seed), "alpha": settings.alpha}
        return (filled(text, **facts, smallest=float(f"{smallest:.3g}"), n=below[0], other=below[1]),)

    def _forecast(self) -> None:
        import numpy as np

        places = self.measure.places
        here = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y))
        chosen = self.settings.neighbourhood
        if not here.size or (isinstance(chosen, Band) and not chosen.band_m > 0):
            return
        cost = forecast(places.take(here), chosen)
        seconds = cost.seconds + further_seconds(len(here), cost.neighbours, self.settings)
        megabytes = cost.megabytes + further_megabytes(cost.neighbours, self.settings)
        text = tr("Forecast: about {near} neighbours a sample, {seconds} s for the statistic, {megabytes} MB.")
        say = self.feedback.pushWarning if seconds > LONG_S else self.feedback.pushInfo
        say(filled(text, near=round(cost.neighbours), seconds=round(seconds, 1), megabytes=round(megabytes)))

    def _cautions(self, counts: HotspotCounts) -> list[str]:
        cautions = []
        if counts.islands:
            text = tr(
                "{n} samples have no neighbour within {band} m: their gi_z rests on their own value, gi_class is 0.{mend}"
            )
            if not self.settings.star:
                text = tr("{n} samples have no neighbour within {band} m: they have no gi_z, gi_class is 0.{mend}")
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
