"""One PostgreSQL cluster for all tests of a session; each test gets a database of its own.

`from tests.stores.cluster import cluster` makes the fixture known in another folder's conftest.py.
"""

import atexit
import os
import tempfile
from functools import cache

import pytest

from tools.cluster import Cluster

MEMORY = "/dev/shm"  # nothing of it is to last


def in_memory() -> str:
    """Return a new folder, in memory where there is one."""
    return tempfile.mkdtemp(prefix="insop-pg-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None)


@cache
def running() -> Cluster:
    """Return the cluster, started when it is first asked for; it ends with this process."""
    made = Cluster(folder=in_memory())
    atexit.register(made.stop)
    return made


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """Return a running cluster that forgets everything at the end."""
    return running()
