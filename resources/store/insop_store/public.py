"""Reading the published rows: pygeoapi's own PostgreSQL reader with one driver, one answer for wrong queries."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from pygeoapi.provider.base import ProviderInvalidQueryError, ProviderItemNotFoundError
from pygeoapi.provider.sql import GenericSQLProvider, PostgreSQLProvider
from sqlalchemy.exc import ArgumentError, DataError, ProgrammingError


class PublishedRows(PostgreSQLProvider):
    """One view of published rows; nothing can be written through it."""

    def __init__(self, provider_def: dict) -> None:
        GenericSQLProvider.__init__(self, provider_def, "postgresql+psycopg", {"application_name": "insop-public"})

    def query(self, *arguments: Any, **named: Any) -> dict:
        """Return published rows; a filter that does not fit the columns is the asker's mistake."""
        return _explained(super().query, ProviderInvalidQueryError)(*arguments, **named)

    def get(self, identifier: str, *arguments: Any, **named: Any) -> dict:
        """Return one published row."""
        return _explained(super().get, ProviderItemNotFoundError)(identifier, *arguments, **named)

    def create(self, item: dict) -> None:
        """Refuse: rows come in by contributions only."""
        raise ProviderInvalidQueryError("read only")

    def update(self, identifier: str, item: dict) -> None:
        """Refuse: rows come in by contributions only."""
        raise ProviderInvalidQueryError("read only")

    def delete(self, identifier: str) -> None:
        """Refuse: rows come in by contributions only."""
        raise ProviderInvalidQueryError("read only")


def _explained(ask: Callable[..., dict], meant: type[Exception]) -> Callable[..., dict]:
    @wraps(ask)
    def asked(*arguments: Any, **named: Any) -> dict:
        try:
            return ask(*arguments, **named)
        except (DataError, ProgrammingError, ArgumentError, AttributeError, KeyError, TypeError, ValueError) as error:
            raise meant("the query does not fit the columns of this collection") from error

    return asked
