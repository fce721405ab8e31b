"""Stores and checkouts for the tests."""

import os
import tempfile
from pathlib import Path

import pytest

from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.protocol import ALL
from tests.stores import kinds
from tests.stores.cluster import cluster

__all__ = ["cluster"]


@pytest.fixture
def make_store(tmp_path):
    """Return a function that makes an empty folder store; `contract` has one for every kind of store."""
    made = []

    def make(**facts):
        place = tmp_path / f"folder{len(made)}"
        place.mkdir()
        made.append(kinds.folder_store(place, None, **facts))
        return made[-1]

    return make


@pytest.fixture
def store(make_store):
    """Return an empty store of each kind."""
    return make_store()


@pytest.fixture
def checkout(store, tmp_path):
    """Return a function that makes a checkout of the store."""

    def make(name="a", selection=ALL):
        path = tmp_path / f"{name}.gpkg"
        create_checkout(store, path, selection)
        return open_checkout(path)

    return make


@pytest.fixture
def checkout_of(tmp_path):
    """Return a function that makes a checkout of any store."""

    def make(store, name="of"):
        create_checkout(store, tmp_path / f"{name}.gpkg")
        return open_checkout(tmp_path / f"{name}.gpkg")

    return make


@pytest.fixture
def place():
    """Return a folder in memory where there is one: a killed process loses no more there, and waits for no disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="insop-crash-", dir=memory if os.access(memory, os.W_OK) else None) as name:
        yield Path(name)
