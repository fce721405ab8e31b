"""The transport outside of QGIS."""

import pytest

from insop_plugin.stores.http_requests import RequestsTransport
from tests.stores.transport_cases import CertificateCases, TransportCases


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
