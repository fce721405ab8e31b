"""A translated text reaches the screen, from code, errors, the data model and forms."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.core import model
from insop_plugin.core.errors import Cancelled
from tools import translations

FRENCH = {"Cancelled.": "Annulé.", "Potential sources": "Sources potentielles"}


@pytest.fixture
def french(tmp_path):
    translations.update(tmp_path)
    path = tmp_path / "insop_fr.ts"
    text = path.read_text(encoding="utf-8")
    for source, target in FRENCH.items():
        before, after = text.split(f"<source>{source}</source>", 1)
        after = after.replace('<translation type="unfinished"></translation>', f"<translation>{target}</translation>", 1)
        text = f"{before}<source>{source}</source>{after}"
    path.write_text(text, encoding="utf-8")
    translations.compile_all(tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "insop_fr.qm"))
    QCoreApplication.installTranslator(translator)
    yield path
    QCoreApplication.removeTranslator(translator)


def test_words_of_errors_and_of_the_model_are_translated(french):
    assert words(Cancelled()) == "Annulé."
    assert tr(model.collection("source").label) == "Sources potentielles"
    assert tr("No such text") == "No such text"


def test_an_update_keeps_what_was_translated(french):
    translations.update(french.parent)
    assert "<translation>Sources potentielles</translation>" in french.read_text(encoding="utf-8")


def test_forms_are_asked_for_by_their_class_name():
    found = {path.stem: path.read_text(encoding="utf-8") for path in translations.forms()}
    assert found
    assert [name for name, text in found.items() if "<class>" not in text] == []
