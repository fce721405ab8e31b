"""Recipes that are at hand: those shipped, and those learned from earlier imports of this profile."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from insop_plugin.adapters.messages import note
from insop_plugin.core.errors import N_
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions
from insop_plugin.core.reading.recipe import Recipe, RecipeUnreadable, read_recipe, write_recipe
from insop_plugin.paths import RESOURCES

if TYPE_CHECKING:
    from insop_plugin.core.harmonise.learning import Taught

LEARNED = N_("as in the last import of such a file")
SUGGESTED = N_("proposed from the column names")
STRUCTURE = (
    "separator", "quote", "header_row", "units_row", "method_row", "lod_row", "loq_row", "group_row", "short_rows",
)  # fmt: skip


def at_hand(raw: RawTable, proposed: Recipe) -> tuple[Recipe, ...]:
    """Return the recipes for a table, the best first: learned, shipped, proposed."""
    found = (learned(raw), shipped_for(raw), proposed)
    return tuple(recipe for recipe in found if recipe is not None)


def taught(raw: RawTable) -> Taught:
    """Return the recipe proposed for a table, with what the recipes used before teach about it."""
    from insop_plugin.core.harmonise.learning import applied, lessons_of

    return applied(suggested(raw), raw, lessons_of(_used_before()))


def _used_before() -> Iterator[tuple[str, Recipe]]:
    """Give the recipes kept in this profile with their names, the newest last."""
    for place in sorted(folder().glob("*.json"), key=lambda path: (path.stat().st_mtime, path.name)):
        try:
            recipe = read_recipe(place)
        except RecipeUnreadable as error:
            note(str(error))
            continue
        yield (recipe.dataset if recipe.name in ("", LEARNED, SUGGESTED) else recipe.name), recipe


def keep(recipe: Recipe) -> None:
    """Keep a recipe that the user saved, to learn from it; another one of the same name is replaced."""
    letters = hashlib.sha256(recipe.name.encode()).hexdigest()[:16]
    _write(recipe, folder() / f"saved_{letters}.json")


def suggested(raw: RawTable) -> Recipe:
    """Return the recipe proposed from names and contents of the columns; without results where none was recognised."""
    from insop_plugin.core.harmonise import proposed

    return replace(proposed(raw), name=SUGGESTED)


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
    return replace(read_recipe(place), name=LEARNED) if place.is_file() else None


def learn(raw: RawTable, recipe: Recipe) -> None:
    """Keep the recipe for tables with the same columns, where the profile can be written."""
    _write(recipe, _place(raw))


def _write(recipe: Recipe, place: Path) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_recipe(recipe, place)
    except OSError as error:
        note(f"The recipe was not kept in {place}: {error}")


def forget(raw: RawTable) -> None:
    """Forget what was learned from tables with the same columns."""
    _place(raw).unlink(missing_ok=True)


def with_reading(recipe: Recipe, asked: ReadingOptions, read: ReadingOptions) -> Recipe:
    """Return a recipe that reads a file the same way again.

    Structure is written down as found. Encoding, marks and order of dates only where the user chose them:
    the next file may be written otherwise, and is looked at anew.
    """
    structure = {name: getattr(read, name) for name in STRUCTURE}
    chosen = {name: value for name, value in vars(asked).items() if name not in structure and value is not None}
    return replace(recipe, reading=ReadingOptions(**structure | chosen))


def _size(recipe: Recipe) -> int:
    return len(recipe.needed_columns())


def _place(raw: RawTable) -> Path:
    signature = hashlib.sha256("\x1f".join(raw.columns).encode()).hexdigest()[:16]
    return folder() / f"{signature}.json"


def folder() -> Path:
    """Return where learned recipes are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "insop" / "recipes"
