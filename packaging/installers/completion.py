"""Completion for bash, zsh and fish, made from the program's own options."""

from installers.arguments import Command, Option, commands
from installers.facts import NAME

BASH = """# bash completion for {name}; made from its own options
_{name}() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}"
    COMPREPLY=()
    case "${{COMP_WORDS[1]}} $before" in
{values}
    esac
    if [[ $word == -* ]]; then
        case "${{COMP_WORDS[1]}}" in
{options}
        esac
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
    if (( COMP_CWORD == 1 )); then
        mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -W "{commands}" -- "$word")
    fi
}}
complete -F _{name} {name}
"""


def bash() -> str:
    """A file for bash-completion."""
    known = commands()
    values, options = [], []
    for command in sorted(known, key=lambda c: not c.name):  # the window's last: its pattern takes all
        first = command.name or "*"
        for option in command.named:
            if option.value:
                patterns = "|".join(f'"{first} {name}"'.replace('"*', '*"') for name in option.names)
                values.append(f"        {patterns}) {_bash_value(option)}; return;;")
        words = " ".join(name for option in command.named for name in option.names)
        options.append(f'            {first}) mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$word");;')
    names = " ".join(command.name for command in known if command.name)
    return BASH.format(name=NAME, values="\n".join(values), options="\n".join(options), commands=names)


def _bash_value(option: Option) -> str:
    if option.choices:
        return f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(option.choices)}" -- "$word")'
    if option.is_file:
        return 'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$word")'
    return ":"


def zsh() -> str:
    """A file for zsh's `fpath`."""
    window, *others = commands()
    listed = " ".join(_quoted(f"{c.name}:{_short(c.description)}") for c in others)
    cases = "\n".join(f"    ({c.name}) _arguments {_zsh_options(c)};;" for c in others)
    return (
        f"#compdef {NAME}\n"
        f"local -a commands=({listed})\n"
        "if (( CURRENT > 2 )); then\n"
        f"  case $words[2] in\n{cases}\n"
        f"    (*) _arguments {_zsh_options(window)};;\n"
        "  esac\n"
        "else\n"
        "  [[ $PREFIX == -* ]] || _describe command commands\n"
        f"  _arguments {_zsh_options(window)}\n"
        "fi\n"
    )


def _zsh_options(command: Command) -> str:
    words = []
    for option in command.named:
        described = _short(option.help).replace("[", "(").replace("]", ")").replace(":", r"\:")
        value = f":{_plain(option.value)}:{_zsh_value(option)}" if option.value else ""
        words += [_quoted(f"{name}[{described}]{value}") for name in option.names]
    return " ".join([*words, "'*:file:_files'"])


def _zsh_value(option: Option) -> str:
    return f"({' '.join(option.choices)})" if option.choices else "_files" if option.is_file else " "


def fish() -> str:
    """A file for fish's `completions`."""
    window, *others = commands()
    names = " ".join(command.name for command in others)
    lines = [
        f"complete -c {NAME} -n __fish_use_subcommand -a {c.name} -d {_quoted(_short(c.description))}"
        for c in others
    ]
    for command in (window, *others):
        when = f"__fish_seen_subcommand_from {command.name or names}"
        condition = _quoted(when if command.name else f"not {when}")
        lines += [f"complete -c {NAME} -n {condition} {_fish_option(o)}" for o in command.named]
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
    value = f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else ""
    if option.value and not option.choices:
        value = " -r" if option.is_file else " -x"
    return f"{names}{value} -d {_quoted(_short(option.help))}"


def _short(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _plain(text: str) -> str:
    return "".join(c for c in text if c.isalnum() or c in "-. ") or "value"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"  # so no shell has to be told of a quote inside
