"""Numbers: decimal marks by evidence, thousands, foreign digits."""

import math

import pytest

from insop_plugin.core.reading.number_texts import COMMA, POINT, UNDECIDED, decimal_evidence, mark_of, read_numbers


def one(text, mark):
    found = read_numbers([text], mark)
    return "unclear" if found.ambiguous[0] else float(found.values[0])


@pytest.mark.parametrize(
    ("text", "point", "comma", "undecided"),
    [("1.234", 1.234, 1234.0, "unclear"), ("1,234", 1234.0, 1.234, "unclear"), ("0,5", math.nan, 0.5, 0.5),
     ("0.5", 0.5, math.nan, 0.5), ("1.234,5", math.nan, 1234.5, 1234.5), ("1,234.5", 1234.5, math.nan, 1234.5),
     ("1.234.567", math.nan, 1234567.0, 1234567.0), ("1 234,5", math.nan, 1234.5, 1234.5), ("1'234.5", 1234.5, math.nan, 1234.5),
     ("12", 12.0, 12.0, 12.0), ("1e-5", 1e-5, 1e-5, 1e-5), (".5", 0.5, math.nan, 0.5), ("12,34", math.nan, 12.34, 12.34),
     ("٣٫٥", 3.5, 3.5, 3.5), ("１２", 12.0, 12.0, 12.0), ("−3", -3.0, -3.0, -3.0), ("1.2.3", math.nan, math.nan, math.nan),
     ("abc", math.nan, math.nan, math.nan), ("inf", math.nan, math.nan, math.nan), ("1e400", math.nan, math.nan, math.nan)],
)  # fmt: skip
def test_a_text_under_each_decimal_mark(text, point, comma, undecided):
    for mark, expected in ((POINT, point), (COMMA, comma), (UNDECIDED, undecided)):
        found = one(text, mark)
        assert found == expected or (found != "unclear" and math.isnan(found) and math.isnan(expected)), mark


@pytest.mark.parametrize(
    ("texts", "marks"),
    [(["1,234", "2,345"], set()), (["1,234", "2.5"], {POINT}), (["<0,05", "12"], {COMMA}), (["1,5", "2.5"], {POINT, COMMA}),
     (["1.234,5"], {COMMA}), (["12", "n.d."], set())],
)  # fmt: skip
def test_what_a_column_proves(texts, marks):
    assert decimal_evidence(texts) == marks


def test_three_digits_prove_nothing_unless_the_whole_part_is_zero():
    assert [mark_of(text) for text in ("1.234", "0.234", "1234.567")] == [UNDECIDED, POINT, POINT]
