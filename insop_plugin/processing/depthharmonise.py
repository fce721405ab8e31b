"""insop:depthharmonise - values of soil layers at the same depths for all profiles."""

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
from insop_plugin.processing.base import InsopAlgorithm, advanced

GLOBAL_SOIL_MAP = "0-5-15-30-60-100-200"


class DepthHarmonise(InsopAlgorithm):
    """Layers of different thickness brought to common depths by spline or thickness-weighted mean."""

    tool, label, family = "depthharmonise", N_("Common depths"), N_("Harmonise")
    words_to_find_it = (
        N_("depth"), N_("horizon"), N_("layer"), N_("profile"), N_("spline"), N_("mass-preserving"), N_("GlobalSoilMap"),
        N_("topsoil"), N_("weighted mean"),
    )  # fmt: skip

    def declare(self):
        table = QgsProcessing.SourceType.TypeVector
        real = QgsProcessingParameterNumber.Type.Double
        methods = [
            tr("Equal-area spline"),
            tr("Thickness-weighted mean"),
            tr("Spline at whole centimetres (to compare)"),
        ]
        return (
            QgsProcessingParameterFeatureSource("INPUT", tr("Layers of profiles"), [table]),
            *self._fields(),
            QgsProcessingParameterEnum("METHOD", tr("Method"), methods, False, 0),
            QgsProcessingParameterString("DEPTHS", tr("Depths (cm)"), GLOBAL_SOIL_MAP),
            QgsProcessingParameterNumber("LAMBDA", tr("Smoothing of the spline (LAMBDA)"), real, 0.1, False, 0.0, 1e6),
            QgsProcessingParameterNumber(
                "MIN_COVERAGE", tr("Least share of a depth that is covered"), real, 0.8, False, 0.0, 1.0
            ),
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Profiles at common depths"), table),
            QgsProcessingParameterFeatureSink("PROBLEMS", tr("Problems of layers"), table, optional=True),
            QgsProcessingOutputNumber("PROFILES", tr("Profiles")),
            QgsProcessingOutputNumber("LAYERS_IN", tr("Layers in")),
            QgsProcessingOutputNumber("LAYERS_USED", tr("Layers used")),
            QgsProcessingOutputNumber("LAYERS_REFUSED", tr("Layers refused")),
            QgsProcessingOutputNumber("LAYERS_LEFT_OUT", tr("Layers left out (organic)")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import depth_input, frame_layers, styling, tables
        from insop_plugin.adapters.provenance import for_part
        from insop_plugin.adapters.reports.depths import DepthReport
        from insop_plugin.core.depth.profiles import examine

        settings, chosen = self._settings(parameters, context), self._chosen(parameters, context)
        given = tables.input_of(self, parameters, "INPUT", context)
        profiles = depth_input.read(given, chosen, feedback)
        examined = examine(profiles.layers)
        report = DepthReport(profiles, examined, settings, self._at_depths(profiles, examined.used, settings, feedback))
        output, problems = (tables.Output(self, parameters, name, context) for name in ("OUTPUT", "PROBLEMS"))
        place = frame_layers.write(report.output(output), context, feedback)
        about = report.metadata(output, given)
        styling.styled(self, context, place, self.tool, about)
        told = frame_layers.write(report.problems(problems), context, feedback)
        if told:
            styling.styled(self, context, told, "", for_part(about, self, "PROBLEMS"))
        report.log(feedback)
        return {"OUTPUT": place, **({"PROBLEMS": told} if told else {}), **report.counts()}

    def _fields(self):
        """Return the parameters that choose fields."""
        kinds = QgsProcessingParameterField.DataType
        return (
            QgsProcessingParameterField("PROFILE", tr("Field that names the profile"), "plot", "INPUT", kinds.Any),
            QgsProcessingParameterField("UPPER", tr("Upper depth (cm)"), "upper_depth_cm", "INPUT", kinds.Numeric),
            QgsProcessingParameterField("LOWER", tr("Lower depth (cm)"), "lower_depth_cm", "INPUT", kinds.Numeric),
            QgsProcessingParameterField("VALUES", tr("Values"), None, "INPUT", kinds.Numeric, allowMultiple=True),
            *(
                advanced(QgsProcessingParameterField(name, words, None, "INPUT", kind, optional=True))
                for name, words, kind in (
                    ("HORIZON", tr("Horizon, or whether the layer is organic"), kinds.Any),
                    ("CENSOR", tr("Kind of result (none, left, right, interval)"), kinds.String),
                    ("LIMIT", tr("Limit"), kinds.Numeric),
                    ("LIMIT_UPPER", tr("Upper end of an interval"), kinds.Numeric),
                )
            ),
        )

    def _settings(self, parameters, context):
        from insop_plugin.core.depth.targets import METHODS, DepthSettings, wanted_depths

        settings = DepthSettings(
            depths=wanted_depths(self.parameterAsString(parameters, "DEPTHS", context)),
            method=METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
            smoothing=self.parameterAsDouble(parameters, "LAMBDA", context),
            min_coverage=self.parameterAsDouble(parameters, "MIN_COVERAGE", context),
        )
        settings.check()
        return settings

    def _chosen(self, parameters, context):
        from insop_plugin.adapters.depth_input import Chosen

        names = ("PROFILE", "UPPER", "LOWER", "HORIZON", "CENSOR", "LIMIT", "LIMIT_UPPER")
        one = {name.lower(): "".join(self.parameterAsFields(parameters, name, context)[:1]) for name in names}
        return Chosen(values=tuple(self.parameterAsFields(parameters, "VALUES", context)), **one)

    def _at_depths(self, profiles, used, settings, feedback):
        """Return the result of each field."""
        from insop_plugin.adapters.feedback import progress_of
        from insop_plugin.core.depth.harmonise import at_depths
        from insop_plugin.core.progress import part_of

        share, found = 0.5 / len(profiles.values), {}
        for place, (field, values) in enumerate(profiles.values.items()):
            progress = part_of(progress_of(feedback), 0.3 + share * place, 0.3 + share * (place + 1))
            found[field] = at_depths(profiles.layers, used, values, settings, progress)
        return found
