"""What the worked examples of help pages state beside the log, made anew from the outputs of their commands.

Each function has the name of a tool, is handed `again`, which runs a tool once more, and returns the words that stand on its page.
"""

import csv
import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from osgeo import ogr

from tests.qgis.help_run import appended

LEADVILLE = (-106.29, 39.25)


def sql(path, query):
    """Return the rows of a query, of each the only column alone."""
    with closing(sqlite3.connect(path)) as file:
        return [row[0] if len(row) == 1 else row for row in file.execute(query)]


def rows(path):
    with Path(path).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def assess(again):
    found = Counter(sql("assessed.gpkg", "SELECT jurisdiction, class FROM assessed"))
    limits = dict(sql("assessed.gpkg", 'SELECT DISTINCT jurisdiction, "limit" FROM assessed WHERE "limit" IS NOT NULL'))
    assert found["NL", "undetermined"] == sum(n for (place, _), n in found.items() if place == "NL") == 959
    (why,) = sql("assessed.gpkg", "SELECT DISTINCT reason FROM assessed WHERE jurisdiction = 'NL'")
    assert "clay" in why and "organic matter" in why
    return [f"Of 959 results {found['CA', 'above']} lie above the {limits['CA']:g} mg/kg of Canada",
            f"{found['IT', 'above']} above the {limits['IT']:g} mg/kg of Italy"]  # fmt: skip


def indices(again):
    lead, mcd, ri, is_concern = sql("indices.gpkg", "SELECT cf_Pb, mcd, ri, hi > 1 FROM indices ORDER BY mcd DESC LIMIT 1")[0]
    concern = "SELECT SUM(hi > 1) FROM indices"
    assert is_concern and sql("indices.gpkg", concern) == [1]
    later = [again("indices", INPUT="colorado.gpkg", OBSERVATIONS="results.gpkg", CODES="As,Cd,Cr,Cu,Hg,Ni,Pb,Zn", EXPOSURE="child",
                   OUTPUT="later.gpkg", **day) and sql("later.gpkg", concern.replace("indices", "later"))[0]
             for day in ({"DAY": "2025-01-13"}, {})]  # fmt: skip
    assert later[0] == later[1]
    return [f"lead at {lead:.0f} times the world's soils, `mcd` {mcd:.1f}, `ri` {ri:.0f}.", f"or no day) {later[0]} of 138 are"]


def background(again):
    facts = sql("background.gpkg", "SELECT contaminant, n, background, threshold, n_above FROM background")
    again("background", INPUT="results.gpkg", CODES="Pb", METHOD="mixture", OUTPUT="mixture.csv")
    (lead,) = rows("mixture.csv")
    assert "7 % lie around 66.5" in lead["note"]
    return [*(f"| {code} | {n} | {low:.1f} | {high:.1f} | {above} |" for code, n, low, high, above in facts),
            "7 % of the samples lie around 66 mg/kg",
            f"the others around {float(lead['background']):.0f}, with a threshold of {float(lead['threshold']):.1f}"]  # fmt: skip


def getisord(again):
    hot = [spot for *spot, level in points("hot.gpkg", "Pb", "gi_class") if level > 0]
    assert len(hot) == 9 and all(abs(x - LEADVILLE[0]) < 0.8 and abs(y - LEADVILLE[1]) < 0.8 for x, y, _ in hot)
    x, y, highest = max(hot, key=lambda spot: spot[2])
    assert abs(x - LEADVILLE[0]) < 0.1 and abs(y - LEADVILLE[1]) < 0.1
    return ["The nine lie around Leadville", f"the highest, {highest:g} mg/kg, at the town itself"]


def optimisedhotspots(again):
    row = re.compile(r"<td[^>]*>([\d,]+)</td><td[^>]*>[\d.-]+</td><td[^>]*>-0\.007463</td><td[^>]*>([\d.-]+)</td>")
    z = {int(metres.replace(",", "")): float(z) for metres, z in row.findall(Path("hot.html").read_text(encoding="utf-8"))}
    near, band = 77_140, 152_700
    unsure = sql("hot.gpkg", "SELECT COUNT(*) FROM hot WHERE gi_class > 0 AND gi_stability < 0.8")
    assert unsure == [7]
    return [f"z rises only slowly from {near / 1000:.0f} km ({z[near]:.1f}) to {band / 1000:.0f} km ({z[band]:.1f})",
            "The seven that stay hot in less than 80 % of the re-runs"]  # fmt: skip


def density(again):
    values = sql("colorado.gpkg", "SELECT Pb FROM colorado")
    return [f"{sum(value > 30 for value in values) / len(values):.0%}".replace("%", " % of all exceed")]


def clusters(again):
    second = sql("hulls.gpkg", "SELECT n, value_max, value_median FROM hulls WHERE cluster_id = 2")[0]
    assert {None, "core", "border", "noise"} == set(sql("clusters.gpkg", "SELECT cluster_role FROM clusters"))
    return ["The second cluster, {} samples from Leadville northwards, holds the highest value ({:g} mg/kg); its median is {:.0f}.".format(*second)]


def localmoran(again):
    return []  # all of its example is its log


def scan(again):
    ((x, y),) = sql("circles.gpkg", "SELECT x, y FROM circles")
    assert abs(x - LEADVILLE[0]) < 1 and abs(y - LEADVILLE[1]) < 1
    return ["The circle lies in the Colorado Mineral Belt."]


def colocation(again):
    attracted = sorted(sql("sites.gpkg", "SELECT name FROM sites WHERE clq_class = 'attracted'"))
    assert attracted == ["Bonita Peak Mining District", "California Gulch"]
    return ["The two are California Gulch in Leadville and the Bonita Peak mining district."]


def cooccurrence(again):
    first, second, both, phi = sql("pairs.gpkg", 'SELECT first, second, "both", phi FROM pairs LIMIT 1')[0]
    assert (first, second) == ("Cr", "Ni")
    top = "SELECT source FROM profiles WHERE contaminant = '{}' ORDER BY share DESC LIMIT 1"
    assert sql("profiles.gpkg", top.format("Pb")) == sql("profiles.gpkg", top.format("Hg"))
    return [f"Chromium and nickel come first (φ {phi:.2f}, together in {both} of 138 samples)", "Lead and mercury share a source profile."]


def censoredsummary(again):
    selenium = sql("summary.gpkg", "SELECT n_censored, n, method, mean, median FROM summary WHERE \"group\" = 'Se'")[0]
    silver = sql("summary.gpkg", "SELECT n - n_censored, n, mean FROM summary WHERE \"group\" = 'Ag'")[0]
    assert silver == (1, 138, None)
    words = "Selenium: {} of {} results lie below 0.2 mg/kg; {} gives a mean of {:.2f} mg/kg and a median of {:.2f}"
    return [words.format(*selenium), "Silver has one measured value among 138: counts only."]


def sums(again):
    (six,) = rows("sums.csv")
    again("sums", INPUT="resources/sample/examples/pcb.csv", SUMS="9", OUTPUT="seven.csv")
    (seven,) = rows("seven.csv")
    assert (seven["sum"], seven["medium"], seven["upper"]) == ("PCB7", "", "")
    return ["{sum}, lower {lower}, medium {medium}, upper {upper} µg/kg, {n_censored} of {n_members} members below limits, `{status}`.".format(**six),
            "With PCB7 chosen (`--SUMS=9`) the row reads lower {lower}, `{status}`, missing {missing}.".format(**seven)]  # fmt: skip


def methodtransfer(again):
    fields = "mt_value, mt_lower, mt_upper, mt_method, mt_for_compliance"
    converted, measured, empty = sql("total.gpkg", f"SELECT {fields} FROM total ORDER BY sample")
    assert (converted[3:], measured[3:], set(empty)) == (("documented_factor", 1), ("measured", None), {None})
    words = "gives A {:g} mg/kg ({:g} to {:g}), keeps the measured {:g} of B, and leaves C empty."
    return [words.format(*converted[:3], measured[0])]


def qualitycheck(again):
    (series,) = rows("quality.csv")
    assert (series["lab_failing"], series["field_failing"], series["recovery_mean"]) == ("0", "1", "75")
    assert sql("findings.gpkg", "SELECT row FROM findings ORDER BY fid") == [3, 5, 6, 6]
    return ["The laboratory duplicate (100 and 110, 9.5 %) agrees."]


def depthharmonise(again):
    shown = rows("depths.csv")
    assert shown[5]["Pb"] == ""
    depths = " | ".join(f"{row['upper_cm']}-{row['lower_cm']}" for row in shown)
    values = " | ".join(f"{float(row['Pb']):.2f}" for row in shown[:5])
    return [f"| depth (cm) | {depths} |", f"| `Pb` | {values} | |", "| `Pb_coverage` | " + " | ".join(row["Pb_coverage"] for row in shown) + " |",
            f"(20 × 120 + 10 × 80) / 30 = {float(rows('topsoil.csv')[0]['Pb']):.2f}"]  # fmt: skip


def checkcoordinates(again):
    assert sql("findings.gpkg", "SELECT row FROM findings WHERE proposed_longitude IS NOT NULL") == [2, 3]
    assert sql("proposals.gpkg", "SELECT row FROM proposals") == [3]
    return ["Only L1 is as it should be.", "L2 has a proposal too, but no place on the map as it was delivered."]


def contaminantlayer(again):
    n, below, (value, limit) = (sql("cadmium.gpkg", f"SELECT {what} FROM cadmium")[0] for what in (
        "COUNT(*)", "SUM(censor = 'left')", "MAX(CASE censor WHEN 'left' THEN value END), MAX(censor_limit)"))  # fmt: skip
    return [f"gives {n} points, {below} of them below the limit of {limit:g} mg/kg and entered as {value:g} mg/kg."]


def validate(again):
    told = again("validate", INPUT="resources/sample/examples/observation.csv", FINDINGS="told.gpkg")
    found = sql("told.gpkg", "SELECT row, rule FROM told WHERE severity = 'error' ORDER BY row, rule")
    assert found == [(2, "value_beside_limit"), (3, "concentration_negative"), (4, "unit_missing"), (4, "unknown_code")]
    procedure = sql("findings.gpkg", "SELECT COUNT(*) FROM findings WHERE message LIKE 'The procedure is not known%'")[0]
    return [f"gives {('no', 'one', 'two', 'three', 'four')[told['ERRORS']]} errors", f"of which {procedure} say that the procedure of a result is not known"]


def harmonisetable(again):
    value = sql("results.gpkg", "SELECT value FROM results WHERE contaminant = 'Cd' AND row = 1")[0]
    limit = sql("results.gpkg", "SELECT censor_limit FROM results WHERE contaminant = 'Cd' AND row = 2")[0]
    return [f"Cadmium of A1 is {value:g} mg/kg; that of A2 lies below {limit:g} mg/kg. The lead result of A2 is refused"]


def loaddataset(again):
    names = ("plot", "sample", "observation")
    counts = {name: sql("leadville.gpkg", f'SELECT COUNT(*) FROM "{name}"')[0] for name in (*names, "source", "site")}
    assert counts["source"] == counts["site"] == 0
    again("loaddataset", STORE="resources/sample/store", EXTENT="-107,-105.5,38.5,40 [EPSG:4326]", CHECKOUT="all.gpkg")
    more = [sql("all.gpkg", f'SELECT COUNT(*) FROM "{name}"')[0] for name in ("site", "observation")]
    return ["The log says " + ", ".join(f"`{name}: {counts[name]}`" for name in names),
            "Without the contaminant come {} sites and {} results".format(*more)]  # fmt: skip


def contribute(again):
    Path("bad.csv").write_text("country,title\nUSA,Soils of no licence\n", encoding="utf-8")
    appended("-update", "-append", "mine.gpkg", "bad.csv", "-nln", "dataset")
    again("contribute", is_refused=True, CHECKOUT="mine.gpkg", STORE="training", CONTRIBUTOR="Ana", RECEIPT="refused.json")
    return ["*" + again.log[-1].partition(": ")[2] + "*"]


def createstore(again):
    assert {"store.gpkg", "inbox", "attachments", "backups"} <= {path.name for path in Path("antioquia").iterdir()}
    return []


def fetchfiles(again):
    told = again("fetchfiles", CHECKOUT="c.gpkg", STORE="resources/sample/store", REPORT="files.json")
    assert (told["FETCHED"], told["THERE"], told["NOT_FETCHED"]) == (0, 0, 0)
    return ["*FETCHED*, *THERE* and *NOT_FETCHED* are 0."]


def sendstore(again):
    first = json.loads(Path("report.json").read_text(encoding="utf-8"))["accepted"]
    second = again("sendstore", FROM="resources/sample/store", STORE="other", CONTRIBUTOR="Ana", REPORT="again.json")
    n = f"{first:,}".replace(",", " ")
    assert (second["ACCEPTED"], second["THERE_ALREADY"]) == (0, first)
    return [f"The first time all {n} rows are accepted.", f"*ACCEPTED* is 0 and *THERE_ALREADY* {n}."]


def points(path, *names):
    """Return the points of a layer with some of their columns."""
    source = ogr.Open(path)  # has to outlive its layer
    return [(one.geometry().GetX(), one.geometry().GetY(), *(one[name] for name in names)) for one in source.GetLayer(0)]
