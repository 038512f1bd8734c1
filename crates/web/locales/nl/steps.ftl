# The steps of the calculation of childcare allowance, each in a sentence

step-bracket = Het inkomen van jou en je partner samen is { $income } per jaar. Dan krijg je { $result } van de kosten terug voor het eerste kind, en { $next } voor elk ander kind.
step-hourly-price = Kind { $child }: je betaalt { $price } per uur. Hoogstens { $maximum } per uur telt mee. We rekenen met { $result } per uur.
step-hours = Kind { $child }: je hebt { $hours } uur opvang per maand. Hoogstens { $maximum } uur telt mee. We rekenen met { $result } uur.
step-counted-costs = Kind { $child }: { $hours } uur keer { $price } is { $result } aan kosten die meetellen.
step-child-amount = Kind { $child }: { $rate } van { $costs } is { $result } toeslag.
step-month-total = Alle kinderen samen: { $sum }. We ronden af naar beneden op hele euro's. De toeslag is { $result } per maand.

# The steps of the other allowances

step-health-premium = De standaardpremie is { $once } per jaar, en twee keer zo veel met een partner. We rekenen met { $result }.
step-health-norm = Zelf betaal je { $share } van het drempelinkomen van { $threshold }. Van de { $above } erboven betaal je { $above-share }. Samen is dat { $result } per jaar.
step-health-year = { $premium } min { $norm } is { $result } per jaar. Is je partner niet verzekerd in Nederland? Dan krijg je de helft.
step-year-granted = Op hele euro's is dat { $year } per jaar. Onder { $minimum } per jaar wordt niets toegekend. Toegekend: { $result }.
step-month-down = { $year } per jaar gedeeld door 12, naar beneden op hele euro's: { $result } per maand.
step-child-amount-year = Een kind van { $age } jaar: { $amount } en { $increase } erbij. Samen tot nu toe { $result } per jaar.
step-child-alone = Je hebt geen toeslagpartner: { $increase } erbij. Samen { $result } per jaar.
step-child-taper = Je inkomen is { $above } hoger dan { $threshold }. Van die { $above } gaat { $share } van je toeslag af. Van { $whole } blijft { $result } over.
step-rent-counted = Je huur is { $rent } per maand. Hoogstens { $cap } telt mee. We rekenen met { $result }.
step-rent-limit = Je huur is { $rent } per maand. Met servicekosten telt { $result }. Boven { $limit } is er geen recht.
step-rent-base = De eerste { $result } huur betaal je altijd zelf.
step-rent-base-income = Bij een inkomen van { $income } per jaar betaal je de eerste { $result } huur zelf.
step-rent-part = Deel { $part } van de huur: { $share } van { $amount } is { $result }.
step-rent-taper = Boven een inkomen van { $point } gaat er { $share } af van de { $above } die je meer hebt: { $result } per maand.
step-rent-month = Wat overblijft, naar beneden op hele euro's: { $result } per maand.
step-stair-part = Van { $part } van de schuld mag { $share } aan incassokosten worden gerekend: { $result }.
step-least-and-most = De wet noemt minstens { $least } en hoogstens { $most }. Samen is het { $result }.
