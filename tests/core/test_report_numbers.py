"""What reports draw is what the statistics are made of: curves, thresholds, simulated maps, lines of guideline values."""

import numpy as np
import pytest

from insop_plugin.core.assessment.assess import AssessmentSettings, assess
from insop_plugin.core.assessment.summary import reasons, used_lines
from insop_plugin.core.background.compared import every_method, expected_counts
from insop_plugin.core.background.local import Groups, local_background
from insop_plugin.core.background.methods import METHODS
from insop_plugin.core.censored.curves import SHARES, curves
from insop_plugin.core.censored.estimates import kaplan_meier, sorted_rows
from insop_plugin.core.censored.results import Columns, read_results
from insop_plugin.core.censored.statistics import Groups as Rows
from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.units import conversion, read_unit
from insop_plugin.core.density.grid import Grid
from insop_plugin.core.density.peaks import peaks
from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
from insop_plugin.core.indices.classes import classes, source_of
from insop_plugin.core.indices.concentrations import Entries
from insop_plugin.core.neighbourhood.neighbours import Nearest
from insop_plugin.core.scan.cases import cases_of
from insop_plugin.core.scan.scan import ScanSettings, scan
from insop_plugin.core.vocabulary import table
from tests.core import meuse
from tests.core.test_assessment import observed, soil


def test_the_points_of_the_moran_scatter_plot_make_local_and_global_moran():
    zinc = meuse.zinc()
    zinc[3] = np.nan
    found = local_moran(meuse.places(), (zinc, zinc), MoranSettings("zinc", Nearest(8), permutations=99))
    assert np.isnan(found.own[3]) and found.i == pytest.approx(found.own * found.lag, nan_ok=True)
    known = np.isfinite(found.own)
    slope = np.polyfit(found.own[known], found.lag[known], 1)[0]
    assert found.counts.moran.value == pytest.approx(slope, rel=1e-12)


def test_p_of_a_scan_is_the_rank_among_the_simulated_maps_it_tells():
    found = scan(meuse.places(), cases_of(meuse.zinc(), "zinc", 500.0), None, ScanSettings("zinc", simulations=99))
    first = found.circles[0]
    assert len(found.simulated) == 99 and first.p == (1 + (found.simulated >= first.llr - 1e-9).sum()) / 100


def test_the_curve_worked_by_hand():
    results = read_results(Columns(np.array(["<1", "2", "<3", "4", "4", "5", "6", "7"], object)))
    curve, = curves(results, Rows.one(8))
    assert curve.values.tolist() == [1, 2, 3, 4, 4, 5, 6, 7] and np.flatnonzero(curve.below).tolist() == [0, 2]
    # From the top: below 7 lie 7/8, below 4 3/8, below 2 half of that, as one of the two up to 2 is below a limit.
    assert curve.reached == pytest.approx([3 / 16, 3 / 8, 3 / 8, 4 / 8, 5 / 8, 6 / 8, 7 / 8, 1])
    rows = sorted_rows(results.number[None], (results.kind == 2)[None])
    mean = (np.diff(curve.reached, prepend=0) * curve.values).sum()
    assert mean == pytest.approx(kaplan_meier(rows).mean[0])


def test_the_ros_line_of_lognormal_values_is_their_distribution():
    from scipy.special import ndtri

    values = np.exp(1.5 + 0.7 * ndtri((np.arange(1, 40)) / 40))
    curve, = curves(read_results(Columns(values)), Rows.one(39))
    assert curve.ros == pytest.approx(np.exp(1.5 + 0.7 * ndtri(SHARES)), rel=1e-9)


def test_every_method_says_what_it_says_alone():
    zinc = meuse.zinc()
    entries = Entries(("Zn",), np.zeros(155, int), np.arange(155), zinc, zinc)
    groups = Groups(np.repeat([0, 1], [100, 55]), ("west", "east"))
    compared = list(every_method(entries, groups))
    assert [(one.contaminant, one.group, len(one.sample)) for one in compared] == [("Zn", "west", 100), ("Zn", "east", 55)]
    for code in METHODS:
        alone = local_background(entries, groups, code).rows["threshold"].to_numpy()
        assert [one.found[code].threshold for one in compared] == pytest.approx(alone.tolist(), nan_ok=True)


def test_unlike_results_are_not_compared():
    entries = Entries(("Zn",), np.zeros(30, int), np.arange(30), np.arange(1.0, 31), np.arange(1.0, 31))
    assert list(every_method(entries, Groups(np.zeros(30, int), (None,), ("procedure: AR, HF",)))) == []


def test_drawn_populations_hold_all_values():
    rng = np.random.default_rng(3)
    values = np.exp(np.concatenate([rng.normal(1, 0.3, 300), rng.normal(4, 0.3, 100)]))
    entries, one = Entries(("Zn",), np.zeros(400, int), np.arange(400), values, values), Groups(np.zeros(400, int), (None,))
    fitted = next(every_method(entries, one)).populations
    middle = np.exp(np.arange(-3, 8, 0.1))
    counts = expected_counts(fitted, middle, 0.1, 400)
    assert counts.shape == (2, len(middle)) and counts.sum(axis=1) == pytest.approx([300, 100], abs=3)
    open_ = Entries(("Zn",), np.zeros(400, int), np.arange(400), np.append(0.0, values[1:]), values)
    assert next(every_method(open_, one)).populations is None and next(every_method(open_, one)).is_told
    hidden = Entries(("Zn",), np.zeros(400, int), np.arange(400), np.zeros(400), values)
    assert not next(every_method(hidden, one)).is_told


def test_peaks_are_tops_and_not_the_flanks_of_a_higher_one():
    x, y = np.meshgrid(np.arange(60), np.arange(40))
    hill = 5 * np.exp(-((x - 20) ** 2 + (y - 20) ** 2) / 50) + 2 * np.exp(-((x - 45) ** 2 + (y - 10) ** 2) / 20)
    hill[0, 0] = np.nan
    grid = Grid(left=1000.0, top=5000.0, cell=10.0, columns=60, rows=40)
    found = peaks(hill, grid, 30.0, 5)
    assert [(one[0], one[1]) for one in found] == [(1205.0, 4795.0), (1455.0, 4895.0)] and found[0][2] == hill[20, 20]
    assert len(peaks(hill, grid, 1000.0, 5)) == 1 and peaks(np.zeros((40, 60)), grid, 30.0, 5) == []


def test_lines_of_guideline_values_tell_limit_unit_year_and_source():
    done = assess(observed("Pb", 50.0, 250.0), soil(2, land_use=["playground"] * 2), AssessmentSettings(("IT",)))
    line = used_lines(done).set_index("instrument").loc["D.Lgs 152/2006 CSC"]
    assert (line["least"], line["most"], line["unit"], line["year"]) == (100.0, 100.0, "mg/kg", "2006")
    assert (line["below"], line["above"], line["n"]) == (1, 1, 2) and line["source"] and line["confidence"]
    assert line["checked"] == ("yes" if "[verified" in line["source"] else "no")
    assert reasons(done).empty


def test_a_limit_that_is_not_settled_gives_its_bounds_and_the_reason():
    done = assess(observed("Cd", 0.5), soil(land_use=["agric_paddy"]), AssessmentSettings(("CN",)))
    line, why = used_lines(done).iloc[0], reasons(done).iloc[0]
    assert line["least"] < line["most"] and line["undetermined"] == 1 and why["n"] == 1 and "pH" in why["reason"]


def test_classes_of_indices_have_a_source():
    assert "Hakanson 1980" in source_of("ri") and len(classes("ri")) == 4


def test_all_guideline_values_of_a_contaminant_are_stored_in_one_unit():
    units = {}
    for row in table("guideline"):
        code = row["contaminant_code"]
        units.setdefault(code, set()).add(conversion(read_unit(row["unit"]).unit, determinands()[code]).to)
    assert len(units) > 100 and {code: found for code, found in units.items() if len(found) > 1} == {}
