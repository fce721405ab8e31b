"""The question before saving: is this one of those already recorded nearby?"""

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QHeaderView, QTableWidgetItem

from insop_plugin.adapters import measure
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.nearby import LIKE, Neighbour
from insop_plugin.adapters.records import Record
from insop_plugin.core import model
from insop_plugin.gui.form.nearby_map import NearbyMap
from insop_plugin.gui.form.term_inputs import label_of
from insop_plugin.gui.ui import load_ui

SHARES = (520, 300)  # width of the table and of the map
KINDS = {"source": "source_type", "site": "site_status"}


class NearbyDialog(QDialog):
    """Shows the records nearby; the answer comes as a signal."""

    save_anyway = pyqtSignal()
    open_instead = pyqtSignal(object)  # Neighbour

    def __init__(self, record: Record, search, distance_m: float, parent=None, canvas=None):
        super().__init__(parent)
        load_ui("form_nearby", self)
        self.search, self.canvas = search, canvas
        self.name = str(record.values.get("name") or "")
        self.found: list[Neighbour] = []
        self.map = NearbyMap(canvas, record.geometry) if canvas is not None else None
        self._lay_out()
        self.distanceSpin.setValue(round(distance_m))
        self.look(self.distanceSpin.value())
        self.distanceSpin.valueChanged.connect(self.look)
        self.backButton.clicked.connect(self.reject)
        self.saveButton.clicked.connect(self._save)
        self.openButton.clicked.connect(self._open)
        self.table.itemSelectionChanged.connect(self._flash)
        self.table.itemDoubleClicked.connect(lambda _item: self._open())

    def look(self, distance_m: float) -> None:
        """Show what is recorded within a distance."""
        self.found = self.search(distance_m)
        text = tr("{n} recorded within {distance} of what you drew. Is it one of these?")
        self.questionLabel.setText(text.format(n=len(self.found), distance=measure.length_text(distance_m)))
        self._fill()
        if self.map is not None:
            self.map.show_recorded([one.geometry for one in self.found])
        alike = any(neighbour.likeness(self.name) >= LIKE for neighbour in self.found)
        (self.openButton if alike else self.saveButton).setDefault(True)
        self.table.selectRow(0)
        self._flash()

    def _lay_out(self) -> None:
        if self.map is not None:
            self.splitter.addWidget(self.map)
            self.splitter.setSizes(SHARES)

    def _fill(self) -> None:
        titles = (tr("Name"), tr("Record"), tr("Type or status"), tr("Distance"), tr("Name alike"))
        self.table.setColumnCount(len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setRowCount(len(self.found))
        self.table.verticalHeader().setVisible(False)
        for row, neighbour in enumerate(self.found):
            for column, text in enumerate(self._texts(neighbour)):
                self.table.setItem(row, column, self._item(text, column, neighbour))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _texts(self, neighbour: Neighbour) -> tuple[str, ...]:
        kind = label_of(KINDS[neighbour.collection], neighbour.kind) if neighbour.kind else ""
        alike = neighbour.likeness(self.name)
        return (
            neighbour.name or tr("(no name)"),
            tr(model.collection(neighbour.collection).singular).capitalize(),
            kind,
            measure.length_text(neighbour.distance_m),
            tr("{share} %").format(share=QLocale().toString(round(100 * alike))) if alike else "–",
        )

    def _item(self, text: str, column: int, neighbour: Neighbour) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        if column > 2:
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        if neighbour.likeness(self.name) >= LIKE:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _selected(self) -> Neighbour | None:
        rows = self.table.selectionModel().selectedRows()
        return self.found[rows[0].row()] if rows else None

    def _flash(self) -> None:
        neighbour = self._selected()
        self.openButton.setEnabled(neighbour is not None)
        if neighbour and self.map is not None:
            self.map.select(neighbour.geometry)
            self.canvas.flashGeometries([neighbour.geometry], QgsCoordinateReferenceSystem(measure.DEGREES))

    def _save(self) -> None:
        self.accept()
        self.save_anyway.emit()

    def _open(self) -> None:
        neighbour = self._selected()
        if neighbour:
            self.reject()
            self.open_instead.emit(neighbour)
