"""insop:checkcoordinates in the real qgis_process, called as scripts and other programs call it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from insop_plugin.paths import RESOURCES

DATA = Path(__file__).resolve().parent.parent / "data"


def rows(path, *names):
    with closing(sqlite3.connect(path)) as file:
        table = file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()[0]
        return file.execute(f'SELECT {", ".join(names)} FROM "{table}" ORDER BY fid').fetchall()


def test_the_worked_example_of_the_help_page(qgis_process, tmp_path):
    page = (RESOURCES / "help" / "checkcoordinates.md").read_text(encoding="utf-8")
    found, proposals = str(tmp_path / "findings.gpkg"), str(tmp_path / "proposals.gpkg")
    done = qgis_process("insop:checkcoordinates", INPUT=str(RESOURCES / "sample" / "examples" / "leadville.csv"), X="lon", Y="lat", CRS="EPSG:4326",
                        COUNTRY="USA", FINDINGS=found, PROPOSALS=proposals)  # fmt: skip
    assert done.returncode == 0, done.stderr
    numbers = {name: done.results[name] for name in ("ROWS", "ROWS_WITH_FINDINGS", "ERRORS", "WARNINGS", "PROPOSED")}
    assert numbers == {"ROWS": 6, "ROWS_WITH_FINDINGS": 5, "ERRORS": 1, "WARNINGS": 4, "PROPOSED": 2}
    lines = done.log.splitlines()
    assert len(lines) == 6
    for line in lines:
        assert f"        {line}\n" in page
    assert rows(found, "row", '"check"', "proposed_longitude", "proposed_latitude", "moved_km", "qc_flag") == [
        (2, "coordinate_swapped", -106.28803, 39.24716, None, 2), (3, "coordinate_sign", -106.30127, 39.24402, 10678.154, 4),
        (4, "coordinate_zero", None, None, None, 1), (5, "low_precision", None, None, None, 16),
        (6, "on_centroid", None, None, None, 8),
    ]  # fmt: skip
    assert rows(proposals, "row") == [(3,)]


def test_the_system_of_a_table_in_metres_is_guessed_not_applied(qgis_process, tmp_path):
    found = str(tmp_path / "findings.gpkg")
    done = qgis_process("insop:checkcoordinates", INPUT=str(DATA / "meuse_155.csv"), X="x", Y="y", COUNTRY="Netherlands",
                        FINDINGS=found)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "A guess: EPSG:28992 Amersfoort / RD New (155 of 155 points fit Netherlands" in done.log
    assert set(rows(found, '"check"', "proposed_system", "proposed_longitude")) == {
        ("coordinate_projected", "EPSG:28992", None)
    }


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"X": "x"}, "Only one of the two fields with coordinates is chosen"),
        ({}, "The table has no points, and no fields with coordinates are chosen"),
        ({"X": "x", "Y": "y", "COUNTRY": "Atlantis"}, "“Atlantis” is not a country"),
    ],
)
def test_refusals_say_what_to_do_and_leave_no_file(qgis_process, tmp_path, chosen, sentence):
    found = tmp_path / "findings.gpkg"
    done = qgis_process("insop:checkcoordinates", INPUT=str(DATA / "meuse_155.csv"), FINDINGS=str(found), **chosen)
    assert done.returncode == 1 and sentence in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr and not found.exists()
