"""`qgis_process("insop:validate", INPUT=...)` runs a tool in the real program and returns its outputs."""

import pytest

from tools.qgis_process import QgisProcess
from tools.qgis_profile import make_profile


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory, plugins_folder):
    """Return a callable: an algorithm and its parameters in, returncode, results and log out."""
    return QgisProcess(make_profile(tmp_path_factory.mktemp("profile")), plugins_folder)
