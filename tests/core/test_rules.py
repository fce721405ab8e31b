"""Every rule finds its fault, and nothing else; one row gets the same verdict as many."""

import json
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.core import model
from insop_plugin.core.rules import ERROR, WARNING, Context, Finding, check, rules
from tests.core.rule_cases import CASES, GOOD, TABLE_CASES, TODAY, UID, frame, point


def found(collection, patches, **context):
    return check(collection, frame(collection, *patches), Context(today=TODAY, **context))


@pytest.mark.parametrize("collection", sorted(GOOD))
def test_a_faultless_record_has_no_findings(collection):
    assert [(finding.rule, finding.text()) for finding in found(collection, [{}])] == []


@pytest.mark.parametrize("rule", sorted(CASES))
def test_rule_names_the_row_and_says_how_to_mend_it(rule):
    collection, patches, context = CASES[rule]
    mine = [finding for finding in found(collection, patches, **context) if finding.rule == rule and finding.row == 1]
    assert len(mine) == 1
    (finding,) = mine
    assert finding.uid == str(frame(collection, *patches)["uid"][0])
    assert "{" not in finding.text().replace(finding.value, "") and "{" not in finding.mend()
    assert finding.text().endswith((".", "?")) and finding.mend().strip().endswith(".")


@pytest.mark.parametrize("rule", sorted(TABLE_CASES))
def test_rule_about_the_whole_table(rule):
    collection, patches, context = TABLE_CASES[rule]
    findings = [finding for finding in found(collection, patches, **context) if finding.rule == rule]
    assert len(findings) == 1 and findings[0].row is None and "{" not in findings[0].text()


def test_every_rule_has_a_case_and_a_name_of_its_own():
    codes = [rule.code for rule in rules()]
    assert len(codes) == len(set(codes))
    assert set(codes) - {"column_absent"} == set(CASES) | set(TABLE_CASES)


def test_a_missing_required_column_is_one_finding_not_one_per_row():
    rows = frame("observation", {}, {}).drop(columns=["sample_uid", "procedure"])
    findings = [finding for finding in check("observation", rows) if finding.field == "sample_uid"]
    assert [(finding.rule, finding.row, finding.severity) for finding in findings] == [("column_absent", None, ERROR)]
    assert "procedure_missing" not in {finding.rule for finding in check("observation", rows)}


def test_columns_the_store_keeps_may_be_absent():
    rows = frame("observation", {}).drop(columns=["uid", "country", "state", "rev", "deleted"])
    assert check("observation", rows) == []


def test_an_empty_table_has_no_findings():
    for collection in model.collections():
        assert check(collection.name, frame(collection.name, {}).head(0)) == []


def test_deleted_rows_are_not_judged():
    assert found("plot", [{"deleted": True, "code": None, "geom": None}]) == []


def test_the_row_of_the_delivered_file_is_named():
    (finding,) = found("observation", [{"value": -1, "row": 17}])
    assert (finding.row, finding.value, finding.text()) == (17, "-1", "A negative concentration: -1.")


def test_unknown_code_names_the_most_similar():
    (finding,) = [f for f in found("observation", [{"contaminant": "zinc"}]) if f.rule == "unknown_code"]
    assert finding.mend() == "Choose one from the list, for example “Zn”."


def test_codes_that_nobody_says_are_named_by_their_labels():
    (finding,) = [f for f in found("observation", [{"fraction": "total"}]) if f.rule == "fraction_unlike_procedure"]
    assert finding.text() == "The fraction “Total” does not go with the procedure Aqua regia."
    assert "“Pseudo-total”" in finding.mend()
    (finding,) = found("plot", [{"geom": point(7.12345, 50.12345)}])
    assert finding.text() == "The position 7.12345, 50.12345 does not lie in Netherlands."


def test_swapped_is_said_instead_of_outside():
    rules_found = {finding.rule for finding in found("plot", [CASES["coordinates_swapped"][1][0]])}
    assert rules_found == {"coordinates_swapped"}


@pytest.mark.parametrize(
    ("longitude", "latitude", "country", "rules_found"),
    [
        (4.90, 52.37456, "NLD", set()),  # Amsterdam
        (-68.27, 12.15, "NLD", {"low_precision"}),  # Bonaire: Natural Earth counts it to the Netherlands
        (34.1, 44.95123, "UKR", set()),  # Simferopol
        (-13.2, 27.15123, "MAR", set()),  # El Aaiún: disputed, no side is taken
        (179.99123, -16.8, "FJI", set()),  # Taveuni, at the 180° meridian
        (10.75, 59.91123, "SWE", {"outside_country"}),  # Oslo
    ],
)
def test_places_known_to_lie_in_a_country(longitude, latitude, country, rules_found):
    patch = {"geom": point(longitude, latitude), "country": country, "positional_accuracy_m": None}
    assert {finding.rule for finding in found("plot", [patch])} == rules_found


def test_stated_accuracy_excuses_few_decimals():
    patch = {"geom": point(5.76, 50.96), "coord_method": "map"}
    assert "low_precision" in {f.rule for f in found("plot", [{**patch, "positional_accuracy_m": 10}])}
    assert "low_precision" not in {f.rule for f in found("plot", [{**patch, "positional_accuracy_m": 1000}])}


def test_forms_of_qgis_write_several_codes_in_braces():
    assert found("source", [{"emission_pathways": "{air,dust}"}]) == []
    assert found("source", [{"emission_pathways": '{"air","dust"}'}]) == []


def test_micrograms_taken_as_milligrams_are_suspected():
    _rule, patches, _context = TABLE_CASES["unit_suspect"]
    (finding,) = [f for f in found("observation", patches) if f.rule == "unit_suspect"]
    assert finding.facts["times"] == "1000" and finding.facts["usual"] == "70"  # Kabata-Pendias 2011: Zn 70 mg/kg


def test_property_is_compared_in_its_own_unit():
    patch = {"contaminant": "EC_dSm", "unit": "uS/cm", "value": 900.0, "procedure": "POTENTIOMETRY", "fraction": None}
    assert {finding.rule for finding in found("observation", [patch])} == {"unit_not_converted"}


def test_others_count_for_duplicates_but_older_versions_do_not():
    rows = frame("plot", {})
    other = frame("plot", {"uid": UID.format(1)})
    assert [f.rule for f in check("plot", rows, Context(today=TODAY, others=other))] == ["plot_twice"]
    assert check("plot", rows, Context(today=TODAY, others=rows)) == []
    assert check("plot", rows, Context(today=TODAY, others=other.assign(deleted=True))) == []


def test_findings_travel_as_json():
    (finding,) = found("observation", [{"value": -1}])
    assert Finding.from_json(json.loads(json.dumps(finding.to_json()))) == finding


PATCHES = [(c, patch) for c, patches, _context in CASES.values() for patch in patches]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_one_row_gets_the_same_verdict_as_among_many(data):
    collection = data.draw(st.sampled_from(["plot", "site", "source", "sample", "observation", "dataset"]))
    pool = [patch for name, patch in PATCHES if name == collection] + [{}]
    patches = data.draw(st.lists(st.sampled_from(pool), min_size=2, max_size=6))
    patches = [{key: value for key, value in patch.items() if key != "uid"} for patch in patches]
    rows = frame(collection, *patches)
    in_batch = check(collection, rows, Context(today=TODAY))
    for number in range(len(rows)):
        rest = rows.drop(index=number).reset_index(drop=True)
        alone = check(collection, rows.iloc[[number]].reset_index(drop=True), Context(today=TODAY, others=rest))
        assert verdicts(alone) == verdicts(f for f in in_batch if f.row in (None, number + 1))


def verdicts(findings):
    return sorted((f.uid, f.field, f.rule, f.severity, f.text(), f.mend(), f.value) for f in findings)


RUBBISH = st.one_of(
    st.none(), st.text(max_size=8), st.integers(), st.floats(), st.binary(max_size=30), st.booleans(), st.dates()
)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_no_rubbish_in_any_cell_stops_the_check(data):
    collection = data.draw(st.sampled_from(sorted(GOOD)))
    rows = frame(collection, {}, {}, {})
    for name in data.draw(st.lists(st.sampled_from(list(rows.columns)), max_size=5)):
        rows[name] = pd.Series(data.draw(st.lists(RUBBISH, min_size=3, max_size=3)), dtype=object)
    check(collection, rows)


def test_severity_is_one_of_two():
    assert {rule.severity for rule in rules()} == {ERROR, WARNING}


def test_a_hundred_thousand_results_are_checked_in_seconds():
    """The bound is wide: the machine is shared."""
    rows = frame("observation", {})
    rows = rows.loc[rows.index.repeat(100_000)].reset_index(drop=True)
    rows["uid"] = [UID.format(number) for number in range(len(rows))]
    rows["sample_uid"] = rows["uid"]
    begin = time.perf_counter()
    assert check("observation", rows, Context(known={"sample": set(rows["uid"])})) == []
    assert time.perf_counter() - begin < 15
