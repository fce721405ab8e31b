"""Where a central store lives and what it is called: one INI file, read by the web server and by `insop-admin`."""

import configparser
import os
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "INSOP_STORE"
USUAL = Path("/etc/insop/store.ini")


@dataclass(frozen=True)
class Settings:
    """What `store.ini` says; folders are made by `insop-admin configure`."""

    file: Path
    url: str  # as clients write it, without a slash at its end
    title: str
    contact: str  # an e-mail address
    licence: str
    gateway: str  # libpq connection of the web server's own role
    reader: str  # libpq connection of the role that reads published rows
    owner: str  # libpq connection of the schema's owner, for insop-admin
    data: Path  # attachments, snapshots, backups
    configuration: Path  # generated files and the password file
    run: Path  # the socket between nginx and the web server
    logs: Path
    listen: str  # address and port of nginx
    certificate: Path
    key: Path
    client_ca: str  # file with the authority of client certificates; empty: none are asked for
    body_limit: int  # bytes of one contribution
    file_limit: int  # bytes of one attachment
    rate: int  # requests a second of one address

    @property
    def socket(self) -> Path:
        """Return the socket on which the web server listens; nobody but nginx may open it."""
        return self.run / "web.sock"

    @property
    def passwords(self) -> Path:
        """Return the file in which nginx looks up members."""
        return self.configuration / "members"

    @property
    def revoked(self) -> Path:
        """Return the list of client certificates that count no longer; nginx asks it where it is there."""
        return self.configuration / "revoked.crl"

    @property
    def attachments(self) -> Path:
        """Return the folder of attachments, by content hash."""
        return self.data / "attachments"

    @property
    def snapshots(self) -> Path:
        """Return the folder of snapshots for members."""
        return self.data / "snapshots"

    @property
    def public(self) -> Path:
        """Return the folder of files for everybody."""
        return self.data / "public"

    @property
    def backups(self) -> Path:
        """Return the folder of database backups."""
        return self.data / "backups"


DEFAULTS = {
    "store": {"title": "INSOP", "contact": "", "licence": ""},
    "database": {"gateway": "dbname=insop user=insop_gateway", "reader": "dbname=insop user=insop_reader",
                 "owner": "dbname=insop user=insop_owner"},
    "folders": {"data": "/var/lib/insop", "configuration": "/etc/insop", "run": "/run/insop",
                "logs": "/var/log/insop"},
    "web": {"listen": "443", "certificate": "/etc/insop/tls.crt", "key": "/etc/insop/tls.key", "client_ca": "",
            "body_limit": str(16 * 2**20), "file_limit": str(64 * 2**20), "rate": "20"},
}  # fmt: skip


def read(file: Path | str | None = None) -> Settings:
    """Return the settings of a store.

    Args:
        file: the INI file; by default the one named by the variable INSOP_STORE, else /etc/insop/store.ini.

    Raises:
        FileNotFoundError: there is no such file.
        KeyError: the file does not say the store's address (`url` in `[store]`).
    """
    file = Path(file or os.environ.get(VARIABLE) or USUAL)
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_dict(DEFAULTS)
    with open(file, encoding="utf-8") as opened:
        parser.read_file(opened)
    store, database, folders, web = (parser[name] for name in ("store", "database", "folders", "web"))
    return Settings(
        file=file, url=store["url"].rstrip("/"), title=store["title"], contact=store["contact"],
        licence=store["licence"], gateway=database["gateway"], reader=database["reader"], owner=database["owner"],
        data=Path(folders["data"]), configuration=Path(folders["configuration"]), run=Path(folders["run"]), logs=Path(folders["logs"]),
        listen=web["listen"], certificate=Path(web["certificate"]), key=Path(web["key"]),
        client_ca=web["client_ca"], body_limit=web.getint("body_limit"), file_limit=web.getint("file_limit"),
        rate=web.getint("rate"),
    )  # fmt: skip
