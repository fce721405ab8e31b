"""What the user is told: one line in the message bar, the details in the log."""

import traceback
from collections.abc import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.core.errors import Cancelled, InsopError

TAG = "INSOP"
SECONDS_SHOWN = 12
ONE_LINE = 60  # letters that surely fit
MARGIN_PX = 16

Links = dict[str, Callable[[], None]]


def log(error: Exception) -> None:
    """Write a failure with all its details into the QGIS log."""
    details = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(details, TAG, Qgis.MessageLevel.Critical, False)


def note(text: str) -> None:
    """Write a line into the QGIS log."""
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Info, False)


def show_result(bar: QgsMessageBar, text: str, links: Links | None = None) -> None:
    """Show what was done, with what can be done next."""
    _show(bar, text, Qgis.MessageLevel.Success, links or {})


def show_notice(bar: QgsMessageBar, text: str, links: Links | None = None) -> None:
    """Show something the user should know."""
    _show(bar, text, Qgis.MessageLevel.Info, links or {})


def show_problem(bar: QgsMessageBar, error: Exception, links: Links | None = None) -> None:
    """Show a failure in words; what is no plain refusal is logged, with a button that opens the log."""
    if isinstance(error, Cancelled):
        return show_notice(bar, words(error))
    links = dict(links or {})
    if not isinstance(error, InsopError):
        links[tr("Details")] = open_log
    _show(bar, words(error), Qgis.MessageLevel.Warning, links)


def open_log() -> None:
    """Open the QGIS log panel."""
    from qgis.utils import iface

    if iface:
        iface.openMessageLog()


def _show(bar: QgsMessageBar, text: str, level: Qgis.MessageLevel, links: Links) -> None:
    item = bar.createMessage(TAG, text)
    for label, action in links.items():
        button = QPushButton(label)
        button.clicked.connect(lambda _checked=False, action=action: action())
        item.layout().addWidget(button)
    bar.pushWidget(item, level, 0 if links else SECONDS_SHOWN)
    _make_room(item, text)


def _make_room(item: QgsMessageBarItem, text: str) -> None:
    """Show two whole lines of a long text: QGIS shows one and a half, with a scroll bar."""
    for browser in item.findChildren(QTextBrowser) if len(text) > ONE_LINE else ():
        browser.ensurePolished()
        browser.setFixedHeight(2 * QFontMetrics(browser.font()).lineSpacing() + MARGIN_PX)
