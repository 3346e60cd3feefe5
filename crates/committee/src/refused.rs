//! Why the rules do not allow an event.
use core::fmt;

/// Why an event is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// There is no such member, motion, draft, amendment or paragraph.
    Unknown(&'static str),
    /// The meeting is not open.
    NotOpen,
    /// It is open already, or over.
    Open,
    /// Too few members are present: how many are, and how many are needed.
    NoQuorum(u16, u16),
    /// The member is absent.
    Absent(String),
    /// Observers have no part in this.
    Observer(String),
    /// The rules do not know this motion.
    NoSuchMotion,
    /// A motion that goes before it is pending.
    Precedence(&'static str),
    /// A roll call is going on.
    Rolling,
    /// No roll call is going on.
    NotRolling,
    /// The member may not abstain.
    MayNotAbstain(String),
    /// The member may not pass, or not again.
    MayNotPass(String),
    /// More votes were counted than members are there, or fewer.
    Miscounted(u16, u16),
    /// A member that may not abstain is among those counted as abstaining.
    TooManyAbstentions(u16, u16),
    /// Vetoes have names, so the members are called.
    NeedsRoll,
    /// A draft is put after its amendments.
    AmendmentsFirst,
    /// Another draft is voted on first.
    NotNext,
    /// It was decided already.
    Decided,
    /// Parts are voted on separately only after a division was carried.
    NotDivided,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(what) => write!(f, "there is no such {what}"),
            Self::NotOpen => f.write_str("the meeting is not open"),
            Self::Open => f.write_str("the meeting is open already, or over"),
            Self::NoQuorum(there, needed) => {
                write!(f, "no quorum: {there} members are there, and {needed} are needed")
            }
            Self::Absent(name) => write!(f, "{name} is absent"),
            Self::Observer(name) => write!(f, "{name} is an observer"),
            Self::NoSuchMotion => f.write_str("these rules do not have this motion"),
            Self::Precedence(before) => write!(f, "the motion {before} goes first"),
            Self::Rolling => f.write_str("a roll call is going on"),
            Self::NotRolling => f.write_str("no roll call is going on"),
            Self::MayNotAbstain(name) => write!(f, "{name} may not abstain"),
            Self::MayNotPass(name) => write!(f, "{name} may not pass"),
            Self::Miscounted(counted, there) => {
                write!(f, "{counted} votes were counted, and {there} members may vote")
            }
            Self::TooManyAbstentions(counted, most) => {
                write!(
                    f,
                    "{counted} abstentions were counted, and at most {most} members may abstain"
                )
            }
            Self::NeedsRoll => {
                f.write_str("a vote against may be a veto, so the members are called one by one")
            }
            Self::AmendmentsFirst => f.write_str("the amendments to the draft go first"),
            Self::NotNext => f.write_str("another draft is voted on first"),
            Self::Decided => f.write_str("it was decided already"),
            Self::NotDivided => f.write_str("no division of this draft was carried"),
        }
    }
}

impl core::error::Error for Refused {}
