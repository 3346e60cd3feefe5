//! The numbers of the page as a table for other programs: every index of every body, as the exact fraction and as a decimal.
use crate::kit::ui::Ui;
use crate::pages::power::bodies::Game;
use crate::pages::power::table::{WITH, WITHOUT};
use crate::text::{csv, percentages};
use counterfactual::exact::Fraction;

/// The table as CSV.
#[must_use]
pub fn csv(ui: &Ui, games: &[Game]) -> String {
    let mut table = String::from("body,game,index,member,numerator/denominator,decimal\r\n");
    let mut line = |cells: [&str; 4], share: &Fraction| {
        table += &format!("{},{}\r\n", csv::cells(&cells), percentages::for_programs(share));
    };
    for game in games {
        let body = ui.text(&format!("power-{}", game.word));
        let (without, with) = (ui.text("power-without"), ui.text("power-with"));
        let both = game.without.permanent.is_some() && game.without.other.is_some();
        let names = match both {
            true => ["power-permanent", "power-elected"],
            false => ["power-each", "power-each"],
        };
        for (key, index) in WITHOUT {
            for (name, power) in names
                .into_iter()
                .zip([&game.without.permanent, &game.without.other])
            {
                if let Some(power) = power {
                    line([&body, &without, &ui.text(key), &ui.text(name)], index(power));
                }
            }
        }
        line(
            [&body, &without, &ui.text("power-act"), ""],
            &game.without.power_to_act,
        );
        for (key, index) in WITH {
            for (name, power) in names.into_iter().zip([&game.with.permanent, &game.with.other]) {
                if let Some(power) = power {
                    line([&body, &with, &ui.text(key), &ui.text(name)], index(power));
                }
            }
        }
        line(
            [&body, &with, &ui.text("power-adoption"), ""],
            &game.with.adoption,
        );
    }
    table
}
