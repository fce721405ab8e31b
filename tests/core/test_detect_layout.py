import pytest

from insop_plugin.core.detect_layout import declares_separator, detect_delimiters, detect_header


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


def test_header_below_titles_and_above_units():
    rows = [["Report 2021", "", ""], ["", "", ""], ["Site", "Pb", "Zn"], ["", "mg/kg", "mg/kg TS"], ["A", "1.5", "2"]]
    found = detect_header(rows)
    assert (found.header_row, found.units_row) == (3, 4)


def test_groups_merged_above_the_names_are_not_the_names():
    rows = [["Site", "", "Metals", ""], ["code", "depth", "Pb", "Zn"], ["A", "0-20", "1.5", "2"]]
    assert detect_header(rows).header_row == 2


def test_a_first_row_of_values_is_no_header():
    assert detect_header([["A1", "48.1", "2.3", "15"], ["A2", "48.2", "2.4", "17"]]).header_row == 0


def test_a_table_of_text_has_its_names_first():
    assert (
        detect_header([["site", "soil", "land use"], ["A", "sand", "arable"], ["B", "clay", "meadow"]]).header_row == 1
    )


def test_a_row_of_text_values_is_not_units():
    assert detect_header([["site", "soil", "use"], ["A", "sand", "arable"]]).units_row == 0
