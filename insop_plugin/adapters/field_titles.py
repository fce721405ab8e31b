"""What the fields of results are called in tables and forms; their names, which models and scripts use, stay."""

from __future__ import annotations

import re
from functools import cache

from qgis.core import QgsVectorLayer

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model, vocabulary
from insop_plugin.core.errors import N_

TITLES = {
    # of every tool
    "row": N_("Row of the input"), "n": N_("Number"), "n_censored": N_("Below a limit, number"), "group": N_("Group"),
    "method": N_("Method"), "note": N_("Note"), "reason": N_("Why, or be careful"), "unit": N_("Unit"), "source": N_("Source"),
    "checked": N_("Compared with the text of its source"),
    "confidence": N_("Confidence in the number"), "share": N_("Share"), "level": N_("Kind of value"), "n_neighbours": N_("Neighbours"),
    "severity": N_("Weight"), "message": N_("Finding"), "hint": N_("What to do"), "next_step": N_("What to do"), "check": N_("Check"),
    "rule": N_("Rule"), "field": N_("Field"), "value": N_("Value"), "measured": N_("Measured value"), "plot": N_("Plot"),
    "ph_h2o": N_("pH (water)"), "clay_pct": N_("Clay, %"), "om_pct": N_("Organic matter, %"), "observation_uid": N_("Result (UID)"),
    "sample_uid": N_("Sample (UID)"), "sample": N_("Sample"), "contaminant": N_("Contaminant"), "is_organic": N_("Organic layer"),
    # hot spots
    "gi_z": N_("z (Gi*)"), "gi_p": N_("p, not corrected"), "gi_q": N_("p, corrected (FDR)"), "gi_class": N_("Class of hot spot"),
    "gi_p_sim": N_("p by permutation"), "gi_stability": N_("Stability, all re-runs"), "gi_stab_scale": N_("Stability, other scales"),
    "gi_stab_bound": N_("Stability, bounds of non-detects"), "gi_stab_boot": N_("Stability, bootstrap"), "gi_outlier": N_("Outlier of"),
    "lm_i": N_("Local Moran's I"), "lm_z": N_("z (local Moran)"), "lm_p": N_("p by permutation"), "lm_q": N_("p, corrected (FDR)"),
    "lm_quadrant": N_("Class (HH, LL, HL, LH)"), "lm_geary": N_("Local Geary's c"),
    # scan, clusters
    "scan_cluster": N_("Cluster"), "scan_kind": N_("More or fewer than expected"), "scan_cases": N_("Cases"),
    "scan_llr": N_("Log likelihood ratio"), "scan_p": N_("p of the cluster"), "significant": N_("Significant"), "kind": N_("Kind"),
    "radius_m": N_("Radius, m"), "samples": N_("Samples"), "population": N_("Population"), "observed": N_("Cases observed"),
    "expected": N_("Cases expected"), "relative_risk": N_("Relative risk"), "llr": N_("Log likelihood ratio"),
    "p": N_("p by simulation"), "p_gumbel": N_("p (Gumbel)"), "cluster_id": N_("Cluster"), "cluster_size": N_("Samples in the cluster"),
    "cluster_role": N_("Role (core, border, noise)"), "area_km2": N_("Area, km²"), "value_max": N_("Highest value"),
    "value_median": N_("Median value"),
    # sources
    "clq": N_("Colocation quotient (1: as expected)"), "clq_p": N_("p, not corrected"), "clq_q": N_("p, corrected (FDR)"),
    "clq_class": N_("Attracts hot samples"), "n_samples": N_("Samples near"), "bandwidth_m": N_("Bandwidth, m"),
    # guideline values
    "jurisdiction": N_("Jurisdiction"), "instrument": N_("Instrument"), "year": N_("Year"), "limit": N_("Guideline value, mg/kg"),
    "limit_low": N_("Guideline value, lowest"), "limit_high": N_("Guideline value, highest"), "class": N_("Result of the comparison"),
    "ratio": N_("Value by guideline value"), "advice": N_("Further conditions"), "result_limit": N_("Limit of detection"),
    "result_upper": N_("Upper end of the result"), "above": N_("Above"), "below": N_("Below"), "cannot_tell": N_("Cannot tell"),
    "undetermined": N_("Undetermined"),
    # background, summary
    "background": N_("Background"), "threshold": N_("Unusual above"), "n_above": N_("Above, number"), "share_above": N_("Above, share"),
    "published": N_("Published backgrounds, mg/kg"), "reference": N_("Reference"), "share_censored": N_("Below a limit, share"),
    "mean": N_("Mean"), "sd": N_("Standard deviation"), "median": N_("Median"), "p75": N_("75th percentile"),
    "p90": N_("90th percentile"), "p95": N_("95th percentile"), "ucl95": N_("Mean lies below (95 %)"),
    "ucl95_method": N_("Method of that limit"), "recommended": N_("Recommended method"), "share_above_limits": N_("Share above the limits"),
    # mixtures
    "mixture_class": N_("Mixture"), "exceeding": N_("Exceeding contaminants"), "n_known": N_("Contaminants known"),
    "not_measured": N_("Not measured"), "shares": N_("Frequent set it has"), "n_sharing": N_("Samples with that set"),
    "first": N_("First"), "second": N_("Second"), "n_both": N_("Samples with both"), "both": N_("Both exceed"),
    "only_first": N_("Only the first"), "only_second": N_("Only the second"), "neither": N_("Neither"), "jaccard": N_("Jaccard"),
    "phi": N_("φ"), "lift": N_("Lift"), "odds_ratio": N_("Odds ratio"), "p_fisher": N_("p (Fisher)"),
    "q_fisher": N_("p (Fisher), corrected"),
    "p_block": N_("p by blocks"), "q_block": N_("p by blocks, corrected"), "finding": N_("Finding"), "contaminants": N_("Contaminants"),
    "size": N_("Contaminants in the set"), "mg_kg": N_("Part in an average sample, mg/kg"),
    # indices of a sample
    "n_used": N_("Contaminants used"), "c_deg": N_("C_deg (degree of contamination)"), "n_ri": N_("Contaminants in RI"),
    "pli_class": N_("Class of PLI"), "c_deg_class": N_("Class of C_deg"), "mcd_class": N_("Class of mCd"),
    "nemerow_class": N_("Class of Nemerow index"), "ri_class": N_("Class of RI"),
    # harmonising
    "mt_value": N_("Converted value"), "mt_lower": N_("Converted, lowest (95 %)"), "mt_upper": N_("Converted, highest (95 %)"),
    "mt_rel_uncertainty": N_("Uncertainty, %"), "mt_method": N_("How it was converted"),
    "mt_for_compliance": N_("Good for statements on limits"),
    "mt_note": N_("Note"), "sum": N_("Sum"), "lower": N_("Lower bound"), "medium": N_("Medium bound"), "upper": N_("Upper bound"),
    "n_members": N_("Members measured"), "n_expected": N_("Members of the sum"), "missing": N_("Members that lack"),
    "told_by": N_("Told by"), "moved_km": N_("Distance, km"), "proposed_longitude": N_("Proposed longitude"),
    "proposed_latitude": N_("Proposed latitude"), "proposed_system": N_("Proposed system"), "accuracy_m": N_("Accuracy, m"),
    "proposed_factor": N_("Proposed factor"), "step": N_("Step"), "column": N_("Column"), "from": N_("From"), "to": N_("To"),
    "factor": N_("Factor"), "assumption": N_("Assumption"), "first_row": N_("First row"), "words": N_("Why"), "proposal": N_("Proposal"),
    "cells": N_("The row as delivered"), "n_observations": N_("Results"), "collection": N_("Kind of record"), "qc_flag": N_("Mark"),
    "plot_code": N_("Plot"), "sample_code": N_("Sample"), "depth_orig": N_("Depth as delivered"),
    # quality
    "duplicates_exact": N_("Duplicates, exact"), "duplicates_near": N_("Duplicates, nearly"), "field_pairs": N_("Field duplicates, pairs"),
    "field_failing": N_("Field duplicates, failing"), "field_rpd_median": N_("Field duplicates, median RPD %"),
    "lab_pairs": N_("Laboratory duplicates, pairs"), "lab_failing": N_("Laboratory duplicates, failing"),
    "lab_rpd_median": N_("Laboratory duplicates, median RPD %"), "precision_pct": N_("Precision, %"), "blanks": N_("Blanks"),
    "blanks_failing": N_("Blanks, failing"), "blank_highest": N_("Highest blank"), "references": N_("Reference materials"),
    "references_failing": N_("Reference materials, failing"), "recovery_mean": N_("Mean recovery, %"), "outliers": N_("Outliers"),
    "outliers_mad": N_("Outliers by MAD"), "outliers_tukey": N_("Outliers by Tukey"), "outliers_adjusted": N_("Outliers, adjusted boxplot"),
    "outliers_spatial": N_("Outliers among neighbours"), "unit_factor": N_("Factor of the unit"),
}  # fmt: skip
"""By field. What a checkout has in its own tables is named by the model instead."""
INDICES = {"cf": "CF", "igeo": "Igeo", "ef": "EF", "er": "Er", "hq": "HQ", "cr": "CR"}
OF_CONTAMINANT = re.compile(rf"({'|'.join(INDICES)})_(class_)?(.+?)(_low|_high)?")
NUMBERED = re.compile(r"(pc|source)_(\d+)")
ENDS = {None: "", "_low": N_("lowest"), "_high": N_("highest")}
WITH_FIELDS_OF_THE_INPUT = (
    "getisord", "optimisedhotspots", "localmoran", "scan", "clusters", "colocation", "indices", "methodtransfer", "depthharmonise",
)  # fmt: skip
COLLECTIONS = ("observation", "sample", "plot", "source", "site")


def give(layer: QgsVectorLayer, style: str = "") -> None:
    """Give every field that has no title one, where it is known.

    Args:
        layer: a result.
        style: its style, which tells whether the user's own fields are among the result's. Plain words and letters are
            then no names of ours: `n` may be nitrogen, `cr` chromium.
    """
    for place, field in enumerate(layer.fields()):
        is_ours = style not in WITH_FIELDS_OF_THE_INPUT or "_" in field.name()
        title = title_of(field.name()) if is_ours and not field.alias() else ""
        if title:
            layer.setFieldAlias(place, title)


def title_of(name: str) -> str:
    """Return the title of a field in the user's language; empty where it has none."""
    known = TITLES.get(name) or _of_the_model().get(name)
    return tr(known) if known else _numbered(name) or _of_a_contaminant(name)




@cache
def _of_the_model() -> dict[str, str]:
    columns = (column for name in reversed(COLLECTIONS) for column in model.collection(name).columns)
    return {column.name: column.label for column in columns if column.label}


def _numbered(name: str) -> str:
    found = NUMBERED.fullmatch(name)
    if not found:
        return ""
    text = tr("Component {n}, score") if found[1] == "pc" else tr("Source {n}, score")
    return text.format(n=found[2])


def _of_a_contaminant(name: str) -> str:
    found = OF_CONTAMINANT.fullmatch(name)
    if not found or found[3] not in vocabulary.codes("contaminant"):
        return ""
    text = tr("{contaminant}: class of {index}") if found[2] else tr("{contaminant}: {index}")
    title = text.format(contaminant=found[3], index=INDICES[found[1]])
    return f"{title}, {tr(ENDS[found[4]])}" if found[4] else title
