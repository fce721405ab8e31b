"""insop:localmoran - clusters and outliers by local Moran's I, of one field or of two."""

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


class LocalMoranClusters(InsopAlgorithm):
    """Where high lies among high, low among low, and where a value stands out from those around it."""

    tool, label, family = "localmoran", N_("Clusters and outliers (local Moran's I)"), N_("Hot spots")
    words_to_find_it = (
        N_("hotspot"), N_("cluster"), N_("outlier"), N_("LISA"), N_("Moran"), N_("Geary"), N_("bivariate"),
        N_("spatial autocorrelation"), N_("permutation"), N_("FDR"),
    )  # fmt: skip

    def declare(self):
        numbers = QgsProcessingParameterField.DataType.Numeric
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        kinds = [tr("Distance band"), tr("K nearest")]
        transforms = [tr("None"), tr("log10"), tr("Rank")]
        tails = [tr("Two-sided"), tr("Folded (as GeoDa and PySAL)")]
        band = QgsProcessingParameterDistance("BAND", tr("Distance band"), 1000.0, minValue=0.0)
        band.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        any_geometry = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), any_geometry),
            QgsProcessingParameterField("FIELD", tr("Field with the values"), None, "INPUT", numbers),
            QgsProcessingParameterField("FIELD2", tr("Field of the neighbours (for two fields)"), None, "INPUT", numbers, False, True),
            QgsProcessingParameterEnum("NEIGHBOURHOOD", tr("Neighbours are"), kinds, False, 1),
            band,
            QgsProcessingParameterNumber("K", tr("Number of nearest neighbours (K)"), whole, 8, minValue=1),
            QgsProcessingParameterEnum("TRANSFORM", tr("Transform values first"), transforms, False, 0),
            QgsProcessingParameterNumber("PERMUTATIONS", tr("Permutations"), whole, 9999, minValue=99, maxValue=999_999),
            advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0)),
            QgsProcessingParameterNumber("ALPHA", tr("False discovery rate (ALPHA)"), real, 0.05, False, 0.0001, 0.1),
            advanced(QgsProcessingParameterEnum("TAIL", tr("Probabilities are"), tails, False, 0)),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Clusters and outliers")),
            report_page(),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {
            "HH": tr("High among high"), "LL": tr("Low among low"), "HL": tr("High among low"), "LH": tr("Low among high"),
            "N": tr("Samples tested"), "NULLS": tr("Rows without a value"), "ISLANDS": tr("Samples without a neighbour"),
            "MORAN": tr("Moran's I of all samples"), "GEARY": tr("Geary's C of all samples"),
            "BB": tr("Joins 1-1 (BB)"), "BW": tr("Joins 1-0 (BW)"), "WW": tr("Joins 0-0 (WW)"),
        }  # fmt: skip

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import styling, tables
        from insop_plugin.adapters.distances import measure_of
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import moran
        from insop_plugin.adapters.reports import moran as moran_report
        from insop_plugin.core import progress
        from insop_plugin.core.hotspots import local_moran

        settings, given = self.settings(parameters, context), tables.input_of(self, parameters, "INPUT", context)
        names = [settings.field, settings.second_field or settings.field]
        table = self.results_of(given, names, feedback)
        values, measure = tuple(tables.numbers(table, name) for name in names), measure_of(table, context.transformContext())
        report = moran_report.MoranReport(settings, table, measure, feedback)
        report.before()
        found = local_moran.local_moran(measure.places, values, settings, progress.part_of(progress_of(feedback), 0.3, 0.8))
        output = tables.Output(self, parameters, "OUTPUT", context)
        place = tables.write(output, table, moran_report.columns(found), feedback)
        run = report.run_of(found, output, given)
        styling.styled(self, context, place, "localmoran", run.metadata(given))
        page = self.reported(parameters, context, feedback, lambda: moran.page_of(run, report, found))
        report.after(found)
        return {"OUTPUT": place, **page, **moran_report.numbers(found.counts)}

    def settings(self, parameters, context):
        """Return what the user chose."""
        from insop_plugin.core.hotspots.hotspots import TRANSFORMS
        from insop_plugin.core.hotspots.local_moran import TAILS, MoranSettings
        from insop_plugin.core.neighbourhood.neighbours import Band, Nearest

        by_distance = self.parameterAsEnum(parameters, "NEIGHBOURHOOD", context) == 0
        band = Band(self.parameterAsDouble(parameters, "BAND", context))
        first, second = (self.parameterAsString(parameters, name, context) for name in ("FIELD", "FIELD2"))
        return MoranSettings(
            field=first, second_field=second if second != first else "",
            neighbourhood=band if by_distance else Nearest(self.parameterAsInt(parameters, "K", context)),
            transform=TRANSFORMS[self.parameterAsEnum(parameters, "TRANSFORM", context)],
            permutations=self.parameterAsInt(parameters, "PERMUTATIONS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            alpha=self.parameterAsDouble(parameters, "ALPHA", context),
            tail=TAILS[self.parameterAsEnum(parameters, "TAIL", context)],
        )  # fmt: skip
