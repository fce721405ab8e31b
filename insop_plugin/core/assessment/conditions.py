"""Under which conditions a guideline value holds, read from its own words.

Only conditions of the forms below are evaluated; every other text is advice, shown and never acted on.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

ALWAYS, PH, HUMUS, TEXTURE, STANDARD_SOIL, BY_HUMUS, PAH_BY_HUMUS = (
    "always", "ph", "humus", "texture", "standard_soil", "by_humus", "pah_by_humus",
)  # fmt: skip

_NUMBER = r"(\d+(?:\.\d+)?)"
_BAND = re.compile(rf"(?:{_NUMBER}<)?pH(?:<={_NUMBER})?")
_OVER = re.compile(rf"pH>(=?){_NUMBER}")
_UNDER = re.compile(rf"pH<{_NUMBER}")
_FROM_TO = re.compile(rf"pH {_NUMBER}-{_NUMBER}")
_DEFAULT = re.compile(rf"pH {_NUMBER}")
_HUMUS = re.compile(rf"humus(<=|>){_NUMBER}%")
_TEXTURE = re.compile(r"texture=(sand|loam/silt|clay)(; if pH<6 .*)?")

NEEDS = {PH: ("ph",), HUMUS: ("om_pct",), TEXTURE: ("texture",), STANDARD_SOIL: ("clay_pct", "om_pct"),
         BY_HUMUS: ("om_pct",), PAH_BY_HUMUS: ("om_pct",)}  # fmt: skip


@dataclass(frozen=True)
class Condition:
    """When a value holds, or how it is adapted to the soil."""

    kind: str = ALWAYS
    low: float = -np.inf  # of a band; the value holds above it
    high: float = np.inf  # of a band; the value holds up to it
    includes_low: bool = False
    texture: str = ""
    shifts_by_ph: bool = False  # acid soils take the value of the next coarser texture
    advice: str = ""  # words that are shown, not evaluated

    def band(self, numbers: np.ndarray) -> np.ndarray:
        """Say which numbers lie in the band; a number that is not known does not."""
        over = numbers >= self.low if self.includes_low else numbers > self.low
        return over & (numbers <= self.high)


@lru_cache(maxsize=1024)
def read_condition(text: str) -> Condition:
    """Return the condition that a text of the guideline table means.

    Args:
        text: such as `5.5<pH<=6.5`, `texture=clay` or free words.

    Source:
        domain review 3: tokens of the guideline table; Circulaire bodemsanering 2009, Bijlage 1; BBodSchV Anh. 2 Nr 4.3.
    """
    if "10% OM; no correction <=10% OM" in text:
        return Condition(PAH_BY_HUMUS, advice=text)
    if text.startswith("standard soil 25% clay"):
        return Condition(STANDARD_SOIL, advice=text)
    if text.startswith("standard soil 10% OM; x OM/10"):
        return Condition(BY_HUMUS, advice=text)
    return _banded(text) or _textured(text) or Condition(advice=text)


def _banded(text: str) -> Condition | None:
    found = _HUMUS.fullmatch(text)
    if found:
        border = float(found[2])
        return Condition(HUMUS, high=border) if found[1] == "<=" else Condition(HUMUS, low=border)
    if found := _OVER.fullmatch(text):
        return Condition(PH, low=float(found[2]), includes_low=bool(found[1]))
    if found := _UNDER.fullmatch(text):
        return Condition(PH, high=np.nextafter(float(found[1]), 0))
    if found := _FROM_TO.fullmatch(text):
        return Condition(PH, float(found[1]), float(found[2]), includes_low=True, advice=text)
    if found := _DEFAULT.fullmatch(text):  # a value derived for one pH holds where pH rounds to it
        return Condition(PH, float(found[1]) - 0.5, np.nextafter(float(found[1]) + 0.5, 0), includes_low=True, advice=text)
    found = _BAND.fullmatch(text)
    if not found or found.groups() == (None, None):
        return None
    low, high = (float(part) if part else default for part, default in zip(found.groups(), (-np.inf, np.inf), strict=True))
    return Condition(PH, low, high)


def _textured(text: str) -> Condition | None:
    found = _TEXTURE.fullmatch(text)
    if not found:
        return None
    return Condition(TEXTURE, texture=found[1], shifts_by_ph=bool(found[2]), advice=(found[2] or "").lstrip("; "))
