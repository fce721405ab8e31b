"""The depths that layers are brought to, and how."""

import re
from dataclasses import dataclass

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.reading.number_texts import plain

GLOBAL_SOIL_MAP = "0-5-15-30-60-100-200"
SPLINE, MEAN, CENTIMETRES = "spline", "mean", "centimetres"
METHODS = (SPLINE, MEAN, CENTIMETRES)
_CHAIN = re.compile(r"\d+(?:\.\d+)?(?:\s*-\s*\d+(?:\.\d+)?)+")


class DepthsUnreadable(InsopError):
    """Depths that are no list of intervals."""

    template = N_("“{text}” does not say which depths are wanted.")
    hint = N_("Write them in centimetres from the top down, like 0-5-15-30, or as a list, like 0-20, 0-30.")


class DepthsReversed(InsopError):
    """Depths that do not go down."""

    template = N_("The depths wanted do not go down: {lower} cm stands below {upper} cm.")
    hint = N_("Write them from the top down, like 0-5-15-30.")


class SettingOutOfRange(InsopError):
    """A number that has no meaning."""

    template = N_("{name} is {value}; it has to lie between {least} and {most}.")
    hint = N_("The usual value is {usual}.")


@dataclass(frozen=True)
class DepthSettings:
    """What the user chose."""

    depths: tuple[tuple[float, float], ...]  # upper and lower end in cm
    method: str = SPLINE
    smoothing: float = 0.1
    min_coverage: float = 0.8

    def check(self) -> None:
        """Refuse numbers without meaning; raises SettingOutOfRange."""
        if not 0 <= self.smoothing <= 1e6:
            raise SettingOutOfRange(name="LAMBDA", value=self.smoothing, least=0, most=1e6, usual=0.1)
        if not 0 <= self.min_coverage <= 1:
            raise SettingOutOfRange(name="MIN_COVERAGE", value=self.min_coverage, least=0, most=1, usual=0.8)


def wanted_depths(text: str) -> tuple[tuple[float, float], ...]:
    """Return the intervals that a text such as `0-5-15-30` or `0-20, 0-30` asks for, in cm.

    Args:
        text: chains of depths in cm with hyphens between them, separated by commas or semicolons.

    Raises:
        DepthsUnreadable, DepthsReversed
    """
    found: list[tuple[float, float]] = []
    for chain in re.split(r"[,;]", re.sub(r"[–—]", "-", re.sub(r"\s*cm\b", "", plain(text)))):
        if not _CHAIN.fullmatch(chain.strip()):
            raise DepthsUnreadable(text=text)
        ends = [float(number) for number in chain.split("-")]
        for upper, lower in zip(ends[:-1], ends[1:], strict=True):
            if lower <= upper:
                raise DepthsReversed(upper=f"{upper:g}", lower=f"{lower:g}")
            found.append((upper, lower))
    return tuple(dict.fromkeys(found))
