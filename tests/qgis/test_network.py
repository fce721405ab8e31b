"""The transport inside of QGIS: the same cases as outside, and what only QGIS has."""

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils

from insop_plugin.adapters.network import NoCredentials, QgisTransport
from tests.stores.transport_cases import CertificateCases, WatchedCases

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


def test_an_authentication_that_is_not_there():
    from insop_plugin.stores.transport import Request

    with pytest.raises(NoCredentials, match="abc1234"):
        QgisTransport("abc1234").send(Request("GET", "http://127.0.0.1:9/x"))
