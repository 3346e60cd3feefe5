//! Rolls in two bits a seat.

/// Pairs of bits that are being written.
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    filled: u8,
}

impl BitWriter {
    pub(super) fn push(&mut self, pair: u8) {
        match self.bytes.last_mut().filter(|_| self.filled > 0) {
            Some(byte) => *byte |= pair << self.filled,
            None => self.bytes.push(pair),
        }
        self.filled = (self.filled + 2) % 8;
    }

    /// The next pair begins a byte.
    pub(super) const fn align(&mut self) {
        self.filled = 0;
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Pairs of bits that are being read.
pub(super) struct BitReader<'f> {
    bytes: &'f [u8],
    used: u8,
}

impl<'f> BitReader<'f> {
    pub(super) const fn new(bytes: &'f [u8]) -> Self {
        Self { bytes, used: 0 }
    }

    pub(super) fn next(&mut self) -> Option<u8> {
        let (byte, rest) = self.bytes.split_first()?;
        let pair = (byte >> self.used) & 3;
        self.used += 2;
        if self.used == 8 {
            (self.used, self.bytes) = (0, rest);
        }
        Some(pair)
    }

    /// The next pair begins a byte.
    pub(super) fn align(&mut self) {
        if self.used > 0 {
            self.bytes = self.bytes.get(1..).unwrap_or_default();
            self.used = 0;
        }
    }

    pub(super) const fn is_done(&self) -> bool {
        self.bytes.is_empty()
    }
}
