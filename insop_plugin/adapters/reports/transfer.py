"""What the method transfer says: log lines and metadata."""

from qgis.core import QgsFeedback

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.provenance import Run, digest_of
from insop_plugin.adapters.tables import Output, Table
from insop_plugin.adapters.transfer_columns import Outcome
from insop_plugin.core.method_transfer import transfer
from insop_plugin.core.method_transfer.ladder import are_comparable
from insop_plugin.core.method_transfer.recovery import Factor
from insop_plugin.core.quality.limits import limit


def numbers(outcome: Outcome) -> dict[str, float]:
    """Return the tool's numeric outputs."""
    rule = outcome.rule
    pairs, r2 = (None, None) if isinstance(rule, Factor) else (rule.counts.used, rule.r2)
    left = outcome.rows(transfer.CENSORED, transfer.NOT_POSITIVE, transfer.NO_COVARIATE, transfer.BEYOND)
    return {"PAIRS": pairs, "R2": r2, "CONVERTED": outcome.rows(transfer.CONVERTED), "NOT_CONVERTED": left}


def say(outcome: Outcome, feedback: QgsFeedback) -> None:
    """Tell what was done, doubts as warnings."""
    for sentence in sentences(outcome):
        feedback.pushInfo(sentence)
    for caution in cautions(outcome):
        feedback.pushWarning(caution)


def sentences(outcome: Outcome) -> list[str]:
    """Return rule, pairs and rows in words; rows in = measured + converted + the rest."""
    parts = {text: outcome.rows(state) for state, text in _state_words().items()}
    rows = _sum(tr("Rows: {n}"), len(outcome.converted.state), parts)
    told = _factor_words(outcome.rule) if isinstance(outcome.rule, Factor) else _transfer_words(outcome.rule)
    return [*told, rows]


def cautions(outcome: Outcome) -> list[str]:
    """Return what speaks against using the result as if it had been measured."""
    rule, found = outcome.rule, []
    if not rule.for_compliance:
        text = tr("Not for statements of compliance: {reason}.")
        found.append(text.format(reason=_reason(rule)))
    settings = outcome.choice.settings
    if are_comparable(settings.from_procedure, settings.to_procedure):
        found.append(tr("Both procedures dissolve as much: their results may be used together without conversion."))
    if not isinstance(rule, Factor) and rule.is_against_ladder:
        text = tr("The weaker of {one} and {other} gives more in the pairs: look at units and fields, something is exchanged.")
        found.append(text.format(one=settings.from_procedure, other=settings.to_procedure))
    if outcome.rows(transfer.BEYOND):
        text = tr("{n} rows lie outside the range of the paired samples and were not converted: have such samples measured.")
        found.append(text.format(n=number(outcome.rows(transfer.BEYOND))))
    return found


def run_of(outcome: Outcome, table: Table, output: Output) -> Run:
    """Return what result and report tell of themselves."""
    settings = outcome.choice.settings
    title = tr("{from_name} as {to_name}").format(from_name=settings.from_name, to_name=_target(outcome))
    digest = digest_of(*(table.columns[name] for name in outcome.choice.fields if table.columns[name].dtype.kind == "f"))
    made = (output.tool, output.parameters, output.context, title)
    return Run(*made, tuple(sentences(outcome)), digest, cautions=tuple(cautions(outcome)))


def equation(rule: transfer.Transfer) -> str:
    """Return the fitted line as an equation."""
    settings, is_log = rule.settings, rule.settings.transform == transfer.LOG
    names = [f"log10({settings.from_name})" if is_log else settings.from_name]
    names += [f"log10({name})" if name in settings.logged else name for name in rule.covariates]
    target = f"log10({settings.to_name})" if is_log else settings.to_name
    pairs = zip(rule.line.coefficients[1:], names, strict=True)
    terms = [f"{'+' if value >= 0 else '−'} {digits(abs(value))} {name}" for value, name in pairs]
    return f"{target} = {digits(rule.line.coefficients[0])} {' '.join(terms)}"


def _state_words() -> dict[int, str]:
    return {
        transfer.MEASURED: tr("{n} measured by the procedure itself"), transfer.CONVERTED: tr("{n} converted"),
        transfer.CENSORED: tr("{n} below or above a limit"), transfer.NO_VALUE: tr("{n} without a value"),
        transfer.NOT_POSITIVE: tr("{n} zero or negative"), transfer.NO_COVARIATE: tr("{n} without a covariate"),
        transfer.BEYOND: tr("{n} outside the range of the pairs"),
    }  # fmt: skip


def _sum(whole: str, n: int, parts: dict[str, int]) -> str:
    """Return `whole = part + part`, without the parts that are empty."""
    told = [text.format(n=number(count)) for text, count in parts.items() if count]
    return f"{whole.format(n=number(n))} = {' + '.join(told or ['0'])}."


def _factor_words(rule: Factor) -> list[str]:
    text = tr("Total {contaminant} = aqua regia × 100 / {percent}, uncertain by ± {part} % (Taraškevičius et al. 2013).")
    return [text.format(contaminant=rule.contaminant, percent=digits(rule.percent), part=digits(rule.relative_uncertainty))]


def _transfer_words(rule: transfer.Transfer) -> list[str]:
    counts, settings = rule.counts, rule.settings
    words = _state_words()
    parts = {
        tr("{n} used"): counts.used, words[transfer.CENSORED]: counts.censored,
        words[transfer.NOT_POSITIVE]: counts.not_positive, words[transfer.NO_COVARIATE]: counts.no_covariate,
    }  # fmt: skip
    fit = tr("Method: {method}; r² {r2}, root mean square error {rmse} in the fitted scale, smearing factor {smearing}.")
    edges = [10**edge if settings.transform == transfer.LOG else edge for edge in (rule.lowest[0], rule.highest[0])]
    valid = tr("Valid for {name} from {low} to {high}.")
    return [
        equation(rule),
        fit.format(method=_method_words()[settings.method], r2=digits(rule.r2), rmse=digits(rule.rmse), smearing=digits(rule.smearing)),
        valid.format(name=settings.from_name, low=digits(edges[0]), high=digits(edges[1])),
        _sum(tr("Pairs: {n}"), counts.both, parts),
    ]


def _method_words() -> dict[str, str]:
    return {"ordinary": tr("ordinary least squares"), "deming": tr("Deming"), "passing_bablok": tr("Passing and Bablok")}


def _reason(rule: "transfer.Transfer | Factor") -> str:
    if isinstance(rule, Factor):
        text = tr("aqua regia dissolves {percent} % of the {contaminant}, less than {least} %")
        return text.format(percent=digits(rule.percent), contaminant=rule.contaminant, least=digits(limit("transfer_recovery")))
    if rule.r2 < limit("transfer_r2"):
        return tr("r² is {r2}, less than {least}").format(r2=digits(rule.r2), least=digits(limit("transfer_r2")))
    return tr("aqua regia dissolves less than {least} % of this contaminant").format(least=digits(limit("transfer_recovery")))


def _target(outcome: Outcome) -> str:
    return outcome.choice.settings.to_name or tr("total {contaminant}").format(contaminant=outcome.choice.settings.contaminant)
