"""The map tool driven by mouse events on a real map window: clicks, snapping, undo, read-out, refusals."""

import math
import re

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapCanvasTracer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

from insop_plugin.adapters.measure import Places
from insop_plugin.adapters.pages.drawing import SHAPES
from insop_plugin.gui.digitise.tool import DrawTool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
MILAN = (9.19, 45.4642)
CRSES = ("EPSG:4326", "EPSG:32632", "EPSG:3857")


class Board:
    """A map window with the tool on it, driven in pixels."""

    def __init__(self, canvas, tool):
        self.canvas, self.tool = canvas, tool
        self.drawn, self.refused, self.typed = [], [], []
        tool.finished.connect(self.drawn.append)
        tool.refused.connect(self.refused.append)
        tool.typed.connect(self.typed.append)

    def move(self, x, y):
        QTest.mouseMove(self.canvas.viewport(), QPoint(x, y))
        QTest.qWait(1)

    def click(self, x, y, button=LEFT):
        self.move(x, y)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))

    def key(self, key):
        QTest.keyClick(self.canvas, key)


@pytest.fixture
def board(qgis_new_project, qtbot):
    boards = []

    def make(shape, crs="EPSG:32632", around=MILAN, half_m=1000.0):
        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem(crs))
        canvas = QgsMapCanvas()
        canvas.resize(400, 400)
        canvas.setDestinationCrs(project.crs())
        canvas.setExtent(extent(crs, around, half_m))
        canvas.show()
        qtbot.addWidget(canvas)
        canvas.dock = QgsAdvancedDigitizingDockWidget(canvas, canvas)  # QGIS does not keep it alive
        tool = DrawTool(canvas, canvas.dock, SHAPES[shape]())
        canvas.setMapTool(tool)
        boards.append(Board(canvas, tool))
        return boards[-1]

    yield make
    for one in boards:
        one.canvas.unsetMapTool(one.tool)
        one.tool.dispose()


def extent(crs, around, half_m):
    centre = Places(QgsCoordinateReferenceSystem(crs), QgsProject.instance()).on_map(QgsPointXY(*around))
    half = half_m / 111_320 if crs == "EPSG:4326" else half_m
    return QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half)


@pytest.mark.parametrize("crs", CRSES)
def test_one_click_gives_a_point_in_degrees(board, crs):
    map_window = board("Point", crs)
    map_window.click(200, 200)
    point = map_window.drawn[0].geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx(MILAN, abs=1e-4)


@pytest.mark.parametrize("crs", CRSES)
def test_a_line_ends_with_a_right_click(board, crs):
    map_window = board("LineString", crs)
    for x in (100, 200, 300):
        map_window.click(x, 200)
    map_window.click(350, 350, RIGHT)
    assert len(map_window.drawn[0].geometry().asPolyline()) == 3


def test_an_area_is_measured_while_it_is_drawn(board):
    map_window = board("Polygon")
    for x, y in ((100, 100), (300, 100), (300, 300)):
        map_window.click(x, y)
    map_window.move(100, 300)
    text = map_window.tool.readout.text()
    assert map_window.tool.readout.isVisible()
    assert re.fullmatch(r"Area 1\.0\d km²\nOutline 4\.0\d km\n4 points", text)  # 200 x 200 pixels of 5 m


def test_an_outline_that_crosses_itself_is_shown_red_and_refused_with_its_place(board):
    map_window = board("Polygon")
    for x, y in ((100, 100), (300, 300), (300, 100)):
        map_window.click(x, y)
    map_window.move(100, 300)
    assert "crosses itself" in map_window.tool.readout.text()
    map_window.click(100, 300)
    map_window.click(10, 10, RIGHT)
    assert not map_window.drawn
    assert "45.464" in str(map_window.refused[0]) and "9.190" in str(map_window.refused[0])
    assert len(map_window.tool.points) == 4  # nothing lost: Backspace mends it


def test_backspace_takes_back_the_last_point_and_escape_all(board):
    map_window = board("LineString")
    for x in (100, 200, 300):
        map_window.click(x, 200)
    map_window.key(Qt.Key.Key_Backspace)
    assert len(map_window.tool.points) == 2
    map_window.key(Qt.Key.Key_Escape)
    assert map_window.tool.points == []
    map_window.key(Qt.Key.Key_Backspace)
    map_window.click(100, 100)
    assert len(map_window.tool.points) == 1


def test_a_line_of_one_point_is_refused_and_can_go_on(board):
    map_window = board("LineString")
    map_window.click(100, 100)
    map_window.click(100, 100, RIGHT)
    assert "2 are needed" in str(map_window.refused[0])
    map_window.click(200, 200)
    map_window.click(200, 200, RIGHT)
    assert len(map_window.drawn) == 1


@pytest.mark.parametrize("crs", CRSES)
def test_a_typed_radius_gives_its_circle_in_every_projection(board, crs):
    map_window = board("Circle", crs)
    map_window.tool.set_radius(250.0)
    map_window.click(200, 200)
    drawn = map_window.drawn[0]
    assert drawn.radius_m == 250.0
    assert map_window.tool.ruler().measureArea(drawn.geometry()) == pytest.approx(math.pi * 250**2, rel=1e-4)


def test_the_mouse_gives_the_radius_on_the_ground_not_on_the_map(board):
    """In Web Mercator a kilometre at 60° N is drawn as two."""
    map_window = board("Circle", "EPSG:3857", around=(25.0, 60.0), half_m=2000.0)
    map_window.click(200, 200)
    map_window.move(300, 200)
    assert map_window.tool.readout.text().startswith("Radius 50")
    map_window.click(300, 200)
    assert map_window.drawn[0].radius_m == pytest.approx(502, abs=6)


def test_a_radius_typed_on_the_map_goes_to_the_radius_field(board):
    map_window = board("Circle")
    map_window.click(200, 200)
    map_window.key(Qt.Key.Key_2)
    assert map_window.typed == ["2"]


def test_clicks_snap_to_other_layers_by_the_project_s_settings(board):
    map_window = board("Point", "EPSG:4326")
    other = QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*MILAN)))
    other.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(other)
    map_window.canvas.setLayers([other])
    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.SnappingTypeFlag(1))  # vertices
    config.setTolerance(12)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    map_window.canvas.snappingUtils().setConfig(config)
    map_window.canvas.snappingUtils().locatorForLayer(other).init()  # QGIS does this in the background
    map_window.click(206, 195)
    assert map_window.drawn[0].points[0] == QgsPointXY(*MILAN)


def test_a_shape_over_the_date_line_is_refused(board):
    map_window = board("LineString", "EPSG:3832", around=(180.0, -17.0), half_m=50_000)
    map_window.click(100, 200)
    map_window.click(300, 200)
    map_window.click(300, 200, RIGHT)
    assert "180° meridian" in str(map_window.refused[0])


def test_a_click_beyond_the_world_is_refused(board):
    map_window = board("Point", "EPSG:4326", around=(180.0, 0.0), half_m=300_000)
    map_window.click(390, 200)
    assert "outside the world" in str(map_window.refused[0])
    map_window.click(10, 200)
    assert len(map_window.drawn) == 1


def test_a_new_projection_half_way_keeps_what_was_clicked(board):
    map_window = board("Polygon", "EPSG:32632")
    map_window.click(100, 100)
    before = QgsPointXY(map_window.tool.points[0])
    map_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    map_window.canvas.setExtent(extent("EPSG:3857", MILAN, 1000.0))
    for x, y in ((300, 100), (300, 300)):
        map_window.click(x, y)
    map_window.click(300, 300, RIGHT)
    assert map_window.drawn[0].points[0] == before


def test_a_finished_shape_stays_until_the_form_is_done(board):
    map_window = board("Point")
    map_window.click(200, 200)
    map_window.click(100, 100)
    assert len(map_window.drawn) == 1
    map_window.tool.restart()
    map_window.click(100, 100)
    assert len(map_window.drawn) == 2


def test_the_read_out_stays_inside_the_window(board):
    map_window = board("Circle")
    map_window.click(200, 200)
    map_window.move(398, 398)
    label = map_window.tool.readout
    assert map_window.canvas.rect().contains(label.geometry())


def test_a_line_follows_other_lines_where_tracing_is_switched_on(board):
    map_window = board("LineString", "EPSG:4326")
    road = QgsVectorLayer("LineString?crs=EPSG:4326", "road", "memory")
    feature = QgsFeature()
    corners = [QgsPointXY(9.185, 45.4642), QgsPointXY(9.19, 45.468), QgsPointXY(9.195, 45.4642)]
    feature.setGeometry(QgsGeometry.fromPolylineXY(corners))
    road.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(road)
    map_window.canvas.setLayers([road])
    tracer = QgsMapCanvasTracer(map_window.canvas)
    action = QAction(checkable=True, checked=True)
    tracer.setActionEnableTracing(action)
    for off_the_road in (QgsPointXY(9.186, 45.46), QgsPointXY(9.194, 45.46)):
        map_window.tool._click(off_the_road)
    assert len(map_window.tool.points) == 2
    map_window.tool.restart()
    for corner in (corners[0], corners[2]):
        map_window.tool._click(corner)
    assert map_window.tool.points == corners


def test_the_advanced_digitising_panel_constrains_the_clicks(board):
    map_window = board("LineString", "EPSG:32632")
    dock = map_window.canvas.dock
    dock.enableAction().trigger()
    map_window.click(100, 200)
    map_window.move(150, 200)
    dock.setDistance("500", QgsAdvancedDigitizingDockWidget.WidgetSetMode.ReturnPressed)
    map_window.click(150, 200)  # 250 m away by mouse, 500 m by the panel
    length_m = map_window.tool.ruler().measureLine(map_window.tool.points)
    assert length_m == pytest.approx(500 / 0.9996, rel=1e-3)  # UTM shrinks lengths near its middle
    map_window.click(300, 200)
    map_window.key(Qt.Key.Key_Backspace)
    assert len(map_window.tool.points) == 2
    map_window.click(300, 200, RIGHT)
    assert len(map_window.drawn[0].points) == 2
    map_window.tool.restart()
    assert dock.pointsCount() == 0
