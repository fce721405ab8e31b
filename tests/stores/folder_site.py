"""A folder store behind HTTP, as a central store answers: the fast test of what happens on the line."""

import io
import json
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from insop_plugin.core.changes import Contribution, NotAChangeSet
from insop_plugin.stores import errors, wire
from insop_plugin.stores.files import StoredFile
from insop_plugin.stores.folder import FolderStore
from insop_plugin.stores.protocol import ALL, Selection
from insop_plugin.stores.reviews import Queue
from tests.stores.http_site import as_json

BASE = "/insop"
STATUS = {"not_found": "not_found", "forbidden": "forbidden", "too_big": "too_much", "inside": "failed"}


class FolderSite:
    """Answers requests from a folder store; members are named by a password file, here none."""

    def __init__(self, store: FolderStore, member: str = ""):
        self.store, self.member = store, member
        self.files = {}  # what lies under /snapshots/

    def respond(self, method, path, headers, body):
        """Answer one request."""
        path = path.removeprefix(BASE)
        if path.startswith("/processes/insop-") and method == "POST":
            return self.process(path.split("/")[2].removeprefix("insop-"), json.loads(body)["inputs"]["document"])
        if path.startswith("/snapshots/"):
            return self.file(path.rpartition("/")[2], headers)
        if path.startswith("/attachments/"):
            return self.attachment(path.rpartition("/")[2], method, headers, body)
        return problem(404, "not_found")

    def process(self, name, document):
        """Answer a document with a document, as the SQL functions do."""
        try:
            return as_json(200, getattr(self, "do_" + name)(document))
        except errors.PushIdReused as error:
            return as_json(422, {"status": "push_id_reused", **error.facts})
        except errors.TooMuchAtOnce as error:
            return as_json(200, {"status": "too_much", **error.facts})
        except (NotAChangeSet, errors.BadDocument):
            return problem(422, "malformed")

    def do_info(self, _document):
        """What the store says about itself."""
        return wire.info_to_json(replace(self.store.info(), member=self.member))

    def do_counts(self, document):
        """Rows of a selection."""
        return {"status": "ok", "counts": self.store.counts(Selection.from_json(document["selection"]))}

    def do_pull(self, document):
        """One page of the feed."""
        return wire.page_to_json(self.store.pull(wire.window_from_json(document)))

    def do_push(self, document):
        """Take a contribution."""
        return self.store.push(Contribution.from_json(document)).to_json()

    def do_status(self, document):
        """The receipt under an id."""
        receipt = self.store.status(document["push_id"])
        return receipt.to_json() if receipt else {"status": "unknown"}

    def do_review(self, document):
        """Take a review."""
        asked = wire.review_from_json(document)
        return self.store.review(asked.review_id, asked.reviewer, asked.decisions).to_json()

    def do_queue(self, document):
        """What waits for a review."""
        return {"status": "ok", **self.store.queue(Queue.from_json(document)).to_json()}

    def do_verdicts(self, document):
        """What was decided."""
        return {"status": "ok", **self.store.verdicts(wire.window_from_json(document)).to_json()}

    def do_history(self, document):
        """The versions of a row."""
        return {"status": "ok", "versions": [asdict(one) for one in self.store.history(**document)]}

    def publish(self, countries=(), **facts):
        """Publish snapshots of what is accepted, of all and of some countries, as `insop-admin` does."""
        info = self.store.info()
        self.files, latest = {}, {"rev": info.rev, "epoch": info.epoch, "store_id": info.store_id, "feed": ["beyond_public"]}
        latest.update(self.published(ALL, "world"))
        latest["countries"] = {country: self.published(Selection(country=country), country) for country in countries}
        self.files["latest.json"] = json.dumps({**latest, **facts}).encode()

    def published(self, selection, scope):
        """Make one file and say what it is."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "snapshot.gpkg"
            self.store.snapshot(path, selection)
            keep_accepted(path)
            content = path.read_bytes()
        name = f"store-r{self.store.info().rev}-{scope}.gpkg"
        self.files[name] = content
        return {"url": name, "size": len(content), "sha256": sha256(content).hexdigest()}

    def file(self, name, headers):
        """Give a published file."""
        return piece_of(self.files.get(name), headers)

    def attachment(self, name, method, headers, body):
        """Keep a file under its hash, or give it."""
        place = self.store.files.folder / name[:2] / name
        if method == "GET":
            return piece_of(place.read_bytes() if place.is_file() else None, headers)
        if sha256(body).hexdigest() != name:
            return problem(422, "other_content")
        self.store.files.take(StoredFile(name, len(body)), io.BytesIO(body))
        return as_json(201, {"sha256": name})


def piece_of(content, headers):
    """Give a file, or the piece of it that is asked for, as nginx does."""
    if content is None:
        return problem(404, "not_found")
    tag = f'"{sha256(content).hexdigest()[:12]}"'
    asked = headers.get("range", "")
    if not asked or headers.get("if-range", tag) != tag:
        return 200, {"ETag": tag}, content
    start, end = (int(text) for text in asked.removeprefix("bytes=").split("-"))
    if start >= len(content):
        return 416, {"Content-Range": f"bytes */{len(content)}"}, b""
    piece = content[start : end + 1]
    return 206, {"ETag": tag, "Content-Range": f"bytes {start}-{start + len(piece) - 1}/{len(content)}"}, piece


def problem(status, code):
    """Return the answer to a request that is refused."""
    return as_json(status, {"status": STATUS.get(code, "invalid"), "code": code, "message": code})


def keep_accepted(path):
    """Take out of a file what the public may not see."""
    from contextlib import closing

    from insop_plugin.core import model
    from insop_plugin.stores import geopackage

    with closing(geopackage.connect(path)) as connection:
        for collection in model.collections():
            connection.execute(f"DELETE FROM {collection.name} WHERE state <> 'accepted'")
        connection.execute("VACUUM")
