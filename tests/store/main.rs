//! The store on both databases.

#![cfg(test)]
