"""Cells that name an entry of a value list, by its code, its label or the user's decision."""

from __future__ import annotations

import numpy

from insop_plugin.core.contaminants.names import fold_name
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.vocabulary import terms

UNKNOWN = "?"


def listed(source: Source, role: str, domain: str) -> numpy.ndarray:
    """Return the code of a value list for each row: None where nothing is given, `?` where it is not known."""
    column, decided = source.role(role), source.recipe.decided(role)
    known = {fold_name(text): term.code for term in terms(domain) for text in (term.label, term.code)}
    return column.map(lambda text: decided.get(text.strip()) or known.get(fold_name(text), UNKNOWN), None)
