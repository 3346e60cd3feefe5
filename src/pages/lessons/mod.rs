//! The page of lessons: the list, one lesson step by step, the teacher's page, a worksheet, the glossary.
pub mod asked;
pub mod challenge;
pub mod glossary;
pub mod judged;
pub mod list;
pub mod make;
pub mod opened;
pub mod page;
pub mod position;
pub mod pupil;
pub mod receipts;
pub mod room;
pub mod step;
pub mod tasks;
pub mod teacher;
pub mod work;
pub mod worksheet;
