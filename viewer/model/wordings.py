"""The words in which dates and durations are said, in each language of the window."""

from dataclasses import dataclass

from viewer.model.when import Modifier


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; `{}` are filled in order."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    day: str  # day, month, year
    month: str  # month, year
    quarter: str  # number, year
    bc: str
    decade: str
    century: str
    early: str
    mid: str
    late: str
    on: str
    within: str
    between: str
    from_to: str
    since: str
    begun_by: str
    by: str
    after: str
    ends_by: str
    about: str
    perhaps: str
    undated: str
    before_publication: str
    from_publication: str
    going_on: str
    lasts: str
    after_event: str
    units: dict[str, tuple[str, str]]
    mods: dict[Modifier, str]


EN = Wording(
    months=tuple(
        "January February March April May June July August September October November December".split()
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    day="{} {} {}",
    month="{} {}",
    quarter="Q{} {}",
    bc="{} BC",
    decade="the {}s",
    century="{}–{}",
    early="early {}",
    mid="mid-{}",
    late="late {}",
    on="on {}",
    within="in {}",
    between="between {} and {}",
    from_to="from {} to {}",
    since="since {}",
    begun_by="begun by {}",
    by="by {}",
    after="{} or later",
    ends_by="until {}",
    about="about {}",
    perhaps="perhaps {}",
    undated="not dated",
    before_publication="some day before it was published",
    from_publication="after it was published, not dated",
    going_on="still going on when it was published",
    lasts="lasts {}",
    after_event="after “{}”",
    units={
        "Y": ("year", "years"),
        "M": ("month", "months"),
        "W": ("week", "weeks"),
        "D": ("day", "days"),
        "h": ("hour", "hours"),
        "m": ("minute", "minutes"),
        "s": ("second", "seconds"),
    },
    mods={
        Modifier.EXACTLY: "{}",
        Modifier.UNDER: "under {}",
        Modifier.AT_MOST: "up to {}",
        Modifier.ABOUT: "about {}",
        Modifier.AT_LEAST: "at least {}",
        Modifier.OVER: "over {}",
    },
)

ES = Wording(
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
    ),
    short_months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    day="{} de {} de {}",
    month="{} de {}",
    quarter="T{} {}",
    bc="{} a. C.",
    decade="los años {}",
    century="{}–{}",
    early="principios de {}",
    mid="mediados de {}",
    late="finales de {}",
    on="el {}",
    within="en {}",
    between="entre {} y {}",
    from_to="de {} a {}",
    since="desde {}",
    begun_by="comenzado no después de {}",
    by="hasta {} a más tardar",
    after="{} o después",
    ends_by="hasta {}",
    about="hacia {}",
    perhaps="quizá {}",
    undated="sin fecha",
    before_publication="algún día antes de publicarse",
    from_publication="después de publicarse, sin fecha",
    going_on="seguía cuando se publicó",
    lasts="dura {}",
    after_event="después de «{}»",
    units={
        "Y": ("año", "años"),
        "M": ("mes", "meses"),
        "W": ("semana", "semanas"),
        "D": ("día", "días"),
        "h": ("hora", "horas"),
        "m": ("minuto", "minutos"),
        "s": ("segundo", "segundos"),
    },
    mods={
        Modifier.EXACTLY: "{}",
        Modifier.UNDER: "menos de {}",
        Modifier.AT_MOST: "hasta {}",
        Modifier.ABOUT: "unos {}",
        Modifier.AT_LEAST: "al menos {}",
        Modifier.OVER: "más de {}",
    },
)
