"""The kept results as observations of the data model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy
import pandas

from insop_plugin.core.contaminants.units import Conversion
from insop_plugin.core.harmonise.cells import Cells
from insop_plugin.core.harmonise.changes import analysis_days
from insop_plugin.core.harmonise.coded import Coded, combined
from insop_plugin.core.harmonise.meanings import BASES, Names, Procedures, Units
from insop_plugin.core.harmonise.problems import Notes
from insop_plugin.core.harmonise.results import CENSORS, Results
from insop_plugin.core.harmonise.row_facts import RowFacts, number_cells
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.harmonise.who_is_who import Identity
from insop_plugin.core.identities import identifiers_of_parts
from insop_plugin.core.reading.censoring import qualifier_meaning

DUPLICATE = 32
MOST_REPLICATES = 1000
CONVERTED = (BASES.index("wet"), BASES.index("ash"))


@dataclass(frozen=True)
class Reading:
    """Everything that was understood of the results."""

    cells: Cells
    names: Names
    units: Units
    procedures: Procedures
    results: Results
    steps: Coded  # JSON texts
    notes: Notes


def observations_table(
    reading: Reading, source: Source, facts: RowFacts, identity: Identity, kept: numpy.ndarray
) -> pandas.DataFrame:
    """Return the kept results; results that stand there twice are flagged.

    Args:
        kept: one boolean per result.
    """
    whose, repeat = _whose(reading, source, facts, identity, kept)
    told = _told(reading, kept)
    found = _numbers(reading.results, reading.units, kept)
    flags = {"qc_flags": reading.notes.flags[kept], "replicate": repeat}
    columns = whose | found | told | flags | {"analysis_date": analysis_days(source)[reading.cells.row[kept]]}
    return pandas.DataFrame({name: columns[name] for name in COLUMNS}, copy=False)


COLUMNS = (
    "row", "uid", "country", "sample_uid", "contaminant", "value", "unit", "censor", "censor_limit", "censor_upper", "lod",
    "loq", "weight_basis", "procedure", "fraction", "lab_method_text", "analysis_date", "replicate", "uncertainty",
    "contaminant_orig", "value_orig", "unit_orig", "steps", "qc_flags", "remarks",
)  # fmt: skip


def _whose(
    reading: Reading, source: Source, facts: RowFacts, identity: Identity, kept: numpy.ndarray
) -> tuple[dict, numpy.ndarray]:
    """Return what identifies each result, and its replicate number."""
    rows = reading.cells.row[kept]
    how = (reading.names.codes, reading.procedures.code, reading.procedures.fraction)
    parts = [part.take(kept) for part in how]
    given = _given_replicates(source, rows)
    same, _ = combined([identity.sample[rows], *(part.codes for part in parts), given])
    repeat = pandas.Series(same).groupby(same, sort=False).cumcount().to_numpy() + 1
    _flag_repeats(reading, kept, same)
    country = facts.country[rows]
    found = {
        "row": rows + 1,
        "uid": _identifiers(identity, rows, parts, (given, repeat)),
        "country": numpy.where(country == "", None, country),
        "sample_uid": identity.sample_uid[identity.sample[rows]],
        "contaminant": parts[0].cells(),
        "procedure": parts[1].cells(),
        "fraction": parts[2].cells(),
    }
    return found, numpy.where(given > 0, given, repeat)


def _numbers(results: Results, units: Units, kept: numpy.ndarray) -> dict:
    basis = numpy.array(BASES, dtype=object)[units.basis[kept]]
    to_dry = numpy.isin(units.basis[kept], CONVERTED) | units.of_each(_is_per_volume)[kept]
    stored = numpy.array([found.to if found else None for found in units.conversions], dtype=object)
    return {
        "value": results.value[kept],
        "unit": stored[units.place[kept]],
        "censor": numpy.array(CENSORS, dtype=object)[results.censor[kept]],
        "censor_limit": results.limit[kept],
        "censor_upper": results.upper[kept],
        "lod": results.lod[kept],
        "loq": results.loq[kept],
        "uncertainty": results.uncertainty[kept],
        "weight_basis": numpy.where(to_dry, "dry", basis),  # results that were kept have been converted
    }


def _told(reading: Reading, kept: numpy.ndarray) -> dict:
    """Return what was delivered and what was done."""
    cells = reading.cells
    return {
        "contaminant_orig": reading.names.delivered_names().take(kept).cells(),
        "value_orig": cells.value.take(kept).spread(cells.value.texts, ""),
        "unit_orig": cells.texts["unit"].take(kept).cells(),
        "lab_method_text": reading.procedures.words.take(kept).cells(),
        "remarks": cells.texts["qualifier"].take(kept).map(_mark, None),
        "steps": reading.steps.take(kept).cells(),
    }


def _is_per_volume(found: Conversion | None) -> bool:
    return found is not None and found.is_per_volume


def _identifiers(
    identity: Identity, rows: numpy.ndarray, parts: list[Coded], numbers: tuple[numpy.ndarray, numpy.ndarray]
) -> numpy.ndarray:
    """Return the identifier of each result: of its sample, contaminant, procedure, fraction, replicate and repeat."""
    ending, first = combined([*(part.codes for part in parts), *numbers])
    texts = [[part.texts[part.codes[at]] for part in parts] + [str(number[at]) for number in numbers] for at in first]
    endings = ["\x1f".join(found) for found in texts]
    return identifiers_of_parts("observation", identity.sample_uid, endings, identity.sample[rows], ending)


def _given_replicates(source: Source, rows: numpy.ndarray) -> numpy.ndarray:
    """Return the replicate numbers that were delivered, 0 where there is none."""
    column = source.role("replicate")
    numbers = number_cells(column, source.mark_of(column.texts))
    usable = (numbers >= 1) & (numbers <= MOST_REPLICATES) & (numbers == numpy.floor(numbers))
    return numpy.where(usable, numbers, 0).astype(int)[rows]


def _flag_repeats(reading: Reading, kept: numpy.ndarray, same: numpy.ndarray) -> None:
    cells = reading.cells
    alike, _ = combined([same, cells.value.codes[kept], cells.texts["unit"].codes[kept]])
    repeated = numpy.zeros(len(kept), bool)
    repeated[numpy.flatnonzero(kept)[pandas.Series(alike).duplicated().to_numpy()]] = True
    reading.notes.add(repeated, "duplicate", DUPLICATE, "", cells.value)


def _mark(text: str) -> str | None:
    return None if qualifier_meaning(text) == "none" else f"mark of the laboratory: {text.strip()}"
