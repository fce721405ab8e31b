"""The list of findings as a tree: collection, rule, record; long groups are filled when they are opened."""

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QBrush
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from insop_plugin.adapters.check_data import said
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.core import model
from insop_plugin.gui.check import marks
from insop_plugin.gui.check.listing import Entry, Group, grouped, record_words
from insop_plugin.gui.form.colours import ALL_RIGHT, ink

ENTRY, GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
RECORD_PX = 130
AT_ONCE = 300  # records listed of one rule before “more” is clicked
FEW = 12  # groups that are shown opened


class FindingsTree:
    """Fills a tree widget and tells what is chosen in it."""

    def __init__(self, widget: QTreeWidget):
        self.widget = widget
        widget.setHeaderLabels([tr("Finding"), tr("Record")])
        widget.header().setStretchLastSection(False)
        widget.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        widget.header().resizeSection(1, RECORD_PX)
        widget.setIconSize(QSize(marks.SIZE_PX, marks.SIZE_PX))
        widget.itemExpanded.connect(self._fill)
        widget.itemClicked.connect(self._more)

    def show(self, entries: list[Entry], done: list[Entry]) -> None:
        """List entries by collection and rule, and those that were mended at the end."""
        self.widget.clear()
        groups = grouped(entries)
        for name in dict.fromkeys(group.collection for group in groups):
            mine = [group for group in groups if group.collection == name]
            top = self._top(tr(model.collection(name).label), mine)
            top.setExpanded(len(groups) <= FEW)
        if done:
            self._top(tr("Mended since the last check"), grouped(done), is_done=True)

    def chosen(self) -> Entry | None:
        """Return the finding that is chosen; that of a group of one record too."""
        item = self.widget.currentItem()
        return item.data(0, ENTRY) if item is not None else None

    def is_done(self) -> bool:
        """Return whether the finding that is chosen is mended."""
        return self.widget.currentItem() is not None and _is_done(self.widget.currentItem())

    def choose(self, wanted: Entry | None) -> None:
        """Choose the finding again that was chosen before, else one of its kind, else the first."""
        items = [item for top in self._tops() for item in map(top.child, range(top.childCount()))]
        item = max(items, key=lambda item: (not _is_done(item), _likeness(item.data(0, ENTRY), wanted)), default=None)
        if item is not None:
            item.parent().setExpanded(True)
            self.widget.setCurrentItem(item)

    def _tops(self) -> list[QTreeWidgetItem]:
        return [self.widget.topLevelItem(at) for at in range(self.widget.topLevelItemCount())]

    def _top(self, label: str, groups: list[Group], is_done: bool = False) -> QTreeWidgetItem:
        total = sum(len(group.entries) for group in groups)
        item = QTreeWidgetItem([tr("{label} ({n})").format(label=label, n=number(total))])
        bold = item.font(0)
        bold.setBold(True)
        item.setFont(0, bold)
        self.widget.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        for group in groups:
            item.addChild(self._group(group, is_done))
        return item

    def _group(self, group: Group, is_done: bool) -> QTreeWidgetItem:
        if len(group.entries) == 1:
            return self._entry(group.entries[0], is_done)
        count = tr("{n} records").format(n=number(len(group.entries)))
        item = QTreeWidgetItem([group.title(), count])
        self._colour(item, group.is_error, is_done)
        item.setData(0, GROUP, (group, is_done))
        item.setData(0, ENTRY, group.entries[0])
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        item.setToolTip(0, group.title())
        return item

    def _entry(self, entry: Entry, is_done: bool) -> QTreeWidgetItem:
        message, hint = said(entry.finding)
        item = QTreeWidgetItem([message, record_words(entry)])
        self._colour(item, entry.is_error, is_done)
        item.setData(0, ENTRY, entry)
        item.setToolTip(0, f"{message}\n{hint}")
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        if item.data(0, GROUP) is not None and not item.childCount():
            self._add_records(item, 0)

    def _add_records(self, item: QTreeWidgetItem, start: int) -> None:
        group, is_done = item.data(0, GROUP)
        item.addChildren([self._entry(entry, is_done) for entry in group.entries[start : start + AT_ONCE]])
        rest = len(group.entries) - start - AT_ONCE
        if rest > 0:
            more = QTreeWidgetItem([tr("… {n} more").format(n=number(rest))])
            more.setData(0, GROUP, start + AT_ONCE)
            item.addChild(more)

    def _more(self, item: QTreeWidgetItem) -> None:
        start = item.data(0, GROUP)
        if isinstance(start, int):
            group = item.parent()
            group.removeChild(item)
            self._add_records(group, start)

    def _colour(self, item: QTreeWidgetItem, is_error: bool, is_done: bool) -> None:
        draw = marks.error if is_error else marks.warning
        item.setIcon(0, draw(ink(is_error, self.widget.palette())))
        if is_done:
            item.setIcon(0, marks.mended(ALL_RIGHT))
            struck = item.font(0)
            struck.setStrikeOut(True)
            item.setFont(0, struck)
            item.setForeground(0, QBrush(self.widget.palette().mid().color()))


def _is_done(item: QTreeWidgetItem) -> bool:
    return item.font(0).strikeOut()


def _likeness(entry: Entry, wanted: Entry | None) -> int:
    """Return how much a finding is like another one: the same, in the same record, of the same kind of record."""
    if wanted is None:
        return 0
    mine, other = entry.finding, wanted.finding
    return 4 * (mine.key == other.key) + 2 * (mine.uid == other.uid) + (mine.collection == other.collection)
