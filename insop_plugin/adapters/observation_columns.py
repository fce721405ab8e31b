"""Results of a layer for statistics: which rows count, in which groups, and what must not be put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.adapters.tables import Table

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.censored.results import Results

APART = ("contaminant", "unit", "weight_basis", "procedure", "fraction")
"""Fields whose values must not be mixed within a group, where a layer has them."""
LEFT_OUT = {"deleted": 1, "result_status": "rejected"}
"""Rows that do not count, where a layer has these fields."""
JOINED, UNIT = " · ", "unit"
SHOWN = 5


@dataclass(frozen=True)
class Named:
    """Fields of a layer, "" where one is not given."""

    value: str
    censored: str = ""
    limit: str = ""
    groups: tuple[str, ...] = ()


def named_by_layer(named: Named, fields: list[str]) -> Named:
    """Return the names, with INSOP's own fields for limits where the user gave none and the layer has them."""
    ours = {"value", "censor", "censor_limit"}
    if named.value == "value" and not (named.censored or named.limit) and ours.issubset(fields):
        return Named("value", "censor", "censor_limit", named.groups)
    return named


def columns_needed(named: Named, fields: list[str]) -> list[str]:
    """Return the fields to read."""
    given = [named.value, named.censored, named.limit, *named.groups]
    extra = [name for name in (*APART, *LEFT_OUT) if name in fields]
    return list(dict.fromkeys(name for name in (*given, *extra) if name))


def results_of(table: Table, named: Named) -> tuple[Results, int]:
    """Return the results of a layer, and how many rows were left out as deleted or rejected.

    Raises:
        Those of `read_results`.
    """
    import numpy as np

    from insop_plugin.core.censored.results import NONE, Columns, Results, read_results

    censored = table.columns[named.censored] if named.censored else None
    limit = table.columns[named.limit] if named.limit else None
    names = (named.value, named.censored, named.limit)
    results = read_results(Columns(table.columns[named.value], censored, limit, names))
    out = np.zeros(len(table), bool)
    for name, code in LEFT_OUT.items():
        if name in table.columns:
            out |= table.columns[name] == code
    return Results(np.where(out, NONE, results.kind).astype(np.int8), results.number), int(out.sum())


def groups_of(table: Table, names: tuple[str, ...]) -> tuple[ndarray, list[str | None]]:
    """Return the group of each row, and the groups' names in their order; None where the fields are empty."""
    import numpy as np

    code, labels = np.zeros(len(table), int), [()]
    for name in names:
        codes, found = coded(table.columns[name])
        whole, code = np.unique(code * (len(found) + 1) + codes + 1, return_inverse=True)
        labels = [(*labels[place // (len(found) + 1)], [None, *found][place % (len(found) + 1)]) for place in whole]
    return code, [_label(parts) for parts in labels]


def mixed_in(table: Table, code: ndarray, n_groups: int, fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return for each group what unlike results it holds, in words; "" where there are none.

    Args:
        table: the layer's rows.
        code: the group of each row; -1 for rows without a result.
        n_groups: how many there are.
        fields: by which the groups are told apart.
    """
    found: list[list[str]] = [[] for _ in range(n_groups)]
    for name in APART:
        if name in table.columns and name not in fields:
            for group, words in _unlike(code, *coded(table.columns[name])).items():
                found[group].append(f"{name}: {words}")
    return tuple("; ".join(words) for words in found)


def units_in(table: Table, code: ndarray, n_groups: int) -> tuple[str, ...]:
    """Return the unit of each group; "" where the layer does not say it, or says several.

    Args:
        table: the layer's rows.
        code: the group of each row; -1 for rows without a result.
        n_groups: how many there are.
    """
    found: list[set[str]] = [set() for _ in range(n_groups)]
    if UNIT in table.columns:
        codes, units = coded(table.columns[UNIT])
        for group, place in set(zip(code.tolist(), codes.tolist(), strict=True)):
            if group >= 0:
                found[group].add(units[place] if place >= 0 else "")
    return tuple(next(iter(units)) if len(units) == 1 else "" for units in found)


def coded(column: ndarray) -> tuple[ndarray, list[str]]:
    """Return the place of each cell in the sorted distinct values, -1 for nothing, and those values as texts."""
    import pandas

    codes, values = pandas.factorize(column, sort=True)
    return codes, [f"{value:.15g}" if isinstance(value, float) else str(value) for value in values]


def _unlike(code: ndarray, codes: ndarray, values: list[str]) -> dict[int, str]:
    """Return the groups that hold more than one of the values, and these in words."""
    import numpy as np

    wide = len(values) + 1
    group, value = np.divmod(np.unique(code[code >= 0] * wide + codes[code >= 0] + 1), wide)
    several, start, count = np.unique(group, return_index=True, return_counts=True)
    named = ["?", *values]
    return {
        int(several[at]): _listed([named[place] for place in value[start[at] : start[at] + count[at]]])
        for at in np.flatnonzero(count > 1)
    }


def _listed(words: list[str]) -> str:
    return ", ".join(words[:SHOWN]) + (" …" if len(words) > SHOWN else "")


def _label(parts: tuple[str | None, ...]) -> str | None:
    return None if all(part is None for part in parts) else JOINED.join(part or "?" for part in parts)
