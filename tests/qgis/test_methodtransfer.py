"""insop:methodtransfer inside QGIS: layers of points, limits, covariates, style and provenance."""

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.processing.methodtransfer import MethodTransfer
from tests.qgis.test_getisord import Said


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in, outputs with the result layer, and what was said."""

    def call(**parameters):
        context, said = QgsProcessingContext(), Said()
        context.setProject(QgsProject.instance())
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        results, done = MethodTransfer().create({}).run(parameters, context, said, {}, False)
        assert done
        layer = context.takeResultLayer(results["OUTPUT"]) or QgsVectorLayer(results["OUTPUT"], "result", "ogr")
        return {**results, "layer": layer, "said": said, "rows": list(layer.getFeatures())}

    return call


def layer_of(columns):
    """A memory layer of points; columns of numbers or texts, None for nothing."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "pairs", "memory")
    kinds = {name: QVariant.String if any(isinstance(one, str) for one in cells) else QVariant.Double for name, cells in columns.items()}
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in kinds.items()])
    layer.updateFields()
    for number, cells in enumerate(zip(*columns.values(), strict=True)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([cell if cell is None or isinstance(cell, str) else float(cell) for cell in cells])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number / 100, 1)))
        layer.dataProvider().addFeatures([feature])
    return layer


def pairs(n=40, new=(0.5, 10.0, 1000.0)):
    source = [*np.geomspace(1, 100, n).tolist(), *new]
    target = [*(2 * np.geomspace(1, 100, n)).tolist(), *[None] * len(new)]
    return {"EDTA": source, "AR": target}


def test_rows_without_the_other_result_are_converted_and_no_row_is_lost(run):
    found = run(INPUT=layer_of(pairs()), FROM="EDTA", TO="AR")
    assert (found["PAIRS"], found["CONVERTED"], found["NOT_CONVERTED"], len(found["rows"])) == (40, 1, 2, 43)
    low, new, high = found["rows"][-3:]
    assert new["mt_value"] == pytest.approx(20) and new["mt_for_compliance"] is True and new["mt_note"] == NULL
    assert low["mt_value"] == NULL and "outside the range" in high["mt_note"]
    first = found["rows"][0]
    assert (first["mt_value"], first["mt_method"], first["mt_for_compliance"]) == (2.0, "measured", NULL)
    assert "Rows: 43 = 40 measured by the procedure itself + 1 converted + 2 outside the range of the pairs." in found["said"].infos
    assert new.geometry().asPoint().x() == pytest.approx(0.41)


def test_limits_are_left_out_and_counted(run):
    table = {**pairs(), "kind": ["left", *["none"] * 41, "left"]}
    found = run(INPUT=layer_of(table), FROM="EDTA", TO="AR", CENSOR_FROM="kind")
    assert found["PAIRS"] == 39
    assert "Pairs: 40 = 39 used + 1 below or above a limit." in found["said"].infos
    assert found["rows"][-1]["mt_note"] == "below or above a limit: not converted"


def test_procedures_are_held_against_the_ladder(run):
    said = run(INPUT=layer_of(pairs()), FROM="EDTA", TO="AR", FROM_PROCEDURE="AR", TO_PROCEDURE="EDTA")["said"]
    assert "The weaker of AR and EDTA gives more in the pairs: look at units and fields, something is exchanged." in said.warnings
    with pytest.raises(QgsProcessingException, match="not from EDTA to total"):
        run(INPUT=layer_of(pairs()), FROM="EDTA", METHOD=3, CONTAMINANT="Pb", FROM_PROCEDURE="EDTA")
    with pytest.raises(QgsProcessingException, match="“EDDTA” is not in the list “procedure”. Did you mean EDTA"):
        run(INPUT=layer_of(pairs()), FROM="EDTA", TO="AR", FROM_PROCEDURE="EDDTA")


def test_covariates_as_they_are_and_as_logarithms(run):
    random = np.random.default_rng(4)
    ph, clay = random.uniform(4, 8, 43), 10 ** random.uniform(0.5, 1.6, 43)
    table = pairs()
    table["AR"] = [None if y is None else y * 10 ** (-0.2 * p) * c**0.5 for y, p, c in zip(table["AR"], ph, clay, strict=True)]
    layer = layer_of({**table, "pH": ph.tolist(), "clay": clay.tolist()})
    found = run(INPUT=layer, FROM="EDTA", TO="AR", COVARIATES=["pH"], COVARIATES_LOG10=["clay"])
    assert found["said"].infos[0] == "log10(AR) = 0.301 + 1 log10(EDTA) − 0.2 pH + 0.5 log10(clay)"
    with pytest.raises(QgsProcessingException, match=r"Covariates .pH. can only be used with the ordinary method"):
        run(INPUT=layer, FROM="EDTA", TO="AR", COVARIATES=["pH"], METHOD=1)


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"METHOD": 0}, "The method needs the field TO"),
        ({"METHOD": 3}, "The documented factor needs the contaminant"),
        ({"METHOD": 3, "CONTAMINANT": "Tl"}, "No documented factor leads from aqua regia to the total of Tl"),
        ({"METHOD": 3, "CONTAMINANT": "Leid"}, "“Leid” is not in the list “contaminant”"),
        ({"TO": "EDTA", "FROM": "XRF"}, "no field “XRF”"),
    ],
)
def test_refusals_say_what_to_do(run, chosen, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(INPUT=layer_of(pairs()), **{"FROM": "EDTA", **chosen})


def test_a_file_carries_style_and_provenance(run, tmp_path):
    found = run(INPUT=layer_of(pairs()), FROM="EDTA", TO="AR", METHOD=2, OUTPUT=str(tmp_path / "out.gpkg"))
    layer = QgsVectorLayer(found["OUTPUT"], "out", "ogr")
    assert next(item.label() for item in layer.renderer().legendSymbolItems()) == "Measured by the procedure"
    assert layer.metadata().title() == "EDTA as AR"
    assert "Passing and Bablok" in layer.metadata().abstract()
    assert "insop:methodtransfer" in layer.metadata().history()[-1]


def test_large_layers_are_written_whole_with_their_texts(run, tmp_path):
    source = tmp_path / "many.gpkg"
    table = pairs(new=tuple(np.geomspace(1, 100, 12_000)))
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer_of(table), str(source), QgsProject.instance().transformContext(), options)
    found = run(INPUT=str(source), FROM="EDTA", TO="AR", OUTPUT=str(tmp_path / "out.gpkg"))
    assert "feature by feature" not in found["said"].text()
    assert [found["rows"][place]["mt_method"] for place in (0, -1)] == ["measured", "ordinary"]
    assert found["rows"][-1]["mt_value"] == pytest.approx(200)
