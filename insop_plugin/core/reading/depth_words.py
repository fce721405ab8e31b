"""Depth texts as tokens: numbers, units of length, and the words of `depth_word.csv`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.contaminants.units import read_unit
from insop_plugin.core.vocabulary import table

NUMBER, UNIT, UNKNOWN = "N", "U", "?"
KINDS = {
    "to": "T", "comma": "C", "from": "F", "surface": "S", "top": "P", "open": "X", "at": "@",
    "noise": "", "place": "W", "organic": "O", "mixed": "M",
}  # fmt: skip
"""One letter for each meaning, so that a text can be held against a pattern of letters."""
_NUMBERS = {".": r"\d+(?:\.\d+)?|\.\d+", ",": r"\d+(?:,\d+)?"}


@dataclass(frozen=True)
class Token:
    """A piece of a text: its kind, and the number or the centimetres of its unit."""

    kind: str
    value: float = 0.0


def tokens_of(text: str, mark: str) -> list[Token]:
    """Return the tokens of a text, those that say nothing left out.

    Args:
        text: without case, see `number_texts.plain`.
        mark: the decimal mark, `.` or `,`.
    """
    found = [_token(piece, mark) for piece in _pieces(mark).finditer(text)]
    return [token for token in found if token.kind]


def kinds_of(tokens: list[Token]) -> str:
    """Return the kinds of tokens as one text."""
    return "".join(token.kind for token in tokens)


def is_absent(text: str) -> bool:
    """Say whether a text only says that the depth is not known."""
    return text in ("", "-") or meanings().get(text) == "absent"


def is_word(text: str) -> bool:
    """Say whether a text is a word of the list and cannot be the name of a horizon (`A` and `Ab` can)."""
    return len(text) > 1 and meanings().get(text.casefold(), "open") != "open"


def centimetres_per(unit: str) -> float | None:
    """Return how many centimetres a unit of length has; None if it is none."""
    found = read_unit(unit).unit if unit.strip() else None
    return float(found.factor) if found and found.kind == "length" else None


def finished_unit(start: str) -> str:
    """Return the unit that a cut one began as, "" where it may have been several."""
    folded = start.casefold()
    fitting = {spelling for spelling in _length_spellings() if spelling.startswith(folded)}
    sizes = {centimetres_per(spelling) for spelling in fitting}
    return min(fitting, key=len) if folded and len(sizes) == 1 else ""


@lru_cache(maxsize=1)
def meanings() -> dict[str, str]:
    """Return the meaning of each word by its spelling without case."""
    return {row["text"].casefold(): row["meaning"] for row in table("depth_word")}


def _token(piece: re.Match, mark: str) -> Token:
    if piece["number"]:
        return Token(NUMBER, float(piece["number"].replace(",", ".")))
    if piece["word"]:
        return Token(KINDS.get(meanings()[piece["word"]], UNKNOWN))
    size = _size_of(piece["letters"] or piece["sign"])
    return Token(UNKNOWN) if size is None else Token(UNIT, size)


@lru_cache(maxsize=256)
def _size_of(unit: str) -> float | None:
    return centimetres_per(unit)


@lru_cache(maxsize=2)
def _pieces(mark: str) -> re.Pattern:
    words = sorted((word for word in meanings() if meanings()[word] in KINDS), key=len, reverse=True)
    listed = "|".join(_whole(word) for word in words)
    return re.compile(rf"(?P<number>{_NUMBERS[mark]})|(?P<word>{listed})|(?P<letters>[^\W\d_]+)|(?P<sign>\S)")


def _whole(word: str) -> str:
    """Return a pattern that finds a word where no letter touches it."""
    before = r"(?<![^\W\d_])" if word[0].isalpha() else ""
    after = r"(?![^\W\d_])" if word[-1].isalpha() else ""
    return before + re.escape(word) + after


@lru_cache(maxsize=1)
def _length_spellings() -> frozenset[str]:
    rows = [row for row in table("unit") if row["kind"] == "length"]
    spelled = {text.casefold() for row in rows for cell in row.values() for text in (cell or "").split("|")}
    return frozenset(text for text in spelled if text and centimetres_per(text))
