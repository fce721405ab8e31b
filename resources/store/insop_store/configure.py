"""Writing what pygeoapi and nginx read, from the store's settings and the data model."""

import subprocess
import sys
from pathlib import Path
from string import Template

from insop_store.processes import NAMES, PREFIX
from insop_store.settings import Settings

KIT = Path(__file__).resolve().parent.parent
STATIC = KIT / "web" / "static"
TEMPLATES = KIT / "web" / "templates"
LEAFLET = Path("/usr/share/javascript/leaflet")  # Debian's libjs-leaflet
MOST_ITEMS = 10_000
SCHEMA = "insop"
VIEW = "pub_"


class NginxTemplate(Template):
    """A template whose marks are `@name`, as `$name` is nginx's own."""

    delimiter = "@"


def write(settings: Settings) -> list[Path]:
    """Make the folders and write pygeoapi.yml, openapi.yml and nginx.conf.

    The database must have the store's schema, and be running: the description of the collections comes from it.

    Returns:
        The files written.
    """
    import yaml

    for folder in (settings.configuration, settings.run, settings.attachments, settings.snapshots, settings.backups):
        folder.mkdir(parents=True, exist_ok=True)
    settings.passwords.touch(mode=0o640)
    pygeoapi, openapi, nginx = (settings.configuration / name for name in ("pygeoapi.yml", "openapi.yml", "nginx.conf"))
    pygeoapi.write_text(yaml.safe_dump(pygeoapi_configuration(settings), sort_keys=False), encoding="utf-8")
    _describe(pygeoapi, openapi)
    nginx.write_text(nginx_configuration(settings), encoding="utf-8")
    return [pygeoapi, openapi, nginx]


def pygeoapi_configuration(settings: Settings) -> dict:
    """Return the configuration of pygeoapi."""
    from insop_plugin.core import model

    who = {"name": settings.title, "url": settings.url}
    published = {collection.name: _collection(settings, collection) for collection in model.collections()}
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


def nginx_configuration(settings: Settings) -> str:
    """Return the whole configuration of an nginx that serves the store and nothing else."""
    text = (KIT / "config" / "nginx.conf.template").read_text(encoding="utf-8")
    client = f"ssl_client_certificate {settings.client_ca}; ssl_verify_client optional;" if settings.client_ca else ""
    return NginxTemplate(text).substitute(
        listen=settings.listen, certificate=settings.certificate, key=settings.key, client=client, run=settings.run,
        socket=settings.socket, passwords=settings.passwords, snapshots=settings.snapshots, static=STATIC,
        attachments=settings.attachments, leaflet=LEAFLET, body_limit=settings.body_limit, rate=settings.rate,
        file_limit=settings.file_limit, burst=settings.rate * 5, processes="|".join(PREFIX + name for name in NAMES),
    )  # fmt: skip


def _collection(settings: Settings, collection) -> dict:  # type: ignore[no-untyped-def]
    columns = collection.names()
    provider = {
        "type": "feature", "name": "insop_store.public.PublishedRows", "data": connection_of(settings.reader),
        "id_field": "uid", "table": VIEW + collection.name, "geom_field": "geom", "editable": False,
        "title_field": "uid",
    }  # fmt: skip
    return {
        "type": "collection", "title": collection.label, "description": collection.help,
        "keywords": ["soil pollution", *(["table"] if not collection.geometry else [])],
        "links": [{"type": "application/json", "rel": "enclosure", "title": "Snapshots to download",
                   "href": settings.url + "/snapshots/latest.json"}],
        "extents": {"spatial": {"bbox": [-180, -90, 180, 90], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}},
        "providers": [{key: value for key, value in provider.items() if value is not None}],
        "x-columns": len(columns),
    }  # fmt: skip


def connection_of(conninfo: str) -> dict:
    """Return a libpq connection in the parts that pygeoapi wants."""
    from psycopg.conninfo import conninfo_to_dict

    known = conninfo_to_dict(conninfo)
    parts = {"host": known.get("host"), "port": int(known.get("port") or 5432), "dbname": known.get("dbname"),
             "user": known.get("user"), "password": known.get("password")}  # fmt: skip
    return {**{name: value for name, value in parts.items() if value is not None}, "search_path": [SCHEMA, "public"]}


def _process(name: str) -> dict:
    return {"type": "process", "processor": {"name": "insop_store.processes.StoreProcess", "function": name}}


def _describe(configuration: Path, target: Path) -> None:
    """Have pygeoapi write its OpenAPI document."""
    command = [sys.executable, "-m", "pygeoapi", "openapi", "generate", str(configuration), "--output-file", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
