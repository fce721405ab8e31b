"""Codes that the tools of the exchange are given as text."""

from collections.abc import Sequence

from insop_plugin.core import vocabulary
from insop_plugin.core.errors import N_, InsopError


class UnknownCode(InsopError):
    """A code that is in no value list."""

    template = N_("“{code}” is not in the list “{domain}”.")
    hint = N_("Did you mean {similar}?")


def checked_codes(domain: str, codes: Sequence[str]) -> tuple[str, ...]:
    """Return codes of a value list; a label is taken for its code.

    Raises:
        UnknownCode: one is neither a code nor a label of the list.
    """
    by_name = {term.label.casefold(): term.code for term in vocabulary.terms(domain)}
    by_name.update((term.code.casefold(), term.code) for term in vocabulary.terms(domain))
    for code in codes:
        if code.strip().casefold() not in by_name:
            raise UnknownCode(code=code, domain=domain, similar=_similar(code, by_name))
    return tuple(by_name[code.strip().casefold()] for code in codes)


def _similar(code: str, by_name: dict[str, str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(code.casefold(), by_name, 3, 0.0)
    return ", ".join(dict.fromkeys(by_name[name] for name in near))
