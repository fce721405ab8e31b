"""The account of an import: what was added, where every row went, and the refused rows themselves."""

from __future__ import annotations

from html import escape
from pathlib import Path

from insop_plugin.adapters import lab_account
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_intake import COLLECTIONS, Prepared
from insop_plugin.adapters.locale_words import number
from insop_plugin.core import model


def account_of(prepared: Prepared, added: dict[str, int]) -> lab_account.Account:
    """Return the account of what was brought in."""
    rows = [("added", name, added.get(name, 0)) for name in COLLECTIONS]
    rows += [("already there", name, prepared.known.get(name, 0)) for name in COLLECTIONS]
    page = lab_account.as_table(_added_rows(prepared, added))
    if prepared.changed:
        text = tr("{n} results are in the dataset already with another delivered value; they were not changed.")
        page += f"<p><b>{escape(text.format(n=number(prepared.changed)))}</b></p>"
    return lab_account.Account(prepared.raw, prepared.outcome, title(prepared), page, tuple(rows))


def title(prepared: Prepared) -> str:
    """Return what was imported into what."""
    return tr("{file} into “{dataset}”").format(file=Path(prepared.job.path).name, dataset=prepared.job.dataset.get("title", ""))


def write_refused(path: str, prepared: Prepared) -> int:
    """Write the rows that hold something refused as delivered, the reasons beside them; return how many."""
    refused = prepared.outcome.refused
    reasons = refused.groupby("row", sort=True)["words"].agg(lambda texts: " ".join(dict.fromkeys(texts)))
    steps = refused.groupby("row", sort=True)["next_step"].agg(lambda texts: " ".join(dict.fromkeys(texts)))
    rows = prepared.raw.frame.iloc[reasons.index - 1]
    rows = rows.assign(**{tr("Row"): reasons.index, tr("Refused because"): reasons.to_numpy(), tr("Next step"): steps.to_numpy()})
    rows.to_csv(path, index=False, encoding="utf-8-sig")
    return len(rows)


def _added_rows(prepared: Prepared, added: dict[str, int]) -> list[tuple[str, str, str]]:
    rows = []
    for name in COLLECTIONS:
        known = prepared.known.get(name, 0)
        beside = tr("{n} are there already").format(n=number(known)) if known else ""
        rows.append((number(added.get(name, 0)), tr(model.collection(name).label), beside))
    return rows
