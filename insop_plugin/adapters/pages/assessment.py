"""An assessment as a web page: bars of each line of guideline values, the limits used, and what could not be told and why."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import page
from insop_plugin.adapters.pages.charts import HATCHED, stacked
from insop_plugin.adapters.provenance import Run

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.assessment.assess import Assessment

MOST_BARS, MOST_LINES = 40, 200
COLOURS = {"above": "#b2182b", "cannot_tell": HATCHED, "undetermined": "#ffffff", "below": "#4393c3"}
"""As on the map: cannot tell is hatched, undetermined open."""


def page_of(run: Run, done: "Assessment") -> str:
    """Return the account of a run as HTML."""
    from insop_plugin.core.assessment.summary import used_lines

    lines = used_lines(done)
    order = (lines["above"] + lines["cannot_tell"]).sort_values(ascending=False, kind="stable").index
    lines = lines.loc[order].reset_index(drop=True)
    parts = [page.heading(tr("Results by guideline value")), bars(lines), *page.paragraphs([_legend(len(lines))]), _counts(lines)]
    parts += [page.heading(tr("Limits used")), *page.paragraphs([_varying()]), _limits(lines)]
    return page.document(run, [*parts, page.heading(tr("Not told, and why")), *_not_told(done)])


def bars(lines: "pandas.DataFrame") -> str:
    """Return an SVG: a bar for each line of values, its results by class."""
    words = {
        "above": tr("above"), "cannot_tell": tr("cannot tell (limit of detection too high)"),
        "undetermined": tr("undetermined"), "below": tr("below"),
    }  # fmt: skip
    rows = [
        (f"{line.Index + 1}  {_name(line)}", [getattr(line, kind) for kind in COLOURS])
        for line in lines.head(MOST_BARS).itertuples()
    ]  # fmt: skip
    kinds = [(COLOURS[kind], words[kind]) for kind in COLOURS]
    return stacked(rows, kinds, tr("number of results"), tr("Results by guideline value"))


def _name(line: object) -> str:
    return " · ".join(part for part in (line.contaminant, line.jurisdiction, line.instrument, line.land_use) if part)


def _legend(n: int) -> str:
    text = tr("One bar for each contaminant, instrument and land use; those with most results above, or cannot tell, come first.")
    return text if n <= MOST_BARS else f"{text} {tr('The first {shown} of {n} are drawn.').format(shown=MOST_BARS, n=number(n))}"


def _counts(lines: "pandas.DataFrame") -> str:
    heads = (*_line_heads(), tr("above"), tr("cannot tell"), tr("undetermined"), tr("below"))
    rows = [(*_line(line), *(number(getattr(line, kind)) for kind in COLOURS)) for line in lines.head(MOST_LINES).itertuples()]
    return page.table(heads, rows, of=len(lines))


def _limits(lines: "pandas.DataFrame") -> str:
    heads = (*_line_heads()[:-1], tr("limit"), tr("kind"), tr("year"), tr("source"), tr("confidence"), tr("checked"))
    rows = [
        (*_line(line)[:-1], f"{_limit(line)} {line.unit}", tr(line.level), line.year, line.source, tr(line.confidence), tr(line.checked))
        for line in lines.head(MOST_LINES).itertuples()
    ]  # fmt: skip
    return page.table(heads, rows, of=len(lines))


def _varying() -> str:
    return tr("Two numbers: the limit follows the soil of each sample, or is not settled, as something is not known of it.")


def _line_heads() -> tuple[str, ...]:
    return "", tr("contaminant"), tr("jurisdiction"), tr("instrument"), tr("land use")


def _line(line: object) -> tuple[str, ...]:
    return str(line.Index + 1), line.contaminant, line.jurisdiction, line.instrument, line.land_use or "–"


def _limit(line: object) -> str:
    if line.least == line.most or line.least != line.least:
        return digits(line.least)
    return f"{digits(line.least)} – {digits(line.most)}"


def _not_told(done: "Assessment") -> list[str]:
    from insop_plugin.core.assessment.summary import reasons

    why = reasons(done)
    rows = [(one.contaminant, one.jurisdiction, one.instrument, tr(one.reason), number(one.n)) for one in why.head(MOST_LINES).itertuples()]
    told = []
    if done.without_guideline:
        told.append(tr("No value in the chosen instruments for: {names}").format(names=", ".join(done.without_guideline)))
    told.append(tr("A limit that depends on the soil is not used where that is not known; nothing is guessed."))
    heads = (tr("contaminant"), tr("jurisdiction"), tr("instrument"), tr("reason"), tr("results"))
    return [*page.paragraphs(told), page.table(heads, rows, of=len(why))]
