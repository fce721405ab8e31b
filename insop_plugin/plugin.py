"""The plugin as QGIS sees it: everything registered here is undone on unload."""

from contextlib import ExitStack

from qgis.core import QgsApplication


class InsopPlugin:
    """Registers the tools and the user interface; `unload` leaves nothing behind."""

    def __init__(self, iface):
        self.iface = iface
        self.registered = ExitStack()
        self.session = None
        self.dock = None

    def initProcessing(self):
        """Register the Processing provider; qgis_process calls only this."""
        from insop_plugin.processing.provider import InsopProvider

        provider = InsopProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        self.registered.callback(QgsApplication.processingRegistry().removeProvider, provider)

    def initGui(self):
        """Register everything the user sees."""
        from insop_plugin.gui import registration

        self.registered.enter_context(registration.translations())
        self.initProcessing()
        self.session = self.registered.enter_context(registration.session(self.iface))
        self.dock = self.registered.enter_context(registration.dock(self.iface, self.session))
        self.registered.enter_context(registration.menu_and_toolbar(self.iface, self.session, self.dock))
        self.registered.enter_context(registration.feature_history(self.iface, self.session))
        self.registered.enter_context(registration.options(self.iface))

    def unload(self):
        """Undo every registration, in reverse order."""
        self.registered.close()
        self.session = self.dock = None
