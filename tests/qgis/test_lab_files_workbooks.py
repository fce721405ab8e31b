from pathlib import Path

import pytest

from insop_plugin.adapters.lab_files import cells, read_table, refusals, sheets_of
from insop_plugin.core.reading.raw_table import ReadingOptions
from tests.qgis.lab_workbooks import inline, rows, write_ods, write_xlsx

DATA = Path(__file__).parent.parent / "data" / "import"
EXPECTED = ["C-319680", "38.6507", "-104.7334", "2008-06-09", "0-5", "7.2", "0.8", "43.7"]


def column(table, name):
    return table.frame[name].tolist()


def xlsx(tmp_path, *lines, **facts):
    return read_table(write_xlsx(tmp_path / "a.xlsx", {"S": rows(*lines)}, **facts))


def test_workbook_of_openpyxl_with_title_and_units():
    table = read_table(DATA / "usgs_a_horizon.xlsx")
    assert (table.options.sheet, table.options.header_row, table.options.units_row) == ("Results", 3, 4)
    assert table.columns[-1] == "A_Pb [mg/kg]"
    assert table.frame.iloc[0].tolist() == EXPECTED
    assert sheets_of(DATA / "usgs_a_horizon.xlsx") == ("About", "Results")


def test_workbook_of_gdal():
    table = read_table(DATA / "usgs_a_horizon.ods")
    assert table.frame.iloc[0].tolist() == EXPECTED
    assert len(table) == 20


def test_both_workbooks_hold_what_the_text_holds():
    text = read_table(DATA / "usgs_a_horizon.csv").frame
    for name in ("usgs_a_horizon.xlsx", "usgs_a_horizon.ods"):
        book = read_table(DATA / name).frame
        assert [float(v) if v[0].isdigit() else v for v in book.iloc[:, 7]] == [
            float(v) if v[0].isdigit() else v for v in text["A_Pb"][:20]
        ]


def test_formula_results_are_used_and_remarked(tmp_path):
    table = xlsx(tmp_path, ["site", "sum"], ["A", '<c r="B2"><f>1+2</f><v>3</v></c>'])
    assert column(table, "sum") == ["3"]
    assert "1 values are results of formulas" in str(table.remarks[0]) and "B2" in str(table.remarks[0])


def test_formula_without_result_stays_as_formula_and_is_named(tmp_path):
    table = xlsx(tmp_path, ["site", "sum"], ["A", '<c r="B2"><f>SUM(C1:C9)</f><v></v></c>'])
    assert column(table, "sum") == ["=SUM(C1:C9)"]
    assert isinstance(table.remarks[0], refusals.FormulaWithoutResult) and "B2" in str(table.remarks[0])


@pytest.mark.parametrize("value", ["#DIV/0!", "#N/A"])
def test_error_cells_stay_as_they_are_and_are_named(tmp_path, value):
    table = xlsx(tmp_path, ["site", "Pb"], ["A", f'<c r="B2" t="e"><f>1/0</f><v>{value}</v></c>'])
    assert column(table, "Pb") == [value]
    assert isinstance(table.remarks[0], refusals.ErrorCells) and f"B2, {value}" in str(table.remarks[0])


def test_numbers_are_shortest_and_dates_iso(tmp_path):
    given = (("0.28999999999999998", "39608"), ("1E-3", "39608.5"), ("12", "1"), ("123456789012", "59"))
    styled = [[f"<c><v>{v}</v></c>", f'<c s="1"><v>{d}</v></c>', f'<c s="2"><v>{d}</v></c>'] for v, d in given]
    lines = [["v", "d", "t"], *styled]
    table = xlsx(tmp_path, *lines, formats=("dd/mm/yyyy", "[$-409]d\\-mmm\\-yy\\ h:mm"))
    assert column(table, "v") == ["0.29", "0.001", "12", "123456789012"]
    assert column(table, "d") == ["2008-06-09", "2008-06-09T12:00:00", "1900-01-01", "1900-02-28"]
    assert column(table, "t") == column(table, "d")


def test_days_of_old_macintosh_workbooks(tmp_path):
    table = xlsx(tmp_path, ["d", "x"], ['<c s="1"><v>38146</v></c>', "a"], formats=("yyyy-mm-dd",), date1904=True)
    assert column(table, "d") == ["2008-06-09"]


def test_what_a_format_shows_is_kept(tmp_path):
    formats = ("&quot;&lt;&quot;0.0", "0.0%", "0.0 &quot;mg/kg&quot;")
    line = [f'<c s="{style}"><v>{value}</v></c>' for style, value in ((1, "0.5"), (2, "0.125"), (3, "4"))]
    table = xlsx(tmp_path, ["Cd", "water", "Pb"], line, formats=formats)
    assert table.frame.iloc[0].tolist() == ["<0.5", "12.5%", "4"]


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("number", ("General", "0.00", "[Magenta]0.0", "#,##0 [$kr-41D]", "0.00E+00", '"d" 0', "@")),
        ("date", ('yyyy"年"m"月"d"日"', "mmm-yy", "[$-409]d-mmm-yy;@")),
        ("time", ("h:mm AM/PM", "[h]:mm")),
        ("percent", ("0%",)),
        ("<", ("\\<0.0",)),
    ],
)
def test_kinds_of_formats(kind, codes):
    assert {code: cells.kind_of_format(code) for code in codes} == dict.fromkeys(codes, kind)


def test_shared_rich_and_spoken_texts(tmp_path):
    shared = (
        "<si><t>site</t></si>",
        "<si><r><t>Cd </t></r><r><t>[mg/kg]</t></r></si>",
        "<si><t>東</t><rPh><t>ヒガシ</t></rPh></si>",
    )
    numbered = [[f'<c t="s"><v>{n}</v></c>' for n in (0, 1)], ['<c t="s"><v>2</v></c>', "<c><v>5</v></c>"]]
    table = xlsx(tmp_path, *numbered, shared=shared)
    assert (table.columns, table.frame.iloc[0].tolist()) == (("site", "Cd [mg/kg]"), ["東", "5"])


def test_merged_cells_are_repeated_and_remarked(tmp_path):
    sheet = rows(["site", "depth"], ["A", "0-10"], ['<c r="B3" t="inlineStr"><is><t>10-20</t></is></c>'])
    path = write_xlsx(tmp_path / "a.xlsx", {"S": sheet + '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'})
    table = read_table(path)
    assert column(table, "site") == ["A", "A"]
    assert "“A”" in str(table.remarks[0])


def test_hidden_rows_are_read_and_remarked(tmp_path):
    hidden = f'<row r="2" hidden="1">{inline("1")}{inline("2")}</row>'
    sheet = f'<sheetData><row r="1">{inline("a")}{inline("b")}</row>{hidden}</sheetData>'
    table = read_table(write_xlsx(tmp_path / "a.xlsx", {"S": sheet}))
    assert (len(table), "sheet row 2" in str(table.remarks[0])) == (1, True)


def test_rows_and_cells_left_out_keep_their_places(tmp_path):
    sheet = '<sheetData><row r="2"><c r="B2" t="str"><v>site</v></c><c r="D2" t="str"><v>Pb</v></c></row>'
    sheet += '<row r="5"><c r="D5"><v>7</v></c></row></sheetData>'
    table = read_table(write_xlsx(tmp_path / "a.xlsx", {"S": sheet}))
    assert (table.options.header_row, table.columns) == (2, ("site", "Pb"))
    assert column(table, "Pb") == ["", "", "7"]


def ods_cell(kind, value="", shown="", more=""):
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    given = f'office:{name}="{value}"' if value else ""
    return f'<table:table-cell office:value-type="{kind}" {given} {more}><text:p>{shown}</text:p></table:table-cell>'


def ods_blank(lines, width):
    repeated = f'<table:table-cell table:number-columns-repeated="{width}"/>'
    return f'<table:table-row table:number-rows-repeated="{lines}">{repeated}</table:table-row>'


def test_open_document_kinds_of_cells(tmp_path):
    kinds = [
        ods_cell("float", "0.29", "0,3"),
        ods_cell("percentage", "0.125", "12.5%"),
        ods_cell("date", "2020-02-29T00:00:00"),
        ods_cell("time", "PT9H05M00S"),
        ods_cell("boolean", "true", "TRUE"),
        ods_cell("float", "0.5", "&lt;0,5"),
        ods_cell("string", "", 'two<text:s text:c="2"/>words'),
    ]
    head = "".join(ods_cell("string", shown=f"c{n}") for n in range(len(kinds)))
    table = read_table(
        write_ods(
            tmp_path / "a.ods",
            {"S": f"<table:table-row>{head}</table:table-row><table:table-row>{''.join(kinds)}</table:table-row>"},
        )
    )
    assert table.frame.iloc[0].tolist() == ["0.29", "12.5%", "2020-02-29", "09:05:00", "TRUE", "<0.5", "two  words"]


def test_open_document_repeats_formulas_errors_and_merges(tmp_path):
    names = "".join(ods_cell("string", shown=name) for name in ("site", "a", "b", "c"))
    first = (
        ods_cell("string", shown="A", more='table:number-rows-spanned="2"')
        + ods_cell("float", "1", "1", 'table:number-columns-repeated="2"')
        + ods_cell("float", "3", "3", 'table:formula="of:=1+2"')
    )
    second = (
        "<table:covered-table-cell/><table:table-cell/>"
        + ods_cell("string", shown="#DIV/0!")
        + ods_cell("float", "4", "4")
    )
    blank, end = ods_blank(2, 1024), ods_blank(1_048_500, 16_384)
    body = "".join(f"<table:table-row>{cells}</table:table-row>" for cells in (names, first, second)) + blank
    last = f"<table:table-row>{ods_cell('string', shown='B')}</table:table-row>"
    table = read_table(write_ods(tmp_path / "a.ods", {"S": body + last + end}))
    blank_row = ["", "", "", ""]
    assert table.frame.to_numpy().tolist() == [
        ["A", "1", "1", "3"],
        ["A", "", "#DIV/0!", "4"],
        blank_row,
        blank_row,
        ["B", "", "", ""],
    ]
    kinds = {type(remark) for remark in table.remarks}
    assert kinds == {refusals.ErrorCells, refusals.FormulaResults, refusals.MergedCells}


def test_comments_are_not_part_of_a_cell(tmp_path):
    comment = "<office:annotation><text:p>check</text:p></office:annotation>"
    noted = f'<table:table-cell office:value-type="string">{comment}<text:p>A</text:p></table:table-cell>'
    body = f"<table:table-row>{ods_cell('string', shown='site')}{ods_cell('string', shown='x')}</table:table-row>"
    table = read_table(write_ods(tmp_path / "a.ods", {"S": body + f"<table:table-row>{noted}</table:table-row>"}))
    assert column(table, "site") == ["A"]


def test_choosing_a_sheet(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"2019": rows(["a", "b"], ["1", "2"]), "2020": rows(["a", "b"], ["3", "4"])})
    assert column(read_table(path, ReadingOptions(sheet="2020")), "a") == ["3"]


def test_preview_of_a_workbook_reads_only_the_beginning(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"S": rows(["a", "b"], *[["1", "2"]] * 500)})
    assert len(read_table(path, limit=5)) == 5
