"""Components and sources of concentrations beside scikit-learn, and what stands in for limits."""

import json
from pathlib import Path

import numpy as np
import pytest

from insop_plugin.core.assessment.exceedance import Results
from insop_plugin.core.cooccurrence import components, concentrations, sources
from insop_plugin.core.errors import Cancelled
from tests.core import meuse

REFERENCE = json.loads((Path(__file__).resolve().parent.parent / "data" / "cooccurrence" / "meuse_sklearn.json").read_text())


@pytest.fixture(scope="module")
def parts():
    table = meuse.columns("meuse_155.csv")
    return np.column_stack([table[metal] for metal in REFERENCE["metals"]])


def test_components_equal_those_of_scikit_learn(parts):
    found = components.principal_components(components.clr(parts), 3)
    np.testing.assert_allclose(found.explained, REFERENCE["pca_explained"], rtol=1e-10)
    loadings, scores = np.array(REFERENCE["pca_components"]).T, np.array(REFERENCE["pca_first_scores"])
    sign = np.sign((found.loadings * loadings).sum(axis=0))
    np.testing.assert_allclose(found.loadings * sign, loadings, atol=1e-10)
    np.testing.assert_allclose(found.scores[:5] * sign, scores, atol=1e-10)
    assert (found.loadings[np.abs(found.loadings).argmax(axis=0), range(3)] > 0).all()


def test_log_ratios_do_not_care_for_the_unit_and_sum_up_to_nothing(parts):
    ratios = components.clr(parts)
    np.testing.assert_allclose(ratios.sum(axis=1), 0, atol=1e-12)
    np.testing.assert_allclose(components.clr(parts * 1000), ratios, atol=1e-12)
    assert components.principal_components(ratios, 9).scores.shape == (155, 3)


def test_fifty_steps_equal_those_of_scikit_learn(parts):
    random = np.random.default_rng(7)
    start = (random.random((155, 2)), random.random((2, 4)))
    scaled = parts / parts.mean(axis=0)
    g, f = sources.updated(scaled, start, sources.Fit(2, steps=50, tolerance=-1.0))
    assert np.linalg.norm(scaled - g @ f) == pytest.approx(REFERENCE["nmf_mu_50_steps_loss"], rel=1e-9)
    np.testing.assert_allclose(g[0], REFERENCE["nmf_mu_50_steps_first"], rtol=1e-6)
    np.testing.assert_allclose(f, REFERENCE["nmf_mu_50_steps_profiles"], rtol=1e-6)


def test_sources_fit_as_well_as_the_best_of_ten_runs_of_scikit_learn(parts):
    found = sources.factorise(parts, sources.Fit(2))
    best = REFERENCE["nmf_best_loss_of_10"] / np.linalg.norm(parts / parts.mean(axis=0))
    assert found.residual <= best * 1.001
    np.testing.assert_allclose(found.contributions.mean(axis=0), 1)
    np.testing.assert_allclose(found.shares.sum(axis=0), 1)
    np.testing.assert_allclose(found.profiles.sum(axis=0), parts.mean(axis=0), rtol=0.1)  # mg/kg of an average sample


def test_two_sources_that_were_mixed_are_found_again():
    random = np.random.default_rng(2)
    profiles = np.array([[100.0, 300, 1, 0], [0, 30, 9, 50]])
    share = random.gamma(0.5, size=(200, 2))
    found = sources.factorise(share @ profiles, sources.Fit(2, restarts=3))
    expected = profiles * share.mean(axis=0)[:, None]
    order = [int(np.argmin([np.abs(row - one).sum() for one in expected])) for row in found.profiles]
    assert sorted(order) == [0, 1] and found.residual < 0.01
    np.testing.assert_allclose(found.profiles, expected[order], rtol=0.1, atol=1)


def test_the_same_seed_gives_the_same_sources_and_cancel_stops(parts):
    once, again = (sources.factorise(parts, sources.Fit(2, 9, 2, 100)) for _ in range(2))
    np.testing.assert_array_equal(once.profiles, again.profiles)

    def cancel(_):
        raise Cancelled()

    with pytest.raises(Cancelled):
        sources.factorise(parts, sources.Fit(2), cancel)


def given(rows, contaminants=("Cd", "Pb", "Zn")):
    """Return concentrations of rows (sample, contaminant, value, censor, limit)."""
    at, of, value, censor, limit = (np.array(column) for column in zip(*rows))
    results = Results(value.astype(float), censor.astype(object), limit.astype(float), np.full(len(rows), np.nan))
    return concentrations.tabulate(at.astype(int), of.astype(int), results, (int(at.max()) + 1, contaminants))


def test_results_of_one_sample_are_averaged_and_limits_give_way():
    found = given([
        (0, 0, 2, "none", np.nan), (0, 0, 4, "none", np.nan), (0, 0, np.nan, "left", 1), (0, 1, np.nan, "left", 3),
        (0, 1, np.nan, "left", 2), (1, 1, np.nan, "right", 50), (1, 2, 0, "none", np.nan), (-1, 2, 7, "none", np.nan),
    ])  # fmt: skip
    np.testing.assert_array_equal(found.value, [[3, np.nan, np.nan], [np.nan, 50, np.nan]])
    np.testing.assert_array_equal(found.limit, [[np.nan, 2, np.nan], [np.nan] * 3])


def test_limits_are_replaced_and_the_rest_gives_way_in_proportion():
    value = np.tile([1e5, 2e5, 4.0, 1.0, 1.0], (20, 1))
    limit = np.full((20, 5), np.nan)
    value[0, 2], limit[0, 2] = np.nan, 1000.0
    value[:9, 3], limit[:9, 3] = np.nan, 1.0  # 45 % below a limit
    value[1:, 4] = np.nan  # hardly measured
    value[5, 0] = np.nan
    found = concentrations.compose(concentrations.Concentrations(("Al", "Fe", "Cd", "Hg", "Te"), value, limit))
    assert found.contaminants == ("Al", "Fe", "Cd") and found.left_out == ("Hg", "Te") and found.replaced == 1
    assert found.rows.tolist() == [row for row in range(20) if row != 5]
    np.testing.assert_allclose(found.parts[0], [1e5 * (1 - 650e-6), 2e5 * (1 - 650e-6), 650])
    np.testing.assert_allclose(found.parts[1], [1e5, 2e5, 4])


def test_too_few_concentrations_are_refused():
    few = concentrations.Concentrations(("Cd", "Pb"), np.ones((50, 2)), np.full((50, 2), np.nan))
    with pytest.raises(concentrations.TooFewConcentrations, match="2 contaminants, complete in 50 samples; 3 contaminants in 10"):
        concentrations.compose(few)
