"""`make demo` twice: the whole line headless on the shipped data, and a second run that changes nothing."""

import json
import os
import re
import sqlite3
import subprocess
from contextlib import closing

import pytest
from osgeo import gdal

from insop_plugin.stores import open_store
from insop_plugin.stores.checkout import open_checkout
from tests.environment import ROOT, settle
from tests.sample_store import sample_store

LAYERS = ("samples", "observations", "findings", "zinc", "hotspots")


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Return the folder, and for each of two runs what was said and the store afterwards."""
    sample_store()
    folder = tmp_path_factory.mktemp("demo") / "demo"
    found = []
    for _run in range(2):
        said = demo(folder)
        found.append((said, open_store(str(folder / "store")).info(), file_times(folder)))
    return folder, found


def demo(folder):
    """Run the demo and return its words by step."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    settle(environment)
    command = ["/usr/bin/python3", str(ROOT / "tools" / "demo.py"), str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return dict(re.findall(r"^(\w+) {2,}(.+)$", done.stdout, re.MULTILINE))


def file_times(folder):
    return {name: (folder / name).stat().st_mtime_ns for name in ("receipt.json", "store/store.gpkg")}


def count(path):
    """Return the rows of the one table of a GeoPackage."""
    with closing(sqlite3.connect(path)) as file:
        tables = [row[0] for row in file.execute("SELECT table_name FROM gpkg_contents") if row[0] == path.stem]
        return file.execute(f'SELECT count(*) FROM "{tables[0]}"').fetchone()[0]


def numbers(text):
    return [int(digits.replace(",", "")) for digits in re.findall(r"\d[\d,]*", text)]


def test_the_first_run_does_the_whole_line(runs):
    folder, [(said, info, _), _second] = runs
    assert list(said)[:8] == ["Load", "Digitise", "Harmonise", "Import", "Check", "Analyse", "Contribute", "Map"]
    assert numbers(said["Harmonise"])[:3] == [138, 138, 0]
    receipt = json.loads((folder / "receipt.json").read_text(encoding="utf-8"))
    assert (receipt["status"], receipt["rev"], receipt["actor"]) == ("ok", info.rev, "INSOP demo")
    assert {name: n["insert"] for name, n in receipt["counts"].items()} == {
        "dataset": 1, "source": 1, "plot": 138, "sample": 138, "observation": count(folder / "observations.gpkg"),
    }  # fmt: skip
    assert sum(open_checkout(folder / "checkout.gpkg").counts().values()) > 20_000


def test_the_result_layers_have_what_was_said(runs):
    folder, [(said, *_), _second] = runs
    assert all(count(folder / f"{name}.gpkg") for name in LAYERS)
    hot, cold, tested = numbers(said["Analyse"])[:3]
    with closing(sqlite3.connect(folder / "hotspots.gpkg")) as file:
        classes = [row[0] for row in file.execute("SELECT gi_class FROM hotspots")]
    assert (sum(c > 0 for c in classes), sum(c < 0 for c in classes), len(classes)) == (hot, cold, tested)
    assert 0 < hot < tested and 0 < cold < tested


def test_the_map_is_drawn(runs):
    folder, _ = runs
    picture = gdal.Open(str(folder / "map.png"))
    pixels = picture.ReadAsArray()[:3].reshape(3, -1).T
    assert (picture.RasterXSize, picture.RasterYSize) == (1520, 1074)
    found = {tuple(colour) for colour in pixels[::7].tolist()}
    assert {(178, 24, 43), (33, 102, 172)} <= found  # the middle of a hot and of a cold spot


def test_the_second_run_adds_and_sends_nothing(runs):
    _folder, [(_, before, times), (said, after, later)] = runs
    assert after.rev == before.rev and after.counts == before.counts
    assert later == times
    assert "nothing was loaded" in said["Load"]
    assert "already" in said["Digitise"]
    assert numbers(said["Import"])[0] == 0
    assert said["Contribute"].startswith("Nothing to send")
