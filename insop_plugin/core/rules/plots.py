"""Plots and samples: how the soil was taken, and from which depth."""

from __future__ import annotations

import numpy as np
import pandas as pd

from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import doubtful, wrong
from insop_plugin.core.rules.rows import Rows

DEEP_CM = 1000.0


@doubtful(
    "plot source site",
    "dataset_uid",
    N_("The {singular} belongs to no dataset: nobody knows its licence."),
    N_("Choose the dataset, or make one."),
)
def without_dataset(rows: Rows) -> np.ndarray:
    return rows.missing("dataset_uid")


@doubtful(
    "plot",
    "n_subsamples",
    N_("A composite sample: of how many increments?"),
    N_("Write the number of increments that were mixed."),
)
def composite_without_number(rows: Rows) -> np.ndarray:
    return rows.among("plot_type", "Composite") & rows.missing("n_subsamples")


@doubtful(
    "plot",
    "srs_orig",
    N_("Coordinates were delivered without their coordinate system."),
    N_("Ask the owner for it; guessing may move the point by some hundred metres."),
)
def delivered_without_system(rows: Rows) -> np.ndarray:
    return rows.given("x_orig", "y_orig") & rows.missing("srs_orig")


@wrong(
    "sample",
    "lower_depth_cm",
    N_("The lower depth ({lower_depth_cm} cm) is not deeper than the upper depth ({upper_depth_cm} cm)."),
    N_("Exchange the two depths or correct one of them."),
)
def depth_reversed(rows: Rows) -> np.ndarray:
    return rows.number("lower_depth_cm") <= rows.number("upper_depth_cm")


@doubtful(
    "sample",
    "upper_depth_cm",
    N_("The depth is not complete."),
    N_("Fill in upper and lower depth in centimetres; topsoil is often 0 to 20."),
)
def depth_missing(rows: Rows) -> np.ndarray:
    return rows.missing("upper_depth_cm") | rows.missing("lower_depth_cm")


@doubtful(
    "sample",
    "lower_depth_cm",
    N_("The sample reaches down to {lower_depth_cm} cm, more than ten metres."),
    N_("Check that the depth is in centimetres, not in millimetres."),
)
def depth_very_large(rows: Rows) -> np.ndarray:
    return rows.number("lower_depth_cm") > DEEP_CM


@doubtful(
    "sample",
    "lower_depth_cm",
    N_("Horizons of this plot overlap."),
    N_("Check the depths: each horizon begins where the one above ends."),
)
def horizons_overlap(rows: Rows) -> np.ndarray:
    horizon = rows.with_rest(lambda part: part.among("layer_type", "Horizon") & ~part.missing("plot_uid"))
    depths = {
        name: rows.with_rest(lambda part, name=name: part.number(f"{name}_depth_cm")) for name in ("upper", "lower")
    }
    frame = pd.DataFrame({"plot": rows.with_rest(lambda part: part.text("plot_uid")), **depths})[horizon].dropna()
    frame = frame[frame["lower"] > frame["upper"]].sort_values(["plot", "upper", "lower"])
    by_plot = frame.groupby("plot")
    reached = by_plot["lower"].cummax().groupby(frame["plot"]).shift()
    meets = (frame["upper"] < reached) | (frame["lower"] > by_plot["upper"].shift(-1))
    return np.isin(np.arange(len(rows)), frame.index[meets])


@doubtful(
    "sample", "parent_sample_uid", N_("A duplicate, but not said of which sample."), N_("Choose the sample it repeats.")
)
def duplicate_without_parent(rows: Rows) -> np.ndarray:
    return rows.among("qc_role", "field_duplicate", "lab_duplicate") & rows.missing("parent_sample_uid")
