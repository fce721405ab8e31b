"""Samples sorted for searches: into strips, or along cells with their nearest."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray


@dataclass(frozen=True)
class Ground:
    """Sorted samples: by strip, then across it."""

    order: "ndarray"  # original rows
    key: "ndarray"  # ascending: strip times `span`, plus `across`
    span: float
    strip: "ndarray"
    bottom: float  # of strip 0
    height: float  # of a strip
    across: "ndarray"  # map x, or longitude in radians
    along: "ndarray"  # map y, or latitude in radians
    axes: "tuple[ndarray, ...]"
    radius: float  # in units of `across`
    slack: float  # what rounding may shift a window by; the rim is measured, so more costs time only
    limit: float  # square of the distance in `axes`
    each_side: int  # strips above and below that a circle can reach
    spherical: bool


@dataclass(frozen=True)
class Table:
    """The k nearest others of every sample; along `order` neighbours lie near each other in memory too."""

    order: "ndarray"  # of the rows
    near: "ndarray"  # k x n, for each sample in that order: places in it
    apart: "ndarray"  # k x n, in the units of the axes, short floats ascending downwards; NaN where ties were settled
    tied: int
