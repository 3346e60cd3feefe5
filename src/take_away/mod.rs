//! A vote as something to save: picture, table, sentence, file.
pub mod image;
pub mod kind;
pub mod menu;
pub mod picture;
pub mod qr;
pub mod roll;
pub mod sentence;
