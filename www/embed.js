// Beside an article's frames: fits them to what they show, and defines <un-vote>. README, "Embed it", tells all of it.
(() => {
  if (customElements.get("un-vote")) return;
  const site = new URL(".", document.currentScript.src);
  // What the element takes: attributes, each of them a property too. Of these the frame is told; the others open it anew.
  const told = { lang: ["language", "lang"], theme: ["theme", "theme"], changes: ["set", "changes"], at: ["show", "item"] };
  const names = ["meeting", "only", "show", "lock", "free", "accent", "ink", "paper", "font", "radius", ...Object.keys(told)];

  // A sandboxed frame has no origin of its own: it speaks as "null", and is spoken to without one.
  const sandboxed = ({ sandbox }) => sandbox.length > 0 && !sandbox.contains("allow-same-origin");

  addEventListener("message", ({ data, source, origin }) => {
    const [, type] = /^un-vote:(height|change|ready)$/.exec(data?.type) ?? [];
    const frame = type && [...document.querySelectorAll("iframe[src]")].find((frame) => frame.contentWindow === source);
    if (!frame) return;
    const url = new URL(frame.src);
    if (!url.pathname.endsWith("/widget.html") || origin !== (sandboxed(frame) ? "null" : url.origin)) return;
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
    }
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  });

  class Vote extends HTMLElement {
    static observedAttributes = names;

    connectedCallback() {
      if (this.frame) return;
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

    attributeChangedCallback(name, before, value) {
      if (!this.frame || before === value) return;
      const [type, field] = told[name] ?? [];
      if (type && value !== null && this.state) this.tell(type, { [field]: value });
      else this.open();
    }

    open() {
      const part = (name) => {
        const value = this.getAttribute(name);
        if (value === null) return [];
        return name === "changes" ? value : `${name}=${encodeURIComponent(value)}`;
      };
      this.state = undefined;
      this.frame.src = `${site}widget.html?${names.flatMap(part).join("&")}`;
    }

    tell(type, fields) {
      const to = sandboxed(this.frame) ? "*" : new URL(this.frame.src).origin;
      this.frame.contentWindow?.postMessage({ type: `un-vote:${type}`, ...fields }, to);
    }

    set(member, vote, item) {
      this.tell("set", item ? { member, vote, item } : { member, vote });
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
})();
