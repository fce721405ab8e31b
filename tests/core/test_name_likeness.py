"""Nearest names: every name one edit away is found, in the order of edits counted by hand or one by one."""

import random

import pytest

from insop_plugin.core.contaminants.name_index import fold_name
from insop_plugin.core.contaminants.name_likeness import Likeness
from insop_plugin.core.contaminants.names import candidates_of, meaning_of, read_names
from insop_plugin.core.vocabulary import table


def edits(left, right):
    """Count insertions, deletions, exchanges and swaps of neighbours, cell by cell."""
    rows = [list(range(len(right) + 1))]
    for i, a in enumerate(left, 1):
        row = [i]
        for j, b in enumerate(right, 1):
            row.append(min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a != b)))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                row[j] = min(row[j], rows[i - 2][j - 2] + 1)
        rows.append(row)
    return rows[-1][-1]


def test_edits_of_the_textbook():
    assert (edits("kitten", "sitting"), edits("ca", "ac"), edits("ca", "abc")) == (3, 1, 3)


def test_names_one_edit_away_are_all_found_and_a_few_edits_away_the_nearest():
    dice = random.Random(4)
    names = list(dict.fromkeys("".join(dice.choice("abcd") for _ in range(dice.randrange(4, 12))) for _ in range(300)))
    texts = ["".join(dice.choice("abcd") for _ in range(dice.randrange(4, 14))) for _ in range(60)]
    for text, found in zip(texts, Likeness(names).nearest(texts, len(names)), strict=True):
        counted = {name: edits(text, name) for name in names}
        if min(counted.values()) <= 1:
            assert set(found) == {name for name in names if counted[name] <= 1}
            continue
        most = min(max(1, int(len(text) * 0.3)), 5)
        near = {name for name in names if counted[name] <= most and abs(len(name) - len(text)) <= most}
        assert not near or set(found) == near
        ranks = [counted[name] / max(len(name), len(text)) for name in found] if near else []
        assert ranks == sorted(ranks)


def misspelt(text, kind, dice):
    at = dice.randrange(1, len(text) - 1)
    if kind == "deletion":
        return text[:at] + text[at + 1 :]
    return text[:at] + (text[at + 1] + text[at] if kind == "transposition" else "x" + text[at + 1]) + text[at + 2 :]


@pytest.mark.parametrize("kind", ["deletion", "transposition", "substitution"])
def test_misspelt_names_are_never_taken_and_the_right_one_is_proposed(kind):
    """Of every name of five letters and more, misspelt at a random place: right among three, and nearly always first."""
    dice, wrong, right = random.Random(kind), [], []
    for row in table("contaminant"):
        text = misspelt(row["label"], kind, dice)
        if len(fold_name(row["label"])) >= 5 and meaning_of(row["label"]).code == row["code"] and not meaning_of(text).code:
            wrong.append(text)
            right.append(row["code"])
    found = [reading.candidates for reading in read_names([(text, "") for text in wrong])]
    assert len(right) > 290
    assert sum(code in codes for code, codes in zip(right, found, strict=True)) / len(right) >= 0.995
    assert sum(codes[:1] == (code,) for code, codes in zip(right, found, strict=True)) / len(right) >= 0.97


@pytest.mark.parametrize(("text", "code"), [("Cadmuim", "Cd"), ("benzo(a)pirenne", "BaP"), ("Arsenik", "As"), ("glyphosat acid", "Glyphosate")])
def test_spellings_of_real_tables(text, code):
    assert candidates_of(text)[0] == code


def test_nothing_is_proposed_for_what_is_like_no_name():
    assert candidates_of("qqqqqqqq") == () and candidates_of("") == ()
