"""Lines of guideline values: one instrument for one kind of land use; `guideline_line.csv`. Light enough for QGIS's start."""

from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.vocabulary import table

LEVELS = ("screening", "intervention", "precaution")
ANY_USE = "*"
IN_FORCE = "in force"


@dataclass(frozen=True)
class Line:
    """One instrument for one kind of land use."""

    code: str
    jurisdiction: str
    instrument: str
    land_use: str  # in the instrument's own words
    land_uses: frozenset[str]  # codes of the land-use list; empty means any
    level: str
    is_in_force: bool
    extraction: str  # the procedure the values are meant for; "strong" for total and strong acids
    strong_for: frozenset[str]  # contaminants of which it means the total all the same

    @property
    def group(self) -> tuple[str, str, str]:
        """Return what lines share that exclude each other by land use."""
        return self.jurisdiction, self.instrument, self.level


@lru_cache(maxsize=1)
def lines() -> tuple[Line, ...]:
    """Return every line, in the table's order."""
    return tuple(_line(row) for row in table("guideline_line"))


def jurisdictions() -> list[str]:
    """Return the code of every jurisdiction that has values."""
    return sorted({line.jurisdiction for line in lines()})


@lru_cache(maxsize=1)
def jurisdiction_of_country() -> dict[str, str]:
    """Return the jurisdiction of each country (ISO 3166-1 alpha-3) that has one."""
    own = {"GB": "UK"}
    known = set(jurisdictions())
    pairs = ((row["code"], own.get(row["iso2"], row["iso2"])) for row in table("country"))
    return {country: code for country, code in pairs if code in known}


def _line(row: dict[str, str]) -> Line:
    uses = frozenset() if row["land_uses"] == ANY_USE else frozenset(row["land_uses"].split("|"))
    strong_for = frozenset(row["strong_for"].split("|")) - {""}
    return Line(
        row["code"], row["jurisdiction"], row["instrument"], row["land_use"], uses, row["level"],
        row["status"] == IN_FORCE, row["extraction"], strong_for,
    )  # fmt: skip
