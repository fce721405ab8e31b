"""Which procedure dissolves more than which: results of different steps of the ladder are never mixed."""

from functools import cache

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.vocabulary import table


class NoRecovery(InsopError):
    """A contaminant whose share in aqua regia nobody has published."""

    template = N_("No documented factor leads from aqua regia to the total of {contaminant}.")
    hint = N_("There are factors for {known}. Fit a transfer function on paired samples instead.")


@cache
def rank_of(procedure: str) -> int | None:
    """Return the step of a procedure, the higher the more it dissolves; None where it has no place on the ladder."""
    return {row["code"]: int(row["rank"]) for row in table("procedure_rank")}.get(procedure)


@cache
def fraction_of(procedure: str) -> str:
    """Return which share of a contaminant a procedure reaches; `unknown` where nobody knows the procedure."""
    return {row["code"]: row["fraction"] for row in table("procedure")}.get(procedure, "unknown")


def are_comparable(one: str, other: str) -> bool:
    """Say whether results of two procedures may stand in one statistic: the same step, or the same procedure."""
    ranks = rank_of(one), rank_of(other)
    return bool(one and one == other and one != "UNKNOWN") or (None not in ranks and ranks[0] == ranks[1])


def recovery_of(contaminant: str) -> float:
    """Return how many per cent of the total aqua regia dissolves.

    Raises:
        NoRecovery: nobody has documented it.
    """
    shares = recoveries()
    if contaminant not in shares:
        raise NoRecovery(contaminant=contaminant, known=", ".join(shares))
    return shares[contaminant]


@cache
def recoveries() -> dict[str, float]:
    """Return the documented shares of the total in aqua regia, per cent, by contaminant."""
    return {row["contaminant"]: float(row["percent"]) for row in table("recovery") if row["procedure"] == "AR"}
