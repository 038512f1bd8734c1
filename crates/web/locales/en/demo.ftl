# The demo: exists on this machine only.

demo = Who do you want to be?
    .lead = This is a fund for practice. Choose somebody and look around. What you do has no effect outside this machine.
demo-enter = Sign in
demo-mail = Mail
    .lead = The fund would send these messages. Here they stay on this machine.
demo-mail-empty = There is no mail yet
