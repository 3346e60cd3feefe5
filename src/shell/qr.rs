//! Shows an address as a QR code, large enough for the last row.
use crate::browser;
use crate::kit::ui::Ui;
use crate::take_away::qr;

/// Opens a window with the code of an address, or of that of the page.
pub fn show(link: String, ui: &Ui) {
    let link = match link.is_empty() {
        true => browser::address(),
        false => link,
    };
    let words = ["qr-title", "qr-close", "qr-too-long"].map(|key| ui.text(key));
    browser::show_code(qr::svg(&link).as_deref(), &link, &words);
}
