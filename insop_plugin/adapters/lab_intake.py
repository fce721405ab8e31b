"""From a delivered file to rows of a checkout: read, harmonise, see what is there already, add the rest.

    prepared = prepare(job)                      # nothing is written
    added = bring_in(prepared, checkout_path)    # all or nothing
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters import lab_recipes
from insop_plugin.adapters.lab_evidence import Evidence, evidence_in
from insop_plugin.adapters.lab_files import read_table, sheets_of
from insop_plugin.core import model
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions
from insop_plugin.core.reading.recipe import Recipe

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.harmonise import Harmonised
    from insop_plugin.core.harmonise.learning import Taught

SAMPLE_ROWS = 2000
TRIED_ROWS = 200
COLLECTIONS = ("dataset", "plot", "sample", "observation")
DELIVERED = ["value_orig", "unit_orig"]


@dataclass(frozen=True)
class Look:
    """The beginning of a file, and how it was read."""

    raw: RawTable
    sheets: tuple[str, ...]
    is_whole: bool
    recipes: tuple[Recipe, ...]  # the best first
    taught: Taught  # the proposed one of them, and what it learned from earlier recipes


@dataclass(frozen=True)
class Job:
    """One import: which file, read how, meaning what, into which dataset."""

    path: str
    asked: ReadingOptions  # what the user has chosen; the rest is detected
    recipe: Recipe
    dataset: dict[str, str] = field(default_factory=dict)  # columns of the dataset: title, licence, country ...


@dataclass(frozen=True)
class Prepared:
    """A file read and harmonised; nothing is written yet."""

    job: Job
    raw: RawTable
    outcome: Harmonised
    tables: dict[str, pandas.DataFrame]  # rows to add, by collection
    known: dict[str, int]  # rows that the checkout has already
    changed: int  # results that the checkout has with another delivered value

    def rows(self) -> int:
        """Return how many rows of the table bring in something new."""
        found = self.outcome.observations
        return int(found.loc[found["uid"].isin(self.tables["observation"]["uid"]), "row"].nunique())


def look(path: str, asked: ReadingOptions, progress: Progress = silent) -> Look:
    """Read the beginning of a file and find the recipes for it."""
    raw = read_table(path, asked, part_of(progress, 0.0, 0.5), limit=SAMPLE_ROWS)
    taught = lab_recipes.taught(raw)
    return Look(raw, sheets_of(path), len(raw) < SAMPLE_ROWS, lab_recipes.at_hand(raw, taught.recipe), taught)


@dataclass(frozen=True)
class Trial:
    """What becomes of the first rows, and the country they lie in."""

    outcome: Harmonised
    country: str  # proposed by position; empty where it cannot be told
    is_part: bool = False  # the table has more rows
    evidence: dict[str, Evidence] = field(default_factory=dict)  # what the cells of a column prove


def try_out(raw: RawTable, recipe: Recipe, progress: Progress = silent) -> Trial:
    """Harmonise the beginning of a file: few rows, so that every change of a column shows at once."""
    outcome = _harmonised(replace(raw, frame=raw.frame.head(TRIED_ROWS)), recipe, part_of(progress, 0.0, 0.8))
    is_known = "country" in recipe.columns or recipe.text_of("country")
    country = "" if is_known else _country_of(outcome.plots)
    return Trial(outcome, country, len(raw) > TRIED_ROWS, evidence_in(raw, recipe))


def _country_of(plots: pandas.DataFrame) -> str:
    from insop_plugin.core.country_proposal import proposed

    placed = plots.dropna(subset=["longitude", "latitude"]) if len(plots) else plots
    return proposed(*placed[["longitude", "latitude"]].median()) if len(placed) else ""


def _harmonised(raw: RawTable, recipe: Recipe, progress: Progress) -> Harmonised:
    from insop_plugin.adapters.lab_places import to_degrees
    from insop_plugin.core.harmonise import harmonise

    return harmonise(raw, recipe, progress, to_degrees)


def prepare(job: Job, checkout: str, progress: Progress = silent) -> Prepared:
    """Read and harmonise a whole file, and compare it with the checkout."""
    raw = read_table(job.path, job.asked, part_of(progress, 0.0, 0.4))
    outcome = _harmonised(raw, job.recipe, part_of(progress, 0.4, 0.9))
    tables = _tables(outcome, job)
    known, changed = {}, 0
    for name in tables:
        there = _there(checkout, name)
        is_known = tables[name]["uid"].isin(there.index)
        known[name] = int(is_known.sum())
        if name == "observation":
            changed = _changed(tables[name][is_known], there)
        tables[name] = tables[name][~is_known]
    return Prepared(job, raw, outcome, tables, known, changed)


def bring_in(prepared: Prepared, checkout: str, progress: Progress = silent) -> dict[str, int]:
    """Add the rows that are new to a checkout, all or none; return how many went into each collection."""
    from insop_plugin.stores.intake import add_rows

    new = {name: table for name, table in prepared.tables.items() if len(table)}
    # new rows disturb no edit that QGIS has open, and after the first one its file stays in write-ahead mode
    added = add_rows(checkout, new, progress, is_at_rest=True) if new else {}
    return {name: added.get(name, 0) for name in COLLECTIONS}


def datasets_of(checkout: str) -> dict[str, str]:
    """Return the datasets that a checkout holds: uid by title."""
    found = _read(checkout, "dataset", ("uid", "title", "deleted"))
    return {title: uid for uid, title, deleted in found if title and not deleted}


def dataset_uid(title: str, country: str) -> str:
    """Return the identifier of a dataset, the same whenever the same one is imported."""
    from insop_plugin.core.identities import identifiers

    return str(identifiers("dataset", ["\x1f".join((country, title))])[0])


def _tables(outcome: Harmonised, job: Job) -> dict[str, pandas.DataFrame]:
    import pandas

    facts = {name: text for name, text in job.dataset.items() if text}
    facts.setdefault("title", outcome.recipe.dataset)
    uid = facts.pop("uid", "") or dataset_uid(facts["title"], facts.get("country", ""))
    lineage = f"{outcome.recipe.name or 'INSOP'}, {Path(job.path).name}, {datetime.now(timezone.utc):%Y-%m-%d}"
    dataset = pandas.DataFrame([{"uid": uid, "lineage": lineage, **facts}])
    plots = outcome.plots.assign(dataset_uid=uid)
    found = {"dataset": dataset, "plot": plots, "sample": outcome.samples, "observation": outcome.observations}
    return {name: _of_model(name, table) for name, table in found.items()}


def _of_model(name: str, table: pandas.DataFrame) -> pandas.DataFrame:
    """Keep the columns that the collection has."""
    import pandas

    collection = model.collection(name)
    known = {*collection.names(), *([model.GEOMETRY_COLUMN] if collection.geometry else [])}
    kept = table[[column for column in table.columns if column in known]]
    return kept if "uid" in kept else pandas.DataFrame(columns=["uid"])


def _there(checkout: str, name: str) -> pandas.DataFrame:
    """Return the rows of a collection that a checkout holds, by uid, with what was delivered for results."""
    import pandas

    columns = ["uid", *(DELIVERED if name == "observation" else [])]
    return pandas.DataFrame(_read(checkout, name, columns), columns=columns).set_index("uid")


def _changed(known: pandas.DataFrame, there: pandas.DataFrame) -> int:
    if known.empty:
        return 0
    before = there.loc[known["uid"], DELIVERED].fillna("").to_numpy()
    return int((before != known[DELIVERED].fillna("").to_numpy()).any(axis=1).sum())


def _read(checkout: str, name: str, columns: list[str] | tuple[str, ...]) -> list[tuple]:
    from insop_plugin.stores import geopackage, statements

    with geopackage.opened(Path(checkout)) as connection:
        return connection.execute(statements.select(name, columns)).fetchall()
