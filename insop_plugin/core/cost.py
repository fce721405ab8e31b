"""What a run will take, roughly: work by what a unit of it cost when it was measured."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Roughly what a run takes beside reading and writing its layers."""

    seconds: float
    megabytes: float = 0.0


A_UNIT = {
    "assess": (15, 2000), "background": (8, 300), "checkcoordinates": (25, 2400), "depthharmonise": (12, 500),
    "harmonisetable": (1.3, 150), "indices": (17, 650), "methodtransfer": (13, 600), "qualitycheck": (9, 600),
    "sums": (6, 700), "validate": (25, 1500),
}  # fmt: skip
"""Microseconds and bytes of memory a row, of a file a byte; measured with 50 000 to 130 000 rows, reading and writing in it."""


def of_units(tool: str, units: int) -> Cost:
    """Return the cost of a tool whose work grows with its rows (with the bytes of its file); nothing for other tools."""
    microseconds, size = A_UNIT.get(tool, (0.0, 0.0))
    return Cost(units * microseconds * 1e-6, units * size * 1e-6)
