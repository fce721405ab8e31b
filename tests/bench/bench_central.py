"""The central store over HTTP beside plain paging of pygeoapi and QGIS Server, on one machine, in one run.

First load of many places, a delta of 10,000, contributions of 1,000 and 10,000, 50 readers while somebody contributes. QGIS Server
takes part where it is installed (qgis-server-wfs, spawn-fcgi). INSOP_BENCH_ROWS=1000000 for the full size; 200,000 by default.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import quantiles

import requests

from insop_plugin.core.changes import Identity, new_id
from insop_plugin.stores.checkout import create_checkout
from insop_plugin.stores.protocol import Decision
from tests.store_server import serving
from tests.stores import cluster, make
from tools.cluster import free_port

ROWS = int(os.environ.get("INSOP_BENCH_ROWS", "200000"))
DELTA, SMALL, LARGE, READERS, SECONDS = 10_000, 1_000, 10_000, 50, 10
LAB, FOCAL = Identity("Laboratory of Colombia"), Identity("Focal point")
PAGE = 10_000
GET_ALL = "SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=plot&OUTPUTFORMAT=GeoJSON"
FILL = """
INSERT INTO insop.plot (uid, country, state, rev, deleted, created_at, created_by, updated_at, updated_by, dataset_uid, code, geom, level)
SELECT gen_random_uuid(), 'COL', 'accepted', %(rev)s, false, now(), 'Lab', now(), 'Lab', %(dataset)s, 'P' || n,
    ST_SetSRID(ST_MakePoint(-78 + (n %% 1000) * 0.01, 1 + (n / 1000) * 0.009), 4326), 0
FROM generate_series(1, %(rows)s) AS n;
INSERT INTO insop.push (push_id, rev, kind, actor, identity, payload_sha, changes, result)
VALUES ('filled', %(rev)s, 'push', 'second', '{}', '', %(rows)s, '{}');
INSERT INTO insop.change SELECT %(rev)s, row_number() OVER (ORDER BY uid), 'plot', uid, 'insert', 0, 'second', 'Lab', 'filled', now(), '{}',
    jsonb_build_object('code', code) FROM insop.plot;
UPDATE insop.clock SET rev = %(rev)s;
"""
NGINX = """
{user} daemon off; pid {folder}/nginx.pid; error_log /dev/null; worker_processes 2; events {{ }}
http {{
    access_log off; client_max_body_size 100m; client_body_temp_path {folder}/body; fastcgi_temp_path {folder}/fast;
    proxy_temp_path {folder}/proxy; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    upstream qgis {{ server unix:{folder}/1.sock; server unix:{folder}/2.sock; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            fastcgi_pass qgis; fastcgi_read_timeout 600s;
            fastcgi_param QUERY_STRING $query_string; fastcgi_param REQUEST_METHOD $request_method;
            fastcgi_param CONTENT_TYPE $content_type; fastcgi_param CONTENT_LENGTH $content_length;
            fastcgi_param REQUEST_URI $request_uri; fastcgi_param SERVER_NAME 127.0.0.1; fastcgi_param SERVER_PORT {port};
            fastcgi_param QGIS_PROJECT_FILE {folder}/p.qgs;
        }}
    }}
}}
"""
PROJECT = """
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
import sys
app = QgsApplication([], False); app.initQgis()
layer = QgsVectorLayer(sys.argv[1], "plot", "postgres")
if not layer.isValid(): sys.exit("the layer of QGIS Server is not valid")
project = QgsProject.instance(); project.addMapLayer(layer)
project.writeEntry("WFSLayers", "/", [layer.id()])
for what in ("Insert", "Update", "Delete"): project.writeEntry("WFSTLayers", what, [layer.id()])
project.write(sys.argv[2])
"""


def timed(function):
    """Return what a function returns, and its seconds: on the wall, and of this process."""
    started, cpu = time.perf_counter(), time.process_time()
    result = function()
    return result, time.perf_counter() - started, time.process_time() - cpu


def tell(what, ours, peers):
    """Print our figure, that of each peer and how many times ours it is."""
    print(f"{what}: ours {ours:.2f} s", end="")
    for name, seconds in peers.items():
        print(f"; {name} {seconds:.2f} s, {seconds / ours:.1f} times", end="")
    print(flush=True)


def filled(server):
    """Fill a store: one public dataset and its places, all accepted."""
    dataset = make.insert("dataset", country="COL", sharing_level="public_exact")
    rev = make.push(server.client("second"), dataset, who=LAB).rev
    server.client("focal").review(new_id(), FOCAL, [Decision("dataset", dataset.uid, rev, "accepted")])
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(FILL, {"rev": rev + 2, "rows": ROWS, "dataset": dataset.uid})
        cursor.execute("VACUUM ANALYZE")
    return dataset


def paged(session, address, size, names=("limit", "offset")):
    """Read a whole collection page by page; return the number of rows."""
    n = 0
    while True:
        answer = session.get(address, params=dict(zip(names, (size, n), strict=True)), timeout=300)
        if answer.status_code != 200 or not answer.text.startswith("{"):
            raise SystemExit(f"{answer.url}: {answer.status_code} {answer.text[:500]}")
        page = answer.json()["features"]
        n += len(page)
        if len(page) < size:
            return n


@contextmanager
def qgis_server(server):
    """Give the address of QGIS Server over the same table; None where it is not installed."""
    program = Path("/usr/lib/cgi-bin/qgis_mapserv.fcgi")
    if not program.is_file():
        print("QGIS Server is not installed (qgis-server-wfs, spawn-fcgi): without it")
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="insop-qgis-server-") as name:
        folder, port = Path(name), free_port()
        source = (f"dbname='{server.database}' host=127.0.0.1 port={server.cluster.port} user='postgres' key='uid' "
                  'type=Point srid=4326 table="peer"."plot" (geom)')  # fmt: skip
        with closing(server.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE SCHEMA peer")
            cursor.execute("CREATE TABLE peer.plot AS SELECT uid::text, code, geom::geometry(Point, 4326) FROM insop.plot")
            cursor.execute("ALTER TABLE peer.plot ADD PRIMARY KEY (uid)")
            cursor.execute("CREATE INDEX ON peer.plot USING gist (geom)")
            cursor.execute("SELECT current_user")
            source = source.replace("postgres", cursor.fetchone()[0])
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_PROJECT_FILE": str(folder / "p.qgs"), "QGIS_SERVER_LOG_STDERR": "0"}
        subprocess.run(["/usr/bin/python3", "-c", PROJECT, source, folder / "p.qgs"], check=True, env=environment, stderr=subprocess.DEVNULL)
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port, user="user root;" if os.getuid() == 0 else ""), encoding="utf-8")
        started = [
            subprocess.Popen(["spawn-fcgi", "-n", "-F", "1", "-s", str(folder / f"{n}.sock"), "--", str(program)], env=environment,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for n in (1, 2)
        ]  # fmt: skip
        started.append(subprocess.Popen(["/usr/sbin/nginx", "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL))
        try:
            yield f"http://127.0.0.1:{port}" if serves(f"http://127.0.0.1:{port}/?SERVICE=WFS&REQUEST=GetCapabilities") else None
        finally:
            for process in started:
                process.terminate()
                process.wait(20)


def serves(address):
    """Wait for QGIS Server; tell whether it serves the project, and print what it says where it does not."""
    end, said = time.monotonic() + 30, "no answer"
    while time.monotonic() < end:
        try:
            said = requests.get(address, timeout=30).text
        except requests.RequestException:
            said = "no answer"
        if "Capabilities" in said or "ServiceException" in said:
            break
        time.sleep(0.2)
    if "WFS_Capabilities" not in said:
        print(f"QGIS Server does not serve the project here, so without it: {' '.join(said.split())[:300]}")
    return "WFS_Capabilities" in said


def first_load(server, peer, folder):
    """The whole store into a checkout; into nothing, page by page, by the others."""
    _, made, _ = timed(lambda: server.admin("snapshots"))
    print(f"snapshots of {ROWS} rows made in {made:.1f} s, once a revision for everybody", flush=True)
    summary, ours, cpu = timed(lambda: create_checkout(server.client("lab"), folder / "all.gpkg"))
    if summary.counts["plot"] != ROWS:
        raise SystemExit(f"not loaded: {summary.counts}")
    peers = {}
    n, peers["pygeoapi"], _ = timed(lambda: paged(server.session(), f"{server.url}/collections/plot/items?f=json", PAGE))
    if n != ROWS:
        raise SystemExit(f"pygeoapi gave {n}")
    if peer:
        n, peers["QGIS Server"], _ = timed(lambda: paged(requests.Session(), f"{peer}/?{GET_ALL}", PAGE, ("MAXFEATURES", "STARTINDEX")))
        if n != ROWS:
            raise SystemExit(f"QGIS Server gave {n}")
    tell(f"first load of {ROWS} rows (client {cpu:.1f} s of processor time)", ours, peers)
    return peers


def delta(server, whole):
    """What changed: 10,000 rows since the last time; the others read everything again."""
    since = server.client("lab").info().rev
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT uid::text FROM insop.plot LIMIT %s", (DELTA,))
        uids = [uid for (uid,) in cursor.fetchall()]
        cursor.execute("SELECT rev FROM insop.plot LIMIT 1")
        rev = cursor.fetchone()[0]
    changes = [make.Change("plot", "update", uid, rev, {"remarks": "seen again"}) for uid in uids]
    _, seconds, _ = timed(lambda: make.push(server.client("second"), *changes, who=LAB))
    print(f"an edit of {DELTA} accepted rows: {seconds:.2f} s", flush=True)
    found, ours, _ = timed(lambda: make.feed(server.client("lab"), since))
    if len(found) != DELTA:
        raise SystemExit(f"{len(found)} rows came")
    tell(f"delta of {DELTA} rows", ours, whole)


def pushes(server, dataset):
    """Contributions: checked by the rules, journalled, answered with a receipt; the peers take none (WFS-T of QGIS Server hangs)."""
    lab = server.client("second")
    for n in (SMALL, LARGE):
        places = [(-74 + 0.0001 * one, 4.6) for one in range(n)]
        changes = [make.insert("plot", country="COL", dataset_uid=dataset.uid, code=f"N{one}", geom=make.point(*place))
                   for one, place in enumerate(places)]  # fmt: skip
        receipt, ours, _ = timed(lambda changes=changes: make.push(lab, *changes, who=LAB))
        if receipt.accepted != n:
            raise SystemExit(f"not accepted: {receipt}")
        tell(f"contribution of {n} rows", ours, {})


def readers(server, dataset):
    """50 members who read what changed, and 50 strangers who read pages of pygeoapi, while one contributes all the time."""
    rev = server.client("lab").info().rev
    body = json.dumps({"inputs": {"document": {"since": rev - 1, "limit": 100}}})
    asked = {
        "delta pages of 100 rows by members": lambda session: session.post(
            f"{server.url}/processes/insop-pull/execution", body, headers={"Content-Type": "application/json"}, timeout=60),
        "pages of 100 rows of pygeoapi by strangers": lambda session: session.get(
            f"{server.url}/collections/plot/items?f=json&limit=100", timeout=60),
    }  # fmt: skip
    for what, ask in asked.items():
        times, written, refused, over = [], [], [], time.monotonic() + SECONDS

        def read(ask=ask, times=times, refused=refused, over=over):
            session = server.session("lab")
            while time.monotonic() < over:
                answer, seconds, _ = timed(lambda: ask(session))
                if answer.status_code != 200:
                    refused.append(answer.text)
                times.append(seconds)

        def write(written=written, over=over):
            while time.monotonic() < over:
                change, started = make.insert("plot", country="COL", dataset_uid=dataset.uid, geom=make.point(-74, 4)), time.perf_counter()
                make.push(server.client("second"), change, who=LAB)
                written.append(time.perf_counter() - started)

        threads = [threading.Thread(target=one) for one in (*[read] * READERS, write)]
        started = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        elapsed = time.monotonic() - started
        if refused:
            raise SystemExit(f"{len(refused)} of {len(times)} readers were refused: {refused[0][:500]}")
        cuts, longest = quantiles(times, n=20), max(written)
        print(f"{READERS} readers, {what}: {len(times) / elapsed:.0f} a second, half within {cuts[9]:.2f} s, 95 % within {cuts[18]:.2f} s; "
              f"meanwhile {len(written)} contributions, the slowest {longest:.2f} s", flush=True)  # fmt: skip


def main():
    warnings.simplefilter("ignore")
    server = serving.start(cluster.running()).anew()
    try:
        dataset = filled(server)
        with qgis_server(server) as peer, tempfile.TemporaryDirectory(prefix="insop-bench-") as name:
            whole = first_load(server, peer, Path(name))
            delta(server, whole)
            pushes(server, dataset)
            readers(server, dataset)
    finally:
        server.stop()


if __name__ == "__main__":
    sys.exit(main())
