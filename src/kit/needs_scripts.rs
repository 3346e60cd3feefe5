//! A page that needs scripts, before they run: what it is for, and that it needs them.
use crate::kit::page;
use crate::kit::site_footer;
use crate::kit::site_header;
use crate::kit::ui::Ui;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui) -> Html {
    let (title, lede) = page::heading(ui.here);
    saying(ui, [title, lede])
}

/// The same with other messages as its heading and as what it is for.
pub fn saying(ui: &Ui, [title, lede]: [&str; 2]) -> Html {
    html! {
        <>
            { site_header::view(ui, None, Html::default()) }
            <main id="main">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text(title) }</h1>
                    <p class="lede">{ ui.text(lede) }</p>
                </header>
                <noscript><p class="card needs-scripts">{ ui.text("page-needs-scripts") }</p></noscript>
            </main>
            { site_footer::view(ui) }
        </>
    }
}
