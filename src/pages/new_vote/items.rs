//! What is put to the vote: one item at first; more come by a press, and then there is a row of them to choose from.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::pages::new_vote::edit::{Change, Edit, Kind, MOST_ITEMS};
use crate::pages::new_vote::held::{Held, item_title};
use crate::pages::new_vote::message::Message;
use crate::pages::new_vote::text_fields;
use records::made::{MadeItem, What, Wrong, motions};
use rules::membership::Body;
use yew::prelude::*;

/// The word for what the matter is.
const fn weight_word(body: Body, weighty: bool) -> &'static str {
    crate::model::custom_vote::weight_word(body, weighty)
}

/// What an item is called in the row: its title, or what it is.
#[must_use]
pub fn name(ui: &Ui, form: &Held, key: u32) -> String {
    let place = form.made.place(key).unwrap_or(0);
    let Some(item) = form.made.item(key) else {
        return String::new();
    };
    let title = item.title.trim();
    if !title.is_empty() {
        return title.to_owned();
    }
    let kind = Kind::of(&item.what);
    let before = form.made.items.iter().take(place);
    let number = before.filter(|other| Kind::of(&other.what) == kind).count();
    let number = u16::try_from(number).unwrap_or(u16::MAX).saturating_add(1);
    item_title(&ui.texts, &item.what, number)
}

/// The row of items, and the fields of the one that is shown.
pub fn view(ui: &Ui, form: &Held, send: &Callback<Message>) -> Html {
    let Some(item) = form.made.item(form.shown) else {
        return Html::default();
    };
    let several = form.made.items.len() > 1;
    let wrong = form.made.wrong();
    html! {
        <section class="card own-vote made-items" aria-labelledby="made-items">
            <h2 id="made-items">{ ui.text("new-what") }</h2>
            if several {
                { row(ui, form, &wrong, send) }
            }
            { fields(ui, form, item, several, &send.reform(Message::Edit)) }
            <div class="wide" role="status">
                { for wrong.iter().filter(|(key, _)| *key == item.key).map(|(_, wrong)| html! {
                    <p class="own-problem">{ said(ui, wrong) }</p>
                }) }
            </div>
        </section>
    }
}

fn row(ui: &Ui, form: &Held, wrong: &[(u32, Wrong)], send: &Callback<Message>) -> Html {
    let shown = form.shown;
    let all = form.made.items.len();
    let place = form.made.place(shown).unwrap_or(0);
    let item = |item: &MadeItem| {
        let key = item.key;
        let show = send.reform(move |_: MouseEvent| Message::Show(key));
        let amiss = wrong.iter().any(|(other, _)| *other == key);
        html! {
            <li {key}>
                <button
                    type="button"
                    class="made-item"
                    data-kind={Kind::of(&item.what).as_str()}
                    data-wrong={amiss.then_some("")}
                    aria-current={(key == shown).then_some("step")}
                    onclick={show}
                >
                    { name(ui, form, key) }
                    if amiss { <span class="visually-hidden">{ ui.text("new-amiss") }</span> }
                </button>
            </li>
        }
    };
    let press = |id: &'static str, disabled: bool, edit: Edit| {
        let press = send.reform(move |_: MouseEvent| Message::Edit(edit.clone()));
        html! { <button type="button" {id} {disabled} onclick={press}>{ ui.text(id) }</button> }
    };
    html! {
        <nav class="wide made-row" aria-label={ui.text("new-order")}>
            <ol>{ for form.made.items.iter().map(item) }</ol>
            <p class="made-tools">
                { press("new-earlier", place == 0, Edit::Move(shown, true)) }
                { press("new-later", place.saturating_add(1) >= all, Edit::Move(shown, false)) }
                { press("new-remove", all < 2, Edit::Remove(shown)) }
            </p>
        </nav>
    }
}

/// The buttons that add an item.
pub fn add(ui: &Ui, form: &Held, send: &Callback<Message>) -> Html {
    let full = form.made.items.len() >= MOST_ITEMS;
    let one = |kind: Kind| {
        let key = match (kind, form.made.body) {
            (Kind::Question, Body::SecurityCouncil) => "new-add-procedural".to_owned(),
            (Kind::Question, Body::GeneralAssembly) => "new-add-important".to_owned(),
            (kind, _) => ["new-add-", kind.as_str()].concat(),
        };
        let press = send.reform(move |_: MouseEvent| Message::Edit(Edit::Add(kind)));
        html! {
            <button type="button" id={format!("new-add-{}", kind.as_str())} disabled={full} onclick={press}>{ ui.text(&key) }</button>
        }
    };
    html! {
        <details class="card made-add" open={form.made.items.len() > 1}>
            <summary id="new-add">{ ui.text("new-add") }</summary>
            <p>{ ui.text("new-add-note") }</p>
            <p class="made-tools">{ for Kind::ALL.map(one) }</p>
        </details>
    }
}

/// A field for a text of an item.
fn text_field(ui: &Ui, (id, key): (&'static str, &str), text: &str, write: Callback<InputEvent>) -> Html {
    html! {
        <label class="wide">
            <span>{ ui.text(key) }</span>
            <input type="text" {id} maxlength="600" dir="auto" value={text.to_owned()} oninput={write} />
        </label>
    }
}

fn fields(ui: &Ui, form: &Held, item: &MadeItem, several: bool, edit: &Callback<Edit>) -> Html {
    let key = item.key;
    let change = edit.reform(move |change: Change| Edit::Of(key, change));
    let words =
        |make: fn(String) -> Change| change.reform(move |event: InputEvent| make(field::value(&event)));
    let own_matter = !matches!(item.what, What::Motion { .. } | What::Question { .. });
    let is_draft = matches!(item.what, What::Draft(_));
    let told = [&item.document, &item.proposed_by]
        .iter()
        .any(|text| !text.is_empty());
    html! {
        <>
            { what(ui, form, item, &change) }
            if own_matter {
                { matter(ui, form.made.body, item.weighty, &change) }
            }
            { text_fields::view(ui, form, item, &change) }
            if !is_draft {
                { text_field(ui, ("new-says", "new-text"), &item.says, words(Change::Says)) }
            }
            <details class="wide own-more" open={told} key={key}>
                <summary>{ ui.text("new-more-item") }</summary>
                <div class="own-more-fields">
                    if several {
                        { text_field(ui, ("new-item-title", "new-name"), &item.title, words(Change::Title)) }
                    }
                    { text_field(ui, ("new-document", "new-document"), &item.document, words(Change::Document)) }
                    { text_field(ui, ("new-proposed", "new-proposed"), &item.proposed_by, words(Change::ProposedBy)) }
                </div>
            </details>
        </>
    }
}

fn matter(ui: &Ui, body: Body, chosen: bool, change: &Callback<Change>) -> Html {
    let weighty = |weighty: bool| {
        let word = weight_word(body, weighty);
        let choose = change.reform(move |_: Event| Change::Weighty(weighty));
        html! {
            <label class="choice" key={word}>
                <input type="radio" name="matter" id={format!("new-{word}")} value={word} checked={chosen == weighty} onchange={choose} />
                { ui.text(&format!("new-matter-{word}")) }
            </label>
        }
    };
    html! {
        <fieldset class="wide">
            <legend>{ ui.text("new-matter") }</legend>
            { weighty(true) }
            { weighty(false) }
        </fieldset>
    }
}

/// What is moved, on which item, or on which draft.
fn what(ui: &Ui, form: &Held, item: &MadeItem, change: &Callback<Change>) -> Html {
    let place = form.made.place(item.key).unwrap_or(0);
    let on = |chosen: Option<u32>, any: Option<&str>| {
        let choose = change.reform(|event: Event| Change::On(field::value(&event).parse().ok()));
        let later = form.made.items.iter().skip(place.saturating_add(1));
        html! {
            <label>
                <span>{ ui.text("new-on") }</span>
                <select id="new-on" onchange={choose}>
                    if let Some(any) = any {
                        <option value="" selected={chosen.is_none()}>{ ui.text(any) }</option>
                    }
                    { for later.map(|item| html! {
                        <option value={item.key.to_string()} selected={chosen == Some(item.key)}>{ name(ui, form, item.key) }</option>
                    }) }
                </select>
            </label>
        }
    };
    match &item.what {
        What::Draft(_) => Html::default(),
        What::Amendment { of, .. } | What::Part { of, .. } => {
            let drafts: Vec<u32> = form.made.drafts().map(|(key, _)| key).collect();
            let choose = {
                let change = change.clone();
                Callback::from(move |event: Event| {
                    if let Ok(key) = field::value(&event).parse() {
                        change.emit(Change::Draft(key));
                    }
                })
            };
            // With one draft there is nothing to choose.
            let plain = drafts.len() < 2 && drafts.first().copied() == *of;
            html! {
                if !plain {
                    <label>
                        <span>{ ui.text("new-of") }</span>
                        <select id="new-of" onchange={choose}>
                            if of.is_none() { <option value="" selected={true} /> }
                            { for drafts.into_iter().map(|key| html! {
                                <option value={key.to_string()} selected={*of == Some(key)}>{ name(ui, form, key) }</option>
                            }) }
                        </select>
                    </label>
                }
            }
        }
        What::Motion { kind, on: chosen } => {
            let choose = {
                let change = change.clone();
                Callback::from(move |event: Event| {
                    if let Some(kind) = rules::motion::MotionKind::from_word(&field::value(&event)) {
                        change.emit(Change::Motion(kind));
                    }
                })
            };
            html! {
                <>
                    <label>
                        <span>{ ui.text("new-motion") }</span>
                        <select id="new-motion" onchange={choose}>
                            { for motions(form.made.body).map(|motion| html! {
                                <option value={motion.as_str()} selected={motion == *kind}>
                                    { ui.text(&["new-motion-", motion.as_str()].concat()) }
                                </option>
                            }) }
                        </select>
                    </label>
                    { on(*chosen, Some("new-on-any")) }
                </>
            }
        }
        What::Question { on: chosen } => {
            let key = match form.made.body {
                Body::SecurityCouncil => "new-question-procedural",
                Body::GeneralAssembly => "new-question-important",
            };
            html! {
                <>
                    <p class="wide">{ ui.text(key) }</p>
                    { on(*chosen, None) }
                </>
            }
        }
    }
}

fn said(ui: &Ui, wrong: &Wrong) -> String {
    let key = match wrong {
        Wrong::WordsNotThere(words) => {
            return ui
                .texts
                .say("new-wrong-words", &[("words", words.as_str().into())]);
        }
        Wrong::NoDraft => "new-wrong-no-draft",
        Wrong::NoChange => "new-wrong-no-change",
        Wrong::NoParagraph => "new-wrong-no-paragraph",
        Wrong::NothingLater => "new-wrong-nothing-later",
    };
    ui.text(key)
}
