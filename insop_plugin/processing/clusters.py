"""insop:clusters - groups of samples that lie densely, by DBSCAN or HDBSCAN."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsUnitTypes,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, report_page


class SampleClusters(InsopAlgorithm):
    """Which samples, or which exceeding samples, lie together in a cluster, and which alone."""

    tool, label, family = "clusters", N_("Clusters of samples (DBSCAN, HDBSCAN)"), N_("Hot spots")
    words_to_find_it = (
        N_("cluster"), N_("DBSCAN"), N_("HDBSCAN"), N_("density"), N_("exceedance"), N_("group"), N_("hull"), N_("noise"),
    )  # fmt: skip

    def declare(self):
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        eps = QgsProcessingParameterDistance("EPS", tr("Distance between neighbours (EPS; 0: from the data)"), 0.0, minValue=0.0)
        eps.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]),
            QgsProcessingParameterField("FIELD", tr("Field with the values or classes"), None, "INPUT", optional=True),
            QgsProcessingParameterNumber("THRESHOLD", tr("Only samples above (threshold)"), real, None, True),
            QgsProcessingParameterEnum("METHOD", tr("Method"), ["DBSCAN", "HDBSCAN"], False, 0),
            eps,
            QgsProcessingParameterNumber("MIN_SAMPLES", tr("Samples near a core, itself counted (MIN_SAMPLES)"), whole, 5, minValue=1),
            QgsProcessingParameterNumber("MIN_CLUSTER_SIZE", tr("Least samples of a cluster"), whole, 5, minValue=1),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Clusters")),
            QgsProcessingParameterFeatureSink("HULLS", tr("Hulls of the clusters"), polygons, optional=True, createByDefault=False),
            report_page(),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {
            "CLUSTERS": tr("Clusters"), "CLUSTERED": tr("Samples in clusters"), "NOISE": tr("Samples in none"),
            "N": tr("Samples used"), "NULLS": tr("Rows without a value or not exceeding"), "EPS_M": tr("EPS, metres"),
        }  # fmt: skip

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import cluster_hulls, styling, tables
        from insop_plugin.adapters.distances import measure_of
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import clusters as clusters_page
        from insop_plugin.adapters.reports import clusters as clusters_report
        from insop_plugin.core import progress
        from insop_plugin.core.clusters import clusters

        settings, chosen = self.settings(parameters, context), self.chosen(parameters, context)
        given, output = tables.input_of(self, parameters, "INPUT", context), tables.Output(self, parameters, "OUTPUT", context)
        table = self.results_of(given, chosen.names, feedback)
        measure, share = measure_of(table, context.transformContext()), progress.part_of(progress_of(feedback), 0.3, 0.8)
        report = clusters_report.ClustersReport(settings, chosen, table, measure, feedback)
        found = clusters.clusters(measure.places, report.taking_part(), settings, share)
        run = report.run_of(found.counts, output, given)
        place = tables.write(output, table, clusters_report.columns(found, settings), feedback)
        places = {"OUTPUT": styling.styled(self, context, place, "clusters", run.metadata(given))}
        hulls = cluster_hulls.Hulls(table, found.number, chosen.values(table), context.transformContext())
        places |= cluster_hulls.drawn(tables.Output(self, parameters, "HULLS", context), hulls, run.metadata(given), feedback)
        places |= self.reported(parameters, context, feedback, lambda: clusters_page.page_of(run, report, found))
        report.after(found.counts)
        return {**places, **clusters_report.outputs(found.counts)}

    def chosen(self, parameters, context):
        """Return the field and the threshold."""
        from insop_plugin.adapters.reports.clusters import Chosen

        has_threshold = parameters.get("THRESHOLD") is not None
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context) if has_threshold else None
        return Chosen(self.parameterAsString(parameters, "FIELD", context), threshold)

    def settings(self, parameters, context):
        """Return the method and its numbers."""
        from insop_plugin.core.clusters.clusters import METHODS, ClusterSettings

        method = METHODS[self.parameterAsEnum(parameters, "METHOD", context)]
        sizes = (self.parameterAsInt(parameters, name, context) for name in ("MIN_SAMPLES", "MIN_CLUSTER_SIZE"))
        return ClusterSettings(method, self.parameterAsDouble(parameters, "EPS", context), *sizes)
