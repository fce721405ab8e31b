"""Load shared dataset: make a checkout of a store, whole or in part."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm
from insop_plugin.processing.store_parameters import opened_store, store_parameters


class LoadDataset(InsopAlgorithm):
    """Copies the chosen part of a store into a GeoPackage to work in."""

    tool, label, family = "loaddataset", N_("Load shared dataset"), N_("Exchange")
    words_to_find_it = (N_("checkout"), N_("download"), N_("offline"), N_("store"))

    def declare(self):
        return (
            *store_parameters(),
            QgsProcessingParameterString("COUNTRY", tr("Only this country (ISO code)"), "", optional=True),
            QgsProcessingParameterExtent("EXTENT", tr("Only this area"), optional=True),
            QgsProcessingParameterString("CONTAMINANT", tr("Only this contaminant (code)"), "", optional=True),
            QgsProcessingParameterFileDestination("CHECKOUT", tr("Checkout"), tr("GeoPackage (*.gpkg)")),
            QgsProcessingOutputNumber("ROWS", tr("Rows loaded")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters import checkout_project
        from insop_plugin.stores.checkout import create_checkout

        store = opened_store(self, parameters, context, feedback)
        path = self.parameterAsFileOutput(parameters, "CHECKOUT", context)
        chosen = self.selection(parameters, context)
        summary = create_checkout(store, path, chosen, progress_of(feedback))
        checkout_project.embed(path)
        facts = {"title": summary.title, "rev": summary.rev, "licence": summary.licence or tr("none named")}
        feedback.pushInfo(tr("{title}, revision {rev}, licence {licence}").format(**facts))
        for collection, n in summary.counts.items():
            feedback.pushInfo(f"{collection}: {n}")
        return {"CHECKOUT": path, "ROWS": sum(summary.counts.values())}

    def selection(self, parameters, context):
        """Return which part of the store is wanted."""
        from insop_plugin.processing.choices import checked_codes
        from insop_plugin.stores.protocol import Selection

        country = self.parameterAsString(parameters, "COUNTRY", context).strip()
        contaminant = self.parameterAsString(parameters, "CONTAMINANT", context).strip()
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        box = self.parameterAsExtent(parameters, "EXTENT", context, wgs84)
        extent = None if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return Selection(
            "".join(checked_codes("country", [country] if country else [])),
            extent,
            "".join(checked_codes("determinand", [contaminant] if contaminant else [])),
        )
