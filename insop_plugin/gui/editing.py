"""Edits that are not saved yet: traffic with a store needs them saved and editing switched off."""

from collections.abc import Callable

from insop_plugin.adapters import messages
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui.session import Session


class EditsNotSaved(InsopError):
    """A layer whose edits QGIS cannot save."""

    template = N_("The edits of “{layer}” could not be saved: {reason}.")
    hint = N_("Nothing is lost: the layer is still in edit mode. Mend what is named and save it again.")


def settled(session: Session, follow: Callable[[], None]) -> None:
    """Go on once every layer of the checkout is out of edit mode; unsaved edits are saved only when the user says so."""
    if not session.unsaved():
        save(session)
        return follow()

    def save_and_go_on() -> None:
        session.iface.messageBar().clearWidgets()
        try:
            save(session)
        except InsopError as error:
            return messages.show_problem(session.iface.messageBar(), error)
        follow()

    names = ", ".join(layer.name() for layer in session.unsaved())
    text = tr("Edits are not saved yet in: {names}.").format(names=names)
    messages.show_notice(session.iface.messageBar(), text, {tr("Save and go on"): save_and_go_on})


def save(session: Session) -> None:
    """Save the edits of every layer of the checkout and switch editing off.

    Raises:
        EditsNotSaved: a layer does not take its edits.
    """
    for layer in session.layers():
        if layer.isEditable() and not layer.commitChanges():
            raise EditsNotSaved(layer=layer.name(), reason="; ".join(layer.commitErrors()))
