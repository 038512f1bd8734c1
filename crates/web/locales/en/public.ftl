# Start

home = Money for a course in technology or ICT
    .lead = Do you want to learn for a job in technology or ICT? TechEduFonds helps with money. We also work out what happens to your childcare allowance (kinderopvangtoeslag).
home-check = Is this right for me?
home-apply = Begin your application
home-get = What you can get
home-get-tuition = Money for your school (tuition). We pay the school ourselves.
home-get-living = Money for food, rent and other everyday things during your course (living allowance).
home-get-laptop = Money for a laptop and for travelling to school.
home-get-childcare = Money for your child's care, if your childcare allowance stops because of your course.
home-steps = How it works
home-steps-check = See if this is right for you. It takes 5 minutes. You do not have to sign in yet.
home-steps-apply = Fill in your application and send it. You can stop and go on later.
home-steps-decision = You get our decision within { $deciding-weeks } weeks. Do we miss a paper? Then we wait for it and it takes longer.
home-steps-money = Do you get money? Then My application shows when it comes.
home-papers = The papers you need

# The quick check's answer

outcome-change = Change answers
outcome-go-on = Go on with your application
outcome-wipe = Delete my answers
outcome-keeps = You keep your childcare allowance during your course
outcome-gap = From { $month } you get { $amount } a month less childcare allowance (kinderopvangtoeslag)
outcome-no-children = Your course changes nothing about childcare allowance
    .lead = You entered no childcare. So we do not work out any childcare allowance. You can still ask for money for your course.
outcome-work-gives-right = You work. Work gives a right to childcare allowance.
outcome-work-ends = Your last working day is { $day }.
outcome-training-gives-right = Your course is recognised. A recognised course also gives a right to childcare allowance.
outcome-training-gives-no-right = A course that is not recognised gives no right to childcare allowance. Do you not know if your course is recognised? Then we calculate carefully: as if it is not.
outcome-runs-on = After your work your right goes on for { LAW("continuation-months") } calendar months. Your right goes on up to and including { $month }.
outcome-gap-opens = From { $month } you miss { $amount } a month. Over your whole course that is { $total }.
outcome-months = Month by month
outcome-chart = Childcare allowance per month
outcome-chart-whole = You get childcare allowance in every month of your course.
outcome-chart-gap = In these months you get no childcare allowance: { $months }.
outcome-legend-paid = allowance
outcome-legend-gap = no allowance
outcome-as-table = Show as a table
outcome-provisional = Not all amounts of this year are known yet. We use what was announced, or the amounts of an earlier year. The real amount can be different.
outcome-routes = What you can do
outcome-how = How we calculated
outcome-sum = How we calculate: { $from } up to and including { $to }
outcome-sources = See the laws and rules
outcome-advice = This is a calculation. It is not a decision by Dienst Toeslagen. Only Dienst Toeslagen decides about your childcare allowance. Does something change? Tell Dienst Toeslagen within { LAW("report-weeks") } weeks.

column-phase = When
column-right = Right to allowance
column-allowance = You get
column-gap = You miss
column-own = You pay yourself

phase-before = Before your course
phase-during = During your course
phase-after = After your course

right-continued = Yes, goes on after your work
right-a = Yes, you work
right-b = Yes, you work in your partner's business
right-c = Yes, trajectory of the municipality
right-e = Yes, education with social assistance
right-f = Yes, trajectory of the municipality
right-g = Yes, integration course
right-h = Yes, UWV consents
right-i = Yes, re-integration
right-j = Yes, accredited programme
right-none = No
right-none-after = No, not until you work again
why-consent-missing = There is a benefit, but nobody consented to the training.
why-course-not-accredited = The training is not accredited and there is no other right.
why-ran-out = Work ended more than { LAW("continuation-months") ->
        [3] three
       *[other] { LAW("continuation-months") }
    } months ago.
why-nothing-counts = You do not work and follow no accredited programme and no trajectory towards work.
why-partner-has-none = Your partner does not work and follows no accredited programme and no trajectory towards work.

route-uwv = Make sure you have a letter from UWV before { $day }. Ask UWV for consent before your course begins. Ask if your course becomes part of your trajectory towards work. Also ask for a letter that says so. Then you keep your right to childcare allowance.
route-municipality = Make sure you have a letter from your municipality before { $day }. Ask your municipality for consent before your course begins. Ask if your course becomes part of your trajectory towards work. Also ask for a letter that says so. Then you keep your right to childcare allowance.
route-uwv-or-employer = Make sure that before { $day } you have a letter of UWV, or of your employer if they carry your re-integration. Ask whether your training can be part of your re-integration plan. Ask for a letter that says so. Then you keep the right to childcare allowance.
route-work = Keep working a few hours. Do you work every month, even for 1 hour? Then you keep your right to childcare allowance.
route-school = Ask your school if your course is recognised. Is the answer yes? Then your enrolment gives a right to childcare allowance.
route-partner = Your partner counts too. You only get childcare allowance if your partner also works, does a recognised course or follows a trajectory towards work.
route-bridging = Ask us to bridge the gap. We can pay { $amount } a month, from { $month }. The number of months is { $months }. Together that is { $total }.

# Information

info-help = Help
    .body =
        Are you stuck? E-mail us: help@techedufonds.example. We answer on working days from 9:00 to 17:00. Put your phone number in your e-mail if you want us to call.
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
        We keep your application for as long as your application or contract runs. We keep data about money for { $keep-years } years, because tax law says so.
        Do you want to know what we have about you? Do you want to correct or remove something? E-mail help@techedufonds.example. Are you not happy with our answer? Then you can go to the Dutch data protection authority (Autoriteit Persoonsgegevens).
info-accessibility = Accessibility
    .body =
        Everybody must be able to use this website. Also with a screen reader, without a mouse, on a small phone or with slow internet.
        Our aim is WCAG 2.2, level AA. Those are the rules for websites that everybody can use. Every page works with the keyboard. Every chart has a table. What you fill in also works without JavaScript.
        You can make the letters larger in your browser. The page then adapts.
        Our texts are short and in plain language. The website is in Dutch and in English. Do the texts differ? Then the Dutch text counts.
        Does something not work for you? E-mail help@techedufonds.example. Tell us which page it is and what happens. We solve it, or we help you in another way.
info-complaint = Complaint, or do you disagree with a decision?
    .body =
        Are you not happy with how we treated you? Tell us. That is called a complaint. A complaint costs nothing and does not change how we judge your application.
        Sign in, choose My application and then ‘I have a complaint’. You can also e-mail your complaint to help@techedufonds.example. Write down what happened, when it was and what you want from us. Add your number if you have one.
        Within { $complaint-reader-days } working days you hear who reads your complaint. That is never the person the complaint is about. Within { $complaint-weeks } weeks you get our answer.
        Do you disagree with our decision? Object within { $objection-weeks } weeks after the date on the decision. You can do that in My application. Write down why. Somebody who did not take the decision will look again. You get an answer within { $objection-answer-weeks } weeks. Can you not sign in? E-mail us before the last day: help@techedufonds.example. Then we help you.
        Is your complaint about your childcare allowance or your benefit? We do not decide about those. Contact Dienst Toeslagen, UWV, your municipality or the SVB.

# Pages of the quick check with more than one question

check-child = Child { $number }
check-opleiding = Which course do you want to do?
check-wanneer = When is your course?
check-bewoners = Who lives with you?
