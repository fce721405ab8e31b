"""Science and rules: numpy, scipy, pandas; no QGIS, no Qt, no network."""
