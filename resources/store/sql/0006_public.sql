-- Written by tools/store_sql.py from resources/model; do not edit.

SET ROLE insop_owner;
CREATE FUNCTION insop.coarse(geom geometry, cell double precision) RETURNS geometry LANGUAGE sql STABLE
SET search_path = insop, public, pg_temp AS $$
    SELECT ST_SetSRID(ST_MakePoint(
        round(((least(floor(ST_X(c) / cell), ceil(180 / cell) - 1) + 0.5) * cell)::numeric, 6)::float8,
        round(((least(floor(ST_Y(c) / cell), ceil(90 / cell) - 1) + 0.5) * cell)::numeric, 6)::float8), 4326)
    FROM (SELECT ST_Centroid(geom) AS c) AS middle
$$;
COMMENT ON FUNCTION insop.coarse(geometry, double precision) IS 'the middle of the cell, as many degrees wide, in which the middle of a shape lies';
GRANT EXECUTE ON FUNCTION insop.coarse(geometry, double precision), insop.placed(jsonb) TO insop_publisher, insop_reader;
RESET ROLE;
SET ROLE insop_publisher;

CREATE VIEW insop."pub_organisation" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."name",
        t."acronym",
        t."kind",
        t."accreditation",
        t."ror_id",
        t."url",
        t."remarks"
    FROM (SELECT t.* FROM insop."organisation" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."organisation", k.row) AS r
        WHERE k.collection = 'organisation' AND k.level <= 1) AS t, insop.store_info AS i;
GRANT SELECT ON insop."pub_organisation" TO insop_reader;
CREATE VIEW insop."pub_dataset" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."title",
        t."abstract",
        t."purpose",
        t."lineage",
        t."date_from",
        t."date_to",
        t."licence",
        t."attribution",
        t."citation",
        t."doi",
        t."url",
        t."organisation_uid",
        t."scale_denominator",
        t."quality_statement",
        t."remarks"
    FROM (SELECT t.* FROM insop."dataset" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."dataset", k.row) AS r
        WHERE k.collection = 'dataset' AND k.level <= 1) AS t, insop.store_info AS i;
GRANT SELECT ON insop."pub_dataset" TO insop_reader;
CREATE VIEW insop."pub_source" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."dataset_uid",
        CASE WHEN t.level = 0 THEN t."name" END AS "name",
        CASE WHEN t.level = 0 THEN t."national_id" END AS "national_id",
        t."source_type",
        t."source_nature",
        t."activity_status",
        t."year_start",
        t."year_end",
        t."accident_date",
        t."landfill_class",
        t."aftercare",
        t."evidence",
        t."certainty",
        t."observed_at",
        CASE WHEN t.level = 0 THEN t."reference" END AS "reference",
        t."coord_method",
        CASE WHEN t.level = 0 THEN t.positional_accuracy_m ELSE greatest(t.positional_accuracy_m, round((i.coarse_deg * 78716)::numeric)::float8) END AS positional_accuracy_m,
        t."radius_m",
        t."emission_pathways",
        t."magnitude",
        t."capacity",
        t."capacity_unit",
        CASE WHEN t.level = 0 THEN t."operator" END AS "operator",
        t."isic",
        t."eprtr",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks",
        CASE WHEN t.level = 0 THEN t.geom ELSE insop.coarse(t.geom, i.coarse_deg) END AS geom
    FROM (SELECT t.* FROM insop."source" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."source", k.row) AS r
        WHERE k.collection = 'source' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."dataset_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_dataset" AS p WHERE p.uid = t."dataset_uid"));
GRANT SELECT ON insop."pub_source" TO insop_reader;
CREATE VIEW insop."pub_source_contaminant" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."source_uid",
        t."contaminant",
        t."likelihood",
        t."release_kg_yr",
        t."release_year",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks"
    FROM (SELECT t.* FROM insop."source_contaminant" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."source_contaminant", k.row) AS r
        WHERE k.collection = 'source_contaminant' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."source_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_source" AS p WHERE p.uid = t."source_uid"));
GRANT SELECT ON insop."pub_source_contaminant" TO insop_reader;
CREATE VIEW insop."pub_site" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."dataset_uid",
        CASE WHEN t.level = 0 THEN t."name" END AS "name",
        CASE WHEN t.level = 0 THEN t."national_id" END AS "national_id",
        t."site_kind",
        t."status",
        t."status_date",
        CASE WHEN t.level = 0 THEN t."status_basis" END AS "status_basis",
        CASE WHEN t.level = 0 THEN t."status_history" END AS "status_history",
        t."first_entry_date",
        t."authority",
        CASE WHEN t.level = 0 THEN t."authority_url" END AS "authority_url",
        t."owner_informed_at",
        t."investigation",
        t."remediation_technique",
        t."aftercare",
        t."risk_class",
        t."population_at_risk",
        t."receptors",
        t."exposure_pathways",
        t."groundwater_vulnerability",
        t."land_use_current",
        t."land_use_planned",
        CASE WHEN t.level = 0 THEN t."area_m2" END AS "area_m2",
        t."coord_method",
        CASE WHEN t.level = 0 THEN t.positional_accuracy_m ELSE greatest(t.positional_accuracy_m, round((i.coarse_deg * 78716)::numeric)::float8) END AS positional_accuracy_m,
        CASE WHEN t.level = 0 THEN t."url" END AS "url",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks",
        CASE WHEN t.level = 0 THEN t.geom ELSE insop.coarse(t.geom, i.coarse_deg) END AS geom
    FROM (SELECT t.* FROM insop."site" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."site", k.row) AS r
        WHERE k.collection = 'site' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."dataset_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_dataset" AS p WHERE p.uid = t."dataset_uid"));
GRANT SELECT ON insop."pub_site" TO insop_reader;
CREATE VIEW insop."pub_site_source" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."site_uid",
        t."source_uid",
        t."link_certainty",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks"
    FROM (SELECT t.* FROM insop."site_source" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."site_source", k.row) AS r
        WHERE k.collection = 'site_source' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."site_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_site" AS p WHERE p.uid = t."site_uid"))
        AND (t."source_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_source" AS p WHERE p.uid = t."source_uid"));
GRANT SELECT ON insop."pub_site_source" TO insop_reader;
CREATE VIEW insop."pub_plot" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."dataset_uid",
        CASE WHEN t.level = 0 THEN t."site_uid" END AS "site_uid",
        CASE WHEN t.level = 0 THEN t."code" END AS "code",
        t."sampling_date",
        t."sampling_date_precision",
        t."sampling_date_to",
        t."land_use",
        t."plot_type",
        t."n_subsamples",
        t."support_m2",
        t."coord_method",
        CASE WHEN t.level = 0 THEN t.positional_accuracy_m ELSE greatest(t.positional_accuracy_m, round((i.coarse_deg * 78716)::numeric)::float8) END AS positional_accuracy_m,
        CASE WHEN t.level = 0 THEN t."altitude_m" END AS "altitude_m",
        CASE WHEN t.level = 0 THEN t."x_orig" END AS "x_orig",
        CASE WHEN t.level = 0 THEN t."y_orig" END AS "y_orig",
        CASE WHEN t.level = 0 THEN t."srs_orig" END AS "srs_orig",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks",
        CASE WHEN t.level = 0 THEN t.geom ELSE insop.coarse(t.geom, i.coarse_deg) END AS geom
    FROM (SELECT t.* FROM insop."plot" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."plot", k.row) AS r
        WHERE k.collection = 'plot' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."dataset_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_dataset" AS p WHERE p.uid = t."dataset_uid"));
GRANT SELECT ON insop."pub_plot" TO insop_reader;
CREATE VIEW insop."pub_sample" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."plot_uid",
        CASE WHEN t.level = 0 THEN t."code" END AS "code",
        CASE WHEN t.level = 0 THEN t."lab_code" END AS "lab_code",
        t."upper_depth_cm",
        t."lower_depth_cm",
        t."layer_type",
        t."horizon",
        t."is_organic",
        t."collected_at",
        t."size_fraction",
        t."prep",
        t."moisture_pct",
        t."coarse_pct",
        t."qc_role",
        t."parent_sample_uid",
        t."laboratory_uid",
        t."accreditation",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks"
    FROM (SELECT t.* FROM insop."sample" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."sample", k.row) AS r
        WHERE k.collection = 'sample' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."plot_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_plot" AS p WHERE p.uid = t."plot_uid"));
GRANT SELECT ON insop."pub_sample" TO insop_reader;
CREATE VIEW insop."pub_observation" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."sample_uid",
        t."contaminant",
        t."censor",
        t."value",
        t."unit",
        t."censor_limit",
        t."censor_upper",
        t."lod",
        t."loq",
        t."weight_basis",
        t."procedure",
        t."fraction",
        t."lab_method_text",
        t."analysis_date",
        t."replicate",
        t."n_replicates",
        t."uncertainty",
        t."uncertainty_type",
        t."result_status",
        t."contaminant_orig",
        t."value_orig",
        t."unit_orig",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks"
    FROM (SELECT t.* FROM insop."observation" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."observation", k.row) AS r
        WHERE k.collection = 'observation' AND k.level <= 1) AS t, insop.store_info AS i
    WHERE (t."sample_uid" IS NULL OR EXISTS (SELECT FROM insop."pub_sample" AS p WHERE p.uid = t."sample_uid"));
GRANT SELECT ON insop."pub_observation" TO insop_reader;
CREATE VIEW insop."pub_event" WITH (security_barrier) AS
    SELECT t."uid",
        t."country",
        t."updated_at",
        t."title",
        t."kind",
        t."start_at",
        t."end_at",
        CASE WHEN t.level = 0 THEN t."venue" END AS "venue",
        t."join_url",
        t."languages",
        t."agenda",
        t."recording_url",
        t."materials_url",
        CASE WHEN t.level = 0 THEN t."remarks" END AS "remarks",
        CASE WHEN t.level = 0 THEN t.geom ELSE insop.coarse(t.geom, i.coarse_deg) END AS geom
    FROM (SELECT t.* FROM insop."event" AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."event", k.row) AS r
        WHERE k.collection = 'event' AND k.level <= 1) AS t, insop.store_info AS i;
GRANT SELECT ON insop."pub_event" TO insop_reader;
CREATE VIEW insop.pub_measurement WITH (security_barrier) AS
    SELECT o.uid, o.country, o.contaminant, o.censor, o.value, o.unit, o.censor_limit, o.lod, o.loq, o.procedure, o.fraction,
        s.upper_depth_cm, s.lower_depth_cm, p.code AS plot_code, p.sampling_date, p.land_use, p.positional_accuracy_m,
        p.uid AS plot_uid, s.uid AS sample_uid, p.dataset_uid, o.updated_at, p.geom
    FROM insop.pub_observation AS o JOIN insop.pub_sample AS s ON s.uid = o.sample_uid JOIN insop.pub_plot AS p ON p.uid = s.plot_uid;
COMMENT ON VIEW insop.pub_measurement IS 'accepted measurements with depth and place, one row each';
GRANT SELECT ON insop.pub_measurement TO insop_reader;
RESET ROLE;
