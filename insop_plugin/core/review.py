"""The states of a contributed row and who may change them."""

from insop_plugin.core.errors import N_

DRAFT, SUBMITTED, ACCEPTED, REJECTED, WITHDRAWN = "draft", "submitted", "accepted", "rejected", "withdrawn"

BY_REVIEW = {
    SUBMITTED: (ACCEPTED, REJECTED),
    ACCEPTED: (WITHDRAWN,),
    REJECTED: (WITHDRAWN,),
}
"""What a reviewer may make of a row, by its present state."""

NEEDS_REASON = (REJECTED, WITHDRAWN)


def after_edit(state: str) -> str:
    """Return the state of a row that a contributor has edited and sent: it waits for review, whatever it was."""
    return SUBMITTED


def what_forbids(state: str, wanted: str, reason: str) -> str:
    """Return in words why a reviewer may not give a row a state; empty where nothing forbids it.

    Args:
        state: the row's present state.
        wanted: the state the reviewer asks for.
        reason: the reviewer's words.
    """
    if wanted not in BY_REVIEW.get(state, ()):
        return N_("A row that is {state} cannot become {wanted}.").format(state=state, wanted=wanted)
    if wanted in NEEDS_REASON and not reason.strip():
        return N_("Say why, so that the contributor can mend it.")
    return ""
