# Start

home = Geld voor een opleiding in de techniek of ICT
    .lead = Wil je leren voor een baan in de techniek of ICT? TechEduFonds helpt met geld. We rekenen ook uit wat er met je kinderopvangtoeslag gebeurt.
home-check = Past dit bij mij?
home-apply = Begin met je aanvraag
home-get = Dit kun je krijgen
home-get-tuition = Geld voor je school (lesgeld). We betalen het geld direct aan de school.
home-get-living = Geld voor eten, huur en andere gewone dingen tijdens je opleiding (leefgeld).
home-get-laptop = Geld voor een laptop en voor je reis naar school.
home-get-childcare = Geld voor de opvang van je kind, als je kinderopvangtoeslag stopt door je opleiding.
home-steps = Zo gaat het
home-steps-check = Kijk of dit bij je past. Dat duurt 5 minuten. Je hoeft nog niet in te loggen.
home-steps-apply = Vul je aanvraag in en stuur hem op. Je kunt stoppen en later verdergaan.
home-steps-decision = Binnen { $deciding-weeks } weken krijg je ons besluit. Missen we een papier? Dan duurt het langer, omdat we daarop wachten.
home-steps-money = Krijg je geld? Dan zie je in Mijn aanvraag wanneer het komt.
home-papers = Deze papieren heb je nodig

# The quick check's answer

outcome-go-on = Vraag het geld aan
outcome-wipe = Wis mijn antwoorden
outcome-keeps = Je houdt je kinderopvangtoeslag tijdens je opleiding
outcome-gap = Vanaf { $month } krijg je { $amount } per maand minder kinderopvangtoeslag
outcome-no-care-during = Tijdens je opleiding is er geen opvang die meetelt. Opvang telt mee vanaf de geboorte tot de middelbare school.
outcome-gains = Vanaf { $month } krijg je { $amount } kinderopvangtoeslag per maand
    .lead = Nu krijg je die nog niet. Met deze opleiding krijg je recht op kinderopvangtoeslag. Vraag de toeslag aan als je begint.
outcome-none = Je krijgt nu geen kinderopvangtoeslag. Je opleiding verandert dat niet.
outcome-none-asked = Je krijgt nu geen kinderopvangtoeslag. Misschien wel tijdens je opleiding.
outcome-ends = Je kinderopvangtoeslag stopt na { $month }. Dat komt niet door je opleiding.
    .lead = Je werk stopt ook als je geen opleiding doet. Daarom stopt ook je toeslag.
none-now-partner-has-none = Je partner werkt niet. Je partner volgt ook geen erkende opleiding en geen traject naar werk. Daarom krijg je geen toeslag.
none-now-asked = Je wacht nog op antwoord van UWV of je gemeente. Zeggen ze ja tegen je opleiding? Dan krijg je toeslag.
none-now-consent-missing = Je hebt een uitkering. Je krijgt alleen toeslag als UWV of je gemeente ja zegt tegen je opleiding.
none-now-nothing-counts = Je werkt niet en volgt geen traject naar werk. Daarom krijg je geen toeslag.
none-now-ran-out = Je bent langer dan { LAW("continuation-months") } maanden geleden gestopt met werken. Daarom krijg je geen toeslag.
none-now-course-not-accredited = Je werkt niet en volgt geen traject naar werk. Daarom krijg je geen toeslag.
outcome-no-children = Je kunt geld aanvragen voor je opleiding
    .lead = Je vulde geen kinderopvang in. Daarom rekenen we geen kinderopvangtoeslag uit. Je kunt wel geld aanvragen voor je opleiding.
outcome-work-ends = Je laatste werkdag is { $day }.
outcome-training-gives-no-right = Een opleiding die niet erkend is, geeft geen recht op toeslag. Weet je niet of je opleiding erkend is? Dan rekenen we alsof dat niet zo is.
outcome-runs-on = Stop je met werken? Dan houd je nog { LAW("continuation-months") } hele maanden toeslag. Bij jou is dat tot en met { $month }.
outcome-gap-opens = Tot het einde van je opleiding mis je samen { $total } kinderopvangtoeslag.
outcome-months = Maand voor maand
outcome-as-table = Bekijk als tabel
outcome-provisional = De bedragen van dit jaar zijn nog niet allemaal bekend. We rekenen met wat is aangekondigd, of met de bedragen van een eerder jaar. Het echte bedrag kan anders zijn.
outcome-sum = Zo rekenen we: { $from } tot en met { $to }
outcome-sources = Bekijk de wetten en regels
outcome-advice = Dit is een berekening. Het is geen besluit van Dienst Toeslagen. Alleen Dienst Toeslagen besluit over je kinderopvangtoeslag. Verandert er iets? Geef dat binnen { LAW("report-weeks") } weken door aan Dienst Toeslagen.

column-phase = Wanneer
column-right = Heb je recht?
column-allowance = Je krijgt
column-gap = Je mist
column-own = Je betaalt zelf

phase-before = Voor je opleiding
phase-during = Tijdens je opleiding
phase-after = Na je opleiding

right-continued = Ja, loopt door na je werk
right-a = Ja, je werkt
right-b = Ja, je werkt mee in het bedrijf van je partner
right-c = Ja, traject van de gemeente
right-e = Ja, onderwijs met bijstand
right-f = Ja, traject van de gemeente
right-g = Ja, inburgering
right-h = Ja, UWV vindt het goed
right-i = Ja, je volgt een plan terug naar werk
right-j = Ja, erkende opleiding
right-none = Nee
right-none-after = Nee, pas als je weer werkt
why-consent-missing = UWV of je gemeente heeft nog geen ja gezegd tegen je opleiding.
why-course-not-accredited = De opleiding is niet erkend en je hebt geen andere reden om toeslag te krijgen.
why-ran-out = Het werk is langer dan { LAW("continuation-months") ->
        [3] drie
       *[other] { LAW("continuation-months") }
    } maanden geleden gestopt.
why-nothing-counts = Je werkt niet en volgt geen erkende opleiding of traject naar werk.
why-partner-has-none = Je partner werkt niet en volgt geen erkende opleiding of traject naar werk.

route-uwv = Vraag UWV of je opleiding bij je traject naar werk hoort. Vraag om een brief waarin dat staat. Zorg dat je die brief hebt vóór { $day }. Dan heb je recht op kinderopvangtoeslag.
route-municipality = Vraag je gemeente of je opleiding bij je traject naar werk hoort. Vraag om een brief waarin dat staat. Zorg dat je die brief hebt vóór { $day }. Dan heb je recht op kinderopvangtoeslag.
route-uwv-or-employer = Zorg dat je vóór { $day } een brief hebt van UWV, of van je werkgever als die je helpt met re-integratie. Vraag of je opleiding in je plan komt. Vraag ook om een brief waarin dat staat. Dan heb je recht op kinderopvangtoeslag.
route-school = Vraag je school of je opleiding erkend is. Is het antwoord ja? Dan geeft je inschrijving recht op kinderopvangtoeslag.
route-partner = Je partner telt ook mee. Je krijgt alleen kinderopvangtoeslag als je partner ook werkt, een erkende opleiding doet of een traject naar werk volgt.
# Information

info-help = Hulp
    .body =
        Kom je er niet uit? Mail ons: { CONTACT("mail") }. We antwoorden op werkdagen tussen 9 en 17 uur. Zet je telefoonnummer in je e-mail als je wilt dat we bellen.
        Je mag iemand laten meekijken: een vriend, familie of een begeleider uit je buurt. Lees samen de vragen. Jij stuurt zelf de aanvraag op.
        Je hoeft niet alles in 1 keer in te vullen. Kies ‘Opslaan en later verder’. Log later in met hetzelfde e-mailadres. Je antwoorden staan er dan nog.
        Heb je geen computer? Een telefoon is genoeg. Met je telefoon maak je ook foto's van je papieren.
        Is je code niet aangekomen? Wacht 2 minuten en kijk ook bij je spam. Vraag daarna een nieuwe code. Elke code werkt 15 minuten.
        Krijg je een uitkering? Praat met UWV, je gemeente of de SVB voordat je opleiding begint. Wij kunnen je helpen om de goede vraag te stellen.
info-privacy = Wat doen we met je gegevens?
    .body =
        We vragen alleen wat we nodig hebben om je aanvraag te beoordelen en het geld te betalen. Dat zijn je naam, je adres, je telefoonnummer, je e-mailadres, je inkomen, je gezin, je opleiding en je papieren.
        We vragen nooit je burgerservicenummer (BSN). Wij mogen dat nummer niet hebben. Streep het door op elk papier dat je stuurt. We willen ook niets weten over je gezondheid.
        Alleen medewerkers van het fonds die met aanvragen werken, zien je gegevens. We geven ze niet aan UWV, je gemeente of Dienst Toeslagen. Betalen we je school? Dan weet de school dat wij voor jou betalen.
        De berekening zonder inloggen bewaren we niet. Je antwoorden staan alleen in je eigen browser. Sluit je de browser, dan zijn ze weg. We gebruiken geen cookies voor reclame en volgen je niet.
        Stop je halverwege een formulier? Dan bewaren we wat je typte hoogstens 12 uur, versleuteld, voor jouw browser. Log je uit, dan is het weg.
        We bewaren je aanvraag zolang je aanvraag of contract loopt. Gegevens over geld bewaren we { $keep-years } jaar. Dat is verplicht volgens de belastingwet.
        Wil je weten wat we van je hebben? Wil je iets verbeteren of weg laten halen? Mail { CONTACT("mail") }. Ben je niet tevreden met ons antwoord? Dan kun je naar de Autoriteit Persoonsgegevens.
info-accessibility = Toegankelijkheid
    .body =
        Iedereen moet deze website kunnen gebruiken. Ook met een schermlezer, zonder muis, op een kleine telefoon of met langzaam internet.
        Ons doel is WCAG 2.2, niveau AA. Dat zijn de regels voor websites die iedereen kan gebruiken. Elke pagina werkt met het toetsenbord. Bij elke grafiek staat een tabel. Wat je invult, werkt ook zonder JavaScript.
        Je kunt de letters groter maken in je browser. De pagina past zich dan aan.
        Onze teksten zijn kort en in gewone taal. De website is er in het Nederlands en in het Engels. Verschillen de teksten? Dan geldt de Nederlandse tekst.
        Werkt er iets niet voor jou? Mail { CONTACT("mail") }. Vertel welke pagina het is en wat er gebeurt. We lossen het op, of we helpen je op een andere manier.
info-complaint = Klacht of bezwaar
    .body =
        Ben je niet blij met hoe we met je omgingen? Vertel het ons. Dat heet een klacht. Een klacht kost niets en heeft geen gevolgen voor je aanvraag.
        Log in, kies Mijn aanvraag en dan ‘Ik heb een klacht’. Je kunt je klacht ook mailen naar { CONTACT("mail") }. Schrijf op wat er gebeurde, wanneer het was en wat je van ons wilt. Zet je nummer erbij als je dat hebt.
        Binnen { $complaint-reader-days } werkdagen hoor je wie je klacht leest. Dat is nooit de medewerker over wie de klacht gaat. Binnen { $complaint-weeks } weken krijg je ons antwoord.
        Ben je het niet eens met ons besluit? Maak bezwaar binnen { $objection-weeks } weken na de datum op het besluit. Dat kan in Mijn aanvraag. Schrijf op waarom. Iemand die het besluit niet nam, kijkt er opnieuw naar. Binnen { $objection-answer-weeks } weken krijg je antwoord. Lukt inloggen niet? Mail ons voor de laatste dag: { CONTACT("mail") }. Dan helpen we je.
        Gaat je klacht over je kinderopvangtoeslag of je uitkering? Daarover gaan wij niet. Neem contact op met Dienst Toeslagen, UWV, je gemeente of de SVB.

# Pages of the quick check with more than one question

check-child = Kind { $number }
check-opleiding = Welke opleiding wil je doen?
check-wanneer = Wanneer is je opleiding?
check-uren = Hoeveel werk je, en wat verdien je?
check-zonder-werk = Als je niet meer werkt
check-bewoners = Wie wonen er bij je?
