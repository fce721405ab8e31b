"""The same values whatever the order of rows, the parts a table is cut in, the locale and the run; steps explain values."""

import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pandas
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.units import conversion, read_unit, times
from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions
from insop_plugin.core.reading.recipe import Recipe, Rules, read_recipe, write_recipe
from insop_plugin.core.vocabulary import table as rows_of
from insop_plugin.paths import RESOURCES
from tests.core.lab_tables import file

SLOW = settings(max_examples=12, deadline=None, phases=[Phase.generate], derandomize=True, suppress_health_check=[HealthCheck.too_slow])
ROLES = {
    "sample": "sample", "contaminant": "analyte", "value": "result", "unit": "unit", "qualifier": "qualifier", "limit": "limit",
    "moisture": "moisture", "loi": "loi", "bulk_density": "density", "date": "date", "speciation": "form",
}  # fmt: skip
CELLS = {
    "analyte": st.sampled_from(["Pb", "Cadmium", "мышьяк", "P2O5", "Nitrate", "Cs-137", "7440-50-8", "organic carbon", "Unobtainium", "Ca"]),
    "result": st.one_of(st.sampled_from(["<0.5", "ND", "0", "12 J", ">10", "0.1-0.5", "tr", "-1"]), st.floats(1e-6, 1e4).map(repr)),
    "unit": st.sampled_from(["mg/kg", "ug/kg dw", "wt. %", "mg/kg ww", "mg/kg ash", "mg/L", "Bq/kg", "pCi/g", "mmol/kg", "cmol(+)/kg", "ug/m3"]),
    "qualifier": st.sampled_from([None, None, "U", "J"]),
    "limit": st.sampled_from([None, "0.2"]),
    "moisture": st.sampled_from([None, "12.5", "30"]),
    "loi": st.sampled_from([None, "5", "40"]),
    "density": st.sampled_from([None, "1.1", "1.35"]),
    "date": st.sampled_from(["2001-02-03", "1990-07-01", None]),
    "form": st.sampled_from([None, None, "as N", "as P"]),
}
RECIPE = Recipe("same", "long", "same", ROLES, rules=Rules(decay_to="2020-01-01"), reading=ReadingOptions(decimal_mark=".", date_order="ymd"))


@st.composite
def tables(draw):
    n = draw(st.integers(2, 14))
    columns = {"sample": [f"S{place}" for place in range(n)]}
    columns |= {name: draw(st.lists(cells, min_size=n, max_size=n)) for name, cells in CELLS.items()}
    return pandas.DataFrame(columns, dtype=object)


def done(frame, recipe=RECIPE):
    return harmonise(RawTable("same.csv", tuple(frame.columns), frame.reset_index(drop=True), ReadingOptions(separator=",")), recipe)


def results(harmonised, frame):
    """Return what came out of each sample: results without their row numbers, or the reason."""
    names = frame["sample"].to_numpy()
    found = harmonised.observations.drop(columns=["row", "replicate"])
    kept = {names[row - 1]: text for row, text in zip(harmonised.observations["row"], found.astype(str).agg("|".join, axis=1), strict=True)} if len(found) else {}
    refused = harmonised.refused[["row", "reason", "value", "words"]].to_dict("records")
    return kept | {names[entry["row"] - 1]: (entry["reason"], entry["value"], entry["words"]) for entry in refused}


@SLOW
@given(tables(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(frame, random):
    order = list(range(len(frame)))
    random.shuffle(order)
    turned = frame.iloc[order]
    assert results(done(turned), turned) == results(done(frame), frame)


@SLOW
@given(tables(), st.data())
def test_the_parts_a_table_is_cut_in_change_nothing(frame, data):
    cut = data.draw(st.integers(1, len(frame) - 1))
    parts = [frame.iloc[:cut], frame.iloc[cut:]]
    assert results(done(parts[0]), parts[0]) | results(done(parts[1]), parts[1]) == results(done(frame), frame)


@SLOW
@given(tables())
def test_the_steps_explain_the_value(frame):
    """The number delivered, times the factor of each step, is the value."""
    found = done(frame).observations
    for result in found[found["censor"] == "none"].to_dict("records"):
        delivered = float(result["value_orig"].split()[0])
        steps = json.loads(result["steps"])
        assert result["value"] == pytest.approx(delivered * math.prod(step["factor"] for step in steps), rel=1e-12)
        assert all(step["assumption"] and step["rule"] and step["version"] for step in steps)


UNITS = [read_unit(row["code"]).unit for row in rows_of("unit")]
PAIRS = [
    (unit, determinand)
    for unit in UNITS
    for determinand in map(determinands().get, ("Pb", "Ca", "Cs137", "PCDDF_TEQ", "OC_pct", "CEC_cmolkg", "EC_dSm", "BD_gcm3", "MP_total"))
    if conversion(unit, determinand)
]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(PAIRS), st.floats(1e-9, 1e9))
def test_there_and_back(pair, number):
    factor = conversion(*pair).factor
    assert times(times(number, factor), 1 / factor) == pytest.approx(number, rel=4 * sys.float_info.epsilon)
    assert times(number, factor) == pytest.approx(float(Fraction(number) * factor), rel=2 * sys.float_info.epsilon)


def texts_of(harmonised):
    """Return everything that came out as text."""
    tables = (harmonised.plots.drop(columns="geom"), harmonised.samples, harmonised.observations, harmonised.audit, harmonised.refused)
    return [table.to_csv(index=False) for table in tables] + harmonised.conservation.sentences()


@pytest.mark.parametrize(
    ("piece", "recipe"),
    [("usgs_conus_piece.csv", "usgs_conus_soils"), ("epa_superfund_piece.csv", "epa_superfund_concentrations"),
     ("usgs_colorado_piece.csv", "usgs_colorado_soils"), ("trondelag_o_piece.csv", "ngu_trondelag_o_horizon")],
)  # fmt: skip
def test_a_recipe_replays_to_the_last_byte(tmp_path, piece, recipe):
    """The recipe that comes out is written, read again and replayed on the same file, without a question."""
    first = harmonise(file(piece), read_recipe(RESOURCES / "recipes" / f"{recipe}.json"))
    write_recipe(replace(first.recipe, name="learned"), tmp_path / "recipe.json")
    again = harmonise(file(piece), read_recipe(tmp_path / "recipe.json"))
    assert texts_of(again) == texts_of(first)


IN_ANOTHER = """
import locale, hashlib
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
from tests.core.test_harmonise_same import RESOURCES, file, harmonise, read_recipe, texts_of
done = harmonise(file("epa_superfund_piece.csv"), read_recipe(RESOURCES / "recipes" / "epa_superfund_concentrations.json"))
print(hashlib.sha256("".join(texts_of(done)).encode()).hexdigest())
"""


def test_locale_time_zone_and_hash_seed_change_nothing():
    """Locales that the machine lacks fall back to C; those of Debian's locales-all have a decimal comma."""
    answers = set()
    for language, zone, seed in (("C", "UTC", "0"), ("de_DE.UTF-8", "Pacific/Apia", "1")):
        environment = os.environ | {"LC_ALL": language, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        root = Path(__file__).parents[2]
        told = subprocess.run([sys.executable, "-c", IN_ANOTHER], capture_output=True, text=True, check=True, env=environment, cwd=root)
        answers.add(told.stdout)
    assert len(answers) == 1
