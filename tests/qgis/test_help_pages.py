"""Every tool's help page: its worked example runs as it stands there, and gives the numbers that stand there."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsApplication

from insop_plugin.paths import RESOURCES
from insop_plugin.processing.provider import InsopProvider
from tests.qgis import help_claims, help_pages, help_run
from tests.sample_store import sample_store

TOOLS = sorted(path.stem for path in help_pages.FOLDER.glob("*.md") if find_spec(f"insop_plugin.processing.{path.stem}"))
SHIPPED = RESOURCES / "sample" / "examples"
OF_THE_DATA_MODEL = {"harmonisetable", "loaddataset"}
"""Their results have the columns of the data model, which the forms explain."""
OF_INDICES = ("cf_", "igeo_", "ef_", "er_", "hq_", "pli_", "c_deg_", "mcd_", "nemerow_", "ri_", "hi_", "cr_")
NOT_SHIPPED = re.compile(r"log10\(La_INAA\)|Method: Deming")
"""Of a fit whose data are not shipped; tests/tools/test_methodtransfer.py has them."""


@pytest.fixture(scope="module")
def registry(qgis_app, qgis_processing):
    own = InsopProvider()
    QgsApplication.processingRegistry().addProvider(own)
    sample_store()
    yield QgsApplication.processingRegistry()
    QgsApplication.processingRegistry().removeProvider(own)


@pytest.fixture
def run(registry, tmp_path, monkeypatch):
    """Return what runs commands, in a folder that has the plugin's resources."""
    (tmp_path / "resources").symlink_to(RESOURCES, target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    return help_run.Run(registry)


@pytest.mark.parametrize("tool", TOOLS)
def test_the_worked_example_gives_what_the_page_says(tool, run, registry):
    calls, page = help_pages.commands(tool), help_pages.example(tool)
    assert tool in {one.tool for one in calls}
    logs = [run.command(one) for one in calls]
    for block, is_end in help_pages.blocks(tool):
        assert NOT_SHIPPED.match(block[0]) or any(_holds(log, block, is_end) for log in logs), block
    for words in getattr(help_claims, tool)(run):
        assert words in page
    places = {one.name() for one in registry.algorithmById(f"insop:{tool}").destinationParameterDefinitions()}
    assert tool in OF_THE_DATA_MODEL or _unnamed(tool, places) == []


@pytest.mark.parametrize("tool", TOOLS)
def test_what_is_handed_to_models_stands_on_the_page(tool, registry):
    algorithm = registry.algorithmById(f"insop:{tool}")
    places = {one.name() for one in algorithm.destinationParameterDefinitions()}
    words = set(re.findall(r"\w+", help_pages.text(tool)))
    assert {one.name() for one in algorithm.outputDefinitions()} - places - words == set()


def _unnamed(tool, places):
    """Return the fields of a tool's results that its page does not name."""
    given = [(name, value) for one in help_pages.commands(tool) if one.tool == tool for name, value in one.given.items()]
    made = {field for name, value in given if name in places for field in _fields(value)}
    delivered = {field for name, value in given if name not in places for field in _fields(value)}
    page = help_pages.text(tool)
    return [field for field in sorted(made - delivered - {"fid"}) if not re.search(rf"\b{_as_shown(field)}(?!\w)", page)]


def _fields(value):
    """Return the names of the fields of a layer or table, none where it is no such thing."""
    path, _, table = help_run.here(value).partition("|layername=")
    source = ogr.Open(path) if Path(path).suffix in (".gpkg", ".csv") and Path(path).is_file() else None
    layer = source and (source.GetLayerByName(table) if table else source.GetLayer(0))
    return [one.GetName() for one in layer.schema] if layer else []


def _as_shown(field):
    """Return how a page shows a field of which there are many: cf_class_As is explained with cf_<code>, pc_2 with pc_1."""
    many = re.sub(r"_(low|high|class)(?=_|$)", "", field) if field.startswith(OF_INDICES) else field
    return re.sub(r"_[A-Z][a-z]?$", "_<code>", re.sub(r"^(pc|source)_\d$", r"\1_1", many))


def _holds(log, block, is_end):
    block = [help_run.here(line) for line in block]
    starts = [len(log) - len(block)] if is_end else range(len(log))
    return any(log[start : start + len(block)] == block for start in starts if start >= 0)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.csv")), ids=lambda path: path.stem)
def test_the_tables_of_the_pages_are_those_shipped(path):
    (tool,) = [name for name in TOOLS if f"`resources/sample/examples/{path.name}`" in help_pages.example(name)]
    lines = [line.split(",") for line in path.read_text(encoding="utf-8").splitlines()]
    as_text = "".join(f"    {','.join(line)}\n" for line in lines)
    shortened = [[re.sub(r"^(\w{4})[\w-]{30}(\w\w)$", r"\1…\2", cell) for cell in line] for line in lines]
    assert as_text in help_pages.example(tool) or shortened in help_pages.tables(tool)
