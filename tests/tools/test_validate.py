"""insop:validate in the real qgis_process."""

import sqlite3
from contextlib import closing

from insop_plugin.stores import create_store, open_store
from insop_plugin.stores.checkout import create_checkout
from tests.stores.make import insert, point, push

LAB = "site,lon,lat,Country,Upper cm,Lower cm,Cd [ppb],Pb (mg/kg)\nA1,5.76345,50.96123,NLD,20,0,350,27\nA2,5.77345,50.97123,NLD,0,20,<100,31\n"


def test_a_checkout_with_a_fault(qgis_process, tmp_path):
    store = create_store(str(tmp_path / "store"), "Test")
    plot = insert("plot", geom=point(11.52345, 44.51234))
    assert push(store, plot, insert("sample", plot_uid=plot.uid)).status == "ok"
    path = tmp_path / "checkout.gpkg"
    create_checkout(open_store(str(tmp_path / "store")), path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE sample SET lower_depth_cm = -1")
        connection.commit()
    done = qgis_process("insop:validate", INPUT=str(path), FINDINGS=str(tmp_path / "findings.gpkg"))
    assert done.returncode == 0, done.stderr
    assert (done.results["ERRORS"], done.results["ROWS"]) == (2, 2)
    with closing(sqlite3.connect(tmp_path / "findings.gpkg")) as connection:
        found = connection.execute(
            "SELECT rule, message FROM findings WHERE severity = 'error' ORDER BY rule"
        ).fetchall()
    assert [rule for rule, _message in found] == ["below_minimum", "depth_reversed"]
    assert found[1][1] == "The lower depth (-1 cm) is not deeper than the upper depth (0 cm)."


def test_what_harmonise_table_makes_can_be_checked(qgis_process, tmp_path):
    (tmp_path / "lab.csv").write_text(LAB)
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("SAMPLES", "OBSERVATIONS", "AUDIT", "REFUSED")}
    assert qgis_process("insop:harmonisetable", INPUT=str(tmp_path / "lab.csv"), **outputs).returncode == 0
    samples = qgis_process("insop:validate", INPUT=outputs["SAMPLES"], FINDINGS=str(tmp_path / "s.gpkg"))
    observations = qgis_process("insop:validate", INPUT=outputs["OBSERVATIONS"], FINDINGS=str(tmp_path / "o.gpkg"))
    assert samples.returncode == 0 and observations.returncode == 0, samples.stderr + observations.stderr
    assert samples.results["ROWS"] == 4  # two samples, two plots
    assert observations.results == {**observations.results, "ERRORS": 0, "ROWS": 4}


def test_a_file_of_something_else_is_refused_in_words(qgis_process, tmp_path):
    (tmp_path / "roads.csv").write_text("width,lanes\n3,2\n")
    done = qgis_process("insop:validate", INPUT=str(tmp_path / "roads.csv"), FINDINGS=str(tmp_path / "f.gpkg"))
    assert done.returncode != 0 and not (tmp_path / "f.gpkg").exists()
    assert "columns are width, lanes" in done.stdout + done.stderr
