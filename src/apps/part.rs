//! A part of the app that loads later.
//!
//! With the feature `split`, `cargo xtask build` cuts the linked module at the functions marked here: what only they
//! reach is in a file of its own. Without it everything is linked together and each part is there at once, so Trunk,
//! `cargo xtask serve` and native rendering need no cutting.
//!
//! `wasm_split_helpers` has a macro for this mark. It writes a loader for each part that remembers whether the part was
//! loaded, which `xtask/src/parts.js` does too: one function for all parts is 2 kB less in the first view.
#[cfg(feature = "split")]
use crate::shell::later::Later;
#[cfg(feature = "split")]
use core::{
    cell::Cell,
    ffi::c_void,
    task::{Poll, Waker},
};
#[cfg(feature = "split")]
use std::rc::Rc;
// The section that the cutting program looks for.
#[cfg(feature = "split")]
use wasm_split_helpers as _;

/// A part could not be fetched. It can be asked for again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotLoaded;

impl core::fmt::Display for NotLoaded {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("part of the page's program could not be fetched: load the page again")
    }
}

/// Asks for a part: `arrived` is called with `wait` once it is there, or has failed.
#[cfg(feature = "split")]
pub type Load = unsafe extern "C" fn(arrived: Arrived, wait: *const c_void);

/// Called with what [`Load`] was given, and whether the part is there.
#[cfg(feature = "split")]
pub type Arrived = unsafe extern "C" fn(wait: *const c_void, there: bool);

/// What a part and who waits for it have in common.
#[cfg(feature = "split")]
#[derive(Default)]
struct Wait {
    there: Cell<Option<bool>>,
    waker: Cell<Option<Waker>>,
}

/// Loads a part and gives its table.
#[cfg(feature = "split")]
#[allow(
    unsafe_code,
    reason = "the loading script calls back with the address that it was given"
)]
pub fn load<T>(load: Load, table: fn() -> &'static T) -> Later<Result<&'static T, NotLoaded>> {
    unsafe extern "C" fn arrived(wait: *const c_void, there: bool) {
        // SAFETY: the address is the one that was made below, and the script uses it once.
        let wait = unsafe { Rc::from_raw(wait.cast::<Wait>()) };
        wait.there.set(Some(there));
        if let Some(waker) = wait.waker.take() {
            waker.wake();
        }
    }
    let mut asked: Option<Rc<Wait>> = None;
    Box::pin(core::future::poll_fn(move |context| {
        let wait = asked.get_or_insert_with(|| {
            let wait = Rc::new(Wait::default());
            // SAFETY: both are what the script expects.
            unsafe { load(arrived, Rc::into_raw(Rc::clone(&wait)).cast()) };
            wait
        });
        match wait.there.get() {
            None => {
                wait.waker.set(Some(context.waker().clone()));
                Poll::Pending
            }
            Some(true) => Poll::Ready(Ok(table())),
            Some(false) => Poll::Ready(Err(NotLoaded)),
        }
    }))
}

/// Defines a function that loads a part and gives its table. The names are those by which the program that cuts the module
/// finds the two halves of a mark.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident: $Table:ty = $table:expr) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// When it cannot be fetched.
        pub fn $name() -> $crate::shell::later::Later<Result<&'static $Table, NotLoaded>> {
            #[cfg(feature = "split")]
            {
                #[link(wasm_import_module = "__wasm_split_placeholder__")]
                unsafe extern "C" {
                    #[link_name = concat!("__wasm_split_load_", stringify!($name))]
                    fn load(arrived: $crate::apps::part::Arrived, wait: *const core::ffi::c_void);
                    #[allow(improper_ctypes, reason = "both halves are compiled by the same compiler")]
                    #[link_name = concat!("__wasm_split_00", stringify!($name), "00_import_00000000000000000000000000000000")]
                    safe fn table() -> &'static $Table;
                }
                #[allow(improper_ctypes_definitions, reason = "both halves are compiled by the same compiler")]
                #[unsafe(export_name = concat!("__wasm_split_00", stringify!($name), "00_export_00000000000000000000000000000000"))]
                extern "C" fn its_table() -> &'static $Table {
                    static TABLE: $Table = $table;
                    &TABLE
                }
                $crate::apps::part::load(load, || table())
            }
            #[cfg(not(feature = "split"))]
            {
                static TABLE: $Table = $table;
                Box::pin(core::future::ready(Ok(&TABLE)))
            }
        }
    };
}

pub(crate) use part;
