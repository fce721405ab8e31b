"""Where contributions live: folder, PostGIS and HTTP stores; no QGIS."""

from collections.abc import Mapping, Sequence

from insop_plugin.stores.protocol import Store


def open_store(address: str, credentials: Mapping[str, str] | None = None) -> Store:
    """Return the store at an address; a plain path is a folder.

    Args:
        address: path, folder://path, https://host/path or postgis://host/database.
        credentials: for a store that asks for them, from a safe place: `user` and `password`.

    Raises:
        UnknownScheme: an address of a kind this version has no store for.
        BadAddress, PasswordInAddress, NotEncrypted: a web address that is none to use.
    """
    if str(address).startswith(("https://", "http://")):
        from insop_plugin.stores.http_requests import RequestsTransport
        from insop_plugin.stores.http_store import HttpStore

        known = credentials or {}
        return HttpStore(str(address), RequestsTransport((known["user"], known["password"]) if known else None))
    if str(address).startswith("postgis://"):
        from insop_plugin.stores.postgis import PostgisStore

        return PostgisStore(address, credentials)
    from insop_plugin.stores.folder import FolderStore

    return FolderStore(_folder(address))


def create_store(
    address: str, title: str, licence: str = "", countries: Sequence[str] = (), self_review: bool = False
) -> Store:
    """Make an empty store; see `folder.create`."""
    from insop_plugin.stores import folder

    return folder.create(_folder(address), title, licence, countries, self_review)


def _folder(address: str) -> str:
    from insop_plugin.stores.errors import UnknownScheme

    text = str(address)
    if "://" in text and not text.startswith("folder://"):
        raise UnknownScheme(address=text)
    return text.removeprefix("folder://")
