"""Straight lines through paired results: ordinary, with errors in both (Deming), and robust (Passing and Bablok)."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.errors import N_, InsopError

CONFIDENCE = 0.95
MOST_BY_SLOPES = 5000
"""Pairs up to which all slopes between them are looked at: twelve million."""


class NoRelation(InsopError):
    """Paired results that do not rise together."""

    template = N_("{from_name} and {to_name} do not rise together in the {n} pairs (r = {r}): no line leads from one to the other.")
    hint = N_("Look whether the pairs belong together and both fields hold the same contaminant.")


class NoSpread(InsopError):
    """Predictors that do not vary, or of which one follows from the others."""

    template = N_("The pairs do not determine a line: a field is the same everywhere, or follows from the others.")
    hint = N_("Leave out covariates, or take other pairs.")


class TooManyPairs(InsopError):
    """More pairs than Passing and Bablok's method can take."""

    template = N_("{n} pairs are too many for Passing and Bablok's method; {most} can be taken.")
    hint = N_("Choose Deming: with so many pairs it is as good.")


class RatioNotPositive(InsopError):
    """A ratio of error variances that is none."""

    template = N_("The ratio of the error variances is {ratio}; it has to be above 0.")
    hint = N_("1 says that both procedures are equally exact.")


@dataclass(frozen=True)
class Line:
    """y = c0 + c1 x (+ c2 z ...), with what is known of its exactness."""

    coefficients: np.ndarray
    covariance: np.ndarray  # of the coefficients
    lower: np.ndarray  # of the coefficients, 95 %
    upper: np.ndarray
    residuals: np.ndarray  # along y

    @property
    def freedom(self) -> int:
        """Degrees of freedom: pairs less coefficients."""
        return len(self.residuals) - len(self.coefficients)

    @property
    def scatter(self) -> float:
        """Standard deviation of the residuals."""
        return float(np.sqrt((self.residuals**2).sum() / self.freedom))

    def at(self, predictors: np.ndarray) -> np.ndarray:
        """Return y at rows of predictors (x, covariates)."""
        return _design(predictors) @ self.coefficients

    def prediction_error(self, predictors: np.ndarray) -> np.ndarray:
        """Return the standard error of one new y: that of the line, and the scatter round it."""
        design = _design(predictors)
        of_line = np.einsum("ij,jk,ik->i", design, self.covariance, design)
        return np.sqrt(of_line + self.scatter**2)


def ordinary(predictors: np.ndarray, y: np.ndarray) -> Line:
    """Fit by least squares along y.

    Args:
        predictors: one row a pair, x first, then covariates.
        y: one a pair.

    Returns:
        The line, with t intervals.

    Raises:
        NoSpread: the predictors are collinear.
    """
    design = _design(predictors)
    n, width = design.shape
    if np.linalg.matrix_rank(design / np.maximum(np.abs(design).max(axis=0), 1e-300)) < width or n <= width:
        raise NoSpread()
    coefficients = np.linalg.lstsq(design, y, rcond=None)[0]
    residuals = y - design @ coefficients
    covariance = np.linalg.inv(design.T @ design) * (residuals**2).sum() / (n - width)
    return _by_errors(coefficients, covariance, residuals, n - width)


def deming(x: np.ndarray, y: np.ndarray, error_ratio: float = 1.0) -> Line:
    """Fit a line where both x and y have errors of constant size.

    Args:
        x: one a pair.
        y: one a pair.
        error_ratio: variance of the errors of x divided by that of y.

    Returns:
        The line; errors by the jackknife.

    Raises:
        RatioNotPositive, NoSpread

    Source: Linnet 1990, Stat. Med. 9:1463; Linnet 1993, Clin. Chem. 39:424.
    """
    if not (error_ratio > 0 and np.isfinite(error_ratio)):
        raise RatioNotPositive(ratio=error_ratio)
    n, dx, dy = len(x), x - x.mean(), y - y.mean()
    if not (dx @ dx > 0 and dx @ dy != 0):
        raise NoSpread()
    slope = _deming_slope(dx @ dx, dy @ dy, dx @ dy, error_ratio)
    coefficients = np.array([y.mean() - slope * x.mean(), slope])
    share = n / (n - 1)  # sums of squares without one pair, see Welford
    slopes = _deming_slope(dx @ dx - share * dx**2, dy @ dy - share * dy**2, dx @ dy - share * dx * dy, error_ratio)
    without = np.stack([(n * y.mean() - y - slopes * (n * x.mean() - x)) / (n - 1), slopes])
    spread = without - without.mean(axis=1, keepdims=True)
    covariance = (n - 1) / n * spread @ spread.T
    return _by_errors(coefficients, covariance, y - coefficients[0] - slope * x, n - 2)


def passing_bablok(x: np.ndarray, y: np.ndarray) -> Line:
    """Fit by the shifted median of the slopes between all pairs: outliers do not bend the line.

    Args:
        x: one a pair.
        y: one a pair, rising with x.

    Returns:
        The line with the intervals of the source. For predictions its error at the middle is that of a median.

    Raises:
        TooManyPairs, NoSpread

    Source: Passing and Bablok 1983, J. Clin. Chem. Clin. Biochem. 21:709.
    """
    n = len(x)
    if n > MOST_BY_SLOPES:
        raise TooManyPairs(n=n, most=MOST_BY_SLOPES)
    slopes = _slopes(x, y)
    reach = _quantile_of_normal() * np.sqrt(n * (n - 1) * (2 * n + 5) / 18)
    lowest, slope, highest = (_slope_at(slopes, step) for step in (-reach, 0.0, reach))
    intercept, lower, upper = (float(np.median(y - b * x)) for b in (slope, highest, lowest))
    residuals = y - intercept - slope * x
    error = (highest - lowest) / (2 * _quantile_of_normal())
    covariance = _about_the_middle(float(np.median(x)), error**2, np.pi / 2 * (residuals**2).sum() / (n - 2) / n)
    return Line(np.array([intercept, slope]), covariance, np.array([lower, lowest]), np.array([upper, highest]), residuals)


def _design(predictors: np.ndarray) -> np.ndarray:
    return np.column_stack([np.ones(len(predictors)), predictors])


def _by_errors(coefficients: np.ndarray, covariance: np.ndarray, residuals: np.ndarray, freedom: int) -> Line:
    reach = quantile_of_t(freedom) * np.sqrt(np.diag(covariance))
    return Line(coefficients, covariance, coefficients - reach, coefficients + reach, residuals)


def _deming_slope(u: np.ndarray, q: np.ndarray, p: np.ndarray, ratio: float) -> np.ndarray:
    """Return Linnet's slope from the sums of squares of x, of y, and of their product."""
    return (ratio * q - u + np.sqrt((u - ratio * q) ** 2 + 4 * ratio * p**2)) / (2 * ratio * p)


def _slopes(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the slopes between all pairs, sorted; none where the two are the same, or the slope is -1."""
    first, second = np.triu_indices(len(x), 1)
    run, rise = x[first] - x[second], y[first] - y[second]
    told = (run != 0) | (rise != 0)
    with np.errstate(divide="ignore"):
        slopes = rise[told] / np.where(run[told] == 0, 0.0, run[told])
    return np.sort(np.where(run[told] == 0, np.sign(rise[told]) * np.inf, slopes)[slopes != -1])


def _slope_at(slopes: np.ndarray, reach: float) -> float:
    """Return the median, shifted by the slopes below -1; or the slope half of `reach` places further.

    Places are halved as for a median of an even number, which the source does not do but mcr and Calanas do.
    """
    twice = round(len(slopes) + reach + 2 * int((slopes < -1).sum()))
    places = [(twice + 1) // 2 - 1, twice // 2]
    if places[0] < 0 or places[1] >= len(slopes) or not np.isfinite(slopes[places]).all():
        raise NoSpread()
    return float(slopes[places].mean())


def _about_the_middle(middle: float, of_slope: float, of_level: float) -> np.ndarray:
    """Return the covariance of intercept and slope that are independent at the middle of x."""
    return np.array([[of_level + of_slope * middle**2, -of_slope * middle], [-of_slope * middle, of_slope]])


def quantile_of_t(freedom: int) -> float:
    """Return the two-sided 95 % quantile of Student's t."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, (1 + CONFIDENCE) / 2))


def _quantile_of_normal() -> float:
    from scipy.special import ndtri

    return float(ndtri((1 + CONFIDENCE) / 2))
