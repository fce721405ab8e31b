"""Create a store: an empty shared folder for contributions."""

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm


class CreateStore(InsopAlgorithm):
    """Makes an empty store in a new or empty folder."""

    tool, label, family = "createstore", N_("Create a store"), N_("Exchange")
    words_to_find_it = (N_("share"), N_("folder"), N_("contribute"), N_("workshop"))

    def declare(self):
        licence = QgsProcessingParameterString("LICENCE", tr("Licence of the accepted data"), "", optional=True)
        countries = QgsProcessingParameterString(
            "COUNTRIES", tr("Countries it takes (ISO codes, separated by commas; empty: all)"), "", optional=True
        )
        for rare in (licence, countries):
            rare.setFlags(rare.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return (
            QgsProcessingParameterFolderDestination("STORE", tr("Folder of the store (new or empty)")),
            QgsProcessingParameterString("TITLE", tr("Title")),
            licence,
            countries,
            QgsProcessingOutputString("STORE_ID", tr("Identity of the store")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.processing.choices import checked_codes
        from insop_plugin.stores import create_store

        address = self.parameterAsString(parameters, "STORE", context)
        title = self.parameterAsString(parameters, "TITLE", context)
        licence = self.parameterAsString(parameters, "LICENCE", context)
        countries = self.parameterAsString(parameters, "COUNTRIES", context).upper().replace(",", " ").split()
        checked_codes("licence", [licence] if licence else [])
        store = create_store(address, title, licence, checked_codes("country", countries))
        feedback.pushInfo(tr("The store “{title}” is ready in {address}.").format(title=title, address=address))
        return {"STORE": address, "STORE_ID": store.info().store_id}
