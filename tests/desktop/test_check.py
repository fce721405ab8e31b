"""The real desktop: findings listed, shown on the map, mended in their form, marked as mended."""

from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "scripts" / "check.py"
FINDINGS = [
    "concentration_negative", "coordinates_swapped", "depth_reversed", "procedure_missing", "source_without_evidence",
    "years_reversed", "contact_missing",
]  # fmt: skip


def test_findings_are_shown_mended_and_marked(desktop, tmp_path):
    result = desktop(SCRIPT, env={"INSOP_TEST_FOLDER": tmp_path}).result
    assert result["first"]["summary"] == "3 errors, 6 warnings of 7 kinds in 8 rows"
    assert sorted(set(result["first"]["rules"])) == sorted(FINDINGS)
    assert result["zoomed"]["closer"]
    assert (result["zoomed"]["x"], result["zoomed"]["y"]) == pytest.approx((9.19123, 45.46421), abs=1e-4)
    assert result["zoomed"]["hint"] == "Exchange the two years or correct one of them."
    assert result["focused"]
    assert result["mended"] == ["years_reversed"]
    assert result["second"]["summary"] == "2 errors, 6 warnings of 6 kinds in 8 rows · 1 mended"
    assert result["only_errors"] == ["concentration_negative", "depth_reversed"]
    assert result["searched"] == ["coordinates_swapped"]
    assert result["unsaved"]["note"] == "Some edits are not saved yet and were not checked."
    assert not result["unsaved"]["editable"] and "source_without_evidence" not in result["unsaved"]["rules"]
    assert "2 errors, 5 warnings" in result["step"]
    assert result["left"] == []  # after the plugin was switched off with the panel open
