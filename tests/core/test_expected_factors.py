"""Every unit, name and column of the real data sets against tables worked out by hand (`tests/data/harmonise`)."""

import csv
from fractions import Fraction

import pandas
import pytest

from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.names import read_names
from insop_plugin.core.contaminants.units import conversion, read_unit
from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions
from insop_plugin.core.reading.recipe import Recipe, ValueColumn, read_recipe
from insop_plugin.paths import RESOURCES
from tests.core.lab_tables import DATA, file, table


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


UNITS, NAMES, COLUMNS = rows("expected_units.csv"), rows("expected_names.csv"), rows("expected_columns.csv")
DATASETS = sorted({row["dataset"] for row in COLUMNS})
WRONG_IN_WQX = {"0/00", "umol/g"}  # 1 per mille is 10^6 ug/kg, not 0.001; 1 umol/g is 1000 umol/kg, not 0.001


@pytest.mark.parametrize("dataset", sorted({row["dataset"] for row in UNITS}))
def test_units_are_converted_or_refused_by_name(dataset):
    wrong = []
    for row in (row for row in UNITS if row["dataset"] == dataset):
        reading = read_unit(row["unit"])
        if row["kind"].startswith("not soil: "):
            found = reading.unit is None and f"not soil: {reading.foreign_words}" == row["kind"]
        elif row["determinand"]:
            got = conversion(reading.unit, determinands()[row["determinand"]])
            found = (got.factor, got.to) == (Fraction(row["factor"]), row["to"])
        else:
            found = reading.unit is not None and reading.unit.kind == row["kind"]
        wrong += [] if found else [(row, reading)]
    assert not wrong


def test_factors_agree_with_those_of_us_epa():
    """WQX gives factors to ug/kg, umol/kg and uS/cm; all agree but two, which are wrong there."""
    scale = {"ug/kg": Fraction(1, 1000), "umol/kg": Fraction(2072, 10_000), "uS/cm": Fraction(1, 1000)}
    differ, compared = set(), 0
    for row in UNITS:
        if row["wqx_target"] in scale and row["determinand"] and not row["kind"].startswith("not"):
            compared += 1
            theirs = Fraction(row["wqx_factor"]) * scale[row["wqx_target"]]
            if abs(theirs / Fraction(row["factor"]) - 1) > Fraction(1, 10**6):
                differ.add(row["unit"])
    assert compared >= 20 and differ == WRONG_IN_WQX


@pytest.mark.parametrize("dataset", ["superfund_contaminants", "tri_philadelphia"])
def test_no_name_is_taken_for_another(dataset):
    expected = [row for row in NAMES if row["dataset"] == dataset]
    wrong = []
    for row, reading in zip(expected, read_names([(row["name"], row["cas"]) for row in expected]), strict=True):
        if (reading.code, reading.problem) != (row["code"], row["reason"]):
            wrong.append((row, reading))
    assert len(expected) > 100 and not wrong


@pytest.mark.parametrize("dataset", DATASETS)
def test_every_column_of_results_has_its_code_and_factor(dataset):
    """Each column holds 1, so that the value that comes out is the factor; the name is read from the column."""
    expected = [row for row in COLUMNS if row["dataset"] == dataset]
    values = tuple(ValueColumn(row["column"], named(row), row["unit"]) for row in expected)
    done = harmonise(table(**{row["column"]: ["1"] for row in expected}), Recipe("r", "wide", "d", values=values))
    refused = dict(zip(done.refused["column"], done.refused["reason"], strict=True))
    assert refused == {row["column"]: row["reason"] for row in expected if row["reason"]}
    wanted = [row for row in expected if not row["reason"]]
    for found, row in zip(done.observations.to_dict("records"), wanted, strict=True):
        assert found["contaminant"] == row["code"], row
        assert found["value"] == pytest.approx(float(row["factor"]), rel=2e-7), row


def named(row):
    """Return the name in a column, without the prefix or suffix of its survey."""
    affixes = {"usgs_conus_soils": ("A_", ""), "baltic_soil_survey": ("", row["column"][-2:]), "kola_qaqc": ("", "_INAA")}
    prefix, suffix = affixes.get(row["dataset"], ("", ""))
    name = row["column"].removeprefix(prefix).removesuffix(suffix)
    return {"C_Tot": "total carbon", "C_Inorg": "inorganic carbon", "C_Org": "organic carbon"}.get(name, name)


@pytest.fixture(scope="module")
def superfund():
    """All 29,126 rows as 1,118 kinds of row with how often each stands there; rows that are not soil are lumped."""
    counts, names = rows("epa_superfund_counts.csv"), [row for row in NAMES if row["dataset"] == "superfund_contaminants"]
    columns = {
        "site_epa_id": [f"site {place}" for place in range(len(counts))],
        "rhs_name": [names[int(row["name_row"])]["name"] for row in counts],
        "rhs_nmbr": [names[int(row["name_row"])]["cas"] for row in counts],
        "cc_max_conc_value_nmbr": [row["value"] or None for row in counts],
        "rconc_units_desc": [row["unit"] or None for row in counts],
        "rmedia_desc": [row["medium"] for row in counts],
    }
    columns |= {name: ["1"] * len(counts) for name in ("act_code_id", "rat_short_name", "ou_id", "wsmc_name")}
    frame = pandas.DataFrame(columns, dtype=object)
    recipe = read_recipe(RESOURCES / "recipes" / "epa_superfund_concentrations.json")
    done = harmonise(RawTable("superfund", tuple(columns), frame, ReadingOptions()), recipe)
    return done, counts, names


SUPERFUND = {
    "medium_not_soil": 16_025, "empty_value": 5_313, "unknown_contaminant": 618, "ambiguous_name": 163, "name_cas_conflict": 46,
    "unit_missing": 46, "unit_not_soil": 44, "unit_mismatch": 29, "cas_invalid": 5, "zero_without_limit": 3,
}  # fmt: skip
"""Rows refused by reason: 16,025 of other media than the three of soil, 5,313 of soil without a value ..."""


def test_superfund_share_of_rows_converted_and_refused_by_reason(superfund):
    """29,126 rows: 6,834 harmonised, 88 % of the 7,788 that are of soil and have a value."""
    done, counts, _ = superfund
    n = [int(row["n"]) for row in counts]
    refused = pandas.Series([n[row - 1] for row in done.refused["row"]]).groupby(done.refused["reason"].to_numpy()).sum()
    assert sum(n) == 29_126 and refused.to_dict() == SUPERFUND
    assert sum(n[row - 1] for row in done.observations["row"]) == 29_126 - sum(SUPERFUND.values()) == 6_834


def test_superfund_none_wrong(superfund):
    """Each harmonised row has the code and the factor of the tables worked out by hand."""
    done, counts, names = superfund
    factor = {"mg/kg": 1, "ug/kg": 1e-3, "ppm": 1, "ppb": 1e-3, "ppt": 1e-6, "ug/g": 1, "g/kg": 1e3, "%": 1e4, "pCi/g": 37, "pCi/kg": 0.037}
    for found in done.observations.to_dict("records"):
        row = counts[found["row"] - 1]
        code = names[int(row["name_row"])]["code"]
        stored = {"activity": "Bq/kg", "property": determinands()[code].unit}.get(determinands()[code].quantity, "mg/kg")
        scale = factor[row["unit"]] / (1e4 if stored == "%" else 1)
        assert (found["contaminant"], found["unit"]) == (code, stored)
        assert found["value"] == pytest.approx(float(row["value"]) * scale, rel=1e-12)


PIECES = {
    "gemas_agricultural_soil": ("gemas_piece.csv", 22, [("Al", "18894", 18894, "mg/kg"), ("LOI_pct", "3.67", 3.67, "%"), ("clay_pct", "8.5", 8.5, "%")]),
    "ngu_trondelag_o_horizon": ("trondelag_o_piece.csv", 50, [("Pb", "28.5", 28.5, "mg/kg"), ("Hg", "0.22", 0.22, "mg/kg"), ("LOI_pct", "93.1", 93.1, "%")]),
    "ngu_trondelag_c_horizon": ("trondelag_c_piece.csv", 49, [("Hg", "0.013", 0.013, "mg/kg"), ("P", "256", 256, "mg/kg")]),
    "sinu_river_colombia": ("sinu_piece.csv", 12, [("Cd", "1.72", 1.72, "mg/kg"), ("CEC_cmolkg", "45", 45, "cmol(+)/kg"), ("EC_dSm", "2.95", 2.95, "dS/m"), ("OM_pct", "9.78", 9.78, "%")]),
}  # fmt: skip


@pytest.mark.parametrize("recipe", PIECES)
def test_pieces_of_surveys_by_their_shipped_recipes(recipe):
    piece, n_results, expected = PIECES[recipe]
    done = harmonise(file(piece), read_recipe(RESOURCES / "recipes" / f"{recipe}.json"))
    account = done.conservation
    assert account.rows_in == account.rows_kept == 10 and account.cells_kept == 10 * n_results and done.refused.empty
    first = done.observations[done.observations["row"] == 1].set_index("contaminant")
    for code, text, value, unit in expected:
        assert tuple(first.loc[code, ["value_orig", "value", "unit"]]) == (text, value, unit)


@pytest.mark.parametrize(("layer", "silicon", "fluorine"), [("topsoil", 43.61, 0.038), ("subsoil", 45.34, 0.026)])
def test_oxides_of_the_baltic_survey(layer, silicon, fluorine):
    """SiO2 to Si: 28.085 / (28.085 + 2 * 15.999) = 0.467437; weight per cent is 10^4 mg/kg."""
    recipe = read_recipe(RESOURCES / "recipes" / f"baltic_soil_survey_{layer}.json")
    done = harmonise(file(f"baltic_{layer}_piece.csv"), recipe, transform=lambda srs, x, y: (x / 1e6 + 20, y / 1e6 + 50))
    first = done.observations[done.observations["row"] == 1].set_index("contaminant")
    assert first.loc["Si", "value"] == pytest.approx(silicon * 1e4 * 28.085 / (28.085 + 2 * 15.999), rel=1e-7)
    assert first.loc["F", "value"] == pytest.approx(fluorine * 1e4, rel=1e-12) and first.loc["LOI_pct", "value"] > 10
    assert done.conservation.cells_in == done.conservation.cells_kept + done.conservation.cells_refused


@pytest.mark.parametrize(
    ("piece", "name", "unit", "column", "medium", "reason"),
    [("reddog_moss_piece.csv", "Zn", "ln mg/kg", "log_Zn", "moss", "medium_not_soil"),
     ("reddog_moss_piece.csv", "Zn", "ln mg/kg", "log_Zn", "soil", "unit_not_soil"),
     ("rongelap_piece.csv", "Cs-137", "counts/s", "counts", "soil", "unit_not_soil")],
)  # fmt: skip
def test_moss_logarithms_and_counts_are_refused_by_name(piece, name, unit, column, medium, reason):
    recipe = Recipe("r", "wide", "d", values=(ValueColumn(column, name, unit),), constants={"medium": medium})
    done = harmonise(file(piece), recipe)
    assert done.observations.empty and set(done.refused["reason"]) == {reason}
