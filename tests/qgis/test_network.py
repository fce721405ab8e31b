"""The transport inside of QGIS: the same cases as outside, and what only QGIS has."""

import gzip
import os

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthConfigSslServer, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy, QSslError

from insop_plugin.adapters.network import NoCredentials, QgisTransport
from insop_plugin.stores import http_errors
from insop_plugin.stores.transport import Request
from tests.stores.http_site import serving
from tests.stores.tls_site import serving_tls
from tests.stores.transport_cases import CertificateCases, ProxyCases, WatchedCases, echo

pytestmark = pytest.mark.usefixtures("qgis_app")


class TestQgis(WatchedCases):
    """All cases of a transport."""

    TRIES = 4  # Qt asks again where a kept connection was closed: harmless, as every request may come twice

    @pytest.fixture
    def transport(self):
        """Return the transport."""
        return QgisTransport()


class TestQgisCertificates(CertificateCases):
    """All cases about trust; QGIS trusts what its authorities hold."""

    @pytest.fixture
    def trusting(self):
        """Return a function that makes a transport; what it trusts is forgotten afterwards."""
        manager = QgsApplication.authManager()
        manager.setMasterPassword("master", True)
        trusted = []

        def make(authority):
            if authority:
                trusted.extend(QgsAuthCertUtils.certsFromFile(str(authority)))
                assert manager.storeCertAuthorities(trusted)
                manager.rebuildCaCertsCache()
                manager.rebuildTrustedCaCertsCache()
            return QgisTransport()

        yield make
        for one in trusted:
            manager.removeCertAuthority(one)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()


class TestQgisProxy(ProxyCases):
    """All cases about a proxy: that of QGIS's options."""

    @pytest.fixture
    def proxied(self):
        """Return a function that makes a transport."""
        manager = QgsNetworkAccessManager.instance()
        before = manager.fallbackProxy()

        def make(host, port):
            proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, host, port)
            manager.setFallbackProxyAndExcludes(proxy, [], [])
            return QgisTransport()

        yield make
        manager.setFallbackProxyAndExcludes(before, [], [])


def test_an_authentication_that_is_not_there():
    with pytest.raises(NoCredentials, match="abc1234"):
        QgisTransport("abc1234").send(Request("GET", "http://127.0.0.1:9/x"))


@pytest.mark.parametrize(("body", "kind"), [
    (gzip.compress(os.urandom(100_000))[:50_000], http_errors.ConnectionLost), (b"no gzip at all", http_errors.NoInsopStore),
])  # fmt: skip
def test_a_packed_answer_that_is_not_whole_is_not_taken(body, kind):
    with serving(lambda *_request: (200, {"Content-Encoding": "gzip"}, body)) as site, pytest.raises(kind):
        QgisTransport().send(Request("GET", site.address + "/x"))


def test_an_answer_without_a_body_may_say_that_it_is_packed():
    with serving(lambda *_request: (204, {"Content-Encoding": "gzip"}, b"")) as site:
        assert QgisTransport().send(Request("GET", site.address + "/x")).status == 204


def test_refusals_beside_the_main_thread_end_too(tmp_path, qtbot):
    from insop_plugin.adapters.tasks import in_background

    ended = []
    with serving_tls(echo, tmp_path, "IP:127.0.0.1") as (site, _):
        for n in range(8):
            request = Request("POST", f"{site.address}/{n}", body=b"{}")
            in_background("Test", QgisTransport().send, request, done=ended.append, failed=ended.append)
        qtbot.waitUntil(lambda: len(ended) == 8, timeout=30_000)
    assert all(isinstance(one, http_errors.CertificateRefused) for one in ended)
    assert "self-signed" in str(ended[0])


def test_an_exception_the_user_made_for_a_certificate_counts_for_that_server_only(tmp_path):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("master", True)
    with serving_tls(echo, tmp_path, "IP:127.0.0.1") as (site, authority):
        place = site.address.split("/")[2]
        chosen = QgsAuthConfigSslServer()
        chosen.setSslCertificate(QgsAuthCertUtils.certsFromFile(str(authority))[0])
        chosen.setSslHostPort(place)
        chosen.setSslIgnoredErrorEnums([QSslError.SslError.SelfSignedCertificate])
        assert manager.storeSslCertCustomConfig(chosen)
        try:
            assert QgisTransport().send(Request("GET", site.address + "/x")).status == 200
            with pytest.raises(http_errors.CertificateRefused):
                QgisTransport().send(Request("GET", site.address.replace("127.0.0.1", "localhost") + "/x"))
        finally:
            manager.removeSslCertCustomConfig(QgsAuthCertUtils.shaHexForCert(chosen.sslCertificate()), place)
