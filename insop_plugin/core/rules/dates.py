"""Days: none in the future, none before 1900 without a look, none in the wrong order."""

from __future__ import annotations

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.model import Column
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows

OLD = np.datetime64("1900-01-01", "D")


@wrong(
    "*", "*", N_("“{label}” lies in the future: {day}."), N_("Correct the date; perhaps day and month are exchanged.")
)
def date_in_future(rows: Rows, column: Column) -> Judged:
    if column.type != "date":
        return np.zeros(len(rows), bool)
    tomorrow = np.datetime64(rows.context.today, "D") + 1  # somewhere it is already tomorrow
    return rows.day(column.name) > tomorrow, {"day": rows.day(column.name)}


@doubtful("*", "*", N_("“{label}” lies before 1900: {day}."), N_("Check the year."))
def date_very_old(rows: Rows, column: Column) -> Judged:
    if column.type != "date":
        return np.zeros(len(rows), bool)
    return rows.day(column.name) < OLD, {"day": rows.day(column.name)}


@wrong(
    "dataset",
    "date_to",
    N_("The last day ({date_to}) lies before the first ({date_from})."),
    N_("Exchange the two dates or correct one of them."),
)
def dataset_period_reversed(rows: Rows) -> np.ndarray:
    return rows.day("date_to") < rows.day("date_from")


@wrong(
    "plot",
    "sampling_date_to",
    N_("The last day ({sampling_date_to}) lies before the first ({sampling_date})."),
    N_("Exchange the two dates or correct one of them."),
)
def sampling_period_reversed(rows: Rows) -> np.ndarray:
    return rows.day("sampling_date_to") < rows.day("sampling_date")


@doubtful(
    "plot",
    "sampling_date_to",
    N_("The sampling date is a period, but its last day is missing."),
    N_("Fill in the last day, or choose another precision."),
)
def period_without_end(rows: Rows) -> np.ndarray:
    return rows.among("sampling_date_precision", "period") & rows.missing("sampling_date_to")


@doubtful(
    "plot",
    "sampling_date",
    N_("Nobody knows when the soil was taken."),
    N_("Fill in the date; if only the year is known, write 1 January and the precision “year”."),
)
def sampling_date_missing(rows: Rows) -> np.ndarray:
    return rows.missing("sampling_date")


@wrong(
    "event",
    "end_at",
    N_("The event ends ({end_at}) before it begins ({start_at})."),
    N_("Exchange the two times or correct one of them."),
)
def event_reversed(rows: Rows) -> np.ndarray:
    return rows.moment("end_at") < rows.moment("start_at")


@doubtful(
    "site",
    "status_date",
    N_("The status is older ({status_date}) than the first entry in the register ({first_entry_date})."),
    N_("Check the two dates."),
)
def status_before_entry(rows: Rows) -> np.ndarray:
    return rows.day("status_date") < rows.day("first_entry_date")
