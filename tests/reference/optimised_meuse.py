"""Record our own optimised hot spots of meuse zinc, for tests/data/meuse_optimised.csv: python -m tests.reference.optimised_meuse"""

import csv

from insop_plugin.core.hotspots.optimised import OptimisedSettings, optimised
from tests.core import meuse
from tests.core.test_optimised import columns_of

columns = columns_of(optimised(meuse.places(), meuse.zinc(), OptimisedSettings("zinc")))
with (meuse.DATA / "meuse_optimised.csv").open("w", newline="", encoding="utf-8") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([f"{float(cell):.12g}" for cell in row] for row in zip(*columns.values()))
