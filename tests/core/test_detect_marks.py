import pytest

from insop_plugin.core.reading.marks import detect_date_order, detect_marks


@pytest.mark.parametrize(
    ("cells", "decimal", "thousands"),
    [
        (["12.5", "<0.1", "3"], ".", ""),
        (["12,5", "<0,1", "3"], ",", ""),
        (["1.234,5", "7"], ",", "."),
        (["1,234.5", "7"], ".", ","),
        (["1 234,5", "7,1"], ",", " "),
        (["1'234.5", "7.1"], ".", "'"),
        (["1\u202f234,5"], ",", "\u202f"),
        (["0,123"], ",", ""),
        (["1,234", "2,500"], None, ""),  # one thousand, or one and a bit: nothing tells
        (["12", "13"], None, ""),
    ],
)
def test_marks_by_numbers_that_read_one_way(cells, decimal, thousands):
    found = detect_marks({"Pb": cells})
    assert (found.decimal_mark, found.thousands, found.mixed) == (decimal, thousands, None)


def test_mixed_marks_are_shown_by_row_and_value():
    found = detect_marks({"Zn": ["1.5"], "Pb": ["1", "0,5", "0.75"]})
    point, comma = found.mixed
    assert found.decimal_mark is None
    assert (point.column, point.row, point.value) == ("Pb", 3, "0.75")
    assert (comma.column, comma.row, comma.value) == ("Pb", 2, "0,5")


def test_columns_of_text_tell_nothing():
    assert detect_marks({"remark": ["see 12,24 in map", "dry", "wet", "1.5"]}).decimal_mark is None


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["12/05/2019", "13/05/2019"], "dmy"),
        (["05/12/2019", "05/13/2019"], "mdy"),
        (["2019-05-12", "2019-05-13T10:00:00"], "ymd"),
        (["12.05.19", "31.05.19"], "dmy"),
        (["05/06/2019", "07/08/2019"], None),  # nothing tells
        (["13/05/2019", "05/13/2019"], None),  # two contradict each other
        (["7440-47-3", "7439-92-1", "1330-20-7"], None),  # CAS numbers
    ],
)
def test_date_order_is_proved_or_unknown(cells, order):
    assert detect_date_order({"date": cells}) == order
