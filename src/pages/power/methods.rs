//! How the indices are computed and who described them first: a formula and a reference each.
use crate::kit::ui::Ui;
use yew::prelude::*;

/// An index by its message, its formula, and where it was described.
type Method = (&'static str, &'static str, &'static str);

const BANZHAF: &str = "Banzhaf, J. F. (1965). Weighted Voting Doesn't Work: A Mathematical Analysis. Rutgers Law Review 19, 317–343.";
const SHAPLEY_SHUBIK: &str = "Shapley, L. S., and Shubik, M. (1954). A Method for Evaluating the Distribution of Power in a Committee \
                              System. American Political Science Review 48, 787–792.";
const PENROSE: &str = "Penrose, L. S. (1946). The Elementary Statistics of Majority Voting. Journal of the Royal Statistical Society 109, \
                       53–57.";
const COLEMAN: &str = "Coleman, J. S. (1971). Control of Collectivities and the Power of a Collectivity to Act. In: Lieberman, B. (ed.), \
                       Social Choice. Gordon and Breach, 269–300.";
const DEEGAN_PACKEL: &str = "Deegan, J., and Packel, E. W. (1978). A New Index of Power for Simple n-Person Games. International Journal of \
                             Game Theory 7, 113–123.";
const TERNARY: &str = "Felsenthal, D. S., and Machover, M. (1997). Ternary Voting Games. International Journal of Game Theory 26, 335–351.";

/// The methods, in the order of the tables.
pub const METHODS: [Method; 11] = [
    ("power-banzhaf", "βᵢ = ηᵢ / Σⱼ ηⱼ", BANZHAF),
    (
        "power-shapley",
        "φᵢ = Σ_S (|S| − 1)! (n − |S|)! / n!",
        SHAPLEY_SHUBIK,
    ),
    ("power-penrose", "ψᵢ = ηᵢ / 2ⁿ⁻¹", PENROSE),
    ("power-prevent", "ηᵢ / ω", COLEMAN),
    ("power-initiate", "ηᵢ / (2ⁿ − ω)", COLEMAN),
    (
        "power-deegan",
        "(1 / |M|) · Σ 1 / |S|, S ∈ M, i ∈ S",
        DEEGAN_PACKEL,
    ),
    ("power-act", "ω / 2ⁿ", COLEMAN),
    ("power-swings", "τᵢ / Σⱼ τⱼ", TERNARY),
    ("power-roll-call", "ρᵢ / (n! · 3ⁿ)", TERNARY),
    ("power-decides", "τᵢ / 3ⁿ⁻¹", TERNARY),
    ("power-adoption", "α / 3ⁿ", TERNARY),
];

/// The section.
pub fn view(ui: &Ui) -> Html {
    let method = |(key, formula, reference): Method| {
        html! {
            <tr>
                <th scope="row"><a href={format!("#{key}")}>{ ui.text(key) }</a></th>
                <td dir="ltr"><code>{ formula }</code></td>
                <td dir="ltr" lang="en">{ reference }</td>
            </tr>
        }
    };
    html! {
        <section class="card power-methods" aria-labelledby="power-methods">
            <h2 id="power-methods">{ ui.text("power-methods") }</h2>
            <p class="odds-note">{ ui.text("power-methods-note") }</p>
            <table>
                <tbody>{ for METHODS.map(method) }</tbody>
            </table>
            <p><a href={ui.handbook("research")} hreflang="en">{ ui.text("power-handbook") }</a></p>
        </section>
    }
}
