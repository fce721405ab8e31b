"""Numbers and dates as the user's locale writes them."""

from datetime import date, datetime, timezone

from qgis.PyQt.QtCore import QDate, QLocale

from insop_plugin.adapters.i18n import tr


def number(value: int) -> str:
    """Return a count with the locale's thousands separator, also where QGIS leaves it out in tables."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(int(value))


def digits(value: float) -> str:
    """Return a number with four digits that count, as the locale writes it; a dash for none."""
    if value is None or value != value:
        return "–"
    return QLocale().toString(short(value), "g", 6)


def short(value: float) -> float:
    """Return a number with four digits that count, to be filled into a text."""
    return float(f"{value:.4g}")


def filled(text: str, **facts: object) -> str:
    """Return a text with its facts filled in, numbers as the locale writes them."""
    locale = QLocale()
    written = {
        name: locale.toString(fact) if isinstance(fact, int) else locale.toString(fact, "g", 10)
        for name, fact in facts.items()
        if not isinstance(fact, str)
    }
    return text.format(**{**facts, **written})


def counted(n: int, one: str, many: str) -> str:
    """Return a count with its noun: `one` for a single thing, `many` with `{n}` for any other number."""
    return tr(one) if n == 1 else tr(many).format(n=number(n))


def day_words(moment: str, today: date | None = None) -> str:
    """Return when something happened: today, yesterday, else the day; empty for an unknown moment.

    Args:
        moment: an ISO 8601 date or date and time, UTC where it says nothing else.
        today: the day to count from; the clock's where not given.
    """
    day = _local_day(moment)
    if day is None:
        return ""
    age_days = ((today or date.today()) - day).days
    if age_days == 0:
        return tr("today")
    if age_days == 1:
        return tr("yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def moment_words(moment: str) -> str:
    """Return a moment as date and time of this computer; the text itself where it is none."""
    try:
        known = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    except ValueError:
        return moment
    local = known.astimezone() if known.tzinfo else known.replace(tzinfo=timezone.utc).astimezone()
    return f"{local:%Y-%m-%d %H:%M}"


def _local_day(moment: str) -> date | None:
    try:
        known = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (known if known.tzinfo else known.replace(tzinfo=timezone.utc)).astimezone().date()
