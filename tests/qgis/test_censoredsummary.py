"""insop:censoredsummary inside QGIS: every way to say what is below a limit, and what the log says."""

import math
from pathlib import Path

import processing
import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.processing.censoredsummary import CensoredSummary
from insop_plugin.processing.provider import InsopProvider
from tests.core.censored_cases import texts_of
from tests.qgis import small_dataset

OAHU = texts_of("oahu")
NUMBERS = [float(text.lstrip("<")) for text in OAHU]
BELOW = [text.startswith("<") for text in OAHU]
LAB = Path(__file__).parent.parent / "data" / "harmonise" / "usgs_colorado_piece.csv"
FIELDS = ["group", "n", "n_censored", "share_censored", "method", "mean", "sd", "median", "p75", "p90", "p95", "ucl95", "reason"]


class Said(QgsProcessingFeedback):
    """Keeps what a tool says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    pushWarning = pushInfo

    def text(self):
        return "\n".join(self.lines)


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app, qgis_processing):
    own = InsopProvider()
    QgsApplication.processingRegistry().addProvider(own)
    yield own
    QgsApplication.processingRegistry().removeProvider(own)


def table(**columns):
    """A table without geometry; a column is its type and its cells."""
    layer = QgsVectorLayer("None", "results", "memory")
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, (kind, _) in columns.items()])
    layer.updateFields()
    features = []
    for cells in zip(*(cells for _, cells in columns.values()), strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(cells))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def run(layer, said=None, **more):
    given = {"INPUT": layer, "VALUE": "value", "OUTPUT": "memory:", **more}
    return processing.run("insop:censoredsummary", given, feedback=said or Said())


def rows(done):
    return [dict(zip(f.fields().names(), f.attributes(), strict=True)) for f in done["OUTPUT"].getFeatures()]


REAL, TEXT, WHOLE, TRUTH = QVariant.Double, QVariant.String, QVariant.Int, QVariant.Bool
SPELLED = {
    "texts": ({"value": (TEXT, OAHU)}, {}),
    "flag": ({"value": (REAL, NUMBERS), "nd": (TRUTH, BELOW)}, {"CENSORED": "nd"}),
    "number": ({"value": (REAL, NUMBERS), "nd": (WHOLE, [int(b) for b in BELOW])}, {"CENSORED": "nd"}),
    "word": ({"value": (REAL, NUMBERS), "nd": (TEXT, ["U" if b else None for b in BELOW])}, {"CENSORED": "nd"}),
    "limit": ({"value": (REAL, [None if b else x for x, b in zip(NUMBERS, BELOW, strict=True)]),
                   "lod": (REAL, [x if b else None for x, b in zip(NUMBERS, BELOW, strict=True)])}, {"LIMIT": "lod"}),
    "observations": ({"value": (REAL, [None if b else x for x, b in zip(NUMBERS, BELOW, strict=True)]),
                          "censor": (TEXT, ["left" if b else "none" for b in BELOW]),
                          "censor_limit": (REAL, [x if b else None for x, b in zip(NUMBERS, BELOW, strict=True)])}, {}),
}  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLED)
def test_every_spelling_gives_the_same(spelling):
    columns, chosen = SPELLED[spelling]
    done = run(table(**columns), **chosen, METHOD=2)
    (found,) = rows(done)
    assert list(found)[: len(FIELDS)] == FIELDS
    assert (found["n"], found["n_censored"], found["method"], found["reason"]) == (24, 13, "ROS", NULL)
    assert (found["mean"], found["sd"], found["median"]) == pytest.approx((0.97246, 0.71801, 0.7), abs=5e-6)
    assert found["ucl95"] == pytest.approx(1.30, abs=0.04) and found["ucl95_method"] == "BCa bootstrap"
    assert [done[name] for name in ("GROUPS", "SUMMARISED", "N", "CENSORED_N", "NULLS")] == [1, 1, 24, 13, 0]


@pytest.mark.parametrize(("method", "mean"), [(1, 0.94896), (2, 0.97246), (3, 0.94526), (4, 1.00208), (5, 1.18244)])
def test_every_method(method, mean):
    (found,) = rows(run(table(value=(TEXT, OAHU)), METHOD=method))
    assert found["mean"] == pytest.approx(mean, abs=5e-6)
    assert found["recommended"] == "ROS" and found["ucl95"] > found["mean"]


def test_the_log_says_seed_recommendation_and_rows():
    said = Said()
    run(table(value=(TEXT, [*OAHU, None, " "])), said, SEED=7, RESAMPLES=100)
    text = said.text()
    assert "Method: recommended. Seed 7, 100 resamples for bootstrap limits." in text
    assert "Recommended: ROS 1." in text and "Forecast: up to" in text
    assert "Rows: 26 = 24 results + 2 without a result + 0 deleted or rejected." in text
    assert said.lines[-2] == "1 of 1 groups summarised; 13 of 24 results below limits."


def test_the_seed_decides_the_limit():
    first, again, other = (rows(run(table(value=(TEXT, OAHU)), SEED=seed))[0]["ucl95"] for seed in (1, 1, 2))
    assert first == again != other


def test_groups_by_two_fields_and_empty_cells():
    layer = table(value=(TEXT, ["1"] * 9), lab=(TEXT, ["b"] * 4 + ["a"] * 3 + [None] * 2), depth=(REAL, [5.0] * 8 + [None]))
    found = rows(run(layer, GROUP=["lab", "depth"]))
    assert [(row["group"], row["n"]) for row in found] == [(NULL, 1), ("? · 5", 1), ("a · 5", 3), ("b · 5", 4)]
    assert [row["group"] for row in rows(run(layer, GROUP="lab"))] == [NULL, "a", "b"]


def test_unlike_results_are_named_not_mixed():
    layer = table(value=(REAL, [1.0 + n for n in range(10)]), unit=(TEXT, ["mg/kg"] * 9 + ["%"]), procedure=(TEXT, ["AR"] * 10))
    (found,) = rows(run(layer))
    assert found["mean"] == NULL and found["n"] == 10
    assert found["reason"].startswith("Unlike results are not put together: unit: %, mg/kg.")
    assert [row["n"] for row in rows(run(layer, GROUP="unit"))] == [1, 9]


def test_deleted_and_rejected_rows_do_not_count():
    said = Said()
    layer = table(value=(REAL, [1.0 + n for n in range(10)]), deleted=(WHOLE, [1] + [0] * 9),
                  result_status=(TEXT, [None] * 9 + ["rejected"]))  # fmt: skip
    (found,) = rows(run(layer, said))
    assert (found["n"], found["mean"]) == (8, pytest.approx(5.5))
    assert "Rows: 10 = 8 results + 0 without a result + 2 deleted or rejected." in said.text()


def test_counts_only_where_nothing_can_be_said():
    (found,) = rows(run(table(value=(TEXT, ["<1"] * 20 + ["3"]))))
    assert (found["n_censored"], found["method"], found["mean"], found["ucl95"], found["recommended"]) == (20, NULL, NULL, NULL, NULL)
    assert found["reason"] == "95.2 % lie below limits; above 80 % no mean or percentile is given."
    assert found["share_above_limits"] == pytest.approx(1 / 21)


def test_an_empty_layer():
    done = run(table(value=(REAL, [])))
    assert rows(done)[0]["n"] == 0 and done["SUMMARISED"] == 0


def test_observations_of_harmonise_table(tmp_path):
    memory = dict.fromkeys(("SAMPLES", "OBSERVATIONS"), "memory:")
    made = processing.run("insop:harmonisetable", {"INPUT": str(LAB), **memory})
    said = Said()
    found = {row["group"]: row for row in rows(run(made["OBSERVATIONS"], said, GROUP="contaminant"))}
    assert "below a limit: censor; limit: censor_limit" in said.text()
    for code, row in found.items():
        values = [f["value"] for f in made["OBSERVATIONS"].getFeatures() if f["contaminant"] == code]
        measured = [value for value in values if value != NULL]
        assert (row["n"], row["n_censored"]) == (len(values), len(values) - len(measured)), code
        if len(measured) == len(values) >= 8:
            assert math.isclose(row["mean"], sum(measured) / len(measured)), code
    assert any(row["n_censored"] for row in found.values())


def test_observations_of_a_checkout(tmp_path):
    path = small_dataset.checkout(small_dataset.store(str(tmp_path / "store")), tmp_path / "checkout.gpkg")
    found = {row["group"]: row for row in rows(run(f"{path}|layername=observation", GROUP="contaminant"))}
    assert (found["Hg"]["n"], found["Hg"]["n_censored"]) == (1, 1)
    assert "Too few results: 1; at least 8 are needed." in found["Hg"]["reason"]


def test_a_text_that_is_no_result_ends_in_a_sentence():
    with pytest.raises(QgsProcessingException, match="Row 2: “rust” in the field value cannot be read as a result"):
        run(table(value=(TEXT, ["1", "rust"])))


def test_the_result_keeps_where_it_comes_from(tmp_path):
    place = str(tmp_path / "summary.gpkg")
    run(table(value=(TEXT, OAHU)), OUTPUT=place, SEED=3)
    metadata = QgsVectorLayer(place, "summary", "ogr").metadata()
    assert "SEED=3" in metadata.history()[-1] and "sha256" in metadata.history()[-1]
    assert "1 of 1 groups summarised" in metadata.abstract()


def test_cancelled_in_the_middle():
    said = Said()
    said.progressChanged.connect(lambda share: share > 31 and said.cancel())
    layer = table(value=(TEXT, OAHU * 20))
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        CensoredSummary().create({}).run(
            {"INPUT": layer, "VALUE": "value", "METHOD": 2, "OUTPUT": "memory:"}, QgsProcessingContext(), said, {}, False
        )


def test_the_help_page_shows_what_the_tool_has():
    page = CensoredSummary().create({}).shortHelpString()
    for word in (*FIELDS[1:], "Worked example", "Kaplan-Meier", "BCa"):
        assert word in page
