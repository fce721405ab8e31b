"""The form of a record, made from the data model: `open_form(layer, feature)`, `open_new(record, target)`."""


def open_form(layer, feature, iface=None):
    """Open the form of a record of a checkout layer; returns its controller, None for any other layer."""
    from insop_plugin.gui.form.opening import open_existing

    return open_existing(layer, feature, iface)
