"""The manual page, made from the program's own help."""

import re
import time

from installers import arguments, facts

TAIL = r"""
.SH EXIT STATUS
0 where all went well, 1 where a check failed, 2 for wrong use, or what cannot be read or
written; then one sentence on standard error says what to do.
130 after Ctrl+C.
.SH FILES
.TP
.I ~/.config/Sightline/Sightline.ini
what the window remembers: theme, language, layout and recent files; XDG_CONFIG_HOME moves it.
.PP
Nothing else is kept, and nothing is sent anywhere.
.SH ENVIRONMENT
.TP
.B SIGHTLINE_LANGUAGE
en or es, over the language that was chosen in the window.
.TP
.B QT_QPA_PLATFORM
xcb, wayland or offscreen: how the window reaches the screen.
.SH EXAMPLES
.TP
.B sightline article.html
opens an article in the window.
.TP
.B sightline read article.txt \-\-published 2026\-01\-16 \-o events.json
writes what it says as JSON.
.TP
.B sightline export article.txt \-o figure.pdf
draws its map and timeline on a page.
.TP
.B sightline convert notes/*.txt \-o events.geojson \-\-loss\-report loss.txt
writes the events of several articles for a GIS, and what GeoJSON could not carry.
.TP
.B sightline check cases/*.sightline
says what is wrong with dossiers.
"""


def page() -> str:
    """The page in roff, with the date of the commit."""
    day = time.strftime("%Y-%m-%d", time.gmtime(facts.epoch()))
    window, *others = arguments.commands()
    parts = [
        f'.TH {facts.NAME.upper()} 1 {day} "{facts.NAME} {facts.version()}" "User Commands"',
        f".SH NAME\n{facts.NAME} \\- {_text(_lower(facts.SUMMARY))}",
        ".SH SYNOPSIS\n" + "\n.br\n".join(_usage(c) for c in (window, *others)),
        ".SH DESCRIPTION\n" + "\n.PP\n".join(_text(part) for part in facts.DESCRIPTION),
        ".SH OPTIONS\n" + _options(window),
        ".SH COMMANDS",
        *(_section(command) for command in others),
    ]
    return "\n".join(parts) + TAIL


def _section(command: arguments.Command) -> str:
    return f".SS {facts.NAME} {command.name}\n{_text(command.description)}\n{_options(command)}"


def _usage(command: arguments.Command) -> str:
    name = f"{facts.NAME} {command.name}".strip()
    return f".B {_text(name)}\n{_text(command.usage.removeprefix(name).strip())}"


def _options(command: arguments.Command) -> str:
    return "\n".join(_option(option) for option in command.options)


def _option(option: arguments.Option) -> str:
    names = ", ".join(rf"\fB{_text(name)}\fR" for name in option.names)
    value = rf"\fI{_text(option.value)}\fR" if option.value else ""
    shown = " ".join(part for part in (names, value) if part)
    described = option.help or ("one of " + ", ".join(option.choices) if option.choices else "")
    return f".TP\n{shown}\n{_text(described)}"


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def _text(text: str) -> str:
    """*text* so that roff prints it as it is."""
    made = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", made)
