//! What can be awaited within the page. It is in a box of its own: an `async fn` would be compiled again into each function
//! that awaits it.

/// A value that arrives later.
pub type Later<T> = core::pin::Pin<Box<dyn Future<Output = T>>>;
