//! The UN's own voting data: a file dropped here is read in a worker, searched, and opened roll call by roll call.
use crate::kit::site_header;
use crate::kit::ui::Ui;
use crate::kit::{notices, site_footer};
use crate::pages::import::state::{Act, Import};
use crate::pages::import::{doubts, file, found};
use crate::text::notice::Notice;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, import: &Import, act: &Callback<Act>, notices: &[Notice]) -> Html {
    html! {
        <>
            <a class="skip-link" href="#import-file">{ ui.text("import-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="import-page">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("library-import") }</h1>
                    <p class="lede">{ ui.text("import-lede") }</p>
                </header>
                { notices::view(ui, notices) }
                <div class="import">
                    { file::view(ui, import, act) }
                    { for import.done.iter().map(|done| doubts::view(ui, import, done, act)) }
                    if !import.done.is_empty() {
                        { found::view(ui, import, act) }
                    }
                    <section class="card import-terms" aria-labelledby="import-terms">
                        <h2 id="import-terms">{ ui.text("import-terms-title") }</h2>
                        <p>{ ui.text("import-terms") }</p>
                        <p>
                            <a href="https://digitallibrary.un.org/record/4060887" target="_blank" rel="noopener noreferrer external">
                                { ui.text("import-get-assembly") }
                            </a>
                            { " · " }
                            <a href="https://digitallibrary.un.org/record/4055387" target="_blank" rel="noopener noreferrer external">
                                { ui.text("import-get-council") }
                            </a>
                        </p>
                    </section>
                </div>
            </main>
            { site_footer::view(ui) }
        </>
    }
}
