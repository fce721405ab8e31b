"""The kit of the reports: axes, drawings, tables, and a page that cannot be written."""

import re
import xml.etree.ElementTree as tree

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters import tables, value_words
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.axes import Axis, axis_over, round_steps, tick_text
from insop_plugin.adapters.pages.plot import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, Plot, every
from insop_plugin.processing.getisord import GetisOrdHotspots
from tests.core import meuse
from tests.qgis.report_cases import points, wide

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def locale(qgis_app):
    """Return a callable that sets the locale for one test."""
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [(0, 90, [0, 20, 40, 60, 80]), (0, 1.1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0, 16.9, [0, 5, 10, 15]), (-3, 3, [-3, -2, -1, 0, 1, 2, 3]),
     (1e-9, 1.1e-8, [2e-9, 4e-9, 6e-9, 8e-9, 1e-8]), (5, 5, [5])],
)  # fmt: skip
def test_steps_are_round(low, high, steps):
    assert round_steps(low, high) == pytest.approx(steps)


def test_ticks_of_logarithms_and_of_a_bounded_axis():
    assert Axis("a, m", 0.9, 130, True).ticks() == [1, 2, 5, 10, 20, 50, 100]
    assert Axis("a, m", 1e-6, 1e3, True).ticks() == pytest.approx([1e-6, 1e-4, 1e-2, 1, 1e2])
    assert Axis("a, m", 21, 29, True).ticks() == [22, 24, 26, 28]
    assert Axis("a, %", 0, 150, until=100).ticks() == [0, 20, 40, 60, 80, 100]


def test_an_axis_holds_its_values_and_leaves_out_what_it_cannot_show():
    axis = axis_over("a, m", np.array([np.nan, 3.0, np.inf, 7.0]), from_zero=True)
    assert axis.low == 0 and 7 < axis.high < 8
    log = axis_over("a, m", np.array([-1.0, 0.0, 1.0, 100.0]), is_log=True)
    assert 0.8 < log.low < 1 and 100 < log.high < 130 and log.share(10.0) == pytest.approx(0.5)
    assert axis_over("a, m", np.array([np.nan])).share(0.5) == 0.5


def test_numbers_are_written_as_the_locale_does(locale):
    assert (tick_text(12_000), tick_text(0.05), tick_text(2e9)) == ("12,000", "0.05", "2e+09")
    locale("de_DE")
    assert (tick_text(12_000), tick_text(0.05)) == ("12.000", "0,05")


def test_a_table_of_many_columns_can_be_moved_sideways():
    assert page.table(("a",) * 9, [("1",) * 9]).startswith('<div class="wide"><table>')
    assert page.table(("a",) * 8, [("1",) * 8]).startswith("<table>") and "wide" not in page.table(("a",) * 9, [])


def test_words_lie_above_lines_that_were_added_later(qgis_app):
    plot = Plot(Axis("a, m", 0, 10), Axis("b, m", 0, 10))
    plot.upright(3, "first")
    plot.upright(5, "second")
    drawn = plot.svg("c")
    assert drawn.index("first") > drawn.rindex('stroke-dasharray="5 3"')


def test_points_stand_where_the_axes_say(qgis_app):
    plot = Plot(Axis("a, m", 0, 10), Axis("b, m", 1, 100, True))
    corners = plot.at([0, 10, 5], [1, 100, 10])
    middle = (LEFT + (WIDTH - LEFT - RIGHT) / 2, TOP + (HEIGHT - BOTTOM - TOP) / 2)
    assert corners == [(LEFT, HEIGHT - BOTTOM), (WIDTH - RIGHT, TOP), middle]
    assert len(range(10_000)[every(10_000)]) == 2000 and len(range(5)[every(5)]) == 5


def test_columns_are_as_high_as_their_counts(qgis_app):
    values = np.repeat([0.5, 1.5, 2.5, 3.5, 4.5], [10, 20, 30, 5, 1])
    drawn = tree.fromstring(charts.counted(values, "a, m", "number of samples", [charts.Mark(2.5, "here <b>")]).svg("a & b"))
    heights = [float(one.get("height")) for one in drawn.iter(f"{SVG}rect")]
    assert np.array(heights) / heights[-1] == pytest.approx([10, 20, 30, 5, 1], abs=0.3)
    assert "here <b>" in [one.text for one in drawn.iter(f"{SVG}text")] and drawn.find(f"{SVG}title").text == "a & b"


def test_pieces_of_a_bar_are_as_long_as_their_counts(qgis_app):
    drawn = tree.fromstring(charts.stacked([("x" * 80, (3, 0, 1)), ("b", (8, 4, 0))], (("#111111", "one"), ("#222222", "two"), ("#333333", "three")),
                                           "number of samples", "bars"))  # fmt: skip
    bars = [one for one in drawn.iter(f"{SVG}rect") if one.get("height") == str(charts.BAR)]
    widths = np.array([float(one.get("width")) for one in bars])
    assert widths / widths[0] == pytest.approx([1, 1 / 3, 8 / 3, 4 / 3], abs=0.01)
    names = [one.text for one in drawn.iter(f"{SVG}text") if (one.text or "").startswith("x")]
    assert names == ["x" * 45 + "…"] and float(drawn.get("width")) == WIDTH


def test_words_are_escaped_and_rows_that_are_left_out_are_counted(qgis_app):
    made = page.table(("<a>",), [("x & y",), ("z",)], marked=1, of=7)
    assert "<th>&lt;a&gt;</th>" in made and '<tr class="chosen"><td>z</td>' in made and "The first 2 of 7" in made
    assert page.table(("a",), []) == "<p>None.</p>"


def test_a_page_that_cannot_be_written_costs_no_result(qgis_app, tmp_path):
    context, feedback, place = QgsProcessingContext(), QgsProcessingFeedback(False), tmp_path / "no" / "such" / "report.html"
    given = {"INPUT": wide(), "FIELD": "zinc", "BAND": 500, "OUTPUT": "memory:", "REPORT": str(place)}
    results, done = GetisOrdHotspots().create({}).run(given, context, feedback, {}, False)
    assert done and "REPORT" not in results and context.takeResultLayer(results["OUTPUT"]).featureCount() == 155
    assert "could not be written" in feedback.textLog() and "The result itself is complete." in feedback.textLog()


def test_a_page_from_right_to_left(locale, tmp_path):
    locale("ar")
    context, place = QgsProcessingContext(), tmp_path / "report.html"
    given = {"INPUT": wide(), "FIELD": "zinc", "BAND": 500, "OUTPUT": "memory:", "REPORT": str(place)}
    assert GetisOrdHotspots().create({}).run(given, context, QgsProcessingFeedback(False), {}, False)[1]
    text = place.read_text(encoding="utf-8")
    assert 'dir="rtl"' in text and len(re.findall('<svg [^>]*direction="ltr"', text)) == 2
    tree.fromstring(text.partition("\n")[2])


def test_the_unit_of_points_of_a_contaminant_stands_at_the_axis(qgis_app, tmp_path):
    made = points("field=value:double&field=unit:string&field=censor:string", [
        [float(row + 1), "mg/kg", "left" if row < 3 else "none"] for row in range(20)
    ] + [[None, "mg/kg", "left"]], meuse.places())  # fmt: skip
    context, feedback, place = QgsProcessingContext(), QgsProcessingFeedback(False), tmp_path / "report.html"
    given = {"INPUT": made, "FIELD": "value", "NEIGHBOURHOOD": 1, "K": 4, "OUTPUT": "memory:", "REPORT": str(place)}
    assert GetisOrdHotspots().create({}).run(given, context, feedback, {}, False)[1]
    assert ">value, mg/kg</text>" in place.read_text(encoding="utf-8")
    assert "3 of 20 values stand for results below or above a limit (field censor): each counts as the number in value." in feedback.textLog()
    assert "1 results below or above a limit have no number in value and take no part." in feedback.textLog()


@pytest.mark.parametrize(("kind", "marks"), [("double", (1.0, 0.0)), ("string", ("<", "=")), ("string", ("TRUE", "no")), ("bool", (True, False))])
def test_marks_of_results_below_a_limit_are_read_however_they_are_written(qgis_app, kind, marks):
    cells = [[float(row + 1), None if row == 9 else marks[row > 3]] for row in range(20)]
    made = points(f"field=Pb:double&field=censor:{kind}", cells, meuse.places())
    given = tables.Input(QgsProcessingFeatureSource(made, QgsProcessingContext()), made, made)
    table = tables.read(given, value_words.with_censor(given, ["Pb"]), QgsProcessingFeedback())
    assert value_words.censored_words(table, "Pb")[0].startswith("4 of 20 values stand for")


def test_two_units_in_one_field_name_none(qgis_app):
    made = points("field=value:double&field=unit:string", [[1.0, "mg/kg"], [2.0, "µg/kg"]], meuse.places())
    table = tables.read(tables.Input(QgsProcessingFeatureSource(made, QgsProcessingContext()), made, made), ["value"], QgsProcessingFeedback())
    assert value_words.unit_of(table, "value") == "" and value_words.field_words(table, "value") == "value, unit of the field"
