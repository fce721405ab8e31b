"""Client certificates that count no longer: the list that nginx asks, made here or taken from the network's authority."""

import re
import ssl
import subprocess
import tempfile
import time
from pathlib import Path

from insop_store.admin.refusals import Unfit
from insop_store.configure import nginx_site
from insop_store.settings import Settings
from insop_store.written import write_whole

USUAL_DAYS = 365
CONFIGURATION = """[ca]
default_ca = own
[own]
database = {folder}/index.txt
crlnumber = {folder}/number
default_md = sha256
unique_subject = no
"""


def revoke(settings: Settings, certificate: Path, key: Path, days: int = USUAL_DAYS) -> None:
    """Put a client certificate on the list, with the key of the authority that made it.

    Args:
        settings: of the store; `client_ca` is the authority.
        certificate: the member's certificate, PEM.
        key: the authority's private key; it is read and kept nowhere.
        days: how long the new list counts.

    Raises:
        Unfit: no client certificates are asked for, the authority did not make this one, the key is not its own, or the
            certificate stands on the list already, or the list in use was made elsewhere and names others.
    """
    authority = _authority(settings)
    _made_here(settings)
    _openssl("verify", "-no_check_time", "-CAfile", authority, certificate)  # `openssl ca` would take anybody's
    _signed(settings, key, days, "-revoke", str(certificate))
    renew(settings, key, days)


def renew(settings: Settings, key: Path, days: int = USUAL_DAYS) -> None:
    """Sign the list anew: nginx lets nobody in by certificate once its time is over; raises like `revoke`."""
    _made_here(settings)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "list.crl")
        _signed(settings, key, days, "-gencrl", "-out", str(made))
        take(settings, made)


def take(settings: Settings, made: Path) -> None:
    """Have nginx ask this list, whole or not at all.

    Raises:
        Unfit: it is no list of the store's authority, its time is over, or it is older than the list in use, which
            would let revoked certificates in again.
    """
    left = days_left(made)
    if left is None:
        raise Unfit(f"{made} is no list of revoked certificates (PEM).")
    done = _run("crl", "-in", made, "-CAfile", _authority(settings), "-noout")
    if done.returncode or "verify OK" not in done.stdout + done.stderr:
        raise Unfit(f"{made} was not signed by the authority in {settings.client_ca}: ask the authority for its list.")
    if left < 0:
        raise Unfit(f"{made} counts no longer: ask the authority for a new list.")
    if settings.revoked.is_file() and _time(made, "lastupdate") < _time(settings.revoked, "lastupdate"):
        raise Unfit(f"{made} is older than the list in use, {settings.revoked}: ask the authority for its newest list.")
    write_whole(settings.revoked, made.read_bytes())
    site = settings.configuration / "site.conf"
    if site.is_file():  # the first list: nginx does not know of it yet
        write_whole(site, nginx_site(settings).encode())


def days_left(made: Path) -> int | None:
    """Return for how many days a list counts still; None where it is none."""
    if _run("crl", "-in", made, "-noout").returncode:
        return None
    return int((_time(made, "nextupdate") - time.time()) // 86400)


def _time(made: Path, which: str) -> int:
    """Return a list's own `lastupdate` or `nextupdate`, in seconds since 1970."""
    said = _run("crl", "-in", made, "-noout", f"-{which}").stdout.strip().partition("=")[2]
    if said == "NONE":
        raise Unfit(f"{made} does not say until when it counts: ask the authority for a list with an end.")
    return ssl.cert_time_to_seconds(said)


def _made_here(settings: Settings) -> None:
    """Refuse to sign a list that would lack what the list in use has: only its maker knows all that was revoked."""
    if not settings.revoked.is_file():
        return
    listed = set(re.findall(r"Serial Number: (\w+)", _run("crl", "-in", settings.revoked, "-noout", "-text").stdout))
    index = settings.configuration / "revoked" / "index.txt"
    lines = index.read_text(encoding="utf-8").splitlines() if index.is_file() else []
    missing = listed - {line.split("\t")[3] for line in lines}
    if missing:
        raise Unfit(
            f"The list in use, {settings.revoked}, was made elsewhere and has {len(missing)} certificates that a list made"
            " here would let in again: have its authority revoke or renew, then `insop-admin certificate take` its list."
        )


def _authority(settings: Settings) -> str:
    if not settings.client_ca:
        raise Unfit(f"This store asks for no client certificates: name their authority as client_ca in {settings.file}.")
    return settings.client_ca


def _signed(settings: Settings, key: Path, days: int, *what: str) -> None:
    """Have the authority do something with its list."""
    folder = settings.configuration / "revoked"
    folder.mkdir(mode=0o750, exist_ok=True)
    (folder / "index.txt").touch()
    if not (folder / "number").exists():
        write_whole(folder / "number", b"01\n")
    written = folder / "openssl.cnf"
    write_whole(written, CONFIGURATION.format(folder=folder).encode())
    _openssl("ca", "-batch", "-config", written, "-keyfile", key, "-cert", _authority(settings), "-crldays", days, *what)


def _openssl(*arguments: object) -> None:
    done = _run(*arguments)
    if done.returncode:
        raise Unfit(f"openssl {arguments[0]}: {(done.stderr or done.stdout).strip()}")


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
