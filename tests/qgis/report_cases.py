"""A small run of every tool that has a report: which tool, with what, and what its page and log have to hold."""

from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from insop_plugin.processing.assess import Assess
from insop_plugin.processing.background import LocalBackground
from insop_plugin.processing.censoredsummary import CensoredSummary
from insop_plugin.processing.clusters import SampleClusters
from insop_plugin.processing.colocation import SourceColocation
from insop_plugin.processing.cooccurrence import Cooccurrence
from insop_plugin.processing.density import SampleDensity
from insop_plugin.processing.depthharmonise import DepthHarmonise
from insop_plugin.processing.getisord import GetisOrdHotspots
from insop_plugin.processing.indices import PollutionIndices
from insop_plugin.processing.localmoran import LocalMoranClusters
from insop_plugin.processing.methodtransfer import MethodTransfer
from insop_plugin.processing.optimisedhotspots import OptimisedHotspots
from insop_plugin.processing.qualitycheck import QualityCheck
from insop_plugin.processing.scan import Scan
from insop_plugin.processing.sums import Sums
from tests.core import meuse

METRES = "EPSG:28992"
WIDE = "field=zinc:double&field=lead:double&field=lead_xrf:double&field=found:string&field=censor:string"
LONG = (
    "field=sample_uid:string&field=contaminant:string&field=value:double&field=unit:string&field=censor:string"
    "&field=censor_limit:double&field=procedure:string&field=country:string&field=land_use:string"
)
LIMIT = 0.3
"""Of cadmium: some results lie below it."""


@dataclass(frozen=True)
class Case:
    """One run."""

    tool: type
    layers: dict  # parameter -> callable that makes the layer
    parameters: dict = field(default_factory=dict)
    outputs: tuple[str, ...] = ("OUTPUT",)
    drawings: int = 1
    said: tuple[str, ...] = ()  # texts of the log about transformation and results below limits


def wide(n=155):
    """Return Meuse as points: zinc, lead, a second lead, and a class."""
    columns, places = meuse.columns("meuse_155.csv"), meuse.places()
    second = np.asarray(columns["lead"]) * 1.1 + 5 + 10 * np.sin(np.arange(155))
    rows = zip(columns["zinc"], columns["lead"], second.tolist(), strict=True)
    cells = [[zinc, lead, other, "above" if zinc > 500 else "below", "left" if zinc < 130 else "none"] for zinc, lead, other in rows]
    return points(WIDE, cells[:n], places)


def long():
    """Return results of four contaminants in the samples of Meuse, some of cadmium below a limit."""
    columns, places = meuse.columns("meuse_155.csv"), meuse.places()
    codes = {"Cd": "cadmium", "Cu": "copper", "Pb": "lead", "Zn": "zinc"}
    cells, rows = [], []
    for row in range(0, 155, 2):
        for code, name in codes.items():
            value = float(columns[name][row])
            is_below = code == "Cd" and value <= LIMIT
            use = "playground" if row % 3 else None
            result = [None, "left", LIMIT] if is_below else [value, "none", None]
            cells.append([f"s{row}", code, result[0], "mg/kg", result[1], result[2], "AR", "ITA", use])
            rows.append(row)
    return points(LONG, cells, places.take(np.array(rows)))


def sources():
    """Return three places near the river and one far away."""
    made = QgsVectorLayer(f"Point?crs={METRES}&field=name:string", "sources", "memory")
    return filled(made, [["a"], ["b"], ["c"], ["d"]], [(179200, 331000), (178700, 330000), (180800, 332500), (250000, 400000)])


def points(fields, cells, places):
    """Return a layer of points in metres."""
    made = QgsVectorLayer(f"Point?crs={METRES}&{fields}", "samples", "memory")
    assert made.isValid()
    return filled(made, cells, zip(places.x.tolist(), places.y.tolist(), strict=False))


def filled(layer, cells, places):
    """Return a layer with rows."""
    features = []
    for row, place in zip(cells, places, strict=False):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(cell) if isinstance(cell, np.floating) else cell for cell in row])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


NEAR = {"NEIGHBOURHOOD": 1, "K": 8}
AS_THEY_STAND = "7 of 155 values stand for results below or above a limit (field censor)"
CASES = {
    "localmoran": Case(LocalMoranClusters, {"INPUT": wide}, {"FIELD": "zinc", "TRANSFORM": 1, "PERMUTATIONS": 999, **NEAR}, drawings=2,
                       said=("transformation: log10", AS_THEY_STAND)),
    "getisord": Case(GetisOrdHotspots, {"INPUT": wide}, {"FIELD": "zinc", "TRANSFORM": 2, "PERMUTATIONS": 99, "BAND": 500}, drawings=2,
                     said=("transformation: rank", AS_THEY_STAND)),
    "optimisedhotspots": Case(OptimisedHotspots, {"INPUT": wide}, {"FIELD": "zinc", "RUNS": 9}, drawings=1,
                              said=("Transformation: log10", "bounds of censored values", AS_THEY_STAND)),
    "scan": Case(Scan, {"INPUT": wide}, {"CASES": "zinc", "THRESHOLD": 500, "SIMULATIONS": 99, "CIRCLES": "memory:"},
                 ("OUTPUT", "CIRCLES"), said=(AS_THEY_STAND,)),
    "clusters": Case(SampleClusters, {"INPUT": wide}, {"FIELD": "zinc", "THRESHOLD": 300, "HULLS": "memory:"}, ("OUTPUT", "HULLS"),
                     drawings=2, said=(AS_THEY_STAND,)),
    "density": Case(SampleDensity, {"INPUT": wide}, {"CASES": "zinc", "THRESHOLD": 500, "CELL": 50, "OUTPUT": "density.tif"},
                    said=(AS_THEY_STAND,)),
    "colocation": Case(SourceColocation, {"SOURCES": sources, "SAMPLES": wide},
                       {"HOT": "zinc", "THRESHOLD": 500, "BANDWIDTH": 600, "RELABELLINGS": 99}, said=(AS_THEY_STAND,)),
    "cooccurrence": Case(Cooccurrence, {"INPUT": long}, {
        "THRESHOLD": 1, "QUANTILE": 0.7, "PERMUTATIONS": 19, "OUTPUT": None, "SAMPLES": "memory:", "PAIRS": "memory:",
        "ITEMSETS": "memory:", "SOURCES": "memory:",
    }, ("SAMPLES", "PAIRS", "ITEMSETS", "SOURCES"), drawings=2, said=("below limits stand at 0.65 of the limit",)),
    "assess": Case(Assess, {"INPUT": long}, {"JURISDICTIONS": ["own", "CN"], "SUMMARY": "memory:"}, ("OUTPUT", "SUMMARY"),
                   said=("A result below a limit is compared as all that lies from 0 to the limit",)),
    "indices": Case(PollutionIndices, {"INPUT": long}, {"CENSORED": 1}, drawings=8,
                    said=("counts as its limit divided by the root of 2",)),
    "background": Case(LocalBackground, {"INPUT": long}, {"REFERENCES": "memory:"}, ("OUTPUT", "REFERENCES"), drawings=7,
                       said=("A result below a limit takes part as the lowest",)),
    "censoredsummary": Case(CensoredSummary, {"INPUT": long}, {
        "VALUE": "value", "CENSORED": "censor", "LIMIT": "censor_limit", "GROUP": ["contaminant"], "RESAMPLES": 50,
    }, drawings=4, said=("below a limit: censor; limit: censor_limit",)),
    "methodtransfer": Case(MethodTransfer, {"INPUT": wide}, {"FROM": "lead", "TO": "lead_xrf", "METHOD": 1, "CENSOR_FROM": "censor"},
                           said=("log10(lead_xrf) = ", "7 below or above a limit")),
}  # fmt: skip


def flat():
    """Return samples without any pattern, in degrees: cases every third, one row without a value, one without a place."""
    made = QgsVectorLayer("Point?crs=EPSG:4326&field=zinc:double&field=people:double&field=half:double", "flat", "memory")
    cells = [[1.0 if row % 3 == 0 else 0.0, 10.0 + row % 7, float(row % 2)] for row in range(60)]
    cells[5][0] = None
    places = [(10 + 0.01 * (row % 10), 45 + 0.01 * (row // 10)) for row in range(60)]
    return filled(made, cells, places)


def incidents():
    """Return incidents, denser in one corner."""
    made = QgsVectorLayer(f"Point?crs={METRES}&field=name:string", "incidents", "memory")
    rng = np.random.default_rng(1)
    places = np.vstack((rng.random((300, 2)) * 10_000, 3000 + rng.normal(size=(80, 2)) * 400)) + (180_000, 330_000)
    return filled(made, [["i"]] * len(places), places.tolist())


def named():
    """Return Meuse under the codes of its contaminants."""
    columns = meuse.columns("meuse_155.csv")
    names = (columns["cadmium"], columns["copper"], columns["lead"], columns["zinc"])
    cells = [list(row) for row in zip(*names, strict=True)]
    return points("field=Cd:double&field=Cu:double&field=Pb:double&field=Zn:double&field=part:string",
                  [[*row, "west" if place < 100 else "east"] for place, row in enumerate(cells)], meuse.places())  # fmt: skip


VARIANTS = {
    "localmoran, two fields": Case(LocalMoranClusters, {"INPUT": wide}, {"FIELD": "zinc", "FIELD2": "lead", "PERMUTATIONS": 99, **NEAR}),
    "localmoran, 0 and 1": Case(LocalMoranClusters, {"INPUT": flat}, {"FIELD": "zinc", "PERMUTATIONS": 99, **NEAR}),
    "getisord, Gi": Case(GetisOrdHotspots, {"INPUT": flat}, {"FIELD": "people", "STAR": False, "BAND": 900}),
    "optimisedhotspots, incidents": Case(OptimisedHotspots, {"INPUT": incidents}, {"RUNS": 5}),
    "scan, nothing": Case(Scan, {"INPUT": flat}, {"CASES": "zinc", "SIMULATIONS": 99}),
    "scan, Poisson": Case(Scan, {"INPUT": flat}, {"MODEL": 1, "CASES": "people", "POPULATION": "people", "DIRECTION": 2, "SIMULATIONS": 99}),
    "clusters, HDBSCAN": Case(SampleClusters, {"INPUT": wide}, {"METHOD": 1}),
    "clusters, none": Case(SampleClusters, {"INPUT": wide}, {"EPS": 1}),
    "density, adaptive": Case(SampleDensity, {"INPUT": wide}, {"FIELD": "zinc", "ADAPTIVE": True, "CELL": 50, "OUTPUT": "adaptive.tif"}),
    "density, degrees": Case(SampleDensity, {"INPUT": flat}, {"CELL": 100, "OUTPUT": "degrees.tif"}),
    "colocation, far": Case(SourceColocation, {"SOURCES": sources, "SAMPLES": flat}, {"HOT": "half", "RELABELLINGS": 99}),
    "assess, nothing told": Case(Assess, {"INPUT": long}, {"JURISDICTIONS": ["NL"], "LEVELS": ["intervention"]}),
    "indices, health": Case(PollutionIndices, {"INPUT": named}, {
        "FIELDS": ["Cd", "Cu", "Pb", "Zn"], "EXPOSURE": "child", "REFERENCE": "own_median", "NORMALISER": "none",
    }),
    "background, mixture": Case(LocalBackground, {"INPUT": named}, {"FIELDS": ["Zn", "Cd"], "GROUP": "part", "METHOD": "mixture"}),
    "censoredsummary, whole": Case(CensoredSummary, {"INPUT": named}, {"VALUE": "Zn", "METHOD": 2, "RESAMPLES": 0}),
    "censoredsummary, unlike": Case(CensoredSummary, {"INPUT": long}, {"VALUE": "value", "CENSORED": "censor", "RESAMPLES": 0}),
    "methodtransfer, factor": Case(MethodTransfer, {"INPUT": wide}, {"FROM": "lead", "METHOD": 3, "CONTAMINANT": "Pb"}),
}  # fmt: skip
"""Runs whose page has other parts, or nothing to draw."""


def layers_of_soil():
    """Return two profiles of three layers, one layer upside down."""
    made = QgsVectorLayer(f"Point?crs={METRES}&field=plot:string&field=upper_depth_cm:double&field=lower_depth_cm:double&field=Pb:double",
                          "layers", "memory")  # fmt: skip
    cells = [[plot, upper, lower, 20.0 + upper] for plot in "ab" for upper, lower in ((0.0, 10.0), (10.0, 30.0), (30.0, 60.0))]
    cells.append(["b", 90.0, 70.0, 5.0])
    return filled(made, cells, [(180_000, 330_000)] * len(cells))


WITHOUT_PAGE = {
    "qualitycheck": Case(QualityCheck, {"INPUT": long}, {"FINDINGS": "memory:", "SUMMARY": "memory:"}, ("FINDINGS", "SUMMARY")),
    "depthharmonise": Case(DepthHarmonise, {"INPUT": layers_of_soil}, {"VALUES": ["Pb"], "PROBLEMS": "memory:"}, ("OUTPUT", "PROBLEMS")),
    "sums": Case(Sums, {"INPUT": long}),
}
"""Tools that write no page, but tell as much in their metadata."""
