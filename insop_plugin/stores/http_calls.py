"""Asking a store on the network: one document there, one back, again where the line failed, failures in words.

Every request may be sent twice: what reads changes nothing, and a contribution or a review is stored
once under its id. So a lost answer is asked for again, with pauses that double from a second to a minute.
"""

import json
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from insop_plugin.core.changes import compact
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import errors, http_errors
from insop_plugin.stores.transport import Answer, Request, Transport
from insop_plugin.stores.wording import Line

PASSING = (429, 502, 503, 504)  # too many at once, or a gateway whose store is being restarted
ID_REUSED = "id_reused"
CERTIFICATE_REFUSED = "certificate_refused"
JSON = {"Content-Type": "application/json", "Accept": "application/json"}
TICK_S = 0.2
DETAIL_MOST = 300  # letters of a foreign text that are shown

Say = Callable[[Line], None]
"""Takes a line about what happens, to be shown where the user looks."""


def quiet(_line: Line) -> None:
    """Say it to nobody."""


@dataclass(frozen=True)
class Patience:
    """How often a request without an answer is made, and how long the pauses are."""

    tries: int = 6
    first_s: float = 1.0
    most_s: float = 60.0

    def pause_s(self, n: int) -> float:
        """Return the pause after the n-th try; a little by chance, so that many clients do not come at once."""
        return min(self.most_s, self.first_s * 2 ** (n - 1)) * (0.8 + secrets.randbelow(400) / 1000)


USUAL, ONCE = Patience(), Patience(tries=1)


@dataclass(frozen=True)
class Caller:
    """Somebody who asks one store."""

    base: str
    transport: Transport
    patience: Patience = USUAL
    say: Say = quiet

    def process(self, name: str, document: Mapping, progress: Progress = silent) -> dict:
        """Return the document that a process of the store answers to a document.

        Raises:
            NoAnswer: the store could not be reached.
            UnknownMember, Forbidden, Unfit, ServerTrouble: it refused.
        """
        body = compact({"inputs": {"document": document}}).encode("utf-8", "surrogatepass")
        request = Request("POST", f"{self.base}/processes/insop-{name}/execution", JSON, body)
        return document_of(request, self.answer(request, progress))

    def answer(self, request: Request, progress: Progress = silent) -> Answer:
        """Return the answer of the store to a request, asking again where the line failed."""
        for n in range(1, self.patience.tries + 1):
            try:
                return _ready(request, self.transport.send(request, progress))
            except http_errors.NoAnswer as error:
                if not error.is_passing or n == self.patience.tries:
                    raise
                self._wait(self.patience.pause_s(n), n, error, progress)
        raise ValueError(self.patience)

    def _wait(self, pause_s: float, n: int, error: InsopError, progress: Progress) -> None:
        """Let some time pass; the user may cancel meanwhile."""
        facts = {**error.facts, "s": round(pause_s), "n": n + 1, "tries": self.patience.tries}
        self.say(Line((error.template, N_("Next try in {s} s ({n} of {tries}).")), facts))
        end = time.monotonic() + pause_s
        while time.monotonic() < end:
            progress(0.0)
            time.sleep(min(TICK_S, max(0.0, end - time.monotonic())))


def _ready(request: Request, answer: Answer) -> Answer:
    if answer.status in PASSING:
        raise http_errors.ServerBusy(host=request.host, status=answer.status)
    return answer


def document_of(request: Request, answer: Answer) -> dict:
    """Return the document of an answer, or say in words why there is none.

    A document with a status and without a code is an answer of the store, also where it refuses (a receipt): it
    comes with HTTP statuses of all kinds.
    """
    document = _json(answer)
    if document and isinstance(document.get("status"), str) and "code" not in document:
        return document
    refuse(request, answer)
    reason = N_("its answer is no document of INSOP") if document else N_("it answered with something else")
    raise http_errors.NoInsopStore(host=request.host, reason=reason)


def refuse(request: Request, answer: Answer) -> None:
    """Raise what an answer's status says; nothing where it is good."""
    if answer.is_ok:
        return
    document, facts = _json(answer) or {}, {"host": request.host, "status": answer.status, "reason": detail_of(answer)}
    if document.get("code") == ID_REUSED:
        raise errors.PushIdReused(push_id=facts["reason"])
    if answer.status in (404, 405):
        raise http_errors.NoInsopStore(host=request.host, reason=N_("it has no such page"))
    if answer.status == 413:
        raise http_errors.TooLongToSend(host=request.host, n=len(request.body or b""))
    if document.get("code") == CERTIFICATE_REFUSED:
        raise http_errors.MemberCertificateRefused(**facts)
    kind = REFUSALS.get(answer.status, http_errors.ServerTrouble if answer.status >= 500 else http_errors.Unfit)
    raise kind(**facts)


REFUSALS = {
    401: http_errors.UnknownMember,
    403: http_errors.Forbidden,
    **dict.fromkeys(PASSING, http_errors.ServerBusy),
}


def detail_of(answer: Answer) -> str:
    """Return what a refusal says about itself, as one short line; its number where it is a page for a browser."""
    document = _json(answer) or {}
    text = next((document[name] for name in ("message", "detail", "description", "title") if document.get(name)), "")
    return " ".join(str(text).split())[:DETAIL_MOST] or str(answer.status)


def _json(answer: Answer) -> dict | None:
    try:
        document = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None
