"""Equal-area spline: the golden vector, the penalised problem solved directly, mass, and mpspline's own figures."""

import csv
from pathlib import Path

import numpy as np
import pytest

from insop_plugin.core.depth import spline
from insop_plugin.core.depth.targets import CENTIMETRES
from tests.core.layers import GOLDEN, GOLDEN_DEPTHS, brought, layers_of, random_profile, settings

MPSPLINE = Path(__file__).resolve().parent.parent / "data" / "depths" / "mpspline_0_2_0.csv"


def curve(upper, lower, values, smoothing):
    columns = [np.array(column, float)[:, None] for column in (upper, lower, values)]
    return spline.fit(*columns, smoothing)


def layer_means(curves):
    edges = curves.breaks[:, 0]
    return (np.diff(spline.integrals(curves, edges)[:, 0])[::2]) / np.diff(edges)[::2]


def test_the_golden_vector():
    """Computed with R for the domain reference, section 4.4; 100 to 200 cm lies below the last layer.

    Of the first five figures the second is 120.30348 here and by the direct solution below: printed as 120.304.
    """
    found = brought(layers_of(GOLDEN_DEPTHS), GOLDEN)
    np.testing.assert_allclose(found.value[0], [126.373, 120.304, 96.691, 53.611, 27.660, np.nan], atol=6e-4)
    exact = brought(layers_of(GOLDEN_DEPTHS), GOLDEN, chosen=settings(smoothing=0))
    np.testing.assert_allclose(exact.value[0], [127.940, 121.588, 96.925, 53.018, 27.5, np.nan], atol=5e-4)
    fitted = layer_means(curve(*zip(*GOLDEN_DEPTHS, strict=True), GOLDEN, 0.1))
    np.testing.assert_allclose(fitted, [118.7861, 80.2962, 45.5979, 30.2087, 25.1112], atol=5e-5)


@pytest.mark.parametrize("n", [2, 3, 6, 9])
@pytest.mark.parametrize("smoothing", [1e-4, 0.1, 10])
def test_the_curve_is_the_best_of_all_smooth_ones(n, smoothing):
    """The penalised least squares of Bishop et al. solved directly, over curves of fifth degree between all ends."""
    upper, lower, values = random_profile(np.random.default_rng(n), n)
    curves = curve(upper, lower, values, smoothing)
    depths = np.linspace(0, lower[-1], 40, endpoint=False)
    ours = [spline.heights(curves, depth)[0] for depth in depths]
    np.testing.assert_allclose(ours, directly(upper, lower, values, smoothing)(depths), rtol=1e-6, atol=1e-6 * values.max())


def test_the_golden_means_solved_directly():
    upper, lower = (np.array(ends, float) for ends in zip(*GOLDEN_DEPTHS, strict=True))
    best, found = directly(upper, lower, np.array(GOLDEN, float), 0.1), brought(layers_of(GOLDEN_DEPTHS), GOLDEN).value[0]
    nodes, weights = np.polynomial.legendre.leggauss(6)
    for place, (top, bottom) in enumerate([(0, 5), (5, 15)]):
        mean = weights @ best((top + bottom) / 2 + (bottom - top) / 2 * nodes) / 2
        assert found[place] == pytest.approx(mean, rel=1e-8)
    assert found[1] == pytest.approx(120.30348, abs=5e-6)


def directly(upper, lower, values, smoothing, degree=5):
    """Minimise (1/n) sum (y - mean f)^2 + lambda integral f'^2 over continuous piecewise polynomials, by quadrature."""
    breaks = np.unique(np.concatenate([upper, lower]))
    size, pieces, n = degree + 1, len(breaks) - 1, len(values)
    nodes, weights = np.polynomial.legendre.leggauss(10)
    basis = np.polynomial.legendre.legvander(nodes, degree)
    slopes = np.stack([np.polynomial.legendre.Legendre.basis(k).deriv()(nodes) for k in range(size)], axis=1)
    penalty, means = np.zeros((pieces * size,) * 2), np.zeros((n, pieces * size))
    for piece, (top, bottom) in enumerate(zip(breaks[:-1], breaks[1:], strict=True)):
        part, half = slice(piece * size, (piece + 1) * size), (bottom - top) / 2
        penalty[part, part] = smoothing * (slopes.T * weights) @ slopes / half
        for layer in np.flatnonzero((upper <= top) & (bottom <= lower)):
            means[layer, part] = weights @ basis * half / (lower[layer] - upper[layer])
    joined = np.zeros((pieces - 1, pieces * size))
    for row in range(pieces - 1):
        joined[row, row * size : (row + 1) * size] = 1
        joined[row, (row + 1) * size : (row + 2) * size] = -((-1.0) ** np.arange(size))
    quadratic = means.T @ means / n + penalty
    system = np.block([[quadratic, joined.T], [joined, np.zeros((pieces - 1,) * 2)]])
    right = np.concatenate([means.T @ values / n, np.zeros(pieces - 1)])
    found = np.linalg.lstsq(system, right, rcond=1e-14)[0][: pieces * size].reshape(pieces, size)

    def heights(depths):
        piece = np.clip(np.searchsorted(breaks, depths, side="right") - 1, 0, pieces - 1)
        t = 2 * (depths - breaks[piece]) / np.diff(breaks)[piece] - 1
        return (np.polynomial.legendre.legvander(t, degree) * found[piece]).sum(axis=1)

    return heights


@pytest.mark.parametrize("seed", range(5))
def test_without_smoothing_every_layer_keeps_its_mass(seed):
    upper, lower, values = random_profile(np.random.default_rng(seed), 7)
    np.testing.assert_allclose(layer_means(curve(upper, lower, values, 0)), values, rtol=1e-12)


def test_much_smoothing_leaves_the_mean_of_the_values():
    upper, lower, values = random_profile(np.random.default_rng(1), 6)
    np.testing.assert_allclose(layer_means(curve(upper, lower, values, 1e9)), values.mean(), rtol=1e-6)


def test_the_integral_is_that_of_the_curve():
    upper, lower, values = random_profile(np.random.default_rng(3), 5)
    curves, nodes = curve(upper, lower, values, 0.1), np.linspace(7, 33, 200_001)
    heights = [spline.heights(curves, depth)[0] for depth in nodes[::100]]
    between = np.diff(spline.integrals(curves, np.array([7.0, 33.0]))[:, 0])[0]
    assert between == pytest.approx(np.trapezoid(heights, nodes[::100]) if hasattr(np, "trapezoid") else np.trapz(heights, nodes[::100]), rel=1e-5)


def test_a_curve_below_0_is_raised_and_nothing_else_changes():
    upper, lower, values = [0, 10, 20], [10, 20, 60], [100, 1, 0.5]
    curves = curve(upper, lower, values, 0)
    assert spline.dips(curves).tolist() == [True]
    raised = spline.raised(curves, np.array([0]))
    depths = np.linspace(0, 60, 600, endpoint=False)
    plain = np.array([spline.heights(curves, depth)[0] for depth in depths])
    assert (plain < 0).any()
    np.testing.assert_allclose([spline.heights(raised, depth)[0] for depth in depths], np.maximum(plain, 0), atol=1e-12)


def test_a_curve_above_0_does_not_dip():
    assert spline.dips(curve([0, 10], [10, 20], [5, 6], 0.1)).tolist() == [False]


def test_mpspline_at_whole_centimetres():
    """mpspline 0.2.0, see tests/reference/depth_spline_mpspline.py; it too raises each centimetre to 0."""
    with MPSPLINE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    numbers = sorted({int(row["profile"]) for row in rows})
    assert len(numbers) == 24
    for number in numbers:
        mine = [row for row in rows if int(row["profile"]) == number]
        ends = [(float(row["upper_cm"]), float(row["lower_cm"])) for row in mine if row["what"] == "layer"]
        values = [float(row["value"]) for row in mine if row["what"] == "layer"]
        chosen = settings(method=CENTIMETRES, smoothing=float(mine[0]["lambda"]), min_coverage=0)
        expected = [float(row["value"] or "nan") for row in mine if row["what"] == "mean"]
        np.testing.assert_allclose(brought(layers_of(ends), values, chosen=chosen).value[0], expected, rtol=1e-9, atol=1e-9)
