"""Acts for the digitising toolbar: map tool, form, saving, messages."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from insop_plugin.adapters import field_edits, field_layers, measure, proposals
from insop_plugin.adapters.messages import show_problem
from insop_plugin.adapters.pages.drawing import SHAPES, Drawn
from insop_plugin.core.errors import InsopError
from insop_plugin.gui.digitise.panel import DigitiseBar
from insop_plugin.gui.digitise.tool import DrawTool
from insop_plugin.gui.form import open_form
from insop_plugin.gui.form.opening import open_record


class Digitise(QObject):
    """Draws what the toolbar says, one record after the other."""

    def __init__(self, session, iface):
        super().__init__()
        self.session, self.iface, self.project = session, iface, QgsProject.instance()
        self.path = session.checkout_path
        self.tool = self.form = None
        self.bar = DigitiseBar(iface.mainWindow(), self)
        self.bar.chosen.connect(self.start)
        self.bar.radius_given.connect(self.take_radius)
        self.bar.closed.connect(self.close)
        self.canvas = iface.mapCanvas()
        self.canvas.mapToolSet.connect(self._tool_set)
        session.changed.connect(self._session_changed)
        self.start()

    def start(self) -> None:
        """Draw what the toolbar says; with a form open bring it to the front instead."""
        self.bar.show()
        if self.form is not None:
            return self.form.dialog.activateWindow()
        self._end_tool()
        self.tool = DrawTool(self.canvas, self.iface.cadDockWidget(), SHAPES[self.bar.shape()]())
        self.tool.finished.connect(self.drawn)
        self.tool.refused.connect(self.refused)
        self.tool.typed.connect(self.bar.type_radius)
        self.take_radius(self.bar.radius_text(), finish=False)
        self.canvas.setMapTool(self.tool)
        self.canvas.setFocus()
        return None

    def drawn(self, drawn: Drawn) -> None:
        """Open the form of what was drawn."""
        try:
            layer = field_layers.find(self.project, self.path, self.bar.what(), drawn.shape)
            record = proposals.new_record(self.bar.what(), drawn, self.project, self.path)
            self.form = open_record(record, layer, self.iface)
        except InsopError as error:
            self.tool.go_on()
            return self.refused(error)
        self.form.saved.connect(self.saved)
        self.form.left.connect(self._form_closed)
        self.form.open_other.connect(self.open_other)
        return None

    def saved(self, record, _outcome) -> None:
        """Draw the next one."""
        self._form_closed()
        proposals.remember_dataset(record, self.path)

    def open_other(self, neighbour) -> None:
        """Open the record that was there already."""
        feature = field_edits.find(neighbour.layer, neighbour.uid)
        if feature is not None:
            open_form(neighbour.layer, feature, self.iface)

    def refused(self, error: InsopError) -> None:
        """Say why a shape cannot be stored."""
        show_problem(self.iface.messageBar(), error)

    def take_radius(self, text: str, finish: bool = True) -> None:
        """Give the circle a typed radius; with its centre clicked already it is complete."""
        try:
            radius_m = measure.read_length(text)
            if radius_m is not None:
                measure.check_radius(radius_m)
        except InsopError as error:
            return self.refused(error)
        if self.tool is not None:
            self.tool.set_radius(radius_m)
            if finish and radius_m and self.tool.points:
                self.tool.finish()
        return self.canvas.setFocus() if finish else None

    def close(self) -> None:
        """Take everything away again."""
        self.session.changed.disconnect(self._session_changed)
        self.canvas.mapToolSet.disconnect(self._tool_set)
        if self.form is not None:
            self.form.dialog.leave()
            self.form = None
        self._end_tool()
        self.bar.remove()

    def _form_closed(self) -> None:
        self.form = None
        if not self.path:
            return self.close()
        self.tool.restart()
        return self.canvas.setFocus()

    def _session_changed(self) -> None:
        """Follow the session to another checkout; without one there is nothing to draw into."""
        if self.session.checkout_path == self.path:
            return
        self.path = self.session.checkout_path
        if not self.path and self.form is None:
            self.close()

    def _tool_set(self, tool, _before=None) -> None:
        self.bar.show_hint(is_drawing=tool is self.tool)

    def _end_tool(self) -> None:
        if self.tool is None:
            return
        tool, self.tool = self.tool, None
        if self.canvas.mapTool() is tool:
            self.canvas.unsetMapTool(tool)
            self.iface.actionPan().trigger()
        tool.dispose()
