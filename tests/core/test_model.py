"""The data model holds together: names, order, types, value lists, references."""

import re

import pytest

from insop_plugin.core import model, vocabulary

NAME = re.compile(r"[a-z][a-z0-9_]*")
TYPES = {"text", "integer", "real", "boolean", "date", "datetime", "json"}
COLUMNS = [(c.name, column) for c in model.collections() for column in c.columns]
IDS = [f"{name}.{column.name}" for name, column in COLUMNS]


def test_the_fourteen_collections_stand_parents_first():
    names = [collection.name for collection in model.collections()]
    assert names == [
        "organisation", "contributor", "dataset", "source", "source_contaminant", "site", "site_source", "plot",
        "sample", "observation", "expert", "event", "discussion", "attachment",
    ]  # fmt: skip
    for place, collection in enumerate(model.collections()):
        assert set(collection.parents()) <= set(names[: place + 1])


def test_the_store_s_columns_stand_in_every_collection():
    common = ("uid", "country", "state", "rev", "deleted", "created_at", "created_by", "updated_at", "updated_by")
    assert all(collection.names()[:9] == common for collection in model.collections())


def test_geometries_are_those_agreed_on():
    shapes = {collection.name: collection.geometry for collection in model.collections() if collection.geometry}
    assert shapes == {
        "source": ("Point", "LineString", "Polygon"), "site": ("Point", "Polygon"), "plot": ("Point",), "event": ("Point",),
    }  # fmt: skip


@pytest.mark.parametrize(("collection", "column"), COLUMNS, ids=IDS)
def test_column_is_complete(collection, column):
    assert NAME.fullmatch(column.name) and column.type in TYPES
    assert column.label and column.help
    assert not (column.many and not column.domain)
    if column.domain:
        assert column.type == "text" and vocabulary.codes(column.domain)
    if column.references:
        assert column.name.endswith("_uid") and column.type == "text" and model.collection(column.references)
    if column.flags:
        assert column.type == "integer"
    if column.type == "text" and not column.domain and not column.references:
        assert column.length


@pytest.mark.parametrize(("collection", "column"), COLUMNS, ids=IDS)
def test_default_is_a_value_of_the_column(collection, column):
    if column.default is not None and column.domain:
        assert column.default in vocabulary.codes(column.domain)
    if column.type == "boolean":
        assert column.default in (None, "true", "false")


@pytest.mark.parametrize("collection", model.collections(), ids=lambda collection: collection.name)
def test_collection_is_complete(collection):
    assert collection.label and collection.singular and collection.help.endswith(".")
    assert len(set(collection.names())) == len(collection.names())
    assert NAME.fullmatch(collection.name)


def test_a_technician_in_the_field_has_little_to_fill_in():
    required = {c.name: [x.name for x in c.columns if x.required and not x.common] for c in model.collections()}
    assert required["plot"] == ["code"]
    assert required["source"] == ["source_type"] and required["site"] == ["status"]


def test_an_unknown_collection_is_refused_with_the_known_ones():
    with pytest.raises(model.UnknownCollection, match="“well” is not a collection.*organisation, contributor"):
        model.collection("well")
