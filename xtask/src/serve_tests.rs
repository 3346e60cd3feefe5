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
