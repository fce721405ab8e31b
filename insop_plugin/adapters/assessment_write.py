"""Comparisons as points or a table, and their counts."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsLayerMetadata, QgsProcessingFeedback

from insop_plugin.adapters import check_layers, styling
from insop_plugin.adapters.frame_layers import FrameOutput, write
from insop_plugin.adapters.provenance import for_part

if TYPE_CHECKING:
    import pandas

    from insop_plugin.adapters.assessment_input import Choice
    from insop_plugin.adapters.tables import Output, Table
    from insop_plugin.core.assessment.assess import Assessment

CARRIED = {"SAMPLE": "sample", "COUNTRY": "country", "PROCEDURE": "procedure", "FRACTION": "fraction", "CENSOR": "censor"}
NUMBERS = {"VALUE": "value", "LIMIT": "result_limit", "UPPER": "result_upper"}
COUNTS = {
    "contaminant": "text", "jurisdiction": "text", "instrument": "text", "level": "text", "land_use": "text", "n": "integer",
    "undetermined": "integer", "below": "integer", "cannot_tell": "integer", "above": "integer",
}  # fmt: skip


@dataclass(frozen=True)
class Result:
    """What was found, and the rows it was found for."""

    done: "Assessment"
    table: "Table"
    choice: "Choice"


def write_all(
    result: Result, output: "Output", about: QgsLayerMetadata, feedback: QgsProcessingFeedback
) -> dict[str, str | None]:
    """Write both outputs; return their places."""
    from insop_plugin.core.assessment.assess import counts

    frame, kinds = comparisons(result, output)
    place = write(FrameOutput(output.tool, output.parameters, "OUTPUT", frame, kinds), output.context, feedback)
    styling.styled(output.tool, output.context, place, "assess", about)
    summary = FrameOutput(output.tool, output.parameters, "SUMMARY", counts(result.done), COUNTS)
    places = {"OUTPUT": place, "SUMMARY": write(summary, output.context, feedback)}
    if places["SUMMARY"]:
        styling.styled(output.tool, output.context, places["SUMMARY"], "", for_part(about, output.tool, "SUMMARY"))
    return places


def comparisons(result: Result, output: "Output") -> tuple["pandas.DataFrame", dict[str, str]]:
    """Return the comparisons with what the input says of each result, and the kinds of the columns."""
    import numpy as np

    from insop_plugin.core.assessment.assess import COLUMNS

    rows, table = result.done.rows, result.table
    at = rows["row"].to_numpy() - 1
    carried = {
        own: (table.columns[result.choice.fields[name]], "text" if name in CARRIED else "real")
        for name, own in {**CARRIED, **NUMBERS}.items() if name in result.choice.fields
    }  # fmt: skip
    frame = rows.assign(**{name: column[at] for name, (column, _) in carried.items()})
    if table.has_places:
        places = [np.where(np.isfinite(axis), axis, np.nan)[at] for axis in check_layers.degrees(table, output.context)]
        frame = frame.assign(longitude=places[0], latitude=places[1])
    return frame, {**COLUMNS, **{name: kind for name, (_, kind) in carried.items()}}
