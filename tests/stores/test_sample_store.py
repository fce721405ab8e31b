"""The shipped training store belongs to the model of today and is sound."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from insop_plugin.core import model, vocabulary
from insop_plugin.paths import RESOURCES
from insop_plugin.stores import open_store, upkeep

SHIPPED = RESOURCES / "sample" / "store" / "store.gpkg"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Return a copy of the shipped store, as a clone or the zip brings it: one file."""
    folder = tmp_path_factory.mktemp("training")
    shutil.copy(SHIPPED, folder)
    return open_store(str(folder))


@pytest.mark.parametrize("collection", model.collections(), ids=lambda collection: collection.name)
def test_its_tables_are_those_of_the_model(collection):
    with closing(sqlite3.connect(f"file:{SHIPPED}?mode=ro&immutable=1", uri=True)) as file:
        found = {name for (name,) in file.execute("SELECT name FROM pragma_table_info(?)", (collection.name,))}
    expected = {"fid", *collection.names(), *(["geom"] if collection.geometry else [])}
    assert found == expected, "make it again: /usr/bin/python3 tools/sample_store.py"


def test_it_is_sound(store):
    assert upkeep.check(store) == []


def test_it_holds_what_its_sources_hold(store):
    counts = store.info().counts  # rows of tools/sample/*.csv that have a place; 12 elements a sample
    assert {name: n for name, n in counts.items() if n} == {
        "organisation": 3, "dataset": 3, "source": 640, "site": 142, "plot": 959, "sample": 959, "observation": 959 * 12,
    }  # fmt: skip


def test_every_code_is_known(store):
    with closing(sqlite3.connect(f"file:{SHIPPED}?mode=ro&immutable=1", uri=True)) as file:
        used = {code for (code,) in file.execute("SELECT DISTINCT contaminant FROM observation")}
    assert len(used) == 12 and used <= vocabulary.codes("determinand")
