"""What local Moran's I found, in words, as columns and as metadata."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import forecast
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled, short
from insop_plugin.adapters.provenance import Run, digest_of, subject_of
from insop_plugin.adapters.tables import Column, Input, Output, Table
from insop_plugin.adapters.value_words import censored_words
from insop_plugin.core.hotspots.global_moran import Whole
from insop_plugin.core.hotspots.local_moran import FOLDED, QUADRANTS, LocalMoran, MoranCounts, MoranSettings, cost
from insop_plugin.core.neighbourhood.accelerated import packages
from insop_plugin.core.neighbourhood.neighbours import Band

if TYPE_CHECKING:
    from insop_plugin.adapters.distances import Measure


@dataclass(frozen=True)
class MoranReport:
    """One run: what was asked, of which layer."""

    settings: MoranSettings
    table: Table
    measure: "Measure"
    feedback: QgsProcessingFeedback

    def before(self) -> None:
        """Say what the run will take, where that is long."""
        import numpy as np

        places, chosen = self.measure.places, self.settings.neighbourhood
        here = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y))
        if here.size and (not isinstance(chosen, Band) or chosen.band_m > 0):
            forecast.say(cost(places.take(here), self.settings), self.feedback)

    def after(self, found: LocalMoran) -> None:
        """Say what came out, the sentence with the answer last."""
        for warning in self.cautions(found.counts):
            self.feedback.pushWarning(warning)
        for sentence in self.sentences(found.counts):
            self.feedback.pushInfo(sentence)

    def sentences(self, counts: MoranCounts) -> tuple[str, ...]:
        """Return method and result in words; also the abstract of the layer."""
        least, mean, most = counts.neighbours
        rows = tr("Rows: {rows} = {n} tested + {nulls} without a value + {nowhere} without a geometry.")
        near = tr("Neighbours: at least {least}, on average {mean}, at most {most}.")
        answer = tr(
            "Local Moran: {hh} high among high, {ll} low among low, {hl} high among low, {lh} low among high, "
            "{ns} not significant of {n} ({alpha} %, FDR)"
        )
        named = {name.lower(): n for name, n in counts.quadrants.items()}
        return (
            self._method(), *self._entered(),
            filled(rows, rows=counts.rows, n=counts.samples, nulls=counts.nulls, nowhere=counts.nowhere),
            filled(near, least=least, mean=round(mean, 1), most=most),
            *self._whole(counts),
            filled(answer, **named, n=counts.samples, alpha=100 * self.settings.alpha),
        )

    def cautions(self, counts: MoranCounts) -> list[str]:
        """Return what the user should know before believing the map."""
        found = list(self.measure.warnings)
        if counts.islands:
            found.append(filled(tr("{n} samples have no neighbour: nothing can be said about them."), n=counts.islands))
        if counts.tied:
            text = tr("{n} samples have more samples just as far as the K-th neighbour: the earlier rows were taken.")
            found.append(filled(text, n=counts.tied))
        if counts.shared_places:
            found.append(filled(tr("{n} samples lie exactly where another one does; each counts."), n=counts.shared_places))
        return found

    def run_of(self, found: LocalMoran, output: Output, given: Input) -> Run:
        """Return what result and report tell of themselves."""
        table, names = self.table, [name for name in (self.settings.field, self.settings.second_field) if name]
        # sums over the k nearest are compiled on the globe too
        by_globe = self.measure.places.geographic and isinstance(self.settings.neighbourhood, Band)
        return Run(
            output.tool, output.parameters, output.context,
            tr("Local Moran's I of {field}").format(field=" / ".join(subject_of(name, given) for name in names)),
            self.sentences(found.counts), digest_of(table.x, table.y, *(table.columns[name] for name in names)),
            cautions=tuple(self.cautions(found.counts)),
            packages=packages(found.counts.samples, by_globe),
        )  # fmt: skip

    def _entered(self) -> tuple[str, ...]:
        """Return how results below a limit entered, said once where both fields have the same."""
        names = [name for name in (self.settings.field, self.settings.second_field) if name]
        return tuple(dict.fromkeys(text for name in names for text in censored_words(self.table, name)))

    def _method(self) -> str:
        chosen, settings = self.settings.neighbourhood, self.settings
        near = filled(tr("all other samples within {band} m"), band=chosen.band_m) if isinstance(chosen, Band) else None
        near = near or filled(tr("the {k} nearest samples"), k=chosen.k)
        tail = tr("folded, as GeoDa and PySAL do") if settings.tail == FOLDED else tr("two-sided")
        text = tr(
            "Local Moran's I of {field} (transformation: {transform}) over {near}, row-standardised, divisor n; p by "
            "conditional permutation ({tail}, {permutations} permutations, seed {seed}); distances {method}."
        )
        field = f"{settings.field} / {settings.second_field}" if settings.second_field else settings.field
        words = {"field": field, "transform": tr(settings.transform), "near": near, "tail": tail, "method": self.measure.method}
        return text.format(**words, permutations=settings.permutations, seed=settings.seed)

    def _whole(self, counts: MoranCounts) -> tuple[str, ...]:
        if counts.moran is None:
            return ()
        if counts.geary is None:
            caution = tr("Its p takes {field} as if it had no pattern of its own; where it has one, p is too small.")
            return _sentence(tr("Bivariate Moran's I of all samples"), counts.moran), filled(caution, field=self.settings.second_field)
        whole = _sentence(tr("Moran's I of all samples"), counts.moran), _sentence(tr("Geary's C of all samples"), counts.geary)
        return *whole, *self._joins(counts)

    def _joins(self, counts: MoranCounts) -> tuple[str, ...]:
        joins, field = counts.joins, self.settings.field
        if joins is None:
            return (filled(tr("No join counts: {field} has other values than 0 and 1."), field=field),)
        found = [_sentence(name, one) for name, one in zip(join_names(), joins.each, strict=True)]
        if joins.p_sim:
            text = tr("p of the joins by {n} permutations of all samples, two-sided: BB {bb}, BW {bw}, WW {ww}.")
            found.append(filled(text, n=joins.permutations, **dict(zip(("bb", "bw", "ww"), map(short, joins.p_sim), strict=True))))
        return tuple(found)


def join_names() -> tuple[str, str, str]:
    """Return the names of the joins, in the order of `Joins.each`."""
    return tr("Joins 1-1 (BB)"), tr("Joins 1-0 (BW)"), tr("Joins 0-0 (WW)")


def columns(found: LocalMoran) -> list[Column]:
    """Return the result columns in the order of the contract."""
    import numpy as np

    names = np.array([name.encode() for name in QUADRANTS] + [None], object)[:-1]
    place = found.quadrant
    words = np.ma.masked_array(names[place.filled(0)].astype("S2"), place.mask)
    return [
        Column("lm_i", QVariant.Double, found.i), Column("lm_z", QVariant.Double, found.z),
        Column("lm_p", QVariant.Double, found.p), Column("lm_q", QVariant.Double, found.q),
        Column("lm_quadrant", QVariant.String, words), Column("lm_geary", QVariant.Double, found.geary),
        Column("n_neighbours", QVariant.Int, found.neighbours),
    ]  # fmt: skip


def numbers(counts: MoranCounts) -> dict[str, float]:
    """Return the numeric outputs."""
    found = {name: counts.quadrants[name] for name in QUADRANTS[1:]}
    whole = {name: one.value for name, one in (("MORAN", counts.moran), ("GEARY", counts.geary)) if one}
    joins = {name: one.value for name, one in zip(("BB", "BW", "WW"), counts.joins.each, strict=True)} if counts.joins else {}
    return {**found, "N": counts.samples, "NULLS": counts.nulls, "ISLANDS": counts.islands, **whole, **joins}


def _sentence(name: str, one: Whole) -> str:
    if math.isnan(one.z):
        return filled(tr("{name}: {value}, which cannot be otherwise here."), name=name, value=short(one.value))
    text = tr("{name}: {value} (expected {expected}; z {z}, p {p} two-sided, under randomisation).")
    return filled(text, name=name, value=short(one.value), expected=short(one.expected), z=round(one.z, 2), p=short(one.p))
