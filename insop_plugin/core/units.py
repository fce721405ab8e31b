"""Units of measurement: reads every spelling a laboratory uses and gives exact factors.

The units and their spellings are `resources/tables/unit.csv`; units that are known but are
not of soil (water, air, surfaces) are `foreign_unit.csv`; words for dry and wet weight are
`basis_word.csv`.
"""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from insop_plugin.core.determinands import Determinand
from insop_plugin.core.vocabulary import table

TARGETS = {
    "mass": {"mass_fraction": "mg/kg", "amount": "mg/kg"},
    "toxic_equivalent": {"teq": "mg/kg", "mass_fraction": "mg/kg"},
    "activity": {"activity": "Bq/kg"},
    "count": {"count": "particles/kg", "mass_fraction": "mg/kg", "colonies": "CFU/g", "gene_ratio": "copies/16S"},
}
"""For each quantity the kinds of unit it may be given in and the unit it is stored in."""

_PER_MASS = re.compile(r"(?<=[a-zа-я)]) ?[.·*]?(kg|g|t|l|cm|m|cm3|m3|dm3|кг|г|т) ?\^?-1(?![\d.])")
_PER_VOLUME = re.compile(r"(?<=[a-z]) ?[.·*]?(cm|dm|m) ?\^?-3$")
_BRACKETS = re.compile(r"[\[\](){}]")


@dataclass(frozen=True)
class Unit:
    """One unit of the table; `factor` leads to the first unit of its kind."""

    code: str
    kind: str
    factor: Fraction
    assumption: str = ""


@dataclass(frozen=True)
class UnitReading:
    """What a unit text means: a unit of soil with its weight basis, or why it is none."""

    text: str
    unit: Unit | None = None
    basis: str = ""  # dry, wet, or "" when the text does not say
    foreign_kind: str = ""  # liquid, air, not_stated ... for units that are not of soil
    foreign_words: str = ""


@dataclass(frozen=True)
class Conversion:
    """How a number in one unit becomes a number in the unit of storage."""

    factor: Fraction
    to: str
    assumption: str = ""


def read_unit(text: str) -> UnitReading:
    """Return what a unit text means; neither a unit nor a foreign kind when it is unknown.

    Args:
        text: a unit as delivered, such as `mg/kg TS`, `µg kg⁻¹` or `wt. %`.
    """
    exact, folded = _spaceless(text), fold_unit(text)
    if exact in _exact():
        return UnitReading(text, _exact()[exact])
    if folded in _foreign():
        return UnitReading(text, None, "", *_foreign()[folded])
    if folded in _folded():
        return UnitReading(text, _folded()[folded])
    return _with_basis(text, folded) or _said_twice(text) or UnitReading(text)


def conversion(unit: Unit, determinand: Determinand) -> Conversion | None:
    """Return how values of a determinand are converted; None when the unit cannot measure it.

    Args:
        unit: the unit the values are in.
        determinand: what was measured.

    Source:
        domain review 4.1; SI brochure for Ci and Bq; amounts of substance by molar mass.
    """
    target = _target(unit, determinand)
    if target is None:
        return None
    factor = unit.factor / unit_of(target).factor
    if unit.kind == "amount":
        if not determinand.molar_mass:
            return None
        factor = unit.factor * Fraction(determinand.molar_mass)
    return Conversion(factor, target, unit.assumption)


def unit_of(code: str) -> Unit:
    """Return the unit of that code; raises KeyError."""
    return _units()[code]


def fold_unit(text: str) -> str:
    """Return a unit text without case, spaces and typographic variants, for lookup."""
    folded = unicodedata.normalize("NFKC", text).lower()
    folded = folded.replace("μ", "u").replace("−", "-").replace("\\", "/").replace("⁄", "/").replace("∕", "/")
    folded = re.sub(r"\bper\b", "/", folded).strip(" .;:")
    if folded.startswith("("):
        folded = folded.strip("()")
    folded = _PER_MASS.sub(r"/\1", folded)
    return _spaceless(_PER_VOLUME.sub(r"/\g<1>3", folded).strip("[]{}"))


def times(values: object, factor: Fraction) -> object:
    """Return numbers times an exact factor, rounded once: 1.1 / 1000, not 1.1 * 0.001."""
    if factor.numerator.bit_length() > 53 or factor.denominator.bit_length() > 53:
        return values * float(factor)
    return values * float(factor.numerator) / float(factor.denominator)


def _target(unit: Unit, determinand: Determinand) -> str | None:
    if determinand.unit:
        return determinand.unit if unit_of(determinand.unit).kind == unit.kind else None
    return TARGETS[determinand.quantity].get(unit.kind)


def _with_basis(text: str, folded: str) -> UnitReading | None:
    bare = _BRACKETS.sub("", folded).strip(" .")
    for word, basis in _basis_words():
        for rest in _without(bare, word):
            if rest in _folded():
                return UnitReading(text, _folded()[rest], basis)
    return None


def _said_twice(text: str) -> UnitReading | None:
    """Read `ug/g (ppm)`: two spellings that mean the same."""
    parts = [part.strip() for part in re.split(r"[(\[]|\bor\b|=", text) if part.strip()]
    found = [_folded().get(fold_unit(part.strip(" )]"))) for part in parts]
    if len(found) != 2 or None in found or found[0].factor != found[1].factor or found[0].kind != found[1].kind:
        return None
    return UnitReading(text, found[0])


def _without(bare: str, word: str) -> tuple[str, ...]:
    if bare.endswith(word):
        return (bare[: -len(word)].rstrip("-_,.;:"),)
    if bare.startswith(word):
        return (bare[len(word) :].lstrip("-_,.;:"),)
    return (bare.replace(word, "", 1),) if f"{word}/" in bare else ()


def _spaceless(text: str) -> str:
    return "".join(text.split())


@lru_cache(maxsize=1)
def _units() -> dict[str, Unit]:
    rows = table("unit")
    return {row["code"]: Unit(row["code"], row["kind"], Fraction(row["factor"]), row["assumption"]) for row in rows}


def _spellings() -> list[tuple[str, Unit]]:
    rows = [(row, [row["code"], row["label"], *row["spellings"].split("|")]) for row in table("unit")]
    return [(text, _units()[row["code"]]) for row, texts in rows for text in texts if text]


@lru_cache(maxsize=1)
def _exact() -> dict[str, Unit]:
    return {_spaceless(text): unit for text, unit in reversed(_spellings())}


@lru_cache(maxsize=1)
def _folded() -> dict[str, Unit]:
    return {fold_unit(text): unit for text, unit in reversed(_spellings())}


@lru_cache(maxsize=1)
def _foreign() -> dict[str, tuple[str, str]]:
    return {fold_unit(row["spelling"]): (row["kind"], row["words"]) for row in table("foreign_unit")}


@lru_cache(maxsize=1)
def _basis_words() -> tuple[tuple[str, str], ...]:
    words = {fold_unit(row["word"]): row["basis"] for row in table("basis_word")}
    return tuple(sorted(words.items(), key=lambda pair: -len(pair[0])))
