"""In the real QGIS, one of three people: Ana sends, Eve reviews as focal point, Ana's colleague updates and mends."""

import os
from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

FOLDER, STORE = Path(os.environ["INSOP_TEST_FOLDER"]), os.environ["INSOP_STORE"]
REASON = "No such place."


def main(desk):
    from insop_plugin.adapters import settings
    from insop_plugin.core.changes import Identity

    role = os.environ["INSOP_ROLE"]
    settings.remember("working_folder", str(FOLDER / role))
    settings.remember_identity(Identity(*os.environ["INSOP_WHO"].split("|")))
    if os.environ.get("INSOP_LOGIN"):
        sign_in(*os.environ["INSOP_LOGIN"].split("|"))
    desk.iface.messageBar().clearWidgets()
    return {"push": push, "review": review, "pull": pull}[role](desk)


def sign_in(name, word):
    """Give QGIS the member's password, and trust in the authority that signed the store's certificate."""
    from qgis.core import QgsApplication, QgsAuthMethodConfig
    from qgis.PyQt.QtNetwork import QSslCertificate

    from insop_plugin.adapters import store_access

    manager = QgsApplication.authManager()
    manager.setMasterPassword("master", True)
    if os.environ.get("INSOP_AUTHORITY"):
        (authority,) = QSslCertificate.fromPath(os.environ["INSOP_AUTHORITY"])
        manager.storeCertAuthority(authority)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
    config = QgsAuthMethodConfig("Basic")
    config.setName(f"INSOP {name}")
    config.setConfig("username", name)
    config.setConfig("password", word)
    manager.storeAuthenticationConfig(config)
    store_access.remember_authcfg(STORE, config.id())


def push(desk):
    """Load, move the well, add a works, contribute."""
    load(desk)
    session = desk.plugin.session
    points = session.layer("site", "Point")
    points.startEditing()
    well = next(feature for feature in points.getFeatures() if feature["name"] == "Well")
    points.changeGeometry(well.id(), QgsGeometry.fromPointXY(QgsPointXY(11.535, 44.532)))
    points.changeAttributeValue(well.id(), points.fields().indexOf("name"), "Deep well")
    points.commitChanges()
    sources = session.layer("source", "Point")
    sources.startEditing()
    feature = QgsFeature(sources.fields())
    values = {"country": "ITA", "name": "Tannery", "source_type": "TEXTILE_TAN", "state": "draft", "rev": 0, "deleted": False,
              "certainty": "confirmed", "evidence": "register"}  # fmt: skip
    for name, value in values.items():
        feature.setAttribute(name, value)
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(11.56, 44.50)))
    sources.addFeature(feature)
    sources.commitChanges()
    desk.wait_for(lambda: "2 changes" in step(desk, 6).stateLabel.text(), what="the edits to be counted")
    desk.click("mainButton", inside=step(desk, 6))
    dialog = desk.find("InsopContribute")
    desk.wait_for(lambda: dialog.mainButton.isEnabled(), what="the edits to be judged")
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: "last sent" in step(desk, 6).stateLabel.text(), what="the receipt")
    return {"checkout": session.checkout_path, "said": desk.messages()}


def review(desk):
    """Look over what waits, return one row, accept the rest, send."""
    load(desk)
    desk.wait_for(lambda: step(desk, 7).isVisible(), what="the step for reviewers")
    told = step(desk, 7).stateLabel.text()
    desk.wait_for_map()
    desk.grab("review-1-dock")
    desk.click("mainButton", inside=step(desk, 7))
    dialog = desk.find("InsopReview")
    control = dialog.controller
    ready(desk, dialog)
    desk.settle(1)
    desk.grab("review-2-first")
    last = dialog.batchesTree.topLevelItem(dialog.batchesTree.topLevelItemCount() - 1)
    dialog.batchesTree.setCurrentItem(last)
    ready(desk, dialog)
    choose(desk, dialog, "Deep well")
    desk.settle(1.5)
    desk.grab("review-3-changed")
    moved = [dialog.valuesTree.topLevelItem(n).text(2) for n in range(2)]
    choose(desk, dialog, "Tannery")
    dialog.rowsView.setFocus()
    QTest.keyClick(dialog.rowsView, Qt.Key.Key_R)
    needs = dialog.problemLabel.text()
    desk.type(dialog.reasonBox.lineEdit(), REASON)
    desk.click("rejectButton", inside=dialog)
    choose(desk, dialog, "Deep well")
    desk.click("acceptButton", inside=dialog)
    dialog.batchesTree.setCurrentItem(dialog.batchesTree.topLevelItem(0))
    ready(desk, dialog)
    desk.click("acceptAllButton", inside=dialog)
    desk.settle(1)
    desk.grab("review-4-decided")
    desk.click("mainButton", inside=dialog)
    desk.settle(0.5)
    desk.grab("review-5-summary")
    summary = dialog.summaryLabel.text()
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: "Nothing waits" in dialog.headLabel.text(), what="the review to be sent")
    desk.settle(0.5)
    desk.grab("review-6-sent")
    said = dialog.problemLabel.text()
    desk.click("closeButton", inside=dialog)
    desk.wait_for(lambda: "Nothing waits" in step(desk, 7).stateLabel.text(), what="the dock to say so")
    groups = [group.name() for group in desk.project.layerTreeRoot().findGroups()]
    desk.wait_for_tasks()
    return {"step": told, "moved": moved, "needs": needs, "summary": summary, "said": said, "groups": groups, "n": len(control.layers.layers)}


def pull(desk):
    """Update Ana's dataset, see what came back, mend it, look at the history, restore the old place of the well."""
    session = desk.plugin.session
    session.open(os.environ["INSOP_CHECKOUT"])
    desk.wait_for(lambda: desk.plugin.dock.facts, what="the state of the dataset")
    start(desk, "pull")
    desk.wait_for(lambda: desk.messages(), what="the update")
    said = desk.messages()
    desk.wait_for(lambda: "returned to you" in step(desk, 6).stateLabel.text(), what="the dock to tell what came back")
    desk.wait_for_map()
    desk.grab("review-7-returned-dock")
    start(desk, "returned")
    dialog = desk.find("InsopReturned")
    desk.wait_for(lambda: dialog.rowsTree.topLevelItemCount(), what="what reviewers said")
    desk.click("zoomButton", inside=dialog)
    desk.settle(1)
    desk.grab("review-8-returned")
    desk.click("mainButton", inside=dialog)
    form = desk.find("RecordForm")
    desk.settle(0.5)
    desk.grab("review-9-form")
    note = form.noteLabel.text()
    desk.type(form.pages.fields["name"].entry, "Old tannery")
    desk.click("saveButton", inside=form)
    desk.wait_for(lambda: "RecordForm" not in desk.dialogs(), what="the form to be saved")
    desk.click("closeButton", inside=dialog)
    restored = restore(desk)
    desk.wait_for_tasks()
    return {"said": said, "note": note, **restored}


def restore(desk):
    """Bring the well's first version back from its history."""
    session = desk.plugin.session
    layer = session.layer("site", "Point")
    layer.selectByExpression("name = 'Deep well'")
    start(desk, "history")
    dialog = desk.find("InsopHistory")
    desk.wait_for(lambda: dialog.versionsTree.topLevelItemCount() >= 2, what="the history")
    desk.settle(1)
    dialog.versionsTree.setCurrentItem(dialog.versionsTree.topLevelItem(1))
    desk.settle(1)
    desk.grab("review-10-history")
    versions = [[dialog.versionsTree.topLevelItem(n).text(c) for c in (1, 2, 3)] for n in range(dialog.versionsTree.topLevelItemCount())]
    dialog.versionsTree.setCurrentItem(dialog.versionsTree.topLevelItem(2))  # before Ana moved it
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: "back as an edit" in dialog.problemLabel.text(), what="the version to be restored")
    desk.settle(0.5)
    desk.grab("review-11-restored")
    desk.click("closeButton", inside=dialog)
    desk.wait_for(lambda: "2 changes" in step(desk, 6).stateLabel.text(), what="the edits to be counted")
    return {"versions": versions, "step": step(desk, 6).stateLabel.text()}


def load(desk):
    desk.click("mainButton", inside=step(desk, 1))
    dialog = desk.find("InsopLoad")
    desk.type(dialog.storeBox.lineEdit(), STORE)
    dialog.storeBox.lineEdit().editingFinished.emit()
    desk.wait_for(lambda: dialog.mainButton.isEnabled(), what="the store to be read")
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: desk.plugin.session.checkout_path, 60, "the layers")
    desk.wait_for(lambda: desk.plugin.dock.facts, what="the state of the dataset")


def ready(desk, dialog):
    """Wait until nothing is being read any more."""
    desk.settle(0.3)
    desk.wait_for(lambda: dialog.task is None and not dialog.controller.soon.isActive(), 60, "the store to be read")
    desk.settle(0.2)
    desk.wait_for(lambda: dialog.task is None, 60, "the rows to be read")


def choose(desk, dialog, name):
    """Click a row of the list."""
    model, view = dialog.controller.model, dialog.rowsView
    index = next(model.index(n, 0) for n, row in enumerate(model.listed) if row.name == name)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center())
    desk.settle(0.2)


def start(desk, name):
    """Start an action from the menu of the plugin."""
    from qgis.PyQt.QtWidgets import QAction

    desk.window.findChild(QAction, f"insop_{name}").trigger()
    desk.settle(0.3)


def step(desk, number):
    return desk.plugin.dock.cards[number]
