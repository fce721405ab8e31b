"""The real desktop: an area and a circle drawn by mouse, the form filled in, seen in the layer and in the checkout."""

from pathlib import Path

SCRIPT = Path(__file__).parent / "scripts" / "digitise.py"


def test_a_source_is_drawn_by_mouse_filled_in_and_stored(desktop, tmp_path):
    result = desktop(SCRIPT, env={"INSOP_TEST_FOLDER": tmp_path}).result
    assert result["readout"].startswith("Area 23.") and "4 points" in result["readout"]
    assert result["circle"].startswith("Radius 31")  # 0.004° of longitude at 45.46° N: 312.9 m
    assert result["radius"] == 250
    assert "The last year (1958) lies before the first year (1962)." in result["findings"]
    assert result["in_layer"] == ["Acme smelter, north yard"]
    assert result["rows"]["contaminants"] == ["Cd", "Pb"]
    stored = {row["name"]: row for row in result["rows"]["sources"]}["Acme smelter, north yard"]
    assert (stored["source_type"], stored["country"], stored["state"], stored["rev"]) == ("METAL_NONF", "ITA", "draft", 0)
    assert "Saved in your checkout" in result["messages"][0]


def test_the_plugin_can_be_switched_off_and_qgis_closed_while_drawing(desktop, tmp_path):
    result = desktop(
        """
        import os
        from pathlib import Path
        from qgis import utils
        from qgis.PyQt.QtWidgets import QDialog, QToolBar
        from insop_plugin.gui.digitise import open_digitise
        from insop_plugin.stores import create_store
        from insop_plugin.stores.checkout import create_checkout

        def main(desk):
            folder = Path(os.environ["INSOP_TEST_FOLDER"])
            create_checkout(create_store(str(folder / "store"), "Lombardy"), folder / "campaign.gpkg")
            desk.plugin.session.open(str(folder / "campaign.gpkg"))
            yield 1
            digitise = open_digitise(desk.plugin.session, desk.iface)
            desk.click("pointButton")
            desk.click(desk.canvas.viewport())
            yield 0.3
            forms = [one.objectName() for one in desk.window.findChildren(QDialog) if one.isVisible()]
            items = len(desk.canvas.scene().items())
            del digitise
            utils.unloadPlugin("insop_plugin")
            yield 0.3
            after = {"forms": forms, "items": [items, len(desk.canvas.scene().items())],
                     "bars": [bar.objectName() for bar in desk.window.findChildren(QToolBar)],
                     "open": [one.objectName() for one in desk.window.findChildren(QDialog) if one.isVisible()],
                     "tool": type(desk.canvas.mapTool()).__name__}
            utils.loadPlugin("insop_plugin")
            utils.startPlugin("insop_plugin")
            open_digitise(desk.plugin.session, desk.iface)  # and QGIS is closed with the tool in hand
            desk.click(desk.canvas.viewport())
            return after
        """,
        env={"INSOP_TEST_FOLDER": tmp_path},
    ).result
    assert "RecordForm" in result["forms"] and result["open"] == []
    assert "insopDigitise" not in result["bars"]
    assert result["tool"] == "QgsMapToolPan"
    assert result["items"][1] < result["items"][0]
