# The steps of the calculation of childcare allowance, each in a sentence

step-bracket = The income of you and your partner together is { $income } a year. You get { $result } of the costs back for the first child, and { $next } for every other child.
step-hourly-price = Child { $child }: you pay { $price } an hour. The law counts at most { $maximum } an hour. We calculate with { $result } an hour.
step-hours = Child { $child }: you have { $hours } hours of childcare a month. The law counts at most { $maximum } hours. We calculate with { $result } hours.
step-counted-costs = Child { $child }: { $hours } hours times { $price } is { $result } of costs that count.
step-child-amount = Child { $child }: { $rate } of { $costs } is { $result } allowance.
step-month-total = All children together: { $sum }. We round down to whole euros. The allowance is { $result } a month.

# The steps of the other allowances

step-health-premium = The standard premium is { $once } a year, and twice that with a partner. We count { $result }.
step-health-norm = You pay { $share } of the threshold income of { $threshold } yourself, and { $above-share } of the { $above } above it: { $result } a year.
step-health-year = { $premium } minus { $norm } is { $result } a year. Is your partner not insured in the Netherlands? Then you get half.
step-year-granted = In whole euros that is { $year } a year. Below { $minimum } a year nothing is granted. Granted: { $result }.
step-month-down = { $year } a year divided by 12, down to whole euros: { $result } a month.
step-child-amount-year = A child of { $age }: { $amount } and { $increase } extra. Together so far { $result } a year.
step-child-alone = You have no allowance partner: { $increase } extra. Together { $result } a year.
step-child-taper = Above an income of { $threshold }, { $share } of the { $above } you have more goes off. Of { $whole }, { $result } is left.
step-rent-counted = Your rent is { $rent } a month. The law counts at most { $cap }. We count { $result }.
step-rent-limit = Your rent is { $rent } a month. With service costs { $result } counts. Above { $limit } there is no right.
step-rent-base = The first { $result } of rent is always yours to pay.
step-rent-base-income = At an income of { $income } a year the first { $result } of rent is yours to pay.
step-rent-part = Part { $part } of the rent: { $share } of { $amount } is { $result }.
step-rent-taper = Above an income of { $point }, { $share } of the { $above } you have more goes off: { $result } a month.
step-rent-month = What is left, down to whole euros: { $result } a month.
step-stair-part = Of { $part } of the debt, { $share } may be charged for collecting: { $result }.
step-least-and-most = The law sets at least { $least } and at most { $most }. Together it is { $result }.
