"""Step 3: a laboratory's table becomes samples of the dataset."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget


def open_import(session, parent: QWidget | None = None):
    """Open the import dialog, or bring it to the front."""
    from insop_plugin.adapters.i18n import tr
    from insop_plugin.adapters.messages import show_notice
    from insop_plugin.gui.import_table.controller import ImportController
    from insop_plugin.gui.import_table.dialog import ImportDialog
    from insop_plugin.gui.windows import show

    if not session.checkout_path:
        show_notice(session.iface.messageBar(), tr("Load a dataset first (step 1)."))
        return None

    def made() -> ImportDialog:
        dialog = ImportDialog(parent)
        dialog.controller = ImportController(dialog, session)
        return dialog

    return show("import_table", made)
