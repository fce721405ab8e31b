"""Runs inside QGIS before it loads plugins (PYQGIS_STARTUP): failures are noted, not shown in a dialog that waits."""

import sys
import traceback

from qgis import utils

utils.noted_failures = []


def note(kind, value, trace, message, *_, **__):
    """Keep what QGIS would show."""
    text = f"{message}\n" + "".join(traceback.format_exception(kind, value, trace))
    utils.noted_failures.append(text)
    print(text, file=sys.stderr)


utils.showException = note
