"""The harness itself: the real QGIS starts with the plugin, is driven by mouse and keyboard, and quits."""

import pytest


def test_qgis_starts_with_the_plugin_and_can_be_driven(desktop):
    report = desktop(
        """
        from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
        from qgis.gui import QgsMapToolEmitPoint
        from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout

        def main(desk):
            clicked, points = [], []
            dialog = QDialog(desk.window, objectName="askDialog")
            edit = QLineEdit("old", dialog, objectName="nameEdit")
            button = QPushButton("&Take it", dialog, objectName="takeButton")
            layout = QVBoxLayout(dialog)
            layout.addWidget(edit)
            layout.addWidget(button)
            button.clicked.connect(lambda: clicked.append(edit.text()))
            dialog.show()
            yield 0.2
            desk.type("nameEdit", "Zinc works")
            desk.click("takeButton")
            desk.click_text("Take it")
            desk.grab("harness-dialog", dialog)
            dialog.close()

            desk.project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
            desk.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
            desk.wait_for_map()
            tool = QgsMapToolEmitPoint(desk.canvas)
            tool.canvasClicked.connect(lambda point, button: points.append((point.x(), point.y())))
            desk.canvas.setMapTool(tool)
            desk.click_map(2.5, 7.5)
            screen = desk.grab("harness-screen")
            desk.iface.messageBar().pushMessage("INSOP", "two samples")
            return {"clicked": clicked, "points": points, "messages": desk.messages(),
                    "size": [desk.window.width(), desk.window.height()], "plugin": type(desk.plugin).__name__}
        """
    )
    assert report.result["clicked"] == ["Zinc works", "Zinc works"]
    assert report.result["points"][0] == pytest.approx((2.5, 7.5), abs=0.05)
    assert report.result["messages"] == ["INSOP: two samples"]
    assert report.result["size"] == [1366, 768]
    assert report.result["plugin"] == "InsopPlugin"
    assert report.pictures["harness-screen"].stat().st_size > 10_000


def test_a_failure_in_the_script_or_in_a_slot_is_reported(desktop):
    report = desktop(
        """
        from qgis.PyQt.QtCore import QTimer

        def main(desk):
            QTimer.singleShot(0, lambda: 1 / 0)
            desk.settle(0.2)
            desk.find("noSuchWidget")
        """,
        check=False,
    )
    assert "ZeroDivisionError" in report.failures[0]
    assert "No visible widget 'noSuchWidget'" in report.failures[1]


def test_a_dialog_that_nobody_answers_is_named(desktop):
    report = desktop(
        """
        from qgis.PyQt.QtWidgets import QMessageBox

        def main(desk):
            QMessageBox(desk.window, objectName="sureBox").exec()
        """,
        env={"INSOP_DESKTOP_PATIENCE": 3},
        check=False,
    )
    assert "Dialogs open: ['sureBox']" in report.failures[0]


def test_a_hanging_script_is_ended(desktop):
    report = desktop("import time\ndef main(desk):\n    time.sleep(300)\n", timeout=12, check=False)
    assert "time limit" in report.failures[0]


def test_a_plugin_that_does_not_start_is_reported(desktop, tmp_path):
    broken = tmp_path / "plugins" / "insop_plugin"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("def classFactory(iface):\n    return 1 / 0\n", encoding="utf-8")
    metadata = "[general]\nname=Broken\ndescription=x\nversion=1\nqgisMinimumVersion=3.22\n"
    (broken / "metadata.txt").write_text(metadata, encoding="utf-8")
    report = desktop("def main(desk):\n    pass\n", env={"QGIS_PLUGINPATH": tmp_path / "plugins"}, check=False)
    assert "ZeroDivisionError" in report.failures[0]
