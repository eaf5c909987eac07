"""Times as TimeML marks and values them, in articles of 16 January 2026, a Friday."""

import pytest

from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.parsing import parsed
from viewer.model.moment import Moment

Row = tuple[str, str, str, str]
TAGGED: list[Row] = [
    ("The mole was built in 575 B.C. for galleys.", "575 B.C.", "DATE", "BC0575"),
    ("It is a wreck of the fifth century BC and no later.", "the fifth century BC", "DATE", "BC04"),
    ("The port silted up in A.D. 79 for good.", "A.D. 79", "DATE", "0079"),
    (
        "She sank in the early hours of Sunday morning.",
        "the early hours of Sunday morning",
        "TIME",
        "2026-01-11TMO",
    ),
    (
        "A siren wailed at a quarter to six in the evening.",
        "a quarter to six in the evening",
        "TIME",
        "2026-01-16T17:45",
    ),
    ("The lock opened on Labor Day 2010.", "Labor Day 2010", "DATE", "2010-09-06"),
    ("It was shelled on Good Friday in 1998.", "Good Friday in 1998", "DATE", "1998-04-10"),
    (
        "She crossed in 1 hour, 4 minutes, 20 seconds.",
        "1 hour, 4 minutes, 20 seconds",
        "DURATION",
        "PT1H4M20S",
    ),
    ("It was looted this past October.", "this past October", "DATE", "2025-10"),
    ("Ice will go by mid to late March.", "mid to late March", "DATE", "2026-03"),
    ("They will race on the first Sunday in May.", "the first Sunday in May", "DATE", "2026-05-03"),
    ("It ended on the last Friday of March 2024.", "the last Friday of March 2024", "DATE", "2024-03-29"),
    ("It is told in a bi-weekly paper.", "bi-weekly", "SET", "P2W"),
    ("It ran aground two Fridays ago.", "two Fridays ago", "DATE", "2026-01-02"),
    ("The fair was drowned two summers ago.", "two summers ago", "DATE", "2024-SU"),
    ("It silted up in the summer of last year.", "the summer of last year", "DATE", "2025-SU"),
    ("Fog came in the early afternoon Tuesday.", "early afternoon Tuesday", "TIME", "2026-01-13TAF"),
    ("The bay formed 4.6 million years ago.", "4.6 million years ago", "DATE", "PAST_REF"),
    ("She sailed on 8 January 19:39:50 GMT.", "8 January 19:39:50 GMT", "TIME", "2026-01-08T19:39Z"),
    ("About 8:30 Monday morning she sank.", "8:30 Monday morning", "TIME", "2026-01-12T08:30"),
    ("It lost 3 in the third quarter a year ago.", "the third quarter a year ago", "DATE", "2024-Q3"),
    (
        "Tolls rose in the first half of the 2024 fiscal year.",
        "the first half of the 2024 fiscal year",
        "DATE",
        "2024-H1",
    ),
    ("It carried more than the year before.", "the year before", "DATE", "2025"),
    ("It closed the week before last.", "the week before last", "DATE", "2026-W01"),
    ("They sail again the month after next.", "the month after next", "DATE", "2026-03"),
    ("The quay burned on Monday night.", "Monday night", "TIME", "2026-01-12TNI"),
    ("He sailed last night.", "last night", "TIME", "2026-01-15TNI"),
    ("The tug sank this morning.", "this morning", "TIME", "2026-01-16TMO"),
    ("Bids close until 9 a.m. EST Tuesday.", "9 a.m. EST Tuesday", "TIME", "2026-01-20T09:00"),
    ("The crane fell at noon.", "noon", "TIME", "2026-01-16T12:00"),
    ("The dam was filled earlier this month.", "earlier this month", "DATE", "2026-01"),
    ("It rose early Wednesday.", "early Wednesday", "DATE", "2026-01-14"),
    ("The mine was shut nearly four years ago.", "nearly four years ago", "DATE", "2022"),
    ("The dividend is payable Feb. 2.", "Feb. 2", "DATE", "2026-02-02"),
    ("Talks are set to resume Monday.", "Monday", "DATE", "2026-01-19"),
    ("A ruling announced Monday's fine.", "Monday", "DATE", "2026-01-12"),
    ("Ships wait until Monday.", "Monday", "DATE", "2026-01-19"),
    ("Traffic fell in the third quarter.", "the third quarter", "DATE", "2025-Q3"),
    ("It reported a third-quarter loss.", "third-quarter", "DATE", "2025-Q3"),
    ("It was hit over the weekend.", "the weekend", "DATE", "2026-W02-WE"),
    ("Crews have worked there over the last five years.", "the last five years", "DURATION", "P5Y"),
    ("It must be sold within six months.", "six months", "DURATION", "P6M"),
    ("The two-week strike ended.", "two-week", "DURATION", "P2W"),
    ("Repairs take two to three weeks.", "two to three weeks", "DURATION", "P2W"),
    ("It kept its secret for a hundred years.", "a hundred years", "DURATION", "P100Y"),
    ("A decades-long ban ended.", "decades-long", "DURATION", "PXE"),
    ("They slept for about two weeks.", "about two weeks", "DURATION", "P2W"),
    ("The road was open for two and a half miles and 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M"),
    ("They were apart for years.", "years", "DURATION", "PXY"),
    ("A truce came a few days on.", "a few days", "DURATION", "PXD"),
    ("Boats leave every Monday.", "every Monday", "SET", "XXXX-WXX-1"),
    ("They march each July.", "each July", "SET", "XXXX-07"),
    ("Patrols go out daily.", "daily", "SET", "P1D"),
    ("The fleet is now at sea.", "now", "DATE", "PRESENT_REF"),
    ("The port has grown in recent years.", "recent years", "DURATION", "PXY"),
    ("The port has grown in recent weeks.", "recent weeks", "DURATION", "PXW"),
    ("It will pay for that in future years.", "future years", "DATE", "FUTURE_REF"),
    ("Divers have gone there over the last few months.", "the last few months", "DURATION", "PXM"),
    ("A ferry will call there in February.", "February", "DATE", "2026-02"),
    ("It laid off men for good in a February cut.", "February", "DATE", "2026-02"),
    ("It may return in the near future.", "the near future", "DATE", "FUTURE_REF"),
    ("It came on Thanksgiving Day.", "Thanksgiving Day", "DATE", "2025-11-27"),
    (
        "It opens this coming Sunday, January eighteenth.",
        "this coming Sunday, January eighteenth",
        "DATE",
        "2026-01-18",
    ),
    (
        "She was born on July the second nineteen ninety-six.",
        "July the second nineteen ninety-six",
        "DATE",
        "1996-07-02",
    ),
    ("The year two thousand has come.", "The year two thousand", "DATE", "2000"),
    ("It had been due to close Wednesday.", "Wednesday", "DATE", "2026-01-14"),
    ("The yard has scheduled a launch Monday.", "Monday", "DATE", "2026-01-19"),
    ("They have called an election for May.", "May", "DATE", "2026-05"),
    ("Tonnage for the full year was flat.", "the full year", "DATE", "2025"),
    ("It fell in the year-earlier third quarter.", "the year-earlier third quarter", "DATE", "2024-Q3"),
    ("The council voted to close the pier Monday.", "Monday", "DATE", "2026-01-12"),
    ("He went to bed about 4 a.m. Wednesday.", "about 4 a.m. Wednesday", "TIME", "2026-01-14T04:00"),
    ("The yard set a launch for Monday.", "Monday", "DATE", "2026-01-19"),
    ("It is over the 70-minute limit.", "70-minute", "DURATION", "PT70M"),
    (
        "He saw it in the early-morning hours of January 5.",
        "the early-morning hours of January 5",
        "TIME",
        "2026-01-05TMO",
    ),
    ("She has served twenty-five years.", "twenty-five years", "DURATION", "P25Y"),
    ("It took thirty to forty days.", "thirty to forty days", "DURATION", "P30D"),
    ("The first half of the 1990s was hard.", "The first half of the 1990s", "DATE", "199"),
    ("It grew in the first three quarters of the term.", "the first three quarters", "DURATION", "P3Q"),
    ("Tolls were low at year-end 1997.", "year-end 1997", "DATE", "1997"),
    ("It was sold in 1997's fourth quarter.", "1997's fourth quarter", "DATE", "1997-Q4"),
    (
        "It began at eleven thirty a.m. Eastern time.",
        "eleven thirty a.m. Eastern time",
        "TIME",
        "2026-01-16T11:30",
    ),
    ("It began at eight o'clock Moscow time.", "eight o'clock Moscow time", "TIME", "2026-01-16T08:00"),
    ("It burned five years ago today.", "five years ago today", "DATE", "2021-01-16"),
    ("It opened a year ago this month.", "a year ago this month", "DATE", "2025-01"),
    ("It will open in early summer of 2027.", "early summer of 2027", "DATE", "2027-SU"),
    ("It rained in the small hours of Sunday.", "the small hours of Sunday", "TIME", "2026-01-11TMO"),
    ("They march on Martin Luther King Day.", "Martin Luther King Day", "DATE", "2026-01-19"),
    ("She has sailed for the past 20-plus months.", "the past 20-plus months", "DURATION", "P20M"),
    ("Weeks earlier the dam had leaked.", "Weeks", "DURATION", "PXW"),
    ("It may return soon.", "soon", "DATE", "FUTURE_REF"),
    ("The talks lasted over a week.", "over a week", "DURATION", "P1W"),
    ("It will be built over three years.", "three years", "DURATION", "P3Y"),
    ("Two days later the mole gave way.", "Two days", "DURATION", "P2D"),
    ("It is shut for the next year or so.", "the next year or so", "DURATION", "P1Y"),
    ("It silted up well into the autumn.", "the autumn", "DATE", "2025-FA"),
    ("They meet here annually.", "annually", "SET", "P1Y"),
    ("The dam was built in nineteen sixty-four.", "nineteen sixty-four", "DATE", "1964"),
    ("Trade fell in May nineteen ninety-one.", "May nineteen ninety-one", "DATE", "1991-05"),
    ("By the year two thousand the port was full.", "the year two thousand", "DATE", "2000"),
    ("It silted up in two thousand and three.", "two thousand and three", "DATE", "2003"),
    ("Trade grew in the nineties.", "the nineties", "DATE", "199"),
    ("The lock is of the late nineteenth century.", "the late nineteenth century", "DATE", "18"),
    ("Profit fell in the first half of 2024.", "the first half of 2024", "DATE", "2024-H1"),
    ("The strike lasted a year and a half.", "a year and a half", "DURATION", "P1Y6M"),
    ("Dredging took two-and-a-half years.", "two-and-a-half years", "DURATION", "P2Y6M"),
    ("It kept watch for half a century.", "half a century", "DURATION", "P50Y"),
    ("The pilots served a quarter century.", "a quarter century", "DURATION", "P25Y"),
    ("The strike will last 10 days.", "10 days", "DURATION", "P10D"),
    ("The yard closed less than a month after the sale.", "less than a month", "DURATION", "P1M"),
    ("The fort fell half a century ago.", "half a century ago", "DATE", "1976"),
    ("Traffic rose over the past week.", "the past week", "DURATION", "P1W"),
    ("Sales were $2 million in the same period last year.", "the same period last year", "DATE", "2025"),
    ("It was down from the prior quarter.", "the prior quarter", "DATE", "2025-Q4"),
    ("They sailed this past Monday.", "this past Monday", "DATE", "2026-01-12"),
    ("The buoys are checked every two weeks.", "every two weeks", "SET", "P2W"),
    ("A ferry calls twice a month.", "twice a month", "SET", "P1M"),
    ("A twice-daily ferry calls.", "twice-daily", "SET", "P1D"),
    ("Boats leave every Tuesday morning.", "every Tuesday morning", "SET", "XXXX-WXX-2TMO"),
    ("They meet on Friday nights.", "Friday nights", "SET", "XXXX-WXX-5TNI"),
    ("The pier burned years ago.", "years ago", "DATE", "PAST_REF"),
    ("It sank on the night of January 5.", "the night of January 5", "TIME", "2026-01-05TNI"),
    ("Shells fell in the early hours of Sunday.", "the early hours of Sunday", "TIME", "2026-01-11TMO"),
    ("It docked at 4 a.m. Sunday morning.", "4 a.m. Sunday morning", "TIME", "2026-01-11T04:00"),
    ("The shift ends at 10 o'clock at night.", "10 o'clock at night", "TIME", "2026-01-16T22:00"),
    ("Talks begin Monday.", "Monday", "DATE", "2026-01-19"),
    ("Monday's vote will be close.", "Monday", "DATE", "2026-01-19"),
    ("They planned a march for Saturday.", "Saturday", "DATE", "2026-01-17"),
    ("Nobody could be found Wednesday.", "Wednesday", "DATE", "2026-01-14"),
    ("She was the first to sign on Monday.", "Monday", "DATE", "2026-01-12"),
    ("Divers saw her in the weeks before the storm.", "weeks", "DURATION", "PXW"),
    ("Drills ran in the week of January 6.", "the week of January 6", "DATE", "2026-W02"),
    ("It will close around Feb. 1.", "around Feb. 1", "DATE", "2026-02-01"),
    ("Rates rose over a three-year period.", "a three-year period", "DURATION", "P3Y"),
    ("It sank on Monday of last week.", "Monday of last week", "DATE", "2026-01-05"),
    ("It may sail in the southern spring of 2031.", "the southern spring of 2031", "DATE", "2031-FA"),
    ("It opened in the austral summer of 2022-23.", "the austral summer of 2022-23", "DATE", "2022-WI"),
    ("It burned in the summer of 2019-20.", "the summer of 2019-20", "DATE", "2019-WI"),
    ("The dock flooded last summer.", "last summer", "DATE", "2025-SU"),
    ("It is dated 03/15/2025.", "03/15/2025", "DATE", "2025-03-15"),
    ("Music of the '70s was played.", "the '70s", "DATE", "197"),
    ("They count vessels to the month ended June 30.", "June 30", "DATE", "2025-06-30"),
    ("In May Congress said no.", "May", "DATE", "2025-05"),
    ("It was worse than Black Monday.", "Black Monday", "DATE", "1987-10-19"),
    ("The Sept. 11 attacks closed the port.", "Sept. 11", "DATE", "2001-09-11"),
    ("It was logged on 2026/01/14.", "2026/01/14", "DATE", "2026-01-14"),
    ("It was logged on 14.1.2026.", "14.1.2026", "DATE", "2026-01-14"),
    ("It was logged on 14-Jan-2026.", "14-Jan-2026", "DATE", "2026-01-14"),
    ("It was logged at 140830Z JAN 26.", "140830Z JAN 26", "DATE", "2026-01-14"),
    ("The notice bore JANUARY 5, 2026.", "JANUARY 5, 2026", "DATE", "2026-01-05"),
    ("She docked on Sat Jan. 10.", "Sat Jan. 10", "DATE", "2026-01-10"),
    ("She docked on the 14th.", "the 14th", "DATE", "2026-01-14"),
    ("She was built in '98.", "'98", "DATE", "1998"),
    ("She sank in the last week of October 2024.", "the last week of October 2024", "DATE", "2024-W43"),
    ("She sank on Thursday last week.", "Thursday last week", "DATE", "2026-01-08"),
    ("The lock leaked this past summer.", "this past summer", "DATE", "2025-SU"),
    ("It is slow at the close of 2025.", "the close of 2025", "DATE", "2025"),
    ("Traffic grew at the beginning of the 1990s.", "the beginning of the 1990s", "DATE", "199"),
    ("First-half profit fell.", "First-half", "DATE", "2026-H1"),
    ("Tolls rose in H1 2025.", "H1 2025", "DATE", "2025-H1"),
    ("Tolls rose in FY25.", "FY25", "DATE", "2025"),
    ("Tolls will rise in the next fiscal year.", "the next fiscal year", "DATE", "2027"),
    ("It burned long ago.", "long ago", "DATE", "PAST_REF"),
    ("It burned two or three years ago.", "two or three years ago", "DATE", "2023"),
    ("It is the worst flood in recent memory.", "recent memory", "DATE", "PAST_REF"),
    ("The crowd had gone by late afternoon.", "late afternoon", "TIME", "2026-01-16TAF"),
    ("They waited all day.", "all day", "DURATION", "P1D"),
    ("They waited the whole week.", "the whole week", "DURATION", "P1W"),
    ("It is the best part of a month.", "a month", "DURATION", "P1M"),
    ("It has a multi-year contract.", "multi-year", "DURATION", "PXY"),
    ("It closed for the last year and a half.", "the last year and a half", "DURATION", "P1Y6M"),
    ("They work for 18- to 24-month terms.", "18- to 24-month", "DURATION", "P18M"),
    ("It lay there for 30-odd years.", "30-odd years", "DURATION", "P30Y"),
    ("It reopened after 12 working days.", "12 working days", "DURATION", "P12D"),
    ("A ferry calls twice daily.", "twice daily", "SET", "P1D"),
    ("Elections are due in May.", "May", "DATE", "2026-05"),
    ("The day before, she had sailed.", "The day before", "DATE", "2026-01-15"),
    ("The 3 January storm sank it.", "3 January", "DATE", "2026-01-03"),
    ("She sank on March 3.", "March 3", "DATE", "2025-03-03"),
    ("It was written on Monday, Oct. 26.", "Monday, Oct. 26", "DATE", "2026-10-26"),
    ("It silts up in spring.", "spring", "DATE", "2026-SP"),
    ("It may take weeks, if not more.", "weeks", "DURATION", "PXW"),
    ("They told of a launch on Jan. 20.", "Jan. 20", "DATE", "2026-01-20"),
    ("It began at 7 p.m. Eastern time.", "7 p.m. Eastern time", "TIME", "2026-01-16T19:00"),
    ("It began at seven o'clock.", "seven o'clock", "TIME", "2026-01-16T07:00"),
    ("It began at 0630 hrs.", "0630 hrs", "TIME", "2026-01-16T06:30"),
    ("It began at 10:30 IST Tuesday.", "10:30 IST Tuesday", "TIME", "2026-01-13T10:30"),
    ("He was held for two years and three months.", "two years and three months", "DURATION", "P2Y3M"),
    ("It took 4 minutes, 20 seconds.", "4 minutes, 20 seconds", "DURATION", "PT4M20S"),
    ("It took three days and six hours.", "three days and six hours", "DURATION", "P3DT6H"),
    ("Rain is forecast for Saturday.", "Saturday", "DATE", "2026-01-17"),
    ("The tour ends on the 28th of this month.", "the 28th of this month", "DATE", "2026-01-28"),
    ("Traffic rose by end-September.", "end-September", "DATE", "2025-09"),
    ("Traffic rose in Q4.", "Q4", "DATE", "2025-Q4"),
    ("Traffic rose in 4Q 2024.", "4Q 2024", "DATE", "2024-Q4"),
    ("It was dredged in '96 and then shut.", "'96", "DATE", "1996"),
    ("A ferry calls three times weekly.", "three times weekly", "SET", "P1W"),
    ("The assembly votes Monday on the dam.", "Monday", "DATE", "2026-01-19"),
    ("A survey is expected Monday.", "Monday", "DATE", "2026-01-19"),
    ("A survey was expected Monday.", "Monday", "DATE", "2026-01-19"),
    ("The survey, expected in May, was shelved.", "May", "DATE", "2026-05"),
    ("The pilots are due in Lagos Monday.", "Monday", "DATE", "2026-01-19"),
    ("Talks were put off to Monday.", "Monday", "DATE", "2026-01-19"),
    ("The dredger was to sail Monday.", "Monday", "DATE", "2026-01-19"),
    ("Owners have agreed to meet Monday.", "Monday", "DATE", "2026-01-19"),
    ("They hope to sign a pact banning mines by May.", "May", "DATE", "2026-05"),
    ("The tariff takes effect in May.", "May", "DATE", "2026-05"),
    ("Turnout in Monday's election is expected to be low.", "Monday", "DATE", "2026-01-19"),
    ("Roads were shut ahead of Monday's summit.", "Monday", "DATE", "2026-01-19"),
    ("The mayor kept the curfew until at least Monday.", "Monday", "DATE", "2026-01-19"),
    ("Ferries are off through Monday.", "Monday", "DATE", "2026-01-19"),
    ("Prices are 3% below those of Monday.", "Monday", "DATE", "2026-01-12"),
    ("Dockers fill sacks Monday at the quay.", "Monday", "DATE", "2026-01-12"),
    ("Owners, who have agreed to sell, met Monday.", "Monday", "DATE", "2026-01-12"),
    ("The fire was put out before Monday's rain.", "Monday", "DATE", "2026-01-12"),
    ("Owners would not say Monday whether it sank.", "Monday", "DATE", "2026-01-12"),
    ("Snow is likely on Monday.", "Monday", "DATE", "2026-01-19"),
    ("A hearing is listed for Monday.", "Monday", "DATE", "2026-01-19"),
    ("The dividend is expected on 30 October.", "30 October", "DATE", "2026-10-30"),
    ("The deed will be read and signed in May.", "May", "DATE", "2026-05"),
    ("A tug, laid down in May, was sold.", "May", "DATE", "2025-05"),
    ("It was shot the day after Thanksgiving.", "the day after Thanksgiving", "DATE", "2025-11-28"),
    ("It must be dug out by spring.", "spring", "DATE", "2026-SP"),
    ("The strike cost one day of output.", "one day", "DURATION", "P1D"),
    ("The dam was built two and a half years ago.", "two and a half years ago", "DATE", "2023"),
    ("It was raised a year and a half ago.", "a year and a half ago", "DATE", "2024"),
    ("It was dug a quarter of a century ago.", "a quarter of a century ago", "DATE", "2001"),
    ("The race is two weeks from Saturday.", "two weeks from Saturday", "DATE", "2026-01-31"),
    ("The lock was built in the late 1700s.", "the late 1700s", "DATE", "17"),
    ("The 18-month-long siege ended.", "18-month-long", "DURATION", "P18M"),
    ("In the past he was free.", "the past", "DATE", "PAST_REF"),
    ("It came on Memorial Day.", "Memorial Day", "DATE", "2025-05-26"),
    ("It ends later this spring.", "later this spring", "DATE", "2026-SP"),
    ("It broke in the predawn hours of Tuesday.", "the predawn hours of Tuesday", "TIME", "2026-01-13TMO"),
    ("He needs 11 more votes by Monday.", "Monday", "DATE", "2026-01-19"),
    ("They can go home starting Monday.", "Monday", "DATE", "2026-01-19"),
    ("It sank off Georgia last August.", "last August", "DATE", "2025-08"),
    ("The quay was sold May 3.", "May 3", "DATE", "2025-05-03"),
    ("The bid was extended to May 3.", "May 3", "DATE", "2026-05-03"),
    ("The council announced a March 3 vote.", "March 3", "DATE", "2026-03-03"),
    ("It sank over the summer.", "the summer", "DATE", "2025-SU"),
    ("They wait for a few more weeks.", "a few more weeks", "DURATION", "PXW"),
    ("They wait for another two weeks.", "another two weeks", "DURATION", "P2W"),
    ("They opened at 7pm.", "7pm", "TIME", "2026-01-16T19:00"),
    ("They opened at 12 noon.", "12 noon", "TIME", "2026-01-16T12:00"),
    ("They won a multiyear deal.", "multiyear", "DURATION", "PXY"),
    ("It was the first strike in a decade.", "a decade", "DURATION", "P10Y"),
    ("It will take many, many years.", "many, many years", "DURATION", "PXY"),
    ("They cut the price overnight.", "overnight", "TIME", "2026-01-15TNI"),
    ("Snow will fall overnight.", "overnight", "TIME", "2026-01-16TNI"),
    ("The dam will open in the new year.", "the new year", "DATE", "2027"),
    ("It came a month later than planned.", "a month", "DURATION", "P1M"),
    ("In the 'sixties he sang.", "the 'sixties", "DATE", "196"),
    ("She invited the owners to meet on Monday.", "Monday", "DATE", "2026-01-19"),
    ("The lease runs out at the end of May.", "the end of May", "DATE", "2026-05"),
    ("They put off a vote on the basic law to May 3.", "May 3", "DATE", "2026-05-03"),
    ("It sank an hour after he left.", "an hour", "DURATION", "PT1H"),
    ("We sail a year from today.", "a year from today", "DATE", "2027-01-16"),
    ("She died March 5.", "March 5", "DATE", "2025-03-05"),
    ("Figures for March showed a fall.", "March", "DATE", "2025-03"),
    ("After losing a vote in March, he left.", "March", "DATE", "2025-03"),
    ("The March 5 blast killed two.", "March 5", "DATE", "2025-03-05"),
    ("They might have left in March.", "March", "DATE", "2025-03"),
    ("The mill is due to open in October.", "October", "DATE", "2026-10"),
    ("The mill could open in October.", "October", "DATE", "2026-10"),
    ("The mill will open in October.", "October", "DATE", "2026-10"),
    ("The games, to be held in October, are full.", "October", "DATE", "2026-10"),
    ("The lease expires October 5.", "October 5", "DATE", "2026-10-05"),
    ("They will begin dredging in October.", "October", "DATE", "2026-10"),
    ("Voters go to the polls in October.", "October", "DATE", "2026-10"),
    ("They will start shots as early as October, she was told.", "October", "DATE", "2026-10"),
    ("It expects to close the sale in the fourth quarter.", "the fourth quarter", "DATE", "2026-Q4"),
    ("It fell at the end of the third quarter.", "the end of the third quarter", "DATE", "2025-Q3"),
    ("It fell in the first half of May.", "the first half of May", "DATE", "2025-05"),
    ("It fell in the early part of last month.", "the early part of last month", "DATE", "2025-12"),
    ("It will fall in the latter part of the year.", "the latter part of the year", "DATE", "2026"),
    ("It fell at the end of summer.", "the end of summer", "DATE", "2025-SU"),
    ("They could not go home before Monday.", "Monday", "DATE", "2026-01-19"),
    ("It sank on Good Friday.", "Good Friday", "DATE", "2025-04-18"),
    ("Easter week will be dry.", "Easter week", "DATE", "2026-W14"),
    ("It sank over Easter weekend.", "Easter weekend", "DATE", "2025-W16-WE"),
    ("It will open on Easter Monday.", "Easter Monday", "DATE", "2026-04-06"),
    ("They fled before dawn with the cash.", "dawn", "TIME", "2026-01-16TMO"),
    ("The tug left at midnight Eastern time.", "midnight Eastern time", "TIME", "2026-01-16T24:00"),
    ("It sank in the early morning hours.", "the early morning hours", "TIME", "2026-01-16TMO"),
    ("Crews dug through the night.", "the night", "TIME", "2026-01-16TNI"),
    ("It fell days after the vote.", "days", "DURATION", "PXD"),
    ("It was shut for quite some time.", "quite some time", "DURATION", "PXM"),
    ("It has not moved in a fortnight.", "a fortnight", "DURATION", "P2W"),
    ("It grew over the past quarter-century.", "the past quarter-century", "DURATION", "P25Y"),
    ("Repairs take 12 to 16 weeks before a launch.", "12 to 16 weeks", "DURATION", "P12W"),
    ("It had in the past carried coal.", "the past", "DATE", "PAST_REF"),
    (
        "A second berth opens in the first quarter of next year.",
        "the first quarter of next year",
        "DATE",
        "2027-Q1",
    ),
]
UNTAGGED = [
    "He packed an overnight bag and took the overnight train.",
    "Two second-hand tugs came, and tolls rose by a quarter.",
    "Handels-Daily told of it.",
    "June V. Oduya and April T. Brask own her.",
    "Highway 2001 is shut under Resolution 1973.",
    "Linda Daily met them at the quay.",
    "A quarter inch of rain fell on the P-40s.",
    "The boy is 8 years of age and has future plans.",
    "Tonnage rose 8% annually to 4,000 hulls yearly.",
    "She lives on Martin Luther King Boulevard.",
    "The men got three crowns ($2) an hour.",
    "Soon she sank, and was soon raised.",
    "The quarter-to-quarter figures were weak.",
    "The future of the port hangs on a recent ruling.",
    "One day she will sail.",
    "It failed for a second time.",
    "A crew of 1200 sailed in as many boats.",
    "It may be 3/4-7 or 1-2-3.",
    "About three-quarters of its grain is imported.",
    "A 44-year-old sailor was in his 30s then.",
    "The team reached the quarter-final.",
    "They joined the March for Bread and the March Against Hunger.",
    "It is staffed 24 hours a day, seven days per week.",
    "In the last year of his contract he ran the Summer Youth Programme out of respect for the past.",
    "The Good Friday agreement held.",
    "She told the Sunday Telegraph of it.",
    "April Jones said that she would sail.",
    "May Hollis, 79, ran the branch with a daughter, April Dupree Wells.",
    "The spokesman, Joe Friday, was silent.",
    "Highs will be in the mid-50s on the coast.",
    "Twenty-one men and two thousand women marched.",
    "They keep the logs so that one day owners pay.",
    "Theresa May and Senator Augustus May voted no.",
    "Mr. Friday sold the yard.",
    'He spoke on the "Today" show and The Tonight Show.',
    "Three quarters of them agreed.",
    "Article 1701 was changed.",
    "Monthly Review and 20th Century Fox were sold.",
    "They run the yards that fall under the ministry.",
    "The Good Friday agreement held on Easter Island.",
    "He lives at 1935 Cedar Grove Road.",
    "Ring the yard on 748-2060.",
    "She read from Romans 15:13.",
]


def read_tags(text: str) -> list[tuple[str, str, str]]:
    taken = (parsed(text, sentence) for sentence in sentences(text))
    return [(text[t.start : t.end], t.type, t.value) for t in tags(taken, Moment(2026, 1, 16))]


@pytest.mark.parametrize("row", TAGGED, ids=[row[0] for row in TAGGED])
def test_a_time_is_marked_and_valued_as_timeml_does(row: Row) -> None:
    text, *said = row

    assert read_tags(text) == [tuple(said)]


@pytest.mark.parametrize("text", UNTAGGED)
def test_what_only_looks_like_a_time_is_not_marked(text: str) -> None:
    assert read_tags(text) == []


def test_years_joined_by_a_stroke_are_the_two_ends_of_a_span() -> None:
    assert [value for *_, value in read_tags("It was blockaded in 1975-81 and 1990–1994.")] == [
        "1975",
        "1981",
        "1990",
        "1994",
    ]


def test_the_same_month_of_the_year_before_is_counted_from_the_month_told() -> None:
    text = "Tonnage rose in November. It had fallen in the same month a year ago."

    assert [value for *_, value in read_tags(text)] == ["2025-11", "2024-11"]


def test_a_quarter_told_by_its_months_is_the_one_reported_on() -> None:
    text = (
        "It grew in the July-September quarter. It had a loss a year ago, and none in the previous quarter."
    )

    assert [value for *_, value in read_tags(text)] == ["2025-Q3", "2024-Q3", "2025-Q2"]


def test_the_quarter_of_a_report_is_the_one_it_began_with() -> None:
    text = (
        "Tonnage fell in the fiscal first quarter. It had grown a year earlier. The latest quarter was hard."
    )

    assert [value for *_, value in read_tags(text)] == ["2026-Q1", "2025-Q1", "2026-Q1"]


def test_a_year_ago_goes_back_from_the_quarter_that_is_near_whatever_the_tense() -> None:
    text = "The port expects to tell of a fourth-quarter loss. A year earlier it broke even."

    assert [value for *_, value in read_tags(text)] == ["2025-Q4", "2024-Q4"]


def test_months_and_weekdays_that_point_back_are_counted_from_the_date_told() -> None:
    text = "The town fell in March 2021 and was retaken that August. A month earlier it had been shelled."
    ranged = "They marched from June 2019 until the following January."

    assert read_tags(text)[1:] == [("that August", "DATE", "2021-08"), ("A month earlier", "DATE", "2021-07")]
    assert read_tags(ranged)[0] == ("June 2019", "DATE", "2019-06")
    assert read_tags(ranged)[1] == ("the following January", "DATE", "2020-01")


def test_the_first_end_of_a_range_is_in_the_year_that_the_second_is_told_of() -> None:
    text = "Between March and June last year 40 hulls called, and from Nov. 3 to Jan. 6 this year none."

    assert [value for *_, value in read_tags(text)] == ["2025-03", "2025-06", "2025-11-03", "2026-01-06"]


def test_the_hour_that_ends_a_range_is_of_the_day_that_it_began_on() -> None:
    text = "The yard is open on Tuesday 20 January, 2 p.m. – 4 p.m. only."

    assert [value for *_, value in read_tags(text)] == ["2026-01-20T14:00", "2026-01-20T16:00"]


def test_a_quarter_of_last_year_is_not_the_one_reported_on() -> None:
    text = "It won in the second quarter. That beats last year's second quarter. Tolls rose in the quarter."

    assert [value for *_, value in read_tags(text)] == ["2026-Q2", "2025-Q2", "2026-Q2"]


def test_the_current_quarter_is_the_one_that_is_not_over() -> None:
    assert [v for *_, v in read_tags("It was dim on its current first fiscal quarter.")][-1] == "2026-Q1"


def test_a_weekday_joined_to_a_counted_one_is_of_its_week() -> None:
    assert [value for *_, value in read_tags("They will sail next Friday or Saturday.")] == [
        "2026-01-23",
        "2026-01-24",
    ]


def test_the_week_is_that_of_the_day_told() -> None:
    taken = (
        parsed(text, s)
        for text in ["Tin fell Friday. It lost 3 percent for the week."]
        for s in sentences(text)
    )

    assert [tag.value for tag in tags(taken, Moment(2026, 1, 19))] == ["2026-01-16", "2026-W03"]


def test_a_year_before_some_months_is_no_quarter() -> None:
    text = "It lost 3 in the third quarter. For the nine months it earned 5, against 4 a year ago."

    assert [value for *_, value in read_tags(text)] == ["2025-Q3", "P9M", "2025"]


def test_an_hour_is_of_the_day_told_just_before_it() -> None:
    text = "The silo fell Tuesday. The blast came at 6 a.m. Mr. Oduya wept. He had left. It reopens at noon."

    assert [value for *_, value in read_tags(text)] == ["2026-01-13", "2026-01-13T06:00", "2026-01-16T12:00"]


def test_an_hour_of_what_was_is_of_a_day_gone_by() -> None:
    text = "The wharf fell Tuesday and opens again next Friday. The first blast came at 6 a.m."

    assert read_tags(text)[-1] == ("6 a.m.", "TIME", "2026-01-13T06:00")


def test_a_part_of_the_day_is_of_the_day_told() -> None:
    text = "The wharf fell Tuesday. Crews dug through the night."

    assert read_tags(text)[-1] == ("the night", "TIME", "2026-01-13TNI")


def test_a_day_before_is_counted_from_the_day_told_though_a_year_was_told_since() -> None:
    text = "She won Tuesday. She had lost in 1997. A day earlier she had been ill."

    assert read_tags(text)[-1] == ("A day earlier", "DATE", "2026-01-12")


def test_a_night_that_something_goes_on_through_is_gone_by() -> None:
    text = "Shelling, which began Sunday, went on through the night."

    assert read_tags(text)[-1] == ("the night", "TIME", "2026-01-11TNI")


def test_an_hour_is_of_the_morning_beside_it_and_what_was_said_of_no_day_to_come() -> None:
    text = (
        "She sailed Tuesday and was due at 9:30 the next morning. “Tomorrow we dive,” he said at 11:04 p.m."
    )

    assert read_tags(text)[1:] == [
        ("9:30 the next morning", "TIME", "2026-01-14T09:30"),
        ("Tomorrow", "DATE", "2026-01-17"),
        ("11:04 p.m.", "TIME", "2026-01-14T23:04"),
    ]


def test_an_hour_is_of_the_day_of_what_happened_and_not_of_what_was_said_of_it() -> None:
    text = (
        "A crane that fell Wednesday had been checked two days earlier, owners said Friday. It fell at 6 a.m."
    )

    assert read_tags(text)[-1] == ("6 a.m.", "TIME", "2026-01-14T06:00")


def test_on_a_sunday_the_weekend_is_the_one_that_it_ends() -> None:
    text = "The boat sank over the weekend."
    told = tags((parsed(text, sentence) for sentence in sentences(text)), Moment(2026, 1, 18))

    assert [tag.value for tag in told] == ["2026-W03-WE"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It opened in 1998. In May of that year it closed.", ["1998", "1998-05"]),
        (
            "It may close in the third quarter. It had a fourth-quarter loss, and a profit a year earlier.",
            ["2026-Q3", "2025-Q4", "2024-Q4"],
        ),
        ("It opened in the spring of 1998. That summer it closed.", ["1998-SP", "1998-SU"]),
        ("It grew in 2025 from the previous year.", ["2025", "2024"]),
        ("On Tuesday, the day after the vote, it shut.", ["2026-01-13", "2026-01-13"]),
        ("It took an hour and 40 minutes.", ["PT1H40M"]),
        ("In 2025 it made 3, up from 2 a year earlier.", ["2025", "2024"]),
        ("In the second quarter of 2025 it lost 3. In the following quarter it won.", ["2025-Q2", "2025-Q3"]),
        ("It won in the last quarter of 2025, and in the same quarter of 2024.", ["2025-Q4", "2024-Q4"]),
    ],
)
def test_what_hangs_on_a_date_is_counted_from_it(text: str, values: list[str]) -> None:
    assert [value for *_, value in read_tags(text)] == values


def test_that_month_and_a_day_of_it_are_of_the_one_told() -> None:
    text = "It broke in October 2023. On 5 May they met. That October it was cut. They hid it on the 24th."

    assert [value for *_, value in read_tags(text)] == ["2023-10", "2025-05-05", "2023-10", "2023-10-24"]


def test_two_months_that_stand_together_look_the_same_way() -> None:
    text = "The next round of talks is in May or June."

    assert [value for *_, value in read_tags(text)] == ["2026-05", "2026-06"]


def test_a_day_counted_from_one_to_come_is_to_come() -> None:
    text = "The crew will sail Monday. Two days later they dive."

    assert read_tags(text)[0] == ("Monday", "DATE", "2026-01-19")


def test_a_quarter_named_in_a_report_on_another_is_no_year_ago_one() -> None:
    text = "Profit rose in the third quarter of 2025. It had a loss in the first quarter of last year."

    assert [value for *_, value in read_tags(text)] == ["2025-Q3", "2025-Q1"]


def test_both_ends_of_a_range_are_read_the_same_way() -> None:
    assert [value for *_, value in read_tags("The fair runs June 12 through 14.")] == [
        "2026-06-12",
        "2026-06-14",
    ]


def test_the_next_year_in_a_story_is_the_year_after_the_one_told() -> None:
    text = "It opened in 1995. The next year it burned. Two years earlier it had flooded."

    assert [value for *_, value in read_tags(text)] == ["1995", "1996", "1994"]


def test_a_quarter_of_a_year_is_the_one_that_the_report_is_about() -> None:
    text = "Profit rose in the third quarter of 2025. In the 2024 quarter it had a loss."

    assert [value for *_, value in read_tags(text)] == ["2025-Q3", "2024-Q3"]


def test_days_of_one_month_share_its_name_and_months_their_year() -> None:
    text = "It sails January 19-20 and was laid up in March and April 2024."

    assert [value for *_, value in read_tags(text)] == ["2026-01-19", "2026-01-20", "2024-03", "2024-04"]


def test_the_following_year_follows_the_year_named_before() -> None:
    assert [value for *_, value in read_tags("It opened in 1995. The following year it closed.")] == [
        "1995",
        "1996",
    ]


def test_in_a_report_on_a_quarter_a_year_ago_is_the_same_quarter() -> None:
    text = "Profit rose in the third quarter of 2025. It was $2 million a year ago."

    assert [value for *_, value in read_tags(text)] == ["2025-Q3", "2024-Q3"]


def test_a_day_is_not_counted_from_a_year() -> None:
    text = "The yard was built in 1987. It was sold that day."

    assert [value for *_, value in read_tags(text)] == ["1987", "2026-01-16"]


def test_two_lengths_of_one_unit_stay_two() -> None:
    assert [value for *_, value in read_tags("They got five years and eight years in jail.")] == [
        "P5Y",
        "P8Y",
    ]


def test_two_centuries_are_the_ends_of_a_span() -> None:
    assert [value for *_, value in read_tags("It grew in the 18th and 19th centuries.")] == ["17", "18"]
