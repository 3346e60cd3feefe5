//! A vote as something to save: picture, table, sentence, file.
pub mod menu;
pub mod picture;
pub mod qr;
pub mod roll;
