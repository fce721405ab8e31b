"""The real desktop: a messy laboratory file from the disk to the map."""

from pathlib import Path

SCRIPT = Path(__file__).parent / "scripts" / "import_table.py"


def test_a_french_file_with_troubles_is_imported_by_mouse(desktop, tmp_path):
    result = desktop(SCRIPT, env={"INSOP_TEST_FOLDER": tmp_path}).result
    assert result["refusals"]["coordinate_swapped"] == 6 and result["refusals"]["coordinate_zero"] == 6
    assert result["refusals"]["negative_value"] == 1
    assert result["rows"]["samples"] == 139
    assert result["rows"]["limits"] == 32  # 31 cells that begin with “<”, and the negative one that was said to be a limit
    assert result["button"] == "Import 139 of 141 rows; 2 refused"
    assert "139 samples" in result["messages"][0]


def test_three_messy_files_in_three_languages_are_imported_by_mouse(desktop, tmp_path):
    result = desktop(SCRIPT.with_name("import_three.py"), env={"INSOP_TEST_FOLDER": tmp_path}, timeout=150).result
    french, spanish, russian = (result[name] for name in ("french", "spanish", "russian"))
    assert french["heading"] == [4, 5, 0, 6, 4]  # groups, names, units, methods; means and the note are left out
    assert french["button"] == "Import 44 of 44 rows"
    assert spanish["button"] == "Import 60 of 60 rows" and spanish["date"] == "day first (31 rows prove it)"
    assert russian["button"] == "Import 49 of 50 rows; 1 refused"  # its latitude and longitude are exchanged
    assert result["tables"] == [3, 153, 153]
    stored = {(contaminant, censor): n for contaminant, censor, n in result["stored"]}
    assert sum(n for (contaminant, _censor), n in stored.items() if contaminant == "Pb") == 44 + 59 + 49  # one “s/d”
    assert sum(n for (contaminant, _censor), n in stored.items() if contaminant == "Hg") == 44 + 59 + 48  # one “ND”, one “н/о”
