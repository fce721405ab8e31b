"""Build the sample store of resources/sample/ from the files of tools/sample/, by the plugin's own line.

Usage: sample_store.py      (run by /usr/bin/python3; replaces resources/sample/store)
"""

import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from sample_cut import ELEMENTS  # noqa: E402
from sample_registers import SAMPLE, registers, uid  # noqa: E402

from insop_plugin.adapters.lab_intake import Job, bring_in, prepare  # noqa: E402
from insop_plugin.core.changes import Identity  # noqa: E402
from insop_plugin.core.reading.raw_table import ReadingOptions  # noqa: E402
from insop_plugin.core.reading.recipe import read_recipe  # noqa: E402
from insop_plugin.core.review import ACCEPTED  # noqa: E402
from insop_plugin.paths import RESOURCES  # noqa: E402
from insop_plugin.stores import create_store, open_store  # noqa: E402
from insop_plugin.stores.checkout import create_checkout, open_checkout  # noqa: E402
from insop_plugin.stores.intake import add_rows  # noqa: E402
from insop_plugin.stores.protocol import Decision  # noqa: E402

TITLE = "INSOP training dataset"
CONTRIBUTOR = Identity(name="INSOP training", organisation="INSOP", licence="US-PD", sharing_level="public_exact")
REVIEWER = Identity(name="INSOP training review", organisation="INSOP")
COLORADO = {
    "title": "USGS soils of Colorado 2006",
    "abstract": "959 soil samples of Colorado, 0-15 cm, near-total four-acid digestion.",
    "licence": "CC0-1.0",
    "sharing_level": "public_exact",
    "country": "USA",
    "attribution": "US Geological Survey",
    "organisation_uid": uid("organisation", "USGS"),
    "citation": "Smith, D.B., Ellefsen, K.J., Kilburn, J.E. 2010. Geochemical data for Colorado soils. "
    "U.S. Geological Survey Data Series 520.",
}


def build(folder):
    """Make the store in an empty folder; every row is contributed and accepted."""
    create_store(str(folder), TITLE, "US-PD", self_review=False)
    store = open_store(str(folder))
    with tempfile.TemporaryDirectory() as scratch:
        checkout = Path(scratch) / "sample.gpkg"
        create_checkout(store, checkout)
        add_rows(checkout, registers())
        send(store, checkout)
        recipe = recipe_of("usgs_colorado_soils")
        job = Job(str(SAMPLE / "usgs_colorado_soils.csv"), ReadingOptions(), recipe, COLORADO)
        prepared = prepare(job, str(checkout))
        print("\n".join(prepared.outcome.conservation.sentences()))
        bring_in(prepared, str(checkout))
        send(store, checkout)
    print({name: n for name, n in store.info().counts.items() if n})


def recipe_of(name):
    """Return a shipped recipe, narrowed to the columns that the sample file has."""
    recipe = read_recipe(RESOURCES / "recipes" / f"{name}.json")
    return replace(recipe, values=tuple(value for value in recipe.values if value.column in ELEMENTS))


def send(store, path):
    """Contribute all edits of a checkout and accept them."""
    checkout = open_checkout(path)
    receipt = checkout.contribute(store, CONTRIBUTOR)
    if receipt.status != "ok":
        sys.exit(f"refused: {receipt.to_json()}")
    print(f"contributed {receipt.accepted + receipt.pending} rows")
    checkout.pull(store)
    accept(store, checkout)


def accept(store, checkout):
    """Accept every submitted row of a checkout, as a National Focal Point would."""
    submitted = checkout.contribution(REVIEWER)
    if submitted.changes:
        sys.exit("the checkout still has edits")
    decisions = [Decision(*row, ACCEPTED) for row in rows_of(checkout)]
    review = store.review(f"sample-{len(decisions)}", REVIEWER, decisions)
    if review.status != "ok":
        sys.exit(f"review refused: {review.message}")
    checkout.pull(store)


def rows_of(checkout):
    """Return (collection, uid, revision) of every row that waits for review."""
    from insop_plugin.core import model
    from insop_plugin.stores import statements

    with checkout.opened() as connection:
        for collection in model.collections():
            for uid, rev, state in connection.execute(statements.select(collection.name, ("uid", "rev", "state"))):
                if state == "submitted":
                    yield collection.name, uid, rev


if __name__ == "__main__":
    target = RESOURCES / "sample" / "store"
    shutil.rmtree(target, ignore_errors=True)
    build(target)
