"""The doors to the steps that have folders of their own."""

from insop_plugin.gui.session import Session


def digitise(session: Session) -> None:
    """Open the drawing tools (step 2)."""
    from insop_plugin.gui.digitise import open_digitise

    open_digitise(session, session.iface)


def import_table(session: Session) -> None:
    """Open the import of a table (step 3)."""
    from insop_plugin.gui.import_table import open_import

    open_import(session, session.iface.mainWindow())


def check(session: Session) -> None:
    """Open the findings of the rules (step 4)."""
    from insop_plugin.gui.check import open_check

    open_check(session, session.iface.mainWindow())
