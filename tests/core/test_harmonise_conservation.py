"""Rows in = kept + refused, whatever is delivered: tables made at random of everything that real ones hold."""

import math
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.recipe import Recipe, Rules, ValueColumn
from tests.core.lab_tables import LONG, table


def often(good, *rest):
    """Draw what is good three times out of four, so that whole rows can be good."""
    return st.one_of(*[st.sampled_from(good)] * 3, st.one_of(*rest))


TEXTS = [None, "", " ", "<0.5", "< 0,5", "ND", "n.d.", "tr", ">10", "0.1-0.5", "?0.16", "N.S.", "INS", "0", "-0.5", "12 J", "0.5U", "1,234",
         "1.234", "<LOD", "12 mg/kg", "1e9", "٣٫٥", "nan", "inf", "±", "12 ± 2", "<", "-", "0.5 ug/L"]  # fmt: skip
RESULTS = st.one_of(st.sampled_from(TEXTS), st.floats(-10, 1e7, allow_nan=False).map(str), st.text(max_size=6))
NAMES = often(
    ["Pb", "cadmium", "Al2O3", "pH_H2O", "clay"], st.sampled_from([None, "Cyanide", "pH", "U238", "Unobtainium"]), st.text(max_size=5)
)
UNITS = often(
    ["mg/kg", "ppb", "wt. %"], st.sampled_from([None, "mg/kg ww", "ug/l", "pCi/g", "Other", "pH"]), st.text(max_size=4)
)
MARKS = often([None, "U", "J"], st.sampled_from(["R", "left", "Q7", "<"]))
NUMBERS = st.sampled_from([None, "0.2", "x", "-1", "25"])
LONGITUDES = often(["-75.9"], st.sampled_from([None, "8.5", "0", "400", "75 W", "abc"]))
LATITUDES = often(["8.5"], st.sampled_from([None, "-75.9", "0", "400", "8°32'41 N", "abc"]))
DATES = often(["2019-05-30", None], st.sampled_from(["3/4/2019", "2999-01-01", "soon", "30/05/2019"]))
DEPTHS = st.sampled_from([None, "0-20 cm", "20-0 cm", "5-Mar", "topsoil"])
MEDIA = often(["Soil", "soil"], st.sampled_from([None, "Groundwater", "Flubber"]))
COLUMNS = {
    "sample": st.sampled_from(["A", "B", None]), "analyte": NAMES, "result": RESULTS, "unit": UNITS, "qualifier": MARKS,
    "limit": NUMBERS, "lod": NUMBERS, "moisture": NUMBERS, "longitude": LONGITUDES, "latitude": LATITUDES, "date": DATES,
    "depth": DEPTHS, "medium": MEDIA,
}  # fmt: skip
RULES = st.sampled_from(
    [Rules(), Rules(negative="limit", zero="value"), Rules(replaced_by_factor=0.65, spreadsheet_depths=True)]
)
SLOW = settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
LARGEST = 1e6


@st.composite
def long_tables(draw):
    n = draw(st.integers(0, 12))
    return {name: draw(st.lists(cells, min_size=n, max_size=n)) for name, cells in COLUMNS.items()}


@SLOW
@given(long_tables(), RULES)
def test_every_row_of_a_long_table_is_kept_or_refused(columns, rules):
    roles = LONG | {name: name for name in COLUMNS if name not in ("sample", "analyte", "result", "unit")}
    done = harmonise(table(**columns), Recipe("r", "long", "d", roles, rules=rules))
    n, rows = len(columns["result"]), set(done.observations["row"]) | set(done.refused["row"])
    assert len(done.observations) + len(done.refused) == n and rows == set(range(1, n + 1))
    check_account(done, n)
    check_results(done.observations)
    for row, text in zip(done.observations["row"], done.observations["value_orig"], strict=True):
        cell = columns["result"][row - 1] or ""
        assert text == (cell if cell.strip() else "")


@SLOW
@given(long_tables(), RULES)
def test_every_result_of_a_wide_table_is_kept_refused_or_without_measurement(columns, rules):
    values = (ValueColumn("result", "Pb", "mg/kg", "qualifier", "limit"), ValueColumn("second", "cadmium", "ppb"))
    places = {"longitude": "longitude", "latitude": "latitude", "date": "date", "medium": "medium"}
    recipe = Recipe("r", "wide", "d", places, values=values, rules=rules)
    done = harmonise(table(**columns, second=columns["result"][::-1]), recipe)
    check_account(done, len(columns["result"]))
    check_results(done.observations)
    by_cell = len(done.observations) + done.refused["cells"].sum()
    assert by_cell == done.conservation.cells_in


def check_account(done, n):
    account = done.conservation
    assert account.rows_in == n == account.rows_kept + account.rows_refused
    assert account.cells_in == account.cells_kept + account.cells_refused + account.cells_without
    assert account.rows_kept == done.observations["row"].nunique() and account.cells_kept == len(done.observations)
    assert re.match(r"\d+ rows in = \d+ kept \+ \d+ refused", account.sentences()[0])
    facts = account.facts()
    assert n == facts["rows_clean"] + facts["rows_flagged"] + facts["rows_refused"]
    parts = ("cells_clean", "cells_flagged", "cells_refused", "cells_without")
    assert facts["cells_in"] == sum(facts[name] for name in parts) and min(facts.values()) >= 0


def check_results(found):
    """The constraints of the data model: a limit has no value, a number has no limit."""
    for result in found.to_dict("records"):
        is_number = result["censor"] == "none"
        assert math.isnan(result["value"]) != is_number and math.isnan(result["censor_limit"]) == is_number
        assert math.isnan(result["censor_upper"]) == (result["censor"] != "interval")
        assert result["contaminant"] and result["unit"] and result["sample_uid"]
        number = result["value"] if is_number else result["censor_limit"]
        assert 0 <= number <= LARGEST or result["unit"] not in ("mg/kg", "%")
    assert found["uid"].is_unique
