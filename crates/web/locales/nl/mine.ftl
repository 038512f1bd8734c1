# Signing in

sign-in = Inloggen
    .lead = Vul je e-mailadres in. We sturen je een code. Een wachtwoord heb je niet nodig.
sign-in-send = Stuur mij een code
sign-in-code = Vul je code in
    .lead = We sturen een code naar { $address }. Dat kan 2 minuten duren. Kijk ook bij je spam. De code werkt 15 minuten.
sign-in-enter = Inloggen
sign-in-again = Ander e-mailadres of nieuwe code
sign-in-staff = Inloggen voor medewerkers
    .lead = Vul je e-mailadres, je wachtwoord en de code uit je app in.
ask-email = E-mailadres
ask-code = Code
    .hint = 6 cijfers uit onze e-mail.
ask-staff-email = E-mailadres van je werk
ask-password = Wachtwoord
ask-totp = Code uit je app
    .hint = De 6 cijfers die nu in je app staan.
error-staff-sign-in = E-mailadres, wachtwoord en code passen niet bij elkaar. Kijk ze na. Wacht in je app op een nieuwe code.
error-staff-wait = Het lukte te vaak niet. Vanaf { $time } uur kan het weer. Op een apparaat waarop je eerder inlogde, kan het nu al.

# "Mijn aanvraag"

mine = Mijn aanvraag
mine-hello = Dag { $name }
mine-saved = Opgeslagen
    .lead = Je kunt later verder. We sturen je een e-mail. Log dan in met hetzelfde e-mailadres.
mine-nothing = Je hoeft nu niets te doen
    .lead = Hebben we iets van je nodig? Dan krijg je een e-mail.
mine-number = Je nummer is
mine-steps = Hoe ver is je aanvraag?
mine-letters = Je brieven
mine-happened = Wat er gebeurde
mine-again = Opnieuw aanvragen
mine-out-everywhere = Op al mijn apparaten uitloggen

todo-start = Je hebt nog geen aanvraag
    .lead = Vul je aanvraag in. Je kunt stoppen en later verdergaan.
todo-draft = Je aanvraag is nog niet opgestuurd
    .lead = Vul de rest in en stuur je aanvraag op. Je antwoorden zijn bewaard.
    .button = Verder met je aanvraag
todo-papers = Stuur ons nog papieren
    .lead = We hebben dit van je nodig: { $papers }. Stuur het uiterlijk op { $day }. Daarna gaan we verder met je aanvraag.
    .button = Papieren sturen
todo-agreement = Onderteken je contract
    .lead = Onderteken uiterlijk op { $day }. Daarna maken we het geld over. Soort geld: { $name }.
    .button = Contract lezen en ondertekenen

progress-sent = Aanvraag opgestuurd
progress-review = We beoordelen je aanvraag
progress-decision = Ons besluit
progress-refused = Ons besluit: je krijgt geen geld
progress-money = We maken geld over
step-review-until = Je krijgt ons besluit uiterlijk op { $day }.
step-review-waits = We wachten op papieren van jou.

# The agreement

agreement =
    .lead = Lees dit rustig door. Je hoeft niet vandaag te kiezen. Begrijp je iets niet? Mail help@techedufonds.example.
agreement-pre-financing = Contract voor je voorfinanciering
agreement-income-share = Contract voor je inkomensdeelovereenkomst
agreement-done = Je hebt dit contract ondertekend
agreement-withdraw = Je kunt je nog bedenken tot en met
agreement-terms = Wat we afspreken
agreement-examples = Voorbeelden: wat betaal je terug?
    .lead = Het inkomen is bruto per maand. We doen in elk voorbeeld alsof je inkomen gelijk blijft.
agreement-sign = Ondertekenen
    .lead = Vraag eerst een code. We sturen die per e-mail. Kruis daarna aan wat je hebt gelezen en vul de code in. Dat is je handtekening.
agreement-send-code = Stuur mij een code
agreement-code-sent = We sturen je een code per e-mail. Vul de code hieronder in. Hij werkt 15 minuten.
agreement-accept = Contract ondertekenen
agreement-rights = Je rechten
agreement-rights-pre-financing = Verdien je in een maand minder dan het bedrag in dit contract? Dan betaal je die maand niets. Je kunt je { $withdrawal-days } dagen bedenken, zonder reden. Je mag altijd eerder of meer terugbetalen. Dat kost niets extra. Je betaalt geen rente. Heb je alles terugbetaald, dan stopt het contract. Lukt betalen niet? Geef je inkomen door of vraag een pauze in Mijn aanvraag.
agreement-rights-income-share = Verdien je in een maand minder dan het bedrag in dit contract? Dan betaal je die maand niets. Je kunt je { $withdrawal-days } dagen bedenken, zonder reden. Je mag altijd eerder terugbetalen. Dat kost niets extra. Je hoeft niets meer te betalen zodra 1 van deze dingen waar is: je hebt het hoogste bedrag betaald, je hebt alle maandbedragen betaald, of de laatste maand is voorbij. Lukt betalen niet? Geef je inkomen door of vraag een pauze in Mijn aanvraag.
agreement-accepted-on = Je hebt dit contract ondertekend op { $day }, met een code uit je e-mail.

terms-amount = Je krijgt van ons
terms-interest = Rente
terms-interest-none = Je betaalt geen rente
terms-jkp = Jaarlijks kostenpercentage (JKP)
terms-total = Je betaalt in totaal terug
terms-instalments = Aantal maandbedragen
terms-first = Eerste maand dat je betaalt
terms-last = Laatste maand dat je betaalt
terms-threshold = Je betaalt niets als je bruto per maand minder verdient dan
terms-share = Deel van je brutoloon dat je betaalt
terms-cap = Meer betaal je nooit
terms-payments = Hoogste aantal maandbedragen
terms-accept-by = Ondertekenen kan tot en met
terms-never = Geen betaling

column-income = Als je per maand verdient
column-per-month = Je betaalt eerst per maand
column-until = Tot en met

ask-points = Kruis alles aan wat je hebt gelezen
point-repay = Ik betaal dit geld later terug, elke maand een deel.
point-share = Ik betaal later elke maand een deel van mijn brutoloon.
point-cap = Ik betaal nooit meer dan het hoogste bedrag in dit contract.
point-free = Verdien ik minder dan het bedrag in dit contract? Dan betaal ik die maand niets.
point-right = Ik kan me nog { $withdrawal-days } dagen bedenken nadat ik onderteken.
error-points = Lees alle zinnen en kruis ze aan.
refusal-too-late = De laatste dag om te ondertekenen is voorbij. Mail help@techedufonds.example. Dan kijken we samen wat kan.

# Repaying

repay = Terugbetalen
repay-now = Volgend maandbedrag
repay-paid = Al betaald
repay-left = Hoogstens nog te betalen
repay-until = Tot en met
repay-open = Te betalen
repay-at-once = Wil je alles in één keer betalen? Als we het op { $day } krijgen, is dat { $amount }. Daarna is het klaar. Dat kost niets extra.
repay-rule = Verdien je in een maand minder dan { $amount } bruto? Geef het door. Dan betaal je die maand niets.
repay-chart = Terugbetalen per maand
repay-chart-text = Je hebt { $paid } betaald. Je betaalt hoogstens nog { $left }.
month-early = In één keer betaald
month-paid = Betaald
month-open = Betaal uiterlijk op { $day }
month-planned = Gepland
month-below = Niets te betalen door je inkomen
month-grace = Niets te betalen: je hoeft nog niet te beginnen
month-paused = Niets te betalen: pauze
month-not-yet = Nog niets te betalen

income = Inkomen doorgeven
    .lead = Je inkomen bepaalt of je betaalt en soms hoeveel. Verandert je inkomen? Geef het hier door. Het telt vanaf deze maand.
ask-month-income = Hoeveel verdien je nu bruto per maand?
    .hint = Het brutoloon staat op je loonstrook. Heb je geen inkomen? Vul 0 in.
income-send = Inkomen doorgeven

cannot-pay = Ik kan dit niet betalen
    .lead = Dat kan gebeuren. Kies wat bij je past. Je krijgt geen boete en betaalt geen rente.
ask-cannot-pay = Wat wil je doen?
cannot-pay-income = Mijn inkomen is veranderd. Ik geef het door.
cannot-pay-pause = Ik wil de volgende { $months } maanden niets betalen.

repay-how = Maak je maandbedrag over naar { $iban } van TechEduFonds. Zet erbij: { $number }.

# The statement

statement =
    .lead = Hier staat alles van dit contract: wat we uitbetaalden, wat je moest betalen en wat we van je kregen. Geld dat je niet terugbetaalt, staat er niet bij.
statement-caption = Oudste regel bovenaan
statement-opening = Te betalen aan het begin
statement-closing = Te betalen aan het einde
statement-rules = Regels van
statement-note = Een bedrag met een min ervoor is wat je betaald hebt, of wat je niet meer hoeft te betalen. Klopt er iets niet? Mail help@techedufonds.example.
statement-pdf = Overzicht als pdf
statement-csv = Overzicht als csv
statement-left = Te betalen

# When paying does not work out, and what would be

cannot-pay-lower = Ik wil een lager bedrag per maand betalen.
cannot-pay-later = Ik wil een maand later betalen.
cannot-pay-call = Bel mij. Dan kijken we samen.
less = Lager bedrag per maand
    .lead = Vul in wat jou lukt. De volgende maand hoef je niets te betalen.
less-answer = Je krijgt binnen { $days } werkdagen antwoord. Tot die tijd sturen we geen herinnering.
less-now = Je moet nog { $left } terugbetalen. Je volgende maandbedrag is { $each }.
ask-less = Hoeveel kun je per maand betalen?
less-send = Voorstel sturen
less-reason = Gevraagd door de aanvrager: { $amount } per maand.
repay-paused = Je hebt een pauze. Je betaalt niets tot en met { $month }.
repay-asked = We kijken naar je voorstel. Je krijgt uiterlijk op { $day } antwoord. Tot die tijd sturen we geen herinnering.
repay-call = We bellen je
    .lead = We bellen je op een werkdag tussen 9 en 17 uur. Tot die tijd sturen we geen herinnering.
repay-done = Je hoeft niets meer te betalen
    .lead = Alles is betaald of afgerond. We sluiten je aanvraag en zetten een bewijs bij je brieven.
repay-over = Dit contract is klaar. We bewaren de gegevens over geld tot en met { $day }, want dat moet van de belastingwet.
what-if = Wat betaal ik bij een ander inkomen?
    .lead = Kies een bedrag of vul er zelf een in. Dit is een voorbeeld. We bewaren niets.
what-if-presets = Voorbeelden van een inkomen
what-if-reckon = Reken uit
what-if-with = Voorbeeld: je verdient { $amount } per maand
what-if-note = We doen alsof je inkomen zo blijft. Verandert je inkomen echt? Geef het door.
ask-what-if = Hoeveel verdien je bruto per maand?

# Income, of a month and of a year

income-known = Je gaf door dat je { $amount } bruto per maand verdient, vanaf { $month }.
ask-same-income = Is dit gelijk gebleven?
ask-earns = Waar komt je inkomen vandaan?
earns-job = Werk in loondienst
earns-self-employed = Eigen bedrijf
earns-several = Meer dan 1 van deze
earns-benefit = Uitkering
earns-none = Geen inkomen
income-paper = Heb je een bewijs?
    .lead = Stuur een foto of pdf van je loonstrook, jaaropgave of aangifte. Streep je burgerservicenummer (BSN) door. Heb je het nu niet bij de hand? Dan mag het later.
income-paper-nothing = Je bewijs is bewaard, maar hoort nog nergens bij. Geef eerst je inkomen door.
ask-income-paper = Kies een foto of pdf
income-paper-send = Bewijs sturen
income-paper-skip = Nu niet, naar terugbetalen
year-income = Jaarinkomen doorgeven
    .lead = Een keer per jaar kijken we of je het goede bedrag betaalde. Betaalde je te veel? Dat gaat af van wat je nog moet betalen. Je mag het ook terugvragen.
year-income-then = Betaalde je te weinig? Dat verdelen we over { $months } maandbedragen, zonder rente.
ask-year-income = Hoeveel verdiende je bruto in { $year }?
    .hint = Dit staat op je jaaropgave. Heb je een eigen bedrijf? Vul je winst in.
income-from = Vanaf { $month }, per maand
income-of-year = Heel { $year }
income-state-declared = Doorgegeven
income-state-confirmed = Gecontroleerd
income-state-rejected = Telt niet mee
repay-incomes = Wat je over je inkomen doorgaf
repay-ask-year = Geef je inkomen over { $year } door
    .lead = Dan kijken we of je in dat jaar het goede bedrag betaalde.
repay-year-back = Jaarafrekening { $year }: we rekenden { $amount } te veel. Dat gaat af van wat je nog moet betalen.
repay-year-right = Jaarafrekening { $year }: we rekenden het goede bedrag. Er verandert niets.
repay-year-more = Jaarafrekening { $year }: we rekenden { $amount } te weinig. Dat komt in delen bij je maandbedragen. Je betaalt geen rente.
month-counts = Telt mee voor het aantal betalingen

# Credit that goes back

credit-yours = Je hebt een tegoed van { $amount }
    .lead = Het gaat van je volgende maandbedragen af. Je mag het ook terugvragen.
refund = Tegoed terug
    .lead = Geef de rekening waarvan je betaalde. Betaalde iemand anders voor jou? Geef dan zijn of haar rekening.
refund-amount = Je tegoed is { $amount }. We betalen het binnen { $days } dagen terug.
refund-send = Vraag je tegoed terug
ask-account-name = Van wie is de rekening?
ask-refund-iban = Rekeningnummer (IBAN)
error-account-name = Vul in van wie de rekening is
refund-asked = Je vroeg je tegoed van { $amount } terug op { $iban }. We kijken het na en maken het over.
refund-on-its-way = Je tegoed van { $amount } is onderweg naar { $iban }.
month-refund = Tegoed terugbetaald aan jou
month-refund-not-done = Tegoed niet overgemaakt
repay-none = Met het inkomen dat we nu kennen betaal je niets.
repay-due-now = Nu te betalen
repay-was-due = Een deel hiervan had op { $day } betaald moeten zijn. Lukt het niet? Kies ‘Ik kan dit niet betalen’.
less-between = Je kunt een bedrag kiezen van { $least } tot { $most }.
todo-pay = Betaal { $amount }
    .lead = Betaal uiterlijk op { $day }.
    .button = Naar terugbetalen
todo-late = Je moet nog { $amount } betalen
    .lead = Een deel hiervan had op { $day } betaald moeten zijn. Lukt het niet? Kies ‘Ik kan dit niet betalen’.
    .button = Naar terugbetalen
todo-year = Geef je inkomen over { $year } door
    .lead = Dan kijken we of we in dat jaar het goede bedrag rekenden.
    .button = Jaarinkomen doorgeven
repay-begins = Je betaalt nog niets. Je eerste maand is { $month }.
sign-in-invited = Ik heb een uitnodiging
error-code-limit = Er is te vaak om een code gevraagd. Kijk of er al een code in je e-mail staat: de nieuwste die jij vroeg, werkt nog. Vanaf { $time } uur kun je een nieuwe vragen.
error-code-wait = Er is te vaak een verkeerde code ingevuld. Vanaf { $time } uur kan het weer.
sessions = Waar je bent ingelogd
    .lead = Herken je iets niet? Log daar dan uit.
sessions-elsewhere = Je bent ook ergens anders ingelogd. Ben jij dat niet? Log daar dan uit.
sessions-go-on = Verder naar mijn pagina
sessions-this = dit apparaat
sessions-since = Ingelogd sinds
sessions-seen = Laatst gebruikt
sessions-network = Netwerk
sessions-end = Log hier uit
sessions-end-all = Log overal uit
session-unknown = Onbekend apparaat
ask-invitation = Code uit je uitnodiging
error-invitation = Deze code hoort niet bij dit e-mailadres, of werkt niet meer. Vraag je beheerder om een nieuwe uitnodiging.
invitation = Je account instellen
    .lead = Je kreeg een e-mail met een code van 16 tekens. Je kiest hierna zelf een wachtwoord. Niemand anders ziet het.
invitation-back = Terug naar inloggen
invitation-set = Kies je wachtwoord
    .lead = Je hebt hierna altijd je wachtwoord en een code uit een app nodig.
invitation-app = Koppel een app met codes
    .lead = Open een app voor codes op je telefoon, zoals Aegis, 2FAS of Google Authenticator. Scan het blokje. Lukt dat niet? Typ dan de sleutel over.
invitation-picture = Blokje om te scannen met je app
invitation-done = Account instellen
ask-new-password = Nieuw wachtwoord
    .hint = Minstens 12 tekens. Een paar losse woorden achter elkaar is goed. Zonder je naam erin.
ask-present-password = Wachtwoord dat je nu hebt
error-password-short = Kies een langer wachtwoord, van minstens { $least } tekens.
error-password-long = Dit wachtwoord is te lang. Kies er een van hooguit 200 tekens.
error-password-guessed = Dit wachtwoord is te makkelijk te raden. Gebruik meer verschillende tekens, en niet je naam of e-mailadres.
error-totp = Deze code klopt niet. Kijk in je app en vul de 6 cijfers in die er nu staan.
recovery = Herstelcodes
    .lead = Schrijf deze codes op of bewaar ze in je wachtwoordkluis. Met elke code kun je 1 keer inloggen als je je telefoon kwijt bent. Je ziet ze maar 1 keer.
recovery-left = Nog { $count } over
recovery-renew = Maak nieuwe herstelcodes
    .lead = De oude codes werken daarna niet meer.
own-account = Mijn account
own-account-back = Terug naar je account
own-account-sessions = Waar je bent ingelogd
password-change = Wijzig je wachtwoord
    .lead = Daarna ben je overal uitgelogd, behalve hier.

# The calendar that somebody subscribes to.
agenda = Je dagen in je eigen agenda
    .lead = Met een eigen adres komen je dagen vanzelf in de agenda op je telefoon of computer. Verandert er iets? Dan verandert je agenda mee.
agenda-link = Zet je dagen in je agenda
agenda-address = Je adres werkt
agenda-open = Open in mijn agenda
agenda-copy = Of kopieer het adres
    .hint = Kies in je agenda ‘abonneren’ of ‘toevoegen via URL’, en plak het adres.
agenda-keep = Geef dit adres aan niemand.
    .lead = Wie het heeft, ziet je bedragen en dagen.
agenda-made = Je adres is gemaakt op { $when }
agenda-elsewhere = Je ziet het adres alleen in de browser waarin je het maakte, want wij bewaren het niet. Ben je het kwijt? Maak dan een nieuw adres.
agenda-what = Wat komt erin?
agenda-what-pay = Wat je betaalt, op de dag dat het er uiterlijk moet zijn.
agenda-what-do = De laatste dag om iets te sturen, te regelen of te antwoorden.
agenda-private = Je naam, je opleiding en je uitkering staan er niet in. Wie je agenda ziet, leest alleen ‘TechEduFonds: { $amount }’ of ‘TechEduFonds: papier opsturen’.
agenda-other = Een ander adres, of stoppen
agenda-renew = Maak een nieuw adres
    .lead = Met een nieuw adres stopt het oude meteen. Zet het nieuwe adres daarna in je agenda.
agenda-stop = Stop met dit adres
    .lead = Stop je? Dan verandert je agenda niet meer mee. Haal hem daarna zelf uit je telefoon of computer.
agenda-make = Maak mijn adres
agenda-event = TechEduFonds: { $what }
agenda-word-payment = betalen
agenda-word-duty = iets regelen
agenda-word-papers = papier opsturen
agenda-word-acceptance = antwoord geven
agenda-word-objection = laatste dag bezwaar
