"""What relabelling hot and not hot among the sampled places makes of quotients and of the cross-K function.

All statistics but one are sums over the hot samples, so that many relabellings are one product of matrices.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.colocation.colocation import ColocationSettings, CrossK, Quotient
from insop_plugin.core.colocation.layout import Layout
from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray

CELLS = 1 << 21
"""Labels held at once."""
SAME = 1e-12
"""Quotients nearer than this are equal but for rounding."""


@dataclass(frozen=True)
class Relabelled:
    """Observed values with their p."""

    local: "ndarray"
    local_p: "ndarray"
    quotients: tuple[Quotient, Quotient, Quotient]  # source to hot, hot to source, hot to hot
    cross_k: CrossK


def relabelled(layout: Layout, hot: "ndarray", settings: ColocationSettings, progress: Progress) -> Relabelled:
    """Return all statistics of the samples as labelled, and p by relabelling them.

    Args:
        layout: see `layout_of`.
        hot: 1 or 0 a sample.
        settings: relabellings, seed, significance level (of the envelope).
        progress: called after each block of relabellings.
    """
    own = hot[:, None]
    local, quotients, pairs = local_of(layout, own), global_of(layout, own), cross_of(layout, own)
    at_least, at_most, drawn = np.zeros(layout.sources), np.zeros(layout.sources), []
    for done, labels in _labels(hot, settings):
        chance = local_of(layout, labels)
        at_least += (chance >= local - SAME).sum(axis=1)
        at_most += (chance <= local + SAME).sum(axis=1)
        drawn.append((global_of(layout, labels), cross_of(layout, labels)))
        progress(done)
    whole, curves = (np.concatenate(part, axis=1) for part in zip(*drawn, strict=True))
    p = two_sided(at_least, at_most, settings.relabellings)
    near = layout.near > 0
    return Relabelled(
        np.where(near, local[:, 0], np.nan), np.where(near, p, np.nan),
        tuple(_quotient(float(value), chance) for value, chance in zip(quotients[:, 0], whole, strict=True)),
        _cross_k(layout.distance_m, pairs[:, 0], curves, settings.alpha),
    )  # fmt: skip


def local_of(layout: Layout, labels: "ndarray") -> "ndarray":
    """Return the weighted share of hot samples near each source by the share of hot samples in all; a column a labelling."""
    return (layout.weights @ labels) / (labels.sum(axis=0) / layout.samples)


def global_of(layout: Layout, labels: "ndarray") -> "ndarray":
    """Return (C_AB / N_A) / (N_B' / (N - 1)) for source to hot, hot to source and hot to hot, where N_B' = N_B - 1."""
    hot, others = labels.sum(axis=0), layout.sources + layout.samples - 1
    to_hot = layout.to_sample @ labels / layout.sources / (hot / others)
    to_source = layout.to_source @ labels / hot / (layout.sources / others)
    crowd = ((layout.among @ labels) * labels).sum(axis=0)
    among = np.divide(crowd * others, hot * (hot - 1), out=np.full(len(hot), np.nan), where=hot > 1)
    return np.stack([to_hot, to_source, among])


def cross_of(layout: Layout, labels: "ndarray") -> "ndarray":
    """Return the share of pairs of source and hot sample within each distance."""
    return layout.within @ labels / (layout.sources * labels.sum(axis=0))


def two_sided(at_least: "ndarray", at_most: "ndarray", relabellings: int) -> "ndarray":
    """Return twice the smaller tail, the observed labelling among them."""
    return np.minimum(1, 2 * (np.minimum(at_least, at_most) + 1) / (relabellings + 1))


def _labels(hot: "ndarray", settings: ColocationSettings) -> "Iterator[tuple[float, ndarray]]":
    generator, step = np.random.default_rng(settings.seed), max(1, CELLS // len(hot))
    for start in range(0, settings.relabellings, step):
        end = min(start + step, settings.relabellings)
        yield end / settings.relabellings, generator.permuted(np.tile(hot, (end - start, 1)), axis=1).T


def _quotient(value: float, chance: "ndarray") -> Quotient:
    if np.isnan(value):  # one hot sample has no other
        return Quotient(value, np.nan, np.nan)
    at_least, at_most = (chance >= value - SAME).sum(), (chance <= value + SAME).sum()
    return Quotient(value, float(chance.mean()), float(two_sided(at_least, at_most, len(chance))))


def _cross_k(distance_m: "ndarray", observed: "ndarray", curves: "ndarray", alpha: float) -> CrossK:
    """Return the function with its envelope, and p of the largest departure in standard deviations."""
    every = np.column_stack([observed, curves])
    mean, spread = every.mean(axis=1), every.std(axis=1)
    varies = spread > SAME
    departure = np.abs(every - mean[:, None])[varies] / spread[varies, None]
    largest = departure.max(axis=0, initial=0)
    p = float((largest >= largest[0] - SAME).sum()) / len(largest)
    lower, upper = np.quantile(curves, [alpha / 2, 1 - alpha / 2], axis=1)
    return CrossK(distance_m, observed, curves.mean(axis=1), lower, upper, p)
