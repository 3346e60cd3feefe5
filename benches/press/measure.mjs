// What `benches/press.mjs` runs inside a page: it presses, and reads the clock. The functions are sent to the page as text,
// so each stands alone.

/**
 * Presses some times and returns the milliseconds of each press: `script`, of it `replaceState`, and `frame`. `marks` leaves
 * marks in the browser's trace: when a press begins and its frame is painted, when a part of the script begins and ends.
 */
export async function measure({ how, times, marks }) {
  const turns = async () => {
    for (let turn = 0; turn < 8; turn += 1) await null;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const mark = (name) => marks && performance.mark(name);

  // Timers that split work are watched; others, such as the one that waits until the reader rests, are left alone.
  const timers = { open: 0, spent: 0 };
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = (work, delay, ...more) => {
    if (delay > 0) return later(work, delay, ...more);
    timers.open += 1;
    return later(async () => {
      mark("begin");
      const from = performance.now();
      work(...more);
      await turns();
      timers.spent += performance.now() - from;
      mark("end");
      timers.open -= 1;
    });
  };
  // The address is written by the browser's own process, which may be busy: the time is part of the script's and told
  // apart.
  let written = 0;
  const { replaceState } = history;
  history.replaceState = (...given) => {
    const from = performance.now();
    replaceState.apply(history, given);
    written += performance.now() - from;
  };
  /** The milliseconds of script that an event sets off; `own` is for an event whose dispatch is the browser's work. */
  const script = async (event, own) => {
    timers.spent = 0;
    own?.();
    mark("begin");
    const from = performance.now();
    event?.();
    await turns();
    const spent = performance.now() - from;
    mark("end");
    while (timers.open > 0) await new Promise((done) => later(done));
    return spent + timers.spent;
  };

  const seats = [...document.querySelectorAll(".seat-button:not([data-barred])")];
  const find = (selector) => {
    const found = document.querySelector(selector);
    if (!found || found.disabled) throw new Error(`nothing to press at \`${selector}\``);
    return found;
  };
  const setAll = (vote) => () => find(`.hall-set[data-vote=${vote}]`).click();
  const space = { key: " ", bubbles: true, cancelable: true };
  // The events of one time, each a task of its own where a person sends it. All tiles change between two votes.
  const events = {
    click: (button) => [() => button.click()],
    mouse: (button) => [
      () => button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })),
      { own: () => button.focus({ preventScroll: true }) },
      () => button.click(),
    ],
    key: (button) => [
      { own: () => button.focus({ preventScroll: true }) },
      () => button.dispatchEvent(new KeyboardEvent("keydown", space)),
    ],
    setAll: (button) => [setAll(button.parentElement.dataset.vote === "against" ? "in-favour" : "against")],
    undo: (_, time) => [() => find(["#undo", "#redo"][time % 2]).click()],
  }[how];
  if (how === "undo") {
    await script(setAll("in-favour"));
    await script(setAll("against"));
  }
  const results = [];
  for (let time = 0; time < times; time += 1) {
    await frame();
    // A person presses while the page rests: nothing is being painted that the script would have to wait for.
    await new Promise((done) => later(done, 20));
    const seat = seats[(time * 7) % seats.length];
    const before = seat.dataset.vote;
    written = 0;
    mark("press");
    const start = performance.now();
    let spent = 0;
    for (const event of events(seat.querySelector("button"), time)) {
      spent += event.own ? await script(undefined, event.own) : await script(event);
    }
    if (seat.dataset.vote === before) throw new Error(`\`${how}\` changed nothing`);
    await frame();
    mark("painted");
    results.push({ script: spent, replaceState: written, frame: performance.now() - start });
  }
  globalThis.setTimeout = later;
  delete history.replaceState;
  return results;
}

/** Presses some placards, or sets all, without reading a clock: for the comparison of what is drawn. */
export async function press({ times, all }) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const seats = [...document.querySelectorAll(".seat-button:not([data-barred]) button")];
  for (let time = 0; time < times; time += 1) {
    seats[(time * 7) % seats.length].click();
    await frame();
  }
  if (all) document.querySelector(`.hall-set[data-vote=${all}]`).click();
  await frame();
}
