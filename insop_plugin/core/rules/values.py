"""How one value of a cell is read; every rule reads it in the same way."""

from __future__ import annotations

import json
import math
import re
from datetime import date, datetime, timezone

import numpy as np

from insop_plugin.core.canonical import UUID, uid
from insop_plugin.core.vocabulary import split_codes

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_TRUE, _FALSE = {"true", "1", "t", "yes"}, {"false", "0", "f", "no"}


def text_of(value: object) -> str:
    """Return the value as text, whole numbers without a fraction."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (float, np.floating)):
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{float(value):.12g}"
    return str(value)


def uid_of(text: str) -> str | None:
    """Return an identity in its one spelling."""
    return text if UUID.fullmatch(text) else uid(text)


def several(value: object) -> tuple[str, ...]:
    """Return the codes of a column that holds several."""
    return split_codes(text_of(value))


def number_of(value: object) -> float:
    """Return the value as a number; NaN when it is none, such as `1,5` or `inf`."""
    text = text_of(value)
    number = float(text) if _NUMBER.fullmatch(text) else math.nan
    return number if math.isfinite(number) else math.nan


def is_number(value: object) -> bool:
    """Return whether the value is a finite number."""
    return not math.isnan(number_of(value))


def is_whole(value: object) -> bool:
    """Return whether the value is a whole number."""
    return number_of(value).is_integer()


def is_yes_no(value: object) -> bool:
    """Return whether the value says yes or no."""
    return text_of(value).lower() in _TRUE | _FALSE


def is_yes(value: object) -> bool:
    """Return whether the value says yes."""
    return text_of(value).lower() in _TRUE


def is_json(value: object) -> bool:
    """Return whether the value is JSON text or already read."""
    if isinstance(value, (dict, list)):
        return True
    try:
        json.loads(str(value), parse_constant=_refuse)
    except ValueError:
        return False
    return True


def _refuse(constant: str) -> None:
    raise ValueError(constant)  # NaN and Infinity are no JSON


def day_of(value: object) -> np.datetime64:
    """Return the day of a date or moment; NaT when it is none."""
    if isinstance(value, np.datetime64):
        return value.astype("datetime64[D]")
    moment = _moment(value)
    return np.datetime64("NaT", "D") if moment is None else np.datetime64(moment.date().isoformat(), "D")


def moment_of(value: object) -> np.datetime64:
    """Return the moment in UTC to the second; NaT when it is none."""
    moment = _moment(value)
    if moment is None:
        return np.datetime64("NaT", "s")
    utc = moment.astimezone(timezone.utc).replace(tzinfo=None) if moment.tzinfo else moment
    return np.datetime64(utc.replace(microsecond=0).isoformat(), "s")


def is_moment(value: object) -> bool:
    """Return whether the value is a date, with or without a time of day."""
    return _moment(value) is not None


def _moment(value: object) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    text = str(value).strip().replace("/", "-")
    if not _DAY.match(text):
        return None
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return _with_odd_fraction(text)


def _with_odd_fraction(text: str) -> datetime | None:
    """Python before 3.11 reads fractions of a second only with three or six digits."""
    try:
        return datetime.fromisoformat(re.sub(r"\.\d+", "", text).replace("Z", "+00:00"))
    except ValueError:
        return None
