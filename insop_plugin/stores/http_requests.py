"""Requests outside of QGIS: the command line, tests and servers."""

from collections.abc import Iterator

from insop_plugin.core.errors import InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import http_errors
from insop_plugin.stores.transport import Answer, Request

PIECE = 64 * 1024
REDIRECTS = (301, 302, 303, 307, 308)
PROXY_WANTS_A_NAME = 407


class RequestsTransport:
    """Carries requests with the library `requests`, over one kept connection."""

    def __init__(self, member: tuple[str, str] | None = None, certificates: str | bool = True, own: tuple[str, str] | None = None):
        """Open a session.

        Args:
            member: name and password; None asks as the public.
            certificates: file of the authorities that are trusted; True: those of the system.
            own: files of the member's certificate and its key, where that says who asks.
        """
        import requests

        self.session = requests.Session()
        self.session.verify = certificates
        self.session.auth, self.session.cert = member, own

    def send(self, request: Request, progress: Progress = silent) -> Answer:
        """Return the answer, whatever its status; see `Transport`."""
        import requests

        progress(0.0)
        facts = {"headers": dict(request.headers), "timeout": (10.0, request.timeout_s), "verify": self.session.verify}
        try:
            with self.session.request(
                request.method, request.url, data=request.body, stream=True, allow_redirects=False, **facts
            ) as reply:
                _look_at(request, reply)
                body = b"".join(_pieces(request, reply, progress))
                headers = {name.lower(): value for name, value in reply.headers.items()}
                return Answer(reply.status_code, headers, body)
        except (requests.RequestException, OSError) as error:
            raise _said(request, error) from error


def _look_at(request: Request, reply: object) -> None:
    """Refuse what must not be followed, before anything is read."""
    if reply.status_code in REDIRECTS:
        raise http_errors.SentElsewhere(host=request.host, target=reply.headers.get("Location", ""))
    if reply.status_code == PROXY_WANTS_A_NAME:
        raise http_errors.ProxyInTheWay(host=request.host, reason=PROXY_WANTS_A_NAME)


def _pieces(request: Request, reply: object, progress: Progress) -> Iterator[bytes]:
    """Yield the body; raises as soon as it is too long, and at its end if it was cut."""
    length = reply.headers.get("Content-Length", "")
    total, n = int(length) if length.isdigit() else 0, 0
    for piece in reply.iter_content(PIECE):
        n += len(piece)
        if n > request.most_bytes:
            raise http_errors.TooLong(host=request.host, n=n)
        progress(min(1.0, n / total) if total else 0.0)
        yield piece
    if total and reply.raw.tell() < total:  # bytes on the wire; this urllib3 does not look itself
        raise http_errors.ConnectionLost(host=request.host, reason=f"{n} < {total}")


def _said(request: Request, error: Exception) -> InsopError:
    """Return in words why there is no answer."""
    import requests

    reason = _innermost(error)
    facts = {"host": request.host, "reason": reason}
    if isinstance(error, requests.exceptions.SSLError) and "certificate" in str(error).lower():
        return http_errors.CertificateRefused(**facts)
    if isinstance(error, requests.exceptions.ProxyError):
        return http_errors.ProxyInTheWay(**facts)
    if isinstance(error, requests.Timeout) or "timed out" in str(error):
        return http_errors.TimedOut(**facts)
    if "Name or service" in reason or "name resolution" in reason or "getaddrinfo" in reason or "nodename" in reason:
        return http_errors.HostUnknown(**facts)
    if isinstance(error, (requests.exceptions.InvalidURL, requests.exceptions.InvalidHeader)):
        return http_errors.BadAddress(address=request.host)
    return http_errors.ConnectionLost(**facts)


def _innermost(error: BaseException) -> str:
    """Return what the system said, without the wrappings and addresses of the libraries."""
    inner = getattr(error, "reason", None) or next((arg for arg in error.args if isinstance(arg, BaseException)), None)
    if isinstance(inner, BaseException):
        return _innermost(inner)
    return getattr(error, "strerror", None) or str(error.args[-1] if error.args else error).rpartition(": ")[2]
