"""A store on the network that wants a name and a password, and QGIS's authentication that has them."""

from base64 import b64encode
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsAuthMethodConfig

from tests.stores.folder_site import FolderSite, problem
from tests.stores.http_site import serving

NAME, WORD = "ann", "a long word"


@contextmanager
def central(store, member="Ann of the agency"):
    """Serve a folder store to members."""
    answering = FolderSite(store, member)
    expected = "Basic " + b64encode(f"{NAME}:{WORD}".encode()).decode()

    def respond(method, path, headers, body):
        if "/processes/" in path and headers.get("authorization") != expected:
            status, more, refusal = problem(401, "unknown_member")
            return status, {**more, "WWW-Authenticate": 'Basic realm="INSOP store"'}, refusal
        return answering.respond(method, path, headers, body)

    with serving(respond) as site:
        site.answering = answering
        yield site


def authentication(name=NAME, word=WORD):
    """Add an authentication to QGIS and return its identity."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName(f"INSOP {name}")
    config.setConfig("username", name)
    config.setConfig("password", word)
    assert manager.storeAuthenticationConfig(config)[0]
    return config.id()
