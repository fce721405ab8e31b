"""insop:sums inside QGIS."""

import processing
import pytest
from qgis.core import NULL, QgsApplication, QgsProcessingException

from insop_plugin.core.contaminants.sum_parts import known_sums
from insop_plugin.processing.provider import InsopProvider
from insop_plugin.processing.sums import Sums
from tests.qgis import small_dataset
from tests.qgis.test_censoredsummary import REAL, TEXT, Said, rows, table

PCB6 = ("PCB28", "PCB52", "PCB101", "PCB138", "PCB153", "PCB180")


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app, qgis_processing):
    own = InsopProvider()
    QgsApplication.processingRegistry().addProvider(own)
    yield own
    QgsApplication.processingRegistry().removeProvider(own)


def observations(codes=PCB6, **more):
    """One sample: every second member below a limit."""
    n = len(codes)
    below = [place % 2 == 1 for place in range(n)]
    columns = {
        "sample_uid": (TEXT, ["S1"] * n), "contaminant": (TEXT, list(codes)),
        "value": (REAL, [None if b else 1.0 for b in below]), "censor": (TEXT, ["left" if b else "none" for b in below]),
        "censor_limit": (REAL, [0.2 if b else None for b in below]), "unit": (TEXT, ["mg/kg"] * n),
    }  # fmt: skip
    return table(**{**columns, **more})


def run(layer, said=None, **more):
    return processing.run("insop:sums", {"INPUT": layer, "OUTPUT": "memory:", **more}, feedback=said or Said())


def number(code):
    return [known_sums().index(code)]


def test_bounds():
    done = run(observations(), SUMS=number("PCB6"))
    (found,) = rows(done)
    assert list(found) == ["sample_uid", "sum", "lower", "medium", "upper", "unit", "n_members", "n_expected", "n_censored", "missing", "status"]
    assert (found["lower"], found["medium"], found["upper"]) == pytest.approx((3, 3.3, 3.6))
    assert (found["unit"], found["n_censored"], found["missing"], found["status"]) == ("mg/kg", 3, "", "complete")
    assert [done[name] for name in ("SUMS_N", "COMPLETE", "ALL_BELOW", "FLAGGED")] == [1, 1, 0, 0]


def test_dutch_rule():
    (found,) = rows(run(observations(), SUMS=number("PCB6"), RULE=1))
    assert found["medium"] == pytest.approx(3 + 0.7 * 0.6)


def test_without_a_choice_the_log_names_what_is_lacking():
    said = Said()
    (found,) = rows(run(observations(), said))
    assert found["sum"] == "PCB6"
    assert "PCB7 is not made: the layer has no PCB118." in said.text()
    assert said.lines[-2] == "1 sums of 1 samples: complete 1."


def test_missing_members():
    done = run(observations(PCB6[:4]), SUMS=number("PCB7"))
    (found,) = rows(done)
    assert (found["lower"], found["medium"], found["upper"]) == (2, NULL, NULL)
    assert (found["missing"], found["status"], done["FLAGGED"]) == ("PCB118, PCB153, PCB180", "incomplete", 1)


@pytest.mark.parametrize(("field", "status"), [("procedure", "mixed_procedures"), ("fraction", "mixed_procedures"), ("weight_basis", "mixed_units"), ("unit", "mixed_units")])
def test_unlike_members(field, status):
    (found,) = rows(run(observations(**{field: (TEXT, ["one"] * 5 + ["other"])}), SUMS=number("PCB6")))
    assert (found["lower"], found["status"]) == (NULL, status)


def test_texts_of_a_csv():
    cells = {"value": (TEXT, ["1", "", "1", "", "1", ""]), "censor_limit": (TEXT, ["", "0.2"] * 3)}
    (found,) = rows(run(observations(**cells), SUMS=number("PCB6")))
    assert (found["lower"], found["upper"]) == pytest.approx((3, 3.6))


def test_results_of_no_sample_are_counted_not_summed():
    said = Said()
    layer = observations(sample_uid=(TEXT, ["S1"] * 4 + [None, ""]))
    (found,) = rows(run(layer, said, SUMS=number("PCB6")))
    assert (found["n_members"], found["status"]) == (4, "incomplete")
    assert "Rows: 6 = 4 results + 0 without a result + 0 deleted or rejected + 2 without a sample or contaminant." in said.text()


def test_a_set_of_factors_that_lacks_members_is_refused():
    with pytest.raises(QgsProcessingException, match="The set ITEF1988 has no factor for PCB77"):
        run(observations(), SUMS=number("PCDDF_DLPCB_TEQ"), TEF=3)


def test_another_layer_is_refused_in_words():
    with pytest.raises(QgsProcessingException, match="The layer has no field “sample_uid”"):
        run(table(value=(REAL, [1.0])))


def test_observations_of_a_checkout(tmp_path):
    path = small_dataset.checkout(small_dataset.store(str(tmp_path / "store")), tmp_path / "checkout.gpkg")
    said = Said()
    assert rows(run(f"{path}|layername=observation", said, SUMS=number("PAH16"))) == []
    assert "Rows: 3 = 3 results" in said.text()


def test_the_help_page_shows_what_the_tool_has():
    page = Sums().create({}).shortHelpString()
    for word in ("lower", "medium", "upper", "incomplete", "all_below_limit", "mixed_procedures", "Worked example"):
        assert word in page
