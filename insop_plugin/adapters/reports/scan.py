"""What the scan says and hands on: log lines, metadata, numbers."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters import forecast
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled, short
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.tables import Input, Output, Table
from insop_plugin.adapters.value_words import censored_words
from insop_plugin.core.scan.likelihood import BERNOULLI, DIRECTION_WORDS
from insop_plugin.core.scan.scan import Circle, Scan, ScanCounts, ScanSettings, cost

if TYPE_CHECKING:
    from insop_plugin.adapters.distances import Measure
    from insop_plugin.core.scan.cases import Cases



@dataclass(frozen=True)
class ScanReport:
    """One run: what was asked, of which layer."""

    settings: ScanSettings
    table: Table
    measure: "Measure"
    feedback: QgsProcessingFeedback

    def before(self) -> None:
        """Say how long it will take, where that is long."""
        quicker = tr("A smaller largest circle or fewer simulations are quicker.")
        forecast.say(cost(len(self.table), self.settings), self.feedback, quicker)

    def after(self, found: Scan) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self.cautions(found.counts):
            self.feedback.pushWarning(warning)
        for sentence in self.sentences(found):
            self.feedback.pushInfo(sentence)

    def sentences(self, found: Scan) -> tuple[str, ...]:
        """Return method and result in words; also the abstract of the layer."""
        counts = found.counts
        rows = tr(
            "Rows: {rows} = {n} scanned + {undecided} cannot tell or undetermined + {nulls} without a value + {nowhere} "
            "without a geometry; {cases} cases."
        )
        whole = {"rows": counts.rows, "n": counts.samples, "undecided": counts.undecided, "nulls": counts.nulls}
        told = filled(rows, **whole, nowhere=counts.nowhere, cases=counts.cases)
        clusters = (self._cluster(*numbered) for numbered in enumerate(found.circles, 1))
        return (self._method(), *self._entered(), told, *clusters, self._answer(found))

    def cautions(self, counts: ScanCounts) -> list[str]:
        """Return what the user should know before believing the map."""
        found = list(self.measure.warnings)
        if counts.shared_places:
            text = tr("{n} samples lie exactly where another one does: each counts, and they enter a circle together.")
            found.append(filled(text, n=counts.shared_places))
        return found

    def run_of(self, found: Scan, output: Output, given: Input, cases: "Cases") -> Run:
        """Return what result and report tell of themselves."""
        return Run(
            output.tool, output.parameters, output.context, tr("Scan of {field}").format(field=subject_of(self.settings.field, given)),
            self.sentences(found), digest_of(self.table.x, self.table.y, cases.cases), cautions=tuple(self.cautions(found.counts)),
        )  # fmt: skip

    def _entered(self) -> tuple[str, ...]:
        return censored_words(self.table, self.settings.field, False) if self.settings.model == BERNOULLI else ()

    def _method(self) -> str:
        settings = self.settings
        model = tr("Bernoulli model") if settings.model == BERNOULLI else tr("Poisson model")
        text = tr(
            "Scan of {field} by circles ({model}) for {direction}: round each sample, up to {share} % of all; p by "
            "{simulations} simulations, seed {seed}; distances {method}."
        )
        facts = {"share": 100 * settings.max_share, "simulations": settings.simulations, "seed": str(settings.seed)}
        words = {"field": settings.field, "model": model, "direction": tr(DIRECTION_WORDS[settings.direction])}
        return filled(text, **words, **facts, method=self.measure.method)

    def _cluster(self, number: int, circle: Circle) -> str:
        text = tr(
            "Cluster {number}: {observed} cases where {expected} are expected, in {samples} samples within {radius} m of "
            "x {x}, y {y}; relative risk {risk}, log likelihood ratio {llr}, p {p} (Gumbel {gumbel})."
        )
        risk = short(circle.relative_risk) if math.isfinite(circle.relative_risk) else tr("infinite")
        numbers = {"expected": circle.expected, "llr": circle.llr, "p": circle.p, "gumbel": circle.p_gumbel}
        whole = {"number": number, "observed": circle.observed, "samples": circle.samples, "radius": round(circle.radius_m)}
        place = {"x": f"{circle.x:.8g}", "y": f"{circle.y:.8g}"}
        return filled(text, **whole, **place, risk=risk, **{name: short(value) for name, value in numbers.items()})

    def _answer(self, found: Scan) -> str:
        significant = [circle for circle in found.circles if circle.is_significant]
        facts = {"alpha": 100 * self.settings.alpha, "n": found.counts.samples}
        if not significant:
            return filled(tr("Scan: no significant cluster among {n} samples ({alpha} %)"), **facts)
        inside = sum(circle.samples for circle in significant)
        text = tr("Scan: {k} significant clusters with {inside} of {n} samples ({alpha} %)")
        return filled(text, k=len(significant), inside=inside, **facts)


def numbers(found: Scan) -> dict[str, float]:
    """Return the numeric outputs."""
    counts, first = found.counts, found.circles[:1]
    clusters = sum(circle.is_significant for circle in found.circles)
    whole = {"CLUSTERS": clusters, "CASES": counts.cases, "N": counts.samples, "LEFT_OUT": counts.undecided, "NULLS": counts.nulls}
    return {**whole, **{name: value for circle in first for name, value in (("LLR", circle.llr), ("P", circle.p))}}
