"""Every tool in a model, its output handed on to the next algorithm, and in the batch window; on what INSOP ships."""

import re
from inspect import signature
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
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
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.core import QgsProcessingModelChildParameterSource as Source
from qgis.PyQt import sip

from insop_plugin.processing.provider import InsopProvider
from tests.qgis import tool_runs

FOLDER = Path(__file__).resolve().parents[2] / "insop_plugin" / "processing"
TOOLS = sorted(path.stem for path in FOLDER.glob("*.py") if f'tool, label, family = "{path.stem}"' in path.read_text("utf-8"))
AT_ONCE = {"contribute", "createstore", "fetchfiles", "sendstore"}
"""Done before anybody could cancel: here there is a row to send, or nothing."""
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
    one.setModelOutputs({f"{name}_{output.lower()}": kept_of(name, output) for output in kept})
    model.addChildAlgorithm(one)


def kept_of(child, output):
    """Return an output of a child that the model hands out."""
    name = f"{child}_{output.lower()}"
    found = QgsProcessingModelOutput(name, name)
    found.setChildId(child)
    found.setChildOutputName(output)
    return found


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
        then = ("native:fillnodata", {}) if is_raster else ("native:addautoincrementalfield", {"FIELD_NAME": "row_number"})
        add(model, "next", then[0], {"INPUT": before, **then[1]}, ["OUTPUT"])
    return model, own


@pytest.mark.parametrize("tool", TOOLS)
def test_in_a_model(tool, given, registry, tmp_path):
    algorithm, facts = registry.algorithmById(f"insop:{tool}"), given[tool][0]
    places = destinations(algorithm, tmp_path)
    model, own = model_of(algorithm, facts, list(places))
    # "next:next_output" in 3.22, "next_output" in 3.44
    made = {one.name().rpartition(":")[2]: one.name() for one in model.destinationParameterDefinitions()}
    ends = {made[f"tool_{name.lower()}"]: path for name, path in places.items() if f"tool_{name.lower()}" in made}
    if "next_output" in made:
        ends[made["next_output"]] = "TEMPORARY_OUTPUT"
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, done = model.run({**own, **ends}, context, feedback)
    assert done and "Traceback" not in feedback.textLog(), feedback.textLog()
    assert set(places) <= set(results["CHILD_RESULTS"]["tool"])
    if "next_output" not in made:
        assert all(Path(path).exists() for path in places.values())
    elif not Path(results[made["next_output"]]).is_file():
        layer = context.getMapLayer(results[made["next_output"]])
        assert layer.fields().indexOf("row_number") >= 0 and (layer.featureCount() > 0 or tool in NOTHING_FOUND)


def batch(algorithm, rows, outputs):
    """Fill the cells of the batch window, run the rows as it does, and return the log."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    window, feedback = BatchAlgorithmDialog(algorithm.create()), QgsProcessingFeedback()
    panel = window.mainWidget()
    panel.clear()
    for number, (row, places) in enumerate(zip(rows, outputs)):
        panel.addRow()
        for name, value in row.items():
            panel.wrappers[number][panel.parameter_to_column[name]].setParameterValue(value, QgsProcessingContext())
        for name, path in places.items():
            panel.tblParameters.cellWidget(number + 1, panel.parameter_to_column[name]).setValue(path)
    more = {"context": QgsProcessingContext()} if "context" in signature(panel.parametersForRow).parameters else {}  # since 3.40
    filled, own = [panel.parametersForRow(number, **more) for number in range(panel.batchRowCount())], algorithm.create()
    sip.delete(window)  # else Python's garbage collector does it when QGIS has ended
    for parameters, is_valid in filled:
        assert is_valid
        _, done = own.run(own.preprocessParameters(parameters), QgsProcessingContext(), feedback)
        assert done, feedback.textLog()
    return feedback.textLog()


@pytest.mark.parametrize("tool", TOOLS)
def test_in_the_batch_window(tool, given, registry, tmp_path):
    algorithm = registry.algorithmById(f"insop:{tool}")
    outputs = [destinations(algorithm, tmp_path, number) for number in (1, 2)]
    log = batch(algorithm, given[tool], outputs)
    assert "Traceback" not in log, log
    assert all(Path(path).exists() for row in outputs for path in row.values()), log


@pytest.mark.parametrize("tool", sorted(set(TOOLS) - AT_ONCE))
def test_cancelled_in_the_middle(tool, given, registry, tmp_path):
    algorithm, feedback = registry.algorithmById(f"insop:{tool}"), QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    places = destinations(algorithm, tmp_path)
    _, done = algorithm.run({**given[tool][1], **places}, QgsProcessingContext(), feedback)
    assert not any(Path(path).exists() for path in places.values())
    assert not done and "Traceback" not in feedback.textLog(), feedback.textLog()


@pytest.mark.parametrize(("tool", "wrong"), [("assess", {"JURISDICTIONS": ["NLD"]}), ("getisord", {"TRANSFORM": 7}), ("clusters", {"MIN_SAMPLES": -1})])
def test_what_a_tool_does_not_know_is_refused_by_name(tool, wrong, given, registry, tmp_path):
    """QGIS's models ask nobody, and its parameters would take the usual value in silence."""
    algorithm, context, feedback = registry.algorithmById(f"insop:{tool}"), QgsProcessingContext(), QgsProcessingFeedback()
    facts = {**given[tool][0], **destinations(algorithm, tmp_path), **wrong}
    with pytest.raises(QgsProcessingException, match=rf"\({next(iter(wrong))}\) can not be"):
        algorithm.create().run(facts, context, feedback, {}, False)


def test_a_script_gets_the_usual_values(given, registry):
    """Of fields and words QGIS itself takes none: a call of three parameters would be refused."""
    for tool in ("censoredsummary", "depthharmonise"):
        algorithm = registry.algorithmById(f"insop:{tool}")
        made = dict.fromkeys((one.name() for one in algorithm.destinationParameterDefinitions()), "TEMPORARY_OUTPUT")
        assert algorithm.checkParameterValues({**made, **given[tool][0]}, QgsProcessingContext()) == (True, "")


@pytest.mark.parametrize("tool", TOOLS)
def test_every_layer_says_how_it_was_made(tool, given, registry, tmp_path):
    """Tool, its parameters and the input's digest in the history; versions of plugin and QGIS in the abstract; in the file itself."""
    algorithm, facts = registry.algorithmById(f"insop:{tool}"), given[tool][0]
    results = run(registry, tool, {**facts, **destinations(algorithm, tmp_path)})
    kinds = {one.name(): type(one) for one in algorithm.outputDefinitions()}
    for name, kind in kinds.items():
        if kind not in (QgsProcessingOutputVectorLayer, QgsProcessingOutputRasterLayer) or not results.get(name):
            continue
        made = QgsVectorLayer if kind is QgsProcessingOutputVectorLayer else QgsRasterLayer
        layer = made(results[name], name)
        layer.loadDefaultMetadata()
        about = layer.metadata()
        assert about.title() and "Made with INSOP " in about.abstract() and f"QGIS {Qgis.QGIS_VERSION}" in about.abstract(), name
        told = about.history()[-1]
        assert f"insop:{tool} " in told and re.search(r"input sha256=[0-9a-f]{64}$", told), name
        missing = [one.name() for one in algorithm.parameterDefinitions() if f" {one.name()}=" not in told]
        assert not missing, (name, missing)
        if "SEED" in {one.name() for one in algorithm.parameterDefinitions()}:
            assert re.search(r" SEED=\d", told)
