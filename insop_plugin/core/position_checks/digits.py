"""How exactly a position is known: from its decimals, from what is stated, from how it was found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from insop_plugin.core.vocabulary import table

M_PER_DEGREE = 111_320.0
MOST_DECIMALS = 6
COARSE_DECIMALS = 2
ROUGH_M = 100.0
BY_NAME = ("geocoded", "centroid_admin")
NOT_EXACT = (*BY_NAME, "obfuscated")


def decimals_of(numbers: np.ndarray) -> np.ndarray:
    """Return how many decimals numbers have, 0 to 6; zeros at the end are not seen.

    Args:
        numbers: coordinates; NaN counts as 6.
    """
    numbers = np.where(np.isfinite(numbers), numbers, np.pi)
    found = np.full(len(numbers), MOST_DECIMALS, np.int8)
    left = np.arange(len(numbers))
    slack = 1e-6 * np.maximum(1.0, np.abs(numbers))  # of binary fractions
    for places in range(MOST_DECIMALS):
        scaled = numbers[left] * 10.0**places
        whole = np.abs(scaled - np.round(scaled)) < slack[left]
        found[left[whole]] = places
        left = left[~whole]
    return found


def decimals_of_pairs(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return the decimals of positions: of the coordinate that has more, as the other may end in zeros."""
    return np.maximum(decimals_of(longitude), decimals_of(latitude))


def precision_m(decimals: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return to how many metres decimals of a degree tell a place, north-south and east-west.

    Source:
        domain review 4.6: d decimals are 111.32 km / 10^d; longitudes shrink with the cosine of the latitude.
    """
    north = M_PER_DEGREE * 10.0 ** -np.asarray(decimals, float)
    return north, north * np.cos(np.radians(np.where(np.abs(latitude) <= 90, latitude, np.nan)))


def accuracy_m(stated_m: np.ndarray, method: Sequence[str] | None, by_decimals_m: np.ndarray) -> np.ndarray:
    """Return how far the true place may be from the point: as stated, else as decimals and way of locating allow.

    Args:
        stated_m: metres as delivered, NaN where nothing is stated.
        method: codes of `coord_method.csv`, or nothing.
        by_decimals_m: see `precision_m`; counts from 100 m on, finer digits prove nothing.
    Returns:
        Metres, NaN where nothing is known.
    """
    by_digits = np.where(by_decimals_m >= ROUGH_M, np.round(by_decimals_m), np.nan)
    if method is None:
        return np.where(stated_m > 0, stated_m, by_digits)
    typical = {code: metres for code, metres in typical_accuracy_m().items() if code in NOT_EXACT}
    by_method = np.array([typical.get(code, np.nan) for code in method], float)
    return np.where(stated_m > 0, stated_m, np.fmax(by_method, by_digits))


def typical_accuracy_m() -> dict[str, float]:
    """Return the accuracy that a way of locating usually has, in metres, by its code."""
    rows = (row for row in table("coord_method") if row["typical_accuracy_m"])
    return {row["code"]: float(row["typical_accuracy_m"]) for row in rows}
