"""Client certificates that ended, were revoked or are of another authority: refused in words; all others go on."""

import json
import signal
import subprocess
import time

import pytest

from insop_plugin.stores import http_errors
from insop_plugin.stores.http_calls import ONCE
from insop_plugin.stores.http_requests import RequestsTransport
from insop_plugin.stores.http_store import HttpStore

EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def authority(folder, name):
    """Make an authority; return the files of its certificate and key."""
    made, key = folder / f"{name}.crt", folder / f"{name}.key"
    openssl("req", "-x509", *EC, "-days", 3, "-subj", f"/CN={name}", "-keyout", key, "-out", made)
    return made, key


def member(folder, actor, by, days=2):
    """Make a member's certificate; return the files of it and of its key."""
    key, request, made = (folder / f"{actor}{days}.{end}" for end in ("key", "req", "pem"))
    openssl("req", *EC, "-subj", f"/O=COL/CN={actor}", "-keyout", key, "-out", request)
    openssl("x509", "-req", "-in", request, "-CA", by[0], "-CAkey", by[1], "-days", days, "-CAcreateserial", "-out", made)
    return made, key


def listed(folder, made, key, *lasting):
    """Return an empty list of revoked certificates that an authority signed elsewhere."""
    index, number, settings, written = (folder / name for name in ("index.txt", "number", "ca.cnf", "other.crl"))
    index.touch()
    number.write_text("01\n", encoding="ascii")
    settings.write_text(f"[ca]\ndefault_ca=a\n[a]\ndatabase={index}\ncrlnumber={number}\ndefault_md=sha256\n", encoding="utf-8")
    openssl("ca", "-config", settings, "-gencrl", *lasting, "-cert", made, "-keyfile", key, "-out", written)
    return written


@pytest.fixture
def network(server, tmp_path):
    """Return the authority that the store believes; afterwards the store knows of no list again."""
    etc = server.folder / "etc"
    yield etc / "tls.crt", etc / "tls.key"
    (etc / "revoked.crl").unlink(missing_ok=True)
    for path in (etc / "revoked").glob("*"):
        path.unlink()
    server.admin("configure")
    reload(server)


def reload(server):
    """Have nginx read its settings again, and wait until its former workers are gone."""
    done = subprocess.run(["/usr/sbin/nginx", "-t", "-c", server.folder / "etc" / "nginx.conf"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    former = workers(server)
    server.processes["nginx"].send_signal(signal.SIGHUP)
    end = time.monotonic() + 10
    while former & workers(server) or not workers(server):
        assert time.monotonic() < end, "nginx keeps its former workers"
        time.sleep(0.05)


def workers(server):
    """Return the processes of nginx that answer."""
    command = ["pgrep", "-P", str(server.processes["nginx"].pid)]
    return set(subprocess.run(command, capture_output=True, text=True, check=False).stdout.split())


def came(server, certificate):
    """Return as whom somebody with this certificate is known; raises as the plugin does."""
    own = tuple(map(str, certificate))
    return HttpStore(server.url, RequestsTransport(None, str(server.authority), own), ONCE).info().member


def test_a_revoked_certificate_is_refused_and_others_go_on(server, network, tmp_path):
    lab, second = member(tmp_path, "lab", network), member(tmp_path, "second", network)
    assert came(server, lab) == "Laboratory of Colombia"
    assert "systemctl reload nginx" in server.admin("certificate", "revoke", lab[0], "--key", network[1])
    reload(server)
    with pytest.raises(http_errors.MemberCertificateRefused, match="was revoked") as caught:
        came(server, lab)
    assert "new certificate" in str(caught.value) and isinstance(caught.value, http_errors.UnknownMember)
    assert came(server, second) == "Second laboratory of Colombia"
    assert server.client("lab").info().member == "Laboratory of Colombia"  # a member still, by password
    assert ' 401 "' in server.log("denied.log").splitlines()[-1]
    assert came(server, member(tmp_path, "lab", network, 1)) == "Laboratory of Colombia"
    again = server.try_admin("certificate", "revoke", lab[0], "--key", network[1])
    assert again.returncode == 1 and "revoked" in again.stderr.lower()


@pytest.mark.parametrize("days", [0, 2])
def test_an_ended_or_foreign_certificate_is_refused_in_words(server, network, tmp_path, days):
    by = network if days == 0 else authority(tmp_path, "other")
    one = member(tmp_path, "lab", by, days)
    time.sleep(1.1 if days == 0 else 0)  # it counts to the end of this second
    with pytest.raises(http_errors.MemberCertificateRefused, match="new certificate"):
        came(server, one)
    done = server.session().post(f"{server.url}/processes/insop-info/execution", "{}", cert=tuple(map(str, one)))
    assert (done.status_code, done.json()["code"]) == (401, "certificate_refused")


def test_only_a_list_of_the_authority_that_still_counts_is_taken(server, network, tmp_path):
    lab = member(tmp_path, "lab", network)
    server.admin("certificate", "revoke", lab[0], "--key", network[1])
    before = (server.folder / "etc" / "revoked.crl").read_bytes()
    other = authority(tmp_path, "other")
    foreign = server.try_admin("certificate", "take", listed(tmp_path, *other, "-crldays", 9))
    assert foreign.returncode == 1 and "was not signed by the authority" in foreign.stderr
    short = listed(tmp_path, *network, "-crlsec", 1)
    time.sleep(2.1)
    ended = server.try_admin("certificate", "take", short)
    assert ended.returncode == 1 and "counts no longer" in ended.stderr
    nothing = server.try_admin("certificate", "take", tmp_path / "nowhere.crl")
    assert nothing.returncode == 1 and "is no list of revoked certificates" in nothing.stderr
    stranger = server.try_admin("certificate", "revoke", member(tmp_path, "second", other)[0], "--key", network[1])
    assert stranger.returncode == 1 and "Traceback" not in stranger.stderr
    wrong_key = server.try_admin("certificate", "renew", "--key", other[1])
    assert wrong_key.returncode == 1 and "Traceback" not in wrong_key.stderr
    assert (server.folder / "etc" / "revoked.crl").read_bytes() == before


def test_no_list_lets_a_revoked_certificate_in_again(server, network, tmp_path):
    """A list that was taken is not replaced by one made here without its entries, nor by an older one."""
    lab, second = member(tmp_path, "lab", network), member(tmp_path, "second", network)
    older = listed(tmp_path, *network, "-crldays", 9).rename(tmp_path / "older.crl")
    time.sleep(1.1)  # lists tell their time in seconds
    openssl("ca", "-config", tmp_path / "ca.cnf", "-revoke", lab[0], "-cert", network[0], "-keyfile", network[1])
    openssl("ca", "-config", tmp_path / "ca.cnf", "-gencrl", "-crldays", 9, "-cert", network[0], "-keyfile", network[1],
            "-out", tmp_path / "newer.crl")  # fmt: skip
    server.admin("certificate", "take", tmp_path / "newer.crl")
    before = (server.folder / "etc" / "revoked.crl").read_bytes()
    for what in (("renew",), ("revoke", second[0])):
        refused = server.try_admin("certificate", *what, "--key", network[1])
        assert refused.returncode == 1 and "has 1 certificates that a list made here would let in again" in refused.stderr
    back = server.try_admin("certificate", "take", older)
    assert back.returncode == 1 and "is older than the list in use" in back.stderr
    assert (server.folder / "etc" / "revoked.crl").read_bytes() == before
    reload(server)
    with pytest.raises(http_errors.MemberCertificateRefused):
        came(server, lab)
    assert came(server, second) == "Second laboratory of Colombia"


def test_a_list_that_ended_lets_nobody_in_by_certificate(server, network, tmp_path):
    lab = member(tmp_path, "lab", network)
    server.admin("certificate", "take", listed(tmp_path, *network, "-crlsec", 8))
    ends = time.monotonic() + 9
    reload(server)
    time.sleep(max(0, ends - time.monotonic()))
    with pytest.raises(http_errors.MemberCertificateRefused):
        came(server, lab)
    assert json.loads(server.try_admin("health").stdout)["revoked_list_days"] == -1
    server.admin("certificate", "renew", "--key", network[1])
    reload(server)
    assert came(server, lab) == "Laboratory of Colombia"


def test_monitoring_warns_before_the_list_ends(server, network, tmp_path):
    server.admin("backup")
    server.admin("snapshots")
    server.admin("certificate", "renew", "--key", network[1], "--days", "5")
    done = server.try_admin("health")
    said = json.loads(done.stdout)
    assert done.returncode == 1 and said["wrong"] == ["revoked"] and said["revoked_list_days"] in (4, 5)
    server.admin("certificate", "renew", "--key", network[1])
    assert json.loads(server.admin("health"))["revoked_list_days"] in (364, 365)
