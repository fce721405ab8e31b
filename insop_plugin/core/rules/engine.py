"""The rule engine: rules are marked functions; each judges all rows of a table at once."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from string import Formatter
from typing import TYPE_CHECKING, Union

from insop_plugin.core import model
from insop_plugin.core.rules.findings import ERROR, WARNING, Context, Finding
from insop_plugin.core.vocabulary import terms

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from insop_plugin.core.rules.rows import Rows

MODULES = ("columns", "identity", "geometry", "position", "dates", "sources", "sites", "plots", "results", "amounts")
MODULES += ("duplicates", "sums", "people")
EVERY, TABLE = "*", "table"
SPOKEN = ("determinand", "contaminant", "site_status", "risk_class", "unit")
"""Value lists whose codes are what people say: Zn, SS4, mg/kg."""
Judged = Union["np.ndarray", "tuple[np.ndarray, dict]"]


@dataclass(frozen=True)
class Rule:
    """One check: what it looks at, how it judges, and what it says.

    `judge(rows)` returns a mask of the rows it finds wrong, or the mask and further facts for the texts;
    `{is}` in a text is the value of the field. For field `*` it is `judge(rows, column)` and is asked for every column;
    for field `table` it returns facts for each finding about the table as a whole.
    """

    code: str
    severity: str
    where: str  # names of collections, or *
    field: str
    message: str
    hint: str
    judge: Callable

    def applies(self, collection: str) -> bool:
        """Return whether the rule looks at this collection."""
        return self.where == EVERY or collection in self.where.split()

    def findings(self, rows: Rows) -> Iterator[Finding]:
        """Yield what the rule finds in the rows."""
        from insop_plugin.core.rules.rows import Absent

        columns = rows.collection.columns if self.field == EVERY else (None,)
        for column in columns:
            try:
                if self.field == TABLE:
                    yield from (self._of_table(rows, facts) for facts in self.judge(rows))
                else:
                    judged = self.judge(rows) if column is None else self.judge(rows, column)
                    yield from self._of_rows(rows, column, judged)
            except Absent:
                continue

    def _of_table(self, rows: Rows, facts: Mapping[str, object]) -> Finding:
        texts = {name: _shown(value) for name, value in facts.items()}
        field, name = texts.pop("field", ""), rows.collection.name
        return Finding(name, "", field, self.code, self.severity, self.message, self.hint, facts=texts)

    def _of_rows(self, rows: Rows, column: model.Column | None, judged: object) -> Iterator[Finding]:
        mask, facts = judged if isinstance(judged, tuple) else (judged, {})
        field = column.name if column else self.field
        wanted = _wanted(self.message) | _wanted(self.hint)
        facts = {**_of_column(rows.collection, field), **facts}
        for at in (mask & rows.alive).nonzero()[0]:
            value = _cell(rows, field, at) if field else ""
            texts = {name: value if name == "is" else _fact(rows, facts, name, at) for name in wanted}
            name, uid, row = rows.collection.name, _cell(rows, "uid", at), _row_number(rows, at)
            yield Finding(name, uid, field, self.code, self.severity, self.message, self.hint, value, row, texts)


def wrong(where: str, field: str, message: str, hint: str) -> Callable[[Callable], Rule]:
    """Mark a function as a rule for data that cannot be used or used wrongly: an error."""
    return lambda judge: Rule(judge.__name__, ERROR, where, field, message, hint, judge)


def doubtful(where: str, field: str, message: str, hint: str) -> Callable[[Callable], Rule]:
    """Mark a function as a rule for data that somebody should look at: a warning."""
    return lambda judge: Rule(judge.__name__, WARNING, where, field, message, hint, judge)


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """Return all rules, in the order in which they are asked."""
    modules = (importlib.import_module(f"insop_plugin.core.rules.{name}") for name in MODULES)
    return tuple(value for module in modules for value in vars(module).values() if isinstance(value, Rule))


def check(collection: str, rows: pd.DataFrame, context: Context | None = None) -> list[Finding]:
    """Return everything that is wrong or doubtful in the rows of a collection.

    One row gets the same verdict alone as among a million, given the same context. Columns the table does
    not have are not judged; a table without a required column gets one finding for that column.

    Args:
        collection: a collection of the data model.
        rows: one row per record, columns named as in the model; geometry as ISO WKB bytes in `geom`.
        context: what else is known; nothing by default.
    Returns:
        Findings by row; those about the whole table first. Rows marked as deleted are not judged.
    Raises:
        UnknownCollection: there is no such collection.
    """
    from insop_plugin.core.rules.rows import Rows

    view = Rows(model.collection(collection), rows, context or Context())
    found = [finding for rule in rules() if rule.applies(collection) for finding in rule.findings(view)]
    return sorted(found, key=lambda finding: finding.row or 0)


def _of_column(collection: model.Collection, field: str) -> dict[str, object]:
    if field not in collection.names():
        return {"singular": collection.singular}
    column = collection.column(field)
    return {"label": column.label, "help": column.help, "singular": collection.singular}


@cache
def _wanted(template: str) -> frozenset[str]:
    return frozenset(name for _text, name, _format, _conversion in Formatter().parse(template) if name)


def _fact(rows: Rows, facts: Mapping[str, object], name: str, at: int) -> str:
    if name not in facts:
        return _label(rows.collection, name, _cell(rows, name, at))
    fact = facts[name]
    return _shown(fact if isinstance(fact, str) or not hasattr(fact, "__len__") else fact[at])


def _label(collection: model.Collection, name: str, code: str) -> str:
    """Return what a code is called, where people do not know the code itself better."""
    domain = collection.column(name).domain if name in collection.names() else ""
    return _labels(domain).get(code, code) if domain and domain not in SPOKEN else code


@cache
def _labels(domain: str) -> dict[str, str]:
    return {term.code: term.label for term in terms(domain)}


def _cell(rows: Rows, name: str, at: int) -> str:
    if not rows.has(name) or name == model.GEOMETRY_COLUMN:
        return ""
    codes, distinct = rows.factors(name)
    return _shown(distinct[codes[at]]) if codes[at] >= 0 else ""


def _row_number(rows: Rows, at: int) -> int:
    """Return the row as the user counts it: of the delivered file where that is known."""
    delivered = _cell(rows, "row", at)
    return int(delivered) if delivered.isdigit() else int(at) + 1


def _shown(value: object) -> str:
    from insop_plugin.core.rules.values import text_of

    return text_of(value)
