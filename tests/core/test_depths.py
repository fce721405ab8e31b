"""Depths: texts of the USGS surveys, units, and ranges that a spreadsheet mistook for dates."""

import numpy
import pytest

from insop_plugin.core.depths import are_valid, read_depths


def one(text, unit="cm", mend=False):
    found = read_depths([text], unit, mend)
    if found.problem[0]:
        return found.problem[0], found.proposal[0]
    return float(found.upper_cm[0]), float(found.lower_cm[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0-20", (0, 20)), ("0-1.5", (0, 1.5)), ("0–5cm", (0, 5)), ("0-8 in", (0, 20.32)), ("12 to 20 in", (30.48, 50.8)),
     ("12,24", (12, 24)), ("2,5-18", (2.5, 18)), ("0.0-0.2 m", (0, 20)), ("0cm-20cm", (0, 20))],
)  # fmt: skip
def test_depth_texts(text, expected):
    assert one(text) == expected


@pytest.mark.parametrize(("text", "problem"), [("A", "depth_unreadable"), ("20", "depth_unreadable"), ("N.S.", "absent"),
                                               ("not recorded", "absent"), ("Ap, 0-8 in", "depth_unreadable")])  # fmt: skip
def test_what_is_no_depth(text, problem):
    assert one(text)[0] == problem


def test_without_a_unit_a_depth_is_not_read():
    assert one("0-20", unit="")[0] == "depth_unit"


@pytest.mark.parametrize(
    ("text", "proposal", "depth"),
    [("5-Mar", "3-5", (3, 5)), ("May-35", "5-35", (5, 35)), ("20-Oct", "10-20", (10, 20))],
)
def test_a_range_that_a_spreadsheet_made_a_date_is_proposed_and_mended_only_on_request(text, proposal, depth):
    assert one(text) == ("depth_spreadsheet", proposal)
    assert one(text, mend=True) == depth


def test_the_lower_end_is_deeper():
    assert are_valid(numpy.array([0, 20, 0, -5.0]), numpy.array([20, 0, 0, 10.0])).tolist() == [
        True,
        False,
        False,
        False,
    ]
