"""Requests inside of QGIS: its proxy, its certificates, its authentications; may run in any thread."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsFeedback, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QByteArray, Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from insop_plugin.core.errors import N_, Cancelled, InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import http_errors
from insop_plugin.stores.transport import TIMEOUT_S, Answer, Request

LOOK_S = 0.2  # how often the cancel button is looked at
PROXY_WANTS_A_NAME = 407
REDIRECTS = (301, 302, 303, 307, 308)

Error = QNetworkReply.NetworkError
SAID = {
    Error.HostNotFoundError: http_errors.HostUnknown,
    Error.SslHandshakeFailedError: http_errors.CertificateRefused,
    Error.TimeoutError: http_errors.TimedOut,
    Error.OperationCanceledError: http_errors.TimedOut,  # QGIS's own clock ends a request like this
    Error.ProxyConnectionRefusedError: http_errors.ProxyInTheWay,
    Error.ProxyConnectionClosedError: http_errors.ProxyInTheWay,
    Error.ProxyNotFoundError: http_errors.ProxyInTheWay,
    Error.ProxyTimeoutError: http_errors.ProxyInTheWay,
    Error.ProxyAuthenticationRequiredError: http_errors.ProxyInTheWay,
}


class NoCredentials(InsopError):
    """An authentication that QGIS does not have or may not use."""

    template = N_("QGIS could not use the authentication “{authcfg}”.")
    hint = N_("Choose it anew, or enter the master password of QGIS's authentications when it is asked for.")


class QgisTransport:
    """Carries requests as QGIS does, with one of its authentications."""

    def __init__(self, authcfg: str = "", most_s: float = TIMEOUT_S):
        """Take the identity of an authentication, and how long at most to wait for a sign of the other side."""
        self.authcfg, self.most_s = authcfg, most_s

    def send(self, request: Request, progress: Progress = silent) -> Answer:
        """Return the answer, whatever its status; see `Transport`."""
        asked, feedback, carrier = self._asked(request), QgsFeedback(), QgsBlockingNetworkRequest()
        watch = _Watch(request, progress, feedback)
        carrier.downloadProgress.connect(watch.moved, Qt.ConnectionType.DirectConnection)
        carrier.uploadProgress.connect(watch.moved, Qt.ConnectionType.DirectConnection)
        with watch.watching():
            code = _carried(carrier, request, asked, feedback)
        if watch.error is not None:
            raise watch.error
        return _answer(request, carrier.reply(), code == QgsBlockingNetworkRequest.ErrorCode.TimeoutError)

    def _asked(self, request: Request) -> QNetworkRequest:
        """Return the request with the member's credentials; Qt follows no redirect to another host, so they stay here."""
        asked = QNetworkRequest(QUrl(request.url))
        asked.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
        )
        asked.setTransferTimeout(int(1000 * min(request.timeout_s, self.most_s)))
        for name, value in request.headers.items():
            asked.setRawHeader(name.encode(), value.encode())
        if not self.authcfg:
            return asked
        is_known, asked = QgsApplication.authManager().updateNetworkRequest(asked, self.authcfg)
        if not is_known:
            raise NoCredentials(authcfg=self.authcfg)
        return asked


class _Watch:
    """Looks after one request: its progress, the cancel button, its size."""

    def __init__(self, request: Request, progress: Progress, feedback: QgsFeedback):
        self.request, self.progress, self.feedback = request, progress, feedback
        self.share, self.error, self.ended = 0.0, None, threading.Event()
        self.most = max(request.most_bytes, len(request.body or b""))

    def moved(self, n: int, total: int) -> None:
        """Note how far the request is; Qt calls this for what is sent and for what comes."""
        self.share = min(1.0, n / total) if total > 0 else self.share
        if n > self.most:
            self.error = http_errors.TooLong(host=self.request.host, n=n)
            self.feedback.cancel()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look at the cancel button in a thread of its own: this one waits for the network."""
        self.progress(0.0)
        thread = threading.Thread(target=self._look, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self.ended.set()
            thread.join()

    def _look(self) -> None:
        while not self.ended.wait(LOOK_S):
            try:
                self.progress(self.share)
            except Cancelled as error:
                self.error = error
                self.feedback.cancel()
                return


def _carried(carrier: QgsBlockingNetworkRequest, request: Request, asked: QNetworkRequest, feedback: QgsFeedback) -> int:
    body = QByteArray(request.body or b"")
    if request.method == "GET":
        return carrier.get(asked, True, feedback)
    if request.method == "PUT":
        return carrier.put(asked, body, feedback)
    return carrier.post(asked, body, True, feedback)


def _answer(request: Request, reply: QgsNetworkReplyContent, is_late: bool) -> Answer:
    """Return the answer, or say in words why there is none."""
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    error = reply.error()
    headers = {bytes(name).decode("latin-1").lower(): _text(reply.rawHeader(name)) for name in reply.rawHeaderList()}
    if error == Error.InsecureRedirectError or status in REDIRECTS:
        raise http_errors.SentElsewhere(host=request.host, target=headers.get("location", ""))
    if is_late or status is None or error in SAID or _was_cut(error, headers, reply):
        raise _said(request, error, reply.errorString(), is_late)
    if status == PROXY_WANTS_A_NAME:
        raise http_errors.ProxyInTheWay(host=request.host, reason=status)
    body = bytes(reply.content())
    if len(body) > request.most_bytes:
        raise http_errors.TooLong(host=request.host, n=len(body))
    return Answer(int(status), headers, body)


def _was_cut(error: int, headers: Mapping[str, str], reply: QgsNetworkReplyContent) -> bool:
    """Tell whether the line was lost before the end of the body."""
    length = headers.get("content-length", "")
    is_short = length.isdigit() and "content-encoding" not in headers and len(reply.content()) < int(length)
    return error == Error.RemoteHostClosedError or is_short


def _said(request: Request, error: int, reason: str, is_late: bool) -> InsopError:
    kind = http_errors.TimedOut if is_late else SAID.get(error, http_errors.ConnectionLost)
    return kind(host=request.host, reason=reason or error)


def _text(value: QByteArray) -> str:
    return bytes(value).decode("latin-1")
