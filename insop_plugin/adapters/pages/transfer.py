"""A transfer of methods as a web page: the coefficients, and paired results with the line through them."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits
from insop_plugin.adapters.pages import page
from insop_plugin.adapters.pages.axes import Axis
from insop_plugin.adapters.pages.plot import COLD, MOST_POINTS, OCHRE, Plot, every
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.transfer_columns import Outcome
from insop_plugin.core.method_transfer import transfer
from insop_plugin.core.method_transfer.recovery import Factor

if TYPE_CHECKING:
    from numpy import ndarray

STEPS = 40
SQUARE = (480, 440)
INTERVAL = "#d1e5f0"


def page_of(run: Run, outcome: Outcome) -> str:
    """Return the account of a run as HTML; a documented factor has nothing to draw."""
    rule = outcome.rule
    if isinstance(rule, Factor):
        return page.document(run, ())
    return page.document(run, [_coefficients(rule), drawing(rule), *page.paragraphs([_legend(len(rule.observed))])])


def drawing(fitted: transfer.Transfer) -> str:
    """Return an SVG: pairs, line and 95 % prediction interval; covariates stand at their mean."""
    import numpy as np

    x, y, settings = fitted.predictors[:, 0], fitted.observed, fitted.settings
    at = np.tile(fitted.predictors.mean(axis=0), (STEPS, 1))
    at[:, 0] = np.linspace(x.min(), x.max(), STEPS)
    middle, reach = fitted.line.at(at), _reach(fitted, at)
    whole = np.concatenate([y, middle - reach, middle + reach])
    is_log = settings.transform == transfer.LOG
    axes = (_axis(settings.from_name, x, is_log), _axis(settings.to_name, whole, is_log))
    shown = [_value(column, is_log) for column in (x, y, at[:, 0], middle - reach, middle + reach, middle)]
    plot, keep = Plot(*axes, size=SQUARE), every(len(x))
    plot.band(*shown[2:5], INTERVAL)
    plot.line(shown[2], shown[5], COLD)
    plot.points(shown[0][keep], shown[1][keep], OCHRE, opacity=0.6)
    return plot.svg(tr("paired results, the fitted line and its 95 % prediction interval"))


def _axis(name: str, values: "ndarray", is_log: bool) -> Axis:
    low, high = float(values.min()), float(values.max())
    room = 0.03 * ((high - low) or 1.0)
    ends = _value(low - room, is_log), _value(high + room, is_log)
    text = tr("{name}, unit of its field, logarithmic") if is_log else tr("{name}, unit of its field")
    return Axis(text.format(name=name), *map(float, ends), is_log)


def _value(shown: "ndarray | float", is_log: bool) -> "ndarray | float":
    return 10**shown if is_log else shown


def _reach(fitted: transfer.Transfer, at: "ndarray") -> "ndarray":
    from insop_plugin.core.method_transfer.lines import quantile_of_t

    return quantile_of_t(fitted.line.freedom) * fitted.line.prediction_error(at)


def _coefficients(rule: transfer.Transfer) -> str:
    names = [tr("intercept"), rule.settings.from_name, *rule.covariates]
    heads = (tr("term"), tr("coefficient"), tr("95 % from"), tr("to"))
    line = rule.line
    columns = zip(names, line.coefficients, line.lower, line.upper, strict=True)
    return page.table(heads, [(name, *map(digits, each)) for name, *each in columns])


def _legend(n: int) -> str:
    text = tr("Points: samples measured by both procedures. Blue: the line and the interval that holds 95 of 100 new samples.")
    return text if n <= MOST_POINTS else f"{text} {tr('Not all points are drawn.')}"
