"""Write the migrations of the central store that follow from the data model.

Usage: store_sql.py          say how resources/store/sql/0002, 0003 and 0006 differ from what the model says now
       store_sql.py --check  say only whether they do

The SQL is kept in the repository, so that a database administrator can read what will be run and
run it without Python. A migration that is there is never written again: a change of the model
gets a migration of its own, for which the difference is shown.
"""

import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from insop_plugin.core import model  # noqa: E402
from insop_plugin.core.kinship import OWNERS  # noqa: E402
from insop_plugin.core.model import Collection, Column  # noqa: E402
from insop_plugin.stores.selecting import COME_ALONG, ON_TARGET, SUBSTANCE  # noqa: E402
from insop_plugin.stores.statements import quoted, references  # noqa: E402

FOLDER = ROOT / "resources" / "store" / "sql"
HEAD = "-- Written by tools/store_sql.py from resources/model; do not edit.\n\n"

TYPE = {"integer": "bigint", "real": "double precision", "boolean": "boolean", "date": "date", "datetime": "timestamptz(3)"}
LARGEST = "1.7976931348623157e308"
RANGE = {
    "real": (f"-{LARGEST}", LARGEST),  # no NaN, no infinity
    "date": ("'0001-01-01'", "'9999-12-31'"),
    "datetime": ("'0001-01-01 00:00+00'", "'9999-12-31 23:59:59.999+00'"),
}
KEPT = {
    "state": "text NOT NULL",
    "rev": "bigint NOT NULL",
    "deleted": "boolean NOT NULL",
    "created_at": "timestamptz(3) NOT NULL",
    "created_by": "text NOT NULL",
    "updated_at": "timestamptz(3) NOT NULL",
    "updated_by": "text NOT NULL",
}
PAIRS = 45  # a function takes 100 arguments

LEVEL = {
    "organisation": "0",
    "event": "0",
    "contributor": "2",
    "expert": "CASE WHEN t.public THEN 0 ELSE 2 END",
    "dataset": "coalesce($own, $unsaid)",
    "source": "coalesce($dataset, $unsaid)",
    "site": "CASE WHEN t.dataset_uid IS NULL THEN coalesce($own, $unsaid) ELSE greatest($own, coalesce($dataset, $unsaid)) END",
    "plot": "CASE WHEN t.dataset_uid IS NULL THEN coalesce($own, $unsaid) ELSE greatest($own, coalesce($dataset, $unsaid)) END",
    "source_contaminant": "coalesce($source, $unsaid)",
    "site_source": "greatest(coalesce($site, $unsaid), coalesce($source, $unsaid))",
    "sample": "coalesce($plot, $unsaid)",
    "observation": "coalesce($sample, $unsaid)",
    "discussion": "coalesce($target, 2)",
    "attachment": "coalesce($target, 2)",
}
"""How freely a row may be shown, 0 public to 4 private: its own word, and that of what it belongs to."""

HEIRS = (
    ("source", "dataset"), ("site", "dataset"), ("plot", "dataset"), ("source_contaminant", "source"),
    ("site_source", "site"), ("site_source", "source"), ("sample", "plot"), ("observation", "sample"),
)  # fmt: skip
"""Which rows take the level of which others, in the order in which it is passed on."""

PUBLIC = ("organisation", "dataset", "source", "source_contaminant", "site", "site_source", "plot", "sample", "observation", "event")
NOT_PUBLIC = ("state", "rev", "deleted", "created_at", "created_by", "updated_by", "review_note", "contact_uid", "organiser_uid",
              "sampler", "email", "address", "sharing_level", "qc_flags", "steps")  # fmt: skip
ONLY_EXACT = {
    "source": ("name", "national_id", "reference", "operator", "remarks"),
    "source_contaminant": ("remarks",),
    "site": ("name", "national_id", "status_basis", "status_history", "authority_url", "url", "area_m2", "remarks"),
    "site_source": ("remarks",),
    "plot": ("site_uid", "code", "altitude_m", "x_orig", "y_orig", "srs_orig", "remarks"),
    "sample": ("code", "lab_code", "remarks"),
    "observation": ("remarks",),
    "event": ("venue", "remarks"),
}  # fmt: skip
"""By what a place can be found again: everybody sees it of rows that are shown at their exact place only.

Names and numbers lead to registers, free texts to addresses, the site of a plot to an outline that may be exact.
"""


def fill(text: str, **facts: object) -> str:
    """Return a template with its facts."""
    return Template(text).safe_substitute(facts)


def literal(text: str) -> str:
    """Return a text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def array(names) -> str:
    """Return names as an SQL array of texts."""
    return "ARRAY[" + ", ".join(map(literal, names)) + "]::text[]"


def lists() -> Iterator[str]:
    """Yield the tables of the value lists; what stands in them is data, loaded at each upgrade."""
    for domain in sorted({column.domain for collection in model.collections() for column in collection.columns if column.domain}):
        yield fill(
            "CREATE TABLE insop.$table (code text PRIMARY KEY, label text NOT NULL, definition text NOT NULL DEFAULT '');\n",
            table=quoted("list_" + domain),
        )
    yield "\n"


def table(collection: Collection) -> str:
    """Return the table of a collection, with what the model says about its values as constraints."""
    parts = [_column(collection, column) for column in collection.columns]
    if collection.geometry:
        parts += list(_geometry(collection))
    parts.append("level smallint NOT NULL CHECK (level BETWEEN 0 AND 4)")
    for column in collection.columns:
        parts += list(_constraints(collection, column))
    lines = ",\n".join("    " + part for part in parts)
    return fill("CREATE TABLE insop.$table (\n$lines\n);\n", table=quoted(collection.name), lines=lines)


def _column(collection: Collection, column: Column) -> str:
    if column.name == "uid":
        return '"uid" uuid PRIMARY KEY'
    kind = "uuid" if column.references else TYPE.get(column.type, "text")
    if column.name in KEPT and column.common:
        return quoted(column.name) + " " + KEPT[column.name]
    return quoted(column.name) + " " + kind + (" NOT NULL" if column.required else "")


def _named(collection: Collection, column: Column, rule: str) -> str:
    return quoted("_".join((collection.name, column.name, rule)))


def _constraints(collection: Collection, column: Column) -> Iterator[str]:
    """Yield what a column may hold; each constraint is called <collection>_<column>_<rule>."""
    name = quoted(column.name)

    def check(rule: str, condition: str) -> str:
        return fill("CONSTRAINT $named CHECK ($condition)", named=_named(collection, column, rule), condition=condition)

    if column.references:
        yield fill(
            "CONSTRAINT $named FOREIGN KEY ($name) REFERENCES insop.$parent DEFERRABLE INITIALLY DEFERRED",
            named=_named(collection, column, "parent"), name=name, parent=quoted(column.references),
        )  # fmt: skip
    elif column.domain and not column.many:
        yield fill(
            "CONSTRAINT $named FOREIGN KEY ($name) REFERENCES insop.$list",
            named=_named(collection, column, "code"), name=name, list=quoted("list_" + column.domain),
        )  # fmt: skip
    elif column.many:
        yield check("list", f"cardinality({name}::text[]) > 0")
    elif column.type == "json":
        yield check("json", f"insop.is_json({name})")
    elif column.type == "text" and column.name != "uid":
        yield check("length", f"char_length({name}) BETWEEN 1 AND {column.length or 100_000}")
    low, high = RANGE.get(column.type, (None, None))
    low = low if column.minimum is None else repr(column.minimum)
    high = high if column.maximum is None else repr(column.maximum)
    if low and high:
        yield check("range", f"{name} BETWEEN {low} AND {high}")
    elif low:
        yield check("range", f"{name} >= {low}")


def _geometry(collection: Collection) -> Iterator[str]:
    kinds = ", ".join(literal(kind.upper()) for kind in collection.geometry)
    prefix = [quoted(collection.name + "_geom_" + rule) for rule in ("kind", "range", "shape")]
    yield "geom geometry(Geometry, 4326)"
    yield f"CONSTRAINT {prefix[0]} CHECK (GeometryType(geom) IN ({kinds}) AND NOT ST_IsEmpty(geom))"
    yield (
        f"CONSTRAINT {prefix[1]} CHECK (ST_XMin(geom) >= -180 AND ST_XMax(geom) <= 180"
        " AND ST_YMin(geom) >= -90 AND ST_YMax(geom) <= 90)"
    )
    if "Polygon" in collection.geometry:
        yield f"CONSTRAINT {prefix[2]} CHECK (GeometryType(geom) <> 'POLYGON' OR insop.is_closed(geom))"


def indexes(collection: Collection) -> Iterator[str]:
    """Yield indexes: parents, place, country, substance."""
    names = [column.name for column in references(collection)]
    names += [name for name in ("country", "contaminant", "target_uid") if name in collection.names()]
    for name in names:
        yield fill("CREATE INDEX ON insop.$table ($name);\n", table=quoted(collection.name), name=quoted(name))
    yield fill("CREATE INDEX ON insop.$t (rev) WHERE state = 'submitted' AND NOT deleted;\n", t=quoted(collection.name))
    yield fill("CREATE INDEX ON insop.$t (rev) WHERE deleted;\n", t=quoted(collection.name))
    if collection.geometry:
        yield fill("CREATE INDEX ON insop.$table USING gist (geom);\n", table=quoted(collection.name))


def as_json(collection: Collection) -> str:
    """Return the function that gives a row in its one spelling."""
    pairs = [f"{literal(column.name)}, {_spelled(column)}" for column in collection.columns]
    pairs += ["'geom', encode(ST_AsBinary(t.geom, 'NDR'), 'hex')"] if collection.geometry else []
    parts = [pairs[n : n + PAIRS] for n in range(0, len(pairs), PAIRS)]
    built = "\n        || ".join("jsonb_build_object(" + ", ".join(part) + ")" for part in parts)
    return fill(
        "CREATE FUNCTION insop.as_json(t insop.$table) RETURNS jsonb LANGUAGE sql STABLE AS $$$$\n    SELECT $built\n$$$$;\n",
        table=quoted(collection.name), built=built,
    )  # fmt: skip


def _spelled(column: Column) -> str:
    name = "t." + quoted(column.name)
    if column.type == "date":
        return f"to_char({name}, 'YYYY-MM-DD')"
    return f"insop.instant({name})" if column.type == "datetime" else name


def level_of(collection: Collection) -> str:
    """Return the function that says how freely a row may be shown."""
    facts = {
        "own": "(SELECT s.level FROM insop.sharing AS s WHERE s.code = t.sharing_level)",
        "unsaid": "(SELECT i.unsaid_level FROM insop.store_info AS i)",
        "target": _target(),
    }
    for parent in ("dataset", "source", "site", "plot", "sample"):
        facts[parent] = f"(SELECT p.level FROM insop.{parent} AS p WHERE p.uid = t.{parent}_uid)"
    return fill(
        "CREATE FUNCTION insop.level_of(t insop.$table) RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER\n"
        "SET search_path = insop, pg_temp AS $$$$\n    SELECT ($level)::smallint\n$$$$;\n",
        table=quoted(collection.name), level=fill(LEVEL[collection.name], **facts),
    )  # fmt: skip


def _target() -> str:
    cases = (
        f"WHEN '{c.name}' THEN (SELECT p.level FROM insop.{c.name} AS p WHERE p.uid::text = t.target_uid)"
        for c in model.collections()
        if c.name not in ON_TARGET
    )
    return "CASE t.target_collection " + " ".join(cases) + " END"


SEEN = """CREATE FUNCTION insop.seen(insop.$table) RETURNS SETOF insop.$table LANGUAGE sql STABLE AS $$$$
    SELECT t.* FROM insop.$table AS t WHERE NOT t.deleted
    UNION ALL
    SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop.$table, k.row) AS r WHERE k.collection = $name
$$$$;
COMMENT ON FUNCTION insop.seen(insop.$table) IS 'the rows that who asks may see; call it as seen(NULL::insop.$bare)';
"""

GUARDS = """CREATE TRIGGER guard BEFORE UPDATE ON insop.$table FOR EACH ROW EXECUTE FUNCTION insop.guard();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON insop.$table FOR EACH STATEMENT EXECUTE FUNCTION insop.refuse_change();
CREATE TRIGGER counted_i AFTER INSERT ON insop.$table REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
CREATE TRIGGER counted_u AFTER UPDATE ON insop.$table REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION insop.count_rows();
ALTER TABLE insop.$table ENABLE ROW LEVEL SECURITY;
ALTER TABLE insop.$table FORCE ROW LEVEL SECURITY;
CREATE POLICY see ON insop.$table FOR SELECT TO insop_owner, insop_member USING (
    (SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])
    OR (state = 'accepted' AND NOT deleted AND level <= 2 AND (SELECT insop.is_member())));
CREATE POLICY add ON insop.$table FOR INSERT TO insop_owner WITH CHECK (
    (SELECT insop.may_write()) AND state = 'submitted'
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])));
CREATE POLICY edit ON insop.$table FOR UPDATE TO insop_owner USING (
    (SELECT insop.may_write())
    AND ((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[])))
    WITH CHECK (((SELECT insop.sees_all()) OR country = ANY ((SELECT insop.my_countries())::text[]))
    AND (state = 'submitted' OR (deleted AND state = 'rejected') OR (SELECT insop.may_review())));
CREATE POLICY keep ON insop.$table TO insop_keeper USING (true) WITH CHECK (true);
CREATE POLICY publish ON insop.$table FOR SELECT TO insop_publisher USING (state = 'accepted' AND NOT deleted AND level <= 1);
GRANT SELECT ON insop.$table TO insop_member, insop_publisher, insop_keeper;
GRANT UPDATE (level) ON insop.$table TO insop_keeper;
GRANT EXECUTE ON FUNCTION insop.seen(insop.$table), insop.as_json(insop.$table) TO insop_member;
GRANT EXECUTE ON FUNCTION insop.as_json(insop.$table) TO insop_keeper;
"""

EVERY = "    SELECT $name::text AS collection, t.uid, t.rev, t.country, t.state, t.deleted, t.level FROM insop.$table AS t"
GUARD = """CREATE FUNCTION insop.guard() RETURNS trigger LANGUAGE plpgsql SET search_path = insop, pg_temp AS $$
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

"""


def collections_sql() -> str:
    """Return the migration that makes the collections."""
    made = model.collections()
    parts = [HEAD, "SET ROLE insop_owner;\n\n", *lists(), GUARD]
    parts += [table(collection) for collection in made]
    parts += ["\n", *(line for collection in made for line in indexes(collection)), "\n"]
    for collection in made:
        facts = {"table": quoted(collection.name), "name": literal(collection.name), "bare": collection.name}
        parts += [as_json(collection), fill(SEEN, **facts), fill(GUARDS, **facts), "\n"]
    parts += list(_facts(made))
    some = " UNION ALL\n".join(fill(EVERY, name=literal(c.name), table=quoted(c.name)) for c in made)
    parts.append(f"CREATE VIEW insop.every WITH (security_invoker) AS\n{some};\n")
    parts.append("RESET ROLE;\n\nGRANT SELECT ON ALL TABLES IN SCHEMA insop TO insop_keeper;\nSET ROLE insop_keeper;\n")
    parts += [level_of(collection) for collection in made]
    for collection in made:
        parts.append(
            fill(
                "REVOKE EXECUTE ON FUNCTION insop.level_of(insop.$t) FROM PUBLIC;\n"
                "GRANT EXECUTE ON FUNCTION insop.level_of(insop.$t) TO insop_owner;\n",
                t=quoted(collection.name),
            )
        )
    return "".join([*parts, "RESET ROLE;\n"])


def _facts(made: tuple[Collection, ...]) -> Iterator[str]:
    """Yield what the functions must know of the model."""

    def rows(name: str, entries: list[str]) -> str:
        return f"INSERT INTO insop.{name} VALUES\n    " + ",\n    ".join(entries) + ";\n"

    yield rows("collection", [
        f"({n}, {literal(c.name)}, {array(c.names() + (('geom',) if c.geometry else ()))}, {str(bool(c.geometry)).lower()})"
        for n, c in enumerate(made)
    ])  # fmt: skip
    yield rows("reference", [f"({literal(c.name)}, {literal(r.name)}, {literal(r.references)})" for c in made for r in references(c)])
    owners = [(child, owner) for child, owners in OWNERS.items() for owner in owners]
    yield rows("owner", [f"({n}, '{child}', '{owner}_uid', '{owner}')" for n, (child, owner) in enumerate(owners)])
    many = [(c.name, column) for c in made for column in c.columns if column.many]
    yield rows("many", [f"({literal(name)}, {literal(column.name)}, {literal(column.domain)})" for name, column in many])
    yield "CREATE TABLE insop.heir (place integer PRIMARY KEY, collection text NOT NULL, name text NOT NULL, parent text NOT NULL);\n"
    yield rows("heir", [f"({n}, '{child}', '{parent}_uid', '{parent}')" for n, (child, parent) in enumerate(HEIRS)])


SEED = """    c_$name := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop.$table) AS t
        WHERE (wanted_country IS NULL OR t.country = wanted_country)$more);
"""
OF_SUBSTANCE = "\n        AND (substance IS NULL OR t.contaminant = substance)"
IN_EXTENT = "\n        AND (box IS NULL OR t.geom && box)"
WITH_OWNER = "SELECT t.uid FROM unnest(c_$owner) AS c(uid) JOIN insop.seen(NULL::insop.$table) AS t ON t.$link = c.uid"
KEEP_PARENTS = """        c_$owner := ARRAY(SELECT t.$link FROM unnest(c_$name) AS c(uid) JOIN insop.seen(NULL::insop.$table) AS t ON t.uid = c.uid
            INTERSECT SELECT unnest(c_$owner));
"""
KEEP_CHILDREN = """            c_$name := ARRAY(SELECT t.uid FROM unnest(c_$owner) AS c(uid)
                JOIN insop.seen(NULL::insop.$table) AS t ON t.$link = c.uid INTERSECT SELECT unnest(c_$name));
"""
PARENTS = """SELECT p.uid FROM unnest(c_$name) AS c(uid) JOIN insop.seen(NULL::insop.$table) AS t ON t.uid = c.uid
            JOIN insop.seen(NULL::insop.$other) AS p ON p.uid = t.$link"""
ONCE = "        c_$bare := ARRAY(SELECT unnest(c_$bare) UNION " + PARENTS + ");\n"
AGAIN = (
    "        LOOP\n            more := ARRAY(" + PARENTS + " EXCEPT SELECT unnest(c_$bare));\n"
    "            EXIT WHEN cardinality(more) = 0;\n            c_$bare := c_$bare || more;\n        END LOOP;\n"
)
ON_CHOSEN = """            SELECT t.uid FROM unnest(c_$other) AS c(uid) JOIN insop.seen(NULL::insop.$table) AS t
                ON t.target_uid = c.uid::text AND t.target_collection = '$other'"""


def chosen_sql() -> str:
    """Return the migration with the function that chooses the rows of a selection, as `stores/selecting.py` does."""
    made = model.collections()
    out = [HEAD, "SET ROLE insop_owner;\n\nCREATE FUNCTION insop.chosen(selection jsonb) RETURNS SETOF insop.named\n"
           "LANGUAGE plpgsql STABLE SET search_path = insop, public, pg_temp AS $$\nDECLARE\n"]  # fmt: skip
    out += [f"    c_{c.name} uuid[] := '{{}}';\n" for c in made]
    out.append(
        "    more uuid[];\n    added bigint;\n    wanted_country text := nullif(selection ->> 'country', '');\n"
        "    substance text := nullif(selection ->> 'contaminant', '');\n"
        "    extent jsonb := nullif(selection -> 'extent', 'null');\n    box geometry;\nBEGIN\n"
        "    IF extent IS NOT NULL THEN\n        box := ST_MakeEnvelope((extent ->> 0)::float8, (extent ->> 1)::float8,"
        " (extent ->> 2)::float8, (extent ->> 3)::float8, 4326);\n    END IF;\n"
    )
    out += [_seed(c) for c in made if c.name not in ON_TARGET]
    out.append("    IF substance IS NOT NULL THEN\n        IF box IS NOT NULL THEN\n")
    out += [_filled(KEEP_CHILDREN, *pair) for pair in (("sample", "plot"), ("observation", "sample"))]
    out.append("        END IF;\n")
    out += [_filled(KEEP_PARENTS, *pair) for pair in (("observation", "sample"), ("sample", "plot"), ("source_contaminant", "source"))]
    out += [f"        c_{name} := ARRAY({_filled(WITH_OWNER, name, 'source')});\n" for name in ("source_contaminant", "site_source")]
    out.append("    END IF;\n    FOR pass IN 1..2 LOOP\n")
    out += [_parents(c, column) for c in reversed(made) for column in references(c)]
    out.append("        EXIT WHEN pass = 2;\n        added := 0;\n")
    for name in ON_TARGET:
        some = " UNION\n".join(fill(ON_CHOSEN, other=c.name, table=quoted(name)) for c in made)
        out.append(f"        more := ARRAY(\n{some});\n        c_{name} := c_{name} || more;\n        added := added + cardinality(more);\n")
    out.append(
        "        more := ARRAY(SELECT t.uid FROM insop.seen(NULL::insop.discussion) AS t WHERE t.target_uid IS NULL\n"
        "            AND (wanted_country IS NULL OR t.country = wanted_country));\n"
        "        c_discussion := c_discussion || more;\n        EXIT WHEN added + cardinality(more) = 0;\n    END LOOP;\n"
    )
    out += [f"    RETURN QUERY SELECT DISTINCT '{c.name}'::text, u FROM unnest(c_{c.name}) AS u;\n" for c in made]
    out.append("END $$;\nGRANT EXECUTE ON FUNCTION insop.chosen(jsonb) TO insop_member;\nRESET ROLE;\n")
    return "".join(out)


def _seed(collection: Collection) -> str:
    """Return the statement that chooses what a selection asks for itself."""
    name = collection.name
    more = OF_SUBSTANCE if name in SUBSTANCE else ""
    more += IN_EXTENT if collection.geometry else ""
    text = fill(SEED, name=name, table=quoted(name), more=more)
    if name in COME_ALONG:
        return f"    IF box IS NULL AND substance IS NULL THEN\n    {text}    END IF;\n"
    if name == "site":
        return f"    IF substance IS NULL THEN\n    {text}    END IF;\n"
    if name in OWNERS:
        owned = " UNION ".join(_filled(WITH_OWNER, name, owner) for owner in OWNERS[name])
        return f"    IF box IS NOT NULL AND substance IS NULL THEN\n        c_{name} := ARRAY({owned});\n    ELSE\n    {text}    END IF;\n"
    return text


def _filled(text: str, name: str, owner: str) -> str:
    return fill(text, name=name, table=quoted(name), owner=owner, link=quoted(owner + "_uid"))


def _parents(collection: Collection, column: Column) -> str:
    text = AGAIN if column.references == collection.name else ONCE
    facts = {"name": collection.name, "table": quoted(collection.name), "link": quoted(column.name)}
    return fill(text, bare=column.references, other=quoted(column.references), **facts)


COARSE = """CREATE FUNCTION insop.coarse(geom geometry, cell double precision) RETURNS geometry LANGUAGE sql STABLE
SET search_path = insop, public, pg_temp AS $$
    SELECT ST_SetSRID(ST_MakePoint(
        round(((least(floor(ST_X(c) / cell), ceil(180 / cell) - 1) + 0.5) * cell)::numeric, 6)::float8,
        round(((least(floor(ST_Y(c) / cell), ceil(90 / cell) - 1) + 0.5) * cell)::numeric, 6)::float8), 4326)
    FROM (SELECT ST_Centroid(geom) AS c) AS middle
$$;
COMMENT ON FUNCTION insop.coarse(geometry, double precision) IS 'the middle of the cell, as many degrees wide, in which the middle of a shape lies';
GRANT EXECUTE ON FUNCTION insop.coarse(geometry, double precision), insop.placed(jsonb) TO insop_publisher, insop_reader;
"""
VIEW = """CREATE VIEW insop.$view WITH (security_barrier) AS
    SELECT $columns
    FROM (SELECT t.* FROM insop.$table AS t WHERE t.state = 'accepted' AND NOT t.deleted AND t.level <= 1
        UNION ALL SELECT r.* FROM insop.kept AS k, jsonb_populate_record(NULL::insop.$table, k.row) AS r
        WHERE k.collection = $name AND k.level <= 1) AS t, insop.store_info AS i$kin;
GRANT SELECT ON insop.$view TO insop_reader;
"""
ACCURACY = "CASE WHEN t.level = 0 THEN t.positional_accuracy_m ELSE greatest(t.positional_accuracy_m, round((i.coarse_deg * 78716)::numeric)::float8) END AS positional_accuracy_m"
MEASURED = """CREATE VIEW insop.pub_measurement WITH (security_barrier) AS
    SELECT o.uid, o.country, o.contaminant, o.censor, o.value, o.unit, o.censor_limit, o.lod, o.loq, o.procedure, o.fraction,
        s.upper_depth_cm, s.lower_depth_cm, p.code AS plot_code, p.sampling_date, p.land_use, p.positional_accuracy_m,
        p.uid AS plot_uid, s.uid AS sample_uid, p.dataset_uid, o.updated_at, p.geom
    FROM insop.pub_observation AS o JOIN insop.pub_sample AS s ON s.uid = o.sample_uid JOIN insop.pub_plot AS p ON p.uid = s.plot_uid;
COMMENT ON VIEW insop.pub_measurement IS 'accepted measurements with depth and place, one row each';
GRANT SELECT ON insop.pub_measurement TO insop_reader;
"""


def public_sql() -> str:
    """Return the migration with the views of what everybody may see."""
    parts = [HEAD, "SET ROLE insop_owner;\n", COARSE, "RESET ROLE;\nSET ROLE insop_publisher;\n\n"]
    for name in PUBLIC:
        collection = model.collection(name)
        columns = [_shown(name, column) for column in collection.columns if column.name not in NOT_PUBLIC]
        if collection.geometry:
            columns.append("CASE WHEN t.level = 0 THEN t.geom ELSE insop.coarse(t.geom, i.coarse_deg) END AS geom")
        facts = {"view": quoted("pub_" + name), "table": quoted(name), "name": literal(name), "kin": _kin(name)}
        parts.append(fill(VIEW, columns=",\n        ".join(columns), **facts))
    return "".join([*parts, MEASURED, "RESET ROLE;\n"])


def _kin(collection: str) -> str:
    """Return the condition that what a row belongs to is shown too: no result without its sample, no plot without its terms."""
    shown = [
        f"(t.{quoted(parent + '_uid')} IS NULL OR EXISTS (SELECT FROM insop.{quoted('pub_' + parent)} AS p WHERE p.uid = t.{quoted(parent + '_uid')}))"
        for child, parent in HEIRS if child == collection
    ]  # fmt: skip
    return "".join(("\n    WHERE " if n == 0 else "\n        AND ") + one for n, one in enumerate(shown))


def _shown(collection: str, column: Column) -> str:
    name = quoted(column.name)
    if column.name == "positional_accuracy_m":
        return ACCURACY
    return f"CASE WHEN t.level = 0 THEN t.{name} END AS {name}" if column.name in ONLY_EXACT.get(collection, ()) else f"t.{name}"


MADE = {"0002_collections.sql": collections_sql, "0003_choosing.sql": chosen_sql, "0006_public.sql": public_sql}


def stale() -> list[str]:
    """Return the migrations that are not what the model says."""
    return [name for name, make in MADE.items() if not (FOLDER / name).is_file() or (FOLDER / name).read_text("utf-8") != make()]


def main(arguments: list[str]) -> int:
    """Check, and say what is to be done; return the exit status."""
    wrong = stale()
    print("\n".join(f"{name} is not current" for name in wrong) or "current")
    for name in wrong if "--check" not in arguments else ():
        there = (FOLDER / name).read_text("utf-8").splitlines(keepends=True) if (FOLDER / name).is_file() else []
        sys.stdout.writelines(unified_diff(there, MADE[name]().splitlines(keepends=True), name, "the model"))
        print("The migration was released and stays as it is: write what differs as a new one.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
