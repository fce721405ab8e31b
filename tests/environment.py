"""What has to be set before pytest-qgis starts QGIS: pyproject.toml loads this as the first plugin."""

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
RUNTIME = BUILD / "runtime"


def settle(environment) -> None:
    """Set the variables without which QGIS aborts, warns or shows another language."""
    RUNTIME.mkdir(parents=True, exist_ok=True)
    RUNTIME.chmod(0o700)
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["XDG_RUNTIME_DIR"] = str(RUNTIME)
    environment["LC_ALL"] = "C.UTF-8"
    # the Python inside QGIS takes its own place from the first python3 on the path
    environment["PATH"] = os.pathsep.join(["/usr/bin", "/bin", environment.get("PATH", "")])
    environment.pop("PYTHONHOME", None)
    environment["PYTEST_QT_API"] = "pyqt5" if importlib.util.find_spec("PyQt5") else "pyqt6"


settle(os.environ)
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
