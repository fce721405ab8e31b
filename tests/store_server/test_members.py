"""Who may do what over HTTP: names, passwords, certificates, forged headers, ended memberships, other countries."""

import base64
import json
import socket
import ssl
import subprocess

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores.protocol import Decision
from tests.store_server import serving
from tests.stores import make

LAB = Identity("Laboratory of Colombia")


def ask(server, process, document, actor="", session=None, **more):
    """Send a document to a process and return the answer."""
    address = f"{server.url}/processes/insop-{process}/execution"
    return (session or server.session(actor)).post(address, json={"inputs": {"document": document}}, timeout=60, **more)


def change_set(server, *changes, actor="lab", **facts):
    """Return a change set as JSON."""
    return make.contribution(server.client(actor), *changes, who=LAB, **facts).to_json()


def plot(**values):
    """Return the change that adds a plot of Colombia."""
    return make.insert("plot", **{"country": "COL", "geom": make.point(-74.1, 4.6), **values})


def test_a_stranger_is_told_to_sign_in(server):
    for session in (server.session(), server.session("nobody")):
        answer = ask(server, "info", {}, session=session)
        assert answer.status_code == 401 and answer.json()["code"] == "unknown_member"
        assert answer.headers["WWW-Authenticate"].startswith("Basic")
    wrong = server.session("lab")
    wrong.auth = ("lab", "guessed")
    assert ask(server, "info", {}, session=wrong).status_code == 401


@pytest.mark.parametrize("name", ["X-Insop-Actor", "X_Insop_Actor", "x-insop-actor", "X-Insop-Actor ", "X-Forwarded-User", "Remote-User"])
def test_a_forged_header_changes_nothing(server, name):
    answer = ask(server, "info", {}, "lab", headers={name.strip(): "steward"})
    assert answer.json()["member"] == "Laboratory of Colombia"
    stranger = ask(server, "info", {}, headers={name.strip(): "steward"})
    assert stranger.status_code == 401


@pytest.mark.parametrize("names", [("X-Insop-Actor", "X-Insop-Actor"), ("x-insop-actor", "X_INSOP_ACTOR"), ("Authorization", "X-Insop-Actor")])
def test_headers_sent_twice_change_nothing(server, names):
    """Written byte by byte: libraries do not send a header twice."""
    body = json.dumps({"inputs": {"document": {}}})
    basic = "Basic " + base64.b64encode(f"lab:{serving.PASSWORD}".encode()).decode()
    lines = ["POST /processes/insop-info/execution HTTP/1.1", "Host: 127.0.0.1", "Connection: close", f"Content-Length: {len(body)}",
             f"Authorization: {basic}", *(f"{name}: steward" for name in names)]  # fmt: skip
    status, text = raw(server, "\r\n".join([*lines, "", body]).encode())
    assert "Steward" not in text
    assert (status == 200 and "Laboratory of Colombia" in text) or status == 400


def raw(server, data):
    """Send bytes over TLS; return the status and all that came."""
    context = ssl.create_default_context(cafile=str(server.authority))
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as line, context.wrap_socket(line, server_hostname="127.0.0.1") as tls:
        tls.sendall(data)
        answer = b"".join(iter(lambda: tls.recv(65536), b"")).decode("utf-8", "replace")
    return int(answer.split(" ", 2)[1]), answer


@pytest.mark.parametrize(("actor", "words"), [("gone", "was revoked: left the office"), ("late", "ended on 2020-01-31"), ("stranger", "no member")])
def test_who_is_no_member_any_more_is_told_so_in_words(server, actor, words):
    for process, document in (("info", {}), ("pull", {"since": 0}), ("counts", {}), ("queue", {}), ("push", change_set(server, plot()))):
        answer = ask(server, process, document, actor)
        assert answer.status_code == 403, (process, answer.text)
        assert words in answer.json()["message"], (process, answer.text)
    assert server.session(actor).get(f"{server.url}/snapshots/latest.json", timeout=60).status_code == 403
    assert server.session(actor).get(f"{server.url}/attachments/{'0' * 64}", timeout=60).status_code == 403


def test_a_reader_may_not_write_and_a_contributor_only_for_the_own_country(server):
    receipt = ask(server, "push", change_set(server, plot(), actor="guest"), "guest")
    assert receipt.status_code == 403 and "reading only" in receipt.json()["message"]
    foreign = ask(server, "push", change_set(server, plot(country="ITA", geom=make.point(11.5, 44.5))), "lab")
    assert foreign.status_code == 403 and foreign.json()["status"] == "forbidden"


def test_a_contribution_stored_is_answered_again_and_only_to_its_sender(server):
    document = change_set(server, plot())
    first, second = (ask(server, "push", document, "lab") for _ in range(2))
    assert (first.status_code, first.json()["status"]) == (200, "ok")
    assert (second.status_code, second.json()["status"]) == (200, "replayed")
    assert first.json()["actor"] == "Laboratory of Colombia"  # the member, whatever name the document says
    other = ask(server, "push", document, "office")
    assert other.json()["status"] not in ("ok", "replayed")
    assert ask(server, "status", {"push_id": document["push_id"]}, "office").json() == {"status": "unknown"}
    assert ask(server, "status", {"push_id": document["push_id"]}, "lab").json()["status"] == "ok"


def test_other_content_under_a_used_id_is_refused(server):
    document = change_set(server, plot())
    assert ask(server, "push", document, "lab").status_code == 200
    again = ask(server, "push", change_set(server, plot(), push_id=document["push_id"]), "lab")
    assert again.status_code == 422 and again.json()["status"] == "push_id_reused"


def test_the_server_asks_the_rules_itself(server):
    in_the_sea = plot(geom=make.point(-40.0, 30.0), sampling_date="2124-01-01")
    answer = ask(server, "push", change_set(server, in_the_sea), "lab")
    assert (answer.status_code, answer.json()["status"]) == (200, "invalid")
    assert {finding["field"] for finding in answer.json()["findings"]} & {"sampling_date", "geom"}
    assert not [e for e in server.client("lab").pull(make.Window(0)).entries if e.uid == in_the_sea.uid]


def test_an_edit_is_judged_as_the_row_it_makes(server):
    sample_plot = plot(sampling_date="2020-05-01", sampling_date_to="2020-05-02", sampling_date_precision="period")
    rev = make.push(server.client("lab"), sample_plot, who=LAB).rev
    edit = make.update(sample_plot, rev, sampling_date_to="2019-01-01")  # alone it is a good date
    assert ask(server, "push", change_set(server, edit), "lab").json()["status"] == "invalid"


def test_nobody_reviews_own_rows_and_contributors_review_none(server):
    change = plot()
    rev = make.push(server.client("lab"), change, who=LAB).rev
    decisions = [Decision("plot", change.uid, rev, "accepted")]
    assert server.client("lab").review("own", LAB, decisions).status == "forbidden"
    own = plot()
    rev_own = make.push(server.client("focal"), own, who=Identity("F")).rev
    assert server.client("focal").review("self", LAB, [Decision("plot", own.uid, rev_own, "accepted")]).status == "invalid"
    assert server.client("focal").review("other", Identity("F"), decisions).status == "ok"


def test_a_client_certificate_names_its_member(server, tmp_path):
    key, request, certificate = (tmp_path / name for name in ("k.pem", "r.pem", "c.pem"))
    etc = server.folder / "etc"
    subprocess.run(["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/O=COL/CN=lab",
                    "-keyout", key, "-out", request], check=True, capture_output=True)  # fmt: skip
    subprocess.run(["openssl", "x509", "-req", "-in", request, "-CA", etc / "tls.crt", "-CAkey", etc / "tls.key", "-days", "1",
                    "-CAcreateserial", "-CAserial", tmp_path / "serial", "-out", certificate], check=True, capture_output=True)  # fmt: skip
    session = server.session()
    session.cert = (str(certificate), str(key))
    assert ask(server, "info", {}, session=session).json()["member"] == "Laboratory of Colombia"
    assert ask(server, "info", {}, session=session, headers={"X-Insop-Actor": "steward"}).json()["member"] == "Laboratory of Colombia"


def test_denied_requests_are_logged_without_their_bodies(server):
    ask(server, "push", change_set(server, plot(code="secret-plot")), "gone")
    ask(server, "info", {}, session=server.session("nobody"))
    log = server.log("denied.log")
    assert '"gone" 403 "POST /processes/insop-push/execution' in log and " 401 " in log
    assert "secret-plot" not in log and "secret-plot" not in server.log("web.out")
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT what, why FROM insop.denied WHERE actor = 'gone'")
        assert ("push", "The membership of Gone Away was revoked: left the office.") in cursor.fetchall()


def test_the_web_server_cannot_be_reached_but_by_its_socket(server):
    done = subprocess.run(["ss", "-ltnpH"], capture_output=True, text=True, check=True)
    assert "gunicorn" not in done.stdout
    assert (server.folder / "run" / "web.sock").stat().st_mode & 0o007 == 0


def test_answers_are_documents_whatever_the_client_prefers(server):
    for more in ({"headers": {"Accept": "text/html"}}, {"params": {"f": "html"}}, {"headers": {"Prefer": "respond-async"}}):
        answer = ask(server, "status", {"push_id": "x"}, "lab", **more)
        assert answer.status_code == 200 and json.loads(answer.text) == {"status": "unknown"}
