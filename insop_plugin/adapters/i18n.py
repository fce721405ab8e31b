"""Words on screen: translation and the text of an error."""

from qgis.PyQt.QtCore import QCoreApplication

from insop_plugin.core.errors import InsopError


def tr(text: str) -> str:
    """Return the text in the user's language; one context for the whole plugin."""
    return QCoreApplication.translate("@default", text)


def words(error: Exception) -> str:
    """Return what to tell the user about a failure, with its next step."""
    if not isinstance(error, InsopError):
        return tr("Unexpected problem: {reason}. The details are in the log.").format(reason=error)
    facts = {name: words(fact) if isinstance(fact, InsopError) else fact for name, fact in error.facts.items()}
    return " ".join(tr(text).format(**facts) for text in (error.template, error.hint) if text)
