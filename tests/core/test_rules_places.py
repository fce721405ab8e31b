"""What the rules stand on: reading shapes, outlines that cross themselves, points in countries, whole datasets."""

import math
import struct
import time

import numpy as np
import pandas as pd
import pytest

from insop_plugin.core import countries
from insop_plugin.core.crossings import crossing_rows
from insop_plugin.core.rules import recognition
from insop_plugin.core.rules.whole import check_tables
from insop_plugin.core.shapes import read_shapes
from tests.core.rule_cases import A, B, C, frame, line, point, polygon

HOLE = [(5.702, 50.952), (5.704, 50.952), (5.704, 50.954), (5.702, 50.954), (5.702, 50.952)]
SQUARE = [(5.70, 50.95), (5.71, 50.95), (5.71, 50.96), (5.70, 50.96), (5.70, 50.95)]


def test_shapes_of_every_kind_are_read_in_their_row():
    multi = struct.pack("<BII", 1, 6, 1) + polygon(SQUARE)
    big_endian = struct.pack(">BIdd", 0, 1, 1.0, 2.0)
    collection = struct.pack("<BII", 1, 7, 0)
    shapes = read_shapes(
        [point(3, 4), None, polygon(SQUARE, HOLE), line((0, 0), (1, 1)), multi, big_endian, collection, b"\1"]
    )
    assert list(shapes.kind) == ["Point", "", "Polygon", "LineString", "MultiPolygon", "Point", "other", "unreadable"]
    assert list(shapes.count) == [1, 0, 10, 2, 5, 1, 0, 0]
    assert shapes.first()[[0, 5]].tolist() == [[3, 4], [1, 2]]
    assert len(np.unique(shapes.ring)) == 6


def test_heights_are_noticed_and_read_over():
    iso = struct.pack("<BIddd", 1, 1001, 5.0, 6.0, 7.0)
    old = struct.pack("<BIddd", 1, 0x80000001, 5.0, 6.0, 7.0)
    shapes = read_shapes([iso, old, point(5, 6)])
    assert list(shapes.has_height) == [True, True, False]
    assert shapes.first().tolist() == [[5, 6]] * 3


def test_area_on_the_sphere_without_the_hole():
    """A cell of 1° at the equator has 12 364 km² on the authalic sphere: R² · (π/180) · sin 1°."""
    cell = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    inner = [(0.25, 0.25), (0.25, 0.75), (0.75, 0.75), (0.75, 0.25), (0.25, 0.25)]
    whole, holed = read_shapes([polygon(cell), polygon(cell, inner)]).area_m2
    assert whole == pytest.approx(6371007.181**2 * math.radians(1) * math.sin(math.radians(1)), rel=1e-12)
    assert holed == pytest.approx(0.75 * whole, rel=1e-4)


def ring(*vertices):
    return polygon([*vertices, vertices[0]])


@pytest.mark.parametrize(
    ("shape", "crosses"),
    [
        (ring((0, 0), (1, 0), (1, 1), (0, 1)), False),
        (ring((0, 0), (1, 1), (1, 0), (0, 1)), True),  # bow tie
        (ring((0, 0), (2, 0), (2, 2), (1, 0), (0, 2)), True),  # a corner on another edge
        (ring((0, 0), (2, 0), (3, 0), (2, 0), (2, 2)), True),  # a spike
        (ring((0, 0), (0, 0), (1, 0), (1, 1), (0, 1)), False),  # a corner twice
        (ring((0, 0), (1, 0), (2, 0), (2, 2), (0, 2)), False),  # a corner on a straight edge
        (polygon(SQUARE, HOLE), False),
        (polygon(SQUARE, [(5.705, 50.955), (5.72, 50.955), (5.72, 50.957), (5.705, 50.955)]), True),  # hole leaves
        (line((0, 0), (1, 1), (1, 0), (0, 1)), False),  # a line may
    ],
)
def test_outlines_that_cross_themselves(shape, crosses):
    assert list(crossing_rows(read_shapes([ring((5, 5), (6, 5), (6, 6)), shape]))) == [False, crosses]


def test_a_thousand_outlines_of_a_thousand_corners_are_swept_quickly():
    turn = np.linspace(0, 2 * np.pi, 1000, endpoint=False)
    circle = np.column_stack([np.cos(turn), np.sin(turn)]).tolist()
    wrong = [*circle[:500], circle[501], circle[500], *circle[502:]]
    begin = time.perf_counter()
    found = crossing_rows(read_shapes([ring(*circle)] * 99 + [ring(*wrong)]))
    assert list(np.flatnonzero(found)) == [99]
    assert time.perf_counter() - begin < 20


def test_points_are_told_apart_in_and_around_lesotho():
    """Lesotho lies inside South Africa: Mokhotlong is in the one, Bloemfontein in the other."""
    xy = np.array([(29.07, -29.29), (26.22, -29.11), (np.nan, 0.0), (29.07, 29.29)])
    assert list(countries.inside("LSO", xy)) == [True, False, False, False]
    assert list(countries.inside("ZAF", xy)) == [False, True, False, False]


def test_all_but_two_uninhabited_territories_have_an_outline():
    from insop_plugin.core.vocabulary import codes

    assert {code for code in codes("country") if not countries.has_outline(code)} == {"BVT", "UMI"}


def test_the_banded_search_agrees_with_the_plain_one():
    rng = np.random.default_rng(7)
    xy = rng.uniform((-76, -5), (-66, 13), (3000, 2))
    edges = countries._edges("COL")
    assert (countries.inside("COL", xy) == countries._crossed_oddly(edges, xy)).all()


def test_a_whole_dataset_knows_its_own_records_and_where_they_lie():
    tables = {
        "plot": frame("plot", {"uid": A, "dataset_uid": None}),
        "sample": frame("sample", {"uid": B, "plot_uid": A, "lower_depth_cm": -1}, {"uid": C, "plot_uid": C}),
        "observation": frame("observation", {"sample_uid": B, "value": -1}),
    }
    checked = check_tables(tables)
    places = {(f.rule, f.row): p for f, p in zip(checked.findings, checked.places, strict=True)}
    assert places[("concentration_negative", 1)] == places[("depth_reversed", 1)] == (5.76345, 50.96123)
    assert places[("reference_unknown", 2)] is None
    assert checked.rows == {"plot": 1, "sample": 2, "observation": 1}
    assert checked.errors == sum(f.severity == "error" for f in checked.findings) > 0


def test_a_deleted_parent_is_no_parent():
    tables = {"plot": frame("plot", {"uid": A, "deleted": 1}), "sample": frame("sample", {"plot_uid": A})}
    assert "reference_unknown" in {finding.rule for finding in check_tables(tables).findings}


def test_tables_are_recognised_by_name_then_by_columns():
    (by_name,) = recognition.recognise(["plot"], ["FID", "Code"])
    assert (by_name.collection, by_name.columns) == ("plot", {"Code": "code"})
    (by_columns,) = recognition.recognise(["lab"], ["sample_uid", "contaminant", "censor", "value", "unit", "row"])
    assert by_columns.collection == "observation" and by_columns.columns["row"] == "row"
    samples = recognition.recognise(
        ["Samples"], ["sample_uid", "plot_uid", "sample_code", "plot_code", "country", "As"]
    )
    assert [(r.collection, r.columns["plot_uid"]) for r in samples if r.collection == "sample"] == [
        ("sample", "plot_uid")
    ]
    assert (
        samples[1].columns == {"country": "country", "plot_uid": "uid", "plot_code": "code"}
        and samples[1].key == "plot_uid"
    )


def test_a_table_of_something_else_is_refused():
    with pytest.raises(recognition.NotRecognised, match="“roads” holds: its columns are width, lanes.*Harmonise table"):
        recognition.recognise(["roads"], ["width", "lanes"])
    with pytest.raises(recognition.NotRecognised):
        recognition.recognise(["plot"], ["width", "lanes"])


def test_a_frame_with_pandas_own_types_gets_the_same_verdict():
    rows = frame("plot", {}, {"code": None, "qc_flags": None})
    typed = rows.convert_dtypes().assign(sampling_date=pd.to_datetime(rows["sampling_date"]))
    from insop_plugin.core.rules import check

    assert [(f.rule, f.row) for f in check("plot", typed)] == [(f.rule, f.row) for f in check("plot", rows)]
