//! Every rule, checked against the tables in `tests/cases`.

#![cfg(test)]
