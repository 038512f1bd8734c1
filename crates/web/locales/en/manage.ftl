# Management: settings and users.

settings = Settings
    .lead = May the fund advance money that people repay? That depends on the law on credit.
settings-law = As long as this is unknown, the fund can only give grants from 20 November 2026. Source: { $source }.
settings-save = Save
ask-credit = What applies to the fund?
credit-unknown = Not known yet
credit-licensed = The fund has a licence
credit-exempt-anbi = Exempt as a charity (ANBI)
credit-exempt-employer = Exempt as an employer
credit-out-of-scope = The law does not apply to the fund

users-caption = Who works for the fund
users-new = Add somebody
users-add = Add
users-added = Added
    .lead = Pass these details on safely. You see them only once.
users-secret = Key for the app with codes
users-address = Address for the app with codes
users-active = May sign in
users-closed = Closed
users-close = Close
users-open = Open again
ask-staff-name = Name
ask-role = Role
role-applicant = Applicant
role-reviewer = Reviewer
role-administrator = Administrator
role-manager = Manager
error-name = Enter the name
error-email-known = This address has an account already
