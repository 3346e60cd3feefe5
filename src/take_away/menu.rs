//! What a reader can keep of a meeting, as one menu of three: sentences to share, the picture, the data; and the field that
//! opens a file of a meeting again.
use crate::address::worksheet::worksheet_of;
use crate::kit::page::Page;
use crate::kit::ui::Effect;
use crate::model::session::Session;
use crate::take_away::image::Image;
use crate::take_away::kind::file_name;
use crate::take_away::roll;
use crate::take_away::sentence::{self, Style};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the element in which the address of the page is printed.
pub const PRINTED_ADDRESS: &str = "printed-address";

/// The menu.
pub fn view(ui: &VoteUi, session: &Session) -> Html {
    html! {
        <>
            <Menu ui={ui.clone()} session={session.clone()} />
            <p class="printed-address" id={PRINTED_ADDRESS}></p>
        </>
    }
}

/// The vote that is shown.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and callbacks.
    pub ui: VoteUi,
    /// The meeting.
    pub session: Session,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.session.state, &other.session.state) && self.ui == other.ui
    }
}

/// What the menu opens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Open {
    /// Sentences, link, embed.
    Share,
    /// The picture.
    Image,
    /// Tables and files.
    Data,
}

impl Open {
    const ALL: [(&'static str, Self); 3] = [
        ("take-share", Self::Share),
        ("take-image", Self::Image),
        ("take-data", Self::Data),
    ];
}

/// What a reader chose.
#[derive(Debug)]
pub enum Choice {
    /// Another part of the menu.
    Open(Open),
    /// How sentences are written.
    Style(Style),
    /// Whether the link is behind them.
    Link(bool),
    /// The page of embeds over the meeting, by its address.
    Embed(String),
}

/// The menu.
pub struct Menu {
    open: Open,
    style: Style,
    link: bool,
    /// The page of embeds as it was last asked for: it loads no earlier, and while it is hidden no change of the meeting
    /// loads it again.
    embed: Option<String>,
}

impl Component for Menu {
    type Message = Choice;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            open: Open::Share,
            style: Style::Press,
            link: true,
            embed: None,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, choice: Choice) -> bool {
        match choice {
            Choice::Open(open) => self.open = open,
            Choice::Style(style) => self.style = style,
            Choice::Link(link) => self.link = link,
            Choice::Embed(address) => self.embed = Some(address),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, session } = ctx.props();
        let Some(shown) = ShownVote::in_session(&ui.texts, session) else {
            return Html::default();
        };
        let tab = |(word, open): (&'static str, Open)| {
            let choose = ctx.link().callback(move |_: MouseEvent| Choice::Open(open));
            html! {
                <button
                    type="button"
                    id={word}
                    aria-expanded={(open == self.open).to_string()}
                    aria-controls="take-panel"
                    onclick={choose}
                >
                    { ui.text(word) }
                </button>
            }
        };
        html! {
            <section class="take-away" aria-labelledby="take-away">
                <h2 id="take-away">{ ui.text("take-title") }</h2>
                <div class="take-menu">{ for Open::ALL.into_iter().map(tab) }</div>
                <div class="take-panel" id="take-panel">
                    {
                        match self.open {
                            Open::Share => self.share(ctx, &shown),
                            Open::Image => html! { <Image ui={ui.ui.clone()} session={session.clone()} /> },
                            Open::Data => data(ui, &shown),
                        }
                    }
                </div>
                <label class="open-file">
                    <span>{ ui.text("new-file") }</span>
                    <input
                        type="file"
                        id="file"
                        accept=".json,application/json"
                        onchange={ui.does(Effect::OpenFile("file"))}
                    />
                </label>
            </section>
        }
    }
}

impl Menu {
    /// The button that opens the page of embeds over the meeting. The browser itself opens and closes it.
    fn embed_over(&self, ctx: &Context<Self>, address: &str) -> Html {
        let ui = &ctx.props().ui;
        let asked = address.to_owned();
        let ask = ctx
            .link()
            .callback(move |_: MouseEvent| Choice::Embed(asked.clone()));
        html! {
            <>
                <button type="button" id="share" popovertarget="embed-over" onclick={ask}>{ ui.text("take-embed") }</button>
                <div class="embed-over" id="embed-over" popover="auto" role="dialog" aria-label={ui.text("take-embed")}>
                    <p class="embed-over-head">
                        <a id="share-page" href={address.to_owned()}>{ ui.text("take-embed-page") }</a>
                        <button type="button" id="share-close" popovertarget="embed-over" popovertargetaction="hide">
                            { ui.text("take-close") }
                        </button>
                    </p>
                    // Another address is another frame: none of them is a step back in the history.
                    if let Some(shown) = &self.embed {
                        <iframe key={shown.clone()} src={shown.clone()} title={ui.text("take-embed")} />
                    }
                </div>
            </>
        }
    }

    fn share(&self, ctx: &Context<Self>, shown: &ShownVote<'_>) -> Html {
        let ui = &ctx.props().ui;
        let style = |(word, style): (&'static str, Style)| {
            let id = format!("take-style-{word}");
            let label = ui.text(&id);
            let choose = ctx.link().callback(move |_: Event| Choice::Style(style));
            html! {
                <label class="take-choice" key={word}>
                    <input type="radio" name="take-style" {id} checked={style == self.style} onchange={choose} />
                    { label }
                </label>
            }
        };
        let link = self.link;
        let with_link = ctx.link().callback(move |_: Event| Choice::Link(!link));
        let (record, what_if) = (
            sentence::record(shown, self.style),
            sentence::what_if(shown, self.style),
        );
        let quoted = |heading: &'static str, id: &'static str, copy: &'static str, said: &str| {
            let effect = match link {
                true => Effect::Copy(said.to_owned()),
                false => Effect::CopyText(said.to_owned()),
            };
            html! {
                <div class="take-sentence" key={id}>
                    <h3>{ ui.text(heading) }</h3>
                    <p {id} dir="auto">{ said.to_owned() }</p>
                    <button type="button" id={copy} onclick={ui.does(effect)}>{ ui.text(match copy {
                        "copy-what-if" => "take-copy-what-if",
                        _ => "take-copy",
                    }) }</button>
                </div>
            }
        };
        let sent = what_if.as_ref().unwrap_or(&record).clone();
        html! {
            <>
                if let Some(what_if) = &what_if {
                    { quoted("take-what-if", "sentence-what-if", "copy-what-if", what_if) }
                }
                { quoted("take-happened", "sentence-record", "copy-sentence", &record) }
                <div class="take-choices">
                    <fieldset>
                        <legend>{ ui.text("take-style") }</legend>
                        { for Style::ALL.into_iter().map(style) }
                        <label class="take-choice">
                            <input type="checkbox" id="take-with-link" checked={link} onchange={with_link} />
                            { ui.text("take-with-link") }
                        </label>
                    </fieldset>
                </div>
                <div class="take-buttons">
                    // A meeting from a file has no address to embed.
                    if let Some(vote) = shown.address() {
                        { self.embed_over(ctx, &ui.page(Page::Share, &vote)) }
                    }
                    <button type="button" id="send" onclick={ui.does(Effect::Share(sent))}>{ ui.text("take-send") }</button>
                    <button type="button" id="show-qr" onclick={ui.does(Effect::ShowQr(String::new()))}>{ ui.text("qr-title") }</button>
                    if let Some(vote) = shown.address() {
                        <a id="to-worksheet" href={ui.page(Page::Lessons, &worksheet_of(&vote))}>{ ui.text("take-worksheet") }</a>
                    }
                </div>
            </>
        }
    }
}

fn data(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let save = |id: &'static str, key: &str, name: String, text: String| {
        html! { <button type="button" {id} onclick={ui.does(Effect::Save(name, text))}>{ ui.text(key) }</button> }
    };
    let id = &shown.state.scenario.id;
    html! {
        <div class="take-buttons">
            { save("save-roll", "take-csv", file_name(shown, &[], "csv"), roll::csv(shown)) }
            { save("save-json", "take-json", file_name(shown, &[], "json"), roll::json(shown)) }
            { save("save-file", "take-file", format!("{id}.json"), file(shown)) }
        </div>
    }
}

/// The meeting as a file, with the votes as the reader has them.
fn file(shown: &ShownVote<'_>) -> String {
    let scenario = &shown.state.scenario;
    match shown.state.is_changed() {
        true => scenario::write(&shown.state.version(&shown.replay.votes)),
        false => scenario::write(scenario),
    }
}
