# Start

home = Leer voor een baan in tech. Wij helpen met geld.
    .lead = Voor je school, je laptop, je huur en de opvang van je kind. Kijk of dit bij je past.
home-check-note = Zonder inloggen. Ongeveer 5 minuten.
home-apply = Ik weet het al: ik begin met mijn aanvraag
home-who = Voor wie is dit?
    .lead = Voor iedereen die wil leren voor een baan in de techniek of ICT. Ook als niemand in je familie dat werk doet.
home-who-forty = Je bent 40 of ouder
home-who-craft = Je wilt een vak leren
home-who-shop = Je hebt een eigen zaak
home-who-young = Je bent jong en zoekt je weg
home-maths = Moet ik goed zijn in wiskunde?
    .no = Nee.
    .lead = Voor het meeste werk in tech is gewoon rekenen genoeg. Je zoekt oplossingen en leert steeds iets nieuws. Daar gaat het om.
home-english = Moet ik goed Nederlands of Engels spreken?
    .lead = Dat hangt af van je opleiding. Vraag het aan de school. Onze website is er in het Nederlands en in het Engels.
home-diploma = Heb ik een diploma nodig?
    .lead = Niet altijd. De school zegt wat je nodig hebt. Wij vragen niet om een diploma.
home-age = Ben ik te oud?
    .lead = Nee. Bij ons is er geen hoogste leeftijd.
home-benefit = Ik heb een uitkering. Mag het dan?
    .lead = Vaak wel, als UWV of je gemeente ja zegt. In de korte vragenlijst zie je wat er voor jou geldt.
home-examples = Drie voorbeelden
    .lead = De namen zijn verzonnen. We hebben de bedragen uitgerekend met de regels van vandaag. Jouw bedrag kan anders zijn.
example-1 = Samira, 34, wordt data-analist
    .story = Ze stopt met haar werk. Haar opleiding is niet erkend. Daarom stopt later haar kinderopvangtoeslag.
    .back = Het leefgeld betaalt ze later terug: { $amount } per maand, { $count } maanden.
example-2 = Rob, 47, wordt netwerkbeheerder
    .story = Hij werkt in een magazijn. ’s Avonds gaat hij naar school.
    .back = Het lesgeld betaalt hij later terug: { $amount } per maand, { $count } maanden.
example-3 = Esra, 21, leert mechatronica
    .story = Ze woont bij haar moeder. Ze kan haar opleiding niet zelf betalen.
    .back = Verdient ze later { $income } per maand? Dan betaalt ze elke maand { $share } daarvan: { $amount }. Samen nooit meer dan { $cap }.
example-childcare = Opvang (gift)
example-school-laptop = School en laptop (gift)
example-living = Leefgeld (lening)
example-laptop = Laptop (gift)
example-tuition-loan = Lesgeld (lening)
example-travel = Reizen (gift)
example-tuition-share = Lesgeld (later deel van haar loon)
home-get = Dit kun je krijgen
home-most = tot { $amount }
home-most-month = tot { $amount } per maand
home-most-childcare = Opvang van je kind
home-get-childcare = De opvang betalen we hoogstens { $months } maanden. We betalen nooit meer dan de toeslag die je misloopt.
home-steps = Zo gaat het
home-steps-check = Kijk of het bij je past
    .lead = Ongeveer 5 minuten.
home-steps-apply = Vul je aanvraag in
    .lead = Je kunt stoppen en later verdergaan. Sla op wat je hebt ingevuld.
home-steps-decision = Je krijgt ons besluit
    .lead = Binnen { $deciding-weeks } weken. Missen we een papier? Dan duurt het langer.
home-steps-money = Krijg je geld? Dan betalen we
    .lead = In Mijn aanvraag zie je wanneer.
art-mother = Een moeder zit met haar kind aan een laptop
art-class = Vier mensen zitten in een klas. De docent wijst naar het bord
call-me = Bel mij terug
    .lead = Vul je nummer in. We bellen je op een werkdag tussen 9 en 17 uur.
ask-call-name = Hoe heet je?
ask-call-phone = Op welk nummer kunnen we je bellen?
ask-call-topic = Waar gaat het over?
ask-call-when = Wanneer kunnen we bellen?
call-me-send = Bel mij terug
call-me-asked = We bellen je
    .lead = Dat doen we uiterlijk op { $day }, op een werkdag tussen 9 en 17 uur.
    .kept = Na het gesprek halen we je naam en nummer weg.
error-call-name = Vul je naam in.
error-call-limit = Er is vanaf jouw internet al vaak gevraagd om te bellen. Vanaf { $time } uur kan het weer. Of mail ons.
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
        We vragen alleen wat we echt nodig hebben: voor ons besluit, en om je te betalen. Dat zijn je naam en adres, je telefoon en je mail. Ook je inkomen, je gezin, je opleiding en je papieren.
        We vragen nooit je burgerservicenummer (BSN). Wij mogen dat nummer niet hebben. Streep het door op elk papier dat je stuurt. We willen ook niets weten over je gezondheid.
        Alleen wie bij ons met aanvragen werkt, ziet wat je ons geeft. We geven het niet aan UWV, je gemeente of Dienst Toeslagen. Betalen we je school? Dan weet de school dat wij voor jou betalen.
        De berekening zonder inloggen bewaren we niet. Je antwoorden staan alleen in je eigen browser. Sluit je de browser, dan zijn ze weg. We gebruiken geen cookies voor reclame en volgen je niet.
        Stop je halverwege een formulier? Dan bewaren we dat hoogstens 12 uur, versleuteld. Je ziet het alleen in dezelfde browser terug. Log je uit? Dan is het weg. Vraag je ons te bellen? Dan bewaren we je naam en nummer tot na het gesprek.
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
share =
    .lead = Neem de uitkomst mee, bijvoorbeeld naar UWV of naar iemand die je helpt. Wij krijgen hier niets van.
share-mail = Zet de uitkomst in een mail
share-code = Scan deze code met een telefoon. Dan staat de uitkomst daar als tekst.
share-code-label = Code met de uitkomst als tekst
share-subject = Mijn uitkomst bij TechEduFonds
share-from = Berekend op { $website }. Geen besluit: Dienst Toeslagen beslist over kinderopvangtoeslag.
