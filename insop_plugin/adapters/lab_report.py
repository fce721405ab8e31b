"""The account of an import: rows in = kept + refused, by reason; as a page, as CSV, and the refused rows themselves."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.lab_intake import COLLECTIONS, Prepared
from insop_plugin.adapters.locale_words import number
from insop_plugin.core import model
from insop_plugin.core.harmonise import refusals

if TYPE_CHECKING:
    from insop_plugin.core.harmonise import Harmonised

BY_VALUE = frozenset(
    ("unknown_contaminant", "ambiguous_name", "name_cas_conflict", "cas_invalid", "unit_unknown", "unit_not_soil",
     "medium_not_soil", "medium_unknown", "qualifier_unknown", "coordinate_system", "unit_mismatch")
)  # fmt: skip
"""Reasons that are told apart by the text they concern."""

METHOD_UNKNOWN = 512  # the bit of qc_flags
SPELLED = {"\t": "tab"}
STYLE = "table{border-collapse:collapse} td,th{padding:2px 10px 2px 0;text-align:left;vertical-align:top} td.n{text-align:right}"


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


def summary(prepared: Prepared) -> list[str]:
    """Return where every row and result went, in sentences."""
    return [text.strip() for text in prepared.outcome.conservation.sentences(tr)][:_head(prepared)]


def as_page(prepared: Prepared, added: dict[str, int]) -> str:
    """Return the account as HTML."""
    parts = [f"<h3>{escape(title(prepared))}</h3>", _table(_added_rows(prepared, added))]
    parts.append("".join(f"<p>{escape(text)}.</p>" for text in summary(prepared)))
    if prepared.changed:
        text = tr("{n} results are in the dataset already with another delivered value; they were not changed.")
        parts.append(f"<p><b>{escape(text.format(n=number(prepared.changed)))}</b></p>")
    for is_refusal, heading in ((True, tr("Refused")), (False, tr("Kept, but flagged"))):
        lines = [line for line in lines_of(prepared.outcome) if line.is_refusal == is_refusal]
        rows = [(number(line.n), line.words, line.next_step) for line in lines]
        parts += [f"<h4>{escape(heading)}</h4>", _table(rows)] if rows else []
    remarks = [words(remark) for remark in prepared.raw.remarks]
    parts += [f"<h4>{escape(tr('About the file'))}</h4>", *(f"<p>{escape(text)}</p>" for text in (*remarks, _read_as(prepared)))]
    return "\n".join(parts)


def title(prepared: Prepared) -> str:
    """Return what was imported into what."""
    return tr("{file} into “{dataset}”").format(file=Path(prepared.job.path).name, dataset=prepared.job.dataset.get("title", ""))


def write_page(path: str, page: str) -> None:
    """Write the account as a web page."""
    head = f'<!doctype html><html><head><meta charset="utf-8"><title>INSOP</title><style>{STYLE}</style></head><body>'
    Path(path).write_text(f"{head}{page}</body></html>\n", encoding="utf-8")


def write_counts(path: str, prepared: Prepared, added: dict[str, int]) -> None:
    """Write the account as CSV."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("what", "reason", "n", "words", "next_step", "row", "column", "value"))
        for name, count in vars(prepared.outcome.conservation).items():
            if isinstance(count, int):
                writer.writerow(("count", name, count, "", "", "", "", ""))
        for name in COLLECTIONS:
            writer.writerow(("added", name, added.get(name, 0), "", "", "", "", ""))
            writer.writerow(("already there", name, prepared.known.get(name, 0), "", "", "", "", ""))
        for line in lines_of(prepared.outcome):
            what = "refused" if line.is_refusal else "flagged"
            writer.writerow((what, line.reason, line.n, line.words, line.next_step, line.row, line.column, line.value))


def write_refused(path: str, prepared: Prepared) -> int:
    """Write the rows that hold something refused as delivered, the reasons beside them; return how many."""
    refused = prepared.outcome.refused
    reasons = refused.groupby("row", sort=True)["words"].agg(lambda texts: " ".join(dict.fromkeys(texts)))
    steps = refused.groupby("row", sort=True)["next_step"].agg(lambda texts: " ".join(dict.fromkeys(texts)))
    rows = prepared.raw.frame.iloc[reasons.index - 1]
    rows = rows.assign(**{tr("Row"): reasons.index, tr("Refused because"): reasons.to_numpy(), tr("Next step"): steps.to_numpy()})
    rows.to_csv(path, index=False, encoding="utf-8-sig")
    return len(rows)


def _head(prepared: Prepared) -> int:
    return len(prepared.outcome.conservation.sentences()) - len(prepared.outcome.conservation.reasons)


def _added_rows(prepared: Prepared, added: dict[str, int]) -> list[tuple[str, str, str]]:
    rows = []
    for name in COLLECTIONS:
        known = prepared.known.get(name, 0)
        beside = tr("{n} are there already").format(n=number(known)) if known else ""
        rows.append((number(added.get(name, 0)), tr(model.collection(name).label), beside))
    return rows


def _read_as(prepared: Prepared) -> str:
    found = prepared.raw.options.to_json()
    options = ", ".join(f"{name.replace('_', ' ')} “{SPELLED.get(value, value)}”" for name, value in found.items() if value)
    return tr("Read with {options}.").format(options=options)


def _table(rows: list[tuple[str, str, str]]) -> str:
    first = '<tr><td class="n" align="right">{}</td>'
    lines = (first.format(escape(n)) + "".join(f"<td>{escape(text)}</td>" for text in texts) for n, *texts in rows)
    return f'<table cellspacing="6">{"</tr>".join(lines)}</tr></table>'
