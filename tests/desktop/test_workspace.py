"""`make run` with a display: the training workspace is prepared and QGIS opens it."""

import os
import subprocess

from tests.environment import ROOT, settle

SCRIPT = """
import runpy

from qgis.core import QgsProject


def main(desk):
    runpy.run_path({opener!r})
    desk.wait_for(lambda: desk.plugin.session.checkout_path, 60, "the workspace")
    desk.settle(1)
    desk.wait_for_tasks()
    desk.wait_for_map(60)
    desk.grab("workspace")
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().children()]
    rows = {{layer.name(): layer.featureCount() for layer in desk.plugin.session.layers()}}
    return {{"path": desk.plugin.session.checkout_path, "groups": groups, "rows": rows}}
"""


def test_the_training_workspace_opens_in_qgis(desktop, tmp_path):
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    settle(environment)
    command = ["/usr/bin/python3", str(ROOT / "tools" / "demo.py"), str(tmp_path / "workspace"), "--workspace-only"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    checkout = done.stdout.strip().splitlines()[-1]
    script = SCRIPT.format(opener=str(ROOT / "tools" / "open_workspace.py"))
    seen = desktop(script, env={"INSOP_WORKSPACE": checkout}, timeout=180).result
    assert seen["path"] == checkout
    assert any(name.startswith("INSOP") for name in seen["groups"])
    assert sum(seen["rows"].values()) > 1000
