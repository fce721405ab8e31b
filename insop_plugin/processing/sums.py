"""insop:sums - sums of contaminants per sample, with a lower, a medium and an upper bound."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm

RULES = ("half", "dutch")


class Sums(InsopAlgorithm):
    """PAH, PCB, PFAS, DDT and dioxin sums that say what results below limits, and missing members, leave open."""

    tool, label, family = "sums", N_("Sums of contaminants"), N_("Harmonise")
    words_to_find_it = (
        N_("sum"), N_("PAH"), N_("PCB"), N_("PFAS"), N_("DDT"), N_("dioxin"), N_("TEQ"), N_("TEF"), N_("toxic equivalent"),
        N_("lower bound"), N_("upper bound"), N_("detection limit"),
    )  # fmt: skip

    def declare(self):
        from insop_plugin.core.contaminants.sum_parts import known_sums, tef_sets

        rules = [tr("Half the limit"), tr("0.7 × the limit (the Netherlands)")]
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Observations"), [QgsProcessing.SourceType.TypeVector]),
            QgsProcessingParameterEnum(
                "SUMS", tr("Sums (none: all that the layer has every member of)"), list(known_sums()), True, None, True
            ),
            QgsProcessingParameterEnum(
                "RULE", tr("A result below a limit counts in the medium sum as"), rules, False, 0
            ),
            QgsProcessingParameterEnum("TEF", tr("Toxic equivalency factors"), list(tef_sets()), False, 0),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Sums"), QgsProcessing.SourceType.TypeVector),
            QgsProcessingOutputNumber("SUMS_N", tr("Sums")),
            QgsProcessingOutputNumber("COMPLETE", tr("Sums with all bounds")),
            QgsProcessingOutputNumber("ALL_BELOW", tr("Sums of which all members are below limits")),
            QgsProcessingOutputNumber("FLAGGED", tr("Sums that lack something")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import frame_layers, styling, sum_tables, tables
        from insop_plugin.core.contaminants.sums import sum_members

        given, settings = tables.input_of(self, parameters, "INPUT", context), self._settings(parameters, context)
        needed = sum_tables.columns_needed(given.source.fields().names())
        read = sum_tables.observations_of(tables.read(given, needed, feedback))
        sum_tables.say_left_out(read, settings, feedback)
        found = sum_members(read.frame, settings)
        said, output = sum_tables.sentences(read, found, settings), tables.Output(self, parameters, "OUTPUT", context)
        place = frame_layers.write(
            frame_layers.FrameOutput(self, parameters, "OUTPUT", found, sum_tables.KINDS), context, feedback
        )
        styling.styled(self, context, place, "", sum_tables.metadata(said, read.digest, output, given))
        for sentence in said:
            feedback.pushInfo(sentence)
        return {"OUTPUT": place, **sum_tables.counts_of(found)}

    def _settings(self, parameters, context):
        from insop_plugin.core.contaminants.sum_parts import known_sums, tef_sets
        from insop_plugin.core.contaminants.sums import SumSettings

        is_chosen = parameters.get("SUMS") not in (None, "", [])  # QGIS makes [0] of nothing
        chosen = self.parameterAsEnums(parameters, "SUMS", context) if is_chosen else []
        return SumSettings(
            codes=tuple(known_sums()[place] for place in chosen),
            rule=RULES[self.parameterAsEnum(parameters, "RULE", context)],
            tef_set=tef_sets()[self.parameterAsEnum(parameters, "TEF", context)],
        )
