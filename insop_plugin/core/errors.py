"""Failures that speak to a technician: a template, its facts and a next step."""


def N_(text: str) -> str:
    """Mark a text for translation; it is translated where the user reads it."""
    return text


class InsopError(Exception):
    """A failure the user can understand; subclasses set `template` and `hint`."""

    template: str = N_("Something went wrong.")
    hint: str = ""

    def __init__(self, **facts: object):
        super().__init__(facts)
        self.facts = facts

    def __str__(self) -> str:
        parts = (self.template.format(**self.facts), self.hint.format(**self.facts))
        return " ".join(part for part in parts if part)


class Cancelled(InsopError):
    """The user cancelled; what was done so far is kept or rolled back by the caller."""

    template = N_("Cancelled.")


class MissingPackage(InsopError):
    """A Python package that this QGIS does not have."""

    template = N_("The Python package {package} is not installed in this QGIS.")
    hint = N_("Install it ({how}) and start QGIS again.")
