"""How often the optimised hot spots find something where there is nothing; the figures in their help page.

Values without any pattern (normal, and lognormal as of a metal) at places spread evenly or in 12 towns, 400 maps for each line:
python tests/reference/optimised_noise.py
"""

import numpy as np

from insop_plugin.core.hotspots.optimised import OptimisedSettings, optimised
from insop_plugin.core.places import Places

MAPS, N = 400, 150
random = np.random.default_rng(1)


def places_of(kind):
    """Return places on a square of 100 km."""
    if kind == "even":
        return Places(*random.random((2, N)) * 1e5)
    towns = random.random((2, 12)) * 1e5
    return Places(*(towns[:, random.integers(0, 12, N)] + random.normal(0, 4000, (2, N))))


print("places  values     maps with a hot or cold spot  share of places in one")
for kind in ("even", "towns"):
    for values in ("normal", "lognormal"):
        shown, taken = 0, 0.0
        for _ in range(MAPS):
            drawn = random.normal(size=N)
            found = optimised(places_of(kind), np.exp(drawn) if values == "lognormal" else drawn, OptimisedSettings("v", runs=0))
            marked = found.hotspots.counts.hot + found.hotspots.counts.cold
            shown, taken = shown + (marked > 0), taken + marked / N
        print(f"{kind:8}{values:11}{shown / MAPS:28.3f}{taken / MAPS:24.4f}", flush=True)
