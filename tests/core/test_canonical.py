"""One spelling per value and per geometry."""

import struct

import pytest

from insop_plugin.core import canonical
from insop_plugin.core.canonical_geometry import BadGeometry, bounds, kind_of, normal_wkb

ALIKE = [
    ("plot", "code", ["A"], "A"),
    ("plot", "remarks", ["", None], None),
    ("plot", "altitude_m", [0, 0.0, -0.0, False], 0.0),
    ("plot", "altitude_m", [2, 2.0], 2.0),
    ("plot", "n_subsamples", [5, 5.0], 5),
    ("sample", "is_organic", [True, 1, "true", "t", "1"], True),
    ("sample", "is_organic", [False, 0, "false"], False),
    ("plot", "sampling_date", ["2024-02-29", "2024/02/29", "2024-02-29T00:00:00", " 2024-02-29 "], "2024-02-29"),
    ("event", "start_at", ["2024-03-01T10:00:00Z", "2024-03-01T12:00:00+02:00", "2024/03/01 10:00:00.000"], "2024-03-01T10:00:00.000Z"),
    ("observation", "steps", ['[{"b": 1, "a": 2}]', '[{"a":2,"b":1}]', [{"a": 2, "b": 1}]], '[{"a":2,"b":1}]'),
    ("sample", "plot_uid", ["{2F1C8C1E-5C4B-4D39-9A52-6B1F0D3C7A10}", " 2f1c8c1e-5c4b-4d39-9a52-6b1f0d3c7a10"], "2f1c8c1e-5c4b-4d39-9a52-6b1f0d3c7a10"),
]  # fmt: skip


@pytest.mark.parametrize(("collection", "column", "values", "expected"), ALIKE)
def test_values_that_mean_the_same_are_the_same(collection, column, values, expected):
    for value in values:
        found = canonical.value_of(collection, column, value)
        assert (found, type(found)) == (expected, type(expected))
        assert canonical.value_of(collection, column, found) == found


def test_minus_zero_is_zero_to_the_last_bit():
    assert struct.pack("<d", canonical.value_of("plot", "altitude_m", -0.0)) == bytes(8)


def test_several_codes_are_one_text_however_they_are_joined():
    spelled = {canonical.value_of("source", "emission_pathways", text) for text in ("air,dust", '{"air","dust"}', "{air,dust}")}
    assert len(spelled) == 1


NOT_VALUES = [
    ("plot", "altitude_m", "high"), ("plot", "altitude_m", float("nan")), ("plot", "altitude_m", float("inf")),
    ("plot", "n_subsamples", 2.5), ("plot", "n_subsamples", "5"), ("plot", "n_subsamples", 2**63),
    ("plot", "sampling_date", "29.02.2024"), ("plot", "sampling_date", "2023-02-29"), ("plot", "sampling_date", 20240229),
    ("event", "start_at", "yesterday"), ("sample", "is_organic", 2), ("sample", "is_organic", "maybe"),
    ("plot", "code", 7), ("plot", "code", b"x"), ("plot", "code", "a\0b"), ("plot", "code", "\ud800"),
    ("observation", "steps", "{"), ("observation", "steps", float("nan")),
]  # fmt: skip


@pytest.mark.parametrize(("collection", "column", "value"), NOT_VALUES)
def test_what_a_column_cannot_hold_is_refused_by_name(collection, column, value):
    with pytest.raises(canonical.NotAValue, match=column):
        canonical.value_of(collection, column, value)


def test_an_unknown_column_is_refused():
    with pytest.raises(canonical.UnknownColumn, match="colour"):
        canonical.row_of("plot", {"colour": "red"})


def test_a_row_has_all_columns_geometry_last():
    row = canonical.row_of("plot", {"code": "A"})
    assert list(row)[-1] == "geom" and row["code"] == "A" and row["remarks"] is None
    assert "geom" not in canonical.row_of("sample", {})


def wkb(kind, body, order="<"):
    return (b"\x01" if order == "<" else b"\x00") + struct.pack(order + "I", kind) + body


def ring(vertices, order="<"):
    return struct.pack(order + "I", len(vertices)) + b"".join(struct.pack(order + "dd", *vertex) for vertex in vertices)


SQUARE = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)]
POINT = wkb(1, struct.pack("<dd", 1.5, -2.5))
LINE = wkb(2, ring(SQUARE))
POLYGON = wkb(3, struct.pack("<I", 2) + ring(SQUARE) + ring(SQUARE))
MULTI = wkb(6, struct.pack("<I", 2) + POLYGON + POLYGON)
BIG_POLYGON = wkb(3, struct.pack(">I", 2) + ring(SQUARE, ">") * 2, ">")

SPELLINGS = [
    (POINT, POINT),
    (wkb(1, struct.pack(">dd", 1.5, -2.5), ">"), POINT),
    (wkb(1 | 0x20000000, struct.pack("<i", 4326) + struct.pack("<dd", 1.5, -2.5)), POINT),
    (LINE, LINE),
    (POLYGON, POLYGON),
    (BIG_POLYGON, POLYGON),
    (wkb(6, struct.pack(">I", 2) + BIG_POLYGON + POLYGON, ">"), MULTI),  # each part has an order of its own
    (wkb(1, struct.pack("<dd", float("nan"), float("nan"))), None),
    (wkb(2, struct.pack("<I", 0)), None),
    (wkb(3, struct.pack("<I", 0)), None),
    (wkb(6, struct.pack("<I", 1) + wkb(3, struct.pack("<I", 0))), None),
]


@pytest.mark.parametrize(("given", "expected"), SPELLINGS)
def test_a_geometry_has_one_spelling(given, expected):
    assert normal_wkb(given) == expected


BROKEN = [
    b"", b"\x01", POINT[:-1], POINT + b"\x00", b"\x02" + POINT[1:], wkb(9, b""), wkb(7, struct.pack("<I", 0)),
    wkb(1001, struct.pack("<ddd", 1, 2, 3)), wkb(1 | 0x80000000, struct.pack("<ddd", 1, 2, 3)),
    wkb(1, struct.pack("<dd", 1, float("nan"))), wkb(1, struct.pack("<dd", float("inf"), 0)),
    wkb(2, struct.pack("<I", 2**31) + b"x"), wkb(4, struct.pack("<I", 1) + wkb(4, struct.pack("<I", 0))),
]  # fmt: skip


@pytest.mark.parametrize("given", BROKEN)
def test_bytes_that_are_no_geometry_are_refused(given):
    with pytest.raises(BadGeometry):
        normal_wkb(given)


def test_bounds_and_kinds():
    assert bounds(POINT) == (1.5, -2.5, 1.5, -2.5) and bounds(LINE) == bounds(POLYGON) == bounds(MULTI) == (0, 0, 1, 1)
    assert [kind_of(g) for g in (POINT, LINE, POLYGON, MULTI)] == ["Point", "LineString", "Polygon", "MultiPolygon"]


def test_a_geometry_in_hex():
    assert canonical.geometry(POINT.hex().upper()) == POINT.hex() and canonical.geometry("") is None
    with pytest.raises(BadGeometry):
        canonical.geometry("xyz")
