//! What the server gives, and above all what it does not give.

use super::*;

/// A folder with a small site in it, and a file beside the site that must never be served.
fn site(name: &str) -> PathBuf {
    let outside = std::env::temp_dir().join(format!("placard-serve-{}-{name}", std::process::id()));
    let folder = outside.join("site");
    let write = |name: &str, text: &str| paths::write(&folder.join(name), text);
    let made = std::fs::create_dir_all(folder.join("scenarios")).map_err(|error| error.to_string());
    let written = made
        .and_then(|()| write("index.html", "<p>page"))
        .and_then(|()| write("app-0123456789abcdef_bg.wasm", "long"))
        .and_then(|()| write("app-0123456789abcdef_bg.wasm.br", "br"))
        .and_then(|()| write("scenarios/a b.json", "{}"))
        .and_then(|()| write(".hidden", "secret"))
        .and_then(|()| paths::write(&outside.join("secret.txt"), "secret"));
    assert_eq!(written, Ok(()));
    folder.canonicalize().unwrap_or(folder)
}

fn get(target: &str, encodings: &str, folder: &Path) -> String {
    let request = Request {
        method: "GET".into(),
        target: target.into(),
        encodings: encodings.into(),
        ..Request::default()
    };
    String::from_utf8_lossy(&answer(&request, folder)).into_owned()
}

#[test]
fn serves_files_with_their_types() {
    let folder = site("types");
    let page = get("/?m=1#x", "", &folder);
    assert!(
        page.starts_with("HTTP/1.1 200 OK\r\n") && page.ends_with("<p>page"),
        "{page}"
    );
    assert!(
        page.contains("Content-Type: text/html; charset=utf-8\r\nCache-Control: no-cache\r\n"),
        "{page}"
    );
    assert!(
        page.contains("Content-Security-Policy: default-src 'none';"),
        "{page}"
    );
    assert!(get("/scenarios/a%20b.json", "", &folder).contains("application/json"));
}

#[test]
fn sends_the_compressed_copy_where_it_is_accepted() {
    let folder = site("copies");
    let plain = get("/app-0123456789abcdef_bg.wasm", "gzip, deflate", &folder);
    assert!(
        plain.ends_with("\r\n\r\nlong") && plain.contains("Content-Type: application/wasm"),
        "{plain}"
    );
    let small = get("/app-0123456789abcdef_bg.wasm", "gzip, br;q=0.9", &folder);
    assert!(
        small.ends_with("\r\n\r\nbr") && small.contains("Content-Encoding: br"),
        "{small}"
    );
    assert!(
        small.contains("application/wasm") && small.contains("immutable"),
        "{small}"
    );
}

#[test]
fn nothing_outside_the_folder_and_nothing_hidden() {
    let folder = site("outside");
    for target in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/scenarios/../../secret.txt",
        "/..\\secret.txt",
        "//../secret.txt",
        "/.hidden",
        "/scenarios",
        "/%00",
        "/%zz",
        "index.html",
        "",
    ] {
        let refused = get(target, "br", &folder);
        assert!(refused.starts_with("HTTP/1.1 404"), "{target}: {refused}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out() {
    let folder = site("link");
    let linked = std::os::unix::fs::symlink("../secret.txt", folder.join("link.txt"));
    assert!(linked.is_ok() || folder.join("link.txt").exists());
    assert!(get("/link.txt", "", &folder).starts_with("HTTP/1.1 404"));
}

#[test]
fn only_reading_is_allowed() {
    let folder = site("methods");
    let ask = |method: &str| {
        let request = Request {
            method: method.into(),
            target: "/".into(),
            ..Request::default()
        };
        String::from_utf8_lossy(&answer(&request, &folder)).into_owned()
    };
    assert!(ask("POST").starts_with("HTTP/1.1 405"));
    let head = ask("HEAD");
    assert!(
        head.contains("Content-Length: 7\r\n") && head.ends_with("\r\n\r\n"),
        "{head}"
    );
}

#[test]
fn a_known_file_is_not_sent_again() {
    let folder = site("known");
    let page = get("/", "", &folder);
    let tag = page
        .lines()
        .find_map(|line| line.strip_prefix("ETag: "))
        .unwrap_or_default()
        .to_owned();
    let request = Request {
        method: "GET".into(),
        target: "/".into(),
        known: tag,
        ..Request::default()
    };
    assert!(String::from_utf8_lossy(&answer(&request, &folder)).starts_with("HTTP/1.1 304"));
}

fn live_get(target: &str, live: &Live) -> String {
    let request = Request {
        method: "GET".into(),
        target: target.into(),
        ..Request::default()
    };
    String::from_utf8_lossy(&live_answer(&request, live)).into_owned()
}

#[test]
fn a_page_that_is_still_built_says_so_and_opens_by_itself() {
    let live = Live::new(Path::new(""));
    let page = live_get("/", &live);
    assert!(page.contains("This page is still being built"), "{page}");
    let known = format!("src=\"/serve-reload.js\" data-known=\"{}\"", live.version());
    assert!(page.contains(&known), "{page}");
    live.fail();
    assert!(live_get("/", &live).contains("The build failed; the terminal says why"));
    let folder = site("live");
    live.publish(&folder, None, true, true);
    assert!(live_get("/", &live).ends_with("<p>page"));
    assert!(!page.contains(&live.version()));
}

#[test]
fn an_open_page_learns_of_a_new_version() {
    let live = Live::new(Path::new(""));
    let folder = site("version");
    assert_eq!(paths::write(&folder.join("x.html"), "<head></head>"), Ok(()));
    live.publish(&folder, None, true, true);
    let known = live_get("/serve-known", &live);
    assert!(live_get("/x.html", &live).contains(&format!("data-known=\"{}\"", live.version())));
    live.publish(&folder, None, true, true);
    assert_ne!(live_get("/serve-known", &live), known);
    let script = live_get("/serve-reload.js", &live);
    assert!(
        script.contains("text/javascript") && script.contains("location.reload()"),
        "{script}"
    );
    // A built site knows neither.
    assert!(get("/serve-known", "", &folder).starts_with("HTTP/1.1 404"));
    assert!(!get("/x.html", "", &folder).contains("serve-reload"));
}

#[test]
fn the_handbook_is_shown_as_it_was_last_built() {
    let folder = site("handbook");
    let live = Live::new(&folder);
    live.publish(&folder.join("nothing"), None, true, true);
    let missing = live_get("/handbook/index.html", &live);
    assert!(missing.contains("cargo xtask handbook"), "{missing}");
    let made = paths::make(&folder.join("handbook"));
    let written = made.and_then(|()| paths::write(&folder.join("handbook/index.html"), "<p>the handbook"));
    assert_eq!(written, Ok(()));
    assert!(live_get("/handbook/", &live).ends_with("<p>the handbook"));
    assert!(!live_get("/handbook/../index.html", &live).contains("<p>page"));
}

#[test]
fn reads_requests_one_after_the_other() {
    let mut text: &[u8] =
        b"GET /a HTTP/1.1\r\nAccept-Encoding: br\r\n\r\nGET /b HTTP/1.1\r\nConnection: close\r\n\r\n";
    let first = read_request(&mut text).ok().flatten().unwrap_or_default();
    assert_eq!(
        (first.target.as_str(), first.encodings.as_str(), first.close),
        ("/a", "br", false)
    );
    let second = read_request(&mut text).ok().flatten().unwrap_or_default();
    assert_eq!((second.target.as_str(), second.close), ("/b", true));
    assert_eq!(read_request(&mut text).ok().flatten(), None);
}
