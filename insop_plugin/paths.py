"""Where the plugin's own files are; the only module that knows both layouts.

In the repository `resources/`, `i18n/` and `metadata.txt` stand beside the package,
in the installed zip they stand inside it.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "resources").is_dir() else PACKAGE.parent
RESOURCES = ROOT / "resources"
I18N = ROOT / "i18n"
METADATA = ROOT / "metadata.txt"
