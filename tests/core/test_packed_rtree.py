"""The packed R-tree is one that SQLite itself finds sound and searches rightly."""

import sqlite3
from contextlib import closing

import numpy
import pytest

from insop_plugin.core.packed_rtree import pack


def laid_out(connection, ids, boxes):
    connection.execute("CREATE VIRTUAL TABLE t USING rtree(id, minx, maxx, miny, maxy)")
    size = connection.execute("SELECT length(data) FROM t_node WHERE nodeno = 1").fetchone()[0]
    tree = pack(ids, boxes, size)
    connection.executemany("INSERT OR REPLACE INTO t_node VALUES (?, ?)", tree.nodes)
    connection.executemany("INSERT INTO t_rowid VALUES (?, ?)", tree.rowids)
    connection.executemany("INSERT INTO t_parent VALUES (?, ?)", tree.parents)


@pytest.mark.parametrize("n", [1, 50, 51, 52, 101, 2601, 2602, 20_000])
def test_sqlite_finds_it_sound_and_searches_it(n):
    chance = numpy.random.default_rng(n)
    corner, size = chance.uniform(-180, 170, (n, 2)), chance.exponential(0.5, (n, 2)) * (chance.random((n, 1)) < 0.3)
    boxes = numpy.column_stack([corner[:, 0], corner[:, 0] + size[:, 0], corner[:, 1], corner[:, 1] + size[:, 1]])
    ids = chance.permutation(n).astype("i8") * 3 + 1
    with closing(sqlite3.connect(":memory:")) as connection:
        laid_out(connection, ids, boxes)
        assert connection.execute("SELECT rtreecheck('t')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (n,)
        for _ in range(20):
            x, y = chance.uniform(-180, 170, 2)
            window = (x, x + 9, y, y + 9)
            asked = "SELECT id FROM t WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
            found = {row[0] for row in connection.execute(asked, window)}
            exact = (boxes[:, 1] >= x) & (boxes[:, 0] <= x + 9) & (boxes[:, 3] >= y) & (boxes[:, 2] <= y + 9)
            assert set(ids[exact].tolist()) <= found  # 32-bit boxes are rounded outwards: none is missed
            assert len(found) - exact.sum() <= 2


def test_it_goes_on_growing():
    chance = numpy.random.default_rng(0)
    xy = chance.uniform(0, 1, (3000, 2))
    with closing(sqlite3.connect(":memory:")) as connection:
        laid_out(connection, numpy.arange(3000), xy[:, [0, 0, 1, 1]])
        connection.execute("DELETE FROM t WHERE id % 3 = 0")
        rows = ((n, x, x, y, y) for n, (x, y) in enumerate(chance.uniform(0, 1, (2000, 2)).tolist(), 5000))
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?)", rows)
        assert connection.execute("SELECT rtreecheck('t')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (4000,)
