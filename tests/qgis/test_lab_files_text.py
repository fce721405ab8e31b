import csv
import io
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.adapters.lab_files import read_table
from insop_plugin.core.errors import Cancelled
from insop_plugin.core.reading.raw_table import ReadingOptions

DATA = Path(__file__).parent.parent / "data" / "import"
LETTERS = {
    "utf-8": string.printable.replace("\x0b", "").replace("\x0c", "") + "éßłЖع中\u2028",
    "utf-16": "aé 中\n,;\"'",
    "cp1252": "aéßµ <0,5.\n;\t\"'",
    "cp1251": 'aЖя <0,5.;\t"',
    "mac_roman": 'aéü ,;|\r\n"',
    "gb18030": 'a中文 ,;"',
}


def as_lists(table):
    return [list(table.columns), *table.frame.to_numpy().tolist()]


def test_mac_roman_with_carriage_returns_reads_whole():
    table = read_table(DATA / "eprtr_plants_mac_cr.csv")
    assert (len(table), len(table.columns), table.options.encoding) == (28, 56, "mac_roman")
    assert "Kraftwerk Theiß" in set(table.frame["FacilityName"])


def test_french_report_with_titles_and_units():
    table = read_table(DATA / "rapport_analyses_cp1252.csv")
    options = table.options
    assert (options.encoding, options.separator, options.decimal_mark, options.date_order) == (
        "cp1252",
        ";",
        ",",
        "dmy",
    )
    assert (options.header_row, options.units_row, len(table)) == (4, 5, 138)
    assert table.columns[0] == "N° échantillon"
    assert table.columns[-2:] == ("Plomb [mg/kg MS]", "Zinc [mg/kg MS]")
    assert table.frame.iloc[0].tolist()[:6] == ["C-319680", "38,6507", "-104,7334", "09/06/2008", "0-5", "7,2"]


def test_byte_order_mark_is_no_part_of_the_first_name():
    table = read_table(DATA / "npl_sites_bom.csv")
    assert (table.columns[0], table.options.encoding, table.options.date_order) == ("X", "utf-8-sig", "mdy")


def test_published_cells_stay_as_they_are():
    with (DATA / "usgs_a_horizon.csv").open(newline="", encoding="utf-8") as lines:
        delivered = list(csv.reader(lines))
    assert as_lists(read_table(DATA / "usgs_a_horizon.csv")) == delivered


def test_numbers_like_depths_and_compact_dates_are_not_touched():
    table = read_table(DATA / "ngs_depths.csv")
    assert "12-20 in" in set(table.frame["SOIL_HORIZ"])
    assert table.frame["COLL_DATE"].str.fullmatch(r"\d{8}").all()


def test_options_override_what_is_detected(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("Größe;x\n1,5;2\n".encode("cp1252"))
    forced = read_table(path, ReadingOptions(encoding="cp1250", decimal_mark=".", header_row=0))
    assert forced.columns == ("column 1", "column 2")
    assert (forced.options.decimal_mark, forced.options.encoding, len(forced)) == (".", "cp1250", 2)


def test_options_found_read_the_same_again():
    first = read_table(DATA / "rapport_analyses_cp1252.csv")
    again = read_table(DATA / "rapport_analyses_cp1252.csv", first.options)
    assert (as_lists(again), again.options) == (as_lists(first), first.options)


def test_blank_rows_stay_between_and_go_at_the_end(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("site,Pb\nA,1\n\nB,2\n,\n\n")
    assert as_lists(read_table(path)) == [["site", "Pb"], ["A", "1"], ["", ""], ["B", "2"]]


def test_empty_columns_without_a_name_are_left_out_and_filled_ones_kept(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("site,,Pb,\nA,x,1,\nB,,2,\n")
    assert read_table(path).columns == ("site", "column 2", "Pb")


def test_separator_that_excel_declares(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("sep=|\nsite|Pb\nA|1,5\n")
    assert as_lists(read_table(path)) == [["site", "Pb"], ["A", "1,5"]]


def test_short_rows_are_filled_when_asked(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("site,Pb,Zn\nA,1\nB,2,3\n")
    table = read_table(path, ReadingOptions(short_rows="fill"))
    assert as_lists(table)[1:] == [["A", "1", ""], ["B", "2", "3"]]


def test_mixed_marks_are_a_remark_with_both_values(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("site;Pb\nA;0,5\nB;0.7\n")
    table = read_table(path)
    assert table.options.decimal_mark is None
    assert "“Pb” has “0.7” in row 2, “Pb” has “0,5” in row 1" in str(table.remarks[0])


def test_preview_reads_only_the_beginning():
    assert len(read_table(DATA / "rapport_analyses_cp1252.csv", limit=7)) == 7


def test_cancel_stops_reading(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("site,Pb\n" + "A,1\n" * 60_000)

    def cancelled(share):
        raise Cancelled()

    with pytest.raises(Cancelled):
        read_table(path, progress=cancelled)


def test_progress_grows_to_the_end(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("site,Pb\n" + "A,1\n" * 60_000)
    shares = []
    read_table(path, progress=shares.append)
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 5


@st.composite
def tables(draw):
    encoding = draw(st.sampled_from(sorted(LETTERS)))
    width = draw(st.integers(2, 5))
    cell = st.text(alphabet=LETTERS[encoding], max_size=8)
    body = draw(st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=6))
    body[-1][0] = body[-1][0] or "end"
    return encoding, [[f"name {n}" for n in range(width)], *body]


@settings(max_examples=150, deadline=None)
@given(
    tables(),
    st.sampled_from(",;\t|"),
    st.sampled_from([("\r\n", csv.QUOTE_MINIMAL), ("\n", csv.QUOTE_ALL), ("\r", csv.QUOTE_ALL)]),
)
def test_whatever_csv_writes_reads_back(tmp_path_factory, table, separator, ends):
    encoding, written = table
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=ends[0], quoting=ends[1]).writerows(written)
    path = tmp_path_factory.mktemp("hypothesis") / "table.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    options = ReadingOptions(encoding=encoding, separator=separator, quote='"', header_row=1, units_row=0)
    assert as_lists(read_table(path, options)) == written
