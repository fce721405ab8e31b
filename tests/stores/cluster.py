"""One PostgreSQL cluster for all tests of a session; each test gets a database of its own.

`from tests.stores.cluster import cluster` makes the fixture known in another folder's conftest.py.
"""

import pytest

from tools.cluster import Cluster


@pytest.fixture(scope="session")
def cluster():
    """Return a running cluster that forgets everything at the end."""
    made = Cluster()
    yield made
    made.stop()
