"""The steps of the demo; each says in one or two lines what it did."""

import json
from pathlib import Path

import processing
from demo_map import render
from processing.core.Processing import Processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from insop_plugin.adapters.lab_intake import Job, bring_in, prepare
from insop_plugin.adapters.measure import circle, ruler
from insop_plugin.adapters.pages.drawing import Drawn
from insop_plugin.core.reading.raw_table import ReadingOptions
from insop_plugin.core.reading.recipe import read_recipe
from insop_plugin.paths import RESOURCES
from insop_plugin.processing.provider import InsopProvider
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.intake import AlreadyThere, add_rows

LAB_FILE = RESOURCES / "sample" / "usgs_conus_colorado.csv"
RECIPE = RESOURCES / "recipes" / "usgs_conus_soils.json"
BASE_MAP = RESOURCES / "sample" / "states.fgb"
EXERCISE = {
    "uid": "0f7a1c52-8f0f-4c3e-9f57-6a3a0d5d1e10",
    "country": "USA",
    "name": "Exercise: tailings near Leadville",
    "source_type": "MIN_METAL",
    "source_nature": "area",
    "activity_status": "unknown",
    "evidence": "remote_sensing",
    "certainty": "possible",
    "coord_method": "map",
    "remarks": "Digitised in the demo; not a finding.",
}
LEADVILLE = (-106.29, 39.25)  # degrees
RADIUS_M = 400.0
SURVEY = {
    "title": "USGS soils of the conterminous United States: Colorado",
    "licence": "US-PD",
    "sharing_level": "public_exact",
    "country": "USA",
    "attribution": "US Geological Survey, Data Series 801",
}
CONTAMINANT = "Zn"
NEIGHBOURS = 8
COLORADO = QgsRectangle(-109.4, 36.7, -101.7, 41.3)
SHEET_CRS = "EPSG:32613"  # UTM zone 13 north
SOURCES = (
    "Soils: US Geological Survey DS 520 (CC0) and DS 801 (public domain). Sites: US EPA National Priorities List; "
    "listed does not mean polluted. Base map: Natural Earth. Boundaries imply no opinion on any territory."
)


class Line:
    """The steps, over one folder with its store and checkout."""

    def __init__(self, folder: Path, store: Path, checkout: Path):
        self.folder, self.store, self.checkout = folder, store, checkout
        Processing.initialize()
        self.provider = InsopProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.found = None

    def load(self):
        """Load the shared dataset into a checkout."""
        if self.checkout.is_file():
            return say("Load", f"{self.checkout.name} is there already, nothing was loaded.")
        given = {"STORE": str(self.store), "COUNTRY": "USA", "CHECKOUT": str(self.checkout)}
        rows = self.tool("loaddataset", given)["ROWS"]
        say("Load", f"{rows:,} rows of the training store (USA) are in {self.checkout.name}.")

    def digitise(self):
        """Digitise a potential source: a circle, as the map tool draws it."""
        import pandas

        ring = circle(QgsPointXY(*LEADVILLE), RADIUS_M, ruler(QgsProject.instance()))
        drawn = Drawn("Polygon", tuple(ring), RADIUS_M)
        row = {**EXERCISE, "radius_m": RADIUS_M, "geom": bytes(drawn.geometry().asWkb())}
        try:
            add_rows(self.checkout, {"source": pandas.DataFrame([row])})
            say("Digitise", f"“{row['name']}” is in the checkout, a circle of {RADIUS_M:g} m.")
        except AlreadyThere:
            say("Digitise", f"“{row['name']}” was in the checkout already.")

    def harmonise(self):
        """Harmonise a survey's table, once as files and once into the checkout."""
        outputs = {name: str(self.folder / f"{name.lower()}.gpkg") for name in ("SAMPLES", "OBSERVATIONS", "AUDIT", "REFUSED")}
        self.tool("harmonisetable", {"INPUT": str(LAB_FILE), "RECIPE": str(RECIPE), **outputs})
        prepared = prepare(Job(str(LAB_FILE), ReadingOptions(), read_recipe(RECIPE), SURVEY), str(self.checkout))
        say("Harmonise", " ".join(prepared.outcome.conservation.sentences()[:2]))
        added = bring_in(prepared, str(self.checkout))
        say("Import", f"{sum(added.values()):,} rows were added, {sum(prepared.known.values()):,} were there already.")

    def check(self):
        """Check the whole checkout."""
        done = self.tool("validate", {"INPUT": str(self.checkout), "FINDINGS": str(self.folder / "findings.gpkg")})
        findings = QgsVectorLayer(done["FINDINGS"], "", "ogr")
        kinds = len(findings.uniqueValues(findings.fields().indexOf("rule")))
        say("Check", f"{done['ERRORS']:,} errors and {done['WARNINGS']:,} warnings of {kinds} kinds, see findings.gpkg.")

    def hot_spots(self):
        """Find hot spots of one contaminant among the survey's plots."""
        points = str(self.folder / "zinc.gpkg")
        self.tool("contaminantlayer", {"CHECKOUT": str(self.checkout), "CONTAMINANT": CONTAMINANT, "OUTPUT": points})
        given = {"INPUT": points, "FIELD": "value", "NEIGHBOURHOOD": 1, "K": NEIGHBOURS, "TRANSFORM": 1, "ALPHA": 0.1}
        output = self.folder / "hotspots.gpkg"
        self.found = self.tool("getisord", {**given, "OUTPUT": str(output)})
        say("Analyse", "Zinc: {HOT} samples in hot spots, {COLD} in cold spots of {N} (10 %, FDR).".format(**self.found))

    def contribute(self):
        """Send the edits; the receipt is kept."""
        path = self.folder / "receipt.json"
        if not len(open_checkout(self.checkout).pending()):
            return say("Contribute", f"Nothing to send; the receipt of the last contribution is {path.name}.")
        given = {"CHECKOUT": str(self.checkout), "STORE": str(self.store), "CONTRIBUTOR": "INSOP demo", "COUNTRY": "USA"}
        given |= {"LICENCE": "US-PD", "SHARING_LEVEL": "public_exact", "RECEIPT": str(path)}
        self.tool("contribute", given)
        receipt = json.loads(path.read_text(encoding="utf-8"))
        say("Contribute", f"{receipt['accepted'] + receipt['pending']:,} changes are in the store, revision {receipt['rev']}.")

    def map(self):
        """Render the map sheet."""
        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem(SHEET_CRS))
        layers = [layer for layer in self.layers() if layer.isValid()]
        project.addMapLayers(layers)
        to_sheet = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
        texts = ("Zinc in the soils of Colorado: hot and cold spots", self.subtitle(), SOURCES)
        render(project, layers, to_sheet.transformBoundingBox(COLORADO), texts, self.folder / "map.png")
        say("Map", "map.png")

    def layers(self):
        """Return the sheet's layers, top first."""
        from insop_plugin.adapters import checkout_layers

        group = checkout_layers.load(str(self.checkout), QgsProject.instance())
        sites = next(node.layer() for node in group.findLayers() if "site" in node.layer().source().split("layername=")[1])
        spots = QgsVectorLayer(str(self.folder / "hotspots.gpkg"), "Zinc, Gi*", "ogr")
        spots.loadNamedStyle(str(RESOURCES / "styles" / "getisord.qml"))
        return [sites, spots, self.states()]

    def states(self):
        """Return the base map."""
        from qgis.core import QgsFillSymbol

        layer = QgsVectorLayer(str(BASE_MAP), "States", "ogr")
        plain = {"color": "#f7f5f0", "outline_color": "#9a958c", "outline_width": "0.3"}
        layer.renderer().setSymbol(QgsFillSymbol.createSimple(plain))
        return layer

    def subtitle(self):
        """Return what the map shows, in one line."""
        words = "log10 of mg/kg dry weight, {n} samples, {k} nearest neighbours and the sample itself, false discovery rate 10 %"
        return words.format(n=self.found["N"], k=NEIGHBOURS)

    def tool(self, name, given):
        """Run one INSOP tool."""
        return processing.run(f"insop:{name}", given, feedback=QgsProcessingFeedback(False))


def say(step, words):
    """Tell what a step did."""
    print(f"{step:<11} {words}", flush=True)
