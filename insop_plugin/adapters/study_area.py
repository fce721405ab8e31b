"""A study area of polygons on the cells of a raster."""

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from insop_plugin.core.density.grid import Box, Grid
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.ground_plane import Plane


MEMORY_IS_MEM = 3_110_000
"""From this version of GDAL on one driver keeps rasters and vectors in memory."""


class NoArea(InsopError):
    """A polygon layer that covers nothing."""

    template = N_("The layer of the study area has no polygon, or none that covers the middle of a cell.")
    hint = N_("Choose another layer, or leave the study area empty.")


class StudyArea:
    """Polygons in the plane of the samples."""

    def __init__(self, source: QgsProcessingFeatureSource, plane: "Plane", context: QgsCoordinateTransformContext):
        """Read the polygons; raises NoArea."""
        self.plane, self.polygons = plane, []
        into = QgsCoordinateTransform(source.sourceCrs(), plane.crs, context)
        for feature in source.getFeatures():
            polygon = QgsGeometry(feature.geometry())
            if not polygon.isNull() and not polygon.isEmpty():
                polygon.transform(into)
                self.polygons.append(polygon)
        if not self.polygons:
            raise NoArea()

    def box(self) -> Box:
        """Return the rectangle around all polygons, metres."""
        whole = QgsRectangle()
        for polygon in self.polygons:
            whole.combineExtentWith(polygon.boundingBox())
        sides = (whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum())
        return Box(*(side * self.plane.metres_per_unit for side in sides))

    def cells(self, grid: Grid) -> "ndarray":
        """Return rows x columns, True where a cell's centre lies in a polygon; raises NoArea."""
        from osgeo import gdal, ogr, osr

        metres = self.plane.metres_per_unit
        raster = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Byte)
        raster.SetGeoTransform(corner_of(grid, metres))
        in_memory = "MEM" if int(gdal.VersionInfo()) >= MEMORY_IS_MEM else "Memory"
        shapes = ogr.GetDriverByName(in_memory).CreateDataSource("")
        system = osr.SpatialReference()
        system.ImportFromWkt(self.plane.crs.toWkt())
        raster.SetProjection(system.ExportToWkt())
        layer = shapes.CreateLayer("area", system)
        for polygon in self.polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(polygon.asWkb())))
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
        inside = raster.ReadAsArray().astype(bool)
        if not inside.any():
            raise NoArea()
        return inside


def corner_of(grid: Grid, metres_per_unit: float) -> tuple[float, ...]:
    """Return where a raster lies, as GDAL writes it."""
    cell = grid.cell / metres_per_unit
    return grid.left / metres_per_unit, cell, 0.0, grid.top / metres_per_unit, 0.0, -cell
