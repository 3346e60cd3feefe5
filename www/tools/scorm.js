// Reports a lesson to a learning platform as SCORM 1.2 has it: score, completion, and the answers, with which the lesson goes
// on at the next visit. It reads both from the page, so the program of the lesson knows nothing of platforms.
{
  const above = (from) => {
    for (let at = from, steps = 0; at && steps < 20; steps += 1) {
      try {
        if (at.API) return at.API;
      } catch {
        // A frame of another site around this one.
        return undefined;
      }
      if (at.parent === at) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  const api = above(window) ?? (window.opener ? above(window.opener) : undefined);
  // SCORM 1.2 keeps so many characters.
  const MOST = 4095;
  if (api && api.LMSInitialize("") !== "false") {
    const begun = Date.now();
    const parts = new URLSearchParams(document.documentElement.dataset.query);
    const kept = new URLSearchParams(api.LMSGetValue("cmi.suspend_data") || "");
    for (const name of ["step", "given"]) {
      if (kept.has(name)) parts.set(name, kept.get(name));
    }
    document.documentElement.dataset.query = parts.toString();
    if (["", "not attempted"].includes(api.LMSGetValue("cmi.core.lesson_status"))) {
      api.LMSSetValue("cmi.core.lesson_status", "incomplete");
    }
    let told = "";
    let ended = false;
    const tell = (address) => {
      const asked = new URL(String(address), location.href).searchParams;
      const answers = new URLSearchParams();
      for (const name of ["step", "given"]) {
        if (asked.has(name)) answers.set(name, asked.get(name));
      }
      // Votes that solve a challenge are the longest answers; where all are too many, the last are given up.
      while (answers.toString().length > MOST) answers.set("given", answers.get("given").split(",").slice(0, -1).join(","));
      told = answers.toString();
      api.LMSSetValue("cmi.suspend_data", told);
    };
    // The program writes its state into the address; where a browser refuses that, the platform still hears of it.
    const write = history.replaceState.bind(history);
    history.replaceState = (state, title, address) => {
      tell(address);
      write(state, title, address);
    };
    const look = () => {
      const steps = [...document.querySelectorAll(".lesson-progress button")];
      const asking = steps.filter(({ dataset }) => dataset.asks !== "no");
      if (!steps.length) return;
      const right = asking.filter(({ dataset }) => dataset.done === "right").length;
      const done = asking.filter(({ dataset }) => dataset.done).length;
      ended ||= !!document.querySelector(".lesson-end") || (asking.length > 0 && done === asking.length);
      const score = asking.length ? Math.round((100 * right) / asking.length) : ended ? 100 : 0;
      const values = { "score.min": 0, "score.max": 100, "score.raw": score };
      for (const [name, value] of Object.entries(values)) api.LMSSetValue(`cmi.core.${name}`, String(value));
      if (ended) api.LMSSetValue("cmi.core.lesson_status", "completed");
      api.LMSCommit("");
    };
    let last = "";
    new MutationObserver(() => {
      const now = [...document.querySelectorAll(".lesson-progress button, .lesson-end")].map(({ dataset }) => dataset.done ?? "").join();
      if (now !== last) look();
      last = now;
    }).observe(document.getElementById("app"), { subtree: true, childList: true, attributes: true, attributeFilter: ["data-done"] });
    let gone = false;
    const finish = () => {
      if (gone) return;
      gone = true;
      const seconds = Math.round((Date.now() - begun) / 1000);
      const two = (number) => String(number).padStart(2, "0");
      const time = `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      api.LMSSetValue("cmi.core.session_time", time);
      api.LMSSetValue("cmi.core.exit", ended ? "" : "suspend");
      api.LMSFinish("");
    };
    addEventListener("pagehide", finish);
    addEventListener("beforeunload", finish);
  }
}
