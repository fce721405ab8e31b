"""The account of a colocation as a web page: quotients, and the cross-K function as a drawing and a table."""

from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters.colocation_plot import drawing
from insop_plugin.adapters.colocation_report import ColocationReport, quotients
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import versions
from insop_plugin.adapters.transfer_report import STYLE
from insop_plugin.core.colocation import Colocation, CrossK


def write_page(path: str, report: ColocationReport, found: Colocation) -> None:
    """Write the account as a web page."""
    Path(path).write_text(page(report, found), encoding="utf-8")


def page(report: ColocationReport, found: Colocation) -> str:
    """Return the account as HTML."""
    title = escape(report.title())
    parts = [f"<h1>{title}</h1>", *(f"<p>{escape(text)}</p>" for text in report.sentences(found))]
    parts += [f"<p><b>{escape(text)}</b></p>" for text in report.cautions(found)]
    parts += [_quotient_table(found), f"<h2>{escape(tr('Cross-K function'))}</h2>", drawing(found.cross_k)]
    parts += [f"<p>{escape(_legend())}</p>", _curve_table(found.cross_k), f"<p>{escape(versions(('numpy', 'scipy')))}</p>"]
    head = f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>'
    return f"{head}<body>{''.join(parts)}</body></html>\n"


def _legend() -> str:
    return tr(
        "Red: hot samples within the distance of a source, as a multiple of what relabelling expects (dashed, 1). Grey: what "
        "chance makes of it at each distance. Above the grey, hot samples lie nearer to sources than sampled places do."
    )


def _quotient_table(found: Colocation) -> str:
    heads = (tr("colocation quotient"), tr("observed"), tr("expected by relabelling"), tr("observed / expected"), tr("p, two-sided"))
    rows = [(words, *map(_digits, (one.value, one.expected, one.times, one.p))) for words, one in quotients(found)]
    return _table(heads, rows)


def _curve_table(curve: CrossK) -> str:
    heads = (tr("distance, m"), tr("cross-K / area"), tr("expected"), tr("envelope from"), tr("to"))
    lines = (curve.distance_m, curve.observed, curve.expected, curve.lower, curve.upper)
    return _table(heads, [tuple(map(_digits, row)) for row in zip(*lines, strict=True)])


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{''.join(f'<th>{escape(head)}</th>' for head in heads)}</tr>{body}</table>"


def _digits(value: float) -> str:
    return QLocale().toString(float(value), "g", 4)
