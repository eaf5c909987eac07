"""Articles from files: every encoding, and every wrong thing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.files import articles
from viewer.files.articles import ArticleError
from viewer.files.decoding import clean


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "iso8859-15"]
)
def test_a_text_reads_the_same_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    text = "El ministerio aprobó la construcción del muelle número dos en Ilo. Según él, costará 3 €.\n"
    path = write(tmp_path, "a.txt", text.encode(encoding, "replace"))
    assert "aprobó la construcción del muelle número dos" in articles.load(path).text


def test_line_ends_become_one_kind(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", b"One.\r\nTwo.\rThree.\n")
    assert articles.load(path).text == "One.\nTwo.\nThree.\n"


def test_control_characters_go(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "a.txt",
        b"The port\x07 opened in 2024, and that was a good day for everybody in the town.\n",
    )
    assert articles.load(path).text.startswith("The port opened")


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_one_sentence(data: bytes) -> None:
    said = ""
    try:
        said = articles.from_bytes(data, "some.txt").text
    except ArticleError as error:
        said = str(error)
    assert said.strip()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"  \n\t ", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "is not a text"),
        (b"%PDF-1.7 ...", "is not a text"),
        (bytes(range(256)) * 20, "is not a text"),
    ],
)
def test_what_is_no_text_is_refused_by_name(tmp_path: Path, data: bytes, words: str) -> None:
    path = write(tmp_path, "odd.txt", data)
    with pytest.raises(ArticleError, match=r"odd\.txt") as caught:
        articles.load(path)
    assert words in str(caught.value)


def test_markup_within_markdown_does_not_make_it_a_web_page_by_either_ending() -> None:
    data = b"# Port\n\n<div>\n\nThe *port* opened.\n"
    assert articles.from_bytes(data, "a.md").text == articles.from_bytes(data, "a.markdown").text


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"gone\.txt does not exist"):
        articles.load(tmp_path / "gone.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="is a folder"):
        articles.load(tmp_path)


def test_80_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(80_000_000)
    with pytest.raises(ArticleError, match=r"big\.txt is too large .*80 MB.*at most 20 MB"):
        articles.load(path)


PAGE = b"""<!doctype html><html lang="en"><head><title>Port opens</title>
<meta property="article:published_time" content="2026-01-16T08:00:00Z">
<script>document.write("<p>never run</p>")</script><script src="https://remote.invalid/x.js"></script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Port opens</h1>
<p>The new terminal at the harbour opened on Thursday after two years of building work, the operator said.</p>
<p>Officials expect that the first ships will call there within weeks, and that traffic will grow.</p>
<img src="https://remote.invalid/pixel.png"></article><footer>Imprint</footer></body></html>"""


def test_a_web_page_gives_its_main_text_title_and_date(tmp_path: Path) -> None:
    article = articles.load(write(tmp_path, "page.html", PAGE))
    assert "opened on Thursday" in article.text
    assert "never run" not in article.text
    assert "Imprint" not in article.text
    assert article.title == "Port opens"
    assert str(article.published) == "2026-01-16"


def test_markdown_loses_its_signs(tmp_path: Path) -> None:
    path = write(
        tmp_path, "a.md", b"# A *big* plan\n\nThe [port](http://x.invalid) was **closed** in 2020.\n\n- one\n"
    )
    article = articles.load(path)
    assert article.title == "A *big* plan".replace("*", "") or article.title == "A *big* plan"
    assert "The port was closed in 2020." in article.text


def test_a_line_that_says_so_dates_the_article(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", b"Port opens\nPublished: 16 January 2026\n\nIt opened in 2024.\n")
    assert str(articles.load(path).published) == "2026-01-16"


SPANISH_DATELINES = [
    ("Lima, 14 mar 2025 (Agencias).- La Marina pondrá la quilla.", "2025-03-14"),
    ("Valverde, 6 de enero de 2025.- Salvamento Marítimo busca a cincuenta.", "2025-01-06"),
    ("COSOLEACAQUE, Ver., 9 de septiembre de 2025.- Una fuga dejó heridos.", "2025-09-09"),
    ("Guayaquil (Ecuador), 12 mar 2025 (EFE).- Un buque encalló.", "2025-03-12"),
    ("Lusaka, 15 ago. 2026 (Europa Press) - El presidente gana.", "2026-08-15"),
    ("Algeciras, 5 de mayo de 2026. El Consejo acordó la ampliación.", "2026-05-05"),
    ("Guatemala, 9 jun (EFE).- Más de 700 personas han sido evacuadas.", None),
    ("Kioto, 31 de febrero de 2026.- No hay tal día.", None),
    ("En Lima, 14 mar 2025 fue un día más.", None),
]


@pytest.mark.parametrize(("line", "day"), SPANISH_DATELINES)
def test_a_spanish_dateline_with_its_year_dates_the_article(line: str, day: str | None) -> None:
    found = articles.from_bytes(f"Un titular\n\n{line}\n".encode(), "a.txt").published
    assert (found.iso() if found else None) == day


@pytest.mark.parametrize("line", ["Publicado: 16 de enero de 2026", "Fecha: viernes, 16 de enero de 2026"])
def test_a_line_in_spanish_dates_the_article(tmp_path: Path, line: str) -> None:
    path = write(tmp_path, "a.txt", f"Abre el puerto\n{line}\n\nAbrió en 2024.\n".encode())
    assert str(articles.load(path).published) == "2026-01-16"


def test_a_date_in_the_text_does_not_date_the_article(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", b"On 16 January 2026 the port was opened by the minister.\n")
    assert articles.load(path).published is None


def test_the_language_is_told_by_its_small_words() -> None:
    assert articles.language_of("La base naval fue trasladada por el gobierno de la república") == "es"
    assert articles.language_of("The base was moved by the government of the republic") == "en"
    assert articles.language_of("People have fled El Fasher, and aid for La Paz is late.") == "en"


@pytest.mark.parametrize(
    "text",
    ["港口于2024年开放。", "افتتح الميناء في عام 2024.", "Порт открыт с 2024 года.", "🚢 The port opened."],
)
def test_every_script_is_kept_as_it_is(tmp_path: Path, text: str) -> None:
    assert articles.load(write(tmp_path, "a.txt", text.encode())).text == text


def test_a_text_without_a_headline_is_named_by_its_first_whole_words() -> None:
    text = "The ministry of transport has approved the plan to deepen the outer harbour of the northern port."
    name = articles.title_of(text)
    assert name == "The ministry of transport has approved the plan to deepen the outer harbour of …"
    assert len(articles.title_of("x" * 300 + ".")) <= articles.MOST_FIRST_WORDS


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("# The plan #\n\nIt stands.\n", "The plan\n\nIt stands.\n"),
        ("Before.\n\n- one\n- two\n", "Before.\n\none\ntwo\n"),
        (
            "*the snake_case name* and _the file_name here_.\n",
            "the snake_case name and the file_name here.\n",
        ),
        ("Two * three is *not* six.\n", "Two * three is not six.\n"),
        ("See [the map](https://example.org/a_(b)) ![a picture](b.png)now.\n", "See the map) now.\n"),
    ],
)
def test_markdown_keeps_its_words_and_paragraphs(written, said):
    assert articles.from_bytes(written.encode(), "a.md").text == said


@pytest.mark.parametrize("sign", ["*a ", "[a", "<a ", "![a](", "\n", "a_b ", "# a", "> "])
def test_a_large_file_of_signs_without_partners_is_read(sign):
    whole = sign * 100_000 + "end"
    assert articles.from_bytes(whole.encode(), "a.md").text.strip().endswith("end")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Court rules\n\nLUXEMBOURG, 12 February 2026. The court ruled.", "2026-02-12"),
        ("Court rules\n\nST. LOUIS, Missouri, June 3, 2025 (Agency) - The court ruled.", "2025-06-03"),
        ("Court rules\n\nMUSCAT, June 18 (Agency) - The court ruled.", None),
        ("Court rules\n\nThe court ruled on 12 February 2026.", None),
    ],
)
def test_a_dateline_with_its_year_dates_the_article(text: str, day: str | None) -> None:
    found = articles.from_bytes(text.encode(), "a.txt").published
    assert (found.iso() if found else None) == day


@pytest.mark.parametrize(
    "line", ["14 July 2026", "Tuesday, July 14, 2026", "Updated 14 July 2026, 10:30 GMT"]
)
def test_a_line_that_is_a_day_and_nothing_else_dates_the_article(line: str) -> None:
    found = articles.from_bytes(
        f"Road approved\nBy Ana Ruiz\n{line}\n\nThe road was approved.".encode(), "a.txt"
    )
    assert found.published
    assert found.published.iso() == "2026-07-14"
