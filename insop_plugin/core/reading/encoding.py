"""Which encoding a text file is in, by the letters it gives: no guess that cannot be explained.

Example (plain Python, no QGIS):
    detect_encoding("Échantillon;Zinc (µg/g)".encode("mac_roman")).codec   # "mac_roman"
"""

import codecs
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from insop_plugin.core import vocabulary

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
UNICODE = "utf-8"
LETTERS_LOOKED_AT = 4000
SYMBOLS = frozenset("°µªº±²³¹·«»“”„‘’–—€§½¼…≤≥×№،؛？、。（）：；，％\u00a0\u00ad\u200f\u200e")
BETWEEN_LETTERS = frozenset("’·‘\u00a0\u00ad\u200c")
CLEAR_LEAD = 3.0  # points between the best reading and the next
BELIEVABLE = 0.2  # points for each byte beyond ASCII; words of any language reach more than one
PRIORS = {"cp1252": 2.0, "cp1251": 1.0, "cp850": -2.0, "iso8859_2": -1.0, "cp866": -1.0}  # how usual a file is
MANY_LETTERS = 45  # a script of so many letters has no few frequent ones
HALF_WIDTH = "\uff00"  # above it stand forms of one byte that real tables hardly hold
TWO_BYTES = frozenset(("gb18030", "big5", "shift_jis", "euc_kr"))
ASCII = bytes(range(128))
CONTROL_SHARE = 0.02
EXPECTED_CONTROLS = frozenset((9, 10, 12, 13))


@dataclass(frozen=True)
class Encoding:
    """A reading of the bytes: `sure` says that no other came near; `believable` that it gives words."""

    codec: str
    sure: bool
    believable: bool = True


def looks_binary(sample: bytes) -> bool:
    """Tell whether bytes are no text: control characters where text has none.

    Args:
        sample: the beginning of a file.
    Returns:
        True for pictures, archives, programs and the like.
    """
    if marked_encoding(sample) or _utf16_without_mark(sample):
        return False
    controls = sum(1 for byte in sample if byte < 32 and byte not in EXPECTED_CONTROLS)
    return controls > CONTROL_SHARE * len(sample)


def marked_encoding(sample: bytes) -> str:
    """Return the encoding named by a byte order mark at the start, empty where there is none."""
    return next((codec for mark, codec in MARKS if sample.startswith(mark)), "")


def telling_lines(chunks: Iterable[bytes], enough: int = 200_000) -> tuple[bool, bytes]:
    """Look through a whole file for what tells its encoding.

    Args:
        chunks: the file in pieces, in order.
        enough: how many bytes of lines with letters beyond ASCII to collect.
    Returns:
        Whether everything is valid UTF-8, and lines that hold letters beyond ASCII.
    """
    decoder, valid, lines, collected = codecs.getincrementaldecoder(UNICODE)(), True, [], 0
    for chunk in chunks:
        if collected < enough and not chunk.isascii():
            new = [line for line in chunk.replace(b"\r", b"\n").split(b"\n") if not line.isascii()]
            lines += new
            collected += sum(map(len, new))
        if valid:
            valid = _decodes(decoder, chunk)
    valid = valid and _decodes(decoder, b"", final=True)
    return valid, b"\n".join(lines)[: 2 * enough]


def detect_encoding(sample: bytes, valid_utf8: bool | None = None) -> Encoding:
    """Find the encoding of a text.

    Args:
        sample: the text's bytes, or its lines with letters beyond ASCII.
        valid_utf8: whether the whole text is known to be valid UTF-8; looked up in the sample when None.
    Returns:
        The encoding that gives the most believable words; UTF-8 for plain ASCII.
    """
    marked = marked_encoding(sample) or _utf16_without_mark(sample)
    if marked:
        return Encoding(marked, sure=True)
    if valid_utf8 is None:
        valid_utf8 = _decodes(codecs.getincrementaldecoder(UNICODE)(), sample, final=True)
    return Encoding(UNICODE, sure=True) if valid_utf8 else _most_believable(sample)


def alphabets() -> dict[str, tuple[str, ...]]:
    """Return, for every encoding that is tried, the letters of its languages, most frequent first."""
    return {row["code"]: tuple(row["letters"].split()) for row in vocabulary.table("encoding") if row["letters"]}


def _most_believable(sample: bytes) -> Encoding:
    readings = {codec: _reading(sample, codec) for codec in alphabets()}
    points = {codec: _points(text, codec) for codec, text in readings.items() if text is not None}
    if not points:
        return Encoding("cp1252", sure=False, believable=False)
    best = max(points, key=points.__getitem__)
    others = [points[codec] for codec in points if readings[codec] != readings[best]]
    lead = points[best] - max(others, default=-CLEAR_LEAD)
    return Encoding(best, sure=lead >= CLEAR_LEAD, believable=points[best] > BELIEVABLE * _beyond_ascii(sample))


def _beyond_ascii(sample: bytes) -> int:
    return min(len(sample.translate(None, ASCII)), LETTERS_LOOKED_AT)


def _reading(sample: bytes, codec: str) -> str | None:
    try:
        return sample.decode(codec)
    except UnicodeDecodeError as error:
        cut_at_the_end = error.reason == "incomplete multibyte sequence" and error.end >= len(sample)
        return sample[: error.start].decode(codec) if cut_at_the_end else None


def _points(text: str, codec: str) -> float:
    """Return the points of a reading: letters of one language count most, symbols inside words against it."""
    places = [place for place, letter in enumerate(text) if letter >= "\x80"][:LETTERS_LOOKED_AT]
    shape = sum(_points_of_shape(text, place, codec) for place in places)
    letters = Counter(_small(text[place]) for place in places if _is_letter(text[place]))
    known = sum(count for letter, count in letters.items() if letter in _any_language(codec))
    language = max(
        sum(count * weights.get(letter, 0) for letter, count in letters.items()) for weights in _weights(codec)
    )
    bytes_each = 2 if codec in TWO_BYTES else 1
    return bytes_each * (shape + 0.5 * known + language) + PRIORS.get(codec, 0)


def _points_of_shape(text: str, place: int, codec: str) -> float:
    letter = text[place]
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    if not _is_letter(letter):
        return _points_of_symbol(letter, before, after)
    points = -2.0 if letter.isupper() and before.islower() else 0.0
    if codec in TWO_BYTES:
        points += 1.0 if letter < HALF_WIDTH else -1.0  # that two bytes make a character at all is evidence
    strangers = (near for near in (before, after) if near.isalpha() and _script(near) != _script(letter))
    return points - 3 * sum(1 for _ in strangers)


def _is_letter(letter: str) -> bool:
    return (letter.isalpha() or unicodedata.category(letter)[0] == "M") and letter not in SYMBOLS


def _small(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter  # the Turkish dotted capital has no small form of one character


def _points_of_symbol(letter: str, before: str, after: str) -> float:
    if unicodedata.category(letter) in ("Cc", "Cn", "Co"):
        return -10
    if before.isalpha() and after.isalpha() and letter not in BETWEEN_LETTERS:
        return -3
    return 1 if letter in SYMBOLS else -1


@cache
def _weights(codec: str) -> tuple[dict[str, float], ...]:
    """Return for every language of an encoding what a letter counts: the frequent ones more."""
    return tuple({letter: _weight(place, group) for place, letter in enumerate(group)} for group in alphabets()[codec])


def _weight(place: int, group: str) -> float:
    return 1.5 if len(group) > MANY_LETTERS else max(0.5, 2 - 0.15 * place)


@cache
def _any_language(codec: str) -> frozenset[str]:
    return frozenset("".join(alphabets()[codec]))


@lru_cache(maxsize=20_000)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _utf16_without_mark(sample: bytes) -> str:
    """Text of mostly Latin letters in UTF-16 has a zero at every other place."""
    pairs = len(sample) // 2
    if pairs < 4:
        return ""
    even, odd = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if odd > 0.4 * pairs and even < 0.02 * pairs:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * pairs and odd < 0.02 * pairs else ""
