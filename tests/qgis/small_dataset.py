"""A small store of two countries and a checkout of it, for tests of what the user sees."""

from insop_plugin.stores import folder
from insop_plugin.stores.checkout import create_checkout
from tests.stores.make import insert, line, point, push, square


def store(path):
    """Make a store: in Italy sources of all three shapes, two sites and two sampled plots, in Austria one source."""
    return fill(folder.create(path, "Training valley", "CC-BY-4.0"))


def fill(made, abroad="AUT", place=(11.4, 47.2)):
    """Put the rows into any empty store; one source lies abroad."""
    dataset = insert("dataset", title="Survey 2024", attribution="Agency of the valley")
    of = {"dataset_uid": dataset.uid}
    works = insert("source", name="Works", certainty="confirmed", emission_pathways="air,dust", evidence="register", **of)
    plots = [insert("plot", code=f"P{n}", geom=point(11.5 + n / 100, 44.5), **of) for n in range(2)]
    samples = [insert("sample", plot_uid=plot.uid, code=f"S{n}") for n, plot in enumerate(plots)]
    receipt = push(
        made,
        dataset,
        works,
        insert("source", name="Road", source_type="TRANS_ROAD", geom=line((11.5, 44.5), (11.6, 44.6)), **of),
        insert("source", name="Dump", source_type="WASTE_LANDFILL", geom=square(11.55, 44.55), **of),
        insert("source", name="Alpine mine", country=abroad, geom=point(*place), **of),
        insert("source_contaminant", source_uid=works.uid, contaminant="Pb"),
        insert("site", name="Yard", geom=square(11.52, 44.52), **of),
        insert("site", name="Well", status="SS4", geom=point(11.53, 44.53), **of),
        *plots,
        *samples,
        *(insert("observation", sample_uid=sample.uid, value=10.0 + n) for n, sample in enumerate(samples)),
        insert("observation", sample_uid=samples[0].uid, contaminant="Hg", censor="left", value=None, censor_limit=0.5),
    )
    assert receipt.status == "ok", receipt
    return made


def checkout(made, path):
    """Make a checkout of a whole store."""
    create_checkout(made, path)
    return str(path)
