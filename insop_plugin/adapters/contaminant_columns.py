"""Concentrations of a layer, in one form: a field for each contaminant, or a result a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters import tables
from insop_plugin.adapters.observation_columns import APART, LEFT_OUT, mixed_in
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import ndarray

    from insop_plugin.adapters.tables import Input, Table
    from insop_plugin.core.indices.concentrations import Entries

LONG = ("sample_uid", "contaminant")
SAMPLE = "sample_uid"
SHARE_SIGNS = ("%", "‰")
EMPTY = N_("{n} cells are empty. Samples of Harmonise table leave results below limits out: give the observations to count them.")


class UnknownFields(InsopError):
    """Fields or codes whose names are no contaminants."""

    template = N_("Not known as contaminants: {names}.")
    hint = N_("Choose other fields, or rename them to a code, a symbol or a name of the contaminant.")


class SameContaminant(InsopError):
    """Two fields of one contaminant."""

    template = N_("The fields {names} are all {contaminant}.")
    hint = N_("Choose one of them.")


class NoFields(InsopError):
    """A layer that says neither by fields nor by rows what was measured."""

    template = N_("Nothing says where the concentrations are.")
    hint = N_("Choose the fields, or give a table of observations with the fields {needed}.")


class OtherUnit(InsopError):
    """A field whose name says another unit than the one that all fields are said to have."""

    template = N_("The name of the field “{field}” says {stated}, but the unit of the fields is {unit}.")
    hint = N_("Choose fields of one unit and write it as UNIT, or bring this field to {unit} and rename it.")


class UnitUnknown(InsopError):
    """A unit that cannot be brought to mg/kg."""

    template = N_("{contaminant} in “{unit}” cannot be brought to mg/kg.")
    hint = N_("Write a unit such as mg/kg, µg/kg, ppm or %.")


@dataclass(frozen=True)
class Concentrated:
    """The results of a layer, and the rows that hold none."""

    table: Table
    entries: Entries
    nulls: int  # cells (or rows of observations) without a result
    left_out: int  # rows that are deleted or rejected
    others: int  # rows of soil properties


def is_long(given: Input) -> bool:
    """Say whether a layer has one result a row."""
    return set(LONG) <= set(given.source.fields().names())


def read_fields(
    given: Input, fields: Sequence[str], unit: str, more: Sequence[str], feedback: QgsProcessingFeedback
) -> Concentrated:
    """Read a field for each contaminant.

    Args:
        given: the layer.
        fields: whose names say which contaminant they hold; numbers, or texts such as `<0.5`.
        unit: of all of them.
        more: fields to read beside them.
        feedback: progress and cancel.

    Raises:
        UnknownFields, SameContaminant, OtherUnit, UnitUnknown, ValueNotPositive, NoResults, and those of `read_results`
    """
    import numpy as np

    from insop_plugin.core.censored.results import NONE, Columns, read_results
    from insop_plugin.core.indices.concentrations import Entries, checked

    known = contaminants_of(fields)
    _check_units(fields, unit)
    names = given.source.fields().names()
    table = tables.read(given, list(dict.fromkeys([*fields, *more, *(name for name in LEFT_OUT if name in names)])), feedback)
    out, parts, nulls = _left_out(table), [], 0
    for place, field in enumerate(fields):
        results = read_results(Columns(table.columns[field], names=(field, "", "")))
        rows = np.flatnonzero((results.kind != NONE) & ~out)
        nulls += int(((results.kind == NONE) & ~out).sum())
        low, high = _bounds(results.kind[rows], results.number[rows])
        factor = known[field][1] * _to_stored(known[field][0], unit)
        parts.append((np.full(len(rows), place), rows, low * factor, high * factor))
    columns = (np.concatenate(column) for column in zip(*parts, strict=True))
    entries = checked(Entries(tuple(known[field][0] for field in fields), *columns))
    return Concentrated(table, entries, nulls, int(out.sum()), 0)


def read_observations(
    given: Input, codes: Sequence[str], more: Sequence[str], feedback: QgsProcessingFeedback
) -> Concentrated:
    """Read one result a row, in fields with the names of INSOP.

    Args:
        given: the layer.
        codes: of the contaminants that are wanted; none for all.
        more: fields to read beside the usual ones.
        feedback: progress and cancel.

    Raises:
        UnknownFields, UnitNotComparable, NotThere, ValueNotPositive, NoResults
    """
    import numpy as np

    from insop_plugin.adapters.assessment_input import Choice, observed_of, with_usual
    from insop_plugin.core import vocabulary
    from insop_plugin.core.indices.concentrations import Entries, checked

    names = given.source.fields().names()
    choice = Choice(with_usual({}, names))
    extra = [*LONG, *more, *(name for name in (*APART, *LEFT_OUT) if name in names)]
    table = tables.read(given, list(dict.fromkeys([*choice.names, *extra])), feedback)
    observed, out = observed_of(table, choice), _left_out(table)
    is_other = np.isin(observed.contaminant.astype(str), list(vocabulary.codes("soil_property")))
    results = observed.results
    is_none = (np.isnan(results.value) & (results.censor == "none")) | (observed.contaminant == "")
    rows = np.flatnonzero(~(out | is_other | is_none))
    found, place = np.unique(observed.contaminant[rows].astype(str), return_inverse=True)
    _check_codes(found.tolist())
    least, most = (bound[rows] for bound in results.bounds())
    low, high = np.where(np.isnan(least), 0.0, least), np.where(np.isnan(most), np.inf, most)
    entries = Entries(tuple(found.tolist()), place, rows, low, high)
    entries = checked(entries.of(codes) if codes else entries)
    return Concentrated(table, entries, int((is_none & ~out & ~is_other).sum()), int(out.sum()), int((is_other & ~out).sum()))


def mixed(given: Concentrated, code: ndarray, n: int, apart: Sequence[str]) -> tuple[str, ...]:
    """Return for each of n sets of results what unlike ones it holds, in words; "" where it holds none.

    Args:
        given: results of observations; a field for each contaminant says nothing of procedures.
        code: number of the set of each result.
        n: number of sets.
        apart: fields by which the sets are told apart.
    """
    import numpy as np

    rows = np.full(len(given.table), -1)
    rows[given.entries.row] = code
    is_long = set(LONG) <= set(given.table.columns)
    return mixed_in(given.table, rows, n, ("contaminant", "unit", *apart)) if is_long else ("",) * n


def contaminants_of(names: Sequence[str]) -> dict[str, tuple[str, float]]:
    """Return the contaminant that each name means, and the factor to it where the name is that of an oxide.

    Raises:
        UnknownFields, SameContaminant
    """
    from insop_plugin.core.contaminants.names import read_names
    from insop_plugin.core.vocabulary import codes

    contaminants = codes("contaminant")
    readings = dict(zip(names, read_names([(name, "") for name in names]), strict=True))
    unknown = [name for name, reading in readings.items() if reading.code not in contaminants]
    if unknown:
        raise UnknownFields(names=", ".join(_with_candidates(name, readings[name].candidates) for name in unknown))
    by_code: dict[str, list[str]] = {}
    for name, reading in readings.items():
        by_code.setdefault(reading.code, []).append(name)
    for code, same in by_code.items():
        if len(same) > 1:
            raise SameContaminant(names=", ".join(same), contaminant=code)
    return {name: (reading.code, float(reading.factor)) for name, reading in readings.items()}


def field_of(given: Input, element: str) -> str:
    """Return the field of a layer that holds an element, "" where none or several do."""
    from insop_plugin.core.contaminants.names import read_names

    names = given.source.fields().names()
    found = [name for name, reading in zip(names, read_names([(name, "") for name in names]), strict=True) if reading.code == element]
    exact = [name for name in found if name == element] or found
    return exact[0] if len(exact) == 1 else ""


def _check_units(fields: Sequence[str], unit: str) -> None:
    """Refuse names that say another unit: names are read without signs such as %."""
    from insop_plugin.core.contaminants.units import read_unit
    from insop_plugin.core.harmonise.column_names import unit_in

    for field in fields:
        stated = unit_in(field) or next((sign for sign in SHARE_SIGNS if sign in field), "")
        named, given = (read_unit(text).unit for text in (stated, unit))
        if stated and (named is None or given is None or (named.kind, named.factor) != (given.kind, given.factor)):
            raise OtherUnit(field=field, stated=stated, unit=unit)


def _check_codes(names: list[str]) -> None:
    """Refuse what is no code: units have been read for codes only."""
    from insop_plugin.core.contaminants.names import read_names
    from insop_plugin.core.vocabulary import codes

    unknown = [name for name in names if name not in codes("contaminant")]
    readings = read_names([(name, "") for name in unknown])
    if unknown:
        pairs = zip(unknown, readings, strict=True)
        raise UnknownFields(names=", ".join(_with_candidates(name, (read.code,) if read.code else read.candidates) for name, read in pairs))


def _with_candidates(name: str, candidates: tuple[str, ...]) -> str:
    return f"{name} ({', '.join(candidates)}?)" if candidates else name


def _bounds(kind: ndarray, number: ndarray) -> tuple[ndarray, ndarray]:
    """Return the least and the most of results as `read_results` gives them."""
    import numpy as np

    from insop_plugin.core.censored.results import BELOW, MEASURED

    is_number, is_below = kind == MEASURED, kind == BELOW
    return np.where(is_number, number, 0.0), np.where(is_number | is_below, number, np.inf)


def _left_out(table: Table) -> ndarray:
    import numpy as np

    out = np.zeros(len(table), bool)
    for name, code in LEFT_OUT.items():
        if name in table.columns:
            out |= table.columns[name] == code
    return out


def _to_stored(code: str, unit: str) -> float:
    from insop_plugin.core.contaminants.determinands import determinands
    from insop_plugin.core.contaminants.units import conversion, read_unit

    read = read_unit(unit).unit
    found = conversion(read, determinands()[code]) if read else None
    if found is None or found.is_per_volume or determinands()[code].quantity != "mass":
        raise UnitUnknown(contaminant=code, unit=unit)
    return float(found.factor)
