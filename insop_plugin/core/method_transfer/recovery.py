"""Aqua regia recalculated to the total by the documented share that it dissolves."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.method_transfer import transfer
from insop_plugin.core.method_transfer.ladder import are_comparable, fraction_of, recovery_of
from insop_plugin.core.quality.limits import limit

AQUA_REGIA, TOTAL = "AR", "total"


class NoFactorBetween(InsopError):
    """A documented factor between procedures that it does not lead between."""

    template = N_("The documented factors lead from aqua regia to the total, not from {from_procedure} to {to_procedure}.")
    hint = N_("Fit a transfer function on samples measured by both.")


@dataclass(frozen=True)
class Factor:
    """A documented factor: total = aqua regia × 100 / percent."""

    contaminant: str
    percent: float

    @property
    def relative_uncertainty(self) -> float:
        """Half the share that was not dissolved, per cent: the least that has to be reckoned with."""
        return (100 - self.percent) / 2

    @property
    def for_compliance(self) -> bool:
        """Whether results may stand in a statement of compliance."""
        return self.percent >= limit("transfer_recovery")


def documented_factor(contaminant: str) -> Factor:
    """Return the factor from aqua regia to the total.

    Args:
        contaminant: its code.

    Returns:
        The factor with its uncertainty.

    Raises:
        NoRecovery: nobody has documented it.

    Source: Taraškevičius et al. 2013, J. Chem. 2013:678140; uncertainty: domain review 4.2.
    """
    return Factor(contaminant, recovery_of(contaminant))


def check_procedures(settings: transfer.TransferSettings) -> None:
    """Refuse procedures that the documented factors do not lead between; nothing is said of those not given.

    Raises:
        NoFactorBetween
    """
    start, end = settings.from_procedure, settings.to_procedure
    if (start and not are_comparable(start, AQUA_REGIA)) or (end and fraction_of(end) != TOTAL):
        raise NoFactorBetween(from_procedure=start or AQUA_REGIA, to_procedure=end or TOTAL)


def convert_by_factor(results: transfer.Results, factor: Factor) -> transfer.Converted:
    """Recalculate the rows that have a result by aqua regia and none of the total.

    Args:
        results: all rows.
        factor: see `documented_factor`.

    Returns:
        Values with the interval of the factor's uncertainty; measured rows keep their measured value.
    """
    measured = np.isfinite(results.target) | results.target_censored
    conditions = [measured, results.source_censored, ~np.isfinite(results.source), ~(results.source > 0)]
    reasons = [transfer.MEASURED, transfer.CENSORED, transfer.NO_VALUE, transfer.NOT_POSITIVE]
    state = np.select(conditions, reasons, transfer.CONVERTED)
    value = np.where(state == transfer.CONVERTED, results.source * 100 / factor.percent, np.nan)
    part = factor.relative_uncertainty / 100
    lower, upper = value * (1 - part), value * (1 + part)
    return transfer.Converted(np.where(state == transfer.MEASURED, results.target, value), lower, upper, state)
