"""Depths: every text of a USGS survey, other languages, units, and ranges that a spreadsheet mistook for dates."""

import csv
from pathlib import Path

import numpy
import pytest

from insop_plugin.core.reading.depths import are_valid, read_depths

SPELLINGS = Path(__file__).resolve().parent.parent / "data" / "depths" / "ngs_depth_spellings.csv"


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [("top 6 inches", (0, 15.24)), ("0 to 1 ft", (0, 30.48)), ("surface to 20 cm", (0, 20)), ("0 in - 1 ft", (0, 30.48)),
     ("les 20 premiers cm", (0, 20)), ("de 0 à 20 cm", (0, 20)), ("obere 20 cm", (0, 20)), ("von 0 bis 20 cm", (0, 20)),
     ("primeros 20 cm", (0, 20)), ("entre 0 y 20 cm", (0, 20)), ("верхние 20 см", (0, 20)), ("от 0 до 20 см", (0, 20)),
     ("أعلى 20 سم", (0, 20)), ("من 0 إلى 20 سم", (0, 20)), ("表层20厘米", (0, 20)), ("从0到20厘米", (0, 20)),
     ("٠-٢٠ سم", (0, 20)), ('0-6"', (0, 15.24)), ("0′ - 2′", (0, 60.96)), ("cm 0-20", (0, 20)), ("[0-20]", (0, 20)),
     ("topsoil 0-20 cm", (0, 20)), ("0-15cm bgs", (0, 15)), ("0,0-0,2 m", (0, 20)), ("0..20", (0, 20))],
)  # fmt: skip
def test_depths_in_words_and_languages(text, expected):
    assert one(text) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [("20", "depth_single"), ("ca. 20 cm", "depth_single"), ("2,5 cm", "depth_single"), ("N.S.", "absent"),
     ("not recorded", "absent"), ("неизвестно", "absent"), ("topsoil", "depth_words"), ("表土", "depth_words"),
     ("<20 cm", "depth_open"), ("40+ cm", "depth_open"), ("up to 20 cm", "depth_open"), ("bis 20 cm", "depth_open"),
     ("0-10, 10-20 cm", "depth_several"), ("0-20-40", "depth_several"), ("mixed 0-20", "depth_mixed"),
     ("20-0", "depth_reversed"), ("8-8", "depth_zero"), ("-5-0 cm", "depth_above"), ("0-20 apples", "depth_unreadable"),
     ("5'6\"", "depth_unreadable"), ("2020-03-05", "depth_date"), ("3/5/2020", "depth_date"), ("3-Mar", "depth_date"),
     ("1,5 cm.", "depth_single"), ("0-20¹", "depth_unreadable"), ("0-99999999 cm", "depth_unreadable")],
)  # fmt: skip
def test_what_is_no_depth(text, problem):
    assert one(text)[0] == problem


@pytest.mark.parametrize(
    ("text", "horizon", "organic", "expected"),
    [("Ap, 0-8 in", "Ap", False, (0, 20.32)), ("A-Horizont 0-20 cm", "A", False, (0, 20)), ("Ap/E 0-20", "Ap/E", False, (0, 20)),
     ("O, 5-0 cm", "O", True, (0, 5)), ("O -5-0 cm", "O", True, (0, 5)), ("Oe 0-3", "Oe", True, (0, 3)),
     ("litter 5-0 cm", "", True, (0, 5)), ("From 0 to 20 cm", "", False, (0, 20)), ("Les 20 premiers cm", "", False, (0, 20))],
)  # fmt: skip
def test_horizons_and_organic_layers(text, horizon, organic, expected):
    found = read_depths([text], "cm")
    assert (found.horizon[0], bool(found.is_organic[0]), one(text)) == (horizon, organic, expected)


@pytest.mark.parametrize(("text", "horizon"), [("A", "A"), ("A horizon", "A"), ("2Btk1", "2Btk1"), ("Bw (E?)", "Bw (E?)")])
def test_a_horizon_without_depths_is_kept(text, horizon):
    found = read_depths([text], "cm")
    assert (found.problem[0], found.horizon[0]) == ("depth_horizon", horizon)


@pytest.mark.parametrize("name", ["SOIL_HORIZ", "Depth"])
def test_every_spelling_of_the_geochemical_survey(name):
    rows = survey(name)
    found = read_depths([row["spelling"] for row in rows], "in")
    for place, row in enumerate(rows):
        expected = [float(row[end] or "nan") for end in ("upper_cm", "lower_cm")]
        numpy.testing.assert_allclose([found.upper_cm[place], found.lower_cm[place]], expected, atol=1e-9, err_msg=row["spelling"])
        assert (found.horizon[place], found.problem[place]) == (row["horizon"], row["problem"]), row["spelling"]


@pytest.mark.parametrize(("name", "spellings", "share"), [("SOIL_HORIZ", 258, 3992 / 6590), ("Depth", 124, 3852 / 6577)])
def test_share_of_the_survey_that_is_read(name, spellings, share):
    rows = survey(name)
    read = [int(row["rows"]) for row in rows if not row["problem"]]
    assert len(read) == spellings
    assert sum(read) / sum(int(row["rows"]) for row in rows) == pytest.approx(share)


def test_the_editor_of_the_survey_read_the_same_but_for_one_text():
    rows = [row for row in survey("SOIL_HORIZ") if not row["problem"] and row["editor_upper_in"]]
    ours = [(float(row["upper_cm"]), float(row["lower_cm"])) for row in rows]
    theirs = [(2.54 * float(row["editor_upper_in"]), 2.54 * float(row["editor_lower_in"])) for row in rows]
    other = [row["spelling"] for row, a, b in zip(rows, ours, theirs, strict=True) if a != pytest.approx(b)]
    assert len(rows) > 150 and other == ["8Ap, 2-8 in"]


def test_whatever_is_read_is_a_depth():
    random = numpy.random.default_rng(1)
    pieces = ["0", "20", "5.5", "1,5", " ", "-", "–", "to", "cm", "in", "Ap", "O", " & ", ",", ";", "(", "<", "+", "top", "litter", "до", "سم", "'", "a", "?", "1e9", "²"]
    texts = sorted({"".join(random.choice(pieces, random.integers(1, 7))).strip() for _ in range(5000)} - {""})
    found = read_depths(texts, "cm")
    read = found.problem == ""
    assert 20 < read.sum() < len(texts) / 4
    assert are_valid(found.upper_cm[read], found.lower_cm[read]).all()
    assert numpy.isnan(found.upper_cm[~read]).all() and numpy.isnan(found.lower_cm[~read]).all()


def survey(column):
    with SPELLINGS.open(encoding="utf-8", newline="") as lines:
        return [row for row in csv.DictReader(lines) if row["column"] == column]


def test_without_signs_that_a_column_is_cut_its_texts_are_whole():
    assert one("Btnk, 12-20") == (12, 20)
    found = read_depths(["Btnk, 12-20", "A & Bk1, 0-", "E & Bk1, 2-"], "in")
    assert found.problem.tolist() == ["depth_cut"] * 3
    assert found.proposal.tolist() == ["12-20", "", ""]


def test_a_comma_separates_whole_numbers_unless_the_column_shows_decimals():
    assert read_depths(["0,8"], "in").assumption[0].startswith("A comma between two whole numbers")
    assert read_depths(["0,8", "12,5"], "in").problem.tolist() == ["depth_single"] * 2
    assert read_depths(["0,8"], "m").problem.tolist() == ["depth_single"]


def test_without_a_unit_a_depth_is_not_read():
    assert one("0-20", unit="")[0] == "depth_unit"


@pytest.mark.parametrize(
    ("text", "proposal", "depth"),
    [("5-Mar", "3-5", (3, 5)), ("May-35", "5-35", (5, 35)), ("20-Oct", "10-20", (10, 20)), ("3-Oct", "3-10", (3, 10))],
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
