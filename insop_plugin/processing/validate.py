"""insop:validate - what is wrong or doubtful in a dataset, a layer or a table."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm


class Validate(InsopAlgorithm):
    """The rules of form, import and contribution on a whole checkout, or on one layer or table."""

    tool, label, family = "validate", N_("Check data"), N_("Exchange")
    words_to_find_it = (
        N_("validate"), N_("quality"), N_("errors"), N_("rules"), N_("findings"), N_("duplicates"), N_("coordinates"),
        N_("check"), N_("QC"),
    )  # fmt: skip

    def declare(self):
        anything, points = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPoint
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Checkout, layer or table"), [anything]),
            QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings"), points),
            QgsProcessingOutputNumber("ERRORS", tr("Errors")),
            QgsProcessingOutputNumber("WARNINGS", tr("Warnings")),
            QgsProcessingOutputNumber("ROWS", tr("Rows checked")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters.reports import checks
        from insop_plugin.adapters.tables import Output

        checked, digest = self.check(parameters, context, feedback)
        place = checks.write(checked, Output(self, parameters, "FINDINGS", context), digest, feedback)
        checks.log(checked, feedback)
        counts = {"ERRORS": checked.errors, "WARNINGS": checked.warnings, "ROWS": sum(checked.rows.values())}
        return {"FINDINGS": place, **counts}

    def check(self, parameters, context, feedback):
        """Return what the rules find in the whole checkout, or in the layer; and the digest of what was looked at."""
        from insop_plugin.adapters import check_data, check_layers, tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.provenance import digest_of_tables
        from insop_plugin.core.progress import part_of
        from insop_plugin.core.rules.whole import check_tables

        path, progress = self.path_of(parameters["INPUT"]), progress_of(feedback)
        if check_data.is_checkout(path):
            found = check_data.tables_of(path, part_of(progress, 0.0, 0.3))
            return check_data.judged(found, part_of(progress, 0.3, 0.8)), digest_of_tables(found)
        given = tables.input_of(self, parameters, "INPUT", context)
        found = check_layers.tables_of(given, context, feedback)
        return check_tables(found, part_of(progress, 0.3, 0.8), is_whole=False), digest_of_tables(found)

    def path_of(self, value):
        """Return the file that was given without naming a table in it; empty for anything else."""
        return value if isinstance(value, str) and "|" not in value else ""
