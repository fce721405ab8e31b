"""Names of soil horizons as surveyors write them: `Ap`, `2Bw`, `A & Bk1`, `Bw (E?)`."""

import re
from functools import lru_cache

from insop_plugin.core.reading.depth_words import is_word
from insop_plugin.core.vocabulary import table

_JOINED = r"\s*(?:&|/|,|\+|-|and)\s*&?\s*"
_END = r"(?=$|[\s,:;(]|-[^\W\d])"


def split_horizon(text: str) -> tuple[str, str]:
    """Return the horizons that a text begins with, as written, and the rest of it.

    Args:
        text: a depth or horizon as delivered, such as `Ap, 0-8 in`.

    Returns:
        The names without what separates them from the rest; "" and the text where it begins with no horizon.

    Source:
        FAO 2006, Guidelines for soil description, ch. 5; USDA Soil Survey Manual 2017, ch. 3.
    """
    found = _horizons().match(text)
    if not found or is_word(found[0]):
        return "", text
    rest = text[found.end() :].strip(" ,:;")
    return found[0].strip(), rest[1:] if re.match(r"-[^\W\d]", rest) else rest


def is_organic(horizons: str) -> bool:
    """Say whether horizons are all organic: litter or peat, not mixed with mineral soil."""
    masters = re.findall(r"[A-Z]+", horizons)
    return bool(masters) and all(set(letters) <= set(_letters("master", True)) for letters in masters)


def _letters(kind: str, organic: bool) -> str:
    return "".join(
        r["letter"] for r in table("horizon_letter") if r["kind"] == kind and (r["is_organic"] == "1") == organic
    )


@lru_cache(maxsize=1)
def _horizons() -> re.Pattern:
    """Return the pattern of horizons: letters that only organic ones have would make words of the others."""
    suffix = _letters("suffix", False)
    mineral = rf"[{_letters('master', False)}]{{1,3}}[{suffix}]{{0,4}}"
    organic = rf"[{_letters('master', True)}]{{1,3}}[{suffix}{_letters('organic_suffix', True)}]{{0,2}}"
    name = rf"\d?(?:{mineral}|{organic})\d{{0,2}}'?"
    one = rf"(?:upper |lower )?{name}(?:\s*\({name}\??\))?"
    return re.compile(rf"{one}(?:{_JOINED}{one})*{_END}")
