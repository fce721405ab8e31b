"""Units of measurement: reads every spelling a laboratory uses and gives exact factors.

The units and their spellings are `resources/tables/unit.csv`; units that are known but are
not of soil (water, air, surfaces) are `foreign_unit.csv`; words for dry, wet and ash weight are
`basis_word.csv`; what an amount of charge or a mass of a radionuclide comes to is in `ion_charge.csv`
and `nuclide.csv`.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from insop_plugin.core.contaminants.determinands import Determinand
from insop_plugin.core.contaminants.nuclides import charge_of, natural_activity
from insop_plugin.core.vocabulary import table

TARGETS = {
    "mass": dict.fromkeys(("mass_fraction", "amount", "charge", "charge_or_amount", "mass_per_volume"), "mg/kg"),
    "toxic_equivalent": {"teq": "mg/kg", "mass_fraction": "mg/kg"},
    "activity": {"activity": "Bq/kg", "mass_fraction": "Bq/kg"},
    "count": {"count": "particles/kg", "mass_fraction": "mg/kg", "colonies": "CFU/g", "gene_ratio": "copies/16S"},
}
"""For each quantity the kinds of unit it may be given in and the unit it is stored in."""

PER_VOLUME = {"mass_per_volume": "mass_fraction", "charge_per_volume": "charge"}
"""Kinds of unit that need a bulk density, and the kind they become with one."""
OF_PROPERTY = {"charge_or_amount": "charge", **PER_VOLUME}
LIQUID = "liquid"

_PER_MASS = re.compile(r"(?<=[a-zа-я)]) ?[.·*]?(kg|g|t|l|cm|m|cm3|m3|dm3|кг|г|т) ?\^?-1(?![\d.])")
_PER_VOLUME = re.compile(r"(?<=[a-z]) ?[.·*]?(cm|dm|m) ?\^?-3$")
_TOXIC = re.compile(
    r"(?<=[a-z0-9)])[-_(]*(?:i-?|who-?|nato-?|bap-?|tcdd-?|2378-?tcdd-?|pcdd/?f-?|dl-?pcb-?)*\(?(?:98|05|1998|2005|2022)?\)?[-_]*"
    r"(?:teqs?|te)[-_(]*(?:98|05|1998|2005|2022)?\)?(?=/|$)"
)
_TOXIC_BEFORE = re.compile(r"^(?:i|who|nato|bap|tcdd)?-?(?:98|05|1998|2005|2022)?-?(?:teqs?)[-_(]*")
_FORM = re.compile(
    r"(?P<unit>.+?)[\s(\[,]+(?i:expressed |reported )?(?i:as|als|comme|como|come|en|в пересч[её]те на|以)"
    r"\s*(?P<form>[A-Za-z][\w₀-₉-]*)[)\]]?"
)
_FORM_WITHIN = re.compile(
    r"(?P<a>[munpfµμ]?g|%|cmol|mmol)\s*[-_.(]?(?P<form>[A-Z][A-Za-z0-9₀-₉]*(?:-[NPS])?)\)?\s*(?P<b>/.+|\S*[-⁻]\s?[1¹].*)?"
)
_FORM_BEHIND = re.compile(r"(?P<unit>.+?)[\s(\[]+(?P<form>[A-Z][A-Za-z]?[A-Z0-9₀-₉][A-Za-z0-9₀-₉]*(?:-[NPS])?|[A-Z][a-z]?)[)\]]?")
_LOGARITHM = re.compile(r"(?:ln|lg|log|log10|log2)[(\[_]?[munp]?(?:g|bq|mol|ppm|%)\b")
_BRACKETS = re.compile(r"[\[\](){}]")


@dataclass(frozen=True)
class Unit:
    """One unit of the table; `factor` leads to the first unit of its kind."""

    code: str
    kind: str
    factor: Fraction
    assumption: str = ""
    source: str = ""


@dataclass(frozen=True)
class UnitReading:
    """What a unit text means: a unit of soil with its weight basis, or why it is none."""

    text: str
    unit: Unit | None = None
    basis: str = ""  # dry, wet, ash, or "" when the text does not say
    foreign_kind: str = ""  # liquid, air, not_stated ... for units that are not of soil
    foreign_words: str = ""
    form: str = ""  # what the amount is expressed as: `N` in mg/kg as N, `P2O5` in mg P2O5/100 g


@dataclass(frozen=True)
class Conversion:
    """How a number in one unit becomes a number in the unit of storage."""

    factor: Fraction
    to: str
    assumption: str = ""
    is_per_volume: bool = False  # still to be divided by the bulk density
    source: str = ""


def read_unit(text: str) -> UnitReading:
    """Return what a unit text means; neither a unit nor a foreign kind when it is unknown.

    Args:
        text: a unit as delivered, such as `mg/kg TS`, `µg kg⁻¹` or `wt. %`.
    """
    return _read_plain(text) or _with_form(text) or UnitReading(text)


def of_soil_volume(reading: UnitReading) -> UnitReading:
    """Return a concentration in a volume (mg/L) as one in a volume of soil, other readings unchanged."""
    if reading.foreign_kind != LIQUID:
        return reading
    found = _folded().get(fold_unit(reading.text) + "soil")
    return UnitReading(reading.text, found) if found else reading


def conversion(unit: Unit, determinand: Determinand) -> Conversion | None:
    """Return how values of a determinand are converted; None when the unit cannot measure it.

    Args:
        unit: the unit the values are in.
        determinand: what was measured.

    Source:
        domain review 4.1; SI brochure for Ci and Bq; amounts of substance by molar mass, of charge by molar
        mass over the charge of the ion; uranium, thorium and potassium by IAEA-TECDOC-1363.
    """
    target = _target(unit, determinand)
    if target is None:
        return None
    factor, words = _own_factor(unit, determinand)
    if factor is None:
        return None
    return Conversion(factor / unit_of(target).factor, target, words, unit.kind in PER_VOLUME, unit.source)


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
    return _toxic_first(_spaceless(_PER_VOLUME.sub(r"/\g<1>3", folded).strip("[]{}")))


def times(values: object, factor: Fraction) -> object:
    """Return numbers times an exact factor, rounded once: 1.1 / 1000, not 1.1 * 0.001."""
    if factor.numerator.bit_length() > 53 or factor.denominator.bit_length() > 53:
        return values * float(factor)
    return values * float(factor.numerator) / float(factor.denominator)


def _target(unit: Unit, determinand: Determinand) -> str | None:
    if determinand.unit:
        kind = unit_of(determinand.unit).kind
        return determinand.unit if kind in (unit.kind, OF_PROPERTY.get(unit.kind)) else None
    return TARGETS[determinand.quantity].get(unit.kind)


def _own_factor(unit: Unit, determinand: Determinand) -> tuple[Fraction | None, str]:
    """Return the factor to mg/kg, Bq/kg or the first unit of a property, and what it takes for granted."""
    if determinand.unit or (unit.kind in ("mass_fraction", "mass_per_volume") and determinand.quantity != "activity"):
        return unit.factor, unit.assumption
    if determinand.quantity == "activity" and unit.kind == "mass_fraction":
        per_mg, words = natural_activity(determinand.code, unit.code)
        return (unit.factor * per_mg, words) if per_mg else (None, "")
    if unit.kind in ("amount", "charge", "charge_or_amount"):
        return _molar(unit, determinand)
    return unit.factor, unit.assumption


def _molar(unit: Unit, determinand: Determinand) -> tuple[Fraction | None, str]:
    """Return the factor of an amount of substance (mmol/kg) or of charge (cmol(+)/kg) to mg/kg."""
    if not determinand.molar_mass:
        return None, ""
    molar = Fraction(determinand.molar_mass)
    if unit.kind == "amount":
        return unit.factor * molar, f"molar mass {determinand.molar_mass} g/mol"
    charge, ion = charge_of(determinand.code)
    if not charge or (unit.kind == "charge_or_amount" and charge != 1):
        return None, ""
    return unit.factor * 10 * molar / charge, f"exchangeable {ion}, molar mass {determinand.molar_mass} g/mol"


def _read_plain(text: str) -> UnitReading | None:
    """Read a unit that does not say what it is expressed as."""
    exact, folded = _spaceless(text), fold_unit(text)
    if exact in _exact():
        return UnitReading(text, _exact()[exact])
    if folded in _foreign():
        return UnitReading(text, None, "", *_foreign()[folded])
    if folded in _folded():
        return UnitReading(text, _folded()[folded])
    if _LOGARITHM.match(folded):
        return UnitReading(text, None, "", "logarithm", "a logarithm; undo it first")
    return _with_basis(text, folded) or _said_twice(text)


def _with_form(text: str) -> UnitReading | None:
    """Read `mg/kg as N`, `mg P2O5/100 g`, `% K2O`: a unit and what the amount is expressed as."""
    for pattern in (_FORM, _FORM_WITHIN, _FORM_BEHIND):
        found = pattern.fullmatch(text.strip())
        if not found:
            continue
        parts = found.groupdict()
        unit = parts.get("unit") or f"{parts['a']}{parts['b'] or ''}"
        reading = _read_plain(unit)
        if reading:
            form = unicodedata.normalize("NFKC", parts["form"])
            return replace(reading, text=text, form=form)
    return None


def _with_basis(text: str, folded: str) -> UnitReading | None:
    """Read `mg/kg dw`, `mg/L soil`: a unit and the kind of soil it is per."""
    bare = _BRACKETS.sub("", folded).strip(" .")
    for word, basis in _basis_words():
        for rest in map(_toxic_first, _without(bare, word)):
            if rest in _folded():
                return UnitReading(text, _folded()[rest], basis)
            if not basis and f"{rest}soil" in _folded():
                return UnitReading(text, _folded()[f"{rest}soil"])
    return None


def _toxic_first(folded: str) -> str:
    """Return `ng/kgwho2005-teq` and its like as `ngteq/kg`."""
    bare, found = _TOXIC_BEFORE.subn("", folded)
    if not found:
        bare, found = _TOXIC.subn("", folded)
    if not found:
        return folded
    head, slash, tail = bare.partition("/")
    return f"{head}teq{slash}{tail}"


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
    return {
        row["code"]: Unit(row["code"], row["kind"], Fraction(row["factor"]), row["assumption"], row["source"])
        for row in rows
    }


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
