"""insop:indices - pollution indices of samples against a background, and what they may mean for health."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, report_page

OWN = ("own_median_2mad", "own_median")
USUAL = "WorldSoil_KabataPendias2011"
SHARES = ("half", "root2", "limit")
NONE = "none"


class PollutionIndices(InsopAlgorithm):
    """CF, Igeo, EF, Er and HQ of each contaminant; PLI, C_deg, mCd, Nemerow, RI, HI and CR of each sample."""

    tool, label, family = "indices", N_("Pollution indices"), N_("Assess")
    words_to_find_it = (
        N_("contamination factor"), N_("Igeo"), N_("geoaccumulation"), N_("enrichment factor"), N_("PLI"), N_("pollution load"),
        N_("mCd"), N_("Nemerow"), N_("ecological risk"), N_("RI"), N_("hazard quotient"), N_("cancer risk"), N_("background"),
    )  # fmt: skip

    def declare(self):
        kinds = [QgsProcessing.SourceType.TypeVector]
        shares = [tr("Half the limit"), tr("Limit divided by the root of 2"), tr("The limit")]
        any_kind, output = QgsProcessingParameterField.DataType.Any, QgsProcessing.SourceType.TypeVectorAnyGeometry
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Samples, or observations"), kinds),
            QgsProcessingParameterField(
                "FIELDS", tr("Fields with concentrations (none: observations)"), None, "INPUT", any_kind, True, True
            ),
            QgsProcessingParameterFeatureSource(
                "OBSERVATIONS", tr("Observations of the samples (in place of fields)"), kinds, optional=True
            ),
            QgsProcessingParameterString(
                "CODES", tr("Contaminants among observations (codes; empty: all)"), "", optional=True
            ),
            self.rare(QgsProcessingParameterString("UNIT", tr("Unit of the fields"), "mg/kg")),
            self.one("REFERENCE", tr("Background"), [*OWN, *_references()], USUAL),
            QgsProcessingParameterEnum("CENSORED", tr("A result below a limit counts as"), shares, False, 0),
            self.one("NORMALISER", tr("Element that normalises (EF)"), [NONE, "Al", "Fe", "Ti", "Sc", "Zr"], NONE),
            self.one("EXPOSURE", tr("Health: who is exposed (none: not computed)"), [NONE, "child", "adult"], NONE),
            *self.of_health(),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Indices"), output),
            report_page(),
            QgsProcessingOutputNumber("N", tr("Samples with indices")),
            QgsProcessingOutputNumber("CONTAMINANTS", tr("Contaminants used")),
            QgsProcessingOutputNumber("LEFT_OUT", tr("Contaminants without a background")),
            QgsProcessingOutputNumber("CANNOT_TELL", tr("Samples whose class (mCd) cannot be told")),
        )

    def of_health(self):
        """Return the parameters of health, which are seldom changed."""
        from insop_plugin.core.indices.health_parameters import ROUTES, toxicity_sets

        file = QgsProcessingParameterFile("PARAMETERS", tr("Own table of health parameters"), extension="csv", optional=True)
        routes = QgsProcessingParameterEnum("ROUTES", tr("Routes"), list(ROUTES), True, list(ROUTES[:1]), usesStaticStrings=True)
        sets = self.one("TOXICITY", tr("Toxicity values"), list(toxicity_sets()), toxicity_sets()[0])
        day = QgsProcessingParameterString("DAY", tr("Values as of this day (empty: today)"), "", optional=True)
        return tuple(self.rare(parameter) for parameter in (routes, sets, day, file))

    def one(self, name, words, choices, usual):
        """Return a choice of one code; as words, so that models and scripts stay right when the list grows."""
        return QgsProcessingParameterEnum(name, words, choices, False, usual, usesStaticStrings=True)

    def rare(self, parameter):
        """Return a parameter that is seldom needed."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return parameter

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import index_input, tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import indices
        from insop_plugin.adapters.reports.indices import IndexReport
        from insop_plugin.core.indices.indices import compute_indices

        asked = self.asked(parameters, context)
        samples = index_input.samples_of(asked, feedback)
        settings = self.settings(parameters, context, samples, feedback)
        progress_of(feedback)(0.5)
        report = IndexReport(samples, settings, compute_indices(samples.concentrations, settings))
        output = tables.Output(self, parameters, "OUTPUT", context)
        run = report.run_of(output)
        place = report.write(output, run.metadata(asked.layer), feedback)
        page = self.reported(parameters, context, feedback, lambda: indices.page_of(run, report))
        report.say(feedback)
        return {"OUTPUT": place, **page, **report.numbers()}

    def asked(self, parameters, context):
        """Return which layers and fields hold the results."""
        from insop_plugin.adapters import tables
        from insop_plugin.adapters.index_input import Asked
        from insop_plugin.processing.choices import checked_codes

        given = [tables.input_of(self, parameters, name, context) if parameters.get(name) else None for name in ("INPUT", "OBSERVATIONS")]
        fields = tuple(self.parameterAsFields(parameters, "FIELDS", context))
        element = self.parameterAsEnumString(parameters, "NORMALISER", context)
        unit = self.parameterAsString(parameters, "UNIT", context)
        written = self.parameterAsString(parameters, "CODES", context)
        codes = checked_codes("contaminant", [code for code in written.replace(";", ",").split(",") if code.strip()])
        return Asked(given[0], given[1], fields, unit, codes, "" if element == NONE else element)

    def settings(self, parameters, context, samples, feedback):
        """Return what the indices are computed with."""
        from insop_plugin.core.indices.indices import IndexSettings

        element = self.parameterAsEnumString(parameters, "NORMALISER", context)
        return IndexSettings(
            self.background(self.parameterAsEnumString(parameters, "REFERENCE", context), samples, feedback),
            SHARES[self.parameterAsEnum(parameters, "CENSORED", context)],
            "" if element == NONE else element,
            self.health(parameters, context, feedback),
            tuple(self.parameterAsEnumStrings(parameters, "ROUTES", context)),
        )

    def background(self, name, samples, feedback):
        """Return a published background, or that of the samples themselves."""
        from insop_plugin.core.background.local import own_background
        from insop_plugin.core.indices.references import published

        if name not in OWN:
            return published()[name]
        found, without = own_background(samples.read.entries, name == OWN[0])
        for code, why in without.items():
            reasons = " ".join(tr(reason.text).format(**dict(reason.facts)) for reason in why.notes)
            feedback.pushWarning(tr("{contaminant} has no background of its own: {reasons}").format(contaminant=code, reasons=reasons))
        return found

    def health(self, parameters, context, feedback):
        """Return the health parameters, None where they are not wanted."""
        from datetime import date

        from insop_plugin.adapters.index_input import own_rows
        from insop_plugin.core.indices.health_parameters import day_of, health_parameters

        scenario = self.parameterAsEnumString(parameters, "EXPOSURE", context)
        if scenario == NONE:
            return None
        path = self.parameterAsFile(parameters, "PARAMETERS", context)
        day = day_of(self.parameterAsString(parameters, "DAY", context), date.today().isoformat())
        toxicity = self.parameterAsEnumString(parameters, "TOXICITY", context)
        own = own_rows(path) if path else ()
        later = sum(one.date > day for one in own)
        if later:
            feedback.pushWarning(tr("{n} of your own values are dated after {day} and not used.").format(n=later, day=day))
        return health_parameters(scenario, toxicity, day, own)


def _references():
    from insop_plugin.core.vocabulary import table

    return list(dict.fromkeys(row["reference"] for row in table("background")))
