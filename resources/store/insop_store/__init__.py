"""The server of a central store: pygeoapi over PostGIS, and the command that keeps it."""
