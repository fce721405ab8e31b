"""Doses of soil by mouth, skin and breath, and what they mean: hazard quotients and the risk of cancer.

All of them are proportional to the concentration; so each contaminant has one factor for its quotient and one for its risk.
"""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.indices.health_parameters import BREATH, INGESTION, SKIN, HealthParameters

DAYS_A_YEAR, KG_PER_MG, UG_PER_MG = 365.0, 1e-6, 1000.0


@dataclass(frozen=True)
class Factors:
    """By how much a concentration in mg/kg is multiplied; k contaminants, NaN where no route has a value."""

    hazard: np.ndarray  # quotient per mg/kg
    cancer: np.ndarray  # lifetime risk per mg/kg
    without_hazard: dict[str, tuple[str, ...]]  # route -> contaminants that have no value for it
    without_cancer: dict[str, tuple[str, ...]]


def dose(known: HealthParameters, route: str, lifetime: bool = False) -> float:
    """Return the dose per mg/kg of soil: mg/kg/d by mouth or skin (before absorption), mg/m3 in the air breathed.

    Args:
        known: the parameters.
        route: of ROUTES.
        lifetime: averaged over a lifetime, for cancer, not over the years of exposure.

    Source: US EPA 1989, RAGS Part A; US EPA 2004, RAGS Part E; US EPA 2009, RAGS Part F.
    """
    over_days = known.number("lifetime") if lifetime else DAYS_A_YEAR * known.number("years")
    share = known.number("days") * known.number("years") / over_days
    if route == BREATH:
        return share / known.number("particulates")
    amount = known.number("soil_ingested") if route == INGESTION else known.number("skin") * known.number("adherence")
    return amount * share * KG_PER_MG / known.number("body_weight")


def factors(codes: tuple[str, ...], known: HealthParameters, routes: tuple[str, ...]) -> Factors:
    """Return what concentrations are multiplied with, summed over routes; a route without a value is left out and named."""
    hazard = {route: np.array([_hazard(known, route, code) for code in codes]) for route in routes}
    cancer = {route: np.array([_cancer(known, route, code) for code in codes]) for route in routes}
    return Factors(_summed(hazard), _summed(cancer), _lacking(hazard, codes), _lacking(cancer, codes))


def _hazard(known: HealthParameters, route: str, code: str) -> float:
    amount = dose(known, route)
    if route == BREATH:
        return amount / known.of("rfc", code)
    if route == SKIN:
        return amount * known.of("absorption_skin", code) / (known.of("rfd_oral", code) * known.of("absorption_gut", code))
    return amount / known.of("rfd_oral", code)


def _cancer(known: HealthParameters, route: str, code: str) -> float:
    amount = dose(known, route, lifetime=True)
    if route == BREATH:
        return amount * UG_PER_MG * known.of("unit_risk", code)
    if route == SKIN:
        return amount * known.of("absorption_skin", code) * known.of("sf_oral", code) / known.of("absorption_gut", code)
    return amount * known.of("sf_oral", code)


def _summed(by_route: dict[str, np.ndarray]) -> np.ndarray:
    every = np.array(list(by_route.values()))
    return np.where(np.isnan(every).all(axis=0), np.nan, np.nansum(every, axis=0))


def _lacking(by_route: dict[str, np.ndarray], codes: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {route: tuple(np.array(codes)[np.isnan(found)].tolist()) for route, found in by_route.items()}
