"""The tool Sums: observations of a layer in, a table of sums with bounds out, and what the log says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsLayerMetadata

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.observation_columns import LEFT_OUT, Named, coded, results_of
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of
from insop_plugin.adapters.tables import Input, Output, Table

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.contaminants.sums import SumSettings

OURS = Named("value", "censor", "censor_limit")
NEEDED = ("sample_uid", "contaminant", "value", "censor", "censor_limit")
TEXTS = ("unit", "weight_basis", "procedure", "fraction")
KINDS = {
    "sample_uid": "text", "sum": "text", "lower": "real", "medium": "real", "upper": "real", "unit": "text",
    "n_members": "integer", "n_expected": "integer", "n_censored": "integer", "missing": "text", "status": "text",
}  # fmt: skip


@dataclass(frozen=True)
class Observations:
    """The results of a layer as the sums need them."""

    frame: pandas.DataFrame
    nulls: int  # rows without a result
    left_out: int  # deleted or rejected
    nameless: int  # results of no sample or no contaminant
    digest: str

    @property
    def results(self) -> int:
        """Return the number of rows that can count."""
        return len(self.frame) - self.nulls - self.left_out - self.nameless


def columns_needed(fields: list[str]) -> list[str]:
    """Return the fields to read: those that have to be there, and others that the layer has."""
    return [*NEEDED, *(name for name in ("censor_upper", *TEXTS, *LEFT_OUT) if name in fields)]


def observations_of(table: Table) -> Observations:
    """Return a layer's results; raises what `read_results` raises."""
    import numpy as np
    import pandas

    from insop_plugin.core.censored.results import NONE, numbers_in

    results, left_out = results_of(table, OURS)
    high = table.columns.get("censor_upper", np.full(len(table), np.nan))
    texts = {name: _texts(table, name) for name in ("sample_uid", "contaminant", *TEXTS)}
    lost = ((texts["sample_uid"] == "") | (texts["contaminant"] == "")).to_numpy() & (results.kind != NONE)
    kind = np.where(lost, NONE, results.kind)
    frame = pandas.DataFrame({
        "sample_uid": texts["sample_uid"], "contaminant": texts["contaminant"], "kind": kind, "number": results.number,
        "low": numbers_in(table.columns["censor_limit"], "censor_limit"), "high": numbers_in(high, "censor_upper"),
        "unit": texts["unit"], "basis": texts["unit"] + "|" + texts["weight_basis"],
        "procedure": texts["procedure"] + "|" + texts["fraction"],
    })  # fmt: skip
    nulls = int((results.kind == NONE).sum()) - left_out
    return Observations(frame, nulls, left_out, int(lost.sum()), digest_of(results.kind, results.number))


def sentences(read: Observations, found: pandas.DataFrame, settings: SumSettings) -> tuple[str, ...]:
    """Return the result in words; also the abstract of the table."""
    from insop_plugin.core.contaminants.sums import SHARES

    rows = tr(
        "Rows: {rows} = {n} results + {nulls} without a result + {out} deleted or rejected + {nameless} without a sample or contaminant."
    )
    how = tr("Below a limit: lower bound 0, medium {share} × limit, upper bound the limit. Factors: {tef_set}.")
    states = found["status"].value_counts()
    counted = ", ".join(f"{name} {n}" for name, n in sorted(states.items())) or "–"
    answer = tr("{sums} sums of {samples} samples: {states}.")
    return (
        rows.format(rows=len(read.frame), n=read.results, nulls=read.nulls, out=read.left_out, nameless=read.nameless),
        how.format(share=SHARES[settings.rule], tef_set=settings.tef_set),
        answer.format(sums=len(found), samples=found["sample_uid"].nunique(), states=counted),
    )


def say_left_out(read: Observations, settings: SumSettings, feedback: QgsFeedback) -> None:
    """Name the sums that were not made because the layer lacks members, when none were chosen."""
    from insop_plugin.core.contaminants.sum_parts import factors_of, known_sums, measured_sums

    there = set(read.frame["contaminant"])
    made = measured_sums(there)
    for code in () if settings.codes else known_sums():
        lacking = [member for member in factors_of(code) if member not in there]
        if code not in made and len(lacking) < len(factors_of(code)):
            text = tr("{code} is not made: the layer has no {members}. Choose it to have its lower bound.")
            feedback.pushInfo(text.format(code=code, members=", ".join(lacking)))


def metadata(said: tuple[str, ...], digest: str, output: Output, given: Input) -> QgsLayerMetadata:
    """Return the metadata of the result table."""
    title = tr("Sums of contaminants with bounds")
    return metadata_of(
        Run(output.tool, output.parameters, output.context, title, said, digest, ("numpy", "pandas")), given
    )


def counts_of(found: pandas.DataFrame) -> dict[str, int]:
    """Return the tool's numeric outputs."""
    status = found["status"]
    whole = int(status.isin(("complete", "all_below_limit")).sum())
    return {
        "SUMS_N": len(found),
        "COMPLETE": whole,
        "ALL_BELOW": int((status == "all_below_limit").sum()),
        "FLAGGED": len(found) - whole,
    }


def _texts(table: Table, name: str) -> pandas.Series:
    """Return a column as texts, "" for nothing or where the layer has no such field."""
    import pandas

    if name not in table.columns:
        return pandas.Series([""] * len(table), dtype=object)
    codes, values = coded(table.columns[name])
    return pandas.Series([*values, ""], dtype=object).iloc[codes].reset_index(drop=True)
