"""What can go wrong between layers and columns."""

from insop_plugin.core.errors import N_, InsopError


class NoSuchField(InsopError):
    """A field that the layer does not have."""

    template = N_("The layer has no field “{field}”.")
    hint = N_("Its fields are: {known}.")


class NotNumbers(InsopError):
    """A field of text where numbers are needed."""

    template = N_("The field “{field}” holds text or dates, not numbers.")
    hint = N_("Choose a numeric field, or turn it into numbers first (tool Harmonise table).")


class NotWritten(InsopError):
    """A result that could not be stored."""

    template = N_("The result could not be written to {place} (row {row}): {reason}.")
    hint = N_("Check that the place exists, that nobody has the file open, and that the disk is not full.")


class OwnInput(InsopError):
    """A result that would overwrite the layer it was made from."""

    template = N_("The result would overwrite its own input, {place}.")
    hint = N_("Choose another file for the result.")


class LayerChanged(InsopError):
    """A layer that was edited while it was read."""

    template = N_("The layer was changed while the tool ran: feature {fid} is gone.")
    hint = N_("Run the tool again.")
