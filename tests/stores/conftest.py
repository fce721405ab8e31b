"""Stores for the tests: every kind of store that passes the contract."""

import pytest

from insop_plugin.stores import folder

KINDS = {"folder": lambda place, **facts: folder.create(place / "store", "Training", "CC-BY-4.0", **facts)}


@pytest.fixture(params=KINDS)
def make_store(request, tmp_path):
    """Return a function that makes an empty store; a new kind of store only needs an entry in KINDS."""
    made = []

    def make(**facts):
        place = tmp_path / f"{request.param}{len(made)}"
        place.mkdir()
        made.append(KINDS[request.param](place, **facts))
        return made[-1]

    return make


@pytest.fixture
def store(make_store):
    """Return an empty store of each kind."""
    return make_store()
