"""The form of a record, made from the data model: `open_form(layer, feature, iface)`, `close_forms(iface)`."""


def close_forms(iface):
    """Close every open form without asking; for the plugin's unload."""
    from qgis.PyQt.QtWidgets import QDialog

    for dialog in iface.mainWindow().findChildren(QDialog, "RecordForm"):
        dialog.leave()


def open_form(layer, feature, iface=None):
    """Open the form of a record of a checkout layer; returns its controller, None for any other layer."""
    from insop_plugin.gui.form.opening import open_existing

    return open_existing(layer, feature, iface)
