"""Ready for Qt 6 and QGIS 4: every Qt and QGIS name exists here, every enum is named with its type.

The names are looked up in the QGIS that runs the test, so that the oldest one says what is missing there.
"""

import ast
import enum
import importlib
import inspect

import pytest

from tests.house import Module, imports_of, modules

GONE_IN_QT6 = {
    "exec_", "QRegExp", "QRegExpValidator", "QDesktopWidget", "QStringRef", "QTextCodec", "QMatrix", "MidButton",
    "globalPos", "setTabStopWidth", "toTime_t", "fromTime_t", "setResizeMode", "QGLWidget",
}  # fmt: skip
MISSING = "does not exist in this QGIS"
SHIMMED = {"QVariant"}  # QGIS on Qt 6 still offers QVariant.Double and the like
MOVED_FROM_QTGUI = {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack"}


def test_no_enum_is_used_without_its_type():
    found = [words for module in modules() for words in findings(module)]
    assert not found, "\n".join(found)


def test_nothing_that_qt6_dropped():
    found = [f"{module.at(node)} {node.attr}" for module in modules() for node in ast.walk(module.tree)
             if isinstance(node, ast.Attribute) and node.attr in GONE_IN_QT6]  # fmt: skip
    found += [f"{module.at(node)} {node.id}" for module in modules() for node in ast.walk(module.tree)
              if isinstance(node, ast.Name) and node.id in GONE_IN_QT6]  # fmt: skip
    assert not found, "\n".join(found)


def test_actions_come_from_qtwidgets():
    found = [f"{module.at(one.node)}" for module in modules() for one in imports_of(module)
             if one.target == "qgis.PyQt.QtGui" and isinstance(one.node, ast.ImportFrom)
             and MOVED_FROM_QTGUI & {alias.name for alias in one.node.names}]  # fmt: skip
    assert not found, "\n".join(found)


def test_no_signal_is_chosen_by_text():
    """`activated[str]` is gone in Qt 6."""
    found = [f"{module.at(node)} {ast.unparse(node)}" for module in modules() for node in ast.walk(module.tree)
             if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute)
             and getattr(node.slice, "id", "") in ("str", "int", "bool")]  # fmt: skip
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("Qt.AlignLeft", "Qt.AlignmentFlag.AlignLeft"),
        ("Qt.AlignmentFlag.AlignLeft", None),
        ("QMessageBox.Yes", "QMessageBox.StandardButton.Yes"),
        ("QgsProcessing.TypeVectorPoint", "SourceType.TypeVectorPoint"),
        ("QgsProcessing.SourceType.TypeVectorPoint", None),
        ("Qgis.Warning", "Qgis.MessageLevel.Warning"),
        ("Qgis.MessageLevel.Warning", None),
        ("QgsWkbTypes.PointGeometry", "QgsWkbTypes.GeometryType.PointGeometry"),
        ("QgsProject.instance", None),
        ("QVariant.Double", None),
        ("QgsProject.noSuchThing", "does not exist"),
        ("QDialog.Accepted", "QDialog.DialogCode.Accepted"),
    ],
)
def test_the_check_sees_what_it_should(line, seen):
    text = (
        "from qgis.core import Qgis, QgsProcessing, QgsProject, QgsWkbTypes\n"
        "from qgis.PyQt.QtCore import Qt, QVariant\n"
        f"from qgis.PyQt.QtWidgets import QDialog, QMessageBox\nx = {line}\n"
    )
    found = list(_findings(ast.parse(text)))
    found = [words for _, words in _findings(ast.parse(text))]
    assert len(found) == (seen is not None)
    assert not found or seen in found[0]


def findings(module: Module):
    """Yield every Qt or QGIS name of a module that is missing, or an enum value without its type."""
    for node, words in _findings(module.tree):
        yield f"{module.at(node)} {words}"


def _findings(tree: ast.Module):
    known, asked = _qt_names(tree), _asked_for(tree)
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node not in inner:
            chain = _chain(node)
            if chain and chain[0] in known:
                words = _verdict(chain, known[chain[0]])
                if words and not (node in asked and words.endswith(MISSING)):
                    yield node, words


def _verdict(chain: list[str], found) -> str:
    """Return what is wrong with a dotted name that starts at a Qt or QGIS class, or nothing."""
    for place, name in enumerate(chain[1:], 1):
        if not (inspect.isclass(found) or inspect.ismodule(found)):
            return ""
        owner = found
        if not hasattr(owner, name):
            return f"{'.'.join(chain[: place + 1])} {MISSING}"
        found = getattr(owner, name)
        kind = type(found)
        if _is_enum(kind) and owner is not kind and owner.__name__ not in SHIMMED and not _is_enum(owner):
            return f"{'.'.join(chain[:place])}.{kind.__name__}.{name}"
    return ""


def _is_enum(kind) -> bool:
    if inspect.isclass(kind) and issubclass(kind, enum.Enum):
        return True
    return type(kind).__name__ == "enumtype"  # the metaclass of sip's own enums


def _chain(node: ast.AST) -> list[str]:
    """Return the parts of a dotted name; empty where it starts at a call or the like."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        before = _chain(node.value)
        return [*before, node.attr] if before else []
    return []


def _asked_for(tree: ast.Module) -> set[ast.AST]:
    """Return the nodes of functions that first ask with hasattr() what this QGIS has."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    asking = [one for one in functions if any(getattr(node, "id", "") == "hasattr" for node in ast.walk(one))]
    return {node for function in asking for node in ast.walk(function)}


def _qt_names(tree: ast.Module) -> dict[str, object]:
    """Return the Qt and QGIS classes that a module imports, by their name there."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("qgis.core", "qgis.gui", "qgis.PyQt")):
            source = importlib.import_module(node.module)
            for alias in node.names:
                if not hasattr(source, alias.name):
                    importlib.import_module(f"{node.module}.{alias.name}")
                found[alias.asname or alias.name] = getattr(source, alias.name)
    return found
