"""Regression on order statistics of 20,000 groups of 50 results, beside wqio, in turns.

Ours: the whole summary (mean, sd, median, percentiles, reasons) of all groups, without the bootstrap of ucl95, which
wqio does not do either. wqio: its ROS of one group after another, on some of the same groups; filled-in values only.
Each in a fresh process, imports not counted. Prints milliseconds a group and how many times longer wqio takes, and the
greatest difference between the means of the two. wqio lives in an environment of its own (requirements-peers-ros.txt).

INSOP_BENCH_GROUPS and INSOP_BENCH_ROUNDS change the size.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PEERS = ROOT / ".venv-peers-ros"
GOAL = 300
GROUPS = int(os.environ.get("INSOP_BENCH_GROUPS", "20000"))
ROUNDS = int(os.environ.get("INSOP_BENCH_ROUNDS", "3"))
SIZE, ASKED_OF_WQIO = 50, 100


def make(file: Path) -> None:
    """Write lognormal results, about 30 % of them below one of three limits."""
    import numpy as np

    random = np.random.default_rng(7)
    values = random.lognormal(size=(GROUPS, SIZE))
    limits = np.exp(random.choice([-1.0, -0.5, 0.0], size=(GROUPS, SIZE)))
    below = values < limits
    np.savez(file, values=np.where(below, limits, values), below=below)


def ours(file: str) -> None:
    """Summarise all groups; print seconds and the first means."""
    import numpy as np

    from insop_plugin.core.censored.results import BELOW, MEASURED, Results
    from insop_plugin.core.censored.statistics import ROS, Groups, Settings, summarise

    data = np.load(file)
    kind = np.where(data["below"], BELOW, MEASURED).astype(np.int8).ravel()
    results, groups = Results(kind, data["values"].ravel()), Groups(np.repeat(np.arange(GROUPS), SIZE), ("",) * GROUPS)
    few = Results(results.kind[:500], results.number[:500])
    summarise(few, Groups(groups.of_row[:500], ("",) * 10), Settings(ROS, resamples=0))  # scipy is imported here
    begun = time.perf_counter()
    found = summarise(results, groups, Settings(ROS, resamples=0))
    print(time.perf_counter() - begun, *found.mean[:ASKED_OF_WQIO])


def wqio(file: str) -> None:
    """Fill in some groups, one after the other; print seconds and their means."""
    import warnings

    import numpy as np
    import pandas
    from wqio import ROS

    warnings.simplefilter("ignore")
    data = np.load(file)
    frames = [
        pandas.DataFrame({"res": data["values"][group], "cen": data["below"][group]}) for group in range(ASKED_OF_WQIO)
    ]
    ROS("res", "cen", df=frames[0])
    begun = time.perf_counter()
    means = [ROS("res", "cen", df=frame).mean() for frame in frames]
    print(time.perf_counter() - begun, *means)


def part(python: str, name: str, file: Path) -> list[float]:
    """Run one of the two in a process of its own; return seconds and means."""
    done = subprocess.run(
        [python, __file__, name, str(file)], env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr[-2000:]}")
    return [float(word) for word in done.stdout.split()]


def main() -> int:
    if not (PEERS / "bin" / "python").is_file():
        subprocess.run([str(ROOT / "tools" / "make_venv.sh"), str(PEERS), str(ROOT / "requirements-peers-ros.txt"), "apart"], check=True)
    with tempfile.TemporaryDirectory(prefix="insop-bench-") as folder:
        file = Path(folder) / "results.npz"
        make(file)
        rounds = [(part(sys.executable, "ours", file), part(str(PEERS / "bin" / "python"), "wqio", file)) for _ in range(ROUNDS)]
    own = [1000 * mine[0] / GROUPS for mine, _ in rounds]
    theirs = [1000 * other[0] / ASKED_OF_WQIO for _, other in rounds]
    ratios = [there / here for here, there in zip(own, theirs, strict=True)]
    apart = max(abs(a / b - 1) for a, b in zip(rounds[0][0][1:], rounds[0][1][1:], strict=True))
    print(f"ROS, {GROUPS:,} groups of {SIZE}, {ROUNDS} rounds: ms a group, min / median")
    print(f"  ours   {min(own):8.4f} / {statistics.median(own):.4f}")
    print(f"  wqio   {min(theirs):8.4f} / {statistics.median(theirs):.4f}   ({ASKED_OF_WQIO} groups)")
    print(f"  wqio / ours: {statistics.median(ratios):.0f}  [{min(ratios):.0f}..{max(ratios):.0f}]  goal {GOAL}")
    print(f"  greatest relative difference of the means: {apart:.1e}")
    return 0 if statistics.median(ratios) >= GOAL else 1


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    globals()[sys.argv[1]](sys.argv[2])
