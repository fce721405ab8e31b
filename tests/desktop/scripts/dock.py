"""The dock by hand: load a store, edit, contribute; then the same in the dark theme and from right to left."""

import os

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel


def main(desk):
    from insop_plugin.adapters import settings
    from insop_plugin.core.changes import Identity

    settings.remember("working_folder", os.environ["INSOP_WORK"])
    settings.remember_identity(Identity("Ana Díaz", "IGAC", "COL", "CC-BY-4.0", "public_exact"))
    desk.iface.messageBar().clearWidgets()
    seen = {"cut": [], "states": {}}
    look(desk, seen, "dock-empty")
    load(desk, seen)
    edit(desk)
    contribute(desk, seen)
    QgsApplication.setUITheme("Night Mapping")
    desk.settle(0.5)
    look(desk, seen, "dock-dark")
    contrast = ink_of(desk, "step2")
    QgsApplication.setUITheme("default")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.settle(0.5)
    look(desk, seen, "dock-right-to-left")
    card = desk.find("step1")
    seen["mirrored"] = card.numberLabel.x() > card.mainButton.x()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return {**seen, "contrast": contrast, "messages": desk.messages()}


def load(desk, seen):
    desk.click("mainButton", inside=desk.find("step1"))
    dialog = desk.find("InsopLoad")
    desk.type(dialog.storeBox.lineEdit(), os.environ["INSOP_STORE"])
    dialog.storeBox.lineEdit().editingFinished.emit()
    desk.wait_for(lambda: dialog.mainButton.isEnabled(), what="the store to be read")
    look(desk, seen, "load-dialog", dialog)
    seen["load"] = dialog.mainButton.text()
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: desk.plugin.session.checkout_path, what="the layers")
    desk.wait_for(lambda: desk.plugin.dock.facts, what="the state of the dataset")
    desk.wait_for_map()
    look(desk, seen, "dock-loaded")


def edit(desk):
    layer = desk.plugin.session.layer("site", "Point")
    desk.wait_for(lambda: layer.isEditable() or layer.startEditing(), what="editing to begin")
    layer.changeAttributeValue(layer.allFeatureIds().pop(), layer.fields().indexOf("name"), "Old well")
    layer.commitChanges()
    desk.wait_for(lambda: "1 change" in desk.find("step6").stateLabel.text(), what="the edit to be counted")


def contribute(desk, seen):
    desk.click("mainButton", inside=desk.find("step6"))
    dialog = desk.find("InsopContribute")
    desk.wait_for(lambda: dialog.mainButton.isEnabled(), what="the edits to be judged")
    dialog.changesTree.setCurrentItem(dialog.changesTree.topLevelItem(0).child(0))
    desk.settle(1)
    look(desk, seen, "contribute-dialog", dialog)
    seen["send"] = dialog.mainButton.text()
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: "last sent" in desk.find("step6").stateLabel.text(), what="the receipt")
    look(desk, seen, "dock-sent")


def look(desk, seen, name, widget=None):
    """Take a picture and note what is cut and what the steps say."""
    desk.grab(name)
    seen["cut"] += [f"{name}: {text}" for text in cut(widget or desk.find("InsopDock"))]
    seen["states"][name] = [desk.plugin.dock.cards[n].stateLabel.text() for n in range(1, 7)]


def cut(widget):
    """Return the texts that do not fit their place."""
    found = []
    for label in widget.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            is_cut = label.heightForWidth(label.width()) > label.height() + 2
        else:
            is_cut = label.sizeHint().width() > label.width() + 2
        found += [label.text()] if is_cut else []
    for button in widget.findChildren(QAbstractButton):
        words = button.text().replace("&", "")
        is_cut = button.isVisible() and button.fontMetrics().horizontalAdvance(words) > button.width() - 4
        found += [words] if words and is_cut else []
    return found


def ink_of(desk, name):
    """Return how far the text of a step stands out from its ground, on a scale of 0 to 255."""
    picture = desk.find(name).stateLabel.grab().toImage()
    lights = [picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())]
    return max(lights) - min(lights)
