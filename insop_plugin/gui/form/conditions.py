"""Which fields of a form matter, given the others: `resources/ui/form_conditions.json`."""

import json
from collections.abc import Mapping
from functools import lru_cache

from insop_plugin.core import vocabulary
from insop_plugin.paths import RESOURCES


def is_shown(collection: str, field: str, values: Mapping[str, object]) -> bool:
    """Return whether a field is shown: a field with a value always is, so that nothing is hidden in a record."""
    wanted = _conditions().get(collection, {}).get(field)
    if wanted is None or values.get(field) is not None:
        return True
    return any(_holds(str(values.get(name) or ""), codes) for name, codes in wanted.items())


def depending(collection: str) -> frozenset[str]:
    """Return the fields that are not always shown."""
    return frozenset(_conditions().get(collection, {}))


def _holds(value: str, codes: list[str]) -> bool:
    """One of the codes is given; of no codes: anything is."""
    return any(code in codes for code in vocabulary.split_codes(value)) if codes else bool(value)


@lru_cache(maxsize=1)
def _conditions() -> dict:
    return json.loads((RESOURCES / "ui" / "form_conditions.json").read_text(encoding="utf-8"))
