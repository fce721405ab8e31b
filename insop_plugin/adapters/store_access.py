"""Opening stores in QGIS: folders as they are, stores on a network with one of QGIS's authentications.

Settings keep the identity of the authentication only; name and password stay in QGIS's encrypted database.
"""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsAuthMethodConfig

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from insop_plugin.stores.protocol import Store

KEPT = "authentications"
WEB, DATABASE = ("http://", "https://"), ("postgis://",)
HASTY_S = 8.0  # for a look in passing
Say = Callable[[str], None]


class SignInFirst(InsopError):
    """A store on the network, and no word on who asks."""

    template = N_("The store at {address} wants to know who you are.")
    hint = N_("Choose an authentication with the name and password you were given; the button with the plus adds one.")


def quiet(_text: str) -> None:
    """Say it to nobody."""


def is_central(address: str) -> bool:
    """Tell whether an address is that of a store on a network, which asks who one is."""
    return address.strip().lower().startswith((*WEB, *DATABASE))


def authcfg_of(address: str) -> str:
    """Return the identity of the authentication chosen for a store; empty where none is."""
    return _kept().get(address.strip().rstrip("/"), "")


def remember_authcfg(address: str, authcfg: str) -> None:
    """Keep which authentication is used for a store."""
    kept = {**_kept(), address.strip().rstrip("/"): authcfg}
    settings.remember(KEPT, json.dumps({known: chosen for known, chosen in kept.items() if chosen}))


def open_store(address: str, say: Say = quiet, is_hasty: bool = False, authcfg: str = "") -> "Store":
    """Return the store at an address.

    Args:
        address: a folder, https://…, or postgis://…
        say: told, in the user's language, when a request waits and is made again.
        is_hasty: ask once and not for long.
        authcfg: identity of an authentication of QGIS; by default the one remembered for the address.

    Raises:
        SignInFirst: none is known, and the store is on another computer.
        BadAddress, PasswordInAddress, NotEncrypted, UnknownScheme: the address is none to use.
    """
    from insop_plugin.stores import open_store

    authcfg = authcfg or authcfg_of(address)
    if address.strip().lower().startswith(WEB):
        return _on_the_web(address, say, is_hasty, authcfg)
    return open_store(address, credentials_of(authcfg)) if is_central(address) else open_store(address)


def _on_the_web(address: str, say: Say, is_hasty: bool, authcfg: str) -> "Store":
    from urllib.parse import urlsplit

    from insop_plugin.adapters.network import QgisTransport
    from insop_plugin.stores.http_calls import ONCE, USUAL
    from insop_plugin.stores.http_store import HttpStore
    from insop_plugin.stores.transport import TIMEOUT_S, base_of, is_loopback

    base = base_of(address)
    if not authcfg and not is_loopback(urlsplit(base).hostname or ""):
        raise SignInFirst(address=base)
    transport = QgisTransport(authcfg, HASTY_S if is_hasty else TIMEOUT_S)
    return HttpStore(base, transport, ONCE if is_hasty else USUAL, lambda line: say(line.text(tr)))


def credentials_of(authcfg: str) -> dict[str, str]:
    """Return name and password of an authentication, for a database; nothing where it is not known."""
    config = QgsAuthMethodConfig()
    if not authcfg or not QgsApplication.authManager().loadAuthenticationConfig(authcfg, config, True):
        return {}
    return {"user": config.config("username"), "password": config.config("password")}


def _kept() -> dict[str, str]:
    try:
        kept = json.loads(settings.value(KEPT) or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
