// Makes the site installable, registers the worker that lets it work without a network, and tells it what this page has loaded
// already. It loads once the page is idle.
const { serviceWorker } = navigator;

const link = document.createElement("link");
link.rel = "manifest";
link.href = new URL("./manifest.webmanifest", import.meta.url).href;
document.head.append(link);

// The site's policy takes the address of a script only from code that it names (Trusted Types).
const trusted = (url) => {
  const policy = window.trustedTypes?.createPolicy("placard", { createScriptURL: () => url.href });
  return policy ? policy.createScriptURL("") : url;
};

const begin = async () => {
  await serviceWorker.register(trusted(new URL("./sw.js", import.meta.url)), { updateViaCache: "none" });
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const [script] = loaded.filter((name) => /\/placard-[0-9a-f]{16}\.js$/.test(name));
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data === "kept") document.documentElement.dataset.offline = "ready";
  });
  serviceWorker.startMessages();
  active.postMessage({ script, files: [location.href, ...loaded], lang: document.documentElement.lang });
};

// Where a browser refuses, as in a private window, the site works with a network alone.
if (serviceWorker) begin().catch(() => {});
