"""Transfer functions: documented factors and fits on paired samples."""

import csv
from dataclasses import replace

import numpy as np
import pytest

from insop_plugin.core import vocabulary
from insop_plugin.core.method_transfer import ladder, lines, recovery, transfer
from tests.core.test_transfer_lines import DATA

SETTINGS = transfer.TransferSettings("Cr", "Cr_INAA")


def results(source, target, covariates=None, censored=()):
    source, target = np.array(source, float), np.array(target, float)
    flags = np.zeros(len(source), bool)
    flags[list(censored)] = True
    return transfer.Results(source, target, flags, np.zeros(len(source), bool), covariates or {})


def kola(element):
    """Aqua regia and neutron activation of the duplicates of the Kola survey."""
    with (DATA / "kola_paired.csv").open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    return results([row[element] for row in rows], [row[element + "_INAA"] for row in rows])


def made(n=400, slope=0.9, level=0.4, scatter=0.1, seed=5):
    random = np.random.default_rng(seed)
    source = 10 ** random.uniform(0, 3, n)
    return source, 10 ** (level + slope * np.log10(source) + random.normal(0, scatter, n))


def test_documented_factors_are_those_of_the_paper():
    """Taraškevičius et al. 2013: Pb 79 %, Cr 56 %, Cd 94 %; 18 elements."""
    assert len(ladder.recoveries()) == 18
    assert set(ladder.recoveries()) <= vocabulary.codes("contaminant")
    assert [ladder.recovery_of(code) for code in ("Pb", "Cr", "Cd", "Ba")] == [79, 56, 94, 21]


def test_lead_by_the_documented_factor():
    """79 mg/kg by aqua regia are 100 in total, give or take (100 - 79) / 2 = 10.5 %."""
    found = recovery.convert_by_factor(results([79, 158, np.nan, 0, 5], [np.nan, 190, np.nan, np.nan, np.nan], censored=[4]), recovery.documented_factor("Pb"))
    np.testing.assert_allclose(found.value[:2], [100, 190])
    np.testing.assert_allclose((found.lower[0], found.upper[0], found.relative_uncertainty[0]), (89.5, 110.5, 10.5))
    assert np.isnan(found.lower[1]) and np.isnan(found.value[2:]).all()
    assert found.state.tolist() == [transfer.CONVERTED, transfer.MEASURED, transfer.NO_VALUE, transfer.NOT_POSITIVE, transfer.CENSORED]


@pytest.mark.parametrize(("code", "allowed"), [("Pb", True), ("V", True), ("Sn", False), ("Cr", False), ("Ba", False)])
def test_below_sixty_per_cent_never_for_compliance(code, allowed):
    assert recovery.documented_factor(code).for_compliance is allowed


@pytest.mark.parametrize(("start", "end", "leads"), [("", "", True), ("AR", "XRF_TOTAL", True), ("EPA3051A", "", True), ("EDTA", "", False), ("AR", "EDTA", False), ("UNKNOWN", "", False)])
def test_documented_factors_lead_from_aqua_regia_to_the_total(start, end, leads):
    settings = replace(SETTINGS, from_procedure=start, to_procedure=end)
    if leads:
        recovery.check_procedures(settings)
        return
    with pytest.raises(recovery.NoFactorBetween, match="from aqua regia to the total, not from"):
        recovery.check_procedures(settings)


@pytest.mark.parametrize(("start", "end", "doubtful"), [("EDTA", "AR", False), ("AR", "EDTA", True), ("AR", "EPA3051A", False), ("", "AR", False)])
def test_the_weaker_procedure_cannot_give_more(start, end, doubtful):
    """The target is twice the source."""
    source = np.geomspace(1, 100, 40)
    fitted = transfer.fit(results(source, 2 * source), replace(SETTINGS, from_procedure=start, to_procedure=end))
    assert fitted.is_against_ladder is doubtful


def test_an_undocumented_element_is_refused():
    with pytest.raises(ladder.NoRecovery, match="total of Tl. There are factors for Hg, Cd"):
        recovery.documented_factor("Tl")


def test_the_ladder_keeps_procedures_apart():
    ranks = [ladder.rank_of(code) for code in ("XRF_TOTAL", "AR", "HNO3_CONC", "HNO3_2M", "HNO3_043M", "EDTA", "DTPA", "CACL2_001M")]
    assert ranks == sorted(ranks, reverse=True) and len(set(ranks)) == len(ranks)
    assert ladder.are_comparable("XRF_TOTAL", "INAA") and ladder.are_comparable("GCMS", "GCMS")
    assert not any(ladder.are_comparable(*pair) for pair in [("AR", "XRF_TOTAL"), ("UNKNOWN", "UNKNOWN"), ("GCMS", "AR"), ("", "")])
    assert {row["code"] for row in vocabulary.table("procedure_rank")} <= vocabulary.codes("procedure")
    assert (ladder.fraction_of("EDTA"), ladder.fraction_of("?")) == ("extractable", "unknown")


def test_smearing_of_an_exact_line_is_one_and_the_range_is_kept():
    source = np.geomspace(1, 100, 40)
    every = results([*source, 0.9, 50, 101], [*(2 * source), *[np.nan] * 3])
    fitted = transfer.fit(every, SETTINGS)
    found = transfer.convert(every, fitted)
    assert (fitted.counts.used, fitted.smearing, fitted.r2) == (40, pytest.approx(1), pytest.approx(1))
    assert found.state[-3:].tolist() == [transfer.BEYOND, transfer.CONVERTED, transfer.BEYOND]
    assert found.value[-2] == pytest.approx(100) and np.isnan(found.value[[-1, -3]]).all()


@pytest.mark.parametrize("method", transfer.METHODS)
def test_the_interval_holds_95_of_100_new_samples(method):
    source, target = made(6000, scatter=0.15)
    fitted = transfer.fit(results(source[:200], target[:200]), replace(SETTINGS, method=method))
    new = source[200:][(source[200:] > source[:200].min()) & (source[200:] < source[:200].max())]
    truth = target[200:][np.isin(source[200:], new)]
    found = transfer.convert(results(new, np.full(len(new), np.nan)), fitted)
    inside = ((truth >= found.lower) & (truth <= found.upper)).mean()
    assert 0.93 < inside < 0.975


def test_smearing_keeps_the_mean():
    """E[10^e] of a normal e of 0.2 is 10^(ln 10 × 0.02) = 1.112; without it the mean would be 11 % short."""
    source, target = made(4000, scatter=0.2)
    fitted = transfer.fit(results(source, target), SETTINGS)
    assert fitted.smearing == pytest.approx(10 ** (np.log(10) * 0.02), rel=0.02)
    found = transfer.convert(results(source, np.full(4000, np.nan)), fitted)
    assert found.value.mean() == pytest.approx(target.mean(), rel=0.03)


def test_covariates_explain_what_ph_does():
    """Extracts depend on pH, carbon and clay: the known coefficients come out."""
    random = np.random.default_rng(2)
    n, source = 300, 10 ** random.uniform(0, 2, 300)
    ph, carbon, clay = random.uniform(4, 8, n), 10 ** random.uniform(-1, 1, n), 10 ** random.uniform(0.5, 1.7, n)
    log_target = 0.5 + 0.8 * np.log10(source) - 0.25 * ph + 0.4 * np.log10(carbon) - 0.3 * np.log10(clay)
    every = results(source, 10 ** (log_target + random.normal(0, 0.02, n)), {"pH": ph, "OC": carbon, "clay": clay})
    fitted = transfer.fit(every, replace(SETTINGS, logged=frozenset({"OC", "clay"})))
    np.testing.assert_allclose(fitted.line.coefficients, (0.5, 0.8, -0.25, 0.4, -0.3), atol=0.02)
    one = results([10, 10, 10], [np.nan] * 3, {"pH": np.array([6, 9, 6.0]), "OC": np.array([1, 1, np.nan]), "clay": np.array([10, 10, 10.0])})
    assert transfer.convert(one, fitted).state.tolist() == [transfer.CONVERTED, transfer.BEYOND, transfer.NO_COVARIATE]
    with pytest.raises(transfer.OnlyOrdinary, match="pH, OC, clay"):
        transfer.fit(every, replace(SETTINGS, method="deming"))


def test_pairs_below_a_limit_are_left_out_and_counted():
    source, target = made(50)
    every = results([*source, 0, np.nan], [*target, 3, 4], censored=[0, 1])
    counts = transfer.fit(every, SETTINGS).counts
    assert (counts.both, counts.used, counts.censored, counts.not_positive) == (51, 48, 2, 1)


def test_29_pairs_are_refused_30_are_not():
    source, target = made(30)
    assert transfer.fit(results(source, target), SETTINGS).counts.used == 30
    with pytest.raises(transfer.TooFewPairs, match="29 samples have usable values in both Cr and Cr_INAA; 30 are needed. Of 30 pairs 1 hold"):
        transfer.fit(results(source, target, censored=[3]), SETTINGS)


def test_pairs_that_fall_are_no_relation():
    source = np.geomspace(1, 100, 40)
    with pytest.raises(lines.NoRelation, match=r"r = -1.00"):
        transfer.fit(results(source, 1 / source), SETTINGS)


def test_poor_fits_and_low_recoveries_are_not_for_compliance():
    good, poor = results(*made(100, scatter=0.05)), results(*made(100, scatter=1.5))
    assert transfer.fit(good, SETTINGS).for_compliance
    assert not transfer.fit(poor, SETTINGS).for_compliance
    assert not transfer.fit(good, replace(SETTINGS, contaminant="Cr")).for_compliance


def test_lanthanum_of_kola_by_aqua_regia_and_neutron_activation():
    """202 analyses; numpy's polyfit is the other program."""
    every = kola("La")
    fitted = transfer.fit(every, SETTINGS)
    slope, level = np.polyfit(np.log10(every.source), np.log10(every.target), 1)
    np.testing.assert_allclose(fitted.line.coefficients, (level, slope), rtol=1e-9)
    assert (fitted.counts.used, round(fitted.r2, 2)) == (202, 0.78)


def test_without_logarithms_nothing_falls_below_zero():
    source = np.linspace(0, 10, 50)
    every = results([*source, 0.5], [*(source + np.random.default_rng(0).normal(0, 0.5, 50)).clip(0), np.nan])
    fitted = transfer.fit(every, replace(SETTINGS, transform="none"))
    found = transfer.convert(every, fitted)
    assert fitted.smearing == 1 and found.lower[-1] == 0 and found.value[-1] > 0
    assert np.isnan(found.relative_uncertainty[:-1]).all() and found.relative_uncertainty[-1] > 50
