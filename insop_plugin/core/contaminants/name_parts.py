"""Parts of a name: what was measured (`Lead, total recoverable`) and how it is reported (`Nitrate as N`)."""

import re
from dataclasses import dataclass

from insop_plugin.core.contaminants.name_index import fraction_words

FIRST_IDEOGRAPH = "\u2e80"
_FORM = re.compile(
    r"(?P<stem>.+?)[\s,]*[\s(,\[](?i:expressed |reported )?"
    r"(?i:as|als|comme|como|come|en|в пересч[её]те на|以)\s*(?P<form>[A-Z][\w₀-₉]*?)(?:计)?[)\]]?"
)
_EDGES = " ,;:()[]_/-"


@dataclass(frozen=True)
class NameParts:
    """A name without its last part, and what that part says."""

    stem: str
    fraction: str = ""
    form: str = ""


def split_name(text: str) -> NameParts:
    """Return a name parted from one word for a fraction or from the form it is reported as.

    Args:
        text: a name as delivered; one that has no such part comes back whole.
    """
    found = _FORM.fullmatch(text.strip())
    if found:
        return NameParts(found["stem"].strip(_EDGES), form=found["form"])
    bare = text.strip(_EDGES)
    folded = bare.casefold()
    if len(folded) != len(bare):
        return NameParts(text)
    words, most = fraction_words()
    for size in range(min(most, len(bare) - 1), 0, -1):
        fraction = words.get(folded[-size:])
        if fraction and _parts(folded[-size - 1], folded[-size:]):
            return NameParts(bare[:-size].strip(_EDGES), fraction)
        fraction = words.get(folded[:size])
        if fraction and _parts(folded[size], folded[:size]):
            return NameParts(bare[size:].strip(_EDGES), fraction)
    return NameParts(text)


def _parts(neighbour: str, word: str) -> bool:
    """Say whether a letter beside a word shows that the word begins or ends there."""
    return not neighbour.isalnum() or word[0] >= FIRST_IDEOGRAPH
