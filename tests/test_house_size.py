"""Short and plain: the sizes and habits that the style asks for."""

import ast
import re

from tests.house import calls_of, functions_of, modules

FUNCTION_LINES, COMPUTE_LINES, MODULE_LINES, DIALOG_LINES, PARAMETERS = 40, 20, 300, 150, 6
VAGUE = re.compile(r"(manager|helper|utils?|handler|misc|common)$", re.I)
TYPED_ROOMS = ("core", "stores", "adapters")
BOUNDARY_ROOMS = ("gui", "processing", "")
BOUNDARY_MODULES = ("insop_plugin.adapters.tasks",)
FORBIDDEN_FUNCTIONS = {"eval", "exec", "compile", "__import__", "print"}
FORBIDDEN_METHODS = {"system", "popen", "exec_", "print_"}


def test_functions_are_short():
    found = [f"{module.at(one)} {one.name}: {_lines(one)} lines" for module in modules() for one in functions_of(module)
             if _lines(one) > (COMPUTE_LINES if one.name == "compute" else FUNCTION_LINES)]  # fmt: skip
    assert not found, "\n".join(found)


def test_modules_are_short():
    found = []
    for module in modules():
        lines = len(module.path.read_text(encoding="utf-8").splitlines())
        limit = DIALOG_LINES if module.path.stem.endswith("dialog") else MODULE_LINES
        if lines > limit:
            found.append(f"{module.path.name}: {lines} lines, {limit} allowed")
    assert not found, "\n".join(found)


def test_few_parameters():
    found = [f"{module.at(one)} {one.name}: {len(_parameters(one))} parameters" for module in modules()
             for one in functions_of(module) if len(_parameters(one)) > PARAMETERS]  # fmt: skip
    assert not found, "\n".join(found)


def test_inner_rooms_are_typed():
    found = [f"{module.at(one)} {one.name}" for module in modules() if module.room in TYPED_ROOMS
             for one in _callable_from_outside(module) if not _typed(one)]  # fmt: skip
    assert not found, "\n".join(found)


def test_no_asserts_no_dangerous_calls_no_prints():
    found = [f"{module.at(node)} assert" for module in modules() for node in ast.walk(module.tree)
             if isinstance(node, ast.Assert)]  # fmt: skip
    found += [f"{module.at(call)} {name}()" for module in modules() for name, call in calls_of(module)
              if name in (FORBIDDEN_FUNCTIONS if isinstance(call.func, ast.Name) else FORBIDDEN_METHODS)]  # fmt: skip
    assert not found, "\n".join(found)


def test_defaults_do_not_change():
    found = [f"{module.at(one)} {one.name}" for module in modules() for one in functions_of(module)
             for default in [*one.args.defaults, *one.args.kw_defaults]
             if isinstance(default, (ast.List, ast.Dict, ast.Set))]  # fmt: skip
    assert not found, "\n".join(found)


def test_only_the_boundary_catches_everything():
    found = [module.at(node) for module in modules() if not _is_boundary(module) for node in ast.walk(module.tree)
             if isinstance(node, ast.ExceptHandler) and _broad(node.type) and not _passed_on(node)]  # fmt: skip
    assert not found, "\n".join(found)


def test_names_say_something():
    found = [f"{module.at(node)} {node.name}" for module in modules() for node in ast.walk(module.tree)
             if isinstance(node, ast.ClassDef) and VAGUE.search(node.name)]  # fmt: skip
    assert not found, "\n".join(found)
    assert [module.path.name for module in modules() if VAGUE.search(module.path.stem)] == []


def test_every_module_says_what_it_is():
    assert [str(module.path) for module in modules() if not ast.get_docstring(module.tree)] == []


def _lines(function) -> int:
    """The lines of a function without its documentation and without what it imports late, as QGIS's start asks."""
    documentation = ast.get_docstring(function, clean=False)
    late = sum(node.end_lineno - node.lineno + 1 for node in ast.walk(function) if isinstance(node, ast.ImportFrom))
    return function.end_lineno - function.lineno + 1 - late - (documentation.count("\n") + 1 if documentation else 0)


def _parameters(function) -> list[ast.arg]:
    arguments = function.args
    every = arguments.posonlyargs + arguments.args + arguments.kwonlyargs
    return [one for one in every if one.arg not in ("self", "cls")]


def _callable_from_outside(module) -> list:
    """Return public functions and methods; those that stand in for one of Qt's (camelCase) have Qt's types."""
    places = [module.tree, *(node for node in module.tree.body if isinstance(node, ast.ClassDef))]
    functions = [one for place in places for one in place.body if isinstance(one, ast.FunctionDef)]
    return [one for one in functions if not one.name.startswith("_") and one.name == one.name.lower()]


def _typed(function) -> bool:
    return function.returns is not None and all(one.annotation is not None for one in _parameters(function))


def _is_boundary(module) -> bool:
    return module.room in BOUNDARY_ROOMS or module.name in BOUNDARY_MODULES


def _passed_on(handler: ast.ExceptHandler) -> bool:
    return isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None


def _broad(caught) -> bool:
    return caught is None or getattr(caught, "id", "") in ("Exception", "BaseException")
