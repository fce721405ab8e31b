"""The plugin as QGIS wants it: one folder with the package, resources, translations and metadata.

In the repository these stand beside each other; links bring them together for tests and `make run`.
Usage: plugin_folder.py TARGET_FOLDER     (prints the folder to use as QGIS_PLUGINPATH)
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "insop_plugin"
BESIDE = ("resources", "i18n", "metadata.txt", "LICENSE")


def parts() -> dict[str, Path]:
    """Return what belongs in the plugin's folder, by its name there."""
    inside = {path.name: path for path in (ROOT / NAME).iterdir() if path.name != "__pycache__"}
    return inside | {name: ROOT / name for name in BESIDE if (ROOT / name).exists()}


def link_plugin(plugins: Path) -> Path:
    """Fill `plugins`/insop_plugin with links to the repository's files; safe while others read it."""
    folder = plugins / NAME
    folder.mkdir(parents=True, exist_ok=True)
    wanted = parts()
    for stale in set(os.listdir(folder)) - set(wanted):
        (folder / stale).unlink(missing_ok=True)
    for name, target in wanted.items():
        _link(folder / name, target)
    return plugins


def _link(link: Path, target: Path) -> None:
    if link.is_symlink() and link.readlink() == target:
        return
    spare = link.with_name(f".{link.name}.{os.getpid()}")
    spare.symlink_to(target)
    spare.replace(link)


if __name__ == "__main__":
    print(link_plugin(Path(sys.argv[1]).resolve()))
