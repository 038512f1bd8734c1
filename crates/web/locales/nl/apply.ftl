# The list of tasks

tasks = Je aanvraag
    .lead = Vul deze onderdelen in. De volgorde mag je zelf kiezen. Wat je opslaat, blijft bewaard.
task-me = Over jou
task-training = Je opleiding
task-needs = Wat je nodig hebt
task-papers = Je papieren
task-send = Controleren en opsturen
state-todo = Nog doen
state-busy = Bezig
state-done = Klaar
state-blocked = Kan nog niet

# Groups of questions

section-ik = Wie ben je?
section-werk = Werk je nu?
section-gezin = Met wie woon je?
    .lead = Je partner telt mee voor de kinderopvangtoeslag. Daarom vragen we dit.
section-uitkering = Je uitkering
    .lead = Hiermee zien we of je je uitkering houdt. Weet je iets niet? Kies dan ‘Weet ik niet’.
section-kinderen = Je kinderen
    .lead = Vul elk kind in dat jonger is dan { LAW("child-age") } jaar en bij je woont. Heb je geen kinderen? Haal het laatste kind weg en ga verder.
section-opleiding = Welke opleiding wil je doen?
section-plan = Stop je met werken?
    .lead = Je laatste werkdag bepaalt hoe lang je kinderopvangtoeslag doorloopt.
section-geld = Wat komt er binnen en wat gaat eruit?
    .lead = Hiermee rekenen we uit wat je per maand overhoudt. Neem gewone maanden, zonder vakantiegeld.
section-nodig = Wat heb je nodig?
    .lead = Vul alleen in wat je nodig hebt. Laat de rest leeg.

# Questions about the person

ask-first-name = Voornaam
ask-last-name = Achternaam
ask-phone = Telefoonnummer
    .hint = We bellen alleen over je aanvraag.
ask-street = Straat en huisnummer
ask-postcode = Postcode
    .hint = Bijvoorbeeld 1012 AB.
ask-city = Woonplaats

# Work

ask-work = Heb je nu werk waar je geld mee verdient?
    .hint = Werk als zzp'er telt ook.
ask-work-hours = Hoeveel uur werk je per week?
    .hint = Bijvoorbeeld 32 of 32,5.
ask-income = Hoeveel verdien je bruto per jaar?
    .hint = Neem het brutoloon van je loonstrook. Doe dat keer 12. Tel je vakantiegeld erbij. Of kijk op je jaaropgave: daar zit het vakantiegeld al in. Werk je niet? Vul je uitkering per jaar in, of niets.

# Household

ask-partner = Heb je een toeslagpartner?
    .hint = Dat is bijna altijd je man, je vrouw of de persoon met wie je samenwoont.
ask-partner-income = Hoeveel verdient je partner bruto per jaar?
    .hint = Vul niets in als je geen partner hebt.
ask-partner-works = Werkt je partner?
    .hint = Vul niets in als je geen partner hebt.
ask-benefit = Krijg je een uitkering?
    .hint = Een uitkering is geld van UWV, je gemeente of de SVB. We vragen dit omdat UWV of je gemeente vaak ja moet zeggen tegen je opleiding.
benefit-none = Nee
benefit-ww = Ja, WW (werkloos, van UWV)
benefit-bijstand = Ja, bijstand (van de gemeente)
benefit-ioaw = Ja, IOAW (van de gemeente)
benefit-ioaz = Ja, IOAZ (van de gemeente)
benefit-wia = Ja, WIA of WAO (arbeidsongeschikt)
benefit-wajong = Ja, Wajong
benefit-zw = Ja, Ziektewet
benefit-anw = Ja, Anw (nabestaandenuitkering, van de SVB)
ask-consent = Mag je de opleiding doen naast je uitkering?
    .hint = UWV, je gemeente of de werkgever die je re-integratie doet, zegt dat in een brief. Vul niets in als je geen uitkering hebt.
consent-granted = Ja, ik heb een brief waarin dat staat
consent-asked = Ik heb het gevraagd en wacht op antwoord
consent-not-asked = Ik heb het nog niet gevraagd
consent-refused = Nee, het mag niet

# The benefit

ask-consent-on = Welke datum staat op de brief met toestemming?
    .hint = Heb je geen brief? Laat dit leeg.
ask-benefit-ends = Wanneer stopt je uitkering?
    .hint = De laatste dag staat in de brief over je uitkering. Staat er geen datum in? Laat dit leeg.
ask-labour-market = Heb je met deze opleiding een goede kans op werk?
    .hint = Kies ja als een werkgever schrijft dat je daar kunt werken, of als UWV het beroep kansrijk noemt.
ask-stays-available = Blijf je solliciteren tijdens je opleiding?
    .hint = En neem je passend werk aan als je dat krijgt?
ask-reported = Heb je de opleiding gemeld?
    .hint = Bij UWV, je gemeente of de SVB: wie jouw uitkering betaalt.
ask-is-young = Ben je jonger dan { LAW("young-age") } jaar?
ask-student-finance = Kun je studiefinanciering krijgen voor deze opleiding?
    .hint = Dat is geld van DUO.
ask-supplement = Krijg je van UWV extra geld boven op je uitkering?
    .hint = Dat heet een toeslag (Toeslagenwet). Die krijg je als je uitkering lager is dan het sociaal minimum.
ask-gifts = Hoeveel geld kreeg je dit jaar cadeau van anderen?
    .hint = Tel ook mee wat anderen voor je betaalden, zoals boodschappen. Niets? Laat dit leeg.

# Children

ask-children = Hoeveel kinderen jonger dan { LAW("child-age") } jaar wonen bij je?
    .hint = Vul 0 in als je geen kinderen hebt.
ask-born = In welke maand is je kind geboren?
    .hint = Bijvoorbeeld 3 2021.
care-none = Geen opvang
ask-of-child = Kind { $number }: { $question }
ask-care = Welke opvang?
care-day-care = Dagopvang (kinderdagverblijf)
care-after-school = Buitenschoolse opvang (bso)
care-childminder = Gastouder
ask-care-hours = Hoeveel uur opvang per maand?
    .hint = Kijk op de rekening of in het contract van de opvang.
ask-care-price = Wat kost een uur opvang?
    .hint = Vul het bedrag per uur in, bijvoorbeeld 10,25.

# Training

ask-course = Naam van je opleiding
ask-provider = Naam van je school
ask-accredited = Is je opleiding erkend?
    .hint = Mbo, hbo en universiteit (wo) zijn meestal erkend. Een school of opleiding die in het register van de overheid staat, is ook erkend. Een bootcamp of losse cursus is vaak niet erkend. Weet je het niet? Kies dan ‘Weet ik niet’. Dat is prima.
ask-start = Wanneer begint je opleiding?
    .hint = Bijvoorbeeld 1 9 2026.
ask-end = Wanneer is je opleiding klaar?
    .hint = Weet je het niet zeker? Vul de datum in die je school noemt.
ask-training-hours = Hoeveel uur per week ben je bezig met je opleiding?
    .hint = Lessen en huiswerk samen, in hele uren.

# Plan

ask-stop = Stop je met werken?
stop-yes = Ja, ik stop om te leren
stop-anyway = Mijn werk stopt ook als ik geen opleiding doe
stop-no = Nee, ik blijf werken
ask-last-day = Wat is je laatste werkdag?
    .hint = Vul niets in als je blijft werken.

# Money of a month

ask-net-now = Hoeveel geld krijg je nu per maand op je rekening?
    .hint = Je loon en je uitkering samen, zonder toeslagen. Dat heet netto.
ask-net-between = Hoeveel geld krijg je per maand tussen je werk en je opleiding?
    .hint = Bijvoorbeeld een uitkering, zonder toeslagen. Krijg je niets? Vul 0 in.
ask-net-after-work = Hoeveel geld krijg je per maand als je werk stopt?
    .hint = Bijvoorbeeld een uitkering, zonder toeslagen. Krijg je niets? Vul 0 in.
ask-gross-between = Hoeveel is dat bruto per maand?
    .hint = Dat is het bedrag waar nog belasting af gaat. Krijg je niets? Vul 0 in.
ask-net-during = Hoeveel geld krijg je per maand tijdens je opleiding?
    .hint = Je loon en je uitkering samen, zonder toeslagen. Werk je een deel van je opleiding nog? Vul in wat je daarna krijgt. Krijg je niets? Vul 0 in.
ask-gross-during = Hoeveel geld krijg je bruto per jaar tijdens je opleiding?
    .hint = Reken met een heel jaar: het bedrag per maand keer 12. Krijg je niets? Vul 0 in. Je toeslagen hangen hiervan af.
ask-partner-net = Hoeveel geld krijgt je partner per maand?
    .hint = Netto, zonder toeslagen. Vul niets in als je geen partner hebt.
ask-rents = Huur je je huis?
ask-rent = Hoeveel is je huur per maand?
    .hint = De kale huur, zonder servicekosten. Vul niets in als je niet huurt.
ask-persons = Hoeveel mensen wonen in je huis?
    .hint = Tel jezelf en je kinderen mee.
ask-oldest = Hoe oud is de oudste die er woont?
ask-wealthy = Heb je op 1 januari meer spaargeld dan mag voor toeslagen?
    .hint = Zorgtoeslag en kindgebonden budget stoppen bij een groot vermogen. Huurtoeslag stopt eerder. De grenzen staan bij Regels en bedragen.

# Needs

ask-tuition = Hoeveel kost de school?
    .hint = Het totaal voor je hele opleiding. We betalen dit aan de school.
ask-living = Hoeveel leefgeld heb je nodig per maand?
    .hint = Geld voor eten, huur en andere gewone dingen tijdens je opleiding.
ask-laptop = Hoeveel kost de laptop die je nodig hebt?
ask-travel = Hoeveel kost de reis naar school?
    .hint = Het totaal voor je hele opleiding.
ask-bridging = Wil je dat wij helpen met je opvang als je toeslag stopt?
    .hint = Stopt je kinderopvangtoeslag door je opleiding? Dan kunnen we een aantal maanden het verschil betalen. Wij rekenen het bedrag uit.
ask-iban = Je rekeningnummer (IBAN)
    .hint = Hierop maken we geld over dat voor jou is. Je mag dit ook later doorgeven.
ask-why = Waarom wil je deze opleiding doen?
    .hint = Schrijf in je eigen woorden wat je wilt worden. Vertel ook waarom je het niet zelf kunt betalen. Schrijf niets over je gezondheid.

error-month = Vul de maand en het jaar in, bijvoorbeeld 3 2021.
error-first-name = Vul je voornaam in.
error-last-name = Vul je achternaam in.
error-street = Vul je straat en huisnummer in.
error-city = Vul je woonplaats in.
error-care = Kies welke opvang je kind heeft.
error-course = Vul de naam van je opleiding in.
error-provider = Vul de naam van je school in.
error-end-before-start = Kies een datum na het begin van je opleiding.
error-nothing-asked = Vul bij minstens 1 vraag in wat je nodig hebt.
error-why = Vul in waarom je deze opleiding wilt doen.
error-section = Maak dit onderdeel nog af: { $title }

# Papers

papers-until = Stuur deze papieren uiterlijk op
papers-wanted = Dit vragen we
papers-remove = Weghalen
papers-send = Versturen
papers-done = Ik heb alles gestuurd
papers-ready = Verder met je aanvraag
papers-bsn = Staat er een BSN op je papier?
    .lead = Er staat een getal op dat een burgerservicenummer (BSN) kan zijn. Is het er een? Haal het papier hieronder weg, streep het nummer door en stuur het opnieuw. Is het iets anders? Dan hoef je niets te doen.
ask-file = Foto maken of kiezen
    .hint = Een foto (JPG of PNG) of een pdf van 25 MB of kleiner. Je mag er meer tegelijk kiezen.
file-label-photo = Foto { $number }
file-label-pdf = Pdf { $number }
file-none = Kies eerst een foto of een pdf.
file-empty = In { $name } staat niets. Kies het bestand nog een keer.
file-too-large = { $name } is te groot. Kies een foto of pdf van 25 MB of kleiner.
file-wrong-type = We kunnen { $name } niet openen. Stuur een foto (JPG of PNG) of een pdf.
file-broken = We kunnen { $name } niet lezen. Maak de foto of de pdf nog een keer.
file-locked = Op { $name } zit een wachtwoord. Haal het wachtwoord eraf, of maak een foto van het papier.
file-incomplete = { $name } is niet helemaal aangekomen. Stuur het bestand nog een keer.
file-too-complex = { $name } is te groot om te openen. Maak een nieuwe foto van het papier, of sla de pdf opnieuw op met minder pagina's.
file-malware = In { $name } vond onze viruscontrole iets gevaarlijks. We hebben het niet bewaard. Controleer je computer of telefoon.
file-over-papers = Er passen { $most } papieren in je aanvraag. Dit zijn er te veel. We hebben nu niets bewaard. Haal eerst een papier weg, of stuur er minder.
file-over-bytes = Je papieren zijn samen te groot. We hebben nu niets bewaard. Haal eerst een papier weg, of stuur een kleinere foto of pdf.
file-over-day = Je hebt vandaag al veel papieren gestuurd. We hebben nu niets bewaard. Stuur de rest morgen.
refusal-papers-missing = We missen nog een papier. Kijk waar ‘Dit vragen we’ bij staat en stuur dat papier.

# Check and send

check-answers = Controleer je antwoorden
    .lead = Lees je antwoorden nog een keer. Klopt alles? Stuur je aanvraag dan op.
check-change = Veranderen
check-empty = Niet ingevuld
check-papers = Aantal foto's en pdf's dat je stuurde: { $count }.
check-declare = Als je opstuurt, zeg je:
check-declare-true = Ik heb alles naar waarheid ingevuld. Verandert er iets, dan geef ik dat door.
check-declare-ask = TechEduFonds mag mij vragen om meer uitleg of papieren.
check-send = Aanvraag opsturen

sent = Je aanvraag is opgestuurd
sent-number = Je nummer is
sent-decision = Je krijgt ons besluit uiterlijk op
sent-next = Wat gebeurt er nu?
sent-mail = We sturen een e-mail naar { $address }. Daarin lees je ook wanneer je ons besluit krijgt.
sent-nothing = Je hoeft nu niets te doen. Hebben we nog een papier nodig? Dan krijg je een e-mail.

withdraw = Ik stop met mijn aanvraag
    .lead = Stop je? Dan kijken we niet verder naar je aanvraag en krijg je geen geld. Je kunt later opnieuw beginnen.
ask-withdraw = Wil je echt stoppen?
file-bsn = In { $name } staat een burgerservicenummer (BSN). Wij mogen dat nummer niet hebben. We hebben het papier niet bewaard. Streep het nummer door en stuur het opnieuw.
