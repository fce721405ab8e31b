"""What a column's name says: a role, or a contaminant with unit and method."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.contaminants.names import fold_name, meaning_of
from insop_plugin.core.contaminants.units import read_unit
from insop_plugin.core.vocabulary import table

FEWEST_WITH_AFFIX = 3
_BRACKETED = re.compile(r"(.+?)\s*[\[({]([^\[\](){}]+)[\])}]\s*$")
_SEPARATED = re.compile(r"(.+?)[\s_.,;:-]+(\S+)$")
_PREFIXED = re.compile(r"([A-Za-z]{1,3}\d?_?[_.])(.+)$")
_SUFFIXED = re.compile(r"(.+?)([_.][A-Za-z]{1,4}\d{0,2})$")
_NO_RESULT = frozenset(
    [
        "sd",
        "se",
        "std",
        "stdev",
        "rsd",
        "err",
        "error",
        "unc",
        "n",
        "count",
        "cv",
        "min",
        "max",
        "lod",
        "loq",
        "mdl",
        "dl",
        "rl",
        "ql",
        "ld",
        "lq",
        "flag",
        "qual",
        "q",
        "cens",
        "censored",
        "limit",
        "unit",
        "units",
        "method",
        "date",
        "log",
        "ln",
        "lg",
    ]
)
_COMPANIONS = {
    "qualifier": ("censored", "cens", "flag", "qualifier", "qual", "q", "nd", "sign", "rc", "lt", "bdl"),
    "limit": ("lod", "dl", "mdl", "rl", "loq", "limit", "ld", "lq", "detlim", "pql"),
}


@dataclass(frozen=True)
class ResultName:
    """A column name that names a contaminant or soil property."""

    contaminant: str  # its code, or the text when it can mean several things
    unit: str = ""
    procedure: str = ""
    method_text: str = ""


def role_of(name: str) -> tuple[str, int] | None:
    """Return the role a column name means and its rank (1 is the plainest name), None for none."""
    plain = _BRACKETED.fullmatch(name)
    for text in (name, plain[1] if plain else name):
        found = _roles().get(fold_name(text))
        if found:
            return found
    return None


def split_heading(text: str) -> str:
    """Return a heading without what stands in brackets at its end."""
    found = _BRACKETED.fullmatch(text)
    return found[1] if found else text


def unit_in(name: str) -> str:
    """Return the unit that a column name ends with, "" if it has none."""
    return split_unit(name)[1]


def split_unit(name: str) -> tuple[str, str]:
    """Return a column name without its unit, and the unit text; `Pb_ppm`, `Cd [mg/kg dw]`, `Hg, ug/kg`."""
    found = _BRACKETED.fullmatch(name.strip())
    if found and is_unit(found[2]):
        return found[1], found[2]
    for pattern in (
        r"(.+?)[\s_.,;:-]+((?:mg|ug|µg|ng|g|pg)[_/. ]?(?:kg|g|100g|t))$",
        r"(.+?)[\s_.,;:-]+(\S+\s+\S+\s+\S+)$",
        r"(.+?)[\s_.,;:-]+(\S+\s+\S+)$",
    ):
        found = re.fullmatch(pattern, name.strip())
        if found and is_unit(found[2].replace("_", "/")):
            return found[1], found[2].replace("_", "/")
    found = _SEPARATED.fullmatch(name.strip())
    return (found[1], found[2]) if found and is_unit(found[2]) else (name.strip(), "")


def is_unit(text: str) -> bool:
    """Say whether a text is a unit a result can have (of soil or not), more than one letter long."""
    reading = read_unit(text)
    return (
        (reading.unit is not None and reading.unit.kind not in ("length", "ph") and len(text) > 1)
        or text == "%"
        or bool(reading.foreign_kind and reading.foreign_kind not in ("not_stated", "mass", "other", "volume_share"))
    )


@lru_cache(maxsize=8192)
def name_and_unit(name: str) -> tuple[str, str]:
    """Return what a column name says it holds, and the unit it ends with."""
    found = _result(name)
    return (found.contaminant, found.unit) if found else split_unit(name)


def result_names(names: Sequence[str]) -> dict[str, ResultName]:
    """Return the columns whose names are those of contaminants, with a prefix or suffix they share taken off."""
    found: dict[str, ResultName] = {}
    for pattern, affix, stem in ((_PREFIXED, 1, 2), (_SUFFIXED, 2, 1)):
        parts = {
            name: match for name in names if (match := pattern.fullmatch(split_unit(name)[0])) and name not in found
        }
        parts = {name: match for name, match in parts.items() if match[affix].strip("_.").casefold() not in _NO_RESULT}
        useful = Counter(match[affix] for name, match in parts.items() if _result(match[stem]))
        for name, match in parts.items():
            reading = _result(match[stem]) if useful[match[affix]] >= FEWEST_WITH_AFFIX else None
            if reading:
                found[name] = _with_affix(reading, name, match[affix])
    whole = {name: reading for name in names if name not in found and (reading := _result(name))}
    return {name: (found | whole)[name] for name in names if name in found or name in whole}


def _with_affix(reading: ResultName, name: str, affix: str) -> ResultName:
    """Return a result name with what its prefix or suffix says about the method."""
    procedure = reading.procedure or procedure_of(affix)
    is_suffix = split_unit(name)[0].endswith(affix)
    says_more = is_suffix and not procedure and len(affix) > 2 and affix.strip("_.").casefold() not in ("tot", "total")
    return ResultName(
        reading.contaminant, reading.unit or unit_in(name), procedure, affix.strip("_.") if says_more else ""
    )


def companions(name: str, names: Sequence[str]) -> dict[str, str]:
    """Return the columns that hold mark and limit of a result column, such as `Cd_censored`."""
    stems = {fold_name(name), fold_name(split_unit(name)[0])}
    found: dict[str, str] = {}
    for other in names:
        parts = [fold_name(part) for part in re.split(r"[\s_.\-:/()\[\]]+", other) if fold_name(part)]
        turns = (
            {(parts[0], "".join(parts[1:])), ("".join(parts[1:]), parts[0]), (parts[-1], "".join(parts[:-1]))}
            if parts
            else set()
        )
        for word, stem in turns:
            role = _companion_roles().get(word)
            if role and other != name and stem in stems:
                found.setdefault(role, other)
    return found


def _result(name: str) -> ResultName | None:
    stem, unit = split_unit(name)
    for text, rest in ((stem, unit), (name.strip(), ""), (_without_words(stem), unit)):
        reading = meaning_of(text)
        if reading.code or reading.problem == "ambiguous_name":
            return ResultName(reading.code if reading.code and not reading.form else text, rest)
    split = _SUFFIXED.fullmatch(stem)
    procedure = procedure_of(split[2]) if split else ""
    reading = meaning_of(split[1]) if procedure else reading
    return ResultName(reading.code if not reading.form else split[1], unit, procedure) if reading.code else None


def _without_words(stem: str) -> str:
    """Return a name without the words round it: “Teneur en plomb”, “Pb in”."""
    plain = re.sub(r"[\s_]+(in|en|em|в)$", "", stem.strip(), flags=re.IGNORECASE)
    found = _content_words().fullmatch(plain)
    return found[1] if found else plain


@lru_cache(maxsize=1)
def _content_words() -> re.Pattern:
    words = sorted((row["word"] for row in table("heading_word") if row["kind"] == "content"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})[\s_:]+(.+)", re.IGNORECASE)


def procedure_of(affix: str) -> str:
    """Return the code of the procedure that a text names, "" for none."""
    folded = fold_name(affix)
    return _procedures().get(folded, "") if len(folded) > 1 else ""


@lru_cache(maxsize=1)
def _procedures() -> dict[str, str]:
    known = {fold_name(row["text"]): row["code"] for row in table("procedure_synonym")}
    return known | {fold_name(row["code"]): row["code"] for row in table("procedure")}


def _companion_roles() -> dict[str, str]:
    return {word: role for role, words in _COMPANIONS.items() for word in words}


@lru_cache(maxsize=1)
def _roles() -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for row in table("column_synonym"):
        found.setdefault(fold_name(row["text"]), (row["role"], int(row["rank"])))
    return found
