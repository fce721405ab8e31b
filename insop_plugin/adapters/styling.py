"""How a result looks: its style and metadata, in the file and in the project; never at the cost of the result."""

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from insop_plugin.adapters import field_titles
from insop_plugin.adapters.i18n import tr
from insop_plugin.paths import RESOURCES

GEOPACKAGE = ".gpkg"
COUNTED = "showFeatureCount"  # QGIS's own name
SUFFIXES = {
    QgsWkbTypes.GeometryType.PointGeometry: "",
    QgsWkbTypes.GeometryType.LineGeometry: "_line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "_polygon",
}


class Dress(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer when QGIS loads it; stays alive until then, as QGIS does not hold it."""

    waiting: "set[Dress]" = set()

    def __init__(
        self,
        style: str,
        metadata: QgsLayerMetadata | None,
        plain_names: frozenset[str] = frozenset(),
        labels: dict[str, str] | None = None,
    ):
        super().__init__()
        self.style, self.metadata, self.plain_names, self.labels = style, metadata, plain_names, labels
        Dress.waiting.add(self)

    def postProcessLayer(self, layer, context, feedback):
        Dress.waiting.discard(self)
        if layer.name() in self.plain_names and self.metadata is not None:
            layer.setName(self.metadata.title() or layer.name())
        if isinstance(layer, QgsVectorLayer) and not dress(layer, self.style, self.metadata, self.labels) and self.style:
            feedback.pushInfo(tr("The style could not be applied; the result itself is complete."))
        _count_classes(layer, context)


def _count_classes(layer: QgsMapLayer, context: QgsProcessingContext) -> None:
    """Let the legend say how many features each class has."""
    project = context.project()
    node = project.layerTreeRoot().findLayer(layer.id()) if project else None
    if node is not None and isinstance(layer, QgsVectorLayer) and layer.isSpatial():
        node.setCustomProperty(COUNTED, 1)


def styled(
    tool: QgsProcessingAlgorithm,
    context: QgsProcessingContext,
    place: str,
    style: str,
    metadata: QgsLayerMetadata | None = None,
    labels: dict[str, str] | None = None,
) -> str:
    """Give a result its style `resources/styles/<style>.qml` and its metadata, wherever it was written.

    Args:
        tool: the tool that made it.
        context: of the run.
        place: the value of the output: a file, a table in a file, or the id of a temporary layer.
        style: name of the style file; lines and polygons take `<style>_line` and `<style>_polygon`; tables take "".
        metadata: see `provenance.metadata_of`.
        labels: of categories that mean something else in each result, by value; others keep those of the style.

    Returns:
        The place again.
    """
    temporary = context.temporaryLayerStore().mapLayer(place)
    if temporary is not None:
        dress(temporary, style, metadata, labels)
    else:
        _keep_in_file(place, tool.displayName(), style, (metadata, labels))
    if context.willLoadLayerOnCompletion(place):
        plain_names = frozenset(output.description() for output in tool.outputDefinitions())
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(Dress(style, metadata, plain_names, labels))
    return place


def dress(
    layer: QgsVectorLayer, style: str, metadata: QgsLayerMetadata | None, labels: dict[str, str] | None = None
) -> bool:
    """Apply style and metadata to a layer; return whether the style was taken."""
    if metadata is not None:
        layer.setMetadata(_placed(metadata, layer))
    file = style_file(layer, style)
    taken = file is not None and bool(layer.loadNamedStyle(str(file))[1])
    field_titles.give(layer, style)  # after the style, which may bring some of its own
    if taken and labels:
        _label(layer.renderer(), labels)
    return taken


def _label(renderer: QgsCategorizedSymbolRenderer, labels: dict[str, str]) -> None:
    """Name the categories that have a label; those of values that have none among them stay."""
    for place, category in enumerate(renderer.categories()):
        if category.value() in labels:
            renderer.updateCategoryLabel(place, labels[category.value()])


def style_file(layer: QgsVectorLayer, style: str) -> Path | None:
    """Return the style for the layer's kind of geometry, if there is one."""
    suffix = SUFFIXES.get(layer.geometryType())
    file = RESOURCES / "styles" / f"{style}{suffix}.qml"
    return file if suffix is not None and file.is_file() else None


def _placed(metadata: QgsLayerMetadata, layer: QgsVectorLayer) -> QgsLayerMetadata:
    """Return a copy of the metadata with the layer's own reference system and extent."""
    placed = QgsLayerMetadata(metadata)
    placed.setCrs(layer.crs())
    area = QgsLayerMetadata.SpatialExtent()
    area.extentCrs = layer.crs()
    area.bounds.setXMinimum(layer.extent().xMinimum())
    area.bounds.setXMaximum(layer.extent().xMaximum())
    area.bounds.setYMinimum(layer.extent().yMinimum())
    area.bounds.setYMaximum(layer.extent().yMaximum())
    extent = QgsLayerMetadata.Extent()
    if area.bounds.xMinimum() <= area.bounds.xMaximum():  # the other way round: no row has a place
        extent.setSpatialExtents([area])
    placed.setExtent(extent)
    return placed


def _keep_in_file(place: str, title: str, style: str, told: tuple) -> None:
    """Store style and metadata with the file, so that it opens styled anywhere."""
    metadata, labels = told
    layer = QgsVectorLayer(_named(place), title, "ogr")
    if not layer.isValid():
        return
    if dress(layer, style, metadata, labels):
        keep_style(layer, style, title)
    if metadata is not None and is_geopackage(layer):
        QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), layer.metadata())
    elif metadata is not None:
        layer.saveDefaultMetadata()


def keep_style(layer: QgsVectorLayer, name: str, title: str) -> None:
    """Store a layer's style with its file: in a GeoPackage by that name and title, else beside it."""
    if is_geopackage(layer):
        layer.saveStyleToDatabase(name, title, True, "")
    else:
        layer.saveDefaultStyle()


def is_geopackage(layer: QgsVectorLayer) -> bool:
    """Say whether a layer lies in a GeoPackage.

    By its file's name: tools run beside the user interface, where Python must not hold a provider that QGIS may delete.
    """
    return layer.source().split("|")[0].lower().endswith(GEOPACKAGE)


def _named(place: str) -> str:
    """Return the place with the table's name, which QGIS needs to store metadata in a GeoPackage."""
    from osgeo import ogr

    file = ogr.Open(place) if place.lower().endswith(GEOPACKAGE) else None
    names = [file.GetLayer(number).GetName() for number in range(file.GetLayerCount())] if file is not None else []
    return f"{place}|layername={names[0]}" if len(names) == 1 else place
