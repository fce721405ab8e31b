-- Written by tools/store_sql.py from resources/model; do not edit.

SET ROLE insop_owner;

CREATE FUNCTION insop.chosen(selection jsonb) RETURNS SETOF insop.named
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp AS $$
DECLARE
    c_organisation uuid[] := '{}';
    c_contributor uuid[] := '{}';
    c_dataset uuid[] := '{}';
    c_source uuid[] := '{}';
    c_source_contaminant uuid[] := '{}';
    c_site uuid[] := '{}';
    c_site_source uuid[] := '{}';
    c_plot uuid[] := '{}';
    c_sample uuid[] := '{}';
    c_observation uuid[] := '{}';
    c_expert uuid[] := '{}';
    c_event uuid[] := '{}';
    c_discussion uuid[] := '{}';
    c_attachment uuid[] := '{}';
    more uuid[];
    added bigint;
    wanted_country text := nullif(selection ->> 'country', '');
    substance text := nullif(selection ->> 'contaminant', '');
    extent jsonb := nullif(selection -> 'extent', 'null');
    box geometry;
BEGIN
    IF extent IS NOT NULL THEN
        box := ST_MakeEnvelope((extent ->> 0)::float8, (extent ->> 1)::float8, (extent ->> 2)::float8, (extent ->> 3)::float8, 4326);
    END IF;
    IF box IS NULL AND substance IS NULL THEN
        c_organisation := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."organisation") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country));
    END IF;
    IF box IS NULL AND substance IS NULL THEN
        c_contributor := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."contributor") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country));
    END IF;
    IF box IS NULL AND substance IS NULL THEN
        c_dataset := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."dataset") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country));
    END IF;
    c_source := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."source") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)
        AND (box IS NULL OR t.geom && box));
    IF box IS NOT NULL AND substance IS NULL THEN
        c_source_contaminant := ARRAY(SELECT t.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."source_contaminant") AS t ON t."source_uid" = c.uid);
    ELSE
        c_source_contaminant := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."source_contaminant") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)
        AND (substance IS NULL OR t.contaminant = substance));
    END IF;
    IF substance IS NULL THEN
        c_site := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."site") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)
        AND (box IS NULL OR t.geom && box));
    END IF;
    IF box IS NOT NULL AND substance IS NULL THEN
        c_site_source := ARRAY(SELECT t.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."site_source") AS t ON t."source_uid" = c.uid UNION SELECT t.uid FROM unnest(c_site) AS c(uid) JOIN insop.seen(NULL::insop."site_source") AS t ON t."site_uid" = c.uid);
    ELSE
        c_site_source := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."site_source") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country));
    END IF;
    c_plot := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."plot") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)
        AND (box IS NULL OR t.geom && box));
    IF box IS NOT NULL AND substance IS NULL THEN
        c_sample := ARRAY(SELECT t.uid FROM unnest(c_plot) AS c(uid) JOIN insop.seen(NULL::insop."sample") AS t ON t."plot_uid" = c.uid);
    ELSE
        c_sample := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."sample") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country));
    END IF;
    IF box IS NOT NULL AND substance IS NULL THEN
        c_observation := ARRAY(SELECT t.uid FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."observation") AS t ON t."sample_uid" = c.uid);
    ELSE
        c_observation := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."observation") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)
        AND (substance IS NULL OR t.contaminant = substance));
    END IF;
    c_expert := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."expert") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country));
    c_event := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop."event") AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)
        AND (box IS NULL OR t.geom && box));
    IF substance IS NOT NULL THEN
        IF box IS NOT NULL THEN
            c_sample := ARRAY(SELECT t.uid FROM unnest(c_plot) AS c(uid)
                JOIN insop.seen(NULL::insop."sample") AS t ON t."plot_uid" = c.uid INTERSECT SELECT unnest(c_sample));
            c_observation := ARRAY(SELECT t.uid FROM unnest(c_sample) AS c(uid)
                JOIN insop.seen(NULL::insop."observation") AS t ON t."sample_uid" = c.uid INTERSECT SELECT unnest(c_observation));
        END IF;
        c_sample := ARRAY(SELECT t."sample_uid" FROM unnest(c_observation) AS c(uid) JOIN insop.seen(NULL::insop."observation") AS t ON t.uid = c.uid
            INTERSECT SELECT unnest(c_sample));
        c_plot := ARRAY(SELECT t."plot_uid" FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."sample") AS t ON t.uid = c.uid
            INTERSECT SELECT unnest(c_plot));
        c_source := ARRAY(SELECT t."source_uid" FROM unnest(c_source_contaminant) AS c(uid) JOIN insop.seen(NULL::insop."source_contaminant") AS t ON t.uid = c.uid
            INTERSECT SELECT unnest(c_source));
        c_source_contaminant := ARRAY(SELECT t.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."source_contaminant") AS t ON t."source_uid" = c.uid);
        c_site_source := ARRAY(SELECT t.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."site_source") AS t ON t."source_uid" = c.uid);
    END IF;
    FOR pass IN 1..2 LOOP
        LOOP
            more := ARRAY(SELECT p.uid FROM unnest(c_discussion) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."discussion") AS p ON p.uid = t."parent_uid" EXCEPT SELECT unnest(c_discussion));
            EXIT WHEN cardinality(more) = 0;
            c_discussion := c_discussion || more;
        END LOOP;
        c_contributor := ARRAY(SELECT unnest(c_contributor) UNION SELECT p.uid FROM unnest(c_discussion) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."contributor") AS p ON p.uid = t."author_uid");
        c_contributor := ARRAY(SELECT unnest(c_contributor) UNION SELECT p.uid FROM unnest(c_event) AS c(uid) JOIN insop.seen(NULL::insop."event") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."contributor") AS p ON p.uid = t."organiser_uid");
        c_contributor := ARRAY(SELECT unnest(c_contributor) UNION SELECT p.uid FROM unnest(c_expert) AS c(uid) JOIN insop.seen(NULL::insop."expert") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."contributor") AS p ON p.uid = t."contributor_uid");
        c_organisation := ARRAY(SELECT unnest(c_organisation) UNION SELECT p.uid FROM unnest(c_expert) AS c(uid) JOIN insop.seen(NULL::insop."expert") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."organisation") AS p ON p.uid = t."organisation_uid");
        c_sample := ARRAY(SELECT unnest(c_sample) UNION SELECT p.uid FROM unnest(c_observation) AS c(uid) JOIN insop.seen(NULL::insop."observation") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."sample") AS p ON p.uid = t."sample_uid");
        c_plot := ARRAY(SELECT unnest(c_plot) UNION SELECT p.uid FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."sample") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."plot") AS p ON p.uid = t."plot_uid");
        LOOP
            more := ARRAY(SELECT p.uid FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."sample") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."sample") AS p ON p.uid = t."parent_sample_uid" EXCEPT SELECT unnest(c_sample));
            EXIT WHEN cardinality(more) = 0;
            c_sample := c_sample || more;
        END LOOP;
        c_organisation := ARRAY(SELECT unnest(c_organisation) UNION SELECT p.uid FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."sample") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."organisation") AS p ON p.uid = t."laboratory_uid");
        c_dataset := ARRAY(SELECT unnest(c_dataset) UNION SELECT p.uid FROM unnest(c_plot) AS c(uid) JOIN insop.seen(NULL::insop."plot") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."dataset") AS p ON p.uid = t."dataset_uid");
        c_site := ARRAY(SELECT unnest(c_site) UNION SELECT p.uid FROM unnest(c_plot) AS c(uid) JOIN insop.seen(NULL::insop."plot") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."site") AS p ON p.uid = t."site_uid");
        c_site := ARRAY(SELECT unnest(c_site) UNION SELECT p.uid FROM unnest(c_site_source) AS c(uid) JOIN insop.seen(NULL::insop."site_source") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."site") AS p ON p.uid = t."site_uid");
        c_source := ARRAY(SELECT unnest(c_source) UNION SELECT p.uid FROM unnest(c_site_source) AS c(uid) JOIN insop.seen(NULL::insop."site_source") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."source") AS p ON p.uid = t."source_uid");
        c_dataset := ARRAY(SELECT unnest(c_dataset) UNION SELECT p.uid FROM unnest(c_site) AS c(uid) JOIN insop.seen(NULL::insop."site") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."dataset") AS p ON p.uid = t."dataset_uid");
        c_source := ARRAY(SELECT unnest(c_source) UNION SELECT p.uid FROM unnest(c_source_contaminant) AS c(uid) JOIN insop.seen(NULL::insop."source_contaminant") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."source") AS p ON p.uid = t."source_uid");
        c_dataset := ARRAY(SELECT unnest(c_dataset) UNION SELECT p.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."source") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."dataset") AS p ON p.uid = t."dataset_uid");
        c_contributor := ARRAY(SELECT unnest(c_contributor) UNION SELECT p.uid FROM unnest(c_dataset) AS c(uid) JOIN insop.seen(NULL::insop."dataset") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."contributor") AS p ON p.uid = t."contact_uid");
        c_organisation := ARRAY(SELECT unnest(c_organisation) UNION SELECT p.uid FROM unnest(c_dataset) AS c(uid) JOIN insop.seen(NULL::insop."dataset") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."organisation") AS p ON p.uid = t."organisation_uid");
        c_organisation := ARRAY(SELECT unnest(c_organisation) UNION SELECT p.uid FROM unnest(c_contributor) AS c(uid) JOIN insop.seen(NULL::insop."contributor") AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop."organisation") AS p ON p.uid = t."organisation_uid");
        EXIT WHEN pass = 2;
        added := 0;
        more := ARRAY(
            SELECT t.uid FROM unnest(c_organisation) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'organisation' UNION
            SELECT t.uid FROM unnest(c_contributor) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'contributor' UNION
            SELECT t.uid FROM unnest(c_dataset) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'dataset' UNION
            SELECT t.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'source' UNION
            SELECT t.uid FROM unnest(c_source_contaminant) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'source_contaminant' UNION
            SELECT t.uid FROM unnest(c_site) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'site' UNION
            SELECT t.uid FROM unnest(c_site_source) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'site_source' UNION
            SELECT t.uid FROM unnest(c_plot) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'plot' UNION
            SELECT t.uid FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'sample' UNION
            SELECT t.uid FROM unnest(c_observation) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'observation' UNION
            SELECT t.uid FROM unnest(c_expert) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'expert' UNION
            SELECT t.uid FROM unnest(c_event) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'event' UNION
            SELECT t.uid FROM unnest(c_discussion) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'discussion' UNION
            SELECT t.uid FROM unnest(c_attachment) AS c(uid) JOIN insop.seen(NULL::insop."discussion") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'attachment');
        c_discussion := c_discussion || more;
        added := added + cardinality(more);
        more := ARRAY(
            SELECT t.uid FROM unnest(c_organisation) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'organisation' UNION
            SELECT t.uid FROM unnest(c_contributor) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'contributor' UNION
            SELECT t.uid FROM unnest(c_dataset) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'dataset' UNION
            SELECT t.uid FROM unnest(c_source) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'source' UNION
            SELECT t.uid FROM unnest(c_source_contaminant) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'source_contaminant' UNION
            SELECT t.uid FROM unnest(c_site) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'site' UNION
            SELECT t.uid FROM unnest(c_site_source) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'site_source' UNION
            SELECT t.uid FROM unnest(c_plot) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'plot' UNION
            SELECT t.uid FROM unnest(c_sample) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'sample' UNION
            SELECT t.uid FROM unnest(c_observation) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'observation' UNION
            SELECT t.uid FROM unnest(c_expert) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'expert' UNION
            SELECT t.uid FROM unnest(c_event) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'event' UNION
            SELECT t.uid FROM unnest(c_discussion) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'discussion' UNION
            SELECT t.uid FROM unnest(c_attachment) AS c(uid) JOIN insop.seen(NULL::insop."attachment") AS t
                ON t.target_uid = c.uid::text AND t.target_collection = 'attachment');
        c_attachment := c_attachment || more;
        added := added + cardinality(more);
        more := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop.discussion) AS t WHERE t.target_uid IS NULL
            AND (wanted_country IS NULL OR t.country = wanted_country));
        c_discussion := c_discussion || more;
        EXIT WHEN added + cardinality(more) = 0;
    END LOOP;
    RETURN QUERY SELECT DISTINCT 'organisation'::text, u FROM unnest(c_organisation) AS u;
    RETURN QUERY SELECT DISTINCT 'contributor'::text, u FROM unnest(c_contributor) AS u;
    RETURN QUERY SELECT DISTINCT 'dataset'::text, u FROM unnest(c_dataset) AS u;
    RETURN QUERY SELECT DISTINCT 'source'::text, u FROM unnest(c_source) AS u;
    RETURN QUERY SELECT DISTINCT 'source_contaminant'::text, u FROM unnest(c_source_contaminant) AS u;
    RETURN QUERY SELECT DISTINCT 'site'::text, u FROM unnest(c_site) AS u;
    RETURN QUERY SELECT DISTINCT 'site_source'::text, u FROM unnest(c_site_source) AS u;
    RETURN QUERY SELECT DISTINCT 'plot'::text, u FROM unnest(c_plot) AS u;
    RETURN QUERY SELECT DISTINCT 'sample'::text, u FROM unnest(c_sample) AS u;
    RETURN QUERY SELECT DISTINCT 'observation'::text, u FROM unnest(c_observation) AS u;
    RETURN QUERY SELECT DISTINCT 'expert'::text, u FROM unnest(c_expert) AS u;
    RETURN QUERY SELECT DISTINCT 'event'::text, u FROM unnest(c_event) AS u;
    RETURN QUERY SELECT DISTINCT 'discussion'::text, u FROM unnest(c_discussion) AS u;
    RETURN QUERY SELECT DISTINCT 'attachment'::text, u FROM unnest(c_attachment) AS u;
END $$;
GRANT EXECUTE ON FUNCTION insop.chosen(jsonb) TO insop_member;
RESET ROLE;
