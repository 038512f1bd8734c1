//! Bank accounts, e-mail addresses, and numbers that look like a citizen service number.

use domain::{
    bsn::{BsnFound, bsn_in},
    text::{Email, Iban},
};

use crate::support::csv;

#[test]
fn every_iban_is_known_for_what_it_is() {
    for row in csv(include_str!("../cases/iban.csv")) {
        let [kind, value, expected, note, source] = row.as_slice() else { panic!("five columns: {row:?}") };
        assert!(!source.is_empty(), "{value} has a source");
        // A number that fails only a national check is taken: national lists are never asked.
        let valid = match (kind.as_str(), expected.as_str()) {
            ("iban", "valid") | ("iban_national", "mod97-valid") => true,
            ("iban", "invalid") => false,
            other => panic!("{other:?} is not a kind of row"),
        };
        assert_eq!(Iban::parse(value).is_ok(), valid, "{value} {note}");
    }
}

#[test]
fn an_iban_reads_as_people_type_it() {
    for text in
        ["NL91ABNA0417164300", "nl91abna0417164300", "NL91 ABNA 0417 1643 00", " NL91\tABNA0417164300 "]
    {
        assert_eq!(Iban::parse(text).unwrap().as_str(), "NL91ABNA0417164300", "{text}");
    }
    for text in
        ["", "N", "NL", "NL9", "NL91", "NL91-ABNA-0417-1643-00", "NL91ABNA04171643É0", "ÉÉ91ABNA0417164300"]
    {
        assert!(Iban::parse(text).is_err(), "{text}");
    }
}

#[test]
fn any_single_wrong_digit_is_noticed() {
    let right = "NL91ABNA0417164300";
    for place in (2..4).chain(8..18) {
        for digit in '0'..='9' {
            let mut signs: Vec<char> = right.chars().collect();
            signs[place] = digit;
            let typed: String = signs.into_iter().collect();
            assert_eq!(Iban::parse(&typed).is_ok(), typed == right, "{typed}");
        }
    }
}

#[test]
fn an_account_and_an_address_do_not_print_themselves() {
    let iban = Iban::parse("NL91ABNA0417164300").unwrap();
    assert_eq!(format!("{iban:?}"), "Iban(…)");
    assert_eq!(iban.last_four(), "4300");
    let email = Email::parse("sanne@voorbeeld.nl").unwrap();
    assert_eq!(format!("{email:?}"), "Email(…)");
    assert_eq!(email.masked(), "s...@voorbeeld.nl");
}

#[test]
fn only_a_right_account_or_address_loads() {
    assert!(serde_json::from_str::<Iban>("\"NL91ABNA0417164300\"").is_ok());
    assert!(serde_json::from_str::<Iban>("\"NL92ABNA0417164300\"").is_err());
    assert!(serde_json::from_str::<Email>("\"sanne@voorbeeld.nl\"").is_ok());
    assert!(serde_json::from_str::<Email>("\"sanne\"").is_err());
}

#[test]
fn an_address_has_the_shape_of_one() {
    for (text, reads) in [
        ("sanne@voorbeeld.nl", Some("sanne@voorbeeld.nl")),
        ("  Sanne.Visser@Voorbeeld.NL ", Some("sanne.visser@voorbeeld.nl")),
        ("sanne+school@mail.voorbeeld.nl", Some("sanne+school@mail.voorbeeld.nl")),
        ("o'brien@voorbeeld.nl", Some("o'brien@voorbeeld.nl")),
        ("s@v.nl", Some("s@v.nl")),
        ("", None),
        ("sanne", None),
        ("@voorbeeld.nl", None),
        ("sanne@", None),
        ("sanne@voorbeeld", None),
        ("sanne@.nl", None),
        ("sanne@voorbeeld.", None),
        ("sanne@voorbeeld..nl", None),
        ("sanne..visser@voorbeeld.nl", None),
        (".sanne@voorbeeld.nl", None),
        ("sanne.@voorbeeld.nl", None),
        ("sanne@@voorbeeld.nl", None),
        ("sanne@voor@beeld.nl", None),
        ("sanne visser@voorbeeld.nl", None),
        ("sanne@voor beeld.nl", None),
        ("sanne@voorbeeld.nl,ander@voorbeeld.nl", None),
        ("sanne@voorbeeld.nl;ander", None),
        ("Sanne <sanne@voorbeeld.nl>", None),
        ("sanne@voorbeeld.nl\r\nbcc:ander@voorbeeld.nl", None),
        ("\"sanne\"@voorbeeld.nl", None),
        ("sanne\0@voorbeeld.nl", None),
    ] {
        let email = Email::parse(text);
        assert_eq!(email.as_ref().ok().map(Email::as_str), reads, "{text:?}");
    }
}

#[test]
fn an_address_has_at_most_254_signs() {
    let long = |signs: usize| format!("{}@v.nl", "s".repeat(signs - 5));
    assert!(Email::parse(&long(254)).is_ok());
    assert!(Email::parse(&long(255)).is_err());
}

/// 111222333 and 123456782 pass the test of Besluit BSN art. 2; one in eleven numbers does.
#[test]
fn citizen_service_numbers_are_noticed_however_they_are_grouped() {
    use BsnFound::{Bare, Labelled, Nowhere};
    for (text, found) in [
        ("111222333", Bare),
        ("123456782", Bare),
        ("123456789", Nowhere),
        ("111222334", Nowhere),
        ("000000000", Nowhere),
        ("11122233", Nowhere),
        ("1112223330", Nowhere),
        ("0111222333", Nowhere),
        ("my number is 111222333.", Bare),
        ("111222333, and so on", Bare),
        ("06 12345678", Nowhere),
        ("111 222 333", Bare),
        ("111.222.333", Bare),
        ("111-222-333", Bare),
        ("1112.22.333", Bare),
        ("1 1 1 2 2 2 3 3 3", Bare),
        ("111  222  333", Nowhere),
        ("a123456789b111222333c", Bare),
        ("7 111 222 333 2026", Bare),
        ("12 111222333 45", Bare),
        ("NL91 ABNA 0417 1643 00", Nowhere),
        ("TEF-1112-22333", Nowhere),
        ("BSN: 111222333", Labelled),
        ("bsn 1112.22.333", Labelled),
        ("111 222 333 (burgerservicenummer)", Labelled),
        ("Mijn Burgerservicenummer is 123456782", Labelled),
        ("sofinummer 123456782", Labelled),
        ("My citizen service number: 123-456-782", Labelled),
        ("BSN 123456789", Nowhere),
        ("Streep uw BSN door. Daaronder staat, een eind verderop in de tekst: 111222333", Bare),
        ("", Nowhere),
    ] {
        assert_eq!(bsn_in(text), found, "{text}");
    }
}

#[test]
fn money_reaches_an_account_from_the_day_its_country_joined() {
    for (country, on, reaches) in [
        ("NL91ABNA0417164300", "2026-03-02", true),
        ("CH9300762011623852957", "2026-03-02", true),
        ("GB29NWBK60161331926819", "2026-03-02", true),
        ("TR330006100519786457841326", "2026-03-02", false),
        ("RS35260005601001611379", "2026-04-30", false),
        ("RS35260005601001611379", "2026-05-01", true),
        ("AL47212110090000000235698741", "2025-10-06", false),
        ("AL47212110090000000235698741", "2025-10-07", true),
    ] {
        let iban = Iban::parse(country).unwrap();
        assert_eq!(domain::sepa::reaches(&iban, on.parse().unwrap()), reaches, "{country} {on}");
    }
}
