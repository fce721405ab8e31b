"""Bodies that no plugin sends: never a failure, never a word about the inside, and nothing is stored."""

import json
import re

import pytest

from insop_plugin.core.changes import Identity
from tests.stores import make

INSIDE = re.compile(r"Traceback|psycopg|PL/pgSQL|plpgsql|CONTEXT:|site-packages|line \d+, in|insop_store")
UID = "3e7f1a2b-0000-4000-8000-000000000001"
HEAD = {"format": "insop-changeset/1", "push_id": "p", "store_id": "s", "epoch": "e", "base_rev": 0, "schema_version": 1,
        "identity": {"name": "A"}, "ops": []}  # fmt: skip
OP = {"collection": "plot", "action": "insert", "uid": UID, "base_rev": 0, "set": {"code": "P"}}
INPUTS = {"inputs": {"document": {}}}
PROCESSES = ("info", "counts", "pull", "push", "review", "status", "queue", "verdicts", "history")


def document(**values):
    """Return a body with a change set that is wrong in one thing."""
    return json.dumps({"inputs": {"document": {**HEAD, **values}}}).encode()


def op(**values):
    """Return a body with a change that is wrong in one thing."""
    return document(ops=[{**OP, **values}])


RAW = {
    "nothing": b"", "no json": b"{", "a list": b"[]", "a number": b"3", "null": b"null", "text": b'"x"', "not utf-8": b"\xff\xfe{}",
    "nan": b'{"inputs": {"document": {"since": NaN}}}', "deep": b'{"inputs":{"document":' + b'{"a":' * 20000 + b"1" + b"}" * 20002,
    "lists": b"[" * 100000, "other inputs": b'{"inputs": {"other": {}}}', "inputs list": b'{"inputs": []}',
    "document list": b'{"inputs": {"document": []}}', "document text": b'{"inputs": {"document": "x"}}',
    "subscriber": b'{"inputs": {"document": {}}, "subscriber": {"successUri": "http://127.0.0.1:9/"}}',
    "as document": b'{"inputs": {"document": {}}, "response": "document"}', "async": b'{"inputs": {}, "mode": "async"}',
    "extra": b'{"inputs": {}, "sql": "DROP"}', "form": b"a=b&c=d", "xml": b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
}  # fmt: skip

DOCUMENTS = {
    "nul": document(push_id="a\u0000b"), "half a letter": b'{"inputs":{"document":{"push_id":"\\ud800","format":"insop-changeset/1"}}}',
    "format": document(format="x"), "ops text": document(ops="x"), "ops numbers": document(ops=[1, 2]), "ops none": document(ops=None),
    "identity list": document(identity=[]), "identity more": document(identity={"name": "A", "root": True}),
    "rev text": document(base_rev="x"), "rev huge": document(base_rev=10**30), "push id object": document(push_id={"a": 1}),
    "push id long": document(push_id="x" * 10**5), "schema": document(schema_version=[]),
    "uid": op(uid="'; DROP TABLE insop.plot; --"), "uid none": op(uid=None), "collection": op(collection="pg_authid"),
    "collection path": op(collection="../plot"), "collection none": op(collection=None), "action": op(action="truncate"),
    "column": op(set={"level": 0}), "column sql": op(set={'code" = 1; --': "x"}), "state": op(set={"state": "accepted"}),
    "rev": op(set={"rev": 99}), "actor": op(set={"created_by": "Steward"}), "geom text": op(set={"geom": "POINT(0 0)"}),
    "geom bytes": op(set={"geom": "zz"}), "geom short": op(set={"geom": "0101"}), "geom nan": op(set={"geom": "0101000000" + "00" * 7 + "f87f" * 5}),
    "number text": op(set={"n_subsamples": "many"}), "number huge": op(set={"n_subsamples": 10**40}), "real huge": b'{"inputs":{"document":{"format":"insop-changeset/1","ops":[{"set":{"support_m2":1e999}}]}}}',
    "bool": op(set={"support_m2": True}), "set list": op(set=[]), "set none": op(set=None), "base rev": op(base_rev="x", action="update"),
    "base rev huge": op(base_rev=10**20, action="update"), "object in text": op(set={"code": {"$gt": ""}}), "list in text": op(set={"code": ["x"]}),
    "long": op(set={"code": "x" * 10**6}), "control": op(set={"code": "\u0001\u202e"}),
}  # fmt: skip

READING = {
    "since text": ("pull", {"since": "x"}), "since none": ("pull", {}), "since negative": ("pull", {"since": -5}), "since huge": ("pull", {"since": 10**30}),
    "limit": ("pull", {"since": 0, "limit": -1}), "limit huge": ("pull", {"since": 0, "limit": 10**12}), "after": ("pull", {"since": 0, "after": []}),
    "extent": ("pull", {"since": 0, "selection": {"extent": ["a", 1]}}), "extent sql": ("counts", {"selection": {"extent": "0); DROP"}}),
    "country": ("counts", {"selection": {"country": ["COL"]}}), "selection": ("counts", {"selection": 7}), "contaminant": ("counts", {"selection": {"contaminant": {}}}),
    "status": ("status", {"push_id": {"a": []}}), "status nul": ("status", {"push_id": "\u0000"}), "history": ("history", {"collection": "pg_class", "uid": UID}),
    "history uid": ("history", {"collection": "plot", "uid": "x"}), "history none": ("history", {}), "queue": ("queue", {"limit": "x"}),
    "queue push": ("queue", {"push_id": [1]}), "verdicts": ("verdicts", {"since": {}}), "review": ("review", {"format": "insop-review/1"}),
    "review decisions": ("review", {"format": "insop-review/1", "review_id": "r", "reviewer": {"name": "x"}, "decisions": [{"uid": 3}]}),
}  # fmt: skip


@pytest.fixture(scope="module")
def send(server):
    """Return a function that sends a body to a process in the name of a contributor."""
    session = server.session("lab")

    def send(process, body, **headers):
        address = f"{server.url}/processes/insop-{process}/execution"
        return session.post(address, data=body, headers={"Content-Type": "application/json", **headers}, timeout=60)

    yield send
    assert server.client("steward").info().rev == 0  # nothing of all that was stored


def is_refusal(answer):
    """Return whether an answer refuses in words and tells nothing of the inside."""
    assert answer.status_code < 500, answer.text[:500]
    assert not INSIDE.search(answer.text), answer.text[:500]
    return answer.json().get("status") not in (None, "ok")


@pytest.mark.parametrize("process", ["info", "push"])
@pytest.mark.parametrize("name", RAW)
def test_what_is_no_request_is_malformed(send, process, name):
    answer = send(process, RAW[name])
    assert is_refusal(answer) and answer.status_code == 422, answer.text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_no_contribution_is_refused(send, name):
    assert is_refusal(send("push", DOCUMENTS[name]))


@pytest.mark.parametrize("name", READING)
def test_wrong_questions_are_answered_in_words(send, name):
    process, asked = READING[name]
    answer = send(process, json.dumps({"inputs": {"document": asked}}))
    assert answer.status_code < 500 and not INSIDE.search(answer.text), answer.text[:500]
    assert answer.json()["status"]


@pytest.mark.parametrize("process", PROCESSES)
def test_other_methods_are_none(server, process):
    for method in ("GET", "PUT", "DELETE", "PATCH"):
        answer = server.session("lab").request(method, f"{server.url}/processes/insop-{process}/execution", timeout=60)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


def test_too_big_is_told_before_it_is_read(send):
    answer = send("push", b" " * (17 * 2**20))
    assert answer.status_code == 413 and answer.json()["code"] == "too_big"


def test_a_compressed_body_is_not_blown_up(send):
    import gzip

    answer = send("push", gzip.compress(b'{"inputs": {}}' + b" " * 10**7), **{"Content-Encoding": "gzip"})
    assert is_refusal(answer) and answer.status_code == 422


def test_more_changes_than_the_store_takes(server):
    lab = server.client("lab")
    server_limit = lab.info().changes_limit
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE insop.store_info SET changes_limit = 2")
    sent = make.contribution(lab, *(make.insert("organisation", country="COL") for _ in range(3)), who=Identity("L")).to_json()
    answer = server.session("lab").post(f"{server.url}/processes/insop-push/execution", json={"inputs": {"document": sent}}, timeout=60)
    assert answer.status_code == 413 and answer.json() == {"status": "too_much", "n": 3, "limit": 2}
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE insop.store_info SET changes_limit = %s", (server_limit,))
