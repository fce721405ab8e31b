"""Between QGIS and the rest: tables, layers, tasks, settings, words."""
