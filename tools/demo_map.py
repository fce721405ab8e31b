"""Render the demo's map: title, legend, scale bar and sources on one sheet."""

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QFont

MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
DPI = 130
FRAME = (10, 24, 200, 172)  # of the map: x, y, width, height in mm


def render(project, layers, extent, texts, path):
    """Write the map sheet as PNG.

    Args:
        project: the QGIS project that holds the layers; its CRS is the map's.
        layers: top layer first; all but the last stand in the legend.
        extent: QgsRectangle in the project's CRS.
        texts: (title, subtitle, sources).
        path: the PNG file.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    sheet = add_map(layout, layers, extent)
    add_legend(layout, sheet, layers[:-1])
    add_scale_bar(layout, sheet)
    title, subtitle, sources = texts
    add_label(layout, title, (10, 6, 277, 9), 17, bold=True)
    add_label(layout, subtitle, (10, 15, 277, 7), 10)
    add_label(layout, sources, (10, 199, 277, 8), 7)
    picture = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    if not picture.save(str(path)):
        raise OSError(f"the map could not be written to {path}")


def place(item, layout, box):
    """Put an item on the sheet; box is x, y, width, height in mm."""
    x, y, width, height = box
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
    return item


def add_map(layout, layers, extent):
    """Add the map frame."""
    sheet = QgsLayoutItemMap(layout)
    place(sheet, layout, FRAME)
    sheet.setLayers(layers)
    sheet.setExtent(extent)  # changes the frame's shape, so
    sheet.attemptResize(QgsLayoutSize(*FRAME[2:], MILLIMETRES))
    sheet.zoomToExtent(extent)
    sheet.setFrameEnabled(True)
    return sheet


def add_legend(layout, sheet, layers):
    """Add a legend of the given layers, only what the map shows."""
    legend = QgsLayoutItemLegend(layout)
    legend.setTitle("")
    legend.setLinkedMap(sheet)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        root.addLayer(layer)
    legend.setLegendFilterByMapEnabled(True)
    for style in legend_fonts(legend):
        legend.setStyleFont(*style)
    return place(legend, layout, (213, 24, 76, 150))


def legend_fonts(legend):
    """Return the legend's font per kind of line."""
    from qgis.core import QgsLegendStyle

    kinds = QgsLegendStyle.Style
    return ((kinds.Subgroup, font(10, True)), (kinds.SymbolLabel, font(8.5)), (kinds.Group, font(10, True)))


def add_scale_bar(layout, sheet):
    """Add a scale bar in kilometres."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(sheet)
    bar.setBackgroundEnabled(True)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(50)
    bar.setTextFormat(QgsTextFormat.fromQFont(font(9)))
    return place(bar, layout, (14, 183, 42, 10))


def add_label(layout, text, box, size, bold=False):
    """Add a line of text."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(font(size, bold))
    return place(label, layout, box)


def font(size, bold=False):
    """Return the sheet's font in points."""
    chosen = QFont("DejaVu Sans")
    chosen.setPointSizeF(size)
    chosen.setBold(bold)
    return chosen
