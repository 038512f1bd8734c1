# Beheer: instellingen en gebruikers.

settings = Instellingen
    .lead = Mag het fonds geld voorschieten dat mensen terugbetalen? Dat hangt af van de wet op krediet.
settings-law = Zolang dit onbekend is, kan het fonds vanaf 20 november 2026 alleen giften toekennen. Bron: { $source }.
settings-save = Bewaar
ask-credit = Wat geldt voor het fonds?
credit-unknown = Nog niet bekend
credit-licensed = Het fonds heeft een vergunning
credit-exempt-anbi = Vrijgesteld als goed doel (ANBI)
credit-exempt-employer = Vrijgesteld als werkgever
credit-out-of-scope = De wet geldt niet voor het fonds

users-caption = Wie voor het fonds werkt
users-new = Iemand toevoegen
users-add = Voeg toe
users-added = Toegevoegd
    .lead = Geef deze gegevens veilig door. Je ziet ze maar één keer.
users-secret = Sleutel voor de app met codes
users-address = Adres voor de app met codes
users-active = Mag inloggen
users-closed = Gesloten
users-close = Sluit
users-open = Open weer
ask-staff-name = Naam
ask-role = Rol
role-applicant = Aanvrager
role-reviewer = Beoordelaar
role-administrator = Administrateur
role-manager = Beheerder
error-name = Vul de naam in
error-email-known = Dit adres heeft al een account
