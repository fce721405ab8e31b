"""Result texts: every way to write a limit that the real tables use, and what is none."""

import math

import pytest

from insop_plugin.core.reading.censoring import KINDS, qualifier_meaning, read_values
from insop_plugin.core.reading.number_texts import COMMA, POINT, UNDECIDED


def one(text, mark=POINT):
    found = read_values([text], mark)
    numbers = [None if math.isnan(part[0]) else float(part[0]) for part in (found.first, found.second)]
    return KINDS[found.kind[0]], *numbers, found.suffix[0]


@pytest.mark.parametrize("text", ["<0.5", "< 0.5", "≤0.5", "<=0.5", "ND(0.5)", "ND 0.5", "nd<0.5", "0.5 ND", "BDL (<0.5)",
                                  "less than 0.5", "menor que 0.5", "менее 0.5", "小于0.5", "<٠٫٥", "＜0.5"])  # fmt: skip
def test_below_a_limit(text):
    assert one(text) == ("left", 0.5, None, "")


def test_below_a_limit_with_decimal_comma():
    assert one("< 0,5", COMMA) == ("left", 0.5, None, "")
    assert one("< 0,5", UNDECIDED) == ("left", 0.5, None, "")


@pytest.mark.parametrize(("text", "kind"), [
    ("ND", "non_detect"), ("n.d.", "non_detect"), ("N.D.", "non_detect"), ("not detected", "non_detect"), ("n.n.", "non_detect"),
    ("не обн.", "non_detect"), ("未检出", "non_detect"), ("غير مكتشف", "non_detect"), ("no detectado", "non_detect"),
    ("BDL", "below_lod"), ("<LOD", "below_lod"), ("< LD", "below_lod"), ("<LOQ", "below_loq"), ("< RL", "below_loq"),
    ("tr", "trace"), ("Spuren", "trace"), ("следы", "trace"), ("N.S.", "no_measurement"), ("INS", "no_measurement"),
    ("NA", "no_measurement"), ("-", "no_measurement"), ("-9999", "no_measurement"), ("#DIV/0!", "no_measurement"),
])  # fmt: skip
def test_results_in_words(text, kind):
    assert one(text) == (kind, None, None, "")


@pytest.mark.parametrize(("text", "expected"), [
    (">1000", ("right", 1000.0, None, "")), ("0.1-0.5", ("interval", 0.1, 0.5, "")), ("0.1 – 0.5", ("interval", 0.1, 0.5, "")),
    ("12 ± 2", ("number", 12.0, 2.0, "")), ("12 J", ("number", 12.0, None, "J")), ("0.5U", ("number", 0.5, None, "U")),
    ("<0.5 U", ("left", 0.5, None, "U")), ("12 mg/kg", ("number", 12.0, None, "mg/kg")), ("-0.5", ("number", -0.5, None, "")),
    ("1e-3", ("number", 0.001, None, "")), ("<1e-3", ("left", 0.001, None, "")),
])  # fmt: skip
def test_numbers_intervals_and_marks(text, expected):
    assert one(text) == expected


@pytest.mark.parametrize(
    "text", ["?0.16", "~5", "5?", "5 *", "abc", "<0", "0.5-0.1", "0.5<", "1.5.2", "3/4", "<abc", "12 < 5"]
)
def test_what_cannot_be_read_is_not_guessed(text):
    kind, first, _, suffix = one(text)
    assert kind == "unreadable" or (suffix and qualifier_meaning(suffix) is None), (kind, first, suffix)


def test_a_mark_that_can_be_decimals_or_thousands_is_said_to_be_unclear():
    assert one("1,234", UNDECIDED)[0] == "ambiguous_mark" and one("<1.234", UNDECIDED)[0] == "ambiguous_mark"


def test_a_number_with_another_mark_than_declared_is_told_apart_from_rubbish():
    assert one("0,5", POINT)[0] == "other_mark" and one("a,b", POINT)[0] == "unreadable"


@pytest.mark.parametrize(("mark", "meaning"), [("U", "left"), ("UJ", "left"), ("u", "left"), ("J", "estimated"), ("R", "rejected"),
                                               ("no", "none"), ("left", "left"), ("<", "left"), (">", "right"), ("Q7", None)])  # fmt: skip
def test_marks_of_laboratories(mark, meaning):
    assert qualifier_meaning(mark) == meaning
