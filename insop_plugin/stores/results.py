"""The results of contaminants in a checkout, one row per observation with its place and depth.

Results of different procedures or units are never mixed: a series is one contaminant by one procedure in one unit.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.stores.blobs import to_wkb
from insop_plugin.stores.checkout import open_checkout

if TYPE_CHECKING:
    import pandas

SERIES = """
SELECT o.contaminant, COALESCE(o."procedure", ''), COALESCE(o.unit, ''), COUNT(*), SUM(o.censor <> 'none')
FROM observation AS o WHERE o.deleted = 0 GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC
"""
RESULTS = """
SELECT o.uid, o.sample_uid, p.code, p.country, p.sampling_date, p.land_use, s.upper_depth_cm, s.lower_depth_cm,
       s.horizon, s.is_organic, o.value, o.unit, o.censor, o.censor_limit, o.censor_upper, o."procedure", o.fraction,
       o.contaminant, p.geom
FROM observation AS o JOIN sample AS s ON s.uid = o.sample_uid JOIN plot AS p ON p.uid = s.plot_uid
WHERE o.deleted = 0 AND s.deleted = 0 AND p.deleted = 0
  AND o.contaminant = ? AND COALESCE(o."procedure", '') = ? AND COALESCE(o.unit, '') = ?
ORDER BY p.code, s.upper_depth_cm, o.uid
"""
SOIL = """
SELECT o.sample_uid, o.contaminant, MIN(o.value), MAX(o.value) FROM observation AS o
WHERE o.deleted = 0 AND o.censor = 'none' AND o.contaminant IN ('pH_H2O', 'clay_pct', 'OM_pct') GROUP BY 1, 2
"""
PROPERTIES = {"pH_H2O": "ph_h2o", "clay_pct": "clay_pct", "OM_pct": "om_pct"}
COLUMNS = (
    "observation_uid", "sample_uid", "plot", "country", "sampling_date", "land_use", "upper_depth_cm", "lower_depth_cm",
    "horizon", "is_organic", "measured", "unit", "censor", "censor_limit", "censor_upper", "procedure", "fraction", "contaminant", "geom",
)  # fmt: skip
LEFT_OUT, AT_LIMIT, HALF_LIMIT = "left_out", "limit", "half_limit"
SHARE_OF_LIMIT = {AT_LIMIT: 1.0, HALF_LIMIT: 0.5}


class NoResults(InsopError):
    """A contaminant of which the checkout has no result."""

    template = N_("{name} has no results of {contaminant}{more}.")
    hint = N_("It has results of: {known}.")


class SeveralSeries(InsopError):
    """Results that must not be put together."""

    template = N_("{contaminant} was measured in ways that cannot be put together: {series}.")
    hint = N_("Choose one procedure, and one unit where there are several.")


@dataclass(frozen=True)
class Series:
    """Results that may stand beside each other."""

    contaminant: str
    procedure: str
    unit: str
    n: int
    n_censored: int

    def text(self) -> str:
        """Return the series in words, as lists and messages show it."""
        return f"{self.procedure or '?'} · {self.unit or '?'} ({self.n})"


def series_of(path: Path | str) -> list[Series]:
    """Return every series of a checkout, by contaminant, the longest first."""
    with open_checkout(path).opened() as connection:
        return [Series(*row) for row in connection.execute(SERIES)]


def the_series(path: Path | str, contaminant: str, procedure: str = "", unit: str = "") -> Series:
    """Return the one series that is meant.

    Args:
        path: the checkout.
        contaminant: its code.
        procedure, unit: needed where there are several.

    Raises:
        NoResults: there is none.
        SeveralSeries: more than one fits.
    """
    every = series_of(path)
    fits = [one for one in every if one.contaminant == contaminant and procedure in ("", one.procedure) and unit in ("", one.unit)]
    if not fits:
        raise _no_results(path, contaminant, (procedure, unit), every)
    if len(fits) > 1:
        raise SeveralSeries(contaminant=contaminant, series="; ".join(one.text() for one in fits))
    return fits[0]


def longest_of(every: Iterable[Series]) -> list[Series]:
    """Return of each contaminant the series with most results, by its code; soil properties are left out."""
    from insop_plugin.core import vocabulary

    found: dict[str, Series] = {}
    for one in every:
        known = found.get(one.contaminant)
        if one.contaminant in vocabulary.codes("contaminant") and (known is None or one.n > known.n):
            found[one.contaminant] = one
    return [found[code] for code in sorted(found)]


def most_measured(every: Iterable[Series]) -> str:
    """Return the contaminant with most results in one series, of equal ones the first in the list of contaminants."""
    from insop_plugin.core import vocabulary

    place = {term.code: number for number, term in enumerate(vocabulary.terms("contaminant"))}
    found = sorted(longest_of(every), key=lambda one: (-one.n, place[one.contaminant]))
    return found[0].contaminant if found else ""


def several_series(path: Path | str, contaminants: Sequence[str], procedure: str = "", unit: str = "") -> tuple[list[Series], list[Series]]:
    """Return the series of several contaminants, one of each, and those that stay behind.

    Args:
        path: the checkout.
        contaminants: codes; none for all that the checkout has.
        procedure, unit: to take only those.

    Returns:
        Of each contaminant the series with most results; the other series of these contaminants.

    Raises:
        NoResults: one of them, or all, have none.
    """
    known = series_of(path)
    every = [one for one in known if procedure in ("", one.procedure) and unit in ("", one.unit)]
    found = [one for one in longest_of(every) if one.contaminant in contaminants or not contaminants]
    codes = {one.contaminant for one in found}
    missing = sorted(set(contaminants) - codes) if contaminants or found else [N_("contaminants")]
    if missing:
        raise _no_results(path, ", ".join(missing), (procedure, unit), known)
    return found, [one for one in known if one.contaminant in codes and one not in found]


def results_of(
    path: Path | str,
    series: Series | Sequence[Series],
    censored: str = LEFT_OUT,
    depths_cm: tuple[float | None, float | None] = (None, None),
) -> "pandas.DataFrame":
    """Return the results of a series, or of several, as points.

    Args:
        path: the checkout.
        series: which results; of several series, those of different contaminants.
        censored: what `value` is for a result below a limit: nothing (left_out), the limit, or half of it
            (half_limit). A result above a limit, or between two, has no value in any case.
        depths_cm: keep only samples that lie wholly between these depths; None is no border. Samples of unknown depth
            lie nowhere.

    Returns:
        One row per observation: COLUMNS without `geom`; pH, clay and organic matter of its sample where they were
        measured and agree; `value`, `longitude` and `latitude` (NaN without a place).
    """
    import pandas

    every = (series,) if isinstance(series, Series) else series
    with open_checkout(path).opened() as connection:
        rows = [row for one in every for row in connection.execute(RESULTS, (one.contaminant, one.procedure, one.unit))]
        soil = connection.execute(SOIL).fetchall()
    frame = _between(_with_soil(pandas.DataFrame(rows, columns=COLUMNS), soil), *depths_cm)
    frame["longitude"], frame["latitude"] = zip(*_places(frame["geom"])) if len(frame) else ([], [])
    numbers = frame[["measured", "censor_limit"]].astype(float)
    below = frame["censor"].eq("left") & (censored in SHARE_OF_LIMIT)
    entered = numbers["censor_limit"] * SHARE_OF_LIMIT.get(censored, 0.0)
    return frame.drop(columns="geom").assign(value=numbers["measured"].where(~below, entered))


def _no_results(path: Path | str, what: str, given: tuple[str, str], every: list[Series]) -> NoResults:
    known = ", ".join(sorted({one.contaminant for one in every})) or "-"
    more = "".join(f", {part}" for part in given if part)
    return NoResults(name=Path(path).name, contaminant=what, more=more, known=known)


def _between(frame: "pandas.DataFrame", upper_cm: float | None, lower_cm: float | None) -> "pandas.DataFrame":
    if upper_cm is not None:
        frame = frame[frame["upper_depth_cm"].astype(float) >= upper_cm]
    if lower_cm is not None:
        frame = frame[frame["lower_depth_cm"].astype(float) <= lower_cm]
    return frame.reset_index(drop=True)


def _with_soil(frame: "pandas.DataFrame", soil: list[tuple]) -> "pandas.DataFrame":
    known = {name: {sample: low for sample, code, low, high in soil if code == own and low == high} for own, name in PROPERTIES.items()}
    return frame.assign(**{name: frame["sample_uid"].map(values).astype(float) for name, values in known.items()})


def _places(blobs: "pandas.Series") -> Iterator[tuple[float, float]]:
    for blob in blobs:
        wkb = to_wkb(blob)
        yield struct.unpack_from("<2d", wkb, 5) if wkb else (float("nan"), float("nan"))
