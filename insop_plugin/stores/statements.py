"""The single place where SQL text is made from the data model.

Names come from `resources/model/` and from this package only, each is checked against
`IDENTIFIER` before it stands in a statement; values are always bound, never written in.
"""

import re
from collections.abc import Iterable
from functools import cache
from string import Template

from insop_plugin.core import model
from insop_plugin.core.model import GEOMETRY_COLUMN, Collection, Column

IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
FID = "fid"
BASE = "insop_base_"
SQL_TYPE = {"integer": "INTEGER", "real": "REAL", "boolean": "BOOLEAN", "date": "DATE", "datetime": "DATETIME"}
STORE_RULE = {"uid": "NOT NULL UNIQUE", "rev": "NOT NULL", "deleted": "NOT NULL", "state": "NOT NULL"}
LITERAL = {"true": "1", "false": "0"}


def quoted(name: str) -> str:
    """Return a name as an SQL identifier; raises ValueError for anything but a plain name."""
    if not IDENTIFIER.fullmatch(name):
        raise ValueError(name)
    return f'"{name}"'


def listed(names: Iterable[str], before: str = "", after: str = "") -> str:
    """Return names as an SQL list, each with text before and after it."""
    return ", ".join(before + quoted(name) + after for name in names)


def marks(n: int) -> str:
    """Return n placeholders."""
    return ", ".join("?" * n)


@cache
def fields(collection: str) -> tuple[str, ...]:
    """Return the columns of a collection in the order rows are read and written, geometry last."""
    found = model.collection(collection)
    return found.names() + ((GEOMETRY_COLUMN,) if found.geometry else ())


def create_table(collection: Collection, name: str = "", is_store: bool = False) -> str:
    """Return the statement that makes the table of a collection; a base table takes its `name`."""
    rules = STORE_RULE if is_store else {}
    columns = [quoted(FID) + " INTEGER PRIMARY KEY" + (" AUTOINCREMENT NOT NULL" if not name else "")]
    if collection.geometry:
        columns.append(quoted(GEOMETRY_COLUMN) + " " + geometry_type(collection))
    columns += [_column(column, rules.get(column.name, "")) for column in collection.columns]
    text = Template("CREATE TABLE $table ($columns)")
    return text.substitute(table=quoted(name or collection.name), columns=", ".join(columns))


def geometry_type(collection: Collection) -> str:
    """Return the GeoPackage type of a collection's geometry column."""
    return "POINT" if collection.geometry == ("Point",) else "GEOMETRY"


def _column(column: Column, rule: str) -> str:
    parts = [quoted(column.name), SQL_TYPE.get(column.type, "TEXT"), rule]
    if column.default is not None:
        parts.append("DEFAULT " + _literal(column))
    return " ".join(part for part in parts if part)


def _literal(column: Column) -> str:
    if column.type in ("integer", "real"):
        return str(float(column.default) if column.type == "real" else int(column.default))
    if column.type == "boolean":
        return LITERAL[column.default]
    if not IDENTIFIER.fullmatch(column.default):
        raise ValueError(column.default)
    return f"'{column.default}'"


def create_index(table: str, column: str) -> str:
    """Return the statement that indexes one column of a table."""
    text = Template("CREATE INDEX $name ON $table ($column)")
    return text.substitute(name=quoted("idx_" + table + "_" + column), table=quoted(table), column=quoted(column))


def create_list(table: str) -> str:
    """Return the statement that makes the table of a value list."""
    text = Template('CREATE TABLE $table ("fid" INTEGER PRIMARY KEY, "code" TEXT, "label" TEXT, "definition" TEXT)')
    return text.substitute(table=quoted(table))


def references(collection: Collection) -> tuple[Column, ...]:
    """Return the columns that hold the uid of another row."""
    return tuple(column for column in collection.columns if column.references)


def insert(table: str, columns: Iterable[str]) -> str:
    """Return the statement that adds one row."""
    columns = tuple(columns)
    text = Template("INSERT INTO $table ($columns) VALUES ($marks)")
    return text.substitute(table=quoted(table), columns=listed(columns), marks=marks(len(columns)))


def select(table: str, columns: Iterable[str], source: str = "main") -> str:
    """Return the statement that reads columns of all rows."""
    text = Template("SELECT $columns FROM $source.$table")
    return text.substitute(columns=listed(columns), source=quoted(source), table=quoted(table))


def select_asked(table: str, columns: Iterable[str]) -> str:
    """Return the statement that reads the rows whose uid stands in the temporary table `asked`."""
    text = Template('SELECT $columns FROM temp."asked" AS a CROSS JOIN $table AS t ON t."uid" = a."uid"')
    return text.substitute(columns=listed(columns, "t."), table=quoted(table))


def update_by_uid(table: str, columns: Iterable[str]) -> str:
    """Return the statement that sets columns of one row; its uid is bound last."""
    text = Template('UPDATE $table SET $pairs WHERE "uid" = ?')
    return text.substitute(table=quoted(table), pairs=listed(columns, "", " = ?"))


def update_by_fid(table: str, columns: Iterable[str]) -> str:
    """Return the statement that sets columns of one row; its fid is bound last."""
    text = Template('UPDATE $table SET $pairs WHERE "fid" = ?')
    return text.substitute(table=quoted(table), pairs=listed(columns, "", " = ?"))


def move_children(table: str, column: str) -> str:
    """Return the statement that gives the children of one row another parent: the new uid, then the old."""
    text = Template("UPDATE $table SET $column = ? WHERE $column = ?")
    return text.substitute(table=quoted(table), column=quoted(column))


def delete_by(table: str, column: str) -> str:
    """Return the statement that removes the rows with one value in a column."""
    return Template("DELETE FROM $table WHERE $column = ?").substitute(table=quoted(table), column=quoted(column))


def count(table: str, live_only: bool = False) -> str:
    """Return the statement that counts rows, tombstones left out if wished."""
    text = Template('SELECT count(*) FROM $table WHERE "deleted" = 0' if live_only else "SELECT count(*) FROM $table")
    return text.substitute(table=quoted(table))


def children_of_asked(table: str, column: str) -> str:
    """Return the statement that reads uid and parent of the live rows whose parent stands in `asked`."""
    text = Template(
        'SELECT t."uid", t.$column FROM temp."asked" AS a CROSS JOIN $table AS t ON t.$column = a."uid" WHERE t."deleted" = 0'
    )
    return text.substitute(table=quoted(table), column=quoted(column))


def copy_all(target: str, source: str) -> str:
    """Return the statement that fills a table with all rows of another of the same columns."""
    return Template("INSERT INTO $target SELECT * FROM $source").substitute(target=quoted(target), source=quoted(source))


def copy_live(table: str, columns: Iterable[str], condition: str = "") -> str:
    """Return the statement that copies the live rows of an attached store; `condition` is one of this module's."""
    text = Template(
        'INSERT INTO main.$table ($columns) SELECT $columns FROM store.$table AS t WHERE t."deleted" = 0 $more'
        ' ORDER BY t."fid"'
    )
    return text.substitute(table=quoted(table), columns=listed(columns), more=condition and "AND " + condition)


def orphans(table: str, column: str, parent: str) -> str:
    """Return the statement that reads the uid of live rows whose parent is not live."""
    text = Template(
        'SELECT t."uid" FROM $table AS t LEFT JOIN $parent AS p ON p."uid" = t.$column AND p."deleted" = 0'
        ' WHERE t."deleted" = 0 AND t.$column IS NOT NULL AND p."uid" IS NULL'
    )
    return text.substitute(table=quoted(table), column=quoted(column), parent=quoted(parent))


def chosen_of_asked(table: str) -> str:
    """Return the statement that reads which uids of `asked` are chosen (see `selecting`)."""
    text = Template(
        'SELECT t."uid" FROM temp."asked" AS a CROSS JOIN $table AS t ON t."uid" = a."uid"'
        ' CROSS JOIN temp.$chosen AS c ON c."fid" = t."fid"'
    )
    return text.substitute(table=quoted(table), chosen=quoted("chosen_" + table))


def count_by_country(table: str) -> str:
    """Return the statement that counts the live rows of each country."""
    text = Template('SELECT "country", count(*) FROM $table WHERE "deleted" = 0 GROUP BY "country"')
    return text.substitute(table=quoted(table))


def count_waiting(table: str) -> str:
    """Return the statement that counts the live rows of a state, and perhaps of a country, by the revision that wrote them."""
    text = Template(
        'SELECT "rev", count(*) FROM $table WHERE "deleted" = 0 AND "state" = ?1 AND (?2 = \'\' OR "country" = ?2) GROUP BY 1'
    )
    return text.substitute(table=quoted(table))


def count_deleted(table: str) -> str:
    """Return the statement that counts the deleted rows, perhaps of a country, by the revision that wrote them."""
    text = Template('SELECT "rev", count(*) FROM $table WHERE "deleted" = 1 AND (?1 = \'\' OR "country" = ?1) GROUP BY 1')
    return text.substitute(table=quoted(table))


def changed_fids(table: str, columns: Iterable[str]) -> str:
    """Return the statement that reads the fid of rows, within `span`, which are not byte for byte in the base table."""
    text = Template(
        'SELECT t."fid" FROM temp."span" AS s CROSS JOIN $table AS t ON t."fid" BETWEEN s."low" AND s."high"'
        ' LEFT JOIN $base AS b ON b."fid" = t."fid" WHERE b."fid" IS NULL$differs'
    )
    differs = "".join(Template(" OR t.$name IS NOT b.$name").substitute(name=quoted(name)) for name in columns)
    return text.substitute(table=quoted(table), base=quoted(BASE + table), differs=differs)


def gone_fids(table: str) -> str:
    """Return the statement that reads the fid of base rows, within `span`, whose place in the table is empty."""
    text = Template(
        'SELECT b."fid" FROM temp."span" AS s CROSS JOIN $base AS b ON b."fid" BETWEEN s."low" AND s."high"'
        ' LEFT JOIN $table AS t ON t."fid" = b."fid" WHERE t."fid" IS NULL'
    )
    return text.substitute(table=quoted(table), base=quoted(BASE + table))


def moved_fids(table: str, columns: Iterable[str]) -> str:
    """Return the statement that reads fid and base fid of rows of `asked_fid` that differ from their base row in fid only."""
    text = Template(
        'SELECT min(t."fid"), b."fid" FROM temp."asked_fid" AS a CROSS JOIN $table AS t ON t."fid" = a."fid"'
        ' CROSS JOIN $base AS b ON b."uid" = t."uid"$alike GROUP BY b."fid"'
    )
    alike = "".join(Template(" AND t.$name IS b.$name").substitute(name=quoted(name)) for name in columns)
    return text.substitute(table=quoted(table), base=quoted(BASE + table), alike=alike)


def last_fid(table: str) -> str:
    """Return the statement that reads the greatest fid of a table, 0 where it is empty."""
    return Template('SELECT coalesce(max("fid"), 0) FROM $table').substitute(table=quoted(table))


def select_fids(table: str, columns: Iterable[str]) -> str:
    """Return the statement that reads fid and columns of the rows whose fid stands in `asked_fid`."""
    text = Template('SELECT t."fid", $columns FROM temp."asked_fid" AS a CROSS JOIN $table AS t ON t."fid" = a."fid"')
    return text.substitute(columns=listed(columns, "t."), table=quoted(table))


def copy_asked_to_base(table: str, columns: Iterable[str]) -> str:
    """Return the statement that copies the rows of `asked`, fid and all, into the base table."""
    text = Template(
        'INSERT INTO $base ("fid", $columns) SELECT t."fid", $ours'
        ' FROM temp."asked" AS a CROSS JOIN $table AS t ON t."uid" = a."uid"'
    )
    names = tuple(columns)
    return text.substitute(base=quoted(BASE + table), columns=listed(names), ours=listed(names, "t."), table=quoted(table))


def make_way(table: str) -> str:
    """Return the statement that moves base rows aside, to negative fids, from where rows of `asked` stand in the table."""
    text = Template(
        'UPDATE $base SET "fid" = (SELECT min(0, min("fid")) FROM $base) - "fid" WHERE "fid" IN'
        ' (SELECT t."fid" FROM temp."asked" AS a CROSS JOIN $table AS t ON t."uid" = a."uid")'
    )
    return text.substitute(base=quoted(BASE + table), table=quoted(table))


def next_aside(table: str) -> str:
    """Return the statement that reads a negative fid which no row of a base table has."""
    return Template('SELECT min(0, coalesce(min("fid"), 0)) - 1 FROM $base').substitute(base=quoted(BASE + table))


def update_asked(table: str, columns: Iterable[str]) -> str:
    """Return the statement that sets columns of the rows whose uid stands in `asked`."""
    text = Template('UPDATE $table SET $pairs WHERE "uid" IN (SELECT "uid" FROM temp."asked")')
    return text.substitute(table=quoted(table), pairs=listed(columns, "", " = ?"))


def delete_asked(table: str) -> str:
    """Return the statement that removes the rows whose uid stands in `asked`."""
    text = Template('DELETE FROM $table WHERE "uid" IN (SELECT "uid" FROM temp."asked")')
    return text.substitute(table=quoted(table))
