"""Workbooks written part by part, so that a test can put into a cell what no library would."""

import zipfile

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODS = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)  # fmt: skip


def write_xlsx(path, sheets, formats=(), date1904=False, shared=(), extra=None):
    """Write a workbook: `sheets` name -> XML inside <worksheet>; `formats` are the codes of styles 1, 2 ..."""
    names = list(sheets)
    parts = {"[Content_Types].xml": TYPES}
    entries = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(names, 1))
    flag = '<workbookPr date1904="1"/>' if date1904 else ""
    parts["xl/workbook.xml"] = f'<workbook {MAIN} xmlns:r="{REL}">{flag}<sheets>{entries}</sheets></workbook>'
    links = "".join(
        f'<Relationship Id="r{n}" Type="{REL}/worksheet" Target="worksheets/s{n}.xml"/>'
        for n in range(1, len(names) + 1)
    )
    parts["xl/_rels/workbook.xml.rels"] = f"<Relationships>{links}</Relationships>"
    for n, name in enumerate(names, 1):
        parts[f"xl/worksheets/s{n}.xml"] = f"<worksheet {MAIN}>{sheets[name]}</worksheet>"
    codes = "".join(f'<numFmt numFmtId="{200 + n}" formatCode="{code}"/>' for n, code in enumerate(formats))
    styles = '<xf numFmtId="0"/>' + "".join(f'<xf numFmtId="{200 + n}"/>' for n in range(len(formats)))
    parts["xl/styles.xml"] = f"<styleSheet {MAIN}><numFmts>{codes}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>"
    if shared:
        parts["xl/sharedStrings.xml"] = f"<sst {MAIN}>{''.join(shared)}</sst>"
    return _zipped(path, parts | (extra or {}))


def write_ods(path, tables, extra=None):
    """Write a workbook: `tables` name -> XML inside <table:table>."""
    inside = "".join(f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in tables.items())
    content = f"<office:document-content {ODS}><office:body><office:spreadsheet>{inside}"
    content += "</office:spreadsheet></office:body></office:document-content>"
    return _zipped(
        path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content} | (extra or {})
    )


def rows(*lines):
    """Return sheet XML of rows of inline texts; a cell that starts with "<c" stands as it is."""
    made = []
    for number, line in enumerate(lines, 1):
        cells = "".join(cell if cell.startswith("<c") else inline(cell) for cell in line)
        made.append(f'<row r="{number}">{cells}</row>')
    return f"<sheetData>{''.join(made)}</sheetData>"


def inline(text):
    """Return a cell of text."""
    return f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _zipped(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path
