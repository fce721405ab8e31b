"""Names of contaminants: code, CAS, symbol, synonym; what is ambiguous or contradictory is refused."""

import pytest

from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.names import candidates_of, meaning_of, read_cas, read_name
from insop_plugin.core.vocabulary import table


@pytest.mark.parametrize(
    ("name", "code"),
    [("Pb", "Pb"), ("pb", "Pb"), ("LEAD", "Pb"), ("Lead (Pb)", "Pb"), ("Lead, total", "Pb"), ("Total lead", "Pb"),
     ("plomo", "Pb"), ("Blei", "Pb"), ("свинец", "Pb"), ("铅", "Pb"), ("الرصاص", "Pb"), ("MERCURY", "Hg"),
     ("Cr VI", "Cr6"), ("CrVI", "Cr6"), ("Cr+6", "Cr6"), ("chromium, hexavalent", "Cr6"), ("CHROMIUM (HEXAVALENT)", "Cr6"),
     ("Chromium (III)", "Cr3"), ("Cr", "Cr"), ("chromium", "Cr"), ("Cr (total)", "Cr"), ("BENZO(A)PYRENE", "BaP"),
     ("Benzo[a]pyrene (BaP)", "BaP"), ("γ-HCH", "HCH_g"), ("DDT, p,p'-", "DDT_pp"), ("4,4-DDT", "DDT_pp"), ("PCB 118", "PCB118"),
     ("cis-1,2-DICHLOROETHYLENE", "cDCE"), ("U-238", "U238"), ("238U", "U238"), ("clay", "clay_pct"), ("C_Org", "OC_pct"),
     ("Cobalt and compounds", "Co"), ("PCBs", "PCB_total")],
)  # fmt: skip
def test_names_in_common_use(name, code):
    assert read_name(name).code == code


@pytest.mark.parametrize(
    ("name", "candidate"),
    [
        ("cyanide", "CN_total"),
        ("DDT", "DDT_pp"),
        ("pH", "pH_H2O"),
        ("TPH", "TPH_C10C40"),
        ("PAHs", "PAH16"),
        ("lime", "CaCO3_pct"),
    ],
)
def test_names_that_can_mean_several_things_are_refused(name, candidate):
    reading = read_name(name)
    assert reading.code == "" and reading.problem == "ambiguous_name" and candidate in reading.candidates


@pytest.mark.parametrize(
    "name", ["Unobtainium", "Zinc compounds", "Mercury (elemental)", "A_S"]
)
def test_names_that_are_not_known_are_refused(name):
    reading = read_name(name)
    assert reading.code == "" and reading.problem == "unknown_contaminant"


@pytest.mark.parametrize(
    ("name", "code", "fraction"),
    [("Lead, total recoverable", "Pb", "pseudo_total"), ("Zinc (acid extractable)", "Zn", "pseudo_total"), ("Cd, aqua regia", "Cd", "pseudo_total"),
     ("DTPA-extractable Zn", "Zn", "extractable"), ("plomb extractible", "Pb", "extractable"), ("подвижный свинец", "Pb", "extractable"),
     ("свинец (подвижная форма)", "Pb", "extractable"), ("有效铅", "Pb", "extractable"), ("Blei, wasserlöslich", "Pb", "soluble"),
     ("As bioaccessible", "As", "bioaccessible"), ("arsenic (bioaccessible)", "As", "bioaccessible"), ("Pb", "Pb", "")],
)  # fmt: skip
def test_the_fraction_in_a_name(name, code, fraction):
    reading = read_name(name)
    assert (reading.code, reading.fraction) == (code, fraction)


@pytest.mark.parametrize("name", ["Lead, dissolved", "Hg dissolved", "Dissolved zinc", "Cadmium (TCLP)", "plomb dissous", "Blei im Eluat", "溶解态铅"])
def test_what_is_dissolved_is_not_of_soil(name):
    reading = read_name(name)
    assert reading.code == "" and reading.problem == "name_not_soil" and reading.candidates


@pytest.mark.parametrize(
    ("name", "code"),
    [("Cr VI", "Cr6"), ("hexavalent chromium", "Cr6"), ("Cr(VI)", "Cr6"), ("Cr6+", "Cr6"), ("хром (VI)", "Cr6"), ("хром шестивалентный", "Cr6"), ("六价铬", "Cr6"),
     ("sechswertiges Chrom", "Cr6"), ("cromo esavalente", "Cr6"), ("كروم سداسي التكافؤ", "Cr6"), ("Cr III", "Cr3"), ("трехвалентный хром", "Cr3"), ("三价铬", "Cr3"),
     ("Hg inorganic", "Hg_inorg"), ("inorganic mercury", "Hg_inorg"), ("无机汞", "Hg_inorg"), ("methylmercury", "MeHg"), ("甲基汞", "MeHg"), ("метилртуть", "MeHg"), ("Hg", "Hg"),
     ("Roundup", "Glyphosate"), ("Dursban", "Chlorpyrifos"), ("карбофос", "Malathion"), ("1,1,1-trichloro-2,2-bis(4-chlorophenyl)ethane", "DDT_pp"), ("loss on ignition", "LOI_pct")],
)  # fmt: skip
def test_oxidation_states_species_and_trade_names_are_told_apart(name, code):
    assert read_name(name).code == code


@pytest.mark.parametrize(
    ("name", "code", "factor"),
    [("Nitrate as N", "NO3", 62.004 / 14.007), ("Nitrate (as NO3)", "NO3", 1), ("NITRATE (AS NO3)", "NO3", 1), ("Phosphorus as P2O5", "P", 0.43642871),
     ("Tributyltin as Sn", "TBT", 290.058 / 118.710), ("Methylmercury as Hg", "MeHg", 1), ("Arsenic as As2O3", "As", 0.75739609)],
)  # fmt: skip
def test_how_a_name_says_it_is_reported(name, code, factor):
    reading = read_name(name)
    assert reading.code == code and float(reading.factor) == pytest.approx(factor, rel=2e-6)


def test_a_form_that_does_not_belong_to_the_name_is_refused():
    assert read_name("Lead as N").problem == "unknown_contaminant"


LANGUAGES = ("fr", "es", "pt", "ru", "ar", "zh", "de", "it")
REPORTED = """As Cd Cr Cr6 Cr3 Cu Hg Hg_inorg MeHg Ni Pb Zn Co Mn Mo Sb Se Sn Tl V Ba Be B Ag U Fe Al F CN_total CN_free Nap Acy Ace Flu Phe Ant Fla Pyr
    BaA Chr BbF BkF BaP BghiP IcdP DahA Benzene Toluene Ethylbenzene Xylenes Phenol TPH_C10C40 PCE TCE VC Chloroform HCB PCP HCH_g DDT_pp DDE_pp DDD_pp
    Aldrin Dieldrin Endrin Heptachlor Chlordane Endosulfan Glyphosate Atrazine PCB_total PFOS PFOA Cs137 Sr90 Ra226 U238 LOI_pct"""


@pytest.mark.parametrize("code", REPORTED.split())
def test_contaminants_that_laboratories_report_are_known_in_nine_languages(code):
    by_language = {}
    for row in table("contaminant_synonym"):
        if row["code"] == code:
            by_language.setdefault(row["language"], []).append(row["text"])
    assert set(LANGUAGES) <= set(by_language) and code in determinands()
    for language in LANGUAGES:
        assert any(read_name(text).code == code for text in by_language[language]), (language, by_language[language])


def test_an_unknown_name_comes_with_the_nearest_ones_but_is_not_taken_for_them():
    assert read_name("Cadmiun").candidates[0] == "Cd" and read_name("Cadmiun").code == ""
    assert candidates_of("benzo(a)pirene")[0] == "BaP"


@pytest.mark.parametrize(
    ("text", "codes", "is_right"),
    [("7440-43-9", ("Cd",), True), ("7440439", ("Cd",), True), ("007440-43-9", ("Cd",), True), ("50-32-8", ("BaP",), True),
     ("7440-43-8", (), False), ("TBD-00000012", (), True), ("E17135955", (), True), ("", (), True)],
)  # fmt: skip
def test_cas_numbers_and_their_check_digit(text, codes, is_right):
    found, valid = read_cas(text)
    assert valid is is_right and (found == codes or not is_right)


def test_every_cas_number_of_the_table_has_the_right_check_digit():
    wrong = [row["cas"] for row in table("contaminant") if row["cas"] and not read_cas(row["cas"])[1]]
    assert not wrong


@pytest.mark.parametrize(
    ("name", "cas", "code"),
    [("CHROMIUM (III)", "7440-47-3", "Cr3"), ("COBALT-60", "7440-48-4", "Co60"), ("ALPHA-CHLORDANE", "57-74-9", "Chlordane_cis"),
     ("THORIUM-232", "7440-29-1", "Th232"), ("Thorium", "7440-29-1", "Th"), ("DDT", "50-29-3", "DDT_pp"), ("", "7440-43-9", "Cd"),
     ("ALUMINUM (FUME OR DUST)", "7429-90-5", "Al"), ("house name", "71-43-2", "Benzene")],
)  # fmt: skip
def test_name_and_cas_number_together(name, cas, code):
    """The first four stand so in EPA's list: the CAS number is that of the element or mixture."""
    assert read_name(name, cas).code == code


@pytest.mark.parametrize(
    ("name", "cas", "problem"),
    [("2-METHYLNAPHTHALENE", "90-12-0", "name_cas_conflict"), ("LEAD", "7440-43-9", "name_cas_conflict"),
     ("LEAD", "7439-92-2", "cas_invalid"), ("CYANIDE", "57-12-5", "ambiguous_name"), ("", "7440-29-1", "ambiguous_name"),
     ("ARSENIC (INORGANIC COMPOUNDS)", "7440-38-2", "ambiguous_name")],
)  # fmt: skip
def test_contradictions_are_refused(name, cas, problem):
    """The first stands so in EPA's list: 90-12-0 is 1-methylnaphthalene."""
    assert read_name(name, cas).problem == problem


def test_a_decision_of_the_user_wins():
    assert read_name("Cyanide", "57-12-5", {"Cyanide": "CN_total"}).code == "CN_total"


OXIDES = {
    "Al2O3": 0.5293, "CaO": 0.7147, "Fe2O3": 0.6994, "FeO": 0.7773, "K2O": 0.8302, "MgO": 0.6030, "MnO": 0.7745, "Na2O": 0.7419, "P2O5": 0.4364, "SiO2": 0.4674,
    "TiO2": 0.5993, "As2O3": 0.7574, "As2O5": 0.6520, "Cr2O3": 0.6842, "CrO3": 0.5200, "CdO": 0.8754, "CuO": 0.7989, "NiO": 0.7858, "PbO": 0.9283, "ZnO": 0.8034,
    "V2O5": 0.5602, "BaO": 0.8957, "U3O8": 0.8480, "CoO": 0.7865, "MoO3": 0.6666, "Sb2O3": 0.8354, "SnO2": 0.7877, "SO3": 0.4005, "HgO": 0.9261, "B2O3": 0.3106,
}  # fmt: skip


@pytest.mark.parametrize(("oxide", "factor"), OXIDES.items())
def test_oxides_become_elements(oxide, factor):
    """Factors of the domain review, 4.1."""
    reading = read_name(oxide)
    assert reading.form == oxide and float(reading.factor) == pytest.approx(factor, abs=6e-5)


def test_nitrate_as_nitrogen():
    assert float(read_name("NO3-N").factor) == pytest.approx(62.004 / 14.007, rel=1e-6)


def test_every_synonym_and_oxide_leads_to_a_known_code():
    codes = {row["code"] for row in table("contaminant_synonym")} | {row["determinand"] for row in table("oxide")}
    codes |= {code for row in table("ambiguous_name") for code in row["candidates"].split("|")}
    assert codes <= set(determinands())


def test_every_code_label_and_symbol_reads_as_itself_or_is_said_to_be_ambiguous():
    wrong = []
    for row in table("contaminant"):
        for text in (row["code"], row["label"]):
            reading = read_name(text)
            if reading.code != row["code"] and reading.problem != "ambiguous_name":
                wrong.append((row["code"], text, reading))
    assert not wrong


def test_a_cas_number_where_the_name_is_expected_is_a_name():
    """7439-92-1 is lead, 1336-36-3 PCB (CAS Common Chemistry); the last digit is a check digit."""
    assert (read_name("7439-92-1").code, read_name("7439-92-1").how) == ("Pb", "cas")
    assert meaning_of("7439-97-6").code == "Hg"
    assert read_name("7439-92-2").problem == "cas_invalid"
    assert read_name("0000-00-0").problem == "unknown_contaminant"
    assert read_name("7439-92-1", cas="7439-97-6").problem == "name_cas_conflict"
