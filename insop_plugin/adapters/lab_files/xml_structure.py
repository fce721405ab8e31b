"""What an XML file is made of: which elements repeat, and which texts stand in and around them.

A repeating element with fields of its own is a record: it is offered like the sheet of a workbook.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from insop_plugin.adapters.lab_files import archive
from insop_plugin.core.reading.heading_rows import is_label

Path = tuple[str, ...]  # names of elements from the root on; the last one of an attribute begins with “@”
DEEPEST = 60
KINDS_MAX = 20_000
NAMED = {"Data": "ExtendedData", "SimpleData": "SchemaData"}  # elements of KML whose attribute tells their name, in what
UNITS = frozenset(("uom", "unitcode"))  # besides the words for “unit” in several languages


class TooDeep(Exception):
    """Elements inside elements without end, or more kinds of them than any register has."""


@dataclass
class Node:
    """All elements of one path."""

    count: int = 0
    most: int = 0  # in one parent
    has_text: bool = False
    has_children: bool = False
    values: set[str] = field(default_factory=set)  # of an attribute: the first two that differ


class Structure(archive.XmlReader):
    """Counts the elements of every path."""

    def __init__(self) -> None:
        super().__init__()
        self.nodes: dict[Path, Node] = {}
        self.path: list[str] = []
        self.siblings: list[dict[str, int]] = [{}]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.path:
            self.nodes[tuple(self.path)].has_children = True
        self.path.append(component(name, self.path, attributes))
        if len(self.path) > DEEPEST or len(self.nodes) > KINDS_MAX:
            raise TooDeep()
        node = self.nodes.setdefault(tuple(self.path), Node())
        node.count += 1
        seen = self.siblings[-1]
        seen[self.path[-1]] = seen.get(self.path[-1], 0) + 1
        node.most = max(node.most, seen[self.path[-1]])
        self.siblings.append({})
        self.text = []
        for key, value in self.bare(attributes).items():
            self._attribute(key, value)

    def end(self, name: str) -> None:
        if self.text is not None and self.taken().strip():
            self.nodes[tuple(self.path)].has_text = True
        self.path.pop()
        self.siblings.pop()

    def _attribute(self, key: str, value: str) -> None:
        node = self.nodes.setdefault((*self.path, f"@{key}"), Node())
        node.count, node.most, node.has_text = node.count + 1, 1, True
        if len(node.values) < 2:
            node.values.add(value)

    def records(self) -> list[Path]:
        """Return the paths of the records, in the order of the file."""
        return [path for path, node in self.nodes.items() if node.most > 1 and len(path) > 1 and self._has_fields(path)]

    def fields(self, record: Path) -> list[Path]:
        """Return the paths of the texts in a record and around it, those inside other records left out."""
        others = [path for path in self.records() if path != record and record[: len(path)] != path]
        return [
            path
            for path, node in self.nodes.items()
            if node.has_text and not node.has_children and not any(path[: len(other)] == other for other in others)
            and (self._is_inside(path, record) or self._is_single(path, record))
        ]  # fmt: skip

    def unit_of(self, path: Path) -> str:
        """Return the unit that an attribute gives every element of a path, "" where it gives none or several."""
        for place, node in self.nodes.items():
            if place[:-1] == path and _is_unit(place[-1]) and len(node.values) == 1:
                return next(iter(node.values)) if node.count == self.nodes[path].count else ""
        return ""

    def _has_fields(self, record: Path) -> bool:
        return sum(1 for path in self.nodes if len(path) > len(record) and path[: len(record)] == record) > 1

    @staticmethod
    def _is_inside(path: Path, record: Path) -> bool:
        return path[: len(record)] == record

    def _is_single(self, path: Path, record: Path) -> bool:
        """Tell whether a text around a record stands once for it."""
        shared = next((n for n, (one, other) in enumerate(zip(path, record)) if one != other), min(len(path), len(record)))
        return all(self.nodes[path[:n]].most <= 1 for n in range(shared + 1, len(path) + 1))


def _is_unit(name: str) -> bool:
    return name[1:].casefold() in UNITS or is_label(name[1:], "unit")


def component(name: str, path: list[str], attributes: dict[str, str]) -> str:
    """Return the name of an element in a path; fields of KML are called as their attribute says."""
    if path and NAMED.get(name) == path[-1] and "name" in attributes:
        return attributes["name"]
    return name


def column_names(paths: list[Path]) -> list[str]:
    """Return the shortest names that tell paths apart: the last part, or as many as are needed."""
    parts = [[part.lstrip("@") for part in path if part != "value"] or list(path) for path in paths]
    lengths = [1] * len(parts)
    for _ in range(DEEPEST):
        names = ["/".join(part[-length:]) for part, length in zip(parts, lengths)]
        alike = {name for name in names if names.count(name) > 1}
        grown = [
            min(length + (name in alike), len(part)) for name, part, length in zip(names, parts, lengths)
        ]
        if grown == lengths:
            break
        lengths = grown
    return list(_numbered(names))


def _numbered(names: list[str]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"
