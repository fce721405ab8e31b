"""insop:assess - results beside the guideline values of one or several jurisdictions."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
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

FIELDS = (
    ("CONTAMINANT_FIELD", N_("Field with the contaminant")), ("VALUE", N_("Value")), ("UNIT", N_("Unit")),
    ("CENSOR", N_("Kind of result (none, left, right, interval)")), ("LIMIT", N_("Limit of detection or quantification")),
    ("UPPER", N_("Upper end of an interval")), ("PROCEDURE", N_("Procedure")), ("FRACTION", N_("Fraction")),
    ("SAMPLE", N_("Sample (soil properties are looked for among its results)")), ("COUNTRY", N_("Country (ISO 3166-1 alpha-3)")),
    ("LAND_USE", N_("Land use")), ("PH", N_("pH of the soil")), ("CLAY", N_("Clay, %")), ("OM", N_("Organic matter, %")),
    ("TEXTURE", N_("Texture (sand, loam, silt, clay)")),
)  # fmt: skip
OWN = "own"
IN_SIGHT = ("CONTAMINANT_FIELD", "VALUE", "LAND_USE")


class Assess(InsopAlgorithm):
    """Below, above, cannot tell or undetermined, each with the limit that was used and where it comes from."""

    tool, label, family = "assess", N_("Compare with guideline values"), N_("Assess")
    words_to_find_it = (
        N_("guideline"), N_("limit"), N_("exceedance"), N_("screening value"), N_("intervention value"), N_("threshold"),
        N_("detection limit"), N_("cannot tell"), N_("land use"), N_("pH"),
    )  # fmt: skip

    def declare(self):
        from insop_plugin.core.assessment.guideline_lines import LEVELS, jurisdictions

        kinds, table = [QgsProcessing.SourceType.TypeVector], QgsProcessing.SourceType.TypeVector
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Results"), kinds),
            self.words("JURISDICTIONS", tr("Guideline values of (own: the country that each sample lies in)"), [OWN, *jurisdictions()]),
            self.words("LEVELS", tr("Kinds of values"), list(LEVELS)),
            *(self.field(name, tr(words)) for name, words in FIELDS),
            QgsProcessingParameterString("CONTAMINANT", tr("Contaminant of the whole layer (code)"), "", optional=True),
            QgsProcessingParameterString("USE", tr("Land use of the whole layer (code)"), "", optional=True),
            QgsProcessingParameterBoolean("SUPERSEDED", tr("Also values that are no longer in force"), False),
            QgsProcessingParameterBoolean("ANY_PROCEDURE", tr("Compare results of an unknown procedure as if it fitted"), False),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Comparisons"), QgsProcessing.SourceType.TypeVectorAnyGeometry),
            QgsProcessingParameterFeatureSink("SUMMARY", tr("Counts"), table, optional=True, createByDefault=False),
            report_page(),
            *(QgsProcessingOutputNumber(name, words) for name, words in self.counted().items()),
        )

    def counted(self):
        """Return the numeric outputs."""
        return {"ABOVE": tr("Above"), "BELOW": tr("Below"), "CANNOT_TELL": tr("Cannot tell"), "UNDETERMINED": tr("Undetermined")}

    def field(self, name, words):
        """Return a parameter for a field; most are seldom needed."""
        parameter = QgsProcessingParameterField(name, words, None, "INPUT", optional=True)
        if name not in IN_SIGHT:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return parameter

    def words(self, name, label, choices):
        """Return a choice of codes; as words, so that models and scripts stay right when the list grows."""
        return QgsProcessingParameterEnum(name, label, choices, True, choices[:1], usesStaticStrings=True)

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import assessment_input, assessment_write, tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import assessment
        from insop_plugin.adapters.reports import assessment as assessment_report
        from insop_plugin.core import progress
        from insop_plugin.core.assessment.assess import assess

        given = tables.input_of(self, parameters, "INPUT", context)
        choice = self.choice(parameters, context, given.source.fields().names())
        table = tables.read(given, choice.names, feedback)
        observed, soil = assessment_input.observed_of(table, choice), assessment_input.soil_of(table, choice, feedback)
        share = progress.part_of(progress_of(feedback), 0.3, 0.8)
        done = assess(observed, soil, self.settings(parameters, context), share)
        output = tables.Output(self, parameters, "OUTPUT", context)
        run = assessment_report.run_of(done, observed, output)
        places = assessment_write.write_all(assessment_write.Result(done, table, choice), output, run.metadata(given), feedback)
        places |= self.reported(parameters, context, feedback, lambda: assessment.page_of(run, done))
        assessment_report.say(done, feedback)
        found = done.rows["class"].value_counts()
        return places | {name: int(found.get(name.lower().replace("_", " "), 0)) for name in self.counted()}

    def choice(self, parameters, context, known):
        """Return which fields hold what."""
        from insop_plugin.adapters.assessment_input import Choice, with_usual
        from insop_plugin.processing.choices import checked_codes

        text = {name: self.parameterAsString(parameters, name, context).strip() for name, _ in FIELDS}
        code, use = (self.parameterAsString(parameters, name, context).strip() for name in ("CONTAMINANT", "USE"))
        one = "".join(checked_codes("contaminant", [code])) if code else ""
        return Choice(with_usual(text, known), one, "".join(checked_codes("land_use", [use])) if use else "")

    def settings(self, parameters, context):
        """Return which guideline values are wanted."""
        from insop_plugin.core.assessment.assess import OWN_COUNTRY, AssessmentSettings

        places = self.parameterAsEnumStrings(parameters, "JURISDICTIONS", context)
        return AssessmentSettings(
            tuple(OWN_COUNTRY if place == OWN else place for place in places),
            tuple(self.parameterAsEnumStrings(parameters, "LEVELS", context)),
            self.parameterAsBoolean(parameters, "SUPERSEDED", context),
            self.parameterAsBoolean(parameters, "ANY_PROCEDURE", context),
        )
