"""What is known of the soil of each result: acidity, clay, organic matter, texture, land use."""

from dataclasses import dataclass

import numpy as np

VALID = {"ph": (0.0, 14.0), "clay_pct": (0.0, 100.0), "om_pct": (0.0, 100.0)}
TEXTURES = ("sand", "loam/silt", "clay")
TEXTURE_WORDS = {"sand": "sand", "loam": "loam/silt", "silt": "loam/silt", "loam/silt": "loam/silt", "clay": "clay"}


@dataclass(frozen=True)
class Soil:
    """One entry per result; NaN or "" where a fact is not known or not possible."""

    ph: np.ndarray
    clay_pct: np.ndarray
    om_pct: np.ndarray
    texture: np.ndarray
    land_use: np.ndarray
    country: np.ndarray

    @classmethod
    def of(cls, length: int, **facts: np.ndarray) -> "Soil":
        """Return what is known; facts that are not given are not known, impossible ones neither."""
        numbers = {name: _possible(name, facts.get(name, np.full(length, np.nan))) for name in VALID}
        texts = {name: _texts(facts.get(name), length) for name in ("texture", "land_use", "country")}
        texts["texture"] = np.array([TEXTURE_WORDS.get(word.casefold(), "") for word in texts["texture"]], object)
        return cls(**numbers, **texts)

    def take(self, rows: np.ndarray) -> "Soil":
        """Return the facts of some results."""
        return Soil(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))

    def knows(self, name: str) -> np.ndarray:
        """Say where a fact is known."""
        column = getattr(self, name)
        return ~np.isnan(column) if column.dtype.kind == "f" else column != ""


def _possible(name: str, numbers: np.ndarray) -> np.ndarray:
    low, high = VALID[name]
    numbers = np.asarray(numbers, float)
    return np.where((numbers >= low) & (numbers <= high), numbers, np.nan)


def _texts(column: np.ndarray | None, length: int) -> np.ndarray:
    if column is None:
        return np.full(length, "", object)
    return np.array([str(cell).strip() if cell is not None and cell == cell else "" for cell in column] + [""], object)[:-1]
