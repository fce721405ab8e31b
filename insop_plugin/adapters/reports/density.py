"""What a density shows, in words and as metadata."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled, short
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.tables import Input, Output
from insop_plugin.core.density.cases import Chosen
from insop_plugin.core.density.density import NO_EDGE, Density, Plan
from insop_plugin.core.density.kernel_sum import EXACT

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.ground_plane import Plane

PER_KM2 = 1e6


@dataclass(frozen=True)
class Asked:
    """Fields and threshold as the user chose them; empty where there is none."""

    weights: str
    cases: str
    threshold: float | None
    has_area: bool


@dataclass(frozen=True)
class DensityReport:
    """One run: what was asked, of which samples, and what came out."""

    asked: Asked
    chosen: Chosen
    plane: "Plane"
    plan: Plan
    found: Density
    entered: tuple[str, ...] = ()  # how results below a limit entered

    def say(self, feedback: QgsProcessingFeedback) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self.cautions():
            feedback.pushWarning(warning)
        for sentence in self.sentences():
            feedback.pushInfo(sentence)

    def title(self, given: Input | None = None) -> str:
        """Return what the raster shows."""
        if self.asked.cases:
            return tr("Share of samples that exceed ({field})").format(field=self.rule(given))
        if self.asked.weights:
            return tr("Density of {field} per km²").format(field=subject_of(self.asked.weights, given))
        return tr("Density of samples per km²")

    def unit(self) -> str:
        """Return the unit of the raster's values."""
        if self.asked.cases:
            return tr("share, 0 to 1")
        return tr("{field} per km²").format(field=self.asked.weights) if self.asked.weights else tr("samples per km²")

    def style(self, top: float) -> tuple[str, float, tuple[str, str]]:
        """Return the name of the style, the value of its last colour, and what the legend says of zero and of it."""
        return "density_share" if self.asked.cases else "density", top, self._legend(top)

    def _legend(self, top: float) -> tuple[str, str]:
        if self.asked.cases:
            return filled(tr("{percent} % of the samples"), percent=0), filled(tr("{percent} % of the samples"), percent=round(100 * top))
        return "0", filled("{value} {unit}", value=float(f"{top:.3g}"), unit=self.unit())

    def rule(self, given: Input | None = None) -> str:
        """Return in words which samples exceed."""
        if self.asked.threshold is None:
            return f"{self.asked.cases} = above"
        return filled("{field} > {threshold}", field=subject_of(self.asked.cases, given), threshold=self.asked.threshold)

    def sentences(self) -> tuple[str, ...]:
        """Return method and result in words; also the abstract of the layer."""
        found, chosen = self.found, self.chosen
        rows = tr(
            "Rows: {rows} = {n} used + {nulls} without a weight or class + {nowhere} without a geometry + {outside} outside the area."
        )
        every = found.samples + found.outside + chosen.nulls + chosen.nowhere
        counts = {"rows": every, "n": found.samples, "nulls": chosen.nulls, "nowhere": chosen.nowhere, "outside": found.outside}
        return (self._method(), *self.entered, self._width(), self._cells(), filled(rows, **counts), self._answer())

    def cautions(self) -> list[str]:
        """Return what the user should know before believing the map."""
        found = list(self.plane.warnings)
        lost = 1 - self.found.mass / self.found.weight
        if not self.asked.cases and self.plan.settings.edge == NO_EDGE and lost > 0.02:
            text = tr("{percent} % of the samples' weight lies beyond the raster or the area: choose an edge correction.")
            found.append(filled(text, percent=round(100 * lost, 1)))
        return found

    def run_of(self, output: Output, given: Input, columns: "tuple[ndarray, ...]") -> Run:
        """Return what result and report tell of themselves; the digest is over the columns that took part."""
        made = (output.tool, output.parameters, output.context, self.title(given))
        return Run(*made, self.sentences(), digest_of(*columns), cautions=tuple(self.cautions()))

    def _method(self) -> str:
        settings = self.plan.settings
        edge = tr("none") if settings.edge == NO_EDGE else tr("{name}, inside {area}").format(
            name=settings.edge, area=tr("the study area") if self.asked.has_area else tr("the rectangle around the samples")
        )  # fmt: skip
        text = tr("{title}: {kernel} kernel, edge correction {edge}; distances {method}.")
        return text.format(title=self.title(), kernel=tr(settings.kernel), edge=edge, method=self.plane.method)

    def _width(self) -> str:
        settings, (least, middle, most) = self.plan.settings, self.found.bandwidths_m
        how = tr("as given") if settings.bandwidth_m else tr("by Silverman's rule, from the spread of the samples")
        text = filled(tr("Bandwidth: {width} m, {how}."), width=short(self.plan.bandwidth_m), how=how)
        if not settings.is_adaptive:
            return text
        more = tr("Adaptive (Abramson): {least} to {most} m, half of the samples below {middle} m.")
        return f"{text} {filled(more, least=short(least), most=short(most), middle=short(middle))}"

    def _cells(self) -> str:
        grid = self.plan.grid
        how = tr("summed exactly") if self.found.way == EXACT else tr("summed by Fourier transform, error below 0.1 %")
        text = tr("Cells: {cell} m, {columns} x {rows}, {how}.")
        return filled(text, cell=short(grid.cell), columns=grid.columns, rows=grid.rows, how=how)

    def _answer(self) -> str:
        import numpy as np

        found = self.found
        least, most = float(np.nanmin(found.values)), float(np.nanmax(found.values))
        if not self.asked.cases:
            text = tr("Density: at most {most} {unit}; {mass} of {weight} lie in the raster.")
            facts = {"most": short(most * PER_KM2), "mass": short(found.mass), "weight": short(found.weight)}
            return filled(text, unit=self.unit(), **facts)
        text = tr(
            "Relative density: {cases} of {n} samples exceed; shares from {least} to {most}; {hidden} cells with fewer than "
            "{fewest} effective samples are empty."
        )
        facts = {"cases": found.cases, "n": found.samples, "hidden": found.hidden, "fewest": self.plan.settings.fewest}
        return filled(text, least=round(least, 3), most=round(most, 3), **facts)
