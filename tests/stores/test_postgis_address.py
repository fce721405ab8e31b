"""Addresses of stores in a database, and what is said when nobody answers."""

from contextlib import closing

import pytest

from insop_plugin.stores import errors, open_store
from insop_plugin.stores.postgis import DatabaseAway, PostgisStore
from insop_plugin.stores.postgis_address import BadDatabaseAddress, parameters
from tests.stores import central
from tools.cluster import free_port


def test_an_address_says_where():
    found = parameters("postgis://db.example.org:5433/insop?sslmode=verify-full", {"user": "ann", "password": "x"})
    assert {name: found[name] for name in ("host", "port", "dbname", "sslmode", "user", "password")} == {
        "host": "db.example.org", "port": "5433", "dbname": "insop", "sslmode": "verify-full", "user": "ann", "password": "x",
    }  # fmt: skip
    service = parameters("postgis:///?service=insop")
    assert service["service"] == "insop" and not {"host", "dbname"} & set(service)
    assert parameters("postgis://ann%40x@h/d")["user"] == "ann@x"


@pytest.mark.parametrize(("address", "mode"), [
    ("postgis://db.example.org/insop", "require"), ("postgis://192.168.1.5/insop", "require"), ("postgis://db/insop?sslmode=verify-full", "verify-full"),
    ("postgis://127.0.0.1/insop", None), ("postgis://localhost/insop", None), ("postgis://[::1]/insop", None), ("postgis:///insop", None),
    ("postgis:///?service=insop", None),
])  # fmt: skip
def test_nothing_goes_unencrypted_over_a_network(address, mode):
    assert parameters(address).get("sslmode") == mode


@pytest.mark.parametrize(("address", "words"), [
    ("postgis://db.example.org/insop?sslmode=prefer", "without encryption"), ("postgis://db.example.org/insop?sslmode=disable", "without encryption"),
    ("postgis://ann:geheim@host/insop", "it holds a password"), ("postgis://host/insop?password=geheim", "it holds a password"),
    ("postgis://host/insop?options=-csearch_path%3Dx", "“options” is not taken"), ("postgis://host/insop?passfile=/etc/x", "“passfile” is not taken"),
    ("postgis://host", "it names no database"), ("postgis://host:door/insop", "its port is no number"),
])  # fmt: skip
def test_a_bad_address_is_refused_without_repeating_a_password(address, words):
    with pytest.raises(BadDatabaseAddress, match=words) as refused:
        parameters(address)
    assert "geheim" not in str(refused.value)


def test_open_store_knows_the_scheme():
    store = open_store("postgis://host/insop", {"user": "ann"})
    assert isinstance(store, PostgisStore) and store.address == "postgis://host/insop"
    with pytest.raises(errors.UnknownScheme):
        open_store("mysql://host/insop")


def test_nobody_there_is_said_in_words():
    with pytest.raises(DatabaseAway, match="did not answer.*Your edits are kept"):
        open_store(f"postgis://127.0.0.1:{free_port()}/insop").info()


def test_a_database_without_a_store_and_a_stranger_are_told_apart(cluster):
    name = cluster.database()
    with pytest.raises(errors.NotAStore, match="holds no store"):
        open_store(f"postgis://127.0.0.1:{cluster.port}/{name}", {"user": "postgres"}).info()
    with closing(cluster.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_roles WHERE rolname = 'passer_by'")
        if not cursor.fetchone():
            cursor.execute("CREATE ROLE passer_by LOGIN")
    store = open_store(f"postgis://127.0.0.1:{cluster.port}/{central.new_database(cluster)}", {"user": "passer_by"})
    with pytest.raises(errors.NotAllowed, match="your login is not one of the store's members"):
        store.info()


def test_a_lost_connection_is_replaced(cluster):
    with central.new_store(cluster) as everybody:
        store = everybody.stores["Ann"]
        before = store.info()
        with closing(cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ann'")
        with pytest.raises(DatabaseAway):
            store.info()
        assert store.info() == before
