"""Results as quality control wants them: one row a result, with what is known of its sample."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.places import Places
from insop_plugin.core.vocabulary import codes

NORMAL, FIELD, LAB, BLANK, REFERENCE = "normal", "field_duplicate", "lab_duplicate", "blank", "crm"
TEXTS = ("uid", "contaminant", "procedure", "unit", "censor", "role", "sample", "parent", "dataset", "date")
NUMBERS = (
    "value", "limit", "lod", "upper_cm", "lower_cm", "precision_m", "certified", "certified_uncertainty", "uncertainty",
)  # fmt: skip
DEFAULTS = {"censor": "none", "role": NORMAL}


class UnknownRole(InsopError):
    """A role that is not in the value list."""

    template = N_("“{role}” in row {row} is no role of a sample.")
    hint = N_("Roles are {known}; empty means a normal sample.")


@dataclass(frozen=True)
class Observations:
    """One entry a row; texts are empty and numbers NaN where nothing is known.

    `limit` is what a result below a limit is below of; uncertainties are expanded ones (k = 2).
    """

    frame: pd.DataFrame
    places: Places

    def __len__(self) -> int:
        return len(self.frame)

    def __getitem__(self, name: str) -> np.ndarray:
        return self.frame[name].to_numpy()

    @cached_property
    def series(self) -> np.ndarray:
        """Number of the series of each row: one contaminant by one procedure in one unit."""
        return self.frame.groupby(list(SERIES), sort=False).ngroup().to_numpy()

    @cached_property
    def names(self) -> pd.DataFrame:
        """Contaminant, procedure and unit of each series, in the order of their numbers."""
        return self.frame.drop_duplicates(list(SERIES))[list(SERIES)].reset_index(drop=True)

    @cached_property
    def measured(self) -> np.ndarray:
        """Whether a row has a number, not only a limit."""
        return np.isfinite(self["value"]) & (self["censor"] == "none")

    @cached_property
    def usual(self) -> np.ndarray:
        """Rows of normal samples with a number above 0."""
        return self.measured & (self["role"] == NORMAL) & (self["value"] > 0)

    @cached_property
    def reckoned(self) -> np.ndarray:
        """Values, and limits in the place of results below a limit."""
        below = (self["censor"] == "left") & np.isfinite(self["limit"])
        return np.where(self.measured, self["value"], np.where(below, self["limit"], np.nan))

    @cached_property
    def detection(self) -> np.ndarray:
        """Detection limits; of results below a limit that limit, where no other is given."""
        return np.where(np.isnan(self["lod"]) & (self["censor"] == "left"), self["limit"], self["lod"])


SERIES = ("contaminant", "procedure", "unit")


def observations(columns: dict[str, np.ndarray], places: Places) -> Observations:
    """Return results from those columns that are there.

    Args:
        columns: by name, see TEXTS and NUMBERS; `value` is needed, texts may hold None.
        places: where the samples are; NaN where nobody knows.

    Returns:
        All columns, what is missing filled in.

    Raises:
        UnknownRole
    """
    n = len(columns["value"])
    texts = {name: _texts(columns.get(name), n, DEFAULTS.get(name, "")) for name in TEXTS}
    numbers = {name: np.asarray(columns.get(name, np.full(n, np.nan)), float) for name in NUMBERS}
    _check_roles(texts["role"])
    return Observations(pd.DataFrame({**texts, **numbers}), places)


def _texts(column: np.ndarray | None, n: int, default: str) -> pd.Series:
    if column is None:
        return pd.Series(np.full(n, default, dtype=object))
    codes_of, distinct = pd.factorize(pd.Series(column, dtype=object))
    known = np.array([*(_text(one) or default for one in distinct), default], dtype=object)
    return pd.Series(known[codes_of])


def _text(value: object) -> str:
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if whole else value).strip()


def _check_roles(roles: pd.Series) -> None:
    known = codes("qc_role")
    wrong = ~roles.isin(known)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise UnknownRole(role=roles[row], row=row + 1, known=", ".join(sorted(known)))
