"""Pieces of real tables with the shipped recipes; numbers worked out by hand from the delivered texts."""

import math

import pytest

from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.recipe import read_recipe
from insop_plugin.paths import RESOURCES
from tests.core.lab_tables import file


def harmonised(piece, recipe):
    return harmonise(file(piece), read_recipe(RESOURCES / "recipes" / f"{recipe}.json"))


@pytest.fixture(scope="module")
def conus():
    return harmonised("usgs_conus_piece.csv", "usgs_conus_soils")


@pytest.fixture(scope="module")
def colorado():
    return harmonised("usgs_colorado_piece.csv", "usgs_colorado_soils")


@pytest.fixture(scope="module")
def superfund():
    return harmonised("epa_superfund_piece.csv", "epa_superfund_concentrations")


def result(done, row, contaminant):
    found = done.observations[(done.observations["row"] == row) & (done.observations["contaminant"] == contaminant)]
    assert len(found) == 1
    return found.iloc[0]


def test_conus_weight_per_cent_and_limits(conus):
    aluminium, silver, sodium = (result(conus, 1, code) for code in ("Al", "Ag", "Na"))
    assert (aluminium["value_orig"], aluminium["value"], aluminium["unit"]) == ("0.87", 8700.0, "mg/kg")
    assert (silver["value_orig"], silver["censor"], silver["censor_limit"]) == ("<1", "left", 1.0)
    assert (sodium["value_orig"], sodium["censor_limit"]) == ("<0.01", 100.0) and math.isnan(sodium["value"])


def test_conus_account(conus):
    """17 rows, two of them `N.S.` throughout; `N.D.` has no limit; `?0.16` and `?8.65` lost a minus sign."""
    account = conus.conservation
    assert (account.rows_in, account.rows_kept, account.rows_refused) == (17, 15, 2)
    assert account.cells_in == 17 * 47 == account.cells_kept + account.cells_refused + account.cells_without
    assert account.reasons["value_unreadable"] == 2 and account.cells_without == 2 * 47 + 4
    unreadable = conus.refused[conus.refused["reason"] == "value_unreadable"]
    assert unreadable["value"].tolist() == ["?0.16", "?8.65"] and set(unreadable["column"]) == {"A_C_Org"}


def test_conus_depths_dates_places(conus):
    samples, plots = conus.samples.set_index("row"), conus.plots.set_index("row")
    assert samples.loc[1, ["upper_depth_cm", "lower_depth_cm"]].tolist() == [0, 20]
    by_text = samples.set_index("depth_orig")
    assert by_text.loc["5-Mar", ["upper_depth_cm", "lower_depth_cm"]].tolist() == [3, 5]
    assert by_text.loc["May-50", ["upper_depth_cm", "lower_depth_cm"]].tolist() == [5, 50]
    assert math.isnan(by_text.loc["not recorded", "upper_depth_cm"])
    assert plots.loc[1, ["longitude", "latitude", "sampling_date", "country"]].tolist() == [
        -87.1166,
        31.3146,
        "2009-02-18",
        "USA",
    ]


def test_colorado_limits_are_recovered(colorado):
    """Censored values were replaced by 0.65 times the limit: In 0.013 / 0.65 = 0.02."""
    indium = result(colorado, 2, "In")
    assert (indium["value_orig"], indium["censor"], indium["censor_limit"]) == ("0.013", "left", 0.02)
    censored = colorado.observations[colorado.observations["censor"] == "left"]
    limits = censored.groupby("contaminant")["censor_limit"].first().to_dict()
    assert limits == {"In": 0.02, "Cd": 0.1, "S": 100.0, "Bi": 0.04, "P": 50.0, "As": 1.0, "Sb": 0.05}
    assert colorado.conservation.rows_kept == 11 and colorado.refused.empty


EXPECTED = [
    ("ANTIMONY", "2230", "mg/kg", "Sb", 2230, "mg/kg"), ("BENZO(B)FLUORANTHENE", "23000", "ug/kg", "BbF", 23, "mg/kg"),
    ("DDE (DICHLORODIPHENYLDICHLOROETHYLENE)", "2000", "ppt", "DDE_pp", 0.002, "mg/kg"), ("XYLENES", "72", "ppm", "Xylenes", 72, "mg/kg"),
    ("HEXACHLOROBENZENE", "670", "ppb", "HCB", 0.67, "mg/kg"), ("ZINC", "0.513", "g/kg", "Zn", 513, "mg/kg"),
    ("POLONIUM-210", "50.9", "pCi/g", "Po210", 1883.3, "Bq/kg"), ("COBALT-60", "11.27", "pCi/g", "Co60", 416.99, "Bq/kg"),
    ("URANIUM-238", "26.9", "pCi/g", "U238", 995.3, "Bq/kg"), ("CHROMIUM (HEXAVALENT)", "24.4", "mg/kg", "Cr6", 24.4, "mg/kg"),
    ("CHROMIUM (III)", "4530", "mg/kg", "Cr3", 4530, "mg/kg"), ("ASBESTOS", "98", "%", "Asbestos", 980000, "mg/kg"),
    ("ALPHA-CHLORDANE", "161", "ug/kg", "Chlordane_cis", 0.161, "mg/kg"), ("DIOXINS/FURANS; AS TEQ", "5.65", "ppb", "PCDDF_TEQ", 0.00565, "mg/kg"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "unit_orig", "code", "value", "unit"), EXPECTED)
def test_superfund_names_and_units(superfund, name, text, unit_orig, code, value, unit):
    """pCi/g is 37 Bq/kg; the other factors are powers of ten."""
    found = superfund.observations
    found = found[
        (found["contaminant_orig"] == name) & (found["value_orig"] == text) & (found["unit_orig"] == unit_orig)
    ].iloc[0]
    assert (found["contaminant"], found["unit"]) == (code, unit) and found["value"] == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("2-METHYLNAPHTHALENE", "name_cas_conflict"), ("CYANIDE", "ambiguous_name"), ("TPH", "ambiguous_name"), ("ACETONE", "unknown_contaminant"),
     ("SEC-BUTYL BENZENE", "cas_invalid")],
)  # fmt: skip
def test_superfund_refused_names(superfund, name, reason):
    refused = superfund.refused[superfund.refused["contaminant"] == name]
    assert not refused.empty and set(refused["reason"]) == {reason}


def test_superfund_other_media_and_units_are_refused(superfund):
    reasons = set(superfund.refused["reason"])
    assert {"medium_not_soil", "empty_value", "unit_not_soil", "unit_missing", "unit_mismatch"} <= reasons
    cobalt = superfund.refused[
        (superfund.refused["contaminant"] == "COBALT-60") & (superfund.refused["value"] == "mg/kg")
    ]
    assert cobalt["reason"].tolist() == ["unit_mismatch"]  # 18 mg/kg of a radionuclide, as delivered
    account = superfund.conservation
    assert account.rows_in == 107 == account.rows_kept + account.rows_refused
