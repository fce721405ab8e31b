"""The rows under check, column by column: each column is read once and each distinct value once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import pandas as pd

from insop_plugin.core.model import GEOMETRY_COLUMN, Collection
from insop_plugin.core.rules.findings import Context
from insop_plugin.core.rules.values import day_of, is_yes, moment_of, number_of, several, text_of
from insop_plugin.core.shapes import Shapes, read_shapes


class Absent(KeyError):
    """A rule asked for a column that the table does not have: the rule does not apply."""


class Rows:
    """A view of a table; all answers are arrays with one entry per row."""

    def __init__(self, collection: Collection, frame: pd.DataFrame, context: Context):
        self.collection, self.frame, self.context = collection, frame, context
        self._factors: dict[str, tuple[np.ndarray, list]] = {}
        self._made: dict[str, object] = {}

    def __len__(self) -> int:
        return len(self.frame)

    def has(self, name: str) -> bool:
        """Return whether the table has the column."""
        return name in self.frame.columns

    def factors(self, name: str) -> tuple[np.ndarray, list]:
        """Return the number of each row's value (-1 for none) and the distinct values."""
        if name not in self._factors:
            if not self.has(name):
                raise Absent(name)
            self._factors[name] = _factorised(self.frame[name])
        return self._factors[name]

    def each(self, name: str, judge: Callable[[object], object], missing: object = False) -> np.ndarray:
        """Return what `judge` says of each value; it is asked once per distinct value."""
        codes, distinct = self.factors(name)
        return _spread([judge(value) for value in distinct], codes, missing)

    def each_text(self, name: str, judge: Callable[[str], object], missing: object = False) -> np.ndarray:
        """Return what `judge` says of each value as text; it is asked once per distinct value."""
        codes, _distinct = self.factors(name)
        return _spread([judge(text) for text in self._texts(name)], codes, missing)

    def _texts(self, name: str) -> list[str]:
        return self.once(f"texts {name}", lambda rows: [text_of(value) for value in rows.factors(name)[1]])

    def missing(self, name: str) -> np.ndarray:
        """Return where there is no value, or only blanks."""
        return self.factors(name)[0] < 0

    def given(self, *names: str) -> np.ndarray:
        """Return where all of these columns hold a value; a column the table lacks holds none."""
        found = np.ones(len(self), bool)
        for name in names:
            found &= ~self.missing(name) if self.has(name) else False
        return found

    def text(self, name: str) -> np.ndarray:
        """Return the values as text, empty where there is none."""
        return self.once(f"text {name}", lambda rows: rows.each_text(name, str, ""))

    def number(self, name: str) -> np.ndarray:
        """Return the values as numbers, NaN where there is none or it is no number."""
        return self.once(f"number {name}", lambda rows: rows._read_number(name))

    def _read_number(self, name: str) -> np.ndarray:
        if self.has(name) and pd.api.types.is_numeric_dtype(self.frame[name].dtype):
            number = self.frame[name].to_numpy(float, na_value=np.nan)
            return np.where(np.isfinite(number), number, np.nan)
        return self.each(name, number_of, np.nan)

    def day(self, name: str) -> np.ndarray:
        """Return the values as days, NaT where there is none or it is no date."""
        return self.each(name, day_of, np.datetime64("NaT", "D"))

    def moment(self, name: str) -> np.ndarray:
        """Return the values as moments to the second, NaT where there is none or it is no date."""
        return self.each(name, moment_of, np.datetime64("NaT", "s"))

    def once(self, name: str, make: Callable[[Rows], object]) -> object:
        """Return what `make` says of these rows; it is asked once for all rules that need it."""
        if name not in self._made:
            self._made[name] = make(self)
        return self._made[name]

    def among(self, name: str, *codes: str) -> np.ndarray:
        """Return where the value is one of the codes; nowhere when the table lacks the column."""
        return self.each_text(name, lambda text: text in codes) if self.has(name) else np.zeros(len(self), bool)

    def holds(self, name: str, code: str) -> np.ndarray:
        """Return where a column of several codes holds this one."""
        return self.each_text(name, lambda text: code in several(text))

    @cached_property
    def shapes(self) -> Shapes:
        """Return the geometries; raises Absent where the table has none."""
        if not self.has(GEOMETRY_COLUMN):
            raise Absent(GEOMETRY_COLUMN)
        return read_shapes(_without_null(self.frame[GEOMETRY_COLUMN]))

    @cached_property
    def alive(self) -> np.ndarray:
        """Return the rows that are not marked as deleted."""
        return ~self.each("deleted", is_yes) if self.has("deleted") else np.ones(len(self), bool)

    @cached_property
    def rest(self) -> Rows | None:
        """Return the other rows of the collection, without older versions of these rows."""
        others = self.context.others
        if others is None or not len(others):
            return None
        if self.has("uid") and "uid" in others.columns:
            others = others[~others["uid"].isin(self.frame["uid"])]
        rest = Rows(self.collection, others, Context(today=self.context.today))
        return rest if rest.alive.all() else Rows(self.collection, others[rest.alive], rest.context)

    def with_rest(self, ask: Callable[[Rows], np.ndarray]) -> np.ndarray:
        """Return the answers for these rows followed by those for the rest."""
        mine = ask(self)
        return mine if self.rest is None else np.concatenate([mine, ask(self.rest)])


def _spread(said: list, codes: np.ndarray, missing: object) -> np.ndarray:
    answers = np.empty(len(said) + 1, dtype=object if isinstance(missing, str) else np.asarray(missing).dtype)
    answers[:] = [*said, missing]
    return answers[codes]


def _factorised(series: pd.Series) -> tuple[np.ndarray, list]:
    if isinstance(series.dtype, pd.CategoricalDtype):
        series = series.astype(object)
    values = series.to_numpy() if series.dtype == object else series
    try:
        codes, distinct = pd.factorize(values)
    except TypeError:  # lists or dicts
        codes, distinct = pd.factorize(series.map(text_of, na_action="ignore").to_numpy())
    distinct = list(distinct)
    blank = np.array([isinstance(value, str) and not value.strip() for value in distinct] + [False])
    codes = np.asarray(codes).copy()
    codes[blank[codes]] = -1
    return codes, distinct


def _without_null(series: pd.Series) -> list:
    return [value if isinstance(value, (bytes, bytearray, memoryview)) else None for value in series]
