//! Settings through the real program: what is wrong is named, what is secret is never printed.

use std::{
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
};

use web::runtime::secrets::Keys;

/// As `openssl rand -hex 48` draws it.
const KEY: &str =
    "9c1f0a7be24d83561c0be9f7a4d2835e6f1b0c9d7a3e5f2846d8c1b7a09e3f5d2c4b6a8901f3e5d7c9ba8f6e4d2c1b0a";

fn program(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_techedufonds"));
    command.args(arguments).env_clear().current_dir(folder);
    for (name, value) in settings {
        command.env(name, value);
    }
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_secret_that_looks_like_something_else_is_taken_as_text_and_never_printed() {
    let folder = tempfile::tempdir().unwrap();
    for secret in ["0020261129", "123456789", "true", "1e9", "[1, 2]", "\"quoted\"", "{a=1}"] {
        let settings = [("TEF_KEY", secret), ("TEF_MAIL", "folder:mail")];
        let output = program(folder.path(), &["serve"], &settings);
        let text = said(&output);
        assert!(!output.status.success() && text.contains("at least 64 characters"), "{secret}: {text}");
        assert!(!text.contains(secret), "{text}");
    }
    // A secret in a file.
    std::fs::write(folder.path().join("fund.toml"), "key = 20261129\n").unwrap();
    let text = said(&program(folder.path(), &["--config", "fund.toml", "serve"], &[]));
    assert!(text.contains("at least 64 characters") && !text.contains("20261129"), "{text}");
}

#[test]
fn what_is_not_safe_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let key_file = folder.path().join("key");
    std::fs::write(&key_file, KEY).unwrap();
    let file = key_file.display().to_string();
    for (mode, settings, message) in [
        (0o600, vec![("TEF_KEY", "a".repeat(64))], "can be guessed"),
        (0o600, vec![("TEF_KEY", "0123456789abcdef".repeat(6))], "can be guessed"),
        (0o666, vec![("TEF_KEY_FILE", file.clone())], "can be read or changed by others"),
        (0o604, vec![("TEF_KEY_FILE", file.clone())], "can be read or changed by others"),
        (0o600, vec![("TEF_PUBLIC_URL", "http://fund.example.org".to_owned())], "use https://"),
        (0o600, vec![("TEF_TRUSTED_PROXIES", "caddy".to_owned())], "TEF_TRUSTED_PROXIES"),
        (0o600, vec![("TEF_SCANNER", "clamd".to_owned())], "TEF_SCANNER"),
        (0o600, vec![("TEF_POOL", "many".to_owned())], "not a whole number"),
    ] {
        std::fs::set_permissions(&key_file, std::fs::Permissions::from_mode(mode)).unwrap();
        let settings: Vec<(&str, &str)> = settings.iter().map(|it| (it.0, it.1.as_str())).collect();
        let output = program(folder.path(), &["serve"], &settings);
        let text = said(&output);
        assert!(!output.status.success() && text.contains(message), "{message}: {text}");
        assert!(!folder.path().join("data/techedufonds.db").exists(), "{message}: nothing is made before");
    }
}

#[test]
fn mail_in_clear_over_a_network_is_asked_for_in_so_many_words() {
    let folder = tempfile::tempdir().unwrap();
    for work in [&["work"][..], &["serve", "--with-worker"]] {
        let with = |mail: &str| {
            let output = program(folder.path(), work, &[("TEF_KEY", KEY), ("TEF_MAIL", mail)]);
            assert!(!output.status.success());
            said(&output)
        };
        assert!(with("smtp://mail.example.org:25").contains("in clear"));
        assert!(with("ftp://mail").contains("must start with"));
    }
    assert!(!folder.path().join("data/techedufonds.db").exists(), "nothing is made before");
    assert!(!folder.path().join("data/techedufonds.db-wal").exists(), "nothing is migrated before");
}

#[test]
fn check_names_a_database_that_is_not_there_and_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["check"][..], &["check", "--files"], &["bill", "--month", "2026-01"], &["recompute"]]
    {
        let output = program(folder.path(), arguments, &[("TEF_DATABASE", "sqlite://fund.db")]);
        assert!(
            !output.status.success() && said(&output).contains("fund.db does not exist"),
            "{}",
            said(&output)
        );
    }
    assert!(!folder.path().join("fund.db").exists());
}

#[test]
fn the_files_of_a_database_are_its_owners_whatever_the_umask() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [("TEF_DATABASE", "sqlite://fund.db")];
    let mut command = Command::new("sh");
    command.args(["-c", "umask 000; exec \"$0\" migrate", env!("CARGO_BIN_EXE_techedufonds")]);
    assert!(command.env_clear().current_dir(&folder).envs(settings).status().unwrap().success());
    let mode = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("fund.db"), 0o600);
    std::fs::set_permissions(folder.path().join("fund.db"), std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(program(folder.path(), &["check"], &settings).status.success());
    assert_eq!(mode("fund.db"), 0o600);
}

#[test]
fn a_colleague_is_added_as_strictly_as_on_the_page_and_gets_a_code() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [("TEF_DATABASE", "sqlite://fund.db")];
    let add = |email: &str, name: &str| {
        let arguments = ["user", "add", "--role", "manager", "--email", email, "--name", name];
        let output = program(folder.path(), &arguments, &settings);
        (output.status.success(), said(&output))
    };
    for name in ["", "   ", "Mei\nLi", "Mei\u{1b}[31m", &"x".repeat(121)] {
        let (done, text) = add("mei@fonds.example", name);
        assert!(!done && text.contains("--name"), "{text}");
    }
    assert!(!add("geen adres", "Mei").0);
    let (done, text) = add("mei@fonds.example", "Mei Li");
    assert!(done && text.contains("give them this code") && !text.contains("password"), "{text}");
    assert!(!add("mei@fonds.example", "Mei Li").0);
    let reset = program(folder.path(), &["user", "reset", "--email", "mei@fonds.example"], &settings);
    assert!(reset.status.success() && said(&reset).contains("give them this code"), "{}", said(&reset));
    let nobody = program(folder.path(), &["user", "reset", "--email", "tom@fonds.example"], &settings);
    assert!(!nobody.status.success());
}

#[test]
fn what_the_old_key_sealed_opens_while_both_are_there() {
    let (old, new) = ("old ".repeat(20).into(), "new ".repeat(20).into());
    let sealed = Keys::derive(&old).seal("secret", "place");
    assert_eq!(Keys::derive(&new).open(&sealed, "place"), None);
    let both = Keys::derive(&new).beside(&old);
    assert_eq!(both.open(&sealed, "place").as_deref(), Some("secret"));
    assert_eq!(both.open(&sealed, "other place"), None);
    let anew = both.seal("secret", "place");
    assert_eq!(Keys::derive(&new).open(&anew, "place").as_deref(), Some("secret"));
    assert_eq!(both.old_hash("text"), Some(Keys::derive(&old).hash("text")));
    assert_eq!(Keys::derive(&new).old_hash("text"), None);
}

#[tokio::test]
async fn a_key_is_replaced_without_anybody_setting_up_anew() {
    let site = crate::support::Site::open().await;
    let rosa = site.add_staff(domain::actor::Role::Reviewer, "Rosa").await;
    let sealed_before = credentials(&site).await;
    let folder = tempfile::tempdir().unwrap();
    let database = site.config.database.clone();
    let old = "k".repeat(64);
    let rotate = |settings: &[(&str, &str)]| {
        let mut all = vec![("TEF_DATABASE", database.as_str())];
        all.extend_from_slice(settings);
        program(folder.path(), &["key", "rotate"], &all)
    };
    assert!(said(&rotate(&[("TEF_KEY", KEY)])).contains("TEF_KEY_OLD"));
    let wrong = rotate(&[("TEF_KEY", KEY), ("TEF_KEY_OLD", "another key of before")]);
    assert!(!wrong.status.success() && said(&wrong).contains("nothing is changed"), "{}", said(&wrong));
    assert_eq!(credentials(&site).await, sealed_before);
    let done = rotate(&[("TEF_KEY", KEY), ("TEF_KEY_OLD", &old)]);
    assert!(done.status.success() && said(&done).contains("1 second factors"), "{}", said(&done));
    let sealed = credentials(&site).await;
    let keys = Keys::derive(&KEY.to_owned().into());
    assert_eq!(keys.open(&sealed, rosa.email.as_str()).as_deref(), Some(crate::support::SECRET));
}

async fn credentials(site: &crate::support::Site) -> String {
    let address = crate::support::email("rosa@fonds.example");
    store::people::accounts::credentials(&site.app.db, &address).await.unwrap().unwrap().sealed_totp
}
