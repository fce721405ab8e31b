"""The checks of positions: code, quality flag, severity, words and next step of each (domain review 4.6, 1.9)."""

from __future__ import annotations

from dataclasses import dataclass

from insop_plugin.core.errors import N_

ERROR, WARNING = "error", "warning"
MISSING, SWAPPED, OUTSIDE, CENTROID, LOW_PRECISION = 1, 2, 4, 8, 16


@dataclass(frozen=True)
class Check:
    """One check; the words are templates over the facts of a finding."""

    code: str
    bit: int  # of `qc_flag.csv`; 0 where no flag says it
    severity: str
    words: str
    next_step: str


CHECKS: tuple[Check, ...] = (
    Check(
        "coordinate_missing",
        MISSING,
        ERROR,
        N_("The position is missing."),
        N_("Find it in the field book, or keep the sample without a position."),
    ),
    Check(
        "coordinate_unreadable",
        MISSING,
        ERROR,
        N_("“{text}” is not a pair of coordinates."),
        N_("Write decimal degrees, degrees-minutes-seconds or metres."),
    ),
    Check(
        "coordinate_zero",
        MISSING,
        ERROR,
        N_("The position is 0, 0: in the sea off Africa."),
        N_("The coordinates were probably empty. Find them in the field book."),
    ),
    Check(
        "coordinate_projected",
        OUTSIDE,
        ERROR,
        N_("{x}, {y} are no degrees; they look like metres of a map projection."),
        N_("State the coordinate system. {guess}"),
    ),
    Check(
        "coordinate_wraps",
        OUTSIDE,
        WARNING,
        N_("The longitude {x} is counted from 0 to 360 degrees."),
        N_("Subtract 360: it would be {longitude}, {latitude}."),
    ),
    Check(
        "coordinate_outside",
        OUTSIDE,
        ERROR,
        N_("{x}, {y} is outside the range of degrees."),
        N_("Check the numbers and the coordinate system."),
    ),
    Check(
        "coordinate_swapped",
        SWAPPED,
        WARNING,
        N_("Longitude and latitude are probably exchanged: {y}, {x} lies in {country}, {x}, {y} does not."),
        N_("Exchange the two columns in the recipe and import again, or move the point."),
    ),
    Check(
        "coordinate_exchanged",
        SWAPPED,
        ERROR,
        N_("{x}, {y} is outside the range of degrees; the other way round it is a position."),
        N_("Exchange the two columns in the recipe and import again. It would be {longitude}, {latitude}."),
    ),
    Check(
        "coordinate_sign",
        OUTSIDE,
        WARNING,
        N_("A minus sign is probably missing or too much: {x}, {y} does not lie in {country}."),
        N_("West and south are negative. Correct the sign in the delivered table, or move the point."),
    ),
    Check(
        "coordinate_unclear",
        OUTSIDE,
        WARNING,
        N_("{x}, {y} does not lie in {country}; exchanging the two or changing a sign would both put it there."),
        N_("Compare with the field book; which of the two it is cannot be told from the numbers."),
    ),
    Check(
        "outside_country",
        OUTSIDE,
        WARNING,
        N_("The position {x}, {y} does not lie in {country}."),
        N_("Correct the country or the position. The outlines used here are coarse and no statement on boundaries."),
    ),
    Check(
        "at_sea",
        OUTSIDE,
        WARNING,
        N_("The position {x}, {y} lies at sea, more than 0.05 degrees from any land on the map of the world."),
        N_("Check the position. Very small islands are not on that map: then nothing is wrong."),
    ),
    Check(
        "coordinate_axis",
        MISSING,
        WARNING,
        N_("One coordinate is exactly 0."),
        N_("Check whether it was empty in the delivered table."),
    ),
    Check(
        "minutes_as_decimals",
        LOW_PRECISION,
        WARNING,
        N_("The decimals look like minutes, as in all {points} places of the column (by chance: {chance})."),
        N_("Check one position in the field book. If 9.45 means 9° 45', it would be {longitude}, {latitude}."),
    ),
    Check(
        "on_centroid",
        CENTROID,
        WARNING,
        N_("The position lies {distance_m} m from the centre of {name}: probably only the area was known."),
        N_("Find the true position, or choose “centre of an area” and state how far the true place may be."),
    ),
    Check(
        "low_precision",
        LOW_PRECISION,
        WARNING,
        N_("Decimals given: {decimals}. The position is known to {north_km} km north-south and {east_km} km east-west."),
        N_("Find the full coordinates, or state the accuracy of the position."),
    ),
    Check(
        "place_by_name",
        LOW_PRECISION,
        WARNING,
        N_("Located by place name or area ({method}): known to about {accuracy_m} m, not better."),
        N_("Keep this accuracy with the sample; do not use it where the exact place matters."),
    ),
    Check(
        "shared_position",
        0,
        WARNING,
        N_("{n} different values of {field} lie in exactly this place."),
        N_("Perhaps it is the centre of a commune or an office. Find the true positions, or choose “centre of an area”."),
    ),
    Check(
        "datum_unknown",
        0,
        WARNING,
        N_("The coordinate system of the {n} positions is not stated; WGS 84 degrees are assumed."),
        N_("Ask the owner of the data; an old national datum moves points by up to several hundred metres."),
    ),
)
BY_CODE = {check.code: check for check in CHECKS}
