"""Contents of ordinary soils, and when a median is so far off them that a unit may be mistaken."""

from __future__ import annotations

import math
from functools import lru_cache

from insop_plugin.core.vocabulary import table

REFERENCE = "WorldSoil_KabataPendias2011"
SUSPECT_LOG10 = 1.7
MISTAKES_LOG10 = (3, 4)
NEAR_LOG10 = 0.7  # polluted soils reach a hundred times ordinary ones; that alone is no reason to doubt the unit


@lru_cache(maxsize=1)
def world_soil() -> dict[str, float]:
    """Return the contents of ordinary soils, mg/kg, by contaminant."""
    rows = (row for row in table("background") if row["reference"] == REFERENCE and row["unit"] == "mg/kg")
    return {row["element"]: float(row["value"]) for row in rows if row["value"]}


def is_suspect(ratio: float) -> bool:
    """Say whether a ratio to ordinary soils is that of a unit mistaken by a thousand or ten thousand."""
    orders = abs(math.log10(ratio))
    return orders > SUSPECT_LOG10 and min(abs(orders - mistake) for mistake in MISTAKES_LOG10) < NEAR_LOG10


def proposed_factor(ratio: float) -> float | None:
    """Return the factor that would explain a ratio to ordinary soils by a mistaken unit; None for an ordinary ratio.

    Args:
        ratio: median of the values divided by the content of ordinary soils.

    Returns:
        0.001, 0.0001, 1000 or 10 000, whichever brings the median nearest to ordinary soils.

    Source:
        domain review 4.1: |log10(median / world soil)| > 1.7, candidates 10^3, 10^-3, 10^4, 10^-4.
    """
    orders = math.log10(ratio)
    if not abs(orders) > SUSPECT_LOG10:
        return None
    nearest = min(MISTAKES_LOG10, key=lambda mistake: abs(abs(orders) - mistake))
    return 10.0 ** (-nearest if orders > 0 else nearest)
