//! Gives each tile a cell of a grid: where its longitude and latitude put it, as near as the other tiles let it be.

/// A cell: column and row, from 1, from the west and the north.
pub type Cell = (u8, u8);

/// A tile to be placed.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// The cell that a person chose.
    pub hand: Option<Cell>,
}

/// Columns of the grid.
pub const COLUMNS: u8 = 25;
/// Rows of the grid.
pub const ROWS: u8 = 22;

/// The map is cut open in the Pacific, at this longitude.
const CUT: f64 = -168.0;

/// How far crowded regions are spread, across and down: 0 leaves the map as it is, 1 keeps nothing but the order.
const SPREAD: (f64, f64) = (0.4, 0.7);

/// How far east of the cut.
pub fn east(lon: f64) -> f64 {
    (lon - CUT).rem_euclid(360.0)
}

/// A cell for each tile, each another: those chosen by hand, and for the rest the cells for which the squares of the
/// distances to where the spread map has the tiles add up to least.
pub fn assign(tiles: &[Tile]) -> Vec<Cell> {
    let across: Vec<f64> = tiles.iter().map(|tile| east(tile.lon)).collect();
    let down: Vec<f64> = tiles.iter().map(|tile| -tile.lat).collect();
    let (across, down) = (spread(&across, SPREAD.0, COLUMNS), spread(&down, SPREAD.1, ROWS));
    let taken: Vec<Cell> = tiles.iter().filter_map(|tile| tile.hand).collect();
    let cells: Vec<Cell> = (1..=ROWS)
        .flat_map(|row| (1..=COLUMNS).map(move |column| (column, row)))
        .filter(|cell| !taken.contains(cell))
        .collect();
    let open: Vec<usize> = (0..tiles.len()).filter(|at| tiles[*at].hand.is_none()).collect();
    let costs = |at: &usize| {
        let (x, y) = (across[*at], down[*at]);
        let squared = |(column, row): &Cell| (f64::from(*column) - x).powi(2) + (f64::from(*row) - y).powi(2);
        cells.iter().map(squared).collect()
    };
    let cost: Vec<Vec<f64>> = open.iter().map(costs).collect();
    let mut placed: Vec<Cell> = tiles.iter().map(|tile| tile.hand.unwrap_or_default()).collect();
    for (at, cell) in open.iter().zip(least(&cost)) {
        placed[*at] = cells[cell];
    }
    placed
}

/// Coordinates as places along a side of the grid: between where the map has them and where their order has them.
fn spread(values: &[f64], share: f64, size: u8) -> Vec<f64> {
    let low = values.iter().copied().fold(f64::MAX, f64::min);
    let high = values.iter().copied().fold(f64::MIN, f64::max);
    let count = |fits: &dyn Fn(f64) -> bool| values.iter().filter(|value| fits(**value)).count() as f64;
    let place = |value: &f64| {
        let (below, equal) = (count(&|other| other < *value), count(&|other| other == *value));
        let order = (below + (equal - 1.0) / 2.0) / (values.len() as f64 - 1.0);
        let map = (value - low) / (high - low);
        1.0 + (f64::from(size) - 1.0) * (share * order + (1.0 - share) * map)
    };
    values.iter().map(place).collect()
}

/// A column for each row, each another, with the least sum: the Hungarian method, one row after another, with
/// potentials (Kuhn, Munkres, Jonker and Volgenant). Index 0 stands for nothing.
fn least(cost: &[Vec<f64>]) -> Vec<usize> {
    let (rows, columns) = (cost.len(), cost.first().map_or(0, Vec::len));
    let (mut of_row, mut of_column) = (vec![0.0; rows + 1], vec![0.0; columns + 1]);
    let (mut matched, mut way) = (vec![0; columns + 1], vec![0; columns + 1]);
    for row in 1..=rows {
        matched[0] = row;
        let mut at = 0;
        let mut slack = vec![f64::MAX; columns + 1];
        let mut used = vec![false; columns + 1];
        while matched[at] != 0 {
            used[at] = true;
            let here: usize = matched[at];
            let (mut step, mut next) = (f64::MAX, 0);
            for column in (1..=columns).filter(|column| !used[*column]) {
                let reduced = cost[here - 1][column - 1] - of_row[here] - of_column[column];
                if reduced < slack[column] {
                    (slack[column], way[column]) = (reduced, at);
                }
                if slack[column] < step {
                    (step, next) = (slack[column], column);
                }
            }
            for column in 0..=columns {
                if used[column] {
                    of_row[matched[column]] += step;
                    of_column[column] -= step;
                } else {
                    slack[column] -= step;
                }
            }
            at = next;
        }
        while at != 0 {
            let before: usize = way[at];
            matched[at] = matched[before];
            at = before;
        }
    }
    let mut chosen = vec![0; rows];
    for (column, row) in matched.iter().enumerate().skip(1).filter(|(_, row)| **row > 0) {
        chosen[*row - 1] = column - 1;
    }
    chosen
}
