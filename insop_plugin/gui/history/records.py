"""From a record in a list to its place on the map and to its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from insop_plugin.core.rules.findings import WARNING, Finding
from insop_plugin.gui.check import places
from insop_plugin.gui.check.listing import Entry
from insop_plugin.gui.review import place_map

if TYPE_CHECKING:
    from insop_plugin.gui.session import Session


def open_form_of(session: Session, collection: str, uid: str):
    """Open the form of a record; raises `places.RecordGone`."""
    return places.open_record(session, Entry(Finding(collection, uid, "", "", WARNING, "", "")))


def zoom_to(session: Session, place: str) -> None:
    """Show a geometry (hex of its WKB) on the main map and let it flash."""
    place_map.show_place(session.iface.mapCanvas(), place, is_near=True)
