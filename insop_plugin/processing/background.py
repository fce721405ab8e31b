"""insop:background - what is usual here, and from which concentration on a sample stands out."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, report_page

METHODS = ("median_2mad", "tukey", "p95", "p98", "iterative_2sigma", "mixture", "utl95_95")


class LocalBackground(InsopAlgorithm):
    """Background and threshold of each contaminant and group, beside published backgrounds."""

    tool, label, family = "background", N_("Local background and threshold"), N_("Assess")
    words_to_find_it = (
        N_("background"), N_("baseline"), N_("threshold"), N_("MAD"), N_("Tukey"), N_("percentile"), N_("mixture"),
        N_("UTL"), N_("tolerance limit"), N_("geochemical"), N_("outlier"),
    )  # fmt: skip

    def declare(self):
        kinds, table = [QgsProcessing.SourceType.TypeVector], QgsProcessing.SourceType.TypeVector
        any_kind = QgsProcessingParameterField.DataType.Any
        unit = QgsProcessingParameterString("UNIT", tr("Unit of the fields"), "mg/kg")
        unit.setFlags(unit.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples, or observations"), kinds),
            QgsProcessingParameterField(
                "FIELDS", tr("Fields with concentrations (none: observations)"), None, "INPUT", any_kind, True, True
            ),
            QgsProcessingParameterString(
                "CODES", tr("Contaminants among observations (codes; empty: all)"), "", optional=True
            ),
            unit,
            QgsProcessingParameterField("GROUP", tr("Field that makes groups"), None, "INPUT", any_kind, optional=True),
            QgsProcessingParameterEnum("METHOD", tr("Method"), list(METHODS), False, METHODS[0], usesStaticStrings=True),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Backgrounds"), table),
            QgsProcessingParameterFeatureSink(
                "REFERENCES", tr("Published backgrounds"), table, optional=True, createByDefault=False
            ),
            report_page(),
            QgsProcessingOutputNumber("N", tr("Contaminants and groups")),
            QgsProcessingOutputNumber("FOUND", tr("Of these with a threshold")),
            QgsProcessingOutputNumber("ABOVE", tr("Results above their threshold")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import background
        from insop_plugin.adapters.reports import background as background_report
        from insop_plugin.core import progress
        from insop_plugin.core.background.local import local_background

        asked = self.asked(parameters, context)
        given = background_report.read(asked, feedback)
        groups = background_report.groups_of(given, asked.group)
        whole = progress_of(feedback)
        local = local_background(given.entries, groups, asked.method, progress.part_of(whole, 0.3, 0.7))
        report = background_report.BackgroundReport(asked, given, local)
        output = tables.Output(self, parameters, "OUTPUT", context)
        run = report.run_of(output)
        places = report.write(output, run.metadata(asked.layer), feedback)
        page = self.reported(parameters, context, feedback, lambda: background.page_of(run, report, progress.part_of(whole, 0.7, 1.0)))
        report.say(feedback)
        return {**places, **page, **report.numbers()}

    def asked(self, parameters, context):
        """Return which fields hold results and groups."""
        from insop_plugin.adapters import tables
        from insop_plugin.adapters.reports.background import Asked
        from insop_plugin.processing.choices import checked_codes

        written = self.parameterAsString(parameters, "CODES", context)
        return Asked(
            tables.input_of(self, parameters, "INPUT", context),
            tuple(self.parameterAsFields(parameters, "FIELDS", context)),
            checked_codes("contaminant", [code for code in written.replace(";", ",").split(",") if code.strip()]),
            self.parameterAsString(parameters, "UNIT", context),
            self.parameterAsString(parameters, "GROUP", context),
            self.parameterAsEnumString(parameters, "METHOD", context),
        )
