"""A web server with a certificate that only its own authority vouches for."""

import ssl
import subprocess
from contextlib import contextmanager

from tests.stores.http_site import serving


def certificate(folder, *names):
    """Make a certificate for names of this computer; return the files of certificate and key."""
    made, key = folder / "tls.crt", folder / "tls.key"
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=test store", "-addext", "subjectAltName=" + ",".join(names), "-keyout", str(key), "-out", str(made),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    return made, key


@contextmanager
def serving_tls(respond, folder, *names):
    """Serve with TLS; gives the site and the file of its certificate."""
    made, key = certificate(folder, *names)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    with serving(respond, context) as site:
        yield site, made
