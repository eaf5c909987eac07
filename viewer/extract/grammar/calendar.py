"""The steps that lead from a day to the periods that news names from it: last May, next week, on Thursday.

Each function gives the first and last day as date arithmetic (see `viewer.model.datemath`) from the day of
publication, so that nothing needs to know that day.
"""

Steps = tuple[str, str]

MONTHS = "january february march april may june july august september october november december".split()
SHORT_MONTHS = [name[:3] for name in MONTHS]
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = {
    "day": "d",
    "night": "d",
    "week": "w",
    "fortnight": "w",
    "month": "M",
    "quarter": "q",
    "year": "y",
    "decade": "D",
    "century": "C",
}
SEASONS = {
    "spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12,
    "southern spring": 9, "southern summer": 12, "southern autumn": 3, "southern fall": 3,
    "southern winter": 6,
}  # fmt: skip
PARTS = {
    "early": (0, 4),
    "mid": (4, 4),
    "late": (8, 4),
    "beginning": (0, 4),
    "start": (0, 4),
    "middle": (4, 4),
    "end": (8, 4),
}
"""Of a year: the first month counted from 0 and how many months."""


def month_number(name: str) -> int:
    """1..12 of an English month, whole or short ("Sept.").

    Raises:
        ValueError: it is no month.
    """
    return SHORT_MONTHS.index(name.lower()[:3]) + 1


def whole(unit: str, count: int) -> Steps:
    """The calendar unit that lies *count* units from the one around the day: -1 is the last, 1 the next."""
    moved = f"{count:+d}{unit}" if count else ""
    size = "1" + unit
    return f"@{moved}/{unit}", f"@{moved}/{unit}+{size}-1d"


def weekday(day: int, direction: int) -> Steps:
    """The nearest day of the week (Monday is 0) on or before the day (-1), or on or after it (1)."""
    back = f"-{day}d" if direction < 0 else f"+{6 - day}d"
    step = "@" + _moves(back, "/w", f"+{day}d")
    return step, step


def weekday_of_week(day: int, weeks: int) -> Steps:
    """The day of the week (Monday is 0) in the week that lies *weeks* from the present one."""
    step = "@" + _moves(f"{weeks:+d}w", "/w", f"+{day}d")
    return step, step


def weekday_before(day: int) -> Steps:
    """The nearest day of the week (Monday is 0) that is over on the day."""
    step = "@" + _moves(f"-{day + 1}d", "/w", f"+{day}d")
    return step, step


def _moves(*moves: str) -> str:
    """The steps without those that lead nowhere."""
    return "".join(move for move in moves if move[1:2] != "0")


def weekend_about(step: str) -> Steps:
    """The weekend before a Monday or Tuesday, and after any other day, that *step* leads to."""
    saturday = f"{step}-2d/w+5d"
    return saturday, saturday + "+1d"


def month(number: int, direction: int, *, strict: bool = False) -> Steps:
    """The nearest such month up to the day's own (-1) or from it on (1); *strict* leaves its own out."""
    to_year = f"-{number - 1 + strict}M" if direction < 0 else f"+{12 - number + strict}M"
    first = "@" + _moves(to_year) + "/y" + _moves(f"+{number - 1}M")
    return first, first + "+1M-1d"


def quarter(number: int, direction: int) -> Steps:
    """The nearest such quarter that has begun by the day (-1), or that is not over on it (1)."""
    to_year = f"-{3 * number - 3}M" if direction < 0 else f"+{12 - 3 * number}M"
    first = "@" + _moves(to_year) + "/y" + _moves(f"+{3 * number - 3}M")
    return first, first + "+3M-1d"


def season(name: str, direction: int, *, over: bool = False) -> Steps:
    """The nearest such season that has begun (-1), or that is not over (1).

    With *over* the nearest that is over on the day (-1), or that has not begun (1).
    """
    first = SEASONS[name]
    months = (-first - 2 if over else 1 - first) if direction < 0 else (13 - first if over else 10 - first)
    start = "@" + _moves(f"{months:+d}M") + "/y" + _moves(f"+{first - 1}M")
    return start, start + "+3M-1d"


def month_of_year(number: int, years: int) -> Steps:
    """A month in the year that lies *years* from the present one."""
    first = "@" + _moves(f"{years:+d}y") + "/y" + _moves(f"+{number - 1}M")
    return first, first + "+1M-1d"


def day(month_number: int, day_number: int, direction: int) -> Steps:
    """The nearest such day on or before the day (-1), or on or after it (1)."""
    if direction < 0:
        to_year = _moves(f"-{month_number - 1}M", f"-{day_number - 1}d")
    else:
        to_year = _moves(f"+{12 - month_number}M", f"+{31 - day_number}d")
    step = "@" + to_year + "/y" + _moves(f"+{month_number - 1}M", f"+{day_number - 1}d")
    return step, step


def day_of_year(month_number: int, day_number: int, years: int) -> Steps:
    """A day in the year that lies *years* from the present one."""
    step = "@" + _moves(f"{years:+d}y") + "/y" + _moves(f"+{month_number - 1}M", f"+{day_number - 1}d")
    return step, step


def day_of_month(day_number: int, direction: int) -> Steps:
    """The nearest such day of any month on or before the day (-1), or on or after it (1); up to the 28th."""
    near = _moves(f"-{day_number - 1}d") if direction < 0 else _moves(f"+{31 - day_number}d")
    step = "@" + near + "/M" + _moves(f"+{day_number - 1}d")
    return step, step


def part_of_year(base: str, part: str) -> Steps:
    """The early, mid or late four months of the year that *base* leads to the first day of."""
    first, count = PARTS[part]
    low = base + (f"+{first}M" if first else "")
    return low, low + f"+{count}M-1d"


def part_of_month(base: str, part: str) -> Steps:
    """About a third of the month that *base* leads to the first day of."""
    if part in ("early", "beginning", "start"):
        return base, base + "+9d"
    if part in ("mid", "middle"):
        return base + "+10d", base + "+19d"
    return base + "+20d", base + "+1M-1d"
