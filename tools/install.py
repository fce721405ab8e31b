"""Install the packaged plugin into a QGIS profile and enable it.

Usage: install.py ZIP [PROFILE]     PROFILE: a folder such as .../profiles/default; without it your own
"""

import os
import shutil
import sys
import zipfile
from pathlib import Path

NAME = "insop_plugin"
SECTION = "[PythonPlugins]"


def own_profile() -> Path:
    """Return the default QGIS profile of this user: that of QGIS 3, or of QGIS 4 where there is only that."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "QGIS"
    profiles = [data / version / "profiles" / "default" for version in ("QGIS3", "QGIS4")]
    return next((profile for profile in profiles if profile.is_dir()), profiles[0])


def install(package: Path, profile: Path) -> Path:
    """Replace the plugin's folder in the profile by what the zip holds."""
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    folder = plugins / NAME
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    with zipfile.ZipFile(package) as zipped:
        zipped.extractall(plugins)
    return folder


def enable(profile: Path) -> None:
    """Switch the plugin on in the profile's settings, and touch nothing else there."""
    settings = profile / "QGIS" / ("QGIS4.ini" if "QGIS4" in profile.parts else "QGIS3.ini")
    settings.parent.mkdir(parents=True, exist_ok=True)
    lines = settings.read_text(encoding="utf-8").splitlines() if settings.exists() else []
    lines = [line for line in lines if not line.startswith(f"{NAME}=")]
    if SECTION not in lines:
        lines += ["", SECTION] if lines else [SECTION]
    lines.insert(lines.index(SECTION) + 1, f"{NAME}=true")
    settings.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[2]).expanduser().resolve() if len(sys.argv) > 2 else own_profile()
    print(f"Installed into {install(Path(sys.argv[1]), target)}")
    enable(target)
    print("Enabled. Start QGIS, or restart it if it is running.")
