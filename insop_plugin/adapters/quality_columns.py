"""The columns of a layer that quality control reads: as chosen, or as the data model calls them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:  # QGIS reads the roles when it starts
    from insop_plugin.adapters.tables import Table
    from insop_plugin.core.places import Places
    from insop_plugin.core.quality.observations import Observations


class NoValueField(InsopError):
    """A layer without a field of values."""

    template = N_("The layer has no field called “value”: which one holds the results?")
    hint = N_("Choose VALUE. Its fields are {known}.")


@dataclass(frozen=True)
class Role:
    """What a column tells; `usual` is what the data model calls it, empty where only the user can say."""

    parameter: str
    usual: str
    words: str


ROLES = {
    "value": Role("VALUE", "value", N_("Result")),
    "contaminant": Role("CONTAMINANT", "contaminant", N_("Contaminant")),
    "procedure": Role("PROCEDURE", "procedure", N_("Procedure")),
    "unit": Role("UNIT", "unit", N_("Unit")),
    "censor": Role("CENSOR", "censor", N_("Kind of result (none, left ...)")),
    "limit": Role("LIMIT", "censor_limit", N_("Limit of results below one")),
    "lod": Role("LOD", "lod", N_("Detection limit")),
    "sample": Role("SAMPLE", "sample_uid", N_("Sample")),
    "role": Role("ROLE", "qc_role", N_("Role (normal, field_duplicate, lab_duplicate, blank, crm)")),
    "parent": Role("PARENT", "parent_sample_uid", N_("Sample that a duplicate repeats")),
    "upper_cm": Role("UPPER", "upper_depth_cm", N_("Upper depth")),
    "lower_cm": Role("LOWER", "lower_depth_cm", N_("Lower depth")),
    "date": Role("DATE", "sampling_date", N_("Date of sampling")),
    "precision_m": Role("PRECISION", "positional_accuracy_m", N_("Positional accuracy (m)")),
    "certified": Role("CERTIFIED", "", N_("Certified value of a reference material")),
    "certified_uncertainty": Role("CERTIFIED_UNCERTAINTY", "", N_("Its expanded uncertainty (k = 2)")),
    "uncertainty": Role("UNCERTAINTY", "", N_("Expanded uncertainty of the result (k = 2)")),
    "dataset": Role("DATASET", "dataset_uid", N_("Dataset")),
    "uid": Role("UID", "uid", N_("Identifier")),
}  # fmt: skip


def fields_of(chosen: dict[str, str], known: list[str]) -> dict[str, str]:
    """Return which field plays which role.

    Args:
        chosen: field by role; one with the usual name is only a proposal, and none where the layer has no such field.
        known: the layer's fields.

    Raises:
        NoValueField
    """
    fields = {name: field for name, field in chosen.items() if field and (field in known or field != ROLES[name].usual)}
    if "value" not in fields:
        raise NoValueField(known=", ".join(known))
    return fields


def observations_of(table: "Table", fields: dict[str, str], places: "Places") -> "Observations":
    """Return the layer's rows as results; without a field of contaminants all are of the one that the value's field names.

    Raises:
        NotNumbers, UnknownRole
    """
    import numpy as np

    from insop_plugin.core.quality.observations import observations

    columns = {name: _column(table, name, field) for name, field in fields.items()}
    columns.setdefault("contaminant", np.full(len(table), fields["value"], dtype=object))
    return observations(columns, places)


def fields_told(fields: dict[str, str]) -> str:
    """Return in words which field is taken for what."""
    pairs = ", ".join(f"{ROLES[name].parameter} = {field}" for name, field in fields.items())
    return tr("Fields: {pairs}.").format(pairs=pairs)


def _column(table: "Table", name: str, field: str) -> object:
    from insop_plugin.adapters import tables
    from insop_plugin.core.quality.observations import NUMBERS

    return tables.numbers(table, field) if name in NUMBERS else table.columns[field]
