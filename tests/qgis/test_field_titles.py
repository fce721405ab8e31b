"""Titles of result fields: ours are named, the user's own are left alone; small tables are laid out for reading."""

import pytest
from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils

from insop_plugin.adapters import field_titles, table_view


def layer(fields, *rows):
    made = QgsVectorLayer(f"None?{'&'.join(f'field={field}' for field in fields)}", "table", "memory")
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        made.dataProvider().addFeature(feature)
    return made


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("gi_q", "p, corrected (FDR)"),
        ("upper_depth_cm", "Upper depth"),  # of the model
        ("pc_2", "Component 2, score"),
        ("cf_class_Zn", "Zn: class of CF"),
        ("igeo_Cd_low", "Cd: Igeo, lowest"),
        ("cr_max", ""),  # somebody's chromium: max is no contaminant
        ("zn_ppm", ""),
    ],
)
def test_fields_are_named_where_they_are_known(qgis_app, name, title):
    assert field_titles.title_of(name) == title


def test_plain_words_of_the_user_are_not_taken_for_ours(qgis_app):
    fields = ("n:double", "p:double", "cr:double", "gi_z:double", "class:string(9)")
    mixed, own = layer(fields), layer(fields)
    own.setFieldAlias(4, "Soil class")
    field_titles.give(mixed, "getisord")
    field_titles.give(own, "assess")
    assert [field.alias() for field in mixed.fields()] == ["", "", "", "z (Gi*)", ""]
    assert [field.alias() for field in own.fields()] == ["Number", "p by simulation", "", "z (Gi*)", "Soil class"]


def test_a_table_hides_empty_columns_and_rounds_only_what_is_shown(qgis_app):
    table = layer(("contaminant:string(9)", "group:string(9)", "mean:double"), ("Al", None, 51949.398), ("Cd", None, 0.22))
    field_titles.give(table)
    table_view.lay_out(table)
    columns = {column.name: column for column in table.attributeTableConfig().columns()}
    assert [name for name, column in columns.items() if column.hidden and name] == ["group"]
    assert table.editorWidgetSetup(2).config() == {"Precision": 3}
    assert QgsVectorLayerUtils.getValues(table, "mean")[0] == [51949.398, 0.22]
