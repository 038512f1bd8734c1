# The steps of the calculation of childcare allowance, each in a sentence

step-bracket = Het inkomen van jou en je partner samen is { $income } per jaar. Daar hoort { $result } bij voor het eerste kind en { $next } voor elk ander kind.
step-hourly-price = Kind { $child }: je betaalt { $price } per uur. De wet telt hoogstens { $maximum } per uur. We rekenen met { $result } per uur.
step-hours = Kind { $child }: je hebt { $hours } uur opvang per maand. De wet telt hoogstens { $maximum } uur. We rekenen met { $result } uur.
step-counted-costs = Kind { $child }: { $hours } uur keer { $price } is { $result } aan kosten die meetellen.
step-child-amount = Kind { $child }: { $rate } van { $costs } is { $result } toeslag.
step-month-total = Alle kinderen samen: { $sum }. We ronden af naar beneden op hele euro's. De toeslag is { $result } per maand.
