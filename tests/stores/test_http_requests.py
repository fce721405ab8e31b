"""The transport outside of QGIS."""

import pytest

from insop_plugin.stores.http_requests import RequestsTransport
from tests.stores.transport_cases import TransportCases


class TestRequests(TransportCases):
    """All cases of a transport."""

    @pytest.fixture
    def transport(self):
        """Return the transport."""
        return RequestsTransport()
