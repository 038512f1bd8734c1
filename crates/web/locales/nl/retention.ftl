# What a training changes: the pages and the letter

changes = Dit verandert er voor jou
    .lead = Dit rekenden we uit met jouw antwoorden. Verandert er iets? Geef het aan ons door.
changes-more-money = Reken ook uit wat ik per maand overhoud
changes-more-money-lead = Vul nog een paar bedragen in. Dan zie je ook je andere toeslagen en wat je per maand overhoudt.
changes-print = Je kunt deze pagina printen of bewaren als pdf.

# Money of a month

budget = Wat je per maand overhoudt
budget-chart = Wat je per maand overhoudt
budget-chart-text = Het minste houd je over in { $month }: { $amount }.
budget-legend-left = houd je over
budget-legend-gap = minder dan zonder opleiding
budget-kind = Wat
budget-net = Loon en uitkering (netto)
budget-childcare = Kinderopvangtoeslag
budget-healthcare = Zorgtoeslag
budget-rent-allowance = Huurtoeslag
budget-child-budget = Kindgebonden budget
budget-rent = Huur
budget-care = Kinderopvang
budget-training = Opleiding
budget-preconditions = Laptop en reis
budget-left = Houd je over
budget-without = Zonder opleiding
budget-gap = Verschil
budget-year-back = Toeslagen over { $year }: door je opleiding wordt je inkomen { $income } in plaats van { $before }. Geef je dat niet door? Dan betaal je later ongeveer { $amount } terug.
budget-year-later = Toeslagen over { $year }: door je opleiding wordt je inkomen { $income } in plaats van { $before }. Geef je dat door? Dan krijg je ongeveer { $amount } meer.
budget-note = We rekenen met wat jij invulde. Na je opleiding rekenen we alsof je nog geen ander werk hebt. Zorgtoeslag, huurtoeslag en kindgebonden budget kunnen 1 euro per maand anders zijn.

# Other ways to do it

alternatives = Kan het ook anders?
alternative-kind = Wat er gebeurt
alternative-plan = Jouw plan
alternative-work = Blijf { $hours } uur per week werken
alternative-later = Begin 1 maand later
alternative-consent-uwv = Met toestemming van UWV
alternative-consent-municipality = Met toestemming van je gemeente
alternative-consent-uwv-or-employer = Met toestemming van UWV of je werkgever
alternative-months = Maanden zonder kinderopvangtoeslag
alternative-childcare = Kinderopvangtoeslag die je mist
alternative-gap = Verschil over je hele opleiding

# What the fund could pay

bridging = Dit kan het fonds betalen
bridging-line = { $purpose }: { $amount } per maand vanaf { $month }, { $months } keer. Samen { $total }, als { $instrument }, { $receiver }.
bridging-to-you = aan jou
bridging-to-care = aan de opvang
bridging-provisional = We betalen dit pas als de bedragen van dat jaar vaststaan.
bridging-ask-statement = We vragen hierover eerst een verklaring van je gemeente.
bridging-needs-statement = Dit betalen we pas als de gemeente schrijft dat het mag. Anders kan je uitkering lager worden.
bridging-note = Dit is een berekening. Een beoordelaar kijkt ernaar en een tweede beoordelaar besluit.

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
duty-lifted = Hoeft niet tot en met { $day }, daarna weer vanaf { $again }
effects = Wat geld van het fonds met je uitkering doet
pay-yes = Kan
pay-ask = Kan, we vragen een verklaring
pay-no = Pas met een verklaring
receiver-applicant = aan jou
receiver-third-party = aan wie de rekening stuurt
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
situation-close-relative = Naaste met zorg
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
evidence-course-contract = Contract met de cursus
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
    .lead = We rekenden alles opnieuw uit. Hieronder zie je wat er anders is.
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
