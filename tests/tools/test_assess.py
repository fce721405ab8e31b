"""insop:assess in the real qgis_process: the worked example of its help page, on the training dataset."""

import sqlite3
from collections import Counter
from contextlib import closing

import pytest

from insop_plugin.paths import RESOURCES
from insop_plugin.stores import open_store
from insop_plugin.stores.checkout import create_checkout


@pytest.fixture(scope="module")
def arsenic(qgis_process, tmp_path_factory):
    """The arsenic of the training dataset as points."""
    folder = tmp_path_factory.mktemp("assess")
    checkout, points = folder / "checkout.gpkg", folder / "arsenic.gpkg"
    create_checkout(open_store(str(RESOURCES / "sample" / "store")), checkout)
    done = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, CONTAMINANT="As", OUTPUT=points)
    assert done.returncode == 0, done.stderr
    return points


def test_the_worked_example_of_the_help_page(qgis_process, arsenic, tmp_path):
    output, counts = tmp_path / "assessed.gpkg", tmp_path / "counts.gpkg"
    done = qgis_process(
        "insop:assess", INPUT=arsenic, JURISDICTIONS=["CA", "IT", "NL"], LEVELS=["screening", "intervention"],
        USE="residential_garden", OUTPUT=output, SUMMARY=counts,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(output)) as file:
        found = Counter(file.execute('SELECT jurisdiction, class FROM "assessed"'))
        limits = dict(file.execute('SELECT DISTINCT jurisdiction, "limit" FROM "assessed" WHERE "limit" IS NOT NULL'))
        low, high = file.execute("SELECT MIN(limit_low), MAX(limit_high) FROM assessed WHERE jurisdiction = 'NL'").fetchone()
        styles = file.execute("SELECT COUNT(*) FROM layer_styles").fetchone()[0]
    assert found == {("CA", "above"): 37, ("CA", "below"): 922, ("IT", "above"): 12, ("IT", "below"): 947, ("NL", "undetermined"): 959}
    assert limits == {"CA": 12.0, "IT": 20.0}
    assert low == pytest.approx(76 * (15 + 0.8 + 0.8) / 29) and high == pytest.approx(76 * (15 + 40 + 40) / 29)
    assert done.results["ABOVE"] == 49 and done.results["UNDETERMINED"] == 959 and styles == 1
    with closing(sqlite3.connect(counts)) as file:
        assert file.execute("SELECT SUM(n), SUM(above), SUM(cannot_tell) FROM counts").fetchone() == (2877, 49, 0)


def test_contaminants_without_a_value_are_named(qgis_process, arsenic, tmp_path):
    done = qgis_process("insop:assess", INPUT=arsenic, JURISDICTIONS=["EU"], OUTPUT=tmp_path / "none.gpkg")
    assert done.returncode == 1 and "None of the 959 results has a guideline value in EU (screening)." in done.stderr
