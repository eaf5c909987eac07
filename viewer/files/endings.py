"""What the names of articles end in: the one list that readers, dialogs and sentences take it from."""

TEXTS = (".txt",)
MARKDOWN = (".md", ".markdown")
PAGES = (".html", ".htm", ".xhtml")
MAILS = (".eml", ".mht", ".mhtml")
KINDS = (TEXTS, MARKDOWN, PAGES, (".pdf",), (".docx",), MAILS)
"""The endings of each kind of file that an article is read from, the usual one first."""

ENDINGS = tuple(ending for kind in KINDS for ending in kind)
USUAL = ", ".join(kind[0] for kind in KINDS)
"""The usual ending of each kind, as a sentence names them in any language."""
