"""What the server answers when it does not do what it was asked: own codes, never the text of an error inside."""

from http import HTTPStatus

OURS = "X-Insop-Refusal"
"""Header of answers that were made here, so that pygeoapi's own about failures are known; nginx takes it away."""

PROBLEMS = {
    "malformed": (HTTPStatus.UNPROCESSABLE_ENTITY, "invalid", "The request is not a document that this address takes."),
    "other_content": (HTTPStatus.UNPROCESSABLE_ENTITY, "invalid", "The file is not the one its name says (SHA-256 differs)."),
    "bad_query": (HTTPStatus.BAD_REQUEST, "invalid", "The query cannot be answered: a name or value in it does not fit."),
    "unknown_member": (HTTPStatus.UNAUTHORIZED, "forbidden", "Sign in with the name and password of a member of this store."),
    "certificate_refused": (HTTPStatus.UNAUTHORIZED, "forbidden", "The certificate has ended, was revoked, or is of another authority."),
    "forbidden": (HTTPStatus.FORBIDDEN, "forbidden", "Your membership does not allow this."),
    "not_found": (HTTPStatus.NOT_FOUND, "not_found", "There is nothing at this address."),
    "not_allowed": (HTTPStatus.METHOD_NOT_ALLOWED, "not_found", "This address does not take requests of this kind."),
    "too_big": (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_much", "This is more than the store takes at once."),
    "too_many": (HTTPStatus.TOO_MANY_REQUESTS, "unavailable", "Too many requests in a short time. Try again in a moment."),
    "no_database": (HTTPStatus.SERVICE_UNAVAILABLE, "unavailable", "The store is busy or restarting. Try again in a moment."),
    "inside": (HTTPStatus.INTERNAL_SERVER_ERROR, "failed", "The store could not do this. Its keeper finds why in the log."),
}
"""Code, HTTP status, status of the document, words."""


class Refused(Exception):
    """A request that is refused; `code` is one of PROBLEMS, `detail` is fit to be read by anybody."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail

    @property
    def http_status(self) -> HTTPStatus:
        """Return the HTTP status."""
        return PROBLEMS[self.code][0]

    def to_json(self) -> dict[str, str]:
        """Return the document that goes to the client."""
        _, status, message = PROBLEMS[self.code]
        return {"status": status, "code": self.code, "message": f"{message} {self.detail}".strip()}


def problem_of(http_status: int) -> Refused:
    """Return the problem that stands for an HTTP status."""
    for code, (known, _, _) in PROBLEMS.items():
        if known == http_status:
            return Refused(code)
    return Refused("bad_query" if http_status < 500 else "inside")


def http_status_of(answer: dict) -> HTTPStatus:
    """Return the HTTP status of a document of the store: refusals are errors to HTTP, other outcomes are answers."""
    status = answer.get("status")
    if status == "invalid":
        return HTTPStatus.OK if "push_id" in answer else HTTPStatus.UNPROCESSABLE_ENTITY
    return HTTP_STATUS.get(str(status), HTTPStatus.OK)


HTTP_STATUS = {
    "forbidden": HTTPStatus.FORBIDDEN,
    "too_much": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "push_id_reused": HTTPStatus.UNPROCESSABLE_ENTITY,
}
