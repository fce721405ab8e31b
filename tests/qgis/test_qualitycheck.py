"""insop:qualitycheck inside QGIS: points in any coordinate system, one column of results, style and provenance."""

import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer

from insop_plugin.processing.qualitycheck import QualityCheck
from tests.qgis.test_getisord import Said, zinc_layer
from tests.qgis.test_methodtransfer import layer_of


@pytest.fixture
def check(qgis_app):
    """Return a callable: parameters in; outputs, findings and what was said out."""

    def call(**parameters):
        context, said = QgsProcessingContext(), Said()
        context.setProject(QgsProject.instance())
        parameters = {"FINDINGS": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT", **parameters}
        results, done = QualityCheck().create({}).run(parameters, context, said, {}, False)
        assert done
        layers = {name: context.takeResultLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr") for name in ("FINDINGS", "SUMMARY")}
        rows = {name: [dict(zip(layer.fields().names(), f.attributes(), strict=True)) for f in layer.getFeatures()] for name, layer in layers.items()}
        return {**results, "layers": layers, "rows": rows["FINDINGS"], "series": rows["SUMMARY"], "said": said}

    return call


def test_zinc_of_the_meuse_as_one_column_of_results(check):
    """155 samples of a polluted plain: skewed, but no unit is suspected (world soils: 70 mg/kg)."""
    found = check(INPUT=zinc_layer(), VALUE="zinc", CONTAMINANT=None)
    (series,) = found["series"]
    assert (series["contaminant"], series["n"], series["median"], series["unit_factor"]) == ("zinc", 155, 326, NULL)
    assert "great circles" not in found["said"].text() and "EPSG:28992" in found["said"].text()


def test_findings_stand_at_their_samples_in_degrees(check):
    layer = zinc_layer()
    layer.startEditing()
    place = layer.fields().indexOf("zinc")
    layer.changeAttributeValue(7, place, 5e5)
    layer.commitChanges()
    found = check(INPUT=layer, VALUE="zinc")
    (finding,) = [row for row in found["rows"] if row["check"] == "outlier"]
    assert (finding["row"], finding["value"], finding["severity"]) == (7, 5e5, "note")
    (feature,) = [f for f in found["layers"]["FINDINGS"].getFeatures() if f["check"] == "outlier"]
    assert found["layers"]["FINDINGS"].crs().authid() == "EPSG:4326"
    assert feature.geometry().asPoint().x() == pytest.approx(5.75, abs=0.05)


def test_near_duplicates_by_great_circles(check):
    """layer_of puts samples 0.01 degrees apart; two rows of one place with one value are near, not exact: other codes."""
    layer = layer_of({"value": [10.0, 20.0, 40.0], "sample_uid": ["A", "B", "C"]})
    layer.startEditing()
    layer.changeGeometry(3, layer.getFeature(2).geometry())
    layer.changeAttributeValue(3, 0, 20.01)
    layer.commitChanges()
    found = check(INPUT=layer)
    assert [(row["row"], row["check"], row["message"]) for row in found["rows"]] == [
        (3, "duplicate_near", "Row 2, 0 m away, has nearly the same value (20) at the same depth.")
    ]
    assert "Fields: VALUE = value, SAMPLE = sample_uid." in found["said"].infos


def test_suspect_units_are_proposed_not_applied(check):
    table = {"value": np.geomspace(10_000, 60_000, 20).tolist(), "contaminant": ["Pb"] * 20}
    layer = layer_of(table)
    found = check(INPUT=layer)
    (finding,) = [row for row in found["rows"] if row["check"] == "unit_suspect"]
    assert (finding["row"], finding["contaminant"], finding["proposed_factor"], finding["qc_flag"]) == (NULL, "Pb", 0.001, 256)
    assert "908.2 times those of ordinary soils (27 mg/kg)" in finding["message"]
    assert [f["value"] for f in layer.getFeatures()] == table["value"]


def test_the_file_carries_style_and_provenance(check, tmp_path):
    found = check(INPUT=zinc_layer(), VALUE="zinc", FINDINGS=str(tmp_path / "f.gpkg"))
    layer = QgsVectorLayer(found["FINDINGS"], "f", "ogr")
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == ["To be looked at", "Worth knowing"]
    assert layer.metadata().title() == "Quality control"
    assert "insop:qualitycheck" in layer.metadata().history()[-1] and "VALUE='zinc'" in layer.metadata().history()[-1]


@pytest.mark.parametrize(
    ("table", "chosen", "sentence"),
    [
        ({"value": [1.0, 2], "qc_role": ["normal", "standard"]}, {}, "“standard” in row 2 is no role of a sample"),
        ({"Pb": [1.0]}, {}, "no field called “value”"),
        ({"value": ["a"]}, {}, "holds text or dates, not numbers"),
        ({"value": [None, None]}, {}, "None of the 2 rows has a value"),
        ({"value": []}, {}, "None of the 0 rows"),
        ({"value": [1.0]}, {"LOD": "limit"}, "no field “limit”"),
    ],
)
def test_refusals_say_what_to_do(check, table, chosen, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        check(INPUT=layer_of(table), **chosen)


def test_cancelled(qgis_app):
    said, context = Said(), QgsProcessingContext()
    said.progressChanged.connect(lambda share: share > 35 and said.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        QualityCheck().create({}).run({"INPUT": zinc_layer(), "VALUE": "zinc", "FINDINGS": "TEMPORARY_OUTPUT"}, context, said, {}, False)
