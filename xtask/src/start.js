// Starts a module: that of all pages or the widget's. The page shows its first view before this runs. Should this fail, the page says so,
// and goes on showing what can be read.
// (The build fills in the two names, and bundles this file with the glue that wasm-bindgen generates.)
import { initSync } from "PLACARD_GLUE";

// The page's preload link has already begun this request; the module compiles while it arrives. A server that sends it under
// another type gets no such compiling, so the whole file is then compiled at once. (The glue's own `init` does the same
// in 300 bytes more.)
const file = new URL("PLACARD_WASM", import.meta.url);
const compile = async () => {
  try {
    return await WebAssembly.compileStreaming(fetch(file));
  } catch {
    return WebAssembly.compile(await (await fetch(file)).arrayBuffer());
  }
};
const compiled = compile();

// The page at the root asks for its meeting early, unless its address names another one.
if (!/[?&](meeting|own|file)=/.test(location.search)) document.querySelector("[rel=early]")?.setAttribute("rel", "preload");

// The app replaces the static view by a live one that looks the same. What a reader does in the static view would be
// lost with it; so it is kept, and done again in the live view, wherever the same control stands there.
const host = document.getElementById("app");
const controls = "button, summary, input, select, textarea, [role=radio], [role=option], [role=tab]";

const nameOf = (element) => element.getAttribute("aria-label") ?? element.textContent;

// A control's place, as steps down from the host, and its name, to tell later whether it is still the same one.
const placeOf = (element) => {
  const steps = [];
  for (let at = element; at !== host; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at));
  return { element, steps, name: nameOf(element) };
};

const find = ({ element, steps, name }) => {
  const found = steps.reduce((at, step) => at?.children[step], host);
  return found?.tagName === element.tagName && nameOf(found) === name ? found : undefined;
};

const presses = [];
const press = ({ target }) => {
  const control = target.closest(controls);
  if (control && host.contains(control)) presses.push(placeOf(control));
};

let focus;
const focusIn = ({ target }) => (focus = placeOf(target));
// A control that goes away with the static view loses the focus too; that must not count, so this waits a moment.
const focusOut = ({ target }) => setTimeout(() => focus?.element === target && (focus = undefined));

const done = new AbortController();
host.addEventListener("click", press, { capture: true, signal: done.signal });
host.addEventListener("focusin", focusIn, { signal: done.signal });
host.addEventListener("focusout", focusOut, { signal: done.signal });

const still = host.firstElementChild;
const observer = new MutationObserver(() => {
  if (!host.firstElementChild || host.firstElementChild === still) return;
  observer.disconnect();
  done.abort();
  // All are found before the first is pressed: a press may change what controls are called.
  const pressed = presses.map(find);
  const focused = focus && find(focus);
  pressed.forEach((control) => control?.click());
  focused?.focus({ preventScroll: true });
  if (focused && focused.value !== focus.element.value) {
    focused.value = focus.element.value;
    for (const kind of ["input", "change"]) focused.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  document.documentElement.dataset.app = "live";
  // PLACARD_OFFLINE
});
observer.observe(host, { childList: true });
document.documentElement.dataset.app = "waiting";
// The address will change its folder, and browsers look for the icon anew from there.
const icon = document.querySelector("link[rel=icon]");
if (icon) icon.href = icon.href;
// The static view shows the page without a query. Where the address has one, the page is marked until the app has read it, unless
// `held.js` has shown the template for that address.
const page = document.documentElement.dataset;
if (location.search && page.held === undefined) page.address = "";

// The words are in the page; what else they need is loaded now.
const notStarted = async () => {
  observer.disconnect();
  done.abort();
  await import("PLACARD_NOT_STARTED").then(({ tell }) => tell()).catch(() => {});
  delete document.documentElement.dataset.address;
  document.documentElement.dataset.app = "failed";
};

host.addEventListener("failed", notStarted);
try {
  initSync({ module: await compiled });
} catch (error) {
  await notStarted();
  throw error;
}
// A program that has failed once answers nothing more.
const stopped = ({ error, reason }) =>
  (error ?? reason) instanceof WebAssembly.RuntimeError && import("PLACARD_NOT_STARTED").then(({ stop }) => stop());
addEventListener("error", stopped);
addEventListener("unhandledrejection", stopped);
