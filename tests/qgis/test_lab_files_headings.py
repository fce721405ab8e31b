"""Headings over several rows, rows below the table, several sheets as one table."""

from pathlib import Path

import pytest

from insop_plugin.adapters.lab_files import read_table, refusals
from insop_plugin.core.harmonise import suggest
from insop_plugin.core.reading.raw_table import ALL_ALIKE, ReadingOptions
from tests.qgis.lab_workbooks import rows, write_ods, write_xlsx
from tests.qgis.test_lab_files_workbooks import ods_cell

GROUPS = ["Sample", "Position", "", "Metals (mg/kg)", "", "Soil"]
NAMES = ["", "X", "Y", "Cd", "Pb", "type"]
METHODS = ["", "", "", "ICP-MS", "ISO 11466", ""]
DATA = (["A1", "600000", "5000000", "0.3", "12", "loam"], ["A2", "600100", "5000100", "&lt;0.1", "14", "sand"])
MERGED = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:E2"/></mergeCells>'
COLUMNS = ("Sample", "X", "Y", "Cd [mg/kg]", "Pb [mg/kg]", "type")


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_merged_headings_of_a_workbook_name_their_columns(tmp_path):
    lines = [["Report 7"], GROUPS, NAMES, METHODS, *DATA, ["Mean", "", "", "0.3", "13", ""], ["Note: soils were sieved"]]
    table = read_table(write_xlsx(tmp_path / "a.xlsx", {"S": rows(*lines) + MERGED}))
    read = table.options
    assert (read.group_row, read.header_row, read.units_row, read.method_row, read.footer_rows) == (2, 3, 0, 4, 2)
    assert table.columns == COLUMNS
    assert len(table) == 2
    assert "2 rows below the table are left out" in str(table.remarks[-1]) and "“Mean”" in str(table.remarks[-1])
    recipe = suggest(table)
    assert [(value.contaminant, value.unit, value.method_text) for value in recipe.values] == [
        ("Cd", "mg/kg", "ICP-MS"),
        ("Pb", "mg/kg", "ISO 11466"),
    ]
    assert read_table(tmp_path / "a.xlsx", table.options).frame.equals(table.frame)


def test_merged_headings_of_a_large_sheet_are_known_before_its_rows(tmp_path):
    table = read_table(write_xlsx(tmp_path / "a.xlsx", {"S": rows(["Report"], GROUPS, NAMES, *DATA * 3000) + MERGED}))
    assert table.columns == COLUMNS  # “type” stands beside the merged cell, not under it


def test_merged_headings_of_an_open_document(tmp_path):
    wide = 'table:number-columns-spanned="2"'
    covered = "<table:covered-table-cell/>"
    head = ods_cell("string", shown="Sample") + ods_cell("string", shown="Metals (mg/kg)", more=wide) + covered
    head += ods_cell("string", shown="Soil")
    lines = [head, *("".join(ods_cell("string", shown=text) for text in line) for line in (["code", "Cd", "Pb", "type"], ["A", "1", "2", "loam"]))]
    body = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    assert read_table(write_ods(tmp_path / "a.ods", {"S": body})).columns == ("code", "Cd [mg/kg]", "Pb [mg/kg]", "type")


def test_headings_and_footnotes_of_a_text(tmp_path):
    text = "Laboratoire X;;;\n;Profondeur (cm);;Métaux (mg/kg MS)\nÉchantillon;de;à;Cd\nMéthode;;;ICP-MS\nA1;0;20;0,3\nA2;0;20;0,4\n\nMoyenne;;;0,35\n* séché à 40 °C\n"
    table = read_table(write(tmp_path / "a.csv", text))
    assert table.columns == ("Échantillon", "de [cm]", "à [cm]", "Cd [mg/kg MS]")
    assert (len(table), table.options.footer_rows) == (2, 3)
    recipe = suggest(table)
    assert (recipe.columns["upper_depth"], recipe.columns["lower_depth"]) == ("de [cm]", "à [cm]")
    assert recipe.text_of("depth_unit") == "cm"
    kept = read_table(tmp_path / "a.csv", ReadingOptions(footer_rows=0, short_rows="fill"))
    assert [kept.frame.iloc[row, 0] for row in (3, 4)] == ["Moyenne", "* séché à 40 °C"]


def test_a_short_row_inside_the_table_is_refused_even_if_it_reads_like_a_note(tmp_path):
    with pytest.raises(refusals.UnevenRow, match="data row 2"):
        read_table(write(tmp_path / "a.csv", "site,Cd,Pb\nA,1,2\nsee the report of 2019\nB,1,2\n"))


def test_one_contaminant_by_two_methods_becomes_two_columns(tmp_path):
    table = read_table(write(tmp_path / "a.csv", "site,Pb,Pb\n,mg/kg,mg/kg\nMethod,XRF,AAS\nA,20,12\n"))
    values = suggest(table).values
    assert [(value.column, value.contaminant, value.unit) for value in values] == [
        ("XRF · Pb [mg/kg]", "Pb", "mg/kg"),
        ("AAS · Pb [mg/kg]", "Pb", "mg/kg"),
    ]


def test_chosen_rows_win_over_those_found(tmp_path):
    path = write(tmp_path / "a.csv", "x,y\nsite,Pb\n,mg/kg\nA,1\n")
    assert read_table(path, ReadingOptions(header_row=2)).columns == ("site", "Pb [mg/kg]")
    assert read_table(path, ReadingOptions(header_row=2, units_row=0)).columns == ("site", "Pb")


def book(tmp_path, **sheets):
    return write_xlsx(tmp_path / "a.xlsx", {name: rows(*lines) for name, lines in sheets.items()})


ONE = [["site", "Pb [mg/kg]"], ["A", "1"], ["B", "2"]]
TWO = [["Report"], ["Pb [mg/kg]", "site"], ["3", "A"]]


def test_sheets_of_one_layout_become_one_table(tmp_path):
    path = book(tmp_path, y2019=ONE, about=[["nothing", "here"], ["x", "y"]], y2020=TWO)
    table = read_table(path, ReadingOptions(sheets=ALL_ALIKE))
    assert table.columns == ("sheet", "site", "Pb [mg/kg]")
    assert table.frame.to_numpy().tolist() == [["y2019", "A", "1"], ["y2019", "B", "2"], ["y2020", "A", "3"]]
    assert "“y2019” 1–2, “y2020” 3–3" in str(table.remarks[0]) and "about" in str(table.remarks[1])
    assert table.options.sheets == ALL_ALIKE and table.options.header_row is None  # they differ
    recipe = suggest(table)
    assert recipe.sample_keys == ("sheet",)
    assert ReadingOptions.from_json(table.options.to_json()) == table.options


def test_chosen_sheets_must_have_the_same_columns(tmp_path):
    path = book(tmp_path, a=ONE, b=[["site", "Cd"], ["A", "1"]])
    with pytest.raises(refusals.SheetsDiffer, match="“a” and “b” have not the same columns: Pb"):
        read_table(path, ReadingOptions(sheets=("a", "b")))
    with pytest.raises(refusals.NoSuchSheet):
        read_table(path, ReadingOptions(sheets=("a", "c")))


def test_one_sheet_alone_is_read_whichever_are_asked(tmp_path):
    assert len(read_table(book(tmp_path, a=ONE), ReadingOptions(sheets=ALL_ALIKE))) == 2


def test_columns_alike_are_told_apart_by_their_number_and_left_to_the_user(tmp_path):
    table = read_table(write(tmp_path / "a.csv", "site,Pb [mg/kg],Q,Cd [mg/kg],Q,Pb [mg/kg]\nA,1,<,2,,3\n"))
    assert table.columns == ("site", "Pb [mg/kg]", "Q", "Cd [mg/kg]", "Q · column 5", "Pb [mg/kg] · column 6")
    assert "2 columns have the name of another one (columns 3 and 5 are both called “Q”, row 1)" in str(table.remarks[0])
    assert [value.column for value in suggest(table).values] == ["Pb [mg/kg]", "Cd [mg/kg]"]
