//! The text: the paragraphs of a draft, what an amendment does to them, which of them are put to a separate vote.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::pages::new_vote::edit::{Change, Op, paragraphs};
use crate::pages::new_vote::held::Held;
use records::made::{MadeItem, MadeParagraph, What};
use rules::draft::{ParagraphKind, TextChange};
use yew::prelude::*;

/// The fields of an item.
pub fn view(ui: &Ui, form: &Held, item: &MadeItem, change: &Callback<Change>) -> Html {
    match &item.what {
        What::Draft(paragraphs) => draft(ui, paragraphs, change),
        What::Amendment { of, changes } => amendment(ui, form, *of, changes, change),
        What::Part {
            of,
            paragraphs: chosen,
        } => part(ui, &paragraphs(&form.made, *of), chosen, change),
        What::Motion { .. } | What::Question { .. } => Html::default(),
    }
}

/// What a paragraph is called beside its words.
fn number(ui: &Ui, id: &str) -> String {
    let (key, digits) = match (id.strip_prefix("PP"), id.strip_prefix("OP")) {
        (Some(digits), _) => ("new-preambular", digits),
        (_, Some(digits)) => ("new-operative", digits),
        _ => return id.to_owned(),
    };
    match digits.parse::<u16>() {
        Ok(number) => ui.texts.say(key, &[("number", number.into())]),
        Err(_) => id.to_owned(),
    }
}

/// A button of a line.
fn press(ui: &Ui, key: &str, id: Option<&'static str>, change: &Callback<Change>, what: Change) -> Html {
    let press = change.reform(move |_: MouseEvent| what.clone());
    html! { <button type="button" {id} onclick={press}>{ ui.text(key) }</button> }
}

fn draft(ui: &Ui, paragraphs: &[MadeParagraph], change: &Callback<Change>) -> Html {
    let several = paragraphs.len() > 1;
    let one = |(place, paragraph): (usize, &MadeParagraph)| {
        let write = change.reform(move |event: InputEvent| Change::Outline(place, field::value(&event)));
        let label = match several {
            true => number(ui, &paragraph.id),
            false => ui.text("new-text"),
        };
        let id = match place {
            0 => "new-text".to_owned(),
            place => format!("new-text-{place}"),
        };
        let choose = change.reform(move |event: Event| {
            let kind = ParagraphKind::from_word(&field::value(&event));
            Change::Paragraph(place, kind.unwrap_or(ParagraphKind::Operative))
        });
        let kind = |kind: ParagraphKind, key: &str| {
            html! { <option value={kind.as_str()} selected={paragraph.kind == kind}>{ ui.text(key) }</option> }
        };
        html! {
            <li key={paragraph.id.clone()}>
                <label>
                    <span>{ label.clone() }</span>
                    <textarea
                        {id}
                        rows="2"
                        maxlength="3000"
                        dir="auto"
                        aria-describedby={(!several).then_some("new-text-hint")}
                        value={paragraph.outline.clone()}
                        oninput={write}
                    />
                </label>
                if !several {
                    <p class="own-note" id="new-text-hint">{ ui.text("new-text-hint") }</p>
                }
                if several {
                    <p class="made-tools">
                        <select aria-label={[&label, ": ", &ui.text("new-paragraph-kind")].concat()} onchange={choose}>
                            { kind(ParagraphKind::Preambular, "new-kind-preambular") }
                            { kind(ParagraphKind::Operative, "new-kind-operative") }
                        </select>
                        { press(ui, "new-remove-paragraph", None, change, Change::RemoveParagraph(place)) }
                    </p>
                }
            </li>
        }
    };
    html! {
        <div class="wide made-text">
            <ol>{ for paragraphs.iter().enumerate().map(one) }</ol>
            <p class="made-tools">
                { press(ui, "new-add-paragraph", Some("new-add-paragraph"), change, Change::AddParagraph) }
            </p>
        </div>
    }
}

fn amendment(
    ui: &Ui,
    form: &Held,
    of: Option<u32>,
    changes: &[TextChange],
    change: &Callback<Change>,
) -> Html {
    let text = paragraphs(&form.made, of);
    let several = changes.len() > 1;
    let one = |(place, done): (usize, &TextChange)| {
        html! {
            <li key={place}>
                { one_change(ui, form, of, &text, place, done, change) }
                if several {
                    <p class="made-tools">
                        { press(ui, "new-remove-change", None, change, Change::RemoveText(place)) }
                    </p>
                }
            </li>
        }
    };
    html! {
        <div class="wide made-text">
            if text.is_empty() {
                <p>{ ui.text("new-no-text") }</p>
            }
            <ol>{ for changes.iter().enumerate().map(one) }</ol>
            <p class="made-tools">
                { press(ui, "new-add-change", Some("new-add-change"), change, Change::AddText) }
            </p>
        </div>
    }
}

fn one_change(
    ui: &Ui,
    form: &Held,
    of: Option<u32>,
    text: &[MadeParagraph],
    place: usize,
    done: &TextChange,
    change: &Callback<Change>,
) -> Html {
    let first = text.first().map_or("OP1", |paragraph| &paragraph.id).to_owned();
    let free = |kind: ParagraphKind| of.map(|of| form.made.free_name(of, kind)).unwrap_or_default();
    let id = |name: &str| format!("new-{name}-{place}");
    let op = {
        let (done, name) = (done.clone(), free(ParagraphKind::Operative));
        change.reform(move |event: Event| {
            let word = field::value(&event);
            let op = Op::ALL.into_iter().find(|op| op.as_str() == word);
            Change::Text(
                place,
                op.unwrap_or(Op::Replace).instead_of(&done, name.clone(), &first),
            )
        })
    };
    // Every field writes the change anew, with its own part of it replaced.
    let with = |make: fn(TextChange, String) -> TextChange| {
        let done = done.clone();
        change.reform(move |value: String| Change::Text(place, make(done.clone(), value)))
    };
    let words = |name: &str, key: &str, value: &str, write: Callback<String>| {
        html! {
            <label>
                <span>{ ui.text(key) }</span>
                <textarea id={id(name)} rows="2" maxlength="3000" dir="auto" value={value.to_owned()}
                    oninput={write.reform(|event: InputEvent| field::value(&event))} />
            </label>
        }
    };
    let which = |chosen: &str| {
        let choose = with(in_paragraph).reform(|event: Event| field::value(&event));
        let known = text.iter().any(|paragraph| paragraph.id == chosen);
        html! {
            <label>
                <span>{ ui.text("new-which-paragraph") }</span>
                <select id={id("paragraph")} onchange={choose}>
                    if !known { <option value={chosen.to_owned()} selected={true}>{ number(ui, chosen) }</option> }
                    { for text.iter().map(|paragraph| html! {
                        <option value={paragraph.id.clone()} selected={paragraph.id == chosen}>
                            { [&number(ui, &paragraph.id), ": ", &beginning(&paragraph.outline)].concat() }
                        </option>
                    }) }
                </select>
            </label>
        }
    };
    let chosen = Op::of(done);
    html! {
        <div class="made-change">
            <label>
                <span>{ ui.text("new-change") }</span>
                <select id={id("op")} onchange={op}>
                    { for Op::ALL.map(|op| html! {
                        <option value={op.as_str()} selected={op == chosen}>{ ui.text(&["new-change-", op.as_str()].concat()) }</option>
                    }) }
                </select>
            </label>
            {
                match done {
                    TextChange::Replace { paragraph, from, to } => html! {
                        <>
                            { which(paragraph) }
                            { words("from", "new-from", from, with(from_words)) }
                            { words("to", "new-to", to, with(to_words)) }
                        </>
                    },
                    TextChange::Append { paragraph, text } => html! {
                        <>
                            { which(paragraph) }
                            { words("to", "new-appended", text, with(to_words)) }
                        </>
                    },
                    TextChange::AddParagraph { text, .. } => words("to", "new-added", text, with(to_words)),
                    TextChange::DeleteParagraph { paragraph } => which(paragraph),
                }
            }
        </div>
    }
}

/// The change in another paragraph.
fn in_paragraph(mut change: TextChange, id: String) -> TextChange {
    match &mut change {
        TextChange::Replace { paragraph, .. }
        | TextChange::Append { paragraph, .. }
        | TextChange::DeleteParagraph { paragraph } => *paragraph = id,
        TextChange::AddParagraph { after, .. } => *after = Some(id),
    }
    change
}

/// The change with other words that go.
fn from_words(mut change: TextChange, words: String) -> TextChange {
    if let TextChange::Replace { from, .. } = &mut change {
        *from = words;
    }
    change
}

/// The change with other words that come.
fn to_words(mut change: TextChange, words: String) -> TextChange {
    match &mut change {
        TextChange::Replace { to: text, .. }
        | TextChange::Append { text, .. }
        | TextChange::AddParagraph { text, .. } => *text = words,
        TextChange::DeleteParagraph { .. } => {}
    }
    change
}

fn part(ui: &Ui, text: &[MadeParagraph], chosen: &[String], change: &Callback<Change>) -> Html {
    let one = |paragraph: &MadeParagraph| {
        let voted = chosen.contains(&paragraph.id);
        let id = paragraph.id.clone();
        let press = change.reform(move |_: Event| Change::Part(id.clone(), !voted));
        html! {
            <label class="choice" key={paragraph.id.clone()}>
                <input type="checkbox" checked={voted} onchange={press} />
                { [&number(ui, &paragraph.id), ": ", &beginning(&paragraph.outline)].concat() }
            </label>
        }
    };
    html! {
        <fieldset class="wide">
            <legend>{ ui.text("new-part") }</legend>
            if text.is_empty() {
                <p>{ ui.text("new-no-text") }</p>
            }
            { for text.iter().map(one) }
        </fieldset>
    }
}

/// As much of a paragraph as tells which one it is.
fn beginning(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}
