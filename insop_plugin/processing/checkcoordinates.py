"""insop:checkcoordinates - where positions cannot be right, and where they may belong; nothing is moved."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, advanced


class CheckCoordinates(InsopAlgorithm):
    """Missing, exchanged, wrong sign, wrong country, at sea, centres of areas, few decimals, unknown system."""

    tool, label, family = "checkcoordinates", N_("Check coordinates"), N_("Harmonise")
    words_to_find_it = (
        N_("coordinates"), N_("position"), N_("swapped"), N_("CRS"), N_("UTM"), N_("centroid"), N_("precision"),
        N_("country"), N_("sea"), N_("quality"),
    )  # fmt: skip

    def declare(self):
        anything, line = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorLine
        point, any_type = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessingParameterField.DataType.Any
        numeric = QgsProcessingParameterField.DataType.Numeric
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Points or table"), [anything]),
            *(QgsProcessingParameterField(name, label, None, "INPUT", any_type, optional=True)
              for name, label in (("X", tr("Field with X or longitude (tables)")), ("Y", tr("Field with Y or latitude (tables)")))),
            QgsProcessingParameterCrs("CRS", tr("Coordinate system of these fields"), None, True),
            QgsProcessingParameterField("COUNTRY_FIELD", tr("Field with the country"), None, "INPUT", any_type, optional=True),
            QgsProcessingParameterString("COUNTRY", tr("Country of all other rows (ISO code or name)"), "", optional=True),
            *(advanced(QgsProcessingParameterField(name, label, None, "INPUT", kind, optional=True))
              for name, label, kind in (("ACCURACY", tr("Field with the accuracy (m)"), numeric),
                                        ("METHOD", tr("Field that says how it was located"), any_type),
                                        ("PLACE", tr("Field that tells places apart"), any_type))),
            QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings"), point),
            QgsProcessingParameterFeatureSink("PROPOSALS", tr("Where they may belong"), line, optional=True, createByDefault=False),
            QgsProcessingOutputNumber("ROWS", tr("Rows checked")),
            QgsProcessingOutputNumber("ROWS_WITH_FINDINGS", tr("Rows with findings")),
            QgsProcessingOutputNumber("ERRORS", tr("Errors")),
            QgsProcessingOutputNumber("WARNINGS", tr("Warnings")),
            QgsProcessingOutputNumber("PROPOSED", tr("Findings with a proposed position")),
        )  # fmt: skip

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import lab_places, place_check, tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.reports import places as place_report
        from insop_plugin.core.position_checks import check_positions
        from insop_plugin.core.progress import part_of

        given, asked = tables.input_of(self, parameters, "INPUT", context), self._asked(parameters, context)
        table = tables.read(given, asked.fields(), feedback)
        read = place_check.read(table, asked, context.transformContext())
        checked = check_positions(read.delivered, lab_places.to_degrees, part_of(progress_of(feedback), 0.3, 0.8))
        report = place_report.Report(self, parameters, context, read, checked)
        frame = report.frame()
        numbers = report.numbers(frame)
        sentences = report.sentences(numbers)
        places = place_report.write(report, frame, report.metadata(sentences, given), feedback)
        for sentence in sentences:
            feedback.pushInfo(sentence)
        return places | numbers

    def _asked(self, parameters, context):
        from insop_plugin.adapters.place_check import Asked

        fields = {"x": "X", "y": "Y", "country_field": "COUNTRY_FIELD", "accuracy": "ACCURACY", "method": "METHOD",
                  "told_by": "PLACE", "country": "COUNTRY"}  # fmt: skip
        chosen = {name: self.parameterAsString(parameters, key, context) for name, key in fields.items()}
        crs = self.parameterAsCrs(parameters, "CRS", context)
        return Asked(**chosen, crs=crs if crs.isValid() else None)
