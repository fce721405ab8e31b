"""Which rows of a store belong to a selection.

Country: rows of that country. Extent: what has a place there, and what hangs on it. Contaminant:
its observations with their samples and plots; the sources that list it with all they list, and
the sites linked to those. Datasets, people and sites that a chosen row refers to come along
whatever the selection says, so that no row points to nothing. Experts and events go by country;
discussions and attachments go with the row they are about.

The chosen rows stand as fid in one temporary table per collection, `chosen_<collection>`.
"""

import sqlite3
from string import Template

from insop_plugin.core import model
from insop_plugin.core.kinship import OWNERS
from insop_plugin.core.model import Collection
from insop_plugin.stores import statements
from insop_plugin.stores.protocol import Selection
from insop_plugin.stores.rtree import name_of as rtree_of

SUBSTANCE = ("observation", "source_contaminant")
COME_ALONG = ("organisation", "contributor", "dataset")
ON_TARGET = ("discussion", "attachment")

MAKE = 'CREATE TEMP TABLE IF NOT EXISTS $chosen ("fid" INTEGER PRIMARY KEY)'
EMPTY = "DELETE FROM temp.$chosen"
SEED = 'INSERT INTO temp.$chosen SELECT t."fid" FROM $source.$table AS t WHERE t."deleted" = 0'
IN_COUNTRY = 'AND t."country" = :country'
OF_SUBSTANCE = 'AND t."contaminant" = :contaminant'
IN_EXTENT = (
    'AND t."fid" IN (SELECT id FROM $source.$rtree'
    " WHERE maxx >= :west AND minx <= :east AND maxy >= :south AND miny <= :north)"
)
OF_CHOSEN = '(SELECT o."uid" FROM temp.$other_chosen AS c CROSS JOIN $source.$other AS o ON o."fid" = c."fid")'
ADD = 'INSERT OR IGNORE INTO temp.$chosen SELECT t."fid" FROM $source.$table AS t WHERE t."deleted" = 0 AND '
WITH_PARENT = ADD + "t.$link IN " + OF_CHOSEN
ON_CHOSEN = ADD + 't."target_collection" = :target AND t."target_uid" IN ' + OF_CHOSEN
NO_TARGET = ADD + 't."target_uid" IS NULL'
PARENTS = (
    'INSERT OR IGNORE INTO temp.$other_chosen SELECT p."fid" FROM temp.$chosen AS c'
    ' CROSS JOIN $source.$table AS t ON t."fid" = c."fid" CROSS JOIN $source.$other AS p ON p."uid" = t.$link'
    ' WHERE p."deleted" = 0'
)
KEEP_PARENTS = (
    'DELETE FROM temp.$other_chosen WHERE "fid" NOT IN (SELECT p."fid" FROM temp.$chosen AS c'
    ' CROSS JOIN $source.$table AS t ON t."fid" = c."fid" CROSS JOIN $source.$other AS p ON p."uid" = t.$link)'
)
KEEP_CHILDREN = (
    'DELETE FROM temp.$chosen WHERE "fid" NOT IN (SELECT t."fid" FROM $source.$table AS t WHERE t.$link IN'
    ' (SELECT o."uid" FROM temp.$other_chosen AS c CROSS JOIN $source.$other AS o ON o."fid" = c."fid"))'
)


def choose(connection: sqlite3.Connection, selection: Selection, source: str = "main") -> None:
    """Fill temp.chosen_<collection> with the fid of every live row of a selection that leaves something out."""
    work = _Choice(connection, source, selection)
    for collection in model.collections():
        work.seed(collection)
    if selection.contaminant:
        work.narrow()
    work.complete()
    if work.follow_targets():
        work.complete()


def is_chosen(name: str) -> str:
    """Return the condition that a row is chosen, for `statements.copy_live`."""
    text = Template('t."fid" IN (SELECT "fid" FROM temp.$chosen)')
    return text.substitute(chosen=statements.quoted("chosen_" + name))


def counts(connection: sqlite3.Connection, selection: Selection) -> dict[str, int]:
    """Return how many live rows of each collection a selection has."""
    if not selection.is_all:
        choose(connection, selection)
    tables = {c.name: c.name if selection.is_all else "chosen_" + c.name for c in model.collections()}
    asked = {name: statements.count(table, live_only=selection.is_all) for name, table in tables.items()}
    return {name: connection.execute(statement).fetchone()[0] for name, statement in asked.items()}


class _Choice:
    """One choosing: runs the statements above on one store."""

    def __init__(self, connection: sqlite3.Connection, source: str, selection: Selection):
        self.connection, self.source, self.selection = connection, source, selection
        west, south, east, north = selection.extent or (None,) * 4
        place = {"west": west, "south": south, "east": east, "north": north}
        self.facts = {**place, "country": selection.country, "contaminant": selection.contaminant}

    def do(self, text: str, name: str, other: str = "", link: str = "uid") -> int:
        """Run a statement for a collection, and perhaps another one; return how many rows it touched."""
        known = {"table": name, "chosen": "chosen_" + name, "rtree": rtree_of(name), "source": self.source, "link": link}
        known.update({"other": other or name, "other_chosen": "chosen_" + (other or name)})
        filled = Template(text).substitute({key: statements.quoted(value) for key, value in known.items()})
        return self.connection.execute(filled, self.facts).rowcount

    def seed(self, collection: Collection) -> None:
        """Choose the rows that the selection asks for itself."""
        name, wanted = collection.name, self.selection
        self.do(MAKE, name)
        self.do(EMPTY, name)
        if name in ON_TARGET or (name in (*COME_ALONG, "site") and wanted.contaminant):
            return
        if wanted.extent and name in COME_ALONG:
            return
        if wanted.extent and name in OWNERS and not wanted.contaminant:
            self.with_owners(name)
            return
        conditions = [IN_COUNTRY] if wanted.country else []
        conditions += [OF_SUBSTANCE] if wanted.contaminant and name in SUBSTANCE else []
        conditions += [IN_EXTENT] if wanted.extent and collection.geometry else []
        self.do(" ".join([SEED, *conditions]), name)

    def with_owners(self, name: str) -> None:
        """Choose the rows whose owner is chosen."""
        for owner in OWNERS[name]:
            self.do(WITH_PARENT, name, owner, owner + "_uid")

    def narrow(self) -> None:
        """Keep samples, plots and sources of the contaminant only; whole lists of what the sources give off."""
        if self.selection.extent:
            self.do(KEEP_CHILDREN, "sample", "plot", "plot_uid")
            self.do(KEEP_CHILDREN, "observation", "sample", "sample_uid")
        self.do(KEEP_PARENTS, "observation", "sample", "sample_uid")
        self.do(KEEP_PARENTS, "sample", "plot", "plot_uid")
        self.do(KEEP_PARENTS, "source_contaminant", "source", "source_uid")
        for name in ("source_contaminant", "site_source"):
            self.do(EMPTY, name)
            self.do(WITH_PARENT, name, "source", "source_uid")

    def complete(self) -> None:
        """Choose the parents of all that is chosen, their parents, and so on."""
        for collection in reversed(model.collections()):
            for column in statements.references(collection):
                while self.do(PARENTS, collection.name, column.references, column.name):
                    if column.references != collection.name:
                        break

    def follow_targets(self) -> int:
        """Choose discussions and attachments of chosen rows; return how many."""
        n = 0
        for name in ON_TARGET:
            for target in model.collections():
                self.facts["target"] = target.name
                n += self.do(ON_CHOSEN, name, target.name)
        conditions = [IN_COUNTRY] if self.selection.country else []
        return n + self.do(" ".join([NO_TARGET, *conditions]), "discussion")
