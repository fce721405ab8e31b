"""Sites: what each status asks for, and a history that can be read (after the Swiss cadastre and EEA LSI 003)."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.rules.values import text_of

INVESTIGATED = ("SS3", "SS4", "SS5", "SS6")
UNDER_MEASURES = ("SS5", "SS6")
_STEP = re.compile(r"(SS[1-6]) (\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@doubtful(
    "site",
    "remediation_technique",
    N_("Status {status} needs the measures that were taken."),
    N_("Choose what is being done or was done; “use restriction” counts too."),
)
def status_without_measures(rows: Rows) -> np.ndarray:
    return rows.among("status", *UNDER_MEASURES) & rows.missing("remediation_technique")


@doubtful(
    "site",
    "status",
    N_("Measures are named, but the status {status} says that none have begun."),
    N_("Choose SS5 or SS6, or empty the measures."),
)
def measures_without_status(rows: Rows) -> np.ndarray:
    return rows.given("remediation_technique") & rows.among("status", "SS1", "SS2", "SS3")


@doubtful(
    "site",
    "status_date",
    N_("Status {status} needs its date."),
    N_("Fill in the day of the decision or report; if only the year is known, 1 January."),
)
def status_without_date(rows: Rows) -> np.ndarray:
    return rows.among("status", *INVESTIGATED) & rows.missing("status_date")


@doubtful(
    "site",
    "investigation",
    N_("Status {status} says the site was investigated, but not how."),
    N_("Choose the investigations that were done, or name the report or decision."),
)
def status_without_investigation(rows: Rows) -> np.ndarray:
    return rows.among("status", *INVESTIGATED) & rows.missing("investigation") & ~rows.given("status_basis")


@doubtful("site", "aftercare", N_("The measures are completed: is there aftercare?"), N_("Say yes or no."))
def completed_without_aftercare(rows: Rows) -> np.ndarray:
    return rows.among("status", "SS6") & rows.missing("aftercare")


@doubtful(
    "site",
    "receptors",
    N_("Priority class {risk_class} without anybody or anything at risk."),
    N_("Choose the receptors."),
)
def risk_without_receptor(rows: Rows) -> np.ndarray:
    return rows.among("risk_class", "1", "2") & rows.missing("receptors")


@doubtful(
    "site",
    "receptors",
    N_("{population_at_risk} people are at risk, but no people are among the receptors."),
    N_("Choose residents, children or workers."),
)
def people_without_receptor(rows: Rows) -> np.ndarray:
    people = (
        rows.holds("receptors", "residents") | rows.holds("receptors", "children") | rows.holds("receptors", "workers")
    )
    return (rows.number("population_at_risk") > 0) & ~people


@doubtful(
    "site",
    "owner_informed_at",
    N_("The site is to be shown in its exact place, but the owner was not informed."),
    N_("Inform the owner and note the day, name the public register, or choose a stricter sharing level."),
)
def public_without_notice(rows: Rows) -> np.ndarray:
    return rows.among("sharing_level", "public_exact") & rows.missing("owner_informed_at") & ~rows.given("url")


@wrong(
    "site",
    "status_history",
    N_("The earlier statuses cannot be read: “{status_history}”."),
    N_("Write each step as status and date, oldest first: SS1 1998; SS2 2004-05-12."),
)
def history_unreadable(rows: Rows) -> np.ndarray:
    return rows.each_text("status_history", lambda text: _steps(text) is None)


@doubtful(
    "site", "status_history", N_("The earlier statuses are not in the order of time."), N_("Write the oldest first.")
)
def history_disordered(rows: Rows) -> np.ndarray:
    return rows.each("status_history", lambda value: list(_days(value)) != sorted(_days(value)))


@doubtful(
    "site",
    "status_history",
    N_("An earlier status is younger than the status of today ({status_date})."),
    N_("Check the dates; the status of today does not stand among the earlier ones."),
)
def history_after_status(rows: Rows) -> np.ndarray:
    latest = rows.each("status_history", lambda value: max(_days(value), default=""), "")
    day = rows.text("status_date")
    return (latest != "") & (day != "") & (latest > day)


@doubtful(
    "site",
    "area_m2",
    N_("The area is given as {area_m2} m², but the outline measures {measured} m²."),
    N_("Correct the outline, or empty the area: it is measured on the map."),
)
def area_unlike_outline(rows: Rows) -> Judged:
    measured = rows.shapes.area_m2
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = rows.number("area_m2") / measured
    return (rows.shapes.kind == "Polygon") & ((ratio > 2) | (ratio < 0.5)), {"measured": measured.round()}


@lru_cache(maxsize=4096)
def _steps(history: str) -> tuple[tuple[str, str], ...] | None:
    """Return (status, date) of each step; None when it cannot be read."""
    found = [_STEP.fullmatch(step.strip()) for step in history.strip(" ;").split(";")]
    if not all(found):
        return None
    return tuple((step.group(1), step.group(0)[4:]) for step in found)


def _days(history: object) -> tuple[str, ...]:
    return tuple(day for _status, day in _steps(text_of(history)) or ())
