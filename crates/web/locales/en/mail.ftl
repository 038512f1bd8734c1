# Around every message

mail-greeting = Hello,
mail-closing = Kind regards, TechEduFonds
mail-no-link = There is never a link in our e-mails. We never ask for a password. That is how you know the e-mail is real. Go to our website yourself and sign in: { CONTACT("website") }. Questions? E-mail { CONTACT("mail") }.

mail-code-sign-in =
    .subject = Your code to sign in
    .body =
        This is your code to sign in:
        The code works for 15 minutes. Give the code to nobody. We never ask for it.
        Did you not ask for a code? Then you do not have to do anything.
mail-code-accept =
    .subject = Your code to sign the contract
    .body =
        This is your code to sign your contract:
        The code works for 15 minutes. Enter it on the page of your contract. Give the code to nobody. We never ask for it.
        Did you not ask for a code? Then you do not have to do anything.
mail-staff-door =
    .subject = Signing in at the fund
    .body =
        You asked for a code for applicants. You work for the fund, so you sign in elsewhere.
        Go to our website and choose ‘Sign in for staff’ at the bottom. You need your password and your app with codes.
        Did you not ask for anything? Then you need not do anything.
mail-invitation =
    .subject = Your account at the fund
    .body =
        You can set up your account. This is your code:
        Go to our website, choose ‘Sign in for staff’ at the bottom and then ‘I have an invitation’. You choose a password yourself. You need your phone.
        The code works for 7 days. Give the code to nobody, not even a colleague.
mail-saved =
    .subject = Your application is saved
    .body =
        Your answers are saved. Your application has not been sent yet.
        Do you want to go on? Go to our website and sign in with this e-mail address. Choose My application.

# One message for each thing that happens; `.line` stands in "What happened"

notice-case-received =
    .line = Your application was sent. You get our decision no later than { $day }.
    .subject = We have your application
    .body =
        Your application was sent. You get our decision no later than { $day }.
        You do not have to do anything now. Do we need another paper? Then you get an e-mail.
notice-papers-wanted =
    .line = We asked for papers: { $papers }. Send them no later than { $day }.
    .subject = Send us some more papers
    .body =
        There is something to do. Send us: { $papers }.
        Do that no later than { $day }. Cross out your citizen service number (BSN).
        Sign in, choose My application and then ‘Send papers’. You can take a photo with your phone.
        Can you not do it in time? E-mail us. Then we agree on another day.
notice-papers-received =
    .line = You sent papers. You get our decision no later than { $day }.
    .subject = We have your papers
    .body =
        Thank you, we have your papers. We go on with your application.
        You get our decision no later than { $day }. You do not have to do anything now.
notice-decision-made =
    .line = We made a decision on { $day }.
    .subject = Our decision is ready
    .body =
        We made a decision about your application on { $day }.
        Sign in and choose My application. There you find the letter with our decision. You also see what you still have to do.
notice-decision-revised =
    .line = On { $day } we changed our decision.
    .subject = We changed our decision
    .body =
        On { $day } we changed our decision on your application.
        Sign in and choose My application. The letter is there. It says what changes for your money, why, and what you can do if you disagree.
notice-objection-received =
    .line = We have your objection. You get an answer no later than { $day }.
    .subject = We have your objection
    .body =
        We received your objection. Somebody who did not take the decision looks at it again. You will hear who.
        You get an answer no later than { $day }. Do you also want to tell us about it? E-mail that to { CONTACT("mail") }. Then we call you before we decide.
notice-complaint-received =
    .line = We have your complaint. You get an answer no later than { $day }.
    .subject = We have your complaint
    .body =
        We received your complaint. Somebody other than the person it is about reads your complaint. You will hear who.
        You get an answer no later than { $day }.
notice-reader-known =
    .line = { $name } looks at your objection or complaint.
    .subject = Who looks at your objection or complaint
    .body =
        { $name } looks at what you wrote. This member of staff did nothing in your application before.
        Do you want to add something? E-mail { CONTACT("mail") }.
notice-answer-later =
    .line = Our answer to your objection or complaint takes longer. You get it no later than { $day }.
    .subject = Our answer takes longer
    .body =
        We need more time for a good answer to what you wrote. You get it no later than { $day }.
notice-objection-decided =
    .line = On { $day } we decided on your objection.
    .subject = Our decision on your objection is ready
    .body =
        On { $day } we decided on your objection. Sign in and choose My application. The letter is there.
notice-complaint-answered =
    .line = On { $day } we answered your complaint.
    .subject = Our answer to your complaint is ready
    .body =
        On { $day } we answered your complaint. Sign in and choose My application. The letter is there.
notice-case-reopened =
    .line = We look at your application after all. You get our decision no later than { $day }.
    .subject = We look at your application after all
    .body =
        We deal with your application after all. You get our decision no later than { $day }.
        Is a paper missing? Then we ask for it.
notice-grievance-withdrawn =
    .line = On { $day } you took back your objection or complaint.
    .subject = You took back your objection or complaint
    .body =
        On { $day } you took back your objection or complaint. We do not look at it any further.
        Is that not right? Then e-mail us: { CONTACT("mail") }.
answer-objection = Decision on your objection
answer-complaint = Answer to your complaint
answer-received = We got it on
answer-about = What it is about
answer-outcome = Outcome
answer-outcome-stays = The decision stays as it was
answer-outcome-changed = The decision was changed. There is a letter of its own about that in My application.
answer-outcome-founded = You are right
answer-outcome-unfounded = We see it differently
answer-outcome-withdrawn = You took it back
answer-heard = We spoke to you on
answer-why = Why?
answer-next = What else can you do?
answer-next-objection = Do you disagree? Then you can go to the civil court (burgerlijke rechter). That costs money. First ask Het Juridisch Loket for advice: juridischloket.nl. It is free if you earn little.
answer-next-complaint = Are you not satisfied? Ask the board of the fund to look at it: { CONTACT("mail") }.
notice-answers-corrected =
    .line = On { $day } we corrected something in your details.
    .subject = We corrected something in your details
    .body =
        On { $day } we corrected something in the details of your application. Sign in and choose ‘This changes for you’. There you see what and why.
        Is it not right? Correct it there, or e-mail us.
notice-agreement-accepted =
    .line = You signed your contract. You can change your mind up to and including { $day }.
    .subject = Your contract is signed
    .body =
        You signed your contract. A copy is in My application.
        You can still change your mind up to and including { $day }. Then e-mail { CONTACT("mail") }. You do not have to give a reason.
        After that day we pay the money.
notice-contract-waits =
    .line = Sign your contract by { $day }.
    .subject = Your contract is waiting for you
    .body =
        We have a contract ready for you. Read it and sign it by { $day } in My application.
        Do you not want the money any more? You can stop there too.
notice-offer-lapsed =
    .line = A contract was not signed in time.
    .subject = Your contract has expired
    .body =
        A contract was not signed in time. We do not pay out now what is in it. Do you also have another contract that was running already? It goes on.
        Do you still want the money? E-mail us, and we offer the contract again. Do you not want it any more? E-mail us that as well.
lapsed-title = Your contract has expired
lapsed-lead = A contract was not signed in time. We do not pay out now what is in it. You do not have to pay anything back for this contract. Do you also have another contract that was running already? It goes on.
lapsed-do = What can you do?
    .lead = Do you still want the money? E-mail us. Then we offer the contract again, on the same terms. Do you not want it any more? E-mail us that as well.
notice-case-dismissed =
    .line = We have stopped handling your application. The papers did not come.
    .subject = We have stopped handling your application
    .body =
        We asked you for papers, but did not get them. So we stopped handling your application on { $day }.
        Do you have them now? Then you can apply again. The letter in My application says what you can do if you disagree.
dismissed-title = We have stopped handling your application
dismissed-lead = We asked you for papers, but did not get them. Without those papers we cannot decide. Do you have them now? Then you can apply again.
notice-payout-moved =
    .line = We transfer { $amount } on { $day }.
    .subject = A payout has changed
    .body =
        We have changed the day or the account of a payout. We transfer { $amount } on { $day }.
        Is that not right? Then e-mail us.
notice-payout-cancelled =
    .line = We will not pay out { $amount } that was planned.
    .subject = A payout is cancelled
    .body =
        We will not pay out { $amount } that was planned.
        Do you not know why? Then e-mail us.
notice-payout-returned =
    .line = { $amount } that we paid came back to us on { $day }.
    .subject = A payout came back to us
    .body =
        { $amount } that we paid for you came back to us on { $day }. For instance because the account is not right, or because the school paid it back.
        Do you still expect this money? Sign in and check whether your account number is right, or e-mail us.
notice-income-wanted =
    .line = Tell us your income. It counts from { $month }.
    .subject = Tell us what you earn
    .body =
        From { $month } you pay a part of your income, if you earn enough. For that we have to know what you earn.
        Sign in and tell us your income. Do you earn nothing? Then tell us that too.
notice-stop-asked =
    .line = You told us that the course stops on { $day }.
    .subject = You told us that your course stops
    .body =
        You told us that your course stops on { $day }. We are checking it. While we do that, we pay nothing out.
        Do you want to go on after all? You can do that in My application, as long as we have not confirmed it yet.
notice-training-stopped =
    .line = The course stopped on { $day }.
    .subject = Your course has stopped
    .body =
        Your course stopped on { $day }. In My application there is a letter with what that means for your money.
        Do you disagree? The letter says what you can do.
notice-agreement-withdrawn =
    .line = You withdrew from a contract on { $day }.
    .subject = Your contract has stopped
    .body =
        You withdrew from a contract on { $day }. You do not have to pay anything for this contract.
        We do not pay what was planned under this contract.
stopped-title = Your course has stopped
stopped-lead = Below is what that means for your money.
revised-title = We changed our decision
revised-lead = This decision takes the place of the one before. Below is what changes.
revised-cause = Why we looked again
heirs-title = About the application to TechEduFonds
heirs-lead = We have heard of the death in your family. Please accept our sincere condolences. You do not have to pay anything for this application. You do not have to do anything either. We will send no more messages about this application. Below you can read how we close it. If you have questions, please e-mail { CONTACT("mail") }.
heirs-closing = Yours sincerely, TechEduFonds
heirs-number = Number of the application
heirs-of = To the relatives of { $name }
heirs-salutation = Dear relatives,
notice-case-ended =
    .line = Your application was completed on { $day }.
    .subject = Your application is complete
    .body =
        There are no more payouts to come. You do not have to pay anything back.
        Your application was completed on { $day }. Your letters stay in My application.
notice-case-withdrawn =
    .line = You stopped your application on { $day }.
    .subject = Your application has stopped
    .body =
        You stopped your application on { $day }. We look no further at it.
        Do you want to go on after all? You can always begin again.
notice-paid-out =
    .line = We paid { $amount } on { $day }.
    .subject = We have paid money
    .body =
        On { $day } we paid { $amount }. It is usually in the account within 1 working day.
        Our decision says who the money is for: your school, a shop or you.
notice-refund-asked =
    .line = You asked your credit of { $amount } back on { $day }.
    .subject = You asked your credit back
    .body =
        On { $day } you asked your credit of { $amount } back. We look at it and pay it. We tell you when it is paid.
        Was it not you? Then mail { CONTACT("mail") } at once.
notice-refunded =
    .line = We paid your credit of { $amount } back on { $day }.
    .subject = We have paid your credit back
    .body =
        We paid your credit of { $amount } on { $day }. It is usually on the account within 1 working day.
notice-credit-left =
    .line = You still have a credit of { $amount }.
    .subject = You still have money with us
    .body =
        You do not have to pay any more, and you still have a credit of { $amount }. That money is yours.
        Sign in and look under Repaying. There you give the account.
notice-charge-announced =
    .line = Pay { $amount } for { $month }, no later than { $day }.
    .subject = Your monthly amount
    .body =
        Your monthly amount for { $month } is { $amount }. Pay no later than { $day }.
        Has your income become lower? Tell us in My application. You may have to pay nothing.
        Can you not pay? Sign in and choose ‘I cannot pay this’. You get no fine.
notice-nothing-to-pay =
    .line = You pay nothing for { $month }.
    .subject = You pay nothing this month
    .body =
        You pay nothing for { $month }. You do not have to do anything.
        Does your income change? Tell us in My application.
notice-payment-missed =
    .line = { $amount } of { $day } has not been paid yet.
    .subject = Your monthly amount has not been paid yet
    .body =
        We have not had { $amount } yet. The last day was { $day }. That can happen.
        Have you paid already? Then you do not have to do anything.
        Can you not pay? Sign in and choose ‘I cannot pay this’. You can tell us your income or pay nothing for { $months } months. You get no fine.
notice-payment-missed-again =
    .line = We have not had { $amount } of { $day } yet.
    .subject = We do not have your monthly amount yet
    .body =
        We have not had { $amount } yet. The last day was { $day }. You already had a message about this.
        Have you just paid? Then you do not have to do anything.
        Can you not pay? Tell us. Sign in and choose ‘I cannot pay this’. Then we look together for what is possible. Do we hear nothing? Then we call you to think along. You get no fine.
notice-payment-letter =
    .line = On { $day } we wrote you a letter about an amount that has not been paid.
    .subject = There is a letter for you
    .body =
        On { $day } we wrote you a letter about an amount that has not been paid yet. Sign in and choose My application. The letter is there.
        Can you not pay? Then choose ‘I cannot pay this’.
unpaid-title = An amount has not been paid yet
unpaid-lead = We sent you two messages. We also called you, or tried to. We have not had this amount yet. Have you just paid? Then you do not have to do anything.
unpaid-open = Still to pay
unpaid-due = Last day to pay
unpaid-do = What can you do?
unpaid-do-pay = Can you pay it? Transfer it. To which account, and what to add, stands in My application under Repaying. No costs are added.
unpaid-do-help = Can you not pay it? Sign in and choose ‘I cannot pay this’. If you earn little, you may not have to pay anything. You can also pay nothing for { $pause-months } months, or less per month. Tell us, then we look together for what is possible.
unpaid-wrong = Is the amount not right?
unpaid-disagree = E-mail us: { CONTACT("mail") }. You can also object in My application. You can do that up to and including { $day }.
notice-duty-ahead =
    .line = We pointed you to the date { $day }.
    .subject = Mind a date
    .body =
        By { $day } something has to be done to keep your benefit or allowance.
        Sign in and look under ‘Mind these dates’ in My application. It says what to do and why.
notice-payment-received =
    .line = We got { $amount } from you on { $day }.
    .subject = We have your payment
    .body =
        Thank you. We got { $amount } from you on { $day }.
        My application shows what you have paid and what you pay at most from now on.
notice-income-received =
    .line = You told us your income. It counts from { $month }.
    .subject = We have your income
    .body =
        You told us your income. It counts from { $month }.
        My application shows what you pay now. Did you already get an e-mail about a monthly amount? That amount stays. Can you not pay it? Choose ‘I cannot pay this’.
notice-year-income-received =
    .line = You told us your income of { $year }.
    .subject = We have your income
    .body =
        You told us your income of { $year }. We look at it and then make your yearly settling. We tell you when it is ready.
        Until then nothing changes.
notice-hardship-asked =
    .line = You asked for a pause of { $months } months on { $day }.
    .subject = You have a pause
    .body =
        You asked for a pause on { $day }. You pay nothing for the next { $months } months. You get no fine and pay no interest.
        We will call you to see together what is possible after that.
notice-postponed =
    .line = You may pay later, by { $day }.
    .subject = You may pay later
    .body =
        You asked to pay later. That is fine. Pay what is open by { $day }. There is no fine.
        Does it still not work out? Sign in and choose ‘I cannot pay this’.
notice-less-asked =
    .line = You asked to pay { $amount } a month.
    .subject = We are looking at your proposal
    .body =
        You proposed a lower amount a month. You get an answer on { $day } at the latest.
        The next month you need not pay anything. Until our answer we send no reminder.
notice-choice-taken-back =
    .line = On { $day } you undid your choice about paying.
    .subject = Your choice about paying is undone
    .body =
        On { $day } you undid your choice about paying. Everything is as it was. Our message about it does not hold any more.
        Sign in and see under Repaying what you pay and when.
notice-call-asked =
    .line = On { $day } you asked us to call you.
    .subject = We will call you
    .body =
        You asked us to call you. We do so on a working day between 9 and 17.
        Until then we send no reminder.
notice-income-question =
    .line = On { $day } we had a question about your income.
    .subject = We have a question about your income
    .body =
        The income you gave does not fit the proof, or there is no proof. So it does not count for now.
        Sign in and tell us your income again. Does it not work out? Mail { CONTACT("mail") }.
notice-year-income-wanted =
    .line = We asked for your income of { $year }.
    .subject = Tell us your income
    .body =
        We would like to know your income of { $year }. Then we look whether you paid the right amount.
        Sign in and look under Repaying. Did you pay too much? It comes off what you still have to pay.
notice-year-settled =
    .line = We made your yearly settling of { $year }.
    .subject = Your yearly settling is ready
    .body =
        Your yearly settling of { $year } is ready. Sign in and look under Repaying.
        Did you pay too much? It comes off what you still have to pay. Too little? It comes in parts with your monthly amounts, without interest.
notice-payment-reversed =
    .line = Your payment of { $amount } of { $day } does not count any more.
    .subject = Your payment does not count any more
    .body =
        We got { $amount } from you on { $day }. The bank took that money back, or the payment was not yours.
        The amount is open again. Sign in and look under Repaying. Is it not right? Mail { CONTACT("mail") }.
notice-proposal-refused =
    .line = On { $day } we could not agree to your proposal. We will call you.
    .subject = Our answer to your proposal
    .body =
        We looked at your proposal on { $day }. It does not work this way. We will call you to see together what does.
        Until then we send no reminder.
notice-plan-changed =
    .line = Your repayment changed on { $day }.
    .subject = What you repay has changed
    .body =
        On { $day } it changed what you repay and when. Sign in to see what you pay a month now and until when.
        Is it not right, or can you still not pay? Let us know.
notice-repaid =
    .line = You were done on { $day }. You do not have to pay any more.
    .subject = You do not have to pay any more
    .body =
        On { $day } everything is done. You do not have to pay any more.
        Thank you, and good luck with your work.

# Letters (PDF)

letter-salutation = Hello { $name },
letter-closing = Kind regards, TechEduFonds
letter-number = Your number

decision-yes = You get { $amount } for your course
decision-no = You get no money from us
decision-grant = Grant: you do not have to repay this
decision-pre-financing = Advance funding: you repay this later
decision-income-share = Income share agreement: later you pay a part of your pay
decision-do = What you have to do
decision-do-sign = Sign your contract no later than { $day }. Sign in and choose My application.
decision-why = Why this decision?
decision-when = When does the money come?
decision-benefit = Do you get a benefit or allowance?
    .lead = Tell UWV, your municipality, the SVB or Dienst Toeslagen that you get this money. Do that before the first money comes. Then you do not have to pay something back later because of a misunderstanding. We help you with that.
decision-other-help = Who can help you?
    .lead = Ask your school, UWV or your municipality what money there is for your course. Ask DUO about student finance (studiefinanciering) or levenlanglerenkrediet. Does something change for you? Then you can apply again with us.
decision-disagree = Do you disagree with this decision?
    .lead = E-mail us: { CONTACT("mail") }. Often we solve it together. You can also object. You can do that up to and including { $day }, also if you e-mailed us already. Sign in, choose My application and then ‘I disagree with a decision’. Write down why you disagree. Somebody who did not take the decision will then look again.
repaid-title = You need not pay anything any more
repaid-lead = On { $day } everything was done. This is your proof. Keep it well.
repaid-got = You got from us
repaid-paid = You paid
repaid-forgiven = You did not have to repay this
repaid-kept = We keep what concerns money up to and including { $day }, because tax law says so.
notice-draft-waits =
    .line = You began an application and did not send it yet.
    .subject = Your application has not been sent yet
    .body =
        You began an application. You did not send it yet. Do you want to go on? Go to My application: everything you filled in is still there.
        If you do nothing, we will remove what you filled in on { $day }. You can always begin again.
notice-draft-removed =
    .line = What you filled in and did not send has been removed.
    .subject = We have removed your application
    .body =
        You did not send your application. That is why on { $day } we removed what you filled in. We keep no more of you than we need.
        Do you want to apply after all? Then begin again. You always can.
notice-credit-goes-back =
    .line = We pay your credit of { $amount } back to you.
    .subject = We pay your credit back
    .body =
        You paid too much. We pay your credit of { $amount } back to the account that we know of you. We tell you when it is paid.
        Has your account number changed? Then mail { CONTACT("mail") }.
decision-in-dutch = A colleague wrote this reason, perhaps in Dutch. Is it not clear? E-mail { CONTACT("mail") }.
