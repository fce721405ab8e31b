"""The hot spot tool in the real QGIS: its dialog filled in and run by mouse, the layer arrives styled."""

from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"

SCRIPT = """
from processing import createAlgorithmDialog
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton


def main(desk):
    samples = QgsVectorLayer({uri!r}, "meuse", "delimitedtext")
    desk.project.addMapLayer(samples)
    desk.canvas.setExtent(samples.extent())
    dialog = createAlgorithmDialog("insop:getisord", {{"INPUT": "meuse", "FIELD": "zinc", "BAND": 500, "ALPHA": 0.1}})
    dialog.resize(980, 720)
    dialog.show()
    desk.settle(1)
    desk.grab("hotspots_dialog", dialog)
    desk.click_text("Run", inside=dialog)
    layer = desk.wait_for(hot_spots, 60, "the result layer")
    desk.settle(1)
    desk.grab("hotspots_log", dialog)
    dialog.close()
    desk.project.removeMapLayer(samples.id())
    area = layer.extent()
    area.scale(1.1)
    desk.canvas.setExtent(area)
    desk.wait_for_map()
    desk.grab("hotspots")
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    return {{"features": layer.featureCount(), "legend": legend, "title": layer.metadata().title(), "name": layer.name()}}


def hot_spots():
    found = [one for one in QgsProject.instance().mapLayers().values() if one.fields().lookupField("gi_class") >= 0]
    return found[0] if found else None
"""


def test_from_the_dialog_to_a_styled_layer(desktop, tmp_path):
    uri = f"file://{DATA / 'meuse_155.csv'}?xField=x&yField=y&crs=EPSG:28992&detectTypes=yes"
    script = tmp_path / "hotspots.py"
    script.write_text(SCRIPT.format(uri=uri), encoding="utf-8")
    done = desktop(script)
    assert done.result["features"] == 155
    assert done.result["legend"][0] == "Hot spot, 99 % confidence"
    assert done.result["title"] == done.result["name"] == "Hot spots of zinc (Gi*)"
