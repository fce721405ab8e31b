"""Drawing sources and sites on the map: `open_digitise(session, iface)`, `close_digitise(iface)`."""

NAME = "insopDigitise"


def open_digitise(session, iface):
    """Show the digitising toolbar; a second call brings back the first one."""
    from insop_plugin.gui.digitise.controller import Digitise

    known = _known(iface)
    if known is not None and known.digitise.session is session:
        known.digitise.start()
        return known.digitise
    close_digitise(iface)
    return Digitise(session, iface)


def close_digitise(iface):
    """Take the toolbar, its map tool and its form away; harmless when there is none."""
    known = _known(iface)
    if known is not None:
        known.digitise.close()


def _known(iface):
    from qgis.PyQt.QtWidgets import QToolBar

    found = [bar for bar in iface.mainWindow().findChildren(QToolBar, NAME) if hasattr(bar, "digitise")]
    return found[0] if found else None
