"""Degrees and minutes written as if they were decimals: 9.45 for 9° 45', 9.4530 for 9° 45' 30\"."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.position_checks.digits import decimals_of

SHARE = 0.6
"""Of all decimals, those below .60 could be minutes; each independent place has this chance of looking so."""
LIKELY = 1e-3
FEWEST = 10


@dataclass(frozen=True)
class Minutes:
    """The evidence of a whole column: nothing reaches .60, though chance alone would let it."""

    points: int
    draws: int  # independent places that might have shown the contrary
    chance: float  # that true decimals look like this
    has_seconds: bool  # the third and fourth decimal never reach 60 either


def minutes_as_decimals(longitude: np.ndarray, latitude: np.ndarray) -> Minutes | None:
    """Return the evidence that decimals are minutes; None where some place speaks against it, or too few speak.

    Places near each other look alike, so only one place per whole degree counts as evidence for minutes, and one per
    hundredth of a degree for seconds; the chance that true decimals look like this is 0.6 for each of them.

    Args:
        longitude: degrees, NaN where there is no position.
        latitude: degrees.
    Source:
        domain review 4.6: largest minutes below .60; the statistic is ours.
    """
    xy = np.abs(np.column_stack([longitude, latitude]))
    xy = xy[np.isfinite(xy).all(axis=1)]
    if len(xy) < FEWEST or not (np.mod(xy, 1) < SHARE - 1e-9).all():
        return None
    xy = np.unique(xy, axis=0)
    decimals = np.column_stack([decimals_of(xy[:, 0]), decimals_of(xy[:, 1])])
    xy, decimals = (part[decimals.max(axis=1) >= 2] for part in (xy, decimals))
    if len(xy) < FEWEST:
        return None
    draws = 2 * len(np.unique(np.floor(xy), axis=0))
    seconds = _seconds_draws(xy, decimals)
    chance = SHARE ** (draws + seconds)
    return Minutes(len(xy), draws + seconds, chance, seconds > 0) if chance < LIKELY else None


def as_minutes(degrees: np.ndarray, has_seconds: bool) -> np.ndarray:
    """Return what coordinates would be if their decimals were minutes (and seconds).

    Args:
        degrees: as delivered, such as 9.453015.
        has_seconds: 9.4530 is 9° 45' 30\" then, else 9° 45.30'.
    """
    size = np.abs(degrees) + 1e-9
    whole, minutes = np.floor(size), np.mod(size, 1) * 100
    if has_seconds:
        minutes = np.floor(minutes) + np.mod(minutes, 1) * 100 / 60
    return np.round(np.sign(degrees) * (whole + minutes / 60), 7)


def _seconds_draws(xy: np.ndarray, decimals: np.ndarray) -> int:
    """Count the independent places whose third and fourth decimal are below 60; 0 where some are not, or few have any."""
    draws = 0
    for axis in (0, 1):
        fine = xy[decimals[:, axis] >= 4, axis]
        if len(fine) < len(xy) / 2 or (np.mod(fine * 100 + 1e-6, 1) >= SHARE).any():
            return 0
        draws += len(np.unique(np.floor(fine * 100 + 1e-6)))
    return draws
