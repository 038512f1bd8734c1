//! Every page of the system, by area.

use crate::{
    demo,
    http::access::Pages,
    pages::{apply, grievances, manage, mine, money, public, sign_in, work},
    runtime::state::App,
};

/// Every page of the system; those of the demo only in a demo.
pub fn all(app: &App) -> Pages {
    let pages = public::routes::routes(Pages::new(app.clone()));
    let pages = sign_in::routes::routes(pages);
    let pages = apply::routes::routes(pages);
    let pages = mine::routes::routes(pages);
    let pages = work::routes::routes(pages);
    let pages = grievances::routes::routes(pages);
    let pages = money::routes::routes(pages);
    let pages = manage::routes::routes(pages);
    if app.demo_mail.is_some() { demo::pages::routes(pages) } else { pages }
}
