"""Translations: gather every text of the plugin, bring i18n/*.ts up to date, compile them.

Texts come from tr() and N_() in the code, from the forms (.ui), and from the labels, help texts and
definitions of the data model and its value lists. Code and model texts share one context, "@default",
which is what insop_plugin.adapters.i18n.tr asks for; a form has its class name as context.

Usage: translations.py update|compile [FOLDER]
"""

import ast
import csv
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, RESOURCES, I18N = ROOT / "insop_plugin", ROOT / "resources", ROOT / "i18n"
LANGUAGES = ("ar", "es", "fr", "ru", "zh")
MARKS = ("tr", "N_")
MODEL_TEXTS = ("label", "singular", "help", "group")
LIST_TEXTS = ("label", "definition")
LABELS_ONLY = ("contaminant", "country", "language")


def update(folder: Path = I18N) -> None:
    """Add new texts to every language, drop those no longer used; translations are kept."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text(as_cpp(texts()), encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"insop_{language}.ts"
            _qt("lupdate", "-silent", "-no-obsolete", "-locations", "none", source, *forms(),
                "-source-language", "en", "-target-language", language, "-ts", target)  # fmt: skip


def compile_all(folder: Path = I18N) -> list[Path]:
    """Make the .qm files that are older than their .ts."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _qt("lrelease", "-silent", source, "-qm", target)
            made.append(target)
    return made


def texts() -> dict[str, str]:
    """Return every text of code and data with the place of its first use."""
    found: dict[str, str] = {}
    for place, text in [*code_texts(), *model_texts(), *list_texts()]:
        if text.strip():
            found.setdefault(text, place)
    return found


def code_texts() -> Iterator[tuple[str, str]]:
    """Yield the texts inside tr() and N_()."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in MARKS:
                yield from ((_place(path), text) for text in _constants(node.args[0]))


def model_texts() -> Iterator[tuple[str, str]]:
    """Yield labels and help texts of the collections and their columns."""
    for path in sorted((RESOURCES / "model").glob("*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        parts = [entry, *entry["columns"]] if isinstance(entry, dict) else []
        yield from ((_place(path), part[key]) for part in parts for key in MODEL_TEXTS if part.get(key))


def list_texts() -> Iterator[tuple[str, str]]:
    """Yield labels and definitions of the value lists that the model uses."""
    for domain in sorted(_domains()):
        path = RESOURCES / "tables" / f"{domain}.csv"
        if path.is_file():
            with path.open(encoding="utf-8", newline="") as lines:
                rows = list(csv.DictReader(lines))
            keys = LIST_TEXTS[:1] if domain in LABELS_ONLY else LIST_TEXTS
            yield from ((_place(path), row.get(key) or "") for row in rows for key in keys)


def forms() -> list[Path]:
    """Return the .ui files."""
    return sorted((RESOURCES / "ui").rglob("*.ui"))


def as_cpp(found: dict[str, str]) -> str:
    """Return the texts as C++ source, the language that Qt's own lupdate reads."""
    lines = (f"//: {place}\nQCoreApplication::translate({_quoted('@default')}, {_quoted(text)});"
             for text, place in found.items())  # fmt: skip
    return "void texts() {\n" + "\n".join(lines) + "\n}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _constants(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _name(function: ast.AST) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


def _domains() -> set[str]:
    files = (RESOURCES / "model").glob("*.json")
    entries = (json.loads(path.read_text(encoding="utf-8")) for path in files)
    columns = (column for entry in entries if isinstance(entry, dict) for column in entry["columns"])
    return {column["domain"] for column in columns if column.get("domain")}


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _qt(program: str, *arguments: object) -> None:
    beside = Path("/usr/lib/qt5/bin") / program
    found = str(beside) if beside.exists() else shutil.which(program)
    if not found:
        raise SystemExit(f"{program} is missing: it comes with Debian's qttools5-dev-tools (`make setup-tests`).")
    subprocess.run([found, *map(str, arguments)], check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    wanted, *folder = sys.argv[1:]
    place = Path(folder[0]).resolve() if folder else I18N
    if wanted == "update":
        update(place)
    compile_all(place)
