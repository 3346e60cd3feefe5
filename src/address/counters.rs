//! What newsletters, advertisements and social networks add to a link to count who follows it. It asks nothing of a page.

/// The keys by their beginnings: each of these stands for a family.
const FAMILIES: [&str; 5] = ["utm_", "mtm_", "pk_", "hsa_", "mc_"];

/// The other keys.
const KEYS: [&str; 29] = [
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "dclid",
    "fbclid",
    "gad_campaignid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "igsh",
    "igshid",
    "li_fat_id",
    "mkt_tok",
    "msclkid",
    "ref",
    "ref_src",
    "ref_url",
    "s_kwcid",
    "sc_cid",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "wickedid",
    "yclid",
    "ysclid",
];

/// Whether a part of an address, by its key, only counts who follows the link.
#[must_use]
pub fn is_counter(key: &str) -> bool {
    KEYS.contains(&key) || FAMILIES.iter().any(|family| key.starts_with(family))
}
