//! All votes along the years, as bars by outcome: drawing across them keeps the votes of some years.
use crate::kit::field;
use crate::kit::memo::memo;
use crate::kit::ui::Ui;
use crate::pages::archive::asked::{Ask, year};
use crate::pages::archive::form::outcome_key;
use crate::text::phrases;
use archive::row::Outcome;
use std::collections::BTreeMap;
use yew::prelude::*;

/// How many votes a year has, by outcome.
type Years = BTreeMap<u16, [usize; 4]>;

/// The height of the highest bar, in the units of the drawing.
const HEIGHT: usize = 100;

/// The outcomes from the lowest piece of a bar to the highest.
const PIECES: [Outcome; 4] = [
    Outcome::Adopted,
    Outcome::WithoutVote,
    Outcome::NotAdopted,
    Outcome::Vetoed,
];

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and callbacks.
    pub ui: Ui,
    /// The votes that are asked for, by year.
    pub years: Years,
    /// The first and the last year of the archive.
    pub span: (u16, u16),
    /// The first year that is asked for, as the reader wrote it.
    pub from: String,
    /// The last year.
    pub to: String,
    /// Asks for other years.
    pub ask: Callback<Ask>,
}

/// The line of time, with the years over which a pointer is being drawn.
pub struct Timeline {
    drawn: Option<(u16, u16)>,
}

/// What a pointer does.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Pointer {
    /// It is put down, at this share of the width.
    Down(f64),
    /// It moves.
    Move(f64),
    /// It is let go.
    Up,
    /// The browser takes it for something else, such as scrolling.
    Lost,
}

impl Component for Timeline {
    type Message = Pointer;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { drawn: None }
    }

    fn update(&mut self, ctx: &Context<Self>, pointer: Pointer) -> bool {
        let props = ctx.props();
        match (pointer, self.drawn) {
            (Pointer::Down(share), _) => {
                let year = year_at(props, share);
                self.drawn = Some((year, year));
            }
            (Pointer::Move(share), Some((start, _))) => self.drawn = Some((start, year_at(props, share))),
            (Pointer::Up, Some((start, end))) => {
                self.drawn = None;
                let years = (start.min(end), start.max(end));
                // A second press on the only year that is kept brings all years back.
                let again = chosen(props) == Some(years);
                props.ask.emit(Ask::Years((!again).then_some(years)));
            }
            (Pointer::Lost, _) => self.drawn = None,
            (Pointer::Move(_) | Pointer::Up, None) => return false,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let ui = &props.ui;
        let kept = self.drawn.map(|(one, other)| (one.min(other), one.max(other)));
        let kept = kept.or_else(|| chosen(props));
        let (years, span) = (props.years.clone(), decades(props.span));
        let moving = self.drawn.is_some();
        let down = |event: PointerEvent| field::share_of_width(&event).map_or(Pointer::Lost, Pointer::Down);
        let along = move |event: PointerEvent| match field::share_of_width(&event).filter(|_| moving) {
            Some(share) => Pointer::Move(share),
            None => Pointer::Lost,
        };
        let onpointermove = moving.then(|| ctx.link().callback(along));
        html! {
            <section class="archive-years" aria-labelledby="archive-years">
                <h2 id="archive-years">{ ui.text("archive-years") }</h2>
                <div class="archive-bars" id="archive-bars">
                    { memo((years.clone(), span), move || bars(&years, span)) }
                    { window(kept, span) }
                    <div class="archive-brush" id="archive-brush"
                        onpointerdown={ctx.link().callback(down)}
                        {onpointermove}
                        onpointerup={ctx.link().callback(|_: PointerEvent| Pointer::Up)}
                        onpointercancel={ctx.link().callback(|_: PointerEvent| Pointer::Lost)}
                    ></div>
                </div>
                <p class="archive-ends" aria-hidden="true"><span>{ span.0.to_string() }</span><span>{ (span.1 - 1).to_string() }</span></p>
                <ol class="archive-decades">{ for (span.0..span.1).step_by(10).map(|start| decade(props, start)) }</ol>
                <p class="archive-legend" aria-hidden="true">
                    { for [Outcome::Adopted, Outcome::NotAdopted, Outcome::Vetoed].map(|outcome| html! {
                        <span data-outcome={outcome.as_str()}>{ ui.text(outcome_key(outcome)) }</span>
                    }) }
                </p>
                <p class="archive-kept">
                    if let Some((from, to)) = kept {
                        <span id="archive-kept">{ says(props, (from, to)) }</span>
                        { " " }
                        <button type="button" id="archive-all-years" onclick={props.ask.reform(|_: MouseEvent| Ask::Years(None))}>
                            { ui.text("archive-all-years") }
                        </button>
                    } else {
                        { ui.text("archive-years-hint") }
                    }
                </p>
            </section>
        }
    }
}

/// From the first decade's first year to the year after the last decade: nine tenths of the width are used, and the decades
/// have one width.
const fn decades((first, last): (u16, u16)) -> (u16, u16) {
    (first / 10 * 10, last / 10 * 10 + 10)
}

/// The year at a share of the width, from the left; it is one of the archive.
fn year_at(props: &Props, share: f64) -> u16 {
    let share = match props.ui.texts.lang().is_right_to_left() {
        true => 1.0 - share,
        false => share,
    };
    let (start, end) = decades(props.span);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of some hundred years"
    )]
    let passed = (share * f64::from(end - start)).floor() as u16;
    let (first, last) = props.span;
    (start + passed).clamp(first, last)
}

/// The years that are asked for, where one of them is.
fn chosen(props: &Props) -> Option<(u16, u16)> {
    let (from, to) = (year(&props.from), year(&props.to));
    let (first, last) = props.span;
    (from.is_some() || to.is_some()).then(|| (from.unwrap_or(first), to.unwrap_or(last)))
}

/// The years with how many votes they have: `1956 – 1962: 43`.
fn says(props: &Props, (from, to): (u16, u16)) -> String {
    let years = if from == to {
        from.to_string()
    } else {
        format!("{from}–{to}")
    };
    phrases::labelled(
        &props.ui.texts,
        years,
        number(&props.ui, count(&props.years, from, to)),
    )
}

fn number(ui: &Ui, count: usize) -> String {
    ui.texts.number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn count(years: &Years, from: u16, to: u16) -> usize {
    let of_year = |(year, counts): (&u16, &[usize; 4])| {
        let kept = (from..=to).contains(year);
        if kept { counts.iter().sum() } else { 0 }
    };
    years.iter().map(of_year).sum()
}

/// A decade: pressed, it keeps the votes of its years; pressed again, it gives all back.
fn decade(props: &Props, start: u16) -> Html {
    let (ui, years) = (&props.ui, (start, start + 9));
    let on = chosen(props) == Some(years);
    let name = ui
        .texts
        .say("archive-decade", &[("decade", start.to_string().into())]);
    let label = phrases::labelled(&ui.texts, name, number(ui, count(&props.years, years.0, years.1)));
    let onclick = props
        .ask
        .reform(move |_: MouseEvent| Ask::Years((!on).then_some(years)));
    html! {
        <li><button type="button" aria-pressed={if on { "true" } else { "false" }} aria-label={label} {onclick}>{ start.to_string() }</button></li>
    }
}

/// The bars.
fn bars(years: &Years, (start, end): (u16, u16)) -> Html {
    let highest = years
        .values()
        .map(|counts| counts.iter().sum())
        .max()
        .unwrap_or(0)
        .max(1);
    let bar = |(year, counts): (&u16, &[usize; 4])| {
        let x = usize::from(year.saturating_sub(start)) * 10;
        let mut below = 0;
        let pieces = PIECES.into_iter().filter_map(|outcome| {
            let place = Outcome::ALL.iter().position(|one| *one == outcome)?;
            let count = counts.get(place).copied().filter(|count| *count > 0)?;
            let from = below * HEIGHT / highest;
            below += count;
            // A single vote is still seen.
            let height = (below * HEIGHT / highest).saturating_sub(from).max(1);
            let y = HEIGHT.saturating_sub(from + height);
            Some(html! {
                <rect data-outcome={outcome.as_str()} x={(x + 1).to_string()} y={y.to_string()} width="8" height={height.to_string()} />
            })
        });
        html! { <>{ for pieces }</> }
    };
    let view_box = format!("0 0 {} {HEIGHT}", usize::from(end - start) * 10);
    html! {
        <svg viewBox={view_box} preserveAspectRatio="none" aria-hidden="true">{ for years.iter().map(bar) }</svg>
    }
}

/// What lies outside the years that are kept is dimmed.
fn window(kept: Option<(u16, u16)>, (start, end): (u16, u16)) -> Html {
    let Some((from, to)) = kept else {
        return Html::default();
    };
    let place = |year: u16| usize::from(year.clamp(start, end) - start) * 10;
    let width = place(end);
    let (left, right) = (place(from), place(to.saturating_add(1)));
    html! {
        <svg class="archive-outside" viewBox={format!("0 0 {width} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" y="0" width={left.to_string()} height="100" />
            <rect x={right.to_string()} y="0" width={(width - right.min(width)).to_string()} height="100" />
        </svg>
    }
}
