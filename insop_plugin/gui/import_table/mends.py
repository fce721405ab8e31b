"""How the user mends a refusal on the spot: says what a text means, or chooses a rule."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from qgis.PyQt.QtGui import QDoubleValidator
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_lines import Line
from insop_plugin.core import vocabulary
from insop_plugin.core.errors import N_
from insop_plugin.core.reading.recipe import Recipe
from insop_plugin.gui.import_table.columns_model import determinand_labels, label_of
from insop_plugin.gui.term_boxes import chosen, make_searchable

MANY = 8  # choices, above which one is found by typing
Choices = list[tuple[str, str]]  # label, code


@dataclass(frozen=True)
class Mend:
    """One way to mend: a question, its choices, and what the answer does to a recipe."""

    question: str
    choices: Callable[[], Choices]
    apply: Callable[[Recipe, Line, str], Recipe]


def mend_of(line: Line) -> Mend | None:
    """Return how a refusal can be mended here; None where the file or another page has to be changed."""
    return MENDS.get(line.reason)


def ask(mend: Mend, line: Line, parent) -> str:
    """Ask the user; empty when cancelled."""
    dialog = QDialog(parent)
    dialog.setObjectName("mendDialog")
    dialog.setWindowTitle(tr("Mend"))
    layout = QVBoxLayout(dialog)
    label = QLabel(tr(mend.question).format(value=_meant(line)))
    label.setWordWrap(True)
    field, answer = _field(mend)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    for widget in (label, field, buttons):
        layout.addWidget(widget)
    dialog.setMinimumWidth(420)
    return answer() if dialog.exec() == QDialog.DialogCode.Accepted else ""


def _field(mend: Mend) -> tuple[QWidget, Callable[[], str]]:
    """Return what takes the answer: a list to choose from, or a place for a number."""
    choices = mend.choices()
    if not choices:
        edit = QLineEdit()
        edit.setValidator(QDoubleValidator(0.0, 1e9, 9, edit))
        return edit, lambda: edit.text().strip().replace(",", ".")
    box = QComboBox()
    for text, code in choices:
        box.addItem(text, code)
    if box.count() > MANY:
        make_searchable(box)
        box.setCurrentIndex(-1)
    return box, lambda: chosen(box)


def _decide(kind: str) -> Callable[[Recipe, Line, str], Recipe]:
    def decided(recipe: Recipe, line: Line, answer: str) -> Recipe:
        known = {**recipe.decided(kind), _meant(line): answer}
        return replace(recipe, decisions={**recipe.decisions, kind: known})

    return decided


def _constant(role: str) -> Callable[[Recipe, Line, str], Recipe]:
    return lambda recipe, _line, answer: replace(recipe, constants={**recipe.constants, role: answer})


def _rule(name: str) -> Callable[[Recipe, Line, str], Recipe]:
    return lambda recipe, _line, answer: replace(recipe, rules=replace(recipe.rules, **{name: answer}))


def _meant(line: Line) -> str:
    return (line.name or line.value).strip() if line.reason in NAMES else line.value.strip()


def _determinands() -> Choices:
    return [(label_of(code), code) for code in determinand_labels()]


def _units() -> Choices:
    return [(term.label, term.code) for term in vocabulary.terms("unit")]


def _said(*choices: tuple[str, str]) -> Callable[[], Choices]:
    return lambda: [(tr(label), code) for label, code in choices]


NAMES = ("unknown_contaminant", "ambiguous_name", "name_cas_conflict", "cas_invalid")
_NAME = Mend(N_("Which contaminant or soil property is “{value}”?"), _determinands, _decide("contaminant"))
_MEDIUM = Mend(N_("Is “{value}” soil?"), _said((N_("Yes, it is soil"), "soil")), _decide("medium"))
_MARKS = (
    (N_("Below the limit"), "left"),
    (N_("Above the limit"), "right"),
    (N_("An estimate"), "estimated"),
    (N_("Rejected by the laboratory"), "rejected"),
    (N_("Nothing special"), "none"),
)
_LENGTHS = ((N_("Centimetres"), "cm"), (N_("Metres"), "m"), (N_("Millimetres"), "mm"), (N_("Inches"), "in"), (N_("Feet"), "ft"))
LISTED = {
    "country_unknown": "country", "land_use_unknown": "land_use", "size_fraction_unknown": "size_fraction",
    "procedure_unknown": "procedure",
}  # fmt: skip
"""Flags for texts that are not in a value list: which list."""


def _listed(domain: str) -> Mend:
    def choices() -> Choices:
        return [(tr(term.label), term.code) for term in vocabulary.terms(domain)]

    return Mend(N_("What does “{value}” mean?"), choices, _decide(domain))


MENDS = {
    **{reason: _listed(domain) for reason, domain in LISTED.items()},
    "depth_unit": Mend(N_("In which unit are depths such as {value} given?"), _said(*_LENGTHS), _constant("depth_unit")),
    "moisture_missing": Mend(
        N_("How much water has the soil, in per cent? It is taken for all results without their own."),
        list,
        _constant("moisture"),
    ),
    "bulk_density_missing": Mend(
        N_("What is the bulk density of the soil, in g/cm³? It is taken for all results without their own."),
        list,
        _constant("bulk_density"),
    ),
    **dict.fromkeys(NAMES, _NAME),
    "medium_unknown": _MEDIUM,
    "medium_not_soil": _MEDIUM,
    "unit_unknown": Mend(N_("Which unit is “{value}”?"), _units, _decide("unit")),
    "qualifier_unknown": Mend(N_("What does the laboratory's mark “{value}” mean?"), _said(*_MARKS), _decide("qualifier")),
    "negative_value": Mend(
        N_("What do negative results such as “{value}” mean?"), _said((N_("Below this limit"), "limit")), _rule("negative")
    ),
    "limit_unknown": Mend(
        N_("What is the limit of detection, in the unit of the results? It is taken for all results without their own."),
        list,
        _constant("lod"),
    ),
    "zero_without_limit": Mend(
        N_("What do results of “{value}” mean?"), _said((N_("Measured, and nothing was there"), "value")), _rule("zero")
    ),
}
