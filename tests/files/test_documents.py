"""PDF, Word documents and e-mail become articles whose quotes can be looked up by page and paragraph."""

import contextlib
import io
import re
import textwrap
import zipfile
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from pypdf._crypt_providers import _fallback as fallback
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from tests.values import ARTICLE, harbour_dossier
from viewer import cli
from viewer.files import articles, dossier, exchange
from viewer.files import pdf as pdf_module
from viewer.files.articles import ArticleError
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.model.dossier import Dossier
from viewer.model.event import Quote
from viewer.model.moment import Moment
from viewer.model.spots import Spot, spot, spot_words

docx = pytest.importorskip("docx")

LONG = (
    "The cabinet approved the extraordinary modernisation of the harbour on Tuesday. Engineers from the "
    "naval administration will measure the breakwater before the winter storms begin. "
)


def pdf(html: str) -> bytes:
    """A PDF as Qt writes it, on small pages."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    return bytes(kept.data().data())


def test_a_pdf_is_read_in_paragraphs_with_its_words_whole() -> None:
    made = articles.from_bytes(pdf(f"<p>{LONG}</p><p>{LONG}</p>"), "x.pdf")
    assert made.text.split("\n\n")[0] == LONG.strip()
    assert " ".join(made.text.split("\n\n")[1].split()) == LONG.strip()
    assert made.source == "x.pdf"


def test_each_page_begins_with_a_form_feed_and_a_quote_knows_its_page() -> None:
    text = articles.from_bytes(pdf("".join(f"<p>{n} {LONG}</p>" for n in range(8))), "x.pdf").text
    pages = text.count("\f") + 1
    assert pages >= 2
    assert spot(text, 0) == Spot(1, 1)
    last = text.index("7 The cabinet")
    assert spot(text, last).page == text.count("\f", 0, last) + 1 >= pages - 1
    second = text.index("1 The cabinet")
    assert spot(text, second) == Spot(1, 2)


def test_a_sentence_that_runs_over_a_page_stays_one_sentence() -> None:
    text = articles.from_bytes(pdf(f"<p>{LONG * 12}</p>"), "x.pdf").text
    assert re.search(r"\w \f[a-z]", text)  # a form feed has no width, so a space stands before it
    assert " ".join(text.split()) == " ".join((LONG * 12).split())


def test_a_word_cut_by_a_line_or_a_page_is_whole() -> None:
    assert pdf_module._continued("the moderni-", "sation of") == "the modernisation of"
    assert pdf_module._continued("the Franco-", "German pact") == "the Franco-German pact"
    assert pdf_module._over_page("the moderni-", "sation of") == "the \fmodernisation of"


def test_a_small_raised_number_that_points_to_a_note_is_no_word() -> None:
    one, two = ("<sup><small>1</small></sup>", "<sup><small>2</small></sup>")
    text = articles.from_bytes(pdf(f"<p>{LONG}{one}</p><p>The 12 ships{two} left.</p>"), "x.pdf").text
    assert text.split("\n\n")[0] == LONG.strip()
    assert text.split("\n\n")[1].strip() == "The 12 ships left."


def test_paragraphs_of_two_lines_are_kept_apart() -> None:
    two = "The cabinet approved the plan, and the mayor of the town signed it on the same day."
    text = articles.from_bytes(pdf("".join(f"<p>{two}</p>" for _ in range(4))), "x.pdf").text
    assert text.strip().split("\n\n") == [two] * 4


AES_256 = (  # of a password that is not known
    "/V 5 /R 6 /Length 256 /P -4"
    f" /O <{'00' * 48}> /U <{'00' * 48}> /OE <{'00' * 32}> /UE <{'00' * 32}> /Perms <{'00' * 16}>"
    " /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >>"
)
AES_128 = (  # of an owner's password alone, so that it opens without one
    "/V 4 /R 4 /Length 128 /P -4"
    " /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5>"
    " /U <aec7e29be42db1eacd48b094ac8db71e28bf4e5e4e758a4164004e56fffa0108>"
    " /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >>"
)


def encrypted_pdf(how: str = AES_256) -> bytes:
    """A PDF with a page that says how it is encrypted by AES."""
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << >> /Contents 5 0 R >>",
        f"<< /Filter /Standard /StmF /StdCF /StrF /StdCF {how} >>",
        f"<< /Length 32 >>\nstream\n{'x' * 32}\nendstream",
    )
    text, places = "%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(f"{len(text):010} 00000 n \n")
        text += f"{number} 0 obj\n{each}\nendobj\n"
    table = f"xref\n0 6\n0000000000 65535 f \n{''.join(places)}"
    trailer = "trailer\n<< /Size 6 /Root 1 0 R /ID [<00> <00>] /Encrypt 4 0 R >>\n"
    return f"{text}{table}{trailer}startxref\n{len(text)}\n%%EOF\n".encode()


def test_a_pdf_encrypted_by_aes_is_refused_by_name() -> None:
    # "locked" where the package for AES happens to be there
    with pytest.raises(
        ArticleError, match=r"^x\.pdf is (encrypted|locked).*(print it to a new PDF|save a copy)"
    ):
        articles.from_bytes(encrypted_pdf(), "x.pdf")


def test_a_pdf_that_cannot_be_read_stops_no_batch(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(encrypted_pdf())
    (tmp_path / "b.txt").write_text("The port of Callao was opened in Lima on 3 May 2024.\n", "utf-8")
    assert (
        cli.main(
            ["convert", str(tmp_path / "a.pdf"), str(tmp_path / "b.txt"), "-o", str(tmp_path / "m.json")]
        )
        == 1
    )
    assert "Callao" in (tmp_path / "m.json").read_text("utf-8")


def test_a_pdf_whose_first_bytes_are_damaged_is_not_read_as_its_own_source() -> None:
    with pytest.raises(ArticleError, match=r"^x\.pdf is damaged or no PDF; save it again"):
        articles.from_bytes(b"%PD\xa5" + encrypted_pdf()[4:], "x.pdf")


def rows(*columns: list[str]) -> bytes:
    """A PDF that was written row by row, across columns of lines that stand side by side."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(720)  # at 72 letters are moved to whole points, and look like words of their own
    painter = QPainter(writer)
    painter.setFont(QFont("Inter", 9))
    for number, row in enumerate(zip(*columns, strict=True)):
        for column, words in enumerate(row):
            painter.drawText(300 + 2700 * column, 600 + 140 * number, words)
    painter.end()
    return bytes(kept.data().data())


def test_columns_that_were_written_row_by_row_are_read_one_after_the_other() -> None:
    left = textwrap.wrap(LONG * 2, 44)[:8]
    right = textwrap.wrap("Dockers in the old harbour struck for two days, and no ship left. " * 6, 44)[:8]
    made = articles.from_bytes(rows(left, right), "x.pdf").text
    assert " ".join(made.split()) == " ".join([*left, *right])


def test_a_table_is_read_row_by_row() -> None:
    ports, ships = ["Callao", "Chancay", "Paita", "Ilo"] * 2, [f"{n} ships" for n in range(8)]
    made = articles.from_bytes(rows(ports, ships), "x.pdf").text
    assert "Callao 0 ships" in made
    assert "Ilo 7 ships" in made


def test_running_heads_and_page_numbers_are_left_out() -> None:
    broken = '<p style="page-break-after:always">{}</p>'
    html = "".join(
        f"<p>The Harbour Courier</p><p>{name} {LONG}</p>" + broken.format(number)
        for number, name in enumerate(("One", "Two", "Three", "Four"), start=1)
    )
    text = articles.from_bytes(pdf(html), "x.pdf").text
    assert "Courier" not in text
    assert text.startswith("One The cabinet")
    assert "begin.\n\n\fTwo The cabinet" in text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("x.pdf", b"%PDF-1.7 and no more", "is damaged or no PDF; save it again"),
        ("x.pdf", b"PK\x03\x04 and no more", "is damaged; download or export it again"),
        ("x.pdf", b"\x89PNG\r\n\x1a\n", "is damaged or no PDF; save it again"),
        ("x.docx", b"\x89PNG\r\n\x1a\n", "is damaged; download or export it again"),
        ("x.txt", b"\x89PNG\r\n\x1a\n", "is not a text; save the article as"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(name: str, data: bytes, words: str) -> None:
    with pytest.raises(ArticleError, match=f"{name} {words}"):
        articles.from_bytes(data, name)


def test_a_dossier_is_no_document_and_is_told_to_be_damaged_only_where_it_is() -> None:
    sound = dossier.to_bytes(Dossier())
    with pytest.raises(
        ArticleError, match=r"^x\.sightline is a dossier, not an article; open it in the window"
    ):
        articles.from_bytes(sound, "x.sightline")
    for data in (sound[: len(sound) // 2], b"PK\x03\x04 and no more", b""):
        with pytest.raises(
            ArticleError, match=r"^x\.sightline is damaged or no dossier; open an earlier copy"
        ):
            articles.from_bytes(data, "x.sightline")


@pytest.mark.parametrize("form", [one for one in FORMATS if one.reads], ids=lambda one: one.name)
def test_a_file_of_events_is_no_article(form: Format) -> None:
    data = form.written(harbour_dossier())
    with pytest.raises(ArticleError, match="not an article; open it in the window, or give it to sightline"):
        articles.from_bytes(data, f"x{form.ending}")


@pytest.mark.parametrize("kind", ["ics", "annotations", "timelinejs"])
@pytest.mark.parametrize("ending", ["", ".txt"])
def test_a_file_of_events_that_is_only_written_is_no_article(kind: str, ending: str) -> None:
    form = next(one for one in FORMATS if one.name == kind)
    name = f"x{ending or form.ending}"
    with pytest.raises(
        ArticleError, match=rf"^{re.escape(name)} holds events as {form.title}, which cannot be"
    ):
        articles.from_bytes(form.written(harbour_dossier()), name)


@pytest.mark.parametrize("name", ["standard input", "x.txt"])
def test_events_under_another_name_are_known_by_their_form(name: str) -> None:
    data = exchange.to_json(harbour_dossier(), ARTICLE.id).encode()
    with pytest.raises(ArticleError, match=f"^{name} holds events, not an article; "):
        articles.from_bytes(data, name)
    assert articles.from_bytes(b"{Sic} The port opened.", name).text


def test_of_what_is_no_file_of_events_as_its_name_says_the_fault_is_told() -> None:
    with pytest.raises(ArticleError, match=r"^x\.json: line 1, column 2 is not JSON"):
        articles.from_bytes(b"{The port opened.}", "x.json")


def test_a_pdf_of_pictures_and_one_cut_short_are_told_apart() -> None:
    with pytest.raises(ArticleError, match=r"x\.pdf has no text, only pictures of pages"):
        articles.from_bytes(pdf("<p></p>"), "x.pdf")
    with pytest.raises(ArticleError, match=r"x\.pdf is damaged or no PDF"):
        articles.from_bytes(pdf(f"<p>{LONG}</p>")[:900], "x.pdf")


def test_a_locked_pdf_is_said_to_be_locked() -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("<p>Secret</p>"))))
    writer.encrypt("word", algorithm="RC4-128")
    kept = io.BytesIO()
    writer.write(kept)
    with pytest.raises(ArticleError, match=r"x\.pdf is locked with a password"):
        articles.from_bytes(kept.getvalue(), "x.pdf")


def word(*paragraphs: str, title: str = "", page_break_after: int | None = None) -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    for number, text in enumerate(paragraphs):
        document.add_paragraph(text)
        if number == page_break_after:
            document.add_page_break()
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def test_a_word_document_is_read_in_paragraphs_with_its_title_and_pages() -> None:
    made = articles.from_bytes(word("One.", "Two.", "Three.", title="Harbour", page_break_after=1), "x.docx")
    assert made.text == "One.\n\nTwo.\n\n\fThree.\n"
    assert made.title == "Harbour"
    assert spot(made.text, made.text.index("Three")) == Spot(2, 1)


def test_tables_links_and_breaks_of_a_word_document_are_read_in_order() -> None:
    document = docx.Document()
    document.add_paragraph("Before.")
    document.add_table(1, 2).rows[0].cells[1].text = "In a cell."
    document.add_paragraph("After").add_run("\tit.\nNext line.")
    kept = io.BytesIO()
    document.save(kept)
    assert (
        articles.from_bytes(kept.getvalue(), "x.docx").text
        == "Before.\n\nIn a cell.\n\nAfter it.\nNext line.\n"
    )


def test_what_was_struck_out_in_a_word_document_is_not_read() -> None:
    data = word("Kept.")
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(kept, "w") as new:
        for part in old.infolist():
            body = old.read(part)
            if part.filename == "word/document.xml":
                struck = b"<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del>"
                put = b"<w:ins><w:r><w:t>Put in. </w:t></w:r></w:ins>"
                body = body.replace(b"<w:r><w:t>Kept.", struck + put + b"<w:r><w:t>Kept.")
            new.writestr(part, body)
    assert articles.from_bytes(kept.getvalue(), "x.docx").text == "Put in. Kept.\n"


def with_part(document: bytes, name: str, body: str) -> bytes:
    """A Word document with one more part."""
    kept = io.BytesIO(document)
    with zipfile.ZipFile(kept, "a") as archive:
        archive.writestr(name, body)
    return kept.getvalue()


def test_the_notes_of_a_word_document_stand_at_its_end_and_comments_nowhere() -> None:
    kept = io.BytesIO()
    made = docx.Document()
    made.add_paragraph("Kept.")
    made.sections[0].header.paragraphs[0].text = "Head"
    made.save(kept)
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    line = '<w:footnote w:type="separator"><w:p><w:r><w:t>drawn</w:t></w:r></w:p></w:footnote>'
    words = "<w:r><w:footnoteRef/></w:r><w:r><w:t> The court agreed.</w:t></w:r>"
    note = f"<w:footnote><w:p>{words}</w:p></w:footnote>"
    data = with_part(kept.getvalue(), "word/footnotes.xml", f"<w:footnotes {w}>{line}{note}</w:footnotes>")
    said = "<w:comment><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>"
    data = with_part(data, "word/comments.xml", f"<w:comments {w}>{said}</w:comments>")
    assert articles.from_bytes(data, "x.docx").text == "Kept.\n\nThe court agreed.\n"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600),
            "is locked with a password, or from a Word before 2007",
        ),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "is locked with a password; save a copy without one",
        ),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "WordDocument".encode("utf-16-le"),
            "is from a Word before 2007; save it as .docx and open that",
        ),
        (b"{\\rtf1 The port opened.}", "is in Rich Text Format; save it as .docx or .txt"),
    ],
)
def test_an_older_document_is_refused_by_its_kind(data: bytes, words: str) -> None:
    with pytest.raises(ArticleError, match=re.escape(words)):
        articles.from_bytes(data, "x.docx")


def test_a_word_document_with_bytes_changed_is_read_or_refused() -> None:
    kept = io.BytesIO()
    made = docx.Document()
    made.add_paragraph(LONG)
    made.save(kept)
    whole = kept.getvalue()
    for at in range(0, len(whole), len(whole) // 60):
        changed = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
        with contextlib.suppress(ArticleError):
            assert articles.from_bytes(changed, "x.docx").text


def rewritten(document: bytes, old: bytes, new: bytes) -> bytes:
    """A Word document with the words of its parts replaced."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as whole, zipfile.ZipFile(kept, "w") as archive:
        for part in whole.infolist():
            archive.writestr(part, whole.read(part).replace(old, new))
    return kept.getvalue()


def test_a_word_document_of_the_strict_kind_is_read() -> None:
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = rewritten(word("One.", "Two."), usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert articles.from_bytes(strict, "x.docx").text == "One.\n\nTwo.\n"


def test_a_word_document_without_words_says_what_it_has() -> None:
    empty = word()
    with pytest.raises(
        ArticleError, match=r"^x\.docx has no text to read; write or paste the article into it"
    ):
        articles.from_bytes(empty, "x.docx")
    with pytest.raises(ArticleError, match=r"^x\.docx has no text, only pictures; recognise its text first"):
        articles.from_bytes(with_part(empty, "word/media/image1.png", "x"), "x.docx")


def test_a_damaged_word_document_is_not_said_to_be_locked() -> None:
    kept = io.BytesIO()
    made = docx.Document()
    made.add_paragraph(LONG)
    made.save(kept)
    whole = kept.getvalue()
    words = whole.index(b"word/document.xml") + 60
    for data in (whole[: len(whole) // 2], whole[:words] + bytes(40) + whole[words + 40 :], whole[:-30]):
        with pytest.raises(ArticleError, match=r"^x\.docx is damaged; download or export it again\.$"):
            articles.from_bytes(data, "x.docx")


def test_a_word_document_in_a_zip_with_a_password_is_said_to_be_locked() -> None:
    kept = io.BytesIO()
    made = docx.Document()
    made.add_paragraph(LONG)
    made.save(kept)
    whole = bytearray(kept.getvalue())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := whole.find(signature, at + 1)) >= 0:
            whole[at + flags] |= 1
    with pytest.raises(ArticleError, match=r"^x\.docx is locked with a password"):
        articles.from_bytes(bytes(whole), "x.docx")


def test_a_zip_that_is_no_word_document_is_refused() -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("x.txt", "x")
    with pytest.raises(ArticleError, match=r"x\.docx is no Word document"):
        articles.from_bytes(kept.getvalue(), "x.docx")


def mail(*, html: str | None = None, **headers: str) -> bytes:
    message = EmailMessage()
    for name, value in headers.items():
        message[name] = value
    message.set_content("The ferry struck the pier.\n\nNobody was hurt: é.\n")
    if html:
        message.add_alternative(html, subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    return message.as_bytes()


def test_a_message_is_its_text_subject_and_day() -> None:
    data = mail(Subject="Ferry accidént", Date="Fri, 16 Jan 2026 23:30:00 -0500", html="<p>Other</p>")
    made = articles.from_bytes(data, "x.eml")
    assert made.text == "The ferry struck the pier.\n\nNobody was hurt: é.\n"
    assert made.title == "Ferry accidént"
    assert made.published == Moment(2026, 1, 16)


def test_a_message_without_a_day_has_none() -> None:
    assert articles.from_bytes(mail(Subject="x"), "x.eml").published is None


def test_a_saved_web_archive_is_the_page_in_it_and_not_the_day_of_saving() -> None:
    message = EmailMessage()
    message["Subject"] = "Saved page"
    message["Date"] = "Fri, 16 Jan 2026 12:00:00 +0000"
    message.set_content(
        f"<html><body><article><p>{LONG}</p><p>{LONG}</p></article></body></html>", subtype="html"
    )
    made = articles.from_bytes(message.as_bytes(), "x.mht")
    assert made.text.startswith("The cabinet approved")
    assert made.published is None


def test_a_message_with_nothing_but_a_file_is_refused() -> None:
    message = EmailMessage()
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="zip", filename="a.zip")
    with pytest.raises(ArticleError, match=r"x\.eml has no text to read"):
        articles.from_bytes(message.as_bytes(), "x.eml")


@pytest.mark.parametrize(
    ("kind", "name"), [("text/plain", "a.txt"), ("text/html", "a.html"), ("text/markdown", "a.md")]
)
@pytest.mark.parametrize("body", ["", "--x\nContent-Type: text/plain\n\n\n"])
def test_an_article_that_is_sent_on_as_a_text_is_read(kind: str, name: str, body: str) -> None:
    head = "Date: Fri, 16 Jan 2026 12:00:00 +0000\nContent-Type: multipart/mixed; boundary=x\n\n"
    part = f"--x\nContent-Type: {kind}; charset=koi8-r\nContent-Transfer-Encoding: 8bit\n"
    placed = f'Content-Disposition: attachment; filename="{name}"\n\n'
    words = "<p>Порт открыт 3 мая.</p>" if name == "a.html" else "Порт открыт 3 мая."
    data = f"{head}{body}{part}{placed}{words}\n--x--\n".encode("koi8-r")
    made = articles.from_bytes(data, "x.eml")
    assert made.text.strip() == "Порт открыт 3 мая."
    assert made.published == Moment(2026, 1, 16)


def test_a_message_that_is_nothing_but_an_attached_text_is_that_text() -> None:
    head = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\n'
    assert articles.from_bytes(f"{head}The port opened.\n".encode(), "x.eml").text == "The port opened.\n"


def test_what_is_wrong_with_an_attached_article_is_said_of_the_message_too() -> None:
    message = EmailMessage()
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    with pytest.raises(ArticleError, match=r"^x\.eml: a\.pdf is damaged or no PDF; save it again\.$"):
        articles.from_bytes(message.as_bytes(), "x.eml")


def only_with(*names: str) -> bytes:
    """A message without words that carries files."""
    message = EmailMessage()
    message["Date"] = "Fri, 16 Jan 2026 12:00:00 +0000"
    for name in names:
        message.add_attachment(pdf(f"<p>{LONG}</p>"), maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


def test_a_message_that_only_sends_an_article_on_is_that_article_and_its_day() -> None:
    made = articles.from_bytes(only_with("a.pdf"), "x.eml")
    assert made.text.strip() == LONG.strip()
    assert made.published == Moment(2026, 1, 16)


def test_a_message_with_several_articles_says_which() -> None:
    with pytest.raises(ArticleError, match=r"x\.eml has no text of its own, but 2 files \(a\.pdf, b\.pdf\)"):
        articles.from_bytes(only_with("a.pdf", "b.pdf"), "x.eml")


def test_a_message_that_was_forwarded_whole_is_the_one_within() -> None:
    outer = EmailMessage()
    outer["Subject"] = "Fwd"
    outer.set_content("")
    outer.add_attachment(message_from_bytes(mail(Subject="Ferry"), policy=policy.default))
    made = articles.from_bytes(outer.as_bytes(), "x.eml")
    assert made.title == "Ferry"
    assert made.text.startswith("The ferry struck the pier.")


def test_messages_within_messages_without_end_are_refused() -> None:
    message = EmailMessage()
    message.set_content("words")
    for _ in range(30):
        outer = EmailMessage()
        outer.add_attachment(message)
        message = outer
    with pytest.raises(ArticleError, match=r"x\.eml has no text of its own, but 1 files"):
        articles.from_bytes(message.as_bytes(), "x.eml")


def test_an_enciphered_message_is_said_to_be_so() -> None:
    data = b"Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAG\n"
    with pytest.raises(ArticleError, match=r"x\.eml is enciphered; open it in your mail program"):
        articles.from_bytes(data, "x.eml")


def test_a_message_that_does_not_say_what_it_is_is_a_text() -> None:
    assert articles.from_bytes(b"Subject: Port\n\nThe port opened.\n", "x.eml").text == "The port opened.\n"


def test_lines_that_a_mail_program_folded_are_whole_again() -> None:
    data = b"Content-Type: text/plain; format=flowed\n\nThe port \nopened.\n\n-- \nJo\n"
    assert articles.from_bytes(data, "x.eml").text == "The port opened.\n\n-- \nJo\n"


def test_a_page_that_a_browser_saved_without_its_encoding_keeps_its_letters() -> None:
    head = "Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n"
    page = f"<html><body><article><p>Málaga. {LONG}</p><p>{LONG}</p></article></body></html>"
    assert "Málaga" in articles.from_bytes((head + page).encode(), "x.mht").text


def test_a_folder_gives_its_articles_in_order_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.eml", "c.png", ".d.txt", "e.DOCX"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "f.txt").mkdir()
    assert [path.name for path in articles.in_folder(tmp_path)] == ["a.eml", "b.pdf", "e.DOCX"]


def test_pages_and_quotes_come_through_a_dossier_unchanged() -> None:
    made = articles.from_bytes(word("One.", "Two.", page_break_after=0), "x.docx")
    start = made.text.index("Two")
    quote = Quote(made.id, start, start + 4, made.text[start : start + 4])
    again = dossier.from_bytes(dossier.to_bytes(Dossier({made.id: made})), "x").articles[made.id]
    assert again.text[quote.start : quote.end] == quote.exact == "Two."
    assert spot(again.text, quote.start) == Spot(2, 1)


WRAPPED = "The cabinet approved the plan of the harbour\non Tuesday, in the text that a writer had\nwrapped."


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("One.\n\nTwo.", "Two", Spot(None, 2)),
        ("One.\n\n\n \nTwo.", "Two", Spot(None, 2)),
        ("\n\nOne.", "One", Spot(None, 1)),
        ("One.\nTwo.\nThree.", "Three", Spot(None, 3)),
        ("A headline\nBy a writer\n\nOne.\nTwo.", "Two", Spot(None, 4)),
        (f"{WRAPPED}\n\nTwo.", "wrapped", Spot(None, 1)),
        (f"{WRAPPED}\n\nTwo.", "Two", Spot(None, 2)),
        ("One.\n\n\fTwo.\n\nThree.", "Three", Spot(2, 2)),
        ("One runs\fover. More.\n\nTwo.", "over", Spot(2, 1)),
        ("\f\fOne.", "One", Spot(3, 1)),
    ],
)
def test_a_spot_is_counted_as_a_person_counts(text: str, words: str, found: Spot) -> None:
    assert spot(text, text.index(words)) == found


def test_a_spot_is_said_in_either_language() -> None:
    assert spot_words(Spot(3, 2)) == "page 3, paragraph 2"
    assert spot_words(Spot(None, 2), "es") == "párrafo 2"


def scanned_pdf(*pages: str) -> bytes:
    """A PDF with a page for each text; where that is empty there is a picture, as of a scanned page."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    painter = QPainter(writer)
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        if text.strip():
            painter.drawText(500, 500, text)
        elif not text:
            painter.drawImage(0, 0, QImage(400, 600, QImage.Format.Format_RGB32))
    painter.end()
    return bytes(kept.data().data())


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        (
            ("The port opened.", "", "It closed."),
            "page 2 has only pictures and is left out; recognise its text",
        ),
        (("", "The port.", "", "", "", "It."), "pages 1, 3–5 have only pictures and are left out; recognise"),
    ],
)
def test_pages_of_pictures_beside_pages_of_text_are_named(pages: tuple[str, ...], said: str) -> None:
    (remark,) = articles.remarks(articles.from_bytes(scanned_pdf(*pages), "x.pdf"))
    assert remark.startswith(said)


def test_nothing_is_said_of_a_blank_page_or_of_a_picture_beside_text() -> None:
    assert articles.remarks(articles.from_bytes(scanned_pdf("The port.", " ", "It."), "x.pdf")) == ()
    assert articles.remarks(articles.from_bytes(pdf(f"<p>{LONG * 12}</p>"), "x.pdf")) == ()


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (AES_256, "is encrypted with AES, with or without a password; "),
        (AES_128, "takes no password, but is "),
    ],
)
def test_what_to_do_with_a_pdf_encrypted_by_aes_is_said(
    how: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # as where no package for AES happens to be there
    monkeypatch.setattr("pypdf._encryption.CryptAES", fallback.CryptAES)
    monkeypatch.setattr("pypdf._encryption.aes_cbc_encrypt", fallback.aes_cbc_encrypt)
    with pytest.raises(ArticleError, match=rf"^x\.pdf {said}.*“qpdf --decrypt”, and open that\.$"):
        articles.from_bytes(encrypted_pdf(how), "x.pdf")
