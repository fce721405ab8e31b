"""What a column can mean, in the user's words."""

from insop_plugin.core.errors import N_

UNUSED, RESULT, RESULT_MARK, RESULT_LIMIT = "", "result", "result_mark", "result_limit"
SEVERAL = frozenset((UNUSED, RESULT, RESULT_MARK, RESULT_LIMIT, "sample_key"))  # meanings of more than one column
COMPANIONS = {RESULT_MARK: "qualifier", RESULT_LIMIT: "limit"}  # of a result column, by the field of the recipe

GROUPS = frozenset(("result", "sample", "latitude", "date", "contaminant", "procedure", "country"))  # each begins a group
ROLES: dict[str, tuple[str, str]] = {
    UNUSED: (N_("not used"), N_("The column is not imported.")),
    RESULT: (N_("Results"), N_("Each cell is a result of one contaminant or soil property.")),
    RESULT_MARK: (N_("Mark of a result column"), N_("Says whether the result is below the limit, such as Cd_censored.")),
    RESULT_LIMIT: (N_("Limit of a result column"), N_("The limit of detection of one contaminant.")),
    "sample": (N_("Sample number"), N_("The laboratory's or the field's number of the sample.")),
    "plot": (N_("Place or site name"), N_("Samples of one place share it.")),
    "latitude": (N_("Latitude"), N_("In degrees: decimal, or degrees, minutes and seconds.")),
    "longitude": (N_("Longitude"), N_("In degrees: decimal, or degrees, minutes and seconds.")),
    "x": (N_("Easting (x)"), N_("In metres or feet; its coordinate system is chosen at the map.")),
    "y": (N_("Northing (y)"), N_("In metres or feet; its coordinate system is chosen at the map.")),
    "srs": (N_("Coordinate system"), N_("An EPSG code for each row.")),
    "accuracy_m": (N_("Accuracy of the position (m)"), ""),
    "coord_method": (N_("How the position was found"), N_("Such as GNSS, from a map, from a place name.")),
    "date": (N_("Date of sampling"), ""),
    "depth": (N_("Depth, from–to"), N_("One text such as 0-20 or 12 to 20 in.")),
    "upper_depth": (N_("Upper depth"), ""),
    "lower_depth": (N_("Lower depth"), ""),
    "depth_unit": (N_("Unit of depth"), ""),
    "horizon": (N_("Soil horizon"), ""),
    "contaminant": (N_("Name of the contaminant"), N_("For tables with one result per row.")),
    "cas": (N_("CAS number"), N_("For tables with one result per row.")),
    "value": (N_("Result, one per row"), N_("For tables with one result per row.")),
    "unit": (N_("Unit of the result"), N_("For tables with one result per row.")),
    "qualifier": (N_("Laboratory's mark"), N_("Such as <, U or n.d. beside the result.")),
    "limit": (N_("Limit of the result"), N_("What a result “not detected” lies below.")),
    "limit_unit": (N_("Unit of the limit"), ""),
    "lod": (N_("Limit of detection (LOD)"), ""),
    "loq": (N_("Limit of quantification (LOQ)"), ""),
    "uncertainty": (N_("Uncertainty"), ""),
    "procedure": (N_("Laboratory procedure"), N_("Such as aqua regia or XRF; chosen from the value list.")),
    "method_text": (N_("Method, in the laboratory's words"), ""),
    "fraction": (N_("Fraction"), N_("Total, extractable, soluble ...")),
    "weight_basis": (N_("Dry or wet weight"), ""),
    "moisture": (N_("Water content (%)"), N_("Needed where results are per kilogram of wet soil.")),
    "loi": (N_("Loss on ignition (%)"), N_("Needed where results are per kilogram of ash.")),
    "bulk_density": (N_("Bulk density (g/cm³)"), N_("Results per litre then mean per litre of soil; they are divided by it.")),
    "speciation": (N_("Reported as"), N_("Such as “as N” or “as P2O5”, where names or units do not say it.")),
    "medium": (N_("Medium"), N_("Rows that are not soil are refused.")),
    "country": (N_("Country"), N_("Name or ISO code.")),
    "land_use": (N_("Land use"), ""),
    "size_fraction": (N_("Grain size"), N_("Such as < 2 mm.")),
    "lab_code": (N_("Laboratory's sample number"), N_("Where it stands beside the sender's own number.")),
    "sample_key": (N_("Tells samples apart"), N_("More columns that make a sample of its own, such as season.")),
    "replicate": (N_("Replicate"), ""),
    "analysis_date": (N_("Date of analysis"), ""),
    "remarks": (N_("Remarks"), ""),
}
"""Each meaning: its label and what explains it, in the order in which it is offered."""
