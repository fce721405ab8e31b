"""Files of the store by what is in them: a file's name is the SHA-256 of its bytes, so that it cannot be another.

Whoever knows the hash has seen the row that names it, or has the file: members may fetch any file by its hash.
"""

import hashlib
import os
import re
import secrets
from pathlib import Path

from flask import Blueprint, Response, current_app, jsonify, request

from insop_store import database
from insop_store.answers import Refused
from insop_store.identity import actor_from_request

ROUTES = Blueprint("attachments", __name__, url_prefix="/attachments")
HASH = re.compile(r"[0-9a-f]{64}")
WRITERS = ("contributor", "reviewer", "steward")
PIECE = 2**20
INSIDE = "/_attachments/"  # nginx's own address of the folder


@ROUTES.get("/<name>")
def fetch(name: str) -> Response:
    """Have nginx send a file; it knows how to resume and to say that nothing changed."""
    path = _place(name)
    _refuse_strangers()
    if not path.is_file():
        raise Refused("not_found")
    response = Response(status=200, mimetype="application/octet-stream")
    response.headers["X-Accel-Redirect"] = f"{INSIDE}{name[:2]}/{name}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@ROUTES.put("/<name>")
def keep(name: str) -> Response:
    """Keep a file under its hash; sent again it is kept once."""
    path = _place(name)
    _refuse_strangers(WRITERS)
    if path.is_file():
        return _kept(name, 200)
    if request.content_length is None or request.content_length > current_app.config["INSOP"].file_limit:
        raise Refused("too_big")
    _write(path, name)
    return _kept(name, 201)


MEMBERSHIP = Blueprint("membership", __name__)


@MEMBERSHIP.get("/_member")
def member() -> Response:
    """Tell nginx whether who asks for a snapshot is a member; nobody else can ask this address."""
    _refuse_strangers()
    return Response(status=204)


def _place(name: str) -> Path:
    if not HASH.fullmatch(name):
        raise Refused("not_found")
    return current_app.config["INSOP"].attachments / name[:2] / name


def _refuse_strangers(roles: tuple[str, ...] = ()) -> None:
    """Ask the database: a password may still be known after a membership has ended."""
    said = database.call("info", {}, actor_from_request())
    if said["status"] == "forbidden":
        raise Refused("forbidden", said.get("message", ""))
    if roles and said["membership"]["role"] not in roles:
        raise Refused("forbidden", "It is for reading only.")


def _write(path: Path, name: str) -> None:
    """Write to a passing name, compare the hash, then give the file its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(f".{secrets.token_hex(8)}.part")
    found = hashlib.sha256()
    try:
        with open(passing, "wb") as file:
            while piece := request.stream.read(PIECE):
                found.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if found.hexdigest() != name:
            raise Refused("other_content")
        passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)


def _kept(name: str, status: int) -> Response:
    response = jsonify({"sha256": name})
    response.status_code = status
    response.headers["Location"] = f"/attachments/{name}"
    return response
