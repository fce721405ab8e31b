"""Every kind of store that passes the contract; a new kind only needs an entry in KINDS.

A kind is a function that makes an empty store. It is given a folder of its own, a function that enters a context
for as long as the test lasts, and facts: those of `folder.create`, `limit` (changes in one contribution) and
`checked` (False: the rules are not asked).
"""

import os

from insop_plugin.stores import folder, verdict
from insop_plugin.stores.folder import CHANGES_LIMIT, FolderStore
from insop_plugin.stores.http_calls import ONCE
from insop_plugin.stores.http_requests import RequestsTransport
from insop_plugin.stores.http_store import HttpStore
from tests.stores import central, cluster
from tests.stores.folder_site import FolderSite
from tests.stores.http_site import serving


def folder_store(place, _opened, limit=CHANGES_LIMIT, checked=True, **facts):
    """Return an empty folder store."""
    folder.create(place / "store", "Training", "CC-BY-4.0", **facts)
    return FolderStore(place / "store", verdict.by_rules if checked else lambda _collection, _rows: [], limit)


def store_behind_http(place, opened, **facts):
    """Return an empty folder store as a client on the network sees it."""
    site = opened(serving(FolderSite(folder_store(place, opened, **facts)).respond))
    return HttpStore(site.address, RequestsTransport(), ONCE)


def central_store(_place, opened, **facts):
    """Return an empty central store, used by everybody."""
    return opened(central.new_store(cluster.running(), **facts))


def served_store(_place, opened, **facts):
    """Return an empty central store behind pygeoapi and nginx."""
    from tests.store_server import serving

    return opened(serving.contract_store(**facts))


KINDS = {"folder": folder_store, "folder-http": store_behind_http, "postgis": central_store}
if os.environ.get("INSOP_CONTRACT") == "central":  # `make test-store`: its server takes long to start
    KINDS = {"central": served_store}
