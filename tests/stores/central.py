"""Central stores for tests: each a copy of a template in the session's cluster, and the people who use them."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from insop_plugin.stores import founding, verdict
from insop_plugin.stores.founding import Member
from insop_plugin.stores.postgis import PostgisStore
from insop_plugin.stores.protocol import Store

COUNTRIES = ("ITA", "FRA", "DEU", "COL")
PEOPLE = {
    "Ann": Member("ann", "Ann", "reviewer", COUNTRIES),
    "Bob": Member("bob", "Bob", "reviewer", COUNTRIES),
    "Ana": Member("ana", "Ana", "contributor", COUNTRIES),
    "Eve, focal point": Member("eve", "Eve, focal point", "reviewer", COUNTRIES),
}
TEMPLATE, BARE = "central", "with_postgis"


def template(cluster) -> str:
    """Make the template once: a store of release, with members."""
    if TEMPLATE not in cluster.made:
        cluster.database(name=TEMPLATE)
        with closing(cluster.connect(TEMPLATE)) as connection:
            connection.autocommit = False
            founding.create(connection, "Training", "CC-BY-4.0")
            with connection.cursor() as cursor:  # a smaller template is copied sooner
                cursor.execute("DELETE FROM spatial_ref_sys WHERE srid <> 4326")
            connection.commit()
            for member in PEOPLE.values():
                founding.put_member(connection, member)
                founding.let_in(connection, member.actor)
        with closing(cluster.connect(TEMPLATE)) as connection, connection.cursor() as cursor:
            cursor.execute("VACUUM FULL spatial_ref_sys")
        cluster.made.add(TEMPLATE)
    return TEMPLATE


def bare(cluster) -> str:
    """Return a database that has PostGIS and no store, to be copied: making the extension takes longer than a copy."""
    if BARE not in cluster.made:
        cluster.database(name=BARE)
        with closing(cluster.connect(BARE)) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION postgis")
        cluster.made.add(BARE)
    return BARE


def new_database(cluster, countries=(), self_review=False, limit=20_000) -> str:
    """Return the name of a database with a new empty store."""
    name = cluster.database(template(cluster))
    with closing(cluster.connect(name)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE insop.store_info SET store_id = gen_random_uuid(), epoch = gen_random_uuid(), countries = %s,"
            " self_review = %s, changes_limit = %s",
            (list(countries), self_review, limit),
        )
    return name


def store_of(cluster, database: str, actor: str, **facts) -> PostgisStore:
    """Return the store as one member sees it."""
    return PostgisStore(f"postgis://127.0.0.1:{cluster.port}/{database}", {"user": actor}, **facts)


class Everybody:
    """A central store as a folder store is used in tests: who is named in a contribution sends it, Ann does the rest."""

    def __init__(self, cluster, database: str, **facts):
        self.stores = {name: store_of(cluster, database, member.actor, **facts) for name, member in PEOPLE.items()}

    def push(self, contribution, *more):
        return self._of(contribution.identity).push(contribution, *more)

    def review(self, review_id, reviewer, decisions):
        return self._of(reviewer).review(review_id, reviewer, decisions)

    def _of(self, who) -> Store:
        return self.stores.get(who.name, self.stores["Ann"])

    def status(self, push_id):
        return next(filter(None, (store.status(push_id) for store in self.stores.values())), None)

    def __getattr__(self, name):
        return getattr(self.stores["Ann"], name)


@contextmanager
def new_store(cluster, checked=True, **facts) -> Iterator[Everybody]:
    """Make a new empty store for a while, used by everybody."""
    database = new_database(cluster, **facts)
    yield Everybody(cluster, database, check=verdict.by_rules if checked else lambda _collection, _rows: [])
    cluster.drop(database)
