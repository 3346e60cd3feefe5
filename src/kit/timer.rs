//! A timer that counts down: one press gives a minute more, another starts and stops it.
use crate::kit::ui::Ui;
use yew::prelude::*;

/// What a timer is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words.
    pub ui: Ui,
    /// The seconds with which it begins.
    #[prop_or_default]
    pub seconds: u32,
}

/// What happens to it.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// So many seconds more.
    More(u32),
    /// Start or stop.
    Turn,
    /// Back to nothing.
    Clear,
    /// Look at the clock, in the run with this number.
    Tick(u32),
}

/// A timer.
pub struct Timer {
    /// The seconds that are left while it is stopped.
    left: u32,
    /// When it ends, in the browser's milliseconds, while it runs.
    end: Option<f64>,
    /// The number of the run: a look at the clock that an earlier run asked for counts no more.
    run: u32,
}

/// The longest time: an hour and a half.
const MOST: u32 = 5400;

/// Minutes and seconds: `4:05`.
#[must_use]
pub fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

impl Timer {
    fn left(&self) -> u32 {
        let Some(end) = self.end else { return self.left };
        let seconds = ((end - now()) / 1000.0).ceil();
        // A number below nothing becomes 0, one too large the largest.
        seconds as u32
    }

    fn tick(&self, ctx: &Context<Self>) {
        let (link, run) = (ctx.link().clone(), self.run);
        after(250, move || link.send_message(Message::Tick(run)));
    }
}

impl Component for Timer {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            left: ctx.props().seconds.min(MOST),
            end: None,
            run: 0,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let seconds = ctx.props().seconds;
        if seconds != old.seconds {
            (self.left, self.end) = (seconds.min(MOST), None);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let left = self.left();
        match message {
            Message::More(seconds) => {
                let left = left.saturating_add(seconds).min(MOST);
                self.left = left;
                self.end = self.end.map(|_| now() + f64::from(left) * 1000.0);
            }
            Message::Clear => (self.left, self.end) = (0, None),
            Message::Turn if self.end.is_some() => (self.left, self.end) = (left, None),
            Message::Turn if left > 0 => {
                self.run = self.run.wrapping_add(1);
                self.end = Some(now() + f64::from(left) * 1000.0);
                self.tick(ctx);
            }
            Message::Tick(run) if run == self.run && self.end.is_some() => {
                if left == 0 {
                    (self.left, self.end) = (0, None);
                } else {
                    self.tick(ctx);
                }
            }
            Message::Turn | Message::Tick(_) => {}
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (ui, link) = (&ctx.props().ui, ctx.link());
        let left = self.left();
        let runs = self.end.is_some();
        html! {
            <span class="timer" role="group" aria-label={ui.text("timer-title")} data-ends={(runs && left <= 10).then_some("")}>
                <span role="timer" class="timer-left">{ clock(left) }</span>
                <button type="button" class="timer-more" onclick={link.callback(|_: MouseEvent| Message::More(60))}>
                    { ui.text("timer-more") }
                </button>
                <button type="button" class="timer-turn" onclick={link.callback(|_: MouseEvent| Message::Turn)}>
                    { ui.text(if runs { "timer-stop" } else { "timer-start" }) }
                </button>
                if left > 0 && !runs {
                    <button type="button" class="timer-clear" onclick={link.callback(|_: MouseEvent| Message::Clear)}>
                        { ui.text("timer-clear") }
                    </button>
                }
            </span>
        }
    }
}

#[cfg(target_arch = "wasm32")]
use crate::browser::{after, now};

/// Natively there is no clock: a timer stands still.
#[cfg(not(target_arch = "wasm32"))]
const fn now() -> f64 {
    0.0
}

#[cfg(not(target_arch = "wasm32"))]
fn after(_milliseconds: i32, _callback: impl FnOnce() + 'static) {}
