"""Decisions of a reviewer that are not sent yet, kept in the QGIS profile: QGIS may end at any moment."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from insop_plugin.core.deciding import Choice, Draft
from insop_plugin.core.kinship import Key

FORMAT = "insop-review/1"
PLAIN = re.compile(r"[0-9A-Za-z-]{1,64}")


@dataclass(frozen=True)
class Kept:
    """A decision on a version of a row."""

    rev: int
    choice: Choice


def load(store_id: str) -> dict[Key, Kept]:
    """Return what is kept for a store; nothing where the file is not there or is none."""
    try:
        document = json.loads(_path(store_id).read_text(encoding="utf-8"))
        if document["format"] != FORMAT:
            return {}
        return {(name, uid): Kept(int(rev), _choice(rest)) for name, uid, rev, *rest in document["decisions"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def save(store_id: str, kept: Mapping[Key, Kept]) -> None:
    """Keep decisions for a store, whole or not at all; none removes the file."""
    path = _path(store_id)
    if not kept:
        return path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    decisions = [[*key, one.rev, one.choice.state, one.choice.reason, one.choice.because] for key, one in kept.items()]
    passing = path.with_suffix(".new")
    passing.write_text(json.dumps({"format": FORMAT, "decisions": decisions}, ensure_ascii=False), encoding="utf-8")
    passing.replace(path)


def of_draft(draft: Draft) -> dict[Key, Kept]:
    """Return the decisions of a draft with the versions they are about."""
    return {key: Kept(draft.rows[key].rev, choice) for key, choice in draft.choices.items()}


def put_back(draft: Draft, kept: Mapping[Key, Kept]) -> Draft:
    """Return the draft with those kept decisions whose row waits in the same version and is not the reviewer's own."""
    fits = {key: one.choice for key, one in kept.items() if key in draft.rows and draft.rows[key].rev == one.rev}
    mine = {key: choice for key, choice in fits.items() if not draft.rows[key].is_own}
    return Draft(draft.rows, {**mine, **draft.choices})


def _choice(rest: list) -> Choice:
    state, reason, because = rest
    return Choice(str(state), str(reason), tuple(because) if because else None)


def _path(store_id: str) -> Path:
    if not PLAIN.fullmatch(store_id):
        raise ValueError(store_id)
    return Path(QgsApplication.qgisSettingsDirPath()) / "insop" / f"review-{store_id}.json"
