//! Long work, done in stretches: between two the browser draws and handles presses.

/// A stretch of work within one task of the browser.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    #[cfg(target_arch = "wasm32")]
    began: f64,
}

/// How long a stretch lasts, in milliseconds. A press waits for its end; on a device that is four times slower than the one on
/// which the work was divided, one bit of it takes no longer than this.
#[cfg(target_arch = "wasm32")]
const MILLISECONDS: f64 = 6.0;

impl Stretch {
    /// Begins now.
    #[must_use]
    pub fn begin() -> Self {
        Self {
            #[cfg(target_arch = "wasm32")]
            began: crate::browser::now(),
        }
    }

    /// Whether the task should end now, so that the browser can draw and handle presses. Natively it never should.
    #[must_use]
    pub fn is_over(self) -> bool {
        #[cfg(target_arch = "wasm32")]
        return crate::browser::now() - self.began >= MILLISECONDS;
        #[cfg(not(target_arch = "wasm32"))]
        return false;
    }
}
