"""Transfer functions between procedures: fitted on samples measured by both, applied to those measured by one."""

from dataclasses import dataclass, field

import numpy as np

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.method_transfer import lines
from insop_plugin.core.method_transfer.ladder import rank_of, recoveries
from insop_plugin.core.quality.limits import limit

FEWEST_PAIRS = 30
METHODS = ("ordinary", "deming", "passing_bablok")
LOG, AS_IS = "log10", "none"
CONVERTED, MEASURED, NO_VALUE, CENSORED, NOT_POSITIVE, NO_COVARIATE, BEYOND = range(7)
"""What became of a row."""


class TooFewPairs(InsopError):
    """Not enough samples that were measured by both procedures."""

    template = N_("{n} samples have usable values in both {from_name} and {to_name}; {needed} are needed.")
    hint = N_(
        "Of {both} pairs {censored} hold a result below a limit, {not_positive} zero or less, {no_covariate} lack a covariate. "
        "Have more samples measured by both procedures, or use the documented factor."
    )


class OnlyOrdinary(InsopError):
    """Covariates with a method that takes none."""

    template = N_("Covariates ({names}) can only be used with the ordinary method.")
    hint = N_("Choose the ordinary method, or leave the covariates out.")


@dataclass(frozen=True)
class Results:
    """One entry a row: what one procedure and the other gave; NaN where nothing was measured."""

    source: np.ndarray
    target: np.ndarray
    source_censored: np.ndarray  # bool
    target_censored: np.ndarray
    covariates: dict[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class TransferSettings:
    """What the user chose."""

    from_name: str
    to_name: str
    method: str = "ordinary"
    transform: str = LOG
    error_ratio: float = 1.0  # variance of the errors of `from` by that of `to`
    logged: frozenset[str] = frozenset()  # covariates that are taken as log10
    contaminant: str = ""
    from_procedure: str = ""
    to_procedure: str = ""


@dataclass(frozen=True)
class PairCounts:
    """Pairs that both fields have = used + the rest."""

    both: int
    used: int
    censored: int
    not_positive: int
    no_covariate: int


@dataclass(frozen=True)
class Transfer:
    """A fitted transfer function."""

    settings: TransferSettings
    line: lines.Line
    smearing: float  # 1 without logarithms
    r2: float
    rmse: float  # in the fitted scale
    lowest: np.ndarray  # of the fitted predictors: source, then covariates, in the fitted scale
    highest: np.ndarray
    counts: PairCounts
    predictors: np.ndarray = field(repr=False)
    observed: np.ndarray = field(repr=False)
    covariates: tuple[str, ...] = ()

    @property
    def for_compliance(self) -> bool:
        """Whether results may stand in a statement of compliance."""
        recovery = recoveries().get(self.settings.contaminant, 100.0)
        return self.r2 >= limit("transfer_r2") and recovery >= limit("transfer_recovery")

    @property
    def is_against_ladder(self) -> bool:
        """Whether the procedure that dissolves less gives more, in the middle of the pairs."""
        ranks = rank_of(self.settings.from_procedure), rank_of(self.settings.to_procedure)
        if None in ranks or ranks[0] == ranks[1]:
            return False
        gain = float(np.median(self.observed) - np.median(self.predictors[:, 0]))
        return gain < 0 if ranks[0] < ranks[1] else gain > 0


@dataclass(frozen=True)
class Converted:
    """One entry a row; NaN where nothing could be said, with the reason in `state`."""

    value: np.ndarray
    lower: np.ndarray  # 95 % prediction interval
    upper: np.ndarray
    state: np.ndarray

    @property
    def relative_uncertainty(self) -> np.ndarray:
        """Half the interval in per cent of the value."""
        width = 50 * (self.upper - self.lower)
        return np.divide(width, self.value, out=np.full(len(width), np.nan), where=self.value > 0)


def fit(results: Results, settings: TransferSettings) -> Transfer:
    """Fit a transfer function on the rows that have both results.

    Args:
        results: all rows; those with one result, or a result below a limit, take no part.
        settings: names, method, scale.

    Returns:
        The function, with the smearing factor that makes means right after logarithms.

    Raises:
        TooFewPairs, OnlyOrdinary, NoRelation and those of `lines`.

    Source: Duan 1983, J. Am. Stat. Assoc. 78:605 (smearing); see `lines` for the methods.
    """
    if results.covariates and settings.method != "ordinary":
        raise OnlyOrdinary(names=", ".join(results.covariates))
    usable, counts = _pairs(results, settings)
    if counts.used < FEWEST_PAIRS:
        names = {"from_name": settings.from_name, "to_name": settings.to_name}
        raise TooFewPairs(n=counts.used, needed=FEWEST_PAIRS, **names, **vars(counts))
    predictors = _predictors(results, settings)[usable]
    observed = _scaled(results.target, settings)[usable]
    _check_relation(predictors[:, 0], observed, settings)
    line = _line(predictors, observed, settings)
    smearing = float(np.mean(10**line.residuals)) if settings.transform == LOG else 1.0
    rmse = float(np.sqrt(np.mean(line.residuals**2)))
    quality, edges = (_r2(predictors, observed, line), rmse), (predictors.min(axis=0), predictors.max(axis=0))
    data = predictors, observed, tuple(results.covariates)
    return Transfer(settings, line, smearing, *quality, *edges, counts, *data)


def convert(results: Results, transfer: Transfer) -> Converted:
    """Apply a transfer function to the rows that the other procedure has not measured; never beyond its range.

    Args:
        results: all rows.
        transfer: see `fit`.

    Returns:
        Smeared values with 95 % prediction intervals; measured rows keep their measured value.
    """
    settings, predictors = transfer.settings, _predictors(results, transfer.settings)
    state = _states(results, transfer, predictors)
    rows = np.flatnonzero(state == CONVERTED)
    value, lower, upper = (np.full(len(state), np.nan) for _ in range(3))
    middle = transfer.line.at(predictors[rows])
    reach = lines.quantile_of_t(transfer.line.freedom) * transfer.line.prediction_error(predictors[rows])
    for column, found in ((value, middle), (lower, middle - reach), (upper, middle + reach)):
        column[rows] = 10**found if settings.transform == LOG else np.maximum(found, 0)
    value[rows] *= transfer.smearing
    measured = state == MEASURED
    value[measured] = results.target[measured]
    return Converted(value, lower, upper, state)


def _pairs(results: Results, settings: TransferSettings) -> tuple[np.ndarray, PairCounts]:
    censored = results.source_censored | results.target_censored
    given = [np.isfinite(column) for column in (results.source, results.target)]
    both = (given[0] | results.source_censored) & (given[1] | results.target_censored)
    open_pairs = both & ~censored
    positive = _is_positive(results.source, settings) & _is_positive(results.target, settings)
    complete = np.isfinite(_predictors(results, settings)[:, 1:]).all(axis=1)
    usable = open_pairs & positive & complete
    n = {"censored": both & censored, "not_positive": open_pairs & ~positive, "no_covariate": open_pairs & positive & ~complete}
    return usable, PairCounts(int(both.sum()), int(usable.sum()), **{name: int(rows.sum()) for name, rows in n.items()})


def _is_positive(values: np.ndarray, settings: TransferSettings) -> np.ndarray:
    return values > 0 if settings.transform == LOG else values >= 0


def _states(results: Results, transfer: Transfer, predictors: np.ndarray) -> np.ndarray:
    """Return what becomes of each row; the first reason that holds."""
    slack = 1e-9 * np.maximum(np.abs(transfer.lowest), np.abs(transfer.highest))
    beyond = (predictors < transfer.lowest - slack) | (predictors > transfer.highest + slack)
    reasons = [
        (np.isfinite(results.target) | results.target_censored, MEASURED),
        (results.source_censored, CENSORED),
        (~np.isfinite(results.source), NO_VALUE),
        (~_is_positive(results.source, transfer.settings), NOT_POSITIVE),
        (~np.isfinite(predictors[:, 1:]).all(axis=1), NO_COVARIATE),
        (beyond.any(axis=1), BEYOND),
    ]
    return np.select([rows for rows, _ in reasons], [state for _, state in reasons], CONVERTED)


def _predictors(results: Results, settings: TransferSettings) -> np.ndarray:
    """Return source and covariates in the fitted scale, one row a sample."""
    columns = [_scaled(results.source, settings)]
    for name, values in results.covariates.items():
        columns.append(_log10(values) if name in settings.logged else values)
    return np.column_stack(columns)


def _scaled(values: np.ndarray, settings: TransferSettings) -> np.ndarray:
    return _log10(values) if settings.transform == LOG else np.asarray(values, float)


def _log10(values: np.ndarray) -> np.ndarray:
    return np.log10(values, out=np.full(len(values), np.nan), where=values > 0)


def _line(predictors: np.ndarray, observed: np.ndarray, settings: TransferSettings) -> lines.Line:
    if settings.method == "deming":
        return lines.deming(predictors[:, 0], observed, settings.error_ratio)
    if settings.method == "passing_bablok":
        return lines.passing_bablok(predictors[:, 0], observed)
    return lines.ordinary(predictors, observed)


def _check_relation(x: np.ndarray, y: np.ndarray, settings: TransferSettings) -> None:
    """Refuse pairs of which one falls when the other rises; they cannot be two measurements of one thing."""
    if np.ptp(x) == 0 or np.ptp(y) == 0:
        raise lines.NoSpread()
    r = float(np.corrcoef(x, y)[0, 1])
    if not r > 0:
        raise lines.NoRelation(from_name=settings.from_name, to_name=settings.to_name, n=len(x), r=f"{r:.2f}")


def _r2(predictors: np.ndarray, observed: np.ndarray, line: lines.Line) -> float:
    """Return the squared correlation of fitted and observed; for the ordinary method the share of variance explained."""
    return float(np.corrcoef(line.at(predictors), observed)[0, 1] ** 2)
