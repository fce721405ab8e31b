"""Help pages: one Markdown file per tool, shown by Processing as HTML."""

import re

from qgis.PyQt.QtGui import QTextDocument

from insop_plugin.paths import RESOURCES

BOLD_ITEM = re.compile(r"^(\s*(?:[-*]|\d+\.) )(?=\*\*)", re.MULTILINE)
"""A list item that begins in bold: Qt would show all of it in bold, unless something invisible stands before."""
INVISIBLE = "\u2060"
TITLE = re.compile(r"<h1\b.*?</h1>", re.DOTALL)
BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
BLOCK = re.compile(r"<(p|h\d|ul|ol|li)\b[^>]*>")
BETWEEN = re.compile(r">\s*\n\s*<")
"""A line's end: Processing makes a paragraph of each line, which would tear lists apart."""


def page(tool: str) -> str:
    """Return the help page of a tool as HTML without its title, which QGIS shows; empty where there is none."""
    path = RESOURCES / "help" / f"{tool}.md"
    if not path.is_file():
        return ""
    document = QTextDocument()
    document.setMarkdown(BOLD_ITEM.sub(rf"\1{INVISIBLE}", path.read_text(encoding="utf-8")))
    body = BODY.search(document.toHtml()).group(1)
    return BETWEEN.sub("><", BLOCK.sub(r"<\1>", TITLE.sub("", body, count=1))).strip()
