"""The PostGIS store: a central store reached directly, on a local network or through a tunnel.

The database does the work (`resources/store/sql`); each call asks one function.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic

from insop_plugin.core import model
from insop_plugin.core.changes import Contribution, Identity, Receipt
from insop_plugin.core.errors import N_, InsopError, MissingPackage
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import central, errors, postgis_address, postgis_snapshot, verdict, wire
from insop_plugin.stores.protocol import ALL, Decision, Page, Selection, Snapshot, StoreInfo, Window
from insop_plugin.stores.reviews import Queue, QueuePage, VerdictPage, Version

IDLE_S = 60.0  # firewalls drop connections that are silent for longer

COPY = N_("this is a copy of the store for reading; contributions go to the store itself")


class DatabaseAway(InsopError):
    """No answer from the database."""

    template = N_("The store at {address} did not answer: {reason}.")
    hint = N_("Your edits are kept. Check the network, and your name and password for the store; then try again.")


class PostgisStore:
    """A central store by its database; may be used by several threads."""

    scheme, is_local = postgis_address.SCHEME, False
    files = None  # they belong to the web server

    def __init__(self, address: str, credentials: Mapping[str, str] | None = None, check: verdict.RuleCheck = verdict.by_rules):
        """Take an address; `credentials` go to libpq as they are and are never shown."""
        self.address, self.check = address, check
        self._parameters = postgis_address.parameters(address, credentials)
        self._idle: deque[tuple[central.Connection, float]] = deque(maxlen=1)

    def info(self) -> StoreInfo:
        """Return what the store says about itself."""
        info = wire.info_from_json(self._ask("info"), self.address)
        if info.schema_version > model.SCHEMA_VERSION:
            raise errors.StoreOfNewerSchema(path=self.address, found=info.schema_version, known=model.SCHEMA_VERSION)
        return info

    def counts(self, selection: Selection) -> dict[str, int]:
        """Return how many rows of each collection a snapshot of a selection would have."""
        return wire.counts_from_json(self._ask("counts", selection.to_json()))

    def snapshot(self, target: Path, selection: Selection = ALL, progress: Progress = silent) -> Snapshot:
        """Write the selected rows, as they are now, to a new GeoPackage."""
        with self.connected(is_one_moment=True) as connection:
            return postgis_snapshot.write(connection, Path(target), selection, self.address, progress)

    def pull(self, window: Window) -> Page:
        """Return one page of what changed."""
        return wire.page_from_json(self._ask("pull", wire.window_to_json(window)))

    def push(self, contribution: Contribution, progress: Progress = silent) -> Receipt:
        """Store a contribution whole or not at all; sending it twice stores it once.

        Raises:
            TooMuchAtOnce: it has more changes than the store takes.
            PushIdReused: the store has other content under its id.
            DatabaseAway: no answer came; whether it was stored tells `status`, or sending it again.
        """
        with self.connected() as connection:
            return wire.receipt_from_json(central.push(connection, contribution, self.check, progress))

    def status(self, push_id: str) -> Receipt | None:
        """Return the receipt of a contribution or review the store has; None where it has none."""
        return wire.status_from_json(self._ask("status", {"push_id": push_id}))

    def review(self, review_id: str, reviewer: Identity, decisions: Sequence[Decision]) -> Receipt:
        """Accept, reject or withdraw rows, all or none; sending it twice does it once."""
        return wire.receipt_from_json(self._ask("review", wire.review_to_json(review_id, reviewer, decisions)))

    def queue(self, asked: Queue) -> QueuePage:
        """Return one page of the rows that wait for a review, or of the deleted ones."""
        return wire.queue_from_json(self._ask("queue", asked.to_json()))

    def verdicts(self, window: Window) -> VerdictPage:
        """Return one page of the decisions of a window that still stand."""
        return wire.verdicts_from_json(self._ask("verdicts", wire.window_to_json(window)))

    def history(self, collection: str, uid: str) -> tuple[Version, ...]:
        """Return what each revision did to a row, oldest first; nothing for a row the store does not have."""
        return wire.history_from_json(collection, self._ask("history", {"collection": collection, "uid": uid}))

    @contextmanager
    def connected(self, is_one_moment: bool = False) -> Iterator[central.Connection]:
        """Open a connection for a while; with `is_one_moment` all that is read in it belongs to one revision.

        Raises:
            MissingPackage: this QGIS has no psycopg2.
            DatabaseAway: the database does not answer, or does not let this person in.
        """
        with self._in_words(), ExitStack() as on_failure:
            connection = self._idle_connection() or _connected(self._parameters)
            on_failure.callback(connection.close)
            connection.set_session("REPEATABLE READ" if is_one_moment else "READ COMMITTED")
            yield connection
            connection.rollback()
            on_failure.pop_all()
            self._idle.append((connection, monotonic()))

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Turn failures of the database into words."""
        try:
            import psycopg2
        except ImportError as error:
            raise MissingPackage(package="psycopg2", how="apt install python3-psycopg2") from error
        try:
            yield
        except (psycopg2.OperationalError, psycopg2.InterfaceError) as error:
            raise DatabaseAway(address=self.address, reason=_first_line(error)) from error
        except (psycopg2.errors.UndefinedFunction, psycopg2.errors.InvalidSchemaName) as error:
            raise errors.NotAStore(address=self.address, reason=N_("the database holds no store of this version")) from error
        except psycopg2.errors.ReadOnlySqlTransaction as error:
            raise errors.NotAllowed(reason=COPY) from error
        except psycopg2.errors.InsufficientPrivilege as error:
            raise errors.NotAllowed(reason=N_("your login is not one of the store's members")) from error

    def _idle_connection(self) -> central.Connection | None:
        """Return the connection of the last call where it is still fresh: a new one costs more than most questions."""
        try:
            connection, since = self._idle.pop()
        except IndexError:
            return None
        if monotonic() - since < IDLE_S and not connection.closed:
            return connection
        connection.close()
        return None

    def _ask(self, name: str, document: object = None) -> dict:
        with self.connected(is_one_moment=name != "review") as connection:
            return central.ask(connection, name, document)


def _connected(parameters: Mapping[str, str]) -> central.Connection:
    import psycopg2

    return psycopg2.connect(**parameters)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
