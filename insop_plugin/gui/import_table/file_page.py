"""Page 1: the file, how it is read in plain words, and its first rows."""

from dataclasses import replace
from html import escape

from qgis.core import QgsFileUtils
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.lab_files import KNOWN, LAYERS, RECORDS, TEXT, WORKBOOKS
from insop_plugin.adapters.locale_words import number
from insop_plugin.core import vocabulary
from insop_plugin.core.errors import N_
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions
from insop_plugin.gui.import_table.frame_model import FrameModel
from insop_plugin.gui.import_table.sheet_box import SheetBox

FOLDER = "import_folder"
SHOWN_ROWS = 200
LOOKED_AT = 30  # rows, for the widths of columns
ROW_HEIGHT = 24
WIDEST = 220  # pixels of a column
SEPARATORS = {";": N_("semicolon  ;"), ",": N_("comma  ,"), "\t": N_("tab"), "|": N_("bar  |")}
QUOTES = {'"': N_("double  \""), "'": N_("single  '"), "": N_("no quotation marks")}
DECIMALS = {".": N_("point  0.5"), ",": N_("comma  0,5")}
DATES = {"ymd": N_("year-month-day"), "dmy": N_("day.month.year"), "mdy": N_("month/day/year")}
WITH_SHEETS = WORKBOOKS + LAYERS + RECORDS
HEADING = ("group_row", "header_row", "units_row", "method_row", "lod_row", "loq_row", "footer_rows")
NOTHING = "\0"  # of a combo's entry “as found”


class FilePage(QObject):
    """Asks for the file and its options; `asked` holds only what the user has chosen."""

    chosen = pyqtSignal(str)  # a path
    changed = pyqtSignal()  # an option

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.asked, self.is_filling = page, ReadingOptions(), False
        page.browseButton.clicked.connect(self.browse)
        page.pathEdit.returnPressed.connect(lambda: self.chosen.emit(page.pathEdit.text().strip()))
        self.combos = {
            "encoding": page.encodingCombo, "separator": page.separatorCombo,
            "quote": page.quoteCombo, "decimal_mark": page.decimalCombo, "date_order": page.dateCombo,
        }  # fmt: skip
        self.spins = {
            "group_row": page.groupSpin, "header_row": page.headerSpin, "units_row": page.unitsSpin,
            "method_row": page.methodSpin, "lod_row": page.lodSpin, "loq_row": page.loqSpin, "footer_rows": page.footerSpin,
        }  # fmt: skip
        self.sheets = SheetBox(page.sheetCombo, self)
        self.sheets.chosen.connect(self._ask_sheets)
        for name, combo in self.combos.items():
            combo.activated.connect(lambda _index, name=name, combo=combo: self._ask(name, combo.currentData()))
        for name, spin in self.spins.items():
            spin.valueChanged.connect(lambda value, name=name: self._ask(name, value))
        self.show_kind("")

    def browse(self) -> None:
        """Let the user choose a file."""
        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in KNOWN)
        start = self.page.pathEdit.text() or settings.value(FOLDER)
        path, _ = QFileDialog.getOpenFileName(
            self.page, tr("Choose a table"), start, f"{tr('Tables')} ({kinds});;{tr('All files')} (*)"
        )
        if path:
            self.chosen.emit(path)

    def start(self, path: str) -> None:
        """Begin with a new file: nothing is asked of it yet."""
        self.page.pathEdit.setText(path)
        self.asked = ReadingOptions()
        settings.remember(FOLDER, QgsFileUtils.findClosestExistingPath(path))
        self.show_kind(path)

    def ask(self, options: ReadingOptions) -> None:
        """Ask what a recipe asks; what it leaves open stays as the user chose it."""
        self.asked = replace(self.asked, **{name: value for name, value in vars(options).items() if value is not None})

    def show_kind(self, path: str) -> None:
        """Show the options that a kind of file has."""
        is_text = path.lower().endswith(TEXT)
        for name in ("encoding", "separator", "quote"):
            self._show_field(self.combos[name], is_text)
        self._show_field(self.page.sheetCombo, bool(path) and path.lower().endswith(WITH_SHEETS))
        self.page.readingBox.setEnabled(bool(path))

    def show_table(self, raw: RawTable) -> None:
        """Show how a table was read, and its first rows."""
        self.is_filling = True
        found, asked = raw.options, self.asked
        for name, labels in (("separator", SEPARATORS), ("quote", QUOTES), ("decimal_mark", DECIMALS), ("date_order", DATES)):
            _offer(self.combos[name], {code: tr(text) for code, text in labels.items()}, getattr(found, name), getattr(asked, name))
        labels = {term.code: tr(term.label) for term in vocabulary.terms("encoding")}
        _offer(self.combos["encoding"], labels, found.encoding, asked.encoding)
        for name, spin in self.spins.items():
            spin.setValue(getattr(found, name) or 0)
        self.is_filling = False
        self._show_rows(raw)
        self.page.remarksLabel.setText("<br>".join(f"• {escape(words(remark))}" for remark in raw.remarks))

    def clear_table(self) -> None:
        """Show no rows."""
        self.page.previewTable.setModel(None)
        self.page.previewLabel.setText("")
        self.page.remarksLabel.setText("")

    def _show_rows(self, raw: RawTable) -> None:
        shown = raw.frame.head(SHOWN_ROWS)
        table = self.page.previewTable
        table.setModel(FrameModel(shown))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setMaximumSectionSize(WIDEST)
        table.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        table.resizeColumnsToContents()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        rows, columns = number(len(shown)), number(len(raw.columns))
        self.page.previewLabel.setText(tr("The first {rows} rows, {columns} columns").format(rows=rows, columns=columns))

    def _show_field(self, field, is_shown: bool) -> None:
        field.setVisible(is_shown)
        self.page.form.labelForField(field).setVisible(is_shown)

    def _ask_sheets(self, chosen: str | tuple[str, ...]) -> None:
        is_one = isinstance(chosen, str)
        heading = dict.fromkeys(HEADING)  # another sheet may have its names elsewhere
        self.asked = replace(self.asked, sheet=chosen if is_one else None, sheets=None if is_one else chosen, **heading)
        self.changed.emit()

    def _ask(self, name: str, value: object) -> None:
        if not self.is_filling:
            self.asked = replace(self.asked, **{name: None if value == NOTHING else value})
            self.changed.emit()


def _offer(combo: QComboBox, labels: dict[str, str], found: str | None, asked: str | None) -> None:
    """Fill a combo: what was found on top, then every choice."""
    combo.clear()
    seen = labels.get(found, found) if found is not None else tr("each column by itself")
    combo.addItem(tr("as found") if asked is not None else seen, NOTHING)
    combo.setItemData(0, combo.toolTip(), Qt.ItemDataRole.ToolTipRole)
    for code, label in labels.items():
        combo.addItem(label, code)
    combo.setCurrentIndex(max(0, combo.findData(asked)) if asked is not None else 0)
