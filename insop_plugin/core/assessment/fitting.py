"""Whether a result was measured the way a guideline value is meant."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from insop_plugin.core.assessment.exceedance import Results
from insop_plugin.core.assessment.guidelines import Entry
from insop_plugin.core.errors import N_
from insop_plugin.core.vocabulary import table

STRONG, UNKNOWN = "strong", "unknown"
OF_STRONG = ("total", "pseudo_total")
ELEMENTS = ("trace_element", "major_element", "rare_earth", "platinum_group")
NOT_KNOWN = N_("the procedure of the result is not known")
WRONG = N_("the guideline value is not meant for this procedure or fraction")


@dataclass(frozen=True)
class Observed:
    """Results as they are stored; columns of one length."""

    contaminant: np.ndarray
    results: Results
    procedure: np.ndarray  # codes, "" where not known
    fraction: np.ndarray  # codes, "" where not known

    def __len__(self) -> int:
        return len(self.contaminant)

    def take(self, rows: np.ndarray) -> "Observed":
        """Return some of the results."""
        return Observed(self.contaminant[rows], self.results.take(rows), self.procedure[rows], self.fraction[rows])


def unfit(entry: Entry, observed: Observed, accepts_unknown: bool) -> np.ndarray:
    """Return why results cannot be compared with an entry, "" where they can.

    Args:
        entry: values of one line and contaminant.
        observed: n results of that contaminant.
        accepts_unknown: compare results whose procedure and fraction are not known as if they fitted.

    Returns:
        n texts. Only elements have fractions that matter; of organic compounds the whole content is measured.
    """
    fits, is_known = _fits(entry, observed)
    reason = np.full(len(observed), "", object)
    reason[is_known & ~fits] = WRONG
    if not accepts_unknown:
        reason[~is_known] = NOT_KNOWN
    return reason


def _fits(entry: Entry, observed: Observed) -> tuple[np.ndarray, np.ndarray]:
    """Return where results fit, and where that can be said."""
    everywhere = np.ones(len(observed), bool)
    if _groups().get(entry.contaminant) not in ELEMENTS:
        return everywhere, everywhere
    by_procedure = np.array([_fraction_of().get(code, "") for code in observed.procedure] + [""], object)[:-1]
    has_own = (observed.fraction != "") & (observed.fraction != UNKNOWN)
    fraction = np.where(has_own, observed.fraction, by_procedure)
    is_known = (fraction != "") & (fraction != UNKNOWN)
    if entry.line.extraction == STRONG or entry.contaminant in entry.line.strong_for:
        return np.isin(fraction.astype(str), OF_STRONG), is_known
    asked = observed.procedure == entry.line.extraction
    has_procedure = (observed.procedure != "") & (observed.procedure != "UNKNOWN")
    is_other = is_known & (fraction != _fraction_of()[entry.line.extraction])  # a total is no extract, whoever measured it
    return asked, has_procedure | is_other


@lru_cache(maxsize=1)
def _groups() -> dict[str, str]:
    return {row["code"]: row["group"] for row in table("contaminant")}


@lru_cache(maxsize=1)
def _fraction_of() -> dict[str, str]:
    return {row["code"]: row["fraction"] for row in table("procedure")}
