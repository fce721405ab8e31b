import random

import pytest

from insop_plugin.core.reading.encoding import alphabets, detect_encoding, looks_binary, telling_lines
from insop_plugin.core.vocabulary import codes

FRENCH = "Échantillon;Profondeur;Date de prélèvement;Zinc (µg/g)\nP1;0-20;12/05/2019;<0,5\nÉtang près de l’île;été\n"
GERMAN = "Länge;Tiefe;Blei\nMühlhausen;0-30;45\nKöln Süd;0-30;<5\nGroßräschen;0-30;12\n"
SPANISH = "Muestra;Año;Plomo;Ubicación\nM1;2019;45;Córdoba\nM2;2020;no detectado;Montería, Ñuñoa\n"
POLISH = "Próbka;Głębokość;Ołów;Miejscowość\n1;0-20;34;Łódź\n2;0-20;12;Śląsk\n"
CZECH = "Vzorek;Olovo;Obec\n1;34;Příbram\n2;12;Žďár nad Sázavou\n3;8;Středočeský kraj, Úpice, Děčín\n"
HUNGARIAN = "Minta;Mélység;Ólom;Település\n1;0-20;3;Győr\n2;0-20;5;Székesfehérvár\n3;0;1;Hódmezővásárhely\n"
TURKISH = "Örnek;Derinlik;Kurşun;İl;İlçe\n1;0-20;34;İstanbul;Kadıköy\n2;0-20;12;Muğla;Yatağan\n"
RUSSIAN = "Проба;Широта;Долгота;Глубина;Свинец, мг/кг\n1;55,75;37,61;0-20;н/о\n"
CAPITALS = "ПРОБА;ШИРОТА;ДОЛГОТА;ГЛУБИНА;СВИНЕЦ\n1;55,75;37,61;0-20;НО\n"
UKRAINIAN = "Зразок;Широта;Довгота;Глибина;Свинець\n1;50,4;30,5;0-20;Київ\n"
ARABIC = "العينة;خط العرض;خط الطول;العمق;الرصاص\n1;30,1;31,2;0-20;غير مكتشف\n"
GREEK = "Δείγμα;Βάθος;Μόλυβδος;Περιοχή\n1;0-20;34;Λαύριο\n"
CHINESE = "样品编号,经度,纬度,深度,镉(mg/kg)\n1,113.2,23.1,0-20,未检出\n2,113.3,23.2,0-20,株洲市\n"
JAPANESE = "試料番号,緯度,経度,深さ,鉛\n1,35.6,139.7,0-20,不検出\n2,35.7,139.8,0-20,東京都\n"
KOREAN = "시료번호,위도,경도,깊이,납\n1,37.5,127.0,0-20,불검출\n"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"), (FRENCH, "mac_roman"), (FRENCH.replace("’", "'"), "cp850"),
        (GERMAN, "cp1252"), (GERMAN, "mac_roman"), (GERMAN, "cp850"), (SPANISH, "cp1252"), (SPANISH, "mac_roman"),
        (POLISH, "cp1250"), (POLISH, "iso8859_2"), (CZECH, "cp1250"), (CZECH, "iso8859_2"), (HUNGARIAN, "cp1250"),
        (TURKISH, "cp1254"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (RUSSIAN, "cp866"), (CAPITALS, "cp1251"),
        (CAPITALS, "koi8_r"), (UKRAINIAN, "cp1251"), (ARABIC, "cp1256"), (GREEK, "cp1253"), (CHINESE, "gb18030"),
        (JAPANESE, "shift_jis"), (KOREAN, "euc_kr"),
    ],
)  # fmt: skip
def test_text_of_many_languages_reads_as_it_was_written(text, codec):
    delivered = text.encode(codec)
    assert delivered.decode(detect_encoding(delivered).codec) == text


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_certain(codec):
    found = detect_encoding(FRENCH.encode(codec))
    assert (FRENCH.encode(codec).decode(found.codec), found.sure) == (FRENCH, True)


def test_a_lone_micro_sign_is_western_but_not_certain():
    found = detect_encoding("id,Pb (µg/g)\n1,2\n".encode("cp1252"))
    assert (found.codec, found.sure) == ("cp1252", False)


def test_bytes_that_give_no_words_are_not_believed():
    noise = random.Random(7).choices(range(128, 256), k=400)
    assert not detect_encoding(bytes(noise)).believable


def test_binary_is_told_from_text():
    assert looks_binary(bytes(range(256)) * 8)
    assert not looks_binary(RUSSIAN.encode("utf-16-le"))
    assert not looks_binary(FRENCH.encode("cp1252"))


def test_a_letter_at_the_very_end_of_a_long_file_is_evidence():
    chunks = [b"1;2;3\n" * 100_000, b"4;5;" + "Étampes\n".encode("cp1252")]
    valid, lines = telling_lines(chunks)
    assert not valid
    assert detect_encoding(lines, valid).codec == "cp1252"


def test_a_letter_cut_by_a_chunk_is_still_utf8():
    delivered = "Étampes".encode()
    assert telling_lines([delivered[:1], delivered[1:]])[0]


def test_every_encoding_tried_can_be_chosen():
    assert set(alphabets()) <= codes("encoding")
    for codec in codes("encoding"):
        "x".encode(codec)
