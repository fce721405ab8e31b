"""The real desktop: an area and a circle drawn by mouse, the form filled in, seen in the layer and in the checkout."""

from pathlib import Path

SCRIPT = Path(__file__).parent / "scripts" / "digitise.py"


def test_a_source_is_drawn_by_mouse_filled_in_and_stored(desktop, tmp_path):
    result = desktop(SCRIPT, env={"INSOP_TEST_FOLDER": tmp_path}).result
    assert result["readout"].startswith("Area 23.") and "4 points" in result["readout"]
    assert result["circle"].startswith("Radius 31")  # 0.004° of longitude at 45.46° N: 312.9 m
    assert result["radius"] == 250
    assert "The last year (1958) lies before the first year (1962)." in result["findings"]
    assert result["in_layer"] == ["Acme smelter, north yard"]
    assert result["rows"]["contaminants"] == ["Cd", "Pb"]
    stored = {row["name"]: row for row in result["rows"]["sources"]}["Acme smelter, north yard"]
    assert (stored["source_type"], stored["country"], stored["state"], stored["rev"]) == ("METAL_NONF", "ITA", "draft", 0)
    assert "Saved in your checkout" in result["messages"][0]
