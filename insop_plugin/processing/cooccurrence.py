"""insop:cooccurrence - contaminants that are found together."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsUnitTypes,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm, advanced, report_page

FIELDS = (
    ("SAMPLE", N_("Field with the sample")), ("CONTAMINANT", N_("Field with the contaminant")),
    ("CLASS", N_("Class of the result (above, below, cannot tell, undetermined)")), ("VALUE", N_("Value")),
    ("CENSOR", N_("Kind of result (none, left, right, interval)")), ("LIMIT", N_("Limit of detection or quantification")),
    ("UPPER", N_("Upper end of an interval")), ("UNIT", N_("Unit")),
)  # fmt: skip
IN_SIGHT = ("SAMPLE", "CONTAMINANT")
OUTPUTS = (
    ("N", N_("Samples")), ("CONTAMINANTS_N", N_("Contaminants")), ("PAIRS_N", N_("Pairs known together often enough")),
    ("TOGETHER", N_("Pairs found together")), ("SETS_N", N_("Sets found often")), ("MIXED", N_("Samples with several contaminants")),
)  # fmt: skip


class Cooccurrence(InsopAlgorithm):
    """Pairs, sets and mixtures of contaminants, and what their concentrations have in common."""

    tool, label, family = "cooccurrence", N_("Contaminants together"), N_("Hot spots")
    words_to_find_it = (
        N_("co-occurrence"), N_("coexistence"), N_("mixture"), N_("mixed contamination"), N_("pairs"), N_("Fisher"), N_("Jaccard"),
        N_("association rules"), N_("Apriori"), N_("PCA"), N_("biplot"), N_("NMF"), N_("source apportionment"),
    )  # fmt: skip

    def declare(self):
        table, rows = QgsProcessing.SourceType.TypeVector, [QgsProcessing.SourceType.TypeVector]
        limits = [tr("Guideline values (classes of the layer)"), tr("Quantile of each contaminant")]
        limits.append(tr("Background: median + 2 MAD of logarithms"))
        block = QgsProcessingParameterDistance("BLOCK", tr("Side of the blocks (0: a third of the extent)"), 0.0, minValue=0.0)
        block.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Comparisons or observations"), rows),
            *(self.field(name, tr(words)) for name, words in FIELDS),
            QgsProcessingParameterEnum("THRESHOLD", tr("A result exceeds"), limits, False, 0),
            self.number("QUANTILE", tr("Quantile"), 0.9, (0.01, 0.999)),
            QgsProcessingParameterString("CONTAMINANTS", tr("Contaminants (codes with commas; none: all)"), "", optional=True),
            QgsProcessingParameterFeatureSource("PLACES", tr("Points of the samples, where the rows have none"), rows, None, True),
            advanced(QgsProcessingParameterField("PLACE_SAMPLE", tr("Their field with the sample"), None, "PLACES", optional=True)),
            self.whole("MIN_BOTH", tr("Samples in which both must be known"), 10, 4),
            advanced(self.whole("MIN_SUPPORT", tr("Samples in which a set must be found"), 10, 2)),
            self.whole("PERMUTATIONS", tr("Permutations of blocks"), 999, 19),
            advanced(self.whole("SEED", tr("Seed"), 1, 0)),
            block,
            self.number("ALPHA", tr("False discovery rate (ALPHA)"), 0.05, (0.0001, 0.5)),
            self.whole("COMPONENTS", tr("Components and sources"), 3, 1),
            QgsProcessingParameterFeatureSink("SAMPLES", tr("Mixtures"), QgsProcessing.SourceType.TypeVectorAnyGeometry),
            *(QgsProcessingParameterFeatureSink(name, words, table, optional=True, createByDefault=False) for name, words in self.tables()),
            report_page(by_default=True),
            *(QgsProcessingOutputNumber(name, tr(words)) for name, words in OUTPUTS),
        )

    def tables(self):
        """Return the outputs that are tables."""
        return (("PAIRS", tr("Pairs")), ("ITEMSETS", tr("Sets")), ("SOURCES", tr("Source profiles")))

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import mixture_tables, tables
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.adapters.pages import mixtures
        from insop_plugin.adapters.reports import mixtures as mixture_report
        from insop_plugin.core import progress
        from insop_plugin.core.cooccurrence.explore import explore

        given, settings = tables.input_of(self, parameters, "INPUT", context), self.settings(parameters, context)
        asked = self.asked(parameters, context, given, feedback)
        mixture_report.before(asked, settings, feedback)
        share = progress.part_of(progress_of(feedback), 0.3, 0.95)
        done = explore(asked.states, asked.measure.places, asked.given, settings, share)
        output = tables.Output(self, parameters, "SAMPLES", context)
        run = mixture_report.run_of(done, asked, output)
        places = mixture_tables.write_all(done, asked, output, run.metadata(given), feedback)
        page = self.reported(parameters, context, feedback, lambda: mixtures.page_of(run, done, asked))
        mixture_report.say(done, asked, feedback)
        return {**places, **page, **mixture_report.numbers(done)}

    def asked(self, parameters, context, given, feedback):
        """Return what the layers hold, by sample and contaminant."""
        from insop_plugin.adapters import mixture_input, tables

        text = {name: self.parameterAsString(parameters, name, context).strip() for name, _ in FIELDS}
        known = given.source.fields().names()
        fields = mixture_input.chosen(text, known)
        table = tables.read(given, mixture_input.columns_of(fields, known), feedback)
        at = self.places(parameters, context, feedback) or mixture_input.Places(table)
        names = self.parameterAsString(parameters, "CONTAMINANTS", context).replace(";", ",").split(",")
        rule = mixture_input.Rule(
            self.parameterAsEnum(parameters, "THRESHOLD", context), self.parameterAsDouble(parameters, "QUANTILE", context),
            tuple(name.strip() for name in names if name.strip()),
        )  # fmt: skip
        return mixture_input.asked_of(table, fields, rule, at, context)

    def places(self, parameters, context, feedback):
        """Return the points of the samples, None where the rows have their own."""
        from insop_plugin.adapters import mixture_input, tables

        if not parameters.get("PLACES"):
            return None
        given = tables.input_of(self, parameters, "PLACES", context)
        chosen = self.parameterAsString(parameters, "PLACE_SAMPLE", context).strip()
        field = mixture_input.place_field(chosen, given.source.fields().names())
        return mixture_input.Places(tables.read(given, [field], feedback), field)

    def settings(self, parameters, context):
        """Return what the user chose."""
        from insop_plugin.core.cooccurrence import blocks, explore, itemsets, sources

        names = ("MIN_BOTH", "MIN_SUPPORT", "PERMUTATIONS", "SEED", "COMPONENTS")
        number = {name: self.parameterAsInt(parameters, name, context) for name in names}
        side_m = self.parameterAsDouble(parameters, "BLOCK", context)
        return explore.Settings(
            number["MIN_BOTH"], self.parameterAsDouble(parameters, "ALPHA", context),
            blocks.Shuffle(number["PERMUTATIONS"], number["SEED"], side_m), itemsets.Support(number["MIN_SUPPORT"]),
            sources.Fit(number["COMPONENTS"], number["SEED"]),
        )  # fmt: skip

    def field(self, name, words):
        """Return a parameter for a field; most are found by their usual names."""
        parameter = QgsProcessingParameterField(name, words, None, "INPUT", optional=True)
        return parameter if name in IN_SIGHT else advanced(parameter)

    def whole(self, name, words, usual, least):
        """Return a parameter for a whole number."""
        return QgsProcessingParameterNumber(name, words, QgsProcessingParameterNumber.Type.Integer, usual, False, least)

    def number(self, name, words, usual, span):
        """Return a parameter for a number between two others."""
        return QgsProcessingParameterNumber(name, words, QgsProcessingParameterNumber.Type.Double, usual, False, *span)
