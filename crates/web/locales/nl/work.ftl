# Work list

queue = Werkvoorraad
queue-views = Lijsten
queue-search = Zoeken in de werkvoorraad
queue-q = Nummer of naam
queue-all-stages = Alle fasen
queue-search-button = Zoeken
queue-empty = Geen aanvragen in deze lijst
    .lead = Kies een andere lijst, of zoek met minder woorden.
queue-clear = Bekijk alle aanvragen
queue-caption = Aanvragen { $from } tot en met { $to } van { $total }
queue-pages = Pagina's
view-mine = Van mij
view-nobody = Van niemand
view-second = Wacht op tweede lezer
view-late = Te laat
view-waiting = Wacht op aanvrager
view-dates = Datum gemist
view-all = Alles
column-requested = Gevraagd
column-deadline = Beslistermijn
column-stage = Fase
column-reviewer = Beoordelaar
column-parts = Wanneer

stage-draft = Concept
stage-submitted = Nieuw
stage-in-review = Beoordelen
stage-waiting = Wacht op aanvrager
stage-proposed = Tweede lezer
stage-granted = Wacht op handtekening
stage-running = Loopt
stage-refused = Afgewezen
stage-withdrawn = Ingetrokken
stage-closed = Gesloten

deadline-left = { $count ->
    [0] Vandaag beslissen
    [one] Nog 1 werkdag
   *[other] Nog { $count } werkdagen
}
deadline-late = { $count ->
    [one] 1 werkdag te laat
   *[other] { $count } werkdagen te laat
}
deadline-paused = Stilgezet sinds { $day }

# One case

work-kept = Wat je had getypt
work-next = Volgende stap
work-nothing = Er is nu geen stap voor jou.
work-wait = We wachten op papieren van de aanvrager. De beslistermijn staat stil. Heb je genoeg gehoord, bijvoorbeeld aan de telefoon? Dan kun je zonder de papieren verder.
work-go-on = Zonder papieren verder
work-take-on = Neem aan
work-declare = Vastleggen
work-assess = Beoordeling vastleggen
work-means = Wat deze persoon kan betalen
work-propose = Voorstellen aan tweede lezer
work-approve = Akkoord: dit wordt het besluit
    .lead = Lees het voorstel en de aanvraag. Ga je akkoord? Dan is dit het besluit en krijgt de aanvrager de brief.
work-send-back = Terug naar de beoordelaar
work-ask-papers = Papieren vragen
work-which-papers = Welke papieren heb je nodig?
work-ask-button = Vraag deze papieren
work-proposal = Voorstel
work-no-papers = Er zijn nog geen papieren.
work-timeline = Wat er gebeurde

ask-interest = Ken je de aanvrager, of heb je zelf iets aan de uitkomst?
    .hint = Bij ja gaat de aanvraag naar een collega. Jij kunt hem dan niet meer aannemen.
ask-reason = Toelichting
    .hint = Nodig bij een 0, 1 of 5.
criterion-need = Noodzaak
    .hint = Kan de opleiding zonder ons geld niet doorgaan?
criterion-feasible = Haalbaarheid
    .hint = Kan deze persoon deze opleiding afmaken?
criterion-prospects = Kans op werk
    .hint = Leidt de opleiding tot werk in techniek of ICT?
criterion-budget = Begroting
    .hint = Is de begroting compleet en past ze bij de opleiding?
score-0 = 0: helemaal niet
score-1 = 1: bijna niet
score-2 = 2: een beetje
score-3 = 3: voldoende
score-4 = 4: goed
score-5 = 5: heel goed
score-unknown = Kan ik niet beoordelen
error-score = Kies een cijfer, of kies ‘Kan ik niet beoordelen’.

propose-amount = bedrag
    .hint = Laat leeg als je dit niet voorstelt. Bij leefgeld en overbrugging: het bedrag per maand.
propose-instrument = soort geld
propose-payee = naam van wie het geld krijgt
propose-iban = IBAN
propose-parts = aantal delen
    .hint = Tussen 2 delen zitten { $part-months } maanden.
propose-months = aantal maanden
propose-motivation = Waarom dit besluit?
    .hint = De aanvrager leest deze tekst in de brief. Schrijf kort en in gewone taal. Alle bedragen leeg betekent: afwijzen.
propose-exempt = Voldoet deze persoon aan de vrijstelling van de kredietwet?
    .hint = Alleen nodig als het fonds is vrijgesteld en je voorfinanciering kiest: te weinig inkomen, of in dienst bij de werkgever die leent.
propose-gross-income = Verwacht bruto inkomen per maand na de opleiding
    .hint = Alleen nodig als er iets wordt terugbetaald. Onder de drempel in het contract hoeft iemand niets te betalen.
propose-net-income = Daarvan netto op de rekening
propose-fixed-costs = Vaste lasten per maand
    .hint = Huur, energie, verzekeringen en wat iemand op schulden aflost.
propose-left-over = Per maand over
propose-seen = Waar komen deze bedragen vandaan?
propose-seen-told = De aanvrager vertelde ze
propose-seen-paper = Gezien op papieren
propose-register = Wanneer is in het kredietregister (BKR) gekeken?
    .hint = Laat leeg als dat niet is gedaan. Met een vergunning is het verplicht.
propose-not-asked = niet gekeken
propose-deviation = Waarom wijkt de overbrugging af van de berekening?
    .hint = Alleen als je een ander bedrag of aantal maanden kiest dan bij Behoud staat. Dit lezen alleen medewerkers.
error-deviation = De overbrugging is anders dan de berekening. Schrijf op waarom.
error-payee = Vul in wie het geld krijgt.
error-motivation = Vul in waarom je dit voorstelt.

paper-state-new = Nieuw
paper-state-right = Klopt
paper-state-unreadable = Onleesbaar
paper-state-wrong = Verkeerd papier

# Why a step is refused

refusal-changed = Iemand anders heeft dit dossier net aangepast. Laatste stap: { $what }. Wat je typte, staat er nog. Kijk het na en probeer het nog een keer.
refusal-wrong-stage = Deze stap kan niet in de fase waarin het dossier nu is. Kijk bij ‘Volgende stap’.
refusal-not-the-reviewer = Alleen de beoordelaar van dit dossier kan dit doen.
refusal-conflict = Leg eerst vast of je de aanvrager kent.
refusal-not-assessed = Vul eerst de beoordeling in.
refusal-reason = Schrijf een toelichting. Die is nodig bij een 0, 1 of 5 en bij elk voorstel.
refusal-nothing = Vul bij elke regel een bedrag in dat hoger is dan € 0.
refusal-maximum = { $purpose }: vul hoogstens { $maximum } in.
refusal-too-long = Kies voor de overbrugging hoogstens { $months } maanden.
refusal-own-proposal = Dit is je eigen voorstel. Vraag een collega om het te lezen.
refusal-not-allowed = Je hebt gemeld dat je de aanvrager kent of belang hebt. Laat dit aan een collega.
refusal-credit = Kies een gift. Voorfinanciering en inkomensdeelovereenkomst mogen nu niet, omdat bij Instellingen niet vaststaat wat volgens de kredietwet mag.
refusal-income-not-confirmed = Het fonds mag alleen lenen aan iemand met een uitkering of te weinig inkomen. Kijk of dat hier zo is, en zeg dat bij de vraag over de kredietwet.
refusal-employer-not-confirmed = Het fonds mag alleen lenen aan iemand die werkt bij de werkgever die het geld leent. Kijk of dat hier zo is, en zeg dat bij de vraag over de kredietwet.
refusal-rate-too-high = De rente is hoger dan de wet op deze dag toestaat. Kies een gift, of vraag het bestuur om een lagere rente.
refusal-means-unknown = Bij dit voorstel staat niet wat deze persoon kan terugbetalen. Stuur het terug en vul de inkomsten en vaste lasten in.
refusal-register = Het fonds heeft een vergunning. Kijk eerst in het kredietregister (BKR) en vul de datum in.
refusal-not-affordable = In een maand vragen we { $asked }, maar er blijft maar { $left } over. Kies een gift of een lager bedrag.
refusal-never-repaid = Met dit bedrag per maand wordt de lening nooit afbetaald. Kies een gift, of vraag het bestuur om een hoger bedrag.
refusal-costs-too-much = Met deze vrijstelling mag niemand meer terugbetalen dan hij kreeg. Kies voorfinanciering of een gift.
refusal-statement = Vraag eerst de verklaring van de gemeente over leefgeld, en zet die op ‘Klopt’. De aanvrager heeft bijstand.
refusal-tuition = Betaal het lesgeld aan de school. Vul de naam en het IBAN van de school in.
refusal-no-paper = Kies minstens 1 papier.

# The log: step, and who did it

log-submit = Aanvraag opgestuurd
work-offer-again = Bied het contract opnieuw aan
view-ending = Stopt of verlopen
log-lapse = Contract niet op tijd ondertekend
log-offer-again = Contract opnieuw aangeboden
stage-dismissed = Niet behandeld
work-extend = Geef meer tijd
work-dismiss = Beëindig: de papieren kwamen niet
dismissed-asked = Gevraagd
dismissed-since = Gevraagd op
dismissed-until = Opsturen tot en met
refusal-extended-before = Er is al een keer meer tijd gegeven.
refusal-still-time = De aanvrager heeft nog tijd tot en met { $day }.
log-extend-papers = Meer tijd gegeven voor papieren
log-remind-papers = Herinnerd aan papieren
log-dismiss = Niet behandeld: papieren kwamen niet
work-take-over = Neem deze aanvraag over
    .lead = Bijvoorbeeld als een collega er niet is. Je geeft eerst aan of je de aanvrager kent of belang hebt. Was er al een voorstel? Dan doe je dat opnieuw.
    .button = Neem over
log-take-over = Overgenomen van een collega
work-stop-page = De opleiding stopt
    .lead = Kies waarom, en vul de laatste dag in. Daarna zie je wat er met het geld gebeurt.
work-stop = De opleiding stopt
work-stop-own = Jij hebt dit doorgegeven. Een collega bevestigt het.
work-stop-confirm = Bevestig: de opleiding stopt
work-stop-back = De opleiding gaat door
work-stop-register = De opleiding stopt
work-stopped = De opleiding is gestopt op { $day }
stop-waits-already = Er wacht al een melding dat deze opleiding stopt. Bekijk die eerst.
stop-changed = Er is intussen geld betaald of iemand was je voor. Bekijk opnieuw wat er gebeurt.
stop-on-its-way = Er is geld onderweg voor een tijd na het stoppen. Registreer eerst of de bank het betaalde.
log-change-payout = Uitbetaling gewijzigd
log-ask-cancel-payout = Gevraagd om een uitbetaling te annuleren
log-cancel-payout = Uitbetaling geannuleerd
log-keep-payout = Uitbetaling gaat toch door
log-stop = Opleiding gestopt
log-withdraw-agreement = Afgezien van een contract
log-withdraw = Aanvraag ingetrokken
log-take-on = Aangenomen
log-declare-interest = Belang gemeld, dossier teruggegeven
log-declare-no-interest = Geen belang
log-ask-papers = Papieren gevraagd
log-answer-papers = Papieren gestuurd
log-go-on-without = Zonder papieren verder
log-assess = Beoordeeld
log-propose = Voorstel gedaan
log-send-back = Voorstel teruggestuurd
log-approve = Besluit genomen
log-accept = Contract ondertekend
log-close = Dossier gesloten
log-ask-refund = Tegoed teruggevraagd
log-cancel-refund = Terugbetaling van tegoed geannuleerd
log-release-payout = Uitbetaling vrijgegeven
log-pay-out = Geld overgemaakt
log-receive-payment = Betaling geboekt
log-reverse-payment = Betaling teruggedraaid
log-declare-income = Inkomen doorgegeven
log-ask-pause = Pauze gevraagd
log-ask-later = Later betalen gevraagd
log-ask-less = Lager bedrag gevraagd
log-ask-call = Telefoontje gevraagd
log-check-income = Inkomen nagekeken
log-settle-year = Jaarafrekening gemaakt
log-void-payout = Uitbetaling niet uitgevoerd
log-change-agreement = Terugbetalen gewijzigd
log-by-applicant = aanvrager
log-by-system = systeem
