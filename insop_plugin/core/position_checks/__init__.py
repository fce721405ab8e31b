"""Checks of positions: missing, exchanged, sign, country, sea, centres, decimals, datum; findings with a proposed mend.

From plain Python, without QGIS:

    from insop_plugin.core.position_checks import Delivered, check_positions

    checked = check_positions(Delivered(longitude, latitude, country))     # arrays, one entry per row
    for found in checked.found:
        print(found.check.code, len(found.rows), found.longitude[:3], found.latitude[:3])
    checked.flags, checked.accuracy_m                                      # bits of qc_flag.csv; metres
"""

from insop_plugin.core.position_checks.checking import Checked, Delivered, Found, check_positions

__all__ = ["Checked", "Delivered", "Found", "check_positions"]
