//! Pages for applicants, reviewers and administrators, and the messages that go out.

pub mod access;
pub mod assets;
pub mod calc;
pub mod clock;
pub mod config;
pub mod demo;
pub mod error;
pub mod files;
pub mod form;
pub mod jobs;
pub mod mail;
pub mod pages;
pub mod papers;
pub mod paths;
pub mod ready;
pub mod recompute;
pub mod router;
pub mod secrets;
pub mod serve;
pub mod session;
pub mod sheet;
pub mod staff;
pub mod state;
pub mod visit;
pub mod words;
