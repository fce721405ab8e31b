"""insop:scan - circles in which cases crowd, by the scan statistic of Kulldorff."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, advanced, report_page


class Scan(InsopAlgorithm):
    """Where samples above a guideline value, or cases in a population, crowd; tested for all circles at once."""

    tool, label, family = "scan", N_("Scan for clusters of exceedances (Kulldorff)"), N_("Hot spots")
    words_to_find_it = (
        N_("hotspot"), N_("cluster"), N_("scan statistic"), N_("SaTScan"), N_("Kulldorff"), N_("exceedance"), N_("Bernoulli"),
        N_("Poisson"), N_("circle"), N_("Monte Carlo"), N_("relative risk"),
    )  # fmt: skip

    def declare(self):
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        models = [tr("Bernoulli: each sample is a case or not"), tr("Poisson: cases in a population")]
        directions = [tr("More cases than expected"), tr("Fewer cases than expected"), tr("Both")]
        numbers, polygons = QgsProcessingParameterField.DataType.Numeric, QgsProcessing.SourceType.TypeVectorPolygon
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]),
            QgsProcessingParameterEnum("MODEL", tr("Model"), models, False, 0),
            QgsProcessingParameterField("CASES", tr("Cases (0 and 1, values with a threshold, class, or counts)"), None, "INPUT"),
            QgsProcessingParameterNumber("THRESHOLD", tr("Values above this are cases (Bernoulli)"), real, None, True),
            QgsProcessingParameterField("POPULATION", tr("Population, or expected cases (Poisson)"), None, "INPUT", numbers, False, True),
            QgsProcessingParameterNumber("MAX_SHARE", tr("Largest circle, % of all"), real, 50.0, False, 0.1, 50.0),
            QgsProcessingParameterEnum("DIRECTION", tr("Look for"), directions, False, 0),
            advanced(QgsProcessingParameterNumber("SIMULATIONS", tr("Simulations"), whole, 999, False, 99, 99_999)),
            advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0)),
            QgsProcessingParameterNumber("ALPHA", tr("Significance level (ALPHA)"), real, 0.05, False, 0.0001, 0.1),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Samples in clusters")),
            QgsProcessingParameterFeatureSink("CIRCLES", tr("Clusters"), polygons, None, True),
            report_page(),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {
            "CLUSTERS": tr("Significant clusters"), "CASES": tr("Cases"), "N": tr("Samples scanned"),
            "LEFT_OUT": tr("Cannot tell or undetermined, left out"), "NULLS": tr("Rows without a value"),
            "LLR": tr("Log likelihood ratio of the most likely cluster"), "P": tr("p of the most likely cluster"),
        }  # fmt: skip

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import scan_layers, tables
        from insop_plugin.adapters.distances import measure_of
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import scan as scan_page
        from insop_plugin.adapters.reports import scan as scan_report
        from insop_plugin.core import progress
        from insop_plugin.core.scan import scan

        given, settings = tables.input_of(self, parameters, "INPUT", context), self.settings(parameters, context)
        population = self.population(parameters, settings, context)
        table = self.results_of(given, [name for name in (settings.field, population) if name], feedback)
        cases, measure = self.cases(parameters, table, population, context), measure_of(table, context.transformContext())
        report = scan_report.ScanReport(settings, table, measure, feedback)
        report.before()
        weights = tables.numbers(table, population) if population else None
        found = scan.scan(measure.places, cases, weights, settings, progress.part_of(progress_of(feedback), 0.1, 0.9))
        outputs = {name: tables.Output(self, parameters, name, context) for name in ("OUTPUT", "CIRCLES")}
        run = report.run_of(found, outputs["OUTPUT"], given, cases)
        places = scan_layers.write_all(scan_layers.Result(found, table, measure, run.metadata(given)), outputs, feedback)
        page = self.reported(parameters, context, feedback, lambda: scan_page.page_of(run, report, found))
        report.after(found)
        return {**places, **page, **scan_report.numbers(found)}

    def cases(self, parameters, table, population, context):
        """Return which rows are cases, or how many cases they have."""
        from insop_plugin.adapters import tables
        from insop_plugin.core.scan.cases import cases_of, counted_cases

        field = self.parameterAsString(parameters, "CASES", context)
        if population:
            names = (field, population)
            return counted_cases(*(tables.numbers(table, name) for name in names), names)
        is_given = parameters.get("THRESHOLD") not in (None, "")
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context) if is_given else None
        return cases_of(table.columns[field], field, threshold)

    def population(self, parameters, settings, context):
        """Return the field of the population, empty for the Bernoulli model."""
        from insop_plugin.core.scan.likelihood import POISSON
        from insop_plugin.core.scan.scan import NoPopulationField

        field = self.parameterAsString(parameters, "POPULATION", context).strip()
        if settings.model == POISSON and not field:
            raise NoPopulationField()
        return field if settings.model == POISSON else ""

    def settings(self, parameters, context):
        """Return what the user chose."""
        from insop_plugin.core.scan.likelihood import DIRECTIONS, MODELS
        from insop_plugin.core.scan.scan import ScanSettings

        return ScanSettings(
            field=self.parameterAsString(parameters, "CASES", context),
            model=MODELS[self.parameterAsEnum(parameters, "MODEL", context)],
            max_share=self.parameterAsDouble(parameters, "MAX_SHARE", context) / 100,
            direction=DIRECTIONS[self.parameterAsEnum(parameters, "DIRECTION", context)],
            simulations=self.parameterAsInt(parameters, "SIMULATIONS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            alpha=self.parameterAsDouble(parameters, "ALPHA", context),
        )  # fmt: skip
