"""Who sends a request: the one place that knows.

nginx checks the password or the client certificate and *overwrites* the header with the name it found; the web
server listens on a socket that only nginx may open, so that nobody else can set it.
"""

import re

from flask import request

from insop_store.answers import Refused

HEADER = "X-Insop-Actor"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")


def actor_from_request() -> str:
    """Return the member who sends the request being answered.

    Raises:
        Refused: nginx did not say who it is.
    """
    names = request.headers.getlist(HEADER)
    if len(names) != 1 or not NAME.fullmatch(names[0]):
        raise Refused("unknown_member")
    return names[0]
