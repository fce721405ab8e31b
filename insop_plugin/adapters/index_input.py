"""What the tool of indices is given: samples with their results, and a user's own health parameters."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters import contaminant_columns, tables
from insop_plugin.adapters.contaminant_columns import SAMPLE, Concentrated, NoFields
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from insop_plugin.adapters.tables import Input, Table
    from insop_plugin.core.indices.concentrations import Concentrations
    from insop_plugin.core.indices.health_parameters import Parameter


class NoSampleField(InsopError):
    """Samples that observations cannot be brought to."""

    template = N_("The samples have no field {field}, by which observations are brought to them.")
    hint = N_("Take the layer of samples that belongs to the observations, or leave one of the two out.")


class SameSample(InsopError):
    """Two samples of one name."""

    template = N_("{n} samples have the {field} “{name}”; observations cannot be brought to one of them.")
    hint = N_("Remove the duplicates first.")


class FileUnreadable(InsopError):
    """A file of parameters that cannot be read."""

    template = N_("The table {file} cannot be read: {reason}.")
    hint = N_("Save it as CSV with commas, in UTF-8.")


@dataclass(frozen=True)
class Asked:
    """Which layers and fields hold the results."""

    layer: Input
    observations: Input | None
    fields: tuple[str, ...]
    unit: str
    codes: tuple[str, ...]  # of the contaminants wanted among observations; none for all
    normaliser: str  # code, "" for none

    @property
    def wanted(self) -> tuple[str, ...]:
        """Return the contaminants to read from observations; none for all."""
        return tuple(dict.fromkeys((*self.codes, self.normaliser))) if self.codes and self.normaliser else self.codes


@dataclass(frozen=True)
class Samples:
    """Samples and their results."""

    table: Table  # whose rows the samples are, or whose rows the results are
    names: list[str] | None  # of samples made of observations; None where each row of `table` is one
    first: list[int]  # row of `table` for each of those samples
    concentrations: Concentrations
    read: Concentrated
    lost: int  # results without a sample, or of samples that are not there


def samples_of(asked: Asked, feedback: QgsProcessingFeedback) -> Samples:
    """Read samples and results.

    Raises:
        NoFields, NoSampleField, SameSample, SeveralResults, and those of `contaminant_columns`
    """
    if asked.observations is not None:
        return _joined(asked, feedback)
    if asked.fields:
        return _wide(asked, feedback)
    if contaminant_columns.is_long(asked.layer):
        return _long(asked, feedback)
    raise NoFields(needed=", ".join((*contaminant_columns.LONG, "value")))


def own_rows(path: str) -> tuple[Parameter, ...]:
    """Read a user's own table of health parameters.

    Raises:
        FileUnreadable, ColumnsMissing, RowRefused
    """
    from insop_plugin.core.indices.health_parameters import own_parameters

    name = Path(path).name
    try:
        with open(path, encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise FileUnreadable(file=name, reason=error) from error
    return own_parameters(rows, name)


def _wide(asked: Asked, feedback: QgsProcessingFeedback) -> Samples:
    from insop_plugin.core.indices.concentrations import by_sample

    fields, element = list(asked.fields), asked.normaliser
    own = contaminant_columns.field_of(asked.layer, element) if element else ""
    if own and element not in {code for code, _ in contaminant_columns.contaminants_of(fields).values()}:
        fields.append(own)
    read = contaminant_columns.read_fields(asked.layer, fields, asked.unit, (), feedback)
    names = [str(row + 1) for row in range(len(read.table))]
    return Samples(read.table, None, [], by_sample(read.entries, read.entries.row, names), read, 0)


def _long(asked: Asked, feedback: QgsProcessingFeedback) -> Samples:
    import numpy as np

    read = contaminant_columns.read_observations(asked.layer, asked.wanted, (), feedback)
    uid = _texts(read.table.columns[SAMPLE])
    names, first = np.unique(uid[read.entries.row], return_index=True)
    first = read.entries.row[first][names != ""]
    order = np.argsort(first, kind="stable")
    names = names[names != ""][order].tolist()
    return _placed(read, read.table, uid, names, first[order].tolist())


def _joined(asked: Asked, feedback: QgsProcessingFeedback) -> Samples:
    if SAMPLE not in asked.layer.source.fields().names():
        raise NoSampleField(field=SAMPLE)
    table = tables.read(asked.layer, [SAMPLE], feedback)
    read = contaminant_columns.read_observations(asked.observations, asked.wanted, (), feedback)
    names = _texts(table.columns[SAMPLE]).tolist()
    for name, n in Counter(name for name in names if name).most_common(1):
        if n > 1:
            raise SameSample(n=n, field=SAMPLE, name=name)
    found = _placed(read, table, _texts(read.table.columns[SAMPLE]), names, [])
    return Samples(table, None, [], found.concentrations, read, found.lost)


def _placed(read: Concentrated, table: Table, uid: object, names: list[str], first: list[int]) -> Samples:
    """Bring results to samples by name."""
    import numpy as np

    from insop_plugin.core.indices.concentrations import Entries, by_sample

    place_of = {name: place for place, name in enumerate(names) if name}
    sample = np.array([place_of.get(name, -1) for name in uid[read.entries.row].tolist()], int)
    there, old = sample >= 0, read.entries
    kept = Entries(old.codes, old.place[there], old.row[there], old.low[there], old.high[there])
    return Samples(table, names, first, by_sample(kept, sample[there], names), read, int((~there).sum()))


def _texts(column: object) -> object:
    import numpy as np

    return np.array(["" if cell is None or cell != cell else str(cell).strip() for cell in column.tolist()] + [""], object)[:-1]
