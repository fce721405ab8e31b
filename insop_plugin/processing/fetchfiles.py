"""Fetch photos and files: bring the files of attachments that are not beside a checkout yet."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm
from insop_plugin.processing.store_parameters import opened_store, store_parameters

SHOWN = 20  # files named one by one


class FetchFiles(InsopAlgorithm):
    """Downloads what is missing; nothing that is there is overwritten, run again it goes on."""

    tool, label, family = "fetchfiles", N_("Fetch photos and files"), N_("Exchange")
    words_to_find_it = (N_("attachment"), N_("photo"), N_("download"), N_("document"))

    def declare(self):
        return (
            QgsProcessingParameterFile("CHECKOUT", tr("Checkout"), extension="gpkg"),
            *store_parameters(),
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("JSON (*.json)")),
            QgsProcessingOutputNumber("FETCHED", tr("Files fetched")),
            QgsProcessingOutputNumber("THERE", tr("Files that were there already")),
            QgsProcessingOutputNumber("NOT_FETCHED", tr("Files that could not be fetched")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.stores.checkout import open_checkout

        checkout = open_checkout(self.parameterAsFile(parameters, "CHECKOUT", context), is_at_rest=True)
        store = opened_store(self, parameters, context, feedback)
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        done = checkout.fetch_files(store, progress_of(feedback))
        write(done, path)
        for line in lines_of(done):
            feedback.pushInfo(line)
        return {"REPORT": path, "FETCHED": done.got, "THERE": done.there, "NOT_FETCHED": len(done.not_fetched)}


def lines_of(done):
    """Yield what became of the files, in words."""
    yield tr("Files: {got} fetched, {there} were there already, {n} could not be fetched.").format(
        got=done.got, there=done.there, n=len(done.not_fetched)
    )
    for text, paths in (
        (tr("The store does not have it yet, or it is damaged there:"), done.absent),
        (tr("Another file has its name here; it was left as it is:"), done.in_the_way),
        (tr("Its path leads elsewhere, or files of its kind are not taken:"), done.refused),
    ):
        yield from (f"{text} {path}" for path in paths[:SHOWN])


def write(done, path):
    """Write what became of the files as JSON."""
    import json
    from dataclasses import asdict
    from pathlib import Path

    from insop_plugin.stores.geopackage import in_words

    with in_words(path):
        Path(path).write_text(json.dumps(asdict(done), indent=1, ensure_ascii=False), encoding="utf-8")
