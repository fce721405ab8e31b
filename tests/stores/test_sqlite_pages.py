"""Tables laid out page by page are what SQLite itself reads, checks and goes on writing."""

import sqlite3
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.stores import sqlite_pages
from insop_plugin.stores.sqlite_pages import NotPlain, PagedFile, page_numbers
from insop_plugin.stores.sqlite_records import blobs, integers, nothing, reals, texts, varint

WORDS = np.array([b"", b"a", "éé".encode() * 5, b"x" * 70, b"z" * 400])


def empty_file(path, page_size=4096):
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA page_size = {page_size}")
        file.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, whole INTEGER, real REAL, text TEXT, bytes BLOB)")
        file.commit()
        return file.execute("SELECT rootpage FROM sqlite_master WHERE name = 't'").fetchone()[0]


def makers(batches):
    """What hands the batches over, as `fill` wants them."""
    return [lambda batch=batch: batch for batch in batches]


def rows_of(n, seed=0):
    """Rows of all kinds, with NULLs, in several batches; and the same as Python values."""
    random = np.random.default_rng(seed)
    ids = np.cumsum(random.integers(1, 500, n))
    whole, real = random.integers(-(10**12), 10**12, n), random.normal(size=n)
    real[::7] = np.nan
    text, data = WORDS[random.integers(0, len(WORDS), n)], random.integers(0, 255, (n, 29)).astype(np.uint8)
    missing = random.random((3, n)) < 0.2
    batches = [
        (ids[part], [nothing(len(ids[part])), integers(whole[part], missing[0, part]), reals(real[part]),
                     texts(text[part], missing[1, part]), blobs(data[part], missing[2, part])])
        for part in (slice(i, i + 1000) for i in range(0, n, 1000))
    ]  # fmt: skip
    plain = [
        (int(ids[i]), None if missing[0, i] else int(whole[i]), None if np.isnan(real[i]) else real[i],
         None if missing[1, i] else text[i].decode(), None if missing[2, i] else data[i].tobytes())
        for i in range(n)
    ]  # fmt: skip
    return batches, plain


@pytest.mark.parametrize("page_size", [512, 4096, 32768])
@pytest.mark.parametrize("n", [0, 1, 2, 40, 400, 5000])
def test_sqlite_reads_what_was_laid_out(tmp_path, n, page_size):
    path = tmp_path / "t.db"
    root = empty_file(path, page_size)
    batches, plain = rows_of(n)
    with PagedFile(str(path)) as file:
        assert file.fill(root, makers(batches)) == n
    with sqlite3.connect(path) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("SELECT * FROM t").fetchall() == plain
        assert all(file.execute("SELECT * FROM t WHERE id = ?", row[:1]).fetchone() == row for row in plain[:50])


def test_sqlite_goes_on_writing(tmp_path):
    path = tmp_path / "t.db"
    root = empty_file(path)
    batches, plain = rows_of(3000)
    with PagedFile(str(path)) as file:
        file.fill(root, makers(batches))
    with sqlite3.connect(path) as file:
        file.execute("DELETE FROM t WHERE id % 3 = 0")
        file.executemany("INSERT INTO t (text) VALUES (?)", [("new",)] * 500)
        file.execute("UPDATE t SET text = text || 'longer' WHERE id % 5 = 0")
        file.commit()
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        kept = sum(row[0] % 3 != 0 for row in plain)
        assert file.execute("SELECT count(*) FROM t").fetchone()[0] == kept + 500


def test_three_levels_of_pages(tmp_path):
    path, n = tmp_path / "t.db", 60_000
    root = empty_file(path, 512)
    ids = np.arange(1, n + 1)
    with PagedFile(str(path)) as file:
        file.fill(root, makers([(ids, [nothing(n), integers(ids), nothing(n), nothing(n), nothing(n)])]))
    with sqlite3.connect(path) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("SELECT count(*), sum(whole) FROM t").fetchone() == (n, n * (n + 1) // 2)


def test_a_row_longer_than_a_page_is_left_to_sql(tmp_path):
    root = empty_file(tmp_path / "t.db", 512)
    rows = [(np.array([1]), [nothing(1), nothing(1), nothing(1), texts(np.array([b"x" * 500])), nothing(1)])]
    with pytest.raises(NotPlain, match="longer than a page"), PagedFile(str(tmp_path / "t.db")) as file:
        file.fill(root, makers(rows))


def test_unusual_files_are_left_to_sql(tmp_path):
    text = tmp_path / "text.gpkg"
    text.write_text("no database, only words " * 20)
    with pytest.raises(NotPlain, match="no SQLite file"), PagedFile(str(text)):
        pass
    path = tmp_path / "wal.db"
    empty_file(path)
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA journal_mode = wal")
    with pytest.raises(NotPlain, match="write-ahead logging"), PagedFile(str(path)):
        pass


def test_a_table_with_many_rows_is_not_overwritten(tmp_path):
    path = tmp_path / "t.db"
    root = empty_file(path)
    batches, plain = rows_of(3000)
    with PagedFile(str(path)) as file:
        file.fill(root, makers(batches))
    with pytest.raises(NotPlain, match="not empty"), PagedFile(str(path)) as file:
        file.fill(root, makers(batches))
    with sqlite3.connect(path) as file:
        assert file.execute("SELECT count(*) FROM t").fetchone()[0] == 3000


def test_the_locked_page_is_left_out():
    locked = sqlite_pages.LOCKED_BYTE // 4096 + 1
    assert page_numbers(locked - 3, 4, 4096).tolist() == [locked - 2, locked - 1, locked + 1, locked + 2]
    assert page_numbers(locked + 5, 2, 4096).tolist() == [locked + 6, locked + 7]
    assert page_numbers(10, 2, 4096).tolist() == [11, 12]


def test_files_beyond_the_locked_page(tmp_path, monkeypatch):
    # SQLite's lock lies at 1 GiB; a file that size is too slow for a test, so only the hole is looked at
    monkeypatch.setattr(sqlite_pages, "LOCKED_BYTE", 8 * 4096)
    path = tmp_path / "t.db"
    root = empty_file(path)
    batches, _ = rows_of(400)
    with PagedFile(str(path)) as file:
        file.fill(root, makers(batches))
        pages = file.pages
    content = path.read_bytes()
    assert len(content) == pages * 4096
    assert content[8 * 4096 : 9 * 4096] == bytes(4096)
    assert struct.unpack(">I", content[28:32])[0] == pages


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 2**55), min_size=1, max_size=20))
def test_numbers_of_variable_length(numbers):
    def by_definition(number):
        groups = [number & 0x7F]
        while number := number >> 7:
            groups.append((number & 0x7F) | 0x80)
        return bytes(reversed(groups))

    piece = varint(np.array(numbers))
    found = [bytes(row[kept]) for row, kept in zip(piece.block, piece.counts(), strict=True)]
    assert found == [by_definition(number) for number in numbers]
