"""What a form says about the review of its record: its state, a reviewer's words, and the way to its history."""

import html

from qgis.core import QgsFeature, QgsVectorLayer

from insop_plugin.adapters import field_layers, returned
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import moment_words
from insop_plugin.core.errors import InsopError
from insop_plugin.core.review import ACCEPTED
from insop_plugin.gui import store_counts
from insop_plugin.gui.form.colours import ALL_RIGHT, ink
from insop_plugin.gui.history import feature_action

LINK = "history"


def explain(controller, layer: QgsVectorLayer, feature: QgsFeature) -> None:
    """Show above the fields of a record that was sent what became of it."""
    record = controller.record
    if not record.values.get("rev"):
        return
    state = store_counts.label_of("state", str(record.values.get("state") or ""))
    said = _said(field_layers.path_of(layer), record.collection, record.uid, controller.dialog.palette())
    history = f'<a href="{LINK}">{html.escape(tr("History"))}</a>'
    parts = [html.escape(tr("Review state: {state}").format(state=state)), said, history]
    controller.dialog.show_note(" · ".join(part for part in parts if part))
    controller.dialog.noteLabel.linkActivated.connect(lambda _link: feature_action.start(layer, feature))


def _said(path: str, collection: str, uid: str, palette) -> str:
    try:
        verdict = returned.verdict_of(path, collection, uid)
    except InsopError:  # the form is more than its note
        return ""
    if verdict is None:
        return ""
    facts = {"who": verdict.reviewer, "when": moment_words(verdict.at), "reason": verdict.reason or "–"}
    text = html.escape(tr("{who}, {when}: {reason}").format(**facts))
    colour = ALL_RIGHT if verdict.state == ACCEPTED else ink(True, palette)
    return f'<span style="color: {colour}; font-weight: bold">{text}</span>'
