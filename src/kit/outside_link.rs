//! A link to a page of another site, which opens beside this one. An address that leads to no page of the web is text.
use records::scenario::is_web_address;
use yew::prelude::*;

/// The link, by what it is called.
pub fn view(url: &str, words: String) -> Html {
    if !is_web_address(url) {
        return html! { <>{ words }{ " " }<code>{ url.to_owned() }</code></> };
    }
    html! { <a href={url.to_owned()} target="_blank" rel="noopener noreferrer external">{ words }</a> }
}
