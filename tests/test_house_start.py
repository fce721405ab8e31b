"""What QGIS loads when it starts: every tool is asked for its parameters then, and that must cost next to nothing."""

import subprocess
import sys

from tests.house import ROOT

SCRIPT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
from insop_plugin.processing.provider import InsopProvider
provider = InsopProvider()
QgsApplication.processingRegistry().addProvider(provider)
heavy = {"numpy", "pandas", "scipy", "geopandas", "requests", "sklearn", "matplotlib", "osgeo"}
print("tools", len(provider.algorithms()), "heavy", sorted(heavy & (set(sys.modules) - before)))
sys.stdout.flush()
os._exit(0)
"""


def test_no_tool_imports_anything_heavy_to_declare_its_parameters():
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    line = done.stdout.strip().splitlines()[-1]
    assert line.endswith("heavy []") and int(line.split()[1]) >= 10, done.stdout + done.stderr
