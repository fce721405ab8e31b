-- Reading: what the store is, how much there is, the feed, receipts.
SET ROLE insop_owner;

-- Numbers of a request; what is no whole number, or far too great, is none.
CREATE FUNCTION insop.whole(value jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN jsonb_typeof(value) = 'number' AND abs(value::numeric) < 1e15 AND value::numeric = trunc(value::numeric)
        THEN value::numeric::bigint END
$$;
CREATE FUNCTION insop.is_request(request jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = insop, pg_temp AS $$
    SELECT coalesce(jsonb_typeof(request) = 'object' AND NOT EXISTS (
        SELECT FROM (VALUES (request -> 'since'), (request -> 'until'), (request -> 'limit'), (request #> '{after,rev}'),
            (request #> '{after,ord}')) AS v(n) WHERE v.n <> 'null' AND whole(v.n) IS NULL)
        AND coalesce(jsonb_typeof(request -> 'after'), 'null') IN ('object', 'null')
        AND coalesce(jsonb_typeof(request -> 'selection'), 'null') IN ('object', 'null'), false)
$$;
CREATE FUNCTION insop.not_understood() RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT '{"status": "invalid", "message": "The request is not understood."}'::jsonb
$$;

-- Rows as they are, of those who asks may see; tombstones too.
CREATE FUNCTION insop.current(asked insop.named[]) RETURNS TABLE (collection text, uid uuid, entry jsonb)
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    c text;
BEGIN
    FOR c IN SELECT DISTINCT k.name FROM unnest(asked) AS n JOIN collection AS k ON k.name = n.collection LOOP
        RETURN QUERY EXECUTE format(
            'SELECT $2, t.uid, insop.as_json(t) FROM insop.%I AS t WHERE t.uid = ANY ($1)', c)
            USING ARRAY(SELECT n.uid FROM unnest(asked) AS n WHERE n.collection = c), c;
    END LOOP;
END $$;

CREATE FUNCTION insop.is_mine(country text) RETURNS boolean LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT sees_all() OR country = ANY (my_countries())
$$;

CREATE FUNCTION insop.info() RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    by_country jsonb;
    who member := me();
BEGIN
    IF who.actor IS NULL THEN
        RETURN deny('info', standing());
    END IF;
    SELECT jsonb_object_agg(g.name, g.counts) INTO by_country FROM (
        SELECT c.name, coalesce(jsonb_object_agg(n.country, n.n) FILTER (WHERE n.n > 0), '{}') AS counts
        FROM collection AS c LEFT JOIN (
            SELECT t.collection, t.country, CASE WHEN is_mine(t.country) THEN t.live ELSE t.open END AS n FROM tally AS t) AS n
            ON n.collection = c.name
        GROUP BY c.name) AS g;
    RETURN (
        SELECT jsonb_build_object(
            'status', 'ok', 'store_id', i.store_id, 'epoch', i.epoch, 'rev', k.rev, 'schema_version', i.schema_version,
            'title', i.title, 'licence', i.licence, 'created', instant(i.created), 'countries', to_jsonb(i.countries),
            'changes_limit', i.changes_limit, 'counts_by_country', by_country,
            'counts', (SELECT jsonb_object_agg(e.key, (SELECT coalesce(sum(v.value::bigint), 0) FROM jsonb_each_text(e.value) AS v))
                       FROM jsonb_each(by_country) AS e),
            'member', who.name, 'can_review', may_review(), 'self_review', i.self_review,
            'membership', jsonb_build_object('actor', who.actor, 'organisation', who.organisation, 'role', who.role,
                'countries', to_jsonb(who.countries), 'valid_to', who.valid_to))
        FROM store_info AS i, clock AS k);
END $$;
COMMENT ON FUNCTION insop.info() IS 'what the store is, how many rows who asks may see, and who asks';

CREATE FUNCTION insop.counts(selection jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
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
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
BEGIN
    IF NOT is_member() THEN
        RETURN deny('rows', standing());
    ELSIF jsonb_typeof(asked) <> 'array' THEN
        RETURN not_understood();
    ELSIF jsonb_array_length(asked) > (SELECT i.changes_limit FROM store_info AS i) THEN
        RETURN jsonb_build_object('status', 'too_much', 'n', jsonb_array_length(asked), 'limit', (SELECT i.changes_limit FROM store_info AS i));
    END IF;
    RETURN jsonb_build_object('status', 'ok', 'rows', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('collection', c.collection, 'uid', c.uid, 'row', c.entry)), '[]')
        FROM current(ARRAY(
            SELECT ROW(n ->> 'collection', (n ->> 'uid')::uuid)::named FROM jsonb_array_elements(asked) AS n)) AS c));
EXCEPTION WHEN data_exception THEN
    RETURN jsonb_build_object('status', 'invalid', 'message', 'The rows asked for are not understood.');
END $$;
COMMENT ON FUNCTION insop.rows(jsonb) IS 'rows by name, [{collection, uid}], as a gateway needs them to judge edits by the rules';

CREATE FUNCTION insop.status(push_id text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
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
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = insop, public, pg_temp SET jit = off AS $$
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
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp SET jit = off AS $$
    SELECT bool_or(c.after ->> 'country' = ANY (mine) OR c.before ->> 'country' = ANY (mine))
        OR (bool_or(c.after ->> 'state' = 'accepted') AND (bool_or(c.op = 'share')
            OR EXISTS (SELECT FROM every AS e WHERE e.collection = asked AND e.uid = id AND e.level <= 2)))
    FROM change AS c WHERE c.uid = id AND c.collection = asked AND c.rev <= at_rev
$$;
COMMENT ON FUNCTION insop.once_seen(text, uuid, bigint, text[]) IS 'whether a reader may have had a row that is not to be seen any more';
REVOKE EXECUTE ON FUNCTION insop.version_at(text, uuid, bigint, boolean, text[]), insop.once_seen(text, uuid, bigint, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.version_at(text, uuid, bigint, boolean, text[]), insop.once_seen(text, uuid, bigint, text[]) TO insop_owner;
RESET ROLE;
SET ROLE insop_owner;

-- What is asked for is named with ANY, and not by a join with `seen`: a page costs what is on it, however large the table.
CREATE FUNCTION insop.entries(asked insop.named[], at_rev bigint) RETURNS TABLE (collection text, uid uuid, entry jsonb)
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    c text;
    all_of_it boolean := sees_all();
    mine text[] := my_countries();
BEGIN
    FOR c IN SELECT DISTINCT n.collection FROM unnest(asked) AS n LOOP
        RETURN QUERY EXECUTE format(
            'SELECT $3, u.uid, CASE WHEN t.rev <= $2 THEN t.entry ELSE insop.version_at($3, u.uid, $2, $4, $5) END'
            ' FROM unnest($1) AS u(uid) LEFT JOIN (SELECT t.uid, t.rev, insop.as_json(t) AS entry FROM insop.%1$I AS t'
            ' WHERE t.uid = ANY ($1) AND NOT t.deleted'
            ' UNION ALL SELECT r.uid, r.rev, insop.as_json(r) FROM insop.kept AS k, jsonb_populate_record(NULL::insop.%1$I, k.row) AS r'
            ' WHERE k.collection = $3 AND k.uid = ANY ($1)) AS t ON t.uid = u.uid', c)
            USING ARRAY(SELECT n.uid FROM unnest(asked) AS n WHERE n.collection = c), at_rev, c, all_of_it, mine;
    END LOOP;
END $$;

-- What hangs on rows, and what those and the rows themselves refer to.
CREATE FUNCTION insop.family(asked insop.named[]) RETURNS insop.named[]
LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    whole named[] := asked;
    fresh named[];
    more named[];
    link record;
BEGIN
    FOR link IN SELECT * FROM owner AS o ORDER BY o.place LOOP
        EXECUTE format('SELECT array_agg(ROW($2, t.uid)::insop.named) FROM ('
            'SELECT t.uid FROM insop.%1$I AS t WHERE t.%2$I = ANY ($1) AND NOT t.deleted UNION ALL'
            ' SELECT k.uid FROM insop.kept AS k WHERE k.collection = $2 AND k.row ->> %2$L = ANY ($1::text[])) AS t',
            link.collection, link.name)
            INTO more USING ARRAY(SELECT n.uid FROM unnest(whole) AS n WHERE n.collection = link.parent), link.collection;
        whole := whole || coalesce(more, '{}');
    END LOOP;
    fresh := whole;
    LOOP
        more := '{}';
        FOR link IN SELECT * FROM reference AS r WHERE r.collection IN (SELECT n.collection FROM unnest(fresh) AS n) LOOP
            EXECUTE format('SELECT $1 || array_agg(ROW($3, t.at)::insop.named) FROM ('
                'SELECT t.%2$I AS at FROM insop.%1$I AS t WHERE t.uid = ANY ($2) AND NOT t.deleted UNION ALL'
                ' SELECT (k.row ->> %2$L)::uuid FROM insop.kept AS k WHERE k.collection = $4 AND k.uid = ANY ($2)) AS t'
                ' WHERE t.at IS NOT NULL', link.collection, link.name)
                INTO more USING more, ARRAY(SELECT n.uid FROM unnest(fresh) AS n WHERE n.collection = link.collection), link.parent, link.collection;
        END LOOP;
        fresh := ARRAY(SELECT n FROM unnest(more) AS n EXCEPT SELECT n FROM unnest(whole) AS n);
        EXIT WHEN cardinality(fresh) = 0;
        whole := whole || fresh;
    END LOOP;
    RETURN ARRAY(SELECT DISTINCT n FROM unnest(whole) AS n);
END $$;

-- The last change of each row in a window, in their order. Joins by hashing would read the whole journal for each page.
CREATE FUNCTION insop.changed(after_rev bigint, after_ord bigint, at_rev bigint, most bigint)
RETURNS SETOF insop.place LANGUAGE plpgsql STABLE
SET search_path = insop, pg_temp SET jit = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY SELECT c.rev, c.ord, c.collection, c.uid FROM change AS c
    WHERE (c.rev, c.ord) > (after_rev, after_ord) AND c.rev <= at_rev AND NOT EXISTS (
        SELECT FROM change AS l WHERE l.uid = c.uid AND l.collection = c.collection AND l.rev BETWEEN c.rev AND at_rev
            AND (l.rev, l.ord) > (c.rev, c.ord))
    ORDER BY c.rev, c.ord LIMIT most;
END $$;

-- The same without what the public saw at a revision already.
CREATE FUNCTION insop.changed_beyond(since bigint, after_rev bigint, after_ord bigint, at_rev bigint, most bigint)
RETURNS SETOF insop.place LANGUAGE plpgsql STABLE
SET search_path = insop, pg_temp SET jit = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY SELECT c.rev, c.ord, c.collection, c.uid FROM change AS c
    WHERE (c.rev, c.ord) > (after_rev, after_ord) AND c.rev <= at_rev AND NOT EXISTS (
        SELECT FROM change AS l WHERE l.uid = c.uid AND l.collection = c.collection AND l.rev BETWEEN c.rev AND at_rev
            AND (l.rev, l.ord) > (c.rev, c.ord))
        AND (c.rev > since OR NOT EXISTS (
            SELECT FROM every AS e WHERE e.collection = c.collection AND e.uid = c.uid
                AND (e.deleted OR (e.state = 'accepted' AND e.level <= 2))))
    ORDER BY c.rev, c.ord LIMIT most;
END $$;

CREATE FUNCTION insop.pull(request jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    most integer := least(greatest(coalesce(whole(request -> 'limit'), 5000), 1), 20000);
    since bigint := whole(request -> 'since');
    is_beyond boolean := coalesce(request -> 'beyond_public' = 'true', false);
    after_rev bigint := coalesce(whole(request #> '{after,rev}'), CASE WHEN is_beyond THEN 0 ELSE since END);
    after_ord bigint := least(coalesce(whole(request #> '{after,ord}'), 2147483647), 2147483647);
    at_rev bigint := (SELECT k.rev FROM clock AS k);
    page place[];
    asked named[];
    family named[];
    picked named[];
    following jsonb;
    entries jsonb;
BEGIN
    IF NOT is_member() THEN
        RETURN deny('pull', standing());
    ELSIF since IS NULL OR NOT is_request(request) THEN
        RETURN not_understood();
    END IF;
    at_rev := least(at_rev, whole(request -> 'until'));
    page := CASE WHEN is_beyond
        THEN ARRAY(SELECT c FROM changed_beyond(since, after_rev, after_ord, at_rev, most + 1) AS c)
        ELSE ARRAY(SELECT c FROM changed(after_rev, after_ord, at_rev, most + 1) AS c) END;
    asked := ARRAY(SELECT ROW(p.collection, p.uid)::named FROM unnest(page[:most]) AS p);
    IF cardinality(page) > most THEN
        following := jsonb_build_object('rev', page[most].rev, 'ord', page[most].ord);
    END IF;
    IF unselective(request -> 'selection') THEN
        family := asked;
    ELSE
        family := family(asked);
        picked := ARRAY(SELECT n FROM chosen(request -> 'selection') AS n INTERSECT SELECT n FROM unnest(family) AS n);
    END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object('collection', e.collection, 'uid', e.uid, 'row', e.entry) ORDER BY a.n), '[]')
    INTO entries
    FROM (SELECT v.collection, v.uid, CASE WHEN picked IS NULL OR p.uid IS NOT NULL THEN v.entry END AS entry
          FROM entries(family, at_rev) AS v LEFT JOIN unnest(picked) AS p ON p.collection = v.collection AND p.uid = v.uid) AS e
    LEFT JOIN unnest(asked) WITH ORDINALITY AS a(collection, uid, n) ON a.collection = e.collection AND a.uid = e.uid
    WHERE e.entry IS NOT NULL OR (SELECT sees_all()) OR once_seen(e.collection, e.uid, at_rev, (SELECT my_countries()));
    RETURN jsonb_build_object('status', 'ok', 'epoch', (SELECT i.epoch FROM store_info AS i), 'until', at_rev,
        'entries', entries, 'next', following);
EXCEPTION WHEN data_exception THEN
    RETURN not_understood();
END $$;
COMMENT ON FUNCTION insop.pull(jsonb) IS 'one page of what changed after a revision; all pages of one pull show one revision';

-- What was before, what waits, what was decided.
CREATE FUNCTION insop.history(request jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    asked text := request ->> 'collection';
    id uuid := substring(request ->> 'uid' FROM '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$')::uuid;
BEGIN
    IF NOT is_member() THEN
        RETURN deny('history', standing());
    ELSIF asked IS NULL OR id IS NULL THEN
        RETURN not_understood();
    ELSIF NOT EXISTS (SELECT FROM every AS e WHERE e.collection = asked AND e.uid = id AND is_mine(e.country)) THEN
        RETURN jsonb_build_object('status', 'ok', 'versions', '[]'::jsonb);
    END IF;
    RETURN jsonb_build_object('status', 'ok', 'versions', (
        SELECT jsonb_agg(jsonb_build_object('rev', v.rev, 'action', v.op, 'state', v.states[cardinality(v.states)], 'at', instant(v.at),
            'actor', v.name, 'organisation', v.organisation, 'push_id', v.push_id, 'before', v.before, 'after', v.after,
            'reason', v.reason) ORDER BY v.rev, v.ord)
        FROM (SELECT c.*, array_remove(array_agg(c.after ->> 'state') OVER (ORDER BY c.rev, c.ord), NULL) AS states,
                coalesce(p.result ->> 'organisation', '') AS organisation, coalesce(r.reason, '') AS reason
            FROM change AS c LEFT JOIN push AS p ON p.push_id = c.push_id
            LEFT JOIN review AS r ON r.collection = c.collection AND r.uid = c.uid AND r.rev = c.rev
            WHERE c.collection = asked AND c.uid = id AND c.op <> 'share') AS v));
EXCEPTION WHEN data_exception THEN
    RETURN not_understood();
END $$;
COMMENT ON FUNCTION insop.history(jsonb) IS 'what each revision did to a row; for members of its country';

CREATE FUNCTION insop.verdict_of(r insop.review) RETURNS jsonb LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT jsonb_build_object('collection', r.collection, 'uid', r.uid, 'rev', r.rev, 'state', r.to_state, 'reason', r.reason,
        'reviewer', (SELECT m.name FROM member AS m WHERE m.actor = r.reviewer), 'at', instant(r.at))
$$;

CREATE FUNCTION insop.accepted_before(asked text, now_is jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE
SET search_path = insop, pg_temp AS $$
DECLARE
    one change;
BEGIN
    FOR one IN SELECT * FROM change AS c WHERE c.uid = (now_is ->> 'uid')::uuid AND c.collection = asked AND c.op <> 'share'
        AND c.rev <= (now_is ->> 'rev')::bigint ORDER BY c.rev DESC, c.ord DESC LOOP
        IF one.op = 'insert' THEN
            RETURN NULL;
        END IF;
        now_is := now_is || one.before || jsonb_build_object('rev', one.prev_rev);
        IF now_is ->> 'state' = 'accepted' THEN
            RETURN now_is;
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

CREATE FUNCTION insop.queue(request jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    gone boolean := coalesce(request ->> 'kind', 'waiting') = 'deleted';
    wanted text := nullif(request ->> 'country', '');
    one_push text := nullif(request ->> 'push_id', '');
    most bigint := least(greatest(coalesce(whole(request -> 'limit'), 500), 0), 5000);
    after_rev bigint := coalesce(whole(request #> '{after,rev}'), 0);
    after_ord bigint := least(coalesce(whole(request #> '{after,ord}'), 2147483647), 2147483647);
    one_rev bigint := (SELECT p.rev FROM push AS p WHERE p.push_id = one_push);
    waiting named[];
    revs bigint[];
    batches jsonb;
    entries jsonb;
    following jsonb;
BEGIN
    IF NOT is_member() THEN
        RETURN deny('queue', standing());
    ELSIF NOT is_request(request) THEN
        RETURN not_understood();
    END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object('push_id', p.push_id, 'rev', p.rev, 'at', p.result ->> 'at', 'actor', p.result ->> 'actor',
            'organisation', coalesce(p.result ->> 'organisation', ''), 'country', coalesce(p.identity ->> 'country', ''),
            'licence', coalesce(p.identity ->> 'licence', ''), 'sharing_level', coalesce(p.identity ->> 'sharing_level', ''),
            'counts', g.counts) ORDER BY p.rev), '[]')
    INTO batches
    FROM (SELECT w.rev, jsonb_object_agg(w.collection, w.n) AS counts FROM (
            SELECT e.rev, e.collection, count(*) AS n FROM every AS e
            WHERE ((gone AND e.deleted) OR (NOT gone AND e.state = 'submitted' AND NOT e.deleted))
                AND (wanted IS NULL OR e.country = wanted) AND (one_push IS NULL OR e.rev = one_rev)
            GROUP BY e.rev, e.collection) AS w GROUP BY w.rev) AS g JOIN push AS p ON p.rev = g.rev;
    IF most > 0 THEN
        SELECT (array_agg(jsonb_build_object('rev', f.rev, 'ord', f.ord)) FILTER (WHERE f.n = most))[1],
            array_agg(ROW(f.collection, f.uid)::named ORDER BY f.n) FILTER (WHERE f.n <= most),
            array_agg(f.rev ORDER BY f.n) FILTER (WHERE f.n <= most),
            CASE WHEN count(*) <= most THEN 'null' ELSE NULL END
        INTO following, waiting, revs, entries
        FROM (SELECT c.*, row_number() OVER (ORDER BY c.rev, c.ord) AS n FROM (
            SELECT c.rev, c.ord, c.collection, c.uid FROM change AS c
            WHERE c.rev IN (SELECT (b ->> 'rev')::bigint FROM jsonb_array_elements(batches) AS b)
                AND (c.rev, c.ord) > (after_rev, after_ord) AND c.op <> 'share'
            ORDER BY c.rev, c.ord LIMIT most + 1) AS c) AS f;
        IF entries = 'null' THEN
            following := NULL;
        END IF;
    END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object('collection', c.collection, 'uid', c.uid, 'push_id', p.push_id, 'row', c.entry,
            'accepted', CASE WHEN NOT gone THEN accepted_before(c.collection, c.entry) END,
            'verdict', (SELECT verdict_of(r) FROM review AS r WHERE r.collection = c.collection AND r.uid = c.uid ORDER BY r.rev DESC LIMIT 1))
            ORDER BY w.n), '[]')
    INTO entries
    FROM ROWS FROM (unnest(coalesce(waiting, '{}')), unnest(revs)) WITH ORDINALITY AS w(collection, uid, rev, n)
    JOIN current(coalesce(waiting, '{}')) AS c ON c.collection = w.collection AND c.uid = w.uid AND (c.entry ->> 'rev')::bigint = w.rev
    JOIN push AS p ON p.rev = w.rev
    WHERE (wanted IS NULL OR c.entry ->> 'country' = wanted) AND is_mine(c.entry ->> 'country')
        AND CASE WHEN gone THEN (c.entry ->> 'deleted')::boolean
            ELSE c.entry ->> 'state' = 'submitted' AND NOT (c.entry ->> 'deleted')::boolean END;
    RETURN jsonb_build_object('status', 'ok', 'batches', CASE WHEN request #> '{after,rev}' IS NULL THEN batches ELSE '[]' END,
        'entries', entries, 'next', following);
EXCEPTION WHEN data_exception THEN
    RETURN not_understood();
END $$;
COMMENT ON FUNCTION insop.queue(jsonb) IS 'rows of one''s countries that wait for a review, or were deleted, by contribution';

CREATE FUNCTION insop.verdicts(request jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off SET extra_float_digits = 1 SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET array_nulls = on SET row_security = on AS $$
DECLARE
    most bigint := least(greatest(coalesce(whole(request -> 'limit'), 5000), 1), 20000);
    after_rev bigint := coalesce(whole(request #> '{after,rev}'), whole(request -> 'since'), 0);
    after_ord bigint := least(coalesce(whole(request #> '{after,ord}'), 2147483647), 2147483647);
    wanted text := nullif(request #>> '{selection,country}', '');
    at_rev bigint := (SELECT k.rev FROM clock AS k);
    entries jsonb;
    following jsonb;
BEGIN
    IF NOT is_member() THEN
        RETURN deny('verdicts', standing());
    ELSIF NOT is_request(request) THEN
        RETURN not_understood();
    END IF;
    at_rev := least(at_rev, whole(request -> 'until'));
    SELECT coalesce(jsonb_agg(verdict_of(f.r) ORDER BY f.n) FILTER (WHERE f.n <= most AND is_mine(e.country) AND (wanted IS NULL OR e.country = wanted)), '[]'),
        CASE WHEN count(*) > most THEN (array_agg(jsonb_build_object('rev', f.rev, 'ord', f.ord)) FILTER (WHERE f.n = most))[1] END
    INTO entries, following
    FROM (SELECT s.*, row_number() OVER (ORDER BY s.rev, s.ord) AS n FROM (
        SELECT c.rev, c.ord, c.collection, c.uid, r FROM change AS c
        JOIN review AS r ON r.collection = c.collection AND r.uid = c.uid AND r.rev = c.rev
        WHERE (c.rev, c.ord) > (after_rev, after_ord) AND c.rev <= at_rev AND c.op = 'review' AND (r.to_state <> 'accepted' OR r.reason <> '')
            AND NOT EXISTS (SELECT FROM change AS l WHERE l.uid = c.uid AND l.collection = c.collection AND l.rev > c.rev AND l.op <> 'share')
        ORDER BY c.rev, c.ord LIMIT most + 1) AS s) AS f
    LEFT JOIN every AS e ON e.collection = f.collection AND e.uid = f.uid;
    RETURN jsonb_build_object('status', 'ok', 'until', at_rev, 'entries', entries, 'next', following);
EXCEPTION WHEN data_exception THEN
    RETURN not_understood();
END $$;
COMMENT ON FUNCTION insop.verdicts(jsonb) IS 'decisions on rows of one''s countries that still stand and have something to tell';

GRANT EXECUTE ON FUNCTION insop.info(), insop.counts(jsonb), insop.rows(jsonb), insop.status(text), insop.pull(jsonb),
    insop.history(jsonb), insop.queue(jsonb), insop.verdicts(jsonb) TO insop_member;
RESET ROLE;
