"""insop:methodtransfer - results of one laboratory procedure as another one would give them."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, advanced, report_page

METHODS = ("ordinary", "deming", "passing_bablok", "documented_factor")


class MethodTransfer(InsopAlgorithm):
    """A transfer function fitted on samples that two procedures measured, or a documented factor."""

    tool, label, family = "methodtransfer", N_("Method transfer"), N_("Harmonise")
    words_to_find_it = (
        N_("aqua regia"), N_("total"), N_("XRF"), N_("EDTA"), N_("extraction"), N_("digestion"), N_("conversion"),
        N_("Deming"), N_("Passing-Bablok"), N_("regression"), N_("pedotransfer"), N_("method"),
    )  # fmt: skip

    def declare(self):
        methods = [tr("Ordinary least squares"), tr("Deming"), tr("Passing and Bablok"), tr("Documented factor (aqua regia to total)")]
        kind = QgsProcessing.SourceType.TypeVector
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), [kind]),
            self.numbers("FROM", tr("Result to convert (FROM)"), optional=False),
            self.numbers("TO", tr("Result of the other procedure, where it was measured (TO)")),
            QgsProcessingParameterEnum("METHOD", tr("Method"), methods, False, 0),
            self.numbers("COVARIATES", tr("Covariates, as they are (pH)"), several=True),
            self.numbers("COVARIATES_LOG10", tr("Covariates, as logarithm (organic carbon, clay)"), several=True),
            advanced(self.ratio("ERROR_RATIO", tr("Error variance of FROM by that of TO (Deming)"))),
            QgsProcessingParameterEnum("TRANSFORM", tr("Fit in the scale of"), [tr("Logarithms (log10)"), tr("Values")], False, 0),
            self.code("CONTAMINANT", tr("Contaminant (code; needed for the documented factor)")),
            advanced(self.code("FROM_PROCEDURE", tr("Procedure of FROM (code, such as EDTA)"))),
            advanced(self.code("TO_PROCEDURE", tr("Procedure of TO (code, such as AR)"))),
            self.censor("CENSOR_FROM", tr("Field that says whether FROM is only a limit")),
            self.censor("CENSOR_TO", tr("Field that says whether TO is only a limit")),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Converted results")),
            report_page(),
            QgsProcessingOutputNumber("PAIRS", tr("Pairs used")),
            QgsProcessingOutputNumber("R2", tr("r²")),
            QgsProcessingOutputNumber("CONVERTED", tr("Rows converted")),
            QgsProcessingOutputNumber("NOT_CONVERTED", tr("Rows that could not be converted")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import styling, tables, transfer_columns
        from insop_plugin.adapters.pages import transfer
        from insop_plugin.adapters.reports import transfer as transfer_report

        choice, given = self.choice(parameters, context), tables.input_of(self, parameters, "INPUT", context)
        table = tables.read(given, choice.fields, feedback)
        outcome = transfer_columns.transferred(table, choice)
        output = tables.Output(self, parameters, "OUTPUT", context)
        place = tables.write(output, table, transfer_columns.columns(outcome), feedback)
        run = transfer_report.run_of(outcome, table, output)
        styling.styled(self, context, place, "methodtransfer", run.metadata(given))
        page = self.reported(parameters, context, feedback, lambda: transfer.page_of(run, outcome))
        transfer_report.say(outcome, feedback)
        return {"OUTPUT": place, **page, **transfer_report.numbers(outcome)}

    def choice(self, parameters, context):
        """Return what the user chose."""
        from insop_plugin.adapters.transfer_columns import Choice
        from insop_plugin.core.method_transfer.transfer import AS_IS, LOG, TransferSettings

        texts = ("FROM", "TO", "CENSOR_FROM", "CENSOR_TO")
        text = {name: self.parameterAsString(parameters, name, context).strip() for name in texts}
        plain, logged = (self.parameterAsFields(parameters, name, context) for name in ("COVARIATES", "COVARIATES_LOG10"))
        settings = TransferSettings(
            text["FROM"], text["TO"], METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
            (LOG, AS_IS)[self.parameterAsEnum(parameters, "TRANSFORM", context)],
            self.parameterAsDouble(parameters, "ERROR_RATIO", context), frozenset(logged),
            *(self.checked(parameters, name, context) for name in ("CONTAMINANT", "FROM_PROCEDURE", "TO_PROCEDURE")),
        )  # fmt: skip
        return Choice(settings, tuple(dict.fromkeys([*plain, *logged])), text["CENSOR_FROM"], text["CENSOR_TO"])

    def checked(self, parameters, name, context):
        """Return the code that was given, empty for none."""
        from insop_plugin.processing.choices import checked_codes

        given = self.parameterAsString(parameters, name, context).strip()
        return "".join(checked_codes(name.lower().rpartition("_")[2], [given])) if given else ""

    def code(self, name, words):
        """Return a parameter for a code of a value list."""
        return QgsProcessingParameterString(name, words, "", optional=True)

    def ratio(self, name, words):
        """Return a parameter for a ratio of variances, 1 where nobody knows better."""
        return QgsProcessingParameterNumber(name, words, QgsProcessingParameterNumber.Type.Double, 1.0, False, 1e-6)

    def numbers(self, name, words, optional=True, several=False):
        """Return a parameter for a field of numbers."""
        kind = QgsProcessingParameterField.DataType.Numeric
        return QgsProcessingParameterField(name, words, None, "INPUT", kind, several, optional)

    def censor(self, name, words):
        """Return a parameter for a field of kinds of results; most layers have none."""
        kind = QgsProcessingParameterField.DataType.String
        return advanced(QgsProcessingParameterField(name, words, None, "INPUT", kind, False, True))
