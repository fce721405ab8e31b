"""Methods that find a background and a threshold in results of one contaminant; units of the results."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from insop_plugin.core.background.mixture import Mixture, one_population, two_populations
from insop_plugin.core.background.ranks import NORMAL, Sample, median_deviation, quantile
from insop_plugin.core.background.tolerance import tolerance_factor
from insop_plugin.core.censored.reasons import Reason
from insop_plugin.core.errors import N_

TOO_FEW = N_("{n} results; this method needs {needed}.")
LIMITS_TOO_HIGH = N_("{n} of {all} results are below limits as high as {limit}: they could change the answer.")
NEEDS_NUMBERS = N_("{n} results are below a limit; this method needs numbers only. Choose the median or a percentile.")
NOT_BELOW = N_("{n} results are above a limit, between two, or below one that is not given; no method here takes them.")
HALF_THE_SAME = N_("More than half of the values are the same.")
ALL_THE_SAME = N_("All values are the same.")
KEPT = N_("{kept} of {n} values are within two standard deviations.")
NOT_LOGNORMAL = N_("The logarithms are not normal (Shapiro-Wilk p = {p}); the limit is unsure.")
ONE = N_("One population describes the values better (BIC {one} against {two}); threshold: its 97.7 % quantile.")
ONE_ALONE = N_("Two populations could not be told apart; threshold: the 97.7 % quantile of one.")
TWO = N_("Two populations (BIC {two} against {one}): {share} % lie around {upper}; threshold: 97.7 % quantile of the lower one.")
OVERLAP = N_("They differ in spread more than in level: half of the upper one lies below the threshold. Compare with another method.")
SHAPIRO_UP_TO = 5000
SIGMAS = 2.0


@dataclass(frozen=True)
class Found:
    """What a method says; NaN where it says nothing."""

    background: float = float("nan")
    threshold: float = float("nan")
    notes: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Method:
    """One way to a threshold."""

    code: str
    label: str
    fewest: int
    takes_limits: bool
    compute: Callable[[Sample], Found]


def find(sample: Sample, method: Method) -> Found:
    """Apply a method where it may be applied; the notes say why it may not."""
    n, n_open = len(sample), int(sample.is_open.sum())
    odd = int((sample.is_open & ((sample.low > 0) | ~np.isfinite(sample.high))).sum())
    if odd:
        return Found(notes=(_reason(NOT_BELOW, n=odd),))
    if n_open and not method.takes_limits:
        return Found(notes=(_reason(NEEDS_NUMBERS, n=n_open),))
    if n < method.fewest:
        return Found(notes=(_reason(TOO_FEW, n=n, needed=method.fewest),))
    found = method.compute(sample)
    if n_open and np.isnan(found.threshold) and not found.notes:
        reason = _reason(LIMITS_TOO_HIGH, n=n_open, all=n, limit=f"{sample.highest_limit:g}")
        return Found(found.background, found.threshold, (reason,))
    return found


def median_mad(sample: Sample) -> Found:
    """Return the median, and the median + 2 MAD of the logarithms; the MAD is scaled to a standard deviation.

    Source: Reimann, Filzmoser and Garrett 2005, Sci. Total Environ. 346:1.
    """
    logs = sample.logs()
    middle, deviation = quantile(logs, 0.5), median_deviation(logs)
    if deviation == 0:
        return Found(_power(middle), notes=(_reason(HALF_THE_SAME),))
    return Found(_power(middle), _power(middle + 2 * NORMAL * deviation))


def tukey(sample: Sample) -> Found:
    """Return the median, and the upper inner fence Q3 + 1.5 IQR of the logarithms.

    Source: Tukey 1977, Exploratory Data Analysis; Reimann et al. 2005.
    """
    logs = sample.logs()
    low, middle, high = (quantile(logs, share) for share in (0.25, 0.5, 0.75))
    if high == low:
        return Found(_power(middle), notes=(_reason(HALF_THE_SAME),))
    return Found(_power(middle), _power(high + 1.5 * (high - low)))


def percentile(share: float) -> Callable[[Sample], Found]:
    """Return a method that gives a percentile of the values themselves."""
    return lambda sample: Found(quantile(sample, 0.5), quantile(sample, share))


def iterative_sigma(sample: Sample) -> Found:
    """Leave out what lies beyond two standard deviations until nothing does; mean, and mean + 2 sd of the rest.

    Source: Matschullat, Ottenstein and Reimann 2000, Environmental Geology 39:990.
    """
    kept = sample.low
    while True:
        mean, spread = kept.mean(), kept.std(ddof=1)
        within = np.abs(kept - mean) <= SIGMAS * spread * (1 + 1e-12)
        if within.all():
            break
        kept = kept[within]
    if spread == 0:
        return Found(float(mean), notes=(_reason(HALF_THE_SAME),))
    return Found(float(mean), float(mean + SIGMAS * spread), (_reason(KEPT, kept=len(kept), n=len(sample)),))


def fitted_mixture(sample: Sample) -> Found:
    """Return median and 97.7 % quantile (mean + 2 sd of the logarithms) of the lower of two lognormal populations."""
    return mixture_of(sample)[0]


def mixture_of(sample: Sample) -> tuple[Found, Mixture | None]:
    """Return what the mixture says, and its populations; None where all values are the same.

    Two are taken only where BIC prefers them to one. Source: McLachlan and Peel 2000, Finite Mixture Models, chapter 6.
    """
    logs = np.log(sample.low)
    if np.ptp(logs) == 0:
        return Found(notes=(_reason(ALL_THE_SAME),)), None
    one, two = one_population(logs), two_populations(logs)
    lower = two if two is not None and two.bic < one.bic else one
    if two is None:
        note = _reason(ONE_ALONE)
    else:
        facts = {"one": f"{one.bic:.1f}", "two": f"{two.bic:.1f}"}
        upper = {"share": f"{100 * two.share[1]:.0f}", "upper": f"{np.exp(two.mean[1]):.3g}"}
        note = _reason(TWO, **facts, **upper) if lower is two else _reason(ONE, **facts)
    threshold = lower.mean[0] + SIGMAS * lower.spread[0]
    more = (_reason(OVERLAP),) if lower is two and threshold > two.mean[1] else ()
    return Found(_power(lower.mean[0]), _power(threshold), (note, *more)), lower


def tolerance_limit(sample: Sample) -> Found:
    """Return geometric mean and UTL95-95 of a lognormal population.

    Source: US EPA 2022, ProUCL 5.2 Technical Guide, chapter 3.
    """
    from scipy.stats import shapiro

    logs = np.log(sample.low)
    spread = logs.std(ddof=1)
    if np.ptp(logs) == 0:
        return Found(notes=(_reason(ALL_THE_SAME),))
    p = float(shapiro(logs)[1]) if len(logs) <= SHAPIRO_UP_TO else 1.0
    notes = (_reason(NOT_LOGNORMAL, p=f"{p:.2g}"),) if p < 0.05 else ()
    return Found(_power(logs.mean()), _power(logs.mean() + tolerance_factor(len(logs)) * spread), notes)


METHODS = {
    method.code: method
    for method in (
        Method("median_2mad", N_("Median + 2 MAD of the logarithms"), 10, True, median_mad),
        Method("tukey", N_("Tukey's upper inner fence of the logarithms"), 10, True, tukey),
        Method("p95", N_("95th percentile"), 20, True, percentile(0.95)),
        Method("p98", N_("98th percentile"), 50, True, percentile(0.98)),
        Method("iterative_2sigma", N_("Iterative two standard deviations"), 10, False, iterative_sigma),
        Method("mixture", N_("Lower of two lognormal populations"), 30, False, fitted_mixture),
        Method("utl95_95", N_("Upper tolerance limit 95-95, lognormal"), 10, False, tolerance_limit),
    )
}


def _power(log: float) -> float:
    return float(np.exp(log))


def _reason(text: str, **facts: object) -> Reason:
    return Reason(text, tuple(facts.items()))
