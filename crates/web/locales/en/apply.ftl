# The list of tasks

tasks = Your application
    .lead = Fill in these parts. You can choose the order. What you save is kept.
task-me = About you
task-training = Your course
task-needs = What you need
task-papers = Your papers
task-send = Check and send
state-todo = To do
state-busy = In progress
state-done = Done
state-blocked = Not possible yet

# Groups of questions

section-ik = Who are you?
section-werk = Do you work now?
section-gezin = Who do you live with?
    .lead = Your partner counts for the childcare allowance. That is why we ask.
section-uitkering = Your benefit
    .lead = With this we see if you keep your benefit. Do you not know something? Choose ‘I do not know’.
section-kinderen = Your children
    .lead = Enter every child under { LAW("child-age") } who lives with you. No children? Remove the last child and go on.
section-opleiding = Which course do you want to do?
section-plan = Will you stop working?
    .lead = Your last working day decides how long your childcare allowance goes on.
section-geld = What comes in and what goes out?
    .lead = With this we work out what you have left each month. Take ordinary months, without holiday pay.
section-nodig = What do you need?
    .lead = Only fill in what you need. Leave the rest empty.

# Questions about the person

ask-first-name = First name
ask-last-name = Last name
ask-phone = Phone number
    .hint = We only call about your application.
ask-street = Street and house number
ask-postcode = Postcode
    .hint = For example 1012 AB.
ask-city = Town or city

# Work

ask-work = Do you have paid work now?
    .hint = Being self-employed counts too.
ask-work-hours = How many hours a week do you work?
    .hint = For example 32 or 32.5.
ask-income = How much do you earn a year before tax (bruto)?
    .hint = Take the gross pay (brutoloon) on your payslip, times 12. Add your holiday allowance (vakantiegeld). Or look on your annual statement (jaaropgave): it includes the holiday allowance. Do you not work? Enter your benefit per year, or nothing.

# Household

ask-partner = Do you have an allowance partner (toeslagpartner)?
    .hint = That is almost always your husband, your wife or the person you live with as a couple.
ask-partner-income = How much does your partner earn a year before tax?
    .hint = Leave this empty if you have no partner.
ask-partner-works = Does your partner work?
    .hint = Leave this empty if you have no partner.
ask-benefit = Do you get a benefit (uitkering)?
    .hint = A benefit is money from UWV, your municipality or the SVB. We ask because UWV or your municipality often has to say yes to your course.
benefit-none = No
benefit-ww = Yes, WW (unemployment, from UWV)
benefit-bijstand = Yes, bijstand (social assistance, from the municipality)
benefit-ioaw = Yes, IOAW (from the municipality)
benefit-ioaz = Yes, IOAZ (from the municipality)
benefit-wia = Yes, WIA or WAO (unfit for work)
benefit-wajong = Yes, Wajong
benefit-zw = Yes, sickness benefit (Ziektewet)
benefit-anw = Yes, Anw (survivor benefit, from the SVB)
ask-consent = May you do the course beside your benefit?
    .hint = UWV, your municipality or the employer who carries your re-integration says so in a letter. Leave it open if you have no benefit.
consent-granted = Yes, I have a letter that says so
consent-asked = I asked and wait for an answer
consent-not-asked = I have not asked yet
consent-refused = No, it is not allowed

# The benefit

ask-consent-on = What is the date on the letter of consent?
    .hint = No letter? Leave this empty.
ask-benefit-ends = When does your benefit stop?
    .hint = The last day is in the letter about your benefit. No date in it? Leave this empty.
ask-labour-market = Do you have a good chance of work with this course?
    .hint = Yes if an employer writes that they want to hire you, or if UWV says the job is in demand.
ask-stays-available = Do you go on applying for jobs during your course?
    .hint = And do you accept suitable work if you get it?
ask-reported = Did you report the course?
    .hint = To UWV, your municipality or the SVB: whoever pays your benefit.
ask-is-young = Are you younger than { LAW("young-age") }?
ask-student-finance = Can you get student finance for this course?
    .hint = That is money from DUO.
ask-supplement = Do you get a supplement from UWV (under the Toeslagenwet)?
    .hint = You get it if your benefit is lower than the social minimum.
ask-gifts = How much money did others give you this year?
    .hint = Also count what others paid for you, such as groceries. Nothing? Leave this empty.

# Children

ask-children = How many children under { LAW("child-age") } live with you?
    .hint = Enter 0 if you have no children.
ask-born = In which month was your child born?
    .hint = For example 3 2021.
care-none = No childcare
ask-of-child = Child { $number }: { $question }
ask-care = Which childcare?
care-day-care = Day care (dagopvang)
care-after-school = After-school care (bso)
care-childminder = Childminder (gastouder)
ask-care-hours = How many hours of childcare a month?
    .hint = Look on the bill or in the childcare contract.
ask-care-price = What does an hour of childcare cost?
    .hint = Enter the amount per hour, for example 10.25.

# Training

ask-course = Name of your course
ask-provider = Name of your school
ask-accredited = Is your course recognised (erkend)?
    .hint = Mbo, hbo and university (wo) are usually recognised. A school or course in the government's register is recognised too. A bootcamp or a separate course often is not. Do you not know? Then choose ‘I do not know’. That is fine.
ask-start = When does your course begin?
    .hint = For example 1 9 2026.
ask-end = When does your course end?
    .hint = Are you not sure? Enter the date your school gives.
ask-training-hours = How many hours a week do you spend on your course?
    .hint = Lessons and homework together, in whole hours.

# Plan

ask-stop = Will you stop working?
stop-yes = Yes, I am stopping for my course
stop-anyway = My work ends even without the course
stop-no = No, I keep working
ask-last-day = What is your last working day?
    .hint = Leave this empty if you keep working.

# Money of a month

ask-net-now = How much money do you get on your account each month now?
    .hint = Your wages and benefit together, without allowances. That is called net.
ask-net-between = How much money do you get a month between your work and your course?
    .hint = A benefit, for example, without allowances. Nothing? Enter 0.
ask-net-after-work = How much money do you get a month when your work ends?
    .hint = A benefit, for example, without allowances. Nothing? Enter 0.
ask-gross-between = How much is that gross a month?
    .hint = That is the amount before tax. Nothing? Enter 0.
ask-net-during = How much money do you get each month during your course?
    .hint = Your wages and benefit together, without allowances. Do you still work for part of your course? Enter what you get after that. Nothing? Enter 0.
ask-gross-during = How much money do you get gross a year during your course?
    .hint = Take a whole year: the amount a month times 12. Nothing? Enter 0. Your allowances depend on this.
ask-partner-net = How much money does your partner get each month?
    .hint = Net, without allowances. Leave it empty if you have no partner.
ask-rents = Do you rent your home?
ask-rent = What is your rent a month?
    .hint = The bare rent, without service costs. Leave it empty if you do not rent.
ask-persons = How many people live in your home?
    .hint = Count yourself and your children.
ask-oldest = How old is the oldest person who lives there?
ask-wealthy = On 1 January, did you have more savings than is allowed for allowances?
    .hint = Healthcare allowance and child budget stop when you own a lot. Rent allowance stops sooner. The limits are on Rules and amounts.

# Needs

ask-tuition = How much does the school cost?
    .hint = The total for your whole course. We pay this to the school.
ask-living = How much living allowance do you need a month?
    .hint = Money for food, rent and other everyday things during your course.
ask-laptop = How much does the laptop you need cost?
ask-travel = How much does travelling to school cost?
    .hint = The total for your whole course.
ask-bridging = Shall we help with your childcare when your allowance stops?
    .hint = Does your childcare allowance stop because of your course? Then we can pay the difference for some months. We work out the amount.
ask-iban = Your account number (IBAN)
    .hint = We pay money that is for you to this account. You can also give it later.
ask-why = Why do you want to do this course?
    .hint = Write in your own words what you want to become. Also tell us why you cannot pay for it yourself. Write nothing about your health.

error-month = Enter the month and the year, for example 3 2021.
error-first-name = Enter your first name.
error-last-name = Enter your last name.
error-street = Enter your street and house number.
error-city = Enter your town or city.
error-care = Choose which childcare your child has.
error-course = Enter the name of your course.
error-provider = Enter the name of your school.
error-end-before-start = Choose a date after the beginning of your course.
error-nothing-asked = Enter what you need in at least 1 question.
error-why = Enter why you want to do this course.
error-section = Finish this part first: { $title }

# Papers

papers-until = Send these papers no later than
papers-wanted = We ask for this
papers-remove = Remove
papers-send = Send
papers-done = I have sent everything
papers-ready = Continue with your application
papers-bsn = Is there a BSN on your paper?
    .lead = There is a number on it that can be a citizen service number (BSN). Is it one? Remove the document below, cross the number out and send it again. Is it something else? Then you do not have to do anything.
ask-file = Take or choose a photo
    .hint = A photo (JPG or PNG) or a PDF of 25 MB or less. You can choose more than one.
file-label-photo = Photo { $number }
file-label-pdf = PDF { $number }
file-none = First choose a photo or a PDF.
file-empty = { $name } is empty. Choose the file again.
file-too-large = { $name } is too large. Choose a photo or PDF of 25 MB or less.
file-wrong-type = We cannot open { $name }. Send a photo (JPG or PNG) or a PDF.
file-broken = We cannot read { $name }. Make the photo or the PDF again.
file-locked = There is a password on { $name }. Remove the password, or take a photo of the paper.
file-incomplete = { $name } did not arrive completely. Send the file again.
file-too-complex = { $name } is too large to open. Take a new photo of the paper, or save the PDF again with fewer pages.
file-malware = Our virus check found something dangerous in { $name }. We did not keep it. Check your computer or phone.
file-over-papers = Your application holds { $most } papers. These are too many. Nothing was kept now. Remove a paper first, or send fewer.
file-over-bytes = Your papers are too large together. Nothing was kept now. Remove a paper first, or send a smaller photo or PDF.
file-over-day = You have sent many papers today. Nothing was kept now. Send the rest tomorrow.
refusal-papers-missing = We still miss a paper. Look for ‘We ask for this’ and send that paper.

# Check and send

check-answers = Check your answers
    .lead = Read your answers once more. Is everything right? Then send your application.
check-change = Change
check-empty = Not filled in
check-papers = Number of photos and PDFs you sent: { $count }.
check-declare = When you send this, you say:
check-declare-true = I have filled in everything truthfully. If something changes, I will tell you.
check-declare-ask = TechEduFonds may ask me for more explanation or papers.
check-send = Send application

sent = Your application has been sent
sent-number = Your number is
sent-decision = You get our decision no later than
sent-next = What happens now?
sent-mail = We send an e-mail to { $address }. It says again when you get our decision.
sent-nothing = You do not have to do anything now. Do we need another paper? Then you get an e-mail.

withdraw = I stop my application
    .lead = If you stop, we look no further at your application and you get no money. You can start again later.
ask-withdraw = Do you really want to stop?
file-bsn = There is a citizen service number (BSN) in { $name }. We may not have that number. We have not kept the document. Cross the number out and send it again.
