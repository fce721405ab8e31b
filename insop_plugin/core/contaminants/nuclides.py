"""Radionuclides and ions: half-lives, activity of natural elements, charges (`nuclide.csv`, `ion_charge.csv`)."""

from fractions import Fraction
from functools import lru_cache

import numpy

from insop_plugin.core.vocabulary import table


def half_life_days(code: str) -> float:
    """Return the half-life of a radionuclide in days, NaN for anything else."""
    row = _nuclides().get(code)
    return float(row["half_life_d"]) if row else numpy.nan


def decayed(half_life_d: numpy.ndarray | float, days: numpy.ndarray | float) -> numpy.ndarray | float:
    """Return the share of an activity that is left after some days; above 1 for days before the measurement.

    Args:
        half_life_d: half-life in days.
        days: from the day the activity is of to the day it is wanted for.

    Source:
        A = A0 * 2^(-t / T); half-lives of ICRP Publication 107 (2008).
    """
    return numpy.exp2(-numpy.asarray(days) / half_life_d)


def natural_activity(code: str, unit: str) -> tuple[Fraction | None, str]:
    """Return Bq per mg of the natural element, in words too; None where a mass does not say an activity.

    Args:
        code: of the radionuclide.
        unit: code of the unit of mass; potassium-40 is given by the per cent of potassium only.

    Source:
        IAEA-TECDOC-1363 (2003): 1 % K is 313 Bq/kg K-40, 1 ppm U 12.35 Bq/kg U-238, 1 ppm Th 4.06 Bq/kg Th-232.
    """
    row = _nuclides().get(code)
    if not row or not row["bq_per_mg_element"] or row["mass_units"] not in ("mass_fraction", unit):
        return None, ""
    per_mg = Fraction(row["bq_per_mg_element"])
    return per_mg, f"mass of the natural element, {row['bq_per_mg_element']} Bq per mg (IAEA-TECDOC-1363)"


def charge_of(code: str) -> tuple[int, str]:
    """Return charge and formula of the exchangeable ion of an element; 0 where it has none."""
    row = _ions().get(code)
    return (int(row["charge"]), row["ion"]) if row else (0, "")


@lru_cache(maxsize=1)
def _nuclides() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in table("nuclide")}


@lru_cache(maxsize=1)
def _ions() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in table("ion_charge")}
