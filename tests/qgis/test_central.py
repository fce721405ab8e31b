"""A store on a network in the dialogs, the dock and the tools: signed in by QGIS's authentications, offline in words."""

import pytest
from qgis.core import QgsProject, QgsSettings

from insop_plugin.adapters import checkout_facts, exchange, settings, store_access
from insop_plugin.core.changes import Identity
from insop_plugin.core.errors import InsopError
from insop_plugin.gui import contribute, load, steps, store_dialogs, store_place, windows
from insop_plugin.gui.options import OptionsPage
from insop_plugin.gui.session import Session
from insop_plugin.stores import folder, http_errors
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.protocol import Selection
from tests.qgis import small_dataset
from tests.qgis.sign_in import authentication, central
from tests.stores.make import insert, push, sql


@pytest.fixture(scope="module")
def authcfg(qgis_app):
    return authentication()


@pytest.fixture
def behind(tmp_path):
    return small_dataset.store(tmp_path / "store")


@pytest.fixture
def site(behind):
    with central(behind) as site:
        yield site


@pytest.fixture
def session(qgis_iface, qgis_new_project, tmp_path):
    QgsSettings().remove("insop")
    checkout_facts.forget_reach()
    settings.remember("working_folder", str(tmp_path / "work"))
    settings.remember_identity(Identity("Ann", "Agency", "ITA", "CC-BY-4.0", "public_exact"))
    current = Session(qgis_iface)
    yield current
    windows.close_all()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def rest(qtbot):
    """Return a callable that waits until a dialog has nothing to do."""

    def wait(dialog):
        qtbot.waitUntil(lambda: dialog.task is None, timeout=30_000)

    return wait


@pytest.fixture
def loaded(site, session, authcfg, tmp_path):
    """Return the path of a checkout of the store on the network, opened in the project."""
    store_access.remember_authcfg(site.address, authcfg)
    path = str(tmp_path / "valley.gpkg")
    exchange.load(exchange.LoadOrder(site.address, path, Selection()))
    session.open(path)
    return path


def test_settings_keep_the_identity_of_the_authentication_only(session, authcfg):
    store_access.remember_authcfg("https://store.example.org/insop/", authcfg)
    assert store_access.authcfg_of("https://store.example.org/insop") == authcfg
    kept = {key: str(QgsSettings().value(key)) for key in QgsSettings().allKeys() if key.startswith("insop")}
    assert any(authcfg in text for text in kept.values())
    assert not any("a long word" in text or '"ann"' in text for text in kept.values())


def test_a_stranger_is_asked_to_sign_in_before_anything_is_sent(session):
    with pytest.raises(store_access.SignInFirst, match="the button with the plus"):
        store_access.open_store("https://store.example.org/insop")


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://ann:word@store.example.org", http_errors.PasswordInAddress),
        ("http://store.example.org", http_errors.NotEncrypted),
        ("ftp://store.example.org", InsopError),
    ],
)
def test_addresses_that_are_not_used(session, address, kind):
    with pytest.raises(kind):
        store_access.open_store(address, authcfg="abc1234")


def test_the_load_dialog_signs_in_and_loads(site, session, authcfg, rest, tmp_path):
    dialog = load.open_load(session)
    assert not dialog.authSelect.isVisible()
    dialog.controller.choose(site.address + "/")
    assert dialog.authSelect.isVisible()
    rest(dialog)
    assert "does not know you" in dialog.problemLabel.text() and not dialog.mainButton.isEnabled()
    dialog.authSelect.setConfigId(authcfg)
    rest(dialog)
    assert dialog.problemLabel.text() == ""
    assert dialog.storeInfoLabel.text().endswith("signed in as Ann of the agency")
    assert dialog.countsTree.topLevelItemCount() == 2
    path = tmp_path / "a.gpkg"
    dialog.targetWidget.setFilePath(str(path))
    dialog.controller.load()
    rest(dialog)
    assert session.checkout_path == str(path) and settings.recent_stores()[0] == site.address
    made = open_checkout(path)
    assert made.counts()["plot"] == 2 and made.info.address == site.address
    assert "a long word" not in path.read_bytes().decode("latin-1")


def test_who_waits_is_told_why_and_how_long(site, session, authcfg, rest, monkeypatch):
    said, show = [], windows.WorkDialog._show_said

    def noted(dialog, text):
        show(dialog, text)
        said.append(dialog.problemLabel.text())

    monkeypatch.setattr(windows.WorkDialog, "_show_said", noted)
    store_access.remember_authcfg(site.address, authcfg)
    site.faults.append("502")
    dialog = load.open_load(session)
    dialog.controller.choose(site.address)
    rest(dialog)
    assert len(said) == 1 and "not ready at the moment (answer 502). Next try in 1 s (2 of 6)." in said[0]
    assert "signed in as" in dialog.storeInfoLabel.text() and dialog.problemLabel.text() == ""


def test_a_known_store_needs_no_second_sign_in(site, session, authcfg, rest):
    store_access.remember_authcfg(site.address, authcfg)
    settings.remember_store(site.address)
    dialog = load.open_load(session)
    rest(dialog)
    assert dialog.authSelect.isVisible() and dialog.authSelect.configId() == authcfg
    assert "signed in as" in dialog.storeInfoLabel.text()


def test_edits_are_sent_and_others_come(site, behind, session, loaded, rest):
    sql(loaded, "UPDATE site SET name = 'Yard 2' WHERE name = 'Yard'")
    contribute.open_contribute(session)
    dialog = windows._open["contribute"]
    rest(dialog)
    assert "signed in as Ann of the agency" in dialog.targetText.text()
    assert not dialog.packageButton.isVisible() and dialog.mainButton.isEnabled()
    dialog.mainButton.click()
    rest(dialog)
    assert behind.info().rev == 2
    push(behind, insert("dataset", title="Another"))
    assert exchange.update(loaded).taken == 1


def test_offline_keeps_the_edits_and_says_why(behind, session, authcfg, rest, tmp_path, monkeypatch):
    with central(behind) as site:
        store_access.remember_authcfg(site.address, authcfg)
        path = str(tmp_path / "valley.gpkg")
        exchange.load(exchange.LoadOrder(site.address, path, Selection()))
        session.open(path)
    sql(path, "UPDATE site SET name = 'Yard 2' WHERE name = 'Yard'")
    contribute.open_contribute(session)
    dialog = windows._open["contribute"]
    rest(dialog)
    assert "was lost" in dialog.problemLabel.text() and "edits are kept" in dialog.problemLabel.text()
    assert not dialog.mainButton.isEnabled()
    assert len(open_checkout(path).pending()) == 1


def test_the_dock_knows_where_and_as_whom(site, session, loaded):
    assert checkout_facts.read(loaded).is_store_near is None and checkout_facts.read(loaded).is_stale
    assert "looking" in steps.store_line(checkout_facts.read(loaded))
    checkout_facts.reach(site.address)
    facts = checkout_facts.read(loaded)
    assert not facts.is_stale
    assert steps.store_line(facts) == f"Store: {site.address} · signed in as Ann of the agency"
    assert "Last updated" in steps.store_tip(facts)


def test_who_is_not_let_in_is_not_asked_again_and_again(site, session, loaded):
    store_access.remember_authcfg(site.address, authentication("ann", "a wrong word"))
    checkout_facts.forget_reach()
    assert not checkout_facts.reach(site.address).is_near
    facts = checkout_facts.read(loaded)
    assert not facts.is_stale and "does not know you" in steps.store_tip(facts)
    assert steps.store_line(facts) == f"Store: {site.address} · you are not let in"


def test_the_options_keep_address_and_authentication(session, authcfg):
    page = OptionsPage(None, lambda: None)
    page.form.storeEdit.setText("https://store.example.org/insop/")
    page.form.authSelect.setConfigId(authcfg)
    page.apply()
    assert settings.recent_stores()[0] == "https://store.example.org/insop"
    assert store_access.authcfg_of("https://store.example.org/insop") == authcfg
    again = OptionsPage(None, lambda: None)
    assert again.form.storeEdit.text() == "https://store.example.org/insop" and again.form.authSelect.configId() == authcfg


def test_a_store_that_moved_is_found_again(behind, session, loaded, authcfg, rest):
    with central(behind) as moved:
        store_access.remember_authcfg(moved.address, authcfg)
        dialog = store_place.open_place(session)
        rest(dialog)
        dialog.controller.choice.choose(moved.address)
        rest(dialog)
        assert dialog.mainButton.isEnabled(), dialog.problemLabel.text()
        dialog.controller.use()
        rest(dialog)
        assert exchange.place_of(loaded) == moved.address
        assert exchange.update(loaded).rev == 1


def test_a_dataset_moves_to_another_store_when_one_says_so(behind, session, loaded, authcfg, rest, tmp_path):
    sql(loaded, "UPDATE site SET name = 'Mine' WHERE name = 'Yard'")
    other = folder.create(tmp_path / "other", "Other store")
    with central(other) as another:
        store_access.remember_authcfg(another.address, authcfg)
        dialog = store_place.open_place(session)
        dialog.controller.choice.choose(another.address)
        rest(dialog)
        assert "This is another store" in dialog.problemLabel.text()
        assert dialog.mainButton.text().replace("&", "") == "Move the dataset there"
        dialog.controller.use()
        rest(dialog)
        made = open_checkout(loaded)
        assert made.info.title == "Other store" and made.info.address == another.address
        assert len(made.pending()) == sum(behind.info().counts.values())
        assert exchange.send(loaded, Identity("Ann", licence="CC-BY-4.0")).is_stored
        assert other.info().counts == behind.info().counts


def test_a_store_on_a_server_is_not_kept_from_here(session, site, rest):
    settings.remember_store(site.address)
    dialog = store_dialogs.open_care(session)
    assert dialog.storeBox.count() == 0
    dialog.storeBox.setEditText(site.address)
    dialog.controller.look()
    assert "checked and backed up on its server" in dialog.problemLabel.text() and not dialog.mainButton.isEnabled()


def test_tools_take_an_address_and_an_authentication(site, behind, session, authcfg, qgis_processing, tmp_path):
    import processing
    from qgis.core import QgsApplication

    from insop_plugin.processing.provider import InsopProvider

    provider = InsopProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        path = str(tmp_path / "tool.gpkg")
        where = {"STORE": site.address, "AUTHCFG": authcfg}
        assert processing.run("insop:loaddataset", {**where, "CHECKOUT": path})["ROWS"] > 10
        sql(path, "UPDATE site SET name = 'Yard 3' WHERE name = 'Yard'")
        order = {**where, "CHECKOUT": path, "RECEIPT": str(tmp_path / "r.json"), "LICENCE": "CC-BY-4.0"}
        assert processing.run("insop:contribute", order)["ACCEPTED"] == 1
        assert behind.info().rev == 2
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
