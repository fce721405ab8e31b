"""Names of contaminants and soil properties: code, CAS number, symbol, oxide, name or synonym.

A name is accepted only when it means exactly one thing; everything else comes back with the
reason and the nearest candidates. Tables: `contaminant.csv`, `soil_property.csv`,
`contaminant_synonym.csv`, `ambiguous_name.csv`, `oxide.csv`, `form.csv`, `fraction_word.csv`,
`contaminant_member.csv`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.name_index import (
    CAS,
    ambiguous,
    codes_by_cas,
    codes_by_name,
    codes_by_symbol,
    fold_name,
    forms,
    formulas,
    hyphened,
    likeness,
    members,
    oxides,
    short_names,
    sums,
)
from insop_plugin.core.contaminants.name_parts import split_name

__all__ = ["NameReading", "candidates_of", "fold_name", "form_factor", "meaning_of", "read_cas", "read_name", "read_names"]

_DASHED_CAS = re.compile(r"^\d{2,7}-\d{2}-\d$")
_SUM_WORDS = re.compile(
    r"equival|\bteq|toxic|compound|\btotal\b|\bsum\b|summe|somme|mixed|mixture|dissolved|leach|tclp|extractable", re.I
)
_NEUTRAL = frozenset(("total", "totals", "tot", "t", "metal", "metallic", "element", "elemental total", "dry", "soil"))
_TOTAL = re.compile(r"\b(total|totals|tot|totale|totales|gesamt)\b\.?", re.I)
_AND_COMPOUNDS = re.compile(r"\s+(and|&)\s+(its\s+)?compounds(\s*\(as [a-z]{1,2}\))?$", re.I)
_PROPOSED = ("unknown_contaminant", "cas_invalid")
LETTERS_OF_SYMBOL = 3


@dataclass(frozen=True)
class NameReading:
    """What a delivered name (and CAS number) means."""

    code: str = ""
    how: str = ""  # code, symbol, name, oxide, cas, decision
    problem: str = ""  # unknown_contaminant, ambiguous_name, name_not_soil, cas_invalid, name_cas_conflict
    candidates: tuple[str, ...] = ()
    factor: Fraction = Fraction(1)  # from an oxide or other form to the determinand
    form: str = ""  # the oxide or form, when the factor is not 1
    assumption: str = ""
    fraction: str = ""  # the part that was measured, where the name says so: pseudo_total, extractable ...


def read_name(name: str, cas: str = "", decisions: dict[str, str] | None = None) -> NameReading:
    """Return what a name means, helped by a CAS number where there is one.

    Args:
        name: as delivered; may be empty, or a CAS number with its dashes.
        cas: as delivered, with or without dashes; anything else (internal numbers) is ignored.
        decisions: the user's own choices, delivered text to code.
    """
    return read_names([(name, cas)], decisions)[0]


def read_names(pairs: Sequence[tuple[str, str]], decisions: dict[str, str] | None = None) -> list[NameReading]:
    """Return what many pairs of name and CAS number mean; the nearest names of all unknown ones are sought at once."""
    readings = [_read(name, cas, decisions or {}) for name, cas in pairs]
    open_places = [place for place, reading in enumerate(readings) if reading.problem in _PROPOSED]
    proposals = _candidates([pairs[place][0] for place in open_places])
    for place, candidates in zip(open_places, proposals, strict=True):
        readings[place] = replace(readings[place], candidates=candidates)
    return readings


def form_factor(reading: NameReading, form: str) -> tuple[Fraction, str] | None:
    """Return the factor from what an amount is expressed as to the determinand, and its assumption.

    Args:
        reading: of the name; the factor of an oxide in the name itself is already in it.
        form: such as `N` or `P2O5`; None comes back when it is no known form of this determinand.
    """
    folded = fold_name(form)
    own = fold_name(reading.form)
    if own:
        return (Fraction(1), "") if folded in (own, own.removeprefix(fold_name(reading.code))) else None
    known = forms().get((reading.code, folded)) or forms().get((reading.code, fold_name(reading.code) + folded))
    if known:
        return known.factor, known.assumption
    return (Fraction(1), "") if folded in formulas().get(reading.code, ()) else None


def read_cas(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the codes of a CAS number and whether its check digit is right.

    A text that is not shaped like a CAS number has no codes and counts as right.

    Source:
        domain review 2: digits from the right, sum of i * d modulo 10.
    """
    found = CAS.match(text.strip())
    if not found:
        return (), True
    digits = found[1] + found[2]
    check = sum(place * int(digit) for place, digit in enumerate(reversed(digits), 1)) % 10
    return codes_by_cas().get(f"{int(found[1])}-{found[2]}-{found[3]}", ()), check == int(found[3])


def meaning_of(name: str) -> NameReading:
    """Return what a name means by itself, without proposals when it means nothing."""
    return _by_name(name)


def candidates_of(name: str, limit: int = 3) -> tuple[str, ...]:
    """Return codes whose names look most like this one, best first; for the user to choose."""
    return _candidates([name], limit)[0]


def _candidates(names: Sequence[str], limit: int = 3) -> list[tuple[str, ...]]:
    found = likeness().nearest([fold_name(name) for name in names], limit)
    return [tuple(dict.fromkeys(code for text in texts for code in codes_by_name()[text])) for texts in found]


def _read(name: str, cas: str, decisions: dict[str, str]) -> NameReading:
    """Return what a name and a CAS number mean, without proposals."""
    decided = decisions.get(name.strip()) or decisions.get(cas.strip())
    if decided:
        return NameReading(decided, "decision", assumption="decided in the recipe")
    if not cas.strip() and _DASHED_CAS.match(name.strip()):
        cas = name
    by_cas, is_valid = read_cas(cas)
    if not is_valid and ("-" in cas or not name.strip()):
        return NameReading(problem="cas_invalid")
    by_name = _by_name(name)
    if by_name.form and by_cas:
        by_cas = ()
    return by_name if by_name.problem == "name_not_soil" else _agreed(name, by_name, by_cas)


def _agreed(name: str, by_name: NameReading, by_cas: tuple[str, ...]) -> NameReading:
    named = (by_name.code,) if by_name.code else by_name.candidates
    if not by_cas:
        return by_name if by_name.code or named else NameReading(problem="unknown_contaminant")
    if not named:
        return _cas_alone(name, by_cas)
    both = tuple(code for code in named if code in by_cas)
    if len(both) == 1:
        return replace(by_name, code=both[0], problem="", candidates=(), how=by_name.how or "cas")
    if by_name.code and any(_is_part(by_name.code, parent) for parent in by_cas):
        return replace(by_name, assumption="the CAS number is that of the element or mixture; the name says more")
    if both:
        return NameReading(problem="ambiguous_name", candidates=both)
    return NameReading(problem="name_cas_conflict", candidates=named + by_cas)


def _cas_alone(name: str, by_cas: tuple[str, ...]) -> NameReading:
    is_sum = any(code in sums() for code in by_cas)
    if len(by_cas) > 1 or (_SUM_WORDS.search(name) and not is_sum):
        return NameReading(problem="ambiguous_name", candidates=by_cas)
    assumption = "known by its CAS number, not by its name" if name.strip() else ""
    return NameReading(by_cas[0], "cas", assumption=assumption)


@lru_cache(maxsize=50_000)
def _by_name(name: str) -> NameReading:
    text = name.strip()
    if text in determinands():
        return NameReading(text, "code")
    if text in codes_by_symbol():
        return NameReading(codes_by_symbol()[text], "symbol")
    if _DASHED_CAS.match(text):
        return _by_number(text)
    for attempt in _attempts(text):
        found = _lookup(attempt)
        if found:
            return found
    found = _without_brackets(text)
    return found if found.code or found.problem else _in_parts(text)


def _in_parts(text: str) -> NameReading:
    """Read `Lead, total recoverable`, `Phosphorus as P2O5`: a name with what was measured of it, and how reported."""
    parts = split_name(text)
    stem = _by_name(parts.stem) if parts.stem and parts.stem != text else NameReading()
    if not stem.code:
        return stem if stem.problem == "name_not_soil" else NameReading()
    if parts.fraction == "not_soil":
        return NameReading(problem="name_not_soil", candidates=(stem.code,))
    if parts.form:
        known = form_factor(stem, parts.form)
        if known is None:
            return NameReading()
        factor, words = known
        shown = parts.form if factor != 1 else stem.form
        return replace(stem, factor=stem.factor * factor, form=shown, assumption=words or stem.assumption)
    return replace(stem, fraction=parts.fraction or stem.fraction)


def _by_number(cas: str) -> NameReading:
    codes, is_valid = read_cas(cas)
    if not is_valid or not codes:
        return NameReading()
    return NameReading(codes[0], "cas") if len(codes) == 1 else NameReading(problem="ambiguous_name", candidates=codes)


def _attempts(text: str) -> list[str]:
    """List the text and its usual turns: `DDT, p,p'-`, `Lead, total`, `Cobalt and compounds`."""
    attempts = [text]
    if ", " in text:
        head, tail = text.rsplit(", ", 1)
        attempts.append(f"{tail} {head}")
    attempts.extend(part.strip() for part in text.split(";") if ";" in text and part.strip())
    attempts.append(_AND_COMPOUNDS.sub("", text))
    return attempts


def _lookup(text: str) -> NameReading | None:
    folded = fold_name(text)
    if len(folded) <= LETTERS_OF_SYMBOL and hyphened(text) not in short_names():
        return None
    if folded in oxides():
        oxide = oxides()[folded]
        return NameReading(oxide.determinand, "oxide", "", (), oxide.factor, oxide.name, oxide.assumption)
    codes = codes_by_name().get(folded, ())
    if folded in ambiguous():
        return NameReading(problem="ambiguous_name", candidates=ambiguous()[folded])
    if len(codes) == 1:
        return NameReading(codes[0], "name")
    if codes:
        return NameReading(problem="ambiguous_name", candidates=codes)
    bare = fold_name(_TOTAL.sub("", text))
    codes = codes_by_name().get(bare, ()) if bare != folded else ()
    if len(codes) == 1 and determinands()[codes[0]].element:
        return NameReading(codes[0], "name")
    return None


def _without_brackets(text: str) -> NameReading:
    """Read `Lead (Pb)`: what stands in the last brackets must mean the same or nothing."""
    last = re.fullmatch(r"(.+?)\s*[(\[]([^()\[\]]*)[)\]]\s*", text)
    outside = _lookup(last[1]) if last else None
    if outside is None or not outside.code:
        return NameReading()
    meant = _lookup(last[2])
    says_same = meant is not None and meant.code == outside.code
    return outside if says_same or last[2].strip().casefold() in _NEUTRAL else NameReading()


def _is_part(code: str, parent: str) -> bool:
    """Say whether a code is an isotope, an oxidation state or a member of a parent."""
    return (
        code in members().get(parent, ())
        or re.fullmatch(rf"{re.escape(parent)}_?(\d+|cis|trans|a|b|g|d)", code) is not None
    )
