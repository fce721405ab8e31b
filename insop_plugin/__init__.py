"""INSOP: the QGIS plugin of the International Network on Soil Pollution."""


def classFactory(iface):
    """Return the plugin; QGIS calls this when the plugin is enabled."""
    from insop_plugin.plugin import InsopPlugin

    return InsopPlugin(iface)
