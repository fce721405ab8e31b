"""The training dataset: a store of one's own, copied from the shipped one, and a checkout of it."""

import shutil
from pathlib import Path

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.paths import RESOURCES

SHIPPED = RESOURCES / "sample" / "store"
STORE, CHECKOUT = "training-store", "training.gpkg"


class NoTrainingData(InsopError):
    """An installation without the training dataset."""

    template = N_("This installation of INSOP has no training dataset ({path} is missing).")
    hint = N_("Install the plugin again from its zip file.")


def prepare(folder: Path, progress: Progress = silent) -> Path:
    """Return the training checkout in a folder, made where it is missing; what is there keeps its edits.

    Args:
        folder: the working folder; made if it is not there.
        progress: told the share done.

    Raises:
        NoTrainingData: nothing was shipped.
    """
    from insop_plugin.adapters import exchange
    from insop_plugin.stores import geopackage
    from insop_plugin.stores.protocol import Selection

    store, checkout = Path(folder) / STORE, Path(folder) / CHECKOUT
    if not SHIPPED.is_dir():
        raise NoTrainingData(path=SHIPPED)
    with geopackage.in_words(store):
        if not store.is_dir():
            _copy(store)
    progress(0.2)
    if not checkout.is_file():
        exchange.load(exchange.LoadOrder(str(store), str(checkout), Selection()), part_of(progress, 0.2, 1.0))
    return checkout


def _copy(store: Path) -> None:
    """Copy the shipped store; it appears complete or not at all."""
    passing = store.with_name(f".{store.name}.copying")
    shutil.rmtree(passing, ignore_errors=True)
    store.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(SHIPPED, passing)
    passing.rename(store)
