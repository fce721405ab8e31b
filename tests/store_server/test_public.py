"""What strangers see: OGC API Features, read only, described truly, without asking any other server."""

import json
import os
import re
import subprocess
import sys

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores.protocol import Decision
from tests.stores import make
from tools.central_store import PYTHON

LAB = Identity("Laboratory of Colombia")
EVIL = "</script><script>alert('x')</script>"


@pytest.fixture(scope="module")
def filled(server):
    """Return the server with accepted rows of three sharing levels, one of them named with a script."""
    lab, focal = server.client("lab"), server.client("focal")
    changes = []
    for n, level in enumerate(("public_exact", "public_obfuscated", "network_only")):
        dataset = make.insert("dataset", country="COL", title=f"{level} {EVIL}", sharing_level=level)
        place = make.point(-74.123456 - n, 4.654321)
        plot = make.insert("plot", country="COL", code=f"P{n}", dataset_uid=dataset.uid, geom=place, sampling_date="2024-03-05", n_subsamples=3 + n,
                           support_m2=2.5 + n)  # fmt: skip
        changes += [dataset, plot]
    receipt = make.push(lab, *changes, who=LAB)
    assert receipt.status == "ok", receipt
    decisions = [Decision(change.collection, change.uid, receipt.rev, "accepted") for change in changes]
    assert focal.review("r1", Identity("Focal point of Colombia"), decisions).status == "ok"
    make.push(lab, make.insert("plot", country="COL", code="waits", geom=make.point(-74, 4)), who=LAB)
    return server


@pytest.fixture(scope="module")
def get(filled):
    """Return a function that asks as a stranger."""
    session = filled.session()
    return lambda path, **more: session.get(filled.url + path, timeout=60, **more)


def named(answer):
    """Return the rows of an answer by name; the code of an inexact place is not told, the number of its subsamples is."""
    return {f"P{one['properties']['n_subsamples'] - 3}": one for one in answer.json()["features"]}


def test_only_accepted_rows_that_may_be_shown_are_shown(get):
    found = named(get("/collections/plot/items?f=json"))
    assert {name: one["properties"]["code"] for name, one in found.items()} == {"P0": "P0", "P1": None}


def test_exact_places_are_exact_and_others_are_not(get):
    places = {name: one["geometry"]["coordinates"] for name, one in named(get("/collections/plot/items")).items()}
    assert places["P0"] == [-74.123456, 4.654321]
    assert places["P1"] == [-75.125, 4.655]  # the middle of a cell of 0.01 degrees


def test_no_person_and_no_state_of_work_is_published(get):
    properties = get("/collections/plot/items").json()["features"][0]["properties"]
    assert not set(properties) & {"created_by", "updated_by", "sampler", "state", "rev", "sharing_level", "deleted"}


@pytest.mark.parametrize(
    ("query", "codes"),
    [("code=P0", ["P0"]), ("bbox=-74.2,4,-74,5", ["P0"]), ("datetime=2024-03-05", ["P0", "P1"]), ("datetime=2025-01-01/..", []),
     ("filter=code='P1'", []), ("filter=code LIKE 'P%'", ["P0"]), ("sortby=-n_subsamples&limit=1", ["P1"]), ("offset=1&sortby=n_subsamples", ["P1"]),
     ("code=P0' OR '1'='1", []), ("n_subsamples=3", ["P0"]), ("support_m2=2.5", ["P0"]), ("updated_at=2020-01-01", [])],
)  # fmt: skip
def test_rows_can_be_asked_for(get, query, codes):
    answer = get(f"/collections/plot/items?f=json&{query}")
    assert answer.status_code == 200, answer.text
    assert sorted(named(answer)) == codes


WRONG = [
    "bbox=1,2", "bbox=a,b,c,d", "sortby=", "bbox=", "limit=", "filter=", "properties=", "datetime=", "datetime=never", "datetime=2024-13-45", "limit=-1", "limit=x", "offset=-5", "crs=nonsense", "bbox-crs=x",
    "filter=nosuch=1", "filter=code=", "filter=code=1", "filter=S_INTERSECTS(geom,POINT(0 0))", "filter=1=1;DROP TABLE plot", "sortby=nosuch",
    "properties=nosuch", "f=pdf", "n_subsamples=many", "filter-lang=sql&filter=true", "support_m2=1e999", "code=%00", "code=%ff%fe",
    "filter=" + "(" * 400 + "code='a'" + ")" * 400, "resulttype=all", "skipGeometry=maybe", "q=%27", "filter=code%20LIKE%20%27%25%27%20ESCAPE",
]  # fmt: skip


@pytest.mark.parametrize("query", WRONG)
def test_wrong_questions_are_never_a_failure_and_tell_nothing_of_the_inside(get, query):
    answer = get(f"/collections/plot/items?{query}")
    assert answer.status_code < 500, answer.text
    assert not re.search(r"Traceback|psycopg|sqlalchemy|SELECT |insop\.|/site-packages", answer.text)


@pytest.mark.parametrize("aftercare", ["true", "false", "1", "maybe"])
def test_a_column_of_yes_and_no_can_be_asked_for(get, aftercare):
    assert get(f"/collections/site/items?aftercare={aftercare}").status_code == (400 if aftercare == "maybe" else 200)


@pytest.mark.parametrize("path", ["/collections/plot/items/nobody", "/collections/plot/items/%00", "/collections/nothing/items",
                                  "/collections/contributor/items", "/jobs", "/jobs/1", "/admin/config", "/stac", "/asyncapi", "/.git/config",
                                  "/static/..%2f..%2fsql/0001_ground.sql", "/static/%2e%2e/members", "/public/..%2f..%2fetc%2fmembers",
                                  "/snapshots/../../etc/members", "/_attachments/ab/cd", "/_problems/404.json", "/processes/insop-none"])  # fmt: skip
def test_there_is_nothing_behind_other_addresses(get, path):
    answer = get(path)
    assert answer.status_code in (400, 401, 404), (path, answer.status_code)
    assert "$6$" not in answer.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
@pytest.mark.parametrize("path", ["/collections/plot/items", "/", "/public/latest.json", "/static/insop.css", "/processes"])
def test_strangers_change_nothing(filled, method, path):
    answer = filled.session().request(method, filled.url + path, json={"type": "Feature"}, timeout=60)
    assert answer.status_code in (400, 404, 405), answer.status_code
    if answer.status_code == 405 and method != "TRACE":  # nginx itself does not know TRACE
        assert answer.headers["Allow"] == "GET, HEAD"


@pytest.mark.parametrize("identity", ["nobody", "1", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "%27", "a'--", "null", "x" * 200])
def test_what_is_no_identity_never_reaches_the_database(filled, get, identity):
    before = len(filled.log("web.out"))
    answer = get(f"/collections/plot/items/{identity}")
    assert answer.status_code == 404 and "Traceback" not in answer.text
    assert "Traceback" not in filled.log("web.out")[before:]


def test_what_is_declared_is_the_read_only_part(get):
    declared = get("/conformance?f=json").json()["conformsTo"]
    assert "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core" in declared
    assert not [one for one in declared if "ogcapi-features-4" in one or "job-list" in one or "dismiss" in one or "callback" in one]


def test_the_openapi_document_is_valid_and_offers_what_there_is(get, tmp_path):
    document = get("/openapi?f=json").json()
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    done = subprocess.run([PYTHON, "-m", "openapi_spec_validator", tmp_path / "openapi.json"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    methods = {(path, method) for path, what in document["paths"].items() for method in what}
    assert {path for path, method in methods if method == "post"} == {path for path, _ in methods if path.endswith("/execution")}
    assert not [path for path, _ in methods if path.startswith(("/jobs", "/stac"))]


PAGES = ["/", "/collections", "/collections/plot", "/collections/plot/items", "/collections/dataset/items", "/openapi", "/conformance",
         "/processes", "/processes/insop-push", "/collections/plot/queryables", "/collections/plot/schema"]  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_pages_ask_no_other_server_and_run_nothing_that_was_contributed(filled, get, path):
    answer = get(f"{path}?f=html")
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
    assets = re.findall(r"""<(?:script|img|iframe)[^>]+src=["']([^"']+)|<link[^>]+rel=["'](?:stylesheet|icon)["'][^>]+href=["']([^"']+)""", answer.text)
    assert all((first or second).startswith(filled.url) for first, second in assets)
    assert EVIL not in answer.text
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]


def test_assets_of_pages_are_there(filled, get):
    text = get("/collections/plot/items?f=html").text
    for address in set(re.findall(rf"{re.escape(filled.url)}(/static/[^\"']+)", text)) | {"/static/world.json"}:
        assert get(address).status_code == 200, address


@pytest.mark.parametrize("path", ["/?f=json", "/nothing", "/snapshots/latest.json", "/static/insop.css"])
def test_headers_that_protect_readers_come_with_every_answer(get, path):
    headers = get(path).headers
    for name in ("Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options", "Content-Security-Policy", "Referrer-Policy"):
        assert name in headers
    assert "X-Powered-By" not in headers and not re.search(r"\d", headers["Server"])


def test_gdal_reads_the_public_collections(filled):
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    gdal.SetConfigOption("CURL_CA_BUNDLE", str(filled.authority))
    try:
        source = ogr.Open(f"OAPIF:{filled.url}")
        names = {source.GetLayer(n).GetName() for n in range(source.GetLayerCount())}
        layer = source.GetLayerByName("plot")
        found = {feature["code"]: feature.geometry().GetPoint_2D() for feature in layer}
    finally:
        gdal.SetConfigOption("CURL_CA_BUNDLE", None)
    assert {"plot", "site", "source", "observation", "measurement"} <= names
    assert found == {"P0": (-74.123456, 4.654321), None: (-75.125, 4.655)}


READ_BY_QGIS = """
import json, sys
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtNetwork import QSslCertificate

url, authority = sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()
manager = QgsApplication.authManager()
manager.setMasterPassword("master", True)
manager.storeCertAuthority(QSslCertificate.fromPath(authority)[0])
manager.rebuildCaCertsCache()
manager.rebuildTrustedCaCertsCache()
layer = QgsVectorLayer(f"url='{url}' typename='plot'", "plot", "OAPIF")
rows = {str(one["code"] or ""): [round(v, 6) for v in (one.geometry().asPoint().x(), one.geometry().asPoint().y())] for one in layer.getFeatures()}
print(json.dumps({"valid": layer.isValid(), "crs": layer.crs().authid(), "rows": rows, "edits": bool(layer.dataProvider().capabilities() & 7)}))
"""


def test_qgis_reads_the_public_collections(filled, tmp_path):
    """By its own provider of OGC API Features, as anybody's QGIS does, without the plugin."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_AUTH_DB_DIR_PATH": str(tmp_path), "HOME": str(tmp_path)}
    command = [sys.executable, "-c", READ_BY_QGIS, filled.url, filled.authority]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    rows = {"P0": [-74.123456, 4.654321], "": [-75.125, 4.655]}
    assert said == {"valid": True, "crs": said["crs"], "rows": rows, "edits": False} and said["crs"] in ("OGC:CRS84", "EPSG:4326")
