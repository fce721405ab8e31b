"""insop:cooccurrence in the real qgis_process: the worked example of its help page, and refusals in words."""

import sqlite3
from contextlib import closing

import pytest

from insop_plugin.paths import RESOURCES


@pytest.fixture(scope="module")
def colorado(qgis_process, tmp_path_factory):
    """The laboratory file of Colorado as samples and observations."""
    folder = tmp_path_factory.mktemp("together")
    places = {"SAMPLES": folder / "colorado.gpkg", "OBSERVATIONS": folder / "observations.gpkg"}
    rest = {name: folder / f"{name}.csv" for name in ("AUDIT", "REFUSED")}
    done = qgis_process("insop:harmonisetable", INPUT=RESOURCES / "sample" / "usgs_conus_colorado.csv", **places, **rest)
    assert done.returncode == 0, done.stderr
    return {"INPUT": places["OBSERVATIONS"], "PLACES": places["SAMPLES"]}


def rows(path, sql):
    with closing(sqlite3.connect(path)) as file:
        return file.execute(sql).fetchall()


def test_the_worked_example_of_the_help_page(qgis_process, colorado, tmp_path):
    out = {name: tmp_path / f"{name.lower()}.gpkg" for name in ("SAMPLES", "PAIRS", "ITEMSETS", "SOURCES")}
    done = qgis_process("insop:cooccurrence", **colorado, THRESHOLD=1, QUANTILE=0.8, CONTAMINANTS="As,Cd,Cr,Cu,Hg,Ni,Pb,Sb,Zn",
                        **out, REPORT=tmp_path / "report.html")  # fmt: skip
    assert done.returncode == 0, done.stderr
    page = (RESOURCES / "help" / "cooccurrence.md").read_text(encoding="utf-8")
    for line in done.log.splitlines()[-2:]:
        assert f"        {line}\n" in page
    assert (done.results["N"], done.results["CONTAMINANTS_N"], done.results["MIXED"]) == (138, 9, 46)
    first = rows(out["PAIRS"], 'SELECT first, second, n_both, "both", round(phi, 2), finding FROM pairs LIMIT 1')
    assert first == [("Cr", "Ni", 138, 20, 0.78, "together")]
    assert rows(out["ITEMSETS"], "SELECT contaminants, n FROM itemsets LIMIT 1") == [("Cr + Ni", 20)]
    assert rows(out["SOURCES"], "SELECT COUNT(*), COUNT(DISTINCT source) FROM sources") == [(27, 3)]
    top = "SELECT source FROM sources WHERE contaminant = '{}' ORDER BY share DESC LIMIT 1"
    assert rows(out["SOURCES"], top.format("Pb")) == rows(out["SOURCES"], top.format("Hg"))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert text.count("<svg") == 2 and "Cr + Ni" in text
    style = rows(out["SAMPLES"], "SELECT styleQML FROM layer_styles")[0][0]
    assert 'label="Cu + Zn (3 samples)"' in style
    assert rows(out["SAMPLES"], "SELECT COUNT(*), COUNT(geom) FROM samples") == [(138, 138)]


def test_comparisons_with_guideline_values_need_no_more_than_places(qgis_process, colorado, tmp_path):
    compared, out = tmp_path / "compared.gpkg", tmp_path / "mixtures.gpkg"
    done = qgis_process("insop:assess", INPUT=colorado["INPUT"], JURISDICTIONS=["CA"], LEVELS=["screening"],
                        USE="residential_garden", OUTPUT=compared)  # fmt: skip
    assert done.returncode == 0, done.stderr
    above = dict(rows(compared, "SELECT sample, COUNT(*) FROM compared WHERE class = 'above' GROUP BY sample"))
    done = qgis_process("insop:cooccurrence", INPUT=compared, PLACES=colorado["PLACES"], PERMUTATIONS=99, SAMPLES=out)
    assert done.returncode == 0, done.stderr
    assert dict(rows(out, "SELECT sample, n_above FROM mixtures WHERE n_above > 0")) == above
    assert done.results["MIXED"] == sum(n > 1 for n in above.values()) > 5


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({}, "The layer has no field with the class of each result"),
        ({"THRESHOLD": 1, "CONTAMINANTS": "As"}, "1 contaminants have results that are known"),
        ({"THRESHOLD": 1, "CONTAMINANTS": "As,Kryptonite"}, "The layer has no results of Kryptonite"),
        ({"THRESHOLD": 2, "CONTAMINANTS": "As,Pb", "MIN_BOTH": 500}, "both known in 500 samples or more; the best pair is, in 138"),
    ],
)
def test_refusals_say_what_to_do(qgis_process, colorado, tmp_path, chosen, sentence):
    done = qgis_process("insop:cooccurrence", **colorado, SAMPLES=tmp_path / "none.gpkg", **chosen)
    assert done.returncode == 1
    assert sentence in done.stdout + done.stderr and "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "none.gpkg").exists()
