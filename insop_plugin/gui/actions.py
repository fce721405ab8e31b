"""Everything the user can start, in one table: menu, toolbar and dock are made from it."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui.session import Session


@dataclass(frozen=True)
class Action:
    """One thing to start."""

    name: str
    label: str
    tip: str
    opener: str  # module:function, imported when it is first used
    step: int  # of the dock; its first action is the step's main button
    icon: str = ""  # also in the toolbar where one is given
    needs_checkout: bool = True

    def start(self, session: Session) -> None:
        """Start it."""
        module, _, function = self.opener.partition(":")
        opener: Callable[[Session], None] = getattr(importlib.import_module(f"insop_plugin.gui.{module}"), function)
        opener(session)


ACTIONS = (
    Action(
        "load",
        N_("&Load shared dataset…"),
        N_("Get the shared dataset, all of it or one country, area or contaminant"),
        "load:open_load",
        1,
        "load",
        needs_checkout=False,
    ),
    Action(
        "reopen",
        N_("Open &last dataset"),
        N_("Open the dataset you worked with last"),
        "checkouts:open_last",
        1,
        needs_checkout=False,
    ),
    Action(
        "open",
        N_("&Open a dataset file…"),
        N_("Open a GeoPackage that was loaded from a store before"),
        "checkouts:open_file",
        1,
        needs_checkout=False,
    ),
    Action(
        "training",
        N_("Open the &training dataset"),
        N_("Make a copy of the shipped training dataset and open it: nothing can go wrong there"),
        "checkouts:open_training",
        1,
        needs_checkout=False,
    ),
    Action("pull", N_("&Update from the store"), N_("Get what others have contributed since"), "checkouts:pull", 1),
    Action(
        "files",
        N_("Fetch &photos and files"),
        N_("Get the photos and documents of records that are not on this computer yet"),
        "checkouts:fetch_files",
        1,
    ),
    Action(
        "history",
        N_("&History of the chosen record…"),
        N_("Who changed the record that is selected on the map, when and how; bring a version back"),
        "history.controller:open_chosen",
        1,
    ),
    Action(
        "deleted",
        N_("&Deleted records…"),
        N_("What was deleted from the store, by whom; bring it back"),
        "history.deleted:open_deleted",
        1,
    ),
    Action(
        "store_place",
        N_("Store: address and &sign-in…"),
        N_("Where the store of this dataset is now, and as whom you sign in there"),
        "store_place:open_place",
        1,
    ),
    Action(
        "create_store",
        N_("&Create a store…"),
        N_("Make a new store in a folder, a shared drive or a USB stick"),
        "store_dialogs:open_create",
        1,
        needs_checkout=False,
    ),
    Action(
        "keep_store",
        N_("Check and &back up a store…"),
        N_("See whether a store is sound, and keep a copy of it"),
        "store_dialogs:open_care",
        1,
        needs_checkout=False,
    ),
    Action(
        "digitise",
        N_("&Digitise…"),
        N_("Draw potential sources and sites on the map"),
        "entries:digitise",
        2,
        "digitise",
    ),
    Action(
        "attach",
        N_("&Attach photos and documents…"),
        N_("Choose files that belong to the record that is selected on the map"),
        "attach:open_attach",
        2,
    ),
    Action("import", N_("&Import a table…"), N_("Bring in a laboratory's table"), "entries:import_table", 3, "import"),
    Action("check", N_("&Check the data"), N_("See what is not yet right, and mend it"), "entries:check", 4, "check"),
    Action(
        "analyse",
        N_("&Analyse…"),
        N_("Find hot spots, exceedances, backgrounds and mixtures: choose a question"),
        "analyse:open_analyse",
        5,
        "analyse",
    ),
    Action(
        "toolbox",
        N_("All INSOP &tools"),
        N_("Open the Processing toolbox at the INSOP tools"),
        "analyse:open_toolbox",
        5,
        needs_checkout=False,
    ),
    Action(
        "contribute",
        N_("C&ontribute…"),
        N_("See what you changed and send it to the store"),
        "contribute:open_contribute",
        6,
        "contribute",
    ),
    Action(
        "returned",
        N_("What re&viewers said…"),
        N_("Records that came back with a reason, or were accepted with a remark"),
        "history.returned:open_returned",
        6,
    ),
    Action("receipts", N_("&Receipts…"), N_("What was sent before, and what the store answered"), "receipts:open_receipts", 6),
    Action(
        "review",
        N_("Re&view contributions…"),
        N_("Accept what contributors have sent, or return it with a reason"),
        "review.controller:open_review",
        7,
        "review",
    ),
)


def of_step(number: int) -> tuple[Action, ...]:
    """Return the actions of a step of the dock, the main one first."""
    return tuple(action for action in ACTIONS if action.step == number)


def named(name: str) -> Action:
    """Return one action."""
    return next(action for action in ACTIONS if action.name == name)


def plain_label(action: Action) -> str:
    """Return the label of an action for use in a sentence or a message."""
    return tr(action.label).replace("&", "").rstrip("…")


def start(action: Action, session: Session) -> None:
    """Start an action; where it needs a dataset and none is open, say so and offer the first step."""
    from insop_plugin.adapters.messages import show_notice, show_problem

    if action.needs_checkout and not session.checkout_path:
        offer = {plain_label(named("load")): lambda: start(named("load"), session)}
        return show_notice(session.iface.messageBar(), tr("Load a dataset first (step 1)."), offer)
    try:
        action.start(session)
    except InsopError as error:
        show_problem(session.iface.messageBar(), error)
