"""A bad line between clients and nginx: it loses, cuts, delays, repeats and replaces, by chance, with a seed.

It speaks plain HTTP to the client and TLS to nginx, and knows where a request begins and ends, so that each fault
befalls exactly the half of the exchange it is meant for.
"""

import http.client
import random
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from contextlib import contextmanager

from tests.stores import http_site

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host"}
SLOW_S, LATER_S = 6.0, 0.3
FAULTS = {  # percent of all requests
    "drop_before": 2.0, "drop_after": 3.0, "truncate": 2.0, "delay": 0.5, "twice": 2.0, "both_at_once": 1.0, "later_again": 1.0,
    "502": 1.0, "reset": 1.0, "half": 1.0, "garbage": 1.0,
}  # fmt: skip


class Between(http_site.Handler):
    """The faults of the small web server, and those that need the real one behind."""

    def fault_reset(self, site, request):
        """Let the answer end in a reset instead of an end."""
        site.respond(*request)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.hang_up()

    def fault_half(self, site, request):
        """Lose the second half of the request."""
        site.respond.half(*request)
        self.hang_up()

    def fault_both_at_once(self, site, request):
        """Deliver the request twice at the same moment."""
        other = threading.Thread(target=site.respond, args=request)
        other.start()
        answer = site.respond(*request)
        other.join()
        self.reply(*answer)

    def fault_later_again(self, site, request):
        """Answer, and deliver the request again when the client has long gone on."""
        threading.Timer(LATER_S, site.respond, request).start()
        self.reply(*site.respond(*request))


class Chance:
    """Draws what befalls each request; looks like a queue of faults."""

    def __init__(self, seed):
        self.random, self.lock, self.happened, self.calm = random.Random(seed), threading.Lock(), Counter(), False

    def popleft(self):
        """Return the next fault, or none."""
        names = ["", *FAULTS]
        with self.lock:
            drawn = "" if self.calm else self.random.choices(names, [100 - sum(FAULTS.values()), *FAULTS.values()])[0]
            self.happened[drawn or "none"] += 1
        return drawn


class Forward:
    """Sends requests on to nginx."""

    def __init__(self, server):
        self.server, self.context = server, ssl.create_default_context(cafile=str(server.authority))
        self.mine = threading.local()
        self.statuses = Counter()

    def __call__(self, method, path, headers, body):
        """Return the answer of nginx; one who is away is a gateway that is away."""
        for _ in range(2):
            connection = getattr(self.mine, "connection", None)
            kept, self.mine.connection = connection is not None, connection or self._connect()
            try:
                return self._exchange(self.mine.connection, method, path, headers, body)
            except (OSError, http.client.HTTPException):
                self.mine.connection.close()
                self.mine.connection = None
                if not kept:
                    break
        return 502, {}, b""

    def half(self, method, path, headers, body):
        """Send the head and half of the body, and hang up."""
        connection = self._connect()
        self._head(connection, method, path, headers, len(body))
        connection.endheaders(body[: len(body) // 2])
        time.sleep(0.02)
        connection.close()

    def _connect(self):
        return http.client.HTTPSConnection("127.0.0.1", self.server.port, timeout=90, context=self.context)

    def _head(self, connection, method, path, headers, length):
        connection.putrequest(method, path.removeprefix("/insop"), skip_accept_encoding=True)
        for name, value in headers.items():
            if name not in HOP:
                connection.putheader(name, value)
        connection.putheader("Content-Length", str(length))

    def _exchange(self, connection, method, path, headers, body):
        self._head(connection, method, path, headers, len(body))
        connection.endheaders(body)
        answer = connection.getresponse()
        content = answer.read()
        self.statuses[answer.status] += 1
        return answer.status, {k: v for k, v in answer.getheaders() if k.lower() not in HOP}, content


@contextmanager
def bad_line(server, seed):
    """Give a site whose address leads to the store over a bad line."""
    with http_site.serving(Forward(server), handler=Between) as site:
        site.faults, site.slow_s = Chance(seed), SLOW_S
        yield site
