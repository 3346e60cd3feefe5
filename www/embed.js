// Beside an article's frames: fits them to what they show, and defines <un-vote>. README, "Embed it", tells all of it.
(() => {
  if (customElements.get("un-vote")) return;
  const site = new URL(".", document.currentScript.src);
  // What the element takes: attributes, each of them a property too. Of these the frame is told; the others open it anew.
  const told = { lang: ["language", "lang"], theme: ["theme", "theme"], changes: ["set", "changes"], at: ["show", "item"] };
  const parts = ["meeting", "only", "show", "lock", "free", "accent", "ink", "paper", "font", "radius", "host", "lang", "theme", "at"];
  const names = [...parts, "changes"];

  // A sandboxed frame has no origin of its own, nor has one in a page without: it speaks as "null", and is spoken to without
  // one.
  const sandboxed = ({ sandbox }) => self.origin === "null" || (sandbox.length > 0 && !sandbox.contains("allow-same-origin"));

  // Our frames below a root, those in shadow roots too.
  const frames = (root) =>
    [...root.querySelectorAll("*")].flatMap((one) =>
      one.shadowRoot ? frames(one.shadowRoot) : one.localName === "iframe" && /^[^?#]*\/widget\.html(\?|$)/.test(one.src) ? one : []);
  const post = (frame, type, fields) =>
    frame.contentWindow?.postMessage({ type: `un-vote:${type}`, ...fields }, sandboxed(frame) ? "*" : new URL(frame.src).origin);

  // Where the page itself has one theme, whatever the reader's device: a frame that may follow has it too.
  const dress = (frame) => {
    const theme = getComputedStyle(frame.parentElement ?? document.body).colorScheme;
    frame.style.colorScheme = "normal";
    if (/^(light|dark)$/.test(theme) && !/[?&]theme=[ld]/.test(frame.src)) post(frame, "theme", { theme });
  };

  addEventListener("message", ({ data, source, origin }) => {
    const [, type] = /^un-vote:(height|change|ready)$/.exec(data?.type) ?? [];
    const frame = type && frames(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== (sandboxed(frame) ? "null" : new URL(frame.src).origin)) return;
    if (type === "ready") dress(frame);
    const element = frame.parentElement?.localName === "un-vote" ? frame.parentElement : frame;
    const { type: _, ...detail } = data;
    if (type === "height") {
      const { top, bottom, height } = frame.getBoundingClientRect();
      // The first height makes no frame in sight smaller: what stands below it would jump.
      if (!frame.fits && data.height < height && bottom > 0 && top < innerHeight) return void (frame.fits = true);
      frame.fits = true;
      frame.style.boxSizing = "content-box";
      frame.style.height = `${Math.ceil(data.height)}px`;
    } else {
      element.state = detail;
      element.ready?.();
    }
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  });

  class Vote extends HTMLElement {
    static observedAttributes = names;

    // Commands that the frame cannot take yet, in their order.
    waiting = [];

    connectedCallback() {
      if (this.frame) return;
      // What was set before this script defined the element lies over the properties below: it goes where it belongs.
      for (const name of names) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      const frame = document.createElement("iframe");
      frame.title = this.title || "Placard";
      frame.loading = "lazy";
      frame.width = "100%";
      frame.height = this.getAttribute("height") ?? 700;
      frame.style.border = 0;
      if (this.hasAttribute("sandboxed")) frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
      this.frame = frame;
      this.open();
      this.append(frame);
    }

    // A frame that is moved in the page loads anew.
    disconnectedCallback() {
      this.state = undefined;
    }

    attributeChangedCallback(name, before, value) {
      if (!this.frame || before === value) return;
      const [type, field] = told[name] ?? [];
      // Another meeting, or all changes at once: what was asked before has no place in it.
      if (name === "meeting" || name === "changes") this.waiting = [];
      if (type && value !== null && this.state) this.tell(type, { [field]: value });
      else this.open();
    }

    open() {
      const query = new URLSearchParams();
      for (const name of parts) if (this.hasAttribute(name)) query.set(name, this.getAttribute(name));
      // Changes are several parts of an address; none of them says what another attribute says.
      for (const [key, value] of new URLSearchParams(this.getAttribute("changes") ?? "")) {
        if (!parts.includes(key)) query.append(key, value);
      }
      this.state = undefined;
      this.frame.src = `${site}widget.html?${query}`;
    }

    tell(type, fields) {
      if (!this.state) return void this.waiting.push([type, fields]);
      post(this.frame, type, fields);
    }

    ready() {
      for (const command of this.waiting.splice(0)) this.tell(...command);
    }

    set(member, vote, item) {
      this.tell("set", item ? { member, vote, item } : { member, vote });
    }

    suppose(item, supposed = "by-votes") {
      this.tell("suppose", { item, supposed });
    }

    reset() {
      this.tell("reset");
    }
  }

  for (const name of names.filter((name) => name !== "lang")) {
    Object.defineProperty(Vote.prototype, name, {
      get() { return this.getAttribute(name); },
      set(value) { value == null ? this.removeAttribute(name) : this.setAttribute(name, value); },
    });
  }
  customElements.define("un-vote", Vote);

  // A frame that was there before this script has told its height to nobody: it is asked for it.
  for (const frame of frames(document)) post(frame, "hello");
})();
