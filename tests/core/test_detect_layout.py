import pytest

from insop_plugin.core.reading.layout import declares_separator, detect_delimiters


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separator_by_even_rows(separator):
    text = "\n".join(separator.join(row) for row in (["Site", "Pb", "Zn"], ["A", "1.5", "2"], ["B", "<1", "n.d."]))
    assert detect_delimiters(text).separator == separator


def test_decimal_commas_do_not_separate():
    rows = "\n".join(f"A{i};{i},5;{i},25" for i in range(250))
    found = detect_delimiters("Site;Pb;Zn\n" + rows)
    assert (found.separator, found.sure) == (";", True)


def test_titles_above_do_not_disturb():
    text = "Report, soils, 2021\n\nSite;Pb;Zn\n" + "\n".join(f"A{i};{i},5;2" for i in range(30))
    assert detect_delimiters(text).separator == ";"


def test_line_ends_of_old_macintosh():
    assert detect_delimiters("Site;Pb\rA;1\rB;2\r").separator == ";"


def test_excel_declares_its_separator():
    assert detect_delimiters("sep=|\nSite|Pb\nA|1,5\n").separator == "|"
    assert declares_separator("sep=;\r\nSite;Pb\r\n")
    assert not declares_separator("separator;value\n")


def test_separators_inside_quotes_do_not_count():
    text = "Site,Remark\n" + "\n".join(f'A{i},"north; dry; stony"' for i in range(20))
    assert detect_delimiters(text).separator == ","


def test_quotation_marks_that_mean_inches_quote_nothing():
    text = "Site;Depth;Pb\n" + "\n".join(f'A{i};"0-{i} in;{i}' for i in range(20))
    assert detect_delimiters(text).quote == ""


def test_cells_in_apostrophes():
    assert detect_delimiters("'Site';'Pb'\n'A, B';'1'\n'C';'2'\n").quote == "'"


def test_one_column_separates_nothing():
    assert not detect_delimiters("Site\nA\nB\n").sure
