"""Cut the sample data set's source files from the original downloads.

Usage: sample_cut.py FOLDER_OF_DOWNLOADS
The result lies beside this script in `sample/`, the laboratory file of the exercise in
`resources/sample/`; the README there names each file's source and licence. Values and
texts are kept as delivered.
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
EXERCISE = HERE.parent / "resources" / "sample"
ELEMENTS = ("As", "Cd", "Co", "Cr", "Cu", "Mn", "Mo", "Ni", "Pb", "Sb", "V", "Zn")
NPL_COLUMNS = (
    "Site_Name", "Site_Score", "Site_EPA_ID", "SEMS_ID", "State", "City", "County", "Status", "Longitude", "Latitude",
    "Listing_Date", "Construction_Completion_Date", "Deletion_Date",
)  # fmt: skip
STATES = ("Arizona", "Colorado", "Kansas", "Nebraska", "New Mexico", "Oklahoma", "Utah", "Wyoming")
PLANT_COLUMNS = ("country", "name", "gppd_idnr", "capacity_mw", "latitude", "longitude", "primary_fuel",
                 "commissioning_year", "owner", "source", "url")  # fmt: skip
PLANT_COUNTRIES = ("ARG", "AUS", "BRA", "CAN", "CHL", "IND", "MEX", "USA")
POLLUTING_FUELS = ("Coal", "Petcoke")


def read(path):
    """Return the rows of a CSV file as dictionaries."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def write(name, columns, rows, folder=HERE / "sample"):
    """Write rows as CSV."""
    with (folder / name).open("w", encoding="utf-8", newline="") as lines:
        out = csv.DictWriter(lines, columns, extrasaction="ignore", lineterminator="\n")
        out.writeheader()
        out.writerows(rows)
    print(f"{name}: {len(rows)} rows")


def colorado(folder):
    """USGS Data Series 520: the elements that guideline tables name most."""
    rows = read(folder / "colorado_soils_usgs" / "colorado_soils_959.csv")
    columns = ["Longitude", "Latitude", *(f"{e}{end}" for e in ELEMENTS for end in ("", "_censored"))]
    write("usgs_colorado_soils.csv", columns, rows)


def conterminous(folder):
    """USGS Data Series 801, A horizon: the rows of Colorado, every column, texts as delivered."""
    rows = read(folder / "usgs_conus_soils" / "usgs_conus_A_horizon_3957.csv")
    write("usgs_conus_colorado.csv", list(rows[0]), [row for row in rows if row["StateID"] == "CO"], EXERCISE)


def priority_sites(folder):
    """EPA National Priorities List, Colorado and its neighbours, without the columns of HTML."""
    rows = read(folder / "superfund_npl_sites" / "npl_sites_status.csv")
    write("epa_npl_sites.csv", NPL_COLUMNS, [row for row in rows if row["State"] in STATES])


def power_plants(folder):
    """Global Power Plant Database: plants that burn coal or petroleum coke."""
    rows = [row for iso3 in PLANT_COUNTRIES for row in read(folder / "power_plants" / f"database_{iso3}.csv")]
    write("power_plants.csv", PLANT_COLUMNS, [row for row in rows if row["primary_fuel"] in POLLUTING_FUELS])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(re.sub(r"\n+", "\n", __doc__))
    for cut in (colorado, conterminous, priority_sites, power_plants):
        cut(Path(sys.argv[1]))
