"""insop:colocation in the real qgis_process."""

from insop_plugin.paths import RESOURCES
from tests.tools.test_getisord import column, geopackage


def test_the_worked_example_of_the_help_page(qgis_process, tmp_path):
    checkout, lead, sites, report = (tmp_path / name for name in ("checkout.gpkg", "lead.gpkg", "sites.gpkg", "sites.html"))
    made = qgis_process("insop:loaddataset", STORE=RESOURCES / "sample" / "store", CHECKOUT=checkout)
    assert made.returncode == 0, made.stderr
    made = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, CONTAMINANT="Pb", OUTPUT=lead)
    assert made.returncode == 0, made.stderr
    done = qgis_process("insop:colocation", SOURCES=f"{checkout}|layername=site", SAMPLES=lead, HOT="value", THRESHOLD=100,
                        BANDWIDTH=30000, OUTPUT=sites, REPORT=report)  # fmt: skip
    assert done.returncode == 0, done.stderr
    page = (RESOURCES / "help" / "colocation.md").read_text(encoding="utf-8")
    starts = ("Sources:", "Colocation quotient,", "Cross-K", "Colocation:")
    said = [line.strip() for line in done.log.splitlines() if line.startswith(starts)]
    assert len(said) == 6 and all(f"        {line}\n" in page for line in said), said
    classes = dict(zip(column(sites, "name"), column(sites, "clq_class"), strict=True))
    assert {name for name, kind in classes.items() if kind == "attracted"} == {"California Gulch", "Bonita Peak Mining District"}
    html = report.read_text(encoding="utf-8")
    assert html.count("<svg") == 1 and "Distance, km" in html and "hot samples to sources" in html


def test_samples_that_are_all_hot_are_refused(qgis_process, tmp_path):
    sources = geopackage(tmp_path / "a.gpkg", [1], [1], [1])
    samples = geopackage(tmp_path / "b.gpkg", range(30), range(30), [1] * 30)
    done = qgis_process("insop:colocation", SOURCES=sources, SAMPLES=samples, HOT="zinc", OUTPUT=tmp_path / "no.gpkg")
    assert done.returncode == 1 and "30 of 30 samples are hot by zinc" in done.stderr and not (tmp_path / "no.gpkg").exists()
