"""insop:censoredsummary and insop:sums in the real qgis_process: the worked examples of their help pages."""

import csv

import pytest

from insop_plugin.paths import RESOURCES


def page(tool):
    return (RESOURCES / "help" / f"{tool}.md").read_text(encoding="utf-8")


def rows(path):
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_worked_example_of_the_summary(qgis_process, tmp_path):
    table, results = RESOURCES / "sample" / "usgs_conus_colorado.csv", str(tmp_path / "results.gpkg")
    rest = {name: str(tmp_path / f"{name}.csv") for name in ("SAMPLES", "AUDIT", "REFUSED")}
    assert qgis_process("insop:harmonisetable", INPUT=str(table), OBSERVATIONS=results, **rest).returncode == 0
    output = tmp_path / "summary.csv"
    done = qgis_process("insop:censoredsummary", INPUT=results, VALUE="value", GROUP="contaminant", OUTPUT=str(output))
    assert done.returncode == 0, done.stderr
    for line in done.log.splitlines()[-4:]:
        assert f"        {line}\n" in page("censoredsummary")
    found = {row["group"]: row for row in rows(output)}
    selenium = found["Se"]
    assert (selenium["n"], selenium["n_censored"], selenium["method"]) == ("138", "73", "ROS")
    assert (float(selenium["mean"]), float(selenium["median"])) == pytest.approx((0.26, 0.16), abs=0.005)
    assert found["Ag"]["mean"] == "" and "99.3 % lie below limits" in found["Ag"]["reason"]


def test_worked_example_of_the_sums(qgis_process, tmp_path):
    table, output = RESOURCES / "sample" / "examples" / "pcb.csv", tmp_path / "sums.csv"
    done = qgis_process("insop:sums", INPUT=str(table), OUTPUT=str(output))
    assert done.returncode == 0, done.stderr
    (found,) = rows(output)
    assert [found[name] for name in ("sum", "lower", "medium", "upper", "n_censored", "status")] == ["PCB6", "6", "6.4", "6.8", "3", "complete"]
    assert "PCB7 is not made: the layer has no PCB118." in done.log


def test_a_refusal_names_row_and_value(qgis_process, tmp_path):
    (tmp_path / "lab.csv").write_text("site,Pb\nA,<5\nB,rusty\n", encoding="utf-8")
    done = qgis_process("insop:censoredsummary", INPUT=str(tmp_path / "lab.csv"), VALUE="Pb", OUTPUT=str(tmp_path / "s.csv"))
    assert done.returncode == 1
    assert "Row 2: “rusty” in the field Pb cannot be read as a result." in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
