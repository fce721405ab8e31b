"""insop:harmonisetable - a laboratory table as samples and observations, with an account of every row."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm


class HarmoniseTable(InsopAlgorithm):
    """Units, names, limits, coordinates and dates of a delivered table in one form; nothing is guessed or lost."""

    tool, label, family = "harmonisetable", N_("Harmonise table"), N_("Harmonise")
    words_to_find_it = (
        N_("laboratory"), N_("lab"), N_("units"), N_("mg/kg"), N_("detection limit"), N_("non-detect"), N_("CSV"), N_("Excel"),
        N_("import"), N_("clean"), N_("convert"), N_("recipe"),
    )  # fmt: skip

    def declare(self):
        file, table = QgsProcessingParameterFile.Behavior.File, QgsProcessing.SourceType.TypeVector
        point = QgsProcessing.SourceType.TypeVectorPoint
        kinds = tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gpkg *.xml *.kml *.geojson);;All files (*.*)")
        return (
            QgsProcessingParameterFile("INPUT", tr("Laboratory table"), file, fileFilter=kinds),
            QgsProcessingParameterFile("RECIPE", tr("Recipe"), file, optional=True, fileFilter=tr("Recipes (*.json)")),
            QgsProcessingParameterFeatureSink("SAMPLES", tr("Samples"), point),
            QgsProcessingParameterFeatureSink("OBSERVATIONS", tr("Observations"), table),
            QgsProcessingParameterFeatureSink("AUDIT", tr("What was done"), table, optional=True),
            QgsProcessingParameterFeatureSink("REFUSED", tr("Refused rows"), table, optional=True),
            QgsProcessingParameterFileDestination(
                "RECIPE_USED", tr("Recipe that was used"), tr("Recipes (*.json)"), optional=True, createByDefault=False
            ),
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web pages (*.html);;CSV (*.csv)"), optional=True, createByDefault=False
            ),
            *(QgsProcessingOutputNumber(name, words) for name, words in self._counts().items()),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import lab_harmonise
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.core.reading.recipe import write_recipe

        path = self.parameterAsFile(parameters, "INPUT", context)
        recipe_path = self.parameterAsFile(parameters, "RECIPE", context)
        outcome = lab_harmonise.harmonise_file(path, recipe_path, progress_of(feedback))
        lab_harmonise.report(outcome, feedback)
        places = lab_harmonise.write_all(outcome, self, parameters, context, feedback)
        used = self.parameterAsFileOutput(parameters, "RECIPE_USED", context)
        if used:
            write_recipe(outcome.done.recipe, used)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            lab_harmonise.write_account(report, outcome)
        return places | {"RECIPE_USED": used, "REPORT": report} | lab_harmonise.numbers_of(outcome)

    def _counts(self):
        return {
            "ROWS_IN": tr("Rows in"), "ROWS_KEPT": tr("Rows kept"), "ROWS_REFUSED": tr("Rows refused"),
            "RESULTS_IN": tr("Results in"), "RESULTS_KEPT": tr("Results kept"), "RESULTS_REFUSED": tr("Results refused"),
            "RESULTS_NOT_MEASURED": tr("Results that say nothing was measured"),
        }  # fmt: skip
