"""insop:checkcoordinates inside QGIS: any layer, any system, texts, and what it says."""

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from insop_plugin.adapters.place_check import to_degrees
from insop_plugin.processing.checkcoordinates import CheckCoordinates


class Said(QgsProcessingFeedback):
    """Keeps what a tool says."""

    def __init__(self):
        super().__init__(False)
        self.infos = []

    def pushInfo(self, info):
        self.infos.append(info)


def layer(rows, crs="EPSG:4326", fields="", kind="Point"):
    """Return a layer in memory: each row is a point (or None) and the values of its fields."""
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}" if kind != "None" else f"None?{fields.lstrip('&')}", "places", "memory")
    features = []
    for place, *values in rows:
        feature = QgsFeature(made.fields())
        if place is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes(values)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def run(source, feedback=None, **chosen):
    """Run the tool; return its numbers, findings and proposals."""
    context, feedback = QgsProcessingContext(), feedback or Said()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": source, "FINDINGS": "memory:", "PROPOSALS": "memory:", **chosen}
    done, ok = CheckCoordinates().create({}).run(parameters, context, feedback)
    assert ok
    layers = [context.takeResultLayer(done[name]) for name in ("FINDINGS", "PROPOSALS")]
    return done, *layers


def test_points_in_metres_are_held_against_their_country(qgis_app, qgis_new_project):
    x, y = 586_000.0, 5_645_000.0  # Stein at the Meuse and Bonn, in UTM zone 31N and 32N
    source = layer([((692_000.0, 5_650_000.0), "NLD"), ((x + 400_000, y), "NLD"), (None, "NLD")], "EPSG:32631", "&field=c:string")
    feedback = Said()
    done, findings, _ = run(source, feedback, COUNTRY_FIELD="c")
    found = {feature["row"]: feature["check"] for feature in findings.getFeatures()}
    assert found == {2: "outside_country", 3: "coordinate_missing"}
    (outside,) = [feature for feature in findings.getFeatures() if feature["row"] == 2]
    assert outside["x"] == x + 400_000 and outside.geometry().asPoint().y() == pytest.approx(50.8, abs=0.3)
    assert findings.crs().authid() == "EPSG:4326" and done["ROWS"] == 3
    assert feedback.infos[-1].startswith("Rows: 3 = 1 without a finding + 2 with.")


def test_texts_of_degrees_minutes_and_seconds_are_read(qgis_app, qgis_new_project):
    """Location SL01 of the Sinú river, Colombia; the second row is exchanged, the third is no coordinate."""
    rows = [(None, "75°57'47 W", "8°32'41 N"), (None, "8.54472", "-75.96306"), (None, "here", "there"), (None, NULL, "8.5")]
    source = layer(rows, fields="&field=lon:string&field=lat:string", kind="None")
    done, findings, proposals = run(source, X="lon", Y="lat", CRS=QgsCoordinateReferenceSystem("EPSG:4326"), COUNTRY="Colombia")
    assert {(f["row"], f["check"]) for f in findings.getFeatures()} == {
        (2, "coordinate_swapped"), (3, "coordinate_unreadable"), (4, "coordinate_missing"),
    }  # fmt: skip
    (line,) = proposals.getFeatures()
    start, end = line.geometry().asPolyline()
    assert (start.x(), start.y()) == (8.54472, -75.96306) and (end.x(), end.y()) == (-75.96306, 8.54472)
    assert "“here / there” is not a pair of coordinates." in [f["message"] for f in findings.getFeatures()]


def test_a_system_nobody_states_is_one_finding_for_the_table(qgis_app, qgis_new_project):
    source = layer([(None, -75.96306, 8.54472), (None, -75.91234, 8.61234)], fields="&field=lon:double&field=lat:double", kind="None")
    done, findings, _ = run(source, X="lon", Y="lat")
    (finding,) = findings.getFeatures()
    assert finding["check"] == "datum_unknown" and finding["row"] == NULL and not finding.hasGeometry()
    assert done["ROWS_WITH_FINDINGS"] == 0 and done["WARNINGS"] == 1


def test_places_known_by_name_and_plots_in_one_place(qgis_app, qgis_new_project):
    fields = "&field=how:string&field=plot:string&field=far:double"
    rows = [((-75.96306, 8.54472), "From an address", "P1", NULL), ((-75.96306, 8.54472), "gnss", "P2", 5.0)]
    done, findings, _ = run(layer(rows, fields=fields), METHOD="how", PLACE="plot", ACCURACY="far", COUNTRY="COL")
    assert sorted((f["row"], f["check"], f["told_by"]) for f in findings.getFeatures()) == [
        (1, "place_by_name", "P1"), (1, "shared_position", "P1"), (2, "shared_position", "P2"),
    ]  # fmt: skip
    assert {f["row"]: f["accuracy_m"] for f in findings.getFeatures()} == {1: 100.0, 2: 5.0}


def test_countries_that_are_none_are_counted(qgis_app, qgis_new_project):
    feedback = Said()
    run(layer([((-75.96306, 8.54472), "Columbia?")], fields="&field=c:string"), feedback, COUNTRY_FIELD="c")
    assert "1 rows have the country “Columbia?”, which is not known." in feedback.infos


def test_the_layer_itself_stays_as_it_is(qgis_app, qgis_new_project):
    source = layer([((8.54472, -75.96306),)])
    run(source, COUNTRY="COL")
    (feature,) = source.getFeatures()
    assert feature.geometry().asPoint() == QgsPointXY(8.54472, -75.96306)


def test_findings_and_proposals_are_styled(qgis_app, qgis_new_project):
    _, findings, proposals = run(layer([((75.96306, 8.54472),)]), COUNTRY="COL")
    assert findings.renderer().type() == proposals.renderer().type() == "categorizedSymbol"
    assert findings.renderer().classAttribute() == "check"
    shown = {value for category in findings.renderer().categories() for value in category.value()}
    from insop_plugin.core.position_checks.kinds import CHECKS

    assert shown == {check.code for check in CHECKS}
    assert "nothing was moved" in findings.metadata().abstract()


def test_many_points_are_transformed_as_one_by_one(qgis_app):
    """Published: Amersfoort / RD New 196105.283, 557057.739 is 53° N, 6° E on Bessel (IOGP 373-7-2)."""
    crs, context = QgsCoordinateReferenceSystem("EPSG:28992"), QgsProject.instance().transformContext()
    x, y = np.array([196105.283, np.nan, 155_000.0]), np.array([557057.739, 1.0, 463_000.0])
    lon, lat = to_degrees(crs, x, y, context)
    assert (lon[0], lat[0]) == (pytest.approx(6.0, abs=0.002), pytest.approx(53.0, abs=0.002))
    assert np.isnan(lon[1]) and np.isnan(lat[1])
    assert (lon[2], lat[2]) == (pytest.approx(5.387, abs=0.001), pytest.approx(52.155, abs=0.001))  # Amersfoort
    step = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    alone = [step.transform(QgsPointXY(*place)) for place in zip(x[[0, 2]], y[[0, 2]])]
    np.testing.assert_allclose(lon[[0, 2]], [place.x() for place in alone], atol=1e-12)


def test_one_point_beyond_the_projection_does_not_spoil_the_others(qgis_app):
    utm = QgsCoordinateReferenceSystem("EPSG:32631")
    lon, lat = to_degrees(utm, np.array([500_000.0, 1e30]), np.array([0.0, 1e30]), QgsProject.instance().transformContext())
    assert (lon[0], lat[0]) == (pytest.approx(3.0), pytest.approx(0.0, abs=1e-9)) and np.isnan(lon[1])


def test_cancelling_ends_it(qgis_app, qgis_new_project):
    feedback = Said()
    feedback.cancel()
    with pytest.raises((AssertionError, QgsProcessingException)):
        run(layer([((75.96306, 8.54472),)]), feedback, COUNTRY="COL")


def test_the_help_page_shows_what_the_tool_has(qgis_app):
    from insop_plugin.core.position_checks.kinds import CHECKS

    tool = CheckCoordinates().create({})
    page = tool.shortHelpString()
    assert all(check.code in page for check in CHECKS)
    assert all(output.name() in page for output in tool.outputDefinitions() if output.name() not in ("FINDINGS", "PROPOSALS"))
    assert not tool.icon().isNull() and tool.group() == "Harmonise"
