"""100,000 profiles of 5 layers at the six GlobalSoilMap depths, beside mpspline (Python).

Ours: numbering the profiles by name, examining all layers, spline, exact means. Theirs: one call per profile
(`spline_one`) with its table ready, on a sample, scaled per profile; and its bare algorithm without checks and pandas.
Both on one core, in turn, each round in a fresh process; processor seconds, least of the rounds. Also the
thickness-weighted mean, and the spline where a fifth of the layers is known only by limits.
INSOP_BENCH_PROFILES and INSOP_BENCH_ROUNDS change the size.
"""

import json
import os
import subprocess
import sys

PROFILES = int(os.environ.get("INSOP_BENCH_PROFILES", "100000"))
ROUNDS = int(os.environ.get("INSOP_BENCH_ROUNDS", "3"))
SAMPLE, GOAL, GOAL_MB = 500, 300, 1024

DATA = """
import json, sys, time
import numpy as np, pandas as pd
n = int(sys.argv[1])
thick = np.random.default_rng(7).integers(5, 40, (n, 5))
lower = np.cumsum(thick, axis=1).astype(float)
upper, values = lower - thick, np.random.default_rng(8).lognormal(3, 0.7, (n, 5))
"""
OURS = (
    DATA
    + """
import resource
from insop_plugin.core.depth_harmonise import at_depths
from insop_plugin.core.depth_targets import GLOBAL_SOIL_MAP, DepthSettings, wanted_depths
from insop_plugin.core.layer_values import LayerValues
from insop_plugin.core.profiles import Layers, examine
names = np.repeat(np.array([f"P{number:06d}" for number in range(n)], dtype=object), 5)
low = np.where(np.random.default_rng(9).random((n, 5)) < 0.2, 0, values).ravel()

def run(names, low, high, method):
    profile, _ = pd.factorize(names)
    layers = Layers(profile, upper.ravel()[: len(names)], lower.ravel()[: len(names)], np.zeros(len(names), bool))
    chosen = DepthSettings(wanted_depths(GLOBAL_SOIL_MAP), method)
    return at_depths(layers, examine(layers).used, LayerValues(low, high), chosen)

high, answer = values.ravel(), {}
run(names[:50], high[:50], high[:50], "spline")
for name, below, method in (("spline", high, "spline"), ("mean", high, "mean"), ("limits", low, "spline")):
    begun = time.process_time()
    found = run(names, below, high, method)
    answer[name] = time.process_time() - begun
    if name == "spline":
        answer["first"] = found.value[0].tolist()
answer["mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(answer))
"""
)
THEIRS = (
    DATA
    + """
import logging
logging.disable(logging.CRITICAL)
from mpspline import algorithm
from mpspline.constants import GLOBALSM_DEPTHS as depths
frames = [pd.DataFrame({"UD": upper[p], "LD": lower[p], "v": values[p]}) for p in range(n)]
algorithm.spline_one(frames[0], "v", vhigh=1e9)
begun = time.process_time()
for frame in frames:
    found = algorithm.spline_one(frame, "v", vhigh=1e9)
middle = time.process_time()
for p in range(n):
    fitted = algorithm._estimate_spline_parameters(upper[p], lower[p], values[p], 0.1)
    algorithm._fit_spline_predictions(fitted, int(lower[p].max()) + 1, depths, 0.0, 1e9)
first = algorithm.spline_one(frames[0], "v", vhigh=1e9)["est_dcm"].tolist()
print(json.dumps({"one": (middle - begun) / n, "bare": (time.process_time() - middle) / n, "first": first}))
"""
)


def run(python: str, script: str, n: int) -> dict:
    """Run a script in a process of its own, on one thread, and return what it prints."""
    environment = os.environ | dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    words = [python, "-c", script, str(n)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=900, env=environment)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


def main() -> int:
    peers = os.environ.get("INSOP_PEERS_PYTHON", "")
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(run(sys.executable, OURS, PROFILES))
        if peers:
            theirs.append(run(peers, THEIRS, SAMPLE))
    seconds = {name: min(found[name] for found in ours) for name in ("spline", "mean", "limits")}
    print(f"{PROFILES:,} profiles of 5 layers, 6 depths, {ROUNDS} rounds")
    for name, spent in seconds.items():
        print(f"  ours, {name:<10}{spent:8.3f} s   {1e6 * spent / PROFILES:6.2f} us a profile")
    peak = max(found["mb"] for found in ours)
    print(f"  peak memory       {peak:8.0f} MB  goal below {GOAL_MB}")
    if not theirs:
        return 0 if peak < GOAL_MB else 1
    print(f"  first profile: ours {ours[0]['first']}, mpspline {theirs[0]['first']}")
    ratios = sorted(b["one"] * PROFILES / a["spline"] for a, b in zip(ours, theirs, strict=True))
    bare = sorted(b["bare"] * PROFILES / a["spline"] for a, b in zip(ours, theirs, strict=True))
    print(f"  mpspline          {1e3 * min(found['one'] for found in theirs):8.2f} ms a profile, {SAMPLE} of them")
    print(f"  mpspline / ours   {ratios[len(ratios) // 2]:8.0f}     [{ratios[0]:.0f}..{ratios[-1]:.0f}]  goal {GOAL}")
    print(f"  without its checks{bare[len(bare) // 2]:8.0f}     [{bare[0]:.0f}..{bare[-1]:.0f}]")
    return 0 if ratios[len(ratios) // 2] >= GOAL and peak < GOAL_MB else 1


if __name__ == "__main__":
    sys.exit(main())
