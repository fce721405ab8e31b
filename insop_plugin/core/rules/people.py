"""Datasets, people, bodies and files: licence, addresses, identifiers that can be checked."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.model import Column
from insop_plugin.core.rules.engine import doubtful, wrong
from insop_plugin.core.rules.rows import Rows

_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")
_URL = re.compile(r"https?://[^\s]+")
_ROR = re.compile(r"(https://)?ror\.org/0[a-z0-9]{6}\d{2}")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@wrong(
    "dataset",
    "licence",
    N_("The dataset has no licence: nobody may use it."),
    N_("Ask the owner and choose the licence; CC BY 4.0 is the usual one of FAO."),
)
def licence_missing(rows: Rows) -> np.ndarray:
    return rows.missing("licence")


@wrong(
    "dataset",
    "licence",
    N_("Internal data cannot be contributed."),
    N_("Ask the owner for a licence, or keep the dataset out of the shared checkout."),
)
def licence_internal(rows: Rows) -> np.ndarray:
    return rows.among("licence", "proprietary-internal")


@doubtful(
    "dataset",
    "sharing_level",
    N_("It is not said how exactly the positions may be shown."),
    N_("Choose the sharing level; without one only summaries are published."),
)
def sharing_level_missing(rows: Rows) -> np.ndarray:
    return rows.missing("sharing_level")


@doubtful(
    "dataset",
    "sharing_level",
    N_("The licence is restricted, but exact positions are to be public."),
    N_("Ask the owner, then choose another licence or another sharing level."),
)
def restricted_but_public(rows: Rows) -> np.ndarray:
    return rows.among("licence", "GSP-restricted") & rows.among("sharing_level", "public_exact", "public_obfuscated")


@doubtful(
    "dataset",
    "contact_uid",
    N_("Nobody is named who answers questions about the dataset."),
    N_("Choose a contact or an organisation."),
)
def contact_missing(rows: Rows) -> np.ndarray:
    return rows.missing("contact_uid") & ~rows.given("organisation_uid")


@doubtful(
    "dataset",
    "lineage",
    N_("It is not said how the data were made."),
    N_("Write two sentences on sampling and laboratory: without them nobody can judge the data."),
)
def lineage_missing(rows: Rows) -> np.ndarray:
    return rows.missing("lineage") & ~rows.given("abstract")


@doubtful(
    "dataset", "doi", N_("“{doi}” is not a DOI."), N_("Write it like 10.5066/P9YAYLPN, without https://doi.org/.")
)
def doi_malformed(rows: Rows) -> np.ndarray:
    return rows.each_text("doi", lambda text: not _DOI.fullmatch(text))


@doubtful(
    "organisation contributor expert",
    "email",
    N_("“{email}” is not an e-mail address."),
    N_("Write one address, like name@agency.org."),
)
def email_malformed(rows: Rows) -> np.ndarray:
    return rows.each_text("email", lambda text: not _EMAIL.fullmatch(text))


@doubtful(
    "contributor",
    "consent_at",
    N_("Name and e-mail of a person are stored without consent."),
    N_("Ask the person and note the day, or empty the e-mail."),
)
def consent_missing(rows: Rows) -> np.ndarray:
    return rows.given("email") & rows.missing("consent_at")


@wrong(
    "contributor",
    "orcid",
    N_("“{orcid}” is not an ORCID: its check digit is wrong."),
    N_("Copy it again from orcid.org; it looks like 0000-0002-1825-0097."),
)
def orcid_wrong(rows: Rows) -> np.ndarray:
    return rows.each_text("orcid", lambda text: not _is_orcid(text))


@doubtful(
    "organisation",
    "ror_id",
    N_("“{ror_id}” is not a ROR identifier."),
    N_("It looks like https://ror.org/00pe0tf51; find it at ror.org."),
)
def ror_malformed(rows: Rows) -> np.ndarray:
    return rows.each_text("ror_id", lambda text: not _ROR.fullmatch(text))


@doubtful("*", "*", N_("“{label}” is not a web address: “{is}”."), N_("It begins with https:// or http://."))
def url_malformed(rows: Rows, column: Column) -> np.ndarray:
    if column.name != "url" and not column.name.endswith("_url"):
        return np.zeros(len(rows), bool)
    return rows.each_text(column.name, lambda text: not _URL.fullmatch(text))


@wrong(
    "attachment",
    "path",
    N_("The file “{path}” lies outside the folder of the checkout."),
    N_("Copy the file into the folder of the checkout and choose it again."),
)
def path_outside(rows: Rows) -> np.ndarray:
    return rows.each_text("path", _leads_out)


@wrong(
    "attachment",
    "sha256",
    N_("The checksum is not one of a file."),
    N_("Choose the file again: the program makes the checksum."),
)
def checksum_malformed(rows: Rows) -> np.ndarray:
    return rows.each_text("sha256", lambda text: not _SHA256.fullmatch(text.lower()))


def _is_orcid(text: str) -> bool:
    """Check the last digit by ISO 7064 MOD 11-2."""
    digits = text.rsplit("/", 1)[-1].replace("-", "").upper()
    if not re.fullmatch(r"\d{15}[\dX]", digits):
        return False
    total = 0
    for digit in digits[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] == digits[-1]


def _leads_out(path: str) -> bool:
    parts = PurePosixPath(path.replace("\\", "/")).parts
    return ".." in parts or path.startswith(("/", "\\", "~")) or ":" in path
