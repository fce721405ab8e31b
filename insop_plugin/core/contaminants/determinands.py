"""What can be measured: the contaminants and soil properties of `resources/tables/`."""

from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.vocabulary import table


@dataclass(frozen=True)
class Determinand:
    """One contaminant or soil property."""

    code: str
    label: str
    quantity: str  # mass, activity, count, toxic_equivalent; "property" for soil properties
    unit: str = ""  # unit of storage of a soil property; contaminants have theirs by quantity
    molar_mass: str = ""
    minimum: float | None = None
    maximum: float | None = None
    element: str = ""  # symbol, when the determinand is one element as a whole

    @property
    def is_property(self) -> bool:
        """Say whether this is a soil property, not a contaminant."""
        return self.quantity == "property"


@lru_cache(maxsize=1)
def determinands() -> dict[str, Determinand]:
    """Return every contaminant and soil property by code."""
    found = [_contaminant(row) for row in table("contaminant")] + [_property(row) for row in table("soil_property")]
    return {determinand.code: determinand for determinand in found}


def _contaminant(row: dict[str, str]) -> Determinand:
    element = row["formula"] if row["code"] == row["formula"] else ""
    return Determinand(row["code"], row["label"], row["quantity"], "", row["molar_mass"], 0.0, None, element)


def _property(row: dict[str, str]) -> Determinand:
    minimum, maximum = (float(row[name]) if row[name] else None for name in ("minimum", "maximum"))
    return Determinand(row["code"], row["label"], "property", row["unit"], "", minimum, maximum)
