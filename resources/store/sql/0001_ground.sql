-- Roles, and the tables that are not in the data model: what the store is, who may do what,
-- the clock, the ledger, the journal, reviews, refusals.
--
-- insop_owner      owns everything; row-level security holds for it too
-- insop_keeper     owns the few functions that must see every row (hidden identities, levels)
-- insop_publisher  owns the public views; sees accepted rows that may be shown
-- insop_member     may call the functions and read what row-level security lets it see
-- insop_gateway    the login of the HTTP server: it alone may say for whom it speaks (insop.actor)
-- insop_reader     reads the public views

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['insop_owner', 'insop_keeper', 'insop_publisher', 'insop_member', 'insop_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'insop_gateway') THEN
        CREATE ROLE insop_gateway LOGIN;
    END IF;
    GRANT insop_member TO insop_gateway;
    -- who goes away in the middle of a contribution must not keep the others waiting
    ALTER ROLE insop_gateway SET idle_in_transaction_session_timeout = '60s';
END $$;

CREATE EXTENSION IF NOT EXISTS postgis;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA insop AUTHORIZATION insop_owner;
GRANT USAGE ON SCHEMA insop TO insop_keeper, insop_publisher, insop_member, insop_reader;
GRANT CREATE ON SCHEMA insop TO insop_keeper, insop_publisher;
SET ROLE insop_owner;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE TABLE insop.migration (
    number integer PRIMARY KEY,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE insop.store_info (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    store_id uuid NOT NULL DEFAULT gen_random_uuid(),
    epoch uuid NOT NULL DEFAULT gen_random_uuid(),
    schema_version integer NOT NULL,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    licence text NOT NULL DEFAULT '',
    created timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    countries text[] NOT NULL DEFAULT '{}',
    self_review boolean NOT NULL DEFAULT false,
    changes_limit integer NOT NULL DEFAULT 20000 CHECK (changes_limit > 0),
    coarse_deg double precision NOT NULL DEFAULT 0.01 CHECK (coarse_deg BETWEEN 0.001 AND 1),
    unsaid_level smallint NOT NULL DEFAULT 2 CHECK (unsaid_level BETWEEN 0 AND 4)
);
COMMENT ON COLUMN insop.store_info.countries IS 'the only ones whose rows it takes; empty means all';
COMMENT ON COLUMN insop.store_info.coarse_deg IS 'side of the cells to which inexact public positions are rounded, degrees';
COMMENT ON COLUMN insop.store_info.unsaid_level IS 'sharing level of rows whose dataset does not say one: 2 is network_only';

CREATE TABLE insop.clock (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    rev bigint NOT NULL DEFAULT 0
);
INSERT INTO insop.clock DEFAULT VALUES;

CREATE TABLE insop.sharing (code text PRIMARY KEY, level smallint NOT NULL UNIQUE);
INSERT INTO insop.sharing VALUES
    ('public_exact', 0), ('public_obfuscated', 1), ('network_only', 2), ('aggregate_only', 3), ('private', 4);

CREATE TABLE insop.transition (
    from_state text NOT NULL,
    to_state text NOT NULL,
    by_review boolean NOT NULL,
    needs_reason boolean NOT NULL DEFAULT false,
    PRIMARY KEY (from_state, to_state)
);
INSERT INTO insop.transition VALUES
    ('submitted', 'accepted', true, false), ('submitted', 'rejected', true, true), ('accepted', 'withdrawn', true, true),
    ('rejected', 'withdrawn', true, true),
    ('accepted', 'submitted', false, false), ('rejected', 'submitted', false, false);

CREATE TABLE insop.member (
    actor text PRIMARY KEY CHECK (actor ~ '^[a-z][a-z0-9_.@-]{0,62}$'),
    name text NOT NULL UNIQUE CHECK (name = btrim(name) AND char_length(name) BETWEEN 1 AND 200),
    organisation text NOT NULL DEFAULT '',
    role text NOT NULL CHECK (role IN ('reader', 'contributor', 'reviewer', 'steward')),
    countries text[] NOT NULL DEFAULT '{}',
    valid_from date NOT NULL DEFAULT CURRENT_DATE,
    valid_to date,
    revoked_at timestamptz,
    revoked_why text NOT NULL DEFAULT '',
    created timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (role IN ('reader', 'steward') OR cardinality(countries) > 0)
);
COMMENT ON TABLE insop.member IS 'who may do what: reader sees, contributor sends, reviewer (National Focal Point) decides, '
    'for the countries named; steward does all of it for every country';

CREATE TABLE insop.push (
    push_id text PRIMARY KEY CHECK (char_length(push_id) BETWEEN 1 AND 100),
    rev bigint NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('push', 'review')),
    actor text NOT NULL REFERENCES insop.member,
    session_role text NOT NULL DEFAULT session_user,
    identity jsonb NOT NULL,
    payload_sha text NOT NULL,
    received timestamptz NOT NULL DEFAULT clock_timestamp(),
    changes integer NOT NULL,
    result jsonb NOT NULL
);

CREATE TABLE insop.change (
    rev bigint NOT NULL,
    ord integer NOT NULL,
    collection text NOT NULL,
    uid uuid NOT NULL,
    op text NOT NULL CHECK (op IN ('insert', 'update', 'delete', 'review', 'share')),
    prev_rev bigint NOT NULL,
    actor text NOT NULL,
    name text NOT NULL,
    push_id text NOT NULL,
    at timestamptz(3) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    PRIMARY KEY (rev, ord)
);
CREATE INDEX change_of_row ON insop.change (uid, rev);
COMMENT ON TABLE insop.change IS 'the journal: the columns that changed, before and after; share: only who may see the row changed';

CREATE TABLE insop.review (
    collection text NOT NULL,
    uid uuid NOT NULL,
    rev bigint NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    reviewer text NOT NULL REFERENCES insop.member,
    reason text NOT NULL,
    at timestamptz(3) NOT NULL,
    PRIMARY KEY (collection, uid, rev)
);

CREATE TABLE insop.kept (
    collection text NOT NULL,
    uid uuid NOT NULL,
    rev bigint NOT NULL,
    country text NOT NULL,
    level smallint NOT NULL,
    row jsonb NOT NULL,
    PRIMARY KEY (collection, uid)
);
COMMENT ON COLUMN insop.kept.country IS 'that of the row as it is now: its members see that one instead';
COMMENT ON TABLE insop.kept IS 'the accepted version of rows whose edit waits for review: it stays public until then';

CREATE TABLE insop.tally (
    collection text NOT NULL,
    country text NOT NULL,
    live bigint NOT NULL,
    open bigint NOT NULL,
    PRIMARY KEY (collection, country)
);
COMMENT ON TABLE insop.tally IS 'how many rows there are: live, for members of the country; open, for every other member';

CREATE TABLE insop.denied (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text,
    session_role text NOT NULL DEFAULT session_user,
    address inet DEFAULT inet_client_addr(),
    what text NOT NULL,
    why text NOT NULL,
    push_id text
);

CREATE FUNCTION insop.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = insop, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'IN405';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON insop.change
    FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON insop.push
    FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON insop.review
    FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON insop.denied
    FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();

-- The data model as the functions need it; filled by the next migration.
CREATE TABLE insop.collection (
    place integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    columns text[] NOT NULL,
    is_spatial boolean NOT NULL
);
CREATE TABLE insop.reference (collection text, name text, parent text NOT NULL, PRIMARY KEY (collection, name));
CREATE TABLE insop.owner (place integer PRIMARY KEY, collection text NOT NULL, name text NOT NULL, parent text NOT NULL);
CREATE TABLE insop.many (collection text, name text, domain text NOT NULL, PRIMARY KEY (collection, name));

CREATE TYPE insop.named AS (collection text, uid uuid);
CREATE TYPE insop.place AS (rev bigint, ord integer, collection text, uid uuid);
CREATE TYPE insop.step AS (
    ord integer, collection text, uid uuid, op text, base_rev bigint, given jsonb, before jsonb, after jsonb
);

-- Who asks.
CREATE FUNCTION insop.actor() RETURNS text LANGUAGE sql STABLE SET search_path = insop, pg_temp AS $$
    SELECT CASE WHEN session_user = 'insop_gateway' THEN nullif(current_setting('insop.actor', true), '')
                ELSE session_user::text END
$$;
COMMENT ON FUNCTION insop.actor() IS 'the login; only the gateway may speak for somebody else, by the setting insop.actor';

CREATE FUNCTION insop.me() RETURNS insop.member LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT m FROM member AS m WHERE m.actor = actor() AND m.revoked_at IS NULL
        AND (now() AT TIME ZONE 'UTC')::date BETWEEN m.valid_from AND coalesce(m.valid_to, 'infinity')
$$;

CREATE FUNCTION insop.standing() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT coalesce((
        SELECT CASE
            WHEN m.revoked_at IS NOT NULL THEN format('The membership of %s was revoked%s.', m.name, nullif(': ' || m.revoked_why, ': '))
            WHEN (now() AT TIME ZONE 'UTC')::date > m.valid_to THEN format('The membership of %s ended on %s.', m.name, m.valid_to)
            WHEN (now() AT TIME ZONE 'UTC')::date < m.valid_from THEN format('The membership of %s begins on %s.', m.name, m.valid_from)
            ELSE '' END
        FROM member AS m WHERE m.actor = actor()),
        format('The store has no member of the name %s.', coalesce(quote_literal(left(actor(), 63)), 'given')))
$$;
COMMENT ON FUNCTION insop.standing() IS 'why who asks is no member now; empty for a member';

CREATE FUNCTION insop.is_member() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT (me()).actor IS NOT NULL
$$;
CREATE FUNCTION insop.sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT coalesce((me()).role = 'steward', false)
$$;
CREATE FUNCTION insop.my_countries() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT coalesce((me()).countries, '{}')
$$;
CREATE FUNCTION insop.may_write() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT coalesce((me()).role IN ('contributor', 'reviewer', 'steward'), false)
$$;
CREATE FUNCTION insop.may_review() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = insop, pg_temp AS $$
    SELECT coalesce((me()).role IN ('reviewer', 'steward'), false)
$$;
GRANT EXECUTE ON FUNCTION insop.actor(), insop.is_member(), insop.sees_all(), insop.my_countries() TO insop_member, insop_keeper;

CREATE FUNCTION insop.deny(what text, why text, push_id text DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = insop, pg_temp AS $$
BEGIN
    RAISE WARNING 'insop denied: % to %: %', what, coalesce(actor(), '-'), why;
    IF NOT pg_is_in_recovery() THEN
        INSERT INTO denied (actor, what, why, push_id) VALUES (actor(), what, why, left(push_id, 100));
    END IF;
    RETURN jsonb_build_object('status', 'forbidden', 'message', why);
END $$;

ALTER TABLE insop.kept ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop.kept FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop.kept FOR SELECT TO insop_owner, insop_member USING (
    level <= 2 AND (SELECT insop.is_member()) AND NOT (SELECT insop.sees_all())
    AND country <> ALL ((SELECT insop.my_countries())::text[]));
CREATE POLICY keep ON insop.kept TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop.kept FOR SELECT TO insop_publisher USING (level <= 1);
GRANT SELECT ON insop.kept TO insop_member, insop_publisher;
GRANT SELECT, INSERT, UPDATE, DELETE ON insop.kept TO insop_keeper;
GRANT SELECT ON insop.store_info TO insop_publisher, insop_keeper;
GRANT SELECT ON insop.collection, insop.reference, insop.owner, insop.sharing, insop.change TO insop_keeper;
GRANT INSERT ON insop.change TO insop_keeper;

CREATE FUNCTION insop.instant(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
CREATE FUNCTION insop.placed(entry jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN entry ->> 'geom' IS NULL THEN entry
        ELSE jsonb_set(entry, '{geom}', to_jsonb('SRID=4326;' || (entry ->> 'geom'))) END
$$;
COMMENT ON FUNCTION insop.placed(jsonb) IS 'a row as jsonb_populate_record takes it: its WKB with the reference system';
CREATE FUNCTION insop.is_json(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT value::json IS NOT NULL
$$;

-- Keep the tally in step with the tables, whoever changes them.
CREATE FUNCTION insop.count_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = insop, pg_temp AS $$
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        INSERT INTO tally AS t SELECT TG_TABLE_NAME, n.country, count(*) FILTER (WHERE NOT n.deleted),
            count(*) FILTER (WHERE NOT n.deleted AND n.state = 'accepted' AND n.level <= 2) FROM new_rows AS n GROUP BY n.country
        ON CONFLICT (collection, country) DO UPDATE SET live = t.live + excluded.live, open = t.open + excluded.open;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        UPDATE tally AS t SET live = t.live - g.live, open = t.open - g.open FROM (
            SELECT o.country, count(*) FILTER (WHERE NOT o.deleted) AS live,
                count(*) FILTER (WHERE NOT o.deleted AND o.state = 'accepted' AND o.level <= 2) AS open
            FROM old_rows AS o GROUP BY o.country) AS g
        WHERE t.collection = TG_TABLE_NAME AND t.country = g.country;
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION insop.count_kept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = insop, pg_temp AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE tally SET open = open - (OLD.level <= 2)::integer WHERE collection = OLD.collection AND country = OLD.country;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE tally SET open = open + (NEW.level <= 2)::integer WHERE collection = NEW.collection AND country = NEW.country;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER counted AFTER INSERT OR UPDATE OR DELETE ON insop.kept FOR EACH ROW EXECUTE FUNCTION insop.count_kept();

CREATE FUNCTION insop.is_closed(outline geometry) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
SET search_path = insop, public, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM ST_DumpRings(outline) AS r
        WHERE NOT ST_IsClosed(ST_ExteriorRing(r.geom)) OR ST_NPoints(r.geom) < 4)
$$;
GRANT EXECUTE ON FUNCTION insop.is_closed(geometry) TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.instant(timestamptz), insop.placed(jsonb), insop.is_json(text)
    TO insop_member, insop_keeper, insop_publisher;
RESET ROLE;
