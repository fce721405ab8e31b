"""Parameters with which every tool runs on what INSOP ships: the laboratory file of Colorado and the training store."""

from insop_plugin.paths import RESOURCES
from insop_plugin.stores import folder
from tests.sample_store import sample_store
from tests.stores.make import sql

LAB_FILE = str(RESOURCES / "sample" / "usgs_conus_colorado.csv")
MANY = {"PERMUTATIONS": 199}


def parameters(made):
    """Return two sets of parameters for each tool, without its outputs; the second is another choice of the same.

    Args:
        made: what `prepared` returned.
    """
    samples, observations, checkout = made["samples"], made["observations"], made["checkout"]
    lead = {"INPUT": samples, "FIELD": "Pb"}
    return {
        "assess": each({"INPUT": observations, "LEVELS": ["screening"]}, "JURISDICTIONS", ["US"], ["CA"]),
        "background": each({"INPUT": samples}, "FIELDS", ["Pb", "Zn"], ["Cu"]),
        "censoredsummary": each({"INPUT": observations, "GROUP": "contaminant", "RESAMPLES": 200}, "METHOD", 0, 1),
        "checkcoordinates": each({"INPUT": samples}, "COUNTRY", "CAN", "USA"),
        "clusters": each({"INPUT": samples, "MIN_SAMPLES": 4, "MIN_CLUSTER_SIZE": 4}, "METHOD", 0, 1),
        "colocation": each({"SOURCES": made["sources"], "SAMPLES": samples, "HOT": "Pb", "BANDWIDTH": 60_000, "RELABELLINGS": 199}, "THRESHOLD", 30, 40),
        "contaminantlayer": each({"CHECKOUT": checkout}, "CONTAMINANT", "Pb", "Zn"),
        "contribute": each({"CHECKOUT": made["own"], "STORE": made["store"]}, "CONTRIBUTOR", "Ana", "Bea"),
        "cooccurrence": each({"INPUT": observations, "PLACES": samples, "THRESHOLD": 1, "CONTAMINANTS": "As,Cd,Pb,Zn", **MANY}, "QUANTILE", 0.8, 0.7),
        "createstore": each({}, "TITLE", "One", "Two"),
        "density": each({"INPUT": samples, "BANDWIDTH": 80_000}, "CELL", 20_000, 30_000),
        "depthharmonise": each({"INPUT": samples, "PROFILE": "plot_uid", "VALUES": ["Pb"]}, "DEPTHS", "0-5-15", "0-20"),
        "fetchfiles": each({"CHECKOUT": made["own"]}, "STORE", made["store"], made["store"]),
        "getisord": each({**lead, "NEIGHBOURHOOD": 1}, "K", 6, 9),
        "harmonisetable": each({}, "INPUT", LAB_FILE, LAB_FILE),
        "indices": each({"INPUT": samples}, "FIELDS", ["Pb", "Zn"], ["Cu", "Ni"]),
        "loaddataset": each({"STORE": str(sample_store())}, "CONTAMINANT", "Pb", "Zn"),
        "localmoran": each({**lead, **MANY}, "K", 6, 9),
        "methodtransfer": each({"INPUT": samples, "FROM": "Pb"}, "TO", "Zn", "Cu"),
        "optimisedhotspots": each({**lead, "RUNS": 9}, "TRANSFORM", 1, 2),
        "qualitycheck": each({}, "INPUT", observations, observations),
        "scan": each({"INPUT": samples, "CASES": "Pb", "SIMULATIONS": 199}, "THRESHOLD", 30, 50),
        "sendstore": each({"FROM": made["store"], "STORE": made["central"]}, "CONTRIBUTOR", "Ana", "Bea"),
        "sums": each({"INPUT": observations}, "RULE", 0, 1),
        "validate": each({}, "INPUT", made["sources"], made["plots"]),
    }  # fmt: skip


def each(given, name, *values):
    """Return the same parameters with each of the values of one."""
    return [{**given, name: value} for value in values]


def prepared(place, run):
    """Harmonise the laboratory file and load the training store.

    Args:
        place: a folder.
        run: tool and parameters in, results out.
    """
    made = {name: str(place / f"{name}.gpkg") for name in ("samples", "observations", "checkout", "own")}
    run("harmonisetable", {"INPUT": LAB_FILE, "SAMPLES": made["samples"], "OBSERVATIONS": made["observations"]})
    own, central = (folder.create(place / name, name, "CC-BY-4.0") for name in ("store", "central"))
    run("loaddataset", {"STORE": str(own.folder), "CHECKOUT": made["own"]})
    sql(made["own"], "INSERT INTO dataset (country, title, licence) VALUES ('USA', 'Survey', 'CC-BY-4.0')")
    run("loaddataset", {"STORE": str(sample_store()), "COUNTRY": "USA", "CHECKOUT": made["checkout"]})
    layers = {name: f"{made['checkout']}|layername={table}" for name, table in (("sources", "site"), ("plots", "plot"))}
    return {**made, **layers, "store": str(own.folder), "central": str(central.folder)}

