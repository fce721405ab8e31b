"""Histograms: bins as numpy makes them, logarithms, and values that cannot be shown."""

import numpy as np

from insop_plugin.core.histogram import histogram
from tests.core import meuse


def test_as_numpy_has_it():
    zinc = meuse.zinc()
    found, log = histogram(zinc), histogram(zinc, is_log=True)
    assert np.allclose(found.edges, np.histogram_bin_edges(zinc, "fd")) and np.allclose(log.edges, 10 ** np.histogram_bin_edges(np.log10(zinc), "fd"))
    assert found.counts.tolist() == np.histogram(zinc, found.edges)[0].tolist() and log.counts.sum() == 155


def test_what_cannot_be_shown_is_left_out():
    values = np.array([np.nan, np.inf, -1.0, 0.0, 1.0, 10.0, 100.0])
    assert histogram(values).counts.sum() == 5 and histogram(values, is_log=True).counts.sum() == 3
    assert histogram(np.array([np.nan])).counts.sum() == 0


def test_one_value_and_far_outliers():
    assert histogram(np.full(9, 7.0)).counts.sum() == 9
    assert len(histogram(np.append(np.arange(100.0), 1e9)).counts) == 40
