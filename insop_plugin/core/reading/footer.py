"""Rows below a table that are no samples: totals, means, footnotes.

Example (plain Python, no QGIS):
    footer_rows([["A", "1.5", "2"], ["", "", ""], ["Mean", "1.5", "2"], ["* below the limit of detection", "", ""]])   # 3
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from insop_plugin.core.contaminants.names import fold_name
from insop_plugin.core.reading.heading_rows import heading_words
from insop_plugin.core.reading.layout import is_number

LOOKED_AT = 60  # rows
FEWEST_COLUMNS = 3  # a narrow table has short rows of its own
WORDS = 4  # from which a text alone in its row is a sentence
MARKS = ("*", "¹", "†", "#")
NOTE_WORD = re.compile(r"\s*([^\W\d]+)\s*[.:：]|\s*(注|备注|说明)")


def footer_rows(rows: Sequence[Sequence[str]]) -> int:
    """Return how many rows at the end of a table are no data, blank ones between them counted.

    Args:
        rows: the last rows of the table, blank ones at the end already left out.
    """
    count = found = 0
    for row in reversed(rows):
        count += 1
        if not any(cell.strip() for cell in row):
            continue
        if not (is_note(row) or _is_statistic(row)):
            break
        found = count
    else:
        return 0  # nothing would be left of the table
    while found < len(rows) and found and not any(cell.strip() for cell in rows[-found - 1]):
        found += 1
    return found


def is_note(row: Sequence[str]) -> bool:
    """Tell whether a row holds one text that is a sentence or begins like a footnote."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) != 1 or len(row) < FEWEST_COLUMNS or is_number(filled[0]):
        return False
    text = filled[0]
    word = NOTE_WORD.match(text)
    begins = bool(word) and fold_name(word[1] or word[2]) in heading_words("note")
    return begins or text.startswith(MARKS) or len(text.split()) >= WORDS


def _is_statistic(row: Sequence[str]) -> bool:
    first = next((cell for cell in row if cell.strip()), "")
    bare = re.sub(r"\([^)]*\)|[:=.]+$", "", first.strip()).strip()
    return fold_name(bare) in heading_words("statistic")
