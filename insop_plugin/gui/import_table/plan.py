"""The user's view of a recipe: one meaning per column. Plain Python, tested without QGIS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import LONG, WIDE, Recipe, ValueColumn
from insop_plugin.gui.import_table.roles import COMPANIONS, RESULT, SEVERAL, UNUSED

EXAMPLES = 4


@dataclass(frozen=True)
class Column:
    """What one column of the file means."""

    name: str
    examples: tuple[str, ...] = ()
    role: str = UNUSED
    contaminant: str = ""  # of a result; empty reads it from the name
    unit: str = ""  # of a result; empty reads it from the name
    of: str = ""  # of a mark or limit: the result column it belongs to
    origin: str = ""  # the recipe that the meaning was learned from; empty where it was proposed, given or chosen


Plan = tuple[Column, ...]


def plan_of(recipe: Recipe, raw: RawTable, origins: Mapping[str, str] | None = None) -> Plan:
    """Return what every column of a table means under a recipe, and from which recipe that was learned."""
    roles = {name: Column(name, role=role) for role, name in recipe.columns.items()}
    roles |= {name: Column(name, role="sample_key") for name in recipe.sample_keys}
    for value in recipe.values:
        roles[value.column] = Column(value.column, (), RESULT, value.contaminant, value.unit)
        for role, field in COMPANIONS.items():
            if getattr(value, field):
                roles[getattr(value, field)] = Column(getattr(value, field), role=role, of=value.column)
    told = origins or {}
    return tuple(
        replace(roles.get(name, Column(name)), examples=_examples(raw, name), origin=told.get(name, ""))
        for name in raw.columns
    )


def recipe_of(plan: Plan, base: Recipe) -> Recipe:
    """Return the recipe that a plan stands for; all but the columns is kept from another one."""
    columns = {column.role: column.name for column in plan if column.role not in SEVERAL}
    keys = tuple(column.name for column in plan if column.role == "sample_key")
    is_long = "value" in columns
    values = () if is_long else tuple(_value(column, plan, base) for column in plan if column.role == RESULT)
    return replace(base, mode=LONG if is_long else WIDE, columns=columns, sample_keys=keys, values=values)


def with_role(plan: Plan, name: str, role: str) -> Plan:
    """Give a column a meaning; a meaning that only one column can have is taken from the other."""
    changed = []
    for column in plan:
        if column.name == name:
            column = replace(column, role=role, contaminant="", unit="", of="", origin="")
        elif column.role == role and role not in SEVERAL:
            column = replace(column, role=UNUSED, origin="")
        changed.append(column)
    return tuple(changed)


def with_facts(plan: Plan, name: str, **facts: str) -> Plan:
    """Change contaminant, unit or result column of one column."""
    return tuple(replace(column, origin="", **facts) if column.name == name else column for column in plan)


def swapped(plan: Plan, one: str, other: str) -> Plan:
    """Exchange the columns of two meanings, such as latitude and longitude."""
    places = {one: other, other: one}
    return tuple(replace(column, role=places.get(column.role, column.role)) for column in plan)


def is_used(column: Column) -> bool:
    """Tell whether a column is imported."""
    return column.role != UNUSED


def results(plan: Plan) -> list[str]:
    """Return the names of the result columns."""
    return [column.name for column in plan if column.role == RESULT]


def _value(column: Column, plan: Plan, base: Recipe) -> ValueColumn:
    before = next((value for value in base.values if value.column == column.name), ValueColumn(column.name))
    beside = dict.fromkeys(COMPANIONS.values(), "")
    beside |= {COMPANIONS[other.role]: other.name for other in plan if other.role in COMPANIONS and other.of == column.name}
    return replace(before, contaminant=column.contaminant, unit=column.unit, **beside)


def _examples(raw: RawTable, name: str) -> tuple[str, ...]:
    """Return the first values that differ, so that the kinds of values are seen."""
    cells = raw.frame[name]
    filled = cells[cells.fillna("").str.strip() != ""]
    return tuple(filled.drop_duplicates().head(EXAMPLES))
