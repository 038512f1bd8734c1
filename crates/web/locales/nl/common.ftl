# Around every page

layout-skip = Ga direct naar de inhoud
layout-language = Taal
layout-menu = Menu
layout-sign-out = Uitloggen
layout-help = Heb je een vraag?
    .lead = Mail ons of laat je terugbellen. We antwoorden op werkdagen tussen 9 en 17 uur.
layout-phone = Bel { $phone }
layout-staff = Inloggen voor medewerkers

menu-mine = Mijn aanvraag
menu-check = Past dit bij mij?
menu-today = Vandaag
menu-queue = Werkvoorraad
menu-money = Overzicht
menu-payouts = Uitbetalingen
menu-repayments = Terugbetalingen
menu-messages = Berichten
menu-settings = Instellingen
menu-users = Gebruikers

# The bar of the demo

demo-banner = Demo
demo-plus-day = 1 dag verder
demo-plus-month = 1 maand verder
demo-accounts = Kies wie je bent

# Forms

form-error = Fout:
form-errors = { $count ->
    [one] Er is nog 1 ding niet goed
   *[other] Er zijn nog { $count } dingen niet goed
}
form-hidden = Laat dit veld leeg
form-day = Dag
form-month = Maand
form-year = Jaar
form-choose = Kies
form-next = Verder
form-save-next = Opslaan en verder
form-save-later = Opslaan en later verder
form-more-children = Nog een kind toevoegen
form-fewer-children = Laatste kind weghalen
form-step = Stap { $step } van { $of }
form-back = Terug
form-back-home = Terug naar het begin
form-back-tasks = Terug naar je aanvraag
form-back-mine = Terug naar Mijn aanvraag
form-back-repay = Terug naar terugbetalen

answer-yes = Ja
answer-no = Nee
answer-unknown = Weet ik niet

nobody = Niemand

# What to do when something typed is not right

error-amount = Vul een bedrag in van { $least } tot { $most }.
error-number = Vul een getal in van { $least } tot { $most }.
error-too-long = Maak de tekst korter. Je kunt hoogstens { $most } tekens gebruiken.
error-choose-one = Kies 1 van de antwoorden.
error-yes-no = Kies ja of nee.
error-date-empty = Vul de dag, de maand en het jaar in.
error-date-day = Vul bij de dag een getal in, bijvoorbeeld 1.
error-date-digits = Schrijf de datum in cijfers, bijvoorbeeld 1 9 2026.
error-date-year = Klopt het jaar? Je vulde { $year } in.
error-iban-sepa = Naar dit land kunnen wij geen geld overmaken. Vul een rekening in Nederland of een ander land in Europa in.
error-amount-year = Je vulde { $amount } per jaar in. Bedoel je { $guess }? Schrijf dan { $plain }. Of schrijf een bedrag zonder centen.
error-date-wrong = Deze datum bestaat niet. Kijk naar de dag en de maand.
error-email = Vul je e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.
error-iban = Dit rekeningnummer klopt niet. Kijk op je bankpas.
error-phone = Vul een telefoonnummer in van 10 cijfers. Een buitenlands nummer begint met een +.
error-postcode = Vul je postcode in, bijvoorbeeld 1012 AB.
error-code = Deze code klopt niet. Kijk in je nieuwste e-mail.
error-code-old = Deze code werkt niet meer. Vraag een nieuwe code.

# Pages that cannot be shown

error-home = Naar de startpagina
error-not-found = Deze pagina is er niet
    .lead = Kijk of het adres klopt. Of begin opnieuw op de startpagina.
error-forbidden = Deze pagina is niet voor jou
    .lead = Je bent ingelogd, maar je mag deze pagina niet zien. Denk je dat dit niet klopt? Mail { CONTACT("mail") }.
error-stale = Er is intussen iets veranderd
    .lead = Iemand anders heeft dit net aangepast, of deze stap is al klaar. Open de pagina opnieuw. Dan zie je hoe het nu is. Kun je de vragen nog invullen? Dan staat er weer wat je had getypt.
error-too-large = Dit is te veel om in 1 keer te sturen
    .lead = Stuur minder foto's of pdf's tegelijk. Een foto of pdf mag 25 MB groot zijn. Per aanvraag passen er 60 in.
error-bad-request = Dit is niet goed aangekomen
    .lead = Misschien viel je internet even weg. Ga terug naar de vorige pagina en probeer het nog een keer.
error-unavailable = We kunnen dit nu niet bewaren
    .lead = Probeer het over een paar minuten nog een keer. Wat je eerder hebt opgeslagen, is bewaard.
    .form = Wat je net typte, is niet weg. Stuur het opnieuw met de knop hieronder. Als het toch al was bewaard, tellen we het 1 keer.
error-again = Stuur het opnieuw
error-request = Nummer van deze vraag, als je ons mailt:
error-repeated = Dit heb je al gestuurd
    .lead = We hebben het 1 keer verwerkt. Open de vorige pagina opnieuw om te zien hoe het nu is.
error-broken = Er ging iets mis bij ons
    .lead = Probeer het over 5 minuten nog een keer. Wat je eerder hebt opgeslagen, is bewaard.

# What money is for, and how it is given

purpose-tuition = Lesgeld
purpose-living = Leefgeld
purpose-laptop = Laptop
purpose-travel = Reiskosten
purpose-childcare-bridging = Overbrugging kinderopvang

instrument-grant = Gift
instrument-pre-financing = Voorfinanciering
instrument-over-award = Te veel gekregen
letter-lapsed = Contract niet ondertekend
letter-dismissed = We behandelen je aanvraag niet verder
letter-stopped = De opleiding is gestopt
letter-revised = Gewijzigd besluit
letter-objection-decision = Besluit op je bezwaar
letter-complaint-answer = Antwoord op je klacht
letter-payment-letter = Een bedrag is nog niet betaald
menu-objections = Bezwaren
menu-complaints = Klachten
at-others = Terug te vragen bij school of winkel
    .lead = Zo veel kregen scholen en winkels, en geven we niet meer. Vraag het daar terug. Een beheerder legt bij de uitbetaling vast wat er terugkomt; dan verdwijnt het hier.
grievance-objection = Bezwaar
grievance-complaint = Klacht
grievance-subject-decision = Een besluit
grievance-subject-stop = Het stoppen van de opleiding
grievance-subject-dismissal = Dat we stopten met de aanvraag
grievance-subject-amendment = De manier van terugbetalen
grievance-subject-collection = Een bedrag dat we vroegen
grievance-subject-conduct = Hoe het fonds te werk ging
instrument-income-share = Inkomensdeelovereenkomst

# Columns used on more than one page

column-number = Nummer
column-name = Naam
column-what = Waarvoor
column-amount = Bedrag
column-day = Datum
column-state = Status
column-month = Maand
column-total = Totaal
column-instrument = Soort geld
column-payee = Naar wie

# Papers

papers = Papieren
    .lead = Maak een foto van elk papier, of kies een pdf. Streep je burgerservicenummer (BSN) door voordat je het papier stuurt. Wij mogen dat nummer niet hebben.
paper-school-letter = Brief van je school
    .why = Op de brief of offerte staat wat de opleiding kost, en wanneer de opleiding begint en klaar is.
paper-payslip = Loonstrook
    .why = Stuur de laatste loonstrook van je werk. Zo weten we wat je verdient. Streep je BSN door.
paper-benefit-decision = Besluit over je uitkering
    .why = In deze brief staat welke uitkering je hebt en tot wanneer. Staat er iets over je gezondheid in? Streep dat door, en ook je BSN.
paper-childcare-contract = Contract van de kinderopvang
    .why = Hier staat hoeveel uren opvang je hebt en wat een uur kost. Streep je BSN en het BSN van je kind door.
paper-laptop-quote = Offerte voor de laptop
    .why = Op een offerte van een winkel staat welke laptop het is en wat hij kost.
paper-consent = Toestemming van UWV of gemeente
    .why = In deze brief staat dat je de opleiding mag doen naast je uitkering. Staat er iets over je gezondheid in? Streep dat door, en ook je BSN.
paper-municipal-statement = Verklaring van de gemeente over leefgeld
    .why = In deze brief staat of je leefgeld van ons mag krijgen naast je bijstand. Zonder deze brief kunnen we je geen leefgeld geven. Streep je BSN door.
paper-other = Ander papier
    .why = Stuur hier een papier dat nergens anders past. Streep je BSN door.

letter-decision = Besluit
letter-agreement = Ondertekend contract
letter-repaid = Bewijs dat je niets meer hoeft te betalen

payout-planned = Gepland
payout-released-once = 1 keer vrijgegeven
payout-released = Vrijgegeven
payout-paid = Betaald
payout-cancelled = Vervallen

# Datums die volgen uit een aanvraag

watches = Let op deze datums
watch-did = Gedaan
watch-undo = Toch nog niet gedaan
watch-before = Uiterlijk { $day }
watch-missed = Was uiterlijk { $day }
watch-done-on = Gedaan op { $day }
watch-consent-of-uwv = Zorg voor een brief van UWV
    .why = UWV moet ja zeggen voordat je opleiding begint. Anders kan je WW stoppen, en je kinderopvangtoeslag ook.
watch-consent-of-municipality = Zorg voor een brief van je gemeente
    .why = De gemeente moet ja zeggen voordat je opleiding begint. Anders kan je uitkering stoppen, en je kinderopvangtoeslag ook.
watch-consent-of-uwv-or-employer = Zorg voor een brief van UWV of je werkgever
    .why = De opleiding moet in je re-integratieplan staan voordat je opleiding begint. Anders kan je uitkering veranderen.
watch-means-statement = Verklaring van de gemeente in het dossier
    .why = Zonder verklaring over art. 31, 33 en 34 Participatiewet betalen we geen geld om van te leven.
watch-report-to-uwv = Meld je opleiding bij UWV
    .why = Meld ook het geld van het fonds. Wie niet meldt, kan geld moeten terugbetalen.
watch-report-to-municipality = Meld je opleiding bij je gemeente
    .why = Meld ook het geld van het fonds. Wie niet meldt, kan geld moeten terugbetalen en een boete krijgen.
watch-report-to-svb = Meld je opleiding bij de SVB
    .why = Meld ook het geld van het fonds. Wie niet meldt, kan geld moeten terugbetalen.
watch-new-income = Geef je nieuwe inkomen door aan Dienst Toeslagen
    .why = Je toeslagen hangen af van je inkomen over het hele jaar. Geef je het niet door, dan moet je misschien geld terugbetalen.
watch-last-allowance = Zet je kinderopvangtoeslag stop
    .why = Na deze maand heb je geen recht meer. Laat de toeslag dan stoppen. Anders moet je geld terugbetalen.
watch-claim-allowance = Vraag kinderopvangtoeslag aan
    .why = Heb je nog geen toeslag? Vraag hem aan. Toeslag van langer dan { LAW("claim-months") } maanden geleden krijg je niet meer.
watch-apply-for-jobs = Begin weer met solliciteren
    .why = Vanaf deze dag moet je voor je WW weer solliciteren.

# Uitkeringen bij hun naam

benefit-name-ww = WW
benefit-name-bijstand = bijstand
benefit-name-ioaw = IOAW
benefit-name-ioaz = IOAZ
benefit-name-wia = WIA
benefit-name-wajong = Wajong
benefit-name-zw = Ziektewet
benefit-name-anw = Anw
benefit-name-none = Geen uitkering
menu-manager-proposals = Voorstellen
menu-security = Beveiliging
menu-sessions = Ingelogd
column-when = Wanneer
column-lent = Geleend
column-left = Nog niet in rekening gebracht
column-funded = Samen uitbetaald
error-amount-two = Bedoel je { $thousands } of { $decimals }? Schrijf { $plain } zonder teken, of de centen achter een komma.
form-put-back = Wat je hier eerder typte, staat er weer. Het is nog niet verstuurd.
form-put-back-away = Gooi weg wat ik typte
form-offline = Je hebt nu geen internet. Wat je typte, staat hier nog. Probeer het zo nog een keer.
sign-in-kept = We hebben bewaard wat je typte. Log in, dan staat het er weer.
error-disputed = Dit is in een ander venster veranderd in: { $value }. Kijk wat klopt, en sla het op.
error-disputed-empty = Dit antwoord is in een ander venster weggehaald. Kijk wat klopt, en sla het op.
call-topic-check = Of dit bij mij past
call-topic-application = Mijn aanvraag
call-topic-repaying = Terugbetalen
call-topic-other = Iets anders
call-when-any = Maakt niet uit
call-when-morning = ’s Ochtends
call-when-afternoon = ’s Middags
error-bsn = Hier staat een burgerservicenummer (BSN). Wij mogen dat nummer niet hebben. Haal het weg. We hebben het niet bewaard.
error-bsn-bare = Hier staat een getal dat een burgerservicenummer (BSN) kan zijn. Haal het weg. Is het iets anders? Kruis dat dan aan.
form-not-a-bsn = Dit getal is geen BSN
