"""insop:qualitycheck in the real qgis_process."""

import csv
import sqlite3
from contextlib import closing

from insop_plugin.paths import RESOURCES

LAB = RESOURCES / "sample" / "examples" / "quality_control.csv"
FIELDS = {"SAMPLE": "sample", "ROLE": "role", "PARENT": "parent", "CERTIFIED": "certified"}


def test_the_worked_example_of_the_help_page(qgis_process, tmp_path):
    outputs = {"FINDINGS": tmp_path / "f.gpkg", "SUMMARY": tmp_path / "s.csv"}
    done = qgis_process("insop:qualitycheck", INPUT=LAB, **FIELDS, **outputs)
    assert done.returncode == 0, done.stderr
    page = (RESOURCES / "help" / "qualitycheck.md").read_text(encoding="utf-8")
    assert all(f"        {line}\n" in page for line in done.log.splitlines()[-5:])
    assert {name: done.results[name] for name in ("WARNINGS", "NOTES", "ROWS", "SERIES")} == {"WARNINGS": 4, "NOTES": 0, "ROWS": 6, "SERIES": 1}
    with closing(sqlite3.connect(outputs["FINDINGS"])) as file:
        assert file.execute("SELECT row, \"check\" FROM f ORDER BY fid").fetchall() == [
            (3, "field_duplicate"), (5, "blank"), (6, "reference_recovery"), (6, "reference_score")]  # fmt: skip
    with outputs["SUMMARY"].open(encoding="utf-8", newline="") as text:
        (row,) = csv.DictReader(text)
    assert (row["n"], row["field_failing"], row["lab_failing"], row["recovery_mean"]) == ("2", "1", "0", "75")


def test_a_table_without_values_is_refused_in_words(qgis_process, tmp_path):
    (tmp_path / "lab.csv").write_text("sample,Pb\nA,3\n", encoding="utf-8")
    done = qgis_process("insop:qualitycheck", INPUT=tmp_path / "lab.csv", FINDINGS=tmp_path / "f.gpkg")
    said = done.stdout + done.stderr
    assert done.returncode == 1 and "Traceback" not in said and not (tmp_path / "f.gpkg").exists()
    assert "no field called “value”" in said and "Its fields are sample, Pb" in said
