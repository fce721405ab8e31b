"""How the layers of a checkout hang together: QGIS relations made from the model's references."""

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRelation, QgsVectorLayer

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.layer_marks import collection_of, open_table
from insop_plugin.core import model
from insop_plugin.core.model import Collection, Column

SHOWN_BELOW = {  # parent: the children that have a page in its form
    "source": ("source_contaminant", "site_source"),
    "site": ("site_source",),
    "plot": ("sample",),
    "sample": ("observation",),
}
@dataclass(frozen=True)
class Relations:
    """All relations of one checkout."""

    every: tuple[QgsRelation, ...]
    lookups: frozenset[str]  # ids of layers that only serve to choose from

    def choosing(self, layer: QgsVectorLayer) -> dict[str, QgsRelation]:
        """Return, by column, the relation that lets a record of this layer choose its parent."""
        found = {}
        for relation in self.every:
            if relation.referencingLayerId() == layer.id():
                column = next(iter(relation.fieldPairs()))
                if column not in found or relation.referencedLayerId() in self.lookups:
                    found[column] = relation
        return found

    def below(self, layer: QgsVectorLayer) -> tuple[QgsRelation, ...]:
        """Return the relations whose records are shown in the form of this layer."""
        shown = SHOWN_BELOW.get(collection_of(layer), ())
        return tuple(
            relation
            for relation in self.every
            if relation.referencedLayerId() == layer.id()
            and collection_of(relation.referencingLayer()) in shown
            and next(iter(relation.fieldPairs())) == collection_of(layer) + "_uid"
        )


def register(path: str, layers: list[QgsVectorLayer], project: QgsProject) -> Relations:
    """Add the relations between these layers to the project."""
    lookups = _open_lookups(path, project)
    by_collection: dict[str, list[QgsVectorLayer]] = {}
    for layer in layers:
        by_collection.setdefault(collection_of(layer), []).append(layer)
    relations = []
    for collection in model.collections():
        for column in (column for column in collection.columns if column.references):
            parents = by_collection[column.references] + lookups.get(column.references, [])
            for child in by_collection[collection.name]:
                relations += [_relation(collection, column, child, parent, project) for parent in parents]
    for relation in relations:
        project.relationManager().addRelation(relation)
    return Relations(tuple(relations), frozenset(layer.id() for found in lookups.values() for layer in found))


def _relation(
    collection: Collection, column: Column, child: QgsVectorLayer, parent: QgsVectorLayer, project: QgsProject
) -> QgsRelation:
    from qgis.core import QgsRelationContext

    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(f"{child.id()}_{column.name}_{parent.id()}")
    relation.setName(tr(collection.label))
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    relation.addFieldPair(column.name, "uid")
    return relation


def _open_lookups(path: str, project: QgsProject) -> dict[str, list[QgsVectorLayer]]:
    """Open each mixed collection once more, over all its geometries, so that any of its records can be chosen.

    An SQL view on the table (`subset=SELECT ...`) would do too, but it keeps the file locked for writing.
    """
    lookups = {}
    for collection in (collection for collection in model.collections() if len(collection.geometry) > 1):
        layer = open_table(path, collection.name, tr(collection.label))
        layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
        layer.setDisplayExpression('coalesce("name", "national_id", "uid")')
        layer.setReadOnly(True)
        lookups[collection.name] = [layer]
    project.addMapLayers([layer for found in lookups.values() for layer in found], False)
    return lookups
