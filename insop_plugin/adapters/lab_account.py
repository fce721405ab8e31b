"""Where every row and every result of a table went, by reason, as a web page or as CSV: it can be kept."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.lab_lines import NO_VALUE, Line, lines_of
from insop_plugin.adapters.locale_words import number

if TYPE_CHECKING:
    from insop_plugin.core.harmonise import Harmonised
    from insop_plugin.core.reading.raw_table import RawTable

SPELLED = {"\t": "tab"}
STYLE = (
    "body{font-family:sans-serif;margin:2em;max-width:70em} table{border-collapse:collapse} "
    "td,th{padding:2px 14px 2px 0;text-align:left;vertical-align:top} td.n,th.n{text-align:right}"
)
CSV_HEADER = ("what", "reason", "n", "words", "next_step", "row", "column", "value")
REFUSED, WITHOUT, FLAGGED = "refused", "not measured", "flagged"


@dataclass(frozen=True)
class Account:
    """What is accounted for: a table and what became of it; `before` are rows of CSV and HTML about what was added."""

    raw: RawTable
    outcome: Harmonised
    title: str
    before_page: str = ""
    before_rows: tuple[tuple[str, str, object], ...] = ()


def as_html(account: Account) -> str:
    """Return the account as the inside of a web page."""
    lines = lines_of(account.outcome)
    parts = [f"<h3>{escape(account.title)}</h3>", account.before_page, _counts(account.outcome)]
    for heading, kind in ((tr("Refused"), REFUSED), (tr("Not measured"), WITHOUT), (tr("Kept, but flagged"), FLAGGED)):
        told = [line for line in lines if _kind(line) == kind]
        parts += [f"<h4>{escape(heading)}</h4>", _reasons(told)] if told else []
    remarks = [words(remark) for remark in account.raw.remarks]
    recipe = tr("Recipe: {name}").format(name=tr(account.outcome.recipe.name)) if account.outcome.recipe.name else ""
    texts = [text for text in (*remarks, _read_as(account.raw), recipe) if text]
    return "\n".join([*parts, f"<h4>{escape(tr('About the file'))}</h4>", *(f"<p>{escape(text)}</p>" for text in texts)])


def write(path: str, account: Account) -> None:
    """Write the account: as CSV where the path ends so, else as a web page."""
    if path.lower().endswith(".csv"):
        _write_csv(path, account)
        return
    head = f'<!doctype html><html><head><meta charset="utf-8"><title>INSOP</title><style>{STYLE}</style></head><body>'
    Path(path).write_text(f"{head}{as_html(account)}</body></html>\n", encoding="utf-8")


def as_table(rows: Iterable[Sequence[str]], headers: Sequence[str] = ()) -> str:
    """Return cells as an HTML table; the first column holds numbers."""
    top = "".join(f'<th align="left">{escape(text)}</th>' for text in headers)
    lines = (_row(cells) for cells in rows)
    return f'<table cellspacing="6">{f"<tr>{top}</tr>" if top else ""}{"".join(lines)}</table>'


def _kind(line: Line) -> str:
    if not line.is_refusal:
        return FLAGGED
    return WITHOUT if line.reason in NO_VALUE else REFUSED


def _row(cells: Sequence[str]) -> str:
    return f"<tr>{_number_cell(cells[0])}" + "".join(f"<td>{escape(text)}</td>" for text in cells[1:]) + "</tr>"


def _counts(outcome: Harmonised) -> str:
    """Return the two sums as a table: in = kept + flagged + refused (+ not measured)."""
    facts = {name: number(count) for name, count in outcome.conservation.facts().items()}
    headers = ("", tr("in"), tr("= kept"), tr("+ kept with a flag"), tr("+ refused"), tr("+ not measured"))
    names = ("{0}_in", "{0}_clean", "{0}_flagged", "{0}_refused", "{0}_without")
    rows = [(label, *(facts.get(name.format(kind), "") for name in names)) for kind, label in _kinds()]
    top = "".join(f'<th class="n" align="right">{escape(text)}</th>' for text in headers)
    lines = "".join(f"<tr><td>{escape(label)}</td>{''.join(map(_number_cell, counts))}</tr>" for label, *counts in rows)
    return f'<table cellspacing="8"><tr>{top}</tr>{lines}</table>'


def _kinds() -> tuple[tuple[str, str], ...]:
    return ("rows", tr("Rows")), ("cells", tr("Results"))


def _number_cell(text: str) -> str:
    return f'<td class="n" align="right">{escape(text)}</td>'


def _reasons(lines: Sequence[Line]) -> str:
    headers = (tr("Results"), tr("Why"), tr("Next step"), tr("First row"), tr("Column"), tr("Value"))
    rows = [(number(line.n), line.words, line.next_step, number(line.row), line.column, line.value) for line in lines]
    return as_table(rows, headers)


def _read_as(raw: RawTable) -> str:
    found = raw.options.to_json()
    shown = {name.replace("_", " "): _spelled(value) for name, value in found.items() if value}
    options = ", ".join(f"{name} “{value}”" for name, value in shown.items())
    return tr("Read with {options}.").format(options=options)


def _spelled(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else SPELLED.get(value, str(value))


def _write_csv(path: str, account: Account) -> None:
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(CSV_HEADER)
        counts = [("count", name, count) for name, count in account.outcome.conservation.facts().items()]
        for what, name, count in (*counts, *account.before_rows):
            writer.writerow((what, name, count, "", "", "", "", ""))
        for line in lines_of(account.outcome):
            writer.writerow((_kind(line), line.reason, line.n, line.words, line.next_step, line.row, line.column, line.value))
