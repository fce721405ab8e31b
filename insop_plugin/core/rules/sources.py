"""Potential sources: years against activity, landfills, evidence, activity codes."""

from __future__ import annotations

import re

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.vocabulary import table

CLOSED = ("disused", "decommissioned", "abandoned")
NATURE_SHAPES = {"line": ("LineString",), "area": ("Polygon", "Point"), "point": ("Point", "Polygon")}
_ISIC = re.compile(r"\d{2,4}")


@wrong(
    "source",
    "year_end",
    N_("The last year ({year_end}) lies before the first year ({year_start})."),
    N_("Exchange the two years or correct one of them."),
)
def years_reversed(rows: Rows) -> np.ndarray:
    return rows.number("year_end") < rows.number("year_start")


@wrong(
    "source",
    "year_start",
    N_("The activity began in {year_start}, which is still to come."),
    N_("Correct the year, or choose the activity “planned”."),
)
def start_in_future(rows: Rows) -> np.ndarray:
    return (rows.number("year_start") > rows.context.today.year) & ~rows.among("activity_status", "planned")


@wrong(
    "source",
    "activity_status",
    N_("The activity is said to go on, but it ended in {year_end}."),
    N_("Empty the last year, or choose “disused”, “decommissioned” or “abandoned”."),
)
def active_but_ended(rows: Rows) -> np.ndarray:
    return rows.among("activity_status", "active") & (rows.number("year_end") < rows.context.today.year)


@wrong(
    "source",
    "year_end",
    N_("The activity is said to have stopped, but its last year {year_end} is still to come."),
    N_("Correct the year or the activity."),
)
def closed_in_future(rows: Rows) -> np.ndarray:
    return rows.among("activity_status", *CLOSED) & (rows.number("year_end") > rows.context.today.year)


@doubtful(
    "source",
    "year_end",
    N_("The activity has stopped, but not said when."),
    N_("Fill in the last year; an estimate is better than nothing."),
)
def closed_without_year(rows: Rows) -> np.ndarray:
    return rows.among("activity_status", *CLOSED) & rows.missing("year_end")


@doubtful(
    "source",
    "activity_status",
    N_("There is a last year ({year_end}), but no state of the activity."),
    N_("Choose “disused”, “decommissioned” or “abandoned”."),
)
def ended_without_status(rows: Rows) -> np.ndarray:
    ended = rows.number("year_end") <= rows.context.today.year
    return ended & (rows.missing("activity_status") | rows.among("activity_status", "unknown"))


@doubtful(
    "source",
    "activity_status",
    N_("The activity is planned, but began in {year_start}."),
    N_("Choose “active”, or correct the year."),
)
def planned_but_begun(rows: Rows) -> np.ndarray:
    return rows.among("activity_status", "planned") & (rows.number("year_start") < rows.context.today.year)


@doubtful(
    "source", "accident_date", N_("An accident without a date."), N_("Fill in the day, or at least the first year.")
)
def accident_without_date(rows: Rows) -> np.ndarray:
    accident = rows.among("source_nature", "accidental") | rows.among("source_type", "ACC_SPILL")
    return accident & rows.missing("accident_date") & ~rows.given("year_start")


@doubtful(
    "source",
    "activity_status",
    N_("A landfill needs to be said to be open or closed."),
    N_("Choose the state of the activity."),
)
def landfill_without_status(rows: Rows) -> np.ndarray:
    unknown = rows.missing("activity_status") | rows.among("activity_status", "unknown")
    return rows.among("source_type", "WASTE_LANDFILL") & unknown


@doubtful(
    "source",
    "landfill_class",
    N_("A landfill in operation needs its class."),
    N_("Choose what may be deposited; “uncontrolled dump” where nobody controls it."),
)
def landfill_without_class(rows: Rows) -> np.ndarray:
    in_use = rows.among("source_type", "WASTE_LANDFILL") & rows.among("activity_status", "active")
    return in_use & rows.missing("landfill_class")


@doubtful("source", "aftercare", N_("A closed landfill: is there aftercare?"), N_("Say yes or no."))
def landfill_without_aftercare(rows: Rows) -> np.ndarray:
    closed = rows.among("source_type", "WASTE_LANDFILL") & rows.among("activity_status", *CLOSED)
    return closed & rows.missing("aftercare")


@doubtful(
    "source",
    "remarks",
    N_("The type is “Other”, but it is not said what it is."),
    N_("Describe the activity in the remarks, or choose a type from the list."),
)
def other_not_described(rows: Rows) -> np.ndarray:
    return rows.among("source_type", "OTHER") & rows.missing("remarks")


@doubtful(
    "source",
    "evidence",
    N_("It is not said how the source is known."),
    N_("Choose the evidence: register, field visit, image, media, literature or expert."),
)
def source_without_evidence(rows: Rows) -> np.ndarray:
    return rows.missing("evidence")


@doubtful(
    "source", "capacity_unit", N_("The capacity {capacity} has no unit."), N_("Write the unit, like t/year or MW.")
)
def capacity_without_unit(rows: Rows) -> np.ndarray:
    return rows.given("capacity") & rows.missing("capacity_unit")


@doubtful(
    "source",
    "isic",
    N_("“{isic}” is not an ISIC code."),
    N_("Write two to four digits, like 2420 for non-ferrous metals."),
)
def isic_malformed(rows: Rows) -> np.ndarray:
    return rows.each_text("isic", lambda text: not _ISIC.fullmatch(text))


@doubtful(
    "source",
    "isic",
    N_("The ISIC code {isic} does not belong to this source type."),
    N_("Usual for the type: {usual}. Correct the code or the type."),
)
def isic_unlike_type(rows: Rows) -> Judged:
    usual = {row["code"]: tuple(filter(None, row["isic"].split("|"))) for row in table("source_type")}
    types, isic = rows.text("source_type"), rows.text("isic")
    unlike = [bool(usual.get(kind)) and not _akin(code, usual[kind]) for kind, code in zip(types, isic)]
    well_formed = rows.each_text("isic", lambda text: bool(_ISIC.fullmatch(text)))
    named = np.array([", ".join(usual.get(kind, ())) for kind in types], dtype=object)
    return np.array(unlike, bool) & well_formed, {"usual": named}


@doubtful(
    "source",
    "geom",
    N_("The nature “{source_nature}” does not go with a {kind}."),
    N_("Draw it again or choose another nature."),
)
def shape_unlike_nature(rows: Rows) -> Judged:
    kind, found = rows.shapes.kind, np.zeros(len(rows), bool)
    for nature, fitting in NATURE_SHAPES.items():
        found |= rows.among("source_nature", nature) & np.isin(kind, rows.collection.geometry) & ~np.isin(kind, fitting)
    return found, {"kind": kind}


@wrong(
    "source_contaminant",
    "release_year",
    N_("The release is of {release_year}, which is still to come."),
    N_("Correct the year."),
)
def release_in_future(rows: Rows) -> np.ndarray:
    return rows.number("release_year") > rows.context.today.year


def _akin(code: str, usual: tuple[str, ...]) -> bool:
    return any(code.startswith(prefix) or prefix.startswith(code) for prefix in usual)
