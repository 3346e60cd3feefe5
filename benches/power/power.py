"""Prints how long two Python packages take for the indices of voting power. Run by `cargo xtask bench power`.

Both know weighted games without abstention. The Council is one: a permanent member has 7 votes, another member 1, and 39 are
needed. Ours are the lines "indices without abstention" of `cargo xtask bench native`. Best of five; it asserts nothing.
"""

import time
import warnings

import powerindex
import powerindices

# Numbers over 64 bits are not for one of the packages; it says so for each.
warnings.simplefilter("ignore")

COUNCIL = (39, [7] * 5 + [1] * 10)
COUNCIL_1945 = (27, [5] * 5 + [1] * 6)
ASSEMBLY = (97, [1] * 193)


def measured(name, work):
    best = None
    for _ in range(5):
        start = time.perf_counter()
        try:
            found = work()
        except (ArithmeticError, ValueError) as error:
            print(f"{'':>12}     {name}: {type(error).__name__}")
            return
        took = time.perf_counter() - start
        best = took if best is None else min(best, took)
    print(f"{best * 1e6:>12.1f} µs  {name}: {found[0]:.6f} for the first, {found[-1]:.6f} for the last")


def game(quota, weights, index):
    asked = powerindex.Game(quota, list(weights))
    getattr(asked, f"calc_{index}")()
    return getattr(asked, index)


for body, (quota, weights) in {"15 members": COUNCIL, "11 members": COUNCIL_1945, "193, simple majority": ASSEMBLY}.items():
    measured(f"powerindices, Banzhaf, {body}", lambda: powerindices.compute_pbi(quota, weights))
    measured(f"powerindices, Shapley-Shubik, {body}", lambda: powerindices.compute_ssi(quota, weights))
    measured(f"powerindex, Banzhaf, {body}", lambda: game(quota, weights, "banzhaf"))
    measured(f"powerindex, Shapley-Shubik, {body}", lambda: game(quota, weights, "shapley_shubik"))
