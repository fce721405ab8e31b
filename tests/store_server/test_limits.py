"""What nginx keeps away from the store, and what happens when a part of the store dies."""

import os
import signal
import socket
import ssl
import subprocess
import time
from contextlib import ExitStack, closing, contextmanager

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores import http_errors
from tests.stores import make
from tools.cluster import free_port

LAB = Identity("Laboratory of Colombia")


@contextmanager
def another_nginx(server, **replaced):
    """Give the port of a second nginx in front of the same store, with other limits."""
    port = free_port()
    etc, name = server.folder / "etc", f"other{port}"
    site = (etc / "site.conf").read_text(encoding="utf-8").replace(f":{server.port} ", f":{port} ")
    for before, after in replaced.items():
        site = site.replace(before, after)
    (etc / f"{name}.site").write_text(site, encoding="utf-8")
    whole = (etc / "nginx.conf").read_text(encoding="utf-8").replace("site.conf", f"{name}.site").replace("nginx.pid", f"{name}.pid")
    (etc / f"{name}.conf").write_text(whole, encoding="utf-8")
    process = subprocess.Popen(["/usr/sbin/nginx", "-c", etc / f"{name}.conf", "-g", "daemon off;"], stderr=subprocess.DEVNULL)
    try:
        wait_for(lambda: server.session().get(f"https://127.0.0.1:{port}/static/insop.css", timeout=5).status_code == 200)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def wait_for(is_so, seconds=60):
    """Wait until something is so."""
    import requests

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if is_so():
                return
        except requests.RequestException:
            pass
        time.sleep(0.05)
    raise TimeoutError


def test_who_asks_too_often_is_told_to_wait(server):
    with another_nginx(server, **{"rate=1000r/s": "rate=1r/m", "burst=5000": "burst=3"}) as port:
        session = server.session()
        answers = [session.get(f"https://127.0.0.1:{port}/static/insop.css", timeout=10) for _ in range(8)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused and refused[0].json()["code"] == "too_many"


def test_passwords_cannot_be_tried_quickly(server):
    with another_nginx(server, **{"zone=sign_in:10m rate=1000r/s": "zone=sign_in:10m rate=1r/m", "burst=5000": "burst=3"}) as port:
        session = server.session("lab")
        session.auth = ("lab", "guess")
        address = f"https://127.0.0.1:{port}/processes/insop-info/execution"
        codes = [session.post(address, json={"inputs": {}}, timeout=10).status_code for _ in range(8)]
    assert codes[0] == 401 and codes[-1] == 429


def test_the_database_dies_and_comes_back(server):
    lab = server.client("lab")
    before = lab.info()
    server.cluster.crash()
    session = server.session("lab")
    answer = session.post(f"{server.url}/processes/insop-info/execution", json={"inputs": {}}, timeout=60)
    assert answer.status_code == 503 and answer.json()["code"] == "no_database", server.log("web.out")[-3000:]
    page = server.session().get(f"{server.url}/collections/plot/items?f=json", timeout=60)
    assert page.status_code in (500, 503) and "psycopg" not in page.text and "Traceback" not in page.text
    server.cluster.start()
    assert lab.info() == before
    assert server.session().get(f"{server.url}/collections/plot/items?f=json", timeout=60).status_code == 200


def test_workers_that_die_are_replaced(server):
    lab = server.client("lab")
    sent = make.contribution(lab, make.insert("organisation", country="COL"), who=LAB)
    first = lab.push(sent)
    workers = subprocess.run(["pgrep", "-P", str(server.processes["web"].pid)], capture_output=True, text=True, check=True).stdout.split()
    for worker in workers:
        os.kill(int(worker), signal.SIGKILL)
    wait_for(lambda: server.session().get(f"{server.url}/conformance?f=json", timeout=5).status_code == 200)
    assert lab.push(sent) == first.replayed()


def test_slow_clients_hold_nobody_up(server):
    """Heads and bodies that never end: others are answered as before, and nginx closes what does not go on."""
    shorter = {"client_header_timeout 15s": "client_header_timeout 2s", "client_body_timeout 30s": "client_body_timeout 2s"}
    head = b"POST /processes/insop-push/execution HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    with another_nginx(server, **shorter) as port, ExitStack() as stack:
        lines = [stack.enter_context(_line(server, port)) for _ in range(50)]  # of 64 that one address may hold
        for n, line in enumerate(lines):
            line.sendall(head if n % 2 else head + b"Content-Length: 1000000\r\n\r\n{")
        session = server.session()
        assert session.get(f"https://127.0.0.1:{port}/collections/plot?f=json", timeout=5).status_code == 200
        wait_for(lambda: all(_is_closed(line) for line in lines), 15)


def _line(server, port):
    plain = socket.create_connection(("127.0.0.1", port), timeout=30)
    return ssl.create_default_context(cafile=str(server.authority)).wrap_socket(plain, server_hostname="127.0.0.1")


def _is_closed(line):
    """Tell whether the other side has ended a connection, whatever it said before."""
    line.settimeout(0.05)
    try:
        while line.recv(65536):
            pass
    except TimeoutError:
        return False
    except OSError:
        pass
    return True


def test_without_the_web_server_nginx_says_so_in_the_same_words(server):
    server.end("web")
    try:
        answer = server.session("lab").post(f"{server.url}/processes/insop-info/execution", json={"inputs": {}}, timeout=60)
        assert answer.status_code == 503 and answer.json()["code"] == "no_database"
        assert server.session().get(f"{server.url}/static/insop.css", timeout=60).status_code == 200
    finally:
        server.start_web()
        wait_for(lambda: server.session().get(f"{server.url}/conformance?f=json", timeout=5).status_code == 200)


def test_contributions_and_reviews_have_more_time_than_questions(server):
    """PostgreSQL itself tells the limit that it goes by: a trigger fails with it."""
    spoil = ("CREATE FUNCTION public.tell() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''limit %'', "
             "current_setting(''statement_timeout''); END'; CREATE TRIGGER tell BEFORE INSERT ON insop.plot EXECUTE FUNCTION public.tell()")
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(spoil)
        try:
            with pytest.raises(http_errors.ServerTrouble):
                make.push(server.client("lab"), make.insert("plot", country="COL"), who=LAB)
        finally:
            cursor.execute("DROP FUNCTION public.tell() CASCADE")
        cursor.execute("SELECT count(*) FROM insop.plot")
    assert "limit 280s" in server.log("web") and server.client("lab").info().member == LAB.name
    assert make.push(server.client("lab"), make.insert("plot", country="COL"), who=LAB).status == "ok"
