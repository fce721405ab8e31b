"""Samples by contaminants as concentrations: one number for each, and which samples and contaminants can be used."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.assessment.exceedance import Results
from insop_plugin.core.errors import N_, InsopError

SHARE_OF_LIMIT = 0.65
"""What stands in for a result below a limit (Martín-Fernández et al. 2003, Math. Geol. 35:253)."""
TOTAL = 1e6
"""mg of a kg: what all parts of the soil, measured or not, sum up to."""
LEAST_MEASURED, MOST_CENSORED = 0.5, 0.4
FEWEST_PARTS, FEWEST_ROWS = 3, 10


class TooFewConcentrations(InsopError):
    """Not enough complete samples for a joint look at concentrations."""

    template = N_(
        "Concentrations are not compared: {parts} contaminants, complete in {rows} samples; {least} contaminants in"
        " {fewest} samples are needed."
    )
    hint = N_("A contaminant counts when at least half of the samples have a result, and at most 40 % of them are below a limit.")


@dataclass(frozen=True)
class Concentrations:
    """Numbers in mg/kg: n samples, k contaminants; NaN where nothing is known."""

    contaminants: tuple[str, ...]
    value: np.ndarray  # n x k, quantified
    limit: np.ndarray  # n x k, where the result is only known to lie below it


@dataclass(frozen=True)
class Composition:
    """Samples in which every part has a number."""

    contaminants: tuple[str, ...]
    rows: np.ndarray  # places among the samples given
    parts: np.ndarray  # rows x contaminants, mg/kg, all above 0
    replaced: int  # numbers that stand in for results below limits
    left_out: tuple[str, ...]  # contaminants that are too seldom measured or quantified


def tabulate(at: np.ndarray, of: np.ndarray, results: Results, names: tuple[int, tuple[str, ...]]) -> Concentrations:
    """Bring results to one number for each sample and contaminant.

    Args:
        at: place of the sample of each result; -1 for rows that take no part.
        of: place of its contaminant; -1 likewise.
        results: in mg/kg. Several of one sample are averaged; limits count only where no result is quantified, the
            lowest of them. Results above a limit stand at it, intervals at their middle.
        names: number of samples, codes of the contaminants.
    """
    n, contaminants = names
    least, most = results.bounds()
    is_left = (results.censor == "left") & (most > 0)
    number = np.where(np.isinf(most), least, (least + most) / 2)
    shape, cell = (n, len(contaminants)), at * len(contaminants) + of
    used = (at >= 0) & (of >= 0)
    quantified = used & ~is_left & (number > 0)
    count = np.bincount(cell[quantified], minlength=n * len(contaminants))
    total = np.bincount(cell[quantified], number[quantified], minlength=n * len(contaminants))
    limit = np.full(n * len(contaminants), np.inf)
    np.minimum.at(limit, cell[used & is_left], most[used & is_left])
    value = np.divide(total, count, out=np.full(len(count), np.nan), where=count > 0)
    only = np.isnan(value) & np.isfinite(limit)
    return Concentrations(contaminants, value.reshape(shape), np.where(only, limit, np.nan).reshape(shape))


def compose(given: Concentrations) -> Composition:
    """Choose contaminants and complete samples, and put 0.65 of the limit where a result lies below it.

    Args:
        given: n samples, k contaminants.

    Returns:
        The samples that have every contaminant that is measured and quantified often enough. The other parts of a
        sample give way to what is put in, in proportion, so that the whole stays 1 000 000 mg/kg.

    Raises:
        TooFewConcentrations

    Source: multiplicative replacement, Martín-Fernández et al. 2003, Math. Geol. 35:253.
    """
    has, below = ~np.isnan(given.value) | ~np.isnan(given.limit), ~np.isnan(given.limit)
    some = np.flatnonzero(has.any(axis=1))
    often = has[some].sum(axis=0) >= LEAST_MEASURED * len(some)
    kept = often & (below.sum(axis=0) <= MOST_CENSORED * np.maximum(has.sum(axis=0), 1))
    rows = np.flatnonzero(has[:, kept].all(axis=1)) if kept.any() else some[:0]
    if kept.sum() < FEWEST_PARTS or len(rows) < FEWEST_ROWS:
        raise TooFewConcentrations(parts=int(kept.sum()), rows=len(rows), least=FEWEST_PARTS, fewest=FEWEST_ROWS)
    put_in = np.nan_to_num(SHARE_OF_LIMIT * given.limit[np.ix_(rows, kept)])
    shrunk = given.value[np.ix_(rows, kept)] * (1 - put_in.sum(axis=1, keepdims=True) / TOTAL)
    names = np.array(given.contaminants, object)
    parts = np.where(put_in > 0, put_in, shrunk)
    return Composition(tuple(names[kept]), rows, parts, int((put_in > 0).sum()), tuple(names[~kept]))
