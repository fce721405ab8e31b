"""Enable the plugin once in a fresh process and print how long it took; bench_startup.py runs this."""

import time


def test_start(qgis_iface, qgis_processing):
    import numpy  # noqa: F401  QGIS itself has it loaded by then

    begun = time.perf_counter()
    import insop_plugin

    plugin = insop_plugin.classFactory(qgis_iface)
    plugin.initGui()
    print(f"\nown_ms {1000 * (time.perf_counter() - begun):.1f}")
    plugin.unload()
