"""From the rows of a layer to samples by contaminants: what exceeds, how much there is, and where the samples lie."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from insop_plugin.adapters import assessment_input
from insop_plugin.adapters.distances import Measure, measure_of
from insop_plugin.adapters.observation_columns import LEFT_OUT
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.tables import Table
    from insop_plugin.core.cooccurrence.concentrations import Concentrations
    from insop_plugin.core.cooccurrence.states import States

USUAL = {
    "SAMPLE": ("sample", "sample_uid"), "CONTAMINANT": ("contaminant",), "CLASS": ("class",), "VALUE": ("measured", "value"),
    "CENSOR": ("censor",), "LIMIT": ("result_limit", "censor_limit"), "UPPER": ("result_upper", "censor_upper"),
    "UNIT": ("unit",),
}  # fmt: skip
"""For each field parameter the names that the outputs of INSOP have; used where the parameter is left empty."""
PLACE_NAMES = ("sample_uid", "sample", "uid")
BY_CLASS, BY_QUANTILE, BY_BACKGROUND = range(3)


class NoSample(InsopError):
    """Results that cannot be put together to samples."""

    template = N_("Nothing says which results are of the same sample.")
    hint = N_("Choose the field with the sample; without one, points at the same place count as one sample.")


class NoClasses(InsopError):
    """Results that have not been held against a limit."""

    template = N_("The layer has no field with the class of each result (above, below ...).")
    hint = N_("Run “Compare with guideline values” first and take its comparisons, or choose a quantile or the background as limit.")


class NoValues(InsopError):
    """A limit from the data, without data."""

    template = N_("The layer has no field with the values, which a quantile or the background is drawn from.")
    hint = N_("Choose the field of the values.")


class NoneOfThem(InsopError):
    """A choice of contaminants that the layer does not have."""

    template = N_("The layer has no results of {names}.")
    hint = N_("It has results of: {known}.")


@dataclass(frozen=True)
class Rule:
    """What counts as exceeding, and which contaminants are looked at (none named: all)."""

    kind: int = BY_CLASS
    quantile: float = 0.9
    contaminants: tuple[str, ...] = ()


@dataclass(frozen=True)
class Places:
    """A table with the places of the samples, and its field with their names; "" where the rows are the results."""

    table: "Table"
    field: str = ""


@dataclass(frozen=True)
class Asked:
    """The results of a layer by sample and contaminant."""

    states: "States"
    given: "Concentrations"
    measure: Measure  # one place a sample
    crs: QgsCoordinateReferenceSystem
    rows: int
    nameless: int  # rows of no sample
    others: int  # rows of soil properties or of contaminants not asked for
    left_out: int  # deleted or rejected
    limits: dict[str, float]  # of each contaminant, where they were drawn from the data
    by_place: bool

    @property
    def nowhere(self) -> int:
        """Return the number of samples without a place."""
        import numpy as np

        return int(np.isnan(self.measure.places.x).sum())


def chosen(given: dict[str, str], known: list[str]) -> dict[str, str]:
    """Return the fields chosen, and the usual ones where nothing was chosen and the layer has them."""
    own = {name: next((field for field in usual if field in known), "") for name, usual in USUAL.items()}
    return {name: field for name in USUAL if (field := given.get(name) or own[name])}


def place_field(given: str, known: list[str]) -> str:
    """Return the field with the samples' names of a layer of points: the one chosen, or a usual one.

    Raises:
        NoSample
    """
    found = given or next((name for name in PLACE_NAMES if name in known), "")
    if not found:
        raise NoSample()
    return found


def asked_of(table: "Table", fields: dict[str, str], rule: Rule, at: Places, context: QgsProcessingContext) -> Asked:
    """Return what a layer holds.

    Args:
        table: one row a result or comparison.
        fields: parameter -> field, see `chosen`.
        rule: what counts as exceeding.
        at: where the samples lie.
        context: of the run.

    Raises:
        NoSample, NoClasses, NoValues, NoneOfThem, NoContaminant, UnitNotComparable, NotNumbers, TooFewContaminants,
        ShareOutOfRange
    """
    import numpy as np

    from insop_plugin.core.cooccurrence.concentrations import tabulate
    from insop_plugin.core.cooccurrence.states import states_of

    sample, counting = _samples(table, fields), _counting(table)
    wanted = counting & _wanted(table, fields, rule.contaminants)
    observed = assessment_input.observed_of(_only(table, fields, wanted), _choice(fields))
    code = observed.contaminant.astype(str)
    name = np.where(wanted, sample, "")
    classes, limits = _classes(table, fields, rule, observed, wanted)
    states = states_of(name, code, classes)
    codes = tuple(np.unique(code[(name != "") & _quantified(observed)]).tolist())
    numbers = (len(states), codes)
    given = tabulate(_place_in(states.samples, name), _place_in(np.array(codes, str), code), observed.results, numbers)
    x, y = _where(states.samples, sample, at)
    measure = measure_of(_Spots(x, y, at.table.crs, at.table.is_points), context.transformContext())
    rows = {"rows": len(table), "nameless": int((wanted & (sample == "")).sum()), "left_out": int((~counting).sum())}
    rows["others"] = int((counting & ~wanted).sum())
    return Asked(states, given, measure, at.table.crs, **rows, limits=limits, by_place="SAMPLE" not in fields)


@dataclass(frozen=True)
class _Spots:
    """What `measure_of` needs of a table."""

    x: "ndarray"
    y: "ndarray"
    crs: QgsCoordinateReferenceSystem
    is_points: bool


def _choice(fields: dict[str, str]) -> assessment_input.Choice:
    names = {"CONTAMINANT": "CONTAMINANT_FIELD"}
    own = ("CONTAMINANT", "VALUE", "CENSOR", "LIMIT", "UPPER", "UNIT")
    return assessment_input.Choice({names.get(name, name): fields[name] for name in own if name in fields})


def _samples(table: "Table", fields: dict[str, str]) -> "ndarray":
    """Return the name of each row's sample; places are names where there is no field."""
    import numpy as np

    if "SAMPLE" in fields:
        return texts(table.columns[fields["SAMPLE"]])
    if not table.has_places:
        raise NoSample()
    spots = [f"{x:.10g} {y:.10g}" if x == x and y == y else "" for x, y in zip(table.x.tolist(), table.y.tolist())]
    return np.array([*spots, ""], object)[:-1]


def texts(column: "ndarray") -> "ndarray":
    """Return cells as texts, whole numbers without a decimal point; "" for nothing."""
    import numpy as np

    if column.dtype.kind == "f":
        cells = ["" if cell != cell else f"{cell:.15g}" for cell in column.tolist()]
    else:
        cells = ["" if cell is None or cell != cell else str(cell).strip() for cell in column.tolist()]
    return np.array([*cells, ""], object)[:-1]


def columns_of(fields: dict[str, str], known: list[str]) -> list[str]:
    """Return the fields to read: those chosen, and those that say which rows do not count."""
    return list(dict.fromkeys([*fields.values(), *(name for name in LEFT_OUT if name in known)]))


def _counting(table: "Table") -> "ndarray":
    """Return which rows are neither deleted nor rejected."""
    import numpy as np

    counting = np.ones(len(table), bool)
    for name, code in LEFT_OUT.items():
        if name in table.columns:
            counting &= table.columns[name] != code
    return counting


def _only(table: "Table", fields: dict[str, str], rows: "ndarray") -> "Table":
    """Return the table with nothing said of the contaminant of other rows: their units do not matter."""
    import numpy as np

    name = fields["CONTAMINANT"]
    return replace(table, columns={**table.columns, name: np.where(rows, table.columns[name], None)})


def _wanted(table: "Table", fields: dict[str, str], names: tuple[str, ...]) -> "ndarray":
    """Return which rows are of contaminants that were asked for; soil properties never are, unless named."""
    import numpy as np

    from insop_plugin.core.contaminants.determinands import determinands

    if "CONTAMINANT" not in fields:
        raise assessment_input.NoContaminant()
    code = texts(table.columns[fields["CONTAMINANT"]]).astype(str)
    known, there = determinands(), np.unique(code[code != ""]).tolist()
    missing = [name for name in names if name not in there]
    if missing:
        raise NoneOfThem(names=", ".join(missing), known=", ".join(there))
    usual = [one for one in there if one not in known or not known[one].is_property]
    return np.isin(code, list(names) or usual)


def _classes(table: "Table", fields: dict[str, str], rule: Rule, observed: object, wanted: "ndarray") -> tuple:
    """Return the class of each row, and the limits where they are drawn from the data."""
    import numpy as np

    from insop_plugin.core.cooccurrence.thresholds import classes_by

    if rule.kind == BY_CLASS:
        if "CLASS" not in fields:
            raise NoClasses()
        return texts(table.columns[fields["CLASS"]]), {}
    if "VALUE" not in fields:
        raise NoValues()
    rows = np.flatnonzero(wanted)
    share = rule.quantile if rule.kind == BY_QUANTILE else None
    found, limits = classes_by(observed.results.take(rows), observed.contaminant[rows], share)
    classes = np.full(len(table), "", object)
    classes[rows] = found
    return classes, limits


def _quantified(observed: object) -> "ndarray":
    import numpy as np

    return ~np.isnan(observed.results.bounds()[0])


def _place_in(names: "ndarray", wanted: "ndarray") -> "ndarray":
    """Return where texts stand among sorted names; -1 for those that are not there."""
    import numpy as np

    if not len(names):
        return np.full(len(wanted), -1)
    wanted = wanted.astype(str)
    at = np.minimum(np.searchsorted(names, wanted), len(names) - 1)
    return np.where(names[at] == wanted, at, -1)


def _where(samples: "ndarray", of_row: "ndarray", at: Places) -> "tuple[ndarray, ndarray]":
    """Return the place of each sample: of the first row with its name that has one."""
    import numpy as np

    table = at.table
    names = texts(table.columns[at.field]) if at.field else of_row
    found = _place_in(samples, names)
    rows = np.flatnonzero((found >= 0) & np.isfinite(table.x) & np.isfinite(table.y))[::-1]
    x, y = np.full(len(samples), np.nan), np.full(len(samples), np.nan)
    x[found[rows]], y[found[rows]] = table.x[rows], table.y[rows]
    return x, y
