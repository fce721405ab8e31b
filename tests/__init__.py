"""Tests: core and stores without QGIS, qgis in one process, tools and desktop in the real programs."""
