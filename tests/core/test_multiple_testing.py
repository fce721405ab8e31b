"""The false discovery rate against the example of its inventors."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insop_plugin.core.multiple_testing import benjamini_hochberg, benjamini_hochberg_of_steps

# Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289, section 3.2: 15 p values, four significant at 0.05
PUBLISHED = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
             0.7590, 1.0]  # fmt: skip
# q of these by scipy 1.17.1 stats.false_discovery_control
BY_SCIPY = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.58118182, 0.714875,
            0.75323077, 0.81321429, 1.0]  # fmt: skip


def test_the_published_example():
    q = benjamini_hochberg(np.array(PUBLISHED))
    assert (q <= 0.05).sum() == 4
    np.testing.assert_allclose(q, BY_SCIPY, atol=5e-9)


def test_tests_that_were_not_made_do_not_count():
    q = benjamini_hochberg(np.array([np.nan, *PUBLISHED, np.nan]))
    assert np.isnan(q[[0, -1]]).all()
    np.testing.assert_allclose(q[1:-1], BY_SCIPY, atol=5e-9)


def test_no_tests_at_all():
    assert benjamini_hochberg(np.zeros(0)).size == 0
    assert np.isnan(benjamini_hochberg(np.full(3, np.nan))).all()


@given(st.lists(st.floats(0, 1), min_size=1, max_size=50), st.randoms())
def test_q_follow_p_whatever_the_order(p, random):
    mixed = list(range(len(p)))
    random.shuffle(mixed)
    q = benjamini_hochberg(np.array(p))
    np.testing.assert_array_equal(benjamini_hochberg(np.array(p)[mixed]), q[mixed])
    assert (q >= np.array(p)).all()
    assert (q <= 1).all()
    assert (np.diff(q[np.argsort(p)]) >= 0).all()


@pytest.mark.parametrize("permutations", [99, 999, 99_999])
def test_counting_gives_what_sorting_gives(permutations):
    """For p of permutations, two-sided and one-sided."""
    rng = np.random.default_rng(permutations)
    counts = rng.integers(0, permutations + 1, (2, 3000)).min(axis=0)
    steps = np.arange(permutations + 1) + 1
    for p in (np.minimum(1, 2 * steps / (permutations + 1)), steps / (permutations + 1)):
        q = benjamini_hochberg_of_steps(p, np.bincount(counts, minlength=permutations + 1))
        np.testing.assert_allclose(q[counts], benjamini_hochberg(p[counts]), rtol=1e-15)
    np.testing.assert_array_equal(benjamini_hochberg_of_steps(np.array([0.5, 1.0]), np.zeros(2, int)), [1, 1])
