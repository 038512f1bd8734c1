# Signing in

sign-in = Sign in
    .lead = Enter your e-mail address. We send you a code. You do not need a password.
sign-in-send = Send me a code
sign-in-code = Enter your code
    .lead = We send a code to { $address }. That can take 2 minutes. Look in your spam too. The code works for 15 minutes.
sign-in-enter = Sign in
sign-in-again = Other e-mail address or new code
sign-in-staff = Sign in for staff
    .lead = Enter your e-mail address, your password and the code from your app.
ask-email = E-mail address
ask-code = Code
    .hint = 6 digits from our e-mail.
ask-staff-email = Work e-mail address
ask-password = Password
ask-totp = Code from your app
    .hint = The 6 digits your app shows now.
error-staff-sign-in = E-mail address, password and code do not belong together. Check them. Wait for a new code in your app.
error-staff-wait = It failed too often. You can try again from { $time }. On a device on which you signed in before, you can try now.

# "My application"

mine = My application
mine-hello = Hello { $name }
mine-saved = Saved
    .lead = You can go on later. We send you an e-mail. Then sign in with the same e-mail address.
mine-nothing = You do not have to do anything now
    .lead = Do we need something from you? Then you get an e-mail.
mine-number = Your number is
mine-steps = How far is your application?
mine-letters = Your letters
mine-happened = What happened
mine-again = Apply again
mine-out-everywhere = Sign out on all my devices

todo-start = You have no application yet
    .lead = Fill in your application. You can stop and go on later.
todo-draft = Your application has not been sent yet
    .lead = Fill in the rest and send your application. Your answers are saved.
    .button = Go on with your application
todo-papers = Send us some more papers
    .lead = We need this from you: { $papers }. Send it no later than { $day }. Then we go on with your application.
    .button = Send papers
todo-agreement = Sign your contract
    .lead = Sign no later than { $day }. After that we pay the money. Kind of money: { $name }.
    .button = Read and sign the contract

progress-sent = Application sent
progress-review = We are judging your application
progress-decision = Our decision
progress-refused = Our decision: you get no money
progress-money = We pay the money
step-review-until = You get our decision no later than { $day }.
step-review-waits = We are waiting for papers from you.

# The agreement

agreement =
    .lead = Take your time to read this. You do not have to choose today. Is something not clear? E-mail help@techedufonds.example.
agreement-pre-financing = Contract for your advance funding
agreement-income-share = Contract for your income share agreement
agreement-done = You have signed this contract
agreement-withdraw = You can change your mind up to and including
agreement-terms = What we agree
agreement-examples = Examples: what do you pay back?
    .lead = The income is before tax (bruto), per month. Each example acts as if your income stays the same.
agreement-sign = Sign
    .lead = First ask for a code. We send it by e-mail. Then tick what you have read and enter the code. That is your signature.
agreement-send-code = Send me a code
agreement-code-sent = We are sending you a code by e-mail. Enter the code below. It works for 15 minutes.
agreement-accept = Sign contract
agreement-rights = Your rights
agreement-rights-pre-financing = Do you earn less in a month than the amount in this contract? Then you pay nothing that month. You can change your mind within { $withdrawal-days } days, without a reason. You may always repay sooner or more. That costs nothing extra. You pay no interest. When you have repaid everything, the contract stops. Can you not pay? Tell us your income or ask for a pause in My application.
agreement-rights-income-share = Do you earn less in a month than the amount in this contract? Then you pay nothing that month. You can change your mind within { $withdrawal-days } days, without a reason. You may always repay sooner. That costs nothing extra. You do not have to pay any more as soon as 1 of these things is true: you have paid the highest amount, you have paid all monthly amounts, or the last month is over. Can you not pay? Tell us your income or ask for a pause in My application.
agreement-accepted-on = You signed this contract on { $day }, with a code from your e-mail.

terms-amount = You get from us
terms-interest = Interest
terms-interest-none = You pay no interest
terms-jkp = Annual percentage rate (jaarlijks kostenpercentage, JKP)
terms-total = You repay in total
terms-instalments = Number of monthly amounts
terms-first = First month that you pay
terms-last = Last month that you pay
terms-threshold = You pay nothing if you earn less a month, before tax, than
terms-share = Part of your pay before tax that you pay
terms-cap = You never pay more than
terms-payments = Highest number of monthly amounts
terms-accept-by = You can sign up to and including
terms-never = No payment

column-income = If you earn per month
column-per-month = You first pay per month
column-until = Up to and including

ask-points = Tick everything you have read
point-repay = I repay this money later, a part every month.
point-share = Later I pay a part of my pay before tax every month.
point-cap = I never pay more than the highest amount in this contract.
point-free = Do I earn less than the amount in this contract? Then I pay nothing that month.
point-right = I can change my mind for { $withdrawal-days } days after I sign.
error-points = Read all sentences and tick them.
refusal-too-late = The last day to sign has passed. E-mail help@techedufonds.example. Then we will see together what is possible.

# Repaying

repay = Repaying
repay-now = Next monthly amount
repay-paid = Paid so far
repay-left = At most still to pay
repay-until = Up to and including
repay-open = To pay
repay-at-once = Do you want to pay all of it at once? If we get it on { $day }, that is { $amount }. Then you are done. It costs nothing extra.
repay-rule = Do you earn less than { $amount } in a month, before tax? Tell us. Then you pay nothing that month.
repay-chart = Repaying per month
repay-chart-text = You have paid { $paid }. You pay at most { $left } more.
month-early = Paid at once
month-paid = Paid
month-open = Pay no later than { $day }
month-planned = Planned
month-below = Nothing to pay because of your income
month-grace = Nothing to pay: you need not begin yet
month-paused = Nothing to pay: pause
month-not-yet = Nothing to pay yet

income = Tell us your income
    .lead = Your income decides if you pay and sometimes how much. Does your income change? Tell us here. It counts from this month.
ask-month-income = How much do you earn a month now, before tax?
    .hint = Gross pay (brutoloon) is on your payslip. Do you have no income? Enter 0.
income-send = Send income

cannot-pay = I cannot pay this
    .lead = That can happen. Choose what suits you. You get no fine and pay no interest.
ask-cannot-pay = What do you want to do?
cannot-pay-income = My income has changed. I will tell you.
cannot-pay-pause = I want to pay nothing for the next { $months } months.

repay-how = Transfer your monthly amount to { $iban } of TechEduFonds. Mention: { $number }.

# The statement

statement =
    .lead = Everything of this contract: what we paid out, what you had to pay and what we got from you. Money you do not repay is not in it.
statement-caption = Oldest line on top
statement-opening = To pay at the start
statement-closing = To pay at the end
statement-rules = Rules of
statement-note = An amount with a minus before it is what you paid, or what you need not pay any more. Is something wrong? Mail help@techedufonds.example.
statement-pdf = Statement as PDF
statement-csv = Statement as CSV
statement-left = To pay

# When paying does not work out, and what would be

cannot-pay-lower = I want to pay a lower amount a month.
cannot-pay-later = I want to pay a month later.
cannot-pay-call = Call me. Then we look at it together.
less = Lower amount a month
    .lead = Fill in what you can manage. The next month you need not pay anything.
less-answer = You get an answer within { $days } working days. Until then we send no reminder.
less-now = You still have to repay { $left }. Your next monthly amount is { $each }.
ask-less = How much can you pay a month?
less-send = Send proposal
less-reason = Asked by the applicant: { $amount } a month.
repay-paused = You have a pause. You pay nothing up to and including { $month }.
repay-asked = We are looking at your proposal. You get an answer on { $day } at the latest. Until then we send no reminder.
repay-call = We will call you
    .lead = We call you on a working day between 9 and 17. Until then we send no reminder.
repay-done = You need not pay anything any more
    .lead = Everything is paid or settled. We close your application and put a proof with your letters.
repay-over = This contract is done. We keep what concerns money up to and including { $day }, because tax law says so.
what-if = What do I pay with another income?
    .lead = Choose an amount or fill one in. This is an example. We keep nothing.
what-if-presets = Examples of an income
what-if-reckon = Work it out
what-if-with = Example: you earn { $amount } a month
what-if-note = We act as if your income stays like this. Does your income really change? Tell us.
ask-what-if = How much do you earn a month before tax?

# Income, of a month and of a year

income-known = You told us that you earn { $amount } a month before tax, from { $month } on.
ask-same-income = Did this stay the same?
ask-earns = Where does your income come from?
earns-job = A job
earns-self-employed = My own business
earns-several = More than 1 of these
earns-benefit = A benefit
earns-none = No income
income-paper = Do you have a proof?
    .lead = Send a photo or PDF of your payslip, annual statement or tax return. Cross out your citizen service number (BSN). Do you not have it at hand? Then it may come later.
income-paper-nothing = Your proof is kept, but belongs to nothing yet. Tell us your income first.
ask-income-paper = Choose a photo or PDF
income-paper-send = Send proof
income-paper-skip = Not now, to repaying
year-income = Give income of the year
    .lead = Once a year we look whether you paid the right amount. Did you pay too much? It comes off what you still have to pay. You may also ask it back.
year-income-then = Did you pay too little? We spread it over { $months } monthly amounts, without interest.
ask-year-income = How much did you earn before tax in { $year }?
    .hint = It is on your annual statement. Do you have a business? Fill in your profit.
income-from = From { $month } on, a month
income-of-year = All of { $year }
income-state-declared = Given
income-state-confirmed = Checked
income-state-rejected = Does not count
repay-incomes = What you told us about your income
repay-ask-year = Tell us your income of { $year }
    .lead = Then we look whether you paid the right amount in that year.
repay-year-back = Settling of { $year }: we charged { $amount } too much. It comes off what you still have to pay.
repay-year-right = Settling of { $year }: we charged the right amount. Nothing changes.
repay-year-more = Settling of { $year }: we charged { $amount } too little. It comes in parts with your monthly amounts. You pay no interest.
month-counts = Counts for the number of payments

# Credit that goes back

credit-yours = You have a credit of { $amount }
    .lead = It comes off your next monthly amounts. You may also ask it back.
refund = Credit back
    .lead = Give the account you paid from. Did somebody else pay for you? Then give their account.
refund-amount = Your credit is { $amount }. We pay it back within { $days } days.
refund-send = Ask your credit back
ask-account-name = Whose account is it?
ask-refund-iban = Account number (IBAN)
error-account-name = Fill in whose account it is
refund-asked = You asked your credit of { $amount } back to { $iban }. We look at it and pay it.
refund-on-its-way = Your credit of { $amount } is on its way to { $iban }.
month-refund = Credit paid back to you
month-refund-not-done = Credit not paid out
repay-none = With the income we know now you pay nothing.
repay-due-now = To pay now
repay-was-due = Part of this was due on { $day }. Can you not pay it? Choose ‘I cannot pay this’.
less-between = You can choose an amount from { $least } to { $most }.
todo-pay = Pay { $amount }
    .lead = Pay by { $day }.
    .button = To repaying
todo-late = You still have to pay { $amount }
    .lead = Part of this was due on { $day }. Can you not pay it? Choose ‘I cannot pay this’.
    .button = To repaying
todo-year = Tell us your income of { $year }
    .lead = Then we look whether we charged the right amount in that year.
    .button = Give income of the year
repay-begins = You pay nothing yet. Your first month is { $month }.
sign-in-invited = I have an invitation
error-code-limit = A code was asked for too often. See whether one is in your e-mail already: the newest one you asked for still works. You can ask for a new one from { $time }.
error-code-wait = A wrong code was entered too often. You can try again from { $time }.
sessions = Where you are signed in
    .lead = Is there something you do not recognise? Sign out there.
sessions-elsewhere = You are signed in elsewhere too. Is that not you? Sign out there.
sessions-go-on = Continue to my page
sessions-this = this device
sessions-since = Signed in since
sessions-seen = Last used
sessions-network = Network
sessions-end = Sign out here
sessions-end-all = Sign out everywhere
session-unknown = Unknown device
ask-invitation = Code in your invitation
error-invitation = This code does not belong to this e-mail address, or does not work any more. Ask your manager for a new invitation.
invitation = Set up your account
    .lead = You got an e-mail with a code of 16 characters. Next you choose a password yourself. Nobody else sees it.
invitation-back = Back to signing in
invitation-set = Choose your password
    .lead = From now on you always need your password and a code from an app.
invitation-app = Connect an app with codes
    .lead = Open an app for codes on your phone, such as Aegis, 2FAS or Google Authenticator. Scan the square. If that does not work, type the key.
invitation-picture = Square to scan with your app
invitation-done = Set up account
ask-new-password = New password
    .hint = At least 12 characters. A few unrelated words in a row is good. Without your name in it.
ask-present-password = Password you have now
error-password-short = Choose a longer password, of at least { $least } characters.
error-password-long = This password is too long. Choose one of at most 200 characters.
error-password-guessed = This password is too easy to guess. Use more different characters, and not your name or e-mail address.
error-totp = This code is not right. Look in your app and enter the 6 digits that are there now.
recovery = Recovery codes
    .lead = Write these codes down or keep them in your password manager. Each lets you sign in once when you have lost your phone. You see them only once.
recovery-left = { $count } left
recovery-renew = Make new recovery codes
    .lead = The old codes stop working then.
own-account = My account
own-account-back = Back to your account
own-account-sessions = Where you are signed in
password-change = Change your password
    .lead = Then you are signed out everywhere but here.

# The calendar that somebody subscribes to.
agenda = Your dates in your own calendar
    .lead = With an address of your own your dates come into the calendar on your phone or computer by themselves. When something changes, your calendar changes too.
agenda-link = Put your dates in your calendar
agenda-address = Your address works
agenda-open = Open in my calendar
agenda-copy = Or copy the address
    .hint = In your calendar choose ‘subscribe’ or ‘add by URL’, and paste the address.
agenda-keep = Give this address to nobody.
    .lead = Whoever has it sees your amounts and dates.
agenda-made = Your address was made on { $when }
agenda-elsewhere = You see the address only in the browser in which you made it, because we do not keep it. Lost it? Then make a new address.
agenda-what = What does it hold?
agenda-what-pay = What you pay, on the last day for it.
agenda-what-do = The last day to send, arrange or answer something.
agenda-private = Your name, your training and your benefit are not in it. Whoever sees your calendar reads only ‘TechEduFonds: { $amount }’ or ‘TechEduFonds: send a paper’.
agenda-other = Another address, or stop
agenda-renew = Make a new address
    .lead = With a new address the old one stops at once. After that, put the new address in your calendar.
agenda-stop = Stop with this address
    .lead = When you stop, your calendar does not change any more. After that, take it off your phone or computer yourself.
agenda-make = Make my address
agenda-event = TechEduFonds: { $what }
agenda-word-payment = pay
agenda-word-duty = something to arrange
agenda-word-papers = send a paper
agenda-word-acceptance = give an answer
agenda-word-objection = last day to object
