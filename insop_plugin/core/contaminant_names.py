"""Names of contaminants and soil properties: code, CAS number, symbol, oxide, name or synonym.

A name is accepted only when it means exactly one thing; everything else comes back with the
reason and the nearest candidates. Tables: `contaminant.csv`, `soil_property.csv`,
`contaminant_synonym.csv`, `ambiguous_name.csv`, `oxide.csv`, `contaminant_member.csv`.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from insop_plugin.core.determinands import determinands
from insop_plugin.core.name_likeness import Likeness
from insop_plugin.core.vocabulary import table

_CAS = re.compile(r"^0*(\d{2,7})-?(\d{2})-?(\d)$")
_DASHED_CAS = re.compile(r"^\d{2,7}-\d{2}-\d$")
_GREEK = {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ω": "omega", "λ": "lambda", "ε": "epsilon"}
_SUM_WORDS = re.compile(
    r"equival|\bteq|toxic|compound|\btotal\b|\bsum\b|summe|somme|mixed|mixture|dissolved|leach|tclp|extractable", re.I
)
_NEUTRAL = frozenset(("total", "totals", "tot", "t", "metal", "metallic", "element", "elemental total", "dry", "soil"))
_TOTAL = re.compile(r"\b(total|totals|tot|totale|totales|gesamt)\b\.?", re.I)
_PLAIN_LABEL = re.compile(r" \((total|chemical|sum|cation)\)$")
_AND_COMPOUNDS = re.compile(r"\s+(and|&)\s+(its\s+)?compounds(\s*\(as [a-z]{1,2}\))?$", re.I)


LETTERS_OF_SYMBOL = 3


@dataclass(frozen=True)
class NameReading:
    """What a delivered name (and CAS number) means."""

    code: str = ""
    how: str = ""  # code, symbol, name, oxide, cas, decision
    problem: str = ""  # unknown_contaminant, ambiguous_name, cas_invalid, name_cas_conflict
    candidates: tuple[str, ...] = ()
    factor: Fraction = Fraction(1)  # from an oxide or other form to the determinand
    form: str = ""  # the oxide or form, when the factor is not 1
    assumption: str = ""


def read_name(name: str, cas: str = "", decisions: dict[str, str] | None = None) -> NameReading:
    """Return what a name means, helped by a CAS number where there is one.

    Args:
        name: as delivered; may be empty, or a CAS number with its dashes.
        cas: as delivered, with or without dashes; anything else (internal numbers) is ignored.
        decisions: the user's own choices, delivered text to code.
    """
    decided = (decisions or {}).get(name.strip()) or (decisions or {}).get(cas.strip())
    if decided:
        return NameReading(decided, "decision", assumption="decided in the recipe")
    if not cas.strip() and _DASHED_CAS.match(name.strip()):
        cas = name
    by_cas, is_valid = read_cas(cas)
    if not is_valid and ("-" in cas or not name.strip()):
        return NameReading(problem="cas_invalid", candidates=candidates_of(name))
    by_name = _by_name(name)
    if by_name.form and by_cas:
        by_cas = ()
    return _agreed(name, by_name, by_cas)


def read_cas(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the codes of a CAS number and whether its check digit is right.

    A text that is not shaped like a CAS number has no codes and counts as right.

    Source:
        domain review 2: digits from the right, sum of i * d modulo 10.
    """
    found = _CAS.match(text.strip())
    if not found:
        return (), True
    digits = found[1] + found[2]
    check = sum(place * int(digit) for place, digit in enumerate(reversed(digits), 1)) % 10
    return _cas_index().get(f"{int(found[1])}-{found[2]}-{found[3]}", ()), check == int(found[3])


def meaning_of(name: str) -> NameReading:
    """Return what a name means by itself, without proposals when it means nothing."""
    return _by_name(name)


def fold_name(text: str) -> str:
    """Return a name without case, accents, spaces and punctuation, for lookup."""
    for letter, word in _GREEK.items():
        text = text.replace(letter, word)
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def candidates_of(name: str, limit: int = 3) -> tuple[str, ...]:
    """Return codes whose names look most like this one, best first; for the user to choose."""
    return tuple(
        dict.fromkeys(code for text in _likeness().nearest(fold_name(name), limit) for code in _folded()[text])
    )


def _agreed(name: str, by_name: NameReading, by_cas: tuple[str, ...]) -> NameReading:
    named = (by_name.code,) if by_name.code else by_name.candidates
    if not by_cas:
        return by_name if by_name.code or named else _unknown(name)
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
    is_sum = any(code in _sums() for code in by_cas)
    if len(by_cas) > 1 or (_SUM_WORDS.search(name) and not is_sum):
        return NameReading(problem="ambiguous_name", candidates=by_cas)
    assumption = "known by its CAS number, not by its name" if name.strip() else ""
    return NameReading(by_cas[0], "cas", assumption=assumption)


def _unknown(name: str) -> NameReading:
    return NameReading(problem="unknown_contaminant", candidates=candidates_of(name))


@lru_cache(maxsize=50_000)
def _by_name(name: str) -> NameReading:
    text = name.strip()
    if text in determinands():
        return NameReading(text, "code")
    if text in _symbols():
        return NameReading(_symbols()[text], "symbol")
    if _DASHED_CAS.match(text):
        return _by_number(text)
    for attempt in _attempts(text):
        found = _lookup(attempt)
        if found:
            return found
    return _without_brackets(text)


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
    if len(folded) <= LETTERS_OF_SYMBOL and _hyphened(text) not in _hyphened_names():
        return None
    if folded in _oxides():
        return _oxides()[folded]
    codes = _folded().get(folded, ())
    if folded in _ambiguous():
        return NameReading(problem="ambiguous_name", candidates=_ambiguous()[folded])
    if len(codes) == 1:
        return NameReading(codes[0], "name")
    if codes:
        return NameReading(problem="ambiguous_name", candidates=codes)
    bare = fold_name(_TOTAL.sub("", text))
    codes = _folded().get(bare, ()) if bare != folded else ()
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
        code in _members().get(parent, ())
        or re.fullmatch(rf"{re.escape(parent)}_?(\d+|cis|trans|a|b|g|d)", code) is not None
    )


@lru_cache(maxsize=1)
def _members() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in table("contaminant_member"):
        found.setdefault(row["sum_code"], set()).add(row["member_code"])
    return {code: frozenset(members) for code, members in found.items()}


@lru_cache(maxsize=1)
def _sums() -> frozenset[str]:
    groups = {row["code"]: row["group"] for row in table("contaminant")}
    words = ("(sum)", "total", "sum of", "technical")
    summed = {row["code"] for row in table("contaminant") if any(word in row["label"] for word in words)}
    return frozenset(summed | set(_members()) | {code for code, group in groups.items() if group.endswith("_sum")})


@lru_cache(maxsize=1)
def _cas_index() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in table("contaminant"):
        if row["cas"]:
            found.setdefault(row["cas"], []).append(row["code"])
    for row in table("ambiguous_name"):
        if _CAS.match(row["text"]):
            found[row["text"]] = row["candidates"].split("|")
    return {cas: tuple(codes) for cas, codes in found.items()}


@lru_cache(maxsize=1)
def _symbols() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for row in table("contaminant"):
        if len(row["symbol"]) > 1:
            found.setdefault(row["symbol"], []).append(row["code"])
    return {symbol: codes[0] for symbol, codes in found.items() if len(codes) == 1}


@lru_cache(maxsize=1)
def _folded() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for text, code in _every_name():
        if fold_name(text):
            found.setdefault(fold_name(text), {})[code] = None
    return {folded: tuple(codes) for folded, codes in found.items()} | _ambiguous()


def _hyphened(text: str) -> str:
    """Return a text in lower case with one hyphen for any run of punctuation or spaces."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")


@lru_cache(maxsize=1)
def _hyphened_names() -> frozenset[str]:
    """Return short names as they are written: `As` is arsenic, `A_S` is not."""
    oxides = (text for row in table("oxide") for text in (row["code"], *row["spellings"].split("|")))
    ambiguous = (row["text"] for row in table("ambiguous_name"))
    return frozenset(_hyphened(text) for text in (*(text for text, _ in _every_name()), *oxides, *ambiguous))


@lru_cache(maxsize=1)
def _ambiguous() -> dict[str, tuple[str, ...]]:
    return {fold_name(row["text"]): tuple(row["candidates"].split("|")) for row in table("ambiguous_name")}


def _every_name() -> list[tuple[str, str]]:
    names = [(row["text"], row["code"]) for row in table("contaminant_synonym")]
    for row in (*table("contaminant"), *table("soil_property")):
        texts = [row["code"], row["label"], _PLAIN_LABEL.sub("", row["label"]), *row["synonyms"].split("|")]
        if len(row.get("symbol") or "") > 1:
            texts.append(row["symbol"])
        names.extend((text, row["code"]) for text in texts)
    return names


@lru_cache(maxsize=1)
def _oxides() -> dict[str, NameReading]:
    found = {}
    for row in table("oxide"):
        note = row["assumption"]
        reading = NameReading(row["determinand"], "oxide", "", (), Fraction(row["factor"]), row["code"], note)
        for text in (row["code"], *filter(None, row["spellings"].split("|"))):
            found[fold_name(text)] = reading
    return found


@lru_cache(maxsize=1)
def _likeness() -> Likeness:
    return Likeness(tuple(_folded()))
