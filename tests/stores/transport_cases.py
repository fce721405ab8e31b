"""What every transport must do; run with `requests` here and with QGIS's network in tests/qgis."""

import gzip
import resource
import threading
import time
import zlib
from dataclasses import replace

import pytest

from insop_plugin.core.errors import Cancelled
from insop_plugin.stores import http_errors
from insop_plugin.stores.transport import Request
from tests.stores.http_site import as_json, serving
from tests.stores.tls_site import serving_tls


def echo(method, path, headers, body):
    """Answer with what was asked."""
    if path.endswith("/missing"):
        return as_json(404, {"detail": "no such thing"})
    if path.endswith("/secret") and "authorization" not in headers:
        return as_json(401, {"detail": "who are you"})
    return as_json(200, {"method": method, "path": path, "body": body.decode(), "authorization": headers.get("authorization")})


class TransportCases:
    """Cases; a subclass has the fixture `transport`."""

    TRIES = 1  # how often it asks where the line fails

    @pytest.fixture
    def site(self):
        """Return a running web server."""
        with serving(echo) as site:
            site.slow_s = 1.5
            yield site

    def ask(self, site, method="GET", path="/x", **facts):
        """Return a request to the site."""
        return Request(method, site.address + path, timeout_s=facts.pop("timeout_s", 20.0), **facts)

    @pytest.mark.parametrize(("method", "body"), [("GET", None), ("POST", b'{"n": "\xc3\xa9"}'), ("PUT", b"raw")])
    def test_a_request_and_its_answer_arrive_whole(self, transport, site, method, body):
        answer = transport.send(self.ask(site, method, body=body, headers={"X-Kind": "test"}))
        assert answer.status == 200 and answer.headers["content-type"] == "application/json"
        assert b'"method": "%s"' % method.encode() in answer.body
        assert site.seen[0][3] == (body or b"") and site.seen[0][2]["x-kind"] == "test"

    def test_a_refusal_is_an_answer_too(self, transport, site):
        answer = transport.send(self.ask(site, path="/missing"))
        assert answer.status == 404 and b"no such thing" in answer.body

    def test_a_refused_stranger_is_an_answer_too(self, transport, site):
        assert transport.send(self.ask(site, "POST", "/secret", body=b"{}")).status == 401

    @pytest.mark.parametrize("fault", ["drop_before", "drop_after", "truncate"])
    def test_a_lost_line_is_worth_another_try(self, transport, site, fault):
        site.faults.extend([fault] * 9)
        with pytest.raises(http_errors.ConnectionLost) as caught:
            transport.send(self.ask(site, "POST", body=b"{}"))
        assert caught.value.is_passing and caught.value.facts["host"] in site.address
        assert len(site.seen) <= self.TRIES, "a transport does not ask again by itself"

    def test_too_slow_is_worth_another_try(self, transport, site):
        site.faults.append("delay")
        with pytest.raises(http_errors.TimedOut) as caught:
            transport.send(self.ask(site, "POST", body=b"{}", timeout_s=0.5))
        assert caught.value.is_passing

    def test_nobody_listens(self, transport, site):
        with pytest.raises(http_errors.ConnectionLost):
            transport.send(Request("GET", "http://127.0.0.1:9/x"))

    def test_an_unknown_name(self, transport):
        with pytest.raises(http_errors.HostUnknown, match=r"store\.invalid"):
            transport.send(Request("GET", "https://store.invalid/x"))

    def test_a_redirect_is_not_followed(self, transport, site):
        with serving(echo) as other:
            site.elsewhere = other.address
            site.faults.append("redirect")
            with pytest.raises(http_errors.SentElsewhere, match="did not follow") as caught:
                transport.send(self.ask(site, "POST", body=b"{}"))
            assert other.address in caught.value.facts["target"] and not other.seen

    def test_an_answer_that_is_too_long_is_not_taken(self, transport):
        with serving(lambda *_request: (200, {}, b"x" * 3_000_000)) as site, pytest.raises(http_errors.TooLong):
            transport.send(self.ask(site, most_bytes=100_000))

    def test_a_packed_answer_is_unpacked(self, transport):
        with serving(lambda *_request: (200, {"Content-Encoding": "gzip"}, gzip.compress(b"0123456789" * 50_000))) as site:
            assert transport.send(self.ask(site)).body == b"0123456789" * 50_000

    def test_what_swells_when_unpacked_is_not_taken(self, transport):
        """A thousand million zeros in a million bytes, refused before they fill the memory."""
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        bomb = b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(1000)), packer.flush()])
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with serving(lambda *_request: (200, {"Content-Encoding": "gzip"}, bomb)) as site, pytest.raises(http_errors.TooLong):
            transport.send(self.ask(site, most_bytes=1_000_000))
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # kB

    def test_a_cancel_before_the_start(self, transport, site):
        def cancelled(_share):
            raise Cancelled()

        with pytest.raises(Cancelled):
            transport.send(self.ask(site), cancelled)
        assert not site.seen

    def test_progress_ends_at_the_whole(self, transport):
        told = []
        with serving(lambda *_request: (200, {}, b"x" * 2_000_000)) as site:
            assert len(transport.send(self.ask(site), told.append).body) == 2_000_000
        assert told[0] == 0.0 and all(0 <= share <= 1 for share in told)


class WatchedCases(TransportCases):
    """Cases for a transport that looks at the cancel button while it waits."""

    def test_a_cancel_while_waiting(self, transport, site):
        site.slow_s = 20.0
        site.faults.append("delay")
        pressed = threading.Event()

        def progress(_share):
            if pressed.is_set():
                raise Cancelled()

        threading.Timer(0.5, pressed.set).start()
        started = time.process_time()
        with pytest.raises(Cancelled):
            transport.send(replace(self.ask(site, "POST", body=b"{}"), timeout_s=60.0), progress)
        assert time.process_time() - started < 10


class CertificateCases:
    """Cases about trust; a subclass has the fixture `trusting`: (file of an authority) -> transport."""

    HERE, ELSEWHERE = "IP:127.0.0.1", "DNS:elsewhere.example.org"

    def test_a_certificate_nobody_vouches_for_is_refused_and_how_to_trust_it_is_said(self, trusting, tmp_path):
        with serving_tls(echo, tmp_path, self.HERE) as (site, _), pytest.raises(http_errors.CertificateRefused) as caught:
            trusting(None).send(Request("POST", site.address + "/x", body=b"{}"))
        assert "Manage certificates" in str(caught.value) and not caught.value.is_passing and not site.seen

    def test_a_certificate_that_is_trusted_is_taken(self, trusting, tmp_path):
        with serving_tls(echo, tmp_path, self.HERE) as (site, authority):
            assert trusting(authority).send(Request("GET", site.address + "/x")).status == 200

    def test_a_certificate_for_another_host_is_refused(self, trusting, tmp_path):
        with serving_tls(echo, tmp_path, self.ELSEWHERE) as (site, authority), pytest.raises(http_errors.CertificateRefused):
            trusting(authority).send(Request("GET", site.address + "/x"))

    def test_a_server_without_tls_is_no_partner(self, trusting):
        with serving(echo) as site, pytest.raises(http_errors.NoAnswer):
            trusting(None).send(Request("GET", site.address.replace("http:", "https:") + "/x"))


class ProxyCases:
    """Cases about a proxy; a subclass has the fixture `proxied`: (host, port) -> transport."""

    FAR = "http://127.0.0.1:9/insop/x"  # nobody listens there

    def test_requests_go_through_the_proxy_that_is_set(self, proxied):
        with serving(echo) as site:
            host, port = site.address.split("/")[2].split(":")
            assert proxied(host, int(port)).send(Request("POST", self.FAR, {"Content-Type": "a/b"}, b"{}")).status == 200
            assert [request[1] for request in site.seen] == [self.FAR]

    def test_a_proxy_that_is_not_there_is_told(self, proxied):
        with pytest.raises(http_errors.ProxyInTheWay, match="Settings, Options, Network"):
            proxied("127.0.0.1", 9).send(Request("GET", "http://127.0.0.1:10/insop/x"))

    def test_a_proxy_that_wants_a_name_is_told(self, proxied):
        def guarded(*_request):
            return 407, {"Proxy-Authenticate": 'Basic realm="agency"'}, b""

        with serving(guarded) as site:
            host, port = site.address.split("/")[2].split(":")
            with pytest.raises(http_errors.ProxyInTheWay):
                proxied(host, int(port)).send(Request("GET", self.FAR))
