"""The dock: the steps of the work as a list, each with its state and one main button."""

import html
from pathlib import Path

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QMenu, QWidget

from insop_plugin.adapters import checkout_facts, settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.tasks import in_passing
from insop_plugin.gui import actions, steps
from insop_plugin.gui.session import Session
from insop_plugin.gui.ui import load_ui

READY = "border-radius: 11px; background: palette(highlight); color: palette(highlighted-text); font-weight: bold;"
REVIEW = 7  # the step that only reviewers see
WAITING = "border-radius: 11px; border: 1px solid #7d7d7d; color: #7d7d7d; font-weight: bold;"
LINK_ON_LIGHT, LINK_ON_DARK = "#0b5fa5", "#7fb9ee"


class StepCard(QWidget):
    """One step: number, name, state, main button and the rest behind “More”."""

    def __init__(self, number: int, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        load_ui("step", self)
        self.setObjectName(f"step{number}")
        self.session, self.number, self.main = session, number, ""
        self.state: steps.StepState | None = None
        self.numberLabel.setText(str(number))
        self.nameLabel.setText(tr(steps.NAMES[number]))
        self.mainButton.clicked.connect(self._start)
        self.stateLabel.linkActivated.connect(lambda name: actions.start(actions.named(name), self.session))
        self.moreButton.setMenu(QMenu(self.moreButton))
        self.moreButton.setText(tr("More"))

    def show_state(self, state: steps.StepState) -> None:
        """Show how far this step is and what comes next."""
        self.main = state.main
        action = actions.named(state.main)
        self.state = state
        self.stateLabel.setText(_with_link(state, self._link_colour()))
        self.mainButton.setText(tr(action.label))
        self.mainButton.setToolTip(tr(action.tip) if state.is_ready else state.text)
        self.mainButton.setEnabled(state.is_ready)
        self.numberLabel.setStyleSheet(READY if state.is_ready else WAITING)
        self._fill_more()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme of QGIS."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and getattr(self, "state", None):
            self.stateLabel.setText(_with_link(self.state, self._link_colour()))

    def _link_colour(self) -> str:
        return LINK_ON_DARK if self.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LINK_ON_LIGHT

    def _fill_more(self) -> None:
        menu = self.moreButton.menu()
        menu.clear()
        menu.setToolTipsVisible(True)
        for action in actions.of_step(self.number):
            if action.name != self.main:
                entry = menu.addAction(tr(action.label))
                entry.setObjectName(action.name)
                entry.setToolTip(tr(action.tip))
                entry.setEnabled(bool(self.session.checkout_path) or not action.needs_checkout)
                entry.triggered.connect(lambda _checked=False, action=action: actions.start(action, self.session))
        self.moreButton.setVisible(not menu.isEmpty())

    def _start(self) -> None:
        actions.start(actions.named(self.main), self.session)


def _with_link(state: steps.StepState, colour: str) -> str:
    """Return the text of a step as HTML; what comes first, or is offered, can be clicked."""
    text = html.escape(state.text)
    if not state.offer:
        return text
    link = f'<a href="{state.offer}" style="color: {colour}">'
    if not state.is_ready:
        return f"{link}{text}</a>"
    return f"{text} {link}{html.escape(actions.plain_label(actions.named(state.offer)))}</a>"


class InsopDock(QgsDockWidget):
    """The steps, always telling how things stand; reading that never holds QGIS up."""

    can_review = pyqtSignal(bool)  # whether the open dataset's store may be reviewed from here

    def __init__(self, session: Session, background=in_passing):
        super().__init__(tr("INSOP"))
        self.setObjectName("InsopDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.session, self.background = session, background
        self.facts: checkout_facts.CheckoutFacts | None = None
        self.reading = self.looking = None  # the tasks that read the facts and look at the store
        self.page = load_ui("dock", QWidget(self))
        self.setWidget(self.page)
        self.cards = {number: StepCard(number, session, self.page.stepsPage) for number in steps.NAMES}
        for card in self.cards.values():
            self.page.stepsLayout.addWidget(card)
        self.page.stepsLayout.addStretch()
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the state of the checkout beside the user interface, then show it."""
        if self.reading is not None:
            self.reading.detach()
            self.reading = None
        path = self.session.checkout_path
        if not path:
            return self._read(None)
        if self.facts is None or self.facts.path != path:
            self.page.titleLabel.setText(tr("Reading {file}…").format(file=Path(path).name))
        self.reading = self.background(
            tr("Reading the state of the dataset"), checkout_facts.read, path, done=self._read, failed=self._unread
        )

    def stop(self) -> None:
        """Listen to nothing any more."""
        self.session.changed.disconnect(self.refresh)
        for task in (self.reading, self.looking):
            if task is not None:
                task.detach()

    def _read(self, facts: checkout_facts.CheckoutFacts | None) -> None:
        self.reading, self.facts = None, facts
        last = settings.last_checkout() if facts is None else ""
        review = self.session.reviews.get(facts.store_id) if facts else None
        decisions = len(review.draft.choices) if review else 0
        title = Path(last).stem if last else ""
        now = steps.Situation(facts, title, self.session.findings, len(self.session.unsaved()), decisions)
        self.page.titleLabel.setText(facts.title if facts else tr("Soil pollution in six steps"))
        self._show_store()
        for number, state in steps.states(now).items():
            self.cards[number].show_state(state)
        self._show_review()
        if facts and facts.is_stale and self.looking is None:
            self.looking = self.background(
                tr("Looking for the store"), checkout_facts.reach, facts.address, done=self._looked, failed=self._not_looked
            )

    def _show_review(self) -> None:
        may_review = self.facts is not None and self.facts.to_review is not None
        self.cards[REVIEW].setVisible(may_review)
        self.can_review.emit(may_review)

    def _show_store(self) -> None:
        self.page.storeLabel.setText(steps.store_line(self.facts))
        self.page.storeLabel.setToolTip(steps.store_tip(self.facts))
        self.page.storeLabel.setVisible(self.facts is not None)

    def _looked(self, _seen: checkout_facts.Reach) -> None:
        self.looking = None
        if self.facts is not None:
            self._read(checkout_facts.renewed(self.facts))

    def _not_looked(self, _error: Exception) -> None:
        self.looking = None

    def _unread(self, error: Exception) -> None:
        from insop_plugin.adapters.i18n import words

        self._read(None)
        self.page.titleLabel.setText(words(error))
