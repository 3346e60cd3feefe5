//! The chances of the page as a table for other programs: each outcome, and what the vote of each undecided member makes of
//! adoption, as the exact fraction and as a decimal.
use crate::kit::ui::Ui;
use crate::pages::odds::outlook::Outlook;
use crate::pages::odds::result::{name, verdicts};
use crate::pages::odds::undecided::Way;
use crate::pages::odds::weights::{Kind, Weights};
use crate::text::{csv, percentages};
use counterfactual::exact::Fraction;
use rules::member::MemberId;

/// The table as CSV; `vote` says which vote it is on.
#[must_use]
pub fn csv(ui: &Ui, vote: &str, outlook: &Outlook, weights: &Weights) -> String {
    let mut table = String::from(
        "vote,figure,member,chance in favour,chance abstaining,chance against,numerator/denominator,decimal\r\n",
    );
    let mut line = |cells: &[&str], share: &Fraction| {
        table += &format!("{},{}\r\n", csv::cells(cells), percentages::for_programs(share));
    };
    for (verdict, key) in verdicts(&outlook.voting_rule) {
        let figure = name(&ui.texts, key, &outlook.voting_rule);
        line(&[vote, &figure, "", "", "", ""], &outlook.chance(verdict));
    }
    for kind in &weights.kinds {
        for member in &kind.members {
            of_member(ui, vote, *member, kind, &mut line);
        }
    }
    table
}

/// What the vote of one member makes of adoption, with its own chances.
fn of_member(ui: &Ui, vote: &str, member: MemberId, kind: &Kind, line: &mut impl FnMut(&[&str], &Fraction)) {
    let [in_favour, against, abstaining] =
        [Way::InFavour, Way::Against, Way::Abstaining].map(|way| kind.shares.of(way).to_string());
    for (key, share) in [
        ("odds-if-in-favour", &kind.in_favour),
        ("odds-if-abstaining", &kind.abstaining),
        ("odds-if-against", &kind.against),
    ] {
        let figure = ui.text(key);
        line(
            &[vote, &figure, member.as_str(), &in_favour, &abstaining, &against],
            share,
        );
    }
}
