# The steps of the calculation of childcare allowance, each in a sentence

step-bracket = The income of you and your partner together is { $income } a year. With that goes { $result } for the first child and { $next } for every other child.
step-hourly-price = Child { $child }: you pay { $price } an hour. The law counts at most { $maximum } an hour. We calculate with { $result } an hour.
step-hours = Child { $child }: you have { $hours } hours of childcare a month. The law counts at most { $maximum } hours. We calculate with { $result } hours.
step-counted-costs = Child { $child }: { $hours } hours times { $price } is { $result } of costs that count.
step-child-amount = Child { $child }: { $rate } of { $costs } is { $result } allowance.
step-month-total = All children together: { $sum }. We round down to whole euros. The allowance is { $result } a month.
