"""What names lead to: the tables of contaminants, properties, synonyms and oxides by folded text."""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from insop_plugin.core.contaminants.name_likeness import Likeness
from insop_plugin.core.vocabulary import table

CAS = re.compile(r"^0*(\d{2,7})-?(\d{2})-?(\d)$")
_GREEK = {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ω": "omega", "λ": "lambda", "ε": "epsilon"}
_PLAIN_LABEL = re.compile(r" \((total|chemical|sum|cation)\)$")


@dataclass(frozen=True)
class Form:
    """Another form in which a determinand is reported: an oxide, or the atom it is counted by."""

    name: str
    determinand: str
    factor: Fraction  # from the form to the determinand
    assumption: str


def fold_name(text: str) -> str:
    """Return a name without case, accents, spaces and punctuation, for lookup."""
    for letter, word in _GREEK.items():
        text = text.replace(letter, word)
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


@lru_cache(maxsize=1)
def members() -> dict[str, frozenset[str]]:
    """Return the members of sums by code."""
    found: dict[str, set[str]] = {}
    for row in table("contaminant_member"):
        found.setdefault(row["sum_code"], set()).add(row["member_code"])
    return {code: frozenset(members) for code, members in found.items()}


@lru_cache(maxsize=1)
def sums() -> frozenset[str]:
    """Return the codes that are sums of others."""
    groups = {row["code"]: row["group"] for row in table("contaminant")}
    words = ("(sum)", "total", "sum of", "technical")
    summed = {row["code"] for row in table("contaminant") if any(word in row["label"] for word in words)}
    return frozenset(summed | set(members()) | {code for code, group in groups.items() if group.endswith("_sum")})


@lru_cache(maxsize=1)
def codes_by_cas() -> dict[str, tuple[str, ...]]:
    """Return codes by CAS number."""
    found: dict[str, list[str]] = {}
    for row in table("contaminant"):
        if row["cas"]:
            found.setdefault(row["cas"], []).append(row["code"])
    for row in table("ambiguous_name"):
        if CAS.match(row["text"]):
            found[row["text"]] = row["candidates"].split("|")
    return {cas: tuple(codes) for cas, codes in found.items()}


@lru_cache(maxsize=1)
def codes_by_symbol() -> dict[str, str]:
    """Return codes by chemical symbol."""
    found: dict[str, list[str]] = {}
    for row in table("contaminant"):
        if len(row["symbol"]) > 1:
            found.setdefault(row["symbol"], []).append(row["code"])
    return {symbol: codes[0] for symbol, codes in found.items() if len(codes) == 1}


@lru_cache(maxsize=1)
def codes_by_name() -> dict[str, tuple[str, ...]]:
    """Return codes by folded name."""
    found: dict[str, dict[str, None]] = {}
    for text, code in _every_name():
        if fold_name(text):
            found.setdefault(fold_name(text), {})[code] = None
    return {folded: tuple(codes) for folded, codes in found.items()} | ambiguous()


def hyphened(text: str) -> str:
    """Return a text in lower case with one hyphen for any run of punctuation or spaces."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")


@lru_cache(maxsize=1)
def short_names() -> frozenset[str]:
    """Return short names as they are written: `As` is arsenic, `A_S` is not."""
    oxides = (text for row in table("oxide") for text in (row["code"], *row["spellings"].split("|")))
    ambiguous = (row["text"] for row in table("ambiguous_name"))
    return frozenset(hyphened(text) for text in (*(text for text, _ in _every_name()), *oxides, *ambiguous))


@lru_cache(maxsize=1)
def ambiguous() -> dict[str, tuple[str, ...]]:
    """Return names that mean several things, with their candidates."""
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
def oxides() -> dict[str, Form]:
    """Return what names of oxides, such as `P2O5`, mean."""
    found = {}
    for row in table("oxide"):
        form = Form(row["code"], row["determinand"], Fraction(row["factor"]), row["assumption"])
        for text in (row["code"], *filter(None, row["spellings"].split("|"))):
            found[fold_name(text)] = form
    return found


@lru_cache(maxsize=1)
def forms() -> dict[tuple[str, str], Form]:
    """Return what a determinand is expressed as, by its code and the folded form: nitrate as `N`."""
    rows = [(row["determinand"], row["form"], row["factor"], row["assumption"]) for row in table("form")]
    rows += [(row["determinand"], row["code"], row["factor"], row["assumption"]) for row in table("oxide")]
    return {(code, fold_name(form)): Form(form, code, Fraction(factor), words) for code, form, factor, words in rows}


@lru_cache(maxsize=1)
def formulas() -> dict[str, frozenset[str]]:
    """Return the folded texts that mean a determinand itself where a form is expected: `Pb` in lead as Pb."""
    rows = table("contaminant")
    return {row["code"]: frozenset(fold_name(row[name]) for name in ("code", "symbol", "formula")) for row in rows}


@lru_cache(maxsize=1)
def fraction_words() -> tuple[dict[str, str], int]:
    """Return the fractions by the words for them, and the length of the longest word."""
    words = {row["text"].casefold(): row["fraction"] for row in table("fraction_word")}
    return words, max(map(len, words))


@lru_cache(maxsize=1)
def likeness() -> Likeness:
    """Return an index of all names by their likeness."""
    return Likeness(tuple(codes_by_name()))
