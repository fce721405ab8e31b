"""What a field holds, with its unit where the layer says one; and in which scale it was taken."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import NULL

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.tables import Input, Table
from insop_plugin.core.censored.results import ABOVE, BELOW, BETWEEN, OF_CENSOR

if TYPE_CHECKING:
    from numpy import ndarray

VALUE, UNIT, CENSOR = "value", "unit", "censor"


def field_words(table: Table, field: str, is_log: bool = False) -> str:
    """Return the name of an axis: field and unit."""
    unit = unit_of(table, field) or tr("unit of the field")
    text = tr("{field}, {unit}, logarithmic axis") if is_log else tr("{field}, {unit}")
    return text.format(field=field, unit=unit)


def unit_of(table: Table, field: str) -> str:
    """Return the unit of the field `value` where the field `unit` holds a single one; empty where nothing says it."""
    place = table.fields.lookupField(UNIT)
    if field != VALUE or place < 0:
        return ""
    found = {str(one) for one in table.source.uniqueValues(place, 3) if one not in (None, NULL)}
    return found.pop() if len(found) == 1 else ""


def scale_words(transform: str) -> str:
    """Return in which scale values were compared."""
    if transform == "log10":
        return tr("The logarithms (log10) of the values were compared: the axis is logarithmic, as the statistic saw them.")
    if transform == "rank":
        return tr("The ranks of the values were compared, equal values sharing the mean of theirs: the axis shows the values themselves.")
    return tr("The values were compared as they are, without a transformation.")


def with_censor(given: Input, names: Iterable[str]) -> list[str]:
    """Return the fields to read, and with them the one that says which values stand for a limit, where there is one."""
    there = [CENSOR] if given.source.fields().lookupField(CENSOR) >= 0 else []
    return list(dict.fromkeys((*names, *there)))


def censored_words(table: Table, field: str, is_measured: bool = True) -> tuple[str, ...]:
    """Return how results below a limit enter a tool that takes one number a row; nothing where the field holds no numbers.

    Args:
        table: the rows.
        field: the numbers.
        is_measured: whether they are results for sure; a field that only marks rows is not spoken of without need.
    """
    import numpy as np

    if not field or table.columns[field].dtype.kind != "f":
        return ()
    if CENSOR not in table.columns:
        text = tr("No field {censor} says which values stand for results below a limit: each counts as the number it is.")
        return (text.format(censor=CENSOR),) if is_measured else ()
    is_censored = _beyond_limits(table.columns[CENSOR])
    entered, empty = (int((is_censored & known).sum()) for known in (np.isfinite(table.columns[field]), np.isnan(table.columns[field])))
    text = tr("{n} of {of} values stand for results below or above a limit (field {censor}): each counts as the number in {field}.")
    more = tr("{n} results below or above a limit have no number in {field} and take no part.")
    facts = {"n": number(entered), "of": number(int(np.isfinite(table.columns[field]).sum()))}
    told = text.format(censor=CENSOR, field=field, **facts)
    return (told, more.format(n=number(empty), field=field)) if empty else (told,)


def _beyond_limits(column: "ndarray") -> "ndarray":
    """Say which cells mark a result below or above a limit, or between two: as words, signs, or 1 and 0."""
    import numpy as np

    cells = ["" if cell is None or cell != cell else cell for cell in column.tolist()]
    kinds = {cell: OF_CENSOR.get(f"{cell:g}" if isinstance(cell, float) else str(cell).strip().casefold()) for cell in set(cells)}
    return np.array([kinds[cell] in (BELOW, ABOVE, BETWEEN) for cell in cells], bool)
