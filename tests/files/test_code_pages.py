"""Texts in the code pages of Central Europe and of Turkish, beside Western ones that must stay Western."""

import pytest

from viewer.files import articles
from viewer.files.decoding import decode, guessed_page

CENTRAL = {
    "pl": "Prezydent spotkał się we wtorek z robotnikami w Łodzi, którzy od początku miesiąca żądają "
    "wyższych płac. Rząd zapowiedział, że jeszcze w tym tygodniu przedstawi nową propozycję. "
    "Według związkowców strajk może się rozszerzyć także na Gdańsk, Poznań i Świnoujście, jeżeli "
    "rozmowy nie przyniosą żadnego wyniku.",
    "cs": "Předseda vlády navštívil v pondělí přístav v Děčíně, který byl po povodních několik týdnů "
    "uzavřen. Řeka již opadla, ale některé mosty zůstávají neprůjezdné. Podle ministra dopravy "
    "budou opravy stát více než dvě miliardy korun a skončí nejdříve příští rok na podzim.",
    "sk": "Predseda vlády navštívil v pondelok prístav v Bratislave, ktorý bol po povodniach niekoľko "
    "týždňov zatvorený. Rieka už opadla, ale niektoré mosty zostávajú neprejazdné. Podľa ministra "
    "dopravy budú opravy stáť viac ako sto miliónov eur a skončia sa najskôr budúci rok.",
    "hu": "A miniszterelnök hétfőn Győrbe látogatott, ahol az árvíz miatt több hétre lezárták a "
    "kikötőt. A folyó már visszahúzódott, de néhány híd továbbra is járhatatlan. A közlekedési "
    "miniszter szerint a javítás költsége meghaladja a kétmilliárd forintot, és legkorábban jövő "
    "ősszel fejeződik be.",
    "hr": "Predsjednik vlade posjetio je u ponedjeljak luku u Rijeci, koja je nakon poplava bila "
    "zatvorena više tjedana. Čelnici sindikata traže veće plaće, a ministar kaže da će pregovori "
    "početi već sljedeći tjedan. Đakovo i Županja još čekaju pomoć, jer su ceste uništene.",
    "ro": "Preşedintele a vizitat luni portul Constanţa, care a fost închis mai multe săptămâni după "
    "inundaţii. Apele s-au retras, însă câteva poduri rămân de netrecut. Ministrul "
    "transporturilor a declarat că lucrările vor costa peste două miliarde de lei şi se vor "
    "încheia cel mai devreme în toamna viitoare.",
    "names": "The president met workers in Łódź and Wałbrzych on 3 May 2024. Czech engineers from Plzeň "
    "and Děčín had left for Győr and Šumperk. “It’s a success,” a spokesman said – the port of "
    "Świnoujście opens in June.",
}
TURKISH = {
    "tr": "Cumhurbaşkanı salı günü İzmir limanını ziyaret etti. Liman, selden sonra birkaç hafta kapalı "
    "kalmıştı. Ulaştırma bakanına göre onarım çalışmaları iki milyar liradan fazlaya mal olacak "
    "ve en erken gelecek yıl sonbaharda bitecek. Iğdır ve Ağrı yolu hâlâ kapalı.",
    "names": "President Erdoğan was in Diyarbakır, Şanlıurfa and Muğla on 3 May 2024, and left for İzmir "
    "and Iğdır.",
}
WESTERN = {
    "en": "The café’s owner said “no” on 3 May 2024 – a cliché, he added, and naïve. The deal, worth €5 "
    "million, was signed in Kraków. It was 5 °C; 12 m³ of water and 30 km² of land were lost for "
    "£20m.",
    "en, places": "São Paulo, Tromsø, Malmö, Zürich, Nariño, Réunion, Århus, Lodz, Coruña, Curaçao and "
    "Besançon sent ships; “ñandú” and “Þórður” are among their names.",
    "en, notes": "The port¹ was closed on 3 May 2024.² The ministry’s figures are those of last year³.",
    "es": "El ministro visitó el martes el puerto de Nariño, que había estado cerrado varias semanas "
    "después de las inundaciones. Según el alcalde, ¿quién pagará? La reparación costará más de 2 "
    "millones de euros.",
    "pt": "O presidente visitou na terça-feira o porto de São Luís do Maranhão, que não abriu após as "
    "inundações. A reparação custará mais de dois milhões, e será concluída no próximo verão, "
    "segundo a administração.",
    "fr": "Le président a visité mardi le port de Fos, fermé plusieurs semaines à cause des "
    "inondations. Où en est l’œuvre ? Les travaux coûteront plus de deux millions d’euros et "
    "s’achèveront l’été prochain, espère-t-on.",
    "it": "Il presidente ha visitato martedì il porto di Forlì, perché la città è rimasta chiusa più "
    "settimane. I lavori costeranno più di due milioni e finiranno l’estate prossima: così è "
    "scritto, però non di più.",
    "de": "Der Präsident besuchte am Dienstag den Hafen von Köln, der für mehrere Wochen geschlossen "
    "war. Die Brücken müssen überprüft werden; die Straße nach Gießen bleibt gesperrt, heißt es, "
    "bis zum nächsten März.",
    "sv": "Statsministern besökte på tisdagen hamnen i Malmö, som var stängd i flera veckor. "
    "Reparationerna kostar över två miljoner kronor och blir färdiga tidigast nästa år, säger "
    "ministern från Västerås.",
    "da": "Statsministeren besøgte tirsdag havnen i Århus, der var lukket i flere uger. Reparationerne "
    "koster mere end to millioner kroner og bliver færdige næste år, siger ministeren på Fyn.",
    "is": "Forsætisráðherra heimsótti höfnina í Reykjavík á þriðjudag, þar sem viðgerðir standa yfir. "
    "Þær kosta meira en tvær milljónir króna og lýkur ekki fyrr en á næsta ári, segir ráðherrann "
    "í Hafnarfirði.",
    "ca": "El president va visitar dimarts el port de Tarragona, que havia estat tancat unes quantes "
    "setmanes. La reparació costarà més de dos milions, perquè l’aigua va arribar fins a "
    "l’església; això és tot.",
}


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2"])
@pytest.mark.parametrize("language", CENTRAL)
def test_a_text_of_central_europe_is_read_letter_for_letter(language: str, encoding: str) -> None:
    text = CENTRAL[language]
    if encoding == "iso8859-2":
        text = text.translate(str.maketrans("“”’–", '""\'-'))  # which that page lacks
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("language", CENTRAL)
def test_two_hundred_letters_of_central_europe_are_enough(language: str) -> None:
    text = CENTRAL[language][:200]
    assert decode(text.encode("cp1250")) == text


@pytest.mark.parametrize("language", TURKISH)
def test_a_turkish_text_is_read_letter_for_letter(language: str) -> None:
    assert decode(TURKISH[language].encode("cp1254")) == TURKISH[language]


@pytest.mark.parametrize("language", WESTERN)
def test_a_western_text_stays_western(language: str) -> None:
    data = WESTERN[language].encode("cp1252")
    assert decode(data) == WESTERN[language]
    assert decode(data * 20) == WESTERN[language] * 20


@pytest.mark.parametrize("language", ["en", "en, places", "en, notes", "es", "pt", "fr", "de"])
def test_nothing_is_said_of_a_western_text_that_can_be_no_other(language: str) -> None:
    assert guessed_page(WESTERN[language].encode("cp1252")) == ""
    assert guessed_page(WESTERN[language].encode("utf-8")) == ""


def test_a_code_page_that_is_not_certain_is_said() -> None:
    data = "President Erdoğan spoke on 3 May 2024.".encode("cp1254")
    said = (
        "its letters are read as Windows-1252, which is not certain; save it as UTF-8 if some are wrong.",
    )
    assert articles.remarks(articles.from_bytes(data, "x.txt")) == said


PAGE = "<html><head>{}</head><body><article><p>{}</p><p>{}</p></article></body></html>"


@pytest.mark.parametrize(("head", "encoding"), [("", "cp1250"), ('<meta charset="iso-8859-2">', "iso8859-2")])
def test_a_page_is_read_as_it_declares_and_else_by_its_letters(head: str, encoding: str) -> None:
    text = CENTRAL["pl"]
    made = articles.from_bytes(PAGE.format(head, text, text[:250]).encode(encoding), "x.html")
    assert text in made.text
    assert articles.remarks(made) == ()


def test_what_a_page_declares_is_taken_over_what_its_letters_look_like() -> None:
    text = CENTRAL["pl"]
    data = PAGE.format('<meta charset="windows-1252">', text, text[:250]).encode("cp1250")
    made = articles.from_bytes(data, "x.html")
    assert "spotka³ siê" in made.text
    assert articles.remarks(made) == ()
