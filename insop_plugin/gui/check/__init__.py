"""The findings of the rules, to be mended one after the other: `open_check(session)`, `close_check(iface)`."""

NAME = "InsopCheck"
HEIGHT_PX = 260  # at first: the map stays in view above


def open_check(session, parent=None):
    """Show the panel of findings and check the current dataset; a second call checks again."""
    from qgis.PyQt.QtCore import Qt

    from insop_plugin.gui.check.controller import CheckController
    from insop_plugin.gui.check.dock import CheckDock

    dock = _known(session.iface)
    if dock is None:
        dock = CheckDock(parent or session.iface.mainWindow())
        dock.controller = CheckController(dock, session)
        session.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        session.iface.mainWindow().resizeDocks([dock], [HEIGHT_PX], Qt.Orientation.Vertical)
    dock.show()
    dock.raise_()
    dock.controller.check()
    return dock.controller


def close_check(iface):
    """Take the panel away; harmless when there is none. For the plugin's unload."""
    dock = _known(iface)
    if dock is not None:
        dock.controller.stop()
        iface.removeDockWidget(dock)
        dock.setObjectName("")
        dock.deleteLater()


def _known(iface):
    from qgis.PyQt.QtWidgets import QDockWidget

    return iface.mainWindow().findChild(QDockWidget, NAME)
