//! Every page of the system, by area.

use crate::{
    access::Pages,
    pages::{apply, manage, mine, money, public, sign_in, work},
    state::App,
};

/// Every page of the system; those of the demo only in a demo.
pub fn all(app: &App) -> Pages {
    let pages = public::routes(Pages::new(app.clone()));
    let pages = sign_in::routes(pages);
    let pages = apply::routes(pages);
    let pages = mine::routes(pages);
    let pages = work::routes(pages);
    let pages = money::routes(pages);
    let pages = manage::routes(pages);
    if app.demo_mail.is_some() { crate::demo::pages::routes(pages) } else { pages }
}
