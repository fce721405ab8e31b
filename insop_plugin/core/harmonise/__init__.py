"""Harmonise a laboratory table: plots, samples and observations of the data model, and an account of every row.

From plain Python, without QGIS:

    from insop_plugin.core.harmonise import harmonise
    from insop_plugin.core.raw_table import RawTable, ReadingOptions
    from insop_plugin.core.recipe import read_recipe

    frame = pandas.read_csv(path, dtype=str, keep_default_na=False).replace("", None)   # or adapters.lab_files
    raw = RawTable("usgs.csv", tuple(frame.columns), frame, ReadingOptions(separator=","))
    done = harmonise(raw, read_recipe("resources/recipes/usgs_conus_soils.json"))
    done.plots, done.samples, done.observations     # DataFrames with the column names of the model, uid and `row`
    done.audit, done.refused                        # what was done, how often; what was refused, why, next step
    print("\\n".join(done.conservation.sentences()))  # rows in = kept + refused, by reason

Projected coordinates need `transform=` (see `core.coordinates.Transform`). Nothing is guessed: see
`refusals.REASONS` for all that is refused and `flags.FLAGGED` for what is kept with a flag.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy
import pandas

from insop_plugin.core.harmonise import frames
from insop_plugin.core.harmonise.cells import Cells, read_cells
from insop_plugin.core.harmonise.changes import to_day, to_dry_soil
from insop_plugin.core.harmonise.conservation import Conservation, count
from insop_plugin.core.harmonise.meanings import read_names, read_procedures, read_units
from insop_plugin.core.harmonise.observations import Reading, observations_table
from insop_plugin.core.harmonise.plausibility import flag_suspect_units
from insop_plugin.core.harmonise.problems import Notes, Problems
from insop_plugin.core.harmonise.refusals import in_words
from insop_plugin.core.harmonise.results import convert_results, flag_results, read_results, refuse_impossible
from insop_plugin.core.harmonise.row_facts import RowFacts, read_rows
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.harmonise.steps import audit_table, list_steps
from insop_plugin.core.harmonise.suggesting import proposed, suggest, unused_columns
from insop_plugin.core.harmonise.who_is_who import identify
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.reading.coordinates import Transform
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import Recipe, fitted

__all__ = ["Harmonised", "harmonise", "proposed", "suggest", "unused_columns"]


@dataclass(frozen=True)
class Harmonised:
    """The outcome; every row of the table is in `observations` (by `row`) or in `refused`."""

    plots: pandas.DataFrame
    samples: pandas.DataFrame
    observations: pandas.DataFrame
    audit: pandas.DataFrame
    refused: pandas.DataFrame
    conservation: Conservation
    recipe: Recipe


def harmonise(
    raw: RawTable, recipe: Recipe, progress: Progress = silent, transform: Transform | None = None
) -> Harmonised:
    """Turn a delivered table into plots, samples and observations without losing an original value.

    Args:
        raw: the table as text.
        recipe: which column is what; see `core.recipe`.
        progress: told the share done.
        transform: changes projected coordinates to longitude and latitude.

    Returns:
        the tables, the audit, the refused rows and the counts.

    Raises:
        RecipeDoesNotFit, NothingToHarmonise: the recipe is for another layout.
        CoordinateSystemMissing, NoTransformation: projected coordinates that cannot be placed.
    """
    source = Source(raw, fitted(recipe, raw))
    facts = read_rows(source, transform, date.today())
    progress(0.2)
    cells = read_cells(source)
    problems, notes = _problems_of(cells, facts, source), Notes.none(len(cells))
    names = read_names(cells, source.recipe, problems, notes)
    progress(0.4)
    units = read_units(cells, names, source.recipe, problems)
    procedures = read_procedures(cells, names, source.recipe, notes)
    results = read_results(cells, names, units, source.recipe, problems)
    changes = to_dry_soil(cells, units, source.recipe, problems) + to_day(cells, names, source, facts, problems)
    convert_results(results, units, changes)
    refuse_impossible(results, cells, names, problems)
    progress(0.6)
    kept = problems.open()
    flag_results(results, cells, notes)
    flag_suspect_units(results, names, kept, notes)
    steps = list_steps(cells, names, units, results, source.recipe)
    identity = identify(source)
    kept_rows = numpy.zeros(len(source), bool)
    kept_rows[cells.row[kept]] = True
    progress(0.75)
    reading = Reading(cells, names, units, procedures, results, steps.texts(), notes)
    observations = observations_table(reading, source, facts, identity, kept)
    progress(0.9)
    return Harmonised(
        plots=frames.plots_table(source, facts, identity, kept_rows),
        samples=frames.samples_table(source, facts, identity, kept_rows),
        observations=observations,
        audit=audit_table(cells, steps, kept, [facts.notes, notes]),
        refused=_refused(cells, problems, facts),
        conservation=_conservation(cells, problems, facts, notes),
        recipe=source.recipe,
    )


def _problems_of(cells: Cells, facts: RowFacts, source: Source) -> Problems:
    """Start the problems of results with those of their rows, and with results that are not there."""
    from insop_plugin.core.reading.censoring import CODE

    problems = facts.problems.of_cells(cells.row)
    is_empty = cells.value.is_empty() & cells.texts["qualifier"].is_empty()
    problems.add(is_empty, "empty_value", cells.column, "")
    without = cells.read("kind") == CODE["no_measurement"]
    problems.add(without, "no_measurement", cells.column, cells.value)
    return problems


def _refused(cells: Cells, problems: Problems, facts: RowFacts) -> pandas.DataFrame:
    is_empty = numpy.ones(len(facts.problems.reason), bool)
    is_empty[cells.row] = False
    empty = numpy.flatnonzero(is_empty & (facts.problems.reason == 0))
    return in_words(frames.refused_table(cells, problems, facts.problems, empty))


def _conservation(cells: Cells, problems: Problems, facts: RowFacts, notes: Notes) -> Conservation:
    flagged = facts.notes.flags != 0
    cells_flagged = (notes.flags != 0) | flagged[cells.row]
    flagged[cells.row[(notes.flags != 0) & (problems.reason == 0)]] = True
    return count(len(facts.problems.reason), cells.row, problems.reason, flagged, cells_flagged)
