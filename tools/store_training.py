"""Bring the shipped training data into a central store over HTTP: contributed by one steward, accepted by another."""

import base64
import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from insop_plugin.core import canonical
from insop_plugin.core.changes import Change, Contribution, Identity
from insop_plugin.core.review import ACCEPTED
from insop_plugin.stores import wire
from insop_plugin.stores.folder import FolderStore
from insop_plugin.stores.parts import order_of
from insop_plugin.stores.protocol import Decision, Mark, StoreInfo, Window

PART = 5000


class Refused(RuntimeError):
    """The store did not take it; the text is its answer."""


@dataclass(frozen=True)
class Member:
    """Somebody who speaks to a store over HTTP, by the standard library alone."""

    url: str
    authority: Path
    actor: str
    password: str

    def ask(self, process: str, document: dict) -> dict:
        """Return the store's answer to a document; raises Refused where it is a refusal."""
        body = json.dumps({"inputs": {"document": document}}).encode("utf-8")
        request = urllib.request.Request(f"{self.url}/processes/insop-{process}/execution", body, self.headers())
        try:
            with urllib.request.urlopen(request, timeout=120, context=self.context()) as answer:
                return json.loads(answer.read())
        except urllib.error.HTTPError as error:
            raise Refused(f"{error.code}: {error.read()[:1000]!r}") from error

    def headers(self) -> dict[str, str]:
        """Return the headers that say who asks."""
        known = base64.b64encode(f"{self.actor}:{self.password}".encode()).decode("ascii")
        return {"Content-Type": "application/json", "Authorization": f"Basic {known}"}

    def context(self) -> ssl.SSLContext:
        """Return what trusts the store's certificate."""
        return ssl.create_default_context(cafile=str(self.authority))


def bring(folder: Path, contributor: Member, reviewer: Member) -> dict[str, int]:
    """Contribute all accepted rows of a folder store and accept them; return how many of each collection."""
    info = wire.info_from_json(contributor.ask("info", {}), contributor.url)
    changes = list(_changes(folder))
    changes.sort(key=order_of(changes))
    for start in range(0, len(changes), PART):
        part = tuple(changes[start : start + PART])
        receipt = contributor.ask("push", _contribution(info, part, f"training-{start}").to_json())
        if receipt["status"] not in ("ok", "replayed"):
            raise Refused(json.dumps(receipt)[:2000])
        _accept(reviewer, part, receipt["rev"])
    return wire.info_from_json(contributor.ask("info", {}), contributor.url).counts


def _contribution(info: StoreInfo, changes: tuple[Change, ...], push_id: str) -> Contribution:
    who = Identity("INSOP training", "INSOP", "", "US-PD", "public_exact", "make store")
    return Contribution(push_id, info.store_id, info.epoch, info.rev, who, changes)


def _changes(folder: Path) -> Iterator[Change]:
    store, after = FolderStore(folder), Mark(0)
    while after:
        page = store.pull(Window(0, after=after))
        for entry in page.entries:
            if entry.row and entry.row["state"] == ACCEPTED:
                values = {name: value for name, value in canonical.content(entry.row).items() if value is not None}
                yield Change(entry.collection, "insert", entry.uid, 0, values)
        after = page.next


def _accept(reviewer: Member, changes: tuple[Change, ...], rev: int) -> None:
    decisions = [Decision(change.collection, change.uid, rev, ACCEPTED) for change in changes]
    receipt = reviewer.ask("review", wire.review_to_json(f"accepted-{rev}", Identity("INSOP training review"), decisions))
    if receipt["status"] not in ("ok", "replayed"):
        raise Refused(json.dumps(receipt)[:2000])
