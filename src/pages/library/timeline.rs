//! The library along the years: a button a decade, with a mark for every meeting that fits.
use crate::kit::ui::Ui;
use crate::pages::library::cards;
use crate::pages::library::filter::{Ask, decade};
use records::library::{Entry, Library};
use yew::prelude::*;

/// The line of time. A press keeps one decade, a second press all again.
pub fn view(ui: &Ui, library: &Library, found: &[usize], chosen: Option<u16>, ask: &Callback<Ask>) -> Html {
    let decades = library.entries.iter().map(decade);
    let (Some(first), Some(last)) = (decades.clone().min(), decades.max()) else {
        return Html::default();
    };
    let fits: Vec<&Entry> = found
        .iter()
        .rev()
        .filter_map(|at| library.entries.get(*at))
        .collect();
    let column = |start: u16| {
        let here: Vec<&Entry> = fits
            .iter()
            .copied()
            .filter(|entry| decade(entry) == start)
            .collect();
        let on = chosen == Some(start);
        let press = ask.reform(move |_: MouseEvent| Ask::Decade((!on).then_some(start)));
        let label = ui.texts.say(
            "library-decade-label",
            &[("decade", start.to_string().into()), ("count", here.len().into())],
        );
        let mark = |entry: &Entry| {
            html! { <i class="timeline-mark" data-ending={cards::ending(entry).as_str()} data-body={entry.body.as_str()}></i> }
        };
        html! {
            <li>
                <button
                    type="button"
                    class="timeline-decade"
                    aria-pressed={if on { "true" } else { "false" }}
                    aria-label={label}
                    disabled={here.is_empty() && !on}
                    onclick={press}
                >
                    <span class="timeline-marks" aria-hidden="true">{ for here.into_iter().map(mark) }</span>
                    <span class="timeline-name">{ ui.texts.say("library-decade", &[("decade", start.to_string().into())]) }</span>
                </button>
            </li>
        }
    };
    html! {
        <nav class="timeline" aria-label={ui.text("library-timeline")}>
            <ol>{ for (first..=last).step_by(10).map(column) }</ol>
            <p class="timeline-legend" aria-hidden="true">
                <i class="timeline-mark" data-ending="adopted"></i>{ ui.text("library-adopted") }
                <i class="timeline-mark" data-ending="not-adopted"></i>{ ui.text("library-not-adopted") }
                <i class="timeline-mark" data-ending="vetoed"></i>{ ui.text("library-vetoed") }
            </p>
        </nav>
    }
}
