"""Results as intervals, in mg/kg: a number is its own least and most, a non-detect lies between 0 and its limit."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from insop_plugin.core.errors import N_, InsopError

SHARES = {"half": 0.5, "root2": 0.5**0.5, "limit": 1.0}
"""What share of its limit a result below it is entered as."""


class ValueNotPositive(InsopError):
    """A concentration that cannot be one."""

    template = N_("Row {row}: {contaminant} is {value}; a concentration has to be above 0.")
    hint = N_("Zeros and negative numbers often stand for non-detects: enter them as results below their limit.")


class SeveralResults(InsopError):
    """More than one result of a contaminant in a sample."""

    template = N_("Sample {sample} has {n} results for {contaminant}; an index needs one.")
    hint = N_("Keep one procedure, fraction and weight basis, or average duplicates first.")


class NotThere(InsopError):
    """Contaminants that were asked for and have no results."""

    template = N_("There are no results of {contaminants}.")
    hint = N_("Leave them out, or choose the layer that has them.")


class NoResults(InsopError):
    """A layer without any result of a contaminant."""

    template = N_("No row has a result of a contaminant.")
    hint = N_("Choose the fields with the concentrations, or give a table of observations.")


@dataclass(frozen=True)
class Entries:
    """Results one below the other; four columns of one length."""

    codes: tuple[str, ...]  # of the contaminants
    place: np.ndarray  # of each result's contaminant in `codes`
    row: np.ndarray  # of the table, from 0
    low: np.ndarray  # mg/kg, 0 where below a limit
    high: np.ndarray  # mg/kg, the limit where below it, infinite where nothing bounds it

    def __len__(self) -> int:
        return len(self.place)

    @property
    def is_open(self) -> np.ndarray:
        """Return which results are known only as an interval."""
        return self.low < self.high

    def of(self, codes: Collection[str]) -> "Entries":
        """Return the results of some contaminants.

        Raises:
            NotThere
        """
        lacking = [code for code in codes if code not in self.codes]
        if lacking:
            raise NotThere(contaminants=", ".join(lacking))
        kept = [place for place, code in enumerate(self.codes) if code in codes]
        rows = np.isin(self.place, kept)
        place = np.searchsorted(kept, self.place[rows])
        return Entries(tuple(self.codes[one] for one in kept), place, self.row[rows], self.low[rows], self.high[rows])


@dataclass(frozen=True)
class Concentrations:
    """n samples by k contaminants; NaN where there is no result."""

    codes: tuple[str, ...]
    low: np.ndarray
    high: np.ndarray

    @property
    def there(self) -> np.ndarray:
        """Return where there are results."""
        return ~np.isnan(self.low)

    @property
    def is_open(self) -> np.ndarray:
        """Return which results are known only as an interval."""
        return self.low < self.high

    def medium(self, share: float) -> np.ndarray:
        """Return one number a result: below a limit a share of it, between two their middle, without a bound NaN."""
        middle = np.where(self.low > 0, (self.low + self.high) / 2, share * self.high)
        return np.where(self.is_open, np.where(np.isfinite(middle), middle, np.nan), self.low)

    def of(self, codes: tuple[str, ...]) -> "Concentrations":
        """Return some of the contaminants."""
        places = [self.codes.index(code) for code in codes]
        return Concentrations(codes, self.low[:, places], self.high[:, places])


def checked(entries: Entries) -> Entries:
    """Return the entries again.

    Raises:
        NoResults, ValueNotPositive
    """
    if not len(entries):
        raise NoResults()
    wrong = np.flatnonzero(~(entries.high > 0) | (entries.low < 0))
    if wrong.size:
        first = wrong[0]
        code = entries.codes[entries.place[first]]
        raise ValueNotPositive(row=int(entries.row[first]) + 1, contaminant=code, value=f"{entries.high[first]:g}")
    return entries


def by_sample(entries: Entries, sample: np.ndarray, names: list[str]) -> Concentrations:
    """Spread results over samples and contaminants.

    Args:
        entries: m results.
        sample: number of the sample of each result, m entries.
        names: of the samples, for messages.

    Raises:
        SeveralResults: a sample has two results of one contaminant.
    """
    shape = (len(names), len(entries.codes))
    cell = sample * shape[1] + entries.place
    counts = np.bincount(cell, minlength=shape[0] * shape[1])
    if counts.max(initial=0) > 1:
        first = int(np.argmax(counts > 1))
        facts = {"sample": names[first // shape[1]], "contaminant": entries.codes[first % shape[1]]}
        raise SeveralResults(n=int(counts[first]), **facts)
    found = np.full((2, shape[0] * shape[1]), np.nan)
    found[:, cell] = entries.low, entries.high
    return Concentrations(entries.codes, found[0].reshape(shape), found[1].reshape(shape))
