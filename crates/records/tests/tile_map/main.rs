//! The map of equal tiles: `data/tile_map.csv` is what `assign` makes of longitudes, latitudes and the cells chosen by
//! hand, and `www/styles/vote/tile_map_cells.css` says the same. `PLACARD_RECORD=1` writes both anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics fails")]
mod assign;

use assign::{COLUMNS, Cell, ROWS, Tile, assign, east};
use records::states;
use rules::member::MemberId;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A line of the table.
struct Line {
    member: MemberId,
    /// Longitude and latitude, as they are written.
    at: [String; 2],
    cell: Cell,
    tile: Tile,
}

fn table() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/tile_map.csv")
}

fn sheet() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/styles/vote/tile_map_cells.css")
}

/// The comments and headings of the table, and its lines.
fn read() -> (String, Vec<Line>) {
    let text = fs::read_to_string(table()).unwrap();
    let split = text.find("code,lon,lat,column,row,hand\n").unwrap();
    let (head, body) = text.split_at(text[split..].find('\n').unwrap() + split + 1);
    (head.to_owned(), body.lines().map(line).collect())
}

fn line(line: &str) -> Line {
    let cells: Vec<&str> = line.split(',').collect();
    let [code, lon, lat, column, row, hand] = cells[..] else {
        panic!("`{line}`: six cells are expected");
    };
    let cell = (column.parse().unwrap(), row.parse().unwrap());
    let hand = match hand {
        "" => None,
        "hand" => Some(cell),
        other => panic!("`{other}` in `{line}`: `hand` or nothing is expected"),
    };
    Line {
        member: code.parse().unwrap(),
        at: [lon.to_owned(), lat.to_owned()],
        cell,
        tile: Tile {
            lon: lon.parse().unwrap(),
            lat: lat.parse().unwrap(),
            hand,
        },
    }
}

/// The cell of a member: its own, or that of the one that took its place.
fn cell_of(lines: &[Line], member: MemberId) -> Option<Cell> {
    let own = lines.iter().find(|line| line.member == member);
    own.map(|line| line.cell).or_else(|| {
        let ended = states::all().iter().find(|state| state.member == member)?;
        cell_of(lines, *ended.successors.first()?)
    })
}

fn sheet_text(lines: &[Line]) -> String {
    let mut text = "/* Tile map: the cell of each Member. Written by crates/records/tests/tile_map from data/tile_map.csv: \
                    correct it there. */\n@layer components {\n"
        .to_owned();
    let mut members: Vec<MemberId> = states::all().iter().map(|state| state.member).collect();
    members.sort_unstable();
    members.dedup();
    for member in members {
        let (column, row) = cell_of(lines, member).unwrap();
        writeln!(
            text,
            "  .tile-cells > [data-member=\"{member}\"] {{ grid-area: {row} / {column}; }}"
        )
        .unwrap();
    }
    text + "}\n"
}

#[test]
fn the_table_is_what_the_coordinates_and_the_hand_make() {
    let (head, mut lines) = read();
    let tiles: Vec<Tile> = lines.iter().map(|line| line.tile.clone()).collect();
    for (line, cell) in lines.iter_mut().zip(assign(&tiles)) {
        line.cell = cell;
    }
    let row = |line: &Line| {
        let ([lon, lat], (column, row)) = (&line.at, line.cell);
        let hand = if line.tile.hand.is_some() { "hand" } else { "" };
        format!("{},{lon},{lat},{column},{row},{hand}\n", line.member)
    };
    let made = head + &lines.iter().map(row).collect::<String>();
    let styles = sheet_text(&lines);
    if std::env::var_os("PLACARD_RECORD").is_some() {
        fs::write(table(), &made).unwrap();
        fs::write(sheet(), &styles).unwrap();
    }
    let remedy = "PLACARD_RECORD=1 cargo test -p placard-records --test tile_map";
    assert_eq!(
        fs::read_to_string(table()).unwrap(),
        made,
        "write it anew: {remedy}"
    );
    assert_eq!(
        fs::read_to_string(sheet()).unwrap(),
        styles,
        "write it anew: {remedy}"
    );
}

#[test]
fn every_tile_has_a_cell_of_its_own_in_the_grid() {
    let (_, lines) = read();
    for (place, line) in lines.iter().enumerate() {
        assert!(states::is_known(line.member), "{} is no Member", line.member);
        let (column, row) = line.cell;
        assert!(
            (1..=COLUMNS).contains(&column) && (1..=ROWS).contains(&row),
            "{}",
            line.member
        );
        let other = lines[place + 1..].iter().find(|other| other.cell == line.cell);
        assert!(
            other.is_none(),
            "{} and {} share a cell",
            line.member,
            other.unwrap().member
        );
    }
}

#[test]
fn on_every_day_each_member_has_a_tile_and_no_two_share_one() {
    let (_, lines) = read();
    let days = states::all()
        .iter()
        .flat_map(|state| [Some(state.from), state.until]);
    for day in days.flatten() {
        let mut seen: Vec<(Cell, MemberId)> = Vec::new();
        for member in states::members_on(day) {
            let cell = cell_of(&lines, member).unwrap_or_else(|| panic!("{member} has no tile"));
            let other = seen.iter().find(|(taken, _)| *taken == cell);
            assert!(
                other.is_none(),
                "{day}: {member} and {} share a tile",
                other.unwrap().1
            );
            seen.push((cell, member));
        }
    }
}

/// How alike two orders are: 1 for the same, 0 for none (Spearman).
fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let ranks = |of: &dyn Fn(&(f64, f64)) -> f64| -> Vec<f64> {
        let rank = |value: f64| {
            let below = pairs.iter().filter(|pair| of(pair) < value).count() as f64;
            below + pairs.iter().filter(|pair| of(pair) == value).count() as f64 / 2.0
        };
        pairs.iter().map(|pair| rank(of(pair))).collect()
    };
    let (a, b) = (ranks(&|pair| pair.0), ranks(&|pair| pair.1));
    let mean = pairs.len() as f64 / 2.0;
    let sum = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| (a - mean) * (b - mean)).sum() };
    sum(&a, &b) / (sum(&a, &a) * sum(&b, &b)).sqrt()
}

#[test]
fn west_lies_west_and_north_lies_north() {
    let (_, lines) = read();
    let pairs = |pair: &dyn Fn(&Line) -> (f64, f64)| -> Vec<(f64, f64)> { lines.iter().map(pair).collect() };
    let across = correlation(&pairs(&|line| (east(line.tile.lon), line.cell.0.into())));
    let down = correlation(&pairs(&|line| (-line.tile.lat, line.cell.1.into())));
    assert!(across > 0.98 && down > 0.97, "across {across:.3}, down {down:.3}");
}

#[test]
fn neighbours_are_near() {
    let (_, lines) = read();
    let cell = |code: &str| {
        let member = code.parse().unwrap();
        cell_of(&lines, member).unwrap()
    };
    for pair in [
        "IRL GBR", "PRT ESP", "FRA ESP", "FRA BEL", "NLD BEL", "DEU DDR", "DEU POL", "NOR SWE", "SWE FIN",
        "EST LVA", "LVA LTU", "CZE SVK", "ROU MDA", "UKR BLR", "UKR MDA", "BGR ROU", "ARM AZE", "IRN IRQ",
        "IND PAK", "IND BGD", "NPL BTN", "PRK KOR", "CHN KOR", "CHN MNG", "THA KHM", "LAO VNM", "MYS SGP",
        "EGY LBY", "DZA TUN", "GHA TGO", "SEN GMB", "COD COG", "RWA BDI", "TZA KEN", "ZAF LSO", "ZWE BWA",
        "ARG CHL", "ARG URY", "COL VEN", "PER BOL", "CRI PAN", "HTI DOM", "CAN USA", "FJI TON", "YEM YMD",
    ] {
        let (one, other) = pair.split_once(' ').unwrap();
        let ((a, b), (c, d)) = (cell(one), cell(other));
        let apart = a.abs_diff(c).max(b.abs_diff(d));
        assert!(apart <= 3, "{pair}: {apart} cells apart");
    }
}
