//! What a newsroom wants of an embed: which votes, which parts, what readers may change, how it looks. Pure, with its place
//! in the address of `share.html`, which is that of the widget but for these:
//!
//! | part | meaning |
//! |---|---|
//! | `only=yes` | the vote that is shown stands alone |
//! | `speak=own` | the frame in each reader's own language, not in that of the page |
//! | `frozen=yes` | this version for ever, not the newest |
//! | `script=no` | without the script that fits the height |
//! | `width=280` | how wide the preview is |
//!
//! Reading is total: what is not understood is left out and reported. Colours stay as they were typed, with what is wrong
//! about them.
mod address;

use crate::embed::colour::Colour;
use crate::embed::look::{Font, Look, ROUNDEST, Refused, Theme};
use crate::embed::part::Part;
use records::scenario::Scenario;
use rules::member::MemberId;

/// What readers may change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Free {
    /// Every vote of the day.
    #[default]
    All,
    /// Every vote of the day, and nothing is supposed of their outcomes.
    Votes,
    /// The vote that is shown, without going to another.
    Shown,
    /// The votes of some members alone.
    Members,
    /// Nothing.
    Nothing,
}

impl Free {
    /// All of them, with their words.
    pub const ALL: [(&'static str, Self); 5] = [
        ("all", Self::All),
        ("votes", Self::Votes),
        ("shown", Self::Shown),
        ("members", Self::Members),
        ("nothing", Self::Nothing),
    ];
}

/// A colour that a host may choose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paint {
    /// What is written with.
    Ink,
    /// What is written on.
    Paper,
    /// What can be pressed.
    Accent,
}

impl Paint {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ink, Self::Paper, Self::Accent];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::Paper => "paper",
            Self::Accent => "accent",
        }
    }
}

/// What is wrong about a colour.
#[derive(Clone, PartialEq, Debug)]
pub enum Unfit {
    /// It is none.
    NoColour,
    /// It cannot be read.
    Faint(Refused),
}

/// The widths of the preview, in pixels: the narrowest, a column, a whole page.
pub const WIDTHS: [u16; 3] = [280, 600, 960];

/// What is wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Embed {
    /// Whether the vote that is shown stands alone.
    pub only: bool,
    /// The parts that are left out.
    pub without: Vec<Part>,
    /// What readers may change.
    pub free: Free,
    /// The members that may be changed, where only some may.
    pub members: Vec<MemberId>,
    /// Whether the frame speaks each reader's own language, not that of the page.
    pub own: bool,
    /// Light or dark.
    pub theme: Theme,
    /// The letters.
    pub font: Option<Font>,
    /// The radius of corners.
    pub radius: Option<u8>,
    /// The colours as they were typed: ink, paper, accent.
    pub paints: [String; 3],
    /// Whether this version is meant, for ever.
    pub frozen: bool,
    /// Whether a script fits the height.
    pub fits: bool,
    /// How wide the preview is.
    pub width: u16,
}

impl Default for Embed {
    fn default() -> Self {
        Self {
            only: false,
            without: Vec::new(),
            free: Free::default(),
            members: Vec::new(),
            own: false,
            theme: Theme::default(),
            font: None,
            radius: None,
            paints: Default::default(),
            frozen: false,
            fits: true,
            width: 600,
        }
    }
}

/// One wish more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Whether the vote that is shown stands alone.
    Only(bool),
    /// Whether a part is shown.
    Show(Part, bool),
    /// What readers may change.
    Free(Free),
    /// Whether a member may be changed.
    Member(MemberId, bool),
    /// Whether the frame speaks each reader's own language.
    Own(bool),
    /// Light or dark.
    Theme(Theme),
    /// The letters.
    Font(Option<Font>),
    /// The radius of corners.
    Radius(Option<u8>),
    /// A colour, as typed.
    Paint(Paint, String),
    /// Whether this version is meant, for ever.
    Frozen(bool),
    /// Whether a script fits the height.
    Fits(bool),
    /// How wide the preview is.
    Width(u16),
}

impl Embed {
    /// What is wanted after one wish more.
    #[must_use]
    pub fn after(mut self, ask: Ask) -> Self {
        match ask {
            Ask::Only(only) => {
                self.only = only;
                // There is no other vote to keep readers from.
                if only && self.free == Free::Shown {
                    self.free = Free::All;
                }
            }
            Ask::Show(part, true) => self.without.retain(|other| *other != part),
            // What shows nothing is no embed.
            Ask::Show(part, false) if self.without.len() + 1 < Part::ALL.len() => {
                if !self.without.contains(&part) {
                    self.without.push(part);
                }
            }
            Ask::Show(_, false) => {}
            Ask::Free(free) => self.free = free,
            Ask::Member(member, free) => {
                self.members.retain(|other| *other != member);
                if free {
                    self.members.push(member);
                }
            }
            Ask::Own(own) => self.own = own,
            Ask::Theme(theme) => self.theme = theme,
            Ask::Font(font) => self.font = font,
            Ask::Radius(radius) => self.radius = radius.map(|radius| radius.min(ROUNDEST)),
            Ask::Paint(paint, typed) => typed.trim().clone_into(self.paint_mut(paint)),
            Ask::Frozen(frozen) => self.frozen = frozen,
            Ask::Fits(fits) => self.fits = fits,
            Ask::Width(width) => self.width = width,
        }
        self
    }

    /// A colour as it was typed; empty for the widget's own.
    #[must_use]
    pub fn paint(&self, paint: Paint) -> &str {
        let [ink, paper, accent] = &self.paints;
        match paint {
            Paint::Ink => ink,
            Paint::Paper => paper,
            Paint::Accent => accent,
        }
    }

    const fn paint_mut(&mut self, paint: Paint) -> &mut String {
        let [ink, paper, accent] = &mut self.paints;
        match paint {
            Paint::Ink => ink,
            Paint::Paper => paper,
            Paint::Accent => accent,
        }
    }

    /// The look without what cannot be had, and what is wrong about it.
    #[must_use]
    pub fn look(&self) -> (Look, Vec<(Paint, Unfit)>) {
        let mut unfit = Vec::new();
        let [ink, paper, accent] = Paint::ALL.map(|paint| match self.paint(paint) {
            "" => None,
            typed => {
                let colour = Colour::read(typed);
                if colour.is_none() {
                    unfit.push((paint, Unfit::NoColour));
                }
                colour
            }
        });
        let (look, refused) = Look {
            theme: self.theme,
            font: self.font,
            radius: self.radius,
            accent,
            ink,
            paper,
        }
        .judged();
        for refused in refused {
            let paint = Paint::ALL
                .into_iter()
                .find(|paint| paint.as_str() == refused.name);
            unfit.extend(paint.map(|paint| (paint, Unfit::Faint(refused))));
        }
        (look, unfit)
    }

    /// Leaves out members that have no seat in the meeting, and returns them.
    pub fn hold_against(&mut self, scenario: &Scenario) -> Vec<MemberId> {
        let sits = |member: &MemberId| scenario.meeting.membership.seat_of(*member).is_some();
        let (seated, none) = self.members.iter().partition(|member| sits(member));
        self.members = seated;
        none
    }
}
