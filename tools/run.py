"""Do the main job: in QGIS where there is a display, headless where there is none (`make run`).

Headless, tools/demo.py does the whole line on the shipped data and leaves everything in build/demo/.
With a display, tools/demo.py prepares the training workspace (store and checkout) and QGIS opens it,
in a profile of its own under build/, so that the user's own settings stay as they are.

tools/demo.py is called as
    demo.py FOLDER                    the whole line, results in FOLDER
    demo.py FOLDER --workspace-only   only store and checkout; prints the checkout's path as its last line
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.environment import settle  # noqa: E402
from tools.plugin_folder import link_plugin  # noqa: E402
from tools.qgis_profile import make_profile  # noqa: E402

BUILD = ROOT / "build"
PYTHON = "/usr/bin/python3"
DEMO = ROOT / "tools" / "demo.py"
OPEN = ROOT / "tools" / "open_workspace.py"


def headless() -> int:
    """Run the whole line without a display."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    settle(environment)
    return subprocess.run([PYTHON, str(DEMO), str(BUILD / "demo")], env=environment, check=False).returncode


def desktop() -> int:
    """Prepare the workspace and open it in QGIS."""
    prepared = dict(os.environ, PYTHONPATH=str(ROOT))
    settle(prepared)
    command = [PYTHON, str(DEMO), str(BUILD / "workspace"), "--workspace-only"]
    done = subprocess.run(command, env=prepared, stdout=subprocess.PIPE, text=True, check=False)
    print(done.stdout, end="")
    if done.returncode:
        return done.returncode
    checkout = done.stdout.strip().splitlines()[-1]
    environment = dict(os.environ, QGIS_PLUGINPATH=str(link_plugin(BUILD / "plugins")), INSOP_WORKSPACE=checkout)
    environment.pop("QT_QPA_PLATFORM", None)
    profile = make_profile(BUILD / "profile", os.environ.get("INSOP_LOCALE", "en_US"))
    command = ["qgis", "--profiles-path", str(profile), "--profile", "default", "--noversioncheck", "--code", str(OPEN)]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    sys.exit(desktop() if has_display and "--headless" not in sys.argv else headless())
