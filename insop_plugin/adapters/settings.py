"""What the plugin remembers between sessions, in the QGIS settings of this profile."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from insop_plugin.paths import METADATA

if TYPE_CHECKING:  # QGIS starts without what contributing needs
    from insop_plugin.core.changes import Identity

PREFIX = "insop/"
RECENT_STORES_MAX = 8
IDENTITY = ("name", "organisation", "country", "licence", "sharing_level")


def value(key: str, default: str = "") -> str:
    """Return a remembered text."""
    return str(QgsSettings().value(PREFIX + key, default) or default)


def remember(key: str, text: str) -> None:
    """Keep a text for the next session."""
    QgsSettings().setValue(PREFIX + key, text)


def identity() -> "Identity":
    """Return who contributes from this profile."""
    from insop_plugin.core.changes import Identity

    return Identity(**{name: value("identity/" + name) for name in IDENTITY}, client=client())


def remember_identity(who: "Identity") -> None:
    """Keep who contributes from this profile."""
    for name in IDENTITY:
        remember("identity/" + name, getattr(who, name))


def client() -> str:
    """Return which program sends: the plugin, QGIS and their versions."""
    lines = METADATA.read_text(encoding="utf-8").splitlines() if METADATA.is_file() else []
    versions = [line.partition("=")[2].strip() for line in lines if line.startswith("version=")]
    return f"INSOP {versions[0] if versions else ''}; QGIS {Qgis.QGIS_VERSION.split('-')[0]}"


def recent_stores() -> list[str]:
    """Return the addresses of the stores used last, newest first."""
    return _texts(QgsSettings().value(PREFIX + "stores", []))


def remember_store(address: str) -> None:
    """Put a store on top of the recent ones."""
    others = [known for known in recent_stores() if known != address]
    QgsSettings().setValue(PREFIX + "stores", [address, *others][:RECENT_STORES_MAX])


def forget_store(address: str) -> None:
    """Take a store off the recent ones."""
    QgsSettings().setValue(PREFIX + "stores", [known for known in recent_stores() if known != address])


def last_checkout() -> str:
    """Return the checkout used last, empty where it is gone."""
    path = value("checkout")
    return path if path and Path(path).is_file() else ""


def working_folder() -> Path:
    """Return the folder where checkouts and exports are proposed."""
    chosen = value("working_folder")
    return Path(chosen) if chosen else default_working_folder()


def default_working_folder() -> Path:
    """Return the working folder of someone who chose none."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "INSOP"


def _texts(stored: str | Iterable[str] | None) -> list[str]:
    """QSettings gives one text back where a list of one was put in."""
    if not stored:
        return []
    return [stored] if isinstance(stored, str) else [str(text) for text in stored]
