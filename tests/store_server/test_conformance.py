"""Each conformance class that the store declares, tried by requirements of its standard (the numbers are OGC's own)."""

import json

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores.protocol import Decision
from tests.stores import make

OGC = "http://www.opengis.net/spec/ogcapi-"
CRS84, EPSG4326 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/EPSG/0/4326"
TRIED = {
    "landing page": {"common-1/1.0/conf/core", "common-1/1.0/conf/landing-page", "common-1/1.0/conf/json", "common-1/1.0/conf/html"},
    "openapi": {"common-1/1.0/conf/oas30", "features-1/1.0/conf/oas30", "processes-1/1.0/conf/oas30"},
    "collections": {"common-2/1.0/conf/collections"},
    "features": {"features-1/1.0/conf/core", "features-1/1.0/conf/geojson", "features-1/1.0/conf/html"},
    "systems": {"features-2/1.0/conf/crs"},
    "queryables": {"features-3/1.0/conf/queryables", "features-3/1.0/conf/queryables-query-parameters"},
    "schemas": {"features-5/1.0/conf/schemas", "features-5/1.0/conf/core-roles-features"},
    "processes": {"processes-1/1.0/conf/core", "processes-1/1.0/conf/json", "processes-1/1.0/conf/ogc-process-description"},
}


@pytest.fixture(scope="module")
def get(server):
    """Return a function that asks as a stranger a store with three public plots."""
    dataset = make.insert("dataset", country="COL", title="Survey", sharing_level="public_exact")
    plots = [make.insert("plot", country="COL", code=f"P{n}", dataset_uid=dataset.uid, geom=make.point(-74.5 - n, 4.25),
                         sampling_date=f"2024-03-0{n + 1}") for n in range(3)]  # fmt: skip
    receipt = make.push(server.client("lab"), dataset, *plots, who=Identity("Laboratory of Colombia"))
    decisions = [Decision(one.collection, one.uid, receipt.rev, "accepted") for one in (dataset, *plots)]
    server.client("focal").review("all", Identity("Focal point of Colombia"), decisions)
    session = server.session()
    return lambda path, **more: session.get(server.url + path, timeout=60, **more)


def relations(document):
    return {one["rel"] for one in document["links"]}


def test_nothing_is_declared_that_is_not_tried(get):
    declared = get("/conformance?f=json").json()["conformsTo"]
    assert {OGC + one for some in TRIED.values() for one in some} == set(declared)


def test_the_landing_page(get):
    """Common 1 /req/landing-page; Features 1 requirements 2 and 6."""
    page = get("/?f=json").json()
    assert {"self", "service-desc", "conformance", "data"} <= {rel.rpartition("/")[2] for rel in relations(page)} and page["title"]
    assert get("/", headers={"Accept": "text/html"}).headers["Content-Type"].startswith("text/html")


def test_the_openapi_document(get):
    """Features 1 /req/oas30: its media type, its version, its operations for what there is."""
    answer = get("/openapi?f=json")
    assert answer.headers["Content-Type"].startswith("application/vnd.oai.openapi+json") and answer.json()["openapi"].startswith("3.0")
    assert {"/collections", "/collections/plot/items", "/collections/plot/items/{featureId}", "/processes"} <= set(answer.json()["paths"])


def test_the_collections(get):
    """Features 1 requirements 13 to 16: links, extent, itemType."""
    every = get("/collections?f=json").json()["collections"]
    one = get("/collections/plot?f=json").json()
    assert one["id"] in {each["id"] for each in every} and one["itemType"] == "feature" and "items" in relations(one)
    assert len(one["extent"]["spatial"]["bbox"][0]) == 4 and get("/collections/nothing?f=json").status_code == 404


def test_the_features(get):
    """Features 1 requirements 18 to 34: limit, bbox, datetime, paging, numbers, one feature; /req/geojson."""
    answer = get("/collections/plot/items?f=json&limit=2")
    page = answer.json()
    assert answer.headers["Content-Type"].startswith("application/geo+json") and page["type"] == "FeatureCollection"
    assert (page["numberMatched"], page["numberReturned"], len(page["features"])) == (3, 2, 2) and page["timeStamp"]
    (following,) = [one["href"] for one in page["links"] if one["rel"] == "next"]
    rest = get("/collections/plot/items?" + following.partition("?")[2]).json()
    assert len(rest["features"]) == 1 and "next" not in relations(rest) and {"self"} <= relations(rest)
    assert not {one["id"] for one in page["features"]} & {one["id"] for one in rest["features"]}
    alone = get(f"/collections/plot/items/{page['features'][0]['id']}?f=json").json()
    assert alone["type"] == "Feature" and {"self", "collection"} <= relations(alone)
    assert get("/collections/plot/items/00000000-0000-4000-8000-000000000000?f=json").status_code == 404
    codes = [[f["properties"]["code"] for f in get(f"/collections/plot/items?f=json&{query}").json()["features"]]
             for query in ("bbox=-75,4,-74,5", "datetime=2024-03-02", "datetime=../2024-03-01")]  # fmt: skip
    assert codes == [["P0"], ["P1"], ["P0"]]
    assert get("/collections/plot/items?unknown=1").status_code == 400 and get("/collections/plot/items?limit=x").status_code == 400


def test_the_reference_systems(get):
    """Features 2 requirements 1 to 17: which there are, asking in another, axes in its order, the header that says so."""
    one = get("/collections/plot?f=json").json()
    assert CRS84 in one["crs"] and one["storageCrs"] in one["crs"]
    usual = get("/collections/plot/items?f=json&code=P0")
    assert usual.headers["Content-Crs"] == f"<{CRS84}>" and usual.json()["features"][0]["geometry"]["coordinates"] == [-74.5, 4.25]
    if EPSG4326 in one["crs"]:
        other = get("/collections/plot/items", params={"f": "json", "code": "P0", "crs": EPSG4326})
        assert other.headers["Content-Crs"] == f"<{EPSG4326}>" and other.json()["features"][0]["geometry"]["coordinates"] == [4.25, -74.5]
    near = get("/collections/plot/items", params={"f": "json", "bbox": "-75,4,-74,5", "bbox-crs": CRS84}).json()
    assert [feature["properties"]["code"] for feature in near["features"]] == ["P0"]
    assert get("/collections/plot/items", params={"crs": "http://www.opengis.net/def/crs/EPSG/0/99999"}).status_code == 400


def test_the_queryables(get):
    """Features 3 /req/queryables and /req/queryables-query-parameters: a JSON Schema, each of its properties a parameter."""
    answer = get("/collections/plot/queryables?f=json")
    schema = answer.json()
    assert answer.headers["Content-Type"].startswith("application/schema+json")
    assert schema["type"] == "object" and schema["$id"] and schema["$schema"] and "code" in schema["properties"]
    assert get("/collections/plot/items?f=json&code=P2").json()["numberMatched"] == 1


def test_the_schema(get):
    """Features 5 /req/schemas: a JSON Schema; core roles: which property is the identity, which the geometry."""
    schema = get("/collections/plot/schema?f=json").json()
    roles = {facts.get("x-ogc-role") for facts in schema["properties"].values()}
    assert schema["type"] == "object" and "primary-geometry" in roles and "id" in roles


def test_the_processes(get, server):
    """Processes 1 requirements 7 to 17: list, description, execution, and what is not there."""
    listed = get("/processes?f=json").json()["processes"]
    one = get("/processes/insop-info?f=json").json()
    assert "insop-info" in {each["id"] for each in listed} and {"id", "version", "inputs", "outputs", "jobControlOptions"} <= set(one)
    missing = get("/processes/nothing?f=json")
    assert missing.status_code == 404 and missing.json()["type"].endswith("no-such-process")
    answer = server.session("lab").post(f"{server.url}/processes/insop-info/execution", json={"inputs": {"document": {}}}, timeout=60)
    assert answer.status_code == 200 and json.loads(answer.text)["member"]
