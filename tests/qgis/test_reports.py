"""Every tool with a report: the page is sound and says what the result says; every output tells how it was made."""

import re
import xml.etree.ElementTree as tree
from functools import lru_cache
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from insop_plugin.adapters.locale_words import digits, number
from tests.qgis.report_cases import CASES, VARIANTS

SVG = "{http://www.w3.org/2000/svg}"
HTML = "{http://www.w3.org/1999/xhtml}"
LEFT_OVER = re.compile(r"\b(nan|NaN|inf)\b|(?<!\()\bNone\b(?![.)])|[{}]")
UNITS = re.compile(r"number of|, k?m\b|mg/kg|standard deviations|no unit|%|unit of|share")


class Done:
    """What a run left, in plain words and numbers: no layer and no context outlives it."""

    def __init__(self, name, folder):
        case, self.page, context = (CASES | VARIANTS)[name], folder / f"{name}.html", QgsProcessingContext()
        feedback, tool = QgsProcessingFeedback(False), case.tool().create({})
        given = {"OUTPUT": "memory:", **case.parameters, **{one: make() for one, make in case.layers.items()}, "REPORT": str(self.page)}
        if str(given["OUTPUT"]).endswith(".tif"):
            given["OUTPUT"] = str(folder / given["OUTPUT"])
        self.results, was_done = tool.run(given, context, feedback, {}, False)
        assert was_done, feedback.textLog()
        self.log, self.text = feedback.textLog(), self.page.read_text(encoding="utf-8")
        self.root = tree.fromstring(self.text.partition("\n")[2])
        self.parameters = [one.name() for one in tool.parameterDefinitions()]
        self.numbers = [one.name() for one in tool.outputDefinitions() if one.type() == "outputNumber"]
        self.outputs = {one: _seen(self.results[one], context) for one in case.outputs}
        self.without = tool.parameterAsFileOutput({}, "REPORT", context)

    def told(self):
        """Return all words of the page but those of the style."""
        return [text for part in self.root.find(f"{HTML}body").iter() for text in (part.text, part.tail) if text]


def _seen(place, context):
    """Return history, abstract and title of a result, and whether it has a style."""
    if place.endswith(".tif"):
        layer = QgsRasterLayer(place, "result")
        layer.loadDefaultMetadata()
        is_styled = Path(place).with_suffix(".qml").is_file()
    else:
        layer = context.takeResultLayer(place)
        is_styled = not layer.isSpatial() or layer.renderer().type() != "singleSymbol" or layer.labelsEnabled()
    about = layer.metadata()
    return about.history()[-1], about.abstract(), about.title(), is_styled


@pytest.fixture(scope="module")
def done(qgis_app, tmp_path_factory):
    """Return a callable: name of a tool in, its run out; each runs once."""
    folder = tmp_path_factory.mktemp("reports")
    return lru_cache(maxsize=None)(lambda name: Done(name, folder))


@pytest.fixture(params=[*CASES, *VARIANTS])
def every_run(request, done):
    """Return the run of each tool, and of its variants, in turn."""
    return request.param, done(request.param)


@pytest.fixture(params=list(CASES))
def run(request, done):
    """Return the run of each tool in turn."""
    return request.param, done(request.param)


def test_the_page_is_sound(every_run):
    _, found = every_run
    assert found.text.startswith("<!DOCTYPE html>\n") and found.results["REPORT"] == str(found.page)
    assert [text for text in found.told() if LEFT_OVER.search(text)] == []
    drawings = list(found.root.iter(f"{SVG}svg"))
    for drawing in drawings:
        words = " | ".join(text.text or "" for text in drawing.iter(f"{SVG}text"))
        assert UNITS.search(words) and drawing.find(f"{SVG}title").text, words
    numbers = [float(one) for drawing in drawings for part in drawing.iter() for key in ("x", "y", "cx", "cy", "width", "height")
               if (one := part.get(key)) is not None]  # fmt: skip
    assert all(-60 < one < 3000 for one in numbers)


def test_the_page_has_its_drawings(run):
    name, found = run
    assert len(list(found.root.iter(f"{SVG}svg"))) == CASES[name].drawings


def test_the_page_needs_nothing_else(every_run):
    _, found = every_run
    assert not re.search(r"<(script|link|img|iframe|object)\b|@import|url\((?!#)|https?://(?!www\.w3\.org)", found.text)


def test_the_page_has_the_numbers_of_the_result(every_run):
    _, found = every_run
    text, lacking = " ".join(found.told()), []
    for name in found.numbers:
        value = found.results.get(name)
        if value is not None:
            written = number(value) if float(value).is_integer() else digits(value)
            lacking += [] if re.search(rf"(?<![\d.]){re.escape(written)}(?![\d])", text) else [(name, value)]
    assert lacking == []


def test_the_page_says_what_it_was_made_with(run):
    _, found = run
    rows = [["".join(cell.itertext()) for cell in row] for row in found.root.iter(f"{HTML}tr")]
    facts = {row[1]: row[2] for row in rows if len(row) == 3 and row[1].isupper()}
    assert set(found.parameters) <= set(facts)
    digest = next(row[2] for row in rows if row[0] == "input, SHA-256")
    assert re.fullmatch("[0-9a-f]{64}", digest) and "Made with INSOP" in found.text
    assert str(found.page.parent) not in found.text


def test_every_output_has_parameters_seed_versions_digest_and_a_style(run):
    name, found = run
    for output, (history, abstract, title, is_styled) in found.outputs.items():
        assert history.partition(" ")[2].startswith(f"insop:{name} ") and re.search(r"input sha256=[0-9a-f]{64}$", history), output
        assert [one for one in found.parameters if f" {one}=" not in history] == []
        assert "Made with INSOP" in abstract and title and is_styled, output


def test_the_outputs_of_a_tool_have_names_of_their_own(run):
    _, found = run
    titles = [title for _, _, title, _ in found.outputs.values()]
    assert len(set(titles)) == len(titles)


def test_the_log_says_transformation_and_how_results_below_a_limit_entered(run):
    name, found = run
    assert [text for text in CASES[name].said if text not in found.log] == [], found.log


def test_no_report_where_none_is_wanted(run):
    assert run[1].without == ""
