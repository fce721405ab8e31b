"""What the optimised hot spots add to the layer, and the columns they need of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import tables
from insop_plugin.adapters.reports import hotspots
from insop_plugin.adapters.tables import Column, Table
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.optimised import Optimised
from insop_plugin.core.hotspots.stability import BOOTSTRAP, BOUND, SCALE, Bounds

if TYPE_CHECKING:
    from numpy import ndarray

BELOW = ("left", "<")
NAMES = {SCALE: "gi_stab_scale", BOUND: "gi_stab_bound", BOOTSTRAP: "gi_stab_boot"}
STABILITY, OUTLIER = "gi_stability", "gi_outlier"
OUTLIERS = (b"", b"value", b"place", b"both")
ADDED = (STABILITY, *NAMES.values(), OUTLIER)


class OneBoundOnly(InsopError):
    """A limit without the field that says where it holds, or the other way round."""

    template = N_("CENSOR and CENSOR_LIMIT belong together; only {given} is given.")
    hint = N_("Give both fields, or none.")


@dataclass(frozen=True)
class Fields:
    """The fields of the layer that take part."""

    value: str
    censor: str = ""
    limit: str = ""

    def names(self) -> list[str]:
        """Return the fields to read; raises OneBoundOnly."""
        if bool(self.censor) != bool(self.limit):
            raise OneBoundOnly(given="CENSOR" if self.censor else "CENSOR_LIMIT")
        return list(dict.fromkeys(name for name in (self.value, self.censor, self.limit) if name))


def bounds_of(table: Table, fields: Fields) -> Bounds | None:
    """Return which results lie below a limit, and the limits; None where the layer does not say."""
    import numpy as np

    if not fields.censor:
        return None
    is_below = np.array([cell in BELOW for cell in table.columns[fields.censor].tolist()], bool)
    return Bounds(is_below, tables.numbers(table, fields.limit))


def columns(found: Optimised) -> "list[Column]":
    """Return the columns of hot spots, stability and outliers."""
    shares = {STABILITY: found.stability.share, **{NAMES[kind]: share for kind, share in found.stability.by_kind.items()}}
    added = [Column(name, QVariant.Double, shares[name]) for name in (STABILITY, *NAMES.values())]
    return [*hotspots.columns(found.hotspots), *added, Column(OUTLIER, QVariant.String, _outliers(found))]


def _outliers(found: Optimised) -> "ndarray":
    import numpy as np

    place = found.assessment.value_outliers + 2 * found.assessment.place_outliers.astype(int)
    return np.ma.masked_array(np.array(OUTLIERS)[place], place == 0)
