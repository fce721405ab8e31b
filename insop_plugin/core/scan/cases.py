"""Which samples are cases: by 0 and 1, by a threshold, or by the class that the comparison with guidelines gave."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

CASE_OF_CLASS = {"above": 1.0, "below": 0.0}
UNDECIDED = ("cannot tell", "undetermined")
"""Classes that are neither: such samples are left out, and counted."""


class NotZeroOrOne(InsopError):
    """A number that does not say whether a sample is a case."""

    template = N_("Row {row} has {value} in {field}: without a threshold, 1 is a case and 0 is none.")
    hint = N_("Give a threshold: values above it are cases.")


class UnknownClass(InsopError):
    """A word that is no class of the comparison with guideline values."""

    template = N_("Row {row} has “{value}” in {field}: known are above, below, cannot tell and undetermined.")
    hint = N_("Choose the field class of Compare with guideline values, or a field of numbers.")


class ThresholdOfText(InsopError):
    """A threshold for a field of words."""

    template = N_("{field} holds words; a threshold of {threshold} says nothing about them.")
    hint = N_("Leave the threshold empty, or choose a field of numbers.")


class NotACount(InsopError):
    """A number of cases that is no whole number of 0 or more."""

    template = N_("Row {row} has {value} cases in {field}; cases are whole numbers of 0 or more.")
    hint = N_("Correct the value, or use the Bernoulli model with a threshold.")


class NoPopulation(InsopError):
    """Cases where nobody is, or less than nobody."""

    template = N_("Row {row} has {cases} cases in a population of {value} ({field}).")
    hint = N_("A population is 0 or more, and above 0 wherever there are cases.")


@dataclass(frozen=True)
class Cases:
    """One entry a row: 1 or 0 (or a count), NaN where the row takes no part."""

    cases: "ndarray"
    undecided: int  # cannot tell, undetermined
    nulls: int


def cases_of(values: "ndarray", field: str, threshold: float | None = None) -> Cases:
    """Return which rows are cases.

    Args:
        values: numbers with NaN, or words with None.
        field: name of the column, for messages.
        threshold: numbers above it are cases; None for numbers that are 0 or 1.

    Raises:
        NotZeroOrOne, UnknownClass, ThresholdOfText
    """
    import numpy as np

    if values.dtype.kind != "f":
        return _of_words(values, field, threshold)
    nulls = int(np.isnan(values).sum())
    if threshold is not None:
        return Cases(np.where(np.isnan(values), np.nan, (values > threshold).astype(float)), 0, nulls)
    wrong = np.flatnonzero(np.isfinite(values) & (values != 0) & (values != 1) | np.isinf(values))
    if wrong.size:
        raise NotZeroOrOne(row=int(wrong[0]) + 1, value=float(values[wrong[0]]), field=field)
    return Cases(values.copy(), 0, nulls)


def counted_cases(cases: "ndarray", population: "ndarray", names: tuple[str, str]) -> Cases:
    """Return counts of cases where both the count and the population are known.

    Raises:
        NotACount, NoPopulation
    """
    import numpy as np

    known = ~(np.isnan(cases) | np.isnan(population))
    wrong = np.flatnonzero(known & ~((cases >= 0) & (np.floor(cases) == cases) & np.isfinite(cases)))
    if wrong.size:
        raise NotACount(row=int(wrong[0]) + 1, value=float(cases[wrong[0]]), field=names[0])
    wrong = np.flatnonzero(known & ~(np.isfinite(population) & ((population > 0) | (population == 0) & (cases == 0))))
    if wrong.size:
        row = int(wrong[0])
        raise NoPopulation(row=row + 1, cases=int(cases[row]), value=float(population[row]), field=names[1])
    return Cases(np.where(known, cases, np.nan), 0, int((~known).sum()))


def _of_words(values: "ndarray", field: str, threshold: float | None) -> Cases:
    import numpy as np

    if threshold is not None:
        raise ThresholdOfText(field=field, threshold=threshold)
    words = np.array([None if cell in (None, "") else str(cell).strip().lower() for cell in values], object)
    for row, word in enumerate(words):
        if word is not None and word not in CASE_OF_CLASS and word not in UNDECIDED:
            raise UnknownClass(row=row + 1, value=str(values[row]), field=field)
    cases = np.array([CASE_OF_CLASS.get(word, np.nan) for word in words], float)
    nulls = sum(word is None for word in words)
    return Cases(cases, int(np.isnan(cases).sum()) - nulls, nulls)
