"""What sums of contaminants consist of, and the factors of toxic equivalents.

Members and their WHO 2005 factors stand in `contaminant_member.csv`, other sets of factors in `tef.csv`.
"""

from collections.abc import Iterable
from functools import lru_cache

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.vocabulary import table

WHO2005 = "WHO2005"
OWN_FACTORS = ("BaP_TEQ",)
"""Equivalents of another substance than TCDD: their factors do not change with the set."""


class UnknownSum(InsopError):
    """A sum that is not in the table of members."""

    template = N_("“{code}” is no sum of contaminants.")
    hint = N_("Known sums: {known}.")


class NoFactor(InsopError):
    """A set of factors that lacks a member."""

    template = N_("The set {tef_set} has no factor for {members}, needed for {code}.")
    hint = N_("Choose another set, or a sum without these members.")


def known_sums() -> tuple[str, ...]:
    """Return the codes of all sums, in the table's order."""
    return tuple(dict.fromkeys(row["sum_code"] for row in table("contaminant_member")))


def tef_sets() -> tuple[str, ...]:
    """Return the names of the sets of factors, the default first."""
    return (WHO2005, *dict.fromkeys(row["tef_set"] for row in table("tef")))


@lru_cache(maxsize=None)
def factors_of(code: str, tef_set: str = WHO2005) -> dict[str, float]:
    """Return the members of a sum and their factors; 1 in sums that are no equivalents.

    Raises:
        UnknownSum, NoFactor
    """
    rows = [row for row in table("contaminant_member") if row["sum_code"] == code]
    if not rows:
        raise UnknownSum(code=code, known=", ".join(known_sums()))
    own = {row["member_code"]: float(row["tef"] or 1) for row in rows}
    if tef_set == WHO2005 or code in OWN_FACTORS or not any(row["tef"] for row in rows):
        return own
    chosen = {row["member_code"]: float(row["tef"]) for row in table("tef") if row["tef_set"] == tef_set}
    lacking = [member for member in own if member not in chosen]
    if lacking:
        raise NoFactor(tef_set=tef_set, members=", ".join(lacking), code=code)
    return {member: chosen[member] for member in own}


def measured_sums(contaminants: Iterable[str]) -> tuple[str, ...]:
    """Return the sums all of whose members occur among contaminants."""
    there = set(contaminants)
    return tuple(code for code in known_sums() if there.issuperset(factors_of(code)))
