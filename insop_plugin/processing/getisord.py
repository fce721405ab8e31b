"""insop:getisord - hot and cold spots by Gi* or Gi."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
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

ADAPTIVE = 2


class GetisOrdHotspots(InsopAlgorithm):
    """Gi* of a field: where high or low values crowd together more than chance would have it."""

    tool, label, family = "getisord", N_("Hot spots (Getis-Ord Gi*)"), N_("Hot spots")
    words_to_find_it = (
        N_("hotspot"), N_("coldspot"), N_("cluster"), N_("Gi*"), N_("local statistic"), N_("contaminant"),
        N_("spatial autocorrelation"), N_("FDR"),
    )  # fmt: skip

    def declare(self):
        numbers = QgsProcessingParameterField.DataType.Numeric
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        kinds = [
            tr("Distance band, the sample itself included"), tr("K nearest, and the sample itself"),
            tr("Adaptive band up to the K-th nearest, near ones weigh more"),
        ]  # fmt: skip
        weights = [tr("Equal (binary)"), tr("Row-standardised"), tr("Less with distance (Gaussian)")]
        transforms = [tr("None"), tr("log10"), tr("Rank")]
        band = QgsProcessingParameterDistance("BAND", tr("Distance band"), 1000.0, minValue=0.0)
        band.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        any_geometry = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), any_geometry),
            QgsProcessingParameterField("FIELD", tr("Field with the values"), None, "INPUT", numbers),
            QgsProcessingParameterEnum("NEIGHBOURHOOD", tr("Neighbours are"), kinds, False, 0),
            band,
            QgsProcessingParameterNumber("K", tr("Number of nearest neighbours (K)"), whole, 8, minValue=1),
            QgsProcessingParameterEnum("TRANSFORM", tr("Transform values first"), transforms, False, 0),
            QgsProcessingParameterNumber("ALPHA", tr("False discovery rate (ALPHA)"), real, 0.05, False, 0.0001, 0.1),
            advanced(QgsProcessingParameterBoolean("STAR", tr("The sample itself belongs to its neighbourhood (Gi*)"), True)),
            advanced(QgsProcessingParameterEnum("WEIGHTS", tr("Weights of neighbours"), weights, False, 0)),
            advanced(QgsProcessingParameterNumber("PERMUTATIONS", tr("Permutations (0: none)"), whole, 0, False, 0, 999_999)),
            advanced(QgsProcessingParameterNumber("SEED", tr("Seed of the permutations"), whole, 1, minValue=0)),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Hot spots")),
            report_page(),
            QgsProcessingOutputNumber("HOT", tr("Samples in hot spots")),
            QgsProcessingOutputNumber("COLD", tr("Samples in cold spots")),
            QgsProcessingOutputNumber("N", tr("Samples tested")),
            QgsProcessingOutputNumber("NULLS", tr("Rows without a value")),
            QgsProcessingOutputNumber("ISLANDS", tr("Samples without a neighbour")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import styling, tables
        from insop_plugin.adapters.distances import measure_of
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import hotspots as hotspot_page
        from insop_plugin.adapters.reports import hotspots as hotspot_report
        from insop_plugin.core import progress
        from insop_plugin.core.hotspots import hotspots

        settings, given = self._settings(parameters, context), tables.input_of(self, parameters, "INPUT", context)
        table = self.results_of(given, [settings.field], feedback)
        values, measure = tables.numbers(table, settings.field), measure_of(table, context.transformContext())
        report = hotspot_report.HotspotReport(settings, table, measure, feedback)
        report.before()
        share = progress.part_of(progress_of(feedback), 0.3, 0.8)
        found = hotspots.getis_ord(measure.places, values, settings, share)
        output = tables.Output(self, parameters, "OUTPUT", context)
        place = tables.write(output, table, hotspot_report.columns(found), feedback)
        run = report.run_of(found, output, given)
        styling.styled(self, context, place, "getisord", run.metadata(given))
        page = self.reported(parameters, context, feedback, lambda: hotspot_page.page_of(run, report, found))
        report.after(found)
        return {"OUTPUT": place, **page, **hotspot_report.numbers(found.counts)}

    def _settings(self, parameters, context):
        from insop_plugin.core.hotspots.hotspots import KERNEL, TRANSFORMS, WEIGHTS, HotspotSettings
        from insop_plugin.core.neighbourhood.neighbours import Band, Nearest

        kind = self.parameterAsEnum(parameters, "NEIGHBOURHOOD", context)
        band = Band(self.parameterAsDouble(parameters, "BAND", context))
        weights = KERNEL if kind == ADAPTIVE else WEIGHTS[self.parameterAsEnum(parameters, "WEIGHTS", context)]
        return HotspotSettings(
            field=self.parameterAsString(parameters, "FIELD", context),
            neighbourhood=band if kind == 0 else Nearest(self.parameterAsInt(parameters, "K", context)),
            transform=TRANSFORMS[self.parameterAsEnum(parameters, "TRANSFORM", context)],
            alpha=self.parameterAsDouble(parameters, "ALPHA", context),
            star=self.parameterAsBool(parameters, "STAR", context), weights=weights,
            permutations=self.parameterAsInt(parameters, "PERMUTATIONS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )  # fmt: skip
