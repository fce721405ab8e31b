"""Land below the data where a project has no map of its own: countries of Natural Earth, shipped, no network needed.

They are annotations, not features: nothing snaps to their coarse borders, and no tool offers them as data.
"""

from qgis.core import (
    QgsAnnotationLayer,
    QgsAnnotationPolygonItem,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProject,
    QgsVectorLayer,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.layer_look import published
from insop_plugin.paths import RESOURCES

COUNTRIES = RESOURCES / "sample" / "countries.fgb"
LAND = {"color": "#f4f2ec", "outline_color": "#a7a294", "outline_width": "0.25"}


def add(project: QgsProject) -> None:
    """Put the countries below everything else; without them the map is as good as before."""
    layer = QgsAnnotationLayer(
        tr("Countries (Natural Earth)"), QgsAnnotationLayer.LayerOptions(project.transformContext())
    )
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    published(layer).setAttribution(tr("Natural Earth. Boundaries imply no opinion on the status of any territory."))
    countries = QgsVectorLayer(str(COUNTRIES), "", "ogr")
    for country in countries.getFeatures():
        for part in country.geometry().asGeometryCollection():
            item = QgsAnnotationPolygonItem(part.constGet().clone())
            item.setSymbol(QgsFillSymbol.createSimple(LAND))
            layer.addItem(item)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)
