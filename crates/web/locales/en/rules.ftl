# The rules the fund calculates with

rules = Rules and amounts
    .lead = These are the rules we calculate with. With each rule you see where it comes from and how sure we are of it. We are not UWV, a municipality or Dienst Toeslagen: only they decide.
rules-all = See all rules and amounts
rules-rights = Who has a right
rules-amounts = Amounts per year
rules-kinderopvangtoeslag = Childcare allowance (kinderopvangtoeslag)
rules-zorgtoeslag = Healthcare allowance (zorgtoeslag)
rules-huurtoeslag = Rent allowance (huurtoeslag)
rules-kindgebonden-budget = Child budget (kindgebonden budget)
rules-recht-op-kinderopvangtoeslag = Who gets childcare allowance?
rules-uitkering-houden = Keeping your benefit while you learn
rules-bijstandsnormen = Social assistance (bijstand): how much a month
rules-incomplete = We do not pay on these amounts
    .lead = Not every amount of this year is confirmed. You see here what we know. We only pay once all amounts are certain.
rules-hour = { $care }: highest price an hour that counts
rules-hours = Highest number of hours a child a month
rules-from = from { $day }
rules-no-end = and more
rules-unknown = not known
rules-brackets = Part of the costs that you get back
rules-sources = Sources

column-rule = Rule
column-value = Value
column-article = Law or source
column-confidence = How sure
column-from = Income from
column-to = Up to and including
column-first-child = First child
column-next-child = Each other child

confidence-a = Sure: 2 or more sources say the same.
confidence-b = Sure: it is in the law or on a page of the government.
confidence-c = Fairly sure: 1 other source says so.
confidence-d = Not sure: ask before you count on it.

norm-single = Alone, or alone with children (21 to pension age)
norm-couple = Together (21 to pension age)
norm-single-18-20 = Alone, 18 to 20
norm-couple-18-20 = Together, both 18 to 20
norm-couple-18-20-children = Together with children, both 18 to 20
norm-couple-one-18-20 = Together, one of them 18 to 20
norm-couple-one-18-20-children = Together with children, one of them 18 to 20
norm-single-aow = Alone, pension age
norm-couple-aow = Together, pension age
norm-institution-single = In an institution, alone
norm-institution-couple = In an institution, together
