"""Results in the spellings of tables."""

import numpy as np
import pytest

from insop_plugin.core.censored.results import (
    ABOVE,
    BELOW,
    BETWEEN,
    MEASURED,
    NO_LIMIT,
    NONE,
    Columns,
    Contradiction,
    LimitNotPositive,
    TwoDecimalMarks,
    UnknownCensoring,
    UnreadableResult,
    read_results,
)
from tests.core.censored_cases import results_of

NAN = float("nan")


def objects(*cells):
    return np.array([*cells, None], object)[:-1]


def test_texts():
    found = results_of("0.5", "<0.5", " ", None, "n.d.", ">100", "2 - 4", "< 1.25", "12 ± 3")
    assert found.kind.tolist() == [MEASURED, BELOW, NONE, NONE, NO_LIMIT, ABOVE, BETWEEN, BELOW, MEASURED]
    np.testing.assert_array_equal(found.number, [0.5, 0.5, NAN, NAN, NAN, NAN, NAN, 1.25, 12])


def test_decimal_comma_is_told_by_the_column():
    assert results_of("<0,05", "1,234").number.tolist() == [0.05, 1.234]


def test_a_limit_beside_an_empty_value_means_below():
    found = read_results(Columns(np.array([1.5, NAN, NAN]), limit=np.array([0.5, 0.5, NAN])))
    assert found.kind.tolist() == [MEASURED, BELOW, NONE] and found.number[1] == 0.5


def test_limits_may_be_texts():
    """As in a CSV."""
    found = read_results(Columns(objects("1,5", None), objects("none", "left"), objects(None, "0,25")))
    assert found.kind.tolist() == [MEASURED, BELOW] and found.number.tolist() == [1.5, 0.25]
    with pytest.raises(UnreadableResult, match="Row 1: “low” in the field limit"):
        read_results(Columns(np.array([NAN]), limit=objects("low")))


def test_a_word_without_a_number_takes_the_limit_of_its_row():
    found = read_results(Columns(objects("n.d.", "<0.2", "n.d."), limit=np.array([0.5, 0.5, NAN])))
    assert found.kind.tolist() == [BELOW, BELOW, NO_LIMIT] and found.number[:2].tolist() == [0.5, 0.2]


@pytest.mark.parametrize("mark", [True, "true", "T", 1, "1", "left", "<", "U", "ND", "yes", "not detected"])
def test_marks_of_censoring(mark):
    found = read_results(Columns(np.array([0.5, 0.7]), objects(mark, None)))
    assert found.kind.tolist() == [BELOW, MEASURED] and found.number.tolist() == [0.5, 0.7]


@pytest.mark.parametrize("mark", [False, "false", 0, "none", "=", "J"])
def test_marks_of_measured_values(mark):
    assert read_results(Columns(np.array([0.5]), objects(mark))).kind.tolist() == [MEASURED]


def test_numbers_that_mark_censoring():
    found = read_results(Columns(np.array([0.5, 0.7, 0.9]), np.array([1.0, 0.0, NAN])))
    assert found.kind.tolist() == [BELOW, MEASURED, MEASURED]


def test_observations_of_the_model():
    """As harmonisetable and checkouts write them."""
    found = read_results(Columns(np.array([1.0, NAN, NAN, NAN, NAN, NAN]), objects("none", "left", "right", "interval", "left", "none"),
                                 np.array([NAN, 0.5, 90, 1, NAN, NAN])))  # fmt: skip
    assert found.kind.tolist() == [MEASURED, BELOW, ABOVE, BETWEEN, NO_LIMIT, NONE]
    assert found.number[1] == 0.5


@pytest.mark.parametrize(
    ("columns", "error", "sentence"),
    [
        (Columns(objects("1", "rust")), UnreadableResult, "Row 2: “rust” in the field value"),
        (Columns(objects("1,5", "1.5")), TwoDecimalMarks, "decimal point and numbers with a decimal comma"),
        (Columns(np.array([1.0]), objects("perhaps")), UnknownCensoring, "Row 1: “perhaps” in the field censored"),
        (Columns(np.array([1.0]), np.array([7.0])), UnknownCensoring, "“7”"),
        (Columns(objects("2", "<1"), objects("0", "0")), Contradiction, "Row 2: the value is “<1”"),
        (Columns(np.array([-1.0]), objects("left")), LimitNotPositive, "Row 1: the result is below the limit -1.0"),
    ],
)
def test_refusals_name_the_row(columns, error, sentence):
    with pytest.raises(error, match=sentence.replace(".", r"\.")):
        read_results(columns)
