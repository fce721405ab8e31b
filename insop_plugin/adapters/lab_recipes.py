"""Recipes that are at hand: those shipped, and those learned from earlier imports of this profile."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication

from insop_plugin.core.raw_table import RawTable, ReadingOptions
from insop_plugin.core.recipe import Recipe, read_recipe, write_recipe
from insop_plugin.paths import RESOURCES

STRUCTURE = ("separator", "quote", "header_row", "units_row", "short_rows")


def shipped() -> list[Recipe]:
    """Return the recipes of known layouts."""
    return [read_recipe(path) for path in sorted((RESOURCES / "recipes").glob("*.json"))]


def shipped_for(raw: RawTable) -> Recipe | None:
    """Return the shipped recipe that needs only columns a table has, the most of them."""
    known = set(raw.columns)
    return max((r for r in shipped() if known.issuperset(r.needed_columns())), key=_size, default=None)


def learned(raw: RawTable) -> Recipe | None:
    """Return what was learned from a table with the same columns."""
    place = _place(raw)
    return read_recipe(place) if place.is_file() else None


def learn(raw: RawTable, recipe: Recipe) -> Path:
    """Keep the recipe for tables with the same columns."""
    place = _place(raw)
    place.parent.mkdir(parents=True, exist_ok=True)
    write_recipe(recipe, place)
    return place


def forget(raw: RawTable) -> None:
    """Forget what was learned from tables with the same columns."""
    _place(raw).unlink(missing_ok=True)


def with_reading(recipe: Recipe, asked: ReadingOptions, read: ReadingOptions) -> Recipe:
    """Return a recipe that reads a file the same way again.

    Structure is written down as found. Encoding, marks and order of dates only where the user chose them:
    the next file may be written otherwise, and is looked at anew.
    """
    structure = {name: getattr(read, name) for name in STRUCTURE}
    chosen = {name: value for name, value in asked.to_json().items() if name not in STRUCTURE}
    return replace(recipe, reading=ReadingOptions(**structure, **chosen))


def _size(recipe: Recipe) -> int:
    return len(recipe.needed_columns())


def _place(raw: RawTable) -> Path:
    signature = hashlib.sha256("\x1f".join(raw.columns).encode()).hexdigest()[:16]
    return Path(QgsApplication.qgisSettingsDirPath()) / "insop" / "recipes" / f"{signature}.json"
