"""What a new record can be given from what was drawn; the user sees and changes all of it."""

from qgis.core import QgsProject

from insop_plugin.adapters import field_layers, measure, records, settings
from insop_plugin.adapters.pages.drawing import Drawn
from insop_plugin.adapters.records import Record, Value
from insop_plugin.core import model
from insop_plugin.core.country_proposal import proposed

NATURES = {"Point": "point", "LineString": "line", "Polygon": "area"}
DATASET = "dataset_of/"


def new_record(collection: str, drawn: Drawn, project: QgsProject, checkout_path: str) -> Record:
    """Return a new record of what was drawn, with what can be told from it filled in."""
    geometry = drawn.geometry()
    place = drawn.points[0]
    facts: dict[str, Value] = {
        "country": proposed(place.x(), place.y(), settings.identity().country) or None,
        "dataset_uid": usual_dataset(project, checkout_path),
        "coord_method": "map",
        "source_nature": NATURES[drawn.shape],
        "radius_m": drawn.radius_m and float(f"{drawn.radius_m:.4g}"),
    }
    if drawn.shape == "Polygon":
        facts["area_m2"] = float(round(measure.ruler(project).measureArea(geometry)))
    known = model.collection(collection).names()
    return records.new(collection, {name: value for name, value in facts.items() if name in known}, geometry)


def usual_dataset(project: QgsProject, checkout_path: str) -> str | None:
    """Return the dataset used last in this checkout, or its only one."""
    layers = field_layers.of_collection(project, checkout_path, "dataset")
    uids = [records.plain(row["uid"]) for layer in layers for row in layer.getFeatures()]
    last = settings.value(DATASET + checkout_path)
    if last in uids:
        return last
    return uids[0] if len(uids) == 1 else None


def remember_dataset(record: Record, checkout_path: str) -> None:
    """Keep the dataset of a saved record for the next one."""
    uid = record.values.get("dataset_uid")
    if uid:
        settings.remember(DATASET + checkout_path, str(uid))
