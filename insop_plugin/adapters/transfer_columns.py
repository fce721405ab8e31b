"""Method transfer on a layer: its fields as paired results, and the converted values as columns."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import tables
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.method_transfer import transfer
from insop_plugin.core.method_transfer.recovery import Factor, check_procedures, convert_by_factor, documented_factor

if TYPE_CHECKING:
    from numpy import ndarray

NAMES = ("mt_value", "mt_lower", "mt_upper", "mt_rel_uncertainty", "mt_method", "mt_for_compliance", "mt_note")
NOT_CENSORED = ("", "none")


class NothingToFit(InsopError):
    """A fitted method without the field to fit to."""

    template = N_("The method needs the field TO with results of the other procedure.")
    hint = N_("Choose the field, or the documented factor.")


class NoContaminant(InsopError):
    """A documented factor without saying of what."""

    template = N_("The documented factor needs the contaminant.")
    hint = N_("Give its code, for example Pb.")


@dataclass(frozen=True)
class Choice:
    """What the user chose; `method` is that of the transfer function, or `documented_factor`."""

    settings: transfer.TransferSettings
    covariates: tuple[str, ...] = ()
    censor_from: str = ""
    censor_to: str = ""

    @property
    def is_factor(self) -> bool:
        """Whether the documented factor is wanted."""
        return self.settings.method == "documented_factor"

    @property
    def fields(self) -> list[str]:
        """Fields that are read."""
        wanted = (self.settings.from_name, self.settings.to_name, *self.covariates, self.censor_from, self.censor_to)
        return list(dict.fromkeys(name for name in wanted if name))


@dataclass(frozen=True)
class Outcome:
    """What was fitted, or which factor was taken, and what came of it."""

    choice: Choice
    rule: "transfer.Transfer | Factor"
    converted: transfer.Converted

    def rows(self, *states: int) -> int:
        """Return how many rows are in one of the states."""
        import numpy as np

        return int(np.isin(self.converted.state, states).sum())


def transferred(table: tables.Table, choice: Choice) -> Outcome:
    """Fit and convert, or convert by the documented factor.

    Raises:
        NothingToFit, NoContaminant, NotNumbers and those of the core.
    """
    settings = choice.settings
    if not choice.is_factor and not settings.to_name:
        raise NothingToFit()
    if choice.is_factor and not settings.contaminant:
        raise NoContaminant()
    if choice.is_factor:
        check_procedures(settings)
    results = results_of(table, choice)
    rule = documented_factor(settings.contaminant) if choice.is_factor else transfer.fit(results, settings)
    convert = convert_by_factor if choice.is_factor else transfer.convert
    return Outcome(choice, rule, convert(results, rule))


def results_of(table: tables.Table, choice: Choice) -> transfer.Results:
    """Return the chosen fields as paired results; raises NotNumbers."""
    import numpy as np

    settings = choice.settings
    target = tables.numbers(table, settings.to_name) if settings.to_name else np.full(len(table), np.nan)
    return transfer.Results(
        tables.numbers(table, settings.from_name), target,
        _is_censored(table, choice.censor_from), _is_censored(table, choice.censor_to),
        {name: tables.numbers(table, name) for name in choice.covariates},
    )  # fmt: skip


def columns(outcome: Outcome) -> list[tables.Column]:
    """Return the converted values as columns to add to the layer."""
    import numpy as np

    found = outcome.converted
    empty = ~np.isfinite(found.value)
    is_ours = found.state == transfer.CONVERTED
    method = np.where(is_ours, outcome.choice.settings.method, "measured").astype("S")
    notes = np.array([_words().get(state, "").encode() for state in range(7)])[found.state]
    allowed = np.full(len(empty), outcome.rule.for_compliance)
    real, text = QVariant.Double, QVariant.String
    numbers = (found.value, found.lower, found.upper, found.relative_uncertainty)
    return [
        *(tables.Column(name, real, values) for name, values in zip(NAMES, numbers, strict=False)),
        tables.Column("mt_method", text, np.ma.masked_array(method, empty)),
        tables.Column("mt_for_compliance", QVariant.Bool, np.ma.masked_array(allowed, ~is_ours)),
        tables.Column("mt_note", text, np.ma.masked_array(notes, notes == b"")),
    ]


def _words() -> dict[int, str]:
    """Return why a row has no converted value."""
    return {
        transfer.MEASURED: tr("measured by the procedure itself"),
        transfer.CENSORED: tr("below or above a limit: not converted"),
        transfer.NO_VALUE: tr("nothing to convert"),
        transfer.NOT_POSITIVE: tr("zero or negative: not converted"),
        transfer.NO_COVARIATE: tr("a covariate is missing: not converted"),
        transfer.BEYOND: tr("outside the range of the paired samples: not converted"),
    }


def _is_censored(table: tables.Table, name: str) -> "ndarray":
    """Return which rows hold a limit instead of a value; none where there is no such field."""
    import numpy as np
    import pandas

    if not name:
        return np.zeros(len(table), bool)
    cells = pandas.Series(table.columns[name], dtype=object)
    return ~cells.fillna("").astype(str).str.strip().str.lower().isin(NOT_CENSORED).to_numpy()
