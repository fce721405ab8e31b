"""Where a result comes from: tool, parameters, versions and input, kept in the layer's metadata."""

import hashlib
import platform
import re
from collections.abc import Mapping, Sequence
from configparser import ConfigParser
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsLayerMetadata,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsVectorLayer,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.paths import METADATA

if TYPE_CHECKING:
    from numpy import ndarray
    from pandas import DataFrame

    from insop_plugin.adapters.tables import Input


FOLDERS = r"(?<=['\"]).*[/\\\\](?=[^/\\\\]*['\"])"
"""The folders of a quoted path: they name people and machines, and metadata travel with the data."""
FEW = 6  # contaminants that a title names


@dataclass(frozen=True)
class Run:
    """One run of a tool, as its result should tell it."""

    tool: QgsProcessingAlgorithm
    parameters: dict
    context: QgsProcessingContext
    title: str
    sentences: tuple[str, ...]  # what was done and found, in words
    digest: str  # of the input's values
    packages: tuple[str, ...] = ("numpy", "scipy")
    cautions: tuple[str, ...] = ()  # what to know before believing it

    def metadata(self, given: "Input | None" = None) -> QgsLayerMetadata:
        """Return metadata that say how the result was made; licence and rights are taken over from the input."""
        return metadata_of(self, given)


@dataclass(frozen=True)
class Chosen:
    """A parameter as the run had it."""

    name: str
    words: str
    written: str  # without folders; options with their words


def metadata_of(run: Run, given: "Input | None" = None) -> QgsLayerMetadata:
    """Return metadata that say how a result was made; licence and rights are taken over from the input."""
    metadata = QgsLayerMetadata()
    if given is not None and given.layer is not None:
        source = given.layer.metadata()
        for take in ("Licenses", "Rights", "Contacts"):
            getattr(metadata, f"set{take}")(getattr(source, take.lower())())
        metadata.setHistory(source.history())
    metadata.setType("dataset")
    metadata.setTitle(run.title)
    metadata.setAbstract("\n".join((*run.sentences, *run.cautions, versions(run.packages))))
    metadata.setKeywords({"gmd:topicCategory": ["geoscientificInformation"], "INSOP": [f"insop:{run.tool.name()}"]})
    metadata.addHistoryItem(_history(run))
    return metadata


def subject_of(field: str, given: "Input | None") -> str:
    """Return what was measured: points of one contaminant say so in their name, not in their field."""
    return given.layer.name() if field == "value" and given is not None and given.layer is not None else field


def named_or_counted(contaminants: Sequence[str]) -> str:
    """Return contaminants as a title names them: a few by their codes, many by their number."""
    if len(contaminants) <= FEW:
        return ", ".join(contaminants)
    return tr("{n} contaminants").format(n=len(contaminants))


def for_part(about: QgsLayerMetadata, tool: QgsProcessingAlgorithm, name: str) -> QgsLayerMetadata:
    """Return the metadata of a result for one more of its outputs, told apart by the output's name."""
    part = QgsLayerMetadata(about)
    part.setTitle(f"{about.title()}: {tool.parameterDefinition(name).description()}")
    return part


def digest_of(*columns: "ndarray") -> str:
    """Return the SHA-256 of columns, the same for the same numbers in any file format."""
    import numpy as np

    digest = hashlib.sha256()
    for column in columns:
        digest.update(np.ascontiguousarray(column, "<f8").data)
    return digest.hexdigest()


def digest_of_tables(tables: "Mapping[str, DataFrame]") -> str:
    """Return the SHA-256 of tables as they were read."""
    from pandas.util import hash_pandas_object

    digest = hashlib.sha256()
    for name, table in tables.items():
        digest.update(repr((name, list(table.columns))).encode())
        digest.update(hash_pandas_object(table, index=False).to_numpy("<u8").data)
    return digest.hexdigest()


def digest_of_file(path: str) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def versions(packages: tuple[str, ...]) -> str:
    """Return one line with the versions of everything that took part."""
    parts = [f"INSOP {_own_version()}", f"QGIS {Qgis.QGIS_VERSION}", f"Python {platform.python_version()}"]
    parts += [f"{name} {_version_of(name)}" for name in packages]
    return tr("Made with {parts}.").format(parts=", ".join(parts))


def chosen(run: Run) -> list[Chosen]:
    """Return the parameters of a run."""
    return [
        Chosen(one.name(), one.description(), _in_memory(run, one.name()) or _in_words(one, _written(one, run)))
        for one in run.tool.parameterDefinitions()
    ]  # fmt: skip


def _history(run: Run) -> str:
    values = " ".join(f"{one.name()}={_written(one, run)}" for one in run.tool.parameterDefinitions())
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{now} insop:{run.tool.name()} {values} input sha256={run.digest}"


def _written(definition: QgsProcessingParameterDefinition, run: Run) -> str:
    value = run.parameters.get(definition.name(), definition.defaultValue())
    return re.sub(FOLDERS, "", definition.valueAsPythonString(value, run.context))


def _in_memory(run: Run, name: str) -> str:
    """Return the name of a layer that has no file, whose address would say nothing."""
    value = run.parameters.get(name)
    layer = run.context.getMapLayer(value) if isinstance(value, str) and value else value
    is_temporary = isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"
    return tr("{name} (temporary layer)").format(name=layer.name()) if is_temporary else ""


def _in_words(definition: QgsProcessingParameterDefinition, written: str) -> str:
    """Return a number of an option with the option itself, and nothing as a dash."""
    plain = written.strip("'\"")
    if isinstance(definition, QgsProcessingParameterEnum) and plain.isdecimal() and not definition.usesStaticStrings():
        return f"{plain} ({definition.options()[int(plain)]})"
    return "–" if plain in ("", "None") else plain


def _own_version() -> str:
    parser = ConfigParser(interpolation=None)
    parser.read(METADATA, encoding="utf-8")
    return parser.get("general", "version", fallback="?")


def _version_of(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"
