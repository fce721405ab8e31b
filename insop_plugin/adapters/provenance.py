"""Where a result comes from: tool, parameters, versions and input, kept in the layer's metadata."""

import hashlib
import platform
import re
from collections.abc import Sequence
from configparser import ConfigParser
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayerMetadata, QgsProcessingAlgorithm, QgsProcessingContext

from insop_plugin.adapters.i18n import tr
from insop_plugin.paths import METADATA

if TYPE_CHECKING:
    from numpy import ndarray

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
    metadata.setAbstract("\n".join((*run.sentences, versions(run.packages))))
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


def digest_of(*columns: "ndarray") -> str:
    """Return the SHA-256 of columns, the same for the same numbers in any file format."""
    import numpy as np

    digest = hashlib.sha256()
    for column in columns:
        digest.update(np.ascontiguousarray(column, "<f8").data)
    return digest.hexdigest()


def versions(packages: tuple[str, ...]) -> str:
    """Return one line with the versions of everything that took part."""
    parts = [f"INSOP {_own_version()}", f"QGIS {Qgis.QGIS_VERSION}", f"Python {platform.python_version()}"]
    parts += [f"{name} {_version_of(name)}" for name in packages]
    return tr("Made with {parts}.").format(parts=", ".join(parts))


def _history(run: Run) -> str:
    chosen = []
    for definition in run.tool.parameterDefinitions():
        value = run.parameters.get(definition.name(), definition.defaultValue())
        written = re.sub(FOLDERS, "", definition.valueAsPythonString(value, run.context))
        chosen.append(f"{definition.name()}={written}")
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{now} insop:{run.tool.name()} {' '.join(chosen)} input sha256={run.digest}"


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
