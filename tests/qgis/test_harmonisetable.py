"""The tool Harmonise table inside QGIS: bad files end in a sentence, memory layers and styles work, help is there."""

import random
import zipfile
from pathlib import Path

import processing
import pytest
from osgeo import ogr
from qgis.core import NULL, QgsApplication, QgsProcessingException

from insop_plugin.adapters import frame_layers
from insop_plugin.processing.harmonisetable import HarmoniseTable
from insop_plugin.processing.provider import InsopProvider

DATA = Path(__file__).parent.parent / "data" / "harmonise"
MEMORY = dict.fromkeys(("SAMPLES", "OBSERVATIONS", "AUDIT", "REFUSED"), "memory:")
GOOD = "site;lon;lat;Pb (mg/kg);Cd [ppb]\nA;-75.963;8.545;27;350\nB;-75.964;8.563;n.d.;<100\n"


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app, qgis_processing):
    own = InsopProvider()
    QgsApplication.processingRegistry().addProvider(own)
    yield own
    QgsApplication.processingRegistry().removeProvider(own)


def run(path, **more):
    return processing.run("insop:harmonisetable", {"INPUT": str(path), **MEMORY, **more})


def test_memory_layers(tmp_path):
    (tmp_path / "lab.csv").write_text(GOOD, encoding="utf-8")
    done = run(tmp_path / "lab.csv")
    samples, results, refused = (done[name] for name in ("SAMPLES", "OBSERVATIONS", "REFUSED"))
    assert [(f["plot_code"], f["n_observations"], f["n_censored"], f["Cd"]) for f in samples.getFeatures()] == [
        ("A", 2, 0, 0.35),
        ("B", 1, 1, NULL),
    ]
    assert samples.getFeature(1).geometry().asPoint().x() == -75.963
    assert [(f["contaminant"], f["censor"], f["censor_limit"]) for f in results.getFeatures()][2] == ("Cd", "left", 0.1)
    assert [(f["row"], f["reason"]) for f in refused.getFeatures()] == [(2, "limit_unknown")]
    assert (done["ROWS_IN"], done["ROWS_KEPT"], done["RESULTS_REFUSED"]) == (2, 2, 1)
    assert samples.renderer().type() == "RuleRenderer"


def test_outputs_that_nobody_wants(tmp_path):
    (tmp_path / "lab.csv").write_text(GOOD, encoding="utf-8")
    done = run(tmp_path / "lab.csv", AUDIT=None, REFUSED=None)
    assert "AUDIT" not in done and "REFUSED" not in done


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 200_000_000)


BAD = {
    "empty.csv": b"",
    "header.csv": b"site,Pb\n",
    "junk.csv": bytes(random.Random(1).choices(range(256), k=4000)),
    "junk.xlsx": bytes(random.Random(2).choices(range(256), k=4000)),
    "wide.csv": b"," * 1_000_000 + b"\n" + b"," * 1_000_000 + b"\n",
    "table.docx": b"PK",
    "bomb.xlsx": bomb,
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_ends_in_a_sentence_that_names_it(tmp_path, name):
    path, content = tmp_path / name, BAD[name]
    content(path) if callable(content) else path.write_bytes(content)
    with pytest.raises(QgsProcessingException) as caught:
        run(path, SAMPLES=str(tmp_path / "out.gpkg"))
    assert name in str(caught.value) and "Unexpected" not in str(caught.value)
    assert not (tmp_path / "out.gpkg").exists()


def test_help_and_icon():
    tool = HarmoniseTable()
    assert "Worked example" in tool.shortHelpString() and not tool.icon().isNull()


def dump(path):
    """Return every row of a GeoPackage's own table as OGR reads it, geometry included."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    found = [(f.items(), f.GetFID(), f.GetGeometryRef() and f.GetGeometryRef().ExportToWkt()) for f in layer]
    return found, layer.GetFeatureCount(), layer.GetExtent(can_return_null=True)


@pytest.mark.parametrize("name", ["SAMPLES", "OBSERVATIONS", "REFUSED", "AUDIT"])
def test_written_page_by_page_and_feature_by_feature_is_the_same(tmp_path, monkeypatch, name):
    piece = DATA / "usgs_conus_piece.csv"
    run(piece, **{name: str(tmp_path / "loop.gpkg")})
    monkeypatch.setattr(frame_layers, "WHOLE_FROM", 1)
    run(piece, **{name: str(tmp_path / "whole.gpkg")})
    assert dump(tmp_path / "whole.gpkg") == dump(tmp_path / "loop.gpkg")


def test_a_row_that_fits_in_no_page_is_written_feature_by_feature(tmp_path, monkeypatch):
    monkeypatch.setattr(frame_layers, "WHOLE_FROM", 1)
    (tmp_path / "lab.csv").write_text(GOOD + f"C;-75.9;8.5;{'x' * 9000};1\n", encoding="utf-8")
    run(tmp_path / "lab.csv", REFUSED=str(tmp_path / "refused.gpkg"))
    assert dump(tmp_path / "refused.gpkg")[1] == 2


def test_samples_without_position_have_no_point_either_way(tmp_path, monkeypatch):
    """QGIS's writer stores an empty point where there is none, a GeoPackage written whole stores NULL."""
    (tmp_path / "lab.csv").write_text("sample;Pb (mg/kg)\nA;5\nB;6\n", encoding="utf-8")
    run(tmp_path / "lab.csv", SAMPLES=str(tmp_path / "loop.gpkg"))
    monkeypatch.setattr(frame_layers, "WHOLE_FROM", 1)
    run(tmp_path / "lab.csv", SAMPLES=str(tmp_path / "whole.gpkg"))
    by_loop, whole = (dump(tmp_path / name)[0] for name in ("loop.gpkg", "whole.gpkg"))
    assert [row[:2] for row in whole] == [row[:2] for row in by_loop]
    assert [row[2] for row in whole] == [None, None] and {row[2] for row in by_loop} <= {None, "POINT EMPTY"}
