// Waits for a state of a page: for the tests, and for what takes pictures.

/** Waits until the app has taken the place of the static view, and its late parts that of theirs. */
export async function isLive(page, parts = true) {
  await page.locator("html[data-app=live]").waitFor({ state: "attached", timeout: 20_000 });
  // The panels of a meeting load after its first view; a control of the static page gives way to the live one then.
  if (parts) await page.locator("html[data-parts=live], html:not(:has([data-late]))").waitFor({ state: "attached", timeout: 20_000 });
}

/**
 * Waits until the page is drawn: two frames without a change. The app gives the browser a turn between two presses that
 * come at once, so on a busy machine the second one is drawn a moment later.
 */
export async function settled(page) {
  await page.evaluate(() => new Promise((done) => {
    let quiet = 0;
    const observer = new MutationObserver(() => (quiet = 0));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = () => {
      quiet += 1;
      if (quiet <= 2) return void setTimeout(() => requestAnimationFrame(frame));
      observer.disconnect();
      done();
    };
    requestAnimationFrame(frame);
  }));
}
