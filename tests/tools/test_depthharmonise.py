"""insop:depthharmonise in the real qgis_process: the golden vector, limits, problems, refusals."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parent.parent / "data" / "depths" / "profiles.csv"
POINTS = f"delimitedtext://file://{DATA}?xField=x&yField=y&crs=EPSG:4326&detectTypes=yes"
FIELDS = {"PROFILE": "profile", "UPPER": "upper_cm", "LOWER": "lower_cm", "HORIZON": "horizon"}


def rows_of(path, table):
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        return [dict(row) for row in file.execute(f'SELECT * FROM "{table}"')]


def test_profiles_points_and_problems(qgis_process, tmp_path):
    output, problems = tmp_path / "depths.gpkg", tmp_path / "problems.csv"
    done = qgis_process("insop:depthharmonise", INPUT=POINTS, **FIELDS, VALUES="Pb", LIMIT="Pb_limit", OUTPUT=output, PROBLEMS=problems)
    assert done.returncode == 0, done.stderr
    counts = {name: done.results[name] for name in ("PROFILES", "LAYERS_IN", "LAYERS_USED", "LAYERS_REFUSED", "LAYERS_LEFT_OUT")}
    assert counts == {"PROFILES": 3, "LAYERS_IN": 15, "LAYERS_USED": 9, "LAYERS_REFUSED": 5, "LAYERS_LEFT_OUT": 1}
    assert "Layers: 15 = 9 used + 5 refused + 1 left out." in done.log
    assert "1 profiles have a ploughed layer (Ap)" in done.log
    found = rows_of(output, "depths")
    golden = [row["Pb"] for row in found if row["profile"] == "P1"]
    assert golden[:5] == pytest.approx([126.37316, 120.30348, 96.69108, 53.61119, 27.65993], abs=1e-5) and golden[5] is None
    second = {row["upper_cm"]: row for row in found if row["profile"] == "P2"}
    assert (second[30]["Pb"], second[30]["Pb_status"], second[0]["Pb_status"]) == (None, "censored", "beside_censored")
    assert second[30]["Pb_low"] == 0 and 9 < second[30]["Pb_high"] < 10
    with problems.open(encoding="utf-8", newline="") as lines:
        told = {(row["row"], row["problem"]): row for row in csv.DictReader(lines)}
    assert sorted(problem for _, problem in told) == ["depth_missing", "organic", "overlap", "profile_refused", "profile_refused", "reversed"]
    reversed_ = told["13", "reversed"]
    assert (float(reversed_["proposed_upper_cm"]), float(reversed_["proposed_lower_cm"])) == (20, 40)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"VALUES": "Pb", "DEPTHS": "topsoil"}, "“topsoil” does not say which depths are wanted"),
        ({"VALUES": "Pb;Cd", "LIMIT": "Pb_limit"}, "belongs to one field of values, but 2 were chosen"),
        ({"VALUES": "Pb", "CENSOR": "horizon"}, "not the field with the limits"),
        ({"VALUES": "Pb", "CENSOR": "horizon", "LIMIT": "Pb_limit"}, "“Ap” in row 1 is no kind of result"),
    ],
)
def test_refusals_say_what_to_do_and_leave_no_file(qgis_process, tmp_path, more, words):
    output = tmp_path / "depths.gpkg"
    done = qgis_process("insop:depthharmonise", INPUT=POINTS, **FIELDS, **more, OUTPUT=output)
    assert done.returncode == 1
    assert words in done.stdout + done.stderr and "Traceback" not in done.stdout + done.stderr
    assert not output.exists()
