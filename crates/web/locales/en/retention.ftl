# What a training changes: the pages and the letter

changes = This changes for you
    .lead = We worked this out from your answers. Does something change? Tell us.
changes-more-money = Also work out what I have left each month
changes-more-money-lead = Enter a few more amounts. Then you also see your other allowances and what you have left each month.
changes-print = You can print this page or keep it as a PDF.

# Money of a month

budget = What you have left each month
budget-kind = What
budget-net = Wages and benefit (net)
budget-childcare = Childcare allowance
budget-healthcare = Healthcare allowance
budget-rent-allowance = Rent allowance
budget-child-budget = Child budget
budget-rent = Rent
budget-care = Childcare
budget-left = What you have left
budget-without = What you have left without the course
budget-year-back = Allowances over { $year }: your course makes your income { $income } instead of { $before }. Do you not report that? Then you pay back about { $amount } later.
budget-year-later = Allowances over { $year }: your course makes your income { $income } instead of { $before }. Do you report that? Then you get about { $amount } more.
budget-note = Money for school, laptop and travel is not counted here. We calculate with what you entered. In this list you have no work yet after your course. Healthcare allowance, rent allowance and child budget can be 1 euro a month different.

# Other ways to do it

alternative-childcare = Childcare allowance you miss
alternative-gap = Difference over your whole course

# What the fund could pay

bridging-ask-statement = We first ask for a statement of your municipality about this.
bridging-needs-statement = We only pay this when the municipality writes that it is allowed. Otherwise your benefit can go down.
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
effects = What our money does to your benefit
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

# The picture: now, during, after

picture-headline = With TechEduFonds you have { $amount } left every month
picture-headline-short = Even with TechEduFonds you are { $amount } short a month
picture-headline-alone = During your course you have { $amount } left every month
picture-headline-alone-short = During your course you are { $amount } short a month
picture-else = Without us you have { $amount } left.
picture-else-short = Without us you are { $amount } short.
picture-money = What you have left each month, after rent and childcare
picture-money-zero = € 0 a month, after rent and childcare
picture-childcare = Childcare allowance a month
picture-childcare-zero = € 0 a month
picture-below = short
picture-now = Now
picture-between = Until your course
picture-with-work = When you worked
picture-before = Before your course
picture-without = During, without us
picture-during = During your course
picture-with = During, with us
picture-after = Afterwards
picture-loses = From { $month } on you get no childcare allowance. You then lose { $amount } a month.
picture-stops = From { $month } on you get no childcare allowance.
picture-less-income = Your income is lower then.
picture-part-childcare = From us for childcare: { $amount } a month, { $months } times
picture-part-living = From us to live on: { $amount } a month, { $months } times
picture-open = You then have { $amount } a month less than without the course.
picture-open-childcare = You then still lose { $amount } a month.
picture-most = We cannot pay more.
picture-if-granted = This only applies if we say yes to your application.
picture-after-work = This is if you earn again what you earn now.
picture-after-as-during = This is as long as you have no work.
picture-repays = From { $month } on you pay back each month, if you earn enough. That is not taken off here yet.
picture-once-paid = Your course, laptop and travel cost { $costs } together. We pay { $paid }.
picture-once-own = Your course, laptop and travel cost { $costs } together. We pay { $paid }. You pay { $own } yourself.
picture-once-asked = Your course, laptop and travel cost { $costs } together. You ask us for { $paid }.

# Month by month

strip = Month by month
strip-work = Work
strip-course = Course
strip-course-days = { $from } to { $until }
strip-allowance = Allowance
strip-pays-childcare = Childcare, from us
strip-pays-living = Money to live on, from us
strip-until = up to and including { $day }
strip-goes-on = goes on
strip-until-month = up to and including { $month }
strip-from-month = from { $month } on
strip-allowance-always = every month
strip-allowance-never = no right
strip-pays = { $months } times { $amount }
strip-pays-most = { $months } months, at most { $amount } a month
strip-legend-lost = Red: you get no allowance.
strip-legend-maybe = Dotted: when you work again.

# Ways to lose less

ways = Ways to have more left
ways-best = Saves most
ways-saves = saves
way-work-on = Work on until { $day }
way-keep-work = Keep working { $hours } hours a week until { $day }
way-later = Start 1 month later
way-later-and-work = Start 1 month later and work 1 month longer
way-consent-asked = Make sure you have the answer in time
way-consent-uwv = Ask UWV for a letter
way-consent-municipality = Ask your municipality for a letter
way-consent-uwv-or-employer = Ask UWV or your employer for a letter
way-accredited = Choose a recognised course
    .lead = A recognised course gives you the right to childcare allowance. Ask your school whether they have one.
way-ask-school = Ask whether your course is recognised
way-bridging = We can help pay for your childcare
    .lead = We can pay { $amount } a month from { $month } on, { $months } times. That money goes to the childcare provider.
way-bridging-gift = This is a gift. You do not pay it back.
way-in-picture = This is already in the picture above.
way-childcare = You then get { $amount } more childcare allowance.
way-wage = You then earn about { $amount } net a month.
way-rest = From wages and other allowances you have about { $amount } more left.
way-mail = Mail this text
way-dutch = The text is in Dutch, because who gets it reads Dutch. This is what it says:
text-work-on = A text for your employer
    .subject = Working longer
    .body =
        Dear [name],

        On { $from } I start a course. I would like to keep working until { $until }. Is that possible? Would you put this in writing for me?

        Regards, [your name]
text-keep-work = A text for your employer
    .subject = Keep working some hours
    .body =
        Dear [name],

        On { $from } I start a course. I would like to keep working { $hours } hours a week, until { $until }. Is that possible? Would you put this in writing for me?

        Regards, [your name]
text-uwv = A text for UWV
    .subject = Consent to my course
    .body =
        Dear sir or madam,

        I want to follow a course: { $course } at { $school }, from { $from } to { $to }. May I follow this course and keep my benefit?

        Would you send me a letter which says that the course is part of my programme towards work? I need that letter before I start, for my childcare allowance.

        Kind regards, [your name]
text-municipality = A text for your municipality
    .subject = Consent to my course
    .body =
        Dear sir or madam,

        I want to follow a course: { $course } at { $school }, from { $from } to { $to }. Can this course become part of my programme towards work?

        Would you send me a letter that says so? I need that letter before I start, for my childcare allowance.

        Kind regards, [your name]
text-school = A text for your school
    .subject = Is the course recognised?
    .body =
        Dear sir or madam,

        I want to follow the course { $course }, from { $from } to { $to }. Is this course recognised for childcare allowance? If not, do you have a recognised course that is like it?

        Kind regards, [your name]

# Folds

fold-answers = Your answers
fold-change = Change
fold-how = How we calculated this
fold-benefit = Your benefit
fold-keep = Keep, e-mail or print
fold-open = What we do not know for sure yet
changes-income-wanted = We do not know yet what you get when you do not work
    .lead = That is why we do not calculate yet what you have left each month. Fill in this amount.
budget-fund = TechEduFonds: { $purpose }
budget-left-with = What you have left with us
budget-left-alone = What you have left without us
budget-year-right-back = Allowances of { $year }: your course changes your rights. If you do not report that, you will later pay back about { $amount }.
budget-year-right-later = Allowances of { $year }: your course gives you the right to about { $amount } more. Report it to Dienst Toeslagen.
bridging-year = Our money for { $year } is { $amount } in total.
bridging-year-part = Our money for { $year } is { $amount } in total. We pay { $waits } of it only once the amounts of { $year } are certain.
bridging-year-waits = Our money for { $year } is { $amount } in total. We pay this only once the amounts of { $year } are certain.

# Trying another day

try = What if I work longer or start later?
try-work = My last working day
try-start = My course starts on
try-goes-on = I keep working
try-show = Show me
try-seen = This is an example: { $what }.
try-seen-work = your last working day is { $day }
try-seen-goes-on = you keep working
try-seen-start = you start on { $day }
try-unknown = We do not know then what you get between your work and your course. That is why you only see your childcare allowance now.
try-back = Back to your answers
folds = More
correction-give = Fill in the amount
