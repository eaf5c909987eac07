"""Texts in encodings of every kind: what they say, what they are in truth, and what of them is damaged."""

from pathlib import Path

import pytest

from viewer.files import articles
from viewer.files.decoding import decode
from viewer.files.formats import catalogue
from viewer.files.layers import delimited

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "seeds").rglob("*.txt"))
SPANISH = "El ministro de España visitó Nariño el 3 de mayo de 2024. La señora Ibáñez firmó el convenio."
SHORT = [
    SPANISH,
    "The deal – worth €5 million – was signed in Kraków on 3 May 2024.",
    "A blast hit Nariño in Colombia on 3 May 2024. Five people died.",
    "The café in São Paulo was bombed on 3 May 2024, police said.",
    "On 3 May 2024 the Côte d'Ivoire navy seized a ship off Abidjan.",
    "“We will build,” the minister’s office said on 3 May 2024 in Zürich — for £20m.",
    "Prime Minister Søren Ørsted visited Tromsø and Malmö on 3 May 2024; talks in Århus.",
    "La Armada zarpó de Valparaíso hacia la Antártida. ¿Llegó el pingüino a Ushuaia?",
]


@pytest.mark.parametrize("text", [*SHORT, *(path.read_text("utf-8") for path in SEEDS)])
def test_a_text_of_windows_is_read_letter_for_letter(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize("encoding", ["latin-1", "mac-roman", "cp850"])
def test_a_spanish_text_of_an_old_system_is_read_letter_for_letter(encoding: str) -> None:
    assert decode(SPANISH.encode(encoding)) == SPANISH


def test_a_line_of_dashes_is_no_word_of_another_script() -> None:
    text = f"{'—' * 40}\nThe port opened.\n{'—' * 40}\n"
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("encodings", "text"),
    [
        (
            "cp1251 koi8-r cp866 iso8859-5",
            "Президент России заявил, что порт открыт с 2024 года. Военные корабли вышли из гавани.",
        ),
        ("cp1253 iso8859-7", "Ο πρωθυπουργός ανακοίνωσε ότι το λιμάνι άνοιξε το 2024. Τα πλοία έφυγαν."),
        (
            "cp1253 iso8859-7",
            "Το Υπουργείο Άμυνας ανακοίνωσε ότι το λιμάνι άνοιξε το 2024. Άλλα πλοία έφυγαν.",
        ),
        ("cp1256 iso8859-6", "افتتح الميناء في عام 2024. وقالت الوزارة إن السفن غادرت الميناء يوم الاثنين."),
        ("cp1255", "הנמל נפתח בשנת 2024. משרד הביטחון אמר כי האוניות יצאו מהנמל ביום שני."),
        ("shift_jis euc_jp", "港は2024年に開港した。国防省は月曜日に軍艦が港を出たと発表した。ターミナルの"),
        ("gb18030 gb2312", "港口于2024年开放。国防部周一宣布军舰离开港口，总统说该计划将继续。"),
        ("big5", "港口於2024年開放，國防部週一宣布軍艦離開港口，總統說該計劃將繼續。"),
        ("euc_kr", "항구는 2024년에 개항했다. 국방부는 월요일에 군함이 항구를 떠났다고 발표했다."),
    ],
)
def test_a_text_in_another_script_is_known_by_its_words(encodings: str, text: str) -> None:
    assert [decode(text.encode(encoding)) for encoding in encodings.split()] == [text] * len(
        encodings.split()
    )


WHOLE = "The minister’s office in Nariño said “yes” on 3 May 2024, and the port’s owner agreed with it."


def test_a_bad_byte_in_utf_8_is_that_byte_alone() -> None:
    data = WHOLE.encode()
    assert decode(data[:60] + b"\xff" + data[60:]) == f"{data[:60].decode()}\ufffd{data[60:].decode()}"


@pytest.mark.parametrize(
    "text", ["The port’s owner said “yes”", "The port’s owner is in Bogotá", "It was “so”"]
)
def test_a_text_of_utf_8_that_was_cut_within_its_last_letter_loses_that_alone(text: str) -> None:
    assert decode(text.encode()[:-1]) == f"{text[:-1]}\ufffd"


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_text_with_a_mark_before_it_that_was_cut_is_read(mark: str) -> None:
    assert decode(WHOLE.encode(mark) + b"\xe2") == f"{WHOLE}\ufffd"


def test_what_could_not_be_read_of_an_article_is_said() -> None:
    data = WHOLE.encode()
    damaged = articles.from_bytes(data[:60] + b"\xff" + data[60:] + b"\xff", "b.txt")
    assert articles.remarks(damaged) == (
        "2 letters cannot be read, and stand in the text as \ufffd; look for a sound copy of the file.",
    )
    assert articles.remarks(articles.from_bytes(data, "a.txt")) == ()


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("x.csv", "id,what\ne1,The minister’s port\ne2,The BAD closed\n"),
        ("x.json", '{"format": 1,\n"note": "The minister’s",\n"what": "BAD"}'),
        ("x.geojson", '{"type": "FeatureCollection",\n"note": "The minister’s",\n"what": "BAD"}'),
    ],
)
def test_the_line_of_a_bad_byte_in_a_file_of_events_is_said(name: str, whole: str) -> None:
    said = ("line 3 has letters that cannot be read, and are kept as \ufffd; correct them in the file.",)
    assert catalogue.damage(whole.encode().replace(b"BAD", b"a\xffb"), Path(name)) == said
    assert catalogue.damage(whole.replace("BAD", "\ufffd").encode(), Path(name)) == ()


def test_of_many_lines_with_bad_bytes_the_first_are_named() -> None:
    data = b"id,what\n" + "e1,The minister’s port \n".encode().replace(b" \n", b"\xff\n") * 12
    (said,) = catalogue.damage(data, Path("x.csv"))
    assert said.startswith("lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 … have letters that cannot be read")


def test_a_table_of_windows_keeps_its_letters(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("id,what\ne1,Explosión en Nariño – São Paulo\n".encode("cp1252"))
    (event,) = catalogue.read(path).events.values()
    assert event.what == "Explosión en Nariño – São Paulo"


def test_a_layer_of_utf_8_with_a_bad_byte_keeps_its_other_letters(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("date,place\n2024-05-03,Nariño\n".encode() + b"2024-05-05,\xff\n")
    assert delimited.look(path)[1].rows == (("2024-05-03", "Nariño"), ("2024-05-05", "\ufffd"))


PAGE = "<html><head>{}</head><body><article><p>{}</p><p>{}</p></article></body></html>"


def page(head: str, encoding: str) -> str:
    """The text of a page that declares one encoding and is in another."""
    return articles.from_bytes(PAGE.format(head, WHOLE, WHOLE).encode(encoding), "x.html").text


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=latin1">', "cp1252"),
        ('<meta charset="us-ascii">', "cp1252"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ('<meta charset="utf-8">', "cp1252"),
        ("", "cp1252"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="undefined">', "utf-8"),
        ('<meta charset="idna">', "utf-8"),
        ('<meta charset="klingon">', "utf-8"),
        ('<script charset="koi8-r" src="x.js"></script>', "cp1252"),
        ('<meta charset="macintosh">', "mac-roman"),
    ],
)
def test_a_page_is_read_as_browsers_take_what_it_declares(head: str, encoding: str) -> None:
    assert WHOLE in page(head, encoding)


def test_a_page_that_declares_utf_16_in_plain_letters_is_none() -> None:
    plain = "The port was opened on 14 November 2024 by the president, who came from China for that. " * 3
    data = PAGE.format('<meta charset="utf-16">', plain, plain).encode("ascii")
    assert articles.from_bytes(data, "x.html").text.startswith("The port was opened")


@pytest.mark.parametrize(
    ("label", "encoding"),
    [("iso-8859-1", "cp1252"), ("us-ascii", "cp1252"), ("undefined", "utf-8"), ("koi8-r", "koi8-r")],
)
def test_a_mail_is_read_as_its_declaration_is_meant(label: str, encoding: str) -> None:
    text = "Порт открыт." if encoding == "koi8-r" else WHOLE
    head = f"Content-Type: text/plain; charset={label}\nContent-Transfer-Encoding: 8bit\n\n"
    assert articles.from_bytes(head.encode() + text.encode(encoding), "x.eml").text == f"{text}\n"


@pytest.mark.parametrize("sign", ["\v", "\f", "\v\f", "\x85"])
def test_what_parts_lines_in_old_texts_parts_words(sign: str) -> None:
    made = articles.from_bytes(f"The naval base{sign}The US State Department".encode(), "x.txt")
    assert made.text.split() == ["The", "naval", "base", "The", "US", "State", "Department"]
    assert "\n" in made.text
