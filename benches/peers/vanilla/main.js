// The peer in plain JavaScript for `benches/press.mjs`: the placards, the count, the verdict, the reasons and the steps of
// one meeting. Each element is made once; a press changes the elements whose content differs, and no others.

import { ROUND, SIGNS, SIGN_OF, decide, label, next } from "../decide.js";

const SVG = "http://www.w3.org/2000/svg";
const meeting = JSON.parse(document.querySelector("#meeting").textContent);
const { seats, words, texts } = meeting;

/** Makes an element with attributes and children; an attribute that is `undefined` is left out. */
function make(tag, attributes, ...children) {
  const isDrawing = tag === "svg" || tag === "path" || tag === "rect";
  const element = isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A part of the page that a press does not change. */
function still({ tag, attributes, html }) {
  const element = make(tag, attributes);
  element.innerHTML = html;
  return element;
}

function sign(vote) {
  const path = make("path", { d: SIGNS[vote] });
  const svg = make("svg", { class: "vote-mark", viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" }, path);
  return { svg, path };
}

const setText = (node, text) => {
  if (node.nodeValue !== text) node.nodeValue = text;
};
const setAttribute = (element, name, value) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

// State.
let votes = seats.map(({ vote }) => vote);
let focused = seats[0];

const placards = seats.map((seat, at) => {
  const { svg, path } = sign(seat.vote);
  const button = make(
    "button",
    {
      type: "button", id: `seat-${seat.code}`, "data-seat": seat.code, tabindex: at === 0 ? "0" : "-1",
      "aria-label": label(seat, seat.vote, words), "aria-disabled": seat.barred ? "true" : undefined,
      "aria-haspopup": "menu", "aria-expanded": "false",
    },
    make("span", { class: "name" }, seat.name), svg, make("span", { class: "code" }, seat.code),
  );
  const box = make(
    "div",
    {
      class: "seat-button", "data-member": seat.code, "data-vote": seat.vote,
      "data-permanent": seat.permanent ? "" : undefined, "data-presides": seat.presides,
      "data-place": seat.place,
      "data-barred": seat.barred ? "" : undefined,
    },
    button,
  );
  button.addEventListener("click", () => press(at));
  button.addEventListener("focus", () => focus(at));
  button.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    press(at);
  });
  return { box, button, path };
});

function press(at) {
  focus(at);
  if (!seats[at].barred) change([at], next(votes[at]));
}

function focus(at) {
  if (focused === seats[at]) return;
  placards[seats.indexOf(focused)].button.setAttribute("tabindex", "-1");
  placards[at].button.setAttribute("tabindex", "0");
  focused = seats[at];
}

/** Sets the vote of some seats, and draws what follows. */
function change(which, vote) {
  for (const at of which) {
    if (votes[at] === vote) continue;
    const [seat, { box, button, path }] = [seats[at], placards[at]];
    votes[at] = vote;
    box.dataset.vote = vote;
    if (vote === seat.vote) delete box.dataset.changed;
    else box.dataset.changed = "";
    button.setAttribute("aria-label", label(seat, vote, words));
    path.setAttribute("d", SIGNS[vote]);
  }
  draw(decide(meeting, votes));
}

// What follows from the votes: made for the record, then changed.
const first = decide(meeting, votes);

const steps = meeting.steps.map((step) => {
  const { svg, path } = sign(SIGN_OF[step.tone]);
  const [short, count] = [new Text(step.short), new Text(step.count)];
  const result = make(
    "span", { class: "result" }, svg, make("span", {}, short), " ", make("span", { class: "count" }, count),
  );
  const card = make(
    "button",
    {
      type: "button", id: step.id, class: "motion-card", "data-tone": step.tone,
      "aria-current": step.current ? "step" : undefined,
    },
    make("span", { class: "title" }, step.title), make("span", { class: "about" }, step.about), result,
  );
  return { step, card, path, short, count, flag: make("span", { class: "flag" }, texts.flag) };
});
const current = steps.find(({ step }) => step.current);

const verdict = (() => {
  const { svg, path } = sign(SIGN_OF[first.tone]);
  const [word, sentence, caption] = [new Text(first.word), new Text(first.sentence), new Text(first.caption)];
  const needed = new Text(first.neededWords);
  const bars = first.bars.map(({ vote, x, width }) =>
    make("rect", { "data-vote": vote, x: `${x}`, y: "0", width: `${width}`, height: "20" }));
  const mark = make("rect", { class: "needed", x: `${first.mark}`, y: "0", width: "4", height: "20" });
  const bar = make(
    "svg", { viewBox: "0 0 1000 20", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    ...bars, mark,
  );
  const box = make(
    "section", { class: "card verdict", "data-tone": first.tone, "aria-labelledby": "verdict" },
    make("h2", { id: "verdict" }, svg, make("span", {}, word)), make("p", {}, sentence),
    make("figure", { class: "tally-bar" }, bar, make("figcaption", {}, caption, make("span", { class: "tally-needed" }, needed))),
  );
  return { box, path, word, sentence, caption, needed, bars, mark };
})();

/** A reason's line. */
function line(reason) {
  const { svg, path } = sign(SIGN_OF[reason.bearing]);
  const [title, detail, short] = [new Text(reason.title), new Text(reason.detail), new Text(reason.provision ?? "")];
  const note = make(
    "details", { class: "provision-note" }, make("summary", {}, short),
    make("div", { class: "provision-text" }, make("p", {}, texts.loading)),
  );
  const item = make(
    "li", { class: "reason", "data-bearing": reason.bearing }, make("span", { class: "reason-sign" }, svg),
    make(
      "div", { class: "reason-text" },
      make("p", { class: "reason-title" }, title), make("p", { class: "reason-detail" }, detail),
    ),
  );
  if (reason.provision) item.append(note);
  return { item, path, title, detail, short, note };
}
let lines = first.reasons.map(line);
const reasons = make("ul", {}, ...lines.map(({ item }) => item));

const columns = ["in-favour", "against", "abstaining", "not-voting"];
const sum = new Text(first.tally);
const groups = columns.map((vote) => new Text(`${first.count[vote]}`));

function draw(outcome) {
  setText(sum, outcome.tally);
  columns.forEach((vote, at) => setText(groups[at], `${outcome.count[vote]}`));

  const changed = votes.some((vote, at) => vote !== seats[at].vote);
  const differs = outcome.word !== first.word;
  setAttribute(current.card, "data-tone", outcome.tone);
  current.card.toggleAttribute("data-changed", changed);
  current.card.toggleAttribute("data-differs", differs);
  setAttribute(current.path, "d", SIGNS[SIGN_OF[outcome.tone]]);
  setText(current.short, outcome.short);
  setText(current.count, outcome.tally);
  if (changed !== current.flag.isConnected) changed ? current.card.append(current.flag) : current.flag.remove();

  setAttribute(verdict.box, "data-tone", outcome.tone);
  setAttribute(verdict.path, "d", SIGNS[SIGN_OF[outcome.tone]]);
  setText(verdict.word, outcome.word);
  setText(verdict.sentence, outcome.sentence);
  setText(verdict.caption, outcome.caption);
  setText(verdict.needed, outcome.neededWords);
  outcome.bars.forEach(({ x, width }, at) => {
    setAttribute(verdict.bars[at], "x", `${x}`);
    setAttribute(verdict.bars[at], "width", `${width}`);
  });
  setAttribute(verdict.mark, "x", `${outcome.mark}`);

  outcome.reasons.forEach((reason, at) => {
    if (!lines[at]) {
      lines.push(line(reason));
      reasons.append(lines[at].item);
      return;
    }
    const { item, path, title, detail, short, note } = lines[at];
    setAttribute(item, "data-bearing", reason.bearing);
    setAttribute(path, "d", SIGNS[SIGN_OF[reason.bearing]]);
    setText(title, reason.title);
    setText(detail, reason.detail);
    setText(short, reason.provision ?? "");
    if (Boolean(reason.provision) !== note.isConnected) reason.provision ? item.append(note) : note.remove();
  });
  for (const { item } of lines.splice(outcome.reasons.length)) item.remove();
}

function chamber() {
  const table = make("svg", {
    class: "chamber-table", viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false",
  }, make("path", { d: texts.table }));
  return make(
    "div", { class: "chamber", "data-room": "", "data-seats": `${seats.length}` }, table,
    make("p", { class: "chamber-count", "aria-hidden": "true" }, make("strong", {}, sum), make("span", {}, texts.columns)),
    make(
      "div", { class: "chamber-seats", role: "group", "aria-label": texts.room }, ...placards.map(({ box }) => box),
    ),
  );
}

const HIDES = { popovertarget: "set-shown", popovertargetaction: "hide" };

function hall() {
  const set = ROUND.map((vote) => {
    const { svg } = sign(vote);
    const attributes = { type: "button", class: "hall-set", "data-vote": vote, ...HIDES };
    const button = make("button", attributes, svg, make("span", {}, texts.setTo[vote]));
    const open = seats.flatMap((seat, at) => (seat.barred ? [] : [at]));
    button.addEventListener("click", () => change(open, vote));
    return button;
  });
  const tools = make(
    "div", { class: "hall-tools" }, ...meeting.tools.map(still),
    make("button", { type: "button", id: "set-all", popovertarget: "set-shown" }, texts.set),
    make(
      "div", { class: "hall-set-all", id: "set-shown", popover: "auto", role: "group", "aria-label": texts.set },
      ...set, make("button", { type: "button", ...HIDES }, texts.setNone),
    ),
  );
  const headings = columns.map((vote, at) =>
    make(
      "h3", { class: "hall-group", "data-vote": vote },
      make("span", { class: "count" }, groups[at]), " ", make("span", { class: "word" }, words[vote]),
    ));
  const grid = make(
    "div", { class: "hall-grid", role: "group", "aria-label": texts.room }, ...headings,
    ...placards.map(({ box }) => box),
  );
  return make("div", { class: "hall", "data-room": "" }, tools, grid, still(meeting.form));
}

document.querySelector("#app").append(
  make(
    "main", { id: "main" },
    make(
      "div", { class: "page-columns" },
      make(
        "nav", { class: "motion-list", "aria-label": texts.steps },
        make("ol", {}, ...steps.map(({ card }) => make("li", {}, card))),
        make("p", { class: "motion-order" }, texts.order),
      ),
      make(
        "div", { class: "page-room" },
        make(
          "section", { class: "card room", id: "room", "aria-label": texts.section },
          still(meeting.head), still(meeting.buttons), make("div", { class: "late", "data-late": "", id: "late-supposition" }),
          meeting.body === "council" ? chamber() : hall(),
          make("div", { class: "late", "data-late": "", id: "late-room-foot" }, still(meeting.about), still(meeting.foot)),
        ),
      ),
      make(
        "aside", { class: "page-why", "aria-label": texts.why }, verdict.box,
        make(
          "div", { class: "card page-more" },
          make(
            "section", { class: "reasons", "aria-labelledby": "reasons" },
            make("h2", { id: "reasons", class: "visually-hidden" }, texts.reasons), reasons,
          ),
        ),
      ),
    ),
  ),
);
document.documentElement.dataset.app = "live";
