"""The zip: what the official repository asks for, and that QGIS can use it as it is."""

import configparser
import json
import subprocess
import sys
import zipfile

import pytest

from tools import translations
from tools.install import enable, install
from tools.package import NAME, assemble, problems
from tools.qgis_process import QgisProcess
from tools.qgis_profile import make_profile


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """Return the zip as `make package` makes it."""
    translations.compile_all()
    target = tmp_path_factory.mktemp("zip") / f"{NAME}.zip"
    assemble(target)
    return target


@pytest.fixture(scope="session")
def unpacked(package, tmp_path_factory):
    """Return a profile folder into which the zip was installed."""
    folder = tmp_path_factory.mktemp("installed")
    make_profile(folder)
    install(package, folder / "profiles" / "default")
    return folder


@pytest.fixture(scope="session")
def plugin(unpacked):
    """Return the installed plugin's folder."""
    return unpacked / "profiles" / "default" / "python" / "plugins" / NAME


def test_the_repository_would_take_it(package):
    assert problems(package) == []


def test_what_the_repository_would_refuse_is_named(tmp_path):
    wrong = tmp_path / "wrong.zip"
    with zipfile.ZipFile(wrong, "w") as zipped:
        zipped.writestr(f"{NAME}/metadata.txt", "[general]\nname=x\n")
        zipped.writestr(f"{NAME}/fast.so", "")
        zipped.writestr("README.md", "")
    found = "\n".join(problems(wrong))
    for words in ("README.md is outside", "fast.so may not", "LICENSE is missing", "lacks repository"):
        assert words in found


def test_two_builds_are_the_same_bytes(package, tmp_path):
    again = tmp_path / "again.zip"
    assemble(again)
    assert again.read_bytes() == package.read_bytes()


def test_it_holds_code_resources_licence_and_no_sources_of_translations(package):
    names = set(zipfile.ZipFile(package).namelist())
    expected = ("plugin.py", "resources/model/_order.json", "resources/tables/contaminant.csv", "LICENSE")
    assert {f"{NAME}/{name}" for name in expected} <= names
    assert not [name for name in names if name.endswith((".ts", ".pyc")) or "/tests/" in name]
    assert not [name for name in names if name.startswith(f"{NAME}/resources/store/")]  # it runs on a server, from a kit of its own


def test_metadata_says_which_qgis_and_which_packages(plugin):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(plugin / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in general
    assert all(word in general["about"] for word in ("pandas", "scipy"))
    assert (plugin / general["icon"]).is_file()


def test_licence_is_gpl_2_or_later(plugin):
    assert "GNU GENERAL PUBLIC LICENSE" in (plugin / "LICENSE").read_text(encoding="utf-8")


def test_bandit_finds_nothing_and_nothing_is_hidden_from_it(plugin):
    assert not [path for path in plugin.rglob("*.py") if "nosec" in path.read_text(encoding="utf-8")]
    done = _run("bandit", "-r", "-f", "json", "-q", str(plugin))
    found = [f"{row['filename']}:{row['line_number']} {row['test_id']}" for row in json.loads(done.stdout)["results"]]
    assert found == []


def test_detect_secrets_finds_nothing_and_nothing_is_hidden_from_it(plugin):
    readable = [path for path in plugin.rglob("*") if path.suffix in (".py", ".json", ".md", ".csv", ".txt")]
    assert not [path for path in readable if "allowlist secret" in path.read_text(encoding="utf-8")]
    assert _secrets(plugin) == {}


def test_a_planted_secret_is_found(tmp_path):
    (tmp_path / "x.py").write_text("key = 'AKIA" + "Z7QW5XN3PLB2YTRM'\n", encoding="utf-8")
    assert "AWS Access Key" in json.dumps(_secrets(tmp_path))


def test_installed_plugin_brings_its_tools(unpacked):
    done = QgisProcess(unpacked).command("list")
    assert done.returncode == 0, done.stderr
    assert "insop:getisord" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_tool_runs_from_the_installed_zip(unpacked, tmp_path):
    done = QgisProcess(unpacked)("insop:createstore", STORE=tmp_path / "store", TITLE="Training")
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "store").iterdir())


def test_installing_keeps_the_settings_of_the_profile(tmp_path):
    settings = tmp_path / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\nother=true\ninsop_plugin=false\n[qgis]\nx=1\n", encoding="utf-8")
    enable(tmp_path)
    assert settings.read_text(encoding="utf-8").split() == [
        "[PythonPlugins]", "insop_plugin=true", "other=true", "[qgis]", "x=1",
    ]  # fmt: skip


def _secrets(folder):
    done = _run("detect_secrets", "scan", "--all-files", ".", cwd=folder)  # it passes over files outside its folder
    return json.loads(done.stdout)["results"]


def _run(module, *arguments, cwd=None):
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, cwd=cwd)
