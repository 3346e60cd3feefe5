//! A meeting of somebody's own as a form holds it: what is asked of whoever makes it. It becomes a scenario and is made of one
//! again, so that links and files have one format.
mod again;
mod build;
mod model;
mod wrong;

pub use build::{Words, motions};
pub use model::{DECLARED, Made, MadeItem, MadeParagraph, Roll, What, first_paragraph, nobody};
pub use wrong::Wrong;
