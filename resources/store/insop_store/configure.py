"""Writing what pygeoapi and nginx read, from the store's settings and the data model."""

import json
from contextlib import closing
from pathlib import Path
from string import Template

import psycopg2
from psycopg2.extensions import parse_dsn

from insop_plugin.core import model
from insop_store.answers import Refused, problem_of
from insop_store.openapi import document
from insop_store.processes import NAMES, PREFIX
from insop_store.settings import Settings
from insop_store.written import write_whole

KIT = Path(__file__).resolve().parent.parent
STATIC = KIT / "web" / "static"
TEMPLATES = KIT / "web" / "templates"
LEAFLET = Path("/usr/share/javascript/leaflet")  # Debian's libjs-leaflet
MOST_ITEMS = 10_000
SCHEMA = "insop"
VIEW = "pub_"
TIMES = {"plot": "sampling_date", "measurement": "sampling_date"}
OTHERS = {"measurement": ("Measurements", "Accepted results with depth and place, one row each.")}
VIEWS = "SELECT viewname FROM pg_views WHERE schemaname = %s AND viewname LIKE %s ORDER BY viewname"
SESSIONS = "ssl_session_cache shared:tls:10m;"
BAD_CERTIFICATE = 495  # nginx's own
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


class NginxTemplate(Template):
    """A template whose marks are `%name`, as `$name` is nginx's own."""

    delimiter = "%"


def write(settings: Settings) -> list[Path]:
    """Make the folders and write what pygeoapi and nginx read.

    The database must have the store's schema, and be running: the description of the collections comes from it.

    Returns:
        The files written.
    """
    import yaml

    folders = ("configuration", "logs", "attachments", "snapshots", "public", "backups")
    for folder in (*(getattr(settings, name) for name in folders), settings.configuration / "problems"):
        folder.mkdir(parents=True, exist_ok=True)
    if not settings.passwords.exists():
        write_whole(settings.passwords, b"", 0o640)
    pygeoapi, openapi, site = (settings.configuration / name for name in ("pygeoapi.yml", "openapi.json", "site.conf"))
    write_whole(pygeoapi, yaml.safe_dump(pygeoapi_configuration(settings), sort_keys=False).encode())
    write_whole(openapi, document(pygeoapi).encode())
    write_whole(site, nginx_site(settings).encode())
    return [pygeoapi, openapi, site, *_problems(settings.configuration / "problems")]


def _problems(folder: Path) -> list[Path]:
    """Write nginx's own refusals as the documents that the web server gives."""
    problems = {code: problem_of(code) for code in (400, 401, 403, 404, 405, 413, 429, 500, 503)}
    problems[BAD_CERTIFICATE] = Refused("certificate_refused")
    for code, problem in problems.items():
        write_whole(folder / f"{code}.json", f"{json.dumps(problem.to_json())}\n".encode())
    return [folder / f"{code}.json" for code in problems]


def pygeoapi_configuration(settings: Settings) -> dict:
    """Return the configuration of pygeoapi."""
    who = {"name": settings.title, "url": settings.url}
    published = {view.removeprefix(VIEW): _collection(settings, view) for view in _views(settings)}
    return {
        "server": {
            "bind": {"host": "localhost", "port": 5000},
            "url": settings.url, "mimetype": "application/json; charset=UTF-8", "encoding": "utf-8", "gzip": False,
            "languages": ["en-US"], "cors": False, "pretty_print": False, "admin": False,
            "limits": {"default_items": 100, "max_items": MOST_ITEMS, "on_exceed": "throttle"},
            "templates": {"path": str(TEMPLATES), "static": str(STATIC)},
            "map": {"url": "", "attribution": "Natural Earth"},
            "logo": settings.url + "/static/insop.svg", "icon": settings.url + "/static/insop.svg",
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": settings.title, "description": "Accepted data on soil pollution, shared by the network's members.",
                "keywords": ["soil pollution", "INSOP"], "keywords_type": "theme", "terms_of_service": settings.licence,
                "url": settings.url,
            },
            "license": {"name": settings.licence or "see each dataset", "url": settings.url},
            "provider": who, "contact": {"name": settings.title, "email": settings.contact or "none"},
        },
        "resources": {**published, **{PREFIX + name: _process(name) for name in NAMES}},
    }  # fmt: skip


def nginx_site(settings: Settings) -> str:
    """Return the store's site for the http part of nginx."""
    text = (KIT / "config" / "site.conf.template").read_text(encoding="utf-8")
    client = _client_certificates(settings) if settings.client_ca else SESSIONS
    return NginxTemplate(text).substitute(
        listen=settings.listen, certificate=settings.certificate, key=settings.key, client=client, logs=settings.logs,
        socket=settings.socket, passwords=settings.passwords, snapshots=settings.snapshots, public=settings.public, static=STATIC,
        attachments=settings.attachments, leaflet=LEAFLET, body_limit=settings.body_limit, rate=settings.rate,
        file_limit=settings.file_limit, burst=settings.rate * 5, configuration=settings.configuration,
        processes="|".join(PREFIX + name for name in NAMES),
    )  # fmt: skip


def _client_certificates(settings: Settings) -> str:
    """Return what has nginx ask for certificates; no session is kept, as one begun before a revocation would go on."""
    revoked = f" ssl_crl {settings.revoked};" if settings.revoked.is_file() else ""
    return f"ssl_client_certificate {settings.client_ca}; ssl_verify_client optional;{revoked} ssl_session_cache off;"


def _views(settings: Settings) -> list[str]:
    """Return the names of the views of published rows, as the store's schema has them."""
    with closing(psycopg2.connect(settings.reader)) as connection, connection.cursor() as cursor:
        cursor.execute(VIEWS, (SCHEMA, VIEW + "%"))
        return [name for (name,) in cursor.fetchall()]


def _collection(settings: Settings, view: str) -> dict:
    name = view.removeprefix(VIEW)
    label, said = OTHERS.get(name) or next((one.label, one.help) for one in model.collections() if one.name == name)
    provider = {
        "type": "feature", "name": "insop_store.public.PublishedRows", "data": connection_of(settings.reader),
        "id_field": "uid", "table": view, "geom_field": "geom", "editable": False,
        **({"time_field": TIMES[name]} if name in TIMES else {}),
    }  # fmt: skip
    download = {"type": "application/json", "rel": "enclosure", "title": "Files to download",
                "href": settings.url + "/public/latest.json"}  # fmt: skip
    return {
        "type": "collection", "title": label, "description": said, "keywords": ["soil pollution"],
        "links": [download], "extents": {"spatial": {"bbox": [-180, -90, 180, 90], "crs": CRS84}},
        "providers": [provider],
    }  # fmt: skip


def connection_of(conninfo: str) -> dict:
    """Return a libpq connection in the parts that pygeoapi wants."""
    known = parse_dsn(conninfo)
    parts = {"host": known.get("host"), "port": int(known.get("port") or 5432), "dbname": known.get("dbname"),
             "user": known.get("user"), "password": known.get("password")}  # fmt: skip
    return {**{name: value for name, value in parts.items() if value is not None}, "search_path": [SCHEMA, "public"]}


def _process(name: str) -> dict:
    return {"type": "process", "processor": {"name": "insop_store.processes.StoreProcess", "function": name}}
