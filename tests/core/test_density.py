"""Densities beside scipy's, beside sums written out, and beside what must be conserved."""

import math

import numpy as np
import pytest
from scipy.stats import gaussian_kde

from insop_plugin.core.density import kernel_sum
from insop_plugin.core.density.cases import NoClasses, NoThreshold, ThresholdForClasses, choose, exceeding
from insop_plugin.core.density.density import (
    DIGGLE,
    JONES_DIGGLE,
    CellsTooWide,
    DensitySettings,
    NegativeWeight,
    NoSamples,
    NoSuchCorrection,
    NotAWidth,
    density,
    plan,
)
from insop_plugin.core.density.edges import Kept, kernel_mass
from insop_plugin.core.density.grid import (
    GAUSSIAN,
    QUARTIC,
    AllAtOnePlace,
    Box,
    Grid,
    Points,
    TooManyCells,
    grid_over,
    silverman,
    usual_cell,
)
from insop_plugin.core.local_frame import WGS84, BeyondHalfTheGlobe, LocalFrame, frame_around, stretch_of
from insop_plugin.core.progress import silent
from tests.core import meuse


def made(seed, n, side=1000.0):
    """Return points, half of them in a cluster, with weights."""
    rng = np.random.default_rng(seed)
    x, y = rng.random((2, n)) * side
    x[: n // 2] = side / 3 + rng.normal(size=n // 2) * side / 20
    return Points(x, y, 0.5 + rng.random(n))


def written_out(grid, points, kernel, width):
    """Return the sum over all pairs of cells and samples, per square metre."""
    x, y = grid.centres()
    square = ((x[None, :, None] - points.x) ** 2 + (y[:, None, None] - points.y) ** 2) / width**2
    if kernel == QUARTIC:
        each = 3 / math.pi * np.maximum(0, 1 - square) ** 2
    else:
        each = np.exp(-square / 2) / (2 * math.pi)
    return (each / width**2 * points.weight).sum(axis=-1)


@pytest.mark.parametrize("kernel", [QUARTIC, GAUSSIAN])
def test_exact_is_the_sum_written_out(kernel):
    points = made(1, 60)
    grid = grid_over(Box(-50, -50, 1050, 1050), 30)
    widths = np.full(60, 120.0)
    found = kernel_sum.exact_sum(grid, points, kernel_sum.Kernel(kernel), widths, silent)
    np.testing.assert_allclose(found, written_out(grid, points, kernel, 120.0), rtol=1e-10, atol=1e-7 / 120**2)


def test_gaussian_is_scipys():
    places = meuse.places()
    points = Points(places.x, places.y, meuse.zinc())
    width = 300.0
    spread = gaussian_kde(np.vstack((points.x, points.y)), weights=points.weight)
    spread.covariance = np.eye(2) * width**2  # of its own it stretches the kernel with the data
    spread.cho_cov = np.linalg.cholesky(spread.covariance)
    spread.log_det = 2 * np.log(np.diag(spread.cho_cov * np.sqrt(2 * np.pi))).sum()
    laid = plan(points, DensitySettings(GAUSSIAN, width, 60.0))
    found = density(points, laid)
    x, y = np.meshgrid(*laid.grid.centres())
    expected = spread(np.vstack((x.ravel(), y.ravel()))).reshape(x.shape) * points.weight.sum()
    np.testing.assert_allclose(found.values, expected, atol=3e-8 * expected.max())


@pytest.mark.parametrize(("kernel", "cells"), [(QUARTIC, 3), (QUARTIC, 10), (QUARTIC, 20), (GAUSSIAN, 3), (GAUSSIAN, 8)])
def test_binned_errs_by_less_than_a_thousandth(kernel, cells):
    points = made(2, 3000)
    grid = grid_over(Box(0, 0, 1000, 1000), 8)
    widths, form = np.full(3000, cells * 8.0), kernel_sum.Kernel(kernel)
    exact = kernel_sum.exact_sum(grid, points, form, widths, silent)
    binned = kernel_sum.binned_sum(grid, points, form, widths, silent)
    assert math.sqrt(((exact - binned) ** 2).sum() / (exact**2).sum()) < 1e-3


@pytest.mark.parametrize("kernel", [QUARTIC, GAUSSIAN])
def test_the_mass_is_the_number_of_samples(kernel):
    points = made(3, 400)
    settings = DensitySettings(kernel, 150.0, 15.0)
    laid = plan(points, settings)
    found = density(points, laid)
    assert found.mass == pytest.approx(points.weight.sum(), rel=1e-3 if kernel == QUARTIC else 0.012)
    binned = kernel_sum.binned_sum(laid.grid, points, kernel_sum.Kernel(kernel), np.full(400, 150.0), silent)
    assert binned.sum() * 15**2 == pytest.approx(found.mass, rel=1e-5)


def test_many_samples_go_by_transform_and_few_are_summed_exactly():
    grid, form = Grid(0, 16_000, 8, 2000, 2000), kernel_sum.Kernel(QUARTIC)
    assert kernel_sum.way_of(grid, form, np.full(10_000, 120.0)) == kernel_sum.EXACT
    assert kernel_sum.way_of(grid, form, np.full(1_000_000, 160.0)) == kernel_sum.BINNED


def test_edges_of_an_even_pattern_are_corrected_exactly():
    grid = Grid(0, 400, 10, 50, 40)
    x, y = (axis.ravel() for axis in np.meshgrid(*grid.centres()))
    points = Points(x, y, np.ones(len(x)))
    ell = np.ones((40, 50), bool)
    ell[10:, 30:] = False
    for edge in (DIGGLE, JONES_DIGGLE):
        settings = DensitySettings(QUARTIC, 85.0, 10.0, edge)
        laid = plan(points, settings, Box(0, 0, 500, 400))
        found = density(points, laid, area=ell)
        if edge == DIGGLE:
            np.testing.assert_allclose(found.values[ell], found.values[5, 20], rtol=1e-9)
            assert found.values[5, 20] == pytest.approx(0.01, rel=0.005)
        inside = np.where(ell, found.values, 0).sum() * 100
        assert inside == pytest.approx(ell.sum(), rel=0.005) and found.mass == pytest.approx(inside, rel=1e-9)
        assert np.isnan(found.values[~ell]).all() and found.outside == (~ell).sum()


def test_the_mass_near_a_straight_edge_is_a_half():
    mass = kernel_mass(Kept(Grid(0, 1000, 5, 200, 200), None, kernel_sum.Kernel(QUARTIC)), 100.0)
    assert mass[100, 100] == pytest.approx(1.0, abs=1e-12)
    # share of a quartic kernel on the near side of a line at u radii, by integrating its projection 16/(5 pi) (1-u^2)^2.5
    u = np.linspace(-0.025, 1, 200_001)
    share = np.trapezoid if hasattr(np, "trapezoid") else np.trapz
    assert mass[100, 0] == pytest.approx(share(16 / (5 * math.pi) * np.maximum(0, 1 - u**2) ** 2.5, u), abs=2e-3)


def test_jones_diggle_keeps_the_mass_and_one_bandwidth_of_many_is_the_fixed_one():
    points = made(4, 500)
    settings = DensitySettings(QUARTIC, 200.0, 10.0, JONES_DIGGLE, is_adaptive=True)
    found = density(points, plan(points, settings))
    assert found.mass == pytest.approx(points.weight.sum(), rel=0.02)
    assert found.bandwidths_m[0] < 200 < found.bandwidths_m[2]
    same = Points(np.repeat([100.0, 900.0], 5), np.repeat([500.0, 500.0], 5), np.ones(10))
    even = density(same, plan(same, DensitySettings(QUARTIC, 100.0, 10.0, is_adaptive=True)))
    assert even.bandwidths_m == pytest.approx((100, 100, 100))


def test_adaptive_is_abramsons_square_root_law():
    points = made(5, 200)
    laid = plan(points, DensitySettings(QUARTIC, 250.0, 5.0, is_adaptive=True))
    x, y = points.x[:, None] - points.x, points.y[:, None] - points.y
    pilot = (3 / math.pi * np.maximum(0, 1 - (x**2 + y**2) / 250**2) ** 2 * points.weight).sum(axis=1)
    widths = 250 * np.sqrt(np.exp(np.log(pilot).mean()) / pilot)
    expected = sum(
        written_out(laid.grid, points.take(np.array([row])), QUARTIC, min(1250, max(50, width))) for row, width in enumerate(widths)
    )
    found = density(points, laid)
    np.testing.assert_allclose(found.values, expected, atol=2e-3 * expected.max())
    assert found.bandwidths_m[1] == pytest.approx(np.median(widths), rel=2e-3)


def test_bandwidths_between_those_of_the_row_are_blended():
    points = made(6, 2000)
    widths = np.random.default_rng(6).uniform(60, 200, 2000)
    grid, form = grid_over(Box(0, 0, 1000, 1000), 8), kernel_sum.Kernel(QUARTIC)
    exact = kernel_sum.exact_sum(grid, points, form, widths, silent)
    binned = kernel_sum.binned_sum(grid, points, form, widths, silent)
    assert math.sqrt(((exact - binned) ** 2).sum() / (exact**2).sum()) < 1e-3


def test_relative_density_does_not_follow_the_sampling():
    rng = np.random.default_rng(7)
    n = 6000
    x, y = rng.random((2, n)) * 1000
    x[: n * 9 // 10] = 300 * rng.random(n * 9 // 10)  # the west is sampled twenty times as densely
    risk = 0.2 + 0.5 * (y > 500)
    points, cases = Points(x, y, np.ones(n)), rng.random(n) < risk
    laid = plan(points, DensitySettings(QUARTIC, 150.0, 20.0))
    share, plain = density(points, laid, cases), density(points.take(np.flatnonzero(cases)), laid)
    columns, rows = laid.grid.centres()
    west, east = (columns > 100) & (columns < 200), (columns > 700) & (columns < 900)
    north, south = (rows > 700) & (rows < 900), (rows > 100) & (rows < 300)
    for strip, expected in ((north, 0.7), (south, 0.2)):
        for side in (west, east):
            assert np.nanmean(share.values[np.ix_(strip, side)]) == pytest.approx(expected, abs=0.06)
        assert plain.values[np.ix_(strip, west)].mean() > 10 * plain.values[np.ix_(strip, east)].mean()
    assert np.nanmin(share.values) >= 0 and np.nanmax(share.values) <= 1


def test_a_share_is_told_only_where_enough_samples_are_near():
    x = np.concatenate((np.full(9, 100.0), [900.0, 905.0]))
    points = Points(x, np.full(11, 100.0) + np.arange(11), np.ones(11))
    laid = plan(points, DensitySettings(QUARTIC, 80.0, 10.0, fewest=5.0))
    found = density(points, laid, np.arange(11) < 3)
    row, column = (int(place[0]) for place in laid.grid.cell_of(Points(np.array([100.0]), np.array([104.0]), np.ones(1))))
    assert found.values[row, column] == pytest.approx(1 / 3, abs=0.01)
    row, column = (int(place[0]) for place in laid.grid.cell_of(Points(np.array([902.0]), np.array([109.0]), np.ones(1))))
    assert np.isnan(found.values[row, column]) and found.hidden > 0 and found.cases == 3


def test_silvermans_rule():
    rng = np.random.default_rng(8)
    x, y = rng.normal(size=(2, 4000)) * 250
    points = Points(x, y, np.ones(4000))
    assert silverman(points, GAUSSIAN) == pytest.approx(250 * 4000 ** (-1 / 6), rel=0.04)
    assert silverman(points, QUARTIC) / silverman(points, GAUSSIAN) == pytest.approx(2.78, abs=0.005)  # Silverman's table 4.1
    with pytest.raises(AllAtOnePlace, match="All 3 samples lie at one place"):
        silverman(Points(np.ones(3), np.ones(3), np.ones(3)), QUARTIC)


def test_coincident_samples_and_one_sample_have_a_density():
    one = Points(np.array([5.0]), np.array([7.0]), np.array([2.0]))
    found = density(one, plan(one, DensitySettings(QUARTIC, 100.0, 10.0)))
    assert found.mass == pytest.approx(2.0, rel=0.01) and np.isfinite(found.values).all()


@pytest.mark.parametrize(
    ("settings", "error", "sentence"),
    [
        (DensitySettings(bandwidth_m=-1.0), NotAWidth, "BANDWIDTH is -1.0"),
        (DensitySettings(bandwidth_m=50.0, cell_m=60.0), CellsTooWide, "Cells of 60.0 m are wider than the bandwidth of 50.0 m"),
        (DensitySettings(bandwidth_m=50.0, cell_m=0.01), TooManyCells, "Choose cells of at least"),
        (DensitySettings(edge=DIGGLE, is_adaptive=True), NoSuchCorrection, "Choose Jones-Diggle"),
    ],
)
def test_refusals(settings, error, sentence):
    with pytest.raises(error, match=sentence):
        plan(made(9, 50), settings)


def test_an_area_without_samples_is_refused():
    points = made(9, 50)
    laid = plan(points, DensitySettings(bandwidth_m=50.0, cell_m=10.0), Box(5000, 5000, 6000, 6000))
    with pytest.raises(NoSamples, match="50 lie outside the area"):
        density(points, laid, area=np.ones((laid.grid.rows, laid.grid.columns), bool))


def test_the_usual_cell_has_two_digits_and_keeps_the_raster_small():
    assert usual_cell(Box(0, 0, 1000, 1000), 123.4, QUARTIC) == pytest.approx(6.2)
    assert usual_cell(Box(0, 0, 1e6, 1e6), 123.4, QUARTIC) == pytest.approx(670)


def test_the_local_frame_is_the_published_projection():
    # EPSG guidance note 7-2, method 9820: ETRS89-LAEA (52 N, 10 E), the point 50 N 5 E
    grs80 = (6_378_137.0, 6_378_137.0 * (1 - 1 / 298.257222101))
    east, north = LocalFrame(10.0, 52.0, grs80).to_plane(np.array([5.0]), np.array([50.0]))
    assert (east[0] + 4_321_000, north[0] + 3_210_000) == pytest.approx((3_962_799.45, 2_999_718.85), abs=0.006)


def test_the_frame_stands_at_the_middle_also_across_the_date_line():
    frame = frame_around(np.array([179.0, -179.0]), np.array([-17.0, -17.0]))
    assert abs(abs(frame.longitude) - 180) < 1e-6 and frame.latitude == pytest.approx(-17, abs=0.01)
    east, north = frame.to_plane(np.array([179.0, -179.0]), np.array([-17.0, -17.0]))
    assert east[1] - east[0] == pytest.approx(2 * math.radians(1) * WGS84[0] * math.cos(math.radians(17)), rel=2e-3)
    assert stretch_of(100_000) < 1e-4 < stretch_of(1_000_000) < 0.004
    pole = LocalFrame(0.0, 90.0).to_plane(np.array([0.0, 90.0]), np.array([89.0, 89.0]))
    assert np.hypot(*pole) == pytest.approx([111_690, 111_690], rel=1e-3)
    with pytest.raises(BeyondHalfTheGlobe):
        frame_around(np.array([0.0, 0.0, 170.0]), np.array([0.0, 0.0, 0.0]))


def test_which_samples_exceed():
    numbers = np.array([1.0, 5.0, 6.0, np.nan])
    np.testing.assert_array_equal(exceeding(numbers, "Pb", 5.0), [0, 0, 1, np.nan])
    classes = np.array(["above", "below", "cannot tell", None], object)
    np.testing.assert_array_equal(exceeding(classes, "class", None), [1, 0, np.nan, np.nan])
    for values, threshold, error, sentence in (
        (numbers, None, NoThreshold, "Give THRESHOLD in the unit"),
        (classes, 5.0, ThresholdForClasses, "a threshold of 5.0 says nothing"),
        (np.array([None, "high"], object), None, NoClasses, "the first is 'high'"),
    ):
        with pytest.raises(error, match=sentence):
            exceeding(values, "Pb", threshold)


def test_rows_are_used_or_counted():
    found = choose(np.array([1.0, np.nan, 2.0, 3.0]), np.array([1.0, 1.0, np.nan, 0.5]), np.zeros(4))
    assert (found.rows.tolist(), found.nulls, found.nowhere) == ([0, 3], 1, 1)
    with pytest.raises(NoSamples, match="None of the 2 rows can be used"):
        choose(np.zeros(2), np.zeros(2), np.zeros(2))
    with pytest.raises(NegativeWeight, match="Row 2 has the weight -1.0"):
        choose(np.zeros(2), np.array([1.0, -1.0]), np.zeros(2))
