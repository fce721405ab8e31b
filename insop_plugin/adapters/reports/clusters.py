"""What clusters were found: columns, words, metadata."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import forecast
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.tables import Column, Input, Output, Table, numbers
from insop_plugin.adapters.value_words import censored_words
from insop_plugin.core.clusters.clusters import DBSCAN, ROLES, ClusterCounts, Clusters, ClusterSettings, cost
from insop_plugin.core.density.cases import check_threshold, exceeding

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.distances import Measure


@dataclass(frozen=True)
class Chosen:
    """The field and the threshold; an empty field takes every sample."""

    field: str = ""
    threshold: float | None = None

    @property
    def names(self) -> list[str]:
        """The fields to read."""
        return [self.field] if self.field else []

    def taking_part(self, table: Table) -> "ndarray":
        """Say which samples may belong to a cluster; raises NoClasses and the like."""
        import numpy as np

        check_threshold(self.field, self.threshold)
        if not self.field or (table.columns[self.field].dtype.kind == "f" and self.threshold is None):
            return np.ones(len(table), bool)
        return exceeding(table.columns[self.field], self.field, self.threshold) == 1

    def values(self, table: Table) -> "ndarray | None":
        """Return the numbers of the field; None where it has none."""
        is_number = self.field and table.columns[self.field].dtype.kind == "f"
        return numbers(table, self.field) if is_number else None


@dataclass(frozen=True)
class ClustersReport:
    """One run: what was asked, of which layer."""

    settings: ClusterSettings
    chosen: Chosen
    table: Table
    measure: "Measure"
    feedback: QgsProcessingFeedback

    def taking_part(self) -> "ndarray":
        """Return which samples may belong to a cluster; say what the run will cost where it is long."""
        found = self.chosen.taking_part(self.table)
        forecast.say(cost(int(found.sum()), self.settings), self.feedback)
        return found

    def after(self, counts: ClusterCounts) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self.cautions(counts):
            self.feedback.pushWarning(warning)
        for sentence in self.sentences(counts):
            self.feedback.pushInfo(sentence)

    def sentences(self, counts: ClusterCounts) -> tuple[str, ...]:
        """Return method and result in words; also the abstract of the layer."""
        rows = tr("Rows: {rows} = {n} used + {nulls} without a value or not exceeding + {nowhere} without a geometry.")
        answer = tr("Clusters: {clusters} with {clustered} of {n} samples, {noise} are noise.")
        sizes = tr("Samples a cluster: at least {least}, half of the clusters up to {median}, at most {most}.")
        found = {"clusters": counts.clusters, "clustered": counts.clustered, "n": counts.samples, "noise": counts.noise}
        least, median, most = counts.sizes
        return (
            self._method(counts),
            *censored_words(self.table, self.chosen.field if self.chosen.threshold is not None else "", False),
            filled(rows, rows=counts.rows, n=counts.samples, nulls=counts.nulls, nowhere=counts.nowhere),
            *([filled(sizes, least=least, median=median, most=most)] if counts.clusters else []),
            filled(answer, **found),
        )

    def cautions(self, counts: ClusterCounts) -> list[str]:
        """Return what the user should know before believing the map."""
        found = list(self.measure.warnings)
        if not counts.clusters:
            found.append(tr("No cluster was found: the samples lie too far apart for these numbers."))
        elif counts.clusters == 1 and counts.clustered > 0.9 * counts.samples:
            found.append(tr("Nearly all samples are one cluster: a shorter EPS or a larger MIN_SAMPLES tells more."))
        if counts.contested:
            text = tr("{n} border samples are within reach of two clusters or more: each went to the cluster of the earliest row.")
            found.append(filled(text, n=counts.contested))
        if counts.shared_places:
            found.append(filled(tr("{n} samples lie exactly where another one does; each counts."), n=counts.shared_places))
        return found

    def run_of(self, counts: ClusterCounts, output: Output, given: Input) -> Run:
        """Return what result and report tell of themselves."""
        table, values = self.table, self.chosen.values(self.table)
        columns = (table.x, table.y) if values is None else (table.x, table.y, values)
        title = tr("Clusters of {samples} ({method})").format(samples=self._who(given), method=self.settings.method)
        made, cautions = (output.tool, output.parameters, output.context, title), tuple(self.cautions(counts))
        return Run(*made, self.sentences(counts), digest_of(*columns), cautions=cautions)

    def _who(self, given: Input | None = None) -> str:
        chosen = self.chosen
        if not chosen.field or (chosen.values(self.table) is not None and chosen.threshold is None):
            return tr("samples")
        if chosen.threshold is None:
            return f"{chosen.field} = above"
        return filled("{field} > {threshold}", field=subject_of(chosen.field, given), threshold=chosen.threshold)

    def _method(self, counts: ClusterCounts) -> str:
        settings = self.settings
        if settings.method == DBSCAN:
            how = tr("as given") if settings.eps_m else tr("the knee of the distances to nearest sample number {k}")
            text = tr("DBSCAN of {who}: EPS {eps} m ({how}), MIN_SAMPLES {min}, clusters of at least {least}; distances {distances}.")
            how = filled(how, k=max(1, settings.min_samples - 1))
            facts = {"eps": float(f"{counts.eps_m:.6g}"), "how": how}
        else:
            text, facts = tr("HDBSCAN of {who}: MIN_SAMPLES {min}, clusters of at least {least}; distances {distances}."), {}
        sizes = {"min": settings.min_samples, "least": settings.min_cluster_size}
        return filled(text, who=self._who(), distances=self.measure.method, **sizes, **facts)


def columns(found: Clusters, settings: ClusterSettings) -> list[Column]:
    """Return the result columns in the order of the contract."""
    import numpy as np

    roles = np.ma.masked_array(np.array(ROLES).astype("S6")[found.role.filled(0)], found.role.mask)
    strength = [] if settings.method == DBSCAN else [Column("cluster_strength", QVariant.Double, found.strength)]
    return [
        Column("cluster_id", QVariant.Int, found.number), Column("cluster_size", QVariant.Int, found.size),
        Column("cluster_role", QVariant.String, roles), *strength,
    ]  # fmt: skip


def outputs(counts: ClusterCounts) -> dict[str, float]:
    """Return the numeric outputs."""
    return {
        "CLUSTERS": counts.clusters, "CLUSTERED": counts.clustered, "NOISE": counts.noise, "N": counts.samples,
        "NULLS": counts.nulls, "EPS_M": counts.eps_m,
    }  # fmt: skip
