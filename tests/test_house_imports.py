"""Imports point inwards, in no circle, and nothing heavy or foreign comes in where it may not."""

import pytest

from tests.house import NAME, Import, Module, imports_of, modules

MAY_IMPORT = {
    "core": {"core"},
    "stores": {"stores", "core"},
    "adapters": {"adapters", "stores", "core"},
    "processing": {"processing", "adapters", "stores", "core"},
    "gui": {"gui", "processing", "adapters", "stores", "core"},
    "": {"", "gui", "processing", "adapters", "stores", "core"},
}
OPEN_TO_ALL = {f"{NAME}.paths"}
FOREIGN = {
    "core": {"qgis", "osgeo", "requests", "sqlite3", "geopandas", "fiona", "psycopg", "psycopg2", "urllib", "http"},
    "stores": {"qgis"},
}
NOWHERE = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip", "pickle", "marshal", "shelve", "subprocess", "imp"}
HEAVY = {"pandas", "scipy", "geopandas", "sklearn", "matplotlib", "shapely", "numba", "openpyxl", "pyproj", "requests"}


def test_imports_point_inwards():
    found = [turn for module in modules() for turn in _turns(module)]
    assert not found, "\n".join(found)


def test_a_turn_would_be_seen():
    assert not _allowed("core", f"{NAME}.adapters.tables")
    assert not _allowed("stores", f"{NAME}.adapters.tables")
    assert _allowed("gui", f"{NAME}.core.model")


@pytest.mark.parametrize("room", FOREIGN)
def test_the_inner_rooms_know_nothing_of_what_is_outside(room):
    found = [_words(module, one) for module in modules() if module.room == room for one in imports_of(module)
             if _top(one.target) in FOREIGN[room]]  # fmt: skip
    assert not found, "\n".join(found)


def test_qt_comes_through_qgis_and_dangerous_modules_not_at_all():
    found = [_words(module, one) for module in modules() for one in imports_of(module) if _top(one.target) in NOWHERE]
    assert not found, "\n".join(found)


def test_no_circles():
    edges = {module.name: _own_imports(module) for module in modules()}
    assert _circle(edges) == []


def test_a_circle_would_be_seen():
    assert _circle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) == ["a", "b", "c", "a"]


def test_nothing_heavy_is_imported_when_qgis_starts():
    by_name = {module.name: module for module in modules()}
    loaded = [by_name[name] for name in sorted(_loaded_at_start(by_name))]
    found = [_words(module, one) for module in loaded for one in imports_of(module)
             if one.at_start and _top(one.target) in HEAVY]  # fmt: skip
    assert not found, "\n".join(found)


def _turns(module: Module) -> list[str]:
    own = (one for one in imports_of(module) if _top(one.target) == NAME)
    return [_words(module, one) for one in own if not _allowed(module.room, one.target)]


def _allowed(room: str, target: str) -> bool:
    return target == NAME or target in OPEN_TO_ALL or _room(target) in MAY_IMPORT.get(room, set())


def _room(target: str) -> str:
    parts = target.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in MAY_IMPORT else ""


def _own_imports(module: Module) -> set[str]:
    """Return what a module needs from the plugin when it is imported."""
    return {one.target for one in imports_of(module) if one.at_start and _top(one.target) == NAME} - {module.name}


def _loaded_at_start(by_name: dict[str, Module]) -> set[str]:
    """Return the modules loaded when QGIS starts: all tools, what plugin.py imports anywhere, what those import."""
    waiting = [name for name in by_name if name.startswith(f"{NAME}.processing")] + [f"{NAME}.plugin"]
    waiting += [one.target for one in imports_of(by_name[f"{NAME}.plugin"])]
    loaded: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in by_name and name not in loaded:
            loaded.add(name)
            waiting += _own_imports(by_name[name]) | {name.rpartition(".")[0]}
    return loaded


def _circle(edges: dict[str, set[str]]) -> list[str]:
    """Return one circle as a path, or nothing."""
    done: set[str] = set()

    def walk(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        for target in sorted(edges.get(name, ())):
            found = walk(target, [*path, name])
            if found:
                return found
        done.add(name)
        return []

    return next((found for found in (walk(name, []) for name in sorted(edges)) if found), [])


def _top(name: str) -> str:
    return name.split(".")[0]


def _words(module: Module, one: Import) -> str:
    return f"{module.at(one.node)} imports {one.target}"
