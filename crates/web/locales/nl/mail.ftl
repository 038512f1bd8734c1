# Around every message

mail-greeting = Dag,
mail-closing = Groet, TechEduFonds
mail-no-link = In onze e-mails staat nooit een link. We vragen nooit om een wachtwoord. Zo weet je dat de e-mail echt is. Ga zelf naar onze website en log in: { CONTACT("website") }. Vragen? Mail { CONTACT("mail") }.

mail-code-sign-in =
    .subject = Je code om in te loggen
    .body =
        Dit is je code om in te loggen:
        De code werkt 15 minuten. Geef de code aan niemand. Wij vragen er nooit naar.
        Heb je geen code gevraagd? Dan hoef je niets te doen.
mail-code-accept =
    .subject = Je code om te ondertekenen
    .body =
        Dit is je code om je contract te ondertekenen:
        De code werkt 15 minuten. Vul hem in op de pagina van je contract. Geef de code aan niemand. Wij vragen er nooit naar.
        Heb je geen code gevraagd? Dan hoef je niets te doen.
mail-staff-door =
    .subject = Inloggen bij het fonds
    .body =
        Je vroeg om een code voor aanvragers. Jij werkt bij het fonds, dus je logt ergens anders in.
        Ga naar onze website en kies onderaan ‘Inloggen voor medewerkers’. Je hebt je wachtwoord en je app met codes nodig.
        Heb je niets gevraagd? Dan hoef je niets te doen.
mail-invitation =
    .subject = Je account bij het fonds
    .body =
        Je kunt je account instellen. Dit is je code:
        Ga naar onze website, kies onderaan ‘Inloggen voor medewerkers’ en daarna ‘Ik heb een uitnodiging’. Je kiest zelf een wachtwoord. Je hebt je telefoon nodig.
        De code werkt 7 dagen. Geef de code aan niemand, ook niet aan een collega.
mail-saved =
    .subject = Je aanvraag is bewaard
    .body =
        Je antwoorden zijn bewaard. Je aanvraag is nog niet opgestuurd.
        Wil je verder? Ga naar onze website en log in met dit e-mailadres. Kies Mijn aanvraag.

# One message for each thing that happens; `.line` stands in "Wat er gebeurde"

notice-case-received =
    .line = Je aanvraag is opgestuurd. Je krijgt ons besluit uiterlijk op { $day }.
    .subject = Je aanvraag is binnen
    .body =
        Je aanvraag is opgestuurd. Je krijgt ons besluit uiterlijk op { $day }.
        Je hoeft nu niets te doen. Hebben we nog een papier nodig? Dan krijg je een e-mail.
notice-papers-wanted =
    .line = We vroegen om papieren: { $papers }. Stuur ze uiterlijk op { $day }.
    .subject = Stuur ons nog papieren
    .body =
        Je moet nog iets doen. Stuur ons: { $papers }.
        Doe dat uiterlijk op { $day }. Streep je burgerservicenummer (BSN) door.
        Log in, kies Mijn aanvraag en daarna ‘Papieren sturen’. Je kunt een foto maken met je telefoon.
        Lukt het niet op tijd? Mail ons. Dan spreken we een andere dag af.
notice-papers-received =
    .line = Je hebt papieren gestuurd. Je krijgt ons besluit uiterlijk op { $day }.
    .subject = We hebben je papieren
    .body =
        Dank je, we hebben je papieren. We gaan verder met je aanvraag.
        Je krijgt ons besluit uiterlijk op { $day }. Je hoeft nu niets te doen.
notice-decision-made =
    .line = We hebben op { $day } een besluit genomen.
    .subject = Ons besluit is klaar
    .body =
        We hebben op { $day } een besluit genomen over je aanvraag.
        Log in en kies Mijn aanvraag. Daar staat de brief met ons besluit. Je ziet daar ook wat je nog moet doen.
notice-decision-revised =
    .line = We hebben op { $day } ons besluit gewijzigd.
    .subject = We hebben ons besluit gewijzigd
    .body =
        We hebben op { $day } ons besluit over je aanvraag gewijzigd.
        Log in en kies Mijn aanvraag. Daar staat de brief. Daarin lees je wat er voor je geld verandert, waarom, en wat je kunt doen als je het er niet mee eens bent.
notice-objection-received =
    .line = We hebben je bezwaar. Je krijgt antwoord uiterlijk op { $day }.
    .subject = We hebben je bezwaar
    .body =
        We hebben je bezwaar ontvangen. Iemand die het besluit niet nam, kijkt er opnieuw naar. Je hoort wie dat is.
        Je krijgt antwoord uiterlijk op { $day }. Wil je het ook aan ons vertellen? Mail dat naar { CONTACT("mail") }. Dan bellen we je voordat we beslissen.
notice-complaint-received =
    .line = We hebben je klacht. Je krijgt antwoord uiterlijk op { $day }.
    .subject = We hebben je klacht
    .body =
        We hebben je klacht ontvangen. Iemand anders dan de medewerker over wie het gaat, leest je klacht. Je hoort wie dat is.
        Je krijgt antwoord uiterlijk op { $day }.
notice-reader-known =
    .line = { $name } kijkt naar je bezwaar of klacht.
    .subject = Wie naar je bezwaar of klacht kijkt
    .body =
        { $name } kijkt naar wat je schreef. Deze medewerker deed eerder niets in je aanvraag.
        Wil je iets toevoegen? Mail { CONTACT("mail") }.
notice-answer-later =
    .line = Ons antwoord op je bezwaar of klacht duurt langer. Je krijgt het uiterlijk op { $day }.
    .subject = Ons antwoord duurt langer
    .body =
        We hebben meer tijd nodig voor een goed antwoord op wat je schreef. Je krijgt het uiterlijk op { $day }.
notice-objection-decided =
    .line = We hebben op { $day } besloten op je bezwaar.
    .subject = Ons besluit op je bezwaar is klaar
    .body =
        We hebben op { $day } besloten op je bezwaar. Log in en kies Mijn aanvraag. Daar staat de brief.
notice-complaint-answered =
    .line = We hebben op { $day } geantwoord op je klacht.
    .subject = Ons antwoord op je klacht is klaar
    .body =
        We hebben op { $day } geantwoord op je klacht. Log in en kies Mijn aanvraag. Daar staat de brief.
notice-case-reopened =
    .line = We kijken toch naar je aanvraag. Je krijgt ons besluit uiterlijk op { $day }.
    .subject = We kijken toch naar je aanvraag
    .body =
        We behandelen je aanvraag toch. Je krijgt ons besluit uiterlijk op { $day }.
        Missen we een papier? Dan vragen we erom.
notice-grievance-withdrawn =
    .line = Je trok op { $day } je bezwaar of klacht in.
    .subject = Je trok je bezwaar of klacht in
    .body =
        Je trok op { $day } je bezwaar of klacht in. We kijken er niet verder naar.
        Klopt dat niet? Mail ons dan: { CONTACT("mail") }.
answer-objection = Besluit op je bezwaar
answer-complaint = Antwoord op je klacht
answer-received = Wij kregen het op
answer-about = Waar het over gaat
answer-outcome = Uitkomst
answer-outcome-stays = Het besluit blijft zoals het was
answer-outcome-changed = Het besluit is gewijzigd. Daarover staat een eigen brief in Mijn aanvraag.
answer-outcome-founded = Je hebt gelijk
answer-outcome-unfounded = Wij denken er anders over
answer-outcome-withdrawn = Je trok het in
answer-heard = We spraken je op
answer-why = Waarom?
answer-next = Wat kun je nog doen?
answer-next-objection = Ben je het er niet mee eens? Dan kun je naar de burgerlijke rechter. Dat kost geld. Vraag eerst advies bij Het Juridisch Loket: juridischloket.nl. Dat is gratis als je weinig verdient.
answer-next-complaint = Ben je er niet tevreden over? Vraag het bestuur van het fonds om ernaar te kijken: { CONTACT("mail") }.
notice-answers-corrected =
    .line = We hebben op { $day } iets in je gegevens verbeterd.
    .subject = We hebben iets in je gegevens verbeterd
    .body =
        We hebben op { $day } iets verbeterd in de gegevens van je aanvraag. Log in en kies ‘Dit verandert er voor jou’. Daar zie je wat en waarom.
        Klopt het niet? Verbeter het daar, of mail ons.
notice-agreement-accepted =
    .line = Je hebt je contract ondertekend. Je kunt je bedenken tot en met { $day }.
    .subject = Je contract is ondertekend
    .body =
        Je hebt je contract ondertekend. Een kopie staat in Mijn aanvraag.
        Je kunt je nog bedenken tot en met { $day }. Mail dan { CONTACT("mail") }. Je hoeft geen reden te geven.
        Na die dag maken we het geld over.
notice-contract-waits =
    .line = Onderteken je contract uiterlijk op { $day }.
    .subject = Je contract wacht op je
    .body =
        We hebben een contract voor je klaar. Lees het en onderteken het uiterlijk op { $day } in Mijn aanvraag.
        Wil je het geld niet meer? Dan kun je daar ook stoppen.
notice-offer-lapsed =
    .line = Een contract is niet op tijd ondertekend.
    .subject = Je contract is verlopen
    .body =
        Een contract is niet op tijd ondertekend. Wat daarin staat, betalen we nu niet uit. Heb je ook een ander contract dat al liep? Dat gaat gewoon door.
        Wil je het geld nog? Mail ons, dan bieden we het contract opnieuw aan. Wil je het niet meer? Mail ons dat ook.
lapsed-title = Je contract is verlopen
lapsed-lead = Een contract is niet op tijd ondertekend. Wat daarin staat, betalen we nu niet uit. Voor dit contract hoef je niets terug te betalen. Heb je ook een ander contract dat al liep? Dat gaat gewoon door.
lapsed-do = Wat kun je doen?
    .lead = Wil je het geld nog? Mail ons. Dan bieden we het contract opnieuw aan, met dezelfde voorwaarden. Wil je het niet meer? Mail ons dat ook.
notice-case-dismissed =
    .line = We behandelen je aanvraag niet verder. De papieren kwamen niet.
    .subject = We behandelen je aanvraag niet verder
    .body =
        We vroegen je om papieren, maar kregen ze niet. Daarom behandelen we je aanvraag sinds { $day } niet verder.
        Heb je ze nu wel? Dan kun je opnieuw een aanvraag doen. In de brief in Mijn aanvraag staat wat je kunt doen als je het er niet mee eens bent.
dismissed-title = We behandelen je aanvraag niet verder
dismissed-lead = We vroegen je om papieren, maar kregen ze niet. Zonder die papieren kunnen we niet beslissen. Heb je ze nu wel? Dan kun je opnieuw een aanvraag doen.
notice-payout-moved =
    .line = We maken { $amount } over op { $day }.
    .subject = Een uitbetaling is gewijzigd
    .body =
        We hebben de dag of de rekening van een uitbetaling gewijzigd. We maken { $amount } over op { $day }.
        Klopt dat niet? Mail ons dan.
notice-payout-cancelled =
    .line = Een uitbetaling van { $amount } gaat niet door.
    .subject = Een uitbetaling gaat niet door
    .body =
        Een uitbetaling van { $amount } die gepland was, gaat niet door.
        Weet je niet waarom? Mail ons dan.
notice-payout-returned =
    .line = { $amount } dat we betaalden, kwam op { $day } bij ons terug.
    .subject = Een uitbetaling kwam bij ons terug
    .body =
        { $amount } dat we voor je betaalden, kwam op { $day } bij ons terug. Bijvoorbeeld omdat de rekening niet klopt, of omdat de school het terugbetaalde.
        Verwacht je dit geld nog? Log in en kijk of je rekeningnummer klopt, of mail ons.
notice-income-wanted =
    .line = Geef je inkomen door. Vanaf { $month } telt het.
    .subject = Geef door wat je verdient
    .body =
        Vanaf { $month } betaal je een deel van je inkomen, als je genoeg verdient. Daarvoor moeten we weten wat je verdient.
        Log in en geef je inkomen door. Verdien je niets? Geef dat dan ook door.
notice-stop-asked =
    .line = Je gaf door dat de opleiding stopt op { $day }.
    .subject = Je gaf door dat je opleiding stopt
    .body =
        Je gaf door dat je opleiding stopt op { $day }. We kijken het na. Zolang we dat doen, betalen we niets uit.
        Wil je toch doorgaan? Dat kan in Mijn aanvraag, zolang we het nog niet hebben bevestigd.
notice-training-stopped =
    .line = De opleiding is gestopt op { $day }.
    .subject = Je opleiding is gestopt
    .body =
        Je opleiding is gestopt op { $day }. In Mijn aanvraag staat een brief met wat dat betekent voor je geld.
        Ben je het er niet mee eens? In de brief staat wat je kunt doen.
notice-agreement-withdrawn =
    .line = Je hebt op { $day } afgezien van een contract.
    .subject = Je contract is gestopt
    .body =
        Je hebt op { $day } afgezien van een contract. Voor dit contract hoef je niets te betalen.
        Wat onder dit contract gepland was, betalen we niet uit.
stopped-title = Je opleiding is gestopt
stopped-lead = Hieronder staat wat dat betekent voor je geld.
revised-title = We hebben ons besluit gewijzigd
revised-lead = Dit besluit komt in de plaats van het vorige. Hieronder staat wat er verandert.
revised-cause = Waarom we opnieuw keken
heirs-title = Over de aanvraag bij TechEduFonds
heirs-lead = Wij hebben gehoord van het overlijden. Wij condoleren u en wensen u veel sterkte. Voor deze aanvraag hoeft u niets te betalen. U hoeft ook niets te doen. Wij sturen over deze aanvraag geen berichten meer. Hieronder staat hoe wij de aanvraag afsluiten. Hebt u vragen? Mail { CONTACT("mail") }.
heirs-closing = Met vriendelijke groet, TechEduFonds
heirs-number = Nummer van de aanvraag
heirs-of = Aan de nabestaanden van { $name }
heirs-salutation = Geachte nabestaanden,
notice-case-ended =
    .line = Je aanvraag is op { $day } afgerond.
    .subject = Je aanvraag is afgerond
    .body =
        Er staan geen uitbetalingen meer open. Je hoeft niets terug te betalen.
        Je aanvraag is op { $day } afgerond. Je brieven blijven in Mijn aanvraag staan.
notice-case-withdrawn =
    .line = Je bent op { $day } gestopt met je aanvraag.
    .subject = Je aanvraag is gestopt
    .body =
        Je bent op { $day } gestopt met je aanvraag. We kijken er niet verder naar.
        Wil je toch verder? Je kunt altijd opnieuw beginnen.
notice-paid-out =
    .line = We hebben op { $day } { $amount } overgemaakt.
    .subject = We hebben geld overgemaakt
    .body =
        We maakten op { $day } { $amount } over. Het staat meestal binnen 1 werkdag op de rekening.
        In ons besluit staat voor wie het geld is: voor je school, voor een winkel of voor jou.
notice-refund-asked =
    .line = Je vroeg op { $day } je tegoed van { $amount } terug.
    .subject = Je vroeg je tegoed terug
    .body =
        Je vroeg op { $day } je tegoed van { $amount } terug. We kijken het na en maken het over. Je krijgt bericht als het betaald is.
        Vroeg je dit niet zelf? Mail dan meteen naar { CONTACT("mail") }.
notice-refunded =
    .line = We betaalden op { $day } je tegoed van { $amount } terug.
    .subject = We hebben je tegoed terugbetaald
    .body =
        We maakten op { $day } je tegoed van { $amount } over. Het staat meestal binnen 1 werkdag op de rekening.
notice-credit-left =
    .line = Je hebt nog een tegoed van { $amount }.
    .subject = Je hebt nog geld van ons tegoed
    .body =
        Je hoeft niets meer te betalen, en je hebt nog een tegoed van { $amount }. Dat geld is van jou.
        Log in en kijk bij Terugbetalen. Daar geef je de rekening op.
notice-charge-announced =
    .line = Betaal { $amount } voor { $month }, uiterlijk op { $day }.
    .subject = Je maandbedrag
    .body =
        Je maandbedrag voor { $month } is { $amount }. Betaal uiterlijk op { $day }.
        Is je inkomen lager geworden? Geef het door in Mijn aanvraag. Misschien betaal je dan niets.
        Lukt betalen niet? Log in en kies ‘Ik kan dit niet betalen’. Je krijgt geen boete.
notice-nothing-to-pay =
    .line = Je betaalt niets voor { $month }.
    .subject = Je betaalt deze maand niets
    .body =
        Je betaalt niets voor { $month }. Je hoeft niets te doen.
        Verandert je inkomen? Geef het door in Mijn aanvraag.
notice-payment-missed =
    .line = { $amount } van { $day } is nog niet betaald.
    .subject = Je maandbedrag is nog niet betaald
    .body =
        We hebben { $amount } nog niet gekregen. De laatste dag was { $day }. Dat kan gebeuren.
        Heb je al betaald? Dan hoef je niets te doen.
        Kun je niet betalen? Log in en kies ‘Ik kan dit niet betalen’. Je kunt je inkomen doorgeven of { $months } maanden niets betalen. Je krijgt geen boete.
notice-payment-missed-again =
    .line = We hebben { $amount } van { $day } nog niet gekregen.
    .subject = We hebben je maandbedrag nog niet
    .body =
        We hebben { $amount } nog niet gekregen. De laatste dag was { $day }. Daarover kreeg je al een bericht.
        Heb je net betaald? Dan hoef je niets te doen.
        Lukt het niet? Vertel het ons. Log in en kies ‘Ik kan dit niet betalen’. Dan zoeken we samen wat wel kan. Horen we niets? Dan bellen we je om mee te denken. Je krijgt geen boete.
notice-payment-letter =
    .line = We schreven je op { $day } een brief over een bedrag dat nog niet is betaald.
    .subject = Er is een brief voor je
    .body =
        Op { $day } schreven we je een brief over een bedrag dat nog niet is betaald. Log in en kies Mijn aanvraag. Daar staat de brief.
        Lukt betalen niet? Kies dan ‘Ik kan dit niet betalen’.
unpaid-title = Een bedrag is nog niet betaald
unpaid-lead = We stuurden je twee berichten. Ook belden we je, of we probeerden dat. We hebben dit bedrag nog niet gekregen. Heb je net betaald? Dan hoef je niets te doen.
unpaid-open = Nog te betalen
unpaid-due = Laatste dag om te betalen
unpaid-do = Wat kun je doen?
unpaid-do-pay = Kun je het betalen? Maak het over. Op welke rekening en wat je erbij zet, staat in Mijn aanvraag bij Terugbetalen. Er komen geen kosten bij.
unpaid-do-help = Kun je het niet betalen? Log in en kies ‘Ik kan dit niet betalen’. Verdien je weinig, dan hoef je misschien niets te betalen. Je kunt ook { $pause-months } maanden niets betalen, of minder per maand. Vertel het ons, dan zoeken we samen wat wel kan.
unpaid-wrong = Klopt het bedrag niet?
unpaid-disagree = Mail ons: { CONTACT("mail") }. Je kunt ook bezwaar maken in Mijn aanvraag. Dat kan tot en met { $day }.
notice-duty-ahead =
    .line = We herinnerden je aan een datum: { $day }.
    .subject = Let op een datum
    .body =
        Uiterlijk op { $day } moet je iets gedaan hebben om je uitkering of toeslag te houden.
        Log in en kijk bij Mijn aanvraag onder ‘Let op deze datums’. Daar staat wat je moet doen en waarom.
notice-payment-received =
    .line = We hebben op { $day } { $amount } van je gekregen.
    .subject = We hebben je betaling
    .body =
        Dank je. We kregen op { $day } { $amount } van je.
        In Mijn aanvraag zie je wat je hebt betaald en wat je hoogstens nog betaalt.
notice-income-received =
    .line = Je gaf je inkomen door. Het telt vanaf { $month }.
    .subject = We hebben je inkomen
    .body =
        Je gaf je inkomen door. Het telt vanaf { $month }.
        In Mijn aanvraag zie je wat je nu betaalt. Kreeg je al een e-mail over een maandbedrag? Dat bedrag blijft staan. Kun je dat niet betalen? Kies ‘Ik kan dit niet betalen’.
notice-year-income-received =
    .line = Je gaf je inkomen over { $year } door.
    .subject = We hebben je inkomen
    .body =
        Je gaf je inkomen over { $year } door. We kijken het na en maken dan je jaarafrekening. Je krijgt bericht als die klaar is.
        Tot die tijd verandert er niets.
notice-hardship-asked =
    .line = Je vroeg op { $day } om een pauze van { $months } maanden.
    .subject = Je hebt een pauze
    .body =
        Je vroeg op { $day } om een pauze. Je betaalt de volgende { $months } maanden niets. Je krijgt geen boete en betaalt geen rente.
        We bellen je om samen te kijken wat daarna kan.
notice-postponed =
    .line = Je mag later betalen, uiterlijk op { $day }.
    .subject = Je mag later betalen
    .body =
        Je vroeg om later te betalen. Dat mag. Betaal wat open staat uiterlijk op { $day }. Je krijgt geen boete.
        Lukt het dan nog niet? Log in en kies ‘Ik kan dit niet betalen’.
notice-less-asked =
    .line = Je vroeg om { $amount } per maand te betalen.
    .subject = We kijken naar je voorstel
    .body =
        Je stelde een lager bedrag per maand voor. Je krijgt uiterlijk op { $day } antwoord.
        De volgende maand hoef je niets te betalen. Tot ons antwoord sturen we geen herinnering.
notice-choice-taken-back =
    .line = Je hebt op { $day } je keuze over betalen teruggedraaid.
    .subject = Je keuze over betalen is teruggedraaid
    .body =
        Je hebt op { $day } je keuze over betalen teruggedraaid. Alles staat weer zoals het was. Ons bericht daarvoor geldt niet meer.
        Log in en kijk bij Terugbetalen wat je betaalt en wanneer.
notice-call-asked =
    .line = Je vroeg op { $day } of we je willen bellen.
    .subject = We bellen je
    .body =
        Je vroeg of we je bellen. Dat doen we op een werkdag tussen 9 en 17 uur.
        Tot die tijd sturen we geen herinnering.
notice-income-question =
    .line = We hadden op { $day } een vraag over je inkomen.
    .subject = We hebben een vraag over je inkomen
    .body =
        Het inkomen dat je doorgaf, past niet bij het bewijs, of er is geen bewijs. Daarom telt het nu niet mee.
        Log in en geef je inkomen opnieuw door. Kom je er niet uit? Mail { CONTACT("mail") }.
notice-year-income-wanted =
    .line = We vroegen je inkomen over { $year }.
    .subject = Geef je inkomen door
    .body =
        We willen graag je inkomen over { $year } weten. Dan kijken we of je het goede bedrag betaalde.
        Log in en kijk bij Terugbetalen. Betaalde je te veel? Dat gaat af van wat je nog moet betalen.
notice-year-settled =
    .line = We maakten je jaarafrekening over { $year }.
    .subject = Je jaarafrekening is klaar
    .body =
        Je jaarafrekening over { $year } is klaar. Log in en kijk bij Terugbetalen.
        Betaalde je te veel? Dat gaat af van wat je nog moet betalen. Betaalde je te weinig? Dat komt in delen bij je maandbedragen, zonder rente.
notice-payment-reversed =
    .line = Je betaling van { $amount } van { $day } telt niet meer mee.
    .subject = Je betaling telt niet meer mee
    .body =
        We kregen op { $day } { $amount } van je. De bank haalde dat geld terug, of de betaling was niet voor jou geboekt.
        Het bedrag staat weer open. Log in en kijk bij Terugbetalen. Klopt het niet? Mail { CONTACT("mail") }.
notice-proposal-refused =
    .line = We konden op { $day } je voorstel niet aannemen. We bellen je.
    .subject = Ons antwoord op je voorstel
    .body =
        We hebben op { $day } naar je voorstel gekeken. Zo lukt het niet. We bellen je om samen te kijken wat wel kan.
        Tot die tijd sturen we geen herinnering.
notice-plan-changed =
    .line = Op { $day } is veranderd wat je terugbetaalt.
    .subject = Wat je terugbetaalt is veranderd
    .body =
        Op { $day } is veranderd wat je terugbetaalt en wanneer. Log in om te zien wat je nu per maand betaalt en tot wanneer.
        Klopt het niet, of lukt het nog steeds niet? Laat het ons weten.
notice-repaid =
    .line = Sinds { $day } hoef je niets meer te betalen.
    .subject = Je hoeft niets meer te betalen
    .body =
        Op { $day } is alles klaar. Je hoeft niets meer te betalen.
        Dank je wel, en veel succes met je werk.

# Letters (PDF)

letter-salutation = Dag { $name },
letter-closing = Groet, TechEduFonds
letter-number = Je nummer

decision-yes = Je krijgt { $amount } voor je opleiding
decision-no = Je krijgt geen geld van ons
decision-grant = Gift: die hoef je niet terug te betalen
decision-pre-financing = Voorfinanciering: die betaal je later terug
decision-income-share = Inkomensdeelovereenkomst: je betaalt later een deel van je loon
decision-do = Dit moet je doen
decision-do-sign = Onderteken je contract uiterlijk op { $day }. Log in en kies Mijn aanvraag.
decision-why = Waarom dit besluit?
decision-when = Wanneer komt het geld?
decision-benefit = Krijg je een uitkering of toeslag?
    .lead = Vertel UWV, je gemeente, de SVB of Dienst Toeslagen dat je dit geld krijgt. Doe dat voordat het eerste geld komt. Dan hoef je later niets terug te betalen door een misverstand. Wij helpen je daarbij.
decision-other-help = Wie kan je wel helpen?
    .lead = Vraag je school, UWV of je gemeente welk geld er is voor je opleiding. Vraag bij DUO naar studiefinanciering of levenlanglerenkrediet. Verandert er iets bij jou? Dan kun je bij ons opnieuw aanvragen.
decision-disagree = Ben je het niet eens met dit besluit?
    .lead = Mail ons: { CONTACT("mail") }. Vaak lossen we het samen op. Je kunt ook bezwaar maken. Dat kan tot en met { $day }, ook als je ons al mailde. Log in, kies Mijn aanvraag en dan ‘Ik ben het niet eens met een besluit’. Schrijf op waarom je het er niet mee eens bent. Iemand die het besluit niet nam, kijkt dan opnieuw.
repaid-title = Je hoeft niets meer te betalen
repaid-lead = Op { $day } was alles klaar. Dit is je bewijs. Bewaar het goed.
repaid-got = Je kreeg van ons
repaid-paid = Je betaalde
repaid-forgiven = Kwijtgescholden: dat hoefde je niet te betalen
repaid-kept = We bewaren de gegevens over geld tot en met { $day }. Dat is verplicht volgens de belastingwet.
notice-draft-waits =
    .line = Je begon een aanvraag. Die is nog niet opgestuurd.
    .subject = Je aanvraag is nog niet opgestuurd
    .body =
        Je begon een aanvraag. Je hebt die nog niet opgestuurd. Wil je verder? Ga naar Mijn aanvraag: alles wat je invulde staat er nog.
        Doe je niets? Dan verwijderen we op { $day } wat je invulde. Opnieuw beginnen kan altijd.
notice-draft-removed =
    .line = Wat je invulde en niet opstuurde, is verwijderd.
    .subject = We hebben je aanvraag verwijderd
    .body =
        Je hebt je aanvraag niet opgestuurd. Daarom hebben we op { $day } verwijderd wat je invulde. Zo bewaren we niet meer van jou dan nodig.
        Wil je toch geld aanvragen? Begin dan opnieuw. Dat kan altijd.
notice-credit-goes-back =
    .line = We betalen je tegoed van { $amount } aan je terug.
    .subject = We betalen je tegoed terug
    .body =
        Je betaalde te veel. We betalen je tegoed van { $amount } terug op de rekening die we van je hebben. Je krijgt bericht als het betaald is.
        Klopt je rekeningnummer niet meer? Mail dan naar { CONTACT("mail") }.
decision-in-dutch = Een collega schreef dit zelf, misschien in het Nederlands. Is het niet duidelijk? Mail { CONTACT("mail") }.
