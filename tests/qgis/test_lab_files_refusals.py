import random
import time
from pathlib import Path

import pytest

from insop_plugin.adapters.lab_files import memory, read_table, refusals
from insop_plugin.core.reading.raw_table import ReadingOptions
from tests.qgis.lab_workbooks import inline, rows, write_ods, write_xlsx

ROOT = Path(__file__).parent.parent.parent


def refused(path, content, kind, *words, options=None):
    """Write a file, read it, and return the refusal, which names the file and the words."""
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(kind) as caught:
        read_table(path, options)
    text = str(caught.value)
    assert path.name in text, text
    for word in words:
        assert word in text, text
    return caught.value


def test_missing_file(tmp_path):
    refused(tmp_path / "no.csv", None, refusals.FileMissing, "Check the name")


@pytest.mark.parametrize("content", [b"", b"\n \n\n", b"\xef\xbb\xbf"])
def test_empty_file(tmp_path, content):
    refused(tmp_path / "empty.csv", content, refusals.FileEmpty)


def test_header_only(tmp_path):
    refused(tmp_path / "header.csv", "site,Pb,Zn\n", refusals.NoDataRows, "row 1")


def test_unknown_kind(tmp_path):
    refused(tmp_path / "report.docx", b"PK", refusals.UnknownKind, ".docx", ".xlsx")


def test_picture_named_csv(tmp_path):
    picture = next(ROOT.glob("resources/**/*.png"), None)
    content = picture.read_bytes() if picture else b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    refused(tmp_path / "table.csv", content, refusals.NotText, "a picture")


def test_binary_junk(tmp_path):
    refused(tmp_path / "junk.csv", bytes(range(256)) * 40, refusals.NotText, "binary")


def test_workbook_named_csv_says_so(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"S": rows(["a", "b"], ["1", "2"])})
    refused(tmp_path / "a.csv", path.read_bytes(), refusals.NotText, "workbook")


def test_letters_of_no_encoding(tmp_path):
    noise = bytes(random.Random(7).choices(range(128, 256), k=400))
    refused(tmp_path / "odd.csv", b"site;Pb\nA;" + noise + b"\n", refusals.UnreadableEncoding, "line 2")


def test_wrong_encoding_names_the_row(tmp_path):
    content = "site;Pb\nA;1\nÉtang;2\n".encode("cp1252")
    refused(
        tmp_path / "a.csv",
        content,
        refusals.WrongEncoding,
        "line 3",
        "utf-8",
        "c9",
        options=ReadingOptions(encoding="utf-8"),
    )


def test_unknown_encoding(tmp_path):
    refused(
        tmp_path / "a.csv",
        "a;b\n1;2\n",
        refusals.UnknownEncoding,
        "klingon",
        options=ReadingOptions(encoding="klingon"),
    )


def test_long_row_is_named(tmp_path):
    refused(tmp_path / "a.csv", "site,Pb\nA,1\nB,2,3\n", refusals.UnevenRow, "data row 2", "3 cells where 2")


def test_short_row_is_named(tmp_path):
    refused(tmp_path / "a.csv", "site,Pb,Zn\nA,1,2\nB,2\n", refusals.UnevenRow, "data row 2", "2 cells where 3")


def test_quotation_mark_that_never_closes(tmp_path):
    text = "site,remark,Pb\n" + "A,x,1\n" * 40_000 + 'B,"x,2\nC,y,3\n'
    refused(tmp_path / "a.csv", text, refusals.QuoteNotClosed, "line 400")


def test_a_million_columns_of_nothing_are_refused_at_once(tmp_path):
    started = time.monotonic()
    refused(tmp_path / "wide.csv", ("," * 1_000_000 + "\n") * 3, refusals.TooManyColumns, "5000")
    refused(tmp_path / "named.csv", "a,b" + "," * 1_000_000 + "\n1,2\n", refusals.TooManyColumns, "5000")
    assert time.monotonic() - started < 3


def test_row_of_names_beyond_the_end(tmp_path):
    refused(tmp_path / "a.csv", "a,b\n1,2\n", refusals.HeaderBeyond, "row 9", options=ReadingOptions(header_row=9))


def test_file_larger_than_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda: 100)
    refused(tmp_path / "a.csv", "site,Pb\n" + "A,1\n" * 50, refusals.TooLargeForMemory, "GB")


def test_free_memory_is_known_here():
    assert memory.free_bytes() > 10_000_000


def test_zip_bomb(tmp_path):
    path = write_xlsx(tmp_path / "bomb.xlsx", {"S": rows(["a"])}, extra={"xl/media/zero.bin": "0" * 60_000_000})
    assert path.stat().st_size < 100_000
    refused(path, None, refusals.UnsafeArchive, "times its size")


def test_too_many_parts(tmp_path):
    extra = {f"xl/p{n}": "" for n in range(10_001)}
    refused(write_xlsx(tmp_path / "parts.xlsx", {"S": ""}, extra=extra), None, refusals.UnsafeArchive, "parts")


@pytest.mark.parametrize("declaration", ['<!DOCTYPE a SYSTEM "file:///etc/passwd">', '<!DOCTYPE a [<!ENTITY b "c">]>'])
def test_document_types_are_refused(tmp_path, declaration):
    extra = {"xl/workbook.xml": f"{declaration}<workbook/>"}
    refused(write_xlsx(tmp_path / "x.xlsx", {"S": ""}, extra=extra), None, refusals.UnsafeArchive, "document type")


def test_password(tmp_path):
    refused(
        tmp_path / "locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), refusals.LockedWorkbook, "password"
    )


def test_password_of_an_open_document(tmp_path):
    manifest = {"META-INF/manifest.xml": "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"}
    refused(write_ods(tmp_path / "locked.ods", {"S": ""}, extra=manifest), None, refusals.LockedWorkbook)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_text_named_like_a_workbook(tmp_path, suffix):
    refused(tmp_path / f"a{suffix}", "site,Pb\nA,1\n", refusals.NotAWorkbook, "save it as")


def test_damaged_workbook(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"S": "<sheetData><row><c><v>1</v></row>"})
    refused(path, None, refusals.NotAWorkbook)


def test_rows_beyond_the_format_are_no_memory_trap(tmp_path):
    sheet = (
        f'<sheetData><row r="1">{inline("a")}{inline("b")}</row><row r="99999999999">{inline("x")}</row></sheetData>'
    )
    refused(write_xlsx(tmp_path / "far.xlsx", {"S": sheet}), None, refusals.NotAWorkbook)


def test_repeated_cells_are_no_memory_trap(tmp_path):
    cell = '<table:table-cell table:number-columns-repeated="900000000"><text:p>x</text:p></table:table-cell>'
    path = write_ods(tmp_path / "wide.ods", {"wide.ods": f"<table:table-row>{cell}</table:table-row>"})
    refused(path, None, refusals.TooManyColumns)


def test_several_sheets_offer_the_list(tmp_path):
    sheet = rows(["a", "b"], ["1", "2"])
    error = refused(
        write_xlsx(tmp_path / "a.xlsx", {"2019": sheet, "2020": sheet}), None, refusals.SeveralSheets, "“2019”, “2020”"
    )
    assert error.facts["names"] == ["2019", "2020"]


def test_sheet_that_is_not_there(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"2019": rows(["a", "b"], ["1", "2"])})
    refused(path, None, refusals.NoSuchSheet, "2021", "“2019”", options=ReadingOptions(sheet="2021"))
