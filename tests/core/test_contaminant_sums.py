"""Sums with bounds."""

import numpy as np
import pandas as pd
import pytest

from insop_plugin.core import vocabulary
from insop_plugin.core.censored.results import ABOVE, BELOW, BETWEEN, MEASURED, NO_LIMIT, NONE
from insop_plugin.core.contaminants.sum_parts import NoFactor, UnknownSum, factors_of, known_sums, tef_sets
from insop_plugin.core.contaminants.sums import DUTCH, SumSettings, sum_members

PCB6 = ("PCB28", "PCB52", "PCB101", "PCB138", "PCB153", "PCB180")
NAN = float("nan")


def observations(*rows):
    """Rows of sample, contaminant, kind, number, and what differs from the usual."""
    usual = {"low": NAN, "high": NAN, "unit": "mg/kg", "basis": "mg/kg|dry", "procedure": "GC|total"}
    names = ("sample_uid", "contaminant", "kind", "number")
    return pd.DataFrame([{**usual, **dict(zip(names, row[:4], strict=True)), **(row[4] if len(row) > 4 else {})} for row in rows])


def pcb(kinds="mbmbmb", numbers=(1, 0.2, 2, 0.4, 3, 0.2), sample="a", **more):
    kind = {"m": MEASURED, "b": BELOW}
    return [(sample, code, kind[letter], number, more) for code, letter, number in zip(PCB6, kinds, numbers, strict=True)]


def only(found):
    assert len(found) == 1
    return found.iloc[0]


def test_three_measured_three_below():
    found = only(sum_members(observations(*pcb()), SumSettings(("PCB6",))))
    assert (found["lower"], found["medium"], found["upper"]) == pytest.approx((6, 6.4, 6.8))
    assert found[["n_members", "n_expected", "n_censored", "missing", "status", "unit"]].tolist() == [6, 6, 3, "", "complete", "mg/kg"]


def test_dutch_rule_counts_seven_tenths_of_the_limit():
    found = only(sum_members(observations(*pcb()), SumSettings(("PCB6",), DUTCH)))
    assert (found["lower"], found["medium"], found["upper"]) == pytest.approx((6, 6 + 0.7 * 0.8, 6.8))


def test_all_members_below_limits_is_said():
    found = only(sum_members(observations(*pcb("bbbbbb", (0.1,) * 6)), SumSettings(("PCB6",), DUTCH)))
    assert found["status"] == "all_below_limit"
    assert (found["lower"], found["medium"], found["upper"]) == pytest.approx((0, 0.42, 0.6))


def test_missing_members_are_named_and_leave_the_lower_bound():
    found = only(sum_members(observations(*pcb()[:4]), SumSettings(("PCB6",))))
    assert found[["n_members", "missing", "status"]].tolist() == [4, "PCB153, PCB180", "incomplete"]
    assert found["lower"] == 3 and np.isnan([found["medium"], found["upper"]]).all()


def test_rows_without_a_result_count_as_missing():
    found = only(sum_members(observations(*pcb()[:5], ("a", "PCB180", NONE, NAN)), SumSettings(("PCB6",))))
    assert found["missing"] == "PCB180"


def test_members_by_two_procedures_are_not_summed():
    rows = [*pcb()[:5], ("a", "PCB180", MEASURED, 1, {"procedure": "ELISA|total"})]
    found = only(sum_members(observations(*rows), SumSettings(("PCB6",))))
    assert found["status"] == "mixed_procedures" and np.isnan([found["lower"], found["medium"], found["upper"]]).all()


def test_members_in_two_units_or_on_two_bases_are_not_summed():
    for other in ({"unit": "µg/kg", "basis": "µg/kg|dry"}, {"basis": "mg/kg|wet"}):
        rows = [*pcb()[:5], ("a", "PCB180", MEASURED, 1, other)]
        found = only(sum_members(observations(*rows), SumSettings(("PCB6",))))
        assert found["status"] == "mixed_units" and np.isnan(found["lower"]) and found["unit"] is None


def test_a_member_measured_twice_is_not_summed():
    found = only(sum_members(observations(*pcb(), ("a", "PCB28", MEASURED, 1)), SumSettings(("PCB6",))))
    assert found["status"] == "duplicates" and np.isnan(found["lower"]) and found["n_members"] == 6


def test_limits_of_other_kinds_bound_what_they_can():
    rows = pcb("mmmmmm", (1,) * 6)[:5]
    between = only(sum_members(observations(*rows, ("a", "PCB180", BETWEEN, NAN, {"low": 1, "high": 3})), SumSettings(("PCB6",))))
    assert between[["lower", "medium", "upper", "status"]].tolist() == [6, 7, 8, "complete"]
    above = only(sum_members(observations(*rows, ("a", "PCB180", ABOVE, NAN, {"low": 9})), SumSettings(("PCB6",))))
    assert (above["lower"], above["status"]) == (14, "above_range") and np.isnan(above["upper"])
    no_limit = only(sum_members(observations(*rows, ("a", "PCB180", NO_LIMIT, NAN)), SumSettings(("PCB6",))))
    assert (no_limit["lower"], no_limit["status"]) == (5, "limit_unknown") and np.isnan(no_limit["upper"])


def test_toxic_equivalents_by_each_set():
    """1 ng/kg of each of the 17 dioxins and furans: the sum of the factors, added by hand from the publications."""
    members = factors_of("PCDDF_TEQ")
    rows = observations(*(("a", code, MEASURED, 1) for code in members))
    expected = {
        "WHO2005": 1 + 1 + 0.3 + 0.01 + 0.0003 + 0.1 + 0.03 + 0.3 + 0.4 + 0.02 + 0.0003,
        "WHO1998": 1 + 1 + 0.3 + 0.01 + 0.0001 + 0.1 + 0.05 + 0.5 + 0.4 + 0.02 + 0.0001,
        "WHO2022": 1 + 0.4 + 0.21 + 0.05 + 0.001 + 0.07 + 0.01 + 0.1 + 0.69 + 0.12 + 0.002,
        "ITEF1988": 1 + 0.5 + 0.3 + 0.01 + 0.001 + 0.1 + 0.05 + 0.5 + 0.4 + 0.02 + 0.001,
    }
    for tef_set, total in expected.items():
        found = only(sum_members(rows, SumSettings(("PCDDF_TEQ",), tef_set=tef_set)))
        assert found["upper"] == pytest.approx(total), tef_set


def test_factors_weigh_limits_too():
    members = factors_of("BaP_TEQ")
    rows = observations(*(("a", code, BELOW, 0.1) for code in members))
    found = only(sum_members(rows, SumSettings(("BaP_TEQ",), tef_set="WHO2022")))
    assert found["upper"] == pytest.approx(0.1 * (1 + 1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.01 + 0.01))


def test_every_set_of_factors_knows_the_members_of_its_sums():
    members = set(factors_of("PCDDF_DLPCB_TEQ"))
    assert tef_sets() == ("WHO2005", "WHO2022", "WHO1998", "ITEF1988")
    for row in vocabulary.table("tef"):
        assert row["member_code"] in members and 0 < float(row["tef"]) <= 1
    for tef_set in ("WHO2022", "WHO1998"):
        assert set(factors_of("PCDDF_DLPCB_TEQ", tef_set)) == members


def test_a_set_without_a_member_is_refused():
    with pytest.raises(NoFactor, match="ITEF1988 has no factor for PCB77, .*needed for PCDDF_DLPCB_TEQ"):
        factors_of("PCDDF_DLPCB_TEQ", "ITEF1988")
    with pytest.raises(UnknownSum, match="“PAH17” is no sum"):
        factors_of("PAH17")


@pytest.mark.parametrize(("code", "n"), [("PAH16", 16), ("PAH10", 10), ("PAH4", 4), ("PCB6", 6), ("PCB7", 7), ("PFAS4", 4),
                                         ("DDX", 6), ("PCDDF_TEQ", 17), ("PCDDF_DLPCB_TEQ", 29)])  # fmt: skip
def test_sums_have_their_members(code, n):
    assert code in known_sums() and len(factors_of(code)) == n


def test_without_a_choice_every_sum_whose_members_all_occur():
    rows = observations(*pcb(), *pcb(sample="b")[:2])
    found = sum_members(rows, SumSettings())
    assert found[["sample_uid", "sum", "status"]].to_numpy().tolist() == [["a", "PCB6", "complete"], ["b", "PCB6", "incomplete"]]


def test_no_members_no_rows():
    found = sum_members(observations(("a", "Pb", MEASURED, 3)), SumSettings(("PAH16",)))
    assert found.empty and list(found.columns)[:3] == ["sample_uid", "sum", "lower"]
