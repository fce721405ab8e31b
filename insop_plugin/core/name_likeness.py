"""Which of many known names look most like an unknown one; proposals only, never decisions."""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

GRAM = 3
SHORTLIST = 12
LEAST_LIKENESS = 0.7


class Likeness:
    """An index of names by their three-letter pieces."""

    def __init__(self, names: Sequence[str]):
        self._names = names
        self._by_gram: dict[str, list[int]] = {}
        for place, name in enumerate(names):
            for gram in _grams(name):
                self._by_gram.setdefault(gram, []).append(place)

    def nearest(self, text: str, limit: int = 3) -> list[str]:
        """Return the names most like a text, best first; none that is unlike it."""
        shared = Counter(place for gram in _grams(text) for place in self._by_gram.get(gram, ()))
        shortlist = [self._names[place] for place, _ in shared.most_common(SHORTLIST)]
        scored = sorted(((SequenceMatcher(None, text, name).ratio(), name) for name in shortlist), reverse=True)
        return [name for score, name in scored[:limit] if score >= LEAST_LIKENESS]


def _grams(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[start : start + GRAM] for start in range(max(1, len(padded) - GRAM + 1))}
