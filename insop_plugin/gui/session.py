"""What the user is working on: one current checkout, followed by dock and dialogs."""

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from insop_plugin.adapters import journal_mode, settings
from insop_plugin.adapters.layer_marks import collection_of, geometry_of, path_of

QUIET_MS = 400  # commits come in bursts, one per layer


class Session(QObject):
    """The current checkout and its layers; `changed` says that either is not what it was."""

    changed = pyqtSignal()

    def __init__(self, iface, parent: QObject | None = None):
        super().__init__(parent)
        self.iface = iface
        self.project = QgsProject.instance()
        self.findings: tuple | None = None  # of the last check; None when rows changed since
        self.reviews: dict = {}  # begun and not sent yet, by the identity of their store
        self._path = ""
        self._watched: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._soon.timeout.connect(self.changed)
        self._journal = journal_mode.RollbackJournal()
        self._signals = (self.project.readProject, self.project.cleared, self.project.layersRemoved)
        for signal in self._signals:
            signal.connect(self._follow)
        self.project.layersAdded.connect(self._follow)
        self._follow()

    @property
    def checkout_path(self) -> str:
        """The GeoPackage the user works in; empty when none is open."""
        return self._path

    def open(self, path: str) -> None:
        """Make a checkout the current one; its layers are loaded where they are not yet.

        Raises:
            NotACheckout, CheckoutUnreadable: the file is none; what was open stays open.
        """
        from insop_plugin.adapters import checkout_layers, checkout_project
        from insop_plugin.stores.checkout import open_checkout

        path = str(Path(path))
        open_checkout(path)
        is_new, is_first = not self.shows(path), not self.project.mapLayers()
        self._journal.switch(True)
        try:
            group = checkout_layers.load(path, self.project)
        finally:
            self._follow()
        self._path, self.findings = path, None
        if is_new:  # a moment later, when QGIS has set the map up after its own mind
            extent = checkout_project.extent_of(group)
            QTimer.singleShot(0, lambda: self._arrange(extent, is_first))
        settings.remember("checkout", self._path)
        self._watch()
        self.changed.emit()

    def shows(self, path: str) -> bool:
        """Say whether layers of that file stand in the project."""
        return any(path_of(layer) == str(Path(path)) for layer in self.project.mapLayers().values())

    def layers(self) -> list[QgsVectorLayer]:
        """Return the layers of the current checkout that stand in the project."""
        return [layer for layer in _checkout_layers(self.project) if path_of(layer) == self._path]

    def layer(self, collection: str, geometry: str = "") -> QgsVectorLayer | None:
        """Return the layer of a collection; `geometry` (Point, LineString, Polygon) tells mixed ones apart."""
        for layer in self.layers():
            mine = collection_of(layer), geometry_of(layer)
            if mine[0] == collection and (not geometry or mine[1] == geometry):
                return layer
        return None

    def unsaved(self) -> list[QgsVectorLayer]:
        """Return the layers with edits that are not saved into the checkout yet."""
        return [layer for layer in self.layers() if layer.isEditable() and layer.isModified()]

    def checked(self, findings: list) -> None:
        """Keep the findings of a check until rows change."""
        self.findings = tuple(findings)
        self.changed.emit()

    def refresh(self) -> None:
        """Say that the checkout changed beside its layers (pull, import), and draw it anew."""
        self.findings = None
        for layer in self.layers():
            layer.reload()
            layer.triggerRepaint()
        self._soon.start()

    def stop(self) -> None:
        """Follow nothing any more."""
        for signal in (*self._signals, self.project.layersAdded):
            signal.disconnect(self._follow)
        for layer in self.project.mapLayers().values():
            if layer.id() in self._watched:
                layer.afterCommitChanges.disconnect(self._edited)
        self._watched.clear()
        self._soon.stop()
        self._journal.switch(False)

    def _arrange(self, extent: QgsRectangle, is_first: bool) -> None:
        """Bring the layers, whose area is given in degrees, into view; set up a project that was empty."""
        from insop_plugin.adapters import base_map, checkout_project

        if is_first:
            base_map.add(self.project)
            checkout_project.prepare(self.project, extent)
        if not extent.isEmpty():
            canvas = self.iface.mapCanvas()
            canvas.setReferencedExtent(QgsReferencedRectangle(extent, QgsCoordinateReferenceSystem("EPSG:4326")))
            canvas.refresh()

    def _follow(self, *_what) -> None:
        paths = [path_of(layer) for layer in _checkout_layers(self.project)]
        if self._path not in paths:
            self._path = paths[0] if paths else ""
            self.findings = None
            self._soon.start()
        self._journal.switch(bool(paths))
        self._watch()

    def _watch(self) -> None:
        self._watched &= set(self.project.mapLayers())
        for layer in self.layers():
            if layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.afterCommitChanges.connect(self._edited)

    def _edited(self) -> None:
        self.findings = None
        self._soon.start()


def _checkout_layers(project: QgsProject) -> list[QgsVectorLayer]:
    return [layer for layer in project.mapLayers().values() if collection_of(layer)]
