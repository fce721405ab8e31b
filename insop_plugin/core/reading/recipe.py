"""The recipe of a table layout: how to read it, which column is what, what the user decided.

A recipe is a JSON file (`resources/recipes/*.json` holds known layouts). Example:
    {"recipe": 1, "name": "USGS soils, A horizon", "mode": "wide", "dataset": "USGS DS 801 A horizon",
     "columns": {"sample": "A_LabID", "latitude": "Latitude", "longitude": "Longitude"},
     "values": [{"column": "A_Pb", "contaminant": "Pb", "unit": "mg/kg"}],
     "constants": {"country": "USA", "weight_basis": "dry"}}
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from pathlib import Path

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions

VERSION = 1
LONG, WIDE = "long", "wide"
ROLES = (
    "sample", "plot", "sample_key", "contaminant", "cas", "value", "unit", "qualifier", "limit", "limit_unit", "lod", "loq",
    "uncertainty", "x", "y", "longitude", "latitude", "srs", "accuracy_m", "coord_method", "date", "depth", "upper_depth", "lower_depth",
    "depth_unit", "horizon", "procedure", "method_text", "fraction", "medium", "weight_basis", "moisture", "country",
    "land_use", "size_fraction", "lab_code", "remarks", "replicate", "analysis_date", "bulk_density", "loi", "speciation",
)  # fmt: skip
"""What a column or a constant can be; `x` and `y` are of any system, `longitude` and `latitude` are degrees."""

ZERO_RULES = ("limit", "value")
NEGATIVE_RULES = ("refuse", "limit")
MOISTURE_BASES = ("wet", "dry")
DECAY_FROM = ("date", "analysis_date")
_KINDS = {
    "name": str, "dataset": str, "note": str, "columns": dict, "sample_keys": list, "values": list, "constants": dict,
    "decisions": dict, "rules": dict, "reading": dict,
}  # fmt: skip


class RecipeUnreadable(InsopError):
    """A recipe file that is no recipe."""

    template = N_("The recipe {path} cannot be read: {reason}.")
    hint = N_("Make it again from the import dialog, or mend the file.")


class RecipeDoesNotFit(InsopError):
    """A recipe made for another layout."""

    template = N_("{name} has no column {missing}, which the recipe “{recipe}” needs.")
    hint = N_("Its columns are: {known}. Choose the recipe of this layout or map the columns anew.")


class NothingToHarmonise(InsopError):
    """A table in which no column of results was found."""

    template = N_("{name} has no column that was recognised as a result. Its columns are: {known}.")
    hint = N_("Say in a recipe which columns hold contaminants and values.")


@dataclass(frozen=True)
class ValueColumn:
    """One column of results in a wide table, with the columns that go with it."""

    column: str
    contaminant: str = ""  # code or name; "" reads it from the column's name
    unit: str = ""
    qualifier: str = ""  # column that says whether the value is censored, such as `Cd_censored`
    limit: str = ""  # column that holds the limit of detection of this contaminant
    procedure: str = ""
    fraction: str = ""
    method_text: str = ""  # the method in the laboratory's words
    lod: str = ""  # the limit of detection of all its results, such as a row of the heading gives it
    loq: str = ""  # the limit of quantification of all its results


@dataclass(frozen=True)
class Rules:
    """Choices about doubtful values; the defaults refuse."""

    zero: str = "limit"  # 0 means "below the limit" where a limit is known, else it is refused; or "value"
    negative: str = "refuse"  # or "limit": -0.5 means below 0.5
    replaced_by_factor: float | None = None  # censored values were replaced by this share of their limit
    moisture_basis: str = "wet"  # moisture in per cent of the wet or of the dry mass
    spreadsheet_depths: bool = False  # read 5-Mar in a depth column as 3-5
    o_is_east: bool = False  # O in coordinates means Ost
    missing_words: tuple[str, ...] = ()  # more texts that mean "no measurement"
    decay_to: str = ""  # day (2020-01-31) to which the activity of radionuclides is corrected; "" leaves it as measured
    decay_from: str = "date"  # the day the laboratory's activities are of: that of sampling or of analysis


@dataclass(frozen=True)
class Recipe:
    """All that is needed to harmonise one layout without asking."""

    name: str = ""
    mode: str = WIDE
    dataset: str = ""  # names the dataset in every identifier; the table's name when empty
    columns: dict[str, str] = field(default_factory=dict)  # role -> column
    sample_keys: tuple[str, ...] = ()  # more columns that tell samples apart: season, operable unit ...
    values: tuple[ValueColumn, ...] = ()
    constants: dict[str, str] = field(default_factory=dict)  # role -> the same text for every row
    decisions: dict[str, dict[str, str]] = field(
        default_factory=dict
    )  # contaminant, unit, medium, country ... -> text -> code
    rules: Rules = field(default_factory=Rules)
    reading: ReadingOptions = field(default_factory=ReadingOptions)
    note: str = ""

    def text_of(self, role: str) -> str:
        """Return the constant of a role, "" when there is none."""
        return self.constants.get(role, "")

    def decided(self, kind: str) -> dict[str, str]:
        """Return the user's decisions of one kind."""
        return self.decisions.get(kind, {})

    def needed_columns(self) -> list[str]:
        """Return every column of the table that the recipe names."""
        companions = [name for value in self.values for name in (value.column, value.qualifier, value.limit) if name]
        return list(dict.fromkeys([*self.columns.values(), *self.sample_keys, *companions]))

    def to_json(self) -> dict:
        """Return the recipe as plain JSON values, without what is empty."""
        entry = {name: value for name, value in asdict(self).items() if value not in ({}, (), "", None)}
        entry["values"] = [{k: v for k, v in asdict(value).items() if v} for value in self.values]
        entry["rules"] = {k: v for k, v in asdict(self.rules).items() if v != getattr(Rules(), k)}
        entry["reading"] = self.reading.to_json()
        return {"recipe": VERSION} | {name: value for name, value in entry.items() if value not in ({}, [])}

    @classmethod
    def from_json(cls, entry: dict, path: str = "") -> Recipe:
        """Return a recipe from JSON values.

        Raises:
            RecipeUnreadable: it is of a newer version or has wrong names or kinds of values.
        """
        problem = _problem(entry)
        if problem:
            raise RecipeUnreadable(path=path or "(text)", reason=problem)
        parts = {f.name: entry[f.name] for f in fields(cls) if f.name in entry}
        parts["values"] = tuple(ValueColumn(**value) for value in entry.get("values", ()))
        parts["sample_keys"] = tuple(entry.get("sample_keys", ()))
        rules = dict(entry.get("rules", {}))
        parts["rules"] = Rules(**rules | {"missing_words": tuple(rules.get("missing_words", ()))})
        parts["reading"] = ReadingOptions.from_json(entry.get("reading", {}))
        return cls(**parts)


def read_recipe(path: str | Path) -> Recipe:
    """Return the recipe of a file.

    Raises:
        RecipeUnreadable: no such file, no JSON, or no recipe.
    """
    try:
        entry = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RecipeUnreadable(path=path, reason=error) from error
    return Recipe.from_json(entry, str(path))


def write_recipe(recipe: Recipe, path: str | Path) -> None:
    """Write a recipe so that it replays without questions."""
    text = json.dumps(recipe.to_json(), indent=2, ensure_ascii=False)
    Path(path).write_text(text + "\n", encoding="utf-8")


def fitted(recipe: Recipe, raw: RawTable) -> Recipe:
    """Return the recipe with the table's own name as dataset where it names none.

    Raises:
        RecipeDoesNotFit: a column is missing from the table.
        NothingToHarmonise: the recipe names no column of results.
    """
    known = set(raw.columns)
    missing = [name for name in recipe.needed_columns() if name not in known]
    shown = ", ".join(raw.columns[:30]) + (" …" if len(raw.columns) > 30 else "")
    if missing:
        raise RecipeDoesNotFit(name=raw.name, missing=", ".join(missing[:5]), recipe=recipe.name, known=shown)
    has_results = bool(recipe.values) if recipe.mode == WIDE else "value" in recipe.columns
    if not has_results:
        raise NothingToHarmonise(name=raw.name, known=shown)
    return recipe if recipe.dataset else replace(recipe, dataset=raw.name)


def _problem(entry: object) -> str:
    """Return what is wrong with the JSON of a recipe, "" when it is good."""
    if not isinstance(entry, dict) or "recipe" not in entry:
        return "it has no “recipe” version number"
    if entry["recipe"] != VERSION:
        return f"it is of version {entry['recipe']}; this program knows version {VERSION}"
    return _wrong_kind(entry) or _unknown_names(entry) or _wrong_choice(entry)


def _wrong_kind(entry: dict) -> str:
    """Say which part is not of the kind it has to be."""
    for name, kind in _KINDS.items():
        if not isinstance(entry.get(name, kind()), kind):
            return f"“{name}” is no {'list' if kind is list else 'object' if kind is dict else 'text'}"
    for name in ("columns", "constants"):
        if not all(isinstance(text, str) for text in entry.get(name, {}).values()):
            return f"“{name}” holds something that is no text"
    if not all(isinstance(texts, dict) for texts in entry.get("decisions", {}).values()):
        return "“decisions” holds something that is no object"
    return (
        ""
        if all(isinstance(value, dict) and "column" in value for value in entry.get("values", ()))
        else "it has a value without column"
    )


def _unknown_names(entry: dict) -> str:
    unknown = set(entry) - {f.name for f in fields(Recipe)} - {"recipe"}
    unknown |= (set(entry.get("columns", {})) | set(entry.get("constants", {}))) - set(ROLES)
    unknown |= set(entry.get("rules", {})) - {f.name for f in fields(Rules)}
    unknown |= {name for value in entry.get("values", ()) for name in value} - {f.name for f in fields(ValueColumn)}
    return f"unknown names: {', '.join(sorted(unknown))}" if unknown else ""


def _wrong_choice(entry: dict) -> str:
    rules = entry.get("rules", {})
    choices = {"zero": ZERO_RULES, "negative": NEGATIVE_RULES, "moisture_basis": MOISTURE_BASES, "decay_from": DECAY_FROM}
    for name, known in choices.items():
        if rules.get(name, known[0]) not in known:
            return f"the rule “{name}” is one of {', '.join(known)}"
    if rules.get("decay_to") and not _is_day(rules["decay_to"]):
        return "the rule “decay_to” is no day such as 2020-01-31"
    share = rules.get("replaced_by_factor")
    if share is not None and not (isinstance(share, (int, float)) and 0 < share <= 1):
        return "the rule “replaced_by_factor” is a number above 0 and at most 1"
    return "" if entry.get("mode", WIDE) in (LONG, WIDE) else "mode is neither long nor wide"


def _is_day(text: object) -> bool:
    try:
        return len(str(text)) == len("2020-01-31") and bool(date.fromisoformat(str(text)))
    except ValueError:
        return False
