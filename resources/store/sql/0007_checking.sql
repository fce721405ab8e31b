-- Looking for what is wrong inside; for whoever keeps the store. Nothing is changed.
SET ROLE insop_owner;
GRANT SELECT ON insop.push, insop.clock, insop.tally, insop.review TO insop_keeper;
CREATE AGGREGATE insop.merged(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');
GRANT EXECUTE ON FUNCTION insop.merged(jsonb), insop.blank(text), insop.differing(jsonb, jsonb) TO insop_keeper;
RESET ROLE;
SET ROLE insop_keeper;

CREATE FUNCTION insop.replayed(asked text) RETURNS TABLE (uid uuid, entry jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, public, pg_temp SET jit = off AS $$
    SELECT c.uid, blank(asked) || merged(c.after ORDER BY c.rev, c.ord)
        || jsonb_build_object('rev', max(c.rev) FILTER (WHERE c.op <> 'share'))
    FROM change AS c WHERE c.collection = asked GROUP BY c.uid
$$;
COMMENT ON FUNCTION insop.replayed(text) IS 'every row of a collection, built from the journal alone';

CREATE FUNCTION insop.problems_of(asked text) RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off AS $$
DECLARE
    link reference;
BEGIN
    RETURN QUERY EXECUTE format('SELECT format(''%%s %%s: the table and the journal differ in %%s'', $1, coalesce(t.uid, j.uid),'
        ' insop.differing(insop.as_json(t), coalesce(j.entry, ''{}''))) FROM insop.%1$I AS t FULL JOIN insop.replayed($1) AS j ON j.uid = t.uid'
        ' WHERE insop.as_json(t) IS DISTINCT FROM j.entry LIMIT 100', asked) USING asked;
    RETURN QUERY EXECUTE format('SELECT format(''%%s %%s: its level is %%s, not %%s'', $1, t.uid, t.level, insop.level_of(t))'
        ' FROM insop.%1$I AS t WHERE t.level <> insop.level_of(t)'
        ' AND NOT (insop.has_kept($1, t.uid) AND t.level > insop.level_of(t)) LIMIT 100', asked) USING asked;
    RETURN QUERY EXECUTE format('SELECT format(''%%s of %%s: %%s are counted, %%s are there'', $1, coalesce(n.country, t.country), t.live, n.n)'
        ' FROM (SELECT r.country, count(*) AS n FROM insop.%1$I AS r WHERE NOT r.deleted GROUP BY r.country) AS n'
        ' FULL JOIN (SELECT * FROM insop.tally WHERE collection = $1 AND live <> 0) AS t ON t.country = n.country'
        ' WHERE t.live IS DISTINCT FROM n.n', asked) USING asked;
    FOR link IN SELECT * FROM reference AS r WHERE r.collection = asked LOOP
        RETURN QUERY EXECUTE format('SELECT format(''%%s %%s: its %%s is not there'', $1, t.uid, $2) FROM insop.%1$I AS t'
            ' LEFT JOIN insop.%2$I AS p ON p.uid = t.%3$I AND NOT p.deleted'
            ' WHERE NOT t.deleted AND t.%3$I IS NOT NULL AND p.uid IS NULL LIMIT 100', asked, link.parent, link.name)
            USING asked, link.parent;
    END LOOP;
END $$;

CREATE FUNCTION insop.check_store() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = insop, public, pg_temp SET jit = off AS $$
    SELECT coalesce(jsonb_agg(f.problem), '[]') FROM (
        SELECT format('the clock stands at %s, the ledger at %s', k.rev, p.last) AS problem
        FROM clock AS k, (SELECT coalesce(max(rev), 0) AS last, count(*) AS n FROM push) AS p WHERE k.rev <> p.last OR p.n <> p.last
        UNION ALL
        SELECT format('revision %s stands in the journal, not in the ledger', c.rev) FROM (SELECT DISTINCT rev FROM change) AS c
        LEFT JOIN push AS p ON p.rev = c.rev WHERE p.rev IS NULL
        UNION ALL
        SELECT format('contribution %s: %s changes were acknowledged, %s are in the journal', p.push_id, p.changes, n.n) FROM push AS p
        CROSS JOIN LATERAL (SELECT count(*) AS n FROM change AS c WHERE c.rev = p.rev AND c.op <> 'share') AS n WHERE n.n <> p.changes
        UNION ALL
        SELECT q.problem FROM collection AS c, problems_of(c.name) AS q(problem)) AS f
$$;
COMMENT ON FUNCTION insop.check_store() IS 'what is wrong inside: clock, ledger, journal against tables, levels, counts, loose ends';
REVOKE EXECUTE ON FUNCTION insop.replayed(text), insop.problems_of(text), insop.check_store() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION insop.replayed(text), insop.check_store() TO insop_owner;
RESET ROLE;
