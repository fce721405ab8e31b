"""How many places are hot or cold at each level, as a table; for the reports of both tools of hot spots."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.pages.page import table

if TYPE_CHECKING:
    from insop_plugin.core.hotspots.hotspots import Hotspots

CLASSES = {3: "q ≤ 0.01", 2: "0.01 < q ≤ 0.05", 1: "0.05 < q ≤ 0.10"}


def fdr_table(found: "Hotspots", alpha: float) -> str:
    """Return the number of hot and cold places of each class, and what p alone would have given."""
    import numpy as np

    level = found.level.compressed()
    rows = [(name, number((level == step).sum()), number((level == -step).sum())) for step, name in CLASSES.items()]
    plain = np.nan_to_num(found.p, nan=1.0) <= alpha
    rows.append((tr("p alone, without correction"), *(number((plain & (side * found.z > 0)).sum()) for side in (1, -1))))
    return table(("", tr("hot"), tr("cold")), rows)
