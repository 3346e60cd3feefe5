// Random presses: the numbers of a seed, the kinds of what a reader may do, and how each is done in a page. For monkey.mjs and
// for the benchmark of memory.

/** Mulberry32: the same numbers for the same seed. */
export function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a reader may do on the page, and how often of a hundred. */
export const KINDS = Object.entries({ seat: 22, key: 16, menu: 6, step: 8, undo: 8, button: 18, choose: 6, type: 6, fold: 4, press: 6 });

/** Does a list of things in the page: each a kind with two numbers that say where and what. Returns how many could be done. */
export function act(things) {
  // A page that is being left has nothing to press.
  if (!document.body) return 0;
  const seen = (query) => [...document.querySelectorAll(query)].filter((one) => one.checkVisibility() && !one.disabled);
  const WORDS = ["", "fr", "France", "1956", "veto Suez", "zzz", "côte", "\u0000", "(", "In favour: France\nAgainst: USA", "٢٠٢٤", "<b>"];
  const KEYS = ["f", "g", "b", "n", "u", "r", "?", "Enter", " ", "Escape", "Home", "End", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageDown", "Tab"];
  // What leaves the page, prints it or opens a window of the system is not pressed.
  const OUT = "#print,[id*=save],[id*=file],[id*=copy],[id*=share],[type=file],[id*=full],[id*=window]";
  const doing = {
    seat: (list) => list("[data-seat]")?.click(),
    step: (list) => list(".motion-card")?.click(),
    undo: (list) => list("#undo,#redo,#record-all")?.click(),
    fold: (list) => list("summary")?.click(),
    button: (list) => {
      const one = list("main button, .presenter button");
      if (one && !one.matches(OUT) && !one.closest("a")) return one.click();
      return false;
    },
    press: (list) => list("[aria-pressed],[role=menuitemradio],[role=radio],input[type=radio],input[type=checkbox]")?.click(),
    menu: (list) => {
      const one = list("[data-seat]");
      return one?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, button: 2 }));
    },
    key: (list, other) => {
      const one = document.activeElement?.closest("main") ? document.activeElement : list("[data-seat]") ?? document.body;
      one.focus?.();
      const key = KEYS[Math.floor(other * KEYS.length)];
      one.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    },
    choose: (list, other) => {
      const one = list("main select");
      if (!one) return false;
      one.selectedIndex = Math.floor(other * one.options.length);
      one.dispatchEvent(new Event("change", { bubbles: true }));
    },
    type: (list, other) => {
      const one = list("main input[type=search],main input[type=text],main input[type=number],main textarea");
      if (!one) return false;
      one.value = one.type === "number" ? String(Math.floor(other * 60)) : WORDS[Math.floor(other * WORDS.length)];
      one.dispatchEvent(new Event("input", { bubbles: true }));
      one.dispatchEvent(new Event("change", { bubbles: true }));
    },
  };
  return things.reduce((done, [kind, where, other]) => {
    const list = (query) => {
      const all = seen(query);
      return all[Math.floor(where * all.length)];
    };
    return done + (doing[kind](list, other) === false ? 0 : 1);
  }, 0);
}
