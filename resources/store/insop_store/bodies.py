"""Reading what a client sends to a process, before pygeoapi does."""

import json

from insop_store.answers import Refused

KNOWN = {"inputs", "outputs", "response", "mode"}
INPUT = "document"


def document_of(data: bytes) -> dict:
    """Return the INSOP document inside the body of an execution request.

    Raises:
        Refused: the body is no JSON, has other parts than OGC API Processes and INSOP know (`subscriber` would make
            the server call an address of the client's choice), or asks for another form of answer.
    """
    body = _parsed(data)
    if not isinstance(body, dict) or not set(body) <= KNOWN:
        raise Refused("malformed", "Expected: {“inputs”: {“document”: {…}}}.")
    if body.get("response", "raw") != "raw" or body.get("mode", "sync") not in ("sync", "auto"):
        raise Refused("malformed", "Answers are sent raw and at once.")
    inputs = body.get("inputs", {})
    if not isinstance(inputs, dict) or not set(inputs) <= {INPUT}:
        raise Refused("malformed", "The only input is “document”.")
    document = inputs.get(INPUT, {})
    if not isinstance(document, dict):
        raise Refused("malformed", "The input “document” is an object.")
    return document


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Refused("malformed", "It is no JSON in UTF-8.") from error


def _no_number(name: str) -> float:
    raise ValueError(name)
