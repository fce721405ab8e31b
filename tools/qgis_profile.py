"""A QGIS profile with the plugin enabled and no questions asked at start.

Usage: qgis_profile.py FOLDER [LOCALE]     (FOLDER is for --profiles-path or QGIS_CUSTOM_CONFIG_PATH)
"""

import sys
from pathlib import Path

SETTINGS = """[PythonPlugins]
insop_plugin=true

[qgis]
showTips=false
checkVersion=false

[app]
askToSaveMemoryLayers=false
projections\\unknownCrsBehavior=UseProjectCrs

[projections]
promptWhenMultipleTransformsExist=false

[locale]
overrideFlag=true
userLocale={locale}
"""


def make_profile(folder: Path, locale: str = "en_US") -> Path:
    """Write the settings of a fresh profile; an existing one is left as its user made it."""
    for name in ("QGIS3.ini", "QGIS4.ini"):
        settings = folder / "profiles" / "default" / "QGIS" / name
        if not settings.exists():
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text(SETTINGS.format(locale=locale), encoding="utf-8")
    return folder


if __name__ == "__main__":
    make_profile(Path(sys.argv[1]).resolve(), *sys.argv[2:3])
