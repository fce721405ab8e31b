"""Why a row or cell is refused: one reason with words and a next step each; see `flags` for what is only flagged."""

from __future__ import annotations

from collections.abc import Callable

import numpy
import pandas

from insop_plugin.core.errors import N_
from insop_plugin.core.harmonise.flags import FLAGGED
from insop_plugin.core.harmonise.reason import Reason, reasons

REASONS: dict[str, Reason] = reasons(
    (
        "medium_not_soil",
        N_("“{value}” is not soil."),
        N_("Only soil is harmonised here. If it is soil, say so in the recipe (decisions, medium)."),
    ),
    (
        "medium_unknown",
        N_("The medium “{value}” is not known."),
        N_("Say in the recipe whether it is soil (decisions, medium)."),
    ),
    (
        "coordinate_missing",
        N_("The position is missing."),
        N_("Fill in both coordinates, or leave the columns out of the recipe to keep samples without position."),
    ),
    (
        "coordinate_unreadable",
        N_("“{value}” is not a coordinate."),
        N_("Write decimal degrees, degrees-minutes-seconds or metres."),
    ),
    ("coordinate_zero", N_("The position is 0, 0."), N_("Find the true position; 0, 0 lies in the sea off Africa.")),
    (
        "coordinate_outside",
        N_("“{value}” is outside the range of coordinates."),
        N_("Check the number and the coordinate system."),
    ),
    (
        "coordinate_swapped",
        N_("Longitude and latitude seem to be swapped: “{value}”."),
        N_("If so, exchange the two columns in the recipe. It would be {proposal}."),
    ),
    (
        "coordinate_sign",
        N_("The position “{value}” lies outside its country; with the other sign it lies inside."),
        N_("Correct the sign (west and south are negative). It would be {proposal}."),
    ),
    (
        "coordinate_unclear",
        N_("The position “{value}” lies outside its country; an exchange or another sign would both put it there."),
        N_("Compare with the field book; it may be {proposal}, or another sign."),
    ),
    (
        "coordinate_wraps",
        N_("The longitude of “{value}” is counted from 0 to 360 degrees."),
        N_("Subtract 360 in the delivered table. It would be {proposal}."),
    ),
    (
        "coordinate_projected",
        N_("“{value}” is no degree; it looks like metres."),
        N_("Use the roles x and y and state the EPSG code in the recipe (srs)."),
    ),
    (
        "coordinate_degrees",
        N_("“{value}” looks like degrees, but the recipe says a projected coordinate system."),
        N_("Use the roles longitude and latitude, or state EPSG:4326 as srs."),
    ),
    (
        "coordinate_system",
        N_("The coordinate system “{value}” is not known."),
        N_("State its EPSG code, such as EPSG:32632."),
    ),
    (
        "date_future",
        N_("The date “{value}” lies in the future."),
        N_("Correct the date, or state the order of day and month in the recipe."),
    ),
    ("empty_value", N_("There is no value."), N_("Nothing to do if it was not measured; else fill it in.")),
    (
        "no_value",
        N_("No column of results has a value in this row."),
        N_("Nothing to do if nothing was measured; else fill it in."),
    ),
    ("no_measurement", N_("“{value}” says that nothing was measured."), N_("Nothing to do.")),
    ("name_missing", N_("The name of the contaminant is missing."), N_("Fill in a name, a symbol or a CAS number.")),
    (
        "unknown_contaminant",
        N_("“{value}” is not a contaminant or soil property of the list."),
        N_("Choose one in the recipe (decisions, contaminant). Nearest: {proposal}."),
    ),
    (
        "ambiguous_name",
        N_("“{value}” can mean several things."),
        N_("Choose in the recipe (decisions, contaminant): {proposal}."),
    ),
    (
        "name_not_soil",
        N_("“{value}” is a concentration in a liquid or of what is dissolved in it, not a content of soil."),
        N_("Take these results out. If they are of soil, choose in the recipe (decisions, contaminant): {proposal}."),
    ),
    (
        "cas_invalid",
        N_("The CAS number of “{value}” is wrong: its check digit does not fit."),
        N_("Correct the number. Nearest by name: {proposal}."),
    ),
    (
        "name_cas_conflict",
        N_("Name and CAS number of “{value}” mean different things."),
        N_("Correct one of them or choose in the recipe: {proposal}."),
    ),
    ("unit_missing", N_("The unit is missing."), N_("State the unit in the recipe (column or constant).")),
    (
        "unit_unknown",
        N_("“{value}” is not a known unit."),
        N_("Correct it, or say in the recipe (decisions, unit) which unit it is."),
    ),
    (
        "unit_not_soil",
        N_("“{value}” is {proposal}, not a content of soil."),
        N_("Take these results out, or correct the unit."),
    ),
    (
        "unit_mismatch",
        N_("“{value}” does not measure this contaminant."),
        N_("It needs {proposal}. Check name and unit."),
    ),
    (
        "unit_conflict",
        N_("“{value}” is not the unit of the column."),
        N_("Correct the cell or the unit of the column."),
    ),
    (
        "limit_unit_unknown",
        N_("“{value}” is not a known unit for a limit of this contaminant."),
        N_("Correct the unit of the limit."),
    ),
    ("basis_conflict", N_("The unit and the column of weight basis disagree (“{value}”)."), N_("Correct one of them.")),
    (
        "moisture_missing",
        N_("The result is per kilogram of wet soil and the moisture is not known."),
        N_("Add a moisture column; wet results cannot be compared without it."),
    ),
    (
        "moisture_invalid",
        N_("The moisture “{value}” is not between 0 and 100 per cent."),
        N_("Correct the moisture, or state its basis in the recipe."),
    ),
    (
        "loi_missing",
        N_("The result is per kilogram of ash and the loss on ignition is not known."),
        N_("Add a column of loss on ignition (role loi); results per ash cannot be compared without it."),
    ),
    (
        "loi_invalid",
        N_("The loss on ignition “{value}” is not between 0 and 100 per cent."),
        N_("Correct the loss on ignition."),
    ),
    (
        "bulk_density_missing",
        N_("The result is per volume of soil and the bulk density is not known."),
        N_("Add a column or constant of bulk density in g/cm³ (role bulk_density)."),
    ),
    (
        "bulk_density_invalid",
        N_("The bulk density “{value}” is not between 0.05 and 3 g/cm³."),
        N_("Correct it, or give it in g/cm³ (kg/m³ divided by 1000)."),
    ),
    (
        "decay_date_missing",
        N_("The day the activity is of is not known; it cannot be corrected to the day the recipe says."),
        N_("Fill in the day, or leave out the rule (rules, decay_to)."),
    ),
    (
        "form_unknown",
        N_("“{value}” is not a form in which this contaminant is known to be reported."),
        N_("Check name and unit, or decide in the recipe what the unit is (decisions, unit)."),
    ),
    (
        "form_conflict",
        N_("Unit and column say different forms: “{value}”."),
        N_("Correct one of them."),
    ),
    (
        "value_unreadable",
        N_("“{value}” is not a number or a known way to write a limit."),
        N_("Look it up in the laboratory report and correct the cell."),
    ),
    (
        "decimal_mark_unclear",
        N_("“{value}” can be read in two ways: as decimals or as thousands."),
        N_("State the decimal mark in the recipe (reading, decimal_mark)."),
    ),
    (
        "decimal_mark_other",
        N_("“{value}” is written with another decimal mark than the recipe says."),
        N_("Correct the cell or the decimal mark."),
    ),
    (
        "negative_value",
        N_("“{value}” is negative; there is no negative concentration."),
        N_("If it means “below {proposal}”, say so in the recipe (rules, negative: limit)."),
    ),
    (
        "zero_without_limit",
        N_("“{value}” was given where nothing was found, but the limit of detection is not known."),
        N_("Add the limit as a column or constant, or say in the recipe that zeros are values (rules, zero: value)."),
    ),
    (
        "limit_unknown",
        N_("“{value}” means not detected, but the limit of detection is not known."),
        N_("Add the limit as a column or constant (limit, lod or loq)."),
    ),
    ("limit_unreadable", N_("The limit “{value}” is not a positive number."), N_("Correct the limit.")),
    (
        "qualifier_unknown",
        N_("The laboratory's mark “{value}” is not known."),
        N_("Say in the recipe what it means (decisions, qualifier): left, right, estimated, rejected or none."),
    ),
    ("result_rejected", N_("The laboratory rejected this result (“{value}”)."), N_("Nothing to do.")),
    (
        "impossible_value",
        N_("“{value}” is more than there can be: {proposal}."),
        N_("Check value and unit; the unit is probably wrong."),
    ),
)

COLUMNS = ("row", "column", "value", "contaminant", "reason", "words", "next_step", "proposal", "cells")


def in_words(refused: pandas.DataFrame, translate: Callable[[str], str] = str) -> pandas.DataFrame:
    """Return the refused table with its words and next steps, in the language of `translate`."""
    facts = ("reason", "value", "column", "proposal")
    groups = refused.groupby(list(facts), sort=False, dropna=False).ngroup().to_numpy()
    firsts = refused.iloc[numpy.unique(groups, return_index=True)[1]]
    words, steps = [], []
    for reason_code, value, column, proposal in firsts[list(facts)].itertuples(index=False, name=None):
        reason = REASONS.get(reason_code) or FLAGGED[reason_code]
        told = {"value": value or "", "column": column, "proposal": proposal or "–"}
        words.append(translate(reason.words).format(**told))
        steps.append(translate(reason.next_step).format(**told))
    return refused.assign(words=numpy.array(words, object)[groups], next_step=numpy.array(steps, object)[groups])[
        list(COLUMNS)
    ]
