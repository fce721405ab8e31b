"""A review before it is sent: what is decided on which row, and what follows for the rows that belong together.

A row means nothing without the one it belongs to. So a rejection takes along what belongs to the row, and accepting a
row accepts the rows it belongs to, as far as they wait too; a row of a rejected one cannot be accepted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.kinship import Key, children_of, descendants
from insop_plugin.core.review import ACCEPTED, NEEDS_REASON, REJECTED


class ReasonMissing(InsopError):
    """A rejection without a reason."""

    template = N_("A rejection needs a reason.")
    hint = N_("Say why, so that the contributor can mend it.")


class OwnerRejected(InsopError):
    """A row to be accepted that belongs to a rejected one."""

    template = N_("Rows that belong to a rejected one: {n}. They cannot be accepted without it.")
    hint = N_("Accept the row they belong to, or reject them too.")


@dataclass(frozen=True)
class Waiting:
    """A row that waits for a decision."""

    rev: int
    owners: tuple[Key, ...] = ()
    is_own: bool = False  # the reviewer edited it last and may not decide on it


@dataclass(frozen=True)
class Choice:
    """What the reviewer means to say on one row."""

    state: str  # accepted or rejected
    reason: str = ""
    because: Key | None = None  # the row whose decision this one follows


class Rows(dict[Key, Waiting]):
    """The rows that wait; who belongs to whom is looked up once."""

    @cached_property
    def children(self) -> dict[Key, list[Key]]:
        """The rows that belong to each."""
        return children_of({key: row.owners for key, row in self.items()})


@dataclass(frozen=True)
class Draft:
    """A review as far as it has come."""

    rows: Rows = field(default_factory=Rows)
    choices: Mapping[Key, Choice] = field(default_factory=dict)

    def decide(self, keys: Sequence[Key], choice: Choice, with_children: bool = True) -> "Draft":
        """Return the review with a decision on some rows, and what follows from it; one's own rows are left out.

        Args:
            keys: the rows meant.
            choice: accepted or rejected, and the reviewer's words.
            with_children: accept what belongs to the rows too; a rejection always takes it along.

        Raises:
            ReasonMissing: a rejection without a reason.
            OwnerRejected: all that could be decided belongs to rejected rows.
        """
        if choice.state in NEEDS_REASON and not choice.reason.strip():
            raise ReasonMissing()
        meant = dict.fromkeys(key for key in keys if key in self.rows and not self.rows[key].is_own)
        if choice.state == REJECTED:
            return replace(self, choices={**self.choices, **self._below(meant, choice), **dict.fromkeys(meant, choice)})
        lost = {key for key in meant if self._is_lost(key, meant)}
        if lost and len(lost) == len(meant):
            raise OwnerRejected(n=len(lost))
        kept = dict.fromkeys((key for key in meant if key not in lost), choice)
        below = self._below(kept, replace(choice, reason="")) if with_children else {}
        free = {key: one for key, one in below.items() if self._state(key) != REJECTED or self._follows(key, kept)}
        return replace(self, choices={**self.choices, **dict(self._above({**free, **kept})), **free, **kept})

    def clear(self, keys: Iterable[Key]) -> "Draft":
        """Return the review without the decisions on some rows, and without those that followed from them."""
        gone = set(keys)
        kept = {key: one for key, one in self.choices.items() if key not in gone and one.because not in gone}
        return replace(self, choices=kept)

    def with_rows(self, rows: Mapping[Key, Waiting]) -> "Draft":
        """Return the review with more rows; a decision on a version that is no longer the present one is dropped."""
        moved = {key for key, row in rows.items() if key in self.rows and self.rows[key].rev != row.rev}
        return replace(self.clear(moved), rows=Rows({**self.rows, **rows}))

    def without_rows(self, keys: Iterable[Key]) -> "Draft":
        """Return the review without some rows: they are decided, or wait no more."""
        gone = set(keys)
        rows = Rows({key: row for key, row in self.rows.items() if key not in gone})
        return Draft(rows, {key: one for key, one in self.choices.items() if key not in gone})

    def count(self, state: str) -> int:
        """Return how many rows are accepted or rejected."""
        return sum(choice.state == state for choice in self.choices.values())

    def loose(self) -> list[Key]:
        """Return the rows to be accepted that belong to one which waits and is not accepted with them."""
        accepted = (key for key, choice in self.choices.items() if choice.state == ACCEPTED)
        return [key for key in accepted if any(self._state(owner) != ACCEPTED for owner in self._owners(key))]

    def _state(self, key: Key) -> str:
        return self.choices[key].state if key in self.choices else ""

    def _follows(self, key: Key, keys: Mapping[Key, Choice]) -> bool:
        return self.choices[key].because in keys

    def _below(self, meant: Iterable[Key], choice: Choice) -> dict[Key, Choice]:
        """Return what follows for the rows below."""
        found: dict[Key, Choice] = {}
        for top in meant:
            if top not in found:
                mine = (key for key in descendants(self.rows.children, top) if not self.rows[key].is_own)
                found.update(dict.fromkeys(mine, replace(choice, because=top)))
        return found

    def _above(self, chosen: Mapping[Key, Choice]) -> Iterator[tuple[Key, Choice]]:
        """Yield what follows for the rows that accepted ones belong to."""
        for key in chosen:
            for owner in self._owners(key):
                if owner not in chosen and not self.rows[owner].is_own and not self._state(owner):
                    yield owner, Choice(ACCEPTED, because=key)

    def _is_lost(self, key: Key, meant: Mapping[Key, None]) -> bool:
        """Tell whether a row belongs to one that stays rejected."""
        return any(self._state(owner) == REJECTED and owner not in meant for owner in self._owners(key))

    def _owners(self, key: Key) -> Iterator[Key]:
        """Yield the rows that wait to which a row belongs, nearest first."""
        for owner in self.rows[key].owners:
            if owner in self.rows:
                yield owner
                yield from self._owners(owner)
