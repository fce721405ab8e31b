-- Reading: what the store is, how much there is, the feed, receipts.
SET ROLE insop_owner;

-- Rows as they are, of those who asks may see; tombstones too.
CREATE FUNCTION insop.current(asked insop.named[]) RETURNS TABLE (collection text, uid uuid, entry jsonb)
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp AS $$
DECLARE
    c text;
BEGIN
    FOR c IN SELECT DISTINCT k.name FROM unnest(asked) AS n JOIN collection AS k ON k.name = n.collection LOOP
        RETURN QUERY EXECUTE format(
            'SELECT $2, t.uid, insop.as_json(t) FROM insop.%I AS t WHERE t.uid = ANY ($1)', c)
            USING ARRAY(SELECT n.uid FROM unnest(asked) AS n WHERE n.collection = c), c;
    END LOOP;
END $$;

CREATE FUNCTION insop.info() RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp AS $$
DECLARE
    c text;
    of_one jsonb;
    by_country jsonb := '{}';
    who member := me();
BEGIN
    IF who.actor IS NULL THEN
        RETURN deny('info', standing());
    END IF;
    FOR c IN SELECT k.name FROM collection AS k ORDER BY k.place LOOP
        EXECUTE format('SELECT coalesce(jsonb_object_agg(g.country, g.n), ''{}'') FROM ('
            'SELECT t.country, count(*) AS n FROM insop.seen(NULL::insop.%I) AS t GROUP BY t.country) AS g', c) INTO of_one;
        by_country := by_country || jsonb_build_object(c, of_one);
    END LOOP;
    RETURN (
        SELECT jsonb_build_object(
            'status', 'ok', 'store_id', i.store_id, 'epoch', i.epoch, 'rev', k.rev, 'schema_version', i.schema_version,
            'title', i.title, 'licence', i.licence, 'created', instant(i.created), 'countries', to_jsonb(i.countries),
            'changes_limit', i.changes_limit, 'counts_by_country', by_country,
            'counts', (SELECT jsonb_object_agg(e.key, (SELECT coalesce(sum(v.value::bigint), 0) FROM jsonb_each_text(e.value) AS v))
                       FROM jsonb_each(by_country) AS e),
            'member', jsonb_build_object('actor', who.actor, 'name', who.name, 'organisation', who.organisation,
                'role', who.role, 'countries', to_jsonb(who.countries), 'valid_to', who.valid_to))
        FROM store_info AS i, clock AS k);
END $$;
COMMENT ON FUNCTION insop.info() IS 'what the store is, how many rows who asks may see, and who asks';

CREATE FUNCTION insop.counts(selection jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp AS $$
BEGIN
    IF NOT is_member() THEN
        RETURN deny('counts', standing());
    END IF;
    IF unselective(selection) THEN
        RETURN jsonb_build_object('status', 'ok', 'counts', info() -> 'counts');
    END IF;
    RETURN jsonb_build_object('status', 'ok', 'counts', (
        SELECT jsonb_object_agg(c.name, coalesce(n.n, 0)) FROM collection AS c
        LEFT JOIN (SELECT s.collection, count(*) AS n FROM chosen(selection) AS s GROUP BY s.collection) AS n ON n.collection = c.name));
EXCEPTION WHEN data_exception THEN
    RETURN jsonb_build_object('status', 'invalid', 'message', 'The selection is not understood.');
END $$;

CREATE FUNCTION insop.unselective(selection jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT selection IS NULL OR selection = 'null' OR (
        coalesce(selection ->> 'country', '') = '' AND coalesce(selection ->> 'contaminant', '') = ''
        AND coalesce(nullif(selection -> 'extent', 'null'), '[]') = '[]')
$$;

CREATE FUNCTION insop.rows(asked jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp AS $$
BEGIN
    IF NOT is_member() THEN
        RETURN deny('rows', standing());
    END IF;
    RETURN jsonb_build_object('status', 'ok', 'rows', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('collection', c.collection, 'uid', c.uid, 'row', c.entry)), '[]')
        FROM current(ARRAY(
            SELECT ROW(n ->> 'collection', (n ->> 'uid')::uuid)::named FROM jsonb_array_elements(asked) AS n LIMIT 100000)) AS c));
EXCEPTION WHEN data_exception THEN
    RETURN jsonb_build_object('status', 'invalid', 'message', 'The rows asked for are not understood.');
END $$;
COMMENT ON FUNCTION insop.rows(jsonb) IS 'rows by name, [{collection, uid}], as a gateway needs them to judge edits by the rules';

CREATE FUNCTION insop.status(push_id text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp AS $$
BEGIN
    IF NOT is_member() THEN
        RETURN deny('status', standing(), push_id);
    END IF;
    RETURN coalesce(
        (SELECT p.result FROM push AS p WHERE p.push_id = status.push_id AND (p.actor = actor() OR may_review())),
        '{"status": "unknown"}');
END $$;

-- A row as who asks might see it at a revision: later changes are undone by the journal, and so are
-- edits of foreign rows that wait for review. NULL where there was nothing to see.
RESET ROLE;
SET ROLE insop_keeper;
CREATE FUNCTION insop.version_at(asked text, id uuid, at_rev bigint, all_of_it boolean, mine text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = insop, public, pg_temp AS $$
DECLARE
    now_is jsonb;
    free smallint;
    one change;
BEGIN
    EXECUTE format('SELECT insop.as_json(t), t.level FROM insop.%I AS t WHERE t.uid = $1',
        (SELECT c.name FROM collection AS c WHERE c.name = asked)) INTO now_is, free USING id;
    FOR one IN SELECT * FROM change AS c WHERE c.uid = id AND c.collection = asked ORDER BY c.rev DESC, c.ord DESC LOOP
        IF (now_is ->> 'rev')::bigint <= at_rev THEN
            IF all_of_it OR now_is ->> 'country' = ANY (mine) THEN
                RETURN CASE WHEN (now_is ->> 'deleted')::boolean THEN NULL ELSE now_is END;
            ELSIF (now_is ->> 'deleted')::boolean OR now_is ->> 'state' = 'withdrawn' OR free > 2 THEN
                RETURN NULL;
            ELSIF now_is ->> 'state' = 'accepted' THEN
                RETURN now_is;
            END IF;
        END IF;
        IF one.op = 'insert' THEN
            RETURN NULL;
        END IF;
        now_is := now_is || one.before || jsonb_build_object('rev', one.prev_rev);
    END LOOP;
    RETURN NULL;
END $$;

CREATE FUNCTION insop.once_seen(asked text, id uuid, at_rev bigint, mine text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT EXISTS (SELECT FROM change AS c WHERE c.uid = id AND c.collection = asked AND c.rev <= at_rev AND (
        c.after ->> 'state' = 'accepted' OR c.after ->> 'country' = ANY (mine) OR c.before ->> 'country' = ANY (mine)))
$$;
COMMENT ON FUNCTION insop.once_seen(text, uuid, bigint, text[]) IS 'whether a reader may have had a row that is not to be seen any more';
REVOKE EXECUTE ON FUNCTION insop.version_at(text, uuid, bigint, boolean, text[]), insop.once_seen(text, uuid, bigint, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.version_at(text, uuid, bigint, boolean, text[]), insop.once_seen(text, uuid, bigint, text[]) TO insop_owner;
RESET ROLE;
SET ROLE insop_owner;

CREATE FUNCTION insop.entries(asked insop.named[], at_rev bigint) RETURNS TABLE (collection text, uid uuid, entry jsonb)
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp AS $$
DECLARE
    c text;
    all_of_it boolean := sees_all();
    mine text[] := my_countries();
BEGIN
    FOR c IN SELECT DISTINCT n.collection FROM unnest(asked) AS n LOOP
        RETURN QUERY EXECUTE format(
            'SELECT $3, u.uid, CASE WHEN t.rev <= $2 THEN insop.as_json(t) ELSE insop.version_at($3, u.uid, $2, $4, $5) END'
            ' FROM unnest($1) AS u(uid) LEFT JOIN insop.seen(NULL::insop.%I) AS t ON t.uid = u.uid', c)
            USING ARRAY(SELECT n.uid FROM unnest(asked) AS n WHERE n.collection = c), at_rev, c, all_of_it, mine;
    END LOOP;
END $$;

-- What hangs on rows, and what those and the rows themselves refer to.
CREATE FUNCTION insop.family(asked insop.named[]) RETURNS insop.named[]
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp AS $$
DECLARE
    whole named[] := asked;
    fresh named[];
    more named[];
    link record;
BEGIN
    FOR link IN SELECT * FROM owner AS o ORDER BY o.place LOOP
        EXECUTE format('SELECT array_agg(ROW($2, t.uid)::insop.named) FROM unnest($1) AS n'
            ' JOIN insop.seen(NULL::insop.%I) AS t ON t.%I = n.uid WHERE n.collection = $3', link.collection, link.name)
            INTO more USING whole, link.collection, link.parent;
        whole := whole || coalesce(more, '{}');
    END LOOP;
    fresh := whole;
    LOOP
        more := '{}';
        FOR link IN SELECT * FROM reference AS r WHERE r.collection IN (SELECT n.collection FROM unnest(fresh) AS n) LOOP
            EXECUTE format('SELECT $1 || array_agg(ROW($3, t.%2$I)::insop.named) FROM unnest($2) AS n'
                ' JOIN insop.seen(NULL::insop.%1$I) AS t ON t.uid = n.uid WHERE n.collection = $4 AND t.%2$I IS NOT NULL',
                link.collection, link.name) INTO more USING more, fresh, link.parent, link.collection;
        END LOOP;
        fresh := ARRAY(SELECT n FROM unnest(more) AS n EXCEPT SELECT n FROM unnest(whole) AS n);
        EXIT WHEN cardinality(fresh) = 0;
        whole := whole || fresh;
    END LOOP;
    RETURN ARRAY(SELECT DISTINCT n FROM unnest(whole) AS n);
END $$;

CREATE FUNCTION insop.pull(request jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp AS $$
DECLARE
    most integer := least(greatest(coalesce((request ->> 'limit')::integer, 5000), 1), 20000);
    since bigint := (request ->> 'since')::bigint;
    after_rev bigint := coalesce((request #>> '{after,rev}')::bigint, since);
    after_ord integer := coalesce((request #>> '{after,ord}')::integer, 2147483647);
    at_rev bigint := (SELECT k.rev FROM clock AS k);
    asked named[];
    family named[];
    picked named[];
    following jsonb;
    entries jsonb;
BEGIN
    IF NOT is_member() THEN
        RETURN deny('pull', standing());
    ELSIF since IS NULL THEN
        RETURN jsonb_build_object('status', 'invalid', 'message', 'The request does not say since when.');
    END IF;
    at_rev := least(at_rev, (request ->> 'until')::bigint);
    SELECT array_agg(ROW(c.collection, c.uid)::named ORDER BY c.rev, c.ord) FILTER (WHERE c.n <= most),
           (array_agg(jsonb_build_object('rev', c.rev, 'ord', c.ord) ORDER BY c.n) FILTER (WHERE c.n = most))[1]
    INTO asked, following
    FROM (SELECT f.*, row_number() OVER (ORDER BY f.rev, f.ord) AS n FROM (
        SELECT c.rev, c.ord, c.collection, c.uid FROM change AS c
        WHERE (c.rev, c.ord) > (after_rev, after_ord) AND c.rev <= at_rev AND NOT EXISTS (
            SELECT FROM change AS l WHERE l.uid = c.uid AND l.collection = c.collection AND l.rev <= at_rev
                AND (l.rev, l.ord) > (c.rev, c.ord))
        ORDER BY c.rev, c.ord LIMIT most + 1) AS f) AS c
    HAVING count(*) > 0;
    IF NOT EXISTS (SELECT FROM change AS c WHERE (c.rev, c.ord) > ((following ->> 'rev')::bigint, (following ->> 'ord')::integer)
        AND c.rev <= at_rev) THEN
        following := NULL;
    END IF;
    asked := coalesce(asked, '{}');
    IF unselective(request -> 'selection') THEN
        family := asked;
    ELSE
        family := family(asked);
        picked := ARRAY(SELECT n FROM chosen(request -> 'selection') AS n INTERSECT SELECT n FROM unnest(family) AS n);
    END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object('collection', e.collection, 'uid', e.uid, 'row', e.entry) ORDER BY a.n), '[]')
    INTO entries
    FROM (SELECT v.collection, v.uid, CASE WHEN picked IS NULL OR (v.collection, v.uid)::named = ANY (picked) THEN v.entry END AS entry
          FROM entries(family, at_rev) AS v) AS e
    LEFT JOIN unnest(asked) WITH ORDINALITY AS a(collection, uid, n) ON a.collection = e.collection AND a.uid = e.uid
    WHERE e.entry IS NOT NULL OR sees_all() OR once_seen(e.collection, e.uid, at_rev, my_countries());
    RETURN jsonb_build_object('status', 'ok', 'epoch', (SELECT i.epoch FROM store_info AS i), 'until', at_rev,
        'entries', entries, 'next', following);
EXCEPTION WHEN data_exception THEN
    RETURN jsonb_build_object('status', 'invalid', 'message', 'The request is not understood.');
END $$;
COMMENT ON FUNCTION insop.pull(jsonb) IS 'one page of what changed after a revision; all pages of one pull show one revision';

GRANT EXECUTE ON FUNCTION insop.info(), insop.counts(jsonb), insop.rows(jsonb), insop.status(text), insop.pull(jsonb) TO insop_member;
RESET ROLE;
