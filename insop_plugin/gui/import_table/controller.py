"""What happens in an import: read, match, check, bring in; each step slow work beside the user interface."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QObject

from insop_plugin.adapters import lab_intake, lab_recipes
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.lab_files import refusals
from insop_plugin.adapters.lab_lines import Line
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.messages import show_result
from insop_plugin.core.errors import Cancelled, InsopError
from insop_plugin.core.harmonise.learning import Taught
from insop_plugin.core.reading.recipe import Recipe
from insop_plugin.gui.import_table.check_page import CheckPage
from insop_plugin.gui.import_table.columns_page import ColumnsPage
from insop_plugin.gui.import_table.dialog import CHECK, COLUMNS, FILE, RESULT, ImportDialog
from insop_plugin.gui.import_table.file_page import FilePage
from insop_plugin.gui.import_table.mending import Mending
from insop_plugin.gui.import_table.recipe_choice import RecipeChoice
from insop_plugin.gui.import_table.result_page import ResultPage
from insop_plugin.gui.import_table.samples_view import into_view, into_view_if_away

FILL = "fill"


class ImportController(QObject):
    """Leads through the pages; holds the file, its recipe, and what was prepared from them."""

    def __init__(self, dialog: ImportDialog, session):
        super().__init__(dialog)
        self.dialog, self.session = dialog, session
        self.path = self.checkout = ""
        self.look: lab_intake.Look | None = None
        self.prepared: lab_intake.Prepared | None = None
        self.is_stuck = False  # the first rows could not be harmonised as the columns stand
        self.file, self.columns = FilePage(dialog.file, self), ColumnsPage(dialog.columns, self)
        self.check, self.result = CheckPage(dialog.check, self), ResultPage(dialog.result, self)
        self.recipes = RecipeChoice(dialog.file, self)
        self.mending = Mending(dialog, self.columns)
        self._connect()
        self._name_button()

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.dropped.connect(self.open)
        self.file.chosen.connect(self.open)
        self.file.changed.connect(self.read)
        self.recipes.chosen.connect(self.use)
        self.recipes.opened.connect(self.read_by)
        self.columns.changed.connect(self.try_out)
        self.check.mend.connect(self.mend)
        dialog.check.saveRefusedButton.clicked.connect(self._save_refused)
        self.result.said.connect(dialog.say)
        dialog.linked.connect(self._follow)
        dialog.nextButton.clicked.connect(self.go_on)
        dialog.backButton.clicked.connect(lambda: dialog.tabs.setCurrentIndex(max(FILE, dialog.tabs.currentIndex() - 1)))
        dialog.helpButton.clicked.connect(lambda: _open_help(dialog))
        dialog.tabs.currentChanged.connect(self._turned)

    def begin(self) -> None:
        """Start with another file."""
        self.path, self.look, self.prepared = "", None, None
        self.recipes.forget()
        self.dialog.file.pathEdit.clear()
        self.file.clear_table()
        self.file.show_kind("")
        self.dialog.reach(FILE)
        self.dialog.turn_to(FILE)
        self.dialog.say("")
        self._name_button()

    # page 1: reading

    def open(self, path: str) -> None:
        """Read a file that was chosen or dropped."""
        self.begin()
        self.path = path
        self.file.start(path)
        self.read()

    def read(self) -> None:
        """Read the beginning of the file, as asked."""
        if not self.path:
            return
        self.look = self.prepared = None
        self.dialog.reach(FILE)
        self._work(tr("Reading the table"), lab_intake.look, self.path, self.file.asked, done=self._looked, failed=self._not_read)

    def _looked(self, look: lab_intake.Look) -> None:
        self.look = look
        self.dialog.say("")
        self.file.sheets.show(look.sheets, look.raw.options)
        self.file.show_table(look.raw)
        self.recipes.propose(look.raw, look.recipes)
        self._name_button()

    def read_by(self, recipe: Recipe) -> None:
        """Read the file again as a recipe says; the recipe is used when that is done."""
        self.file.ask(recipe.reading)
        self.read()

    def _not_read(self, error: Exception) -> None:
        self.file.clear_table()
        self._name_button()
        text = escape(words(error))
        if isinstance(error, refusals.SeveralSheets):
            self.file.sheets.show(error.facts["names"], None)
        if isinstance(error, refusals.UnevenRow) and error.facts["found"] < error.facts["expected"]:
            text += f' <a href="{FILL}">{tr("Fill short rows with empty cells")}</a>'
        self.dialog.say(text, is_problem=not isinstance(error, refusals.SeveralSheets))

    def _follow(self, link: str) -> None:
        if link == FILL:
            self.file.asked = replace(self.file.asked, short_rows=FILL)
            self.read()

    # page 2: columns

    def use(self, recipe: Recipe) -> None:
        """Take a recipe for the columns."""
        self.prepared = None
        taught = self.look.taught if recipe is self.look.taught.recipe else Taught(recipe)
        self.columns.show(self.look.raw, taught, lab_intake.datasets_of(self.session.checkout_path))
        self.dialog.reach(COLUMNS)
        self.try_out()

    def recipe(self) -> Recipe:
        """Return the recipe as it stands, with the way the file is read."""
        return lab_recipes.with_reading(self.columns.recipe(), self.file.asked, self.look.raw.options)

    def try_out(self) -> None:
        """Harmonise the first rows, to show places and results."""
        self.prepared, self.is_stuck = None, False
        self.check.clear()
        self.dialog.reach(CHECK if self._can_check() else COLUMNS)
        self._name_button()
        if self._can_check():
            raw, recipe = self.look.raw, self.recipe()
            self._work(tr("Trying the first rows"), lab_intake.try_out, raw, recipe, done=self._tried, failed=self._not_tried)
        else:
            self.columns.show_no_outcome(tr("No places yet."))
        self.dialog.say(self.columns.same.problem(), is_problem=True)

    def _can_check(self) -> bool:
        if self.look is None or self.is_stuck:
            return False
        return self.columns.has_results() and not self.columns.same.problem()

    def _tried(self, trial: lab_intake.Trial) -> None:
        self._name_button()
        self.columns.show_trial(trial)
        self.check.show(trial.outcome, is_part=trial.is_part or not self.look.is_whole)

    def _not_tried(self, error: Exception) -> None:
        self.is_stuck = not isinstance(error, Cancelled)
        self.dialog.reach(COLUMNS if self.is_stuck else self.dialog.reached())
        self._name_button()
        if self.is_stuck:
            self.columns.show_no_outcome(f"<b>{escape(_why_stuck(error))}</b>")

    # page 3: checking

    def prepare(self) -> None:
        """Harmonise the whole file and compare it with the dataset; nothing is written."""
        self.prepared = None
        self.dialog.say("")
        job = lab_intake.Job(self.path, self.file.asked, self.recipe(), self.columns.same.dataset())
        self.checkout = self.session.checkout_path  # the rows go where they were compared, whatever is opened meanwhile
        what = tr("Checking the table")
        self._work(what, lab_intake.prepare, job, self.checkout, done=self._checked, failed=self._failed)

    def _checked(self, prepared: lab_intake.Prepared) -> None:
        self.prepared = prepared
        self._name_button()
        self.check.show(prepared.outcome, is_part=False)
        self.dialog.say(_there_already(prepared))

    def mend(self, line: Line) -> None:
        """Mend a refusal, and check again."""
        if self.mending.mend(line):
            self.columns.soon.stop()
            self.prepare()

    def _save_refused(self) -> None:
        if self.prepared:
            self.result.prepared = self.prepared
            self.result.save_refused()

    # page 4: bringing in

    def bring_in(self) -> None:
        """Add the new rows to the dataset."""
        prepared, checkout = self.prepared, self.checkout
        done = partial(self._brought_in, prepared)
        what = tr("Importing {file}").format(file=Path(self.path).name)
        self._work(what, lab_intake.bring_in, prepared, checkout, done=done, failed=self._failed)

    def _brought_in(self, prepared: lab_intake.Prepared, added: dict[str, int]) -> None:
        lab_recipes.learn(prepared.raw, prepared.job.recipe)
        self.session.refresh()
        text = tr("{samples} samples with {results} results imported from {file}.")
        facts = {"samples": number(added["sample"]), "results": number(added["observation"]), "file": prepared.raw.name}
        show_result(self.session.iface.messageBar(), text.format(**facts), {tr("Zoom"): partial(into_view, self.session)})
        into_view_if_away(self.session)
        self.prepared = None
        self.result.show(prepared, added)
        self.dialog.turn_to(RESULT)
        self._name_button()

    # all pages

    def go_on(self) -> None:
        """Do what the main button says."""
        page = self.dialog.tabs.currentIndex()
        if page == RESULT:
            self.begin()
        elif page == CHECK:
            self.bring_in() if self.prepared else self.prepare()
        else:
            self.dialog.turn_to(page + 1)

    def _turned(self, page: int) -> None:
        self._name_button()
        if page == CHECK and self.prepared is None and self._can_check():
            self.prepare()

    def _work(self, description: str, function, *args, done, failed) -> None:
        self.dialog.work(description, function, *args, done=done, failed=failed)
        if self.dialog.task is not None:
            self.dialog.nextButton.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        self._name_button()
        self.dialog.say(escape(words(error)), is_problem=not isinstance(error, Cancelled))
        if not isinstance(error, InsopError):
            raise error

    def _name_button(self) -> None:
        page = self.dialog.tabs.currentIndex()
        self.dialog.backButton.setEnabled(page in (COLUMNS, CHECK))
        offers = {
            FILE: (tr("&Next: columns"), self.look is not None),
            COLUMNS: (tr("&Next: check all rows"), self._can_check()),
            CHECK: self._import_offer(),
            RESULT: (tr("Import &another table"), True),
        }
        self.dialog.offer(*offers[page])

    def _import_offer(self) -> tuple[str, bool]:
        if self.prepared is None:
            return tr("&Check"), self._can_check()
        return _offer_words(self.prepared), len(self.prepared.tables["observation"]) > 0


def _offer_words(prepared: lab_intake.Prepared) -> str:
    """Return what the main button of the check brings in."""
    counts = prepared.outcome.conservation
    facts = {"rows": prepared.rows(), "total": counts.rows_in, "refused": counts.rows_refused}
    text = tr("&Import {rows} of {total} rows; {refused} refused") if counts.rows_refused else tr("&Import {rows} of {total} rows")
    return text.format(**{name: number(count) for name, count in facts.items()})


def _why_stuck(error: Exception) -> str:
    """Say what is missing, in terms of this page."""
    if type(error).__name__ == "CoordinateSystemMissing":
        return tr("In which coordinate system are {x} and {y}? Choose it below.").format(**error.facts)
    return words(error)


def _there_already(prepared: lab_intake.Prepared) -> str:
    """Say what the dataset has already; empty where it has nothing of it."""
    known = prepared.known.get("observation", 0)
    if not known:
        return ""
    text = tr("{known} of {n} results are in the dataset already and are not imported again.")
    text = text.format(known=number(known), n=number(known + len(prepared.tables["observation"])))
    if prepared.changed:
        changed = tr("{n} of them were delivered with another value then; they stay as they are.")
        text += " " + changed.format(n=number(prepared.changed))
    return text


def _open_help(dialog: ImportDialog) -> None:
    from insop_plugin.gui.help_dialog import HelpDialog

    HelpDialog("import_table", dialog).show()
