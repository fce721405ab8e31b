"""Help pages: one Markdown file per tool, shown by Processing as HTML."""

from qgis.PyQt.QtGui import QTextDocument

from insop_plugin.paths import RESOURCES


def page(tool: str) -> str:
    """Return the help page of a tool as HTML; empty where there is none."""
    path = RESOURCES / "help" / f"{tool}.md"
    if not path.is_file():
        return ""
    document = QTextDocument()
    document.setMarkdown(path.read_text(encoding="utf-8"))
    return document.toHtml()
