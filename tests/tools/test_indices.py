"""insop:indices and insop:background in the real qgis_process: the worked examples of their help pages."""

import sqlite3
from contextlib import closing

import pytest

from insop_plugin.paths import RESOURCES

EIGHT = "As,Cd,Cr,Cu,Hg,Ni,Pb,Zn"


@pytest.fixture(scope="module")
def colorado(qgis_process, tmp_path_factory):
    """The laboratory file of the exercise, harmonised: samples and results."""
    folder = tmp_path_factory.mktemp("indices")
    samples, results = folder / "colorado.gpkg", folder / "results.gpkg"
    done = qgis_process("insop:harmonisetable", INPUT=RESOURCES / "sample" / "usgs_conus_colorado.csv", SAMPLES=samples, OBSERVATIONS=results)
    assert done.returncode == 0, done.stderr
    return samples, results


def test_the_worked_example_of_indices(qgis_process, colorado, tmp_path):
    samples, results = colorado
    output, given = tmp_path / "indices.gpkg", {"INPUT": samples, "OBSERVATIONS": results, "CODES": EIGHT, "EXPOSURE": "child"}
    done = qgis_process("insop:indices", **given, DAY="2024-12-31", OUTPUT=output)
    assert done.returncode == 0, done.stderr
    assert done.results["N"] == 138 and done.results["CANNOT_TELL"] == 0 and done.results["CONTAMINANTS"] == 8
    with closing(sqlite3.connect(output)) as file:
        counts = dict(file.execute("SELECT mcd_class, COUNT(*) FROM indices GROUP BY mcd_class"))
        worst = file.execute("SELECT cf_Pb, mcd, ri, hi FROM indices ORDER BY mcd DESC LIMIT 1").fetchone()
        concern = file.execute("SELECT COUNT(*) FROM indices WHERE hi > 1").fetchone()[0]
        spread = file.execute("SELECT COUNT(*) FROM indices WHERE n_censored > 0 AND mcd_low < mcd AND mcd < mcd_high").fetchone()[0]
        open_ = file.execute("SELECT COUNT(*) FROM indices WHERE n_censored > 0").fetchone()[0]
        styles = file.execute("SELECT COUNT(*) FROM layer_styles").fetchone()[0]
    assert counts == {"nil to very low": 134, "low": 3, "very high": 1}
    assert worst[:3] == pytest.approx((55.93, 12.67, 1335.7), abs=0.05) and worst[3] > 1 and concern == 1
    assert spread == open_ > 0 and styles == 1


def test_the_worked_example_of_backgrounds(qgis_process, colorado, tmp_path):
    output, references = tmp_path / "background.gpkg", tmp_path / "references.gpkg"
    given = {"INPUT": colorado[1], "CODES": "As,Pb", "OUTPUT": output}
    done = qgis_process("insop:background", **given, METHOD="median_2mad", REFERENCES=references)
    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(output)) as file:
        rows = file.execute("SELECT contaminant, n, ROUND(background, 1), ROUND(threshold, 1), n_above FROM background").fetchall()
    assert rows == [("As", 138, 4.4, 12.8, 4), ("Pb", 138, 22.9, 35.7, 12)]
    with closing(sqlite3.connect(references)) as file:
        assert file.execute("SELECT value FROM \"references\" WHERE contaminant = 'Pb' AND reference LIKE 'World%'").fetchone() == (27.0,)


def test_a_refusal_ends_the_program_with_its_words(qgis_process, colorado, tmp_path):
    done = qgis_process("insop:indices", INPUT=colorado[0], FIELDS=["Pb", "upper_depth_cm"], OUTPUT=tmp_path / "none.gpkg")
    assert done.returncode == 1 and "Not known as contaminants: upper_depth_cm" in done.stderr
