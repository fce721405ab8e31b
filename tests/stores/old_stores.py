"""Central stores of every older version, with rows in them: as many migrations as that version had, and no more.

Versions that have `insop.push` are filled through it, as people of that time did. Older ones, in which nobody could
contribute yet, get a copy of the tables of the first that could.
"""

import json
import uuid
from dataclasses import replace
from io import StringIO

from psycopg2 import sql

from insop_plugin.core import changes, model
from insop_plugin.core.changes import Contribution, Identity
from insop_plugin.stores import founding, wire
from insop_plugin.stores.founding import Member
from insop_plugin.stores.protocol import Decision
from tests.stores import central
from tests.stores.make import delete, insert, point, update, whole_rows

TABLES, READING, WRITING, PUBLIC = 2, 4, 5, 6  # the migrations that brought them
MEMBERS = (
    Member("mario", "Mario", "contributor", ("ITA",), "Agency"),
    Member("rita", "Rita", "reviewer", ("ITA",)),
    Member("marie", "Marie", "contributor", ("FRA",)),
    Member("saul", "Saul", "steward"),
    Member("lea", "Léa", "reader"),
    Member("gone", "Gone", "contributor", ("ITA",), valid_to="2020-12-31"),
)
RECORDS = ("store_info", "clock", "member", "push", "change", "review", "kept", "tally", "denied")


def known(name):
    """Return an identity that is the same whenever the tests run."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


class OldStore:
    """A store of one version in a database of its own."""

    def __init__(self, cluster, version):
        self.cluster, self.version, self.name = cluster, version, cluster.database(central.bare(cluster))
        self.owner = cluster.connect(self.name)
        self.owner.autocommit = False
        founding.upgrade(self.owner, founding.migrations()[:version])
        self.sent, self.desks = [], {}

    def close(self):
        """Remove it."""
        for connection in (self.owner, *self.desks.values()):
            connection.close()
        self.cluster.drop(self.name)

    def found(self):
        """Write what a new store had: value lists, its record, members."""
        if self.version >= TABLES:
            founding.load_lists(self.owner)
        founding.found(self.owner, "Old", "CC-BY-4.0")
        for member in MEMBERS:
            founding.put_member(self.owner, member)
            founding.let_in(self.owner, member.actor)

    def query(self, text, *values):
        """Return what its owner reads."""
        with self.owner.cursor() as cursor:
            cursor.execute(text, values or None)
            found = cursor.fetchall() if cursor.description else []
        self.owner.commit()
        return found

    def ask(self, actor, function, document):
        """Return what a function says to a member."""
        if actor not in self.desks:
            self.desks[actor] = self.cluster.connect(self.name, actor)
        with self.desks[actor].cursor() as cursor:
            cursor.execute(f"SELECT insop.{function}(%s)", (document if function == "status" else json.dumps(document),))
            return cursor.fetchone()[0]

    def push(self, actor, name, *some):
        """Contribute as a member."""
        ((store_id, epoch, rev),) = self.query("SELECT store_id::text, epoch::text, (SELECT rev FROM insop.clock) FROM insop.store_info")
        self.sent.append((actor, Contribution(known(name), store_id, epoch, rev, Identity(actor), some).to_json()))
        return self.ask(actor, "push", self.sent[-1][1])

    def review(self, name, state, *named):
        """Decide as the focal point of Italy does."""
        revs = {uid: rev for change in named for uid, rev in self.query(f'SELECT uid::text, rev FROM insop."{change.collection}"')}
        decisions = [Decision(change.collection, change.uid, revs[change.uid], state, "because") for change in named]
        return self.ask("rita", "review", wire.review_to_json(known(name), Identity("Rita"), decisions))

    def tables(self):
        """Return its tables with rows of people, and their columns as they are: {table: columns}."""
        found = self.query(
            "SELECT c.table_name, array_agg(c.column_name::text ORDER BY c.ordinal_position) FROM information_schema.columns AS c"
            " JOIN information_schema.tables AS t USING (table_schema, table_name)"
            " WHERE c.table_schema = 'insop' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' GROUP BY 1"
        )
        ours = {*RECORDS, *(collection.name for collection in model.collections())}
        return {table: columns for table, columns in found if table in ours}

    def rows(self, tables):
        """Return the rows of tables as text, exact to the last digit: {table: lines}."""
        found = {}
        for table, columns in tables.items():
            out = StringIO()
            with self.owner.cursor() as cursor:
                cursor.copy_expert(sql.SQL("COPY insop.{} ({}) TO STDOUT").format(*_named(table, columns)), out)
            found[table] = sorted(out.getvalue().splitlines())
        self.owner.commit()
        return found

    def take(self, other):
        """Take the rows of another store, as its database has them."""
        mine = self.tables()
        given = {table: columns for table, columns in other.tables().items() if table in mine}
        rows = other.rows(given)
        with self.owner.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")  # the triggers have done their work there
            cursor.execute("DELETE FROM insop.clock")
            for table, columns in given.items():
                text = "".join(line + "\n" for line in rows[table])
                cursor.copy_expert(sql.SQL("COPY insop.{} ({}) FROM STDIN").format(*_named(table, columns)), StringIO(text))
            cursor.execute("ALTER TABLE insop.denied ALTER id RESTART WITH 1000")
        self.owner.commit()
        self.sent = other.sent


def _named(table, columns):
    return sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))


def fixed(change, name):
    """Return a change with an identity that is the same whenever the tests run."""
    return replace(change, uid=known(name))


def fill(store):
    """Contribute rows to every collection, with all that can befall them; return the answers."""
    whole = _fixed_family(whole_rows())
    shared = fixed(insert("dataset", sharing_level="public_exact"), "shared")
    plots = {name: fixed(insert("plot", code=name, dataset_uid=shared.uid), name) for name in
             ("accepted", "proposed", "proposed and rejected", "rejected", "withdrawn", "deleted", "waiting")}  # fmt: skip
    photo = fixed(insert("attachment", target_collection="plot", target_uid=known("proposed"), path="a.jpg", sha256="ab" * 32, bytes=3), "photo")
    french = fixed(insert("plot", country="FRA", geom=point(2.5, 48.5), code="française 1"), "french")
    yield store.push("mario", "whole", *whole)
    yield store.push("mario", "plots", shared, *plots.values(), photo)
    yield store.push("marie", "french", french)
    yield store.push("marie", "not hers", update(plots["waiting"], 2, code="mine"))  # refused, and written down
    yield store.review("accepting", "accepted", *whole, shared, photo, *(plots[name] for name in plots if name not in ("rejected", "deleted", "waiting")))
    yield store.review("rejecting", "rejected", plots["rejected"])
    yield store.review("withdrawing", "withdrawn", plots["withdrawn"])
    edited = [plots["proposed"], plots["proposed and rejected"]]
    yield store.push("mario", "proposing", *(update(plot, 4, remarks="better", geom=point(11.7, 44.7)) for plot in edited))
    yield store.review("rejecting the edit", "rejected", plots["proposed and rejected"])
    yield store.push("mario", "deleting", delete(plots["deleted"], 2))
    dataset = next(change for change in whole if change.collection == "dataset")
    yield store.push("mario", "stricter", update(dataset, 4, sharing_level="private"))


def _fixed_family(rows):
    """Return rows with fixed identities that still belong to each other."""
    rows = list(rows)
    uids = {change.uid: known(change.collection) for change in rows}
    return [
        changes.Change(change.collection, "insert", uids[change.uid], 0, {name: uids.get(value, value) for name, value in change.values.items()})
        for change in rows
    ]
