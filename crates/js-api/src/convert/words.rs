//! Single words that cross the border, as the core knows them, in camel case: to and from the words of the core.
//! A word that one side lacks does not compile.
use crate::types::words::{
    Authority, Bearing, Body, Chapter, Forum, Importance, Instrument, Matter, MotionKind, Nature, OtherRule,
    ParagraphKind, Share, Supposed, Verdict,
};

impl From<Body> for rules::membership::Body {
    fn from(word: Body) -> Self {
        match word {
            Body::SecurityCouncil => Self::SecurityCouncil,
            Body::GeneralAssembly => Self::GeneralAssembly,
        }
    }
}

#[cfg(any(feature = "scenario", feature = "archive"))]
impl From<rules::membership::Body> for Body {
    fn from(word: rules::membership::Body) -> Self {
        match word {
            rules::membership::Body::SecurityCouncil => Self::SecurityCouncil,
            rules::membership::Body::GeneralAssembly => Self::GeneralAssembly,
        }
    }
}

impl From<Matter> for rules::category::Matter {
    fn from(word: Matter) -> Self {
        match word {
            Matter::Procedural => Self::Procedural,
            Matter::AllOther => Self::AllOther,
        }
    }
}

impl From<rules::category::Matter> for Matter {
    fn from(word: rules::category::Matter) -> Self {
        match word {
            rules::category::Matter::Procedural => Self::Procedural,
            rules::category::Matter::AllOther => Self::AllOther,
        }
    }
}

impl From<Importance> for rules::category::Importance {
    fn from(word: Importance) -> Self {
        match word {
            Importance::Other => Self::Other,
            Importance::PeaceAndSecurity => Self::PeaceAndSecurity,
            Importance::Listed => Self::Listed,
            Importance::Declared => Self::Declared,
            Importance::RuledImportant => Self::RuledImportant,
            Importance::RuledOther => Self::RuledOther,
        }
    }
}

impl From<Forum> for rules::question::Forum {
    fn from(word: Forum) -> Self {
        match word {
            Forum::Plenary => Self::Plenary,
            Forum::EmergencySpecialSession => Self::EmergencySpecialSession,
            Forum::MainCommittee => Self::MainCommittee,
        }
    }
}

impl From<Supposed> for rules::supposition::Supposed {
    fn from(word: Supposed) -> Self {
        match word {
            Supposed::Carried => Self::Carried,
            Supposed::NotCarried => Self::NotCarried,
        }
    }
}

impl From<rules::supposition::Supposed> for Supposed {
    fn from(word: rules::supposition::Supposed) -> Self {
        match word {
            rules::supposition::Supposed::Carried => Self::Carried,
            rules::supposition::Supposed::NotCarried => Self::NotCarried,
        }
    }
}

impl From<Chapter> for rules::question::Chapter {
    fn from(word: Chapter) -> Self {
        match word {
            Chapter::ChapterVi => Self::ChapterVi,
            Chapter::Article52_3 => Self::Article52_3,
            Chapter::AnyOther => Self::AnyOther,
        }
    }
}

impl From<Nature> for rules::question::Nature {
    fn from(word: Nature) -> Self {
        match word {
            Nature::Dispute => Self::Dispute,
            Nature::Situation => Self::Situation,
        }
    }
}

impl From<Share> for rules::requirement::Share {
    fn from(word: Share) -> Self {
        match word {
            Share::Majority => Self::Majority,
            Share::TwoThirds => Self::TwoThirds,
        }
    }
}

impl From<rules::requirement::Share> for Share {
    fn from(word: rules::requirement::Share) -> Self {
        match word {
            rules::requirement::Share::Majority => Self::Majority,
            rules::requirement::Share::TwoThirds => Self::TwoThirds,
        }
    }
}

impl From<MotionKind> for rules::motion::MotionKind {
    fn from(word: MotionKind) -> Self {
        match word {
            MotionKind::SuspendMeeting => Self::SuspendMeeting,
            MotionKind::AdjournMeeting => Self::AdjournMeeting,
            MotionKind::AdjournToTime => Self::AdjournToTime,
            MotionKind::ReferToCommittee => Self::ReferToCommittee,
            MotionKind::PostponeDiscussion => Self::PostponeDiscussion,
            MotionKind::AdjournDebate => Self::AdjournDebate,
            MotionKind::CloseDebate => Self::CloseDebate,
            MotionKind::NotCompetent => Self::NotCompetent,
            MotionKind::Division => Self::Division,
            MotionKind::Priority => Self::Priority,
            MotionKind::NotVoteOnNext => Self::NotVoteOnNext,
            MotionKind::Reconsider => Self::Reconsider,
        }
    }
}

impl From<rules::motion::MotionKind> for MotionKind {
    fn from(word: rules::motion::MotionKind) -> Self {
        match word {
            rules::motion::MotionKind::SuspendMeeting => Self::SuspendMeeting,
            rules::motion::MotionKind::AdjournMeeting => Self::AdjournMeeting,
            rules::motion::MotionKind::AdjournToTime => Self::AdjournToTime,
            rules::motion::MotionKind::ReferToCommittee => Self::ReferToCommittee,
            rules::motion::MotionKind::PostponeDiscussion => Self::PostponeDiscussion,
            rules::motion::MotionKind::AdjournDebate => Self::AdjournDebate,
            rules::motion::MotionKind::CloseDebate => Self::CloseDebate,
            rules::motion::MotionKind::NotCompetent => Self::NotCompetent,
            rules::motion::MotionKind::Division => Self::Division,
            rules::motion::MotionKind::Priority => Self::Priority,
            rules::motion::MotionKind::NotVoteOnNext => Self::NotVoteOnNext,
            rules::motion::MotionKind::Reconsider => Self::Reconsider,
        }
    }
}

impl From<ParagraphKind> for rules::draft::ParagraphKind {
    fn from(word: ParagraphKind) -> Self {
        match word {
            ParagraphKind::Preambular => Self::Preambular,
            ParagraphKind::Operative => Self::Operative,
        }
    }
}

impl From<rules::draft::ParagraphKind> for ParagraphKind {
    fn from(word: rules::draft::ParagraphKind) -> Self {
        match word {
            rules::draft::ParagraphKind::Preambular => Self::Preambular,
            rules::draft::ParagraphKind::Operative => Self::Operative,
        }
    }
}

impl From<rules::finding::Bearing> for Bearing {
    fn from(word: rules::finding::Bearing) -> Self {
        match word {
            rules::finding::Bearing::Met => Self::Met,
            rules::finding::Bearing::NotMet => Self::NotMet,
            rules::finding::Bearing::Neutral => Self::Neutral,
        }
    }
}

impl From<rules::instrument::Authority> for Authority {
    fn from(word: rules::instrument::Authority) -> Self {
        match word {
            rules::instrument::Authority::Text => Self::Text,
            rules::instrument::Authority::Practice => Self::Practice,
            rules::instrument::Authority::Convention => Self::Convention,
        }
    }
}

impl From<rules::instrument::Instrument> for Instrument {
    fn from(word: rules::instrument::Instrument) -> Self {
        match word {
            rules::instrument::Instrument::Charter => Self::Charter,
            rules::instrument::Instrument::Statute => Self::Statute,
            rules::instrument::Instrument::Statement1945 => Self::Statement1945,
            rules::instrument::Instrument::CouncilRules => Self::CouncilRules,
            rules::instrument::Instrument::AssemblyRules => Self::AssemblyRules,
            rules::instrument::Instrument::AssemblyResolution => Self::AssemblyResolution,
            rules::instrument::Instrument::CouncilPractice => Self::CouncilPractice,
            rules::instrument::Instrument::AssemblyPractice => Self::AssemblyPractice,
            rules::instrument::Instrument::Engine => Self::Engine,
        }
    }
}

impl From<counterfactual::verdict::Verdict> for Verdict {
    fn from(word: counterfactual::verdict::Verdict) -> Self {
        match word {
            counterfactual::verdict::Verdict::Adopted => Self::Adopted,
            counterfactual::verdict::Verdict::Vetoed => Self::Vetoed,
            counterfactual::verdict::Verdict::TooFew => Self::TooFew,
            counterfactual::verdict::Verdict::NoMajority => Self::NoMajority,
            counterfactual::verdict::Verdict::EquallyDivided => Self::EquallyDivided,
            counterfactual::verdict::Verdict::NobodyVoted => Self::NobodyVoted,
        }
    }
}

impl From<counterfactual::other_rules::OtherRule> for OtherRule {
    fn from(word: counterfactual::other_rules::OtherRule) -> Self {
        match word {
            counterfactual::other_rules::OtherRule::Procedural => Self::Procedural,
            counterfactual::other_rules::OtherRule::AllOther => Self::AllOther,
            counterfactual::other_rules::OtherRule::LiteralConcurrence => Self::LiteralConcurrence,
            counterfactual::other_rules::OtherRule::NineVotes => Self::NineVotes,
            counterfactual::other_rules::OtherRule::SimpleMajority => Self::SimpleMajority,
            counterfactual::other_rules::OtherRule::TwoThirds => Self::TwoThirds,
            counterfactual::other_rules::OtherRule::AbsoluteMajority => Self::AbsoluteMajority,
            counterfactual::other_rules::OtherRule::TwoThirdsOfMembers => Self::TwoThirdsOfMembers,
        }
    }
}
