"""The web application: pygeoapi's own, with the store's checks before it and the store's words after it.

gunicorn starts it as `insop_store.web:application()`.
"""

import json
import logging
import os
from http import HTTPStatus

from flask import Flask, Response, jsonify, request
from pygeoapi.provider.base import ProviderInvalidQueryError, ProviderItemNotFoundError
from werkzeug.exceptions import HTTPException

from insop_store import answers, attachments
from insop_store.answers import Refused
from insop_store.bodies import document_of
from insop_store.identity import actor_from_request
from insop_store.openapi import declare_truly, parameters
from insop_store.settings import Settings, read

LOGGER = logging.getLogger("insop.web")
EXECUTION = "pygeoapi.execute_process_jobs"
ITEMS, PROCESSES = "pygeoapi.collection_items", "pygeoapi.get_processes"
FILTERS = frozenset(("filter", "filter-lang", "filter-crs", "resulttype"))
"""Of Features 3, which pygeoapi takes but describes for POST only."""
JSON, GEOJSON = "application/json", "application/geo+json"
NO_SUCH_PROCESS = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-process"
CLOSED = ("pygeoapi.get_jobs", "pygeoapi.get_job_result", "admin.")
READING = ("GET", "HEAD")


def application() -> Flask:
    """Return the application of the store that the settings describe."""
    settings = read()
    os.environ["PYGEOAPI_CONFIG"] = str(settings.configuration / "pygeoapi.yml")
    os.environ["PYGEOAPI_OPENAPI"] = str(settings.configuration / "openapi.json")
    from pygeoapi.flask_app import APP

    declare_truly()
    logging.getLogger("pygeoapi.api").addFilter(_without_askers_mistakes)
    APP.config["MAX_CONTENT_LENGTH"] = max(settings.body_limit, settings.file_limit)
    APP.config["INSOP"] = settings
    APP.config["INSOP_PARAMETERS"] = parameters(json.loads((settings.configuration / "openapi.json").read_text(encoding="utf-8")))
    APP.register_blueprint(attachments.ROUTES)
    APP.register_blueprint(attachments.MEMBERSHIP)
    APP.before_request(_checked)
    APP.after_request(_without_insides)
    APP.after_request(_by_the_standards)
    APP.register_error_handler(Refused, _refused)
    APP.register_error_handler(HTTPException, lambda error: _refused(answers.problem_of(error.code or 500)))
    APP.register_error_handler(Exception, _unexpected)
    return APP


def _checked() -> None:
    """Let through what the store offers; everything else pygeoapi could do is closed."""
    endpoint = request.endpoint or ""
    if endpoint.startswith(CLOSED):
        raise Refused("not_found")
    if endpoint == EXECUTION:
        _check_execution(request.view_args or {}, read_settings())
    elif not all(request.args.values()):
        raise Refused("bad_query", "A parameter has no value.")  # pygeoapi trips over some of these
    elif endpoint == ITEMS:
        _check_parameters(request.view_args or {})
    elif request.blueprint != attachments.ROUTES.name and request.method not in READING:
        raise Refused("not_allowed")


def _check_parameters(arguments: dict) -> None:
    """Refuse what is not declared (Features 1 /req/core/query-param-unknown), and every change."""
    if request.method not in READING:
        raise Refused("not_allowed")
    path = f"/collections/{arguments['collection_id']}/items"
    known = read_parameters().get(path if arguments.get("item_id") is None else f"{path}/{{featureId}}")
    unknown = sorted(set(request.args) - known - FILTERS) if known else ()
    if unknown:
        raise Refused("bad_query", f"Not known: {', '.join(unknown)}.")


def read_parameters() -> dict[str, frozenset[str]]:
    """Return the query parameters of each path of the running application."""
    from flask import current_app

    return current_app.config["INSOP_PARAMETERS"]


def read_settings() -> Settings:
    """Return the settings of the running application."""
    from flask import current_app

    return current_app.config["INSOP"]


def _check_execution(arguments: dict, settings: Settings) -> None:
    if request.method != "POST":
        raise Refused("not_allowed")
    if (request.content_length or 0) > settings.body_limit:
        raise Refused("too_big")
    actor_from_request()
    document_of(request.get_data())


def _without_askers_mistakes(record: logging.LogRecord) -> bool:
    """Keep the line, not the whole trace, of what only the asker did wrong: the log is for failures of the server."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, (ProviderInvalidQueryError, ProviderItemNotFoundError)):
        record.exc_info = record.exc_text = None
    return True


def _without_insides(response: Response) -> Response:
    """Replace pygeoapi's texts about failures inside of the server by ours."""
    if response.status_code >= 500 and not response.headers.get(answers.OURS):
        LOGGER.error("%s %s failed: %s", request.method, request.path, response.get_data(as_text=True)[:500])
        return _refused(Refused("inside"))
    return response


def _by_the_standards(response: Response) -> Response:
    """Name what pygeoapi names otherwise: Features 1 /req/geojson/definition, Processes 1 /req/core/process-exception/no-such-process."""
    if not response.headers.get("Content-Type", "").startswith(JSON):
        return response
    if request.endpoint == ITEMS and response.status_code == HTTPStatus.OK:
        response.headers["Content-Type"] = GEOJSON
    elif request.endpoint == PROCESSES and response.status_code == HTTPStatus.NOT_FOUND:
        response.set_data(json.dumps({**json.loads(response.get_data()), "type": NO_SUCH_PROCESS}))
    return response


def _refused(refused: Refused) -> Response:
    response = jsonify(refused.to_json())
    response.status_code = int(refused.http_status)
    response.headers[answers.OURS] = refused.code
    return response


def _unexpected(error: Exception) -> Response:
    LOGGER.exception("%s %s failed", request.method, request.path)
    return _refused(Refused("inside"))
