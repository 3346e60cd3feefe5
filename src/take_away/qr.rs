//! An address as a QR code, drawn as SVG. The code is dark on white in either theme, with the border that readers need.
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// The white border, in modules.
const BORDER: i32 = 4;

/// The drawing; `None` for a text that no QR code holds.
#[must_use]
pub fn svg(text: &str) -> Option<String> {
    // A code with fewer modules is read from farther away, so a long address gets the lowest correction.
    let level = match text.len() {
        0..=300 => QrCodeEcc::Medium,
        _ => QrCodeEcc::Low,
    };
    let code = QrCode::encode_text(text, level).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let begin = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > begin {
                let _ = write!(path, "M{} {}h{}v1H{0}z", begin + BORDER, y + BORDER, x - begin);
            }
            x += 1;
        }
    }
    let all = size + 2 * BORDER;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {all}\" shape-rendering=\"crispEdges\" \
         aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h{all}v{all}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}
