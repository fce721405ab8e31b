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
