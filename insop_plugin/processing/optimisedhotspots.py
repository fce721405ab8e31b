"""insop:optimisedhotspots - hot spots with settings that follow from the data, and how stable they are."""

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


class OptimisedHotspots(InsopAlgorithm):
    """Assesses the data, chooses transformation and distance band, finds hot spots and says how sure each is."""

    tool, label, family = "optimisedhotspots", N_("Optimised hot spots"), N_("Hot spots")
    words_to_find_it = (
        N_("hotspot"), N_("coldspot"), N_("Gi*"), N_("incremental spatial autocorrelation"), N_("hexagon"), N_("fishnet"),
        N_("incident"), N_("stability"), N_("bootstrap"), N_("FDR"), N_("scale"),
    )  # fmt: skip

    def declare(self):
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        cells = [tr("Hexagons"), tr("Squares (fishnet)"), tr("Polygons of a layer")]
        transforms = [tr("As proposed by the assessment"), tr("None"), tr("log10"), tr("Rank")]
        kinds = QgsProcessing.SourceType
        size = QgsProcessingParameterDistance("CELL_SIZE", tr("Width of a cell (0: by the rule)"), 0.0, minValue=0.0)
        size.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples or incidents"), [kinds.TypeVectorAnyGeometry]),
            self.field("FIELD", tr("Field with the values (none: points are incidents)")),
            QgsProcessingParameterEnum("CELLS", tr("Count incidents in"), cells, False, 0),
            QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons to count in"), [kinds.TypeVectorPolygon], None, True),
            advanced(size),
            QgsProcessingParameterEnum("TRANSFORM", tr("Transform values first"), transforms, False, 0),
            self.field("CENSOR", tr("Field of censoring (left or <), for re-runs"), text=True),
            self.field("CENSOR_LIMIT", tr("Field of the limits")),
            QgsProcessingParameterNumber("ALPHA", tr("False discovery rate (ALPHA)"), real, 0.05, False, 0.0001, 0.1),
            advanced(QgsProcessingParameterNumber("RUNS", tr("Bootstrap re-runs"), whole, 99, False, 0, 9999)),
            advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0)),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Optimised hot spots")),
            report_page(by_default=True),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {
            "HOT": tr("Places in hot spots"), "COLD": tr("Places in cold spots"), "N": tr("Places tested"),
            "NULLS": tr("Rows without a value"), "ISLANDS": tr("Places without a neighbour"), "BAND": tr("Distance band, m"),
        }  # fmt: skip

    def field(self, name, words, text=False):
        """Return a parameter for a field that may be left out."""
        kinds = QgsProcessingParameterField.DataType
        return QgsProcessingParameterField(name, words, None, "INPUT", kinds.String if text else kinds.Numeric, False, True)

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import optimised_columns, styling, tables
        from insop_plugin.adapters.pages import optimised as optimised_page
        from insop_plugin.adapters.reports import optimised as optimised_report

        given, fields, aggregation = self.samples(parameters, context, feedback)
        table = self.results_of(given, fields.names(), feedback)
        report = self.report(parameters, context, (fields, table, aggregation))
        report.before(feedback)
        found = self.found(report, feedback)
        output = tables.Output(self, parameters, "OUTPUT", context)
        place = tables.write(output, table, optimised_columns.columns(found), feedback)
        run = report.run_of(found, output, given)
        styling.styled(self, context, place, "optimisedhotspots", run.metadata(given))
        page = self.reported(parameters, context, feedback, lambda: optimised_page.page_of(run, report, found))
        report.after(found, feedback)
        return {"OUTPUT": place, **page, **optimised_report.numbers(found)}

    def samples(self, parameters, context, feedback):
        """Return the input, its fields, and how incidents were counted, if they were."""
        from insop_plugin.adapters import optimised_input, tables
        from insop_plugin.adapters.optimised_columns import Fields

        value, censor, limit = (self.parameterAsString(parameters, name, context) for name in ("FIELD", "CENSOR", "CENSOR_LIMIT"))
        if value:
            return tables.input_of(self, parameters, "INPUT", context), Fields(value, censor, limit), None
        kind = optimised_input.KINDS[self.parameterAsEnum(parameters, "CELLS", context)]
        size_m = self.parameterAsDouble(parameters, "CELL_SIZE", context)
        request = optimised_input.Request(self, parameters, context, feedback)
        given, how = optimised_input.aggregated(request, kind, size_m)
        return given, Fields(optimised_input.COUNT), how

    def report(self, parameters, context, data):
        """Return what will tell of the run."""
        from insop_plugin.adapters.distances import measure_of
        from insop_plugin.adapters.reports.optimised import OptimisedReport
        from insop_plugin.adapters.tables import numbers
        from insop_plugin.core.hotspots.hotspots import TRANSFORMS
        from insop_plugin.core.hotspots.optimised import OptimisedSettings

        fields, table, aggregation = data
        numbers(table, fields.value)  # refuses texts before anything is measured
        transform = ("", *TRANSFORMS)[self.parameterAsEnum(parameters, "TRANSFORM", context)]
        settings = OptimisedSettings(
            fields.value, transform,
            self.parameterAsDouble(parameters, "ALPHA", context),
            self.parameterAsInt(parameters, "RUNS", context), self.parameterAsInt(parameters, "SEED", context),
        )  # fmt: skip
        return OptimisedReport(settings, fields, table, measure_of(table, context.transformContext()), aggregation)

    def found(self, report, feedback):
        """Return the result of the core."""
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.optimised_columns import bounds_of
        from insop_plugin.core.hotspots.optimised import optimised
        from insop_plugin.core.progress import part_of

        values, bounds = report.table.columns[report.fields.value], bounds_of(report.table, report.fields)
        share = part_of(progress_of(feedback), 0.1, 0.85)
        return optimised(report.measure.places, values, report.used(), bounds, share)
