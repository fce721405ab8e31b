import pytest

from insop_plugin.core.reading.footer import footer_rows
from insop_plugin.core.reading.heading import distinct_names, heads_of
from insop_plugin.core.reading.heading_rows import Header, detect_header, unit_at_end


def test_header_below_titles_and_above_units():
    rows = [["Report 2021", "", ""], ["", "", ""], ["Site", "Pb", "Zn"], ["", "mg/kg", "mg/kg TS"], ["A", "1.5", "2"]]
    found = detect_header(rows)
    assert (found.header_row, found.units_row) == (3, 4)


def test_groups_merged_above_the_names_are_not_the_names():
    rows = [["Site", "", "Metals", ""], ["code", "depth", "Pb", "Zn"], ["A", "0-20", "1.5", "2"]]
    assert detect_header(rows).header_row == 2


def test_a_first_row_of_values_is_no_header():
    assert detect_header([["A1", "48.1", "2.3", "15"], ["A2", "48.2", "2.4", "17"]]).header_row == 0


def test_a_table_of_text_has_its_names_first():
    assert (
        detect_header([["site", "soil", "land use"], ["A", "sand", "arable"], ["B", "clay", "meadow"]]).header_row == 1
    )


def test_a_row_of_text_values_is_not_units():
    assert detect_header([["site", "soil", "use"], ["A", "sand", "arable"]]).units_row == 0


FRENCH = [
    ["Rapport 12/2021", "", "", "", "", ""],
    ["Échantillon", "Coordonnées", "", "Métaux (mg/kg MS)", "", "Remarques"],
    ["", "X", "Y", "Cd", "Pb", ""],
    ["Méthode", "", "", "ICP-MS", "ISO 11466", ""],
    ["A1", "652000", "6862000", "0,3", "25", ""],
]


def test_names_under_merged_groups_take_unit_and_method():
    header = detect_header(FRENCH)
    assert header == Header(header_row=3, units_row=0, method_row=4, group_row=2)
    heads = heads_of(FRENCH, header, 6)
    assert [head.name for head in heads] == ["Échantillon", "X", "Y", "Cd [mg/kg MS]", "Pb [mg/kg MS]", "Remarques"]
    assert (heads[1].group, heads[4].method) == ("Coordonnées", "ISO 11466")


def test_most_names_merged_down_and_a_few_across():
    rows = [
        ["Código", "Fecha", "Finca", "Prof. (cm)", "Metales", ""],
        ["", "", "", "", "Cd", "Pb"],
        ["", "", "", "", "mg/kg", "mg/kg"],
        ["M1", "2020-01-02", "Norte", "0-20", "0.3", "12"],
    ]
    assert detect_header(rows) == Header(header_row=2, units_row=3, method_row=0, group_row=1)


def test_merged_cells_bound_their_group():
    rows = [["Site", "Metals (mg/kg)", "", ""], ["code", "Cd", "Pb", "soil"], ["A", "0.3", "12", "loam"]]
    header = detect_header(rows, {(1, 1): (1, 2)})
    assert [head.name for head in heads_of(rows, header, 4, {(1, 1): (1, 2)})] == ["code", "Cd [mg/kg]", "Pb [mg/kg]", "soil"]


def test_without_merged_cells_only_contaminants_take_the_unit_of_their_group():
    rows = [["", "Metals (mg/kg)", "", "", ""], ["code", "Cd", "Pb", "pH", "OC"], ["A", "0.3", "12", "6.5", "2.1"]]
    names = [head.name for head in heads_of(rows, detect_header(rows), 5)]
    assert names == ["code", "Cd [mg/kg]", "Pb [mg/kg]", "pH", "OC"]  # nothing tells where the group ends


def test_a_title_with_a_unit_is_no_group():
    rows = [["Heavy metals (mg/kg)", "", ""], ["Site", "Cd", "OC"], ["A", "0.3", "2.1"]]
    assert detect_header(rows).group_row == 0


def test_elements_units_and_methods_in_any_order():
    rows = [["Site", "Cd", "Pb"], ["Method", "AAS", "ICP-OES"], ["Unit", "ppm", "ppm"], ["A", "0.3", "12"]]
    header = detect_header(rows)
    assert (header.units_row, header.method_row) == (3, 2)
    assert [head.name for head in heads_of(rows, header, 3)] == ["Site", "Cd [ppm]", "Pb [ppm]"]


def test_names_alike_are_told_apart_by_group_then_method():
    rows = [["", "0-20 cm", "", "20-40 cm", ""], ["Site", "Cd", "Pb", "Cd", "Pb"], ["A", "1", "2", "3", "4"]]
    heads = heads_of(rows, detect_header(rows), 5)
    assert distinct_names(heads) == ["Site", "0-20 cm · Cd", "0-20 cm · Pb", "20-40 cm · Cd", "20-40 cm · Pb"]
    rows = [["Site", "Pb", "Pb"], ["", "mg/kg", "mg/kg"], ["", "XRF", "AAS"], ["A", "1", "2"]]
    assert distinct_names(heads_of(rows, detect_header(rows), 3))[1:] == ["XRF · Pb [mg/kg]", "AAS · Pb [mg/kg]"]


def test_a_title_above_is_no_group():
    assert detect_header([["Report", "", ""], ["Site", "Cd", "Pb"], ["A", "1", "2"]]).group_row == 0


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Metals (mg/kg MS)", "mg/kg MS"), ("Teneurs, µg/g", "µg/g"), ("mg/kg", "mg/kg"), ("Metals (ICP-MS)", ""), ("Metals", "")],
)
def test_unit_of_a_group(text, unit):
    assert unit_at_end(text) == unit


def test_names_of_elements_are_no_units():
    rows = [["sample", "Cd", "Cu", "Mg", "Na"], ["code", "min", "T", "Cu", "Cd"], ["A", "1", "2", "3", "4"]]
    assert detect_header(rows).units_row == 0


VALUES = [[f"A{n}", "0.3", "12"] for n in range(5)]


@pytest.mark.parametrize(
    ("below", "count"),
    [
        ([["Moyenne :", "0.3", "12"], ["Écart-type", "0", "0"]], 2),
        ([["", "", ""], ["Mean (n=5)", "0.3", "12"], ["* below detection limit", "", ""]], 3),
        ([["Примечание: анализ выполнен", "", ""]], 1),
        ([["注：低于检出限", "", ""]], 1),
        ([["A99", "", ""]], 0),  # a sample that was not measured is no footnote
        ([["Mean", "0.3", "12"], ["A6", "0.3", "12"]], 0),  # data below it: not the end of the table
        ([], 0),
    ],
)
def test_rows_below_the_table(below, count):
    assert footer_rows(VALUES + below) == count


def test_a_table_is_never_left_without_rows():
    assert footer_rows([["Mean", "0.3", "12"]]) == 0


def test_rows_of_limits_are_no_samples():
    rows = [["Site", "Cd", "Pb"], ["", "mg/kg", "mg/kg"], ["LD", "0,1", "1"], ["LQ", "0,3", "3"], ["A", "n.d.", "12"]]
    header = detect_header(rows)
    assert header == Header(header_row=1, units_row=2, lod_row=3, loq_row=4)
    heads = heads_of(rows, header, 3)
    assert [(head.name, head.lod, head.loq) for head in heads] == [
        ("Site", "", ""),
        ("Cd [mg/kg]", "0,1", "0,3"),
        ("Pb [mg/kg]", "1", "3"),
    ]
