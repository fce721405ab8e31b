"""Words: what can be translated, what is documented, and that no file names a place of some machine."""

import ast
import re
import subprocess

from tests.house import ROOT, calls_of, modules
from tools import translations

PLACES = re.compile(
    "|".join(
        ["/wo" + "rk/", "/tm" + "p/insop", "sha" + r"red/(data|design|reference|tools|style)", r"/(root|home/\w+)/\.\w"]
        + [re.escape(part + "." + rest) for part, rest in [("py" + "pi", "org"), ("python" + "hosted", "org"),
           ("deb" + ".debian", "org"), ("security" + ".debian", "org"), ("registry" + ".npmjs", "org")]]
    )
)  # fmt: skip
PLACEHOLDER = re.compile(r"{(\w*)[^}]*}")


def test_texts_are_formatted_after_translation():
    found = [f"{module.at(call)} {ast.unparse(call)[:80]}" for module in modules() for name, call in calls_of(module)
             if name in ("tr", "N_", "translate") and call.args and _formatted(call.args[-1])]  # fmt: skip
    assert not found, "\n".join(found)


def test_every_tool_has_a_help_page_with_an_example_and_an_icon():
    names = [name for module in modules() if module.room == "processing" for name in _tool_names(module.tree)]
    assert names
    missing = [name for name in names if not (ROOT / "resources" / "icons" / f"{name}.svg").is_file()]
    assert missing == [], "no icon"
    pages = {name: ROOT / "resources" / "help" / f"{name}.md" for name in names}
    assert [name for name, page in pages.items() if not page.is_file() or "xample" not in page.read_text("utf-8")] == []


def test_no_committed_file_names_a_place_of_some_machine():
    assert [line for path in _committed() for line in _places_in(path)] == []


def test_such_a_place_would_be_seen():
    assert PLACES.search("see /wo" + "rk/main") and PLACES.search("https://py" + "pi.org/simple")


def test_no_link_is_committed():  # a link in place of a folder that git ignores takes the folder away where it is merged
    listed = subprocess.run(["git", "ls-files", "--stage"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert [line for line in listed.stdout.splitlines() if line.startswith("120000")] == []


def test_texts_of_code_errors_forms_and_model_are_found():
    found = translations.texts()
    assert found["Cancelled."] == "insop_plugin/core/errors.py"
    assert found["Potential sources"] == "resources/model/source.json"
    assert "Unexpected problem: {reason}. The details are in the log." in found


def test_new_languages_hold_every_text_and_compile(tmp_path):
    translations.update(tmp_path)
    made = translations.compile_all(tmp_path)
    assert [path.name for path in made] == [f"insop_{language}.qm" for language in translations.LANGUAGES]
    french = (tmp_path / "insop_fr.ts").read_text(encoding="utf-8")
    assert french.count("<message>") >= len(translations.texts())


def test_translations_keep_the_placeholders():
    import xml.etree.ElementTree as tree

    found = []
    for path in sorted((ROOT / "i18n").glob("*.ts")):
        for message in tree.parse(path).iter("message"):
            source, target = message.findtext("source") or "", message.findtext("translation") or ""
            if target and sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(target)):
                found.append(f"{path.name}: {source!r} -> {target!r}")
    assert not found, "\n".join(found)


def _formatted(node: ast.AST) -> bool:
    made = isinstance(node, (ast.JoinedStr, ast.BinOp))
    return made or (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format")


def _tool_names(tree: ast.Module) -> list[str]:
    """Return the values of `tool = "..."` in the classes of a module, also in `tool, label = "...", ...`."""
    found = []
    for statement in (one for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for one in node.body):
        if isinstance(statement, ast.Assign):
            found += _named_tool(statement.targets[0], statement.value)
    return [name for name in found if name]


def _named_tool(target: ast.AST, value: ast.AST) -> list[str]:
    names = target.elts if isinstance(target, ast.Tuple) else [target]
    values = value.elts if isinstance(value, ast.Tuple) else [value]
    pairs = zip(names, values, strict=False)
    return [one.value for name, one in pairs if getattr(name, "id", "") == "tool" and isinstance(one, ast.Constant)]


def _committed():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = [name for name in listed.stdout.split("\0") if name]
    paths = [ROOT / name for name in names] if listed.returncode == 0 else _walked()
    text_like = {".gpkg", ".png", ".qm", ".zip", ".xlsx", ".ods", ".gz"}
    return [path for path in paths if path.is_file() and path.suffix not in text_like]


def _walked():
    ours = ("insop_plugin", "resources", "tests", "tools", "i18n", "docs", ".ci")
    return [path for name in ours for path in (ROOT / name).rglob("*")]


def _places_in(path):
    text = path.read_text(encoding="utf-8", errors="ignore")
    if not PLACES.search(text):
        return []
    lines = enumerate(text.splitlines(), 1)
    return [f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}" for number, line in lines if PLACES.search(line)]
