# Start

home = Learn for a job in tech. We help with money.
    .lead = For your school, your laptop, your rent and the childcare of your child. See whether it is right for you.
home-check-note = Without signing in. About 5 minutes.
home-apply = I already know: start my application
home-who = Who is this for?
    .lead = For everybody who wants to learn for a job in technology or ICT. Also when nobody in your family does that work.
home-who-forty = You are 40 or older
home-who-craft = You want to learn a craft
home-who-shop = You have a business of your own
home-who-young = You are young and finding your way
home-maths = Do I have to be good at maths?
    .no = No.
    .lead = For most work in tech ordinary arithmetic is enough. You look for solutions and keep learning. That is what counts.
home-english = Do I have to speak Dutch or English well?
    .lead = That depends on your course. Ask the school. Our website is in Dutch and in English.
home-diploma = Do I need a diploma?
    .lead = Not always. The school says what you need. We do not ask for a diploma.
home-age = Am I too old?
    .lead = No. There is no maximum age.
home-benefit = I get a benefit. Am I allowed to?
    .lead = Often yes, if UWV or your municipality agrees. The short questionnaire shows what holds for you.
home-examples = Three examples
    .lead = The names are made up. We worked out the amounts with today's rules. Your amount can be different.
example-1 = Samira, 34, becomes a data analyst
    .story = She stops working. Her course is not recognised. So her childcare allowance stops later.
    .back = She repays the living allowance later: { $amount } a month, { $count } months.
example-2 = Rob, 47, becomes a network administrator
    .story = He works in a warehouse. In the evening he goes to school.
    .back = He repays the tuition later: { $amount } a month, { $count } months.
example-3 = Esra, 21, learns mechatronics
    .story = She lives with her mother. She cannot pay for her course herself.
    .back = Does she earn { $income } a month later? Then she pays { $share } of that every month: { $amount }. Together never more than { $cap }.
example-childcare = Childcare (grant)
example-school-laptop = School and laptop (grant)
example-living = Living allowance (loan)
example-laptop = Laptop (grant)
example-tuition-loan = Tuition (loan)
example-travel = Travel (grant)
example-tuition-share = Tuition (later a share of her pay)
home-get = This is what you can get
home-most = up to { $amount }
home-most-month = up to { $amount } a month
home-most-childcare = Childcare for your child
home-get-childcare = We pay childcare for { $months } months at most. We never pay more than the allowance that you lose.
home-steps = How it goes
home-steps-check = See whether it is right for you
    .lead = About 5 minutes.
home-steps-apply = Fill in your application
    .lead = You can stop and go on later. Save what you have filled in.
home-steps-decision = You get our decision
    .lead = Within { $deciding-weeks } weeks. Is a document missing? Then it takes longer.
home-steps-money = Do you get money? Then we pay
    .lead = You see when in My application.
art-mother = A mother sits at a laptop with her child
art-class = Four people sit in a class. The teacher points at the board
call-me = Call me back
    .lead = Fill in your number. We call you on a working day between 9:00 and 17:00.
ask-call-name = What is your name?
ask-call-phone = At which number can we call you?
ask-call-topic = What is it about?
ask-call-when = When can we call?
call-me-send = Call me back
call-me-asked = We will call you
    .lead = No later than { $day }, on a working day between 9:00 and 17:00.
    .kept = After the call we remove your name and number.
error-call-name = Fill in your name.
error-call-limit = We were asked to call too often from your internet connection. You can try again from { $time }, or e-mail us.
home-papers = The papers you need

# The quick check's answer

outcome-go-on = Apply for the money
outcome-wipe = Delete my answers
outcome-keeps = You keep your childcare allowance during your course
outcome-gap = From { $month } you get { $amount } a month less childcare allowance (kinderopvangtoeslag)
outcome-no-care-during = No childcare counts during your course. Childcare counts from birth until secondary school.
outcome-gains = From { $month } on you get { $amount } childcare allowance a month
    .lead = You do not get it yet. With this course you will have the right to childcare allowance. Apply for it when you start.
outcome-none = You do not get childcare allowance now. Your course does not change that.
outcome-none-asked = You do not get childcare allowance now. Perhaps you will during your course.
outcome-ends = Your childcare allowance stops after { $month }. Your course is not the cause.
    .lead = Your work ends with or without the course. That is why your allowance stops too.
none-now-partner-has-none = Your partner does not work, and follows no recognised course or programme towards work. That is why you get no allowance.
none-now-asked = You are waiting for an answer from UWV or your municipality. If they say yes to your course, you get the allowance.
none-now-consent-missing = You get a benefit. You only get the allowance when UWV or your municipality says yes to your course.
none-now-nothing-counts = You do not work and follow no programme towards work. That is why you get no allowance.
none-now-ran-out = You stopped working more than { LAW("continuation-months") } months ago. That is why you get no allowance.
none-now-course-not-accredited = You do not work and follow no programme towards work. That is why you get no allowance.
outcome-no-children = You can apply for money for your course
    .lead = You entered no childcare. So we do not work out any childcare allowance. You can still ask for money for your course.
outcome-work-ends = Your last working day is { $day }.
outcome-training-gives-no-right = A course that is not recognised gives no right to the allowance. Not sure? Then we calculate as if yours is not.
outcome-runs-on = When you stop working, you keep the allowance for { LAW("continuation-months") } more whole months. For you that is up to and including { $month }.
outcome-gap-opens = Until the end of your course you lose { $total } in childcare allowance.
outcome-months = Month by month
outcome-as-table = Show as a table
outcome-provisional = Not all amounts of this year are known yet. We use what was announced, or the amounts of an earlier year. The real amount can be different.
outcome-sum = How we calculate: { $from } up to and including { $to }
outcome-sources = See the laws and rules
outcome-advice = This is a calculation. It is not a decision by Dienst Toeslagen. Only Dienst Toeslagen decides about your childcare allowance. Does something change? Tell Dienst Toeslagen within { LAW("report-weeks") } weeks.

column-phase = When
column-right = Right to the allowance?
column-allowance = You get
column-gap = You lose
column-own = You pay yourself

phase-before = Before your course
phase-during = During your course
phase-after = After your course

right-continued = Yes, goes on after your work
right-a = Yes, you work
right-b = Yes, you work in your partner's business
right-c = Yes, programme of the municipality
right-e = Yes, education with social assistance
right-f = Yes, programme of the municipality
right-g = Yes, integration course
right-h = Yes, UWV agrees
right-i = Yes, you follow a plan back to work
right-j = Yes, accredited programme
right-none = No
right-none-after = No, not until you work again
why-consent-missing = UWV or your municipality has not said yes to your course yet.
why-course-not-accredited = The course is not recognised and there is no other reason to get the allowance.
why-ran-out = Work ended more than { LAW("continuation-months") ->
        [3] three
       *[other] { LAW("continuation-months") }
    } months ago.
why-nothing-counts = You do not work and follow no recognised course or programme towards work.
why-partner-has-none = Your partner does not work, and follows no recognised course or programme towards work.

route-uwv = Make sure you have a letter from UWV before { $day }. Ask whether your course becomes part of your programme towards work. Also ask for a letter that says so. Then you have the right to childcare allowance.
route-municipality = Make sure you have a letter from your municipality before { $day }. Ask whether your course becomes part of your programme towards work. Also ask for a letter that says so. Then you have the right to childcare allowance.
route-uwv-or-employer = Make sure you have a letter before { $day } from UWV, or from your employer if they help you back to work. Ask whether your course becomes part of your plan. Also ask for a letter that says so. Then you have the right to childcare allowance.
route-school = Ask your school if your course is recognised. Is the answer yes? Then your enrolment gives a right to childcare allowance.
route-partner = Your partner counts too. You only get childcare allowance if your partner also works, does a recognised course or follows a programme towards work.
# Information

info-help = Help
    .body =
        Are you stuck? E-mail us: { CONTACT("mail") }. We answer on working days from 9:00 to 17:00. Put your phone number in your e-mail if you want us to call.
        Somebody may look along with you: a friend, family or a liaison from your neighbourhood. Read the questions together. You send the application yourself.
        You do not have to fill in everything at once. Choose ‘Save and go on later’. Sign in later with the same e-mail address. Your answers are still there.
        Do you have no computer? A phone is enough. You can also take photos of your papers with your phone.
        Has your code not arrived? Wait 2 minutes and look in your spam too. Then ask for a new code. Each code works for 15 minutes.
        Do you get a benefit? Talk to UWV, your municipality or the SVB before your course begins. We can help you to ask the right question.
info-privacy = What do we do with your data?
    .body =
        We only ask what we need to judge your application and to pay the money. That is your name, address, phone number, e-mail address, income, family, course and papers.
        We never ask for your citizen service number (BSN). We may not have that number. Cross it out on every paper you send. We do not want to know anything about your health either.
        Only staff of the fund who work with applications see your data. We do not give them to UWV, your municipality or Dienst Toeslagen. Do we pay your school? Then the school knows that we pay for you.
        We do not keep the calculation without signing in. Your answers are in your own browser only. Close the browser and they are gone. We use no cookies for advertising and do not follow you.
        Do you stop half-way through a form? Then we keep what you typed for 12 hours at most, encrypted, and you see it again only in the same browser. When you sign out it is gone. Do you ask us to call? Then we keep your name and number until after the call.
        We keep your application for as long as your application or contract runs. We keep data about money for { $keep-years } years, because tax law says so.
        Do you want to know what we have about you? Do you want to correct or remove something? E-mail { CONTACT("mail") }. Are you not happy with our answer? Then you can go to the Dutch data protection authority (Autoriteit Persoonsgegevens).
info-accessibility = Accessibility
    .body =
        Everybody must be able to use this website. Also with a screen reader, without a mouse, on a small phone or with slow internet.
        Our aim is WCAG 2.2, level AA. Those are the rules for websites that everybody can use. Every page works with the keyboard. Every chart has a table. What you fill in also works without JavaScript.
        You can make the letters larger in your browser. The page then adapts.
        Our texts are short and in plain language. The website is in Dutch and in English. Do the texts differ? Then the Dutch text counts.
        Does something not work for you? E-mail { CONTACT("mail") }. Tell us which page it is and what happens. We solve it, or we help you in another way.
info-complaint = Complaint, or do you disagree with a decision?
    .body =
        Are you not happy with how we treated you? Tell us. That is called a complaint. A complaint costs nothing and does not change how we judge your application.
        Sign in, choose My application and then ‘I have a complaint’. You can also e-mail your complaint to { CONTACT("mail") }. Write down what happened, when it was and what you want from us. Add your number if you have one.
        Within { $complaint-reader-days } working days you hear who reads your complaint. That is never the person the complaint is about. Within { $complaint-weeks } weeks you get our answer.
        Do you disagree with our decision? Object within { $objection-weeks } weeks after the date on the decision. You can do that in My application. Write down why. Somebody who did not take the decision will look again. You get an answer within { $objection-answer-weeks } weeks. Can you not sign in? E-mail us before the last day: { CONTACT("mail") }. Then we help you.
        Is your complaint about your childcare allowance or your benefit? We do not decide about those. Contact Dienst Toeslagen, UWV, your municipality or the SVB.

# Pages of the quick check with more than one question

check-child = Child { $number }
check-opleiding = Which course do you want to do?
check-wanneer = When is your course?
check-uren = How much do you work, and what do you earn?
check-zonder-werk = When you do not work any more
check-bewoners = Who lives with you?
share =
    .lead = Take the outcome along, for instance to UWV or to somebody who helps you. We do not get any of it.
share-mail = Put the outcome in an e-mail
share-code = Scan this code with a phone. Then the outcome is there as text.
share-code-label = Code with the outcome as text
share-subject = My outcome at TechEduFonds
share-from = Calculated at { $website }. Not a decision: Dienst Toeslagen decides about childcare allowance.
