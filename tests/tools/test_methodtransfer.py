"""insop:methodtransfer in the real qgis_process."""

from pathlib import Path

from insop_plugin.paths import RESOURCES

KOLA = Path(__file__).resolve().parent.parent / "data" / "methods" / "kola_paired.csv"
LEAD = RESOURCES / "sample" / "examples" / "lead_procedures.csv"


def kola():
    return f"delimitedtext://file://{KOLA}?detectTypes=yes"


def in_help(line):
    return f"        {line}\n" in (RESOURCES / "help" / "methodtransfer.md").read_text(encoding="utf-8")


def test_the_fit_of_the_help_page_and_its_report(qgis_process, tmp_path):
    output, page = tmp_path / "la.gpkg", tmp_path / "la.html"
    done = qgis_process("insop:methodtransfer", INPUT=kola(), FROM="La", TO="La_INAA", METHOD=1, OUTPUT=output, REPORT=page)
    assert done.returncode == 0, done.stderr
    assert all(in_help(line) for line in done.log.splitlines()[:2])
    assert (done.results["PAIRS"], done.results["CONVERTED"], round(done.results["R2"], 4)) == (202, 0, 0.7811)
    text = page.read_text(encoding="utf-8")
    assert text.count("<circle") == 202 and "log10(La_INAA) = 0.3034" in text
    assert "Not for statements of compliance: r² is 0.7811, less than 0.81." in text


def test_too_few_pairs_are_refused_in_words(qgis_process, tmp_path):
    done = qgis_process("insop:methodtransfer", INPUT=LEAD, FROM="Pb_AR", TO="Pb_XRF", OUTPUT=tmp_path / "out.gpkg")
    said = done.stdout + done.stderr
    assert done.returncode == 1 and "Traceback" not in said
    assert "1 samples have usable values in both Pb_AR and Pb_XRF; 30 are needed" in said
    assert not (tmp_path / "out.gpkg").exists()
