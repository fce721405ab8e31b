"""The transport outside of QGIS."""

import pytest

from insop_plugin.stores.http_requests import RequestsTransport
from tests.stores.transport_cases import CertificateCases, ProxyCases, TransportCases


class TestRequests(TransportCases):
    """All cases of a transport."""

    @pytest.fixture
    def transport(self):
        """Return the transport."""
        return RequestsTransport()


class TestRequestsCertificates(CertificateCases):
    """All cases about trust."""

    @pytest.fixture
    def trusting(self):
        """Return a function that makes a transport."""
        return lambda authority: RequestsTransport(certificates=str(authority) if authority else True)


class TestRequestsProxy(ProxyCases):
    """All cases about a proxy."""

    @pytest.fixture
    def proxied(self, monkeypatch):
        """Return a function that makes a transport; the system's variables say which proxy."""

        def make(host, port):
            for name in ("no_proxy", "NO_PROXY"):
                monkeypatch.delenv(name, raising=False)
            monkeypatch.setenv("http_proxy", f"http://{host}:{port}")
            return RequestsTransport()

        return make
