"""The store's processes: OGC API Processes over one SQL function each, answered at once."""

import logging

from flask import Response, after_this_request
from pygeoapi.process.base import BaseProcessor

from insop_store import answers, database
from insop_store.bodies import INPUT
from insop_store.identity import actor_from_request

LOGGER = logging.getLogger("insop.web")
SCHEMA = {"type": "object"}
JSON = "application/json"
NAMES = {
    "info": ("About the store", "Its identity, epoch, revision, countries and number of rows, as the member sees them."),
    "counts": ("Rows of a selection", "How many rows of each collection a selection of the store has."),
    "pull": ("What changed", "One page of what changed after a revision, in the part of the store that a member sees."),
    "push": ("Contribute", "Take a change set whole or not at all, and once however often it is sent."),
    "review": ("Review", "Accept, reject or withdraw contributed rows; for National Focal Points."),
    "status": ("Receipt", "The receipt of a contribution or review that the store has; null where it has none."),
    "queue": ("What waits", "Rows that wait for a review by the member, page by page."),
    "verdicts": ("What was decided", "The decisions of reviewers since a revision that still stand."),
    "history": ("History", "The versions of a row: who, when, what."),
}
PREFIX = "insop-"


def metadata(name: str) -> dict:
    """Return what OGC API Processes says about one of the processes."""
    title, description = NAMES[name]
    return {
        "id": PREFIX + name,
        "version": "1.0.0",
        "title": title,
        "description": description,
        "jobControlOptions": ["sync-execute"],
        "keywords": ["INSOP"],
        "links": [],
        "inputs": {INPUT: {"title": "Document", "description": "As INSOP's “The central store over HTTP” describes it.", "schema": SCHEMA,
                           "minOccurs": 0, "maxOccurs": 1}},
        "outputs": {"answer": {"title": "Answer", "description": "The store's answer.",
                               "schema": {"type": "object", "contentMediaType": JSON}}},
        "example": {"inputs": {INPUT: {}}},
    }  # fmt: skip


class StoreProcess(BaseProcessor):
    """One of the processes; its name is said in the configuration."""

    def __init__(self, processor_def: dict) -> None:
        self.function = processor_def["function"]
        super().__init__(processor_def, metadata(self.function))

    def execute(self, data: dict, outputs: dict | None = None) -> tuple[str, dict]:
        """Return the store's answer to the member who sent the request being answered."""
        try:
            answer = database.call(self.function, data.get(INPUT, {}), actor_from_request())
            _set_status(answers.http_status_of(answer))
        except Exception as error:
            answer = _refusal(error, self.function)
        return JSON, answer


def _refusal(error: Exception, function: str) -> dict:
    """Return the answer to a request that failed: pygeoapi would send the text of the error to the client."""
    if not isinstance(error, answers.Refused):
        LOGGER.error("insop-%s failed", function, exc_info=error)
        error = answers.Refused("inside")
    elif error.__cause__ is not None:  # of the database: its word, without the statement and its values
        LOGGER.error("insop-%s was answered %s: %s", function, error.code, _first_line(error.__cause__))
    _set_status(error.http_status, error.code)
    return error.to_json()


def _first_line(error: BaseException | None) -> str:
    return str(error).partition("\n")[0]


def _set_status(status: int, code: str = "") -> None:
    """Give the answer another HTTP status than pygeoapi does, which knows only 200 for answers."""

    @after_this_request
    def changed(response: Response) -> Response:
        response.status_code = int(status)
        response.headers[answers.OURS] = code
        return response
