//! Every letter from samples, in both languages, as it would leave.

use std::fmt::Write;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    application::{Application, Needs, Person},
    calendar::Month,
    case::{
        payout_condition::PayoutCondition,
        payout_plan::{self, Claimed, LineAgreement, PayoutProgress, StandingPayout},
        proposal::{FundingLine, Payee, PayoutSchedule, Proposal},
        revision::RevisionCause,
        stage::Stage,
    },
    funding::{Instrument, Purpose},
    grievance::{GrievanceKind, GrievanceOutcome, GrievanceSubject},
    ids::{AgreementId, CaseId, PayoutId},
    money::Money,
    repayment::{
        billing::{InterestSoFar, SettlementCarryOver},
        offer,
    },
    text::Iban,
};
use letters::{Block, Letter};
use store::{
    casework::{
        cases::Case, drafts::Draft, grievances::Grievance, request_state::RequestState,
        revision_requests::RevisionRequest,
    },
    people::accounts::Account,
    repayment::agreements::Agreement,
    servicing::revisions::RevisionPreview,
};
use uuid::Uuid;
use web::{
    mail::{
        answers,
        contract::{self, Signature},
        letters as letter_texts,
    },
    questions::answers::circumstances,
    words::lang::Lang,
};

use crate::support::{ANSWERS, day, email};

fn draft() -> Draft {
    ANSWERS
        .iter()
        .map(|(name, pairs)| {
            let fields = pairs.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
            ((*name).to_owned(), fields)
        })
        .collect()
}

fn case(lang: Lang) -> Case {
    let person = Person {
        first_name: "Sanne".to_owned(),
        last_name: "de Wit".to_owned(),
        phone: "0612345678".to_owned(),
        street: "Dam 1".to_owned(),
        postcode: "1506 AB".to_owned(),
        city: "Zaandam".to_owned(),
    };
    let needs = Needs {
        tuition: Money::euros(4_500),
        living: Money::euros(600),
        laptop: Money::euros(900),
        travel: Money::ZERO,
        bridging: true,
        iban: None,
        why: String::new(),
    };
    let application = Application { person, circumstances: circumstances(&draft()).unwrap(), needs };
    let applicant = Account {
        id: domain::ids::UserId(Uuid::nil()),
        role: domain::actor::Role::Applicant,
        email: email("sanne@voorbeeld.example"),
        name: "Sanne".to_owned(),
        language: lang.code().to_owned(),
        active: true,
    };
    Case {
        id: CaseId(Uuid::nil()),
        number: Some("TEF-2026-00042".to_owned()),
        applicant,
        stage: Stage::Draft,
        draft: draft(),
        application: Some(application),
        clock: None,
        submitted_on: Some(day("2026-03-02")),
        created_at: DateTime::<Utc>::UNIX_EPOCH,
        updated_at: DateTime::<Utc>::UNIX_EPOCH,
        version: 1,
    }
}

fn line(purpose: Purpose, instrument: Instrument, euros: u32, schedule: PayoutSchedule) -> FundingLine {
    let payee = Payee {
        name: "Techionista".to_owned(),
        iban: Iban::parse("NL20INGB0001234567").unwrap(),
        is_applicant: false,
    };
    FundingLine {
        purpose,
        instrument,
        amount: Money::euros(euros),
        payee,
        schedule,
        condition: PayoutCondition::Nothing,
    }
}

fn proposal() -> Proposal {
    let terms = PayoutSchedule::Terms { first: day("2026-06-01"), parts: 2, every: 3 };
    let monthly = |from: &str, months| PayoutSchedule::Monthly { from: from.parse().unwrap(), months };
    Proposal {
        lines: vec![
            line(Purpose::Tuition, Instrument::PreFinancing, 4_500, terms),
            line(Purpose::Living, Instrument::IncomeShare, 600, monthly("2026-06", 6)),
            line(Purpose::ChildcareBridging, Instrument::Grant, 1_560, monthly("2026-09", 3)),
        ],
        motivation: "De opleiding past bij jouw plan.".to_owned(),
        deviation: String::new(),
        is_exempt: false,
        means: None,
    }
}

fn letters(lang: Lang) -> Vec<Letter> {
    let case = case(lang);
    let (on, accept_by) = (day("2026-03-07"), day("2026-04-06"));
    let refusal = Proposal {
        lines: Vec::new(),
        motivation: "De opleiding is te kort.".to_owned(),
        deviation: String::new(),
        is_exempt: false,
        means: None,
    };
    let mut letters = vec![
        letter_texts::decision(&case, &proposal(), accept_by, on),
        letter_texts::decision(&case, &refusal, accept_by, on),
    ];
    let training = &case.application.as_ref().unwrap().circumstances.training;
    for (place, line) in proposal().lines.iter().enumerate() {
        let Some(terms) = offer::for_line(line, Month::of(training.until), on) else { continue };
        let agreement = Agreement {
            id: AgreementId(Uuid::nil()),
            case: case.id,
            line: place,
            terms,
            offered_on: on,
            accept_by,
            accepted_at: None,
            withdraw_until: None,
            withdrawn_on: None,
            paper: None,
            disbursed: Money::ZERO,
            signed_terms: None,
            charged: Money::ZERO,
            charges: 0,
            paused_until: None,
            ended_on: None,
            revised: None,
            forgiven: Money::ZERO,
            written_off_on: None,
            carry_over: SettlementCarryOver::default(),
            interest: InterestSoFar::default(),
        };
        letters.push(contract::agreement(&case, &agreement, Signature::Given(on)));
        let paid = Agreement {
            accepted_at: Some(DateTime::<Utc>::UNIX_EPOCH),
            disbursed: Money::euros(4_500),
            charged: Money::euros(4_000),
            forgiven: Money::euros(500),
            ..agreement
        };
        letters.push(letter_texts::repaid(&case, &[(paid, Money::euros(4_000))], on));
    }
    letters.extend(later_letters(&case, on));
    letters
}

/// What is written once a case is decided, or instead of a decision.
fn later_letters(case: &Case, on: NaiveDate) -> Vec<Letter> {
    let mut after = proposal();
    after.lines[2].schedule = PayoutSchedule::Monthly { from: "2026-09".parse().unwrap(), months: 1 };
    let request = RevisionRequest {
        id: Uuid::nil(),
        case: case.id,
        number: 1,
        cause: RevisionCause::Allowance,
        before: proposal(),
        after: after.clone(),
        asked_by: case.applicant.id,
        asked_at: DateTime::<Utc>::UNIX_EPOCH,
        decided_at: None,
        state: RequestState::Asked,
    };
    let paid = |amount| StandingPayout {
        id: PayoutId(Uuid::nil()),
        line: 2,
        amount: Money::euros(amount),
        for_day: day("2026-09-01"),
        due_on: day("2026-09-01"),
        to_person: true,
        progress: PayoutProgress::Paid,
    };
    let given = payout_plan::given(
        &after.lines,
        &[LineAgreement::Signed(Money::euros(4_500)), LineAgreement::Offered],
    );
    let plan = payout_plan::plan(&given, &[paid(1_560), paid(1_560)], Claimed::default());
    let preview = RevisionPreview { plan, accept_by: Some(day("2026-04-06")) };
    let grievance = |kind, subject| Grievance {
        id: Uuid::nil(),
        case: case.id,
        kind,
        subject,
        subject_id: None,
        words: "Het klopt niet.".to_owned(),
        // Half past midnight in Amsterdam.
        received_at: "2026-03-01T23:30:00Z".parse().unwrap(),
        answer_by: day("2026-04-13"),
        extended: false,
        owner: None,
        heard: Some((day("2026-03-05"), "Zes maanden.".to_owned())),
        outcome: None,
        answer: None,
        decided_at: None,
    };
    let objection = grievance(GrievanceKind::Objection, GrievanceSubject::Decision);
    let complaint = grievance(GrievanceKind::Complaint, GrievanceSubject::Conduct);
    vec![
        letter_texts::revised(case, &request, &preview, on),
        letter_texts::dismissed(case, on),
        letter_texts::lapsed(case, on),
        answers::answer(case, &objection, GrievanceOutcome::Stays, "We keken opnieuw.", on),
        answers::answer(case, &objection, GrievanceOutcome::Changed, "Je hebt gelijk.", on),
        answers::answer(case, &complaint, GrievanceOutcome::Founded, "Dat spijt ons.", on),
    ]
}

fn printed(letter: &Letter) -> String {
    let mut text = format!(
        "=== {}\n{}\n{}\n\n{}\n",
        letter.title,
        letter.address.join("\n"),
        letter.dated,
        letter.salutation
    );
    for block in &letter.blocks {
        match block {
            Block::Page => writeln!(text, "\n---").unwrap(),
            Block::Heading { text: heading } => writeln!(text, "\n## {heading}").unwrap(),
            Block::List { items } => {
                for it in items {
                    writeln!(text, "- {it}").unwrap();
                }
            }
            Block::Paragraph { text: paragraph } => writeln!(text, "{paragraph}").unwrap(),
            Block::Facts { rows } => {
                for (label, value) in rows {
                    writeln!(text, "{label}: {value}").unwrap();
                }
            }
            Block::Table { head, rows, .. } => {
                writeln!(text, "{}", head.join(" | ")).unwrap();
                for row in rows {
                    writeln!(text, "{}", row.join(" | ")).unwrap();
                }
            }
        }
    }
    writeln!(text, "\n{}", letter.closing).unwrap();
    text
}

#[test]
fn every_letter_in_dutch() {
    insta::assert_snapshot!(letters(Lang::Nl).iter().map(printed).collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_letter_in_english() {
    insta::assert_snapshot!(letters(Lang::En).iter().map(printed).collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_letter_is_an_archivable_tagged_pdf_and_the_same_every_time() {
    for lang in Lang::ALL {
        for letter in letters(lang) {
            let bytes = letters::pdf(&letter).unwrap();
            assert_eq!(bytes, letters::pdf(&letter).unwrap(), "{}", letter.title);
            let raw = String::from_utf8_lossy(&bytes);
            for mark in ["<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "/StructTreeRoot"]
            {
                assert!(raw.contains(mark), "{mark}");
            }
            let document = lopdf::Document::load_mem(&bytes).unwrap();
            let pages: Vec<u32> = document.get_pages().keys().copied().collect();
            assert!(document.extract_text(&pages).unwrap().contains("TEF-2026-00042"));
        }
    }
}

/// What a reader of tags finds: poppler's `pdfinfo -struct-text`.
fn by_tags(bytes: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let read = std::process::Command::new("pdfinfo")
        .args(["-enc", "UTF-8", "-struct-text"])
        .arg(file.path())
        .output();
    String::from_utf8_lossy(&read.expect("pdfinfo of poppler-utils").stdout).into_owned()
}

#[test]
fn every_amount_and_fact_of_a_letter_stands_under_its_tag() {
    for lang in Lang::ALL {
        for letter in letters(lang) {
            let text = printed(&letter).replace('\u{a0}', " ");
            let found = by_tags(&::letters::pdf(&letter).unwrap()).replace('\u{a0}', " ");
            let flat: String = found.split(['"', '\n']).map(str::trim).collect::<Vec<_>>().join(" ");
            for amount in text.split("€ ").skip(1) {
                let digits = amount.split(|it: char| !(it.is_ascii_digit() || ".,".contains(it))).next();
                let amount = format!("€ {}", digits.unwrap_or_default().trim_end_matches(['.', ',']));
                assert!(flat.contains(&amount), "{amount} of {} is under no tag:\n{found}", letter.title);
            }
            // Label and value belong together, in a list.
            assert!(found.contains("L (block)"), "{found}");
        }
    }
}

#[test]
fn a_name_in_any_script_gets_its_letter() {
    let case = case(Lang::Nl);
    let decide = |name: &str| {
        let mut case = case.clone();
        let person = &mut case.application.as_mut().unwrap().person;
        (person.first_name, person.last_name) = (name.to_owned(), "de Wit".to_owned());
        let letter = letter_texts::decision(&case, &proposal(), day("2026-04-06"), day("2026-03-07"));
        ::letters::pdf(&letter).unwrap()
    };
    let plain = decide("Sanne").len();
    // Debian's fonts-noto-core has all of these but the last, which no font has.
    for name in ["Zoë Šárka", "Ελένη", "Олена", "محمد", "שרה", "ሰላም", "सीता", "სოფო", "ਗੁਰਪ੍ਰੀਤ", "\u{E000}x"]
    {
        let bytes = decide(name);
        assert!(bytes.starts_with(b"%PDF"), "{name}");
        let is_there = std::path::Path::new(::letters::scripts::FONTS_FOLDER).exists();
        if is_there && "محمدשרהሰላምसीता".contains(name) {
            assert!(plain < bytes.len(), "{name} brings a font of its own");
        }
    }
}
