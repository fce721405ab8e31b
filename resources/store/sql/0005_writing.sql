-- Writing: contributions and reviews, each whole or not at all, each once.
SET ROLE insop_owner;

CREATE FUNCTION insop.finding(collection text, uid text, field text, rule text, message text, value text DEFAULT '')
RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('collection', coalesce(collection, ''), 'uid', coalesce(uid, ''), 'field', coalesce(field, ''),
        'rule', rule, 'severity', 'error', 'message', replace(replace(message, '{', '{{'), '}', '}}'), 'hint', '',
        'value', coalesce(left(value, 200), ''), 'row', NULL, 'facts', '{}'::jsonb)
$$;

CREATE FUNCTION insop.op_counts(ops jsonb) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(g.name, jsonb_build_object('insert', g.i, 'update', g.u, 'delete', g.d)), '{}') FROM (
        SELECT c.name, count(*) FILTER (WHERE o ->> 'action' = 'insert') AS i, count(*) FILTER (WHERE o ->> 'action' = 'update') AS u,
            count(*) FILTER (WHERE o ->> 'action' = 'delete') AS d
        FROM jsonb_array_elements(ops) AS o JOIN collection AS c ON c.name = o ->> 'collection' GROUP BY c.name) AS g
$$;

-- The receipt of a contribution or review that is not taken; the answer to one that is is made from it.
CREATE FUNCTION insop.receipt(document jsonb, status text, message text DEFAULT '', more jsonb DEFAULT '{}') RETURNS jsonb
LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT jsonb_build_object('format', 'insop-receipt/1', 'status', status,
        'push_id', coalesce(document ->> 'push_id', document ->> 'review_id'), 'rev', 0, 'at', '',
        'actor', coalesce((me()).name, document #>> '{identity,name}', ''), 'accepted', 0, 'pending', 0,
        'refused', jsonb_array_length(coalesce(document -> 'ops', document -> 'decisions')),
        'counts', CASE WHEN document ? 'ops' THEN op_counts(document -> 'ops') ELSE '{}' END,
        'conflicts', '[]'::jsonb, 'findings', '[]'::jsonb, 'message', message, 'store_id', i.store_id, 'title', i.title,
        'licence', coalesce(document #>> '{identity,licence}', ''),
        'sharing_level', coalesce(document #>> '{identity,sharing_level}', ''),
        'organisation', coalesce(nullif((me()).organisation, ''), document #>> '{identity,organisation}',
            document #>> '{reviewer,organisation}', '')) || more
    FROM store_info AS i
$$;

CREATE FUNCTION insop.found_wrong(document jsonb, findings jsonb) RETURNS jsonb LANGUAGE plpgsql
SET search_path = insop, pg_temp AS $$
DECLARE
    is_forbidden boolean := jsonb_path_exists(findings, '$[*] ? (@.rule == "forbidden_country" || @.rule == "forbidden_row")');
    message text := CASE WHEN document ? 'decisions' OR is_forbidden THEN findings #>> '{0,message}'
        ELSE format('Findings to mend first: %s.', jsonb_array_length(findings)) END;
BEGIN
    IF is_forbidden THEN
        PERFORM deny(CASE WHEN document ? 'ops' THEN 'push' ELSE 'review' END, message,
            coalesce(document ->> 'push_id', document ->> 'review_id'));
    END IF;
    RETURN receipt(document, CASE WHEN is_forbidden THEN 'forbidden' ELSE 'invalid' END, message,
        jsonb_build_object('findings', findings));
END $$;

CREATE FUNCTION insop.sha(document jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(convert_to(document::text, 'UTF8')), 'hex')
$$;

-- The answer to something sent before; NULL to something new.
CREATE FUNCTION insop.replay(id text, kind text, payload_sha text) RETURNS jsonb LANGUAGE sql STABLE
SET search_path = insop, pg_temp AS $$
    SELECT CASE WHEN p.payload_sha = replay.payload_sha AND p.kind = replay.kind AND p.actor = actor()
        THEN p.result || '{"status": "replayed"}'
        ELSE jsonb_build_object('status', 'push_id_reused', 'push_id', id) END
    FROM push AS p WHERE p.push_id = id
$$;

CREATE FUNCTION insop.is_contribution(p jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(p ->> 'format' = 'insop-changeset/1' AND jsonb_typeof(p -> 'push_id') = 'string'
        AND char_length(p ->> 'push_id') BETWEEN 1 AND 100 AND jsonb_typeof(p -> 'store_id') = 'string'
        AND jsonb_typeof(p -> 'epoch') = 'string' AND insop.whole(p -> 'schema_version') IS NOT NULL
        AND jsonb_typeof(p -> 'identity') = 'object' AND jsonb_typeof(p #> '{identity,name}') = 'string'
        AND jsonb_typeof(p -> 'ops') = 'array', false)
$$;

-- What is wrong with the form: names, identities, rows named twice, columns that are not the contributor's.
CREATE FUNCTION insop.of_form(ops jsonb) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    WITH op AS (
        SELECT o.n, o.op ->> 'collection' AS collection, o.op ->> 'uid' AS uid, o.op ->> 'action' AS action, o.op, c.columns,
            row_number() OVER (PARTITION BY o.op ->> 'collection', o.op ->> 'uid' ORDER BY o.n) AS nth
        FROM jsonb_array_elements(ops) WITH ORDINALITY AS o(op, n) LEFT JOIN collection AS c ON c.name = o.op ->> 'collection'),
    wrong AS (
        SELECT o.n, o.collection, o.uid, CASE
            WHEN jsonb_typeof(o.op) <> 'object' OR o.columns IS NULL OR coalesce(o.action, '') NOT IN ('insert', 'update', 'delete')
                THEN 'unknown_collection'
            WHEN coalesce(o.uid !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', true) THEN 'bad_uid'
            WHEN o.nth > 1 THEN 'named_twice'
            WHEN insop.whole(o.op -> 'base_rev') IS NULL OR coalesce(jsonb_typeof(o.op -> 'set'), 'object') <> 'object' THEN 'bad_value'
            END AS rule, o.op, o.columns
        FROM op AS o),
    named AS (
        SELECT w.n, w.collection, w.uid, e.key, e.value, CASE
            WHEN e.key IN ('uid', 'rev', 'deleted', 'created_at', 'created_by', 'updated_at', 'updated_by') THEN 'kept_by_store'
            WHEN e.key = 'state' AND coalesce(e.value, 'draft') NOT IN ('draft', 'submitted') THEN 'state_by_review'
            WHEN e.key <> ALL (w.columns) THEN 'bad_value' END AS rule
        FROM wrong AS w, jsonb_each_text(CASE WHEN w.rule IS NULL THEN coalesce(w.op -> 'set', '{}') ELSE '{}' END) AS e)
    SELECT coalesce(jsonb_agg(finding(f.collection, f.uid, f.field, f.rule, f.message, f.value)), '[]') FROM (
        SELECT w.n, w.collection, w.uid, '' AS field, w.rule, CASE w.rule
            WHEN 'unknown_collection' THEN 'The store does not know this collection or action.'
            WHEN 'bad_uid' THEN 'The identity of the row is no UUID.'
            WHEN 'named_twice' THEN 'The row stands twice in one contribution.'
            ELSE 'The change cannot be read.' END AS message, w.uid AS value
        FROM wrong AS w WHERE w.rule IS NOT NULL
        UNION ALL SELECT n.n, n.collection, n.uid, n.key, n.rule, CASE n.rule
            WHEN 'kept_by_store' THEN 'Only the store writes this column.'
            WHEN 'state_by_review' THEN 'Only a reviewer changes the state of a row.'
            ELSE 'The collection has no such column.' END, n.value
        FROM named AS n WHERE n.rule IS NOT NULL
        ORDER BY 1 LIMIT 1000) AS f
$$;

-- What every contribution must fit, before any row is looked at; NULL where it does.
CREATE FUNCTION insop.unfit(p jsonb) RETURNS jsonb LANGUAGE plpgsql SET search_path = insop, pg_temp AS $$
DECLARE
    i store_info := (SELECT s FROM store_info AS s);
    found jsonb;
BEGIN
    IF p ->> 'store_id' <> i.store_id::text THEN
        RETURN receipt(p, 'forbidden', 'The contribution was made for another store.');
    ELSIF p ->> 'epoch' <> i.epoch::text THEN
        RETURN receipt(p, 'epoch_changed', format('The store “%s” was restored from a backup since this checkout was loaded.', i.title));
    ELSIF whole(p -> 'schema_version') < i.schema_version THEN
        RETURN receipt(p, 'schema_too_old', 'The store has a newer data model: update the INSOP plugin.');
    ELSIF btrim(p #>> '{identity,name}') = '' THEN
        RETURN receipt(p, 'forbidden', 'A contribution needs the name of its contributor.');
    ELSIF jsonb_array_length(p -> 'ops') > i.changes_limit THEN
        RETURN jsonb_build_object('status', 'too_much', 'n', jsonb_array_length(p -> 'ops'), 'limit', i.changes_limit);
    END IF;
    found := of_form(p -> 'ops');
    RETURN CASE WHEN found <> '[]' THEN found_wrong(p, found) END;
END $$;

CREATE FUNCTION insop.blank(asked text) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT jsonb_object_agg(n, NULL) FROM collection AS c, unnest(c.columns) AS n WHERE c.name = asked
$$;

CREATE FUNCTION insop.differing(one jsonb, other jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}') FROM jsonb_each(one) AS e
    WHERE e.key <> 'rev' AND e.value IS DISTINCT FROM other -> e.key
$$;

CREATE FUNCTION insop.with_before(steps insop.step[]) RETURNS insop.step[] LANGUAGE sql STABLE
SET search_path = insop, public, pg_temp SET jit = off AS $$
    SELECT coalesce(array_agg(ROW(s.ord, s.collection, s.uid, s.op, s.base_rev, s.given, c.entry, NULL)::step ORDER BY s.ord), '{}')
    FROM unnest(steps) AS s
    LEFT JOIN current(ARRAY(SELECT ROW(n.collection, n.uid)::named FROM unnest(steps) AS n)) AS c
        ON c.collection = s.collection AND c.uid = s.uid
$$;

-- Rows that are not there for who asks, but are there.
RESET ROLE;
SET ROLE insop_keeper;
CREATE FUNCTION insop.hidden(steps insop.step[]) RETURNS SETOF insop.named LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT s.collection, s.uid FROM unnest(steps) AS s WHERE s.before IS NULL
        AND EXISTS (SELECT FROM change AS c WHERE c.uid = s.uid AND c.collection = s.collection)
$$;

CREATE FUNCTION insop.children(asked text, uids uuid[]) RETURNS TABLE (collection text, uid uuid, parent_uid uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
DECLARE
    link reference;
BEGIN
    FOR link IN SELECT * FROM reference AS r WHERE r.parent = asked LOOP
        RETURN QUERY EXECUTE format('SELECT $1, t.uid, t.%2$I FROM insop.%1$I AS t WHERE t.%2$I = ANY ($2) AND NOT t.deleted',
            link.collection, link.name) USING link.collection, uids;
    END LOOP;
END $$;

CREATE FUNCTION insop.has_kept(asked text, id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, pg_temp AS $$
    SELECT EXISTS (SELECT FROM kept AS k WHERE k.collection = asked AND k.uid = id)
$$;

-- Keep the accepted version of a row while its edit waits; forget it when a review has decided or the row is gone.
CREATE FUNCTION insop.keep(steps insop.step[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    c text;
BEGIN
    FOR c IN SELECT DISTINCT s.collection FROM unnest(steps) AS s
        WHERE s.op = 'update' AND s.before ->> 'state' = 'accepted' LOOP
        EXECUTE format('INSERT INTO insop.kept SELECT $2, s.uid, (s.before ->> ''rev'')::bigint, t.country, t.level,'
            ' insop.placed(s.before) || jsonb_build_object(''level'', t.level)'
            ' FROM unnest($1) AS s JOIN insop.%I AS t ON t.uid = s.uid'
            ' WHERE s.collection = $2 AND s.op = ''update'' AND s.before ->> ''state'' = ''accepted'''
            ' ON CONFLICT DO NOTHING', c) USING steps, c;
    END LOOP;
    UPDATE kept AS k SET country = s.after ->> 'country' FROM unnest(steps) AS s
        WHERE k.collection = s.collection AND k.uid = s.uid AND s.op = 'update' AND k.country <> s.after ->> 'country';
    DELETE FROM kept AS k USING unnest(steps) AS s WHERE k.collection = s.collection AND k.uid = s.uid
        AND (s.op = 'delete' OR s.after ->> 'state' IN ('accepted', 'withdrawn'));
END $$;

-- Work out anew how freely rows may be shown, and whatever belongs to them. An edit that waits for review can
-- only make it stricter. Rows whose level changes with that of another row get an entry in the journal, so that
-- they reach, or leave, those who read the feed.
CREATE FUNCTION insop.spread(steps insop.step[], stamp insop.change) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    link record;
    moved named[] := '{}';
    more named[];
    c text;
BEGIN
    FOR c IN SELECT DISTINCT s.collection FROM unnest(steps) AS s WHERE s.op IN ('update', 'review') LOOP
        EXECUTE format('WITH fresh AS (SELECT t.uid, CASE WHEN s.op = ''update'' AND insop.has_kept($2, t.uid)'
            ' THEN greatest(t.level, insop.level_of(t)) ELSE insop.level_of(t) END AS level'
            ' FROM unnest($1) AS s JOIN insop.%1$I AS t ON t.uid = s.uid WHERE s.collection = $2 AND s.op IN (''update'', ''review'')),'
            ' set_now AS (UPDATE insop.%1$I AS t SET level = f.level FROM fresh AS f'
            ' WHERE t.uid = f.uid AND t.level <> f.level RETURNING t.uid)'
            ' SELECT array_agg(ROW($2, u.uid)::insop.named) FROM set_now AS u', c) INTO more USING steps, c;
        moved := moved || coalesce(more, '{}');
    END LOOP;
    IF cardinality(moved) = 0 THEN
        RETURN;
    END IF;
    FOR link IN SELECT h.collection, h.name, h.parent FROM heir AS h ORDER BY h.place LOOP
        EXECUTE format('WITH fresh AS MATERIALIZED (SELECT t.uid, insop.level_of(t) AS level FROM unnest($1) AS n'
            ' JOIN insop.%1$I AS t ON t.%2$I = n.uid WHERE n.collection = $2),'
            ' set_now AS (UPDATE insop.%1$I AS t SET level = f.level FROM fresh AS f'
            ' WHERE t.uid = f.uid AND t.level <> f.level RETURNING t.uid)'
            ' SELECT array_agg(ROW($3, u.uid)::insop.named) FROM set_now AS u', link.collection, link.name)
            INTO more USING moved, link.parent, link.collection;
        moved := moved || coalesce(more, '{}');
    END LOOP;
    FOREACH c IN ARRAY ARRAY['discussion', 'attachment'] LOOP
        EXECUTE format('WITH set_now AS (UPDATE insop.%1$I AS t SET level = insop.level_of(t)'
            ' FROM unnest($1) AS n WHERE t.target_uid = n.uid::text AND t.target_collection = n.collection'
            ' AND t.level <> insop.level_of(t) RETURNING t.uid)'
            ' SELECT array_agg(ROW($2, u.uid)::insop.named) FROM set_now AS u', c) INTO more USING moved, c;
        moved := moved || coalesce(more, '{}');
    END LOOP;
    FOR c IN SELECT DISTINCT n.collection FROM unnest(moved) AS n LOOP
        EXECUTE format('UPDATE insop.kept AS k SET level = t.level, row = k.row || jsonb_build_object(''level'', t.level)'
            ' FROM insop.%I AS t, unnest($1) AS n WHERE k.collection = $2 AND n.collection = $2 AND k.uid = n.uid AND t.uid = n.uid', c)
            USING moved, c;
        EXECUTE format('INSERT INTO insop.change SELECT $2, $3 + row_number() OVER (ORDER BY t.uid), $4, t.uid, ''share'', t.rev,'
            ' $5, $6, $7, $8, ''{}'', ''{}'' FROM insop.%I AS t WHERE t.uid IN ('
            'SELECT n.uid FROM unnest($1) AS n WHERE n.collection = $4)', c)
            USING moved, stamp.rev, (SELECT max(k.ord) FROM change AS k WHERE k.rev = stamp.rev), c,
                stamp.actor, stamp.name, stamp.push_id, stamp.at;
    END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION insop.hidden(insop.step[]), insop.children(text, uuid[]), insop.has_kept(text, uuid),
    insop.keep(insop.step[]), insop.spread(insop.step[], insop.change) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.hidden(insop.step[]), insop.children(text, uuid[]), insop.has_kept(text, uuid),
    insop.keep(insop.step[]), insop.spread(insop.step[], insop.change) TO insop_owner;
RESET ROLE;
SET ROLE insop_owner;

-- Rows of countries that are not the contributor's, or that the store does not take.
CREATE FUNCTION insop.of_countries(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE
SET search_path = insop, public, pg_temp SET jit = off AS $$
    WITH m AS MATERIALIZED (SELECT sees_all() AS all_of_it, my_countries() AS mine),
    touched AS (
        SELECT s.ord, s.collection, s.uid, v.country FROM unnest(steps) AS s
        CROSS JOIN LATERAL (VALUES (s.before ->> 'country'), (s.after ->> 'country')) AS v(country) WHERE v.country IS NOT NULL),
    wrong AS (
        SELECT t.*, CASE
            WHEN NOT m.all_of_it AND t.country <> ALL (m.mine)
                THEN format('Your membership is for %s, not for %s.', coalesce(nullif(array_to_string(m.mine, ', '), ''), 'no country'), t.country)
            WHEN cardinality(i.countries) > 0 AND t.country <> ALL (i.countries) THEN 'The store does not take rows of this country.'
            END AS message
        FROM touched AS t, store_info AS i, m)
    SELECT coalesce(jsonb_agg(finding(w.collection, w.uid::text, 'country', 'forbidden_country', w.message, w.country) ORDER BY w.ord), '[]')
    FROM (SELECT DISTINCT ON (w.ord) w.* FROM wrong AS w WHERE w.message IS NOT NULL ORDER BY w.ord) AS w
$$;

CREATE FUNCTION insop.of_hidden(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE
SET search_path = insop, public, pg_temp SET jit = off AS $$
    SELECT coalesce(jsonb_agg(finding(h.collection, h.uid::text, '', 'forbidden_row', 'The row belongs to another country.')), '[]')
    FROM hidden(steps) AS h
$$;

CREATE FUNCTION insop.conflicts(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('collection', s.collection, 'uid', s.uid, 'base_rev', s.base_rev,
        'current_rev', (s.before ->> 'rev')::bigint, 'current', s.before,
        'changed_by', coalesce(s.before ->> 'updated_by', '')) ORDER BY s.ord), '[]')
    FROM unnest(steps) AS s
    WHERE CASE WHEN s.op = 'insert' THEN s.before IS NOT NULL
        ELSE s.before IS NULL OR (s.before ->> 'deleted')::boolean OR (s.before ->> 'rev')::bigint <> s.base_rev END
$$;

CREATE FUNCTION insop.live(asked insop.named[]) RETURNS SETOF insop.named LANGUAGE plpgsql STABLE
SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    c text;
BEGIN
    FOR c IN SELECT DISTINCT n.collection FROM unnest(asked) AS n LOOP
        RETURN QUERY EXECUTE format('SELECT $2, t.uid FROM insop.seen(NULL::insop.%I) AS t WHERE t.uid = ANY ($1)', c)
            USING ARRAY(SELECT n.uid FROM unnest(asked) AS n WHERE n.collection = c), c;
    END LOOP;
END $$;

-- No row may point to a row that is not there.
CREATE FUNCTION insop.of_kin(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, public, pg_temp SET jit = off AS $$
    WITH step AS MATERIALIZED (SELECT s.* FROM unnest(steps) AS s),
    link AS MATERIALIZED (
        SELECT s.ord, s.collection, s.uid, r.name, r.parent, s.after ->> r.name AS parent_uid,
            s.after ->> r.name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AS is_uid
        FROM step AS s JOIN reference AS r ON r.collection = s.collection
        WHERE s.op <> 'delete' AND s.after ->> r.name IS NOT NULL),
    absent AS MATERIALIZED (
        SELECT l.* FROM link AS l LEFT JOIN step AS k ON k.collection = l.parent AND k.uid::text = l.parent_uid
        WHERE k.uid IS NULL OR k.op = 'delete'),
    known AS (
        SELECT n.collection, n.uid::text AS uid FROM live(ARRAY(
            SELECT DISTINCT ROW(a.parent, a.parent_uid::uuid)::named FROM absent AS a WHERE a.is_uid)) AS n
        WHERE NOT EXISTS (SELECT FROM step AS k WHERE k.collection = n.collection AND k.uid = n.uid)),
    gone AS (SELECT s.collection, array_agg(s.uid) AS uids FROM step AS s WHERE s.op = 'delete' GROUP BY s.collection),
    wrong AS (
        SELECT a.ord, a.collection, a.uid, a.name AS field, 'missing_parent' AS rule,
            'The row it belongs to is not in the store.' AS message, a.parent_uid AS value
        FROM absent AS a LEFT JOIN known AS k ON k.collection = a.parent AND k.uid = a.parent_uid WHERE k.uid IS NULL
        UNION ALL
        SELECT s.ord, s.collection, s.uid, '', 'has_children', 'Other rows belong to it: delete or move them first.',
            c.collection || ' ' || c.uid
        FROM gone AS g, children(g.collection, g.uids) AS c JOIN step AS s ON s.uid = c.parent_uid
        WHERE s.collection = g.collection AND NOT EXISTS (SELECT FROM step AS k WHERE k.collection = c.collection AND k.uid = c.uid))
    SELECT coalesce(jsonb_agg(finding(w.collection, w.uid::text, w.field, w.rule, w.message, w.value) ORDER BY w.ord), '[]')
    FROM (SELECT * FROM wrong ORDER BY ord LIMIT 1000) AS w
$$;

-- Withdrawn rows rest; nobody deletes what was accepted alone, a reviewer withdraws it; every row has a country.
CREATE FUNCTION insop.of_state(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT coalesce(jsonb_agg(f.f ORDER BY f.ord), '[]') FROM (
        SELECT s.ord, CASE
            WHEN s.before ->> 'state' = 'withdrawn'
                THEN finding(s.collection, s.uid::text, 'state', 'withdrawn', 'The row was withdrawn; it cannot be edited any more.', 'withdrawn')
            WHEN s.op = 'delete' AND (s.before ->> 'state' = 'accepted' OR has_kept(s.collection, s.uid))
                THEN finding(s.collection, s.uid::text, '', 'forbidden_row', 'The row is part of the accepted data: ask the National Focal Point to withdraw it.')
            WHEN s.after ->> 'country' IS NULL THEN finding(s.collection, s.uid::text, 'country', 'required', 'Every row needs a country.')
            END AS f
        FROM unnest(steps) AS s) AS f WHERE f.f IS NOT NULL
$$;

CREATE FUNCTION insop.write_tables(steps insop.step[]) RETURNS void LANGUAGE plpgsql SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    c collection;
BEGIN
    FOR c IN SELECT k.* FROM collection AS k WHERE k.name IN (SELECT s.collection FROM unnest(steps) AS s) ORDER BY k.place LOOP
        EXECUTE format('INSERT INTO insop.%1$I (%2$s, level) SELECT %3$s, insop.level_of(r) FROM unnest($1) AS s,'
            ' jsonb_populate_record(NULL::insop.%1$I, insop.placed(s.after)) AS r WHERE s.collection = $2 AND s.before IS NULL',
            c.name, (SELECT string_agg(quote_ident(n), ', ') FROM unnest(c.columns) AS n),
            (SELECT string_agg('r.' || quote_ident(n), ', ') FROM unnest(c.columns) AS n)) USING steps, c.name;
        EXECUTE format('UPDATE insop.%1$I AS t SET %2$s FROM unnest($1) AS s,'
            ' jsonb_populate_record(NULL::insop.%1$I, insop.placed(s.after)) AS r'
            ' WHERE s.collection = $2 AND s.before IS NOT NULL AND t.uid = s.uid', c.name,
            (SELECT string_agg(format('%1$I = r.%1$I', n), ', ') FROM unnest(c.columns) AS n WHERE n <> 'uid')) USING steps, c.name;
    END LOOP;
END $$;

-- What the tables now hold must be what was sent, value for value.
CREATE FUNCTION insop.misspelled(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, public, pg_temp SET jit = off AS $$
    SELECT coalesce(jsonb_agg(finding(s.collection, s.uid::text, d.field, 'not_spelled', 'The value is not in its one spelling.', s.after ->> d.field)), '[]')
    FROM unnest(steps) AS s
    LEFT JOIN current(ARRAY(SELECT ROW(n.collection, n.uid)::named FROM unnest(steps) AS n)) AS c ON c.collection = s.collection AND c.uid = s.uid
    CROSS JOIN LATERAL (SELECT min(e.key) AS field FROM jsonb_each(s.after) AS e WHERE e.value IS DISTINCT FROM c.entry -> e.key) AS d
    WHERE c.entry IS DISTINCT FROM s.after
$$;

CREATE FUNCTION insop.unlisted(steps insop.step[]) RETURNS jsonb LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    link many;
    more jsonb;
    found jsonb := '[]';
BEGIN
    FOR link IN SELECT m.* FROM many AS m WHERE m.collection IN (SELECT s.collection FROM unnest(steps) AS s) LOOP
        EXECUTE format('SELECT coalesce(jsonb_agg(insop.finding($2, t.uid::text, $3, ''unknown_code'', ''The code is not in the value list.'', code)), ''[]'')'
            ' FROM unnest($1) AS s JOIN insop.%I AS t ON t.uid = s.uid CROSS JOIN LATERAL unnest(t.%I::text[]) AS code'
            ' WHERE s.collection = $2 AND NOT EXISTS (SELECT FROM insop.%I AS l WHERE l.code = code.code)',
            link.collection, link.name, 'list_' || link.domain) INTO more USING steps, link.collection, link.name;
        found := found || more;
    END LOOP;
    RETURN found;
END $$;

-- Write steps that nothing forbids: tables, journal, kept versions, levels, ledger and clock.
CREATE FUNCTION insop.commit_steps(document jsonb, steps insop.step[], stamp insop.change, payload_sha text) RETURNS jsonb
LANGUAGE plpgsql SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    found jsonb;
    result jsonb;
BEGIN
    PERFORM write_tables(steps);
    found := misspelled(steps) || unlisted(steps);
    IF found <> '[]' THEN
        RAISE EXCEPTION 'values that no column holds' USING ERRCODE = 'IN422', DETAIL = found::text;
    END IF;
    SET CONSTRAINTS ALL IMMEDIATE;
    INSERT INTO change SELECT stamp.rev, s.ord, s.collection, s.uid, s.op, coalesce((s.before ->> 'rev')::bigint, 0),
        stamp.actor, stamp.name, stamp.push_id, stamp.at,
        CASE WHEN s.before IS NULL THEN '{}' ELSE d.before END,
        CASE WHEN s.before IS NULL THEN jsonb_strip_nulls(s.after) - 'rev' ELSE d.after END
    FROM unnest(steps) AS s LEFT JOIN LATERAL (
        SELECT coalesce(jsonb_object_agg(a.key, s.before -> a.key), '{}') AS before, coalesce(jsonb_object_agg(a.key, a.value), '{}') AS after
        FROM jsonb_each(s.after) AS a WHERE a.key <> 'rev' AND a.value IS DISTINCT FROM s.before -> a.key) AS d ON s.before IS NOT NULL;
    PERFORM keep(steps);
    PERFORM spread(steps, stamp);
    UPDATE clock SET rev = stamp.rev;
    result := receipt(document, 'ok', '', jsonb_build_object('rev', stamp.rev, 'at', instant(stamp.at),
        'accepted', cardinality(steps), 'refused', 0));
    INSERT INTO push (push_id, rev, kind, actor, identity, payload_sha, changes, result)
    VALUES (stamp.push_id, stamp.rev, CASE WHEN document ? 'ops' THEN 'push' ELSE 'review' END, stamp.actor,
        coalesce(document -> 'identity', document -> 'reviewer'), payload_sha, cardinality(steps), result);
    RETURN result;
END $$;

-- What broke a rule of the tables, in words; the SQL itself stays here.
CREATE FUNCTION insop.broken(document jsonb, code text, message text, constraint_name text, table_name text, column_name text, detail text) RETURNS jsonb
LANGUAGE plpgsql SET search_path = insop, pg_temp AS $$
DECLARE
    rule text := CASE WHEN code = '23502' THEN 'required' ELSE substring(constraint_name FROM '_([a-z]+)$') END;
    field text := coalesce(nullif(column_name, ''), substring(constraint_name FROM '^' || coalesce(table_name, '') || '_(.*)_[a-z]+$'));
BEGIN
    RAISE WARNING 'insop: contribution % refused: % % %', coalesce(document ->> 'push_id', document ->> 'review_id'), code, message, constraint_name;
    IF code = 'IN422' AND detail LIKE '[%' THEN
        RETURN found_wrong(document, detail::jsonb);
    ELSIF code = '42501' THEN
        RETURN found_wrong(document, jsonb_build_array(finding(table_name, '', '', 'forbidden_row', 'You may not write these rows.')));
    END IF;
    RETURN found_wrong(document, jsonb_build_array(finding(table_name, '', field, coalesce(rule, 'bad_value'), CASE rule
        WHEN 'required' THEN 'The value is missing.' WHEN 'code' THEN 'The code is not in the value list.'
        WHEN 'range' THEN 'The value is out of its range.' WHEN 'length' THEN 'The text is empty or too long.'
        WHEN 'parent' THEN 'The row it belongs to is not in the store.' WHEN 'kind' THEN 'The shape is of a kind that the collection does not take.'
        WHEN 'shape' THEN 'The outline is not closed, or has less than three corners.'
        ELSE 'A value cannot be held by its column.' END)));
END $$;

CREATE FUNCTION insop.taken(p jsonb, stamp insop.change, payload_sha text) RETURNS jsonb LANGUAGE plpgsql
SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    steps step[];
    found jsonb;
    at text := instant(stamp.at);
    stamped jsonb := jsonb_build_object('rev', stamp.rev, 'updated_at', at, 'updated_by', stamp.name);
    created jsonb := jsonb_build_object('created_at', at, 'created_by', stamp.name, 'deleted', false);
BEGIN
    steps := with_before(ARRAY(
        SELECT ROW(o.n, o.op ->> 'collection', (o.op ->> 'uid')::uuid, o.op ->> 'action', whole(o.op -> 'base_rev'),
            coalesce(o.op -> 'set', '{}'), NULL, NULL)::step
        FROM jsonb_array_elements(p -> 'ops') WITH ORDINALITY AS o(op, n)));
    found := of_hidden(steps) || of_countries(steps);
    IF found <> '[]' THEN
        RETURN found_wrong(p, found);
    END IF;
    found := conflicts(steps);
    IF found <> '[]' THEN
        RETURN receipt(p, 'conflict', format('Rows that changed in the store since they were loaded: %s.', jsonb_array_length(found)),
            jsonb_build_object('conflicts', found));
    END IF;
    steps := ARRAY(
        WITH b AS MATERIALIZED (SELECT c.name, blank(c.name) AS row FROM collection AS c)
        SELECT ROW(s.ord, s.collection, s.uid, s.op, s.base_rev, s.given, s.before, CASE s.op
            WHEN 'insert' THEN b.row || s.given || stamped || created || jsonb_build_object('uid', s.uid, 'state', 'submitted')
            WHEN 'delete' THEN s.before || stamped || '{"deleted": true}'
            ELSE s.before || s.given || stamped || '{"state": "submitted"}' END)::step
        FROM unnest(steps) AS s JOIN b ON b.name = s.collection ORDER BY s.ord);
    found := of_countries(steps) || of_state(steps) || of_kin(steps);
    IF found <> '[]' THEN
        RETURN found_wrong(p, found);
    END IF;
    RETURN commit_steps(p, steps, stamp, payload_sha);
END $$;

CREATE FUNCTION insop.stamp(id text, last_rev bigint) RETURNS insop.change LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT ROW(last_rev + 1, 0, '', NULL, '', 0, (me()).actor, (me()).name, id, date_trunc('milliseconds', clock_timestamp()), '{}', '{}')::change
$$;

CREATE FUNCTION insop.push(changeset jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    id text := changeset ->> 'push_id';
    payload_sha text := sha(changeset);
    last_rev bigint;
    answer jsonb;
    broken_rule text;
    broken_table text;
    broken_column text;
    detail text;
BEGIN
    IF NOT is_contribution(changeset) THEN
        RETURN jsonb_build_object('status', 'invalid', 'message', 'This is no INSOP contribution.');
    ELSIF NOT is_member() THEN
        RETURN receipt(changeset, 'forbidden', deny('push', standing(), id) ->> 'message');
    END IF;
    SELECT k.rev INTO last_rev FROM clock AS k FOR UPDATE;  -- one writer at a time: the order of revisions is that of commits
    answer := coalesce(replay(id, 'push', payload_sha), unfit(changeset));
    IF answer IS NOT NULL THEN
        RETURN answer;
    ELSIF NOT may_write() THEN
        RETURN receipt(changeset, 'forbidden', deny('push', 'Your membership is for reading only.', id) ->> 'message');
    END IF;
    BEGIN
        RETURN taken(changeset, stamp(id, last_rev), payload_sha);
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR internal_error OR insufficient_privilege OR SQLSTATE 'IN422' THEN
        GET STACKED DIAGNOSTICS broken_rule = CONSTRAINT_NAME, broken_table = TABLE_NAME, broken_column = COLUMN_NAME, detail = PG_EXCEPTION_DETAIL;
        RETURN broken(changeset, SQLSTATE, SQLERRM, broken_rule, broken_table, broken_column, detail);
    END;
END $$;
COMMENT ON FUNCTION insop.push(jsonb) IS 'store a contribution whole or not at all; sent twice it is stored once';

CREATE FUNCTION insop.is_review(p jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(p ->> 'format' = 'insop-review/1' AND jsonb_typeof(p -> 'review_id') = 'string'
        AND char_length(p ->> 'review_id') BETWEEN 1 AND 100 AND jsonb_typeof(p -> 'reviewer') = 'object'
        AND jsonb_typeof(p -> 'decisions') = 'array' AND NOT EXISTS (
            SELECT FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p -> 'decisions') = 'array' THEN p -> 'decisions' ELSE '[]' END) AS d
            WHERE jsonb_typeof(d) <> 'object' OR insop.whole(d -> 'rev') IS NULL OR jsonb_typeof(d -> 'state') IS DISTINCT FROM 'string'
                OR jsonb_typeof(d -> 'collection') IS DISTINCT FROM 'string'
                OR coalesce(d ->> 'uid' !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', true)), false)
$$;

-- The last who edited a row; reviews are no edits.
CREATE FUNCTION insop.author(asked text, id uuid) RETURNS text LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT c.actor FROM change AS c WHERE c.uid = id AND c.collection = asked AND c.op IN ('insert', 'update', 'delete')
    ORDER BY c.rev DESC LIMIT 1
$$;

CREATE FUNCTION insop.of_review(steps insop.step[]) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT coalesce(jsonb_agg(finding(f.collection, f.uid::text, 'state', 'review', f.message, f.wanted) ORDER BY f.ord), '[]') FROM (
        SELECT s.ord, s.collection, s.uid, s.given ->> 'state' AS wanted, CASE
            WHEN author(s.collection, s.uid) = (SELECT actor()) AND NOT i.self_review THEN format('%s may not review own rows.', (me()).name)
            WHEN t.to_state IS NULL THEN format('A row that is %s cannot become %s.', s.before ->> 'state', s.given ->> 'state')
            WHEN t.needs_reason AND btrim(coalesce(s.given ->> 'reason', ''), E' \t\n\r') = '' THEN 'Say why, so that the contributor can mend it.'
            END AS message
        FROM unnest(steps) AS s CROSS JOIN store_info AS i
        LEFT JOIN transition AS t ON t.from_state = s.before ->> 'state' AND t.to_state = s.given ->> 'state' AND t.by_review) AS f
    WHERE f.message IS NOT NULL
$$;

CREATE FUNCTION insop.decided(p jsonb, stamp insop.change, payload_sha text) RETURNS jsonb LANGUAGE plpgsql
SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    steps step[];
    found jsonb;
    result jsonb;
BEGIN
    steps := with_before(ARRAY(
        SELECT ROW(d.n, d.one ->> 'collection', (d.one ->> 'uid')::uuid, 'review', whole(d.one -> 'rev'), d.one, NULL, NULL)::step
        FROM jsonb_array_elements(p -> 'decisions') WITH ORDINALITY AS d(one, n)));
    found := of_hidden(steps) || of_countries(steps);
    IF found <> '[]' THEN
        RETURN found_wrong(p, found);
    END IF;
    found := conflicts(steps);
    IF found <> '[]' THEN
        RETURN receipt(p, 'conflict', format('Rows that changed since the reviewer saw them: %s.', jsonb_array_length(found)),
            jsonb_build_object('conflicts', found));
    END IF;
    found := of_review(steps);
    IF found <> '[]' THEN
        RETURN found_wrong(p, found);
    END IF;
    steps := ARRAY(
        SELECT ROW(s.ord, s.collection, s.uid, s.op, s.base_rev, s.given, s.before,
            s.before || jsonb_build_object('state', s.given ->> 'state', 'rev', stamp.rev))::step FROM unnest(steps) AS s ORDER BY s.ord);
    result := commit_steps(p, steps, stamp, payload_sha);
    INSERT INTO review SELECT s.collection, s.uid, stamp.rev, s.before ->> 'state', s.after ->> 'state', stamp.actor,
        coalesce(s.given ->> 'reason', ''), stamp.at FROM unnest(steps) AS s;
    RETURN result;
END $$;

CREATE FUNCTION insop.review(document jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    id text := document ->> 'review_id';
    payload_sha text := sha(document);
    last_rev bigint;
    answer jsonb;
    broken_rule text;
    broken_table text;
    broken_column text;
    detail text;
BEGIN
    IF NOT is_review(document) THEN
        RETURN jsonb_build_object('status', 'invalid', 'message', 'This is no INSOP review.');
    ELSIF NOT is_member() THEN
        RETURN receipt(document, 'forbidden', deny('review', standing(), id) ->> 'message');
    END IF;
    SELECT k.rev INTO last_rev FROM clock AS k FOR UPDATE;
    answer := replay(id, 'review', payload_sha);
    IF answer IS NOT NULL THEN
        RETURN answer;
    ELSIF NOT may_review() THEN
        RETURN receipt(document, 'forbidden', deny('review', 'Your membership does not let you review.', id) ->> 'message');
    END IF;
    IF jsonb_array_length(document -> 'decisions') > (SELECT i.changes_limit FROM store_info AS i) THEN
        RETURN jsonb_build_object('status', 'too_much', 'n', jsonb_array_length(document -> 'decisions'),
            'limit', (SELECT i.changes_limit FROM store_info AS i));
    END IF;
    BEGIN
        RETURN decided(document, stamp(id, last_rev), payload_sha);
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR internal_error OR insufficient_privilege OR SQLSTATE 'IN422' THEN
        GET STACKED DIAGNOSTICS broken_rule = CONSTRAINT_NAME, broken_table = TABLE_NAME, broken_column = COLUMN_NAME, detail = PG_EXCEPTION_DETAIL;
        RETURN broken(document, SQLSTATE, SQLERRM, broken_rule, broken_table, broken_column, detail);
    END;
END $$;
COMMENT ON FUNCTION insop.review(jsonb) IS 'accept, reject or withdraw rows, all or none; sent twice it is done once';

GRANT EXECUTE ON FUNCTION insop.push(jsonb), insop.review(jsonb) TO insop_member;
RESET ROLE;
