"""What the plugin puts into the window of QGIS, each piece together with how it goes away again."""

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsExpressionContextUtils, QgsSettings
from qgis.gui import QgsGui, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from insop_plugin.adapters import settings, tasks
from insop_plugin.adapters.i18n import tr
from insop_plugin.gui import actions
from insop_plugin.gui.dock import InsopDock
from insop_plugin.gui.session import Session
from insop_plugin.gui.ui import icon
from insop_plugin.paths import I18N


@contextmanager
def translations() -> Iterator[None]:
    """The plugin's words in the language of QGIS, where there are any."""
    translator = QTranslator()
    language = QgsSettings().value("locale/userLocale") or QLocale().name()
    is_loaded = any(translator.load(str(I18N / f"insop_{name}.qm")) for name in (language, str(language)[:2]))
    if is_loaded:
        QCoreApplication.installTranslator(translator)
    yield
    if is_loaded:
        QCoreApplication.removeTranslator(translator)


@contextmanager
def session(iface) -> Iterator[Session]:
    """The current checkout; who contributes is known to forms as variables."""
    from insop_plugin.gui import windows
    from insop_plugin.gui.check import close_check
    from insop_plugin.gui.digitise import close_digitise
    from insop_plugin.gui.form import close_forms

    current = Session(iface)
    remember_variables()
    yield current
    tasks.stop_all()
    windows.close_all()
    close_digitise(iface)
    close_forms(iface)
    close_check(iface)
    current.stop()
    current.deleteLater()
    for name in VARIABLES:
        QgsExpressionContextUtils.removeGlobalVariable(name)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self):
        super().__init__()
        self.setTitle("INSOP")
        self.setIcon(icon("insop"))

    def createWidget(self, parent: QWidget | None) -> QWidget:
        """Return a fresh page."""
        from insop_plugin.gui.options import OptionsPage

        return OptionsPage(parent, remember_variables)


VARIABLES = {"insop_contributor": "identity/name", "insop_country": "identity/country"}


def remember_variables() -> None:
    """Tell the default values of forms who works here."""
    for variable, key in VARIABLES.items():
        text = settings.value(key)
        if text:
            QgsExpressionContextUtils.setGlobalVariable(variable, text)


@contextmanager
def dock(iface, current: Session) -> Iterator[InsopDock]:
    """The list of steps at the right side."""
    panel = InsopDock(current)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    yield panel
    panel.stop()
    iface.removeDockWidget(panel)
    panel.deleteLater()


@contextmanager
def menu_and_toolbar(iface, current: Session, panel: InsopDock) -> Iterator[None]:
    """The same actions in a menu of their own; the main ones in a toolbar."""
    window = iface.mainWindow()
    toolbar = iface.addToolBar(tr("INSOP"))
    toolbar.setObjectName("InsopToolBar")
    menu = QMenu("&INSOP", window)
    menu.setObjectName("InsopMenu")
    menu.setToolTipsVisible(True)
    shown = panel.toggleViewAction()
    shown.setText(tr("Show the &steps"))
    shown.setIcon(icon("insop"))
    for holder in (menu, toolbar):
        holder.addAction(shown)
    _fill(menu, toolbar, current)
    review = menu.findChild(QAction, "insop_review")
    review.setVisible(False)
    panel.can_review.connect(review.setVisible)
    window.menuBar().insertMenu(_help_menu(window), menu)
    yield
    window.menuBar().removeAction(menu.menuAction())
    window.removeToolBar(toolbar)
    for holder in (menu, toolbar):
        holder.deleteLater()


def _fill(menu: QMenu, toolbar, current: Session) -> None:
    step = 0
    for action in actions.ACTIONS:
        if action.step != step:
            menu.addSeparator()
            step = action.step
        entry = QAction(tr(action.label), menu)
        entry.setObjectName(f"insop_{action.name}")
        entry.setToolTip(tr(action.tip))
        entry.triggered.connect(lambda _checked=False, action=action: actions.start(action, current))
        menu.addAction(entry)
        if action.icon:
            entry.setIcon(icon(action.icon))
            toolbar.addAction(entry)


def _help_menu(window) -> QAction | None:
    """Return the entry of the Help menu: ours stands before it."""
    bar = window.menuBar()
    return next((entry for entry in bar.actions() if entry.menu() and entry.menu().objectName() == "mHelpMenu"), None)


@contextmanager
def feature_history(iface, current: Session) -> Iterator[None]:
    """The history of a record among the actions of its feature."""
    from insop_plugin.gui.history.feature_action import HistoryAction

    def open_it(layer, feature) -> None:
        from insop_plugin.gui.history.controller import open_of_feature

        open_of_feature(current, layer, feature)

    action = HistoryAction(open_it, iface.mainWindow())
    QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
    yield
    QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
    action.deleteLater()


@contextmanager
def options(iface) -> Iterator[None]:
    """The page in QGIS's options."""
    factory = OptionsFactory()
    iface.registerOptionsWidgetFactory(factory)
    yield
    iface.unregisterOptionsWidgetFactory(factory)
