"""What carries requests to a store on the network: one interface, one carrier in QGIS and one outside of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Protocol
from urllib.parse import urlsplit

from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import http_errors

MOST_BYTES = 128 * 2**20  # of one answer
TIMEOUT_S = 60.0  # without any sign of the other side


@dataclass(frozen=True)
class Request:
    """One request to a store."""

    method: str  # GET, POST or PUT
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    most_bytes: int = MOST_BYTES  # an answer that is longer is not taken
    timeout_s: float = TIMEOUT_S

    @property
    def host(self) -> str:
        """Return the host and port, for messages."""
        return urlsplit(self.url).netloc


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @property
    def is_ok(self) -> bool:
        """Tell whether the request did what it should."""
        return 200 <= self.status < 300


class Transport(Protocol):
    """Carries one request and brings its answer; asks once, never by itself again."""

    def send(self, request: Request, progress: Progress = silent) -> Answer:
        """Return the answer, whatever its status.

        Args:
            request: what to ask.
            progress: told the share of the answer received; raises `Cancelled` when the user has cancelled.

        Raises:
            NoAnswer: there is none: no network, no trust, no time, a redirect, too long.
            Cancelled: the user has cancelled.
        """


def base_of(address: str) -> str:
    """Return the address of a store without anything that does not belong to it.

    Raises:
        BadAddress: it leads nowhere.
        PasswordInAddress: it holds a name or a password.
        NotEncrypted: it is plain http to another computer.
    """
    try:
        parts = urlsplit(address.strip())
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        raise http_errors.BadAddress(address=_without_secrets(address)) from error
    if "@" in parts.netloc:
        raise http_errors.PasswordInAddress()
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment or " " in address.strip():
        raise http_errors.BadAddress(address=_without_secrets(address))
    if parts.scheme == "http" and not is_loopback(host):
        raise http_errors.NotEncrypted(host=host)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _without_secrets(address: str) -> str:
    return address.rpartition("@")[2]
