"""Soil layers for tests."""

import numpy as np

from insop_plugin.core.depth.harmonise import at_depths
from insop_plugin.core.depth.layer_values import LayerValues
from insop_plugin.core.depth.profiles import Layers, examine
from insop_plugin.core.depth.targets import GLOBAL_SOIL_MAP, DepthSettings, wanted_depths

GOLDEN_DEPTHS = [(0, 20), (20, 40), (40, 60), (60, 80), (80, 100)]
GOLDEN = [120, 80, 45, 30, 25]


def layers_of(*profiles, organic=()):
    """Return the layers of profiles, each a list of (upper, lower)."""
    rows = [(number, *ends) for number, profile in enumerate(profiles) for ends in profile]
    profile, upper, lower = np.array(rows, float).reshape(-1, 3).T
    return Layers(profile.astype(int), upper, lower, np.isin(np.arange(len(rows)), organic))


def settings(text=GLOBAL_SOIL_MAP, **more):
    return DepthSettings(wanted_depths(text), **more)


def brought(layers, low, high=None, chosen=None):
    """Return the values of layers at the depths wanted."""
    low = np.array(low, float)
    high = low if high is None else np.array(high, float)
    return at_depths(layers, examine(layers).used, LayerValues(low, high), chosen or settings())


def random_profile(random, n, has_gaps=True):
    """Return upper and lower depths and values of one profile."""
    thick = random.uniform(3, 40, n)
    gaps = np.append(0, random.uniform(0, 15, n - 1) * (random.random(n - 1) < 0.5) * has_gaps)
    upper = np.cumsum(thick + gaps) - thick
    return upper, upper + thick, random.lognormal(3, 0.7, n)
