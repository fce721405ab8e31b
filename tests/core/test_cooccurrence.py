"""Which contaminants exceed together: tables against scipy, sets counted by hand, blocks on simulated clusters."""

import itertools

import numpy as np
import pytest
from scipy.spatial import cKDTree
from scipy.stats import fisher_exact

from insop_plugin.core.assessment.exceedance import Results
from insop_plugin.core.cooccurrence import blocks, itemsets, mixtures, pairs, states, thresholds
from insop_plugin.core.places import Places


def states_from(above, known=None):
    """Return states of samples s0, s1 ... and contaminants a, b, c ..."""
    above = np.array(above, bool)
    known = np.ones_like(above) if known is None else np.array(known, bool)
    names = np.array([f"s{row}" for row in range(len(above))])
    return states.States(names, tuple("abcdefghij"[: above.shape[1]]), known, above & known, known)


def two_by_two(a, b, c, d):
    """Return states of two contaminants with these counts."""
    return states_from(np.repeat([[1, 1], [1, 0], [0, 1], [0, 0]], [a, b, c, d], axis=0))


def test_one_above_exceeds_and_one_not_known_makes_not_known():
    rows = [
        ("1", "Pb", "below"), ("1", "Pb", "above"), ("1", "Zn", "below"), ("2", "Pb", "below"), ("2", "Pb", "cannot tell"),
        ("2", "Zn", "above"), ("3", "Hg", "undetermined"), ("", "Zn", "above"),
    ]  # fmt: skip
    found = states.states_of(*np.array(rows, object).T)
    assert found.samples.tolist() == ["1", "2", "3"] and found.contaminants == ("Pb", "Zn") and found.several == 2
    assert found.known.tolist() == [[True, True], [False, True], [False, False]]
    assert found.above.tolist() == [[True, False], [False, True], [False, False]]


def test_one_contaminant_is_too_few():
    with pytest.raises(states.TooFewContaminants, match="1 contaminants have results .* 2 are needed"):
        states.states_of(*np.array([("1", "Pb", "above"), ("1", "Hg", "cannot tell")], object).T)


def test_samples_that_have_hardly_anything_in_common_are_refused():
    known = np.zeros((20, 2), bool)
    known[:12, 0] = known[8:, 1] = True
    with pytest.raises(states.TooFewSamples, match="both known in 10 samples or more; the best pair is, in 4"):
        states.check_together(states_from(np.zeros((20, 2)), known), 10)


def test_measures_of_a_table_worked_out_by_hand():
    found = pairs.measure(pairs.counts_of(two_by_two(8, 2, 1, 5)))
    assert [int(part[0]) for part in (found.counts.a, found.counts.b, found.counts.c, found.counts.d, found.counts.n)] == [8, 2, 1, 5, 16]
    assert found.jaccard[0] == pytest.approx(8 / 11)
    assert found.phi[0] == pytest.approx((8 * 5 - 2 * 1) / np.sqrt(10 * 6 * 9 * 7))
    assert found.lift[0] == pytest.approx(8 * 16 / (10 * 9))
    assert found.odds_ratio[0] == pytest.approx(8.5 * 5.5 / (2.5 * 1.5))
    assert found.p[0] == pytest.approx(0.024475524475524483, rel=1e-12)  # R's and scipy's fisher.test, greater


def test_a_lady_tasting_tea():
    # Fisher 1935, The design of experiments: 3 of 4 cups right, p = 17/70
    assert pairs.measure(pairs.counts_of(two_by_two(3, 1, 1, 3))).p[0] == pytest.approx(17 / 70, rel=1e-12)


def test_fisher_equals_scipy_for_many_tables(monkeypatch):
    monkeypatch.setattr(pairs, "TERMS_AT_ONCE", 100)
    random = np.random.default_rng(1)
    tables = random.integers(0, 40, (300, 4))
    a, b, c, d = tables.T
    expected = [fisher_exact(table.reshape(2, 2), alternative="greater")[1] for table in tables]
    np.testing.assert_allclose(pairs.fisher_greater(a, a + b, a + c, a + b + c + d), expected, rtol=1e-9)


def test_pairs_are_counted_only_where_both_are_known():
    above = [[1, 1, 0], [1, 1, 1], [0, 1, 1], [0, 0, 1], [1, 0, 0]]
    known = [[1, 1, 0], [1, 0, 1], [1, 1, 1], [0, 1, 1], [1, 1, 1]]
    found = pairs.counts_of(states_from(above, known))
    assert list(zip(found.first.tolist(), found.second.tolist())) == [(0, 1), (0, 2), (1, 2)]
    assert found.n.tolist() == [3, 3, 3]
    assert [getattr(found, name).tolist() for name in "abcd"] == [[1, 1, 1], [1, 1, 0], [1, 1, 1], [0, 0, 1]]


def test_a_contaminant_that_never_exceeds_is_not_tested():
    found = pairs.measure(pairs.counts_of(two_by_two(0, 10, 0, 10)))
    assert np.isnan([found.p[0], found.q[0], found.phi[0], found.lift[0]]).all() and found.jaccard[0] == 0


def clustered(seed, n=300, centres=8, radius=0.09):
    """Return places in a square of 1 km, and two contaminants that exceed round centres chosen independently."""
    random = np.random.default_rng(seed)
    xy = random.random((n, 2))
    above = [cKDTree(random.random((centres, 2))).query(xy)[0] < radius for _ in range(2)]
    return Places(*(1000 * xy.T)), states_from(np.array(above).T)


def test_clusters_deceive_fisher_but_not_blocks():
    ps = []
    for seed in range(150):
        places, made = clustered(seed)
        counts = pairs.counts_of(made)
        shuffled = blocks.block_p(made, places, counts, blocks.Shuffle(39, seed))
        ps.append((pairs.measure(counts).p[0], shuffled.p[0]))
    too_often = (np.array(ps) <= 0.05).mean(axis=0)
    assert too_often[0] > 0.14 and too_often[1] < 0.09  # of 150 at the 5 % level


def test_clusters_in_the_same_places_are_found_by_blocks_too():
    places, made = clustered(3)
    alike = states_from(np.column_stack([made.above[:, 0]] * 2))
    found = blocks.block_p(alike, places, pairs.counts_of(alike), blocks.Shuffle(199, 1))
    assert found.p[0] == pytest.approx(1 / 200) and found.blocks >= 9 and found.samples == 300


def test_the_same_seed_gives_the_same_p_and_degrees_are_metres():
    places, made = clustered(5)
    counts = pairs.counts_of(made)
    once, again = (blocks.block_p(made, places, counts, blocks.Shuffle(99, 4, 300.0)) for _ in range(2))
    assert once == again or np.array_equal(once.p, again.p)
    degree_m = np.pi / 180 * 6_371_008.8
    on_equator = Places(places.x / degree_m, places.y / degree_m, geographic=True)
    assert blocks.block_p(made, on_equator, counts, blocks.Shuffle(99, 4, 300.0)).p[0] == pytest.approx(once.p[0], abs=0.02)


def test_blocks_need_places_and_must_not_be_too_few():
    places, made = clustered(6)
    counts = pairs.counts_of(made)
    assert np.isnan(blocks.block_p(made, places, counts, blocks.Shuffle(9, 1, 5000.0)).p[0])
    nowhere = Places(np.full(300, np.nan), np.full(300, np.nan))
    assert blocks.block_p(made, nowhere, counts, blocks.Shuffle(9)).samples == 0
    with pytest.raises(blocks.BlockNotPositive):
        blocks.block_p(made, places, counts, blocks.Shuffle(9, 1, -1.0))


def test_not_known_takes_no_part_in_blocks():
    places, made = clustered(7)
    known = np.random.default_rng(0).random(made.known.shape) < 0.7
    partly = states_from(made.above, known)
    wild = states.States(made.samples, made.contaminants, known, partly.above, known)
    one, other = (blocks.block_p(each, places, pairs.counts_of(each), blocks.Shuffle(99)).p for each in (partly, wild))
    assert 0 < one[0] <= 1 and one[0] == other[0]


def by_hand(above, least):
    """Return the closed frequent sets of two or more by looking at every set."""
    n = above.shape[1]
    every = [c for size in range(2, n + 1) for c in itertools.combinations(range(n), size)]
    count = {c: int(above[:, c].all(axis=1).sum()) for c in every}
    frequent = {c: m for c, m in count.items() if m >= least}
    return {c: m for c, m in frequent.items() if not any(set(c) < set(d) and m == frequent[d] for d in frequent)}


@pytest.mark.parametrize("seed", range(5))
def test_sets_equal_those_found_by_looking_at_every_set(seed):
    random = np.random.default_rng(seed)
    above = random.random((77, 7)) < random.random((77, 1))
    found = itemsets.frequent_sets(states_from(above), itemsets.Support(9, 0.0))
    assert dict(zip(found.sets, found.n.tolist())) == by_hand(above, 9) and not found.stopped_at


def test_support_and_lift_are_taken_where_all_of_the_set_are_known():
    above = np.repeat([[1, 1], [1, 0], [0, 1], [0, 0], [1, 1]], [12, 4, 4, 20, 5], axis=0)
    known = np.ones_like(above)
    known[40:, 1] = 0
    found = itemsets.frequent_sets(states_from(above, known), itemsets.Support())
    assert found.sets == ((0, 1),) and found.n.tolist() == [12] and found.n_known.tolist() == [40]
    assert found.lift[0] == pytest.approx(12 * 40 / (16 * 16)) and found.share[0] == pytest.approx(0.3)
    assert itemsets.frequent_sets(states_from(above, known), itemsets.Support(10, 0.31)).sets == ()


def test_too_many_sets_stop_the_search(monkeypatch):
    monkeypatch.setattr(itemsets, "MOST_SETS", 30)
    found = itemsets.frequent_sets(states_from(np.ones((20, 10))), itemsets.Support())
    assert found.stopped_at == 2


def test_every_sample_has_a_class_that_claims_no_more_than_is_known():
    above = [[1, 1, 0]] * 3 + [[0, 1, 1], [1, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]]
    known = [[1, 1, 1]] * 6 + [[1, 0, 1], [0, 0, 0]]
    made = states_from(above, known)
    found = mixtures.mixtures_of(made, itemsets.frequent_sets(made, itemsets.Support(3, 0.0)))
    assert found.classes.tolist() == ["mixture 1"] * 3 + [
        "other mixture", "one contaminant", "none", "none of those known", "not known",
    ]  # fmt: skip
    assert found.frequent == ((0, 1),)
    assert found.shared[:4] == ((0, 1), (0, 1), (0, 1), ()) and found.n_sharing.tolist() == [3, 3, 3, 0, 0, 0, 0, 0]


def test_limits_from_the_data_leave_limits_of_detection_open():
    value = np.array([1.0, 2, 3, 4, 5, 6, 7, 8, 9, np.nan])
    censor = np.array(["none"] * 9 + ["left"], object)
    limit = np.where(np.isnan(value), 9.5, np.nan)
    results = Results(value, censor, limit, np.full(10, np.nan))
    classes, limits = thresholds.classes_by(results, np.full(10, "Cd", object), 0.8)
    assert limits == {"Cd": 8.0}
    assert classes.tolist() == ["below"] * 8 + ["above", "cannot tell"]
    with pytest.raises(thresholds.ShareOutOfRange, match="The quantile is 1.5"):
        thresholds.classes_by(results, np.full(10, "Cd", object), 1.5)


def test_background_is_median_and_two_mad_of_logarithms():
    # logarithms -2 -1 0 1 2: median 0, MAD 1.4826
    values, none = 10.0 ** np.arange(-2, 3), np.full(5, np.nan)
    results = Results(values, np.full(5, "none", object), none, none)
    classes, limits = thresholds.classes_by(results, np.full(5, "Cd", object), None)
    assert limits["Cd"] == pytest.approx(10 ** (2 * 1.4826), rel=1e-4) and set(classes) == {"below"}


def test_a_background_that_limits_of_detection_could_change_is_none():
    values, none = np.array([1.0, 2, 3, 5, np.nan]), np.full(5, np.nan)
    results = Results(values, np.array(["none"] * 4 + ["left"], object), np.where(np.isnan(values), 4.0, np.nan), none)
    classes, limits = thresholds.classes_by(results, np.full(5, "Cd", object), None)
    assert np.isnan(limits["Cd"]) and set(classes) == {"undetermined"}


@pytest.mark.parametrize("share", [0.8, None])
@pytest.mark.parametrize("wrong", [-3.0, 0.0])
def test_no_limit_is_drawn_from_what_is_no_concentration(share, wrong):
    # the logarithm of a negative number would be sorted above all others and raise the limit
    values, none = np.array([*range(1, 13), wrong, wrong], float), np.full(14, np.nan)
    results = Results(values, np.full(14, "none", object), none, none)
    with pytest.raises(thresholds.NotAboveZero, match=f"2 results of Cd are not above 0, the first of them {wrong:g}"):
        thresholds.classes_by(results, np.full(14, "Cd", object), share)
