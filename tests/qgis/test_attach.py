"""Photos from the desktop: attached to the chosen record, sent with the contribution, fetched in another checkout, shown in the form."""

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsExternalResourceWidget, QgsGui
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QWidget

from insop_plugin.adapters import exchange, settings
from insop_plugin.core.changes import Identity
from insop_plugin.gui import attach, windows
from insop_plugin.gui.history.controller import NoRecordChosen
from insop_plugin.gui.session import Session
from tests.qgis import small_dataset

ANA = Identity("Ana Díaz", "IGAC", "COL", "CC-BY-4.0", "public_exact")


@pytest.fixture
def store(tmp_path):
    return small_dataset.store(tmp_path / "store")


@pytest.fixture
def session(store, tmp_path, qgis_iface, qgis_new_project):
    QgsSettings().remove("insop")
    settings.remember_identity(ANA)
    (tmp_path / "desk").mkdir()
    current = Session(qgis_iface)
    current.open(str(small_dataset.checkout(store, tmp_path / "desk/valley.gpkg")))
    yield current
    windows.close_all()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def photo(tmp_path):
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#8d6e3f"))
    path = tmp_path / "camera" / "yard.jpg"
    path.parent.mkdir()
    assert picture.save(str(path))
    return path


def test_a_photo_goes_from_desk_to_desk(session, store, photo, tmp_path):
    plots = session.layer("plot")
    with pytest.raises(NoRecordChosen):
        attach.open_attach(session)
    feature = next(plots.getFeatures())
    plots.selectByIds([feature.id()])
    attach.attach(session, plots, feature, [str(photo)])
    rows = session.layer("attachment")
    (row,) = rows.getFeatures()
    assert (row["target_collection"], row["target_uid"], row["country"]) == ("plot", feature["uid"], feature["country"])
    receipt = exchange.send(session.checkout_path, ANA)
    assert (receipt.status, receipt.accepted, receipt.findings) == ("ok", 1, ())
    (tmp_path / "field").mkdir()
    other = str(small_dataset.checkout(store, tmp_path / "field/valley.gpkg"))
    done = exchange.fetch_files(other)
    assert (done.got, done.not_fetched) == (1, [])
    assert (tmp_path / "field/attachments/yard.jpg").read_bytes() == photo.read_bytes()


def test_the_form_shows_the_photo_wherever_the_checkout_lies(session, photo, qtbot):
    plots, rows = session.layer("plot"), session.layer("attachment")
    attach.attach(session, plots, next(plots.getFeatures()), [str(photo)])
    exchange.send(session.checkout_path, ANA)
    session.refresh()
    rows.reload()
    (row,) = rows.getFeatures()
    assert row["path"] == "attachments/yard.jpg"
    parent = QWidget()
    qtbot.addWidget(parent)
    wrapper = QgsGui.editorWidgetRegistry().create(rows, rows.fields().indexOf("path"), None, parent)
    assert isinstance(wrapper.widget(), QgsExternalResourceWidget)
    wrapper.setFeature(row)
    assert wrapper.widget().fileWidget().defaultRoot() == str(photo.parents[1] / "desk")
    assert wrapper.widget().documentPath(0) == "attachments/yard.jpg"
