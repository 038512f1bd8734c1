# Around every page

layout-skip = Skip to the content
layout-language = Language
layout-menu = Menu
layout-sign-out = Sign out
layout-help = Do you have a question?
    .lead = E-mail us or let us call you back. We answer on working days from 9:00 to 17:00.
layout-phone = Call { $phone }
layout-staff = Sign in for staff

menu-mine = My application
menu-check = Is this right for me?
menu-today = Today
menu-queue = Work list
menu-money = Overview
menu-payouts = Payouts
menu-repayments = Repayments
menu-messages = Messages
menu-settings = Settings
menu-users = Users

# The bar of the demo

demo-banner = Demo
demo-plus-day = 1 day on
demo-plus-month = 1 month on
demo-accounts = Choose who you are

# Forms

form-error = Error:
form-errors = { $count ->
    [one] 1 thing is not right yet
   *[other] { $count } things are not right yet
}
form-hidden = Hidden field
form-day = Day
form-month = Month
form-year = Year
form-choose = Choose
form-next = Next
form-save-next = Save and go on
form-save-later = Save and go on later
form-more-children = Add another child
form-fewer-children = Remove the last child
form-step = Step { $step } of { $of }
form-back = Back
form-back-home = Back to the start
form-back-tasks = Back to your application
form-back-mine = Back to My application
form-back-repay = Back to repaying

answer-yes = Yes
answer-no = No
answer-unknown = I do not know

nobody = Nobody

# What to do when something typed is not right

error-amount = Enter an amount from { $least } to { $most }.
error-number = Enter a number from { $least } to { $most }.
error-too-long = Make the text shorter. It can hold { $most } characters.
error-choose-one = Choose 1 of the answers.
error-yes-no = Choose yes or no.
error-date-empty = Enter the day, the month and the year.
error-date-day = Enter a number for the day, for example 1.
error-date-digits = Write the date in digits, for example 1 9 2026.
error-date-year = Is the year right? You entered { $year }.
error-iban-sepa = We cannot send money to this country. Enter an account in the Netherlands or another country in Europe.
error-amount-year = You entered { $amount } a year. Do you mean { $guess }? Then write { $plain }. Or write an amount without cents.
error-date-wrong = This date does not exist. Check the day and the month.
error-email = Enter your e-mail address, for example name@example.com.
error-iban = This account number is not right. Look on your bank card.
error-phone = Enter a phone number of 10 digits. A foreign number starts with a +.
error-postcode = Enter your postcode, for example 1012 AB.
error-code = This code is not right. Look in your newest e-mail.
error-code-old = This code no longer works. Ask for a new code.

# Pages that cannot be shown

error-home = To the start page
error-not-found = This page is not here
    .lead = Check that the address is right. Or begin again on the start page.
error-forbidden = This page is not for you
    .lead = You are signed in, but you may not see this page. Is that not right? E-mail { CONTACT("mail") }.
error-stale = Something has changed
    .lead = Somebody else has just changed this, or this step was done already. Open the page again to see how it is now. Can you still fill in the questions? Then what you typed is there again.
error-too-large = This is too much to send at once
    .lead = Send fewer photos or PDFs at a time. A photo or PDF can be 25 MB. One application can hold 60.
error-bad-request = This did not arrive well
    .lead = Your internet may have dropped for a moment. Go back to the last page and try again.
error-unavailable = We cannot keep this just now
    .lead = Try again in a few minutes. What you saved before is still there.
    .form = What you just typed is not lost. Send it again with the button below. If it was kept after all, we count it once.
error-again = Send it again
error-request = Number of this request, if you mail us:
error-repeated = You sent this already
    .lead = We carried it out once. Open the previous page again to see how it is now.
error-broken = Something went wrong on our side
    .lead = Try again in 5 minutes. What you saved before is still there.

# What money is for, and how it is given

purpose-tuition = Tuition
purpose-living = Living allowance
purpose-laptop = Laptop
purpose-travel = Travel costs
purpose-childcare-bridging = Childcare bridging

instrument-grant = Grant
instrument-pre-financing = Advance funding
instrument-over-award = Received too much
letter-lapsed = Contract not signed
letter-dismissed = We have stopped handling your application
letter-stopped = The course has stopped
letter-revised = Changed decision
letter-objection-decision = Decision on your objection
letter-complaint-answer = Answer to your complaint
letter-payment-letter = An amount has not been paid yet
menu-objections = Objections
menu-complaints = Complaints
at-others = To be asked back from school or shop
    .lead = Schools and shops got this much that is not given any more. Ask it back there. An administrator registers with the payout what comes back; then it goes from here.
grievance-objection = Objection
grievance-complaint = Complaint
grievance-subject-decision = A decision
grievance-subject-stop = The course that stopped
grievance-subject-dismissal = That we stopped handling the application
grievance-subject-amendment = The way of repaying
grievance-subject-collection = An amount that we asked for
grievance-subject-conduct = How the fund acted
instrument-income-share = Income share agreement

# Columns used on more than one page

column-number = Number
column-name = Name
column-what = What for
column-amount = Amount
column-day = Date
column-state = State
column-month = Month
column-total = Total
column-instrument = Kind of money
column-payee = Paid to

# Papers

papers = Papers
    .lead = Take a photo of each paper, or choose a PDF. Cross out your citizen service number (BSN) before you send the paper. We may not have that number.
paper-school-letter = Letter from your school
    .why = The letter or quote says what the course costs, when it begins and when it ends.
paper-payslip = Payslip (loonstrook)
    .why = Send the latest payslip from your work. It shows us what you earn. Cross out your BSN.
paper-benefit-decision = Decision on your benefit
    .why = This letter says which benefit you have and until when. Does it say something about your health? Black that out, and your BSN too.
paper-childcare-contract = Childcare contract
    .why = It says how many hours of childcare you have and what an hour costs. Cross out your BSN and your child's BSN.
paper-laptop-quote = Quote for the laptop
    .why = A shop's quote says which laptop it is and what it costs.
paper-consent = Consent of UWV or the municipality
    .why = This letter says that you may do the course next to your benefit. Does it say something about your health? Cross that out, and your BSN too.
paper-municipal-statement = Municipality's statement about the living allowance
    .why = This letter says whether you may get a living allowance from us next to your social assistance (bijstand). Without this letter we cannot give you a living allowance. Cross out your BSN.
paper-other = Another paper
    .why = Send a paper here that fits nowhere else. Cross out your BSN.

letter-decision = Decision
letter-agreement = Signed contract
letter-repaid = Proof that you need not pay any more

payout-planned = Planned
payout-released-once = Released once
payout-released = Released
payout-paid = Paid
payout-cancelled = Cancelled

# Dates that follow from an application

watches = Mind these dates
watch-did = Done
watch-undo = Not done after all
watch-before = By { $day }
watch-missed = Was due { $day }
watch-done-on = Done on { $day }
watch-consent-of-uwv = Get a letter from UWV
    .why = UWV has to say yes before your training starts. Otherwise your unemployment benefit can stop, and your childcare allowance too.
watch-consent-of-municipality = Get a letter from your municipality
    .why = The municipality has to say yes before your training starts. Otherwise your benefit can stop, and your childcare allowance too.
watch-consent-of-uwv-or-employer = Get a letter from UWV or your employer
    .why = The training has to be in your re-integration plan before it starts. Otherwise your benefit can change.
watch-means-statement = Statement of the municipality in the case
    .why = Without a statement on art. 31, 33 and 34 Participatiewet we pay no money to live on.
watch-report-to-uwv = Report your training to UWV
    .why = Report the fund's money too. Who does not report can have to pay money back.
watch-report-to-municipality = Report your training to your municipality
    .why = Report the fund's money too. Who does not report can have to pay money back, and a fine.
watch-report-to-svb = Report your training to the SVB
    .why = Report the fund's money too. Who does not report can have to pay money back.
watch-new-income = Tell the Dienst Toeslagen your new income
    .why = Your allowances depend on your income of the whole year. If you do not tell them, you may have to pay money back.
watch-last-allowance = Stop your childcare allowance
    .why = After this month you have no right any more. Stop the allowance then. Otherwise you have to pay money back.
watch-claim-allowance = Apply for childcare allowance
    .why = No allowance yet? Apply for it. You do not get allowance of more than { LAW("claim-months") } months ago.
watch-apply-for-jobs = Start applying for jobs again
    .why = From this day you have to apply for jobs again for your unemployment benefit.

# Benefits by their name

benefit-name-ww = WW (unemployment benefit)
benefit-name-bijstand = Bijstand (social assistance)
benefit-name-ioaw = IOAW
benefit-name-ioaz = IOAZ
benefit-name-wia = WIA (disability)
benefit-name-wajong = Wajong
benefit-name-zw = Ziektewet (sickness benefit)
benefit-name-anw = Anw (survivor benefit)
benefit-name-none = No benefit
menu-manager-proposals = Proposals
menu-security = Security
menu-sessions = Signed in
column-when = When
column-lent = Principal
column-left = Not charged yet
column-funded = Paid out in all
error-amount-two = Do you mean { $thousands } or { $decimals }? Write { $plain } without a sign, or the cents after a point.
form-put-back = What you typed here before is back. It has not been sent yet.
form-put-back-away = Throw away what I typed
form-offline = You have no internet at the moment. What you typed is still here. Try again in a moment.
sign-in-kept = We have kept what you typed. Sign in, and it is there again.
error-disputed = This was changed to { $value } in another window. Check which is right, and save it.
error-disputed-empty = This answer was removed in another window. Check which is right, and save it.
call-topic-check = Whether this is right for me
call-topic-application = My application
call-topic-repaying = Repaying
call-topic-other = Something else
call-when-any = It does not matter
call-when-morning = In the morning
call-when-afternoon = In the afternoon
error-bsn = There is a citizen service number (BSN) here. We may not have that number. Remove it. We have not kept it.
error-bsn-bare = There is a number here that can be a citizen service number (BSN). Remove it. Is it something else? Then tick that.
form-not-a-bsn = This number is not a BSN
