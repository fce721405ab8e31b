"""What a run will take, said before it where that is worth saying."""

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled
from insop_plugin.core.cost import Cost, of_units

WORTH_SAYING_S, LONG_S, MUCH_MB = 5, 60, 1000


def say(cost: Cost, feedback: QgsProcessingFeedback, quicker: str = "") -> None:
    """Tell the user what a run will take; nothing where that is little.

    Args:
        cost: roughly.
        feedback: where to say it; as a warning where it is long.
        quicker: what would take less, as a sentence.
    """
    if cost.seconds < WORTH_SAYING_S and cost.megabytes < MUCH_MB:
        return
    minutes = filled(tr("{n} minutes"), n=round(cost.seconds / 60))
    how_long = minutes if cost.seconds > 2 * LONG_S else filled(tr("{n} seconds"), n=max(1, round(cost.seconds)))
    text = filled(tr("Forecast: about {how_long} and {megabytes} MB."), how_long=how_long, megabytes=round(cost.megabytes))
    tell = feedback.pushWarning if cost.seconds > LONG_S or cost.megabytes > MUCH_MB else feedback.pushInfo
    tell(f"{text} {quicker}".strip())


def by_rows(
    tool: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Tell what a tool will take whose work grows with the rows of its layers or with the size of its file."""
    units = 0
    for one in tool.parameterDefinitions():
        if isinstance(one, QgsProcessingParameterFeatureSource) and parameters.get(one.name()):
            source = tool.parameterAsSource(parameters, one.name(), context)
            units += max(0, source.featureCount()) if source else 0
        elif isinstance(one, QgsProcessingParameterFile) and one.name() == "INPUT":
            path = Path(tool.parameterAsFile(parameters, one.name(), context))
            units += path.stat().st_size if path.is_file() else 0
    say(of_units(tool.name(), units), feedback)
