"""Which rows are the same plot and the same sample, and their identifiers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy
import pandas

from insop_plugin.core.harmonise.coded import Coded, combined
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.identities import identifiers
from insop_plugin.core.reading.recipe import WIDE

PLOT_ROLES = ("plot", "x", "y", "longitude", "latitude", "date")
SAMPLE_ROLES = ("sample", "depth", "upper_depth", "lower_depth", "horizon", "size_fraction", "sample_key")
_BETWEEN = "\x1f"


@dataclass(frozen=True)
class Identity:
    """Plot and sample of each row: `plot_uid[plot[row]]` and `sample_uid[sample[row]]`."""

    plot: numpy.ndarray
    plot_uid: numpy.ndarray
    plot_first: numpy.ndarray  # first row of each plot
    sample: numpy.ndarray
    sample_uid: numpy.ndarray
    sample_first: numpy.ndarray


def identify(source: Source) -> Identity:
    """Tell plots and samples apart by what was delivered.

    A plot is one name, position and date; a sample is one number, depth and further key columns of a
    plot. A row without name, position and date is a plot known by its sample number, else by its row number;
    each row is judged by itself, so that the parts of a table give what the whole gives. In a wide table
    without sample numbers each row is a sample of its own.
    """
    plot_columns = _columns(source, PLOT_ROLES)
    sample_columns = _columns(source, SAMPLE_ROLES) + [source.column(name) for name in source.recipe.sample_keys]
    nowhere = numpy.logical_and.reduce([numpy.ones(len(source), bool), *(column.is_empty() for column in plot_columns)])
    instead = (_columns(source, ("sample",)) or [_row_numbers(source)]) if nowhere.any() or not plot_columns else []
    codes = [numpy.where(nowhere, column.codes, -1) for column in instead]
    plot, plot_first = combined([*(column.codes for column in plot_columns), *codes])
    plot_keys = numpy.empty(len(plot_first), dtype=object)
    for columns, there in ((plot_columns, ~nowhere[plot_first]), (instead, nowhere[plot_first])):
        if there.any():
            plot_keys[there] = _keys(source, columns, plot_first[there])
    own_number = source.has("sample") or bool(source.recipe.sample_keys)
    if not own_number and source.recipe.mode == WIDE:
        sample_columns = [*sample_columns, _repeats(plot, sample_columns)]
    sample, sample_first = combined([plot, *(column.codes for column in sample_columns)])
    within = _keys(source, sample_columns, sample_first) if sample_columns else [""] * len(sample_first)
    sample_keys = [plot_keys[plot[at]] + _BETWEEN + key for at, key in zip(sample_first, within, strict=True)]
    return Identity(
        plot, identifiers("plot", plot_keys), plot_first, sample, identifiers("sample", sample_keys), sample_first
    )  # fmt: skip


def _columns(source: Source, roles: tuple[str, ...]) -> list[Coded]:
    return [source.role(role) for role in roles if role in source.recipe.columns]


def _keys(source: Source, columns: list[Coded], rows: numpy.ndarray) -> list[str]:
    cells = [column.take(rows).stripped() for column in columns]
    return [_BETWEEN.join((source.recipe.dataset, *parts)) for parts in zip(*cells, strict=True)]


def _row_numbers(source: Source) -> Coded:
    rows = numpy.arange(len(source), dtype=numpy.int32)
    return Coded(rows, numpy.array([f"row {row + 1}" for row in rows], dtype=object))


def _repeats(plot: numpy.ndarray, columns: list[Coded]) -> Coded:
    """Return the count of earlier rows with the same keys, so that each row is a sample of its own."""
    same, _ = combined([plot, *(column.codes for column in columns)])
    earlier = pandas.Series(same).groupby(same, sort=False).cumcount().to_numpy()
    texts = numpy.array([f"repeat {number}" for number in range(int(earlier.max(initial=0)) + 1)], dtype=object)
    return Coded(earlier.astype(numpy.int32), texts)
