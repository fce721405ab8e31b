"""The main job, headless, on the shipped real data: load, digitise, harmonise, check, hot spots, contribute, map.

Usage: demo.py FOLDER                    the whole line; results in FOLDER
       demo.py FOLDER --workspace-only   only store and checkout; prints the checkout's path as its last line

A second run finds what is there, adds nothing twice and sends nothing twice.
"""

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools"), "/usr/share/qgis/python/plugins"]

from qgis.core import QgsApplication  # noqa: E402

QGIS = QgsApplication([], True)  # before Processing is imported: it asks for QGIS's own folders

from demo_line import Line  # noqa: E402

from insop_plugin.paths import RESOURCES  # noqa: E402

SAMPLE_STORE = RESOURCES / "sample" / "store"


def workspace(folder):
    """Return the training store and checkout of a folder; both are made where they are missing."""
    store, checkout = folder / "store", folder / "checkout.gpkg"
    if not store.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copytree(SAMPLE_STORE, store)
    return store, checkout


def main(folder, only_workspace):
    """Do the line; the last words say where the results are."""
    QGIS.initQgis()
    store, checkout = workspace(folder)
    line = Line(folder, store, checkout)
    line.load()
    if not only_workspace:
        for step in (line.digitise, line.harmonise, line.check, line.hot_spots, line.contribute, line.map):
            step()
        print(f"Results: {folder}", flush=True)
    print(checkout, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), "--workspace-only" in sys.argv)
    sys.stdout.flush()
    os._exit(0)  # QGIS crashes when the interpreter takes it down
