"""The layers of soil profiles as the tool Depths is given them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import tables
from insop_plugin.adapters.tables import Input, Table
from insop_plugin.core.depth.layer_values import LayerValues, Results, between_limits
from insop_plugin.core.depth.profiles import Layers
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.reading.horizons import is_organic

if TYPE_CHECKING:
    from numpy import ndarray

WHOLE_NUMBERS = (QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong)
YES = ("1", "true", "t", "yes", "y", "1.0")


class NoProfiles(InsopError):
    """A layer without a single profile."""

    template = N_("No row of the layer names its profile in the field “{field}”.")
    hint = N_("Choose the field that says which rows belong to one profile or plot.")


class NoValues(InsopError):
    """No field was chosen."""

    template = N_("No field with values was chosen.")
    hint = N_("Choose one or more numeric fields.")


class OneFieldForLimits(InsopError):
    """Limits that could belong to several fields."""

    template = N_("A field with limits belongs to one field of values, but {n} were chosen.")
    hint = N_("Choose one field of values, or leave out the fields of limits.")


class LimitMissing(InsopError):
    """Kinds of results without limits."""

    template = N_("The kind of result is given, but not the field with the limits.")
    hint = N_("Choose both: “Points of contaminants” makes censor and censor_limit.")


@dataclass(frozen=True)
class Chosen:
    """Names of the fields; empty where not chosen."""

    profile: str
    upper: str
    lower: str
    values: tuple[str, ...]
    horizon: str = ""
    censor: str = ""
    limit: str = ""
    limit_upper: str = ""

    def check(self) -> None:
        """Refuse fields that do not go together; raises NoValues, OneFieldForLimits, LimitMissing."""
        if not self.values:
            raise NoValues()
        if (self.limit or self.censor) and len(self.values) > 1:
            raise OneFieldForLimits(n=len(self.values))
        if (self.censor or self.limit_upper) and not self.limit:
            raise LimitMissing()

    def all(self) -> list[str]:
        """Return the names without repeats."""
        names = (
            self.profile,
            self.upper,
            self.lower,
            *self.values,
            self.horizon,
            self.censor,
            self.limit,
            self.limit_upper,
        )
        return [name for name in dict.fromkeys(names) if name]


@dataclass(frozen=True)
class Profiles:
    """Rows that name a profile, and what is known of the profiles."""

    table: Table
    chosen: Chosen
    rows: ndarray  # place of each layer in the table
    names: ndarray  # of the profiles
    layers: Layers
    values: dict[str, LayerValues]  # by field
    x: ndarray  # of the profiles, NaN where there is no geometry
    y: ndarray
    scattered: int  # profiles whose layers lie at several places
    ploughed: int  # profiles with a ploughed horizon above another one

    @property
    def nameless(self) -> ndarray:
        """Rows that name no profile."""
        import numpy as np

        return np.setdiff1d(np.arange(len(self.table)), self.rows)

    @property
    def has_places(self) -> bool:
        """Whether any profile has a place."""
        import numpy as np

        return bool(np.isfinite(self.x).any())

    def kind(self) -> str:
        """Return the kind of the profiles' names: integer or text."""
        return "integer" if self.names.dtype.kind == "i" else "text"


def read(given: Input, chosen: Chosen, feedback: QgsFeedback) -> Profiles:
    """Read the layers of profiles.

    Raises:
        NoSuchField, NotNumbers, NoProfiles, CensorUnknown, Cancelled, and those of `Chosen.check`.
    """
    import numpy as np

    chosen.check()
    table = tables.read(given, chosen.all(), feedback)
    rows, profile, names = _profiles(table, chosen.profile)
    if not len(rows):
        raise NoProfiles(field=chosen.profile)
    upper, lower = (tables.numbers(table, name)[rows] for name in (chosen.upper, chosen.lower))
    horizon = table.columns[chosen.horizon][rows] if chosen.horizon else np.full(len(rows), None, object)
    layers = Layers(profile, upper, lower, _organic(horizon))
    values = {name: _values(table, chosen, name, rows) for name in chosen.values}
    x, y, scattered = _places(table, rows, profile, len(names))
    ploughed = len(np.unique(profile[[_is_ploughed(one) for one in horizon]])) if chosen.horizon else 0
    return Profiles(table, chosen, rows, names, layers, values, x, y, scattered, ploughed)


def _profiles(table: Table, field: str) -> tuple[ndarray, ndarray, ndarray]:
    """Return the rows that name a profile, its number in order of appearance, and the names."""
    import numpy as np
    import pandas

    column = table.columns[field]
    code, names = pandas.factorize(column)
    rows = np.flatnonzero(code >= 0)
    if table.fields.field(field).type() in WHOLE_NUMBERS:
        return rows, code[rows], names.astype(np.int64)
    return rows, code[rows], np.array([*(str(name) for name in names), None], dtype=object)[:-1]


def _values(table: Table, chosen: Chosen, name: str, rows: ndarray) -> LayerValues:
    value = tables.numbers(table, name)
    if not chosen.limit:
        return LayerValues(value[rows], value[rows])
    censor = table.columns[chosen.censor] if chosen.censor else None
    upper = tables.numbers(table, chosen.limit_upper) if chosen.limit_upper else None
    found = between_limits(Results(value, censor, tables.numbers(table, chosen.limit), upper))
    return LayerValues(found.low[rows], found.high[rows])


def _organic(horizon: ndarray) -> ndarray:
    """Say which layers are organic: by the name of the horizon, or a field of yes and no."""
    import numpy as np
    import pandas

    code, distinct = pandas.factorize(horizon)
    found = [str(one).strip().casefold() in YES or is_organic(str(one)) for one in distinct]
    return np.array([*found, False])[code]


def _is_ploughed(horizon: object) -> bool:
    return isinstance(horizon, str) and horizon.strip().lower().startswith("ap")


def _places(table: Table, rows: ndarray, profile: ndarray, n: int) -> tuple[ndarray, ndarray, int]:
    """Return the place of the first layer that has one, and how many profiles have several."""
    import numpy as np

    x, y = np.full(n, np.nan), np.full(n, np.nan)
    here = np.flatnonzero(np.isfinite(table.x[rows]) & np.isfinite(table.y[rows]))[::-1]
    x[profile[here]], y[profile[here]] = table.x[rows[here]], table.y[rows[here]]
    elsewhere = (table.x[rows[here]] != x[profile[here]]) | (table.y[rows[here]] != y[profile[here]])
    return x, y, len(np.unique(profile[here][elsewhere]))
