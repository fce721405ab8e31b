"""Results of one sample that contradict each other: parts above their whole, textures that do not add up."""

from __future__ import annotations

import numpy as np
import pandas as pd

from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.vocabulary import table

SLACK = 1.05  # rounding and repeatability
SPECIES = (("Cr", "Cr6"), ("Cr", "Cr3"), ("Hg", "Hg_inorg"), ("Hg", "MeHg"))
TEXTURE, TEXTURE_SLACK = ("clay_pct", "silt_pct", "sand_pct"), 5.0


@doubtful(
    "observation",
    "value",
    N_("{contaminant} ({value}) is less than its part {part} ({part_value}) in the same sample."),
    N_("Check the units and the names of the two results."),
)
def whole_below_part(rows: Rows) -> Judged:
    frame = _values(rows)
    pairs = pd.DataFrame(_parts(), columns=["contaminant", "part"])
    wholes = frame[frame["mine"]].merge(pairs, on="contaminant")
    parts = frame.rename(columns={"contaminant": "part", "value": "part_value"})[
        ["sample", "unit", "part", "part_value"]
    ]
    both = wholes.merge(parts, on=["sample", "unit", "part"])
    bad = both[both["part_value"] > both["value"] * SLACK].drop_duplicates("at")
    mask = np.zeros(len(rows), bool)
    mask[bad["at"]] = True
    facts = {name: np.full(len(rows), "", dtype=object) for name in ("part", "part_value")}
    for name, values in facts.items():
        values[bad["at"]] = bad[name]
    return mask, facts


@doubtful(
    "observation",
    "value",
    N_("Clay, silt and sand of this sample add up to {total} %."),
    N_("They should give 100 %. Check the class limits, and whether the values are of the fine earth."),
)
def texture_not_hundred(rows: Rows) -> Judged:
    frame = _values(rows)
    frame = frame[frame["contaminant"].isin(TEXTURE)]
    by_sample = frame.groupby("sample")
    complete = by_sample["contaminant"].transform("nunique").eq(3) & by_sample["value"].transform("size").eq(3)
    total = by_sample["value"].transform("sum")
    bad = frame[complete & ((total - 100).abs() > TEXTURE_SLACK) & (frame["contaminant"] == TEXTURE[0]) & frame["mine"]]
    mask, totals = np.zeros(len(rows), bool), np.full(len(rows), np.nan)
    mask[bad["at"]], totals[bad["at"]] = True, total[bad.index].round(1)
    return mask, {"total": totals}


def _values(rows: Rows) -> pd.DataFrame:
    """Return the measured values of these rows and the rest; `at` is the row, `mine` says of which of the two."""
    return rows.once("measured values", _read_values)


def _read_values(rows: Rows) -> pd.DataFrame:
    names = {"sample": "sample_uid", "contaminant": "contaminant", "unit": "unit"}
    frame = pd.DataFrame({key: rows.with_rest(lambda part, name=name: part.text(name)) for key, name in names.items()})
    frame["value"] = rows.with_rest(lambda part: part.number("value"))
    frame["at"] = np.arange(len(frame))
    frame["mine"] = frame["at"] < len(rows)
    alive = rows.with_rest(lambda part: part.alive)
    return frame[alive & frame["value"].notna() & (frame["sample"] != "")]


def _parts() -> list[tuple[str, str]]:
    members = [(row["sum_code"], row["member_code"]) for row in table("contaminant_member") if not row["tef"]]
    return members + list(SPECIES)
