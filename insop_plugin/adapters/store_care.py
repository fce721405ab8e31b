"""What the keeper of a store does, as work beside the user interface; answers are lines to read."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from insop_plugin.stores.inbox import Applied


@dataclass(frozen=True)
class StorePlan:
    """A store to be made."""

    folder: str
    title: str
    licence: str = ""
    countries: tuple[str, ...] = ()  # the only ones it takes; empty means all
    self_review: bool = False


def create(plan: StorePlan) -> str:
    """Make a store and return its address."""
    from insop_plugin.stores import create_store

    return create_store(plan.folder, plan.title, plan.licence, plan.countries, plan.self_review).address


def packages_waiting(address: str) -> int:
    """Return how many packages lie in the inbox of a store."""
    from insop_plugin.stores.inbox import INBOX
    from insop_plugin.stores.packages import SUFFIX

    return len(list((Path(address) / INBOX).glob("*" + SUFFIX)))


def check(address: str, progress: Progress = silent) -> list[str]:
    """Look through a whole store."""
    from insop_plugin.stores import upkeep
    from insop_plugin.stores.folder import FolderStore

    found = upkeep.check(FolderStore(address), progress)
    if not found:
        return [tr("The store is sound: the file, its indexes, every contribution and every row were looked at.")]
    return [tr("{n} things are wrong:").format(n=number(len(found))), *(line.text(tr) for line in found)]


def back_up(address: str) -> list[str]:
    """Write a dated copy of a store."""
    from insop_plugin.stores import upkeep
    from insop_plugin.stores.folder import FolderStore

    path = upkeep.backup(FolderStore(address))
    return [tr("Backed up as {file}, in the folder {folder}.").format(file=path.name, folder=path.parent)]


def take_in(address: str, progress: Progress = silent) -> list[str]:
    """Apply the packages that lie in the inbox of a store."""
    from insop_plugin.stores import inbox
    from insop_plugin.stores.folder import FolderStore

    applied = inbox.apply(FolderStore(address), progress)
    return [line for one in applied for line in _applied(one)] or [tr("The inbox is empty.")]


def _applied(one: "Applied") -> list[str]:
    from insop_plugin.stores.wording import lines_of

    if one.problem is not None:
        return [f"{one.path.name}: {words(one.problem)}"]
    return [f"{one.path.name}: {line.text(tr)}" for line in lines_of(one.receipt)]
