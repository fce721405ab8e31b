"""Where contributions live: folder, and later PostGIS and HTTP; no QGIS."""
