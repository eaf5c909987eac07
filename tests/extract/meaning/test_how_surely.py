"""How surely something has come about, where one word or the words around it decide."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

_DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("If the parties settle, as the judge urged them to, the money will be released to a trust.",
         "Money released to trust", Certainty.CONDITIONAL),
        ("Were it to relent, as its boss hinted when he met him in Lima on 5 March, the mine would open.",
         "Mine opens", Certainty.CONDITIONAL),
        ("He told a conference in Lima on Monday that the mine would close in May.", "Mine closes",
         Certainty.PLANNED),
        ("The treaty is to go before the assembly in June.", "Treaty goes before assembly",
         Certainty.PLANNED),
        ("In July 1956 an earthquake near Amorgos, and the wave that it raised, killed at least 53 people.",
         "Earthquake near Amorgos kills at least 53 people", Certainty.OCCURRED),
        ("Chile contracted to buy 24 jets in May.", "Chile contracts to buy 24 jets", Certainty.OCCURRED),
        ("The court jailed the captain in May and the mate in June.", "Mate jailed", Certainty.OCCURRED),
        ("They licensed the port in December 2023 and the firm itself in May 2025.", "Firm licensed",
         Certainty.OCCURRED),
        ("Cyprus complained to the agency in Vienna on Monday.", "Cyprus complains to agency in Vienna",
         Certainty.OCCURRED),
        ("The ferry, said Jo Smith, the mayor, will stop in May.", "Ferry stops", Certainty.PLANNED),
        ("If it rains, said Jo Smith, the mayor, the port will close.", "Port closes", Certainty.CONDITIONAL),
        ("Should it snow, conceded Jo Smith, one of the pilots, the port would close.", "Port closes",
         Certainty.CONDITIONAL),
        ("Brought before a magistrate in Ica on Monday, the men were remanded.", "Men remanded",
         Certainty.OCCURRED),
        ("Divers found no trace of the ship on Monday.", "Divers find no trace of ship", Certainty.OCCURRED),
        ("A plane found nothing off Ica on Monday.", "Plane finds nothing", Certainty.OCCURRED),
        ("The mine would close in May, the firm said on Monday.", "Mine closes", Certainty.PLANNED),
        ("A strike would hurt exports, the union said.", "Strike hurts exports", Certainty.CONDITIONAL),
        ("Sixty were put ashore at Ica in May, only for a court in Lima to order their return in June.",
         "Court in Lima orders return", Certainty.OCCURRED),
        ("The destroyer USS Bravely is to call at Callao on 3 May.", "Destroyer USS Bravely calls at Callao",
         Certainty.PLANNED),
        ("The ship hit the bridge on 3 March. It had lost power minutes earlier.", "Ship loses power",
         Certainty.OCCURRED),
        ("Belarus began an exercise near Borisov in May. It ended on Tuesday.", "Exercise ends",
         Certainty.OCCURRED),
        ("Peru opened the mine in May. It closed on Tuesday.", "Mine closes", Certainty.OCCURRED),
        ("It took the flood ten minutes, on Monday, to drown the mine at Ica.", "Flood drowns mine at Ica",
         Certainty.OCCURRED),
        ("The Hong Tai was boarded soon after the line went dead on Monday and was towed to Ica.",
         "Hong Tai towed to Ica", Certainty.OCCURRED),
        ("The reactor is late. Ana Ruiz, the energy minister, now says that it will be switched on in May.",
         "Reactor switched on", Certainty.PLANNED),
        ("Tugs were struggling on Tuesday to free the ship.", "Tugs struggle to free ship",
         Certainty.OCCURRED),
        ("The two armies fought to take Goma in May.", "Two armies fight to take Goma", Certainty.OCCURRED),
        ("Crews are scrambling to mend the dam.", "Crews scramble to mend dam", Certainty.ONGOING),
        ("They will vote on the ban, and if passed it would take effect in June.", "Effect taken",
         Certainty.CONDITIONAL),
        ("The deal was all but signed on Monday.", "Deal signed", Certainty.DENIED),
        ("The town was all but destroyed on Monday.", "Town destroyed", Certainty.OCCURRED),
        ("The dam nearly burst in May.", "Dam bursts", Certainty.DENIED),
        ("The ship almost ran aground off Ica in May.", "Ship runs aground off Ica", Certainty.DENIED),
        ("Crews carried on fishing off Ica on Monday.", "Crews fish off Ica", Certainty.OCCURRED),
    ],
)  # fmt: skip
def test_certainty(reading_of: Read, text: str, what: str, certainty: Certainty) -> None:
    """How surely the last event of a text has come about."""
    event = reading_of(text, _DAY).events[-1]
    assert (event.what, event.certainty) == (what, certainty)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Spain no longer plans to close the base at Rota.", Certainty.DENIED),
        ("The firm said it was no longer planning to build the plant in Ica.", Certainty.DENIED),
        ("The mill in Ica will no longer take part in the talks.", Certainty.DENIED),
        ("The ferry could have sunk off Ica had the crew not acted.", Certainty.DENIED),
        ("The ferry might have sunk off Ica but for the crew.", Certainty.DENIED),
        ("The ferry might have sunk off Ica, police said.", Certainty.POSSIBLE),
        ("Officials fear that the dam at Ica will collapse.", Certainty.POSSIBLE),
        ("The flood claimed six lives in Ica on 4 March.", Certainty.OCCURRED),
    ],
)
def test_no_longer_and_unreal(reading_of: Read, text: str, certainty: Certainty) -> None:
    """What nobody plans any more and what would only have come about is denied; a risk is possible."""
    (event,) = reading_of(text, _DAY).events
    assert event.certainty is certainty


@pytest.mark.parametrize(
    ("text", "certainty", "what"),
    [
        ("The state aims to have the canal at Ica dug by 2028.", Certainty.PLANNED, "Canal at Ica dug"),
        ("Lima wants the ship removed from Ica by May.", Certainty.PLANNED, "Ship removed from Ica"),
        ("The firm does not want the mine at Ica closed.", Certainty.DENIED, "Mine at Ica closed"),
        ("The firm may have the mine at Ica closed in May.", Certainty.POSSIBLE, "Mine at Ica closed"),
        ("Lima got the ban lifted in May.", Certainty.OCCURRED, "Ban lifted"),
        ("A report that Ica had been shelled was withdrawn.", Certainty.DENIED, "Ica shelled"),
        ("Pending approval, the ship will be sold in March.", Certainty.CONDITIONAL, "Ship sold"),
    ],
)
def test_what_is_wanted_done(reading_of: Read, text: str, certainty: Certainty, what: str) -> None:
    """What somebody wants done or will have done is planned, whatever the participle says."""
    (event,) = reading_of(text, _DAY).events
    assert (event.certainty, event.what) == (certainty, what)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("It is too early to say that the mine in Ica has closed.", Certainty.POSSIBLE),
        ("It is not clear that the ship left Ica.", Certainty.POSSIBLE),
        ("It is clear that the ship left Ica.", Certainty.OCCURRED),
        ("A doctored video shows that tanks entered Ica.", Certainty.DENIED),
        ("The army pretended that it had withdrawn from Ica.", Certainty.DENIED),
        ("The rebels said they had taken Ica, but the army denied this.", Certainty.DENIED),
        ("The rebels said they had taken Ica. The army denied it.", Certainty.DENIED),
        ("The rebels said they had taken Ica. Nobody denied it.", Certainty.OCCURRED),
    ],
)
def test_what_is_said_and_not_so(reading_of: Read, text: str, certainty: Certainty) -> None:
    """What cannot be told yet is possible; what is forged, pretended or denied at once is denied."""
    (event,) = reading_of(text, _DAY).events
    assert event.certainty is certainty


@pytest.mark.parametrize(
    ("text", "certainty", "what"),
    [
        ("Satellite images show trenches being dug at Ica.", Certainty.ONGOING, "Trenches dug at Ica"),
        ("Images from May show a runway being built at Ica.", Certainty.OCCURRED, "Runway built at Ica"),
        ("Residents saw a tank being towed through Ica.", Certainty.OCCURRED, "Tank towed through Ica"),
    ],
)
def test_what_is_shown_being_done(reading_of: Read, text: str, certainty: Certainty, what: str) -> None:
    """It goes on now only where nothing says of what day the picture is."""
    (event,) = reading_of(text, _DAY).events
    assert (event.certainty, event.what) == (certainty, what)


def test_men_missing_still_make_no_landslide_go_on(reading_of: Read) -> None:
    """What became of them is told with it, and it is over."""
    (event,) = reading_of("A landslide buried Ica on 28 January. Two men are still missing.", _DAY).events
    assert event.certainty is Certainty.OCCURRED
    assert start_days(event) == ["2026-01-28", "2026-01-28"]


def test_what_comes_about_anew_does_not_go_on(reading_of: Read) -> None:
    """Only a state or work goes on "for a third day"."""
    (event,) = reading_of("The river Ica rose for a third day on Thursday.", _DAY).events
    assert event.certainty is Certainty.OCCURRED


@pytest.mark.parametrize(
    "text",
    [
        "The drivers would beg to differ.",
        "Lima is not waiting for the verdict.",
        "The navy came within metres of hitting the ferry off Ica on Monday.",
        "The rebels pretended to attack Ica in May.",
    ],
)
def test_a_manner_of_speaking_is_no_event(reading_of: Read, text: str) -> None:
    """Nothing comes about by it."""
    assert not reading_of(text, _DAY).events


def test_what_it_was_not_called_is_no_event(reading_of: Read) -> None:
    """Nothing comes about where somebody keeps from calling a thing so."""
    assert not reading_of("Officials stopped short of calling the blast in Ica an attack.", _DAY).events


def test_what_is_neither_confirmed_nor_denied(reading_of: Read) -> None:
    """Nobody denies it."""
    assert not reading_of("The ministry neither confirmed nor denied the raid on Ica.", _DAY).events
