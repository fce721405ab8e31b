"""insop:censoredsummary - mean, percentiles and upper limit of results some of which lie below limits."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, advanced, report_page


class CensoredSummary(InsopAlgorithm):
    """One row of statistics a group; what cannot be said is left empty, with the reason."""

    tool, label, family = "censoredsummary", N_("Summary with non-detects"), N_("Harmonise")
    words_to_find_it = (
        N_("censored"), N_("non-detect"), N_("detection limit"), N_("LOD"), N_("LOQ"), N_("Kaplan-Meier"), N_("ROS"),
        N_("maximum likelihood"), N_("mean"), N_("median"), N_("percentile"), N_("UCL95"), N_("statistics"),
    )  # fmt: skip

    def declare(self):
        kinds, whole = QgsProcessingParameterField.DataType, QgsProcessingParameterNumber.Type.Integer
        methods = [tr("Recommended for each group"), tr("Kaplan-Meier"), tr("ROS (regression on order statistics)"),
                   tr("Maximum likelihood, lognormal"), tr("Half the limit"), tr("Limit divided by the root of 2")]  # fmt: skip
        rare = QgsProcessingParameterNumber(
            "RESAMPLES", tr("Resamples for ucl95 (0: none)"), whole, 2000, False, 0, 100000
        )
        rare.setFlags(rare.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Results"), [QgsProcessing.SourceType.TypeVector]),
            QgsProcessingParameterField("VALUE", tr("Field with the values"), "value", "INPUT", kinds.Any),
            QgsProcessingParameterField(
                "CENSORED",
                tr("Field that says which results are below a limit"),
                None,
                "INPUT",
                kinds.Any,
                optional=True,
            ),
            QgsProcessingParameterField(
                "LIMIT", tr("Field with the limits"), None, "INPUT", kinds.Numeric, optional=True
            ),
            QgsProcessingParameterField("GROUP", tr("Fields that make groups"), None, "INPUT", kinds.Any, True, True),
            QgsProcessingParameterEnum("METHOD", tr("Method"), methods, False, 0),
            advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, False, 0)),
            rare,
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Summary"), QgsProcessing.SourceType.TypeVector),
            report_page(),
            QgsProcessingOutputNumber("GROUPS", tr("Groups")),
            QgsProcessingOutputNumber("SUMMARISED", tr("Groups with statistics")),
            QgsProcessingOutputNumber("N", tr("Results")),
            QgsProcessingOutputNumber("CENSORED_N", tr("Results below a limit")),
            QgsProcessingOutputNumber("NULLS", tr("Rows without a result")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import styling, tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.frame_layers import FrameOutput, write
        from insop_plugin.adapters.pages import censored as censored_page
        from insop_plugin.adapters.reports import censored as censored_report
        from insop_plugin.core import progress
        from insop_plugin.core.censored import statistics as censored_statistics

        given, settings = tables.input_of(self, parameters, "INPUT", context), self._settings(parameters, context)
        named, asked = self._asked(given, self._named(parameters, context), feedback)
        report = censored_report.CensoredReport(named, asked, settings, feedback)
        report.before()
        share = progress.part_of(progress_of(feedback), 0.3, 0.9)
        found = censored_statistics.summarise(asked.results, asked.groups, settings, share)
        frame, said = report.frame(found), report.sentences(found)
        output = tables.Output(self, parameters, "OUTPUT", context)
        place = write(FrameOutput(self, parameters, "OUTPUT", frame, censored_report.KINDS), context, feedback)
        run = report.run_of(said, output)
        styling.styled(self, context, place, "", run.metadata(given))
        page = self.reported(parameters, context, feedback, lambda: censored_page.page_of(run, report, found))
        report.after(said)
        return {"OUTPUT": place, **page, **censored_report.numbers(asked, found)}

    def _asked(self, given, named, feedback):
        """Return the fields that are used and the results in them."""
        from insop_plugin.adapters import observation_columns, tables
        from insop_plugin.adapters.reports import censored as censored_report

        fields = given.source.fields().names()
        named = observation_columns.named_by_layer(named, fields)
        table = tables.read(given, observation_columns.columns_needed(named, fields), feedback)
        return named, censored_report.asked_of(table, named)

    def _named(self, parameters, context):
        from insop_plugin.adapters.observation_columns import Named

        value, censored, limit = (
            self.parameterAsString(parameters, name, context) for name in ("VALUE", "CENSORED", "LIMIT")
        )
        return Named(value, censored, limit, tuple(self.parameterAsFields(parameters, "GROUP", context)))

    def _settings(self, parameters, context):
        from insop_plugin.core.censored.statistics import METHODS, Settings

        return Settings(
            method=METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
            seed=self.parameterAsInt(parameters, "SEED", context),
            resamples=self.parameterAsInt(parameters, "RESAMPLES", context),
        )
