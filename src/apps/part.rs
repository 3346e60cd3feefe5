//! A part of the app that loads later.
//!
//! With the feature `split`, `cargo xtask build` cuts the linked module at the functions marked here: what only they
//! reach is in a file of its own. Without it everything is linked together and each part is there at once, so Trunk,
//! `cargo xtask serve` and native rendering need no cutting.

/// What can be awaited within the page.
#[cfg(target_arch = "wasm32")]
pub type Later<T> = core::pin::Pin<Box<dyn Future<Output = T>>>;

/// A part could not be fetched. It can be asked for again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotLoaded;

impl core::fmt::Display for NotLoaded {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("part of the page's program could not be fetched: load the page again")
    }
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Defines a function that loads a part and gives its table.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident: $Table:ty = $table:expr) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// When it cannot be fetched.
        pub async fn $name() -> Result<&'static $Table, NotLoaded> {
            #[cfg(feature = "split")]
            {
                #[wasm_split_helpers::wasm_split($name, fallible)]
                fn table() -> Result<&'static $Table, NotLoaded> {
                    static TABLE: $Table = $table;
                    Ok(&TABLE)
                }
                table().await
            }
            #[cfg(not(feature = "split"))]
            {
                static TABLE: $Table = $table;
                Ok(&TABLE)
            }
        }
    };
}

pub(crate) use part;
