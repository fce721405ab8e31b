"""Datasets that are there already: open one, the last one, the training one; bring one up to date."""

from pathlib import Path

from qgis.core import QgsReferencedRectangle
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from insop_plugin.adapters import checkout_facts, exchange, messages, settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import counted, number
from insop_plugin.adapters.tasks import in_background
from insop_plugin.core.errors import N_
from insop_plugin.gui import actions, editing
from insop_plugin.gui.session import Session

SOON_MS = 300  # QGIS itself zooms to the first layers once they are in


def open_file(session: Session) -> None:
    """Ask for a checkout and open it."""
    path, _ = QFileDialog.getOpenFileName(
        session.iface.mainWindow(), tr("Open a dataset"), str(settings.working_folder()), tr("GeoPackage (*.gpkg)")
    )
    if path:
        session.open(path)


def open_last(session: Session) -> None:
    """Open the checkout used last; where there is none any more, ask."""
    path = settings.last_checkout()
    if path:
        session.open(path)
    else:
        open_file(session)


def open_training(session: Session) -> None:
    """Copy the shipped store to the working folder and open a checkout of it."""
    from insop_plugin.adapters import training

    in_background(
        tr("Preparing the training dataset"),
        training.prepare,
        settings.working_folder(),
        done=lambda path: _opened(session, path),
        failed=lambda error: messages.show_problem(session.iface.messageBar(), error),
    )


def pull(session: Session) -> None:
    """Take what others have contributed."""
    path = session.checkout_path

    def start() -> None:
        in_background(
            tr("Updating from the store"),
            exchange.update,
            path,
            done=lambda summary: _pulled(session, summary),
            failed=lambda error: messages.show_problem(session.iface.messageBar(), error),
        )

    editing.settled(session, start)


def fetch_files(session: Session) -> None:
    """Bring photos and documents that are not here yet."""
    path = session.checkout_path

    def start() -> None:
        in_background(
            tr("Fetching photos and files"),
            exchange.fetch_files,
            path,
            done=lambda done: _fetched(session, done),
            failed=lambda error: messages.show_problem(session.iface.messageBar(), error),
        )

    editing.settled(session, start)


def _fetched(session: Session, done) -> None:
    one, many = N_("1 file came"), N_("{n} files came")
    text = tr("{files}, {there} were there already.").format(files=counted(done.got, one, many), there=number(done.there))
    if done.not_fetched:
        left = tr("{n} could not be fetched: {first}.").format(n=number(len(done.not_fetched)), first=done.not_fetched[0])
        text += " " + left
    messages.show_result(session.iface.messageBar(), text, {})


def welcome(session: Session) -> None:
    """Show where the training dataset has its samples, and say what to try first."""
    QTimer.singleShot(SOON_MS, lambda: _show_samples(session))
    analyse = actions.named("analyse")
    text = tr("The training dataset is open. It is a copy: try everything. Step 5 finds hot spots in it at once.")
    messages.show_result(session.iface.messageBar(), text, {actions.plain_label(analyse): lambda: actions.start(analyse, session)})


def _opened(session: Session, path: Path) -> None:
    session.open(str(path))
    welcome(session)


def _show_samples(session: Session) -> None:
    layer = session.layer("plot")
    if layer is not None and not layer.extent().isEmpty():
        area = layer.extent()
        area.scale(1.1)
        session.iface.mapCanvas().setReferencedExtent(QgsReferencedRectangle(area, layer.crs()))
        session.iface.mapCanvas().refresh()


def _pulled(session: Session, summary) -> None:
    checkout_facts.forget_reach()
    session.refresh()
    text = tr("Up to date: {taken} rows new or changed, {gone} gone.").format(
        taken=number(summary.taken), gone=number(summary.gone)
    )
    if summary.conflicts:
        text += " " + tr("{n} rows were changed both here and in the store; your edits are kept.").format(
            n=number(summary.conflicts)
        )
    if summary.offered_again:
        text += " " + tr("{n} rows that the store has lost count as changes again.").format(
            n=number(summary.offered_again)
        )
    links = {}
    if summary.verdicts:
        one, many = N_("Reviewers had something to say on 1 record."), N_("Reviewers had something to say on {n} records.")
        text += " " + counted(len(summary.verdicts), one, many)
        said = actions.named("returned")
        links = {actions.plain_label(said): lambda: actions.start(said, session)}
    messages.show_result(session.iface.messageBar(), text, links)
