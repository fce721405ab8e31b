"""A recipe proposed from column names and contents; the user sees it and may change it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import numpy

from insop_plugin.core.contaminants.names import fold_name, meaning_of, read_cas
from insop_plugin.core.contaminants.units import read_unit
from insop_plugin.core.harmonise.column_names import (
    ResultName,
    companions,
    procedure_of,
    result_names,
    role_of,
    split_heading,
    unit_in,
)
from insop_plugin.core.harmonise.row_facts import media
from insop_plugin.core.reading.censoring import CODE, read_values
from insop_plugin.core.reading.heading import Head
from insop_plugin.core.reading.heading_rows import NO_CONTENT
from insop_plugin.core.reading.layout import is_number
from insop_plugin.core.reading.number_texts import UNDECIDED, read_numbers
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import LONG, WIDE, NothingToHarmonise, Recipe, ValueColumn

LOOKED_AT = 500  # rows
MOST_COLUMNS = 5000
SHARE = 0.5  # of the distinct texts of a column that must be of a kind
_VALUE_WORDS = re.compile(r"value|result|conc|valor|valeur|wert|значен|содерж|值|含量|结果|قيمة", re.I)
_EPSG_IN_NAME = re.compile(r"epsg[_:]?(\d{4,6})", re.I)


def suggest(raw: RawTable) -> Recipe:
    """Return a recipe made from the names and contents of the columns.

    Names are looked up in `column_synonym.csv`; contents decide where names do not. Nothing that
    changes a value is proposed: units that the table does not state stay open.

    Raises:
        NothingToHarmonise: no column of results was found.
    """
    recipe = proposed(raw)
    if recipe.mode == WIDE and not recipe.values:
        raise NothingToHarmonise(name=raw.name, known=", ".join(raw.columns[:30]))
    return recipe


def proposed(raw: RawTable) -> Recipe:
    """Return what `suggest` does, for a user who will say which columns hold results where none was found."""
    names = [name for name in raw.columns[:MOST_COLUMNS] if _sample(raw, name)]
    by_name = _by_name(names, raw.heads)
    columns = by_name | _long_columns(raw, names, by_name)
    is_long = "value" in columns and ("contaminant" in columns or "cas" in columns)
    values = () if is_long else _value_columns(raw, [name for name in names if name not in _fixed(columns)])
    if not is_long:
        used = {column for value in values for column in (value.column, value.qualifier, value.limit)}
        roles = ("contaminant", "cas", "value", "unit", "qualifier", "limit", "lod", "loq", "limit_unit", "uncertainty")
        columns = {role: column for role, column in columns.items() if role not in roles and column not in used}
    columns, constants = _positions(raw, columns)
    constants |= _depth_unit(columns)
    if is_long and "unit" not in columns and unit_in(columns["value"]):
        constants["unit"] = unit_in(columns["value"])
    mode, title = (LONG if is_long else WIDE), f"{raw.name} (suggested)"
    facts = {"columns": columns, "values": values, "constants": constants, "reading": replace(raw.options)}
    return Recipe(title, mode, sample_keys=_sheet_keys(raw, columns), **facts)


def unused_columns(raw: RawTable, recipe: Recipe) -> list[str]:
    """Return the columns of the table that the recipe does not use."""
    used = set(recipe.needed_columns())
    return [name for name in raw.columns if name not in used]


def _sheet_keys(raw: RawTable, columns: dict[str, str]) -> tuple[str, ...]:
    """Return the column of the sheet's name where sheets are stacked: the same number on two sheets is not one sample."""
    is_free = raw.options.sheets and raw.columns[0] not in columns.values()
    return raw.columns[:1] if is_free else ()


def _by_name(names: list[str], heads: dict[str, Head]) -> dict[str, str]:
    """Return the best column of each role by its name, read together with its group where it says nothing alone."""
    best: dict[str, tuple[int, str]] = {}
    for name in names:
        group = heads[name].group if name in heads else ""
        found = role_of(name) or (role_of(f"{split_heading(group)} {split_heading(name)}") if group else None)
        if found and (found[0] not in best or found[1] < best[found[0]][0]):
            best[found[0]] = (found[1], name)
    for name in names:
        code = _EPSG_IN_NAME.search(name)
        if code and name[0].lower() in "xy":
            best.setdefault(name[0].lower(), (1, name))
    return {role: name for role, (_, name) in best.items()}


def _fixed(columns: dict[str, str]) -> set[str]:
    """Return columns whose role by name is sure enough not to be a result: places, dates, numbers of samples."""
    roles = (
        "sample",
        "plot",
        "longitude",
        "latitude",
        "date",
        "country",
        "srs",
        "lab_code",
        "remarks",
        "upper_depth",
        "lower_depth",
        "depth",
    )
    if "x" in columns and "y" in columns and "longitude" not in columns:
        roles += ("x", "y")
    return {columns[role] for role in roles if role in columns}


def _long_columns(raw: RawTable, names: list[str], by_name: dict[str, str]) -> dict[str, str]:
    """Return the columns of a long table known by their contents."""
    tests: dict[str, Callable[[str], bool]] = {
        "contaminant": lambda text: len(text) > 1 and not is_number(text) and bool(meaning_of(text).code),
        "cas": lambda text: "-" in text and bool(read_cas(text)[0]),
        "unit": lambda text: not is_number(text) and _is_unit(text),
        "medium": lambda text: fold_name(text) in media(),
    }
    found: dict[str, str] = {}
    for role, test in tests.items():
        shares = {name: _share(_sample(raw, name), test) for name in names if name not in found.values()}
        named = by_name.get(role, "")
        best = named if shares.get(named, 0) >= SHARE else max(shares, key=shares.__getitem__, default="")
        if best and shares[best] >= SHARE and len(set(_sample(raw, best))) > (role in ("contaminant", "cas")):
            found[role] = best
    named = [name for name in names if name == by_name.get("value")]
    values = [
        name
        for name in [*named, *names]
        if (name in named or _VALUE_WORDS.search(name))
        and _is_results(_sample(raw, name))
        and name not in found.values()
    ]
    if values and ("contaminant" in found or "cas" in found):
        found["value"] = values[0]
    return found


def _value_columns(raw: RawTable, names: list[str]) -> tuple[ValueColumn, ...]:
    results = _told_by_method(raw, names) | result_names(names)
    results = {name: found for name, found in results.items() if _is_results(_sample(raw, name))}
    columns = (_value_column(name, found, names) for name, found in results.items())
    return tuple(_with_head(column, raw.heads.get(column.column)) for column in columns)


def _told_by_method(raw: RawTable, names: list[str]) -> dict[str, ResultName]:
    """Return the columns of one contaminant that only their methods tell apart, such as “XRF · Pb”."""
    own = {name: raw.heads[name].name for name in names if name in raw.heads and raw.heads[name].method}
    alike = {name: label for name, label in own.items() if name == f"{raw.heads[name].method} · {label}"}
    found = {label: reading for label in alike.values() for reading in result_names([label]).values()}
    return {name: found[label] for name, label in alike.items() if label in found}


def _with_head(column: ValueColumn, head: Head | None) -> ValueColumn:
    """Return a result column with the limits and the method of its heading: a known procedure, else its words."""
    if head is None:
        return column
    told = {"procedure": procedure_of(head.method), "method_text": head.method, "lod": head.lod, "loq": head.loq}
    return replace(column, **{name: getattr(column, name) or text for name, text in told.items()})


def _value_column(name: str, found: ResultName, names: list[str]) -> ValueColumn:
    return ValueColumn(
        name,
        found.contaminant,
        found.unit,
        procedure=found.procedure,
        method_text=found.method_text,
        **companions(name, names),
    )


def _positions(raw: RawTable, columns: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Settle which columns hold the position, and in which system as far as names and contents tell."""
    constants: dict[str, str] = {}
    kept = dict(columns)
    if "longitude" in kept and "latitude" in kept:
        kept.pop("x", None), kept.pop("y", None)
        if "srs" not in kept and _are_metres(raw, kept["longitude"]):
            kept["x"], kept["y"] = kept.pop("longitude"), kept.pop("latitude")
    if "x" in kept and "y" in kept:
        code = _EPSG_IN_NAME.search(kept["x"])
        if code:
            constants["srs"] = f"EPSG:{code[1]}"
        elif "srs" not in kept and not _are_metres(raw, kept["x"]) and not _are_metres(raw, kept["y"]):
            kept["longitude"], kept["latitude"] = kept.pop("x"), kept.pop("y")
    for pair in (("x", "y"), ("longitude", "latitude")):
        if not all(role in kept for role in pair):
            kept = {role: name for role, name in kept.items() if role not in pair}
    return kept, constants


def _are_metres(raw: RawTable, name: str) -> bool:
    numbers = read_numbers(_sample(raw, name), UNDECIDED).values
    return bool(numpy.nanmax(numpy.abs(numbers), initial=0) > 360)


def _depth_unit(columns: dict[str, str]) -> dict[str, str]:
    for role in ("depth", "upper_depth"):
        words = re.split(r"[\s_.,()\[\]]+", columns.get(role, ""))
        units = [word for word in words if word.lower() in ("cm", "mm", "in", "inch", "inches", "ft", "m", "dm")]
        if units and "depth_unit" not in columns:
            return {"depth_unit": units[-1]}
    return {}


def _sample(raw: RawTable, name: str) -> list[str]:
    cells = raw.frame[name].iloc[:LOOKED_AT]
    return [text.strip() for text in cells if isinstance(text, str) and text.strip()]


def _is_unit(text: str) -> bool:
    reading = read_unit(text)
    return reading.unit is not None or reading.foreign_kind not in NO_CONTENT


def _share(texts: list[str], test: Callable[[str], bool]) -> float:
    distinct = list(dict.fromkeys(texts))[:60]
    return sum(map(test, distinct)) / len(distinct) if distinct else 0.0


def _is_results(texts: list[str]) -> bool:
    """Say whether most texts are numbers or limits."""
    distinct = list(dict.fromkeys(texts))[:100]
    kind = read_values(distinct, UNDECIDED).kind
    readable = ~numpy.isin(kind, [CODE["unreadable"]])
    is_number = numpy.isin(
        kind, [CODE["number"], CODE["left"], CODE["right"], CODE["interval"], CODE["ambiguous_mark"]]
    )
    return bool(readable.mean() >= SHARE and is_number.any()) if distinct else False
