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
//! | `host=https://news.example` | the one origin that is spoken with; any when left out, none when not understood |
//! | `childId`, `initialWidth`, `parentTitle`, `parentUrl` | what pym.js on the host's page adds by itself |
//!
//! Everything else is read as the address of a meeting's page is (`permalink`).
use crate::address::query::Query;
use crate::apps::widget::locks::Locks;
use crate::embed::colour::Colour;
use crate::embed::look::{Font, Look, ROUNDEST, Theme};
use crate::embed::part::Part;
use crate::embed::problem::Problem;

/// The page around the frame that is spoken with.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Host {
    /// Any.
    #[default]
    Any,
    /// That of one origin, in the form in which browsers give it.
    Only(String),
    /// None.
    Nobody,
}

impl Host {
    /// The host of an origin: a scheme and a name, and perhaps a port. Large letters, the scheme's own port and one slash at
    /// the end make no difference.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        let text = text.strip_suffix('/').unwrap_or(&text);
        let (scheme, rest) = text.split_once("://")?;
        let own_port = match scheme {
            "https" => 443,
            "http" => 80,
            _ => return None,
        };
        // The name of a host may itself hold colons, in square brackets.
        let (name, port) = match rest.rsplit_once(':') {
            Some((name, port)) if !port.contains(']') => (name, Some(port)),
            _ => (rest, None),
        };
        let is_digit = |byte: u8| byte.is_ascii_digit();
        let port: Option<u16> = match port {
            Some(port) if port.bytes().all(is_digit) => Some(port.parse().ok()?),
            Some(_) => return None,
            None => None,
        };
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
        let numbers = |byte: u8| byte.is_ascii_hexdigit() || b":.".contains(&byte);
        let named = match name.strip_prefix('[').map(|name| name.strip_suffix(']')) {
            Some(inner) => inner.is_some_and(|name| !name.is_empty() && name.bytes().all(numbers)),
            None => !name.is_empty() && name.bytes().all(plain),
        };
        let port = port.filter(|port| *port != own_port);
        let port = port.map_or_else(String::new, |port| format!(":{port}"));
        named.then(|| Self::Only(format!("{scheme}://{name}{port}")))
    }

    /// To whom messages go, as browsers take it; `None` where nobody is spoken with.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        match self {
            Self::Any => Some("*"),
            Self::Only(origin) => Some(origin),
            Self::Nobody => None,
        }
    }

    /// Whether what comes from an origin is heard.
    #[must_use]
    pub fn hears(&self, origin: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Only(host) => host == origin,
            Self::Nobody => false,
        }
    }
}

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
    /// Who is spoken with.
    pub host: Host,
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
        let (mut asked, mut query, mut problems) = (Self::default(), Query::read(query), Vec::new());
        let again = query.take(|key, value| {
            let taken = asked.take(key, value.to_owned())?;
            if let Err(expected) = taken {
                let part = [key, "=", value].concat();
                problems.push(Problem { part, expected });
            }
            Some(true)
        });
        problems.extend(again.iter().map(|part| Problem {
            part: part.clone(),
            expected: "each part once is expected".to_owned(),
        }));
        // Two hosts that differ mean nobody.
        for host in again.iter().filter_map(|part| part.strip_prefix("host=")) {
            let _ = asked.speak_with(host);
        }
        asked.problems = problems;
        asked.rest = query.write();
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
            "host" => self.speak_with(&value),
            "childId" => keep(
                &mut self.pym,
                Some(value).filter(|id| is_word(id)),
                "a name of letters and digits",
            ),
            "initialWidth" | "parentTitle" | "parentUrl" => Ok(()),
            _ => return None,
        })
    }

    /// Where one host is meant and not understood, nobody is spoken with, whatever else the address says.
    fn speak_with(&mut self, text: &str) -> Result<(), String> {
        match Host::read(text) {
            Some(host) if matches!(&self.host, Host::Any) || self.host == host => {
                self.host = host;
                Ok(())
            }
            _ => {
                self.host = Host::Nobody;
                Err(
                    "one origin such as https://news.example is expected; until then no host is spoken with"
                        .to_owned(),
                )
            }
        }
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
                "all, votes, amendments, steps, members such as FRA or items such as sc-2774 are expected"
                    .to_owned(),
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
