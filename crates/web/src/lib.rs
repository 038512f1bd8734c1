//! Pages for applicants, reviewers and administrators, and the messages that go out.

pub mod calc;
pub mod command;
pub mod demo;
pub mod files;
pub mod form;
pub mod fund_settings;
pub mod http;
pub mod jobs;
pub mod mail;
pub mod pages;
pub mod present;
pub mod questions;
pub mod runtime;
pub mod view;
pub mod words;
