"""A help page as a program: the commands of its worked example, and the lines of the log that it quotes."""

import re
import shlex
from dataclasses import dataclass

from insop_plugin.paths import RESOURCES

FOLDER = RESOURCES / "help"
EXAMPLE = re.compile(r"^## Worked example\n(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"(?:^ {4}|`)((?:qgis_process run insop:|cp -r |ogr2ogr )[^`\n]+)", re.MULTILINE)
HARMONISED = "harmonised as `colorado.gpkg` as in the help of *Hot spots*"
BLOCK = re.compile(r"(.*)\n\n((?: {8}.+\n)+)")
TABLE = re.compile(r"(?:^\|.*\|\n)+", re.MULTILINE)


@dataclass(frozen=True)
class Command:
    """A call of a tool, cp or ogr2ogr as it stands on a page."""

    tool: str
    words: tuple[str, ...]

    @property
    def given(self) -> dict[str, str]:
        """Return the parameters of a tool."""
        return dict(word.removeprefix("--").split("=", 1) for word in self.words)


def text(tool: str) -> str:
    """Return a help page."""
    return (FOLDER / f"{tool}.md").read_text(encoding="utf-8")


def example(tool: str) -> str:
    """Return the worked example of a page, empty where it has none."""
    found = EXAMPLE.search(text(tool))
    return found[1] if found else ""


def commands(tool: str) -> list[Command]:
    """Return the calls of the worked example in their order, after the one that makes what it takes from another page."""
    own = [_command(words) for words in COMMAND.findall(example(tool))]
    return [*commands("getisord")[:1], *own] if HARMONISED in example(tool) else own


def blocks(tool: str) -> list[tuple[list[str], bool]]:
    """Return the lines of the log that the worked example quotes, block by block, and whether the log ends with them."""
    return [([line[8:] for line in lines.splitlines()], before.endswith("The log ends with")) for before, lines in BLOCK.findall(example(tool))]


def tables(tool: str) -> list[list[list[str]]]:
    """Return the cells of the tables of the worked example, without the line below the heading."""
    return [[_cells(line) for line in found.splitlines() if set(line) - set("|- ")] for found in TABLE.findall(example(tool))]


def _command(words: str) -> Command:
    program, *rest = shlex.split(words)
    return Command(rest[1].removeprefix("insop:"), tuple(rest[2:])) if program == "qgis_process" else Command(program, tuple(rest))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]
