"""Reports as web pages: one plain document for every tool, without scripts and without files beside it."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QLocale, Qt

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import Run, chosen, versions
from insop_plugin.core.errors import N_, InsopError

STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:1em auto;padding:0 1em;line-height:1.4;color:#1a1a1a;background:#ffffff} "
    "table{border-collapse:collapse;margin:.6em 0;font-size:.93em} "
    "td,th{padding:2px 12px 2px 0;padding-block:2px;padding-inline:0 12px;vertical-align:top;border-bottom:1px solid #dddddd} "
    ".wide{overflow-x:auto} .wide table{font-size:.78em} .wide td,.wide th{padding-inline-end:7px} "
    "p,li,td,th,h1,h2{unicode-bidi:plaintext;text-align:START} "
    ".chosen{font-weight:bold;color:#b2182b} .answer{font-weight:bold} svg{max-width:100%;height:auto} "
    ".dot{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.4em}"
)
"""START is the side on which lines begin; words of another script keep their own order of reading."""
CHOSEN = ' class="chosen"'
MOST_ROWS = 40
MOST_COLUMNS = 8
"""More than so many stand in small print, and are moved sideways where a window is too narrow for them."""
Row = Sequence[str]


class ReportNotWritten(InsopError):
    """A page that could not be kept."""

    template = N_("The report {place} could not be written: {reason}.")
    hint = N_("The result itself is complete. Choose another folder and run again if you need the page.")


def save(place: str, page: str) -> None:
    """Write a page; raises ReportNotWritten."""
    try:
        Path(place).write_text(page, encoding="utf-8")
    except OSError as error:
        raise ReportNotWritten(place=place, reason=error.strerror or error) from error


def document(run: Run, parts: Iterable[str], said: Iterable[str] | None = None) -> str:
    """Return the page of a run: title, answer, what to be careful with, how it was done, the parts, what it was made with.

    Args:
        run: its last sentence is the answer.
        parts: HTML of the tool's own, from the functions below.
        said: sentences that stand before the parts in place of the run's own.
    """
    title, *told = escape(run.title), *(run.sentences[:-1] if said is None else said)
    answer = f'<p class="answer">{escape(run.sentences[-1])}</p>'
    body = [f"<h1>{title}</h1>", answer, *listed(run.cautions), *paragraphs(told), *parts, *made_with(run)]
    side, start = ("rtl", "right") if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else ("ltr", "left")
    style = STYLE.replace("START", start)
    head = f'<head><meta charset="utf-8"/><title>{title}</title><style>{style}</style></head>'
    return f'<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" dir="{side}">{head}<body>{"".join(body)}</body></html>\n'


def made_with(run: Run) -> list[str]:
    """Return parameters, digest of the input and versions: all that is needed to make the result again."""
    rows = [(one.words, one.name, one.written) for one in chosen(run)]
    rows.append((tr("input, SHA-256"), "", run.digest))
    return [heading(tr("Made with")), table((), rows), *paragraphs([versions(run.packages)])]


def heading(text: str) -> str:
    """Return the heading of a part."""
    return f"<h2>{escape(text)}</h2>"


def paragraphs(texts: Iterable[str]) -> list[str]:
    """Return texts as paragraphs."""
    return [f"<p>{escape(text)}</p>" for text in texts]


def listed(texts: Iterable[str]) -> list[str]:
    """Return texts as a list; nothing for none."""
    lines = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return [f"<ul>{lines}</ul>"] if lines else []


def table(heads: Row, rows: Sequence[Row], marked: int = -1, of: int = 0) -> str:
    """Return rows as a table, one of them marked as chosen.

    Args:
        heads: of the columns; none for a table of facts.
        rows: cells as texts.
        marked: place of the chosen row.
        of: how many rows there are where not all are given.
    """
    head = f"<tr>{''.join(f'<th>{escape(one)}</th>' for one in heads)}</tr>" if heads else ""
    body = "".join(_line(row, CHOSEN if place == marked else "") for place, row in enumerate(rows))
    if not rows:
        return f"<p>{escape(tr('None.'))}</p>"
    more = tr("The first {shown} of {n}; all are in the tables.").format(shown=len(rows), n=of)
    whole = f"<table>{head}{body}</table>"
    whole = f'<div class="wide">{whole}</div>' if rows and len(rows[0]) > MOST_COLUMNS else whole
    return f"{whole}{f'<p>{escape(more)}</p>' if of > len(rows) else ''}"


def _line(row: Row, kind: str) -> str:
    return f"<tr{kind}>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
