"""Backgrounds and toxic responses that indices are computed with, as tables give them or as the samples themselves do."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.vocabulary import is_checked, table

HAKANSON = 8
"""Substances of Hakanson's bounds for C_deg and RI."""


class NoNormaliser(InsopError):
    """An element to normalise by that is not there."""

    template = N_("{element} cannot normalise: {reason}.")
    hint = N_("Choose an element that was measured and has a value in {reference}.")


class NothingInReference(InsopError):
    """A background set without any of the contaminants."""

    template = N_("{reference} has no value for {contaminants}.")
    hint = N_("Choose another reference: {references}.")


@dataclass(frozen=True)
class Background:
    """What concentrations are divided by, mg/kg."""

    name: str
    values: dict[str, float]
    sources: dict[str, str]


@lru_cache
def published() -> dict[str, Background]:
    """Return the published backgrounds by the name of their set."""
    found: dict[str, Background] = {}
    for row in table("background"):
        one = found.setdefault(row["reference"], Background(row["reference"], {}, {}))
        one.values[row["element"]], one.sources[row["element"]] = float(row["value"]), row["source"]
    return found


def values_of(background: Background, codes: tuple[str, ...]) -> np.ndarray:
    """Return the values of contaminants, NaN where the set has none."""
    return np.array([background.values.get(code, np.nan) for code in codes], float)


@lru_cache
def toxic_responses() -> dict[str, float]:
    """Return the toxic-response factor of each contaminant that has one."""
    return {row["contaminant"]: float(row["factor"]) for row in table("toxic_response")}


def unchecked_responses(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the contaminants whose toxic-response factor was not compared with a text of its source."""
    sources = {row["contaminant"]: row["source"] for row in table("toxic_response")}
    return tuple(code for code in codes if code in sources and not is_checked(sources[code]))


@lru_cache
def hakanson_substances() -> tuple[str, ...]:
    """Return the substances that the bounds of C_deg and RI were made for."""
    return tuple(row["contaminant"] for row in table("toxic_response") if row["hakanson"] == "1")


def response_of(codes: tuple[str, ...]) -> np.ndarray:
    """Return toxic-response factors, NaN where there is none."""
    return np.array([toxic_responses().get(code, np.nan) for code in codes], float)


def whole_response() -> float:
    """Return the sum of the factors of Hakanson's substances, which his bounds of RI stand for."""
    return float(sum(toxic_responses()[code] for code in hakanson_substances()))
