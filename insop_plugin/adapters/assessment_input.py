"""From the rows of a layer to results and soils that can be compared with guideline values."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters import tables
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.tables import Table
    from insop_plugin.core.assessment.fitting import Observed
    from insop_plugin.core.assessment.soil import Soil

USUAL = {
    "CONTAMINANT_FIELD": ("contaminant",), "VALUE": ("measured", "value"), "UNIT": ("unit",), "CENSOR": ("censor",),
    "LIMIT": ("censor_limit",), "UPPER": ("censor_upper",), "PROCEDURE": ("procedure",), "FRACTION": ("fraction",),
    "SAMPLE": ("sample_uid",), "COUNTRY": ("country",), "LAND_USE": ("land_use",), "PH": ("ph_h2o",),
    "CLAY": ("clay_pct",), "OM": ("om_pct",), "TEXTURE": ("texture",),
}  # fmt: skip
"""For each field parameter the names that the tables of INSOP have; used where the parameter is left empty."""
PROPERTIES = {"PH": "pH_H2O", "CLAY": "clay_pct", "OM": "OM_pct"}
FACTS = {"PH": "ph", "CLAY": "clay_pct", "OM": "om_pct", "TEXTURE": "texture", "LAND_USE": "land_use", "COUNTRY": "country"}
NUMERIC = ("VALUE", "LIMIT", "UPPER", "PH", "CLAY", "OM")
STORED = "mg/kg"


class NoContaminant(InsopError):
    """A layer that does not say what was measured."""

    template = N_("Nothing says which contaminant the results are of.")
    hint = N_("Choose the field with its code, or write the code for the whole layer.")


class OtherContaminant(InsopError):
    """One contaminant for the whole layer, and a row that is of another."""

    template = N_("Row {row} is a result of {found}, not of {contaminant}.")
    hint = N_("Leave the contaminant of the whole layer empty: the field “{field}” says it. For one only, select its rows first.")


class UnitNotComparable(InsopError):
    """Results in a unit that guideline values cannot be brought to."""

    template = N_("Row {row}: {contaminant} in “{unit}” cannot be compared with guideline values.")
    hint = N_("Harmonise the table first: results are stored in mg/kg dry weight.")


class KindUnknown(InsopError):
    """A word for the kind of result that is not in the list."""

    template = N_("“{text}” in row {row} is no kind of result.")
    hint = N_("The field {field} has to hold {known}, or nothing; the tool Harmonise table writes them.")


@dataclass(frozen=True)
class Choice:
    """Which fields hold what, and what holds for the whole layer."""

    fields: dict[str, str]  # parameter -> field
    contaminant: str = ""
    land_use: str = ""

    @property
    def names(self) -> list[str]:
        """Return the fields to read."""
        return list(dict.fromkeys(self.fields.values()))


def with_usual(given: dict[str, str], known: list[str]) -> dict[str, str]:
    """Return the fields chosen, and the usual ones where nothing was chosen and the layer has them."""
    own = {name: next((field for field in usual if field in known), "") for name, usual in USUAL.items()}
    return {name: field for name in USUAL if (field := given.get(name) or own[name])}


def observed_of(table: "Table", choice: Choice) -> "Observed":
    """Return the results in the unit of storage.

    Raises:
        NoContaminant, OtherContaminant, KindUnknown, UnitNotComparable, NotNumbers
    """
    from insop_plugin.core.assessment.exceedance import Results
    from insop_plugin.core.assessment.fitting import Observed

    if not choice.contaminant and "CONTAMINANT_FIELD" not in choice.fields:
        raise NoContaminant()
    contaminant = _contaminants(table, choice)
    numbers = {name: _numbers(table, choice, name) for name in ("VALUE", "LIMIT", "UPPER")}
    censor = _censor(table, choice, numbers)
    results = Results(numbers["VALUE"], censor, numbers["LIMIT"], numbers["UPPER"])
    factor = _factors(contaminant, _texts(table, choice, "UNIT"), "UNIT" in choice.fields)
    return Observed(contaminant, results.times(factor), _texts(table, choice, "PROCEDURE"), _texts(table, choice, "FRACTION"))


def _contaminants(table: "Table", choice: Choice) -> "ndarray":
    """Return the contaminant of each row; what was chosen for the whole layer stands for rows that name none."""
    import numpy as np

    named, whole = _texts(table, choice, "CONTAMINANT_FIELD"), choice.contaminant
    if not whole:
        return named
    other = np.flatnonzero((named != "") & (named != whole))
    if len(other):
        row, field = int(other[0]), choice.fields["CONTAMINANT_FIELD"]
        raise OtherContaminant(row=row + 1, found=named[row], contaminant=whole, field=field)
    return np.full(len(named), whole, object)


def soil_of(table: "Table", choice: Choice, feedback: QgsProcessingFeedback) -> "Soil":
    """Return what the layer says of the soil: in fields of its own, or as results of the same sample."""
    from insop_plugin.core.assessment.soil import Soil

    facts = {own: _fact(table, choice, name, feedback) for name, own in FACTS.items()}
    if choice.land_use:
        facts["land_use"] = [choice.land_use] * len(table)
    return Soil.of(len(table), **{name: column for name, column in facts.items() if column is not None})


def _fact(table: "Table", choice: Choice, name: str, feedback: QgsProcessingFeedback) -> "ndarray | None":
    if name in choice.fields:
        return _numbers(table, choice, name) if name in NUMERIC else _texts(table, choice, name)
    if name in PROPERTIES and {"SAMPLE", "CONTAMINANT_FIELD"} <= set(choice.fields):
        return _of_sample(table, choice, PROPERTIES[name], feedback)
    return None


def _of_sample(table: "Table", choice: Choice, code: str, feedback: QgsProcessingFeedback) -> "ndarray":
    """Return a soil property that was measured on the same sample; NaN where it was not, or gave several numbers."""
    import pandas

    frame = pandas.DataFrame({
        "sample": _texts(table, choice, "SAMPLE"), "code": _texts(table, choice, "CONTAMINANT_FIELD"),
        "value": _numbers(table, choice, "VALUE"),
    })  # fmt: skip
    rows = frame[(frame["code"] == code) & frame["value"].notna() & (frame["sample"] != "")]
    rows = rows.assign(value=rows["value"] * _property_factors(code, _texts(table, choice, "UNIT")[rows.index]))
    spread = rows.groupby("sample")["value"].agg(["min", "max"])
    single = spread.loc[spread["min"] == spread["max"], "min"]
    if len(single):
        feedback.pushInfo(tr("{code} is taken from the results of {n} samples.").format(code=code, n=len(single)))
    return frame["sample"].map(single).to_numpy(float)


def _censor(table: "Table", choice: Choice, numbers: "dict[str, ndarray]") -> "ndarray":
    """Return the kind of each result; without a field for it, a limit without a value is one from below."""
    import numpy as np

    if "CENSOR" in choice.fields:
        kinds = _texts(table, choice, "CENSOR")
        _check_kinds(kinds, choice.fields["CENSOR"])
        return np.where(kinds == "", "none", kinds)
    is_left = np.isnan(numbers["VALUE"]) & ~np.isnan(numbers["LIMIT"])
    return np.where(is_left, "left", "none").astype(object)


def _property_factors(code: str, units: "ndarray") -> "ndarray":
    """Return the factors to the unit of a soil property; 1 where no unit is given, NaN where it is another kind of unit."""
    import numpy as np

    from insop_plugin.core.contaminants.determinands import determinands
    from insop_plugin.core.contaminants.units import conversion, read_unit

    def factor(unit: str) -> float:
        found = conversion(read, determinands()[code]) if (read := read_unit(unit).unit) else None
        return float(found.factor) if found else np.nan

    of = {unit: factor(unit) if unit else 1.0 for unit in set(units)}
    return np.array([of[unit] for unit in units], float)


def _check_kinds(kinds: "ndarray", field: str) -> None:
    """Refuse a word that is no kind of result: its limit would be compared as a number."""
    from insop_plugin.core.vocabulary import codes

    known = codes("censor")
    for row, text in enumerate(kinds, 1):
        if text and text not in known:
            raise KindUnknown(text=text, row=row, field=field, known=", ".join(sorted(known)))


def _factors(contaminant: "ndarray", units: "ndarray", has_units: bool) -> "ndarray":
    """Return the factor to the unit of storage; rows of what is no contaminant keep theirs."""
    import numpy as np

    from insop_plugin.core.contaminants.determinands import determinands
    from insop_plugin.core.contaminants.units import conversion, read_unit

    known, factors = determinands(), np.ones(len(contaminant))
    if not has_units:
        return factors
    pairs = np.array([f"{code}\n{unit}" for code, unit in zip(contaminant, units)] + [""])[:-1]
    for pair, first in zip(*np.unique(pairs, return_index=True), strict=True):
        code, unit = pair.split("\n")
        if code not in known or known[code].is_property:
            continue
        read = read_unit(unit).unit
        found = conversion(read, known[code]) if read else None
        if found is None:
            raise UnitNotComparable(row=first + 1, contaminant=code, unit=unit)
        factors[pairs == pair] = float(found.factor)
    return factors


def _texts(table: "Table", choice: Choice, name: str) -> "ndarray":
    import numpy as np

    if name not in choice.fields:
        return np.full(len(table), "", object)
    cells = table.columns[choice.fields[name]]
    return np.array([str(cell).strip() if cell is not None and cell == cell else "" for cell in cells] + [""], object)[:-1]


def _numbers(table: "Table", choice: Choice, name: str) -> "ndarray":
    import numpy as np

    if name not in choice.fields:
        return np.full(len(table), np.nan)
    return tables.numbers(table, choice.fields[name])
