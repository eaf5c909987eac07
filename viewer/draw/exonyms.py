"""What the cities of the base map are called in Spanish, where that is not as the gazetteer writes them."""

from functools import cache

from viewer.geo.entry import Entry
from viewer.model.words import Language

_SPANISH = """
AE Abu Dhabi=Abu Dabi, Dubai=Dubái
AF Herāt=Herat, Kandahār=Kandahar
AM Yerevan=Ereván
AT Vienna=Viena, Salzburg=Salzburgo
AU Sydney=Sídney, Canberra=Camberra
AZ Baku=Bakú
BD Dhaka=Daca, Chattogram=Chittagong
BE Brussels=Bruselas, Antwerp=Amberes, Brugge=Brujas, Gent=Gante, Ghent=Gante, Liège=Lieja
BE Leuven=Lovaina, Mechelen=Malinas, Kortrijk=Cortrique
BF Ouagadougou=Uagadugú
BG Sofia=Sofía
BI Bujumbura=Buyumbura
BR Brasília=Brasilia, Rio de Janeiro=Río de Janeiro
BT Thimphu=Timbu
CA Montréal=Montreal, Québec=Quebec
CH Zürich=Zúrich, Geneva=Ginebra, Basel=Basilea, Bern=Berna, Lausanne=Lausana, Lucerne=Lucerna, Luzern=Lucerna
CI Yamoussoukro=Yamusukro, Abidjan=Abiyán
CM Yaoundé=Yaundé, Douala=Duala
CN Beijing=Pekín, Shanghai=Shanghái, Guangzhou=Cantón, Nanjing=Nankín
CU Havana=La Habana
CZ Prague=Praga
DE Munich=Múnich, Cologne=Colonia, Köln=Colonia
DE Hamburg=Hamburgo, Frankfurt am Main=Fráncfort
DE Nuremberg=Núremberg, Dresden=Dresde, Berlin=Berlín, Koblenz=Coblenza, Aachen=Aquisgrán
DE Mainz=Maguncia, Duisburg=Duisburgo, Augsburg=Augsburgo
DE Freiburg=Friburgo, Trier=Tréveris, Würzburg=Wurzburgo, Regensburg=Ratisbona, Magdeburg=Magdeburgo
DE Lübeck=Lubeca
DJ Djibouti=Yibuti
DK Copenhagen=Copenhague
DZ Algiers=Argel, Oran=Orán, Constantine=Constantina
EE Tallinn=Tallin
EG Cairo=El Cairo, Alexandria=Alejandría, Giza=Guiza, Port Said=Puerto Saíd, Luxor=Lúxor
ET Addis Ababa=Adís Abeba
FR Paris=París, Marseille=Marsella, Nice=Niza, Bordeaux=Burdeos
FR Strasbourg=Estrasburgo, Avignon=Aviñón, Orléans=Orleans
GB London=Londres, Edinburgh=Edimburgo
GE Tbilisi=Tiflis
GN Conakry=Conakri
GR Athens=Atenas, Thessaloníki=Salónica, Thessaloniki=Salónica, Piraeus=El Pireo
GT Guatemala City=Ciudad de Guatemala
GW Bissau=Bisáu
HT Port-au-Prince=Puerto Príncipe
ID Jakarta=Yakarta
IE Dublin=Dublín
IL Jerusalem=Jerusalén
IN New Delhi=Nueva Delhi, Mumbai=Bombay, Kolkata=Calcuta, Bengaluru=Bangalore
IQ Baghdad=Bagdad, Basrah=Basora, Najaf=Nayaf, Karbala=Kerbala, Sulaymaniyah=Suleimaniya
IR Tehran=Teherán, Isfahan=Isfahán
IS Reykjavík=Reikiavik
IT Rome=Roma, Milan=Milán, Naples=Nápoles, Florence=Florencia, Turin=Turín, Venice=Venecia, Genoa=Génova
IT Bologna=Bolonia, Padova=Padua
JO Amman=Amán
JP Tokyo=Tokio, Kyoto=Kioto
KG Bishkek=Biskek
KH Phnom Penh=Nom Pen
KP Pyongyang=Pionyang
KR Seoul=Seúl
KW Kuwait City=Kuwait
KZ Astana=Astaná
LA Vientiane=Vientián
LB Sidon=Sidón, Tyre=Tiro, Tripoli=Trípoli
LT Vilnius=Vilna
LU Luxembourg=Luxemburgo
LY Tripoli=Trípoli, Benghazi=Bengasi
MA Marrakesh=Marrakech, Tangier=Tánger, Fes=Fez
MC Monaco=Mónaco
MD Chisinau=Chisináu
ML Timbuktu=Tombuctú
MM Yangon=Rangún, Nay Pyi Taw=Naipyidó
MN Ulan Bator=Ulán Bator
MR Nouakchott=Nuakchot
MT Valletta=La Valeta
MX Mexico City=Ciudad de México
NG Abuja=Abuya
NL Amsterdam=Ámsterdam, Rotterdam=Róterdam, The Hague=La Haya, Groningen=Groninga
NP Kathmandu=Katmandú
OM Muscat=Mascate
PA Panama City=Ciudad de Panamá
PG Port Moresby=Puerto Moresby
PH Quezon City=Ciudad Quezón, Davao=Dávao
PL Warsaw=Varsovia, Kraków=Cracovia, Gdańsk=Gdansk, Wrocław=Breslavia, Poznań=Poznan, Łódź=Lodz
PS East Jerusalem=Jerusalén Este, Hebron=Hebrón, Rafaḩ=Rafah
PT Lisbon=Lisboa, Porto=Oporto
RO Bucharest=Bucarest, Constanţa=Constanza
RS Belgrade=Belgrado
RU Moscow=Moscú, Saint Petersburg=San Petersburgo, Volgograd=Volgogrado, Yekaterinburg=Ekaterimburgo
RU Kaliningrad=Kaliningrado, Murmansk=Múrmansk, Arkhangel’sk=Arcángel
RU Nizhniy Novgorod=Nizhni Nóvgorod, Kazan=Kazán
RU Rostov-on-Don=Rostov del Don
SA Riyadh=Riad, Jeddah=Yeda, Mecca=La Meca
SD Khartoum=Jartum, Port Sudan=Puerto Sudán, Khartoum North=Jartum Norte
SE Stockholm=Estocolmo, Gothenburg=Gotemburgo
SG Singapore=Singapur
SI Ljubljana=Liubliana
SO Mogadishu=Mogadiscio, Kismayo=Kismaayo
SY Damascus=Damasco, Aleppo=Alepo
TD N'Djamena=Yamena
TJ Dushanbe=Dusambé
TM Ashgabat=Asjabad
TN Tunis=Túnez, Sousse=Susa
TR Istanbul=Estambul, İzmir=Esmirna
TT Port of Spain=Puerto España
TW Taipei=Taipéi, New Taipei City=Nuevo Taipéi
UA Kyiv=Kiev, Lviv=Leópolis, Kharkiv=Járkov, Sevastopol=Sebastopol
US New York City=Nueva York, Philadelphia=Filadelfia, New Orleans=Nueva Orleans
UZ Tashkent=Taskent, Samarkand=Samarcanda
VA Vatican City=Ciudad del Vaticano
VN Hanoi=Hanói, Ho Chi Minh City=Ciudad Ho Chi Minh
YE Sanaa=Saná, Aden=Adén, Hodeidah=Hodeida
ZA Cape Town=Ciudad del Cabo, Johannesburg=Johannesburgo
"""


def name_in(language: Language, entry: Entry) -> str:
    """The name of a place in a language."""
    if language == "en" or entry.country is None:
        return entry.name
    return _spanish().get((entry.country, entry.name), entry.name)


@cache
def _spanish() -> dict[tuple[str, str], str]:
    found = {}
    for line in _SPANISH.split("\n"):
        country, _, pairs = line.partition(" ")
        for pair in filter(None, pairs.split(", ")):
            name, _, spanish = pair.partition("=")
            found[country, name] = spanish
    return found
