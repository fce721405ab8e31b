"""All collections of a dataset checked together, and where on the map each finding is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from insop_plugin.core import model
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.rules.engine import check
from insop_plugin.core.rules.findings import ERROR, Context, Finding
from insop_plugin.core.rules.values import uid_of

if TYPE_CHECKING:
    import pandas as pd

Place = tuple[float, float]
NAMED_BY = ("name", "title", "code", "contaminant", "caption", "national_id", "path", "body")
LIES_AT = {"sample": "plot", "observation": "sample", "source_contaminant": "source", "site_source": "site"}
"""Collections without a geometry of their own, and the parent at whose place they lie."""


@dataclass(frozen=True)
class Checked:
    """What a check found, in which record, where, and among how many rows."""

    findings: tuple[Finding, ...]
    names: tuple[str, ...]  # of each finding's record; empty where it has none
    places: tuple[Place | None, ...]  # of each finding: longitude and latitude
    rows: Mapping[str, int] = field(default_factory=dict)  # looked at, by collection

    @property
    def errors(self) -> int:
        """How many findings block a contribution."""
        return sum(finding.severity == ERROR for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings are worth a look."""
        return len(self.findings) - self.errors


def check_tables(tables: Mapping[str, pd.DataFrame], progress: Progress = silent, is_whole: bool = True) -> Checked:
    """Check the tables of a dataset; references are followed where it is whole.

    Args:
        tables: collection -> rows, see `check`.
        progress: told the share done.
        is_whole: all collections are there, so that a reference to a record that is not is an error.
    Returns:
        The findings in the order of the model, each with its place on the map.
    Raises:
        Cancelled: by the progress.
    """
    known = {name: _living(rows) for name, rows in tables.items()} if is_whole else {}
    order = [collection.name for collection in model.collections() if collection.name in tables]
    total, done, findings = max(1, sum(map(len, tables.values()))), 0, []
    for name in order:
        progress(0.9 * done / total)
        findings += check(name, tables[name], Context(known=known))
        done += len(tables[name])
    progress(0.9)
    names, places = _of_each(findings, tables, _names_of), _of_each(findings, tables, _places_of)
    rows = {name: len(tables[name]) for name in order}
    return Checked(tuple(findings), tuple(name or "" for name in names), tuple(places), rows)


def _living(rows: pd.DataFrame) -> frozenset[str]:
    if "uid" not in rows:
        return frozenset()
    return frozenset(uid_of(str(value)) for value in rows["uid"][~_deleted(rows)].dropna())


def _deleted(rows: pd.DataFrame) -> pd.Series:
    import pandas as pd

    return rows["deleted"].isin([True, 1, "true", "1"]) if "deleted" in rows else pd.Series(False, rows.index)


def _of_each(findings: list[Finding], tables: Mapping[str, pd.DataFrame], look_up: Callable) -> list:
    """Return for each finding what `look_up(collection, uids, tables)` knows of its record."""
    wanted: dict[str, set[str]] = {}
    for finding in findings:
        wanted.setdefault(finding.collection, set()).add(finding.uid)
    known = {name: look_up(name, uids, tables) for name, uids in wanted.items()}
    return [known[finding.collection].get(finding.uid) for finding in findings]


def _names_of(name: str, uids: set[str], tables: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """Return what the records are called: the first of the naming columns that is filled in."""
    rows = tables[name]
    if "uid" not in rows:
        return {}
    rows = rows[rows["uid"].isin(uids)]
    found: dict[str, str] = {}
    for column in reversed([column for column in NAMED_BY if column in rows]):
        found |= {uid: str(value) for uid, value in zip(rows["uid"], rows[column]) if value == value and value}
    return found


def _places_of(name: str, uids: set[str], tables: Mapping[str, pd.DataFrame]) -> dict[str, Place]:
    rows = tables.get(name)
    if rows is None or "uid" not in rows:
        return {}
    rows = rows[rows["uid"].isin(uids)]
    if model.GEOMETRY_COLUMN in rows:
        return _own_places(rows)
    parent = LIES_AT.get(name, "")
    link = f"{parent}_uid"
    if link not in rows:
        return {}
    found = _places_of(parent, set(rows[link].dropna()), tables)
    return {one: found[other] for one, other in zip(rows["uid"], rows[link]) if other in found}


def _own_places(rows: pd.DataFrame) -> dict[str, Place]:
    """Return the middle of each record's vertices, where it is a place on Earth."""
    import numpy as np

    from insop_plugin.core.shapes import read_shapes

    geometries = [value if isinstance(value, bytes) else None for value in rows[model.GEOMETRY_COLUMN]]
    shapes = read_shapes(geometries)
    with np.errstate(divide="ignore", invalid="ignore"):
        sums = [np.bincount(shapes.row, weights=axis, minlength=len(rows)) / shapes.count for axis in shapes.xy.T]
    on_earth = (np.abs(sums[0]) <= 180) & (np.abs(sums[1]) <= 90)
    return {u: (float(x), float(y)) for u, x, y, good in zip(rows["uid"], *sums, on_earth) if good}
