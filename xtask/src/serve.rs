//! Serves the built site on this machine: a small HTTP/1.1 server for files, with the standard library alone.
//!
//! It exists so that a newcomer needs nothing else, and so that tests see the site as a good host would send it:
//! compressed, typed, cached, and under the strict policy. It is not meant to face the internet.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::assemble::{POLICY, TRUSTED};
use crate::live::{Live, RELOAD, waiting, with_reload};
use crate::report::{Res, at, step};
use crate::{hash, paths};

/// The port where none is asked for.
pub const PORT: u16 = 8080;

/// A server that listens already, so that its address is known before it answers.
pub struct Server {
    listener: TcpListener,
    site: Site,
}

/// What is served.
#[derive(Clone)]
enum Site {
    /// A built site.
    Built(PathBuf),
    /// One that is being built, and built anew when a source changes.
    Live(Arc<Live>),
}

impl Server {
    /// Listens on a port of this machine, or on another one when that is taken. Port 0 means any.
    pub fn bind(folder: &Path, port: u16) -> Res<Server> {
        let folder = folder
            .canonicalize()
            .map_err(at(format!("serving `{}`", folder.display())))?;
        Server::open(Site::Built(folder), port)
    }

    /// The same for a site that is being built.
    pub fn bind_live(live: Arc<Live>, port: u16) -> Res<Server> {
        Server::open(Site::Live(live), port)
    }

    fn open(site: Site, port: u16) -> Res<Server> {
        let open = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let listener = open(port).or_else(|error| {
            step(
                "serve",
                format_args!("port {port} cannot be had ({error}); taking another one"),
            );
            open(0)
        });
        Ok(Server {
            listener: listener.map_err(at("listening on 127.0.0.1"))?,
            site,
        })
    }

    /// The address to open in a browser.
    pub fn url(&self) -> Res<String> {
        let address = self.listener.local_addr().map_err(at("asking for the port"))?;
        Ok(format!("http://{address}/"))
    }

    /// Answers until the program ends.
    pub fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let site = self.site.clone();
            // A connection that breaks off is the browser's affair.
            std::thread::spawn(move || drop(converse(&stream, &site)));
        }
    }
}

/// What a browser asked for, as far as it matters here.
#[derive(Debug, Default, PartialEq)]
struct Request {
    method: String,
    target: String,
    encodings: String,
    known: String,
    close: bool,
}

/// Answers the requests of one connection, one after the other.
fn converse(stream: &TcpStream, site: &Site) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read_request(&mut reader)? {
        let mut stream = stream;
        let answer = match site {
            Site::Built(folder) => answer(&request, folder),
            Site::Live(live) => live_answer(&request, live),
        };
        stream.write_all(&answer)?;
        if request.close {
            break;
        }
    }
    Ok(())
}

/// Reads one request's head. Nothing here takes a body, so a request that brings one is answered and closed.
fn read_request(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    // A limit on the head keeps a runaway client from filling the memory.
    let mut reader = reader.take(16 * 1024);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let mut request = Request {
        method: words.next().unwrap_or_default(),
        target: words.next().unwrap_or_default(),
        ..Request::default()
    };
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            request.close = true;
            return Ok(Some(request));
        }
        let Some((name, value)) = line.trim_end().split_once(':') else {
            return Ok(Some(request));
        };
        let value = value.trim().to_owned();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.encodings = value,
            "if-none-match" => request.known = value,
            "connection" => request.close |= value.eq_ignore_ascii_case("close"),
            "content-length" | "transfer-encoding" => request.close = true,
            _ => {}
        }
    }
}

/// The answer to a request while the site is being built: what is still being made is waited for, and every page gets the
/// script that loads it again.
fn live_answer(request: &Request, live: &Live) -> Vec<u8> {
    let path = request.target.split(['?', '#']).next().unwrap_or_default();
    let text = |kind: &str, body: &str| {
        let head = format!("Content-Type: {kind}; charset=utf-8\r\nCache-Control: no-store\r\n");
        respond("200 OK", &head, body.as_bytes(), request)
    };
    // Asked before the file is looked for: a page that is older than what it tells is loaded once more, never once too few.
    let version = live.version();
    match path {
        "/serve-known" => return text("text/plain", &version),
        "/serve-reload.js" => return text("text/javascript", RELOAD),
        _ => {}
    }
    let is_page = path.ends_with('/') || path.ends_with(".html");
    if path.starts_with("/handbook/") {
        // It takes a minute to build and changes seldom: it is shown as it was last built.
        return match file_for(&request.target, live.beside()) {
            None if is_page => text("text/html", NO_HANDBOOK),
            _ => answer(request, live.beside()),
        };
    }
    let there = || file_for(&request.target, &live.folder());
    if there().is_none() && !live.is_whole() {
        if is_page {
            return text("text/html", &with_reload(&waiting(live.has_failed()), &version));
        }
        live.wait();
    }
    if there().is_none() {
        live.make(path);
    }
    match there() {
        Some(file) if is_page => match paths::text(&file) {
            Ok(page) => {
                let head = format!(
                    "Content-Type: {}\r\nCache-Control: no-store\r\n{}",
                    media_type(".html"),
                    page_head()
                );
                respond("200 OK", &head, with_reload(&page, &version).as_bytes(), request)
            }
            Err(_) => plain("404 Not Found", "", request),
        },
        _ => answer(request, &live.folder()),
    }
}

/// The page that is shown for links to the handbook when the handbook has not been built.
const NO_HANDBOOK: &str = "<!doctype html>\n<html lang=\"en\">\n<head><title>The handbook is not built</title></head>\n<body>\n\
     <p>The handbook is not built. Run <code>cargo xtask handbook</code>, then load this page again.</p>\n</body>\n</html>\n";

/// What is sent with every page.
fn page_head() -> String {
    format!("Content-Security-Policy: {POLICY}; {TRUSTED}\r\nReferrer-Policy: no-referrer\r\n")
}

/// The whole answer to a request: head and, unless only the head was asked for, body.
fn answer(request: &Request, folder: &Path) -> Vec<u8> {
    if request.method != "GET" && request.method != "HEAD" {
        return plain("405 Method Not Allowed", "Allow: GET, HEAD\r\n", request);
    }
    let Some(path) = file_for(&request.target, folder) else {
        let Ok(page) = paths::bytes(&folder.join("404.html")) else {
            return plain("404 Not Found", "", request);
        };
        let head = format!("Content-Type: {}\r\n{}", media_type(".html"), page_head());
        return respond("404 Not Found", &head, &page, request);
    };
    let mut head = String::new();
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let accepts = |coding: &str| {
        request
            .encodings
            .split(',')
            .any(|one| one.split(';').next().map(str::trim) == Some(coding))
    };
    let copies = [("br", "br"), ("gzip", "gz")]
        .map(|(coding, suffix)| (coding, path.with_file_name(format!("{name}.{suffix}"))));
    let copy = copies
        .into_iter()
        .find(|(coding, copy)| accepts(coding) && copy.is_file());
    if let Some((coding, _)) = &copy {
        let _ = write!(head, "Content-Encoding: {coding}\r\n");
    }
    let Ok(body) = paths::bytes(copy.as_ref().map_or(&path, |(_, copy)| copy)) else {
        return plain("404 Not Found", "", request);
    };
    let tag = format!("\"{}\"", &hash::sha256(&body)[..16]);
    let caching = if is_hashed(&name) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let _ = write!(
        head,
        "Content-Type: {}\r\nCache-Control: {caching}\r\nETag: {tag}\r\nVary: Accept-Encoding\r\n",
        media_type(&name)
    );
    if name.ends_with(".html") {
        head += &page_head();
    }
    if request.known == tag {
        return respond("304 Not Modified", &head, &[], request);
    }
    respond("200 OK", &head, &body, request)
}

fn plain(status: &str, head: &str, request: &Request) -> Vec<u8> {
    respond(
        status,
        &format!("{head}Content-Type: text/plain; charset=utf-8\r\n"),
        status.as_bytes(),
        request,
    )
}

fn respond(status: &str, head: &str, body: &[u8], request: &Request) -> Vec<u8> {
    let connection = if request.close { "close" } else { "keep-alive" };
    // Files may be loaded by any origin: a page in a sandboxed frame has none of its own. Pages that isolate themselves
    // may hold ours.
    let mut answer = format!(
        "HTTP/1.1 {status}\r\n{head}Content-Length: {}\r\nConnection: {connection}\r\n\
         X-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\n\
         Cross-Origin-Resource-Policy: cross-origin\r\nCross-Origin-Embedder-Policy: require-corp\r\n\r\n",
        body.len()
    )
    .into_bytes();
    if request.method != "HEAD" {
        answer.extend_from_slice(body);
    }
    answer
}

/// The file that a request names, if it is one of the site's: nothing outside the folder, nothing hidden.
fn file_for(target: &str, folder: &Path) -> Option<PathBuf> {
    let folder = &folder.canonicalize().ok()?;
    let path = decode(target.split(['?', '#']).next()?)?;
    let mut file = folder.to_path_buf();
    for part in path.strip_prefix('/')?.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    // A link inside the folder could still lead out of it.
    let file = file.canonicalize().ok()?;
    (file.starts_with(folder) && file.is_file()).then_some(file)
}

/// Decodes `%41` and the like.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether a name changes with the content: `placard-0123456789abcdef_bg.wasm`.
fn is_hashed(name: &str) -> bool {
    name.split(['-', '_', '.'])
        .any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The media type of a file, by its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
#[path = "serve_tests.rs"]
mod tests;
