"""Send a store to another: a workshop's folder to the central store, or back."""

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_
from insop_plugin.processing.base import InsopAlgorithm
from insop_plugin.processing.contributor import identity_of, term_parameters
from insop_plugin.processing.store_parameters import opened_store, store_parameters

SHOWN = 20  # rows named one by one


class SendStore(InsopAlgorithm):
    """Contributes the accepted rows of a store to another one; what is there is passed over or brought up to date."""

    tool, label, family = "sendstore", N_("Send a store to another"), N_("Exchange")
    words_to_find_it = (N_("move"), N_("workshop"), N_("merge"), N_("upload"), N_("central store"))

    def declare(self):
        folder = QgsProcessingParameterFile.Behavior.Folder
        return (
            QgsProcessingParameterFile("FROM", tr("Store whose rows are sent (folder)"), folder),
            *store_parameters(),
            QgsProcessingParameterString("ONLY_COUNTRY", tr("Only rows of this country (ISO code)"), "", optional=True),
            QgsProcessingParameterBoolean("WITH_WAITING", tr("Also rows that nobody has accepted yet"), False),
            *term_parameters(),
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("JSON (*.json)")),
            QgsProcessingOutputNumber("ACCEPTED", tr("Rows accepted")),
            QgsProcessingOutputNumber("THERE_ALREADY", tr("Rows that were there already")),
            QgsProcessingOutputNumber("DIFFERENT", tr("Rows that are there in another form")),
            QgsProcessingOutputNumber("REFUSED", tr("Rows that the other store does not take")),
            QgsProcessingOutputNumber("LEFT", tr("Rows not sent")),
            QgsProcessingOutputNumber("STAYING", tr("Rows that stay: waiting, rejected, withdrawn or private")),
        )

    def compute(self, parameters, context, feedback):
        from insop_plugin.adapters.store_access import open_store
        from insop_plugin.processing.choices import checked_codes
        from insop_plugin.stores.protocol import Selection
        from insop_plugin.stores.transfer import TransferOrder, transfer

        source = open_store(self.parameterAsString(parameters, "FROM", context), feedback.pushInfo)
        target = opened_store(self, parameters, context, feedback)
        country = self.parameterAsString(parameters, "ONLY_COUNTRY", context).strip()
        selection = Selection("".join(checked_codes("country", [country] if country else [])))
        with_waiting = self.parameterAsBoolean(parameters, "WITH_WAITING", context)
        order = TransferOrder(identity_of(self, parameters, context), selection, with_waiting)
        done = transfer(source, target, order, progress_of(feedback))
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        write(done, path)
        report(done, feedback)
        counts = {"ACCEPTED": done.accepted, "THERE_ALREADY": done.there_already, "DIFFERENT": len(done.differing)}
        return {"REPORT": path, **counts, "REFUSED": len(done.refused), "LEFT": done.left, "STAYING": len(done.staying)}


def write(done, path):
    """Write what became of the rows as JSON."""
    import json
    from dataclasses import asdict
    from pathlib import Path

    from insop_plugin.stores.geopackage import in_words

    with in_words(path):
        Path(path).write_text(json.dumps(asdict(done), indent=1, ensure_ascii=False), encoding="utf-8")


def tell_of_reviews(done, feedback):
    """Say what waits for somebody's decision: here, so that it can go; there, so that both stores say the same."""
    waiting = sum(one.rule == "submitted" for one in done.staying)
    if waiting:
        feedback.pushWarning(tr("{n} rows wait for a review in their own store and were not sent.").format(n=waiting))
    for rows, text in (
        (done.returned, tr("These rows were rejected or withdrawn in the other store:")),
        (done.standing, tr("Withdrawn here, but not in the other store; ask its National Focal Point to withdraw them:")),
    ):
        if rows:
            feedback.pushWarning("\n".join([text, *(f"{one.collection} {one.uid}" for one in rows[:SHOWN])]))


def report(done, feedback):
    """Say what became of the rows; where the other store refused, fail and name the rows."""
    from insop_plugin.stores.wording import lines_of

    facts = {"n": done.rows, "accepted": done.accepted, "there": done.there_already, "other": len(done.differing)}
    facts.update(refused=len(done.refused), left=done.left, staying=len(done.staying))
    feedback.pushInfo(
        tr(
            "{n} rows: {accepted} accepted, {there} were there already, {other} are there in another form and were left"
            " as they are, {refused} were refused, {left} not sent, {staying} stay in their store."
        ).format(**facts)
    )
    for conflict in done.differing[:SHOWN]:
        feedback.pushInfo(f"{conflict.collection} {conflict.uid}")
    tell_of_reviews(done, feedback)
    refused = [f"{one.collection} {one.uid}: {tr(one.message).format(**one.facts)}" for one in done.refused[:SHOWN]]
    if refused and not done.refusal:
        raise QgsProcessingException("\n".join([tr("The other store does not take these rows; all others are there:"), *refused]))
    if done.refusal:
        raise QgsProcessingException("\n".join(line.text(tr) for line in lines_of(done.refusal)))
