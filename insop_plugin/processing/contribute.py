"""Contribute: send the edits of a checkout to its store and keep the receipt."""

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm
from insop_plugin.processing.contributor import identity_of, term_parameters
from insop_plugin.processing.store_parameters import opened_store, store_parameters


class Contribute(InsopAlgorithm):
    """Sends what was added, changed and deleted; sending it twice stores it once."""

    tool, label, family = "contribute", N_("Contribute"), N_("Exchange")
    words_to_find_it = (N_("send"), N_("push"), N_("upload"), N_("share"), N_("receipt"))

    def declare(self):
        return (
            QgsProcessingParameterFile("CHECKOUT", tr("Checkout"), extension="gpkg"),
            *store_parameters(),
            *term_parameters(),
            QgsProcessingParameterFileDestination("RECEIPT", tr("Receipt"), tr("JSON (*.json)")),
            QgsProcessingOutputString("STATUS", tr("Status")),
            QgsProcessingOutputNumber("REVISION", tr("Revision given to the changes (0: none)")),
            QgsProcessingOutputNumber("ACCEPTED", tr("Changes accepted")),
            QgsProcessingOutputNumber("PENDING", tr("Changes pending")),
            QgsProcessingOutputNumber("REFUSED", tr("Changes refused")),
        )

    def compute(self, parameters, context, feedback):
        checkout = self.checkout(self.parameterAsFile(parameters, "CHECKOUT", context), context)
        store = opened_store(self, parameters, context, feedback)
        path = self.parameterAsFileOutput(parameters, "RECEIPT", context)
        receipt = checkout.contribute(store, identity_of(self, parameters, context), progress_of(feedback))
        write(receipt, path)
        report(receipt, feedback)
        counts = {"ACCEPTED": receipt.accepted, "PENDING": receipt.pending, "REFUSED": receipt.refused}
        return {"RECEIPT": path, "STATUS": receipt.status, "REVISION": receipt.rev, **counts}

    def checkout(self, path, context):
        """Open a checkout; edits that are not saved yet are neither left out nor waited for."""
        from insop_plugin.adapters.layer_marks import layers_of
        from insop_plugin.stores.checkout import open_checkout
        from insop_plugin.stores.errors import CheckoutInEditMode

        layers = layers_of(path, context.project())
        if any(layer.isEditable() and layer.isModified() for layer in layers):
            raise CheckoutInEditMode(path=path)
        return open_checkout(path, is_at_rest=bool(layers))


def write(receipt, path):
    """Write a receipt as JSON."""
    import json
    from pathlib import Path

    from insop_plugin.stores.geopackage import in_words

    with in_words(path):
        Path(path).write_text(json.dumps(receipt.to_json(), indent=1, ensure_ascii=False), encoding="utf-8")


def report(receipt, feedback):
    """Say what became of the contribution; a refused one fails, and its rows are named."""
    from insop_plugin.stores.wording import lines_of

    lines = [line.text(tr) for line in lines_of(receipt)]
    for line in lines:
        feedback.pushInfo(line)
    if receipt.refused:
        raise QgsProcessingException("\n".join(lines))
