"""Enable the plugin once in a fresh process and print how long it took; bench_startup.py runs this."""

import time


def test_start(qgis_iface, qgis_processing):
    import numpy  # noqa: F401  QGIS itself has it loaded by then

    begun, cpu = time.perf_counter(), time.process_time()
    import insop_plugin

    plugin = insop_plugin.classFactory(qgis_iface)
    plugin.initGui()
    print(f"\nown_ms {1000 * (time.perf_counter() - begun):.1f} {1000 * (time.process_time() - cpu):.1f}")
    plugin.unload()
