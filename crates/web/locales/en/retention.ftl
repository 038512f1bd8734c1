# What a training changes: the pages and the letter

changes = This changes for you
    .lead = We worked this out from your answers. Does something change? Tell us.
changes-more-money = Also work out what I have left each month
changes-more-money-lead = Enter a few more amounts. Then you also see your other allowances and what you have left each month.
changes-print = You can print this page or keep it as a PDF.

# Money of a month

budget = What you have left each month
budget-chart = What you have left each month
budget-chart-text = You have the least left in { $month }: { $amount }.
budget-legend-left = you have left
budget-legend-gap = less than without the course
budget-kind = What
budget-net = Wages and benefit (net)
budget-childcare = Childcare allowance
budget-healthcare = Healthcare allowance
budget-rent-allowance = Rent allowance
budget-child-budget = Child budget
budget-rent = Rent
budget-care = Childcare
budget-training = Course
budget-preconditions = Laptop and travel
budget-left = You have left
budget-without = Without the course
budget-gap = Difference
budget-year-back = Allowances over { $year }: your course makes your income { $income } instead of { $before }. Do you not report that? Then you pay back about { $amount } later.
budget-year-later = Allowances over { $year }: your course makes your income { $income } instead of { $before }. Do you report that? Then you get about { $amount } more.
budget-note = We calculate with what you entered. After your course we calculate as if you have no other work yet. Healthcare allowance, rent allowance and child budget can be 1 euro a month different.

# Other ways to do it

alternatives = Is there another way?
alternative-kind = What happens
alternative-plan = Your plan
alternative-work = Keep working { $hours } hours a week
alternative-later = Start 1 month later
alternative-consent-uwv = With consent of UWV
alternative-consent-municipality = With consent of your municipality
alternative-consent-uwv-or-employer = With consent of UWV or your employer
alternative-months = Months without childcare allowance
alternative-childcare = Childcare allowance you miss
alternative-gap = Difference over your whole course

# What the fund could pay

bridging = What the fund can pay
bridging-line = { $purpose }: { $amount } a month from { $month }, { $months } times. Together { $total }, as { $instrument }, { $receiver }.
bridging-to-you = to you
bridging-to-care = to the childcare
bridging-provisional = We only pay this when the amounts of that year are certain.
bridging-ask-statement = We first ask for a statement of your municipality about this.
bridging-needs-statement = We only pay this when the municipality writes that it is allowed. Otherwise your benefit can go down.
bridging-note = This is a calculation. A reviewer looks at it and a second reviewer decides.

# The benefit

benefit-keeping = Your benefit
kept-kept = You keep your { $benefit } during your course
kept-with-consent = You keep your { $benefit } if { $who } consents
kept-at-risk = Your { $benefit } can stop or go down
kept-lost = With this course your { $benefit } stops
kept-unknown = We are not sure if you keep your { $benefit }
kept-uncertain = The law is not clear here. Ask { $who }, before your course begins. Ask for an answer in a letter.
body-uwv = UWV
body-municipality = your municipality
body-uwv-or-employer = UWV or your employer
body-svb = the SVB
conditions = Conditions
condition-met = Met
condition-not-met = Not met
condition-unknown = Not known yet
duties = What you have to go on doing
duty-stays = Still applies
duty-lifted = Not needed up to and including { $day }, then again from { $again }
effects = What money of the fund does to your benefit
pay-yes = Possible
pay-ask = Possible, we ask for a statement
pay-no = Only with a statement
receiver-applicant = to you
receiver-third-party = to whoever sends the bill
benefit-norm = Social assistance is { $amount } a month from { $day }. That is for: { $household }. Do more adults live with you? Then it is less.

# The reviewer's tab

retention = Retention
retention-open = See calendar, evidence and budget
calendar = Calendar
calendar-parent = Parent
calendar-partner = Partner
calendar-why = Ground
situation-work = Work
situation-partner-business = Works in partner's business
situation-bijstand = Social assistance
situation-ioaw = IOAW
situation-ioaz = IOAZ
situation-anw = Anw
situation-minor-parent = Younger than 18, in education
situation-jobseeker = Looking for work
situation-integration = Civic integration
situation-ww = WW
situation-wia = WIA
situation-wajong = Wajong
situation-zw = Sickness benefit
situation-accredited-education = Recognised course
situation-unaccredited-course = Course, not recognised
situation-close-relative = Relative with care
situation-wlz = Wlz
situation-detention = Detention
situation-none = Nothing that counts
situation-consented = with consent
right-letter = Art. 1.6(1)({ $letter })
right-letter-until = Art. 1.6(1)({ $letter }), up to and including { $month }
evidence = Evidence
evidence-paper = Paper
evidence-right = Right
evidence-new = In, not looked at yet
evidence-missing = Missing
evidence-wrong = Not usable
evidence-work-contract = Work contract
evidence-payslip = Payslip
evidence-partner-tax-return = Tax return with the partner
evidence-benefit-decision = Decision on the benefit
evidence-plan-of-approach = Plan of approach of the municipality
evidence-enrolment = Proof of enrolment
evidence-jobseeker-registration = Registration as jobseeker
evidence-integration-plan = Civic integration plan
evidence-course-contract = Contract with the course
evidence-uwv-consent = Consent of UWV
evidence-reintegration-plan = Re-integration plan with the course
evidence-means-statement = Statement of the municipality on money of the fund
evidence-employer-intention = Statement of an employer
evidence-course-plan = Course plan with hours

# Corrections

corrections = Changes
    .lead = Every change is a new version. The old answers are kept.
correction-why = What changed, and why?
    .hint = Write nothing about your health.
correction-save = Save the change
correction-version = Version { $number }, { $moment }, by { $who }
correction-was = Before
correction-is = Now
correction-nothing = You changed nothing. Change an answer, or go back.
correction-done = Your change is saved
    .lead = We worked everything out again. Below you see what is different.
correction-choose = What changed?
correction-seen = Seen
error-correction-why = Write what changed.

# Amounts that changed

view-changed = Changed
log-correct = Answers changed
changed-by-applicant = Changed by the applicant on { $day }
changed-by-reviewer = Changed by a reviewer on { $day }
changed-by-rules = Changed by new rules on { $day }
mine-changes = See what changes because of your course
