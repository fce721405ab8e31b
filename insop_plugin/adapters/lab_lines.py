"""What an outcome says, reason by reason: refused or flagged, how often, in words, with an example and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.harmonise import refusals

if TYPE_CHECKING:
    from insop_plugin.core.harmonise import Harmonised

BY_VALUE = frozenset(
    ("unknown_contaminant", "ambiguous_name", "name_cas_conflict", "cas_invalid", "unit_unknown", "unit_not_soil",
     "medium_not_soil", "medium_unknown", "qualifier_unknown", "coordinate_system", "unit_mismatch")
)  # fmt: skip
"""Reasons that are told apart by the text they concern."""

NO_VALUE = frozenset(("no_measurement", "no_value", "empty_value"))
"""Refusals that lose nothing: nothing was measured."""

METHOD_UNKNOWN = 512  # the bit of qc_flags


@dataclass(frozen=True)
class Line:
    """One reason: how many results or rows it concerns, in words, with an example and what to do."""

    is_refusal: bool
    reason: str
    n: int
    words: str
    next_step: str
    row: int
    column: str
    value: str
    name: str = ""  # of the contaminant as delivered


def lines_of(outcome: Harmonised) -> list[Line]:
    """Return what was refused, most frequent first, then what was flagged."""
    return sorted(_refused(outcome), key=lambda line: -line.n) + _flagged(outcome)


def _refused(outcome: Harmonised) -> list[Line]:
    table = outcome.refused
    if table.empty:
        return []
    told = table["value"].where(table["reason"].isin(BY_VALUE), "").fillna("")
    lines = []
    for _, group in table.groupby([table["reason"], told], sort=False):
        first = group.iloc[0]
        reason = refusals.REASONS.get(first["reason"]) or refusals.FLAGGED[first["reason"]]
        column, value, name = (first[key] or "" for key in ("column", "value", "contaminant"))
        texts = _texts(reason, column, value, first["proposal"])
        n = max(int(group["cells"].sum()), len(group))
        lines.append(Line(True, reason.code, n, *texts, int(first["row"]), column, value, name))
    return lines


def _flagged(outcome: Harmonised) -> list[Line]:
    audit = outcome.audit
    lines = []
    for entry in audit[audit["step"] == "flag"].to_dict("records") if len(audit) else ():
        reason = refusals.FLAGGED[entry["rule"]]
        column, value = entry["column"] or "", str(entry["from"] or "")
        texts = _texts(reason, column, value, entry["to"])
        lines.append(Line(False, reason.code, int(entry["n"]), *texts, int(entry["first_row"]), column, value))
    return lines + _without_procedure(outcome, {line.reason for line in lines})


def _without_procedure(outcome: Harmonised, told: set[str]) -> list[Line]:
    """Tell of results whose laboratory procedure is not known: they cannot be compared with others."""
    found = outcome.observations
    unknown = found[found["qc_flags"].astype(int) & METHOD_UNKNOWN > 0] if len(found) else found
    if unknown.empty or told & {"procedure_unknown", "method_unknown"}:
        return []
    texts = (tr("The laboratory procedure is not known."), tr("Choose it for all rows, or for each column in a recipe."))
    return [Line(False, "method_unknown", len(unknown), *texts, int(unknown["row"].iloc[0]), "", "")]


def _texts(reason: refusals.Reason, column: str, value: str, proposal: object) -> tuple[str, str]:
    facts = {"value": value, "column": column, "proposal": proposal or "–"}
    return tr(reason.words).format(**facts), tr(reason.next_step).format(**facts)
