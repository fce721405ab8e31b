"""insop:colocation - whether hot samples lie near sources, more than the sampling explains."""

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
from insop_plugin.processing.base import InsopAlgorithm, advanced, report_page


class SourceColocation(InsopAlgorithm):
    """Colocation quotients of sources with hot samples, of all and of each source, and the cross-K function."""

    tool, label, family = "colocation", N_("Sources with hot samples (colocation)"), N_("Hot spots")
    words_to_find_it = (
        N_("hotspot"), N_("source"), N_("colocation quotient"), N_("CLQ"), N_("cross-K"), N_("Ripley"), N_("attraction"),
        N_("proximity"), N_("relabelling"), N_("polluter"),
    )  # fmt: skip

    def declare(self):
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        kinds, any_geometry = [tr("Distance (bandwidth)"), tr("K nearest samples")], [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        band = QgsProcessingParameterDistance("BANDWIDTH", tr("Bandwidth"), 1000.0, minValue=0.0)
        band.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        return (
            QgsProcessingParameterFeatureSource("SOURCES", tr("Sources"), any_geometry),
            QgsProcessingParameterFeatureSource("SAMPLES", tr("All samples, hot or not"), any_geometry),
            QgsProcessingParameterField("HOT", tr("Hot by (0 and 1, values with a threshold, or class)"), None, "SAMPLES"),
            QgsProcessingParameterNumber("THRESHOLD", tr("Samples above this are hot"), real, None, True),
            QgsProcessingParameterEnum("NEIGHBOURHOOD", tr("Near a source are samples by"), kinds, False, 0),
            band,
            QgsProcessingParameterNumber("K", tr("Number of nearest samples (K)"), whole, 8, minValue=1),
            advanced(QgsProcessingParameterNumber("RELABELLINGS", tr("Relabellings"), whole, 999, False, 99, 999_999)),
            advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0)),
            QgsProcessingParameterNumber("ALPHA", tr("False discovery rate (ALPHA)"), real, 0.05, False, 0.0001, 0.1),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Sources by hot samples")),
            report_page(),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {
            "ATTRACTED": tr("Sources that attract hot samples"), "APART": tr("Sources apart from hot samples"),
            "HOT": tr("Hot samples"), "N": tr("Samples compared"), "LEFT_OUT": tr("Cannot tell or undetermined, left out"),
            "CLQ_SOURCE_HOT": tr("Colocation quotient, sources to hot samples"), "P_SOURCE_HOT": tr("its p"),
            "CLQ_HOT_SOURCE": tr("Colocation quotient, hot samples to sources"), "P_HOT_SOURCE": tr("its p"),
            "P_CROSS_K": tr("p of the cross-K function"),
        }  # fmt: skip

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import tables
        from insop_plugin.adapters.distances import measure_of
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import colocation as colocation_page
        from insop_plugin.adapters.reports import colocation as colocation_report
        from insop_plugin.core.colocation import colocation

        settings = self.settings(parameters, context)
        given = {name: tables.input_of(self, parameters, name, context) for name in ("SOURCES", "SAMPLES")}
        sources, samples = tables.read(given["SOURCES"], [], feedback), self.results_of(given["SAMPLES"], [settings.field], feedback)
        hot, measure = self.hot(parameters, samples, context), measure_of(samples, context.transformContext())
        places = colocation_report.places_of(sources, samples, measure, context)
        colocation_report.before(places, measure.places, settings, feedback)
        found = colocation.colocation(places, measure.places, hot, settings, progress_of(feedback))
        report = colocation_report.ColocationReport(settings, sources, samples, measure, hot)
        output = tables.Output(self, parameters, "OUTPUT", context)
        run = report.run_of(found, output, given["SAMPLES"])
        place = colocation_report.write_layer(report, found, output, run.metadata(given["SOURCES"]), feedback)
        page = self.reported(parameters, context, feedback, lambda: colocation_page.page_of(run, found))
        report.say(found, feedback)
        return {"OUTPUT": place, **page, **colocation_report.numbers(found)}

    def hot(self, parameters, samples, context):
        """Return which samples are hot."""
        from insop_plugin.core.scan.cases import cases_of

        field = self.parameterAsString(parameters, "HOT", context)
        is_given = parameters.get("THRESHOLD") not in (None, "")
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context) if is_given else None
        return cases_of(samples.columns[field], field, threshold)

    def settings(self, parameters, context):
        """Return what the user chose."""
        from insop_plugin.core.colocation.colocation import ColocationSettings
        from insop_plugin.core.neighbourhood.neighbours import Band, Nearest

        by_distance = self.parameterAsEnum(parameters, "NEIGHBOURHOOD", context) == 0
        band, k = self.parameterAsDouble(parameters, "BANDWIDTH", context), self.parameterAsInt(parameters, "K", context)
        return ColocationSettings(
            field=self.parameterAsString(parameters, "HOT", context),
            neighbourhood=Band(band) if by_distance else Nearest(k),
            relabellings=self.parameterAsInt(parameters, "RELABELLINGS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            alpha=self.parameterAsDouble(parameters, "ALPHA", context),
        )
