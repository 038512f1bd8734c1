# The rules the fund calculates with

rules = Regels en bedragen
    .lead = Met deze regels rekenen we. Bij elke regel staat waar hij vandaan komt en hoe zeker wij ervan zijn. Wij zijn geen UWV, gemeente of Dienst Toeslagen: alleen zij nemen het besluit.
rules-all = Bekijk alle regels en bedragen
rules-rights = Wie recht heeft
rules-amounts = Bedragen per jaar
rules-kinderopvangtoeslag = Kinderopvangtoeslag
rules-zorgtoeslag = Zorgtoeslag
rules-huurtoeslag = Huurtoeslag
rules-kindgebonden-budget = Kindgebonden budget
rules-recht-op-kinderopvangtoeslag = Wie krijgt kinderopvangtoeslag?
rules-uitkering-houden = Je uitkering houden als je leert
rules-bijstandsnormen = Bijstand: hoeveel per maand
rules-incomplete = Met deze bedragen betalen we niet
    .lead = Niet elk bedrag van dit jaar is bevestigd. Je ziet hier wat we weten. Geld betalen doen we pas als alle bedragen vaststaan.
rules-hour = { $care }: hoogste prijs per uur die meetelt
rules-hours = Hoogstens zoveel uur per kind per maand
rules-from = vanaf { $day }
rules-no-end = en hoger
rules-unknown = niet bekend
rules-brackets = Deel van de kosten dat je terugkrijgt
rules-sources = Bronnen

column-rule = Regel
column-value = Waarde
column-article = Wet of bron
column-confidence = Zekerheid
column-from = Inkomen vanaf
column-to = Tot en met
column-first-child = Eerste kind
column-next-child = Elk ander kind

confidence-a = Zeker: 2 of meer bronnen zeggen hetzelfde.
confidence-b = Zeker: het staat in de wet of op een pagina van de overheid.
confidence-c = Redelijk zeker: 1 andere bron zegt het.
confidence-d = Niet zeker: vraag het na voordat je erop rekent.

norm-single = Alleen, of alleen met kinderen (21 jaar tot AOW)
norm-couple = Samen (21 jaar tot AOW)
norm-single-18-20 = Alleen, 18 tot en met 20 jaar
norm-couple-18-20 = Samen, allebei 18 tot en met 20 jaar
norm-couple-18-20-children = Samen met kinderen, allebei 18 tot en met 20 jaar
norm-couple-one-18-20 = Samen, 1 van de 2 is 18 tot en met 20 jaar
norm-couple-one-18-20-children = Samen met kinderen, 1 van de 2 is 18 tot en met 20 jaar
norm-single-aow = Alleen, met AOW-leeftijd
norm-couple-aow = Samen, met AOW-leeftijd
norm-institution-single = In een instelling, alleen
norm-institution-couple = In een instelling, samen
