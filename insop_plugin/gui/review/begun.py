"""A review that is begun and not sent yet: kept while its dialog is closed, and from one session of QGIS to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from insop_plugin.adapters import review_drafts
from insop_plugin.adapters.locale_words import counted
from insop_plugin.core.deciding import Draft
from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    from insop_plugin.adapters.review_data import QueueRow
    from insop_plugin.adapters.review_drafts import Kept
    from insop_plugin.core.kinship import Key
    from insop_plugin.gui.session import Session
    from insop_plugin.stores.review_sending import Unsure


@dataclass(frozen=True)
class Begun:
    """Decisions on rows of one store."""

    store_id: str = ""
    draft: Draft = field(default_factory=Draft)
    loaded: Mapping[str, list[QueueRow]] = field(default_factory=dict)  # rows looked at, by contribution
    unsure: Unsure | None = None

    def only(self, push_ids: set[str]) -> Begun:
        """Return it without contributions of which nothing waits any more."""
        gone = [row.key for push_id, rows in self.loaded.items() if push_id not in push_ids for row in rows]
        kept = {push_id: rows for push_id, rows in self.loaded.items() if push_id in push_ids}
        return replace(self, draft=self.draft.without_rows(gone), loaded=kept)


def take_up(session: Session, store_id: str) -> tuple[Begun, dict[Key, Kept]]:
    """Return what was begun for a store in this session, and decisions of an earlier one on rows that are not read yet."""
    begun = session.reviews.get(store_id) or Begun(store_id)
    kept = {key: one for key, one in review_drafts.load(store_id).items() if key not in begun.draft.rows}
    return begun, kept


def keep(session: Session, begun: Begun, kept: Mapping[Key, Kept]) -> None:
    """Keep what is decided, also through a crash; nothing where all is sent."""
    if not begun.store_id:
        return
    review_drafts.save(begun.store_id, {**kept, **review_drafts.of_draft(begun.draft)})
    if begun.draft.choices or begun.unsure:
        session.reviews[begun.store_id] = begun
    else:
        session.reviews.pop(begun.store_id, None)


def kept_words(kept: Mapping[Key, Kept]) -> str:
    """Return what the reviewer should know of decisions of an earlier session; empty where there are none."""
    one = N_("1 decision of last time comes back when you open its contribution.")
    many = N_("{n} decisions of last time come back when you open their contributions.")
    return counted(len(kept), one, many) if kept else ""
