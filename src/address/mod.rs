//! Reading and writing addresses: query strings and paths of the site.
pub mod counters;
pub mod site_path;
pub mod url_text;
