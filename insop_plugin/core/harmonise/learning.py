"""What saved recipes teach about a new table: a column name that was given a meaning before is proposed again.

    lessons = lessons_of([("Survey 2019", read_recipe("survey.json"))])
    taught = applied(suggest(raw), raw, lessons)
    taught.origins["metal one"]     # "Survey 2019": the name of the recipe that the proposal comes from
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from insop_plugin.core.contaminants.names import fold_name
from insop_plugin.core.harmonise.column_names import split_unit
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import LONG, WIDE, Recipe, ValueColumn

LOOKED_AT = 2000  # rows, for texts that were decided about
DECIDED_IN = {"contaminant": "contaminant", "unit": "unit", "medium": "medium", "qualifier": "qualifier"}
"""Kinds of decisions that are learned, by the role of the column their texts stand in."""


@dataclass(frozen=True)
class Lesson:
    """The meaning that a recipe gave a column: a role, or a result of something."""

    recipe: str
    role: str = ""
    value: ValueColumn | None = None


@dataclass(frozen=True)
class Lessons:
    """What several recipes teach; where they disagree the last one stands."""

    columns: dict[str, Lesson] = field(default_factory=dict)  # by folded name
    stems: dict[str, Lesson] = field(default_factory=dict)  # results, by folded name without unit
    decisions: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    """(kind, text) to (answer, recipe)."""


@dataclass(frozen=True)
class Taught:
    """A recipe with what was learned, and where it comes from: nothing learned is applied unseen."""

    recipe: Recipe
    origins: dict[str, str] = field(default_factory=dict)  # column -> name of the recipe
    decided: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)  # as in Lessons, those that apply


def lessons_of(recipes: Iterable[tuple[str, Recipe]]) -> Lessons:
    """Return what recipes teach.

    Args:
        recipes: their names and themselves, the newest last.
    """
    found = Lessons()
    for name, recipe in recipes:
        for role, column in recipe.columns.items():
            found.columns[fold_name(column)] = Lesson(name, role)
        for value in recipe.values:
            lesson = Lesson(name, value=value)
            found.columns[fold_name(value.column)] = lesson
            found.stems[fold_name(split_unit(value.column)[0])] = lesson
        for kind in DECIDED_IN:
            found.decisions.update({(kind, text): (answer, name) for text, answer in recipe.decided(kind).items()})
    found.columns.pop("", None), found.stems.pop("", None)
    return found


def applied(recipe: Recipe, raw: RawTable, lessons: Lessons) -> Taught:
    """Return a proposed recipe with the lessons that a table has use for.

    Args:
        recipe: proposed from names and contents.
        raw: the table it is for.
        lessons: of recipes used before.
    Returns:
        The recipe; a meaning that was learned replaces one that was proposed, and its origin is named.
    """
    known = {name: lesson for name in raw.columns if (lesson := lessons.columns.get(fold_name(name)))}
    roles, origins = _with_roles(recipe, known)
    values, of_values = _with_values(replace(recipe, columns=roles), raw, known, lessons)
    mode = LONG if "value" in roles else WIDE
    found = replace(recipe, mode=mode, columns=roles, values=() if mode == LONG else values)
    decided = _decided(found, raw, lessons)
    decisions = {kind: dict(texts) for kind, texts in found.decisions.items()}
    for (kind, text), (answer, _name) in decided.items():
        decisions.setdefault(kind, {}).setdefault(text, answer)
    used = set(found.needed_columns())
    origins = {name: origin for name, origin in (origins | of_values).items() if name in used}
    return Taught(replace(found, decisions=decisions), origins, decided)


def _with_roles(recipe: Recipe, known: dict[str, Lesson]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the roles, those that were learned before those that were proposed, and the origins of the learned."""
    learned: dict[str, str] = {}
    for name, lesson in known.items():
        if lesson.role:
            learned.setdefault(lesson.role, name)
    taken = {name: role for role, name in learned.items()}
    kept = {role: name for role, name in recipe.columns.items() if role not in learned and name not in taken}
    kept = {role: name for role, name in kept.items() if name not in known or known[name].role}
    origins = {name: known[name].recipe for role, name in learned.items() if recipe.columns.get(role) != name}
    return kept | learned, origins


def _with_values(
    recipe: Recipe, raw: RawTable, known: dict[str, Lesson], lessons: Lessons
) -> tuple[tuple[ValueColumn, ...], dict[str, str]]:
    """Return the result columns in the order of the table, and the origins of the learned."""
    proposed = {value.column: value for value in recipe.values}
    roles = set(recipe.columns.values())
    values, origins = [], {}
    for name in raw.columns:
        lesson = known.get(name)
        if name in roles or (lesson and lesson.role):
            continue
        value = _taught_value(name, lesson, proposed.get(name), lessons, raw)
        if value is not None:
            values.append(value[0])
            origins |= {name: value[1]} if value[1] else {}
    return tuple(values), origins


def _taught_value(
    name: str, lesson: Lesson | None, proposed: ValueColumn | None, lessons: Lessons, raw: RawTable
) -> tuple[ValueColumn, str] | None:
    """Return what a column holds results of, with the recipe that taught it ("" where it was proposed)."""
    if lesson and lesson.value:
        beside = {part: getattr(lesson.value, part) for part in ("qualifier", "limit")}
        beside = {part: column for part, column in beside.items() if column in raw.columns}
        meaning = {"contaminant": lesson.value.contaminant, "unit": lesson.value.unit}
        value = replace(proposed or ValueColumn(name), **meaning | beside)  # limits and methods are of that other table
        is_new = proposed is None or (proposed.contaminant, proposed.unit) != (value.contaminant, value.unit)
        return value, lesson.recipe if is_new else ""
    if proposed:
        return proposed, ""
    stem, unit = split_unit(name)
    of_stem = lessons.stems.get(fold_name(stem)) if unit else None
    return (ValueColumn(name, of_stem.value.contaminant, unit), of_stem.recipe) if of_stem else None


def _decided(recipe: Recipe, raw: RawTable, lessons: Lessons) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the decisions about texts that stand in this table."""
    texts = {kind: _texts(recipe, raw, role) for kind, role in DECIDED_IN.items()}
    return {key: told for key, told in lessons.decisions.items() if key[1] in texts[key[0]]}


def _texts(recipe: Recipe, raw: RawTable, role: str) -> set[str]:
    columns = [recipe.columns[role]] if role in recipe.columns else []
    columns += [value.qualifier for value in recipe.values if role == "qualifier" and value.qualifier]
    found = {text.strip() for column in columns for text in raw.frame[column].iloc[:LOOKED_AT] if isinstance(text, str)}
    return found | {getattr(value, role, "") for value in recipe.values} - {""}
