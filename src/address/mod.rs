//! Reading and writing addresses: query strings and paths of the site.
pub mod base64url;
pub mod counters;
pub mod query;
pub mod site_path;
pub mod url_text;
pub mod worksheet;
