//! What the address of the widget asks for, beside the meeting and what is changed in it. Pure and total: what is not
//! understood is dropped and reported.
//!
//! | part | meaning |
//! |---|---|
//! | `only=sc-2774` | one vote, without the steps of the day |
//! | `show=room,reasons` | of `verdict`, `steps`, `room`, `reasons`, `record` and `link` these alone |
//! | `lock=FRA,GBR` | what readers may not change: `all`, `votes`, `steps`, members, items |
//! | `free=FRA,GBR` | the only members that readers may change |
//! | `theme=dark` | `light`, `dark`, or `auto`: as the reader's device is set |
//! | `ink=`, `paper=`, `accent=` | colours, as `1d2f4d`: refused where they could not be read |
//! | `font=serif` | `serif`, `sans` or `system` |
//! | `radius=0` | the corners, 0 to 24 pixels |
//! | `host=https://news.example` | the one origin that is spoken with; any when left out |
//! | `childId`, `initialWidth`, `parentTitle`, `parentUrl` | what pym.js on the host's page adds by itself |
//!
//! Everything else is read as the address of a meeting's page is (`permalink`).
use crate::address::url_text::decoded;
use crate::apps::widget::locks::Locks;
use crate::embed::colour::Colour;
use crate::embed::look::{Font, Look, ROUNDEST, Theme};
use crate::embed::part::Part;
use crate::embed::problem::Problem;

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// The one item that is shown.
    pub only: Option<String>,
    /// The parts that are shown; all where none is named.
    parts: Vec<Part>,
    /// What readers may not change.
    pub locks: Locks,
    /// How it looks.
    pub look: Look,
    /// The origin that is spoken with.
    pub host: Option<String>,
    /// The name by which pym.js on the host's page knows the frame.
    pub pym: Option<String>,
    /// What is left: the address of a meeting.
    pub rest: String,
    /// What was left out.
    pub problems: Vec<Problem>,
}

impl Options {
    /// Reads a query string, with or without its question mark.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut asked = Self::default();
        let mut rest = Vec::new();
        for part in query
            .trim_start_matches('?')
            .split('&')
            .filter(|part| !part.is_empty())
        {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match asked.take(&decoded(key), decoded(value)) {
                Some(Ok(())) => {}
                Some(Err(expected)) => asked.problems.push(Problem {
                    part: decoded(part),
                    expected,
                }),
                None => rest.push(part),
            }
        }
        asked.rest = rest.join("&");
        let (look, problems) = core::mem::take(&mut asked.look).readable();
        asked.look = look;
        asked.problems.extend(problems);
        asked
    }

    /// Whether a part is shown.
    #[must_use]
    pub fn shows(&self, part: Part) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }

    /// Takes a part that is the widget's own, or says what was expected; `None` for a part that is not.
    fn take(&mut self, key: &str, value: String) -> Option<Result<(), String>> {
        /// Keeps what was read.
        fn keep<T>(place: &mut Option<T>, read: Option<T>, expected: &str) -> Result<(), String> {
            *place = Some(read.ok_or_else(|| format!("{expected} is expected"))?);
            Ok(())
        }
        let colour = "a colour such as 1d2f4d";
        let look = &mut self.look;
        Some(match key {
            "only" => keep(
                &mut self.only,
                Some(value).filter(|name| is_word(name)),
                "the name of an item",
            ),
            "show" => self.show(&value),
            "lock" => self.lock(&value),
            "free" => self.free(&value),
            "theme" => match Theme::from_word(&value) {
                Some(theme) => {
                    look.theme = theme;
                    Ok(())
                }
                None => Err("light, dark or auto is expected".to_owned()),
            },
            "accent" => keep(&mut look.accent, Colour::read(&value), colour),
            "ink" => keep(&mut look.ink, Colour::read(&value), colour),
            "paper" => keep(&mut look.paper, Colour::read(&value), colour),
            "font" => keep(&mut look.font, Font::from_word(&value), "serif, sans or system"),
            "radius" => {
                let radius = value.parse().ok().filter(|radius| *radius <= ROUNDEST);
                keep(&mut look.radius, radius, "a number from 0 to 24")
            }
            "host" => keep(
                &mut self.host,
                Some(value).filter(|host| is_origin(host)),
                "an origin such as https://news.example",
            ),
            "childId" => keep(
                &mut self.pym,
                Some(value).filter(|id| is_word(id)),
                "a name of letters and digits",
            ),
            "initialWidth" | "parentTitle" | "parentUrl" => Ok(()),
            _ => return None,
        })
    }

    fn show(&mut self, list: &str) -> Result<(), String> {
        let parts: Option<Vec<Part>> = words(list).map(Part::from_word).collect();
        self.parts = parts.ok_or("verdict, steps, room, reasons, record and link are the parts")?;
        Ok(())
    }

    fn free(&mut self, list: &str) -> Result<(), String> {
        let members: Option<Vec<_>> = words(list).map(|word| word.parse().ok()).collect();
        let members = members.filter(|members| !members.is_empty());
        self.locks
            .free_alone(members.ok_or("members such as FRA are expected")?);
        Ok(())
    }

    fn lock(&mut self, list: &str) -> Result<(), String> {
        if words(list).any(|word| !is_word(word)) {
            return Err(
                "all, votes, steps, members such as FRA or items such as sc-2774 are expected".to_owned(),
            );
        }
        words(list).for_each(|word| self.locks.add(word));
        Ok(())
    }
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').filter(|word| !word.is_empty())
}

fn is_word(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !text.is_empty() && text.len() <= 80 && text.bytes().all(fits)
}

/// A scheme and a host, and perhaps a port; nothing behind.
fn is_origin(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
    host.is_some_and(|host| !host.is_empty() && host.bytes().all(fits))
}
