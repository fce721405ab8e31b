"""What the cells of a column prove about the way they are written, in words, for whoever matches the columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    from insop_plugin.core.reading.date_evidence import DateEvidence
    from insop_plugin.core.reading.raw_table import RawTable
    from insop_plugin.core.reading.recipe import Recipe

DATES = ("date", "analysis_date")
ORDERS = {"dmy": N_("day first"), "mdy": N_("month first"), "ymd": N_("year first")}


@dataclass(frozen=True)
class Evidence:
    """What a column proves: shortly, and in full."""

    short: str
    full: str


def evidence_in(raw: RawTable, recipe: Recipe) -> dict[str, Evidence]:
    """Return what the columns of dates prove, by their names."""
    from insop_plugin.core.reading.date_evidence import date_evidence

    found = {}
    for column in (recipe.columns[role] for role in DATES if role in recipe.columns):
        shown = date_evidence(raw.frame[column].tolist(), date.today())
        full = " ".join(_filled(template, facts) for template, facts in shown.sentences())
        found[column] = Evidence(_shortly(shown, recipe.reading.date_order), full)
    return {column: evidence for column, evidence in found.items() if evidence.short or evidence.full}


def _shortly(shown: DateEvidence, asked: str | None) -> str:
    """Return the order with the number of rows that prove it, or what is open."""
    if shown.half_converted:
        return tr("half of the dates were turned round")
    if shown.contradicts:
        return tr("rows contradict each other")
    if shown.order:
        text = tr("{order} ({n} rows prove it)") if shown.count(shown.order) else tr("{order}")
        return text.format(order=tr(ORDERS[shown.order]), n=number(shown.count(shown.order)))
    if asked in ORDERS and shown.count("open"):
        return tr("{order}, as chosen").format(order=tr(ORDERS[asked]))
    if shown.count("open"):
        return tr("no row proves the order of day and month")
    return tr("day numbers of a spreadsheet") if shown.count("serial") else ""


def _filled(template: str, facts: dict[str, object]) -> str:
    return tr(template).format(**{name: tr(fact) if isinstance(fact, str) and name == "order" else fact for name, fact in facts.items()})
