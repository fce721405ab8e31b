"""What quality control finds: which check, in which rows, in words; proposals that nobody applies unasked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    import numpy as np

WARNING, NOTE = "warning", "note"
DUPLICATE, UNIT_SUSPECT, OUTLIER = 32, 256, 1024


@dataclass(frozen=True)
class Check:
    """One thing that is looked for; `{...}` in the words are facts of the finding."""

    severity: str
    words: str
    next_step: str
    flag: int = 0  # bit of the value list `qc_flag` that says the same of a record, 0 for none


@dataclass(frozen=True)
class Found:
    """The findings of one check; facts have one entry a finding."""

    check: str
    rows: np.ndarray  # counted from 0; -1 for a whole series
    facts: dict[str, np.ndarray] = field(default_factory=dict)
    proposal: np.ndarray | None = None
    contaminant: np.ndarray | None = None  # where it is not that of the row


CHECKS = {
    "duplicate_exact": Check(
        WARNING, N_("The same result stands in row {other}: place, depth, date, procedure and value agree."),
        N_("If the table was imported twice, delete one of the two."),
        DUPLICATE,
    ),
    "duplicate_near": Check(
        WARNING, N_("Row {other}, {distance} m away, has nearly the same value ({other_value}) at the same depth."),
        N_("If it is the same sample, delete one; if it is a duplicate, say so in its role."),
        DUPLICATE,
    ),
    "near_too_many": Check(
        WARNING, N_("At least {pairs} pairs of results lie at one place with one value: they are not listed."),
        N_("Look whether all samples have been given the same position."),
    ),
    "field_duplicate": Check(
        WARNING, N_("Field duplicates {value} and {other_value} (row {other}) differ by {rpd} %, more than {limit} %."),
        N_("Look at the site's variation and at how the samples were taken; keep both."),
    ),
    "lab_duplicate": Check(
        WARNING, N_("Laboratory duplicates {value} and {other_value} (row {other}) differ by {rpd} %, more than {limit} %."),
        N_("Ask the laboratory to analyse the batch again."),
    ),
    "duplicate_low": Check(
        WARNING, N_("Duplicates {value} and {other_value} (row {other}) near the detection limit differ by more than it ({limit})."),
        N_("Ask the laboratory; values so near the limit are uncertain."),
    ),
    "duplicate_alone": Check(
        NOTE, N_("A duplicate without the sample it repeats ({parent})."),
        N_("Fill in which sample it is a duplicate of."),
    ),
    "precision": Check(
        WARNING, N_("{beyond} of {n} pairs of duplicates of {name} lie beyond the line that 10 of 100 may pass at {target} % precision."),
        N_("The laboratory is less precise than that; carry the uncertainty along."),
    ),
    "blank": Check(
        WARNING, N_("A blank contains {value}: {why}."),
        N_("Results of its batch below ten times the blank are doubtful; ask the laboratory."),
    ),
    "reference_recovery": Check(
        WARNING, N_("{recovery} % of the certified {certified} were found; {low} to {high} % are accepted."),
        N_("Ask the laboratory; results of its batch may be biased in the same way."),
    ),
    "reference_score": Check(
        WARNING, N_("The result is {score} standard deviations from the certified {certified} ({kind} score)."),
        N_("From 3 on it is unsatisfactory: ask the laboratory. From 2 on it is questionable."),
    ),
    "reference_unknown": Check(
        NOTE, N_("A reference material without its certified value: recovery cannot be told."),
        N_("Fill in the certified value and its uncertainty."),
    ),
    "ladder": Check(
        WARNING, N_("{value} by {procedure} is more than the {other_value} by {other_procedure} (row {other}), which dissolves more."),
        N_("One of the two procedures or units is wrong, or the samples were exchanged."),
    ),
    "outlier": Check(
        NOTE, N_("Far from the other {n} values: robust z {z} ({methods})."),
        N_("Check unit and transcription. If it is right, keep it: in pollution the outliers are the signal."),
        OUTLIER,
    ),
    "outlier_spatial": Check(
        NOTE, N_("Unlike its {k} nearest neighbours (median {near}): robust z {z}."),
        N_("Check position and value. If both are right, keep it: it may be a hot spot."),
        OUTLIER,
    ),
    "unit_suspect": Check(
        WARNING, N_("The {n} values of {name} are {times} times those of ordinary soils ({usual} mg/kg)."),
        N_("Compare the unit with the laboratory's report; heavily polluted areas may be right. Nothing was changed."),
        UNIT_SUSPECT,
    ),
}  # fmt: skip
