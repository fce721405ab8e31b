"""The served store for the tests of this folder."""

import pytest

from tests.store_server import serving


@pytest.fixture(scope="module")
def server():
    """Return the running store, empty at the start of each module."""
    return serving.server().anew()
