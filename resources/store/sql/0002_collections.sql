-- Written by tools/store_sql.py from resources/model; do not edit.

SET ROLE insop_owner;

CREATE TABLE insop."list_accreditation" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_activity_status" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_availability" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_censor" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_certainty" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_collection" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_contaminant" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_contaminant_group" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_coord_method" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_country" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_date_precision" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_determinand" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_discussion_status" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_emission_pathway" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_eprtr" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_event_kind" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_evidence" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_expertise" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_exposure_pathway" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_fraction" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_investigation" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_land_use" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_landfill_class" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_language" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_layer_type" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_licence" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_likelihood" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_magnitude" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_organisation_kind" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_plot_type" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_prep" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_procedure" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_qc_role" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_receptor" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_remediation_technique" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_result_status" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_risk_class" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_role" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_sharing_level" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_site_kind" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_site_status" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_size_fraction" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_source_nature" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_source_type" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_state" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_uncertainty_type" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_unit" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_vulnerability" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');
CREATE TABLE insop."list_weight_basis" (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');

CREATE FUNCTION insop.guard() RETURNS trigger LANGUAGE plpgsql SET search_path = insop, pg_temp AS $$
BEGIN
    IF NEW.uid <> OLD.uid OR NEW.created_at <> OLD.created_at OR NEW.created_by <> OLD.created_by OR NEW.rev < OLD.rev THEN
        RAISE EXCEPTION 'identity, origin and order of a row do not change' USING ERRCODE = 'IN409';
    END IF;
    IF NEW.state <> OLD.state AND NOT EXISTS (
        SELECT FROM transition AS t WHERE t.from_state = OLD.state AND t.to_state = NEW.state) THEN
        RAISE EXCEPTION 'a row that is % cannot become %', OLD.state, NEW.state USING ERRCODE = 'IN422';
    END IF;
    IF OLD.deleted AND NOT NEW.deleted THEN
        RAISE EXCEPTION 'a deleted row does not come back' USING ERRCODE = 'IN422';
    END IF;
    RETURN NEW;
END $$;

CREATE TABLE insop."organisation" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "name" text NOT NULL,
    "acronym" text,
    "kind" text,
    "accreditation" text,
    "ror_id" text,
    "url" text,
    "email" text,
    "address" text,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "organisation_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "organisation_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "organisation_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "organisation_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "organisation_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "organisation_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "organisation_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "organisation_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
    CONSTRAINT "organisation_acronym_length" CHECK (char_length("acronym") BETWEEN 1 AND 40),
    CONSTRAINT "organisation_kind_code" FOREIGN KEY ("kind") REFERENCES insop."list_organisation_kind",
    CONSTRAINT "organisation_accreditation_code" FOREIGN KEY ("accreditation") REFERENCES insop."list_accreditation",
    CONSTRAINT "organisation_ror_id_length" CHECK (char_length("ror_id") BETWEEN 1 AND 60),
    CONSTRAINT "organisation_url_length" CHECK (char_length("url") BETWEEN 1 AND 500),
    CONSTRAINT "organisation_email_length" CHECK (char_length("email") BETWEEN 1 AND 200),
    CONSTRAINT "organisation_address_length" CHECK (char_length("address") BETWEEN 1 AND 500),
    CONSTRAINT "organisation_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."contributor" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "name" text NOT NULL,
    "email" text,
    "orcid" text,
    "organisation_uid" uuid,
    "role" text,
    "consent_at" date,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "contributor_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "contributor_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "contributor_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "contributor_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "contributor_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "contributor_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "contributor_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "contributor_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
    CONSTRAINT "contributor_email_length" CHECK (char_length("email") BETWEEN 1 AND 200),
    CONSTRAINT "contributor_orcid_length" CHECK (char_length("orcid") BETWEEN 1 AND 40),
    CONSTRAINT "contributor_organisation_uid_parent" FOREIGN KEY ("organisation_uid") REFERENCES insop."organisation" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "contributor_role_code" FOREIGN KEY ("role") REFERENCES insop."list_role",
    CONSTRAINT "contributor_consent_at_range" CHECK ("consent_at" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "contributor_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."dataset" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "title" text NOT NULL,
    "abstract" text,
    "purpose" text,
    "lineage" text,
    "date_from" date,
    "date_to" date,
    "licence" text,
    "sharing_level" text,
    "attribution" text,
    "citation" text,
    "doi" text,
    "url" text,
    "contact_uid" uuid,
    "organisation_uid" uuid,
    "scale_denominator" bigint,
    "quality_statement" text,
    "review_note" text,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "dataset_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "dataset_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "dataset_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "dataset_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "dataset_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "dataset_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "dataset_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "dataset_title_length" CHECK (char_length("title") BETWEEN 1 AND 300),
    CONSTRAINT "dataset_abstract_length" CHECK (char_length("abstract") BETWEEN 1 AND 5000),
    CONSTRAINT "dataset_purpose_length" CHECK (char_length("purpose") BETWEEN 1 AND 2000),
    CONSTRAINT "dataset_lineage_length" CHECK (char_length("lineage") BETWEEN 1 AND 5000),
    CONSTRAINT "dataset_date_from_range" CHECK ("date_from" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "dataset_date_to_range" CHECK ("date_to" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "dataset_licence_code" FOREIGN KEY ("licence") REFERENCES insop."list_licence",
    CONSTRAINT "dataset_sharing_level_code" FOREIGN KEY ("sharing_level") REFERENCES insop."list_sharing_level",
    CONSTRAINT "dataset_attribution_length" CHECK (char_length("attribution") BETWEEN 1 AND 500),
    CONSTRAINT "dataset_citation_length" CHECK (char_length("citation") BETWEEN 1 AND 1000),
    CONSTRAINT "dataset_doi_length" CHECK (char_length("doi") BETWEEN 1 AND 200),
    CONSTRAINT "dataset_url_length" CHECK (char_length("url") BETWEEN 1 AND 500),
    CONSTRAINT "dataset_contact_uid_parent" FOREIGN KEY ("contact_uid") REFERENCES insop."contributor" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "dataset_organisation_uid_parent" FOREIGN KEY ("organisation_uid") REFERENCES insop."organisation" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "dataset_scale_denominator_range" CHECK ("scale_denominator" >= 1),
    CONSTRAINT "dataset_quality_statement_length" CHECK (char_length("quality_statement") BETWEEN 1 AND 5000),
    CONSTRAINT "dataset_review_note_length" CHECK (char_length("review_note") BETWEEN 1 AND 2000),
    CONSTRAINT "dataset_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."source" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "dataset_uid" uuid,
    "name" text,
    "national_id" text,
    "source_type" text NOT NULL,
    "source_nature" text,
    "activity_status" text,
    "year_start" bigint,
    "year_end" bigint,
    "accident_date" date,
    "landfill_class" text,
    "aftercare" boolean,
    "evidence" text,
    "certainty" text,
    "observed_at" date,
    "reference" text,
    "coord_method" text,
    "positional_accuracy_m" double precision,
    "radius_m" double precision,
    "emission_pathways" text,
    "magnitude" text,
    "capacity" double precision,
    "capacity_unit" text,
    "operator" text,
    "isic" text,
    "eprtr" text,
    "remarks" text,
    geom geometry(Geometry, 4326),
    CONSTRAINT "source_geom_kind" CHECK (GeometryType(geom) IN ('POINT', 'LINESTRING', 'POLYGON') AND NOT ST_IsEmpty(geom)),
    CONSTRAINT "source_geom_range" CHECK (ST_XMin(geom) >= -180 AND ST_XMax(geom) <= 180 AND ST_YMin(geom) >= -90 AND ST_YMax(geom) <= 90),
    CONSTRAINT "source_geom_shape" CHECK (GeometryType(geom) <> 'POLYGON' OR insop.is_closed(geom)),
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "source_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "source_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "source_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "source_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "source_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "source_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "source_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "source_dataset_uid_parent" FOREIGN KEY ("dataset_uid") REFERENCES insop."dataset" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "source_name_length" CHECK (char_length("name") BETWEEN 1 AND 300),
    CONSTRAINT "source_national_id_length" CHECK (char_length("national_id") BETWEEN 1 AND 100),
    CONSTRAINT "source_source_type_code" FOREIGN KEY ("source_type") REFERENCES insop."list_source_type",
    CONSTRAINT "source_source_nature_code" FOREIGN KEY ("source_nature") REFERENCES insop."list_source_nature",
    CONSTRAINT "source_activity_status_code" FOREIGN KEY ("activity_status") REFERENCES insop."list_activity_status",
    CONSTRAINT "source_year_start_range" CHECK ("year_start" BETWEEN -5000 AND 2100),
    CONSTRAINT "source_year_end_range" CHECK ("year_end" BETWEEN -5000 AND 2100),
    CONSTRAINT "source_accident_date_range" CHECK ("accident_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "source_landfill_class_code" FOREIGN KEY ("landfill_class") REFERENCES insop."list_landfill_class",
    CONSTRAINT "source_evidence_code" FOREIGN KEY ("evidence") REFERENCES insop."list_evidence",
    CONSTRAINT "source_certainty_code" FOREIGN KEY ("certainty") REFERENCES insop."list_certainty",
    CONSTRAINT "source_observed_at_range" CHECK ("observed_at" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "source_reference_length" CHECK (char_length("reference") BETWEEN 1 AND 500),
    CONSTRAINT "source_coord_method_code" FOREIGN KEY ("coord_method") REFERENCES insop."list_coord_method",
    CONSTRAINT "source_positional_accuracy_m_range" CHECK ("positional_accuracy_m" BETWEEN 0 AND 1000000),
    CONSTRAINT "source_radius_m_range" CHECK ("radius_m" BETWEEN 0 AND 1000000),
    CONSTRAINT "source_emission_pathways_list" CHECK (cardinality("emission_pathways"::text[]) > 0),
    CONSTRAINT "source_magnitude_code" FOREIGN KEY ("magnitude") REFERENCES insop."list_magnitude",
    CONSTRAINT "source_capacity_range" CHECK ("capacity" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "source_capacity_unit_length" CHECK (char_length("capacity_unit") BETWEEN 1 AND 40),
    CONSTRAINT "source_operator_length" CHECK (char_length("operator") BETWEEN 1 AND 300),
    CONSTRAINT "source_isic_length" CHECK (char_length("isic") BETWEEN 1 AND 4),
    CONSTRAINT "source_eprtr_code" FOREIGN KEY ("eprtr") REFERENCES insop."list_eprtr",
    CONSTRAINT "source_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."source_contaminant" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "source_uid" uuid NOT NULL,
    "contaminant" text NOT NULL,
    "likelihood" text,
    "release_kg_yr" double precision,
    "release_year" bigint,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "source_contaminant_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "source_contaminant_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "source_contaminant_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "source_contaminant_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "source_contaminant_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "source_contaminant_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "source_contaminant_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "source_contaminant_source_uid_parent" FOREIGN KEY ("source_uid") REFERENCES insop."source" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "source_contaminant_contaminant_code" FOREIGN KEY ("contaminant") REFERENCES insop."list_contaminant",
    CONSTRAINT "source_contaminant_likelihood_code" FOREIGN KEY ("likelihood") REFERENCES insop."list_likelihood",
    CONSTRAINT "source_contaminant_release_kg_yr_range" CHECK ("release_kg_yr" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "source_contaminant_release_year_range" CHECK ("release_year" BETWEEN 1900 AND 2100),
    CONSTRAINT "source_contaminant_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."site" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "dataset_uid" uuid,
    "name" text,
    "national_id" text,
    "site_kind" text,
    "status" text NOT NULL,
    "status_date" date,
    "status_basis" text,
    "status_history" text,
    "first_entry_date" date,
    "authority" text,
    "authority_url" text,
    "owner_informed_at" date,
    "investigation" text,
    "remediation_technique" text,
    "aftercare" boolean,
    "risk_class" text,
    "population_at_risk" bigint,
    "receptors" text,
    "exposure_pathways" text,
    "groundwater_vulnerability" text,
    "land_use_current" text,
    "land_use_planned" text,
    "area_m2" double precision,
    "coord_method" text,
    "positional_accuracy_m" double precision,
    "sharing_level" text,
    "url" text,
    "remarks" text,
    geom geometry(Geometry, 4326),
    CONSTRAINT "site_geom_kind" CHECK (GeometryType(geom) IN ('POINT', 'POLYGON') AND NOT ST_IsEmpty(geom)),
    CONSTRAINT "site_geom_range" CHECK (ST_XMin(geom) >= -180 AND ST_XMax(geom) <= 180 AND ST_YMin(geom) >= -90 AND ST_YMax(geom) <= 90),
    CONSTRAINT "site_geom_shape" CHECK (GeometryType(geom) <> 'POLYGON' OR insop.is_closed(geom)),
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "site_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "site_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "site_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "site_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "site_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "site_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "site_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "site_dataset_uid_parent" FOREIGN KEY ("dataset_uid") REFERENCES insop."dataset" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "site_name_length" CHECK (char_length("name") BETWEEN 1 AND 300),
    CONSTRAINT "site_national_id_length" CHECK (char_length("national_id") BETWEEN 1 AND 100),
    CONSTRAINT "site_site_kind_code" FOREIGN KEY ("site_kind") REFERENCES insop."list_site_kind",
    CONSTRAINT "site_status_code" FOREIGN KEY ("status") REFERENCES insop."list_site_status",
    CONSTRAINT "site_status_date_range" CHECK ("status_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "site_status_basis_length" CHECK (char_length("status_basis") BETWEEN 1 AND 500),
    CONSTRAINT "site_status_history_length" CHECK (char_length("status_history") BETWEEN 1 AND 1000),
    CONSTRAINT "site_first_entry_date_range" CHECK ("first_entry_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "site_authority_length" CHECK (char_length("authority") BETWEEN 1 AND 300),
    CONSTRAINT "site_authority_url_length" CHECK (char_length("authority_url") BETWEEN 1 AND 500),
    CONSTRAINT "site_owner_informed_at_range" CHECK ("owner_informed_at" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "site_investigation_list" CHECK (cardinality("investigation"::text[]) > 0),
    CONSTRAINT "site_remediation_technique_list" CHECK (cardinality("remediation_technique"::text[]) > 0),
    CONSTRAINT "site_risk_class_code" FOREIGN KEY ("risk_class") REFERENCES insop."list_risk_class",
    CONSTRAINT "site_population_at_risk_range" CHECK ("population_at_risk" >= 0),
    CONSTRAINT "site_receptors_list" CHECK (cardinality("receptors"::text[]) > 0),
    CONSTRAINT "site_exposure_pathways_list" CHECK (cardinality("exposure_pathways"::text[]) > 0),
    CONSTRAINT "site_groundwater_vulnerability_code" FOREIGN KEY ("groundwater_vulnerability") REFERENCES insop."list_vulnerability",
    CONSTRAINT "site_land_use_current_code" FOREIGN KEY ("land_use_current") REFERENCES insop."list_land_use",
    CONSTRAINT "site_land_use_planned_code" FOREIGN KEY ("land_use_planned") REFERENCES insop."list_land_use",
    CONSTRAINT "site_area_m2_range" CHECK ("area_m2" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "site_coord_method_code" FOREIGN KEY ("coord_method") REFERENCES insop."list_coord_method",
    CONSTRAINT "site_positional_accuracy_m_range" CHECK ("positional_accuracy_m" BETWEEN 0 AND 1000000),
    CONSTRAINT "site_sharing_level_code" FOREIGN KEY ("sharing_level") REFERENCES insop."list_sharing_level",
    CONSTRAINT "site_url_length" CHECK (char_length("url") BETWEEN 1 AND 500),
    CONSTRAINT "site_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."site_source" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "site_uid" uuid NOT NULL,
    "source_uid" uuid NOT NULL,
    "link_certainty" text,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "site_source_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "site_source_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "site_source_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "site_source_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "site_source_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "site_source_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "site_source_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "site_source_site_uid_parent" FOREIGN KEY ("site_uid") REFERENCES insop."site" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "site_source_source_uid_parent" FOREIGN KEY ("source_uid") REFERENCES insop."source" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "site_source_link_certainty_code" FOREIGN KEY ("link_certainty") REFERENCES insop."list_certainty",
    CONSTRAINT "site_source_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."plot" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "dataset_uid" uuid,
    "site_uid" uuid,
    "code" text NOT NULL,
    "sampling_date" date,
    "sampling_date_precision" text,
    "sampling_date_to" date,
    "land_use" text,
    "plot_type" text,
    "n_subsamples" bigint,
    "support_m2" double precision,
    "coord_method" text,
    "positional_accuracy_m" double precision,
    "altitude_m" double precision,
    "x_orig" text,
    "y_orig" text,
    "srs_orig" text,
    "sampler" text,
    "sharing_level" text,
    "qc_flags" bigint,
    "remarks" text,
    geom geometry(Geometry, 4326),
    CONSTRAINT "plot_geom_kind" CHECK (GeometryType(geom) IN ('POINT') AND NOT ST_IsEmpty(geom)),
    CONSTRAINT "plot_geom_range" CHECK (ST_XMin(geom) >= -180 AND ST_XMax(geom) <= 180 AND ST_YMin(geom) >= -90 AND ST_YMax(geom) <= 90),
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "plot_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "plot_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "plot_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "plot_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "plot_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "plot_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "plot_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "plot_dataset_uid_parent" FOREIGN KEY ("dataset_uid") REFERENCES insop."dataset" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "plot_site_uid_parent" FOREIGN KEY ("site_uid") REFERENCES insop."site" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "plot_code_length" CHECK (char_length("code") BETWEEN 1 AND 100),
    CONSTRAINT "plot_sampling_date_range" CHECK ("sampling_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "plot_sampling_date_precision_code" FOREIGN KEY ("sampling_date_precision") REFERENCES insop."list_date_precision",
    CONSTRAINT "plot_sampling_date_to_range" CHECK ("sampling_date_to" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "plot_land_use_code" FOREIGN KEY ("land_use") REFERENCES insop."list_land_use",
    CONSTRAINT "plot_plot_type_code" FOREIGN KEY ("plot_type") REFERENCES insop."list_plot_type",
    CONSTRAINT "plot_n_subsamples_range" CHECK ("n_subsamples" BETWEEN 1 AND 10000),
    CONSTRAINT "plot_support_m2_range" CHECK ("support_m2" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "plot_coord_method_code" FOREIGN KEY ("coord_method") REFERENCES insop."list_coord_method",
    CONSTRAINT "plot_positional_accuracy_m_range" CHECK ("positional_accuracy_m" BETWEEN 0 AND 1000000),
    CONSTRAINT "plot_altitude_m_range" CHECK ("altitude_m" BETWEEN -500 AND 9000),
    CONSTRAINT "plot_x_orig_length" CHECK (char_length("x_orig") BETWEEN 1 AND 100),
    CONSTRAINT "plot_y_orig_length" CHECK (char_length("y_orig") BETWEEN 1 AND 100),
    CONSTRAINT "plot_srs_orig_length" CHECK (char_length("srs_orig") BETWEEN 1 AND 200),
    CONSTRAINT "plot_sampler_length" CHECK (char_length("sampler") BETWEEN 1 AND 200),
    CONSTRAINT "plot_sharing_level_code" FOREIGN KEY ("sharing_level") REFERENCES insop."list_sharing_level",
    CONSTRAINT "plot_qc_flags_range" CHECK ("qc_flags" >= 0),
    CONSTRAINT "plot_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."sample" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "plot_uid" uuid NOT NULL,
    "code" text,
    "lab_code" text,
    "upper_depth_cm" double precision,
    "lower_depth_cm" double precision,
    "layer_type" text,
    "horizon" text,
    "is_organic" boolean,
    "collected_at" date,
    "size_fraction" text,
    "prep" text,
    "moisture_pct" double precision,
    "coarse_pct" double precision,
    "qc_role" text,
    "parent_sample_uid" uuid,
    "laboratory_uid" uuid,
    "accreditation" text,
    "qc_flags" bigint,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "sample_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "sample_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "sample_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "sample_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "sample_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "sample_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "sample_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "sample_plot_uid_parent" FOREIGN KEY ("plot_uid") REFERENCES insop."plot" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "sample_code_length" CHECK (char_length("code") BETWEEN 1 AND 100),
    CONSTRAINT "sample_lab_code_length" CHECK (char_length("lab_code") BETWEEN 1 AND 100),
    CONSTRAINT "sample_upper_depth_cm_range" CHECK ("upper_depth_cm" BETWEEN 0 AND 100000),
    CONSTRAINT "sample_lower_depth_cm_range" CHECK ("lower_depth_cm" BETWEEN 0 AND 100000),
    CONSTRAINT "sample_layer_type_code" FOREIGN KEY ("layer_type") REFERENCES insop."list_layer_type",
    CONSTRAINT "sample_horizon_length" CHECK (char_length("horizon") BETWEEN 1 AND 20),
    CONSTRAINT "sample_collected_at_range" CHECK ("collected_at" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "sample_size_fraction_code" FOREIGN KEY ("size_fraction") REFERENCES insop."list_size_fraction",
    CONSTRAINT "sample_prep_code" FOREIGN KEY ("prep") REFERENCES insop."list_prep",
    CONSTRAINT "sample_moisture_pct_range" CHECK ("moisture_pct" BETWEEN 0 AND 100),
    CONSTRAINT "sample_coarse_pct_range" CHECK ("coarse_pct" BETWEEN 0 AND 100),
    CONSTRAINT "sample_qc_role_code" FOREIGN KEY ("qc_role") REFERENCES insop."list_qc_role",
    CONSTRAINT "sample_parent_sample_uid_parent" FOREIGN KEY ("parent_sample_uid") REFERENCES insop."sample" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "sample_laboratory_uid_parent" FOREIGN KEY ("laboratory_uid") REFERENCES insop."organisation" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "sample_accreditation_code" FOREIGN KEY ("accreditation") REFERENCES insop."list_accreditation",
    CONSTRAINT "sample_qc_flags_range" CHECK ("qc_flags" >= 0),
    CONSTRAINT "sample_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."observation" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "sample_uid" uuid NOT NULL,
    "contaminant" text NOT NULL,
    "censor" text NOT NULL,
    "value" double precision,
    "unit" text,
    "censor_limit" double precision,
    "censor_upper" double precision,
    "lod" double precision,
    "loq" double precision,
    "weight_basis" text,
    "procedure" text,
    "fraction" text,
    "lab_method_text" text,
    "analysis_date" date,
    "replicate" bigint,
    "n_replicates" bigint,
    "uncertainty" double precision,
    "uncertainty_type" text,
    "result_status" text,
    "contaminant_orig" text,
    "value_orig" text,
    "unit_orig" text,
    "steps" text,
    "qc_flags" bigint,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "observation_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "observation_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "observation_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "observation_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "observation_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "observation_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "observation_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "observation_sample_uid_parent" FOREIGN KEY ("sample_uid") REFERENCES insop."sample" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "observation_contaminant_code" FOREIGN KEY ("contaminant") REFERENCES insop."list_determinand",
    CONSTRAINT "observation_censor_code" FOREIGN KEY ("censor") REFERENCES insop."list_censor",
    CONSTRAINT "observation_value_range" CHECK ("value" BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308),
    CONSTRAINT "observation_unit_code" FOREIGN KEY ("unit") REFERENCES insop."list_unit",
    CONSTRAINT "observation_censor_limit_range" CHECK ("censor_limit" BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308),
    CONSTRAINT "observation_censor_upper_range" CHECK ("censor_upper" BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308),
    CONSTRAINT "observation_lod_range" CHECK ("lod" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "observation_loq_range" CHECK ("loq" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "observation_weight_basis_code" FOREIGN KEY ("weight_basis") REFERENCES insop."list_weight_basis",
    CONSTRAINT "observation_procedure_code" FOREIGN KEY ("procedure") REFERENCES insop."list_procedure",
    CONSTRAINT "observation_fraction_code" FOREIGN KEY ("fraction") REFERENCES insop."list_fraction",
    CONSTRAINT "observation_lab_method_text_length" CHECK (char_length("lab_method_text") BETWEEN 1 AND 500),
    CONSTRAINT "observation_analysis_date_range" CHECK ("analysis_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "observation_replicate_range" CHECK ("replicate" BETWEEN 1 AND 1000),
    CONSTRAINT "observation_n_replicates_range" CHECK ("n_replicates" BETWEEN 1 AND 1000),
    CONSTRAINT "observation_uncertainty_range" CHECK ("uncertainty" BETWEEN 0 AND 1.7976931348623157e308),
    CONSTRAINT "observation_uncertainty_type_code" FOREIGN KEY ("uncertainty_type") REFERENCES insop."list_uncertainty_type",
    CONSTRAINT "observation_result_status_code" FOREIGN KEY ("result_status") REFERENCES insop."list_result_status",
    CONSTRAINT "observation_contaminant_orig_length" CHECK (char_length("contaminant_orig") BETWEEN 1 AND 300),
    CONSTRAINT "observation_value_orig_length" CHECK (char_length("value_orig") BETWEEN 1 AND 200),
    CONSTRAINT "observation_unit_orig_length" CHECK (char_length("unit_orig") BETWEEN 1 AND 100),
    CONSTRAINT "observation_steps_json" CHECK (insop.is_json("steps")),
    CONSTRAINT "observation_qc_flags_range" CHECK ("qc_flags" >= 0),
    CONSTRAINT "observation_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."expert" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "name" text NOT NULL,
    "contributor_uid" uuid,
    "organisation_uid" uuid,
    "email" text,
    "expertise" text,
    "contaminant_groups" text,
    "regions" text,
    "languages" text,
    "availability" text,
    "cv_url" text,
    "public" boolean,
    "remarks" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "expert_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "expert_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "expert_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "expert_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "expert_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "expert_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "expert_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "expert_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
    CONSTRAINT "expert_contributor_uid_parent" FOREIGN KEY ("contributor_uid") REFERENCES insop."contributor" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "expert_organisation_uid_parent" FOREIGN KEY ("organisation_uid") REFERENCES insop."organisation" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "expert_email_length" CHECK (char_length("email") BETWEEN 1 AND 200),
    CONSTRAINT "expert_expertise_list" CHECK (cardinality("expertise"::text[]) > 0),
    CONSTRAINT "expert_contaminant_groups_list" CHECK (cardinality("contaminant_groups"::text[]) > 0),
    CONSTRAINT "expert_regions_list" CHECK (cardinality("regions"::text[]) > 0),
    CONSTRAINT "expert_languages_list" CHECK (cardinality("languages"::text[]) > 0),
    CONSTRAINT "expert_availability_list" CHECK (cardinality("availability"::text[]) > 0),
    CONSTRAINT "expert_cv_url_length" CHECK (char_length("cv_url") BETWEEN 1 AND 500),
    CONSTRAINT "expert_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."event" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "start_at" timestamptz(3) NOT NULL,
    "end_at" timestamptz(3),
    "venue" text,
    "join_url" text,
    "languages" text,
    "agenda" text,
    "recording_url" text,
    "materials_url" text,
    "organiser_uid" uuid,
    "remarks" text,
    geom geometry(Geometry, 4326),
    CONSTRAINT "event_geom_kind" CHECK (GeometryType(geom) IN ('POINT') AND NOT ST_IsEmpty(geom)),
    CONSTRAINT "event_geom_range" CHECK (ST_XMin(geom) >= -180 AND ST_XMax(geom) <= 180 AND ST_YMin(geom) >= -90 AND ST_YMax(geom) <= 90),
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "event_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "event_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "event_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "event_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "event_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "event_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "event_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "event_title_length" CHECK (char_length("title") BETWEEN 1 AND 300),
    CONSTRAINT "event_kind_code" FOREIGN KEY ("kind") REFERENCES insop."list_event_kind",
    CONSTRAINT "event_start_at_range" CHECK ("start_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "event_end_at_range" CHECK ("end_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "event_venue_length" CHECK (char_length("venue") BETWEEN 1 AND 300),
    CONSTRAINT "event_join_url_length" CHECK (char_length("join_url") BETWEEN 1 AND 500),
    CONSTRAINT "event_languages_list" CHECK (cardinality("languages"::text[]) > 0),
    CONSTRAINT "event_agenda_length" CHECK (char_length("agenda") BETWEEN 1 AND 5000),
    CONSTRAINT "event_recording_url_length" CHECK (char_length("recording_url") BETWEEN 1 AND 500),
    CONSTRAINT "event_materials_url_length" CHECK (char_length("materials_url") BETWEEN 1 AND 500),
    CONSTRAINT "event_organiser_uid_parent" FOREIGN KEY ("organiser_uid") REFERENCES insop."contributor" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "event_remarks_length" CHECK (char_length("remarks") BETWEEN 1 AND 2000)
);
CREATE TABLE insop."discussion" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "parent_uid" uuid,
    "target_collection" text,
    "target_uid" text,
    "author_uid" uuid,
    "body" text NOT NULL,
    "status" text,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "discussion_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "discussion_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "discussion_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "discussion_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "discussion_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "discussion_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "discussion_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "discussion_parent_uid_parent" FOREIGN KEY ("parent_uid") REFERENCES insop."discussion" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "discussion_target_collection_code" FOREIGN KEY ("target_collection") REFERENCES insop."list_collection",
    CONSTRAINT "discussion_target_uid_length" CHECK (char_length("target_uid") BETWEEN 1 AND 36),
    CONSTRAINT "discussion_author_uid_parent" FOREIGN KEY ("author_uid") REFERENCES insop."contributor" DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "discussion_body_length" CHECK (char_length("body") BETWEEN 1 AND 10000),
    CONSTRAINT "discussion_status_code" FOREIGN KEY ("status") REFERENCES insop."list_discussion_status"
);
CREATE TABLE insop."attachment" (
    "uid" uuid PRIMARY KEY,
    "country" text NOT NULL,
    "state" text NOT NULL,
    "rev" bigint NOT NULL,
    "deleted" boolean NOT NULL,
    "created_at" timestamptz(3) NOT NULL,
    "created_by" text NOT NULL,
    "updated_at" timestamptz(3) NOT NULL,
    "updated_by" text NOT NULL,
    "target_collection" text NOT NULL,
    "target_uid" text NOT NULL,
    "path" text NOT NULL,
    "caption" text,
    "taken_at" date,
    "mime" text,
    "sha256" text,
    "bytes" bigint,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT "attachment_country_code" FOREIGN KEY ("country") REFERENCES insop."list_country",
    CONSTRAINT "attachment_state_code" FOREIGN KEY ("state") REFERENCES insop."list_state",
    CONSTRAINT "attachment_rev_range" CHECK ("rev" >= 0),
    CONSTRAINT "attachment_created_at_range" CHECK ("created_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "attachment_created_by_length" CHECK (char_length("created_by") BETWEEN 1 AND 200),
    CONSTRAINT "attachment_updated_at_range" CHECK ("updated_at" BETWEEN '0001-01-01 00:00+00' AND '9999-12-31 23:59:59.999+00'),
    CONSTRAINT "attachment_updated_by_length" CHECK (char_length("updated_by") BETWEEN 1 AND 200),
    CONSTRAINT "attachment_target_collection_code" FOREIGN KEY ("target_collection") REFERENCES insop."list_collection",
    CONSTRAINT "attachment_target_uid_length" CHECK (char_length("target_uid") BETWEEN 1 AND 36),
    CONSTRAINT "attachment_path_length" CHECK (char_length("path") BETWEEN 1 AND 500),
    CONSTRAINT "attachment_caption_length" CHECK (char_length("caption") BETWEEN 1 AND 500),
    CONSTRAINT "attachment_taken_at_range" CHECK ("taken_at" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "attachment_mime_length" CHECK (char_length("mime") BETWEEN 1 AND 100),
    CONSTRAINT "attachment_sha256_length" CHECK (char_length("sha256") BETWEEN 1 AND 64),
    CONSTRAINT "attachment_bytes_range" CHECK ("bytes" >= 0)
);

CREATE INDEX ON insop."organisation" ("country");
CREATE INDEX ON insop."organisation" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."organisation" (rev) WHERE deleted;
CREATE INDEX ON insop."contributor" ("organisation_uid");
CREATE INDEX ON insop."contributor" ("country");
CREATE INDEX ON insop."contributor" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."contributor" (rev) WHERE deleted;
CREATE INDEX ON insop."dataset" ("contact_uid");
CREATE INDEX ON insop."dataset" ("organisation_uid");
CREATE INDEX ON insop."dataset" ("country");
CREATE INDEX ON insop."dataset" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."dataset" (rev) WHERE deleted;
CREATE INDEX ON insop."source" ("dataset_uid");
CREATE INDEX ON insop."source" ("country");
CREATE INDEX ON insop."source" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."source" (rev) WHERE deleted;
CREATE INDEX ON insop."source" USING gist (geom);
CREATE INDEX ON insop."source_contaminant" ("source_uid");
CREATE INDEX ON insop."source_contaminant" ("country");
CREATE INDEX ON insop."source_contaminant" ("contaminant");
CREATE INDEX ON insop."source_contaminant" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."source_contaminant" (rev) WHERE deleted;
CREATE INDEX ON insop."site" ("dataset_uid");
CREATE INDEX ON insop."site" ("country");
CREATE INDEX ON insop."site" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."site" (rev) WHERE deleted;
CREATE INDEX ON insop."site" USING gist (geom);
CREATE INDEX ON insop."site_source" ("site_uid");
CREATE INDEX ON insop."site_source" ("source_uid");
CREATE INDEX ON insop."site_source" ("country");
CREATE INDEX ON insop."site_source" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."site_source" (rev) WHERE deleted;
CREATE INDEX ON insop."plot" ("dataset_uid");
CREATE INDEX ON insop."plot" ("site_uid");
CREATE INDEX ON insop."plot" ("country");
CREATE INDEX ON insop."plot" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."plot" (rev) WHERE deleted;
CREATE INDEX ON insop."plot" USING gist (geom);
CREATE INDEX ON insop."sample" ("plot_uid");
CREATE INDEX ON insop."sample" ("parent_sample_uid");
CREATE INDEX ON insop."sample" ("laboratory_uid");
CREATE INDEX ON insop."sample" ("country");
CREATE INDEX ON insop."sample" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."sample" (rev) WHERE deleted;
CREATE INDEX ON insop."observation" ("sample_uid");
CREATE INDEX ON insop."observation" ("country");
CREATE INDEX ON insop."observation" ("contaminant");
CREATE INDEX ON insop."observation" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."observation" (rev) WHERE deleted;
CREATE INDEX ON insop."expert" ("contributor_uid");
CREATE INDEX ON insop."expert" ("organisation_uid");
CREATE INDEX ON insop."expert" ("country");
CREATE INDEX ON insop."expert" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."expert" (rev) WHERE deleted;
CREATE INDEX ON insop."event" ("organiser_uid");
CREATE INDEX ON insop."event" ("country");
CREATE INDEX ON insop."event" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."event" (rev) WHERE deleted;
CREATE INDEX ON insop."event" USING gist (geom);
CREATE INDEX ON insop."discussion" ("parent_uid");
CREATE INDEX ON insop."discussion" ("author_uid");
CREATE INDEX ON insop."discussion" ("country");
CREATE INDEX ON insop."discussion" ("target_uid");
CREATE INDEX ON insop."discussion" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."discussion" (rev) WHERE deleted;
CREATE INDEX ON insop."attachment" ("country");
CREATE INDEX ON insop."attachment" ("target_uid");
CREATE INDEX ON insop."attachment" (rev) WHERE state = 'submitted' AND NOT deleted;
CREATE INDEX ON insop."attachment" (rev) WHERE deleted;

CREATE FUNCTION insop.as_json(t insop."organisation") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'name', t."name", 'acronym', t."acronym", 'kind', t."kind", 'accreditation', t."accreditation", 'ror_id', t."ror_id", 'url', t."url", 'email', t."email", 'address', t."address", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."organisation") RETURNS SETOF insop."organisation" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."organisation" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."organisation", k.row) AS r WHERE k.collection = 'organisation'
$$;
COMMENT ON FUNCTION insop.seen(insop."organisation") IS 'the rows that who asks may see; call it as seen(NULL::insop.organisation)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."organisation" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."organisation" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."organisation" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."organisation" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."organisation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."organisation" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."organisation" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."organisation" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."organisation" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."organisation" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."organisation" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."organisation" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."organisation" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."organisation"), insop.as_json(insop."organisation") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."organisation") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."contributor") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'name', t."name", 'email', t."email", 'orcid', t."orcid", 'organisation_uid', t."organisation_uid", 'role', t."role", 'consent_at', to_char(t."consent_at", 'YYYY-MM-DD'), 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."contributor") RETURNS SETOF insop."contributor" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."contributor" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."contributor", k.row) AS r WHERE k.collection = 'contributor'
$$;
COMMENT ON FUNCTION insop.seen(insop."contributor") IS 'the rows that who asks may see; call it as seen(NULL::insop.contributor)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."contributor" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."contributor" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."contributor" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."contributor" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."contributor" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."contributor" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."contributor" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."contributor" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."contributor" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."contributor" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."contributor" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."contributor" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."contributor" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."contributor"), insop.as_json(insop."contributor") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."contributor") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."dataset") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'title', t."title", 'abstract', t."abstract", 'purpose', t."purpose", 'lineage', t."lineage", 'date_from', to_char(t."date_from", 'YYYY-MM-DD'), 'date_to', to_char(t."date_to", 'YYYY-MM-DD'), 'licence', t."licence", 'sharing_level', t."sharing_level", 'attribution', t."attribution", 'citation', t."citation", 'doi', t."doi", 'url', t."url", 'contact_uid', t."contact_uid", 'organisation_uid', t."organisation_uid", 'scale_denominator', t."scale_denominator", 'quality_statement', t."quality_statement", 'review_note', t."review_note", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."dataset") RETURNS SETOF insop."dataset" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."dataset" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."dataset", k.row) AS r WHERE k.collection = 'dataset'
$$;
COMMENT ON FUNCTION insop.seen(insop."dataset") IS 'the rows that who asks may see; call it as seen(NULL::insop.dataset)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."dataset" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."dataset" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."dataset" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."dataset" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."dataset" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."dataset" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."dataset" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."dataset" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."dataset" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."dataset" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."dataset" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."dataset" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."dataset" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."dataset"), insop.as_json(insop."dataset") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."dataset") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."source") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'dataset_uid', t."dataset_uid", 'name', t."name", 'national_id', t."national_id", 'source_type', t."source_type", 'source_nature', t."source_nature", 'activity_status', t."activity_status", 'year_start', t."year_start", 'year_end', t."year_end", 'accident_date', to_char(t."accident_date", 'YYYY-MM-DD'), 'landfill_class', t."landfill_class", 'aftercare', t."aftercare", 'evidence', t."evidence", 'certainty', t."certainty", 'observed_at', to_char(t."observed_at", 'YYYY-MM-DD'), 'reference', t."reference", 'coord_method', t."coord_method", 'positional_accuracy_m', t."positional_accuracy_m", 'radius_m', t."radius_m", 'emission_pathways', t."emission_pathways", 'magnitude', t."magnitude", 'capacity', t."capacity", 'capacity_unit', t."capacity_unit", 'operator', t."operator", 'isic', t."isic", 'eprtr', t."eprtr", 'remarks', t."remarks", 'geom', encode(ST_AsBinary(t.geom, 'NDR'), 'hex'))
$$;
CREATE FUNCTION insop.seen(insop."source") RETURNS SETOF insop."source" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."source" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."source", k.row) AS r WHERE k.collection = 'source'
$$;
COMMENT ON FUNCTION insop.seen(insop."source") IS 'the rows that who asks may see; call it as seen(NULL::insop.source)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."source" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."source" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."source" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."source" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."source" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."source" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."source" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."source" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."source" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."source" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."source" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."source" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."source" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."source"), insop.as_json(insop."source") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."source") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."source_contaminant") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'source_uid', t."source_uid", 'contaminant', t."contaminant", 'likelihood', t."likelihood", 'release_kg_yr', t."release_kg_yr", 'release_year', t."release_year", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."source_contaminant") RETURNS SETOF insop."source_contaminant" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."source_contaminant" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."source_contaminant", k.row) AS r WHERE k.collection = 'source_contaminant'
$$;
COMMENT ON FUNCTION insop.seen(insop."source_contaminant") IS 'the rows that who asks may see; call it as seen(NULL::insop.source_contaminant)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."source_contaminant" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."source_contaminant" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."source_contaminant" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."source_contaminant" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."source_contaminant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."source_contaminant" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."source_contaminant" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."source_contaminant" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."source_contaminant" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."source_contaminant" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."source_contaminant" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."source_contaminant" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."source_contaminant" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."source_contaminant"), insop.as_json(insop."source_contaminant") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."source_contaminant") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."site") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'dataset_uid', t."dataset_uid", 'name', t."name", 'national_id', t."national_id", 'site_kind', t."site_kind", 'status', t."status", 'status_date', to_char(t."status_date", 'YYYY-MM-DD'), 'status_basis', t."status_basis", 'status_history', t."status_history", 'first_entry_date', to_char(t."first_entry_date", 'YYYY-MM-DD'), 'authority', t."authority", 'authority_url', t."authority_url", 'owner_informed_at', to_char(t."owner_informed_at", 'YYYY-MM-DD'), 'investigation', t."investigation", 'remediation_technique', t."remediation_technique", 'aftercare', t."aftercare", 'risk_class', t."risk_class", 'population_at_risk', t."population_at_risk", 'receptors', t."receptors", 'exposure_pathways', t."exposure_pathways", 'groundwater_vulnerability', t."groundwater_vulnerability", 'land_use_current', t."land_use_current", 'land_use_planned', t."land_use_planned", 'area_m2', t."area_m2", 'coord_method', t."coord_method", 'positional_accuracy_m', t."positional_accuracy_m", 'sharing_level', t."sharing_level", 'url', t."url", 'remarks', t."remarks", 'geom', encode(ST_AsBinary(t.geom, 'NDR'), 'hex'))
$$;
CREATE FUNCTION insop.seen(insop."site") RETURNS SETOF insop."site" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."site" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."site", k.row) AS r WHERE k.collection = 'site'
$$;
COMMENT ON FUNCTION insop.seen(insop."site") IS 'the rows that who asks may see; call it as seen(NULL::insop.site)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."site" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."site" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."site" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."site" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."site" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."site" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."site" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."site" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."site" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."site" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."site" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."site" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."site" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."site"), insop.as_json(insop."site") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."site") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."site_source") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'site_uid', t."site_uid", 'source_uid', t."source_uid", 'link_certainty', t."link_certainty", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."site_source") RETURNS SETOF insop."site_source" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."site_source" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."site_source", k.row) AS r WHERE k.collection = 'site_source'
$$;
COMMENT ON FUNCTION insop.seen(insop."site_source") IS 'the rows that who asks may see; call it as seen(NULL::insop.site_source)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."site_source" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."site_source" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."site_source" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."site_source" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."site_source" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."site_source" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."site_source" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."site_source" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."site_source" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."site_source" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."site_source" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."site_source" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."site_source" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."site_source"), insop.as_json(insop."site_source") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."site_source") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."plot") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'dataset_uid', t."dataset_uid", 'site_uid', t."site_uid", 'code', t."code", 'sampling_date', to_char(t."sampling_date", 'YYYY-MM-DD'), 'sampling_date_precision', t."sampling_date_precision", 'sampling_date_to', to_char(t."sampling_date_to", 'YYYY-MM-DD'), 'land_use', t."land_use", 'plot_type', t."plot_type", 'n_subsamples', t."n_subsamples", 'support_m2', t."support_m2", 'coord_method', t."coord_method", 'positional_accuracy_m', t."positional_accuracy_m", 'altitude_m', t."altitude_m", 'x_orig', t."x_orig", 'y_orig', t."y_orig", 'srs_orig', t."srs_orig", 'sampler', t."sampler", 'sharing_level', t."sharing_level", 'qc_flags', t."qc_flags", 'remarks', t."remarks", 'geom', encode(ST_AsBinary(t.geom, 'NDR'), 'hex'))
$$;
CREATE FUNCTION insop.seen(insop."plot") RETURNS SETOF insop."plot" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."plot" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."plot", k.row) AS r WHERE k.collection = 'plot'
$$;
COMMENT ON FUNCTION insop.seen(insop."plot") IS 'the rows that who asks may see; call it as seen(NULL::insop.plot)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."plot" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."plot" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."plot" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."plot" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."plot" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."plot" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."plot" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."plot" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."plot" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."plot" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."plot" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."plot" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."plot" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."plot"), insop.as_json(insop."plot") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."plot") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."sample") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'plot_uid', t."plot_uid", 'code', t."code", 'lab_code', t."lab_code", 'upper_depth_cm', t."upper_depth_cm", 'lower_depth_cm', t."lower_depth_cm", 'layer_type', t."layer_type", 'horizon', t."horizon", 'is_organic', t."is_organic", 'collected_at', to_char(t."collected_at", 'YYYY-MM-DD'), 'size_fraction', t."size_fraction", 'prep', t."prep", 'moisture_pct', t."moisture_pct", 'coarse_pct', t."coarse_pct", 'qc_role', t."qc_role", 'parent_sample_uid', t."parent_sample_uid", 'laboratory_uid', t."laboratory_uid", 'accreditation', t."accreditation", 'qc_flags', t."qc_flags", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."sample") RETURNS SETOF insop."sample" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."sample" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."sample", k.row) AS r WHERE k.collection = 'sample'
$$;
COMMENT ON FUNCTION insop.seen(insop."sample") IS 'the rows that who asks may see; call it as seen(NULL::insop.sample)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."sample" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."sample" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."sample" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."sample" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."sample" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."sample" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."sample" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."sample" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."sample" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."sample" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."sample" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."sample" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."sample" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."sample"), insop.as_json(insop."sample") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."sample") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."observation") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'sample_uid', t."sample_uid", 'contaminant', t."contaminant", 'censor', t."censor", 'value', t."value", 'unit', t."unit", 'censor_limit', t."censor_limit", 'censor_upper', t."censor_upper", 'lod', t."lod", 'loq', t."loq", 'weight_basis', t."weight_basis", 'procedure', t."procedure", 'fraction', t."fraction", 'lab_method_text', t."lab_method_text", 'analysis_date', to_char(t."analysis_date", 'YYYY-MM-DD'), 'replicate', t."replicate", 'n_replicates', t."n_replicates", 'uncertainty', t."uncertainty", 'uncertainty_type', t."uncertainty_type", 'result_status', t."result_status", 'contaminant_orig', t."contaminant_orig", 'value_orig', t."value_orig", 'unit_orig', t."unit_orig", 'steps', t."steps", 'qc_flags', t."qc_flags", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."observation") RETURNS SETOF insop."observation" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."observation" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."observation", k.row) AS r WHERE k.collection = 'observation'
$$;
COMMENT ON FUNCTION insop.seen(insop."observation") IS 'the rows that who asks may see; call it as seen(NULL::insop.observation)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."observation" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."observation" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."observation" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."observation" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."observation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."observation" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."observation" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."observation" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."observation" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."observation" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."observation" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."observation" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."observation" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."observation"), insop.as_json(insop."observation") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."observation") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."expert") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'name', t."name", 'contributor_uid', t."contributor_uid", 'organisation_uid', t."organisation_uid", 'email', t."email", 'expertise', t."expertise", 'contaminant_groups', t."contaminant_groups", 'regions', t."regions", 'languages', t."languages", 'availability', t."availability", 'cv_url', t."cv_url", 'public', t."public", 'remarks', t."remarks")
$$;
CREATE FUNCTION insop.seen(insop."expert") RETURNS SETOF insop."expert" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."expert" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."expert", k.row) AS r WHERE k.collection = 'expert'
$$;
COMMENT ON FUNCTION insop.seen(insop."expert") IS 'the rows that who asks may see; call it as seen(NULL::insop.expert)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."expert" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."expert" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."expert" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."expert" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."expert" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."expert" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."expert" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."expert" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."expert" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."expert" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."expert" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."expert" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."expert" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."expert"), insop.as_json(insop."expert") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."expert") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."event") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'title', t."title", 'kind', t."kind", 'start_at', insop.instant(t."start_at"), 'end_at', insop.instant(t."end_at"), 'venue', t."venue", 'join_url', t."join_url", 'languages', t."languages", 'agenda', t."agenda", 'recording_url', t."recording_url", 'materials_url', t."materials_url", 'organiser_uid', t."organiser_uid", 'remarks', t."remarks", 'geom', encode(ST_AsBinary(t.geom, 'NDR'), 'hex'))
$$;
CREATE FUNCTION insop.seen(insop."event") RETURNS SETOF insop."event" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."event" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."event", k.row) AS r WHERE k.collection = 'event'
$$;
COMMENT ON FUNCTION insop.seen(insop."event") IS 'the rows that who asks may see; call it as seen(NULL::insop.event)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."event" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."event" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."event" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."event" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."event" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."event" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."event" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."event" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."event" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."event" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."event" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."event" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."event"), insop.as_json(insop."event") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."event") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."discussion") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'parent_uid', t."parent_uid", 'target_collection', t."target_collection", 'target_uid', t."target_uid", 'author_uid', t."author_uid", 'body', t."body", 'status', t."status")
$$;
CREATE FUNCTION insop.seen(insop."discussion") RETURNS SETOF insop."discussion" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."discussion" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."discussion", k.row) AS r WHERE k.collection = 'discussion'
$$;
COMMENT ON FUNCTION insop.seen(insop."discussion") IS 'the rows that who asks may see; call it as seen(NULL::insop.discussion)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."discussion" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."discussion" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."discussion" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."discussion" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."discussion" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."discussion" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."discussion" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."discussion" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."discussion" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."discussion" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."discussion" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."discussion" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."discussion" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."discussion"), insop.as_json(insop."discussion") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."discussion") TO insop_keeper;

CREATE FUNCTION insop.as_json(t insop."attachment") RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('uid', t."uid", 'country', t."country", 'state', t."state", 'rev', t."rev", 'deleted', t."deleted", 'created_at', insop.instant(t."created_at"), 'created_by', t."created_by", 'updated_at', insop.instant(t."updated_at"), 'updated_by', t."updated_by", 'target_collection', t."target_collection", 'target_uid', t."target_uid", 'path', t."path", 'caption', t."caption", 'taken_at', to_char(t."taken_at", 'YYYY-MM-DD'), 'mime', t."mime", 'sha256', t."sha256", 'bytes', t."bytes")
$$;
CREATE FUNCTION insop.seen(insop."attachment") RETURNS SETOF insop."attachment" LANGUAGE sql STABLE AS $$
    SELECT t.* FROM insop."attachment" AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop."attachment", k.row) AS r WHERE k.collection = 'attachment'
$$;
COMMENT ON FUNCTION insop.seen(insop."attachment") IS 'the rows that who asks may see; call it as seen(NULL::insop.attachment)';
CREATE TRIGGER guard BEFORE UPDATE ON insop."attachment" FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop."attachment" FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop."attachment" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop."attachment" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop."attachment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop."attachment" FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop."attachment" FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop."attachment" FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop."attachment" FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop."attachment" TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop."attachment" FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop."attachment" TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop."attachment" TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop."attachment"), insop.as_json(insop."attachment") TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop."attachment") TO insop_keeper;

INSERT INTO insop.collection VALUES
    (0, 'organisation', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'name', 'acronym', 'kind', 'accreditation', 'ror_id', 'url', 'email', 'address', 'remarks']::text[], false),
    (1, 'contributor', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'name', 'email', 'orcid', 'organisation_uid', 'role', 'consent_at', 'remarks']::text[], false),
    (2, 'dataset', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'title', 'abstract', 'purpose', 'lineage', 'date_from', 'date_to', 'licence', 'sharing_level', 'attribution', 'citation', 'doi', 'url', 'contact_uid', 'organisation_uid', 'scale_denominator', 'quality_statement', 'review_note', 'remarks']::text[], false),
    (3, 'source', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'dataset_uid', 'name', 'national_id', 'source_type', 'source_nature', 'activity_status', 'year_start', 'year_end', 'accident_date', 'landfill_class', 'aftercare', 'evidence', 'certainty', 'observed_at', 'reference', 'coord_method', 'positional_accuracy_m', 'radius_m', 'emission_pathways', 'magnitude', 'capacity', 'capacity_unit', 'operator', 'isic', 'eprtr', 'remarks', 'geom']::text[], true),
    (4, 'source_contaminant', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'source_uid', 'contaminant', 'likelihood', 'release_kg_yr', 'release_year', 'remarks']::text[], false),
    (5, 'site', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'dataset_uid', 'name', 'national_id', 'site_kind', 'status', 'status_date', 'status_basis', 'status_history', 'first_entry_date', 'authority', 'authority_url', 'owner_informed_at', 'investigation', 'remediation_technique', 'aftercare', 'risk_class', 'population_at_risk', 'receptors', 'exposure_pathways', 'groundwater_vulnerability', 'land_use_current', 'land_use_planned', 'area_m2', 'coord_method', 'positional_accuracy_m', 'sharing_level', 'url', 'remarks', 'geom']::text[], true),
    (6, 'site_source', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'site_uid', 'source_uid', 'link_certainty', 'remarks']::text[], false),
    (7, 'plot', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'dataset_uid', 'site_uid', 'code', 'sampling_date', 'sampling_date_precision', 'sampling_date_to', 'land_use', 'plot_type', 'n_subsamples', 'support_m2', 'coord_method', 'positional_accuracy_m', 'altitude_m', 'x_orig', 'y_orig', 'srs_orig', 'sampler', 'sharing_level', 'qc_flags', 'remarks', 'geom']::text[], true),
    (8, 'sample', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'plot_uid', 'code', 'lab_code', 'upper_depth_cm', 'lower_depth_cm', 'layer_type', 'horizon', 'is_organic', 'collected_at', 'size_fraction', 'prep', 'moisture_pct', 'coarse_pct', 'qc_role', 'parent_sample_uid', 'laboratory_uid', 'accreditation', 'qc_flags', 'remarks']::text[], false),
    (9, 'observation', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'sample_uid', 'contaminant', 'censor', 'value', 'unit', 'censor_limit', 'censor_upper', 'lod', 'loq', 'weight_basis', 'procedure', 'fraction', 'lab_method_text', 'analysis_date', 'replicate', 'n_replicates', 'uncertainty', 'uncertainty_type', 'result_status', 'contaminant_orig', 'value_orig', 'unit_orig', 'steps', 'qc_flags', 'remarks']::text[], false),
    (10, 'expert', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'name', 'contributor_uid', 'organisation_uid', 'email', 'expertise', 'contaminant_groups', 'regions', 'languages', 'availability', 'cv_url', 'public', 'remarks']::text[], false),
    (11, 'event', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'title', 'kind', 'start_at', 'end_at', 'venue', 'join_url', 'languages', 'agenda', 'recording_url', 'materials_url', 'organiser_uid', 'remarks', 'geom']::text[], true),
    (12, 'discussion', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'parent_uid', 'target_collection', 'target_uid', 'author_uid', 'body', 'status']::text[], false),
    (13, 'attachment', ARRAY['uid', 'country', 'state', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by', 'target_collection', 'target_uid', 'path', 'caption', 'taken_at', 'mime', 'sha256', 'bytes']::text[], false);
INSERT INTO insop.reference VALUES
    ('contributor', 'organisation_uid', 'organisation'),
    ('dataset', 'contact_uid', 'contributor'),
    ('dataset', 'organisation_uid', 'organisation'),
    ('source', 'dataset_uid', 'dataset'),
    ('source_contaminant', 'source_uid', 'source'),
    ('site', 'dataset_uid', 'dataset'),
    ('site_source', 'site_uid', 'site'),
    ('site_source', 'source_uid', 'source'),
    ('plot', 'dataset_uid', 'dataset'),
    ('plot', 'site_uid', 'site'),
    ('sample', 'plot_uid', 'plot'),
    ('sample', 'parent_sample_uid', 'sample'),
    ('sample', 'laboratory_uid', 'organisation'),
    ('observation', 'sample_uid', 'sample'),
    ('expert', 'contributor_uid', 'contributor'),
    ('expert', 'organisation_uid', 'organisation'),
    ('event', 'organiser_uid', 'contributor'),
    ('discussion', 'parent_uid', 'discussion'),
    ('discussion', 'author_uid', 'contributor');
INSERT INTO insop.owner VALUES
    (0, 'source_contaminant', 'source_uid', 'source'),
    (1, 'site_source', 'source_uid', 'source'),
    (2, 'site_source', 'site_uid', 'site'),
    (3, 'sample', 'plot_uid', 'plot'),
    (4, 'observation', 'sample_uid', 'sample');
INSERT INTO insop.many VALUES
    ('source', 'emission_pathways', 'emission_pathway'),
    ('site', 'investigation', 'investigation'),
    ('site', 'remediation_technique', 'remediation_technique'),
    ('site', 'receptors', 'receptor'),
    ('site', 'exposure_pathways', 'exposure_pathway'),
    ('expert', 'expertise', 'expertise'),
    ('expert', 'contaminant_groups', 'contaminant_group'),
    ('expert', 'regions', 'country'),
    ('expert', 'languages', 'language'),
    ('expert', 'availability', 'availability'),
    ('event', 'languages', 'language');
CREATE TABLE insop.heir (place integer PRIMARY KEY, collection text NOT NULL, name text NOT NULL, parent text NOT NULL);
INSERT INTO insop.heir VALUES
    (0, 'source', 'dataset_uid', 'dataset'),
    (1, 'site', 'dataset_uid', 'dataset'),
    (2, 'plot', 'dataset_uid', 'dataset'),
    (3, 'source_contaminant', 'source_uid', 'source'),
    (4, 'site_source', 'site_uid', 'site'),
    (5, 'site_source', 'source_uid', 'source'),
    (6, 'sample', 'plot_uid', 'plot'),
    (7, 'observation', 'sample_uid', 'sample');
CREATE VIEW insop.every WITH (security_invoker) AS
    SELECT 'organisation'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."organisation" AS t UNION ALL
    SELECT 'contributor'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."contributor" AS t UNION ALL
    SELECT 'dataset'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."dataset" AS t UNION ALL
    SELECT 'source'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."source" AS t UNION ALL
    SELECT 'source_contaminant'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."source_contaminant" AS t UNION ALL
    SELECT 'site'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."site" AS t UNION ALL
    SELECT 'site_source'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."site_source" AS t UNION ALL
    SELECT 'plot'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."plot" AS t UNION ALL
    SELECT 'sample'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."sample" AS t UNION ALL
    SELECT 'observation'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."observation" AS t UNION ALL
    SELECT 'expert'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."expert" AS t UNION ALL
    SELECT 'event'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."event" AS t UNION ALL
    SELECT 'discussion'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."discussion" AS t UNION ALL
    SELECT 'attachment'::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop."attachment" AS t;
RESET ROLE;

GRANT SELECT ON ALL TABLES IN SCHEMA insop TO insop_keeper;
SET ROLE insop_keeper;
CREATE FUNCTION insop.level_of(t insop."organisation") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (0)::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."contributor") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (2)::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."dataset") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce((SELECT s.level FROM insop.sharing AS s WHERE s.code = t.sharing_level), (SELECT i.unsaid_level FROM insop.store_info AS i)))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."source") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce((SELECT p.level FROM insop.dataset AS p WHERE p.uid = t.dataset_uid), (SELECT i.unsaid_level FROM insop.store_info AS i)))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."source_contaminant") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce((SELECT p.level FROM insop.source AS p WHERE p.uid = t.source_uid), (SELECT i.unsaid_level FROM insop.store_info AS i)))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."site") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (CASE WHEN t.dataset_uid IS NULL THEN coalesce((SELECT s.level FROM insop.sharing AS s WHERE s.code = t.sharing_level), (SELECT i.unsaid_level FROM insop.store_info AS i)) ELSE greatest((SELECT s.level FROM insop.sharing AS s WHERE s.code = t.sharing_level), coalesce((SELECT p.level FROM insop.dataset AS p WHERE p.uid = t.dataset_uid), (SELECT i.unsaid_level FROM insop.store_info AS i))) END)::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."site_source") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (greatest(coalesce((SELECT p.level FROM insop.site AS p WHERE p.uid = t.site_uid), (SELECT i.unsaid_level FROM insop.store_info AS i)), coalesce((SELECT p.level FROM insop.source AS p WHERE p.uid = t.source_uid), (SELECT i.unsaid_level FROM insop.store_info AS i))))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."plot") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (CASE WHEN t.dataset_uid IS NULL THEN coalesce((SELECT s.level FROM insop.sharing AS s WHERE s.code = t.sharing_level), (SELECT i.unsaid_level FROM insop.store_info AS i)) ELSE greatest((SELECT s.level FROM insop.sharing AS s WHERE s.code = t.sharing_level), coalesce((SELECT p.level FROM insop.dataset AS p WHERE p.uid = t.dataset_uid), (SELECT i.unsaid_level FROM insop.store_info AS i))) END)::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."sample") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce((SELECT p.level FROM insop.plot AS p WHERE p.uid = t.plot_uid), (SELECT i.unsaid_level FROM insop.store_info AS i)))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."observation") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce((SELECT p.level FROM insop.sample AS p WHERE p.uid = t.sample_uid), (SELECT i.unsaid_level FROM insop.store_info AS i)))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."expert") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (CASE WHEN t.public THEN 0 ELSE 2 END)::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."event") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (0)::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."discussion") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce(CASE t.target_collection WHEN 'organisation' THEN (SELECT p.level FROM insop.organisation AS p WHERE p.uid::text = t.target_uid) WHEN 'contributor' THEN (SELECT p.level FROM insop.contributor AS p WHERE p.uid::text = t.target_uid) WHEN 'dataset' THEN (SELECT p.level FROM insop.dataset AS p WHERE p.uid::text = t.target_uid) WHEN 'source' THEN (SELECT p.level FROM insop.source AS p WHERE p.uid::text = t.target_uid) WHEN 'source_contaminant' THEN (SELECT p.level FROM insop.source_contaminant AS p WHERE p.uid::text = t.target_uid) WHEN 'site' THEN (SELECT p.level FROM insop.site AS p WHERE p.uid::text = t.target_uid) WHEN 'site_source' THEN (SELECT p.level FROM insop.site_source AS p WHERE p.uid::text = t.target_uid) WHEN 'plot' THEN (SELECT p.level FROM insop.plot AS p WHERE p.uid::text = t.target_uid) WHEN 'sample' THEN (SELECT p.level FROM insop.sample AS p WHERE p.uid::text = t.target_uid) WHEN 'observation' THEN (SELECT p.level FROM insop.observation AS p WHERE p.uid::text = t.target_uid) WHEN 'expert' THEN (SELECT p.level FROM insop.expert AS p WHERE p.uid::text = t.target_uid) WHEN 'event' THEN (SELECT p.level FROM insop.event AS p WHERE p.uid::text = t.target_uid) END, 2))::smallint
$$;
CREATE FUNCTION insop.level_of(t insop."attachment") RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT (coalesce(CASE t.target_collection WHEN 'organisation' THEN (SELECT p.level FROM insop.organisation AS p WHERE p.uid::text = t.target_uid) WHEN 'contributor' THEN (SELECT p.level FROM insop.contributor AS p WHERE p.uid::text = t.target_uid) WHEN 'dataset' THEN (SELECT p.level FROM insop.dataset AS p WHERE p.uid::text = t.target_uid) WHEN 'source' THEN (SELECT p.level FROM insop.source AS p WHERE p.uid::text = t.target_uid) WHEN 'source_contaminant' THEN (SELECT p.level FROM insop.source_contaminant AS p WHERE p.uid::text = t.target_uid) WHEN 'site' THEN (SELECT p.level FROM insop.site AS p WHERE p.uid::text = t.target_uid) WHEN 'site_source' THEN (SELECT p.level FROM insop.site_source AS p WHERE p.uid::text = t.target_uid) WHEN 'plot' THEN (SELECT p.level FROM insop.plot AS p WHERE p.uid::text = t.target_uid) WHEN 'sample' THEN (SELECT p.level FROM insop.sample AS p WHERE p.uid::text = t.target_uid) WHEN 'observation' THEN (SELECT p.level FROM insop.observation AS p WHERE p.uid::text = t.target_uid) WHEN 'expert' THEN (SELECT p.level FROM insop.expert AS p WHERE p.uid::text = t.target_uid) WHEN 'event' THEN (SELECT p.level FROM insop.event AS p WHERE p.uid::text = t.target_uid) END, 2))::smallint
$$;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."organisation") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."organisation") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."contributor") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."contributor") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."dataset") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."dataset") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."source") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."source") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."source_contaminant") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."source_contaminant") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."site") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."site") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."site_source") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."site_source") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."plot") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."plot") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."sample") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."sample") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."observation") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."observation") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."expert") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."expert") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."event") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."event") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."discussion") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."discussion") TO insop_owner;
REVOKE EXECUTE ON FUNCTION insop.level_of(insop."attachment") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.level_of(insop."attachment") TO insop_owner;
RESET ROLE;
