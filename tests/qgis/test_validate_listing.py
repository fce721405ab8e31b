"""How the Check panel lists findings: in groups, with open places for what differs, filtered, mended."""

from insop_plugin.core.rules.whole import check_tables
from insop_plugin.gui.check.listing import Wish, entries_of, grouped, mended, record_words
from tests.core.rule_cases import UID, frame


def entries(*patches):
    rows = frame("sample", *patches)
    rows["code"] = [f"S{number}" for number in range(len(rows))]
    return entries_of(check_tables({"sample": rows}, is_whole=False))


def test_findings_of_one_rule_are_one_group_errors_first():
    found = entries({"lower_depth_cm": None}, {"upper_depth_cm": 30}, {"upper_depth_cm": 40})
    groups = grouped(found)
    assert [(len(group.entries), group.is_error) for group in groups] == [(2, True), (1, False)]
    assert groups[0].title() == "The lower depth (20 cm) is not deeper than the upper depth (… cm)."
    assert groups[1].title() == "The depth is not complete."


def test_records_are_called_by_their_names():
    (entry,) = entries({"lower_depth_cm": None})
    assert record_words(entry) == "S0"


def test_filters_by_severity_collection_and_text():
    found = entries({"lower_depth_cm": None}, {"upper_depth_cm": 30})
    assert [e.finding.rule for e in found if Wish(severity="error").fits(e)] == ["depth_reversed"]
    assert [e.finding.rule for e in found if Wish(text="NOT complete").fits(e)] == ["depth_missing"]
    assert [e.finding.rule for e in found if Wish(text="s1").fits(e)] == ["depth_reversed"]
    assert not [e for e in found if Wish(collection="plot").fits(e)]


def test_what_is_not_found_again_is_mended():
    before = entries({"uid": UID.format(1), "lower_depth_cm": None}, {"uid": UID.format(2), "upper_depth_cm": 30})
    after = entries({"uid": UID.format(2), "upper_depth_cm": 35})
    assert [entry.finding.rule for entry in mended(before, after)] == ["depth_missing"]
