"""For every rule the smallest change to a faultless record that it must find."""

import struct
from datetime import date

import pandas as pd

from insop_plugin.core import model

TODAY = date(2026, 11, 22)
UID = "00000000-0000-4000-8000-{:012d}"
A, B, C = UID.format(10), UID.format(11), UID.format(12)


def point(x, y):
    return struct.pack("<BIdd", 1, 1, x, y)


def line(*vertices):
    return struct.pack("<BII", 1, 2, len(vertices)) + b"".join(struct.pack("<dd", *v) for v in vertices)


def polygon(*rings):
    body = b"".join(struct.pack("<I", len(r)) + b"".join(struct.pack("<dd", *v) for v in r) for r in rings)
    return struct.pack("<BII", 1, 3, len(rings)) + body


SQUARE = [(5.70, 50.95), (5.71, 50.95), (5.71, 50.96), (5.70, 50.96), (5.70, 50.95)]
BOW_TIE = [(5.70, 50.95), (5.71, 50.96), (5.71, 50.95), (5.70, 50.96), (5.70, 50.95)]
STEIN = point(5.76345, 50.96123)  # Stein, Netherlands, where the meuse samples were taken

GOOD = {
    "organisation": {"name": "Rijkswaterstaat", "ror_id": "https://ror.org/03y2j3z89", "url": "https://www.rws.nl"},
    "contributor": {
        "name": "A. Technician", "email": "a@rws.nl", "consent_at": "2026-01-05", "orcid": "0000-0002-1825-0097",
    },
    "dataset": {
        "title": "Meuse topsoil", "licence": "CC-BY-4.0", "sharing_level": "public_exact", "contact_uid": A,
        "lineage": "Sampled along the Meuse, aqua regia.", "date_from": "1990-01-01", "date_to": "1990-12-31",
        "doi": "10.1000/182",
    },
    "source": {
        "dataset_uid": A, "source_type": "METAL_NONF", "activity_status": "disused", "year_start": 1900,
        "year_end": 1974, "evidence": "literature", "certainty": "confirmed", "isic": "2420", "geom": STEIN,
        "emission_pathways": "air,wastewater",
    },
    "source_contaminant": {"source_uid": A, "contaminant": "Zn", "likelihood": "confirmed"},
    "site": {
        "dataset_uid": A, "status": "SS6", "status_date": "2010-05-01", "investigation": "detailed",
        "remediation_technique": "excavation", "aftercare": True, "status_history": "SS1 1998; SS4 2004-05-12",
        "risk_class": "2", "receptors": "residents,crops", "population_at_risk": 100, "geom": polygon(SQUARE),
    },
    "site_source": {"site_uid": A, "source_uid": B},
    "plot": {
        "dataset_uid": A, "code": "M1", "sampling_date": "1990-06-01", "sampling_date_precision": "day",
        "geom": STEIN, "coord_method": "gnss", "positional_accuracy_m": 10, "qc_flags": 0,
    },
    "sample": {
        "plot_uid": A, "code": "M1-1", "upper_depth_cm": 0, "lower_depth_cm": 20, "layer_type": "Layer",
        "qc_role": "normal", "moisture_pct": 12.5,
    },
    "observation": {
        "sample_uid": A, "contaminant": "Zn", "censor": "none", "value": 250.0, "unit": "mg/kg", "lod": 1, "loq": 3,
        "weight_basis": "dry", "procedure": "AR", "fraction": "pseudo_total", "replicate": 1,
        "steps": '[{"rule": "unit"}]',
    },
    "expert": {"name": "E. Expert", "expertise": "gis,risk", "email": "e@rws.nl"},
    "event": {
        "title": "Training", "kind": "training", "start_at": "2026-12-01T09:00:00Z",
        "end_at": "2026-12-01T16:00:00Z", "geom": STEIN,
    },
    "discussion": {"body": "Is this the old smelter?", "target_collection": "source", "target_uid": A},
    "attachment": {"target_collection": "site", "target_uid": A, "path": "photos/gate.jpg", "sha256": "0a" * 32},
}  # fmt: skip


def frame(collection, *patches):
    """Return a table of all columns: one faultless record per patch, changed by it."""
    rows = []
    for number, patch in enumerate(patches):
        row = {"uid": UID.format(100 + number), "country": "NLD", "state": "draft", "rev": 0, "deleted": False}
        rows.append({**row, **GOOD[collection], **patch})
    names = [*model.collection(collection).names(), *(["geom"] if model.collection(collection).geometry else [])]
    return pd.DataFrame(rows).reindex(columns=[*names, *({"row"} & set(rows[0]))]).astype(object)


def case(collection, *patches, **context):
    """The first row of the patches is the one the rule must name."""
    return collection, patches, context


HORIZON = {"layer_type": "Horizon", "plot_uid": A}
SPREAD = [{"geom": point(4 + k % 6 + (k * 7 % 60) / 100, 40 + k % 9 + (k * 11 % 60) / 100)} for k in range(40)]

CASES = {
    "required_missing": case("plot", {"code": "  "}),
    "not_a_number": case("observation", {"value": "1,5"}),
    "not_whole": case("source", {"year_start": 1900.5}),
    "not_yes_no": case("site", {"aftercare": "perhaps"}),
    "not_a_date": case("plot", {"sampling_date": "31/05/1990"}),
    "not_json": case("observation", {"steps": "{unit"}),
    "unknown_code": case("observation", {"contaminant": "Zinc"}),
    "unknown_codes": case("source", {"emission_pathways": "air,water"}),
    "below_minimum": case("sample", {"upper_depth_cm": -5}),
    "above_maximum": case("sample", {"moisture_pct": 101}),
    "too_long": case("plot", {"code": "x" * 101}),
    "unknown_flags": case("plot", {"qc_flags": 2**17}),
    "uid_invalid": case("plot", {"uid": "plot 1"}),
    "uid_repeated": case("plot", {"uid": A}, {"uid": A, "code": "M2", "geom": point(5.7701, 50.9701)}),
    "reference_unknown": case("plot", {"dataset_uid": B}, known={"dataset": {A}}),
    "reference_to_itself": case("sample", {"uid": B, "parent_sample_uid": B}),
    "target_unknown": case("attachment", {}, known={"site": {B}}),
    "target_kind_missing": case("discussion", {"target_collection": None}),
    "geometry_missing": case("source", {"geom": None}),
    "position_missing": case("plot", {"geom": point(float("nan"), float("nan"))}),
    "geometry_unreadable": case("source", {"geom": STEIN[:-1]}),
    "geometry_kind": case("plot", {"geom": line((5.76, 50.96), (5.77, 50.97))}),
    "geometry_with_height": case("plot", {"geom": struct.pack("<BIddd", 1, 1001, 5.76345, 50.96123, 40.0)}),
    "coordinate_not_finite": case("plot", {"geom": point(5.7, float("inf"))}),
    "coordinate_not_degrees": case("plot", {"geom": point(181072.0, 333611.0)}),
    "coordinate_out_of_range": case("plot", {"geom": point(5.76345, 95.1)}),
    "ring_open": case("site", {"geom": polygon(SQUARE[:-1])}),
    "outline_crosses_itself": case("site", {"geom": polygon(BOW_TIE)}),
    "no_extent": case("source", {"geom": line((5.76, 50.96), (5.76, 50.96))}),
    "crosses_date_line": case("source", {"country": "FJI", "geom": line((179.9, -17.0), (-179.9, -17.0))}),
    "area_very_large": case("site", {"geom": polygon([(4, 50), (7, 50), (7, 53), (4, 53), (4, 50)])}),
    "at_zero": case("plot", {"geom": point(0.0, 0.0)}),
    "one_zero": case("plot", {"geom": point(0.0, 50.96123)}),
    "coordinates_swapped": case("plot", {"geom": point(50.96123, 5.76345)}),
    "coordinate_sign": case("plot", {"geom": point(-5.76345, 50.96123)}),
    "outside_country": case("plot", {"geom": point(7.12345, 50.12345)}),
    "coordinate_unclear": case("plot", {"geom": point(-14.12345, 15.12345), "country": "AGO"}),
    "at_sea": case("plot", {"geom": point(3.12345, 55.12345)}),
    "on_area_centre": case("plot", {"geom": point(5.93671, 52.06432)}),
    "low_precision": case("plot", {"geom": point(5.76, 50.9)}),
    "accuracy_too_good": case("plot", {"coord_method": "centroid_admin", "positional_accuracy_m": 5}),
    "obfuscated_without_accuracy": case("plot", {"coord_method": "obfuscated", "positional_accuracy_m": None}),
    "shared_position": case("plot", *({"code": f"M{k}"} for k in range(5))),
    "date_in_future": case("plot", {"sampling_date": "2026-11-24"}),
    "date_very_old": case("plot", {"sampling_date": "1899-12-31"}),
    "dataset_period_reversed": case("dataset", {"date_to": "1989-12-31"}),
    "sampling_period_reversed": case("plot", {"sampling_date_to": "1990-05-31"}),
    "period_without_end": case("plot", {"sampling_date_precision": "period"}),
    "sampling_date_missing": case("plot", {"sampling_date": None}),
    "event_reversed": case("event", {"end_at": "2026-12-01T10:00:00+02:00"}),
    "status_before_entry": case("site", {"first_entry_date": "2011-01-01"}),
    "years_reversed": case("source", {"year_start": 1975}),
    "start_in_future": case("source", {"year_start": 2027, "year_end": None, "activity_status": "active"}),
    "active_but_ended": case("source", {"activity_status": "active"}),
    "closed_in_future": case("source", {"year_end": 2030}),
    "closed_without_year": case("source", {"year_end": None}),
    "ended_without_status": case("source", {"activity_status": "unknown"}),
    "planned_but_begun": case("source", {"activity_status": "planned", "year_end": None}),
    "accident_without_date": case("source", {"source_nature": "accidental", "year_start": None}),
    "landfill_without_status": case("source", {"source_type": "WASTE_LANDFILL", "activity_status": None}),
    "landfill_without_class": case("source", {"source_type": "WASTE_LANDFILL", "activity_status": "active"}),
    "landfill_without_aftercare": case("source", {"source_type": "WASTE_LANDFILL"}),
    "other_not_described": case("source", {"source_type": "OTHER"}),
    "source_without_evidence": case("source", {"evidence": None}),
    "capacity_without_unit": case("source", {"capacity": 5000}),
    "isic_malformed": case("source", {"isic": "24.2"}),
    "isic_unlike_type": case("source", {"isic": "3821"}),
    "shape_unlike_nature": case("source", {"source_nature": "line"}),
    "release_in_future": case("source_contaminant", {"release_year": 2027}),
    "status_without_measures": case("site", {"remediation_technique": None}),
    "measures_without_status": case("site", {"status": "SS2"}),
    "status_without_date": case("site", {"status": "SS3", "status_date": None}),
    "status_without_investigation": case("site", {"investigation": None}),
    "completed_without_aftercare": case("site", {"aftercare": None}),
    "risk_without_receptor": case("site", {"receptors": None}),
    "people_without_receptor": case("site", {"receptors": "groundwater"}),
    "public_without_notice": case("site", {"sharing_level": "public_exact"}),
    "history_unreadable": case("site", {"status_history": "SS1 1998, SS2 2004"}),
    "history_disordered": case("site", {"status_history": "SS2 2004; SS1 1998"}),
    "history_after_status": case("site", {"status_history": "SS1 1998; SS4 2011-01"}),
    "area_unlike_outline": case("site", {"area_m2": 78}),
    "without_dataset": case("plot", {"dataset_uid": None}),
    "composite_without_number": case("plot", {"plot_type": "Composite"}),
    "delivered_without_system": case("plot", {"x_orig": "181072", "y_orig": "333611"}),
    "depth_reversed": case("sample", {"upper_depth_cm": 20}),
    "depth_missing": case("sample", {"lower_depth_cm": None}),
    "depth_very_large": case("sample", {"lower_depth_cm": 1000.5}),
    "horizons_overlap": case("sample", {**HORIZON, "upper_depth_cm": 19, "lower_depth_cm": 40}, HORIZON),
    "duplicate_without_parent": case("sample", {"qc_role": "field_duplicate"}),
    "value_missing": case("observation", {"value": None}),
    "value_beside_limit": case("observation", {"censor": "left", "censor_limit": 1}),
    "limit_missing": case("observation", {"censor": "left", "value": None}),
    "interval_open": case("observation", {"censor": "interval", "value": None, "censor_limit": 2, "censor_upper": 1}),
    "limit_beside_value": case("observation", {"censor_limit": 3}),
    "limits_reversed": case("observation", {"lod": 3, "loq": 1}),
    "value_below_lod": case("observation", {"value": 0.5}),
    "procedure_missing": case("observation", {"procedure": None}),
    "fraction_unlike_procedure": case("observation", {"fraction": "total"}),
    "wet_basis": case("observation", {"weight_basis": "wet"}),
    "uncertainty_without_type": case("observation", {"uncertainty": 10}),
    "unit_missing": case("observation", {"unit": None}),
    "unit_unlike_contaminant": case("observation", {"unit": "pH"}),
    "unit_not_converted": case("observation", {"unit": "ug/kg"}),
    "concentration_negative": case("observation", {"value": -1}),
    "limit_not_positive": case("observation", {"censor": "left", "value": None, "censor_limit": 0}),
    "concentration_zero": case("observation", {"value": 0}),
    "more_than_all": case("observation", {"value": 1_000_001}),
    "property_out_of_range": case("observation", {"contaminant": "pH_H2O", "unit": "pH", "value": 14.5}),
    "ph_unusual": case("observation", {"contaminant": "pH_H2O", "unit": "pH", "value": 1.5}),
    "limit_above_own_guideline": case(
        "observation", {"contaminant": "Cd", "censor": "left", "value": None, "censor_limit": 14}
    ),
    "limit_above_guidelines": case(
        "observation", {"country": "KEN", "contaminant": "Cd", "censor": "left", "value": None, "censor_limit": 100}
    ),
    "source_twice": case("source", {}, {}),
    "site_twice": case("site", {}, {}),
    "national_id_twice": case("site", {"national_id": "7"}, {"national_id": "7", "geom": point(5.77, 50.9701)}),
    "plot_twice": case("plot", {}, {}),
    "plot_code_twice": case("plot", {}, {"geom": point(5.77001, 50.97001)}),
    "sample_twice": case("sample", {}, {}),
    "result_twice": case("observation", {}, {"value": 260.0}),
    "source_contaminant_twice": case("source_contaminant", {}, {}),
    "site_source_twice": case("site_source", {}, {}),
    "email_twice": case("contributor", {}, {"name": "B. Technician"}),
    "whole_below_part": case(
        "observation",
        {"contaminant": "Cr", "value": 10.0},
        {"contaminant": "Cr6", "value": 11.0, "procedure": "CR6_EPA3060A"},
    ),
    "texture_not_hundred": case(
        "observation",
        *(
            {"contaminant": c, "unit": "%", "value": v}
            for c, v in zip(("clay_pct", "silt_pct", "sand_pct"), (20, 30, 60))
        ),
    ),
    "licence_missing": case("dataset", {"licence": None}),
    "licence_internal": case("dataset", {"licence": "proprietary-internal"}),
    "sharing_level_missing": case("dataset", {"sharing_level": None}),
    "restricted_but_public": case("dataset", {"licence": "GSP-restricted"}),
    "contact_missing": case("dataset", {"contact_uid": None}),
    "lineage_missing": case("dataset", {"lineage": None}),
    "doi_malformed": case("dataset", {"doi": "https://doi.org/10.1000/182"}),
    "email_malformed": case("contributor", {"email": "a at rws.nl"}),
    "consent_missing": case("contributor", {"consent_at": None}),
    "orcid_wrong": case("contributor", {"orcid": "0000-0002-1825-0098"}),
    "ror_malformed": case("organisation", {"ror_id": "03y2j3z8"}),
    "url_malformed": case("organisation", {"url": "www.rws.nl"}),
    "path_outside": case("attachment", {"path": "../secret.jpg"}),
    "checksum_malformed": case("attachment", {"sha256": "abc"}),
}

TABLE_CASES = {
    "minutes_as_decimals": case("plot", *SPREAD),
    "unit_suspect": case("observation", *({"sample_uid": UID.format(k), "value": 70_000.0 + k} for k in range(8))),
}
