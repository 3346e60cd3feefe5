//! What the Assembly was asked, as the files of this library say it: how important the question is, or the matter of which the
//! Charter itself fixes the majority.
use rules::category::{AssemblyCategory, Importance};
use rules::question::{AssemblyQuestion, Forum, Object};

/// What the Assembly was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asked {
    /// How important it is.
    pub importance: Importance,
    /// The matter, where a majority of all Members is fixed for it.
    pub category: AssemblyCategory,
}

impl Asked {
    /// Any other question: a majority of those voting.
    pub const OTHER: Self = Self::important(Importance::Other);

    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::OTHER,
        Self::important(Importance::PeaceAndSecurity),
        Self::important(Importance::Listed),
        Self::important(Importance::Declared),
        Self::important(Importance::RuledImportant),
        Self::important(Importance::RuledOther),
        Self::on(AssemblyCategory::CharterAmendment),
        Self::on(AssemblyCategory::ReviewConference),
        Self::on(AssemblyCategory::ReviewConference109_3),
    ];

    /// A question of some importance, on no matter that has a majority of its own.
    #[must_use]
    pub const fn important(importance: Importance) -> Self {
        Self {
            importance,
            category: AssemblyCategory::Other,
        }
    }

    /// A question on a matter that has a majority of its own.
    #[must_use]
    pub const fn on(category: AssemblyCategory) -> Self {
        Self {
            importance: category.importance(),
            category,
        }
    }

    /// What a question asks.
    #[must_use]
    pub const fn of(question: &AssemblyQuestion) -> Self {
        Self {
            importance: question.importance,
            category: question.category,
        }
    }

    /// The question, at its first vote.
    #[must_use]
    pub const fn question(self, object: Object, forum: Forum) -> AssemblyQuestion {
        AssemblyQuestion {
            importance: self.importance,
            ..AssemblyQuestion::on(self.category, object, forum)
        }
    }

    /// Whether a majority of those voting decides it.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self.category, AssemblyCategory::Other)
            && matches!(self.importance, Importance::Other | Importance::RuledOther)
    }

    /// The word for it in files and addresses, such as `peace-and-security`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self.category {
            AssemblyCategory::CharterAmendment => "charter-amendment",
            AssemblyCategory::ReviewConference => "review-conference",
            AssemblyCategory::ReviewConference109_3 => "review-conference-109-3",
            _ => self.importance.as_str(),
        }
    }
}
