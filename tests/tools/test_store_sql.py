"""The migrations of the central store are those that the data model says."""

import re

from insop_plugin.core import model
from insop_plugin.stores import founding
from tools import store_sql


def test_generated_migrations_are_current():
    assert store_sql.stale() == [], "run tools/store_sql.py: it shows what a new migration has to bring"


def test_a_migration_that_is_there_is_shown_and_not_written_again(monkeypatch, capsys, tmp_path):
    (tmp_path / "0002_collections.sql").write_text(store_sql.collections_sql())
    before = (tmp_path / "0002_collections.sql").read_text()
    monkeypatch.setattr(store_sql, "FOLDER", tmp_path)
    monkeypatch.setattr(store_sql, "MADE", {"0002_collections.sql": lambda: before + "ALTER TABLE x;\n"})
    assert store_sql.main([]) == 1 and "+ALTER TABLE x;" in capsys.readouterr().out
    assert (tmp_path / "0002_collections.sql").read_text() == before


def test_migrations_are_numbered_without_gaps():
    assert [one.number for one in founding.migrations()] == list(range(1, len(founding.migrations()) + 1))


def test_every_column_stands_in_its_table():
    text = store_sql.collections_sql()
    for collection in model.collections():
        table = re.search(rf'CREATE TABLE insop\."{collection.name}" \((.*?)\n\);', text, re.S).group(1)
        for column in collection.columns:
            assert f'\n    "{column.name}" ' in table
        assert "level" not in collection.names()  # the store's own column


def test_every_security_definer_function_pins_its_search_path():
    text = "".join(one.text for one in founding.migrations())
    heads = re.findall(r"CREATE FUNCTION (insop\.\w+)(.*?)AS \$\$", text, re.S)
    assert len(heads) > 50
    loose = [name for name, head in heads if "SECURITY DEFINER" in head and "SET search_path = insop" not in head]
    assert loose == []
