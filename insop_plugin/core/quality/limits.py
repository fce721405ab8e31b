"""Limits that quality control judges by, each with its source."""

from functools import cache

from insop_plugin.core.vocabulary import table


@cache
def limit(code: str) -> float:
    """Return a limit of `resources/tables/quality_limit.csv`."""
    return {row["code"]: float(row["value"]) for row in table("quality_limit")}[code]
