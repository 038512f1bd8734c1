# Work list

queue = Work list
queue-views = Lists
queue-search = Search the work list
queue-q = Number or name
queue-all-stages = All stages
queue-search-button = Search
queue-empty = No applications in this list
    .lead = Choose another list, or search with fewer words.
queue-clear = Show all applications
queue-caption = Applications { $from } to { $to } of { $total }
queue-pages = Pages
view-mine = Mine
view-nobody = Nobody's
view-second = Waits for second reader
view-late = Late
view-waiting = Waits for applicant
view-dates = Date missed
view-all = All
column-requested = Requested
column-deadline = Decision term
column-stage = Stage
column-reviewer = Reviewer
column-parts = When

stage-draft = Draft
stage-submitted = New
stage-in-review = In review
stage-waiting = Waits for applicant
stage-proposed = Second reader
stage-granted = Waits for signature
stage-running = Running
stage-refused = Refused
stage-withdrawn = Withdrawn
stage-closed = Closed

deadline-left = { $count ->
    [0] Decide today
    [one] 1 working day left
   *[other] { $count } working days left
}
deadline-late = { $count ->
    [one] 1 working day late
   *[other] { $count } working days late
}
deadline-paused = Paused since { $day }

# One case

work-kept = What you had typed
work-next = Next step
work-nothing = There is no step for you now.
work-wait = We are waiting for papers from the applicant. The decision term is paused. Have you heard enough, for example by phone? Then you can go on without the papers.
work-go-on = Go on without papers
work-take-on = Take on
work-declare = Record
work-assess = Record assessment
work-means = What this person can pay
work-propose = Propose to second reader
work-approve = Approve: this becomes the decision
    .lead = Read the proposal and the application. Do you approve? Then this is the decision and the applicant gets the letter.
work-send-back = Back to the reviewer
work-ask-papers = Ask for papers
work-which-papers = Which papers do you need?
work-ask-button = Ask for these papers
work-proposal = Proposal
work-no-papers = There are no papers yet.
work-timeline = What happened

ask-interest = Do you know the applicant, or do you gain by the outcome?
    .hint = With yes, the application goes to a colleague. You can then no longer take it on.
ask-reason = Explanation
    .hint = Needed with a 0, 1 or 5.
criterion-need = Need
    .hint = Is the course impossible without our money?
criterion-feasible = Feasibility
    .hint = Can this person finish this course?
criterion-prospects = Prospects of work
    .hint = Does the course lead to work in technology or ICT?
criterion-budget = Budget
    .hint = Is the budget complete and does it fit the course?
score-0 = 0: not at all
score-1 = 1: hardly
score-2 = 2: a little
score-3 = 3: enough
score-4 = 4: good
score-5 = 5: very good
score-unknown = I cannot judge this
error-score = Choose a score, or choose ‘I cannot judge this’.

propose-amount = amount
    .hint = Leave empty if you do not propose this. For living allowance and bridging: the amount per month.
propose-instrument = kind of money
propose-payee = name of who gets the money
propose-iban = IBAN
propose-parts = number of parts
    .hint = Between 2 parts there are { $part-months } months.
propose-months = number of months
propose-motivation = Why this decision?
    .hint = The applicant reads this text in the letter. Write short and plainly. All amounts empty means: refuse.
propose-exempt = Does this person meet the exemption from the credit law?
    .hint = Only needed if the fund is exempt and you choose pre-financing: too little income, or in the service of the employer who lends.
propose-gross-income = Expected gross income a month after the course
    .hint = Only needed if something is repaid. Below the threshold of the contract nothing is due.
propose-net-income = Of that, net into the account
propose-fixed-costs = Fixed costs a month
    .hint = Rent, energy, insurance and payments on debts.
propose-left-over = Left a month
propose-seen = Where do these amounts come from?
propose-seen-told = The applicant told them
propose-seen-paper = Seen on papers
propose-register = When was the credit register (BKR) checked?
    .hint = Leave empty if it was not. With a licence it is required.
propose-not-asked = not checked
propose-deviation = Why does the bridging differ from the calculation?
    .hint = Only if you choose another amount or number of months than Retention shows. Only staff read this.
error-deviation = The bridging differs from the calculation. Write why.
error-payee = Enter who gets the money.
error-motivation = Enter why you propose this.

paper-state-new = New
paper-state-right = Right
paper-state-unreadable = Unreadable
paper-state-wrong = Wrong paper

# Why a step is refused

refusal-changed = Somebody else has just changed this case. Last step: { $what }. What you typed is still there. Check it and try again.
refusal-wrong-stage = This step is not possible in the present stage of the case. Look at ‘Next step’.
refusal-not-the-reviewer = Only the reviewer of this case can do this.
refusal-conflict = First record whether you know the applicant.
refusal-not-assessed = First fill in the assessment.
refusal-reason = Write an explanation. It is needed with a 0, 1 or 5 and with every proposal.
refusal-nothing = Enter an amount above € 0 on every line.
refusal-maximum = { $purpose }: enter at most { $maximum }.
refusal-too-long = Choose at most { $months } months for the bridging.
refusal-own-proposal = This is your own proposal. Ask a colleague to read it.
refusal-not-allowed = You reported that you know the applicant or have an interest. Leave this to a colleague.
refusal-credit = Choose a grant. Advance funding and income share agreements are not allowed now, because Settings does not say what the credit law permits.
refusal-income-not-confirmed = The fund may only lend to somebody with a benefit or too little income. See if that is so here, and say it at the question about the credit law.
refusal-employer-not-confirmed = The fund may only lend to somebody who works for the employer who lends. See if that is so here, and say it at the question about the credit law.
refusal-rate-too-high = The interest is higher than the law allows on this day. Choose a grant, or ask the board for a lower rate.
refusal-means-unknown = This proposal does not say what this person can repay. Send it back and enter income and fixed costs.
refusal-register = The fund has a licence. Check the credit register first, and enter the date.
refusal-not-affordable = In one month we ask { $asked }, but only { $left } is left. Choose a grant or a lower amount.
refusal-never-repaid = At this amount a month the loan is never repaid. Choose a grant, or ask the board for a higher amount.
refusal-costs-too-much = With this exemption nobody may pay back more than they got. Choose pre-financing or a grant.
refusal-statement = First ask for the municipality's statement about the living allowance, and mark it as ‘Right’. The applicant gets bijstand.
refusal-tuition = Pay the tuition to the school. Enter the name and IBAN of the school.
refusal-no-paper = Choose at least 1 paper.

# The log: step, and who did it

log-submit = Application sent
work-offer-again = Offer the contract again
view-ending = Stops or lapsed
log-lapse = Contract not signed in time
log-offer-again = Contract offered again
stage-dismissed = Not dealt with
work-extend = Give more time
work-dismiss = End: the papers did not come
dismissed-asked = Asked
dismissed-since = Asked on
dismissed-until = To be sent by
refusal-extended-before = More time was given once already.
refusal-still-time = The applicant has time until { $day }.
log-extend-papers = More time given for papers
log-remind-papers = Reminded of papers
log-dismiss = Not dealt with: papers did not come
work-take-over = Take this application over
    .lead = For instance when a colleague is away. First you say whether you know the applicant or have an interest. Was there a proposal already? Then you make it again.
    .button = Take over
log-take-over = Taken over from a colleague
work-stop-page = The course stops
    .lead = Choose why, and enter the last day. Then you see what happens to the money.
work-stop = The course stops
work-stop-own = You reported this. A colleague confirms it.
work-stop-confirm = Confirm: the course stops
work-stop-back = The course goes on
work-stop-register = The course stops
work-stopped = The course stopped on { $day }
stop-waits-already = A report that this course stops is waiting already. Look at that one first.
stop-changed = Money was paid meanwhile, or somebody was first. Look again at what happens.
stop-on-its-way = Money for a time after the stop is on its way. First register whether the bank paid it.
log-change-payout = Payout changed
log-ask-cancel-payout = Asked to cancel a payout
log-cancel-payout = Payout cancelled
log-keep-payout = Payout goes on after all
log-stop = Course stopped
log-withdraw-agreement = Withdrew from a contract
log-withdraw = Application withdrawn
log-take-on = Taken on
log-declare-interest = Interest reported, case given back
log-declare-no-interest = No interest
log-ask-papers = Papers asked for
log-answer-papers = Papers sent
log-go-on-without = Went on without papers
log-assess = Assessed
log-propose = Proposal made
log-send-back = Proposal sent back
log-approve = Decision made
log-accept = Contract signed
log-close = Case closed
log-ask-refund = Credit asked back
log-cancel-refund = Refund of credit cancelled
log-release-payout = Payout released
log-pay-out = Money paid
log-receive-payment = Payment recorded
log-reverse-payment = Payment turned round
log-declare-income = Income reported
log-ask-pause = Pause asked for
log-ask-later = Asked to pay later
log-ask-less = Lower amount asked for
log-ask-call = Call asked for
log-check-income = Income checked
log-settle-year = Year settled
log-void-payout = Payout not carried out
log-change-agreement = Repayment changed
log-by-applicant = applicant
log-by-system = system
