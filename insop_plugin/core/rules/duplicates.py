"""Records that stand there twice (domain review 4.7): named, never deleted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import doubtful
from insop_plugin.core.rules.rows import Rows

PLACE_DECIMALS = 5


@doubtful(
    "source",
    "geom",
    N_("Another source of the same type is in exactly this place."),
    N_("If it is the same source, keep the record that says more and delete the other."),
)
def source_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, ("source_type",), place=True, needed=("source_type",))


@doubtful(
    "site",
    "geom",
    N_("Another site is in exactly this place."),
    N_("If it is the same site, keep the record that says more and delete the other."),
)
def site_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, (), place=True)


@doubtful(
    "source site",
    "national_id",
    N_("Another {singular} of this country has the national identifier {national_id}."),
    N_("Keep one record per identifier, or correct it."),
)
def national_id_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, ("country", "national_id"), needed=("national_id",))


@doubtful(
    "plot",
    "geom",
    N_("Another plot has the same code, date and position."),
    N_("If the table was imported twice, delete one of the two; plots of another visit need another date."),
)
def plot_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, ("code", "sampling_date"), place=True, needed=("code",))


@doubtful(
    "plot",
    "code",
    N_("Another plot of this dataset has the code {code} and the same date, elsewhere."),
    N_("Correct the code or the position of one of the two."),
)
def plot_code_twice(rows: Rows) -> np.ndarray:
    names = ("dataset_uid", "code", "sampling_date")
    same_code = _repeated(rows, names, needed=("dataset_uid", "code"))
    return same_code & ~_repeated(rows, ("code", "sampling_date"), place=True, needed=("code",))


@doubtful(
    "sample",
    "code",
    N_("Another sample of this plot has the same code, depth and grain size."),
    N_("If it is a duplicate, say so in “Role”; if it was imported twice, delete one."),
)
def sample_twice(rows: Rows) -> np.ndarray:
    names = ("plot_uid", "code", "upper_depth_cm", "lower_depth_cm", "size_fraction", "collected_at", "qc_role")
    return _repeated(rows, names, needed=("plot_uid",)) & ~rows.among(
        "qc_role", "field_duplicate", "lab_duplicate", "blank", "crm"
    )


@doubtful(
    "observation",
    "contaminant",
    N_("This sample has another result for {contaminant} by the same procedure."),
    N_("If it was measured again, number the replicates; if it was imported twice, delete one."),
)
def result_twice(rows: Rows) -> np.ndarray:
    names = ("sample_uid", "contaminant", "procedure", "fraction", "replicate")
    return _repeated(rows, names, needed=("sample_uid", "contaminant"))


@doubtful("source_contaminant", "contaminant", N_("The source has {contaminant} twice."), N_("Delete one of the two."))
def source_contaminant_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, ("source_uid", "contaminant", "release_year"), needed=("source_uid", "contaminant"))


@doubtful(
    "site_source", "source_uid", N_("The site is linked to this source twice."), N_("Delete one of the two links.")
)
def site_source_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, ("site_uid", "source_uid"), needed=("site_uid", "source_uid"))


@doubtful(
    "contributor expert",
    "email",
    N_("Another {singular} has the e-mail address {email}."),
    N_("Keep one record per person."),
)
def email_twice(rows: Rows) -> np.ndarray:
    return _repeated(rows, ("email",), needed=("email",))


def _repeated(rows: Rows, names: Sequence[str], place: bool = False, needed: Sequence[str] = ()) -> np.ndarray:
    """Return the rows that agree with another living row in all named columns, and in place where asked."""
    key = pd.DataFrame({name: rows.with_rest(lambda part, name=name: _words(part, name)) for name in names})
    usable = rows.with_rest(lambda part: part.alive & part.given(*needed))
    if place:
        key["x"], key["y"], key["vertices"] = rows.with_rest(_places).T
        usable &= key["x"].notna().to_numpy()
    found = np.zeros(len(usable), bool)
    found[usable] = key[usable].duplicated(keep=False).to_numpy()
    return found[: len(rows)]


def _words(rows: Rows, name: str) -> np.ndarray:
    return rows.text(name) if rows.has(name) else np.full(len(rows), "", dtype=object)


def _places(rows: Rows) -> np.ndarray:
    """Return the first vertex, to about a metre, and the number of vertices; NaN where there is no position."""
    first = np.round(rows.shapes.first(), PLACE_DECIMALS) + 0.0
    return np.column_stack([first, rows.shapes.count])
