"""The tool Harmonise table: a file and a recipe in, four tables out, everything said in the log."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, part_of

if TYPE_CHECKING:
    import pandas
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

    from insop_plugin.core.harmonise import Harmonised
    from insop_plugin.core.reading.raw_table import RawTable
    from insop_plugin.core.reading.recipe import Recipe

GIVEN, KNOWN, SUGGESTED = N_("given"), N_("known"), N_("suggested")
STYLES = {"SAMPLES": "harmonised_samples"}
MOST_CONTAMINANTS = 200
SAMPLE_KINDS = {
    "sample_uid": "text", "plot_uid": "text", "plot_code": "text", "sample_code": "text", "country": "text",
    "sampling_date": "date", "sampling_date_precision": "text", "upper_depth_cm": "real", "lower_depth_cm": "real",
    "horizon": "text", "size_fraction": "text", "land_use": "text", "moisture_pct": "real", "positional_accuracy_m": "real",
    "coord_method": "text",
    "x_orig": "text", "y_orig": "text", "srs_orig": "text", "depth_orig": "text", "lab_code": "text",
    "n_observations": "integer", "n_censored": "integer", "qc_flags": "integer", "row": "integer",
}  # fmt: skip
OBSERVATION_KINDS = {
    "row": "integer", "uid": "text", "sample_uid": "text", "country": "text", "contaminant": "text", "value": "real",
    "unit": "text", "censor": "text", "censor_limit": "real", "censor_upper": "real", "lod": "real", "loq": "real",
    "weight_basis": "text", "procedure": "text", "fraction": "text", "lab_method_text": "text", "analysis_date": "date",
    "replicate": "integer",
    "uncertainty": "real", "contaminant_orig": "text", "value_orig": "text", "unit_orig": "text", "steps": "text",
    "qc_flags": "integer", "remarks": "text",
}  # fmt: skip
AUDIT_KINDS = {
    "step": "text", "column": "text", "rule": "text", "from": "text", "to": "text", "factor": "real",
    "assumption": "text", "n": "integer", "first_row": "integer",
}  # fmt: skip
REFUSED_KINDS = {
    "row": "integer", "column": "text", "value": "text", "contaminant": "text", "reason": "text", "words": "text",
    "next_step": "text", "proposal": "text", "cells": "integer",
}  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """A harmonised file and where its recipe came from."""

    raw: RawTable
    done: Harmonised
    origin: str  # given, known or suggested
    path: str

    def samples(self) -> pandas.DataFrame:
        """Return one row per sample: position, depth, date, and each contaminant measured once as a number."""
        found = _sample_facts(self.done)
        return found.join(values_by_sample(self.done.observations), on="sample_uid")

    def sample_kinds(self) -> dict[str, str]:
        """Return the columns of `samples` and their kinds."""
        return SAMPLE_KINDS | dict.fromkeys(values_by_sample(self.done.observations).columns, "real")

    def refused(self) -> pandas.DataFrame:
        """Return what was refused, in the user's language."""
        from insop_plugin.core.harmonise.refusals import in_words

        return in_words(self.done.refused, tr)


def harmonise_file(path: str, recipe_path: str, progress: Progress) -> Outcome:
    """Read a file and harmonise it.

    Args:
        path: the delivered file.
        recipe_path: a recipe, or "" to take the shipped recipe of this layout, or to suggest one.
        progress: told the share done.
    """
    from insop_plugin.adapters.lab_files import read_table
    from insop_plugin.adapters.lab_places import to_degrees
    from insop_plugin.core.harmonise import harmonise
    from insop_plugin.core.reading.recipe import read_recipe

    given = read_recipe(recipe_path) if recipe_path else None
    raw = read_table(path, given.reading if given else None, part_of(progress, 0.0, 0.3))
    recipe, origin = (given, GIVEN) if given else _found(raw)
    return Outcome(raw, harmonise(raw, recipe, part_of(progress, 0.3, 0.7), to_degrees), origin, path)


def report(outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
    """Say how the file was read, what was understood, and where every row went."""
    done = outcome.done
    for remark in outcome.raw.remarks:
        feedback.pushInfo(words(remark))
    feedback.pushInfo(tr("Read as {options}").format(options=_written(outcome.raw.options.to_json())))
    _say_recipe(outcome, feedback)
    for line in done.conservation.sentences(tr):
        feedback.pushInfo(line)
    for text in _first_refusals(outcome):
        feedback.pushWarning(text)
    counts = {"plots": len(done.plots), "samples": len(done.samples), "observations": len(done.observations)}
    feedback.pushInfo(tr("{plots} plots, {samples} samples, {observations} observations").format(**counts))


def write_account(path: str, outcome: Outcome) -> None:
    """Write where every row and result went, as a web page or as CSV."""
    from insop_plugin.adapters import lab_account

    lab_account.write(path, lab_account.Account(outcome.raw, outcome.done, outcome.raw.name))


def numbers_of(outcome: Outcome) -> dict[str, int]:
    """Return the counts as numeric outputs of the tool."""
    found = outcome.done.conservation
    return {
        "ROWS_IN": found.rows_in, "ROWS_KEPT": found.rows_kept, "ROWS_REFUSED": found.rows_refused,
        "RESULTS_IN": found.cells_in, "RESULTS_KEPT": found.cells_kept, "RESULTS_REFUSED": found.cells_refused,
        "RESULTS_NOT_MEASURED": found.cells_without,
    }  # fmt: skip


def values_by_sample(observations: pandas.DataFrame) -> pandas.DataFrame:
    """Return one column per contaminant with its value; empty where it is a limit or was measured more than once."""
    keys = ["sample_uid", "contaminant"]
    once = observations[~observations.duplicated(keys, keep=False)]
    often = once["contaminant"].value_counts().index[:MOST_CONTAMINANTS]
    table = once[once["contaminant"].isin(often)].pivot(index="sample_uid", columns="contaminant", values="value")
    order = [code for code in observations["contaminant"].unique() if code in set(often)]
    return table.reindex(columns=order)


def _found(raw: RawTable) -> tuple[Recipe, str]:
    from insop_plugin.adapters.lab_recipes import shipped
    from insop_plugin.core.harmonise import suggest

    known = set(raw.columns)
    fitting = [recipe for recipe in shipped() if recipe.needed_columns() and known.issuperset(recipe.needed_columns())]
    best = max(fitting, key=lambda recipe: len(recipe.needed_columns()), default=None)
    return (best, KNOWN) if best else (suggest(raw), SUGGESTED)


def _sample_facts(done: Harmonised) -> pandas.DataFrame:
    plots = done.plots.set_index("uid")
    samples = done.samples.rename(columns={"uid": "sample_uid", "code": "sample_code"})
    of_plot = [
        "sampling_date",
        "sampling_date_precision",
        "land_use",
        "positional_accuracy_m",
        "coord_method",
        "x_orig",
        "y_orig",
        "srs_orig",
        "longitude",
        "latitude",
    ]
    found = samples.join(plots[of_plot], on="plot_uid").assign(plot_code=samples["plot_uid"].map(plots["code"]))
    found["qc_flags"] = found["qc_flags"] | samples["plot_uid"].map(plots["qc_flags"])
    results = done.observations.groupby("sample_uid")
    counts = results.size(), done.observations[done.observations["censor"] != "none"].groupby("sample_uid").size()
    names = ("n_observations", "n_censored")
    return found.assign(
        **{
            name: found["sample_uid"].map(count).fillna(0).astype(int)
            for name, count in zip(names, counts, strict=True)
        }
    )


def _say_recipe(outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
    from insop_plugin.core.harmonise import unused_columns

    recipe = outcome.done.recipe
    said = {
        GIVEN: tr("Recipe: {name}"), KNOWN: tr("The layout is known; recipe: {name}"),
        SUGGESTED: tr("No recipe was given; this one is suggested from names and contents: {name}"),
    }  # fmt: skip
    feedback.pushInfo(said[outcome.origin].format(name=recipe.name))
    if outcome.origin == SUGGESTED:
        feedback.pushInfo(json.dumps(recipe.to_json(), ensure_ascii=False))
    unused = unused_columns(outcome.raw, recipe)
    if unused:
        feedback.pushInfo(tr("Columns not used: {names}").format(names=", ".join(unused[:50])))


def _first_refusals(outcome: Outcome) -> list[str]:
    """Return one sentence per reason, with the first row it happened in."""
    refused = outcome.refused()
    firsts = refused[refused["reason"] != "no_measurement"].drop_duplicates("reason")
    template = tr("{file}, row {row}, column {column}: {words} {next_step}")
    file = outcome.raw.name
    return [template.format(file=file, **row) for row in firsts.to_dict("records")]


def _written(options: dict) -> str:
    return ", ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in options.items())


def write_all(outcome: Outcome, tool: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext,
              feedback: QgsProcessingFeedback) -> dict:  # fmt: skip
    """Write the four tables; return their places by output name, without those nobody wants."""
    from insop_plugin.adapters import styling
    from insop_plugin.adapters.frame_layers import FrameOutput, write
    from insop_plugin.adapters.provenance import Run, digest_of_file, for_part

    done = outcome.done
    tables = {
        "SAMPLES": (outcome.samples(), outcome.sample_kinds()), "OBSERVATIONS": (done.observations, OBSERVATION_KINDS),
        "AUDIT": (done.audit, AUDIT_KINDS), "REFUSED": (outcome.refused(), REFUSED_KINDS),
    }  # fmt: skip
    places = {
        name: write(FrameOutput(tool, parameters, name, *table), context, feedback) for name, table in tables.items()
    }
    about = Run(tool, parameters, context, outcome.raw.name, _sentences(outcome), digest_of_file(outcome.path), ("pandas",)).metadata()
    for name, place in places.items():
        if place:
            styling.styled(tool, context, place, STYLES.get(name, ""), for_part(about, tool, name))
    return {name: place for name, place in places.items() if place}


def _sentences(outcome: Outcome) -> tuple[str, ...]:
    """Return by which recipe the file was read, and where every row and result went."""
    recipe = tr("Recipe: {name} ({origin})").format(name=outcome.done.recipe.name, origin=tr(outcome.origin))
    return recipe, *outcome.done.conservation.sentences(tr)
