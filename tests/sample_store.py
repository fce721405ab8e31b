"""The shipped sample store; it is made where it is missing."""

import os
import subprocess
from pathlib import Path

from tests.environment import ROOT, settle

FOLDER = ROOT / "resources" / "sample" / "store"


def sample_store() -> Path:
    """Return the folder of the sample store."""
    if not (FOLDER / "store.gpkg").is_file():
        environment = dict(os.environ)
        settle(environment)
        command = ["/usr/bin/python3", str(ROOT / "tools" / "sample_store.py")]
        subprocess.run(command, env=environment, check=True, timeout=240, stdin=subprocess.DEVNULL)
    return FOLDER
