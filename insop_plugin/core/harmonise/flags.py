"""What is kept but flagged: words and next step; the bits are those of `qc_flag.csv`."""

from insop_plugin.core.errors import N_
from insop_plugin.core.harmonise.reason import reasons

FLAGGED = reasons(
    ("coordinate_absent", N_("The table has no coordinates."), N_("Samples are kept without position.")),
    ("coordinate_axis", N_("One coordinate is exactly 0."), N_("Check the position.")),
    ("outside_country", N_("The position lies outside its country."), N_("Check position and country.")),
    (
        "at_sea",
        N_("The position lies at sea, more than 0.05 degrees from any land on the map of the world."),
        N_("Check the position. Very small islands are not on that map: then nothing is wrong."),
    ),
    (
        "coordinate_doubt",
        N_("Longitude and latitude may be exchanged: the other way round “{value}” lies where most of the table does."),
        N_("If so, exchange the two. It would be {proposal}. State the country to be sure."),
    ),
    (
        "on_centroid",
        N_("The position is the centre of {proposal}: probably only the area was known."),
        N_("Find the true position, or state how far the true place may be."),
    ),
    (
        "minutes_as_decimals",
        N_("The decimals of all positions look like minutes (by chance: {proposal})."),
        N_("Check one position in the field book. If 9.45 means 9° 45', deliver degrees and minutes."),
    ),
    (
        "low_precision",
        N_("The position is known to about 1 km or worse."),
        N_("Nothing to do, or find the exact position."),
    ),
    (
        "place_by_name",
        N_("The position comes from a place name or an area (“{value}”): the true place may be far from it."),
        N_("Keep the accuracy with the sample; do not use it where the exact place matters."),
    ),
    (
        "coord_method_unknown",
        N_("“{value}” is not a way of locating of the list; it is left out."),
        N_("Say in the recipe which it is (decisions, coord_method)."),
    ),
    ("date_unreadable", N_("“{value}” is not a date; the date is left out."), N_("Correct the date.")),
    (
        "date_ambiguous",
        N_("“{value}” does not say which is day and which is month; at most the year is kept."),
        N_("State the order in the recipe (reading, date_order: dmy, mdy or ymd)."),
    ),
    (
        "date_turned",
        N_("“{value}” was perhaps turned round by a spreadsheet: all such days are up to 12, all texts are later."),
        N_("Get the original file; or state the order in the recipe to take the dates as they are."),
    ),
    ("date_early", N_("“{value}” lies before 1900."), N_("Check the date.")),
    ("depth_unreadable", N_("“{value}” is not a depth; the depth is left out."), N_("Correct the depth.")),
    (
        "depth_spreadsheet",
        N_("“{value}” is a depth that a spreadsheet changed into a date; the depth is left out."),
        N_("It was probably {proposal}. Say so in the recipe (rules, spreadsheet_depths)."),
    ),
    (
        "depth_date",
        N_("“{value}” is a date, not a depth; the depth is left out."),
        N_("A spreadsheet may have made it from two numbers: look it up in the original."),
    ),
    (
        "depth_unit",
        N_("The unit of the depth “{value}” is not known; the depth is left out."),
        N_("State it in the recipe (depth_unit)."),
    ),
    (
        "depth_horizon",
        N_("“{value}” names a horizon without its depths; the horizon is kept."),
        N_("Add the depths in centimetres if they are known."),
    ),
    (
        "depth_words",
        N_("“{value}” gives no number; the depth is left out."),
        N_("Add the depths in centimetres if they are known."),
    ),
    (
        "depth_single",
        N_("“{value}” is one number: a point, a lower end or a thickness; the depth is left out."),
        N_("Write both ends, like 0-20 cm."),
    ),
    (
        "depth_open",
        N_("“{value}” gives only one end of the layer; the depth is left out."),
        N_("Write both ends, like 0-20 cm."),
    ),
    (
        "depth_several",
        N_("“{value}” names several layers; the depth is left out."),
        N_("Give each layer a row of its own, or write the ends of the whole."),
    ),
    (
        "depth_mixed",
        N_("“{value}” is a mix of layers; the depth is left out."),
        N_("Write the ends of the whole if they are known."),
    ),
    (
        "depth_cut",
        N_("“{value}” is as long as its column allows, so its end may be lost; the depth is left out."),
        N_("Look it up in the original and correct it."),
    ),
    (
        "depth_reversed",
        N_("The depth “{value}” has its lower end first; it is left out."),
        N_("It was probably {proposal}. Correct it, or decide so in the recipe (decisions, depth)."),
    ),
    (
        "depth_zero",
        N_("The layer “{value}” has no thickness; the depth is left out."),
        N_("Write both ends, like 0-20 cm."),
    ),
    (
        "depth_above",
        N_("The depth “{value}” lies above the surface of the soil; it is left out."),
        N_("If it is litter or peat, name the horizon (O, 5-0 cm) or count from its own surface."),
    ),
    ("depth_invalid", N_("The depth “{value}” is reversed or empty; it is left out."), N_("Correct the depth.")),
    (
        "country_unknown",
        N_("“{value}” is not a country; the country is left out."),
        N_("Say in the recipe which it is (decisions, country)."),
    ),
    (
        "land_use_unknown",
        N_("“{value}” is not a land use of the list; it is left out."),
        N_("Say in the recipe which it is (decisions, land_use)."),
    ),
    (
        "size_fraction_unknown",
        N_("“{value}” is not a grain size of the list; it is left out."),
        N_("Say in the recipe which it is (decisions, size_fraction)."),
    ),
    (
        "procedure_unknown",
        N_("“{value}” is not a procedure of the list; the text is kept."),
        N_("Say in the recipe which it is (decisions, procedure)."),
    ),
    (
        "below_lod",
        N_("The value is given as a number, but lies below the limit of detection."),
        N_("Treat it with care."),
    ),
    ("estimated", N_("The laboratory marks the value as an estimate (“{value}”)."), N_("Nothing to do.")),
    ("duplicate", N_("The same result of the same sample stands there twice."), N_("Check which of the two to keep.")),
    (
        "unit_suspect",
        N_("The values of {column} are {proposal} times those of ordinary soils."),
        N_("Check the unit; nothing was changed."),
    ),
)
