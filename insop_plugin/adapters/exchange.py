"""What goes between a store and a checkout, as work to be done beside the user interface."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters import settings, store_access
from insop_plugin.adapters.store_access import Say, quiet
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:  # QGIS starts without the stores
    from insop_plugin.core.changes import Identity, Receipt
    from insop_plugin.core.kinship import Key
    from insop_plugin.stores.attached import Fetched
    from insop_plugin.stores.checkout import Checkout, CheckoutSummary
    from insop_plugin.stores.moving import MoveSummary
    from insop_plugin.stores.protocol import Selection, Store, StoreInfo
    from insop_plugin.stores.updating import PullSummary


@dataclass(frozen=True)
class LoadOrder:
    """What to load, and where to."""

    address: str
    path: str
    selection: "Selection"


def look(address: str, say: Say = quiet) -> "StoreInfo":
    """Return what a store says about itself."""
    return store_access.open_store(address, say).info()


def count(address: str, selection: "Selection", say: Say = quiet) -> dict[str, int]:
    """Return how many rows of each collection a selection has."""
    return store_access.open_store(address, say).counts(selection)


def load(order: LoadOrder, progress: Progress = silent, say: Say = quiet) -> "CheckoutSummary":
    """Make a checkout with styles, forms and a project inside."""
    from insop_plugin.adapters import checkout_project
    from insop_plugin.stores.checkout import create_checkout

    store = store_access.open_store(order.address, say)
    summary = create_checkout(store, order.path, order.selection, part_of(progress, 0.0, 0.9))
    checkout_project.embed(order.path)
    progress(1.0)
    return summary


def update(path: str, progress: Progress = silent, say: Say = quiet) -> "PullSummary":
    """Take into a checkout what changed in its store."""
    checkout = _open(path)
    return checkout.pull(store_of(checkout, say), progress)


def fetch_files(path: str, progress: Progress = silent, say: Say = quiet) -> "Fetched":
    """Bring the files of attachments that are not beside a checkout."""
    checkout = _open(path)
    return checkout.fetch_files(store_of(checkout, say), progress)


def send(path: str, who: "Identity", progress: Progress = silent, say: Say = quiet) -> "Receipt":
    """Send the edits of a checkout to its store."""
    checkout = _open(path)
    return checkout.contribute(store_of(checkout, say), who, progress)


def pack(path: str, who: "Identity", folder: str) -> "tuple[Receipt, list[Path]]":
    """Write the edits of a checkout as packages to be carried by hand."""
    return _open(path).pack(Path(folder), who)


def settle(path: str, rows: list[tuple[str, str]], keep: str) -> None:
    """Settle rows that were changed here and in the store: `keep` is "mine" or "theirs"."""
    checkout = _open(path)
    for collection, uid in rows:
        checkout.resolve(collection, uid, keep)


def take_back(path: str, keys: "list[Key]") -> "list[Key]":
    """Give up edits of rows: they become again what the store has."""
    return _open(path).take_back(keys)


def receipts(path: str) -> "tuple[list[Receipt], dict[str, dict[str, int]]]":
    """Return the receipts of a checkout, newest first, and by contribution how many of its rows have which review state."""
    from insop_plugin.stores import told

    checkout = _open(path)
    with checkout.opened() as connection:
        return checkout.receipts(), told.became_of(connection)


def store_of(checkout: "Checkout", say: Say = quiet, is_hasty: bool = False) -> "Store":
    """Return the store of a checkout, also where it has moved since (another drive letter, another server)."""
    return store_access.open_store(address_of(checkout), say, is_hasty)


def address_of(checkout: "Checkout") -> str:
    """Return where the store of a checkout stands now, as far as is known here."""
    return settings.value(f"moved/{checkout.info.store_id}") or checkout.info.address


def place_of(path: str) -> str:
    """Return where the store of a checkout stands now, as far as is known here."""
    return address_of(_open(path))


def store_moved(path: str, address: str) -> None:
    """Remember where the store of a checkout stands now.

    Raises:
        NotAStore: there is none.
        WrongStore: it is another store.
    """
    from insop_plugin.stores.errors import WrongStore

    checkout, found = _open(path), look(address)
    if found.store_id != checkout.info.store_id:
        facts = {"expected": checkout.info.store_id, "found": found.store_id, "other": found.title}
        raise WrongStore(path=path, title=checkout.info.title, **facts)
    settings.remember(f"moved/{found.store_id}", address)


def move(path: str, address: str, progress: Progress = silent, say: Say = quiet) -> "MoveSummary":
    """Have a checkout belong to another store from now on."""
    return _open(path).move(store_access.open_store(address, say), progress)


def store_id_of(path: str) -> str:
    """Return the identity of the store that a checkout belongs to."""
    return _open(path).info.store_id


def free_path(folder: Path, title: str, part: str = "") -> Path:
    """Return a file name for a new checkout that no file has yet."""
    words = "".join(letter if letter.isalnum() else "-" for letter in f"{title} {part}".strip().lower())
    stem = "-".join(word for word in words.split("-") if word)[:60] or "insop"
    path, n = folder / f"{stem}.gpkg", 2
    while path.exists():
        path, n = folder / f"{stem}-{n}.gpkg", n + 1
    return path


def _open(path: str) -> "Checkout":
    """Open the checkout whose layers the user interface has brought out of edit mode."""
    from insop_plugin.stores.checkout import open_checkout

    return open_checkout(path, is_at_rest=True)
