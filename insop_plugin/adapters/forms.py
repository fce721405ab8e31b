"""The edit form of a collection, made from the model: aliases, widgets, defaults, constraints, pages."""

from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsFieldConstraints,
    QgsRelation,
    QgsVectorLayer,
)

from insop_plugin.adapters import form_widgets
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.model import Collection, Column

DEFAULTS = {  # column: expression, and whether every edit sets it anew
    "uid": ("uuid('WithoutBraces')", False),
    "country": ("@insop_country", False),
    "created_at": ("now()", False),
    "created_by": ("coalesce(@insop_contributor, @user_full_name)", False),
    "updated_at": ("now()", True),
    "updated_by": ("coalesce(@insop_contributor, @user_full_name)", True),
}
ENTERED_COMMON = ("country",)  # of the columns kept by the program, the ones a person fills in
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft


@dataclass(frozen=True)
class FormContext:
    """What a form needs to know of the other layers of its checkout."""

    lists: form_widgets.ValueLists = field(default_factory=dict)
    parents: dict[str, QgsRelation] = field(default_factory=dict)  # column -> relation that chooses its record
    children: tuple[QgsRelation, ...] = ()  # shown as a page each


def dress(layer: QgsVectorLayer, collection: Collection, context: FormContext) -> None:
    """Give a layer the aliases, widgets, defaults, constraints and form of its collection."""
    for column in collection.columns:
        index = layer.fields().indexOf(column.name)
        if index >= 0:
            _dress_field(layer, index, column, context)
    layer.setEditFormConfig(_form(layer, collection, context))


def is_entered(column: Column) -> bool:
    """Say whether a person fills the column in; the others are kept by the program."""
    kept = column.common and column.name not in ENTERED_COMMON
    return not (kept or column.flags or column.type == "json" or column.name.endswith("_orig"))


def label_of(column: Column) -> str:
    """Return the label of a column with its unit, as forms and tables show it."""
    return f"{tr(column.label)} ({column.unit})" if column.unit else tr(column.label)


def tooltip_of(column: Column) -> str:
    """Return the explanation of a column."""
    return tr(column.help) if column.help else label_of(column)


def _dress_field(layer: QgsVectorLayer, index: int, column: Column, context: FormContext) -> None:
    layer.setFieldAlias(index, label_of(column))
    relation = context.parents.get(column.name)
    if relation is not None:
        widget = form_widgets.reference_setup(relation.id(), relation.referencedLayer())
    else:
        widget = form_widgets.setup(column, context.lists)
    layer.setEditorWidgetSetup(index, widget)
    default = _default(column)
    if default:
        layer.setDefaultValueDefinition(index, default)
    _constrain(layer, index, column)


def _default(column: Column) -> QgsDefaultValue | None:
    if column.name in DEFAULTS:
        return QgsDefaultValue(*DEFAULTS[column.name])
    if column.default is None:
        return None
    is_text = column.type in ("text", "json")
    return QgsDefaultValue("'" + column.default.replace("'", "''") + "'" if is_text else column.default)


def _constrain(layer: QgsVectorLayer, index: int, column: Column) -> None:
    """A first hint while typing; the rules have the last word."""
    if column.name == "uid":  # the layer's own constraint makes split and copied features draw a new one
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique, HARD)
    if column.required:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, HARD)
    expression, words = _range(column)
    if expression:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintExpression, SOFT)
        layer.setConstraintExpression(index, expression, words)


def _range(column: Column) -> tuple[str, str]:
    """Return the expression of the column's limits and the sentence that explains it."""
    low, high = column.minimum, column.maximum
    if low is None and high is None:
        return "", ""
    name = f'"{column.name}"'
    tests = ([f"{name} >= {low}"] if low is not None else []) + ([f"{name} <= {high}"] if high is not None else [])
    words = tr("{label}: at least {low}") if high is None else tr("{label}: from {low} to {high}")
    return f"{name} IS NULL OR ({' AND '.join(tests)})", words.format(label=label_of(column), low=low, high=high)


def _form(layer: QgsVectorLayer, collection: Collection, context: FormContext) -> QgsEditFormConfig:
    config = layer.editFormConfig()
    config.setLayout(_tab_layout())
    root = config.invisibleRootContainer()
    root.clear()
    pages = [_page(title, columns, layer, root) for title, columns in _pages(collection).items()]
    pages[-1:-1] = [_child_page(relation, root) for relation in context.children]  # the record's own page stays last
    for page in pages:
        config.addTab(page)
    for column in collection.columns:
        index = layer.fields().indexOf(column.name)
        config.setReadOnly(index, not is_entered(column))
        config.setReuseLastValue(index, column.references == "dataset")
    return config


def _pages(collection: Collection) -> dict[str, list[Column]]:
    """Return the columns of each page of the form, the ones kept by the program last."""
    pages: dict[str, list[Column]] = {tr(collection.singular).capitalize(): []}
    first = next(iter(pages))
    entered = [column for column in collection.columns if column.name in ENTERED_COMMON]
    for column in (column for column in collection.columns if not column.common):
        pages.setdefault(tr(column.group) if column.group else first, []).append(column)
    pages[first] += entered
    pages[tr("Record")] = [column for column in collection.columns if column.common and column not in entered]
    return pages


def _page(title: str, columns: list[Column], layer: QgsVectorLayer, root) -> QgsAttributeEditorContainer:
    page = _container(title, root)
    for column in columns:
        index = layer.fields().indexOf(column.name)
        if index >= 0:
            page.addChildElement(QgsAttributeEditorField(column.name, index, page))
    return page


def _child_page(relation: QgsRelation, root) -> QgsAttributeEditorContainer:
    page = _container(relation.name(), root)
    editor = QgsAttributeEditorRelation(relation, page)
    editor.setRelationWidgetTypeId("relation_editor")
    page.addChildElement(editor)
    return page


def _container(title: str, root) -> QgsAttributeEditorContainer:
    page = QgsAttributeEditorContainer(title, root)
    if hasattr(Qgis, "AttributeEditorContainerType"):  # QGIS 3.32 has a word for it
        page.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        page.setIsGroupBox(False)
    return page


def _tab_layout():
    if hasattr(Qgis, "AttributeFormLayout"):  # QGIS 3.32 moved it
        return Qgis.AttributeFormLayout.DragAndDrop
    return QgsEditFormConfig.EditorLayout.TabLayout
