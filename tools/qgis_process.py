"""Run a Processing tool in the real qgis_process, with the plugin enabled and a profile of its own.

Usage: qgis_process.py ALGORITHM NAME=VALUE...     for example  insop:createstore STORE=/tmp/store TITLE=Test
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.environment import settle  # noqa: E402
from tools.plugin_folder import link_plugin  # noqa: E402
from tools.qgis_profile import make_profile  # noqa: E402


@dataclass(frozen=True)
class Completed:
    """What a run left: its exit code, its words, and the outputs by name."""

    returncode: int
    stdout: str
    stderr: str
    results: dict = field(default_factory=dict)
    log: str = ""


@dataclass(frozen=True)
class QgisProcess:
    """The qgis_process of this machine, with one profile and one plugin folder."""

    profile: Path
    plugins: Path | None = None
    timeout_s: float = 180

    def __call__(self, algorithm: str, /, **parameters) -> Completed:
        """Run an algorithm; lists are given as several values, booleans as true and false."""
        return self.command("--json", "run", algorithm, *_arguments(parameters))

    def command(self, *words: str) -> Completed:
        """Run qgis_process with the given words."""
        done = subprocess.run(
            [program(), *words], env=self._environment(), capture_output=True, text=True,
            timeout=self.timeout_s, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        answer = _json_of(done.stdout)
        log = "\n".join(_lines_of(answer.get("log", {})))
        return Completed(done.returncode, done.stdout, done.stderr, answer.get("results", {}), log)

    def _environment(self) -> dict[str, str]:
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(self.profile / "compiled")}  # a second a run
        environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": str(self.profile)} | compiled
        settle(environment)
        if self.plugins:
            environment["QGIS_PLUGINPATH"] = str(self.plugins)
        return environment


def program() -> str:
    """Return the working program: Debian's `qgis_process` of QGIS 3.22 is a wrapper that always fails."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if not found:
        raise SystemExit("qgis_process is not installed; `make setup` installs it.")
    return found


def _arguments(parameters: dict) -> list[str]:
    return [f"--{name}={_text(one)}" for name, value in parameters.items() for one in _values(value)]


def _values(value) -> list:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _text(value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _json_of(text: str) -> dict:
    start = text.find("{")
    try:
        return json.JSONDecoder().raw_decode(text, start)[0] if start >= 0 else {}
    except json.JSONDecodeError:
        return {}


def _lines_of(log) -> list[str]:
    if isinstance(log, dict):
        return [line for part in log.values() for line in _lines_of(part)]
    if isinstance(log, list):
        return [line for part in log for line in _lines_of(part)]
    return [str(log)]


def main() -> int:
    """Run one tool from the command line, with the plugin as it stands in the repository."""
    build = ROOT / "build"
    run = QgisProcess(make_profile(build / "process-profile"), link_plugin(build / "plugins"), timeout_s=3600)
    algorithm, *pairs = sys.argv[1:] or ["list"]
    if ":" in algorithm and pairs:
        done = run(algorithm, **dict(pair.split("=", 1) for pair in pairs))
    else:
        done = run.command(algorithm, *pairs)
    print(done.stdout)
    print(done.stderr, file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
