"""`desktop(script)` runs a script in the real QGIS under Xvfb, with the plugin enabled, and returns its report.

The script is the path of a Python file, or its text, with a function `main(desk)`; `desk` is
tests/desktop/harness.py: Desk. What main returns is `.result`; pictures lie in build/screenshots/.
"""

import json
import os
import subprocess
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.environment import BUILD, settle
from tools.qgis_profile import make_profile

HARNESS = Path(__file__).with_name("harness.py")
PICTURES = BUILD / "screenshots"


@dataclass(frozen=True)
class Report:
    """What a run left: main's result, failures seen on the way, pictures by name, QGIS's own words."""

    result: object
    failures: list
    pictures: dict
    output: str
    profile: Path


@dataclass(frozen=True)
class Run:
    """Where and how long one run of QGIS may work."""

    folder: Path
    plugins: Path
    environment: dict
    size: str = "1366x768"
    timeout_s: float = 120
    locale: str = "en_US"


@pytest.fixture
def desktop(tmp_path, plugins_folder):
    """Return a callable that runs a script in the real QGIS; keywords: timeout, size, locale, env, check, profile."""

    def run(script, *, timeout=120, size="1366x768", locale="en_US", env=None, check=True, profile="desktop"):
        folder = tmp_path / profile
        folder.mkdir(exist_ok=True)
        values = {key: str(value) for key, value in (env or {}).items()}
        values["INSOP_DESKTOP_SCRIPT"] = str(_as_file(script, folder))
        report = start(Run(folder, plugins_folder, values, size, timeout, locale))
        if check:
            assert not report.failures, "\n".join(report.failures)
        return report

    return run


def start(run: Run) -> Report:
    """Start QGIS under Xvfb, wait for its end, and read the report."""
    make_profile(run.folder, run.locale)
    PICTURES.mkdir(parents=True, exist_ok=True)
    written = run.folder / "report.json"
    written.unlink(missing_ok=True)
    first_display = 100 + os.getpid() % 800  # apart from other runs on this machine
    command = ["timeout", "--kill-after=10", str(run.timeout_s),
               "xvfb-run", "-a", "-n", str(first_display), "-s", f"-screen 0 {run.size}x24",
               "qgis", "--profiles-path", str(run.folder), "--profile", "default", "--nologo", "--noversioncheck",
               "--lang", run.locale, "--code", str(HARNESS)]  # fmt: skip
    done = subprocess.run(
        command, env=_environment(run, written), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    output = done.stdout + done.stderr
    if not written.exists():
        ended = "was ended by the time limit" if done.returncode in (124, 137) else f"ended with {done.returncode}"
        return Report(None, [f"QGIS {ended} before the script's end.\n{output[-3000:]}"], {}, output, run.folder)
    answer = json.loads(written.read_text(encoding="utf-8"))
    failures = answer["failures"] + ([] if done.returncode == 0 else [f"QGIS ended with {done.returncode}.\n{output}"])
    pictures = {Path(path).stem: Path(path) for path in answer["pictures"]}
    return Report(answer["result"], failures, pictures, output, run.folder)


def _environment(run: Run, written: Path) -> dict:
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BUILD / "compiled")}
    environment = os.environ | {"QGIS_PLUGINPATH": str(run.plugins)} | compiled
    settle(environment)
    environment.pop("QT_QPA_PLATFORM")
    environment.pop("WAYLAND_DISPLAY", None)
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    environment.update(
        PYQGIS_STARTUP=str(HARNESS.with_name("before_start.py")),
        INSOP_DESKTOP_REPORT=str(written),
        INSOP_DESKTOP_PICTURES=str(PICTURES),
        INSOP_DESKTOP_SIZE=run.size,
        INSOP_DESKTOP_PATIENCE=str(run.timeout_s * 0.8),
    )
    return environment | run.environment


def _as_file(script, folder: Path) -> Path:
    if "\n" not in str(script):
        return Path(script).resolve()
    path = folder / "script.py"
    path.write_text(textwrap.dedent(script), encoding="utf-8")
    return path
