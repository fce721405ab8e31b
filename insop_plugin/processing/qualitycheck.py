"""insop:qualitycheck - duplicates, replicates, blanks, reference materials, outliers and suspect units."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm

SHOWN = ("value", "contaminant", "procedure", "sample", "role", "parent")
"""Roles of fields that are not under the advanced parameters."""


class QualityCheck(InsopAlgorithm):
    """Quality control of field and laboratory: what is found is listed, nothing is changed."""

    tool, label, family = "qualitycheck", N_("Quality control"), N_("Harmonise")
    words_to_find_it = (
        N_("quality"), N_("QA"), N_("QC"), N_("duplicates"), N_("replicates"), N_("blank"), N_("reference material"),
        N_("outlier"), N_("precision"), N_("RPD"), N_("Thompson-Howarth"), N_("unit"),
    )  # fmt: skip

    def declare(self):
        from insop_plugin.adapters.quality_columns import ROLES

        anything, point = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPoint
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Results"), [anything]),
            *(self.field(name, role) for name, role in ROLES.items()),
            QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings"), point),
            QgsProcessingParameterFeatureSink("SUMMARY", tr("Quality by contaminant"), anything, optional=True),
            QgsProcessingOutputNumber("WARNINGS", tr("To be looked at")),
            QgsProcessingOutputNumber("NOTES", tr("Worth knowing")),
            QgsProcessingOutputNumber("ROWS", tr("Rows checked")),
            QgsProcessingOutputNumber("SERIES", tr("Series checked")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.reports import quality
        from insop_plugin.core.progress import part_of
        from insop_plugin.core.quality.check import quality_check

        source = tables.input_of(self, parameters, "INPUT", context)
        table, results = self.results(source, parameters, context, feedback)
        checked = quality_check(results, part_of(progress_of(feedback), 0.3, 0.8))
        findings, series = (tables.Output(self, parameters, name, context) for name in ("FINDINGS", "SUMMARY"))
        given = (source, table, results)
        place = quality.write_findings(findings, checked, given, feedback)
        summary = quality.write_summary(series, checked, given, feedback)
        quality.log(checked, results, feedback)
        return {"FINDINGS": place, **({"SUMMARY": summary} if summary else {}), **quality.counts(checked)}

    def results(self, source, parameters, context, feedback):
        """Return the layer's rows, as they are and as results."""
        from insop_plugin.adapters import quality_columns, tables
        from insop_plugin.adapters.distances import measure_of

        roles = quality_columns.ROLES
        chosen = {name: self.parameterAsString(parameters, role.parameter, context) for name, role in roles.items()}
        fields = quality_columns.fields_of(chosen, source.source.fields().names())
        feedback.pushInfo(quality_columns.fields_told(fields))
        table = tables.read(source, list(dict.fromkeys(fields.values())), feedback)
        measure = measure_of(table, context.transformContext())
        if source.source.wkbType() != QgsWkbTypes.Type.NoGeometry:
            feedback.pushInfo(tr("Distances: {method}.").format(method=measure.method))
            for warning in measure.warnings:
                feedback.pushWarning(warning)
        return table, quality_columns.observations_of(table, fields, measure.places)

    def field(self, name, role):
        """Return the parameter for a role; the field that the data model calls so is proposed."""
        kind = QgsProcessingParameterField.DataType.Any
        parameter = QgsProcessingParameterField(role.parameter, tr(role.words), role.usual or None, "INPUT", kind, False, True)
        if name not in SHOWN:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return parameter
