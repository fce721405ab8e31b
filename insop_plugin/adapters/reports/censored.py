"""What the censored summary says and hands on: result table, log lines, metadata."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.observation_columns import Named, groups_of, mixed_in, results_of, units_in
from insop_plugin.adapters.provenance import Run, digest_of
from insop_plugin.adapters.tables import Output, Table

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.censored.results import Results
    from insop_plugin.core.censored.statistics import Groups, Settings, Summaries

KINDS = {
    "group": "text", "n": "integer", "n_censored": "integer", "share_censored": "real", "method": "text", "mean": "real",
    "sd": "real", "median": "real", "p75": "real", "p90": "real", "p95": "real", "ucl95": "real", "reason": "text",
    "ucl95_method": "text", "recommended": "text", "share_above_limits": "real",
}  # fmt: skip
SECONDS_A_NUMBER = 3.5e-7
"""Of a bootstrap by ROS, measured; Kaplan-Meier takes a third of it."""
LONG_S = 10


@dataclass(frozen=True)
class Asked:
    """The results of a layer in their groups."""

    results: Results
    groups: Groups
    labels: list[str | None]
    left_out: int
    units: tuple[str, ...]  # of the groups; "" where nothing says one

    @property
    def nulls(self) -> int:
        """Return the number of rows without a result."""
        return int((self.results.kind == 0).sum()) - self.left_out


def asked_of(table: Table, named: Named) -> Asked:
    """Return what a layer holds; raises what `read_results` raises."""
    import numpy as np

    from insop_plugin.core.censored.results import NONE
    from insop_plugin.core.censored.statistics import Groups

    results, left_out = results_of(table, named)
    code, labels = groups_of(table, named.groups)
    there = np.where(results.kind == NONE, -1, code)
    mixed = mixed_in(table, there, len(labels), named.groups)
    return Asked(results, Groups(code, mixed), labels, left_out, units_in(table, there, len(labels)))


def numbers(asked: Asked, found: Summaries) -> dict[str, int]:
    """Return the tool's numeric outputs."""
    return {
        "GROUPS": len(asked.labels), "SUMMARISED": int((found.method != "").sum()), "N": int(found.n.sum()),
        "CENSORED_N": int(found.n_censored.sum()), "NULLS": asked.nulls,
    }  # fmt: skip


@dataclass(frozen=True)
class CensoredReport:
    """Tells the user what will be done, what was done and what came out."""

    named: Named
    asked: Asked
    settings: Settings
    feedback: QgsFeedback

    def before(self) -> None:
        """Say which fields are read, with which seed, and what the bootstrap will cost."""
        given, settings = self.named, self.settings
        text = tr("Results: {value}; below a limit: {censored}; limit: {limit}; groups: {groups}.")
        self.feedback.pushInfo(text.format(value=given.value, censored=given.censored or "–", limit=given.limit or "–",
                                           groups=", ".join(given.groups) or "–"))  # fmt: skip
        text = tr("Method: {method}. Seed {seed}, {resamples} resamples for bootstrap limits.")
        self.feedback.pushInfo(
            text.format(method=tr(settings.method), seed=settings.seed, resamples=settings.resamples)
        )
        seconds = SECONDS_A_NUMBER * settings.resamples * int((self.asked.results.kind != 0).sum())
        say = self.feedback.pushWarning if seconds > LONG_S else self.feedback.pushInfo
        say(tr("Forecast: up to {seconds} s.").format(seconds=round(seconds, 1)))

    def after(self, said: tuple[str, ...]) -> None:
        """Say what came out, the sentence with the answer last."""
        for sentence in said:
            self.feedback.pushInfo(sentence)

    @cached_property
    def advised(self) -> list[str]:
        """Return the method recommended for each group."""
        from insop_plugin.core.censored.statistics import advice

        return list(advice(self.asked.results, self.asked.groups))

    def frame(self, found: Summaries) -> pandas.DataFrame:
        """Return the result table."""
        import pandas

        from insop_plugin.core.censored.statistics import LIMIT_OF

        columns = {
            "group": self.asked.labels, "n": found.n, "n_censored": found.n_censored, "share_censored": found.share_censored,
            "method": found.method, "mean": found.mean, "sd": found.sd,
            **dict(zip(("median", "p75", "p90", "p95"), found.percentiles.T, strict=True)), "ucl95": found.ucl95,
            "reason": [_in_words(reasons) for reasons in found.reasons],
            "ucl95_method": [LIMIT_OF.get(method, "") for method in found.method],
            "recommended": self.advised, "share_above_limits": found.share_above,
        }  # fmt: skip
        blank = {name: {"": None} for name in ("method", "reason", "ucl95_method", "recommended")}
        return pandas.DataFrame(columns).replace(blank)

    def sentences(self, found: Summaries) -> tuple[str, ...]:
        """Return the result in words; also the abstract of the table."""
        counts, asked = numbers(self.asked, found), self.asked
        rows = tr("Rows: {rows} = {n} results + {nulls} without a result + {out} deleted or rejected.")
        answer = tr("{summarised} of {groups} groups summarised; {censored} of {n} results below limits.")
        return (
            tr("Recommended: {methods}.").format(methods=_counted(self.advised)),
            tr("Used: {methods}.").format(methods=_counted(list(found.method))),
            rows.format(rows=len(asked.results.kind), n=counts["N"], nulls=counts["NULLS"], out=asked.left_out),
            answer.format(
                summarised=counts["SUMMARISED"], groups=counts["GROUPS"], censored=counts["CENSORED_N"], n=counts["N"]
            ),
        )

    def run_of(self, sentences: tuple[str, ...], output: Output) -> Run:
        """Return what result and report tell of themselves."""
        title = tr("Summary of {field} with results below limits").format(field=self.named.value)
        digest = digest_of(self.asked.results.kind, self.asked.results.number)
        return Run(output.tool, output.parameters, output.context, title, sentences, digest)


def _counted(methods: list[str]) -> str:
    """Return methods with the number of their groups; groups without one have counts only."""
    counts = Counter(methods)
    none = counts.pop("", 0)
    parts = [f"{tr(name)} {n}" for name, n in sorted(counts.items())]
    return ", ".join([*parts, tr("counts only {n}").format(n=none)] if none or not parts else parts)


def _in_words(reasons: list) -> str:
    return " ".join(tr(reason.text).format(**dict(reason.facts)) for reason in reasons)
