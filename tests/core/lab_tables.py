"""Small laboratory tables for tests."""

import csv
from pathlib import Path

import pandas

from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions
from insop_plugin.core.reading.recipe import Recipe, Rules, ValueColumn

PLAIN = Rules()
DATA = Path(__file__).parent.parent / "data" / "harmonise"
LONG = {"sample": "sample", "contaminant": "analyte", "value": "result", "unit": "unit"}


def table(name="lab.csv", separator=";", **columns) -> RawTable:
    """Return a raw table of columns of texts."""
    frame = pandas.DataFrame({key: list(cells) for key, cells in columns.items()}, dtype=object)
    return RawTable(name, tuple(frame.columns), frame, ReadingOptions(separator=separator))


def file(name: str) -> RawTable:
    """Return a piece of a real table."""
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    frame = pandas.DataFrame([[cell or None for cell in row] for row in rows], columns=header, dtype=object)
    return RawTable(name, tuple(header), frame, ReadingOptions(separator=","))


def one(result="5", unit="mg/kg", analyte="Pb", rules=PLAIN, constants=None, decisions=None, **more):
    """Harmonise a long table of one row; more columns by role."""
    columns = {"sample": ["S1"], "analyte": [analyte], "result": [result], "unit": [unit]} | {
        k: [v] for k, v in more.items()
    }
    recipe = Recipe(
        "test",
        "long",
        "test",
        LONG | {role: role for role in more},
        constants=constants or {},
        decisions=decisions or {},
        rules=rules,
    )
    return harmonise(table(**columns), recipe)


def kept(**given) -> dict:
    """Return the one observation of a table of one row."""
    done = one(**given)
    assert len(done.observations) == 1, done.refused[["reason", "words"]].to_dict("records")
    return done.observations.iloc[0].to_dict()


def reason(**given) -> str:
    """Return the reason why the one row was refused."""
    done = one(**given)
    assert done.observations.empty and len(done.refused) == 1, done.observations.T
    return done.refused["reason"].iat[0]


def wide(recipe_columns=None, values=(), constants=None, rules=PLAIN, **columns):
    """Harmonise a wide table."""
    recipe = Recipe(
        "test",
        "wide",
        "test",
        recipe_columns or {},
        (),
        tuple(ValueColumn(*value) for value in values),
        constants or {},
        rules=rules,
    )
    return harmonise(table(**columns), recipe)
