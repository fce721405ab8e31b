"""The outcome as tables with the column names of the data model."""

from __future__ import annotations

import numpy
import pandas

from insop_plugin.core.harmonise.cells import Cells
from insop_plugin.core.harmonise.problems import CODES, Problems
from insop_plugin.core.harmonise.row_facts import RowFacts, number_cells
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.harmonise.who_is_who import Identity
from insop_plugin.core.position_checks.digits import accuracy_m

PLOT_FLAGS = 1 | 2 | 4 | 8 | 16 | 128 | 65536
SAMPLE_FLAGS = 64


def plots_table(source: Source, facts: RowFacts, identity: Identity, kept_rows: numpy.ndarray) -> pandas.DataFrame:
    """Return the plots of the kept rows."""
    first = _first_kept(identity.plot, kept_rows)
    rows, at = first[first >= 0], facts.positions
    plot_code = source.role("plot").stripped()
    sample_code = source.role("sample").stripped()
    code = numpy.where(plot_code == "", sample_code, plot_code)[rows]
    numbered = numpy.array([f"row {row + 1}" for row in rows], dtype=object)
    longitude, latitude = at.longitude[rows], at.latitude[rows]
    return pandas.DataFrame(
        {
            "uid": identity.plot_uid[identity.plot[rows]],
            "country": _none(facts.country[rows]),
            "code": numpy.where(code == "", numbered, code),
            "sampling_date": facts.date[rows],
            "sampling_date_precision": _none(facts.date_precision[rows]),
            "land_use": facts.land_use[rows],
            "coord_method": facts.coord_method[rows],
            "positional_accuracy_m": _accuracy(source, facts)[rows],
            "x_orig": at.x_orig[rows],
            "y_orig": at.y_orig[rows],
            "srs_orig": _none(at.srs_orig[rows]),
            "qc_flags": facts.notes.flags[rows] & PLOT_FLAGS,
            "longitude": longitude,
            "latitude": latitude,
            "geom": point_wkb(longitude, latitude),
            "row": rows + 1,
        },
        copy=False,
    )


def samples_table(source: Source, facts: RowFacts, identity: Identity, kept_rows: numpy.ndarray) -> pandas.DataFrame:
    """Return the samples of the kept rows."""
    first = _first_kept(identity.sample, kept_rows)
    rows = first[first >= 0]
    horizon = facts.horizon[rows]
    wet = source.recipe.rules.moisture_basis == "wet"
    moisture = number_cells(source.role("moisture"), source.mark_of(source.role("moisture").texts))
    moisture = (
        numpy.where((moisture >= 0) & (moisture <= 100), moisture, numpy.nan)
        if wet
        else 100 * moisture / (100 + moisture)
    )
    return pandas.DataFrame(
        {
            "uid": identity.sample_uid[identity.sample[rows]],
            "plot_uid": identity.plot_uid[identity.plot[rows]],
            "country": _none(facts.country[rows]),
            "code": source.role("sample").cells()[rows],
            "lab_code": source.role("lab_code").cells()[rows],
            "upper_depth_cm": facts.upper_cm[rows],
            "lower_depth_cm": facts.lower_cm[rows],
            "layer_type": numpy.where(horizon == None, None, "Horizon"),  # noqa: E711
            "horizon": horizon,
            "is_organic": facts.is_organic[rows],
            "size_fraction": facts.size_fraction[rows],
            "moisture_pct": moisture[rows],
            "qc_flags": facts.notes.flags[rows] & SAMPLE_FLAGS,
            "remarks": source.role("remarks").cells()[rows],
            "depth_orig": source.role("depth").cells()[rows],
            "row": rows + 1,
        },
        copy=False,
    )


def refused_table(
    cells: Cells, problems: Problems, row_problems: Problems, empty_rows: numpy.ndarray
) -> pandas.DataFrame:
    """Return one entry per refused row, and one per refused result of the other rows; words are added later."""
    by_row = numpy.flatnonzero(row_problems.reason != 0)
    n_cells = numpy.bincount(cells.row, minlength=len(row_problems.reason))
    own = numpy.flatnonzero((problems.reason != 0) & (row_problems.reason[cells.row] == 0))
    parts = [
        _entries(row_problems, by_row, by_row + 1, n_cells[by_row]),
        _entries(problems, own, cells.row[own] + 1, numpy.ones(len(own), int), _delivered(cells, own)),
        pandas.DataFrame({"row": empty_rows + 1, "reason": "no_value", "cells": 0}),
    ]
    found = pandas.concat(parts, ignore_index=True).sort_values("row", kind="stable", ignore_index=True)
    texts = ["column", "value", "contaminant", "proposal"]
    return found.assign(**{name: found[name].fillna("") if name in found else "" for name in texts})


def point_wkb(longitude: numpy.ndarray, latitude: numpy.ndarray) -> numpy.ndarray:
    """Return points as ISO WKB (little endian), None where there is no position."""
    record = numpy.zeros(len(longitude), dtype=[("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    record["order"], record["kind"], record["x"], record["y"] = 1, 1, longitude, latitude
    octets, size = record.tobytes(), record.dtype.itemsize
    points = [octets[start : start + size] for start in range(0, len(octets), size)]
    found = numpy.empty(len(points), dtype=object)
    found[:] = points
    found[numpy.isnan(longitude) | numpy.isnan(latitude)] = None
    return found


def _entries(
    problems: Problems, at: numpy.ndarray, rows: numpy.ndarray, n: numpy.ndarray, names: object = ""
) -> pandas.DataFrame:
    return pandas.DataFrame(
        {
            "row": rows,
            "column": problems.column[at],
            "value": problems.value[at],
            "contaminant": names,
            "reason": numpy.array(CODES, dtype=object)[problems.reason[at]],
            "proposal": problems.proposal[at],
            "cells": n,
        }
    )


def _delivered(cells: Cells, at: numpy.ndarray) -> numpy.ndarray:
    name, cas = (cells.texts[role].take(at).cells() for role in ("contaminant", "cas"))
    return numpy.where(name == None, cas, name)  # noqa: E711


def _accuracy(source: Source, facts: RowFacts) -> numpy.ndarray:
    column = source.role("accuracy_m")
    stated = number_cells(column, source.mark_of(column.texts))
    return accuracy_m(stated, facts.coord_method, facts.positions.precision_m)


def _first_kept(groups: numpy.ndarray, kept_rows: numpy.ndarray) -> numpy.ndarray:
    """Return the first kept row of each group, -1 where it has none."""
    first = numpy.full(int(groups.max(initial=-1)) + 1, -1, dtype=numpy.int64)
    rows = numpy.flatnonzero(kept_rows)[::-1]
    first[groups[rows]] = rows
    return first[first >= 0]


def _none(texts: numpy.ndarray) -> numpy.ndarray:
    return numpy.where(texts == "", None, texts)
