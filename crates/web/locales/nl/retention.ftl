# What a training changes: the pages and the letter

changes = Dit verandert er voor jou
    .lead = Dit hebben we uitgerekend met jouw antwoorden. Verandert er iets? Geef het aan ons door.
changes-more-money = Reken ook uit wat ik per maand overhoud
changes-more-money-lead = Vul nog een paar bedragen in. Dan zie je ook je andere toeslagen en wat je per maand overhoudt.
changes-print = Print deze pagina of bewaar hem als pdf.

# Money of a month

budget = Wat je per maand overhoudt
budget-kind = Wat
budget-net = Loon en uitkering (netto)
budget-childcare = Kinderopvangtoeslag
budget-healthcare = Zorgtoeslag
budget-rent-allowance = Huurtoeslag
budget-child-budget = Kindgebonden budget
budget-rent = Huur
budget-care = Kinderopvang
budget-left = Dit houd je over
budget-without = Dit houd je over zonder opleiding
budget-year-back = Toeslagen over { $year }: door je opleiding wordt je inkomen { $income } in plaats van { $before }. Geef je dat niet door? Dan betaal je later ongeveer { $amount } terug.
budget-year-later = Toeslagen over { $year }: door je opleiding wordt je inkomen { $income } in plaats van { $before }. Geef dat door aan Dienst Toeslagen. Dan krijg je ongeveer { $amount } meer.
budget-note = Geld voor school, laptop en reis telt hier niet mee. We rekenen met wat jij invulde. In deze lijst heb je na je opleiding nog geen werk. Zorgtoeslag, huurtoeslag en kindgebonden budget kunnen 1 euro per maand anders zijn.

# Other ways to do it

alternative-childcare = Kinderopvangtoeslag die je mist
alternative-gap = Verschil over je hele opleiding

# What the fund could pay

bridging-ask-statement = We vragen hierover eerst een verklaring van je gemeente.
bridging-needs-statement = Dit betalen we pas als de gemeente schrijft dat het mag. Anders kan je uitkering lager worden.
# The benefit

benefit-keeping = Je uitkering
kept-kept = Je houdt je { $benefit } tijdens je opleiding
kept-with-consent = Je houdt je { $benefit } als { $who } toestemming geeft
kept-at-risk = Je { $benefit } kan stoppen of lager worden
kept-lost = Met deze opleiding stopt je { $benefit }
kept-unknown = We weten niet zeker of je je { $benefit } houdt
kept-uncertain = De wet is hier niet duidelijk. Vraag het aan { $who }, voordat je opleiding begint. Vraag om een antwoord in een brief.
body-uwv = UWV
body-municipality = je gemeente
body-uwv-or-employer = UWV of je werkgever
body-svb = de SVB
conditions = Voorwaarden
condition-met = Klopt
condition-not-met = Klopt niet
condition-unknown = Nog niet bekend
duties = Wat je moet blijven doen
duty-stays = Blijft gelden
duty-lifted = Hoeft niet tot en met { $day }. Vanaf { $again } moet het weer.
effects = Wat ons geld met je uitkering doet
pay-yes = Kan
pay-ask = Kan, we vragen een verklaring
pay-no = Pas met een verklaring
receiver-applicant = aan jou
receiver-third-party = aan degene die de rekening stuurt
benefit-norm = De bijstand is { $amount } per maand vanaf { $day }. Dat geldt voor: { $household }. Wonen er meer volwassenen bij je? Dan is het minder.

# The reviewer's tab

retention = Behoud
retention-open = Bekijk kalender, bewijs en budget
calendar = Kalender
calendar-parent = Ouder
calendar-partner = Partner
calendar-why = Grond
situation-work = Werk
situation-partner-business = Werkt mee in bedrijf van partner
situation-bijstand = Bijstand
situation-ioaw = IOAW
situation-ioaz = IOAZ
situation-anw = Anw
situation-minor-parent = Jonger dan 18, onderwijs
situation-jobseeker = Werkzoekend
situation-integration = Inburgering
situation-ww = WW
situation-wia = WIA
situation-wajong = Wajong
situation-zw = Ziektewet
situation-accredited-education = Erkende opleiding
situation-unaccredited-course = Opleiding, niet erkend
situation-close-relative = Mantelzorger of familielid
situation-wlz = Wlz
situation-detention = Detentie
situation-none = Niets dat telt
situation-consented = met toestemming
right-letter = Art. 1.6 lid 1 letter { $letter }
right-letter-until = Art. 1.6 lid 1 letter { $letter }, tot en met { $month }
evidence = Bewijs
evidence-paper = Papier
evidence-right = Klopt
evidence-new = Binnen, nog niet bekeken
evidence-missing = Ontbreekt
evidence-wrong = Niet bruikbaar
evidence-work-contract = Arbeidscontract
evidence-payslip = Loonstrook
evidence-partner-tax-return = Aangifte met de partner
evidence-benefit-decision = Besluit over de uitkering
evidence-plan-of-approach = Plan van aanpak van de gemeente
evidence-enrolment = Bewijs van inschrijving
evidence-jobseeker-registration = Inschrijving als werkzoekende
evidence-integration-plan = Plan inburgering
evidence-course-contract = Contract met de opleider
evidence-uwv-consent = Toestemming van UWV
evidence-reintegration-plan = Re-integratieplan met de opleiding
evidence-means-statement = Verklaring van de gemeente over geld van het fonds
evidence-employer-intention = Verklaring van een werkgever
evidence-course-plan = Plan van de opleiding met uren

# Corrections

corrections = Wijzigingen
    .lead = Elke wijziging is een nieuwe versie. De oude antwoorden blijven bewaard.
correction-why = Wat is er veranderd, en waarom?
    .hint = Schrijf niets over je gezondheid.
correction-save = Wijziging opslaan
correction-version = Versie { $number }, { $moment }, door { $who }
correction-was = Eerst
correction-is = Nu
correction-nothing = Je veranderde niets. Pas een antwoord aan, of ga terug.
correction-done = Je wijziging is bewaard
    .lead = We hebben alles opnieuw uitgerekend. Hieronder zie je wat er anders is.
correction-choose = Wat is er veranderd?
correction-seen = Gezien
error-correction-why = Schrijf op wat er veranderd is.

# Amounts that changed

view-changed = Gewijzigd
log-correct = Gegevens gewijzigd
changed-by-applicant = Gewijzigd door de aanvrager op { $day }
changed-by-reviewer = Gewijzigd door een beoordelaar op { $day }
changed-by-rules = Gewijzigd door nieuwe regels op { $day }
mine-changes = Bekijk wat er verandert door je opleiding

# The picture: now, during, after

picture-headline = Met TechEduFonds houd je elke maand { $amount } over
picture-headline-short = Ook met TechEduFonds kom je { $amount } per maand tekort
picture-headline-alone = Tijdens je opleiding houd je elke maand { $amount } over
picture-headline-alone-short = Tijdens je opleiding kom je { $amount } per maand tekort
picture-else = Zonder ons houd je { $amount } over.
picture-else-short = Zonder ons kom je { $amount } tekort.
picture-money = Dit houd je per maand over, na huur en opvang
picture-money-zero = € 0 per maand, na huur en opvang
picture-childcare = Kinderopvangtoeslag per maand
picture-childcare-zero = € 0 per maand
picture-below = tekort
picture-now = Nu
picture-between = Tot je opleiding
picture-with-work = Toen je werkte
picture-before = Voor je opleiding
picture-without = Tijdens, zonder ons
picture-during = Tijdens je opleiding
picture-with = Tijdens, met ons
picture-after = Daarna
picture-loses = Vanaf { $month } krijg je geen kinderopvangtoeslag meer. Je mist dan { $amount } per maand.
picture-stops = Vanaf { $month } krijg je geen kinderopvangtoeslag meer.
picture-less-income = Je inkomen is dan lager.
picture-part-childcare = Van ons voor de opvang: { $amount } per maand, { $months } keer
picture-part-living = Van ons als leefgeld: { $amount } per maand, { $months } keer
picture-open = Je houdt dan { $amount } per maand minder over dan zonder opleiding.
picture-open-childcare = Je mist dan nog { $amount } per maand.
picture-most = Meer kunnen wij niet betalen.
picture-if-granted = Dit geldt alleen als wij ja zeggen op je aanvraag.
picture-after-work = Dit is als je weer verdient wat je nu verdient.
picture-after-as-during = Dit is zolang je nog geen werk hebt.
picture-repays = Vanaf { $month } betaal je elke maand terug, als je genoeg verdient. Dat is hier nog niet afgetrokken.
picture-once-paid = Je opleiding, laptop en reis kosten samen { $costs }. Wij betalen { $paid }.
picture-once-own = Je opleiding, laptop en reis kosten samen { $costs }. Wij betalen { $paid }. Zelf betaal je { $own }.
picture-once-asked = Je opleiding, laptop en reis kosten samen { $costs }. Je vraagt ons om { $paid }.

# Month by month

strip = Van maand tot maand
strip-work = Werk
strip-course = Opleiding
strip-course-days = { $from } tot en met { $until }
strip-allowance = Toeslag
strip-pays-childcare = Opvang, van ons
strip-pays-living = Leefgeld, van ons
strip-until = tot en met { $day }
strip-goes-on = gaat door
strip-until-month = tot en met { $month }
strip-from-month = vanaf { $month }
strip-allowance-always = elke maand
strip-allowance-never = geen recht
strip-pays = { $months } keer { $amount }
strip-pays-most = { $months } maanden, hoogstens { $amount } per maand
strip-legend-lost = Rood: je krijgt geen toeslag.
strip-legend-maybe = Stippels: als je weer werkt.

# Ways to lose less

ways = Zo houd je meer over
ways-best = Scheelt het meest
ways-saves = scheelt
way-work-on = Werk door tot en met { $day }
way-keep-work = Blijf { $hours } uur per week werken tot en met { $day }
way-later = Begin 1 maand later
way-later-and-work = Begin 1 maand later en werk 1 maand langer
way-consent-asked = Zorg dat je het antwoord op tijd hebt
way-consent-uwv = Vraag UWV om een brief
way-consent-municipality = Vraag je gemeente om een brief
way-consent-uwv-or-employer = Vraag UWV of je werkgever om een brief
way-accredited = Kies een erkende opleiding
    .lead = Met een erkende opleiding heb je recht op kinderopvangtoeslag. Vraag je school of ze zo'n opleiding hebben.
way-ask-school = Vraag of je opleiding erkend is
way-bridging = Wij kunnen je helpen met je opvang
    .lead = Wij kunnen { $amount } per maand betalen, { $months } keer, vanaf { $month }. Dat geld gaat naar de opvang.
way-bridging-gift = Dit is een gift. Je betaalt het niet terug.
way-in-picture = Dit zit al in het plaatje hierboven.
way-childcare = Je krijgt dan { $amount } meer kinderopvangtoeslag.
way-wage = Je verdient dan ongeveer { $amount } netto per maand.
way-rest = Aan loon en andere toeslagen houd je ongeveer { $amount } meer over.
way-mail = Mail deze tekst
way-dutch = De tekst is in het Nederlands.
text-work-on = Een tekst voor je werkgever
    .subject = Langer blijven werken
    .body =
        Beste [naam],

        Op { $from } begin ik met een opleiding. Ik wil graag blijven werken tot en met { $until }. Kan dat? Wil je dit voor mij op papier zetten?

        Groet, [jouw naam]
text-keep-work = Een tekst voor je werkgever
    .subject = Een paar uur blijven werken
    .body =
        Beste [naam],

        Op { $from } begin ik met een opleiding. Ik wil graag { $hours } uur per week blijven werken, tot en met { $until }. Kan dat? Wil je dit voor mij op papier zetten?

        Groet, [jouw naam]
text-uwv = Een tekst voor UWV
    .subject = Toestemming voor mijn opleiding
    .body =
        Beste meneer of mevrouw,

        Ik wil een opleiding doen: { $course } bij { $school }, van { $from } tot en met { $to }. Mag ik deze opleiding doen en mijn uitkering houden?

        Wilt u mij een brief sturen waarin staat dat de opleiding bij mijn traject naar werk hoort? Die brief heb ik nodig voordat ik begin, voor mijn kinderopvangtoeslag.

        Met vriendelijke groet, [jouw naam]
text-municipality = Een tekst voor je gemeente
    .subject = Toestemming voor mijn opleiding
    .body =
        Beste meneer of mevrouw,

        Ik wil een opleiding doen: { $course } bij { $school }, van { $from } tot en met { $to }. Kan deze opleiding deel worden van mijn traject naar werk?

        Wilt u mij een brief sturen waarin dat staat? Die brief heb ik nodig voordat ik begin, voor mijn kinderopvangtoeslag.

        Met vriendelijke groet, [jouw naam]
text-school = Een tekst voor je school
    .subject = Is de opleiding erkend?
    .body =
        Beste meneer of mevrouw,

        Ik wil de opleiding { $course } doen, van { $from } tot en met { $to }. Is deze opleiding erkend voor de kinderopvangtoeslag? Hebben jullie anders een erkende opleiding die hierop lijkt?

        Met vriendelijke groet, [jouw naam]

# Folds

fold-answers = Jouw antwoorden
fold-change = Veranderen
fold-how = Zo hebben we gerekend
fold-benefit = Je uitkering
fold-keep = Bewaren, mailen of printen
fold-open = Wat we nog niet zeker weten
changes-income-wanted = We weten nog niet wat je krijgt als je niet werkt
    .lead = Daarom rekenen we nog niet uit wat je per maand overhoudt. Vul dit bedrag in.
budget-fund = TechEduFonds: { $purpose }
budget-left-with = Dit houd je over met ons
budget-left-alone = Dit houd je over zonder ons
budget-year-right-back = Toeslagen over { $year }: door je opleiding verandert je recht. Geef je dat niet door? Dan betaal je later ongeveer { $amount } terug.
budget-year-right-later = Toeslagen over { $year }: door je opleiding krijg je recht op ongeveer { $amount } meer. Geef het door aan Dienst Toeslagen.
bridging-year = Ons geld voor { $year } is samen { $amount }.
bridging-year-part = Ons geld voor { $year } is samen { $amount }. Daarvan betalen we { $waits } pas als de bedragen van { $year } zeker zijn.
bridging-year-waits = Ons geld voor { $year } is samen { $amount }. We betalen dit pas als de bedragen van { $year } zeker zijn.

# Trying another day

try = Wat als ik langer werk of later begin?
try-work = Mijn laatste werkdag
try-start = Mijn opleiding begint op
try-goes-on = Ik blijf werken
try-show = Laat zien
try-seen = Dit is een voorbeeld: { $what }.
try-seen-work = je laatste werkdag is { $day }
try-seen-goes-on = je blijft werken
try-seen-start = je begint op { $day }
try-unknown = We weten dan niet wat je krijgt tussen je werk en je opleiding. Daarom zie je nu alleen je kinderopvangtoeslag.
try-back = Terug naar jouw antwoorden
folds = Meer weten
correction-give = Vul het bedrag in
