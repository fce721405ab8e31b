"""Every tool with a report: the page is sound and says what the result says; every output tells how it was made."""

import re
import xml.etree.ElementTree as tree
from functools import lru_cache
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages.assessment import COLOURS
from insop_plugin.adapters.pages.charts import BAR
from tests.qgis.report_cases import CASES, VARIANTS, WITHOUT_PAGE

SVG = "{http://www.w3.org/2000/svg}"
HTML = "{http://www.w3.org/1999/xhtml}"
LEFT_OVER = re.compile(r"\b(nan|NaN|inf)\b|(?<!\()\bNone\b(?![.)])|[{}]")
UNITS = re.compile(r"number of|, k?m\b|mg/kg|standard deviations|no unit|%|unit of|share")


class Done:
    """What a run left, in plain words and numbers: no layer and no context outlives it."""

    def __init__(self, name, folder):
        case, self.page, context = (CASES | VARIANTS | WITHOUT_PAGE)[name], folder / f"{name}.html", QgsProcessingContext()
        feedback, tool = QgsProcessingFeedback(False), case.tool().create({})
        given = {"OUTPUT": "memory:", **case.parameters, **{one: make() for one, make in case.layers.items()}, "REPORT": str(self.page)}
        if str(given["OUTPUT"]).endswith(".tif"):
            given["OUTPUT"] = str(folder / given["OUTPUT"])
        self.results, was_done = tool.run(given, context, feedback, {}, False)
        assert was_done, feedback.textLog()
        self.log, self.text = feedback.textLog(), self.page.read_text(encoding="utf-8") if self.page.is_file() else ""
        self.root = tree.fromstring(self.text.partition("\n")[2]) if self.text else None
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
    assert not re.search(r"<(script|link|img|iframe|object)\b|@import|url\((?!#)|=\s*[\"\']\s*https?://(?!www\.w3\.org)", found.text)


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


@pytest.mark.parametrize("name", [*CASES, *WITHOUT_PAGE])
def test_every_output_has_parameters_seed_versions_digest_and_a_style(done, name):
    found = done(name)
    for output, (history, abstract, title, is_styled) in found.outputs.items():
        assert history.partition(" ")[2].startswith(f"insop:{name} ") and re.search(r"input sha256=[0-9a-f]{64}$", history), output
        assert [one for one in found.parameters if f" {one}=" not in history] == []
        assert "Made with INSOP" in abstract and title and is_styled, output


@pytest.mark.parametrize("name", [*CASES, *WITHOUT_PAGE])
def test_the_outputs_of_a_tool_have_names_of_their_own(done, name):
    titles = [title for _, _, title, _ in done(name).outputs.values()]
    assert len(set(titles)) == len(titles)


def test_the_log_says_transformation_and_how_results_below_a_limit_entered(run):
    name, found = run
    assert [text for text in CASES[name].said if text not in found.log] == [], found.log


def test_no_report_where_none_is_wanted(run):
    assert run[1].without == ""


def drawings(found):
    """Return the drawings of a page."""
    return list(found.root.iter(f"{SVG}svg"))


def words(drawing):
    """Return the texts of a drawing."""
    return [one.text or "" for one in drawing.iter(f"{SVG}text")]


def rows_after(found, heading):
    """Return the rows of the first table after a heading."""
    parts = list(found.root.find(f"{HTML}body"))
    start = next(place for place, part in enumerate(parts) if part.tag == f"{HTML}h2" and part.text == heading)
    table = next(table for part in parts[start:] for table in part.iter(f"{HTML}table"))
    return [["".join(cell.itertext()) for cell in row] for row in table]


def test_every_sample_is_a_point_of_the_moran_scatter_plot(done):
    found = done("localmoran")
    assert len(list(drawings(found)[0].iter(f"{SVG}circle"))) == found.results["N"] == 155
    counted = {row[0][:2]: int(row[1]) for row in rows_after(found, "Moran scatter plot")[1:]}
    assert counted["HH"] == found.results["HH"] and sum(counted.values()) == 155


def test_join_counts_stand_beside_moran_and_geary(done):
    found = done("localmoran, 0 and 1")
    table = {row[0]: row[1] for row in rows_after(found, "The whole data set")}
    assert table["Joins 1-1 (BB)"] == digits(found.results["BB"]) and len(table) == 6


def test_bars_of_an_assessment_add_up_to_its_classes(done):
    found, lengths = done("assess"), {}
    for one in drawings(found)[0].iter(f"{SVG}rect"):
        if one.get("height") == str(BAR):
            lengths[one.get("fill")] = lengths.get(one.get("fill"), 0) + float(one.get("width"))
    shares = {kind: lengths.get(colour, 0) / sum(lengths.values()) for kind, colour in COLOURS.items()}
    whole = sum(found.results[kind.upper()] for kind in COLOURS)
    assert shares == pytest.approx({kind: found.results[kind.upper()] / whole for kind in COLOURS}, abs=0.002)


def test_clusters_of_a_scan_are_marked_among_the_simulated_maps(done):
    found = done("scan")
    mark = f"cluster 1: {digits(found.results['LLR'])}, p {digits(found.results['P'])}"
    assert mark in words(drawings(found)[0]) and len(rows_after(found, "Circles")) == 1 + found.results["CLUSTERS"]


def test_the_knee_is_marked_on_the_curve_of_distances(done):
    found = done("clusters")
    assert f"EPS {digits(found.results['EPS_M'])} m" in words(drawings(found)[0])
    assert "EPS" not in " ".join(words(drawings(done("clusters, HDBSCAN"))[0]))


def test_thresholds_are_marked_on_the_curve_and_stand_in_the_table(done):
    found = done("background")
    rows = {row[0]: row[2] for row in rows_after(found, "Cu")[1:]}
    marked = dict(one.rsplit(": ", 1) for one in words(drawings(found)[1]) if ": " in one)
    assert len(rows) == 7 and marked == {name: f"{value} mg/kg" for name, value in rows.items() if value != "–"}


def test_classes_of_an_index_add_up_to_the_samples(done):
    found = done("indices")
    table = rows_after(found, "mCd, by sample")
    assert sum(int(row[2]) for row in table[1:]) == 78 and int(table[-2][2]) == found.results["CANNOT_TELL"]
    assert all(sum(map(int, row[1:])) == 78 for row in rows_after(found, "CF, by contaminant")[1:])


def test_pairs_are_points_of_the_transfer(done):
    found = done("methodtransfer")
    assert len(list(drawings(found)[0].iter(f"{SVG}circle"))) == found.results["PAIRS"] == 148


def test_summaries_have_their_units(done):
    found = done("censoredsummary")
    assert {row[1] for row in rows_after(found, "Summary")[1:]} == {"mg/kg"}
    assert all("value, mg/kg, logarithmic axis" in words(one) for one in drawings(found))
    assert rows_after(done("censoredsummary, whole"), "Summary")[1][1] == "–"


def test_limits_are_open_points_of_a_censored_curve(done):
    open_points = [len(list(one.iter(f"{SVG}circle"))) for one in drawings(done("censoredsummary"))]
    assert open_points == [1, 0, 0, 0]  # Cd, Cu, Pb, Zn: the 11 results below 0.3 lie at one place
