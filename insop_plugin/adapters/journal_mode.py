"""How QGIS writes a checkout: through SQLite's rollback journal, not in write-ahead mode.

QGIS opens a GeoPackage without locks as long as nobody edits it, and turns write-ahead mode on when
editing begins. Its other layers of the same file then cannot read it any more ("unable to open
database file": counts of -1, a second layer that refuses to be edited), and a second program that
opens and closes the file may take saved edits away with the write-ahead file. With GDAL's own
setting for the journal QGIS leaves the file in the mode that it has, as it does on network drives.
"""

OPTION, ROLLBACK = "OGR_SQLITE_JOURNAL", "DELETE"


class RollbackJournal:
    """Switches write-ahead mode off while a checkout is in the project; what was set before comes back."""

    def __init__(self):
        self.is_on = False
        self._before: str | None = None

    def switch(self, is_on: bool) -> None:
        """Switch it on or off; twice is once."""
        if is_on == self.is_on:
            return
        from osgeo import gdal

        if is_on:
            self._before = gdal.GetConfigOption(OPTION)
        gdal.SetConfigOption(OPTION, ROLLBACK if is_on else self._before)
        self.is_on = is_on
