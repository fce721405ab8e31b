"""Every tool in a model, its output handed on to the next algorithm, and in the batch window; on what INSOP ships."""

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
)
from qgis.core import QgsProcessingModelChildParameterSource as Source
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QTextEdit

from insop_plugin.processing.provider import InsopProvider
from tests.qgis import tool_runs

FOLDER = Path(__file__).resolve().parents[2] / "insop_plugin" / "processing"
TOOLS = sorted({path.stem for path in FOLDER.glob("*.py")} - {"__init__", "base", "choices", "provider", "store_parameters"})
NOTHING_FOUND = {"sums"}
"""In Colorado nothing was measured that is summed."""


@pytest.fixture(scope="module")
def registry(qgis_app, qgis_processing):
    own = InsopProvider()
    QgsApplication.processingRegistry().addProvider(own)
    yield QgsApplication.processingRegistry()
    QgsApplication.processingRegistry().removeProvider(own)


@pytest.fixture(scope="module")
def given(registry, tmp_path_factory):
    """Return two sets of parameters a tool."""
    return tool_runs.parameters(tool_runs.prepared(tmp_path_factory.mktemp("given"), lambda tool, facts: run(registry, tool, facts)))


def run(registry, tool, facts):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, done = registry.algorithmById(f"insop:{tool}").run(facts, context, feedback)
    assert done, feedback.textLog()
    return results


def destinations(algorithm, folder, number=0):
    """Return a file for each output that has to be made."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    found = {}
    for one in algorithm.destinationParameterDefinitions():
        if not one.flags() & optional:
            ending = "" if isinstance(one, QgsProcessingParameterFolderDestination) else f".{one.defaultFileExtension()}"
            found[one.name()] = str(folder / f"{one.name().lower()}{number}{ending}")
    return found


def test_every_tool_is_tried(given, registry):
    assert sorted(given) == TOOLS == sorted(one.name() for one in registry.providerById("insop").algorithms())


def add(model, name, algorithm, facts, kept):
    """Add an algorithm to a model; facts are static values or ready sources, `kept` outputs become those of the model."""
    one = QgsProcessingModelChildAlgorithm(algorithm)
    one.setChildId(name)
    one.setDescription(name)
    for parameter, value in facts.items():
        source = value if isinstance(value, Source) else Source.fromStaticValue(value)
        one.addParameterSources(parameter, [source])
    outputs = {}
    for output in kept:
        outputs[output] = QgsProcessingModelOutput(output, output)
        outputs[output].setChildId(name)
        outputs[output].setChildOutputName(output)
    one.setModelOutputs(outputs)
    model.addChildAlgorithm(one)


def model_of(algorithm, facts, outputs):
    """Return a model with the tool, and its inputs: layers are the model's, the first result goes on to another algorithm."""
    model, facts, own = QgsProcessingModelAlgorithm("made", "insop"), dict(facts), {}
    for one in algorithm.parameterDefinitions():
        if isinstance(one, QgsProcessingParameterFeatureSource) and one.name() in facts:
            wanted = QgsProcessingParameterFeatureSource(one.name(), one.name(), one.dataTypes())
            model.addModelParameter(wanted, QgsProcessingModelParameter(one.name()))
            own[one.name()], facts[one.name()] = facts[one.name()], Source.fromModelParameter(one.name())
    kinds = {output.name(): output for output in algorithm.outputDefinitions()}
    layers = [name for name in outputs if isinstance(kinds[name], (QgsProcessingOutputVectorLayer, QgsProcessingOutputRasterLayer))]
    add(model, "tool", algorithm.id(), facts, [name for name in outputs if name not in layers[:1]])
    if layers:
        before = Source.fromChildOutput("tool", layers[0])
        is_raster = isinstance(kinds[layers[0]], QgsProcessingOutputRasterLayer)
        then = ("native:fillnodata", {}) if is_raster else ("native:addautoincrementalfield", {"FIELD_NAME": "number"})
        add(model, "next", then[0], {"INPUT": before, **then[1]}, ["OUTPUT"])
    return model, own


@pytest.mark.parametrize("tool", TOOLS)
def test_in_a_model(tool, given, registry, tmp_path):
    algorithm, facts = registry.algorithmById(f"insop:{tool}"), given[tool][0]
    places = destinations(algorithm, tmp_path)
    model, own = model_of(algorithm, facts, list(places))
    ends = {one.name(): places.get(one.name().partition(":")[2]) for one in model.destinationParameterDefinitions()}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, done = model.run({**own, **ends, "next:OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback)
    assert done and "Traceback" not in feedback.textLog(), feedback.textLog()
    assert set(places) <= set(results["CHILD_RESULTS"]["tool"])
    if "next:OUTPUT" not in results:
        assert all(Path(path).exists() for path in places.values())
    elif not Path(results["next:OUTPUT"]).is_file():
        layer = context.getMapLayer(results["next:OUTPUT"])
        assert layer.fields().indexOf("number") >= 0 and (layer.featureCount() > 0 or tool in NOTHING_FOUND)


@pytest.fixture
def batch(registry, monkeypatch):
    """Return a callable: a tool and rows of parameters in; the log of the batch window, run to its end, out."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.PyQt.QtWidgets import QFileDialog

    def go(tool, rows, outputs, folder):
        path = folder / "rows.json"
        rows = [{"PARAMETERS": {name: repr(value) for name, value in row.items()}, "OUTPUTS": out} for row, out in zip(rows, outputs)]
        path.write_text(json.dumps(rows))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        window = BatchAlgorithmDialog(registry.algorithmById(f"insop:{tool}").create())
        panel = window.mainWidget()
        panel.load()
        window.runAlgorithm()
        log = window.findChild(QTextEdit, "txtLog").toPlainText()
        window.close()
        sip.delete(window)  # else QGIS waits for it at its end
        return log

    return go


@pytest.mark.parametrize("tool", TOOLS)
def test_in_the_batch_window(tool, given, registry, batch, tmp_path):
    algorithm = registry.algorithmById(f"insop:{tool}")
    outputs = [destinations(algorithm, tmp_path, number) for number in (1, 2)]
    log = batch(tool, given[tool], outputs, tmp_path)
    assert log.count("correctly executed") == 2 and "failed" not in log and "Traceback" not in log, log
    assert all(Path(path).exists() for row in outputs for path in row.values()), log
