//! The parts of a meeting's app that load after the first view, each behind a function that loads it once.
#![allow(
    unsafe_code,
    reason = "the mark at which the module is cut exports and imports a function by its name"
)]

use crate::apps::part::{NotLoaded, part};
use crate::apps::widget;
use crate::kit::{kept_part, notices, site_footer, static_part};
use crate::pages::meeting::{
    difference, draft_text, header, help, introduction, presenter, room_foot, suggestions, switches, what_if,
};
use crate::shell::later::Later;
use crate::take_away::menu;
use crate::vote::late::{self, Hall, Panels, SeatControls, Tiles};
use crate::vote::shown_vote::ShownVote;
use crate::vote::{hall, hall_tiles, made_by, on_the_record, reasons, seat_keys, seat_menu, supposition};
use yew::{Html, html};

/// The panels of a meeting's page, with the menu and the keys of its seats.
#[derive(Debug)]
pub struct MeetingPanels {
    panels: Panels,
    seat_controls: SeatControls,
    /// Saves a file or a picture.
    #[cfg(target_arch = "wasm32")]
    pub save: fn(crate::kit::ui::Effect, &crate::kit::ui::Ui),
    /// Writes the address of the page on what is printed, and looks whether the device can send something on.
    #[cfg(target_arch = "wasm32")]
    begin: fn(),
    /// Loads the names that Members had on the day of a meeting.
    #[cfg(target_arch = "wasm32")]
    pub load_names: fn(&crate::model::state::State, &yew::Callback<crate::model::state::Action>),
}

part!(
    /// The panels of a meeting's page.
    panels: MeetingPanels = MeetingPanels {
        panels: Panels {
            header: header::view,
            suggestions: suggestions::view,
            notices: |ui, shown| {
                html! { <>{ made_by::on_page(ui, shown) }{ notices::view(ui, &shown.state.notices) }</> }
            },
            room_foot: room_foot::view,
            reasons: reasons::view,
            difference: difference::view,
            draft_text: draft_text::view,
            supposition: switches::shown_vote,
            step_keys: supposition::step_keys,
            what_if: what_if::view,
            on_the_record: on_the_record::view,
            introduction: introduction::view,
            take_away: menu::view,
            presenter: presenter::view,
            presenter_keys: presenter::keys,
            help: help::view,
            site_footer: site_footer::view,
            drop_static_part: static_part::drop_first,
        },
        seat_controls: SeatControls {
            menu: seat_menu::view,
            key: seat_keys::pressed,
        },
        #[cfg(target_arch = "wasm32")]
        save: crate::shell::saving::save,
        #[cfg(target_arch = "wasm32")]
        begin: || {
            crate::browser::print_address_in(menu::PRINTED_ADDRESS);
            crate::browser::mark_sharing();
        },
        #[cfg(target_arch = "wasm32")]
        load_names: crate::shell::tables::load_names,
    }
);

/// The panels of the widget, with the menu and the keys of its seats.
#[derive(Debug)]
pub struct WidgetPanels {
    panels: widget::late::Panels,
    seat_controls: SeatControls,
    /// What is exchanged with the page around the frame.
    #[cfg(target_arch = "wasm32")]
    pub host: widget::late::Host,
}

part!(
    /// The panels of the widget.
    widget_panels: WidgetPanels = WidgetPanels {
        panels: widget::late::Panels {
            notices: |ui, shown| {
                html! { <>{ made_by::view(ui, shown) }{ notices::view(ui, &shown.state.notices) }</> }
            },
            supposition: |ui, shown| supposition::view(ui, shown, Html::default()),
            hint: widget::panels::hint,
            record: widget::panels::record,
            reasons: widget::panels::reasons,
            foot: widget::panels::foot,
        },
        seat_controls: SeatControls {
            menu: seat_menu::view,
            key: seat_keys::pressed,
        },
        #[cfg(target_arch = "wasm32")]
        host: widget::late::Host {
            begin: widget::host::begin,
            tell: widget::host::tell,
            action: widget::messages::Command::action,
        },
    }
);

part!(
    /// The seats of the Assembly in the widget.
    widget_tiles: Tiles = hall_tiles::view
);

/// The seats of the Assembly.
#[derive(Debug)]
pub struct AssemblySeats {
    hall: Hall,
    /// Loads who belongs to which group.
    #[cfg(target_arch = "wasm32")]
    pub load_groups: fn(&yew::Callback<crate::model::state::Action>),
}

part!(
    /// The seats of the Assembly.
    assembly: AssemblySeats = AssemblySeats {
        hall: |ui, session| {
            let (ui, session) = (ui.clone(), session.clone());
            kept_part::view("late-hall", move || {
                let shown = ShownVote::in_session(&ui.texts, &session);
                shown.map(|shown| hall::view(&ui, &shown)).unwrap_or_default()
            })
        },
        #[cfg(target_arch = "wasm32")]
        load_groups: crate::shell::tables::load_groups,
    }
);

/// Loads the panels and lets the page draw them.
///
/// # Errors
/// When they cannot be fetched.
pub fn use_panels() -> Later<Result<&'static MeetingPanels, NotLoaded>> {
    Box::pin(async {
        #[cfg(target_arch = "wasm32")]
        crate::browser::late_styles().await;
        let part = panels().await?;
        #[cfg(target_arch = "wasm32")]
        if late::panels().is_none() {
            (part.begin)();
        }
        late::set_panels(&part.panels);
        late::set_seat_controls(&part.seat_controls);
        Ok(part)
    })
}

/// Shows an address as a QR code.
#[cfg(target_arch = "wasm32")]
#[derive(Debug)]
pub struct Qr {
    show: fn(String, &crate::kit::ui::Ui),
}

#[cfg(target_arch = "wasm32")]
part!(
    /// The drawing of QR codes, which few readers ask for.
    qr: Qr = Qr {
        show: crate::shell::qr::show,
    }
);

/// Performs an effect that saves something, sends it on or shows it, once the code for it is there.
#[cfg(target_arch = "wasm32")]
pub fn save(effect: crate::kit::ui::Effect, ui: &crate::kit::ui::Ui) {
    let ui = ui.clone();
    yew::platform::spawn_local(async move {
        if let crate::kit::ui::Effect::ShowQr(link) = effect {
            if let Ok(part) = qr().await {
                (part.show)(link, &ui);
            }
            return;
        }
        if let Ok(part) = use_panels().await {
            (part.save)(effect, &ui);
        }
    });
}

/// Loads the panels of the widget and lets it draw them.
///
/// # Errors
/// When they cannot be fetched.
pub fn use_widget_panels() -> Later<Result<&'static WidgetPanels, NotLoaded>> {
    Box::pin(async {
        #[cfg(target_arch = "wasm32")]
        crate::browser::late_styles().await;
        let part = widget_panels().await?;
        widget::late::set_panels(&part.panels);
        late::set_seat_controls(&part.seat_controls);
        #[cfg(target_arch = "wasm32")]
        widget::late::set_host(&part.host);
        Ok(part)
    })
}

/// Loads the seats of the Assembly and lets the widget draw them.
///
/// # Errors
/// When they cannot be fetched.
pub fn use_widget_tiles() -> Later<Result<(), NotLoaded>> {
    Box::pin(async {
        #[cfg(target_arch = "wasm32")]
        crate::browser::late_styles().await;
        late::set_tiles(widget_tiles().await?);
        Ok(())
    })
}

/// Loads the seats of the Assembly and lets the page draw them.
///
/// # Errors
/// When they cannot be fetched.
pub fn use_assembly() -> Later<Result<&'static AssemblySeats, NotLoaded>> {
    Box::pin(async {
        #[cfg(target_arch = "wasm32")]
        crate::browser::late_styles().await;
        let part = assembly().await?;
        late::set_hall(&part.hall);
        Ok(part)
    })
}

/// Loads the seats of the Assembly for a page that opens a meeting.
///
/// # Errors
/// When they cannot be fetched.
#[cfg(target_arch = "wasm32")]
pub fn with_assembly() -> Later<Result<(), NotLoaded>> {
    Box::pin(async { use_assembly().await.map(|_| ()) })
}

/// Natively nothing loads later: all views are there from the start.
#[cfg(not(target_arch = "wasm32"))]
pub fn use_all() {
    use core::future::Future;
    use core::task::{Context, Poll, Waker};
    let mut all = Box::pin(async {
        let _ = (
            use_panels().await,
            use_assembly().await,
            use_widget_panels().await,
        );
    });
    let Poll::Ready(()) = all.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        return;
    };
}

/// Meetings that are not in the library: those of a reader's address, and those of files.
#[cfg(target_arch = "wasm32")]
#[derive(Debug)]
pub struct OwnMeetings {
    /// The meeting that an address holds whole.
    pub own: fn(crate::model::address::MeetingAddress, wording::messages::Texts) -> Later<Opened>,
    /// The meeting of a file: its name and its text.
    pub file: fn(&str, &str) -> Result<crate::model::opening::Opening, String>,
}

/// A meeting as it is opened, or why it cannot be.
#[cfg(target_arch = "wasm32")]
pub type Opened = Result<std::rc::Rc<crate::model::opening::Opening>, String>;

#[cfg(target_arch = "wasm32")]
part!(
    /// Meetings that are not in the library.
    own_meetings: OwnMeetings = OwnMeetings {
        own: |address, texts| Box::pin(async move { crate::shell::own_meetings::load(&address, &texts).await }),
        file: crate::shell::own_meetings::from_file,
    }
);
