"""Reading the published rows: pygeoapi's own PostgreSQL reader, with one answer to wrong queries."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from pygeoapi.provider.base import ProviderInvalidQueryError, ProviderItemNotFoundError, ProviderQueryError
from pygeoapi.provider.sql import PostgreSQLProvider
from sqlalchemy import String, and_, cast, literal
from sqlalchemy.exc import ArgumentError, DataError, ProgrammingError

from insop_plugin.core import canonical, model

VIEW = "pub_"
TYPES = {"real": "number", "integer": "integer", "boolean": "boolean"}
FORMATS = {"date": "date", "datetime": "date-time"}
WRONG_QUERY = (
    DataError, ProgrammingError, ArgumentError, ProviderQueryError, AttributeError, KeyError, TypeError, ValueError,
)  # fmt: skip


class PublishedRows(PostgreSQLProvider):
    """One view of published rows; nothing can be written through it."""

    def get_fields(self) -> dict[str, dict]:
        """Return the columns, as the data model describes them."""
        if not self._fields:
            names = map(str, self.table_model.__table__.columns.keys())
            known = _columns(self.table.removeprefix(VIEW))
            self._fields = {name: _field(known[name]) for name in names if name in known}
        return self._fields

    def query(self, *arguments: Any, **named: Any) -> dict:
        """Return published rows; a filter that does not fit the columns is the asker's mistake."""
        found = _explained(super().query, ProviderInvalidQueryError)(*arguments, **named)
        found["features"] = [self._in_order(feature) for feature in found["features"]]
        return found

    def get(self, identifier: str, *arguments: Any, **named: Any) -> dict:
        """Return one published row; nothing is asked of the database for what is no identity."""
        if not canonical.is_uuid(identifier):
            raise ProviderItemNotFoundError(f"there is no row {identifier[:60]}")
        return self._in_order(_explained(super().get, ProviderItemNotFoundError)(identifier, *arguments, **named))

    def _in_order(self, feature: dict) -> dict:
        """Give the properties the order of the view's columns, whatever order they were read in."""
        given = feature["properties"]
        return {**feature, "properties": {name: given[name] for name in self.get_fields() if name in given}}

    def _get_property_filters(self, properties: list[tuple[str, str]]) -> Any:
        """Compare columns with values of their own types: a value that is none is the asker's mistake, not a failure."""
        columns = self.table_model.__table__.columns
        return and_(True, *(columns[name] == cast(literal(value, String()), columns[name].type) for name, value in properties))

    def _get_datetime_filter(self, datetime_: str | None) -> Any:
        """Let rows of a collection without a time through, as OGC API Features wants it."""
        return super()._get_datetime_filter(datetime_) if self.time_field else True

    def create(self, item: dict) -> None:
        """Refuse: rows come in by contributions only."""
        raise ProviderInvalidQueryError("read only")

    def update(self, identifier: str, item: dict) -> None:
        """Refuse: rows come in by contributions only."""
        raise ProviderInvalidQueryError("read only")

    def delete(self, identifier: str) -> None:
        """Refuse: rows come in by contributions only."""
        raise ProviderInvalidQueryError("read only")


def _columns(collection: str) -> dict[str, model.Column]:
    """Return the columns a view may have: those of its collection, else those of any."""
    found = model.collections()
    meant = [one for one in found if one.name == collection] or list(found)
    others = {f"{one.name}_{name}": one.column(name) for one in found for name in one.names()}
    return {**others, **{name: one.column(name) for one in reversed(meant) for name in one.names()}}


def _field(column: model.Column) -> dict[str, str]:
    described = {"type": TYPES.get(column.type, "string"), "title": column.label, "description": column.help}
    if column.type in FORMATS:
        described["format"] = FORMATS[column.type]
    if column.unit:
        described["x-ogc-unit"] = column.unit
    return described


def _explained(ask: Callable[..., dict], meant: type[Exception]) -> Callable[..., dict]:
    @wraps(ask)
    def asked(*arguments: Any, **named: Any) -> dict:
        try:
            return ask(*arguments, **named)
        except WRONG_QUERY as error:
            raise meant("the query does not fit the columns of this collection") from error

    return asked
