"""Turn the registers of the sample data set into rows of the data model."""

import csv
import struct
import uuid
from datetime import datetime
from pathlib import Path

import pandas as pd

SAMPLE = Path(__file__).parent / "sample"
NAMESPACE = uuid.UUID("6f0d6a3e-5b0e-5f6d-9d53-6c1f3c6f5a10")
SITE_PAGE = "https://cumulis.epa.gov/supercpad/cursites/csitinfo.cfm?id={:07d}"
ORGANISATIONS = (
    ("US Environmental Protection Agency", "EPA", "https://www.epa.gov/superfund"),
    ("World Resources Institute", "WRI", "https://www.wri.org"),
    ("US Geological Survey", "USGS", "https://www.usgs.gov"),
)
DATASETS = (
    {
        "title": "US EPA National Priorities List",
        "abstract": "Sites of the Superfund programme with their progress. Listed does not mean polluted today.",
        "licence": "US-PD",
        "country": "USA",
        "organisation_uid": "EPA",
        "attribution": "US Environmental Protection Agency",
    },
    {
        "title": "Global Power Plant Database: coal and petroleum coke",
        "abstract": "Power plants that burn coal or petroleum coke, as potential sources of soil pollution.",
        "licence": "CC-BY-4.0",
        "country": "USA",  # seat of the World Resources Institute
        "organisation_uid": "WRI",
        "attribution": "Global Energy Observatory, Google, KTH Stockholm, Enipedia, World Resources Institute 2018/2021",
    },
)


def uid(*parts):
    """Return the identity of a thing of the sample data set; the same at every run."""
    return str(uuid.uuid5(NAMESPACE, "|".join(parts)))


def point(longitude, latitude):
    """Return a point as ISO WKB."""
    return struct.pack("<BIdd", 1, 1, float(longitude), float(latitude))


def read(name):
    """Return the rows of a source file."""
    with (SAMPLE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def iso_date(text):
    """Return M/D/YYYY as ISO text; None for an empty cell."""
    return datetime.strptime(text, "%m/%d/%Y").date().isoformat() if text else None


def organisations():
    """Return the organisations behind the datasets."""
    rows = [
        {"uid": uid("organisation", acronym), "name": name, "acronym": acronym, "url": url, "country": "USA"}
        for name, acronym, url in ORGANISATIONS
    ]
    return pd.DataFrame(rows)


def datasets():
    """Return the dataset records of both registers."""
    rows = [{"uid": uid("dataset", entry["title"]), "sharing_level": "public_exact", **entry} for entry in DATASETS]
    frame = pd.DataFrame(rows)
    return frame.assign(organisation_uid=[uid("organisation", acronym) for acronym in frame["organisation_uid"]])


def progress_of(row):
    """Return status and its date and basis as the register tells them."""
    if row["Status"] == "Deleted NPL Site":
        return "SS6", iso_date(row["Deletion_Date"])
    if row["Status"] == "Proposed NPL Site":
        return "SS2", None
    if row["Construction_Completion_Date"]:
        return "SS5", iso_date(row["Construction_Completion_Date"])
    return "SS4", iso_date(row["Listing_Date"])


def site(row):
    """Return one site of the National Priorities List."""
    status, since = progress_of(row)
    return {
        "uid": uid("npl", row["Site_EPA_ID"]),
        "dataset_uid": uid("dataset", DATASETS[0]["title"]),
        "country": "USA",
        "name": row["Site_Name"],
        "national_id": row["Site_EPA_ID"],
        "status": status,
        "status_date": since,
        "status_basis": f"National Priorities List: {row['Status']}",
        "first_entry_date": iso_date(row["Listing_Date"]),
        "authority": "US Environmental Protection Agency",
        "url": SITE_PAGE.format(int(row["SEMS_ID"])),
        "coord_method": "unknown",
        "sharing_level": "public_exact",
        "remarks": f"Hazard Ranking System score {row['Site_Score'] or 'not given'}; {row['City']}, {row['State']}",
        "geom": point(row["Longitude"], row["Latitude"]),
    }


def source(row):
    """Return one power plant as a potential source."""
    return {
        "uid": uid("plant", row["gppd_idnr"]),
        "dataset_uid": uid("dataset", DATASETS[1]["title"]),
        "country": row["country"],
        "name": row["name"],
        "national_id": row["gppd_idnr"],
        "source_type": "ENE_THERMAL",
        "source_nature": "point",
        "activity_status": "unknown",
        "year_start": int(float(row["commissioning_year"])) if row["commissioning_year"] else None,
        "evidence": "register",
        "certainty": "confirmed",
        "reference": row["url"],
        "coord_method": "unknown",
        "capacity": float(row["capacity_mw"]) if row["capacity_mw"] else None,
        "capacity_unit": "MW",
        "operator": row["owner"] or None,
        "remarks": f"Fuel: {row['primary_fuel'].lower()}; register: {row['source']}",
        "geom": point(row["longitude"], row["latitude"]),
    }


def registers():
    """Return the rows of both registers by collection; a row without coordinates is left out and said."""
    npl, plants = read("epa_npl_sites.csv"), read("power_plants.csv")
    placed = [row for row in npl if row["Longitude"] and row["Latitude"]]
    located = [row for row in plants if row["longitude"] and row["latitude"]]
    print(f"National Priorities List: {len(npl)} rows in = {len(placed)} kept + {len(npl) - len(placed)} without place")
    print(f"Power plants: {len(plants)} rows in = {len(located)} kept + {len(plants) - len(located)} without place")
    return {
        "organisation": organisations(),
        "dataset": datasets(),
        "source": pd.DataFrame([source(row) for row in located]),
        "site": pd.DataFrame([site(row) for row in placed]),
    }
