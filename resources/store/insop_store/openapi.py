"""The description of the store's web interface: pygeoapi's own, cut to what there is, and without any other server."""

import json
from pathlib import Path

from insop_store.answers import problem_of

NOT_OFFERED = ("/jobs", "/stac", "/TileMatrixSets", "/admin", "/asyncapi")
REFUSALS = (401, 403, 413, 422, 429, 503)
UNTRUE = ("ogcapi-features-4/", "ogcapi-processes-1/1.0/conf/callback", "conf/job-list", "conf/dismiss")
"""Conformance classes that pygeoapi declares whatever is configured: nothing is edited here item by item, nobody is called back."""

PARAMETERS = {
    "featureId": {"name": "featureId", "in": "path", "required": True, "schema": {"type": "string"},
                  "description": "identity (uid) of a row"},
    "datetime": {"name": "datetime", "in": "query", "schema": {"type": "string"},
                 "description": "a moment, or an interval as 2024-01-01/2024-12-31 or 2024-01-01/.."},
    "sortby": {"name": "sortby", "in": "query", "schema": {"type": "string"},
               "description": "columns to sort by, with - for descending"},
}  # fmt: skip
ANYTHING = "/vendorSpecificParameters"
"""A parameter that means any: who mistypes the name of a column would get all rows."""
PROBLEMS = ("default", "400", "404", "500")
FORMS = ("application/json", "application/geo+json", "application/ld+json", "application/schema+json",
         "application/vnd.oai.openapi+json;version=3.0")  # fmt: skip
FOREIGN = ("http://", "https://")


def document(configuration: Path) -> str:
    """Return the OpenAPI document for a configuration of pygeoapi, as JSON: it is read ten times quicker than YAML."""
    from pygeoapi.openapi import generate_openapi_document

    return json.dumps(_here(_as_offered(json.loads(generate_openapi_document(configuration, "json")))))


def declare_truly() -> None:
    """Take out of pygeoapi what it would declare untruly."""
    from pygeoapi.api import itemtypes, processes

    for declared in (itemtypes.CONFORMANCE_CLASSES_FEATURES, processes.CONFORMANCE_CLASSES):
        declared[:] = [one for one in declared if not any(part in one for part in UNTRUE)]


def parameters(document: dict) -> dict[str, frozenset[str]]:
    """Return the names of the query parameters of each path, as the document declares them."""
    shared = document.get("components", {}).get("parameters", {})
    found = {}
    for path, what in document["paths"].items():
        every = [shared[one["$ref"].rpartition("/")[2]] if "$ref" in one else one for one in what.get("get", {}).get("parameters", ())]
        found[path] = frozenset(one["name"] for one in every if one["in"] == "query")
    return found


def _as_offered(made: dict) -> dict:
    """Leave out what the store does not offer, and say who may execute processes."""
    paths = {path: dict(what) for path, what in made["paths"].items() if not path.startswith(NOT_OFFERED)}
    for path, what in paths.items():
        for method in set(what) & {"options", "put", "delete", "patch", *(["post"] if "/items" in path else [])}:
            del what[method]
        if "get" in what:
            every = [one for one in what["get"].get("parameters", ()) if not one.get("$ref", "").endswith(ANYTHING)]
            what["get"] = {**what["get"], "parameters": every, "responses": _in_every_form(what["get"]["responses"])}
        if path.endswith("/execution"):
            refusals = {str(code): {"description": problem_of(code).to_json()["message"]} for code in REFUSALS}
            answer = {"200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object"}}}}}
            what["post"] = {**what["post"], "security": [{"member": []}], "responses": {**answer, **refusals}}
    schemes = {"member": {"type": "http", "scheme": "basic"}}
    components = made.get("components", {})
    shared = {name: _in_every_form({"200": answer})["200"] if "content" in answer and name not in PROBLEMS else answer
              for name, answer in components.get("responses", {}).items()}  # fmt: skip
    return {**made, "paths": paths, "components": {**components, "responses": shared, "securitySchemes": schemes}}


def _in_every_form(responses: dict) -> dict:
    """Say in which forms a page is given; pygeoapi's own description names the first only."""
    forms = {form: {"schema": {"type": "object"}} for form in FORMS}
    page = {"text/html": {"schema": {"type": "string"}}}
    return {
        code: {"description": code, **answer, "content": {**answer.get("content", {}), **forms, **page}}
        if code == "200" and "$ref" not in answer else answer
        for code, answer in responses.items()
    }  # fmt: skip


def _here(part: object) -> object:
    """Put in the place of references to other servers what they mean, so that the document can be read without them."""
    if isinstance(part, list):
        return [_here(one) for one in part]
    if not isinstance(part, dict):
        return part
    target = part.get("$ref")
    if isinstance(target, str) and target.startswith(FOREIGN):
        return _meant(target)
    return {name: _here(one) for name, one in part.items()}


def _meant(target: str) -> dict:
    name = target.rpartition("/")[2].removesuffix(".yaml")
    if "/parameters/" in target:
        return PARAMETERS[name]
    return {"description": name} if "/responses/" in target else {"type": "object"}
