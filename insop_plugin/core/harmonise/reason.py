"""A reason why something is refused or flagged: its code, words and a next step."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reason:
    """Why something is refused or flagged; texts are templates over value, column and proposal."""

    code: str
    words: str
    next_step: str


def reasons(*entries: tuple[str, str, str]) -> dict[str, Reason]:
    """Return reasons by code; each entry is code, words and next step."""
    return {entry[0]: Reason(*entry) for entry in entries}
