//! How an embed looks, and how it is built in: theme, letters, corners, colours; what is wrong about a colour stands beside it.
use crate::embed::colour::Colour;
use crate::embed::look::{self, Font, LEAST, PALETTES, Palette, ROUNDEST, Theme};
use crate::embed::settings::{Ask, Embed, Paint, Unfit};
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::text::version::VERSION;
use yew::prelude::*;

/// How a colour is written.
const EXAMPLE: &str = "1d2f4d";

/// The questions.
pub fn view(ui: &Ui, embed: &Embed, ask: &Callback<Ask>) -> Html {
    let (_, unfit) = embed.look();
    let themes = [Theme::Auto, Theme::Light, Theme::Dark].map(Theme::as_str);
    let fonts = ["usual"]
        .into_iter()
        .chain([Font::Serif, Font::Sans, Font::System].map(Font::as_str));
    let theme = ask.reform(|event: Event| Ask::Theme(Theme::from_word(&word_of(&event)).unwrap_or_default()));
    let font = ask.reform(|event: Event| Ask::Font(Font::from_word(&word_of(&event))));
    let radius = ask.reform(|event: Event| Ask::Radius(field::value(&event).parse().ok()));
    let (chosen_theme, chosen_font) = (embed.theme.as_str(), embed.font.map_or("usual", Font::as_str));
    html! {
        <section class="card own-vote" aria-labelledby="share-look">
            <h2 id="share-look">{ ui.text("share-look") }</h2>
            <label>
                <span>{ ui.text("share-theme") }</span>
                <select id="share-theme" onchange={theme}>
                    { for themes.into_iter().map(|word| option(ui, "theme", word, chosen_theme)) }
                </select>
            </label>
            <label>
                <span>{ ui.text("share-font") }</span>
                <select id="share-font" onchange={font}>
                    { for fonts.map(|word| option(ui, "font", word, chosen_font)) }
                </select>
            </label>
            <label>
                <span>{ ui.texts.say("share-radius", &[("most", ROUNDEST.to_string().into())]) }</span>
                <input
                    type="number"
                    id="share-radius"
                    min="0"
                    max={ROUNDEST.to_string()}
                    value={embed.radius.map_or_else(String::new, |radius| radius.to_string())}
                    onchange={radius}
                />
            </label>
            { for Paint::ALL.into_iter().map(|paint| colour(ui, embed, ask, paint, &unfit)) }
            <div class="wide share-contrast" id="share-contrast" role="status"><ul>{ for contrasts(ui, embed) }</ul></div>
            <p class="wide share-note" id="share-colour">{ ui.texts.say("share-colour", &[("example", EXAMPLE.into())]) }</p>
        </section>
    }
}

fn option(ui: &Ui, of: &str, word: &str, chosen: &str) -> Html {
    html! {
        <option value={word.to_owned()} selected={word == chosen}>{ ui.text(&format!("share-{of}-{word}")) }</option>
    }
}

/// From this contrast on, text of any size is easy to read (WCAG 2.2, 1.4.6).
const EASY: f64 = 7.0;

/// How well the text can be read on its background, in words, in each theme that a reader may get.
fn contrasts(ui: &Ui, embed: &Embed) -> Vec<Html> {
    let chosen = |paint: Paint, own: Colour| Colour::read(embed.paint(paint)).unwrap_or(own);
    let shown = |palette: &&Palette| embed.theme == Theme::Auto || embed.theme.as_str() == palette.theme;
    let line = |palette: &Palette| {
        let contrast = chosen(Paint::Ink, palette.ink).contrast(chosen(Paint::Paper, palette.paper));
        let grade = match contrast {
            high if high >= EASY => "high",
            enough if enough >= LEAST => "enough",
            _ => "low",
        };
        let args = [
            ("theme", palette.theme.into()),
            ("contrast", look::one_place(contrast).into()),
            ("grade", grade.into()),
        ];
        html! { <li data-grade={grade}>{ ui.texts.say("share-contrast", &args) }</li> }
    };
    PALETTES.iter().filter(shown).map(line).collect()
}

fn word_of(event: &Event) -> String {
    field::value(event)
}

fn colour(ui: &Ui, embed: &Embed, ask: &Callback<Ask>, paint: Paint, unfit: &[(Paint, Unfit)]) -> Html {
    let id = format!("share-{}", paint.as_str());
    let label = ui.text(&id);
    let wrong = unfit.iter().find(|(other, _)| *other == paint);
    let reason = wrong.map(|(_, unfit)| match unfit {
        Unfit::NoColour => ui.texts.say(
            "share-no-colour",
            &[
                ("typed", embed.paint(paint).to_owned().into()),
                ("example", EXAMPLE.into()),
            ],
        ),
        Unfit::Faint(refused) => {
            let args = [
                ("theme", refused.theme.into()),
                ("contrast", refused.contrast().into()),
                ("least", LEAST.to_string().into()),
            ];
            ui.texts.say("share-faint", &args)
        }
    });
    let type_in = ask.reform(move |event: Event| Ask::Paint(paint, field::value(&event)));
    let said = format!("{id}-wrong");
    let well = ui.texts.say("share-well", &[("what", label.clone().into())]);
    // The well shows the colour that readers get.
    let own = PALETTES.first().map(|palette| match paint {
        Paint::Paper => palette.paper,
        Paint::Ink | Paint::Accent => palette.ink,
    });
    let shown = Colour::read(embed.paint(paint))
        .or(own)
        .map_or_else(String::new, Colour::css);
    html! {
        <div class="share-paint">
            <input
                type="color"
                class="share-well"
                id={format!("{id}-well")}
                aria-label={well}
                value={shown}
                onchange={type_in.clone()}
            />
            <label>
                <span>{ label }</span>
                <input
                    type="text"
                    {id}
                    maxlength="20"
                    autocomplete="off"
                    spellcheck="false"
                    dir="ltr"
                    value={embed.paint(paint).to_owned()}
                    aria-invalid={reason.is_some().then_some("true")}
                    aria-describedby={if reason.is_some() { said.clone() } else { "share-colour".to_owned() }}
                    onchange={type_in}
                />
            </label>
            <p class="share-wrong" id={said} role="status">{ reason.unwrap_or_default() }</p>
        </div>
    }
}

/// How it is built in.
pub fn built_in(ui: &Ui, embed: &Embed, ask: &Callback<Ask>) -> Html {
    let flag = |id: &'static str, text: String, on: bool, wish: fn(bool) -> Ask| {
        html! {
            <label class="choice">
                <input type="checkbox" {id} checked={on} onchange={ask.reform(move |_: Event| wish(!on))} />
                <span>{ text }</span>
            </label>
        }
    };
    let version = ui.texts.say("share-frozen", &[("version", VERSION.into())]);
    html! {
        <section class="card own-vote" aria-labelledby="share-how">
            <h2 id="share-how">{ ui.text("share-how") }</h2>
            <fieldset class="wide" aria-labelledby="share-how">
                { flag("share-fits", ui.text("share-fits"), embed.fits, Ask::Fits) }
                { flag("share-own", ui.text("share-own"), embed.own, Ask::Own) }
                { flag("share-frozen", version, embed.frozen, Ask::Frozen) }
            </fieldset>
        </section>
    }
}
