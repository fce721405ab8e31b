"""What a column of dates shows about itself: the order of day and month, with the rows that prove it.

For the import dialog and the log:

    shown = date_evidence(cells, today)
    shown.order                    # "dmy", "mdy", "ymd"; "" where the column does not prove it
    shown.sentences()              # templates with their facts: translate, then fill
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from insop_plugin.core.errors import N_
from insop_plugin.core.reading.dates import (
    DAY_FIRST,
    MONTH_FIRST,
    SERIAL,
    SERIAL_1904,
    YEAR_FIRST,
    date_order,
    day_part,
    orders_of,
    read_dates,
    serial_day,
)

MOSTLY = 0.9
ENOUGH_TURNED = 8
"""Cells of either kind from which on a half-converted column shows: by chance (0.4 · 0.6)^8, once in 90 000."""
ORDER_WORDS = {
    DAY_FIRST: N_("day, month, year"), MONTH_FIRST: N_("month, day, year"), YEAR_FIRST: N_("year, month, day"),
}  # fmt: skip
Sentence = tuple[str, dict[str, object]]


@dataclass(frozen=True)
class DateEvidence:
    """How many rows say what; `examples` holds the first text of each kind."""

    order: str  # proved by the column, else ""
    n: int  # rows that are not empty
    counts: dict[str, int]
    examples: dict[str, str]
    serial: str = ""  # serial or serial1904 where only that is possible for a column of day numbers
    half_converted: bool = False

    def count(self, kind: str) -> int:
        """Return the number of rows of a kind."""
        return self.counts.get(kind, 0)

    @property
    def contradicts(self) -> bool:
        """Say whether some rows can only be read one way and others only another way."""
        return sum(self.count(kind) > 0 for kind in (DAY_FIRST, MONTH_FIRST, YEAR_FIRST)) > 1

    def sentences(self) -> list[Sentence]:
        """Return what the column shows, as templates with their facts."""
        found = [*self._about_order(), *self._about_serials()]
        if self.half_converted:
            found.append((HALF_CONVERTED, {"text": self.examples["late"], "iso": self.examples["iso"]}))
        for kind, template in OTHERS.items():
            if self.count(kind):
                found.append((template, {"n": self.count(kind), "text": self.examples[kind]}))
        return found

    def _about_order(self) -> list[Sentence]:
        parts = {kind: self.count(kind) for kind in (DAY_FIRST, MONTH_FIRST, YEAR_FIRST, "open", "same")}
        n = sum(parts.values())
        if not n:
            return []
        counted = (COUNTED, {**parts, "n": n})
        if self.order:
            return [counted, (PROVED, {"order": ORDER_WORDS[self.order], "text": self.examples.get(self.order, "–")})]
        if self.contradicts:
            texts = [self.examples[kind] for kind in (DAY_FIRST, MONTH_FIRST, YEAR_FIRST) if self.count(kind)]
            return [counted, (CONTRADICTS, {"one": texts[0], "other": texts[1]})]
        return [counted, (OPEN, {"n": parts["open"]})] if parts["open"] else [counted]

    def _about_serials(self) -> list[Sentence]:
        if not self.count(SERIAL):
            return []
        text = self.examples[SERIAL]
        facts = {"n": self.count(SERIAL), "text": text}
        facts |= {"since_1900": serial_day(text, SERIAL), "since_1904": serial_day(text, SERIAL_1904)}
        return [(SERIALS_1900 if self.serial == SERIAL else SERIALS, facts)]


COUNTED = N_(
    "Of {n} rows {dmy} can only be day first, {mdy} only month first, {ymd} only year first;"
    " {open} could be more than one, in {same} it makes no difference."
)
PROVED = N_("The order is {order}, as “{text}” shows.")
CONTRADICTS = N_("“{one}” and “{other}” contradict each other: the order is not settled. State it, or mend the rows.")
OPEN = N_("No row shows the order: {n} rows keep at most their year until you state it.")
SERIALS = N_(
    "{n} rows are day numbers of a spreadsheet: “{text}” is {since_1900}, or {since_1904} if it counts from 1904."
    " State which."
)
SERIALS_1900 = N_(
    "{n} rows are day numbers of a spreadsheet: “{text}” is {since_1900}; counted from 1904 some would lie in the future."
)
HALF_CONVERTED = N_(
    "A spreadsheet has probably turned half of the dates round: texts such as “{text}” all have days above 12, dates such"
    " as “{iso}” all have days up to 12. Day and month of the latter cannot be trusted: get the original file."
)
OTHERS = {
    "month_name": N_("{n} rows name the month, such as “{text}”."),
    "two_digits": N_("{n} rows have years of two digits, such as “{text}”: read as the last hundred years."),
    "month": N_("{n} rows give month and year only, such as “{text}”."),
    "year": N_("{n} rows give the year only, such as “{text}”."),
    "date_future": N_("{n} rows lie in the future, such as “{text}”."),
    "date_early": N_("{n} rows lie before 1900, such as “{text}”."),
    "date_unreadable": N_("{n} rows are no dates, such as “{text}”."),
}


def date_evidence(cells: Sequence[str | None], today: date) -> DateEvidence:
    """Return what a column of dates shows; nothing is decided that it does not prove.

    Args:
        cells: the column as delivered; empty cells do not count.
        today: later dates are in the future.
    Source:
        domain review 4.7: DD/MM against MM/DD, future, before 1900.
    """
    rows = Counter(cell.strip() for cell in cells if cell and cell.strip())
    return evidence_of(list(rows), list(rows.values()), today)


def evidence_of(texts: Sequence[str], n: Sequence[int], today: date) -> DateEvidence:
    """Return what distinct texts show, each with the number of its rows; see `date_evidence`."""
    rows = {text: int(number) for text, number in zip(texts, n, strict=True)}
    total = sum(rows.values())
    order = date_order(texts)[0]
    counts: Counter[str] = Counter()
    examples: dict[str, str] = {}
    dates = read_dates(texts, order, today)
    serials = sum(n for text, n in rows.items() if serial_day(day_part(text), SERIAL) and len(text) > 4)
    has_serials = serials > 0 and serials >= MOSTLY * total
    for text, iso, precision, problem in zip(texts, dates.iso, dates.precision, dates.problem, strict=True):
        for kind in _kinds(text, iso, precision, problem, has_serials):
            counts[kind] += rows[text]
            examples.setdefault(kind, text)
    half = _half_converted(counts, order)
    return DateEvidence(order, total, dict(counts), examples, _serial(texts, has_serials, today), half)


def _kinds(text: str, iso: str | None, precision: str, problem: str, has_serials: bool) -> list[str]:
    """Return everything that a text is an example of."""
    bare = day_part(text)
    if has_serials and serial_day(bare, SERIAL) and len(bare) > 4:
        return [SERIAL]
    orders, found = orders_of(text), []
    if orders:
        found.append(_way(text, orders))
        found += ["late"] if orders & {DAY_FIRST, MONTH_FIRST} and _way(text, orders) not in ("open", "same") else []
        found += ["two_digits"] if len(bare.replace("-", "/").replace(".", "/").rsplit("/", 1)[-1]) == 2 else []
    elif precision == "day" and any(letter.isalpha() for letter in bare):
        found.append("month_name")
    elif precision == "day" and iso:
        found += ["iso", "iso_late"] if int(iso[8:]) > 12 else ["iso"]
    elif precision in ("month", "year") and not problem:
        found.append(precision)
    return found + ([problem] if problem in OTHERS else [])


def _way(text: str, orders: frozenset[str]) -> str:
    """Return the only order of a text; `same` where all mean one day, else `open`."""
    if len(orders) == 1:
        return next(iter(orders))
    whole = read_dates([text], "", date.max)
    return "open" if whole.problem[0] == "date_ambiguous" else "same"


def _half_converted(counts: Counter[str], order: str) -> bool:
    """Say whether a spreadsheet read the dates it could (days up to 12) in another order, and left the rest as text."""
    undecided = counts["open"] + counts["same"]
    late, turned = counts["late"], counts["iso"]
    return bool(order) and not undecided and not counts["iso_late"] and min(late, turned) >= ENOUGH_TURNED


def _serial(texts: Sequence[str], has_serials: bool, today: date) -> str:
    """Return how day numbers count where only one way is possible: not all in the future."""
    if not has_serials:
        return ""
    days = [day for text in texts if (day := serial_day(day_part(text), SERIAL_1904))]
    return SERIAL if days and max(days) > today else ""
