"""Load shared dataset: what a store has, what a choice would bring, and the layers at the end; stores created and kept."""

import pytest
from qgis.core import QgsProject, QgsRectangle, QgsSettings

from insop_plugin.adapters import exchange, settings, store_care, training
from insop_plugin.core.changes import Identity
from insop_plugin.gui import checkouts, load, store_dialogs, term_boxes, windows
from insop_plugin.gui.session import Session
from insop_plugin.stores import open_store
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.protocol import Selection
from tests.qgis import small_dataset
from tests.stores.make import ANN, insert, point, push


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Return the address of a store that nobody changes."""
    return small_dataset.store(tmp_path_factory.mktemp("load") / "store").address


@pytest.fixture
def session(qgis_iface, qgis_new_project, tmp_path):
    QgsSettings().remove("insop")
    settings.remember("working_folder", str(tmp_path / "work"))
    current = Session(qgis_iface)
    yield current
    windows.close_all()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def dialog(session):
    return load.open_load(session)


@pytest.fixture
def rest(qtbot):
    """Return a callable that waits until a dialog has nothing to do."""

    def wait(dialog):
        qtbot.waitUntil(lambda: dialog.task is None, timeout=30_000)

    return wait


def words_of(button):
    return button.text().replace("&", "")


def test_a_store_is_shown_at_a_glance(dialog, store, rest):
    assert not dialog.mainButton.isEnabled()
    dialog.controller.choose(store)
    rest(dialog)
    assert dialog.storeInfoLabel.text().startswith("Training valley · CC BY 4.0 · revision 1")
    rows = [[dialog.countsTree.topLevelItem(n).text(c) for c in range(6)] for n in range(dialog.countsTree.topLevelItemCount())]
    assert rows == [["Italy", "3", "2", "2", "2", "3"], ["Austria", "1", "0", "0", "0", "0"]]
    assert words_of(dialog.mainButton) == "Load 2 samples" and dialog.mainButton.isEnabled()
    assert settings.recent_stores() == [store]


def test_the_button_tells_what_the_choice_brings(dialog, store, rest):
    dialog.controller.choose(store)
    rest(dialog)
    term_boxes.choose(dialog.countryBox, "AUT")
    rest(dialog)
    assert words_of(dialog.mainButton) == "Load 1 source"
    assert dialog.targetWidget.filePath().endswith("training-valley-aut.gpkg")
    term_boxes.choose(dialog.countryBox, "")
    term_boxes.choose(dialog.contaminantBox, "Hg")
    rest(dialog)
    assert words_of(dialog.mainButton) == "Load 1 sample"
    term_boxes.choose(dialog.contaminantBox, "")
    dialog.areaWidget.setOutputExtentFromUser(QgsRectangle(11.3, 47, 11.5, 47.5), dialog.areaWidget.outputCrs())
    rest(dialog)
    assert words_of(dialog.mainButton) == "Load 1 source"


def test_a_click_on_a_country_chooses_it(dialog, store, rest):
    dialog.controller.choose(store)
    rest(dialog)
    dialog.countsTree.itemClicked.emit(dialog.countsTree.topLevelItem(1), 0)
    rest(dialog)
    assert dialog.controller.selection() == Selection("AUT")


def test_loading_brings_styled_layers_and_remembers_the_file(dialog, store, session, rest, qtbot):
    dialog.controller.choose(store)
    rest(dialog)
    path = dialog.targetWidget.filePath()
    dialog.mainButton.click()
    qtbot.waitUntil(lambda: session.checkout_path == path, timeout=30_000)
    assert session.layer("source", "Point").renderer().type() == "categorizedSymbol"
    assert settings.last_checkout() == path and windows._open == {}
    assert open_checkout(path).counts()["observation"] == 3


def test_a_file_that_is_open_is_not_replaced(dialog, store, session, rest, tmp_path):
    made = exchange.load(exchange.LoadOrder(store, str(tmp_path / "mine.gpkg"), Selection()))
    session.open(str(made.path))
    dialog.controller.choose(store)
    rest(dialog)
    dialog.targetWidget.setFilePath(str(made.path))
    dialog.mainButton.click()
    assert "is open in this project" in dialog.problemLabel.text() and dialog.task is None
    assert session.layers()


def test_edits_in_the_way_are_not_lost(dialog, store, session, rest, tmp_path):
    path = tmp_path / "mine.gpkg"
    exchange.load(exchange.LoadOrder(store, str(path), Selection()))
    from insop_plugin.stores.geopackage import opened

    with opened(path) as connection:
        connection.execute("UPDATE plot SET remarks = 'wet'")
    dialog.controller.choose(store)
    rest(dialog)
    dialog.targetWidget.setFilePath(str(path))
    dialog.mainButton.click()
    rest(dialog)
    assert "edits that are not in the store yet (2)" in dialog.problemLabel.text()
    assert len(open_checkout(path).pending()) == 2


def test_a_folder_without_a_store_is_said_beside_it(dialog, rest, tmp_path):
    dialog.controller.choose(str(tmp_path))
    rest(dialog)
    assert "There is no INSOP store at" in dialog.problemLabel.text()
    assert not dialog.mainButton.isEnabled() and not dialog.partGroup.isEnabled()
    assert settings.recent_stores() == []


def test_a_store_after_a_wrong_folder_is_shown_all_the_same(dialog, store, rest, tmp_path):
    dialog.controller.choose(str(tmp_path))
    rest(dialog)
    dialog.controller.choose(store)
    rest(dialog)
    assert dialog.problemLabel.text() == "" and dialog.mainButton.isEnabled()


def test_cancelled_half_way_nothing_is_left(dialog, store, session, rest, monkeypatch):
    import threading

    going = threading.Event()

    def endless(order, progress):
        going.set()
        while True:
            progress(0.5)

    dialog.controller.choose(store)
    rest(dialog)
    monkeypatch.setattr(exchange, "load", endless)
    dialog.mainButton.click()
    assert going.wait(10) and dialog.stopButton.isVisible()
    dialog.stopButton.click()
    rest(dialog)
    assert dialog.problemLabel.text() == "Cancelled." and dialog.mainButton.isEnabled()
    assert not dialog.stopButton.isVisible() and session.checkout_path == ""


def test_asked_for_twice_there_is_one_dialog(dialog, session):
    assert load.open_load(session) is dialog


def test_closing_while_it_works_still_brings_the_layers(dialog, store, session, rest, qtbot):
    dialog.controller.choose(store)
    rest(dialog)
    dialog.mainButton.click()
    dialog.closeButton.click()
    qtbot.waitUntil(lambda: session.checkout_path != "", timeout=30_000)


def test_file_names_are_proposed_that_no_file_has(tmp_path):
    assert exchange.free_path(tmp_path, "Soil / Böden", "COL").name == "soil-böden-col.gpkg"
    (tmp_path / "soil-böden-col.gpkg").touch()
    assert exchange.free_path(tmp_path, "Soil / Böden", "COL").name == "soil-böden-col-2.gpkg"
    assert exchange.free_path(tmp_path, "???").name == "insop.gpkg"


def test_a_store_is_created_and_chosen(session, rest, tmp_path, qtbot):
    told = []
    dialog = store_dialogs.open_create(session, told.append)
    dialog.folderWidget.setFilePath(str(tmp_path / "new"))
    assert not dialog.mainButton.isEnabled()
    dialog.titleEdit.setText("Soils of Italy")
    term_boxes.choose(dialog.countryBox, "ITA")
    dialog.mainButton.click()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    info = open_store(told[0]).info()
    assert (info.title, info.countries) == ("Soils of Italy", ("ITA",))


def test_a_folder_with_files_is_no_place_for_a_store(session, rest, tmp_path):
    (tmp_path / "photo.jpg").touch()
    dialog = store_dialogs.open_create(session)
    dialog.folderWidget.setFilePath(str(tmp_path))
    dialog.titleEdit.setText("Mine")
    dialog.mainButton.click()
    rest(dialog)
    assert "photo.jpg" in dialog.problemLabel.text() and dialog.isVisible()


def test_a_store_is_checked_backed_up_and_takes_packages(session, rest, tmp_path):
    made = small_dataset.store(tmp_path / "store")
    path = small_dataset.checkout(made, tmp_path / "a.gpkg")
    from insop_plugin.stores.geopackage import opened

    with opened(path) as connection:
        connection.execute("UPDATE plot SET remarks = 'wet'")
    open_checkout(path).pack(made.folder / "inbox", Identity("Ann"))
    settings.remember_store(made.address)
    dialog = store_dialogs.open_care(session)
    rest(dialog)
    dialog.mainButton.click()
    rest(dialog)
    assert "The store is sound" in dialog.reportText.toPlainText()
    dialog.backupButton.click()
    rest(dialog)
    assert len(list((made.folder / "backups").iterdir())) == 1
    assert words_of(dialog.inboxButton) == "Take in 1 package"
    dialog.inboxButton.click()
    rest(dialog)
    assert "2 accepted" in dialog.reportText.toPlainText()
    assert made.info().rev == 2 and not dialog.inboxButton.isEnabled()


def test_a_damaged_store_is_said_to_be_so(tmp_path):
    made = small_dataset.store(tmp_path / "store")
    from insop_plugin.stores.geopackage import opened

    with opened(made.file) as connection:
        connection.execute("UPDATE plot SET code = 'changed behind its back'")
    assert store_care.check(made.address)[0] == "2 things are wrong:"


def test_an_update_brings_what_others_contributed(session, tmp_path, qtbot):
    made = small_dataset.store(tmp_path / "store")
    path = small_dataset.checkout(made, tmp_path / "a.gpkg")
    session.open(path)
    assert push(made, insert("plot", code="P9", geom=point(11.6, 44.6)), who=ANN).status == "ok"
    checkouts.pull(session)
    qtbot.waitUntil(lambda: session.layer("plot").featureCount() == 3, timeout=20_000)


def test_the_training_dataset_is_a_copy(tmp_path):
    path = training.prepare(tmp_path)
    again = training.prepare(tmp_path)
    assert path == again and open_checkout(path).counts()["sample"] > 100
    assert open_checkout(path).info.address == str(tmp_path / training.STORE)
