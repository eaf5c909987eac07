"""The kind of what a verb tells that means another thing with another doer or object."""

import pytest

from tests.extract.conftest import Read

OF_WAR_AND_MISHAP = [
    ("The Dutch seized the fort at Callao in 1624.", "incident"),
    ("The Chileans took Ica in 1881.", "incident"),
    ("The Portuguese tore down the shrine near Ica in 1622.", "incident"),
    ("The council tore down the old depot in Ica on 3 May 2024.", "closure"),
    ("The Chinese seized two trawlers off Peru on 3 May 2024.", "legal"),
    ("The Swiss froze the minister's accounts on 3 May 2024.", "legal"),
    ("Privateers sacked Callao in 1624.", "incident"),
    ("Strikers seized the smelter near Ica on 3 May 2024.", "incident"),
    ("The gearbox seized near Ica on 3 May 2024.", "incident"),
    ("The pipes froze in Ica on 3 May 2024.", "incident"),
    ("The brigade took 40 prisoners at Ica in 2021.", "incident"),
    ("The captives were taken to Lima on 3 May 2024.", "movement"),
    ("Rebels took up arms in Ica in 1981.", "incident"),
    ("A train ran through a red light at Ica on 3 May 2024.", "incident"),
    ("A corpse floated ashore at Callao on 3 May 2024.", "incident"),
    ("Thieves tapped a pipeline near Ica on 3 May 2024.", "incident"),
    ("The quake pulled down a church in Ica on 3 May 2024.", "incident"),
    ("The typhoon passed over Ica on 3 May 2024.", "incident"),
    ("The mast broke off Callao on 3 May 2024.", "incident"),
    ("The tannery discharged waste at Ica on 3 May 2024.", "incident"),
    ("Mudflows reached the plain near Ica on 3 May 2024.", "incident"),
]

OF_STATE_AND_LAW = [
    ("The ministry pushed back the auction on 3 May 2024.", "decision"),
    ("The rebels were pushed back at Ica on 3 May 2024.", "incident"),
    ("The government brought forward the census on 3 May 2024.", "decision"),
    ("A milder wording was turned down in Lima on 3 May 2024.", "decision"),
    ("The curbs were loosened in Lima on 3 May 2024.", "decision"),
    ("A bolt was loosened on the viaduct at Ica on 3 May 2024.", "incident"),
    ("Senators threw out the bill in Lima on 3 May 2024.", "decision"),
    ("The party threw out its leader in Lima on 3 May 2024.", "appointment"),
    ("The tribunal in Lima threw out the complaint on 3 May 2024.", "legal"),
    ("The court in Lima upheld the acquittal of two men on 3 May 2024.", "legal"),
    ("The court in Lima overturned the decree on 3 May 2024.", "decision"),
    ("The senator was barred from the race on 3 May 2024.", "legal"),
    ("Two pilots were barred from leaving Peru on 3 May 2024.", "legal"),
    ("The premier ran in the primary in Peru in 2021.", "appointment"),
    ("The two will meet in a run-off on 20 August 2025.", "appointment"),
    ("The poll was held afresh in Peru on 3 May 2024.", "appointment"),
    ("A vote was held in the senate on 3 May 2024.", "decision"),
    ("Peru held a vote on the treaty on 3 May 2024.", "decision"),
    ("Lima launched a lawsuit against the firm on 3 May 2024.", "legal"),
    ("The judge opened the hearing in Lima on 3 May 2024.", "legal"),
    ("He entered a plea in Lima on 3 May 2024.", "legal"),
    ("The court awarded the villagers damages in Lima on 3 May 2024.", "legal"),
    ("Peru awarded the miner a licence on 3 May 2024.", "decision"),
    ("Lima ordered four fighters to the base at Ica on 3 May 2024.", "decision"),
    ("Lima ordered four ferries on 3 May 2024.", "agreement"),
    ("The navy commissioned a study of the reef on 3 May 2024.", "decision"),
    ("Peru broke ties with Chile on 3 May 2024.", "decision"),
    ("The motion was carried in Lima on 3 May 2024.", "decision"),
    ("Voters recalled the mayor of Ica on 3 May 2024.", "appointment"),
    ("The minister entered the race on 3 May 2024.", "appointment"),
]

OF_WORKS_AND_CRAFT = [
    ("The British raised forty oil tanks at Callao in 1921.", "construction"),
    ("Dockers cut a channel at Callao in 2021.", "construction"),
    ("The yard armed the frigate with missiles at Callao in 2021.", "construction"),
    ("The railway got as far as Ica in 1931.", "construction"),
    ("Clearing of scrub began at Ica on 3 May 2024.", "construction"),
    ("The line added a weekly loop to Callao on 3 May 2024.", "opening"),
    ("A launch attempt will follow in May 2025.", "opening"),
    ("A static fire at the site is scheduled for 23 June 2025.", "other"),
    ("The crew fired the thrusters on 3 May 2024.", "other"),
    ("The rocket left Bremen aboard a freighter on 3 May 2024.", "movement"),
    ("The rocket left Kourou for orbit on 3 May 2024.", "opening"),
    ("Two suspects slipped across the border on 3 May 2024.", "movement"),
    ("Five cranes are under way from Shanghai.", "movement"),
    ("Police set up a roadblock near Ica on 3 May 2024.", "operation"),
    ("Police cleared the square in Lima on 3 May 2024.", "operation"),
    ("The regulator cleared the site for building on 3 May 2024.", "decision"),
    ("The tugs floated the freighter off the reef at Callao on 3 May 2024.", "operation"),
    ("Ships have been queuing for a berth at Callao since April.", "operation"),
    ("The regulator took the drug off the market on 3 May 2024.", "closure"),
    ("Trials of two vaccines began in Lima on 3 May 2024.", "other"),
    ("Trials of two smugglers began in Lima on 3 May 2024.", "legal"),
]

OF_TRADE = [
    ("Ica received as much as 169 million on 3 May 2024.", "economic"),
    ("The state will float the airline on 3 May 2025.", "economic"),
    ("Peru floated the sol in 1985.", "economic"),
    ("The minister floated the idea in Lima on 3 May 2024.", "statement"),
    ("The bank called in the loan on 3 May 2024.", "economic"),
    ("The plant cleared its debts on 3 May 2024.", "economic"),
    ("The mill lifted output by 4% in May 2024.", "economic"),
    ("The firm sacked 400 welders at Callao on 3 May 2024.", "economic"),
    ("The firm tapped the bond market on 3 May 2024.", "economic"),
    ("The stock market crashed in Lima on 3 May 2024.", "economic"),
    ("The firm docked the strikers' pay on 3 May 2024.", "economic"),
    ("The union struck a deal on 3 May 2024.", "agreement"),
    ("The mine passed to a new owner on 3 May 2024.", "agreement"),
    ("The airline halved its flights to Ica on 3 May 2024.", "decision"),
]


@pytest.mark.parametrize(
    ("text", "kind"), [*OF_WAR_AND_MISHAP, *OF_STATE_AND_LAW, *OF_WORKS_AND_CRAFT, *OF_TRADE]
)
def test_a_verb_has_its_kind_of_who_acts_and_on_what(reading_of: Read, text: str, kind: str) -> None:
    assert [event.kind.value for event in reading_of(text, "2024-05-14").events] == [kind]
