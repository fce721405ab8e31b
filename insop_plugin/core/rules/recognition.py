"""Which collection a table holds, told from its name and its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError

SHOWN = 12  # columns named when a table is refused
ENOUGH = 3  # columns of a collection that a table of another name must have
OF_SAMPLES = {"sample": {"sample_uid": "uid", "sample_code": "code"}, "plot": {"plot_uid": "uid", "plot_code": "code"}}
"""The layer of samples that the tool Harmonise table makes: sample and plot in one row."""


class NotRecognised(InsopError):
    """A table that has nothing to do with the data model."""

    template = N_("The rules do not know what “{name}” holds: its columns are {columns}.")
    hint = N_(
        "Expected are, for results: {observation}; for samples: {sample}; for plots: {plot}; for sources: {source}; "
        "for sites: {site}. Bring a laboratory's table into this form with the tool Harmonise table."
    )


@dataclass(frozen=True)
class Reading:
    """How a table is read as a collection."""

    collection: str
    columns: dict[str, str]  # column of the table -> column of the model
    key: str = ""  # rows that repeat this column are one record


def recognise(names: Sequence[str], columns: Sequence[str], has_shape: bool = False) -> list[Reading]:
    """Return the collections a table holds and which of its columns are theirs.

    Args:
        names: what the table may be called, the surest first.
        columns: of the table, in any case.
        has_shape: the table has a geometry.
    Raises:
        NotRecognised: neither name nor columns are of the data model.
    """
    lower = {column.lower(): column for column in columns}
    if {"sample_uid", "plot_uid"} <= set(lower) and "contaminant" not in lower:
        return [_renamed(name, lower) for name in OF_SAMPLES]
    known = {collection.name: collection for collection in model.collections()}
    for name in names:
        if name.lower() in known and _own(known[name.lower()], lower):
            return [_reading(known[name.lower()], lower)]
    fitting = [c for c in known.values() if _fits(c, lower, has_shape)]
    if not fitting:
        raise NotRecognised(name=names[0] if names else "", columns=_shown(columns), **_expected())
    return [_reading(max(fitting, key=lambda c: len(_own(c, lower)) / len(c.columns)), lower)]


def _own(collection: model.Collection, lower: dict[str, str]) -> list[str]:
    return [column.name for column in collection.columns if not column.common and column.name in lower]


def _fits(collection: model.Collection, lower: dict[str, str], has_shape: bool) -> bool:
    required = [column.name for column in collection.columns if column.required and not column.common]
    if has_shape and not collection.geometry:
        return False
    return set(required) <= set(lower) and len(_own(collection, lower)) >= ENOUGH


def _reading(collection: model.Collection, lower: dict[str, str]) -> Reading:
    wanted = (*collection.names(), "row")
    return Reading(collection.name, {lower[name]: name for name in wanted if name in lower})


def _renamed(name: str, lower: dict[str, str]) -> Reading:
    renamed = OF_SAMPLES[name]
    plain = [column for column in (*model.collection(name).names(), "row") if column not in ("uid", "code")]
    columns = {lower[column]: column for column in plain if column in lower}
    columns |= {lower[column]: own for column, own in renamed.items() if column in lower}
    return Reading(name, columns, lower["plot_uid"] if name == "plot" else "")


def _shown(columns: Sequence[str]) -> str:
    more = ["…"] if len(columns) > SHOWN else []
    return ", ".join([*columns[:SHOWN], *more]) or "-"


def _expected() -> dict[str, str]:
    shown = {
        "observation": ("sample_uid", "contaminant", "value", "unit", "censor", "censor_limit"),
        "sample": ("plot_uid", "code", "upper_depth_cm", "lower_depth_cm"),
        "plot": ("code", "sampling_date", "country", "land_use"),
        "source": ("source_type", "activity_status", "year_start"),
        "site": ("status", "status_date", "receptors"),
    }
    return {name: ", ".join(columns) for name, columns in shown.items()}
