"""The whole line through the real desktop: load, digitise, import, check, analyse, contribute; then the store is read."""

import shutil
from pathlib import Path

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores import open_store
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.protocol import Window
from tests.sample_store import sample_store

SCRIPT = Path(__file__).parent / "scripts" / "whole_line.py"
NAME, WHO = "Tailings east of Leadville", "Ana Perez"
SAMPLES, RESULTS = 138, 6374  # of the shipped table, as its recipe's own test counts them


@pytest.fixture
def store(tmp_path):
    """Return a copy of the shipped store."""
    shutil.copytree(sample_store(), tmp_path / "store")
    return open_store(str(tmp_path / "store"))


def test_from_the_shared_dataset_to_the_contribution(desktop, store, tmp_path):
    before = store.info()
    done = desktop(SCRIPT, env={"INSOP_TEST_FOLDER": tmp_path}, timeout=150).result
    assert done["recipe"].startswith("USGS")
    assert done["button"] == f"Import {SAMPLES} of {SAMPLES} rows"
    assert f"{RESULTS:,} results" in done["imported"][0]
    assert done["check"].startswith("0 errors")
    assert done["legend"][0] == "Hot spot, 99 % confidence" and done["n"] == 1097
    assert (done["hot"], done["cold"]) == (98, 128)
    assert done["said"] == "INSOP: Samples in hot spots: 98 · Samples in cold spots: 128 · Samples tested: 1,097 · Rows without a value: 0"
    assert not done["tool_seen"] and done["group"] == "Zinc, mg/kg: Where are hot spots?"
    assert done["send"] == f"Send {done['total']:,} changes"
    assert "Nothing to send" in done["step"]
    assert not done["can_send"] and "nothing to send" in done["again"]
    after = store.info()
    assert after.rev == before.rev + 1
    assert sum(after.counts.values()) == sum(before.counts.values()) + done["total"]
    _look_into(store, before.rev)
    _send_again(Path(done["checkout"]), store)


def _look_into(store, since):
    """What was drawn and imported is in the store, under the contributor's name."""
    rows = {}
    for entry in _feed(store, since):
        rows.setdefault(entry.collection, []).append(entry.row)
    assert [(row["name"], row["source_type"], row["state"]) for row in rows["source"]] == [(NAME, "MIN_METAL", "submitted")]
    assert (len(rows["sample"]), len(rows["observation"])) == (SAMPLES, RESULTS)
    assert {row["updated_by"] for found in rows.values() for row in found} == {WHO}


def _feed(store, since):
    window = Window(since, limit=100_000)
    page = store.pull(window)
    assert page.next is None
    return page.entries


def _send_again(path, store):
    checkout, rev = open_checkout(path), store.info().rev
    assert not len(checkout.pending())
    checkout.contribute(store, Identity(WHO, licence="CC-BY-4.0"))
    assert store.info().rev == rev
