"""All indices of samples at once, each with its class, its bounds and an account of what had no place in it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.indices import pollution
from insop_plugin.core.indices.classes import class_words
from insop_plugin.core.indices.concentrations import SHARES, Concentrations
from insop_plugin.core.indices.health import Factors, factors
from insop_plugin.core.indices.health_parameters import INGESTION, HealthParameters
from insop_plugin.core.indices.references import (
    HAKANSON,
    Background,
    NoNormaliser,
    NothingInReference,
    hakanson_substances,
    published,
    response_of,
    values_of,
    whole_response,
)

Level = tuple[np.ndarray, np.ndarray, np.ndarray]
"""The least, the medium and the most that something can be."""
NOT_MEASURED = N_("it was not measured")
NOT_IN_REFERENCE = N_("the reference has no value for it")


@dataclass(frozen=True)
class IndexSettings:
    """What indices are computed with."""

    background: Background
    share: str = "half"  # key of SHARES
    normaliser: str = ""
    health: HealthParameters | None = None
    routes: tuple[str, ...] = (INGESTION,)


@dataclass(frozen=True)
class Indices:
    """Columns of one length, and what was left out of them."""

    columns: dict[str, np.ndarray]  # numbers, whole numbers and words (objects)
    without_background: tuple[str, ...]
    without_response: tuple[str, ...]
    health: Factors | None
    used: tuple[str, ...]  # contaminants with a background
    n_open: int  # results that are known only as an interval
    is_hakanson: bool  # whether the contaminants are those that the bounds of C_deg and RI were made for
    normaliser_without: int = 0  # samples with results but without the normaliser
    scale: tuple[float, float] = field(default=(1.0, 1.0))  # of the bounds of RI and C_deg, where every contaminant has a result


def compute_indices(given: Concentrations, settings: IndexSettings) -> Indices:
    """Compute the indices that the tables allow.

    Args:
        given: results of n samples, mg/kg.
        settings: background, normaliser and health parameters.

    Returns:
        For each contaminant CF, Igeo, EF, Er and HQ with classes; for each sample PLI, C_deg, mCd, Nemerow, RI, HI and CR
        with the least and the most they can be, and the number of contaminants in them.

    Raises:
        NothingInReference, NoNormaliser

    Source:
        Hakanson 1980; Müller 1969; Tomlinson et al. 1980; Abrahim and Parker 2008; Sutherland 2000; US EPA 1989.
    """
    contaminants = tuple(code for code in given.codes if code != settings.normaliser)
    based = tuple(code for code in contaminants if code in settings.background.values)
    _check(based, contaminants, settings, given)
    found: dict[str, np.ndarray] = {}
    work = _Work(given.of(based), settings, found)
    cf = work.factors()
    work.enriched(cf, given)
    without = work.risks(cf)
    health = work.people(given.of(contaminants)) if settings.health else None
    scale = (float(np.nansum(response_of(based))) / whole_response(), len(based) / HAKANSON)
    return Indices(
        found, tuple(code for code in contaminants if code not in based), without, health, based, int(given.is_open.sum()),
        set(based) == set(hakanson_substances()), work.without_normaliser(given), scale,
    )  # fmt: skip


def _check(based: tuple, contaminants: tuple, settings: IndexSettings, given: Concentrations) -> None:
    name, element = settings.background.name, settings.normaliser
    if not based:
        raise NothingInReference(reference=name, contaminants=", ".join(contaminants), references=", ".join(published()))
    if element and element not in given.codes:
        raise NoNormaliser(element=element, reason=NOT_MEASURED, reference=name)
    if element and element not in settings.background.values:
        raise NoNormaliser(element=element, reason=NOT_IN_REFERENCE, reference=name)


@dataclass(frozen=True)
class _Work:
    """Fills the columns, index by index."""

    values: Concentrations  # of contaminants with a background
    settings: IndexSettings
    found: dict[str, np.ndarray]

    def factors(self) -> Level:
        """Add CF and Igeo, and what is made of CF."""
        base, codes = values_of(self.settings.background, self.values.codes), self.values.codes
        cf = _each(lambda level: pollution.contamination_factor(level, base), self.levels(self.values))
        self.single("cf", codes, cf)
        self.single("igeo", codes, _each(pollution.geoaccumulation, cf))
        there = self.values.there
        count = there.sum(axis=1)
        self.found["n_used"], self.found["n_censored"] = count, self.values.is_open.sum(axis=1)
        degree = _each(lambda level: pollution.total(level, there), cf)
        self.whole("pli", _each(lambda level: pollution.load_index(level, there), cf))
        self.whole("c_deg", degree, count / HAKANSON)
        self.whole("mcd", _each(lambda level: pollution.mean(level, there), cf))
        self.whole("nemerow", _each(lambda level: pollution.nemerow(level, there), cf))
        return cf

    def enriched(self, cf: Level, given: Concentrations) -> None:
        """Add EF where an element normalises."""
        if not self.settings.normaliser:
            return
        element = given.of((self.settings.normaliser,))
        own = [level[:, 0] / self.settings.background.values[self.settings.normaliser] for level in self.levels(element)]
        pairs = zip(cf, reversed(own), strict=True)  # the least of one goes with the most of the other
        self.single("ef", self.values.codes, tuple(pollution.enrichment(*pair) for pair in pairs))

    def risks(self, cf: Level) -> tuple[str, ...]:
        """Add Er and RI; return the contaminants without a toxic response."""
        response, codes = response_of(self.values.codes), np.array(self.values.codes)
        has = ~np.isnan(response)
        er = _each(lambda level: pollution.risk_factor(level[:, has], response[has]), cf)
        there = self.values.there[:, has]
        self.single("er", tuple(codes[has].tolist()), er)
        self.found["n_ri"] = there.sum(axis=1)
        self.whole("ri", _each(lambda level: pollution.total(level, there), er), (there * response[has]).sum(axis=1) / whole_response())
        return tuple(codes[~has].tolist())

    def people(self, given: Concentrations) -> Factors:
        """Add HQ, HI and CR; no background is needed for them."""
        made = factors(given.codes, self.settings.health, self.settings.routes)
        for single, whole, each in (("hq", "hi", made.hazard), ("", "cr", made.cancer)):
            has = ~np.isnan(each)
            levels = _each(lambda level, has=has, each=each: level[:, has] * each[has], self.levels(given))
            there = given.there[:, has]
            if single:
                self.single(single, tuple(np.array(given.codes)[has].tolist()), levels)
            self.found[f"n_{whole}"] = there.sum(axis=1)
            self.whole(whole, _each(lambda level, there=there: pollution.total(level, there), levels))
        return made

    def levels(self, given: Concentrations) -> Level:
        """Return the least, medium and most of concentrations."""
        return given.low, given.medium(SHARES[self.settings.share]), given.high

    def single(self, index: str, codes: tuple[str, ...], level: Level) -> None:
        """Add an index of each contaminant: value, bounds where results lie below limits, class."""
        low, medium, high = level
        for place, code in enumerate(codes):
            least, most = low[:, place], high[:, place]
            self.found[f"{index}_{code}"] = medium[:, place]
            if (least < most).any():
                self.found[f"{index}_{code}_low"], self.found[f"{index}_{code}_high"] = least, most
            self.found[f"{index}_class_{code}"] = class_words(index, least, most)

    def whole(self, index: str, level: Level, scale: np.ndarray | float = 1.0) -> None:
        """Add an index of each sample with bounds and class; bounds of classes are multiplied by the scale."""
        low, medium, high = level
        with np.errstate(divide="ignore", invalid="ignore"):
            words = class_words(index, low / scale, high / scale)
        self.found[index], self.found[f"{index}_low"], self.found[f"{index}_high"] = medium, low, high
        self.found[f"{index}_class"] = words

    def without_normaliser(self, given: Concentrations) -> int:
        """Return how many samples have results but no result of the normaliser."""
        if not self.settings.normaliser:
            return 0
        return int((self.values.there.any(axis=1) & ~given.of((self.settings.normaliser,)).there[:, 0]).sum())


def _each(compute: Callable[[np.ndarray], np.ndarray], level: Level) -> Level:
    least, medium, most = level
    return compute(least), compute(medium), compute(most)
