"""All checks of positions at once: findings by check, flags and accuracy by row; nothing is moved."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from insop_plugin.core import countries
from insop_plugin.core.position_checks import digits, minutes, repeats, turns
from insop_plugin.core.position_checks.centroids import on_centroid
from insop_plugin.core.position_checks.kinds import BY_CODE, Check
from insop_plugin.core.position_checks.system_guess import SystemGuess, guess_system
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.reading.coordinates import Transform

FAR = 1000.0
"""Numbers beyond this are metres, not degrees that are a little off."""
MOSTLY_OUTSIDE = 0.5
"""From this share of projected positions outside their country on, the stated system itself is in doubt."""


@dataclass(frozen=True)
class Delivered:
    """Positions to check; one entry per row. Texts are empty, numbers NaN where nothing is known."""

    longitude: np.ndarray  # EPSG:4326; NaN where there is no position
    latitude: np.ndarray
    country: np.ndarray | None = None  # ISO 3166-1 alpha-3
    method: np.ndarray | None = None  # codes of coord_method.csv
    accuracy_m: np.ndarray | None = None
    told_apart: np.ndarray | None = None  # such as the code of the plot
    told_by: str = ""  # what the user calls that
    x: np.ndarray | None = None  # as delivered, where that was in another system
    y: np.ndarray | None = None
    in_degrees: bool = True  # the delivered numbers are degrees: their decimals tell the precision
    has_system: bool = True  # the coordinate system was stated
    texts: np.ndarray | None = None  # both cells as one text, where coordinates were delivered as texts


@dataclass(frozen=True)
class Found:
    """What one check finds: the rows, and where they might belong (NaN where nothing is proposed)."""

    check: Check
    rows: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    facts: dict[str, object] = field(default_factory=dict)  # one for all rows, or one per row

    def told(self, at: int) -> dict[str, object]:
        """Return the facts of one of the rows."""
        return {name: fact if _is_one(fact) else fact[at] for name, fact in self.facts.items()}


@dataclass(frozen=True)
class Checked:
    """The outcome for a whole dataset."""

    found: tuple[Found, ...]
    flags: np.ndarray  # bits of qc_flag.csv
    accuracy_m: np.ndarray  # how far the true place may be, NaN where nobody can tell
    main_country: str  # where at least two thirds lie, where no row has a country
    guess: SystemGuess | None

    def counts(self) -> dict[str, int]:
        """Return the number of rows by check."""
        return {found.check.code: len(found.rows) for found in self.found}


def check_positions(given: Delivered, transform: Transform | None = None, progress: Progress = silent) -> Checked:
    """Look at every position in every way the domain review asks for.

    Args:
        given: the positions and what is known of them.
        transform: needed to guess a coordinate system; without it none is guessed.
        progress: told the share done.
    Source:
        domain review 4.6 and 1.9.
    """
    look = _Look(given)
    look.impossible(transform)
    progress(0.2)
    look.placed(transform)
    progress(0.6)
    look.exact()
    progress(0.8)
    look.together()
    progress(1.0)
    flags = np.zeros(len(given.longitude), np.int32)
    for found in look.found:
        flags[found.rows] |= found.check.bit
    return Checked(tuple(look.found), flags, look.accuracy_m, look.main, look.guess)


class _Look:
    """One look at a dataset: `open` are the rows that may still lie where they say."""

    def __init__(self, given: Delivered):
        self.given, self.found, self.main, self.guess = given, [], "", None
        self.lon, self.lat = given.longitude, given.latitude
        self.x, self.y = (self.lon, self.lat) if given.x is None or given.y is None else (given.x, given.y)
        self.open = np.isfinite(self.lon) & np.isfinite(self.lat)
        none = np.full(len(self.lon), "", object)
        self.country = none if given.country is None else _with_outline(given.country)
        self.accuracy_m = np.full(len(self.lon), np.nan)

    def impossible(self, transform: Transform | None) -> None:
        """Missing, zero, out of range: such rows are not looked at again."""
        given = np.isfinite(self.x) & np.isfinite(self.y)
        told = np.full(len(given), "", object) if self.given.texts is None else self.given.texts
        self.add("coordinate_missing", ~given & (told == ""))
        self.add("coordinate_unreadable", ~given & (told != ""), facts={"text": told})
        self.add("coordinate_zero", given & (self.x == 0) & (self.y == 0))
        self.open &= ~((self.x == 0) & (self.y == 0))
        off = self.open & ((np.abs(self.lat) > 90) | (np.abs(self.lon) > 180))
        far = off & ((np.abs(self.lat) > FAR) | (np.abs(self.lon) > FAR))
        off |= given & ~np.isfinite(self.lon) & ~((self.x == 0) & (self.y == 0))
        self._guess(far, transform)
        self.open &= ~off
        wraps = off & (self.lon > 180) & (self.lon <= 360) & (np.abs(self.lat) <= 90)
        turned = off & ~wraps & (np.abs(self.lon) <= 90) & (np.abs(self.lat) <= 180)
        alone = turned & (self.country == "")
        turned[turned] = turns.is_in_outline(self.lat[turned], self.lon[turned], self.country[turned])
        self.add("coordinate_projected", far, facts={"guess": ""})
        self.add("coordinate_wraps", wraps, np.round(self.lon - 360, 9), self.lat)
        self.add("coordinate_swapped", turned & ~alone, self.lat, self.lon, {"country": self.country})
        self.add("coordinate_exchanged", alone, self.lat, self.lon)
        self.add("coordinate_outside", off & ~far & ~wraps & ~turned)

    def placed(self, transform: Transform | None) -> None:
        """In the country, turned into it, outside it, at sea."""
        lon, lat = (np.where(self.open, part, np.nan) for part in (self.lon, self.lat))
        axis = self.open & ((lon == 0) | (lat == 0))
        self.add("coordinate_axis", axis)
        turned = turns.turned(lon, lat, np.where(axis, "", self.country), turns.is_in_outline)
        facts = {"country": self.country}
        clear = turned.ways == 1
        if not self.given.in_degrees and turned.outside.sum() > MOSTLY_OUTSIDE * self.open.sum():
            self._guess(turned.outside, transform)
        for code in (turns.SWAP, turns.SIGN):
            self.add(code, clear & (turned.kind == code), turned.longitude, turned.latitude, facts)
        self.add("coordinate_unclear", turned.ways > 1, facts=facts)
        swapped = self._without_country(lon, lat)
        rest = self.open & ~axis & (turned.ways == 0)
        rest[swapped] = False
        at_sea = rest & (turned.outside | (self.country == ""))
        rows, first = np.flatnonzero(at_sea), (self.main, *np.unique(self.country.astype(str)))
        at_sea[rows] = ~countries.in_any(np.column_stack([lon, lat])[rows], first)
        self.add("at_sea", at_sea)
        self.add("outside_country", rest & turned.outside & ~at_sea, facts=facts)

    def exact(self) -> None:
        """Centres of areas, decimals, places known by name only."""
        lon, lat = (np.where(self.open, part, np.nan) for part in (self.lon, self.lat))
        by_name, shown = self._by_name()
        hits = on_centroid(np.where(by_name, np.nan, lon), lat)
        facts = {"name": np.array([*hits.names(), None], object)[:-1], "distance_m": hits.distance_m.round().astype(int)}
        self._add_rows("on_centroid", hits.rows, facts)
        north, east, decimals = self._precision(lon, lat)
        stated = self.given.accuracy_m if self.given.accuracy_m is not None else np.full(len(lon), np.nan)
        self.accuracy_m = np.where(self.open, digits.accuracy_m(stated, self.given.method, north), np.nan)
        coarse = self.open & (decimals <= digits.COARSE_DECIMALS) & ~(stated >= north / 2) & ~by_name
        km = {"north_km": (north / 1000).round(1), "east_km": (east / 1000).round(1)}
        self.add("low_precision", coarse, facts={"decimals": decimals} | km)
        told = np.where(np.isfinite(self.accuracy_m), self.accuracy_m, 0).astype(int)
        self.add("place_by_name", by_name & self.open, facts={"method": shown, "accuracy_m": told})

    def together(self) -> None:
        """What only the whole dataset shows."""
        here = self.open
        if not self.given.has_system:
            self.add("datum_unknown", here, facts={"n": int(here.sum())})
        if self.given.told_apart is not None:
            x, y = (np.where(here, part, np.nan) for part in (self.x, self.y))
            n = repeats.distinct_at_each_place(x, y, self.given.told_apart)
            self.add("shared_position", n > 1, facts={"n": n, "field": self.given.told_by})
        evidence = minutes.minutes_as_decimals(self.x[here], self.y[here]) if self.given.in_degrees else None
        if evidence:
            proposal = (minutes.as_minutes(part, evidence.has_seconds) for part in (self.lon, self.lat))
            facts = {"points": evidence.points, "chance": f"{evidence.chance:.0e}"}
            self.add("minutes_as_decimals", here, *proposal, facts)

    def add(
        self, code: str, where: np.ndarray, longitude: np.ndarray | None = None, latitude: np.ndarray | None = None,
        facts: dict[str, object] | None = None,
    ) -> None:  # fmt: skip
        """Keep the rows of a mask as findings of a check; facts are one for all or one per row of the dataset."""
        rows = np.flatnonzero(where)
        if not len(rows):
            return
        mine = {name: fact if _is_one(fact) else fact[rows] for name, fact in (facts or {}).items()}
        proposal = None if longitude is None or latitude is None else (longitude[rows], latitude[rows])
        self._add_rows(code, rows, mine, proposal)

    def _add_rows(self, code: str, rows: np.ndarray, facts: dict[str, object], proposal: tuple | None = None) -> None:
        if len(rows):
            nothing = np.full(len(rows), np.nan)
            lon, lat = proposal or (nothing, nothing)
            told = {"x": self.x[rows], "y": self.y[rows], "longitude": lon, "latitude": lat}
            self.found.append(Found(BY_CODE[code], rows, lon, lat, told | facts))

    def _guess(self, far: np.ndarray, transform: Transform | None) -> None:
        """Guess the system of numbers that are no degrees, by the country that most of these rows have."""
        known = self.country[far & (self.country != "")] if far.any() else np.zeros(0, object)
        if transform is not None and len(known):
            texts, n = np.unique(known.astype(str), return_counts=True)
            mine = far & (self.country == texts[n.argmax()])
            self.guess = guess_system(self.x[mine], self.y[mine], str(texts[n.argmax()]), transform)

    def _without_country(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Find exchanged coordinates by where the rest of the dataset lies, in rows that have no country."""
        alone = self.country == ""
        if not alone.any():
            return np.zeros(0, np.int64)
        self.main = turns.main_country(lon, lat)
        if not self.main:
            return np.zeros(0, np.int64)
        rows = turns.swapped_against(self.main, np.where(alone, lon, np.nan), lat)
        self._add_rows("coordinate_swapped", rows, {"country": self.main}, (lat[rows], lon[rows]))
        return rows

    def _by_name(self) -> tuple[np.ndarray, np.ndarray]:
        if self.given.method is None:
            return np.zeros(len(self.lon), bool), np.full(len(self.lon), "", object)
        return np.isin(self.given.method.astype(str), digits.BY_NAME), self.given.method

    def _precision(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return metres north-south and east-west, and decimals; of metres only whole kilometres are coarse."""
        if self.given.in_degrees:
            decimals = digits.decimals_of_pairs(self.x, self.y)
            return *digits.precision_m(decimals, lat), decimals
        step = 10.0 ** np.where((self.x % 1000 == 0) & (self.y % 1000 == 0), 3, 0)
        return step, step, np.full(len(lon), digits.MOST_DECIMALS)


def _with_outline(country: np.ndarray) -> np.ndarray:
    import pandas as pd

    place, texts = pd.factorize(country.astype(object))
    known = np.array([*(str(text) if text and countries.has_outline(str(text)) else "" for text in texts), ""], object)
    return known[place]


def _is_one(fact: object) -> bool:
    return isinstance(fact, (str, int, float))


