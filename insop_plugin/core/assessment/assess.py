"""Results beside the guideline values of one or several jurisdictions, one row for each pair."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.assessment.exceedance import CLASSES, Results, exceedance
from insop_plugin.core.assessment.fitting import Observed, unfit
from insop_plugin.core.assessment.guideline_lines import LEVELS, jurisdiction_of_country
from insop_plugin.core.assessment.guidelines import Entry, entries
from insop_plugin.core.assessment.limits import Limits, limits_for, missing_facts
from insop_plugin.core.assessment.soil import Soil
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.vocabulary import is_checked

if TYPE_CHECKING:
    import pandas

COLUMNS = {
    "row": "integer", "contaminant": "text", "jurisdiction": "text", "instrument": "text", "year": "integer",
    "land_use": "text", "level": "text", "limit": "real", "limit_low": "real", "limit_high": "real", "class": "text",
    "ratio": "real", "reason": "text", "advice": "text", "source": "text", "confidence": "text", "checked": "text",
}  # fmt: skip
NO_USE = N_("the land use is not known")
NO_BAND = N_("no value of the instrument fits this soil")
LACKS = N_("not known of the soil: {facts}")
OWN_COUNTRY = ""


class NothingToAssess(InsopError):
    """Results of contaminants for which the chosen instruments have no value."""

    template = N_("None of the {n} results has a guideline value in {chosen}.")
    hint = N_(
        "Choose other jurisdictions or levels; values that are no longer in force are left out unless asked for. "
        "The own country is known only where a field says it (ISO 3166-1 alpha-3)."
    )


@dataclass(frozen=True)
class AssessmentSettings:
    """Which guideline values results are compared with."""

    jurisdictions: tuple[str, ...] = (OWN_COUNTRY,)  # "" means the country that the sample lies in
    levels: tuple[str, ...] = LEVELS[:1]
    with_superseded: bool = False
    accepts_unknown_procedure: bool = False


@dataclass(frozen=True)
class Assessment:
    """What was compared, and what could not be."""

    rows: "pandas.DataFrame"  # COLUMNS
    n: int  # results given
    without_guideline: tuple[str, ...]  # contaminants of which the chosen instruments have no value
    n_without: int  # results that no value was compared with


def assess(observed: Observed, soil: Soil, settings: AssessmentSettings, progress: Progress = silent) -> Assessment:
    """Compare results with guideline values.

    Args:
        observed: n results in the unit of storage.
        soil: what is known of their soils, n entries.
        settings: the choice of values.
        progress: told the share done.

    Returns:
        One row for each result and each line of values that its place, land use and contaminant call for.

    Raises:
        NothingToAssess: there is no such pair.
    """
    import pandas

    codes, places = np.unique(observed.contaminant.astype(str), return_inverse=True)
    parts = []
    for number, code in enumerate(codes):
        rows = np.flatnonzero(places == number)
        parts += _of_contaminant(code, observed.take(rows), soil.take(rows), rows, settings)
        progress((number + 1) / len(codes))
    if not parts:
        chosen = ", ".join(name or "the own country" for name in settings.jurisdictions)
        raise NothingToAssess(n=len(observed), chosen=f"{chosen} ({', '.join(settings.levels)})")
    frame = pandas.concat(parts, ignore_index=True).sort_values(["row", "jurisdiction", "instrument"], kind="stable", ignore_index=True)
    compared = np.isin(np.arange(len(observed)), frame["row"] - 1)
    bare = tuple(sorted(set(codes) - set(frame["contaminant"])))
    return Assessment(frame[list(COLUMNS)], len(observed), bare, int((~compared).sum()))


def counts(assessment: Assessment) -> "pandas.DataFrame":
    """Return how many results of each contaminant each line puts into each class, every class a column."""
    keys = ["contaminant", "jurisdiction", "instrument", "level", "land_use"]
    found = assessment.rows.groupby([*keys, "class"]).size().unstack(fill_value=0)
    found = found.reindex(columns=list(CLASSES), fill_value=0)
    found.insert(0, "n", found.sum(axis=1))
    return found.rename(columns=lambda name: name.replace(" ", "_")).rename_axis(columns=None).reset_index()


def _of_contaminant(
    code: str, observed: Observed, soil: Soil, rows: np.ndarray, settings: AssessmentSettings
) -> list["pandas.DataFrame"]:
    parts, chosen = [], _chosen(code, settings)
    for own in dict.fromkeys(settings.jurisdictions):
        here = [entry for entry in chosen if _is_asked(entry, own, settings)]
        for entry, which in _applying(here, soil, own):
            parts.append(_compared(entry, _Part(observed, soil, rows).take(which), settings))
        for same, which in _without_use(here, soil, own):
            parts.append(_undetermined(same, _Part(observed, soil, rows).take(which)))
    return parts


def _chosen(code: str, settings: AssessmentSettings) -> list[Entry]:
    return [
        entry for entry in entries().get(code, ())
        if entry.line.level in settings.levels and (entry.line.is_in_force or settings.with_superseded)
    ]  # fmt: skip


def _is_asked(entry: Entry, own: str, settings: AssessmentSettings) -> bool:
    """Say whether an entry belongs to a choice; a jurisdiction named beside the own country is compared once."""
    named = entry.line.jurisdiction
    return named == own or (own == OWN_COUNTRY and named not in settings.jurisdictions)


def _applying(here: list[Entry], soil: Soil, own: str) -> Iterator[tuple[Entry, np.ndarray]]:
    """Yield the entries that hold for some results; the one for fewer land uses goes before the one for more."""
    at_home = {entry.line.jurisdiction: _at_home(entry, soil, own) for entry in here}
    matches = [at_home[entry.line.jurisdiction] & _of_use(entry, soil) for entry in here]
    for entry, match in zip(here, matches, strict=True):
        for other, taken in zip(here, matches, strict=True):
            if other.line.group == entry.line.group and _is_narrower(other, entry):
                match = match & ~taken
        if match.any():
            yield entry, np.flatnonzero(match)


def _without_use(here: list[Entry], soil: Soil, own: str) -> Iterator[tuple[list[Entry], np.ndarray]]:
    """Yield the entries that one of them would hold for, were the land use known."""
    groups: dict[tuple, list[Entry]] = {}
    for entry in here:
        if entry.line.land_uses:
            groups.setdefault(entry.line.group, []).append(entry)
    unknown = ~soil.knows("land_use") | (soil.land_use == "unknown")
    for same in groups.values():
        which = unknown & _at_home(same[0], soil, own)
        if which.any():
            yield same, np.flatnonzero(which)


def _at_home(entry: Entry, soil: Soil, own: str) -> np.ndarray:
    if own != OWN_COUNTRY:
        return np.ones(len(soil.ph), bool)
    countries = [country for country, code in jurisdiction_of_country().items() if code == entry.line.jurisdiction]
    return np.isin(soil.country.astype(str), countries)


def _of_use(entry: Entry, soil: Soil) -> np.ndarray:
    uses = entry.line.land_uses
    return np.isin(soil.land_use.astype(str), list(uses)) if uses else np.ones(len(soil.ph), bool)


def _is_narrower(one: Entry, other: Entry) -> bool:
    return (len(one.line.land_uses) or math.inf) < (len(other.line.land_uses) or math.inf)


@dataclass(frozen=True)
class _Part:
    """Some results, their soils and their rows in the table."""

    observed: Observed
    soil: Soil
    rows: np.ndarray

    def take(self, which: np.ndarray) -> "_Part":
        return _Part(self.observed.take(which), self.soil.take(which), self.rows[which])


def _compared(entry: Entry, part: _Part, settings: AssessmentSettings) -> "pandas.DataFrame":
    found = limits_for(entry.values, part.soil)
    reason = unfit(entry, part.observed, settings.accepts_unknown_procedure)
    lacks = missing_facts(entry.values, part.soil)
    open_, none = np.isnan(found.limit), np.isnan(found.low)
    reason = np.where((reason == "") & none, NO_BAND, reason)
    words = np.array([LACKS.format(facts=facts) if facts else "" for facts in lacks] + [""], object)[:-1]
    reason = np.where((reason == "") & open_, words, reason)
    usable = replace(found, limit=np.where(reason == "", found.limit, np.nan))
    return _frame(entry, part, usable, reason)


def _undetermined(same: list[Entry], part: _Part) -> "pandas.DataFrame":
    """Return results whose land use is not known, with the strictest and the laxest limit there could be."""
    every = [limits_for(entry.values, part.soil) for entry in same]
    low, high = (np.array([getattr(one, name) for one in every]) for name in ("low", "high"))
    n = len(part.rows)
    unknown = np.full(n, np.nan)
    bounds = Limits(unknown, np.fmin.reduce(low), np.fmax.reduce(high), np.full(n, 0))
    line = replace(same[0].line, land_use="")
    return _frame(replace(same[0], line=line), part, bounds, np.full(n, NO_USE, object))


def _frame(entry: Entry, part: _Part, found: Limits, reason: np.ndarray) -> "pandas.DataFrame":
    import pandas

    line, place, results = entry.line, np.maximum(found.place, 0), part.observed.results
    checked = np.array(["yes" if is_checked(source) else "no" for source in entry.sources], object)[place]
    advice = np.array([value.condition.advice for value in entry.values], object)[place]
    facts = {
        "row": part.rows + 1, "contaminant": entry.contaminant, "jurisdiction": line.jurisdiction, "instrument": line.instrument,
        "year": np.array(entry.years, int)[place], "land_use": line.land_use, "level": line.level, "limit": found.limit,
        "limit_low": np.where(np.isnan(found.limit), found.low, np.nan),
        "limit_high": np.where(np.isnan(found.limit), found.high, np.nan),
        "class": np.array(CLASSES, object)[exceedance(results, found.limit)],
        "ratio": np.where(results.censor == "none", results.value, np.nan) / found.limit,
        "reason": _with_unreadable(reason, results, found), "advice": advice,
        "source": np.array(entry.sources, object)[place], "confidence": np.array(entry.confidences, object)[place],
        "checked": checked,
    }  # fmt: skip
    return pandas.DataFrame(facts)


def _with_unreadable(reason: np.ndarray, results: Results, found: Limits) -> np.ndarray:
    """Say why a result with a limit is undetermined all the same: it is neither number nor limit."""
    least, most = results.bounds()
    nothing = ~np.isnan(found.limit) & np.isnan(least) & np.isnan(most)
    return np.where(nothing & (reason == ""), N_("the result has neither value nor limit"), reason)
