"""The whole Gi* job, GeoPackage in and GeoPackage out, beside the parts others offer for it.

Ours: one run of insop:getisord, with numpy and scipy only, and once more with numba where it is installed. Others: the sum of QGIS's feature loop (geometry and one
field), pygeoda's Gi* (taking the points over, search, statistic, its usual 999 permutations by its fastest method; making
the points is not counted), and QGIS's sink for the input's fields and five results. Each part in a fresh process, ours and theirs
in turn, imports not counted (ours runs once on 20 points first); seconds are min / median, "cpu" those of all processors,
whose ratio holds on a machine that others use too. The ratio without taking the points over is printed too. pygeoda tests by permutation, ours by the normal distribution: its time with a single
permutation is printed too, so that both readings are there.

INSOP_BENCH_POINTS, INSOP_BENCH_ROUNDS and INSOP_BENCH_CASES (knn band) change the size.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

GOAL = 15
POINTS = int(os.environ.get("INSOP_BENCH_POINTS", "1000000"))
ROUNDS = int(os.environ.get("INSOP_BENCH_ROUNDS", "3"))
CASES = {
    "knn": {"NEIGHBOURHOOD": 1, "K": 8},
    "band": {"NEIGHBOURHOOD": 0, "BAND": 280.0},
}
CHOSEN = os.environ.get("INSOP_BENCH_CASES", "knn").split()
ALIVE = []
"""QGIS ends when its application object goes."""


def make(folder: Path) -> None:
    """Write the points: half spread out, half in 2,000 clusters, lognormal values with a trend, 2 % NULL."""
    import numpy as np

    start()
    random = np.random.default_rng(7)
    centres = 1e5 * random.random((2000, 2))
    near = centres[random.integers(0, 2000, POINTS // 2)] + random.normal(0, 600, (POINTS // 2, 2))
    places = np.concatenate((1e5 * random.random((POINTS - POINTS // 2, 2)), near))
    trend = np.sin(places[:, 0] / 9e3) * np.cos(places[:, 1] / 7e3)
    values = 50 * np.exp(random.normal(size=POINTS) + trend)
    values[::50] = np.nan
    np.savez(folder / "points.npz", places=places + (4e6, 3e6), values=values)
    few, sink = sink_for(folder / "few.gpkg", input_fields()), sink_for(folder / "points.gpkg", input_fields())
    for number in range(20):
        few.addFeature(feature_of([str(number), number, 0, ""], 4e6 + 100 * number, 3e6))
    for number, (point, value) in enumerate(zip(places.tolist(), values.tolist(), strict=True)):
        cells = [f"S{number:07d}", None if number % 50 == 0 else value, number % 100, f"lab {number % 12}"]
        sink.addFeature(feature_of(cells, point[0] + 4e6, point[1] + 3e6))
    del sink, few


def input_fields():
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    types = {"code": QVariant.String, "pb": QVariant.Double, "depth": QVariant.Int, "lab": QVariant.String}
    return [QgsField(name, type_) for name, type_ in types.items()]


def sink_for(path, added):
    from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsProcessingContext, QgsProcessingUtils, QgsWkbTypes

    fields = QgsFields()
    for field in added:
        fields.append(field)
    crs = QgsCoordinateReferenceSystem("EPSG:3035")
    place = str(path)
    sink, _ = QgsProcessingUtils.createFeatureSink(
        place, QgsProcessingContext(), fields, QgsWkbTypes.Type.Point, crs, {}
    )
    return sink


def feature_of(cells, x, y):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    feature = QgsFeature()
    feature.setAttributes(cells)
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    return feature


def ours(folder: Path, case: str) -> dict:
    """Run the tool once."""
    start()
    import processing
    from processing.core.Processing import Processing
    from qgis.core import QgsApplication

    Processing.initialize()
    from insop_plugin.core.neighbourhood import accelerated
    from insop_plugin.processing.provider import InsopProvider

    provider = InsopProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    given = {"INPUT": str(folder / "points.gpkg"), "FIELD": "pb", "OUTPUT": str(folder / "hot.gpkg"), **CASES[case]}
    usual, accelerated.FEWEST = accelerated.FEWEST, 0  # what is compiled is loaded
    processing.run("insop:getisord", {**given, "INPUT": str(folder / "few.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"})
    accelerated.FEWEST = usual
    begun, cpu = time.perf_counter(), time.process_time()
    found = processing.run("insop:getisord", given)
    return {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu, "HOT": found["HOT"], "N": found["N"]}


def loop(folder: Path) -> dict:
    """Read geometry and one field as Processing scripts do."""
    import numpy as np
    from qgis.core import QgsFeatureRequest, QgsVectorLayer

    start()
    layer = QgsVectorLayer(str(folder / "points.gpkg"), "points", "ogr")
    number = layer.fields().lookupField("pb")
    begun, cpu = time.perf_counter(), time.process_time()
    x, y, values = [], [], []
    for feature in layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([number])):
        point = feature.geometry().asPoint()
        x.append(point.x())
        y.append(point.y())
        values.append(feature[number])
    rows = [np.array(x), np.array(y), np.array([value or np.nan for value in values], float)]
    return {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu, "rows": len(rows[0])}


def sink(folder: Path) -> dict:
    """Write the input's fields and five results feature by feature; the features lie ready."""
    import numpy as np
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    start()
    data = np.load(folder / "points.npz")
    results = [QgsField(name, QVariant.Double) for name in ("gi_z", "gi_p", "gi_q")]
    results += [QgsField(name, QVariant.Int) for name in ("gi_class", "n_neighbours")]
    rows = [
        feature_of([f"S{n:07d}", value, n % 100, f"lab {n % 12}", 1.5, 0.13, 0.4, 0, 8], x, y)
        for n, ((x, y), value) in enumerate(zip(data["places"].tolist(), data["values"].tolist(), strict=True))
    ]
    begun, cpu = time.perf_counter(), time.process_time()
    place = sink_for(folder / "sink.gpkg", input_fields() + results)
    for row in rows:
        place.addFeature(row)
    del place
    return {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu}


def pygeoda(folder: Path, case: str, permutations: str) -> dict:
    """Gi* by pygeoda, in the environment of the peers."""
    import geopandas
    import numpy as np
    import pygeoda as geoda

    data = np.load(folder / "points.npz")
    valued = ~np.isnan(data["values"])
    points = geopandas.points_from_xy(*data["places"][valued].T)
    frame = geopandas.GeoDataFrame({"pb": data["values"][valued]}, geometry=points, crs=3035)
    begun, cpu = time.perf_counter(), time.process_time()
    table = geoda.open(frame)
    handed = time.perf_counter()
    chosen = CASES[case]
    weights = geoda.knn_weights(table, 8) if case == "knn" else geoda.distance_weights(table, chosen["BAND"])
    searched = time.perf_counter()
    settings = {"permutations": int(permutations), "permutation_method": "lookup-table", "cpu_threads": os.cpu_count()}
    geoda.local_gstar(weights, frame["pb"], **settings)
    end = time.perf_counter()
    facts = {"search": searched - handed, "handing over": handed - begun}
    return {"s": end - begun, "cpu": time.process_time() - cpu, **facts}


def start():
    """Start QGIS without a window."""
    from qgis.core import QgsApplication

    sys.path.append("/usr/share/qgis/python/plugins")
    ALIVE.append(QgsApplication([], False))
    ALIVE[0].initQgis()


def part(name: str, folder: str, *facts: str, numba: str = "0") -> dict:
    """Run one part in a process of its own and return what it measured."""
    python = os.environ["INSOP_PEERS_PYTHON"] if name == "pygeoda" else sys.executable
    words = [python, __file__, name, folder, *facts]
    settings = {"timeout": 900, "stdin": subprocess.DEVNULL, "env": {**os.environ, "INSOP_NUMBA": numba}}
    done = subprocess.run(words, capture_output=True, text=True, check=False, **settings)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{name} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return json.loads(lines[-1])


def compare(folder: str, case: str) -> bool:
    """Run ours and theirs in turn, print all figures; return whether the goal is met."""
    rounds = [one_round(folder, case) for _ in range(ROUNDS)]
    print(f"\n{case}: {CASES[case]}, {POINTS:,} points, {ROUNDS} rounds, load {os.getloadavg()[0]:.1f}")
    for name in rounds[0]:
        s, cpu = ([one[name][of] for one in rounds] for of in ("s", "cpu"))
        print(f"  {name:<24}{min(s):8.2f} / {statistics.median(s):.2f} s   cpu {min(cpu):.2f}")
    met = shown(rounds, "pygeoda", "ours", f"goal {GOAL}") >= GOAL
    shown(rounds, "pygeoda, 1 permutation", "ours", "")
    shown(rounds, "pygeoda", "ours, numba", "")
    alone = [(sum(one[name]["s"] for name in ("loop", "pygeoda", "sink")) - one["pygeoda"]["handing over"]) / one["ours"]["s"] for one in rounds]
    print(f"  the same without handing over / ours: {statistics.median(alone):.1f}")
    return met


def one_round(folder: str, case: str) -> dict:
    """Run ours and every part of theirs once."""
    return {
        "ours": part("ours", folder, case),
        "ours, numba": part("ours", folder, case, numba="1"),
        "loop": part("loop", folder),
        "pygeoda": part("pygeoda", folder, case, "999"),
        "pygeoda, 1 permutation": part("pygeoda", folder, case, "1"),
        "sink": part("sink", folder),
    }


def shown(rounds: list, statistic: str, ours_: str, goal: str) -> float:
    """Print how many times longer the others' parts took together, the median of the rounds; return it."""
    found, cpu = (
        [sum(one[name][of] for name in ("loop", statistic, "sink")) / one[ours_][of] for one in rounds] for of in ("s", "cpu")
    )
    spread = f"[{min(found):.1f}..{max(found):.1f}]  {goal}  cpu {statistics.median(cpu):.1f}"
    print(f"  loop + {statistic} + sink / {ours_}: {statistics.median(found):.1f}  {spread}")
    return statistics.median(found)


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="insop-bench-") as folder:
        part("make", folder)
        met = [compare(folder, case) for case in CHOSEN]
    return 0 if all(met) else 1


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    measured = globals()[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
    print(json.dumps(measured or {}), flush=True)
    os._exit(0)  # QGIS outside its own program crashes at the end
