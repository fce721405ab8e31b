"""Observations: numbers, limits and how they were measured."""

from __future__ import annotations

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.vocabulary import table, terms

LIMITED = ("left", "right", "interval")


@wrong(
    "observation",
    "value",
    N_("The result has neither a value nor a limit."),
    N_("Fill in the value, or say that it was below a limit and give the limit."),
)
def value_missing(rows: Rows) -> np.ndarray:
    return rows.missing("value") & (rows.among("censor", "none") | ~rows.given("censor"))


@wrong(
    "observation",
    "value",
    N_("A result below or above a limit has also a value ({value})."),
    N_("Empty the value and keep the limit, or choose the kind of result “Number”."),
)
def value_beside_limit(rows: Rows) -> np.ndarray:
    return ~rows.missing("value") & rows.among("censor", *LIMITED)


@wrong(
    "observation",
    "censor_limit",
    N_("The result is below or above a limit, but the limit is missing."),
    N_("Fill in the limit; if the laboratory gave none, its detection limit."),
)
def limit_missing(rows: Rows) -> np.ndarray:
    return rows.missing("censor_limit") & rows.among("censor", *LIMITED)


@wrong(
    "observation",
    "censor_upper",
    N_("A result between two limits needs an upper end above the limit {censor_limit}."),
    N_("Fill in both ends, the smaller one first."),
)
def interval_open(rows: Rows) -> np.ndarray:
    upper = rows.number("censor_upper")
    return rows.among("censor", "interval") & ~(upper > rows.number("censor_limit")) & ~rows.missing("censor_limit")


@doubtful(
    "observation",
    "censor_limit",
    N_("The result is a number, but a limit is given too."),
    N_("If {censor_limit} is the detection limit of the method, move it to that field."),
)
def limit_beside_value(rows: Rows) -> np.ndarray:
    return rows.given("censor_limit") & rows.among("censor", "none")


@wrong(
    "observation",
    "loq",
    N_("The detection limit ({lod}) is above the quantification limit ({loq})."),
    N_("Exchange the two or correct one of them."),
)
def limits_reversed(rows: Rows) -> np.ndarray:
    return rows.number("lod") > rows.number("loq")


@doubtful(
    "observation",
    "value",
    N_("The value {value} is below the detection limit {lod}."),
    N_("Report it as below the limit, or correct the detection limit (its unit is that of the value)."),
)
def value_below_lod(rows: Rows) -> np.ndarray:
    value = rows.number("value")
    return (value > 0) & (value < rows.number("lod")) & ~rows.among("censor", *LIMITED)


@doubtful(
    "observation",
    "procedure",
    N_("The procedure is not known: the value cannot be compared with those of other procedures."),
    N_("Ask the laboratory how the soil was digested and measured."),
)
def procedure_missing(rows: Rows) -> np.ndarray:
    return rows.missing("procedure") | rows.among("procedure", "UNKNOWN")


@doubtful(
    "observation",
    "fraction",
    N_("The fraction “{fraction}” does not go with the procedure {procedure}."),
    N_("This procedure gives the fraction “{usual}”. Correct one of the two."),
)
def fraction_unlike_procedure(rows: Rows) -> Judged:
    usual = {row["code"]: row["fraction"] for row in table("procedure")}
    usual = rows.each("procedure", lambda value: usual.get(value, "unknown"), "unknown")
    fraction = rows.text("fraction")
    known = ~np.isin(fraction, ("", "unknown")) & (usual != "unknown")
    labels = {term.code: term.label for term in terms("fraction")}
    named = np.array([labels[code] for code in usual], dtype=object)
    return known & (fraction != usual) & (fraction != "speciated"), {"usual": named}


@doubtful(
    "observation",
    "weight_basis",
    N_("The value is per kilogram of wet soil: it cannot be compared with others."),
    N_("Fill in the moisture of the sample and convert it to dry soil."),
)
def wet_basis(rows: Rows) -> np.ndarray:
    return rows.among("weight_basis", "wet")


@doubtful(
    "observation",
    "uncertainty_type",
    N_("An uncertainty without saying what it means."),
    N_("Choose: expanded (k = 2), standard deviation, or per cent."),
)
def uncertainty_without_type(rows: Rows) -> np.ndarray:
    return rows.given("uncertainty") & rows.missing("uncertainty_type")
