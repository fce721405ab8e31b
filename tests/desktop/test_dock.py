"""The dock and its dialogs in the real QGIS: no text cut, readable in the dark, mirrored for right to left."""

from pathlib import Path

from insop_plugin.stores import open_store
from tests.qgis import small_dataset

SCRIPT = Path(__file__).parent / "scripts" / "dock.py"


def test_load_edit_and_contribute_from_the_dock(desktop, tmp_path):
    store = small_dataset.store(tmp_path / "store")
    work = tmp_path / "work"
    seen = desktop(SCRIPT, env={"INSOP_STORE": store.address, "INSOP_WORK": work}, timeout=180).result
    assert seen["cut"] == []
    assert (seen["load"], seen["send"]) == ("&Load 2 samples", "&Send 1 change")
    assert seen["states"]["dock-loaded"][0].startswith("2 samples, 4 sources, 2 sites")
    assert seen["states"]["dock-sent"][5].startswith("Nothing to send · last sent")
    assert store.info().rev == 2 and open_store(store.address).info().counts["site"] == 2
    assert any("1 change is in the store, revision 2" in text for text in seen["messages"])
    assert seen["contrast"] > 90, "the text of a step stands out in the dark theme"
    assert seen["mirrored"], "numbers stand at the right"
