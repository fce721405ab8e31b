"""Rasters as results: a GeoTIFF with its unit, its style and its metadata, in the file and in the project."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from insop_plugin.adapters.tables import Output
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.paths import RESOURCES

if TYPE_CHECKING:
    from numpy import ndarray

NOTHING = -9999.0
OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=3", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS"]


class NotATiff(InsopError):
    """A raster output of another format."""

    template = N_("The result is a GeoTIFF, but its name is {name}.")
    hint = N_("Give a name that ends in .tif.")


class RasterNotWritten(InsopError):
    """A file that could not be made."""

    template = N_("The raster {place} could not be written: {reason}.")
    hint = N_("Choose another folder, or close the program that has the file open.")


@dataclass(frozen=True)
class Raster:
    """Values in the cells of a reference system."""

    values: "ndarray"  # NaN where nothing is said
    corner: tuple[float, ...]  # as GDAL writes it
    crs: QgsCoordinateReferenceSystem
    band: str  # what the values are
    unit: str


class DressRaster(QgsProcessingLayerPostProcessorInterface):
    """Styles and names a raster when QGIS loads it; stays alive until then, as QGIS does not hold it."""

    waiting: "set[DressRaster]" = set()

    def __init__(self, metadata: QgsLayerMetadata):
        super().__init__()
        self.metadata = metadata
        DressRaster.waiting.add(self)

    def postProcessLayer(self, layer, context, feedback):
        DressRaster.waiting.discard(self)
        layer.loadDefaultStyle()
        layer.setMetadata(self.metadata)  # QGIS reads what lies beside a raster's file only when it is asked to
        layer.setName(self.metadata.title() or layer.name())


def write(place: str, raster: Raster) -> None:
    """Write a GeoTIFF with 32-bit numbers; raises NotATiff, RasterNotWritten."""
    import numpy as np
    from osgeo import gdal

    if Path(place).suffix.lower() not in (".tif", ".tiff"):
        raise NotATiff(name=Path(place).name)
    rows, columns = raster.values.shape
    try:
        file = gdal.GetDriverByName("GTiff").Create(place, columns, rows, 1, gdal.GDT_Float32, OPTIONS)
    except RuntimeError as error:  # where GDAL's exceptions are on
        raise RasterNotWritten(place=place, reason=error) from error
    if file is None:
        raise RasterNotWritten(place=place, reason=gdal.GetLastErrorMsg())
    file.SetGeoTransform(raster.corner)
    file.SetProjection(raster.crs.toWkt())
    band = file.GetRasterBand(1)
    band.SetNoDataValue(NOTHING)
    band.SetDescription(raster.band)
    band.SetUnitType(raster.unit)
    values = raster.values[np.isfinite(raster.values)]
    band.SetStatistics(*(float(one) for one in (values.min(), values.max(), values.mean(), values.std())))
    band.WriteArray(np.where(np.isfinite(raster.values), raster.values, NOTHING).astype(np.float32))
    band.FlushCache()
    del band, file


def styled(output: Output, place: str, style: tuple[str, float, tuple[str, str]], metadata: QgsLayerMetadata) -> str:
    """Keep style and metadata beside a raster's file, and name the layer when it is loaded.

    Args:
        output: the tool's output.
        place: the file.
        style: name of the style, the value that has its last colour, and the labels of zero and of this value.
        metadata: see `provenance.metadata_of`.

    Returns:
        The place again.
    """
    (name, top, labels), context = style, output.context
    layer = QgsRasterLayer(place, output.tool.displayName(), "gdal")
    if layer.isValid():
        layer.loadNamedStyle(str(RESOURCES / "styles" / f"{name}.qml"))
        _stretch(layer, top, labels)
        layer.saveDefaultStyle()
        metadata = QgsLayerMetadata(metadata)
        metadata.setCrs(layer.crs())
        layer.setMetadata(metadata)
        layer.saveDefaultMetadata()
    if context.willLoadLayerOnCompletion(place):
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(DressRaster(metadata))
    return place


def _stretch(layer: QgsRasterLayer, top: float, labels: tuple[str, str]) -> None:
    """Spread the colours of the style from 0 to the highest value, and say both in the legend."""
    renderer = layer.renderer()
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(top)
    shading = renderer.shader().rasterShaderFunction()
    shading.setMinimumValue(0.0)
    shading.setMaximumValue(top)
    shading.classifyColorRamp()
    said = QgsColorRampLegendNodeSettings(shading.legendSettings())
    said.setMinimumLabel(labels[0])
    said.setMaximumLabel(labels[1])
    shading.setLegendSettings(said)
