"""A checkout as QGIS shows it: styled layers in one group, with forms, relations and metadata."""

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from insop_plugin.adapters import checkout_relations, form_widgets, forms, layer_look
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.layer_marks import collection_of, geometry_of, mark, open_table, path_of
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import Collection

MAP_ORDER = ("source", "site", "plot")  # from top to bottom
GEOMETRY_NAMES = {"Point": N_("points"), "LineString": N_("lines"), "Polygon": N_("areas")}


class CheckoutUnreadable(InsopError):
    """A file that QGIS cannot open as a checkout."""

    template = N_("“{path}” cannot be opened as an INSOP checkout: it has no table “{table}”.")
    hint = N_("Choose the GeoPackage that was made by “Load shared dataset”.")


def load(checkout_path: str | Path, project: QgsProject) -> QgsLayerTreeGroup:
    """Load the layers of a checkout into a project; where they are already, return their group.

    Args:
        checkout_path: the GeoPackage.
        project: where the layers go.

    Raises:
        NotACheckout: the file is none.
        CheckoutUnreadable: a table of the model is missing.
    """
    path = str(Path(checkout_path))
    root = project.layerTreeRoot()
    known = _known_group(root, path)
    if known is not None:
        return known
    title = tr("INSOP / {title}").format(title=_title(path))
    layers = _open_all(path)
    group = root.insertGroup(0, title)
    _place(layers, group, project)
    _finish(path, layers, project)
    return group


def open_layer(path: str, collection: Collection, geometry: str = "") -> QgsVectorLayer:
    """Open one layer of a checkout, bare; `geometry` chooses among points, lines and areas."""
    source = collection.name + (f"|geometrytype={geometry}" if len(collection.geometry) > 1 else "")
    layer = open_table(path, source, layer_name(collection, geometry))
    if not layer.isValid():
        raise CheckoutUnreadable(path=path, table=collection.name)
    mark(layer, collection.name, geometry)
    return layer


def layer_name(collection: Collection, geometry: str = "") -> str:
    """Return the name of a layer; points, lines and areas of one collection are told apart."""
    label = tr(collection.label)
    return f"{label} ({tr(GEOMETRY_NAMES[geometry])})" if geometry and len(collection.geometry) > 1 else label


def _open_all(path: str) -> list[QgsVectorLayer]:
    found = []
    for collection in model.collections():
        for geometry in collection.geometry or ("",):
            found.append(open_layer(path, collection, geometry))
    return found


def _place(layers: list[QgsVectorLayer], group: QgsLayerTreeGroup, project: QgsProject) -> None:
    """Sources above sites above plots; everything without a place on the map in a folded group below."""
    project.addMapLayers(layers, False)
    for name in MAP_ORDER:
        for layer in layers:
            if collection_of(layer) == name:
                group.addLayer(layer)
    tables = group.addGroup(tr("Tables"))
    for layer in layers:
        if collection_of(layer) not in MAP_ORDER:
            tables.addLayer(layer).setItemVisibilityChecked(not layer.isSpatial())
    tables.setExpanded(False)


def _finish(path: str, layers: list[QgsVectorLayer], project: QgsProject) -> None:
    lists = _value_lists(path, project)
    relations = checkout_relations.register(path, layers, project)
    for layer in layers:
        collection = model.collection(collection_of(layer))
        context = forms.FormContext(lists, relations.choosing(layer), relations.below(layer))
        forms.dress(layer, collection, context)
        layer_look.dress(layer, collection)
        node = project.layerTreeRoot().findLayer(layer.id())
        node.setExpanded(collection_of(layer) == "source" and geometry_of(layer) == "Point")
    layer_look.credit(layers)


def _value_lists(path: str, project: QgsProject) -> form_widgets.ValueLists:
    """Open the value lists that forms look up; they stand in no legend."""
    domains = {name for collection in model.collections() for name in form_widgets.list_domains(collection.columns)}
    lists = {}
    for domain in sorted(domains):
        layer = open_table(path, f"list_{domain}")
        if layer.isValid():
            layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            layer.setReadOnly(True)
            lists[domain] = layer
    project.addMapLayers(list(lists.values()), False)
    return lists


def _known_group(root: QgsLayerTreeGroup, path: str) -> QgsLayerTreeGroup | None:
    for group in root.findGroups():
        layers = [node.layer() for node in group.findLayers() if node.layer()]
        if any(collection_of(layer) and path_of(layer) == path for layer in layers):
            return group
    return None


def _title(path: str) -> str:
    from insop_plugin.stores.checkout import open_checkout

    return open_checkout(path).info.title
