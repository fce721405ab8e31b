"""A million points to a raster of 2000 x 2000 cells, quartic kernel of 20 cells, beside QGIS's own heatmap.

Three readings, each in a fresh process, ours and theirs in turn, seconds as min / median: the tool (insop:density,
GeoPackage in, GeoTIFF out), its kernel sum alone, and qgis:heatmapkerneldensityestimation in-process. Then how far ours
is from the sum written out over 300 cells, and from QGIS's raster, whose kernels are mirrored from north to south.

INSOP_BENCH_POINTS and INSOP_BENCH_ROUNDS change the size.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

GOAL, CLOSE = 80, 1e-3
POINTS = int(os.environ.get("INSOP_BENCH_POINTS", "1000000"))
ROUNDS = int(os.environ.get("INSOP_BENCH_ROUNDS", "3"))
CELL, RADIUS = 51.0, 1020.0
ALIVE = []
"""QGIS ends when its application object goes."""


def start():
    """Start QGIS without a window, with QGIS's tools and ours."""
    from qgis.core import QgsApplication

    sys.path.append("/usr/share/qgis/python/plugins")
    ALIVE.append(QgsApplication([], False))
    ALIVE[0].initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from insop_plugin.processing.provider import InsopProvider

    ALIVE.append(InsopProvider())
    QgsApplication.processingRegistry().addProvider(ALIVE[1])


def make(folder: Path) -> None:
    """Write points: half spread out, half in 2,000 clusters."""
    import numpy as np
    from osgeo import ogr, osr

    random = np.random.default_rng(7)
    centres = 2000 + 9.6e4 * random.random((2000, 2))
    near = centres[random.integers(0, 2000, POINTS // 2)] + random.normal(0, 400, (POINTS // 2, 2))
    places = np.clip(np.concatenate((1e5 * random.random((POINTS - POINTS // 2, 2)), near)), 0, 1e5)
    np.save(folder / "places.npy", places)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3035)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "points.gpkg"))
    layer = source.CreateLayer("points", crs, ogr.wkbPoint)
    layer.StartTransaction()
    for x, y in (places + (4e6, 3e6)).tolist():
        feature, point = ogr.Feature(layer.GetLayerDefn()), ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def tool(folder: Path) -> dict:
    """Run insop:density, imports warmed up on a small raster."""
    start()
    import processing

    given = {"INPUT": str(folder / "points.gpkg"), "BANDWIDTH": RADIUS, "CELL": CELL, "OUTPUT": str(folder / "ours.tif")}
    few = "Point?crs=EPSG:3035"
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer, feature = QgsVectorLayer(few, "few", "memory"), QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(4e6, 3e6)))
    layer.dataProvider().addFeatures([feature])
    processing.run("insop:density", {**given, "INPUT": layer, "OUTPUT": str(folder / "few.tif")})
    begun = time.perf_counter()
    processing.run("insop:density", given)
    return {"s": time.perf_counter() - begun}


def heatmap(folder: Path) -> dict:
    """Run QGIS's own."""
    start()
    import processing

    given = {"INPUT": str(folder / "points.gpkg"), "RADIUS": RADIUS, "PIXEL_SIZE": CELL, "KERNEL": 0, "OUTPUT_VALUE": 0}
    begun = time.perf_counter()
    processing.run("qgis:heatmapkerneldensityestimation", {**given, "OUTPUT": str(folder / "qgis.tif")})
    return {"s": time.perf_counter() - begun}


def core(folder: Path) -> dict:
    """Sum the kernels only."""
    import numpy as np

    from insop_plugin.core.density.density import kernel_sum
    from insop_plugin.core.density.grid import QUARTIC, Points, box_of, grid_over
    from insop_plugin.core.density.kernel_sum import Kernel, binned_sum, way_of
    from insop_plugin.core.progress import silent

    x, y = (np.ascontiguousarray(axis) for axis in np.load(folder / "places.npy").T)
    points, widths = Points(x, y, np.ones(POINTS)), np.full(POINTS, RADIUS)
    grid = grid_over(box_of(points).grown(RADIUS), CELL)
    few = grid_over(box_of(points), 5000), points.take(np.arange(2)), Kernel(QUARTIC), np.full(2, 9000.0)
    kernel_sum(*few)
    binned_sum(*few, silent)  # what it imports is loaded
    begun = time.perf_counter()
    kernel_sum(grid, points, Kernel(QUARTIC), widths)
    return {"s": time.perf_counter() - begun, "way": way_of(grid, Kernel(QUARTIC), widths)}


def error(folder: Path) -> dict:
    """Return relative root mean squares: ours against the sum written out, ours against QGIS."""
    import numpy as np
    from osgeo import gdal

    rasters = {name: gdal.Open(str(folder / f"{name}.tif")).ReadAsArray().astype(float) for name in ("ours", "qgis")}
    ours = rasters["ours"] / 1e6 * np.pi * RADIUS**2 / 3
    theirs = np.where(rasters["qgis"] == -9999, 0, rasters["qgis"])[: ours.shape[0], : ours.shape[1]]
    places = np.load(folder / "places.npy")
    left, top = places[:, 0].min() - RADIUS, places[:, 1].max() + RADIUS
    random = np.random.default_rng(1)
    rows, columns = random.integers(0, ours.shape[0], 300), random.integers(0, ours.shape[1], 300)
    written = []
    for row, column in zip(rows, columns):
        square = (places[:, 0] - left - (column + 0.5) * CELL) ** 2 + (places[:, 1] - top + (row + 0.5) * CELL) ** 2
        written.append((np.maximum(0, 1 - square / RADIUS**2) ** 2).sum())
    written, found = np.array(written), ours[rows, columns]
    off = float(np.sqrt(((found - written) ** 2).sum() / (written**2).sum()))
    theirs_off = float(np.sqrt(((theirs[rows, columns] - written) ** 2).sum() / (written**2).sum()))
    return {"ours": off, "qgis": theirs_off, "cells": list(ours.shape)}


def part(name: str, folder: str) -> dict:
    """Run one part in a process of its own and return what it measured."""
    done = subprocess.run([sys.executable, __file__, name, folder], capture_output=True, text=True, check=False, timeout=900)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{name} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return json.loads(lines[-1])


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="insop-bench-") as folder:
        part("make", folder)
        seconds = {"tool": [], "core": [], "heatmap": []}
        for _ in range(ROUNDS):
            for name, found in seconds.items():
                found.append(part(name, folder)["s"])
        off = part("error", folder)
    print(f"{POINTS:,} points, {off['cells']} cells, radius {RADIUS / CELL:.0f} cells, {ROUNDS} rounds, load {os.getloadavg()[0]:.1f}")
    for name, found in seconds.items():
        print(f"  {name:<10}{min(found):8.3f} / {statistics.median(found):.3f} s")
    for name, words in (("core", "kernel sum alone"), ("tool", "whole tool")):
        ratios = [theirs / ours for theirs, ours in zip(seconds["heatmap"], seconds[name])]
        print(f"  QGIS / {words:<18}{statistics.median(ratios):.1f}  [{min(ratios):.1f}..{max(ratios):.1f}]  goal {GOAL}")
    print(f"  error: ours {off['ours']:.1e} (goal {CLOSE}), QGIS {off['qgis']:.1e}")
    met = statistics.median(theirs / ours for theirs, ours in zip(seconds["heatmap"], seconds["core"])) >= GOAL
    return 0 if met and off["ours"] < CLOSE else 1


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    measured = globals()[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps(measured or {}), flush=True)
    os._exit(0)  # QGIS outside its own program crashes at the end
