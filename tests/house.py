"""What the house tests share: the modules of the plugin, parsed, and what each imports."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "insop_plugin"
PACKAGE = ROOT / NAME


@dataclass(frozen=True)
class Module:
    """One module: its dotted name, file and syntax tree."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        """The folder directly under the package; empty for the package's own files."""
        parts = self.path.relative_to(PACKAGE).parts
        return parts[0] if len(parts) > 1 else ""

    def at(self, node: ast.AST) -> str:
        """Return file and line of a node, for messages."""
        return f"{self.path.relative_to(ROOT)}:{node.lineno}"


@dataclass(frozen=True)
class Import:
    """One imported module, where, and whether it is imported when the importing module is."""

    target: str
    node: ast.AST
    at_start: bool


@lru_cache(maxsize=1)
def modules() -> tuple[Module, ...]:
    """Return every module of the plugin."""
    return tuple(
        Module(_dotted(path), path, ast.parse(path.read_text(encoding="utf-8"), str(path)))
        for path in sorted(PACKAGE.rglob("*.py"))
    )


def imports_of(module: Module) -> Iterator[Import]:
    """Yield what a module imports; `from package import module` counts as the module."""
    inside = _inside_functions(module.tree)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node, node not in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield Import(_module_meant(node.module, alias.name), node, node not in inside)


def functions_of(module: Module) -> Iterator[ast.FunctionDef]:
    """Yield every function and method of a module."""
    for node in ast.walk(module.tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def calls_of(module: Module) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the last part of what is called."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "id", getattr(node.func, "attr", "")), node


def _module_meant(package: str, name: str) -> str:
    beside = ROOT.joinpath(*package.split("."), name)
    is_module = beside.with_suffix(".py").is_file() or beside.is_dir()
    return f"{package}.{name}" if package.startswith(NAME) and is_module else package


def _inside_functions(tree: ast.Module) -> set[ast.AST]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    functions = [node for node in ast.walk(tree) if isinstance(node, kinds)]
    return {inner for function in functions for inner in ast.walk(function)}


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
