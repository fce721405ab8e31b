"""A small real web server for the tests, with a bad line between it and the client where a test wants one."""

import json
import threading
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SLOW_S = 3.0


@dataclass
class Site:
    """A web server: `respond` answers, `faults` say what befalls the next requests, one each."""

    respond: object  # (method, path, headers, body) -> (status, headers, body)
    faults: deque = field(default_factory=deque)
    seen: list = field(default_factory=list)  # (method, path, headers, body) of every request
    address: str = ""
    slow_s: float = SLOW_S


class Handler(BaseHTTPRequestHandler):
    """Answers one request, or does not."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are written apart: the second would wait 40 ms for word of the first

    def answer(self):
        """Take the request, let befall it what the site says, answer."""
        site = self.server.site
        announced = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(announced)
        if len(body) < announced:  # the client died while it sent: a gateway hands nothing on
            self.hang_up()
            return
        request = (self.command, self.path, {name.lower(): value for name, value in self.headers.items()}, body)
        site.seen.append(request)
        fault = site.faults.popleft() if site.faults else ""
        getattr(self, "fault_" + fault, self.fault_)(site, request)

    do_GET = do_POST = do_PUT = answer

    def fault_(self, site, request):
        """Let nothing befall it."""
        self.reply(*site.respond(*request))

    def fault_drop_before(self, _site, _request):
        """Lose the request on its way."""
        self.hang_up()

    def fault_drop_after(self, site, request):
        """Lose the answer on its way."""
        site.respond(*request)
        self.hang_up()

    def fault_truncate(self, site, request):
        """Lose the second half of the answer."""
        status, headers, body = site.respond(*request)
        self.reply(status, {**headers, "Content-Length": str(len(body))}, body[: len(body) // 2])
        self.hang_up()

    def fault_delay(self, site, request):
        """Answer when nobody waits any more."""
        answer = site.respond(*request)
        time.sleep(site.slow_s)
        self.reply(*answer)

    def fault_twice(self, site, request):
        """Deliver the request twice."""
        site.respond(*request)
        self.reply(*site.respond(*request))

    def fault_502(self, _site, _request):
        """Answer as a gateway whose store is away."""
        self.reply(502, {"Content-Type": "text/html"}, b"<html>Bad Gateway</html>")

    def fault_portal(self, _site, _request):
        """Answer as a hotel does."""
        self.reply(200, {"Content-Type": "text/html"}, b"<!doctype html><html>Welcome! Room number?</html>")

    def fault_redirect(self, _site, _request):
        """Send the client to another host."""
        self.reply(307, {"Location": self.server.site.elsewhere + self.path}, b"")

    def fault_garbage(self, _site, _request):
        """Answer with something cut that is said to be JSON."""
        self.reply(200, {"Content-Type": "application/json"}, b'{"format": "insop-')

    def hang_up(self):
        """Close the line."""
        self.close_connection = True
        self.wfile.flush()
        self.connection.close()

    def reply(self, status, headers, body):
        """Send an answer."""
        try:
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except OSError:  # the client has gone, as some tests want
            self.close_connection = True

    def log_message(self, *_what):
        """Write no log."""


class Quiet(ThreadingHTTPServer):
    """A server that does not tell of clients who hang up."""

    daemon_threads = True

    def handle_error(self, *_what):
        """Say nothing."""


@contextmanager
def serving(respond, certificate=None, handler=Handler):
    """Serve on a free port of this computer."""
    server = Quiet(("127.0.0.1", 0), handler)
    scheme = "http"
    if certificate:
        scheme, server.socket = "https", certificate.wrap_socket(server.socket, server_side=True)
    server.site = Site(respond, address=f"{scheme}://127.0.0.1:{server.server_port}/insop")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.site
    finally:
        server.shutdown()
        server.server_close()


def as_json(status, document):
    """Return an answer with a document."""
    return status, {"Content-Type": "application/json"}, json.dumps(document).encode()
