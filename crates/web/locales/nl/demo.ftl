# De demo: bestaat alleen op deze machine.

demo = Wie wil je zijn?
    .lead = Dit is een oefenfonds. Kies iemand en kijk rond. Wat je doet, heeft buiten deze machine geen gevolgen.
demo-enter = Log in
demo-mail = Post
    .lead = Deze berichten zou het fonds versturen. Hier blijven ze op deze machine.
demo-mail-empty = Er is nog geen post
