//! Any address of any page: each page reads it, and reads what it writes itself as the same.
use placard::address::base64url;
use placard::address::query::Query;
use placard::address::site_path::SitePath;
use placard::address::url_text::{decoded, encoded};
use placard::apps::widget::options::{Host, Options};
use placard::embed::settings::Embed;
use placard::model::address::MeetingAddress;
use placard::model::custom_vote::Own;
use placard::pages::{archive, committee, lessons, library};

/// Runs the target.
pub fn run(data: &[u8]) {
    let address = &*crate::text(data);
    assert_eq!(decoded(&encoded(address)), address);
    assert_eq!(base64url::read(&base64url::write(data)).as_deref(), Some(data));
    let _ = base64url::read(address);

    let path = SitePath::read(address);
    assert_eq!(SitePath::read(&path.write()), path);
    let _ = MeetingAddress::of(&path).meeting();
    let query = Query::read(address);
    assert_eq!(Query::read(&query.write()), query);

    let filter = library::filter::Filter::read(address).0;
    let (again, unknown) = library::filter::Filter::read(&filter.write());
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(again.write(), filter.write());
    let asked = archive::asked::Asked::read(address);
    assert_eq!(archive::asked::Asked::read(&asked.write()).write(), asked.write());
    let asked = lessons::asked::Asked::read(address);
    for steps in [0, 1, 5] {
        let again = lessons::asked::Asked::read(&asked.write(steps));
        assert!(again.unknown.is_empty(), "{:?}", again.unknown);
        assert_eq!(again.write(steps), asked.write(steps));
    }
    let _ = committee::asked::Asked::read(address);
    let (_, unknown) = Own::filled_in(address, "2025-02-24".parse().unwrap());
    assert!(unknown.iter().all(|part| !part.is_empty()));

    let options = Options::read(address);
    assert!(
        options
            .problems
            .iter()
            .all(|problem| !problem.to_string().is_empty())
    );
    if let Host::Only(origin) = &options.host {
        assert_eq!(Host::read(origin), Some(options.host.clone()));
        assert!(options.host.hears(origin) && !options.host.hears("null"));
    }
    let (embed, rest, _) = Embed::split(address);
    let written = embed.write("");
    let (again, left, unknown) = Embed::split(&written);
    assert!(
        unknown.is_empty() && left.is_empty(),
        "{written}: {unknown:?} {left}"
    );
    assert_eq!(again.write(""), written);
    let _ = (embed.look(), rest);
}
