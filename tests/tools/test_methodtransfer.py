"""insop:methodtransfer in the real qgis_process."""

import csv
from pathlib import Path

import pytest

from insop_plugin.paths import RESOURCES

KOLA = Path(__file__).resolve().parent.parent / "data" / "methods" / "kola_paired.csv"
LEAD = "sample,Pb_AR,Pb_XRF\nA,79,\nB,158,190\nC,,\n"


@pytest.fixture
def lead(tmp_path):
    """The table of the help page, with the types that a user would declare."""
    (tmp_path / "lead.csv").write_text(LEAD, encoding="utf-8")
    (tmp_path / "lead.csvt").write_text('"String","Real","Real"\n', encoding="utf-8")
    return tmp_path / "lead.csv"


def kola():
    return f"delimitedtext://file://{KOLA}?detectTypes=yes"


def rows(path):
    with Path(path).open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def in_help(line):
    return f"        {line}\n" in (RESOURCES / "help" / "methodtransfer.md").read_text(encoding="utf-8")


def test_the_worked_example_of_the_help_page(qgis_process, lead, tmp_path):
    output = tmp_path / "total.csv"
    done = qgis_process("insop:methodtransfer", INPUT=lead, FROM="Pb_AR", TO="Pb_XRF", METHOD=3, CONTAMINANT="Pb", OUTPUT=output)
    assert done.returncode == 0, done.stderr
    found = rows(output)
    assert [(row["sample"], row["Pb_AR"], row["Pb_XRF"]) for row in found] == [("A", "79", ""), ("B", "158", "190"), ("C", "", "")]
    assert [float(found[0][name]) for name in ("mt_value", "mt_lower", "mt_upper")] == [100, 89.5, 110.5]
    assert [(row["mt_method"], row["mt_for_compliance"]) for row in found] == [("documented_factor", "1"), ("measured", ""), ("", "")]
    assert all(in_help(line) for line in done.log.splitlines()) and len(done.log.splitlines()) == 2


def test_the_fit_of_the_help_page_and_its_report(qgis_process, tmp_path):
    output, page = tmp_path / "la.gpkg", tmp_path / "la.html"
    done = qgis_process("insop:methodtransfer", INPUT=kola(), FROM="La", TO="La_INAA", METHOD=1, OUTPUT=output, REPORT=page)
    assert done.returncode == 0, done.stderr
    assert all(in_help(line) for line in done.log.splitlines()[:2])
    assert (done.results["PAIRS"], done.results["CONVERTED"], round(done.results["R2"], 4)) == (202, 0, 0.7811)
    text = page.read_text(encoding="utf-8")
    assert text.count("<circle") == 202 and "log10(La_INAA) = 0.3034" in text
    assert "Not for statements of compliance: r² is 0.7811, less than 0.81." in text


def test_too_few_pairs_are_refused_in_words(qgis_process, lead, tmp_path):
    done = qgis_process("insop:methodtransfer", INPUT=lead, FROM="Pb_AR", TO="Pb_XRF", OUTPUT=tmp_path / "out.gpkg")
    said = done.stdout + done.stderr
    assert done.returncode == 1 and "Traceback" not in said
    assert "1 samples have usable values in both Pb_AR and Pb_XRF; 30 are needed" in said
    assert not (tmp_path / "out.gpkg").exists()
