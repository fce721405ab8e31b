"""Requests inside of QGIS: its proxy, its certificates, its authentications; may run in any thread.

Not by QgsBlockingNetworkRequest: beside the main thread, QGIS's network access manager waits for the main thread to
look at a certificate or a refused password, and waits for ever where the main thread was quicker than its waiting
(`onReplySslErrors`, `onAuthRequired`). It also keeps answers in a cache on the disk, and asks for passwords in the
middle of background work. Here the same settings are given to a manager of Qt that does none of this. Answers are
unpacked here too: Qt unpacks without a limit.
"""

import zlib
from collections.abc import Sequence

from qgis.core import Qgis, QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
    QSslConfiguration,
    QSslError,
)

from insop_plugin.core.errors import N_, Cancelled, InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import http_errors
from insop_plugin.stores.transport import TIMEOUT_S, Answer, Request

LOOK_MS = 200  # how often the cancel button is looked at
PACKED, GZIP = "gzip", 31  # as zlib counts
PROXY_WANTS_A_NAME = 407
REDIRECTS = (301, 302, 303, 307, 308)

NO_PROXY = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)

Error = QNetworkReply.NetworkError
SAID = {
    Error.HostNotFoundError: http_errors.HostUnknown,
    Error.SslHandshakeFailedError: http_errors.CertificateRefused,
    Error.TimeoutError: http_errors.TimedOut,
    Error.OperationCanceledError: http_errors.TimedOut,  # Qt's clock ends a request like this
    Error.ProxyConnectionRefusedError: http_errors.ProxyInTheWay,
    Error.ProxyConnectionClosedError: http_errors.ProxyInTheWay,
    Error.ProxyNotFoundError: http_errors.ProxyInTheWay,
    Error.ProxyTimeoutError: http_errors.ProxyInTheWay,
    Error.ProxyAuthenticationRequiredError: http_errors.ProxyInTheWay,
}
"""What Qt says, as errors that users read; all else is a lost connection."""


class NoCredentials(InsopError):
    """An authentication that QGIS does not have or may not use."""

    template = N_("QGIS could not use the authentication “{authcfg}”.")
    hint = N_("Choose it anew, or enter the master password of QGIS's authentications when it is asked for.")


class QgisTransport:
    """Carries requests with QGIS's settings and one of its authentications."""

    def __init__(self, authcfg: str = "", most_s: float = TIMEOUT_S):
        """Take the identity of an authentication, and how long at most to wait for a sign of the other side."""
        self.authcfg, self.most_s = authcfg, most_s

    def send(self, request: Request, progress: Progress = silent) -> Answer:
        """Return the answer, whatever its status; see `Transport`."""
        progress(0.0)
        line = _Line(request, progress)
        try:
            return line.carry(self._asked(request), self.authcfg)
        finally:
            line.close()

    def _asked(self, request: Request) -> QNetworkRequest:
        """Return the request with the member's credentials and what QGIS trusts."""
        asked = QNetworkRequest(QUrl(request.url))
        asked.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        asked.setTransferTimeout(int(1000 * min(request.timeout_s, self.most_s)))
        usual = {"User-Agent": f"INSOP; QGIS {Qgis.QGIS_VERSION.split('-')[0]}", "Accept-Encoding": PACKED}
        headers = {**usual, **request.headers}
        for name, value in headers.items():
            asked.setRawHeader(name.encode(), value.encode())
        manager = QgsApplication.authManager()
        if self.authcfg:
            is_known, asked = manager.updateNetworkRequest(asked, self.authcfg)
            if not is_known:
                raise NoCredentials(authcfg=self.authcfg)
        if asked.url().scheme() == "https" and not manager.isDisabled():
            trust = QSslConfiguration(asked.sslConfiguration())
            trust.setCaCertificates(QgsAuthCertUtils.casMerge(manager.trustedCaCertsCache(), trust.caCertificates()))
            asked.setSslConfiguration(trust)
        return asked


class _Line:
    """One request on its way; made, used and closed in one thread."""

    def __init__(self, request: Request, progress: Progress):
        self.request, self.progress = request, progress
        self.share, self.problem, self.distrust = 0.0, None, ""
        self.body, self.arrived = bytearray(), 0  # unpacked; bytes on the line
        self.unpacking: zlib._Decompress | None = None
        self.reply: QNetworkReply | None = None
        self.loop, self.clock, self.manager = QEventLoop(), QTimer(), QNetworkAccessManager()
        found = QgsNetworkAccessManager.instance().proxyFactory().queryProxy(QNetworkProxyQuery(QUrl(request.url)))
        self.has_proxy = bool(found) and found[0].type() not in NO_PROXY
        if found:
            self.manager.setProxy(found[0])

    def carry(self, asked: QNetworkRequest, authcfg: str) -> Answer:
        """Send the request, wait, and return the answer."""
        self.reply = reply = self._sent(asked)
        if authcfg:
            QgsApplication.authManager().updateNetworkReply(reply, authcfg)
        reply.readyRead.connect(self._take)
        reply.sslErrors.connect(self._judge)
        reply.finished.connect(self.loop.quit)
        self.clock.timeout.connect(self._look)
        self.clock.start(LOOK_MS)
        if not reply.isFinished():
            self.loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.clock.stop()
        self._take()
        if self.problem is not None:
            raise self.problem
        return self._answer(reply)

    def close(self) -> None:
        """End everything in the thread it lives in: an error's traceback may be kept, and freed, by another one."""
        for part in (self.reply, self.manager, self.clock, self.loop):
            if part is not None:
                sip.delete(part)

    def _sent(self, asked: QNetworkRequest) -> QNetworkReply:
        body = QByteArray(self.request.body or b"")
        if self.request.method == "GET":
            return self.manager.get(asked)
        return self.manager.put(asked, body) if self.request.method == "PUT" else self.manager.post(asked, body)

    def _take(self) -> None:
        """Take what has come; stop where it is too much."""
        piece = bytes(self.reply.readAll())
        self.arrived += len(piece)
        self.body += self._unpacked(piece)
        length = self.reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        self.share = min(1.0, self.arrived / length) if length else 0.0
        if len(self.body) > self.request.most_bytes and self.problem is None:
            self.problem = http_errors.TooLong(host=self.request.host, n=len(self.body))
            self.reply.abort()

    def _unpacked(self, piece: bytes) -> bytes:
        """Return what a piece holds, at most one byte more than may come."""
        if self.unpacking is None and bytes(self.reply.rawHeader(b"Content-Encoding")).lower() == PACKED.encode():
            self.unpacking = zlib.decompressobj(GZIP)
        if self.unpacking is None or self.problem is not None:
            return b"" if self.problem else piece
        try:
            return self.unpacking.decompress(piece, max(1, self.request.most_bytes + 1 - len(self.body)))
        except zlib.error as error:
            self.problem = http_errors.NoInsopStore(host=self.request.host, reason=error)
            self.reply.abort()
            return b""

    def _look(self) -> None:
        """Look at the cancel button."""
        try:
            self.progress(self.share)
        except Cancelled as error:
            self.problem = error
            self.reply.abort()

    def _judge(self, errors: Sequence[QSslError]) -> None:
        """Go on with a certificate only where the user has told QGIS to, for this server and these doubts."""
        self.distrust = "; ".join(error.errorString() for error in errors)
        manager, url = QgsApplication.authManager(), QUrl(self.request.url)
        if manager.isDisabled():
            return
        digest = QgsAuthCertUtils.shaHexForCert(self.reply.sslConfiguration().peerCertificate())
        chosen = manager.sslCertCustomConfig(digest, f"{url.host()}:{url.port(443)}")
        if not chosen.isNull() and {error.error() for error in errors} <= set(chosen.sslIgnoredErrorEnums()):
            self.reply.ignoreSslErrors()

    def _answer(self, reply: QNetworkReply) -> Answer:
        """Return the answer, or say in words why there is none."""
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        headers = {bytes(name).decode("latin-1").lower(): _text(reply.rawHeader(name)) for name in reply.rawHeaderList()}
        if status in REDIRECTS:
            raise http_errors.SentElsewhere(host=self.request.host, target=headers.get("location", ""))
        length = headers.get("content-length", "")
        is_cut = self.arrived > 0 and self.unpacking is not None and not self.unpacking.eof
        is_short = is_cut or (length.isdigit() and self.arrived < int(length))
        if status is None or is_short or reply.error() in (*SAID, Error.RemoteHostClosedError):
            kind = SAID.get(reply.error(), http_errors.ConnectionLost)
            if self.has_proxy and reply.error() in (Error.ConnectionRefusedError, Error.HostNotFoundError):
                kind = http_errors.ProxyInTheWay  # it is the proxy that was asked for
            raise kind(host=self.request.host, reason=self.distrust or reply.errorString())
        if status == PROXY_WANTS_A_NAME:
            raise http_errors.ProxyInTheWay(host=self.request.host, reason=status)
        return Answer(int(status), headers, bytes(self.body))


def _text(value: QByteArray) -> str:
    return bytes(value).decode("latin-1")
