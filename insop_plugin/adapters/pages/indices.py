"""Pollution indices as a web page: how each is distributed, where its classes begin, and how many samples fall into each."""

from collections import Counter
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.charts import HATCHED, Mark
from insop_plugin.adapters.provenance import Run
from insop_plugin.core.indices.classes import CANNOT_TELL, classes, source_of

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.reports.indices import IndexReport

WHOLE, SINGLE = ("pli", "c_deg", "mcd", "nemerow", "ri", "hi", "cr"), ("cf", "igeo", "ef", "er", "hq")
SHADES = ("#fff7bc", "#fee391", "#fec44f", "#fe9929", "#ec7014", "#b53a02", "#662506")
WIDE = 8
"""From this ratio of most to least on, an axis is logarithmic."""
NAMES = {
    "pli": "PLI", "c_deg": "C_deg", "mcd": "mCd", "nemerow": "Nemerow", "ri": "RI", "hi": "HI", "cr": "CR", "cf": "CF", "igeo": "Igeo",
    "ef": "EF", "er": "Er", "hq": "HQ",
}  # fmt: skip


def page_of(run: Run, report: "IndexReport") -> str:
    """Return the account of a run as HTML."""
    columns, parts = report.found.columns, []
    for index in WHOLE:
        if f"{index}_class" in columns:
            parts += _whole(report, index)
    for index in SINGLE:
        codes = [name.split("_class_")[1] for name in columns if name.startswith(f"{index}_class_")]
        if codes:
            parts += _single(columns, index, codes)
    return page.document(run, [*parts, page.heading(tr("Where the classes come from")), *page.paragraphs(_sources(columns))])


def _whole(report: "IndexReport", index: str) -> list[str]:
    """Return an index of whole samples: histogram with the borders of its classes, and counts."""
    values, scale = report.found.columns[index], _scale(report, index)
    title = tr("{index}, by sample").format(index=NAMES[index])
    drawn = histogram(values, index, scale)
    heads, rows = (tr("class"), tr("border"), tr("samples")), _counts(index, report.found.columns[f"{index}_class"], scale)
    rescaled = tr("The borders are those of a sample with results of all contaminants; where results are lacking they are lower.")
    return [page.heading(title), drawn, *page.paragraphs([rescaled] if scale != 1 else []), page.table(heads, rows)]


def histogram(values: "ndarray", index: str, scale: float = 1.0) -> str:
    """Return an SVG: how many samples have which value, and the borders of the classes up to the first one beyond."""
    import numpy as np

    known = values[np.isfinite(values)]
    top = float(known.max()) if known.size else 0.0
    borders = classes(index)[1:]
    reached = [one for one in borders if one[0] * scale <= top] or borders[:1]
    marks = [Mark(lower * scale, f"{tr(word)} {_border(lower * scale, is_closed)}") for lower, is_closed, word in reached]
    is_log = bool(known.size) and float(known.min()) > 0 and top > WIDE * float(known.min()) and all(mark.value > 0 for mark in marks)
    axis = tr("{index} (no unit), logarithmic axis") if is_log else tr("{index} (no unit)")
    axis = axis.format(index=NAMES[index])
    return charts.counted(values, axis, charts.samples(), marks, is_log).svg(tr("Histogram of {field}").format(field=NAMES[index]))


def _single(columns: "dict[str, ndarray]", index: str, codes: list[str]) -> list[str]:
    """Return an index of each contaminant: a bar for each by class, and counts."""
    words = [word for *_, word in classes(index)]
    shades = SHADES[:: max(1, len(SHADES) // len(words))] if len(words) < len(SHADES) else SHADES
    kinds = [(shade, _bounded(index, place)) for place, (shade, _) in enumerate(zip(shades, words))] + [(HATCHED, tr(CANNOT_TELL))]
    counted = {code: Counter(columns[f"{index}_class_{code}"].tolist()) for code in codes}
    rows = [(code, [found[word] for word in (*words, CANNOT_TELL)]) for code, found in counted.items()]
    title = tr("{index}, by contaminant").format(index=NAMES[index])
    table = page.table((tr("contaminant"), *(words_ for _, words_ in kinds)), [(code, *map(number, counts)) for code, counts in rows])
    return [page.heading(title), charts.stacked(rows, kinds, charts.samples(), title), table]


def _bounded(index: str, place: int) -> str:
    lower, is_closed, word = classes(index)[place]
    return f"{tr(word)} ({_border(lower, is_closed)})" if place else tr(word)


def _border(lower: float, is_closed: bool) -> str:
    """Return where a class begins."""
    return f"≥ {digits(lower)}" if is_closed else f"> {digits(lower)}"


def _counts(index: str, found: "ndarray", scale: float) -> list[tuple[str, ...]]:
    counts = Counter(found.tolist())
    rows = [
        (tr(word), _border(lower * scale, is_closed) if place else "–", number(counts[word]))
        for place, (lower, is_closed, word) in enumerate(classes(index))
    ]  # fmt: skip
    return [*rows, (tr("cannot tell: the class depends on results below limits"), "", number(counts[CANNOT_TELL])),
            (tr("no index"), "", number(counts[None]))]  # fmt: skip


def _scale(report: "IndexReport", index: str) -> float:
    response, share = report.found.scale
    return {"ri": response, "c_deg": share}.get(index, 1.0)


def _sources(columns: "dict[str, ndarray]") -> list[str]:
    there = [index for index in (*WHOLE, *SINGLE) if any(name == index or name.startswith(f"{index}_class_") for name in columns)]
    return [f"{NAMES[index]}: {source_of(index)}" for index in there]
